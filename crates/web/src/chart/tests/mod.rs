//! What every report's charts hold, from small answers written as tables.

mod drawing;
mod over_time;
mod parts;
mod rows;

use clinic::Currency;
use jiff::civil::{Date, date};
use report::answer::AnswerColumn;
use report::{Answer, CellQuestion, Freshness, KeyKind, Question, Row, Unit, Value};

use super::{Spec, charts};
use crate::ask::Address;
use crate::text::{Language, Words};

pub const TODAY: Date = date(2026, 3, 20);

/// A report asked with names and values.
pub struct Asked {
    pub question: Question,
    pub address: Address,
}

pub fn ask(report: &str, given: &[(&str, &str)]) -> Asked {
    let report = reports::find(report).expect("a report of the catalogue");
    let given: Vec<(String, String)> = given.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    let setting = report::engine::Setting {
        clinic: "Clinic".into(),
        currency: euro(),
        time_zone: "Europe/Berlin".into(),
        days: None,
    };
    let question = Question::parse(report, &given, TODAY, &setting).expect("a question");
    Asked { question, address: Address { given, ..Address::of(report) } }
}

impl Asked {
    /// The charts of an answer with these rows. A table's first line names columns (`Name@id` for a column made of a record), `=`
    /// begins the total, `-` is nothing.
    pub fn charts(&self, table: &str) -> Vec<Spec> {
        let charts = charts(&Words::of(Language::En), &self.address, &self.question, &self.answer(table));
        charts.iter().for_each(|spec| self.check(spec));
        charts
    }

    /// Every mark has all that belongs to it, and leads to a number that the report has.
    fn check(&self, spec: &Spec) {
        let places = spec.labels.len();
        let mut hrefs: Vec<&String> = Vec::new();
        for series in &spec.series {
            let lengths = [series.values.len(), series.texts.len(), series.hrefs.len(), series.faint.len()];
            assert_eq!(lengths, [places; 4], "{} of {}", series.name, spec.title);
            assert!([0, places].contains(&series.low.len()) && series.low.len() == series.high.len());
            hrefs.extend(&series.hrefs);
        }
        hrefs.extend(spec.cells.iter().map(|cell| &cell.href).chain(spec.points.iter().map(|point| &point.href)));
        let view = self.question.view;
        for href in hrefs.into_iter().filter(|href| !href.is_empty()) {
            let (path, query) = href.split_once('?').expect("a query");
            assert_eq!(path, format!("/reports/{}/people", self.question.report.id));
            let cell = Address::parse(self.question.report, query).expect("an address").cell.expect("a cell");
            let is_date = |name: &String| view.column(name).is_some_and(|column| column.unit == Unit::Date);
            let is_known =
                |name: &String| view.keys.iter().chain(&view.pivot).any(|key| key.name == name) || is_date(name);
            assert!(cell.keys.iter().all(|(name, _)| is_known(name)), "{href}");
            let column = view.column(&cell.column);
            assert!(column.is_some_and(|column| !column.hidden) || view.pivot.is_some(), "{href}");
        }
    }

    /// The address of the people behind `employee=e7 column=returned`.
    pub fn people(&self, cell: &str) -> String {
        let cell = CellQuestion::parse(cell).expect("a cell");
        self.address.people(&cell.keys, &cell.column)
    }

    pub fn answer(&self, table: &str) -> Answer {
        let view = self.question.view;
        let mut columns: Vec<AnswerColumn> = Vec::new();
        for key in view.keys {
            if key.width() == 2 {
                columns.push(column(&format!("{}_id", key.name), Unit::Text));
            }
            columns.push(column(key.name, Unit::Text));
        }
        let shown = view.columns.iter().filter(|column| !column.hidden);
        columns.extend(shown.map(|shown| column(shown.name, shown.unit)));
        let mut lines = table.lines().map(str::trim).filter(|line| !line.is_empty());
        let names: Vec<&str> = lines.next().map(|line| line.split('|').map(str::trim).collect()).unwrap_or_default();
        for name in &names {
            let (own, id) = name.split_once('@').unwrap_or((name, ""));
            if !columns.iter().any(|column| column.name == own) {
                let unit =
                    view.columns.iter().find(|column| column.measure.is_stored()).map_or(Unit::Count, |sum| sum.unit);
                let record = (!id.is_empty()).then(|| (id.to_owned(), own.to_owned()));
                columns.push(AnswerColumn { record, ..column(own, unit) });
            }
        }
        let (mut rows, mut total) = (Vec::new(), None);
        for (number, line) in lines.enumerate() {
            let is_total = line.starts_with('=');
            let cells: Vec<&str> = line.trim_start_matches('=').split('|').map(str::trim).collect();
            assert_eq!(cells.len(), names.len(), "{line}");
            let cell = |wanted: &str| {
                let at = names.iter().position(|name| name.split('@').next() == Some(wanted));
                at.map_or("-", |at| cells[at])
            };
            let values = columns.iter().map(|column| value(&self.question, column, cell(&column.name))).collect();
            if is_total {
                total = Some(Row { values, keys: Vec::new() });
            } else {
                let is_known = |name: &str, width: usize| {
                    cell(&if width == 2 { format!("{name}_id") } else { name.to_owned() }) != "-"
                };
                let key = |key: &report::Key| is_known(key.name, key.width()).then_some(number as i64);
                rows.push(Row { values, keys: view.keys.iter().map(key).collect() });
            }
        }
        Answer {
            head: Vec::new(),
            cell: Vec::new(),
            currency: euro(),
            columns,
            rows: rows.into(),
            total,
            freshness: Freshness::default(),
            drawing: None,
        }
    }
}

