//! A question put to a report: its parameters read, checked and resolved.

use std::collections::BTreeMap;

use clinic::period::days_after;
use clinic::time::YEARS;
use clinic::{Period, Step};
use jiff::civil::Date;

use crate::definition::{Param, Report, View};
use crate::engine::Setting;
use crate::presets;

/// A resolved question: everything that decides the answer, apart from the books themselves.
#[derive(Clone, Debug)]
pub struct Question {
    pub report: &'static Report,
    pub view: &'static View,
    pub as_of: Date,
    pub today: Date,
    /// As asked for, before it is cut at as-of; none for reports without a period.
    pub asked: Option<Period>,
    /// Values of the report's own parameters, by name; a number not given and without default is absent.
    pub values: BTreeMap<&'static str, ParamValue>,
    pub filters: Filters,
    pub totals: bool,
    pub time_zone: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParamValue {
    Word(&'static str),
    Number(i64),
    Flag(bool),
    Text(String),
}

/// Ids (of cities: names) to choose from; an empty list chooses all. Within a list any, between lists all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    pub category: Vec<String>,
    pub city: Vec<String>,
    pub branch: Vec<String>,
    pub department: Vec<String>,
    pub employee: Vec<String>,
}

/// What a members query is given under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Binding {
    Day(Date),
    Number(Option<i64>),
    Flag(bool),
    Text(String),
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QuestionError {
    #[error("the report {report} has no parameter --{name}")]
    UnknownParameter { report: &'static str, name: String },
    #[error("--{name} is given twice")]
    GivenTwice { name: String },
    #[error("--{name} {value}: {expected}")]
    BadValue { name: String, value: String, expected: String },
    #[error("--from {from} is after --to {to}")]
    FromAfterTo { from: Date, to: Date },
    #[error("--from and --to go together, or use --period with one of {}", presets::NAMES.join(", "))]
    HalfAPeriod,
    #[error("the report {report} does not take --{name}: it counts what no branch, department or employee owns")]
    FilterRefused { report: &'static str, name: &'static str },
    #[error("--{name} {value}: there is none with this id")]
    UnknownRecord { name: &'static str, value: String },
    #[error("no cell: {0}")]
    NoSuchCell(String),
}

impl Question {
    /// Read a question from names (without dashes) and values, as a command line or an address gives them.
    ///
    /// `today` is the clinic's local date; it is also the default of as-of. Without a period the last twelve months are meant.
    pub fn parse(
        report: &'static Report,
        given: &[(String, String)],
        today: Date,
        setting: &Setting,
    ) -> Result<Self, QuestionError> {
        let given = Given::sort(report, given)?;
        let as_of = match given.one("as-of") {
            Some(text) => date("as-of", text)?,
            None => today,
        };
        let mut values = BTreeMap::new();
        for param in report.params {
            if let Some(value) = read(param, given.one(param.name()), setting)? {
                values.insert(param.name(), value);
            }
        }
        let by = match values.get("by") {
            Some(ParamValue::Word(word)) => word,
            _ => "",
        };
        let view = report.view(by).ok_or_else(|| QuestionError::BadValue {
            name: "by".into(),
            value: by.into(),
            expected: "not a way to cut this report".into(),
        })?;
        Ok(Self {
            report,
            view,
            as_of,
            today,
            asked: if report.has("period") { Some(period(&given, as_of, setting)?) } else { None },
            values,
            filters: given.filters()?,
            totals: given.flag("totals")?,
            time_zone: setting.time_zone.clone(),
        })
    }

    /// The period cut at as-of; none when the report has none or all of it is later.
    pub fn cut(&self) -> Option<Period> {
        self.asked.and_then(|asked| asked.cut(self.as_of))
    }

    /// The whole months that the cut period touches, themselves cut at as-of.
    pub fn months(&self) -> Option<Period> {
        self.cut()
            .and_then(|cut| Period { from: cut.from.first_of_month(), to: cut.to.last_of_month() }.cut(self.as_of))
    }

    pub fn word(&self, name: &str) -> Option<&'static str> {
        match self.values.get(name) {
            Some(ParamValue::Word(word)) => Some(word),
            _ => None,
        }
    }

    pub fn number(&self, name: &str) -> Option<i64> {
        match self.values.get(name) {
            Some(ParamValue::Number(number)) => Some(*number),
            _ => None,
        }
    }

    pub fn flag(&self, name: &str) -> bool {
        matches!(self.values.get(name), Some(ParamValue::Flag(true)))
    }

    pub fn step(&self) -> Option<Step> {
        self.word("step").and_then(Step::from_word)
    }

    /// Every step of the cut period: its first day (also before the period), and its days in the period.
    pub fn steps(&self) -> Vec<(Date, Period)> {
        match (self.cut(), self.step()) {
            (Some(cut), Some(step)) => cut.steps(step).collect(),
            _ => Vec::new(),
        }
    }

    /// For each step its clip moved back to what it is compared with; empty where nothing is compared.
    pub fn compared(&self) -> Vec<(Date, Period)> {
        let Some(asked) = self.asked else {
            return Vec::new();
        };
        let back = |clip: Period| match (self.word("compare"), asked.whole_months()) {
            (Some("year-before"), _) => Some(clip.shifted_months(-12)),
            (Some("previous"), Some(months)) => Some(clip.shifted_months(-months)),
            (Some("previous"), None) => Some(clip.shifted_days(-asked.days())),
            _ => None,
        };
        self.steps().into_iter().filter_map(|(start, clip)| back(clip).map(|clip| (start, clip))).collect()
    }

    /// Costs belong to nobody's category, city, department or employee.
    pub fn knows_costs(&self) -> bool {
        let Filters { category, city, branch: _, department, employee } = &self.filters;
        category.is_empty() && city.is_empty() && department.is_empty() && employee.is_empty()
    }

    /// Employees who are patients are left out where a report can include them and is not asked to.
    pub fn leaves_out_staff(&self) -> bool {
        self.report.has("include-staff") && !self.flag("include-staff")
    }

    /// The parameters of the members query: `from` and `to` (the cut period), `compared_from` and `compared_to` (what it is
    /// compared with), `months_from` and `months_to` (the whole
    /// months it touches), `year_before_from`, `year_before_to`, `months_before_from` and `months_before_to` (the same twelve
    /// months earlier), `as_of`, `costs_known`, and the report's own with `_` for `-`. Where the period is empty every `to` is before its `from`.
    pub fn bindings(&self) -> Vec<(String, Binding)> {
        let nothing = Period { from: self.as_of, to: days_after(self.as_of, -1) };
        let cut = self.cut().unwrap_or(nothing);
        let months = self.months().unwrap_or(nothing);
        let year_earlier = |period: Option<Period>| period.map_or(nothing, |period| period.shifted_months(-12));
        let compared = self.compared().into_iter().map(|(_, clip)| clip);
        let compared =
            compared.reduce(|a, b| Period { from: a.from.min(b.from), to: a.to.max(b.to) }).unwrap_or(nothing);
        let (before, months_before) = (year_earlier(self.cut()), year_earlier(self.months()));
        let mut all = vec![
            ("as_of".to_owned(), Binding::Day(self.as_of)),
            ("from".to_owned(), Binding::Day(cut.from)),
            ("to".to_owned(), Binding::Day(cut.to)),
            ("months_from".to_owned(), Binding::Day(months.from)),
            ("months_to".to_owned(), Binding::Day(months.to)),
            ("compared_from".to_owned(), Binding::Day(compared.from)),
            ("compared_to".to_owned(), Binding::Day(compared.to)),
            ("year_before_from".to_owned(), Binding::Day(before.from)),
            ("year_before_to".to_owned(), Binding::Day(before.to)),
            ("months_before_from".to_owned(), Binding::Day(months_before.from)),
            ("months_before_to".to_owned(), Binding::Day(months_before.to)),
            ("costs_known".to_owned(), Binding::Flag(self.knows_costs())),
        ];
        for param in self.report.params {
            let binding = match (param, self.values.get(param.name())) {
                (Param::Period, _) => continue,
                (_, Some(ParamValue::Word(word))) => Binding::Text((*word).to_owned()),
                (_, Some(ParamValue::Number(number))) => Binding::Number(Some(*number)),
                (_, Some(ParamValue::Flag(flag))) => Binding::Flag(*flag),
                (_, Some(ParamValue::Text(text))) => Binding::Text(text.clone()),
                (_, None) => Binding::Number(None),
            };
            all.push((param.name().replace('-', "_"), binding));
        }
        all
    }

    /// The question in words, in a fixed order: what a table's head and JSON's `question` say.
    pub fn head(&self) -> Vec<(String, String)> {
        let mut head = vec![("report".to_owned(), self.report.id.to_owned())];
        let mut say = |name: &str, value: String| head.push((name.to_owned(), value));
        if let Some(asked) = self.asked {
            say("from", asked.from.to_string());
            say("to", asked.to.to_string());
            if self.cut() != Some(asked) {
                say(
                    "cut",
                    match self.cut() {
                        Some(cut) => format!("at as-of: to {}", cut.to),
                        None => "at as-of: nothing is left".to_owned(),
                    },
                );
            }
        }
        say("as-of", self.as_of.to_string());
        if self.as_of < self.today {
            say("as-it-stands-now", "statuses, bookings and what stands on a card are those of today".to_owned());
        }
        say("time-zone", self.time_zone.clone());
        for param in self.report.params {
            match self.values.get(param.name()) {
                Some(ParamValue::Word(word)) => say(param.name(), (*word).to_owned()),
                Some(ParamValue::Number(number)) => say(param.name(), number.to_string()),
                Some(ParamValue::Text(text)) => say(param.name(), text.clone()),
                Some(ParamValue::Flag(true)) => say(param.name(), "yes".to_owned()),
                Some(ParamValue::Flag(false)) | None => {}
            }
        }
        for (name, chosen) in self.filters.all() {
            if !chosen.is_empty() {
                say(name, chosen.join(", "));
            }
        }
        head
    }
}

impl Filters {
    pub fn all(&self) -> [(&'static str, &[String]); 5] {
        [
            ("category", &self.category),
            ("city", &self.city),
            ("branch", &self.branch),
            ("department", &self.department),
            ("employee", &self.employee),
        ]
    }

    /// Whether it chooses among receipts.
    pub fn of_receipts(&self) -> bool {
        !(self.branch.is_empty() && self.department.is_empty() && self.employee.is_empty())
    }
}

/// What was given, by name.
struct Given<'a> {
    by_name: BTreeMap<&'a str, Vec<&'a str>>,
}

const PATIENT_FILTERS: [&str; 2] = ["category", "city"];
const RECEIPT_FILTERS: [&str; 3] = ["branch", "department", "employee"];

impl<'a> Given<'a> {
    fn sort(report: &'static Report, given: &'a [(String, String)]) -> Result<Self, QuestionError> {
        let mut by_name: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, value) in given {
            let name = name.as_str();
            let is_filter = PATIENT_FILTERS.contains(&name) || RECEIPT_FILTERS.contains(&name);
            let is_period = report.has("period") && ["from", "to", "period"].contains(&name);
            let is_known =
                is_filter || is_period || ["as-of", "totals"].contains(&name) || (name != "period" && report.has(name));
            if !is_known {
                return Err(QuestionError::UnknownParameter { report: report.id, name: name.to_owned() });
            }
            if let Some(refused) = RECEIPT_FILTERS.iter().find(|filter| **filter == name && !report.receipt_filters) {
                return Err(QuestionError::FilterRefused { report: report.id, name: refused });
            }
            let values = by_name.entry(name).or_default();
            if !is_filter && !values.is_empty() {
                return Err(QuestionError::GivenTwice { name: name.to_owned() });
            }
            values.push(value);
        }
        Ok(Self { by_name })
    }

    fn one(&self, name: &str) -> Option<&'a str> {
        self.by_name.get(name).and_then(|values| values.first().copied())
    }

