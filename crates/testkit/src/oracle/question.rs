//! Which reports there are, which parameters each takes, and one question read from its arguments.

use clinic::Period;
use clinic::time::parse_date;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What one report can be asked.
pub struct Shape {
    pub report: &'static str,
    /// Takes `--from` and `--to`.
    pub period: bool,
    /// Parameters with a fixed list of values; the first is the default, except that `step` is `month`.
    pub choices: &'static [(&'static str, &'static [&'static str])],
    /// Parameters that take a number (`min-debt`: an amount; `card`: a text).
    pub values: &'static [&'static str],
    /// Leaves staff out unless `--include-staff`.
    pub without_staff: bool,
    /// Takes `--branch`, `--department` and `--employee`; every report takes `--category` and `--city`.
    pub counts_receipts: bool,
}

const STEPS: (&str, &[&str]) = ("step", clinic::Step::WORDS);
const BASIS: (&str, &[&str]) = ("basis", &["billed", "paid"]);

/// All of them, by name.
pub const SHAPES: &[Shape] = &[
    shape("activity").period().choices(&[STEPS, ("compare", &["previous", "year-before", "none"])]).counts_receipts(),
    shape("average-check").period().choices(&[STEPS]).counts_receipts(),
    shape("bonuses").choices(&[("by", &["patient", "month"])]).values(&["card"]),
    shape("categories").period().choices(&[("by", &["category", "category-month"])]).counts_receipts(),
    shape("debtors").values(&["min-debt"]),
    shape("disappeared")
        .values(&["absent-days", "max-absent-days", "min-visits", "min-tenure-days", "min-gaps"])
        .without_staff()
        .counts_receipts(),
    shape("discounts")
        .period()
        .choices(&[("by", &["ground", "employee", "department", "branch", "category", "item", "month"])])
        .counts_receipts(),
    shape("earnings").period().counts_receipts(),
    shape("growth").period().choices(&[("count", &["registered", "first-visit"])]).without_staff(),
    shape("items").period().choices(&[("by", &["item", "group", "kind"])]).counts_receipts(),
    shape("left").period().choices(&[("by", &["reason", "month", "reason-month"])]),
    shape("missed")
        .period()
        .choices(&[("by", &["employee", "department", "weekday", "hour", "source"])])
        .counts_receipts(),
    shape("movement").period().choices(&[STEPS]).values(&["active-days"]).without_staff(),
    shape("peaks").period().choices(&[("status", &["completed", "all"])]).counts_receipts(),
    shape("places")
        .period()
        .choices(&[("by", &["branch-city", "patient-city", "country", "branch", "department"])])
        .counts_receipts(),
    shape("quality").period().choices(&[("by", &["employee", "employee-score"])]).counts_receipts(),
    shape("rating").period().choices(&[BASIS]).values(&["limit"]).counts_receipts(),
    shape("recalls").values(&["days-ahead"]),
    shape("reminders").period(),
    shape("retention")
        .period()
        .choices(&[("by", &["employee", "department", "branch", "month"]), ("first", &["employee", "clinic"])])
        .values(&["within"])
        .without_staff()
        .counts_receipts(),
    shape("sources").period().choices(&[BASIS]),
];

/// Filters that choose patients, and filters that choose which receipts and bookings are counted.
pub const PATIENT_FILTERS: &[&str] = &["category", "city"];
pub const RECEIPT_FILTERS: &[&str] = &["branch", "department", "employee"];

/// A question: a report and its parameters, each known to the report.
pub struct Question {
    shape: &'static Shape,
    given: BTreeMap<String, Vec<String>>,
    pub as_of: Date,
    /// As asked, before it is cut at as-of.
    pub period: Option<Period>,
}

impl Question {
    pub fn parse(today: Date, arguments: &[&str]) -> Result<Self, String> {
        let (report, rest) = arguments.split_first().ok_or("no report named")?;
        let shape =
            SHAPES.iter().find(|shape| shape.report == *report).ok_or(format!("no report is called {report}"))?;
        let mut given: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut words = rest.iter();
        while let Some(word) = words.next() {
            let name = word.strip_prefix("--").ok_or(format!("unexpected {word}"))?;
            let value = match name {
                "totals" | "include-staff" => "",
                _ => words.next().ok_or(format!("--{name} without a value"))?,
            };
            shape.check(name, value)?;
            given.entry(name.to_owned()).or_default().push(value.to_owned());
        }
        let date = |name: &str| match given.get(name).and_then(|values| values.last()) {
            Some(text) => parse_date(text).map(Some).ok_or(format!("--{name} is no date")),
            None => Ok(None),
        };
        let as_of = date("as-of")?.unwrap_or(today);
        let period = match (date("from")?, date("to")?) {
            (Some(from), Some(to)) => Some(Period::new(from, to).ok_or("--from is after --to")?),
            (None, None) if !shape.period => None,
            _ => return Err(format!("{report} needs --from and --to")),
        };
        Ok(Self { shape, given, as_of, period })
    }

    pub fn report(&self) -> &'static str {
        self.shape.report
    }

    pub fn has(&self, flag: &str) -> bool {
        self.given.contains_key(flag)
    }

    /// All values of a filter; empty when it is not given.
    pub fn all(&self, filter: &str) -> &[String] {
        self.given.get(filter).map_or(&[], Vec::as_slice)
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.all(name).last().map(String::as_str)
    }

    /// A parameter with a fixed list, or its default.
    pub fn choice(&self, name: &str) -> &str {
        let default =
            self.shape.choices.iter().find(|(choice, _)| *choice == name).map_or("", |(_, values)| match name {
                "step" => "month",
                _ => values[0],
            });
        self.text(name).unwrap_or(default)
    }

    /// A whole number, if given.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.text(name).and_then(|text| text.parse().ok())
    }

    pub fn leaves_staff_out(&self) -> bool {
        self.shape.without_staff && !self.has("include-staff")
    }
}

impl Shape {
    fn check(&self, name: &str, value: &str) -> Result<(), String> {
        if let Some((_, values)) = self.choices.iter().find(|(choice, _)| *choice == name) {
            return if values.contains(&value) { Ok(()) } else { Err(format!("--{name} cannot be {value}")) };
        }
        let known = match name {
            "as-of" | "totals" => true,
            "from" | "to" => self.period,
            "include-staff" => self.without_staff,
            "card" | "min-debt" => self.values.contains(&name),
            _ if self.values.contains(&name) => {
                value.parse::<u32>().map_err(|_| format!("--{name} is no whole number"))?;
                true
            }
            _ => PATIENT_FILTERS.contains(&name) || (self.counts_receipts && RECEIPT_FILTERS.contains(&name)),
        };
        if known { Ok(()) } else { Err(format!("{} does not take --{name}", self.report)) }
    }

    const fn period(mut self) -> Self {
        self.period = true;
        self
    }

    const fn choices(mut self, choices: &'static [(&'static str, &'static [&'static str])]) -> Self {
        self.choices = choices;
        self
    }

    const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    const fn without_staff(mut self) -> Self {
        self.without_staff = true;
        self
    }

    const fn counts_receipts(mut self) -> Self {
        self.counts_receipts = true;
        self
    }
}

const fn shape(report: &'static str) -> Shape {
    Shape { report, period: false, choices: &[], values: &[], without_staff: false, counts_receipts: false }
}
