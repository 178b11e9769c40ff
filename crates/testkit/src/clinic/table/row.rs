//! Reading a small table: which columns it may have, and its cells.

use clinic::time::{parse_date, parse_month};
use clinic::{Currency, LocalTime, Money};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Columns a table may have.
fn columns(file: &str) -> &'static [&'static str] {
    match file {
        "branches" => &["id", "name", "city", "country"],
        "departments" => &["id", "name", "branch"],
        "employees" => &["id", "name", "department", "sees_patients"],
        "price_lists" => &["id", "name"],
        "categories" => &["id", "name", "attention", "price_list"],
        "items" => &["id", "name", "kind", "group", "recall_after_days", "recall_after_months"],
        "sources" => &["id", "name"],
        "source_costs" => &["source", "month", "amount"],
        "branch_costs" => &["branch", "month", "amount"],
        "patients" => &[
            "id",
            "name",
            "phone",
            "email",
            "city",
            "country",
            "category",
            "price_list",
            "source",
            "card_number",
            "on",
        ],
        "departures" => &["patient", "on", "reason"],
        "visits" => &["visit", "patient", "employee", "department", "on", "status", "billed", "item", "paid", "booked"],
        "discount_grounds" => &["id", "name"],
        "lines" => &["line", "visit", "item", "amount", "discount", "ground", "corrects"],
        "payments" => &["patient", "visit", "on", "method", "amount"],
        "bonuses" => &["patient", "on", "amount"],
        "ratings" => &["visit", "on", "score", "comment"],
        "reasons" => &["id", "name", "merged_into"],
        "contact_results" => &["patient", "on", "outcome", "until", "item"],
        "recalls" => &["patient", "item", "after_days", "after_months", "off"],
        other => panic!("no table is called {other}"),
    }
}

/// One row, its cells by column; empty cells are left out.
pub struct Row<'a>(BTreeMap<&'a str, &'a str>);

pub fn rows<'a>(file: &str, text: &'a str) -> Vec<Row<'a>> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let cells = |line: &'a str| line.split('|').map(str::trim).collect::<Vec<_>>();
    let head = lines.next().map(cells).unwrap_or_default();
    if let Some(unknown) = head.iter().find(|column| !columns(file).contains(column)) {
        panic!("{file} has no column {unknown}, only {:?}", columns(file));
    }
    let row = |line| {
        let cells = cells(line);
        assert_eq!(cells.len(), head.len(), "{file}: as many cells as columns in `{line}`");
        Row(head.iter().copied().zip(cells).filter(|(_, cell)| !cell.is_empty()).collect())
    };
    lines.map(row).collect()
}

impl Row<'_> {
    pub fn has(&self, column: &str) -> bool {
        self.0.contains_key(column)
    }

    pub fn text(&self, column: &str) -> Option<String> {
        self.0.get(column).map(|cell| (*cell).to_owned())
    }

    pub fn need(&self, column: &str) -> String {
        self.text(column).unwrap_or_else(|| panic!("a row needs {column}"))
    }

    /// The name, else the id.
    pub fn name(&self) -> String {
        self.text("name").unwrap_or_else(|| self.need("id"))
    }

    pub fn read<T>(&self, column: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.0.get(column).map(|cell| read(cell).unwrap_or_else(|| panic!("{column} cannot be {cell}")))
    }

    pub fn money(&self, column: &str) -> Option<Money> {
        self.read(column, |cell| euro().parse(cell).ok())
    }

    pub fn date(&self, column: &str) -> Option<Date> {
        self.read(column, parse_date)
    }

    pub fn month(&self) -> Date {
        self.read("month", parse_month).expect("a cost needs a month")
    }

    /// `on`, at ten o'clock when only a date is given.
    pub fn time(&self) -> LocalTime {
        self.read("on", at_ten).expect("a row needs on")
    }
}

/// A time, or a day at ten o'clock.
pub fn at_ten(cell: &str) -> Option<LocalTime> {
    LocalTime::parse(cell).or_else(|| LocalTime::parse(&format!("{cell}T10:00")))
}

pub fn euro() -> Currency {
    Currency::from_code("EUR").expect("the euro exists")
}