    fn flag(&self, name: &str) -> Result<bool, QuestionError> {
        self.one(name).map_or(Ok(false), |text| flag(name, text))
    }

    fn filters(&self) -> Result<Filters, QuestionError> {
        let list = |name: &str| -> Result<Vec<String>, QuestionError> {
            let values = self.by_name.get(name).map_or(&[][..], Vec::as_slice);
            if values.contains(&"") {
                return Err(bad(name, "", "name one, or leave the filter away"));
            }
            Ok(values.iter().map(|value| (*value).to_owned()).collect())
        };
        Ok(Filters {
            category: list("category")?,
            city: list("city")?,
            branch: list("branch")?,
            department: list("department")?,
            employee: list("employee")?,
        })
    }
}

fn bad(name: &str, value: &str, expected: &str) -> QuestionError {
    QuestionError::BadValue { name: name.to_owned(), value: value.to_owned(), expected: expected.to_owned() }
}

fn date(name: &str, text: &str) -> Result<Date, QuestionError> {
    let date = clinic::time::parse_date(text).ok_or_else(|| bad(name, text, "not a date: write YYYY-MM-DD"))?;
    if YEARS.contains(&date.year()) {
        Ok(date)
    } else {
        Err(bad(name, text, &format!("the year must be from {} to {}", YEARS.start(), YEARS.end())))
    }
}