fn euro() -> Currency {
    Currency::from_code("EUR").expect("a currency")
}

fn column(name: &str, unit: Unit) -> AnswerColumn {
    AnswerColumn { name: name.to_owned(), unit, record: None, is_id: name.ends_with("_id") }
}

fn value(question: &Question, column: &AnswerColumn, text: &str) -> Value {
    if text == "-" || text.is_empty() {
        return Value::Empty;
    }
    let scaled = |digits| clinic::money::parse_scaled(text, digits).expect("a number");
    let kind = question.view.keys.iter().find(|key| key.name == column.name).map(|key| key.kind);
    match (kind, column.unit) {
        (Some(KeyKind::Step), _) | (None, Unit::Date) => Value::Date(text.parse().expect("a date")),
        (Some(KeyKind::Month), _) => Value::Month(clinic::time::parse_month(text).expect("a month")),
        (Some(KeyKind::Weekday | KeyKind::Hour), _) | (None, Unit::Count | Unit::Days) => {
            Value::Count(text.parse().expect("a whole number"))
        }
        (None, Unit::Money) => Value::Money(scaled(2)),
        (None, Unit::Percent) => Value::Percent(scaled(1)),
        (None, Unit::Decimal) => Value::Decimal(scaled(2)),
        _ => Value::Text(text.to_owned()),
    }
}

/// A chart in lines: kind and title, each series with its marks (`~` before what is pale), the mean, cells, points, and what is said beside it.
pub fn told(spec: &Spec) -> String {
    let json: serde_json::Value = serde_json::from_str(&spec.json()).expect("JSON");
    let word = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let mut lines = vec![format!("{}: {}", word(&json["kind"]), spec.title)];
    for (series, own) in spec.series.iter().zip(json["series"].as_array().expect("series")) {
        let marks = (0..series.values.len()).filter(|at| series.values[*at].is_some()).map(|at| {
            let pale = if series.faint[at] { "~" } else { "" };
            let ends = match (series.low.get(at), series.high.get(at)) {
                (Some(Some(low)), Some(Some(high))) => format!(" [{low} {high}]"),
                _ => String::new(),
            };
            format!("{pale}{}={}{ends}", spec.labels[at], series.texts[at])
        });
        let axis = if series.axis == 1 { " on axis 1" } else { "" };
        let marks: Vec<String> = marks.collect();
        lines.push(format!(
            "{} {} {}{axis}: {}",
            word(&own["type"]),
            word(&own["role"]),
            series.name,
            marks.join("; ")
        ));
    }
    for cell in &spec.cells {
        let place = |texts: &[String], at: usize| texts.get(at).cloned().unwrap_or_default();
        lines.push(format!("{} {}={}", place(&spec.rows, cell.y), place(&spec.labels, cell.x), cell.text));
    }
    for point in &spec.points {
        lines.push(format!("{} {:.1} {:.1}={}", point.name, point.lon, point.lat, point.text));
    }
    if let Some(mean) = &spec.mean {
        lines.push(format!("mean {} {}", mean.name, mean.text));
    }
    if !spec.about.is_empty() {
        lines.push(spec.about.clone());
    }
    plain(&lines.join("\n"))
}

/// With ordinary blanks.
pub fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// Lines without their indentation.
pub fn lines(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn nothing_makes_no_chart() {
    for report in reports::CATALOGUE {
        for view in report.views {
            let given: &[(&str, &str)] = if view.by.is_empty() { &[] } else { &[("by", view.by)] };
            assert_eq!(ask(report.id, given).charts(""), [], "{} {}", report.id, view.by);
        }
    }
}

#[test]
fn every_text_of_a_chart_is_there() {
    let words = Words::of(Language::En);
    let sources = [include_str!("../sheet.rs"), include_str!("../scale.rs")];
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/chart/catalog");
    let mut all: Vec<String> = sources.map(str::to_owned).to_vec();
    for entry in std::fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("a file").path();
        let path = if path.is_dir() { path.join("mod.rs") } else { path };
        all.push(std::fs::read_to_string(path).expect("a source"));
    }
    let mut found = 0;
    for id in all.iter().flat_map(|source| source.split('"')).filter(|text| text.starts_with("chart-")) {
        let args = [
            "name", "value", "shown", "all", "n", "part", "whole", "title", "highest", "lowest", "hour", "quarter",
            "year", "from", "to", "by", "day", "names",
        ];
        let args = args.map(|name| (name, crate::text::Arg::from(2_usize)));
        assert_ne!(words.say_with(id, &args), id);
        found += 1;
    }
    assert!(found > 40, "{found} texts");
}
