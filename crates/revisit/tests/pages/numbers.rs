//! The numbers of a page are those of the command line, in every language.

use std::process::Command;

use clinic::access::Role;
use report::{CellQuestion, Key, KeyKind, Param, Report, View};
use serde_json::Value;
use testkit::clinic::{Size, random};

use crate::clinic::{Clinic, Visitor, is_long};
use crate::table::{Cell, Table, encoded};

/// A language with the signs between its groups of three digits and before its decimals.
const LANGUAGES: [(&str, char, char); 5] =
    [("en", ',', '.'), ("de", '.', ','), ("uk", '\u{a0}', ','), ("sl", '.', ','), ("su", '.', ',')];

/// Rows of a table on one page.
const PAGE: usize = 50;
const AS_OF: &str = "2026-01-01";

/// Names and values, as an address has them and the command line.
type Given = Vec<(&'static str, String)>;

/// Every report in each of its views, alone or (in long runs) also with each of its words and flags.
fn questions() -> Vec<(&'static Report, &'static View, Given)> {
    let mut questions = Vec::new();
    for report in reports::CATALOGUE {
        let own = report.params.iter().filter(|_| is_long()).flat_map(|param| match param {
            Param::Choice { name, words, .. } if *name != "by" => {
                words[1..].iter().map(|word| (*name, (*word).to_owned())).collect()
            }
            Param::Flag { name, .. } => vec![(*name, "yes".to_owned())],
            _ => Vec::new(),
        });
        let own: Vec<_> = std::iter::once(None).chain(own.map(Some)).collect();
        for view in report.views {
            for more in &own {
                let mut given = vec![("as-of", AS_OF.to_owned())];
                given.extend(report.has("period").then(|| ("period", "all".to_owned())));
                given.extend((!view.by.is_empty()).then(|| ("by", view.by.to_owned())));
                given.extend(more.clone());
                questions.push((*report, view, given));
            }
        }
    }
    questions
}

/// What the program says of the same books at the command line.
fn at_the_command_line(clinic: &Clinic, report: &Report, given: &Given) -> Value {
    let mut command = Command::new(env!("CARGO_BIN_EXE_revisit"));
    command.env_remove("REVISIT_DATABASE").arg("--data").arg(clinic.folder()).args(["report", report.id]);
    for (name, value) in given {
        command.arg(format!("--{name}"));
        if value != "yes" {
            command.arg(value);
        }
    }
    let output = command.args(["--totals", "--format", "json"]).output().expect("the program runs");
    assert!(output.status.success(), "{given:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// All rows of all pages, with all columns, in the report's own order.
async fn shown(owner: &mut Visitor<'_>, report: &Report, given: &Given, json: &Value) -> Table {
    let columns = json["columns"].as_array().expect("columns").iter().map(|column| text(&column["name"]));
    let columns: String = columns.map(|name| format!("&column={}", encoded(name))).collect();
    let given: String = given.iter().map(|(name, value)| format!("&{name}={value}")).collect();
    let rows = json["rows"].as_array().expect("rows").len();
    let mut whole = Table::default();
    for page in 1..=rows.div_ceil(PAGE).max(1) {
        // No column is called so: the order stays.
        let address = format!("/reports/{}?sort=nothing&page={page}{given}{columns}", report.id);
        let page = owner.get(&address).await;
        assert!(page.status.is_success(), "{address}: {}", page.text);
        let Some(table) = Table::of(&page.text) else { continue };
        whole.rows.extend(table.rows);
        (whole.columns, whole.total) = (table.columns, table.total);
    }
    whole
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// In the smallest steps of its unit.
fn steps(number: f64, digits: usize) -> i64 {
    (number * 10_f64.powi(i32::try_from(digits).expect("few digits"))).round() as i64
}

struct Reader {
    language: &'static str,
    group: char,
    point: char,
    money_digits: usize,
}

impl Reader {
    /// Digits behind the point that numbers of a unit are shown with; none for what is no number.
    fn digits(&self, unit: &str) -> Option<usize> {
        match unit {
            "count" | "days" => Some(0),
            "percent" => Some(1),
            "decimal" => Some(2),
            "money" => Some(self.money_digits),
            _ => None,
        }
    }

    /// A number as it is shown, in the smallest steps of its unit: without marks of thousands, currency and percent.
    fn read(&self, cell: &Cell, digits: usize) -> i64 {
        let is_number = |letter: &char| letter.is_ascii_digit() || *letter == self.point || *letter == '\u{2212}';
        let bare: String = cell.text.chars().filter(|letter| *letter != self.group).filter(is_number).collect();
        let (sign, bare) = bare.strip_prefix('\u{2212}').map_or((1, bare.as_str()), |rest| (-1, rest));
        let (whole, decimals) = bare.split_once(self.point).unwrap_or((bare, ""));
        assert_eq!(decimals.len(), digits, "{}: {}", self.language, cell.text);
        let number: i64 = format!("{whole}{decimals}").parse().unwrap_or_else(|_| panic!("no number: {cell:?}"));
        if cell.is_down { -number } else { number * sign }
    }

    fn check(&self, cell: &Cell, unit: &str, value: &Value) {
        match (self.digits(unit), value) {
            (_, Value::Null) => assert_eq!(cell.text, ""),
            (Some(digits), number) => {
                let number = number.as_f64().unwrap_or_else(|| panic!("no number: {number}"));
                assert_eq!(self.read(cell, digits), steps(number, digits), "{}: {}", self.language, cell.text);
            }
            (None, Value::String(day)) if unit == "date" => check_day(&cell.text, day),
            (None, Value::String(own)) => assert_eq!(cell.text, own.split_whitespace().collect::<Vec<_>>().join(" ")),
            (None, other) => assert_ne!(cell.text, "", "{other}"),
        }
    }
}

/// Languages differ in the order of a date's numbers, and some say the month in letters.
fn check_day(shown: &str, day: &str) {
    let numbers = |date: &str, parts: &[usize]| {
        let all = date.split(|letter: char| !letter.is_ascii_digit()).filter_map(|part| part.parse().ok());
        let all: Vec<u32> = all.collect();
        let mut chosen: Vec<u32> = parts.iter().filter_map(|at| all.get(*at).copied()).collect();
        chosen.sort_unstable();
        chosen
    };
    let parts: &[usize] = if shown.contains(char::is_alphabetic) { &[0, 2] } else { &[0, 1, 2] };
    assert_eq!(numbers(shown, &[0, 1, 2]), numbers(day, parts), "{shown}");
}

/// What names a row: names as they are; weekdays, hours, steps, months and what is nothing are in the words of a language.
fn check_key(cell: &Cell, key: &Key, value: &Value) {
    let is_worded = matches!(key.kind, KeyKind::Step | KeyKind::Month | KeyKind::Weekday | KeyKind::Hour);
    match value.as_str() {
        Some(own) if !is_worded && own != key.none => {
            assert_eq!(cell.text, own.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        _ => assert_ne!(cell.text, ""),
    }
}

/// The row that a number's people are of is the row that the number stands in.
fn check_link(cell: &Cell, view: &View, row: &Value) {
    let Some(cell) = crate::table::parameter(&cell.href, "cell") else { return };
    let cell = CellQuestion::parse(&cell).expect("a cell");
    for (key, (name, value)) in view.keys.iter().zip(&cell.keys) {
        assert_eq!(key.name, name);
        let own = if key.width() == 2 { &row[format!("{name}_id")] } else { &row[name] };
        let own = own.as_str().map_or_else(|| own.to_string(), ToOwned::to_owned);
        let is_nothing = value.is_empty() && (own == key.none || own == "null" || own.is_empty());
        assert!(is_nothing || own == *value, "{name}: {own} is {value}");
    }
}

fn check_table(reader: &Reader, view: &View, json: &Value, table: &Table) {
    let columns = json["columns"].as_array().expect("columns");
    let rows = json["rows"].as_array().expect("rows");
    assert_eq!(table.rows.len(), rows.len());
    if rows.is_empty() {
        return;
    }
    let unit = |name: &str| text(&columns.iter().find(|known| known["name"] == name).expect("a column")["unit"]);
    let key = |name: &str| view.keys.iter().find(|key| key.name == name);
    for name in columns.iter().map(|column| text(&column["name"])) {
        let is_id = view.keys.iter().any(|key| key.width() == 2 && name == format!("{}_id", key.name));
        assert_eq!(table.columns.iter().any(|known| known == name), !is_id, "{name}");
    }
    for (shown, row) in table.rows.iter().zip(rows) {
        assert_eq!(shown.len(), table.columns.len());
        for (cell, name) in shown.iter().zip(&table.columns) {
            match key(name) {
                Some(key) => check_key(cell, key, &row[name]),
                None => reader.check(cell, unit(name), &row[name]),
            }
            check_link(cell, view, row);
        }
    }
    if table.total.is_empty() {
        // Of a list of names and dates there is none.
        let is_none = |name: &String| key(name).is_some() || json["total"][name.as_str()].is_null();
        assert!(table.columns.iter().all(is_none), "a total is missing: {}", json["total"]);
        return;
    }
    assert_eq!(table.total.len(), table.columns.len());
    // The first cell says that this is the total.
    for (cell, name) in table.total.iter().zip(&table.columns).skip(1).filter(|(_, name)| key(name).is_none()) {
        reader.check(cell, unit(name), &json["total"][name]);
    }
}

/// Cell by cell: every column of every row on every page, and the total. What names a row is compared where it is a name;
/// days are compared by their numbers. Sources are in no group here: what a group adds up is tested where groups are made.
#[tokio::test]
async fn a_pages_numbers_are_those_of_the_json_in_every_language() {
    for seed in if is_long() { 7..11 } else { 7..8 } {
        let org = random(seed, Size { patients: 90, bookings: 600 });
        let money_digits = org.clinic.as_ref().expect("a clinic").currency.minor_digits() as usize;
        let clinic = Clinic::of(Some(&org)).await;
        let mut owner = clinic.visitor(Role::Owner).await;
        let (mut compared, mut wrong) = (0, Vec::new());
        for (report, view, given) in questions() {
            let json = at_the_command_line(&clinic, report, &given);
            for (language, group, point) in LANGUAGES {
                owner.cookies.retain(|(name, _)| name != "language");
                owner.cookies.push(("language".into(), language.into()));
                let table = shown(&mut owner, report, &given, &json).await;
                let reader = Reader { language, group, point, money_digits };
                if std::panic::catch_unwind(|| check_table(&reader, view, &json, &table)).is_err() {
                    wrong.push(format!("{} {given:?} {language}", report.id));
                }
                compared += table.rows.len() * table.columns.len();
            }
        }
        assert!(wrong.is_empty(), "seed {seed}: {wrong:#?}");
        assert!(compared > 20_000, "too little was compared: {compared} cells");
    }
}