fn flag(name: &str, text: &str) -> Result<bool, QuestionError> {
    match text {
        "true" | "yes" | "1" | "" => Ok(true),
        "false" | "no" | "0" => Ok(false),
        _ => Err(bad(name, text, "true or false")),
    }
}

fn period(given: &Given<'_>, as_of: Date, setting: &Setting) -> Result<Period, QuestionError> {
    match (given.one("from"), given.one("to"), given.one("period")) {
        (Some(from), Some(to), None) => {
            let (from, to) = (date("from", from)?, date("to", to)?);
            Period::new(from, to).ok_or(QuestionError::FromAfterTo { from, to })
        }
        (None, None, preset) => {
            let name = preset.unwrap_or("last-12-months");
            presets::period(name, as_of, setting.days)
                .ok_or_else(|| bad("period", name, &format!("one of {}", presets::NAMES.join(", "))))
        }
        _ => Err(QuestionError::HalfAPeriod),
    }
}

fn read(param: &Param, text: Option<&str>, setting: &Setting) -> Result<Option<ParamValue>, QuestionError> {
    let name = param.name();
    Ok(match param {
        Param::Period => None,
        Param::Choice { words, .. } => {
            let text = text.unwrap_or(words[0]);
            let word = words
                .iter()
                .find(|word| **word == text)
                .ok_or_else(|| bad(name, text, &format!("one of {}", words.join(", "))))?;
            Some(ParamValue::Word(word))
        }
        Param::Number { default, least, .. } => match text {
            None => default.map(ParamValue::Number),
            Some(text) => {
                let number: i64 = text.parse().map_err(|_| bad(name, text, "not a whole number"))?;
                if number < *least || number > MOST {
                    return Err(bad(name, text, &format!("from {least} to {MOST}")));
                }
                Some(ParamValue::Number(number))
            }
        },
        Param::Money { default, .. } => Some(ParamValue::Number(match text {
            None => in_minor_units(*default, setting.currency),
            Some(text) => setting.currency.parse(text).map_err(|error| bad(name, text, &error.to_string()))?.0,
        })),
        Param::Flag { .. } => Some(ParamValue::Flag(text.map_or(Ok(false), |text| flag(name, text))?)),
        Param::Text { .. } => text.map(|text| ParamValue::Text(text.to_owned())),
    })
}

/// Hundredths of a currency's unit as its minor units, at least one.
fn in_minor_units(hundredths: i64, currency: clinic::Currency) -> i64 {
    let digits = currency.minor_digits();
    let minor = if digits >= 2 { hundredths * 10_i64.pow(digits - 2) } else { hundredths / 10_i64.pow(2 - digits) };
    minor.max(1)
}

/// The largest number a parameter takes: days and rows beyond it mean nothing.
const MOST: i64 = 1_000_000;
