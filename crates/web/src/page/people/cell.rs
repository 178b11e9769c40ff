//! The number that people are behind, in words.

use books::cards::{Choices, Named};
use report::Unit;

use crate::ask::Address;
use crate::text::Words;

/// Most values of one key that are named one by one.
const MOST_VALUES: usize = 5;

/// The number in words: its column, of which row.
pub fn cell_in_words(words: &Words, address: &Address, choices: &Choices) -> String {
    let Some(cell) = &address.cell else {
        return String::new();
    };
    let report = address.report.id;
    let column = words.column(report, &cell.column);
    let mut of: Vec<(String, Vec<String>)> = Vec::new();
    for (name, value) in &cell.keys {
        let key = key_in_words(words, report, name);
        let value = if value.is_empty() {
            words.say("none-unknown")
        } else {
            value_in_words(words, choices, address, name, value)
        };
        match of.iter_mut().find(|(known, _)| *known == key) {
            Some((_, values)) => values.push(value),
            None => of.push((key, vec![value])),
        }
    }
    let of = of.into_iter().map(|(key, values)| format!("{key} {}", few(words, &values)));
    let parts: Vec<String> = [format!("{}: {column}", words.report(report))].into_iter().chain(of).collect();
    parts.join(" · ")
}

/// A row is named by its keys, some by a date of their own.
fn key_in_words(words: &Words, report: &str, name: &str) -> String {
    let key = format!("key-{}", name.trim_end_matches("_id"));
    if words.has(&key) { words.say(&key) } else { words.column(report, name) }
}

/// The first of many values, and how many more there are.
fn few(words: &Words, values: &[String]) -> String {
    if values.len() <= MOST_VALUES {
        return values.join(", ");
    }
    let rest = words.say_with("chart-others", &[("n", (values.len() - MOST_VALUES).into())]);
    format!("{}, {rest}", values[..MOST_VALUES].join(", "))
}

fn value_in_words(words: &Words, choices: &Choices, address: &Address, name: &str, value: &str) -> String {
    let named = |records: Vec<&Named>| {
        let record = records.into_iter().find(|record| record.key == value);
        record.map_or_else(|| value.to_owned(), |record| record.name.clone())
    };
    match name {
        "employee" => named(choices.employees.iter().map(|employee| &employee.record).collect()),
        "department" => named(choices.departments.iter().map(|department| &department.record).collect()),
        "branch" => named(choices.branches.iter().collect()),
        "category" => named(choices.categories.iter().collect()),
        "source" => named(choices.sources.iter().collect()),
        "weekday" => value.parse().map_or_else(|_| value.to_owned(), |day| words.weekday(day)),
        "month" => clinic::time::parse_month(value).map_or_else(|| value.to_owned(), |first| words.month(first)),
        _ if name == "step" || address.view().column(name).is_some_and(|column| column.unit == Unit::Date) => {
            clinic::time::parse_date(value).map_or_else(|| value.to_owned(), |first| words.day(first))
        }
        _ => value.to_owned(),
    }
}
