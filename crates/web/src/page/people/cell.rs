//! The number that people are behind, in words.

use books::cards::{Choices, Named};
use clinic::record::{DiscountGround, Item};
use report::Unit;

use crate::ask::Address;
use crate::fault::Fault;
use crate::text::Words;
use crate::visitor::Visitor;

/// Most values of one key that are named one by one.
const MOST_VALUES: usize = 5;

/// The number in words: its column, of which row. Reads the books where a row is of an item or of a ground, which no form offers.
pub async fn cell_in_words(visitor: &Visitor, address: &Address, choices: &Choices) -> Result<String, Fault> {
    let Some(cell) = &address.cell else {
        return Ok(String::new());
    };
    let words = &visitor.words;
    let names = Names::of(visitor, choices, &cell.keys).await?;
    let report = address.report.id;
    let column = words.column(report, &cell.column);
    let mut of: Vec<(String, Vec<String>)> = Vec::new();
    for (name, value) in &cell.keys {
        let key = key_in_words(words, report, name);
        let value = if value.is_empty() {
            words.say("none-unknown")
        } else {
            value_in_words(words, &names, address, name, value)
        };
        match of.iter_mut().find(|(known, _)| *known == key) {
            Some((_, values)) => values.push(value),
            None => of.push((key, vec![value])),
        }
    }
    let of = of.into_iter().map(|(key, values)| format!("{key} {}", few(words, &values)));
    let parts: Vec<String> = [format!("{}: {column}", words.report(report))].into_iter().chain(of).collect();
    Ok(parts.join(" · "))
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

fn value_in_words(words: &Words, names: &Names<'_>, address: &Address, name: &str, value: &str) -> String {
    if let Some(named) = names.get(name, value) {
        return named.to_owned();
    }
    match name {
        "weekday" => value.parse().map_or_else(|_| value.to_owned(), |day| words.weekday(day)),
        "month" => clinic::time::parse_month(value).map_or_else(|| value.to_owned(), |first| words.month(first)),
        _ if name == "step" || address.view().column(name).is_some_and(|column| column.unit == Unit::Date) => {
            clinic::time::parse_date(value).map_or_else(|| value.to_owned(), |first| words.day(first))
        }
        _ => value.to_owned(),
    }
}

/// What keys stand for.
struct Names<'a> {
    choices: &'a Choices,
    /// What the key is called, the key, and the name of that item or ground.
    read: Vec<(&'a str, &'a str, String)>,
}

impl<'a> Names<'a> {
    async fn of(visitor: &Visitor, choices: &'a Choices, keys: &'a [(String, String)]) -> Result<Self, Fault> {
        let mut read = Vec::new();
        let unknown: Vec<_> = keys.iter().filter(|(name, _)| matches!(name.as_str(), "item" | "ground")).collect();
        if !unknown.is_empty() {
            let mut books = visitor.app.books().read().await?;
            for (name, key) in unknown {
                let named = match name.as_str() {
                    "item" => books.record::<Item>(key).await?.map(|item| item.name),
                    _ => books.record::<DiscountGround>(key).await?.map(|ground| ground.name),
                };
                read.extend(named.map(|named| (name.as_str(), key.as_str(), named)));
            }
        }
        Ok(Self { choices, read })
    }

    fn get(&self, name: &str, key: &str) -> Option<&str> {
        let read = || self.read.iter().find(|(of, known, _)| (*of, *known) == (name, key));
        chosen(self.choices, name, key).or_else(|| read().map(|(_, _, named)| named.as_str()))
    }
}

/// The name of what forms and filters offer under this key.
pub fn chosen<'a>(choices: &'a Choices, name: &str, key: &str) -> Option<&'a str> {
    let is_it = |record: &&Named| record.key == key;
    let record = match name {
        "employee" => choices.employees.iter().map(|employee| &employee.record).find(is_it),
        "department" => choices.departments.iter().map(|department| &department.record).find(is_it),
        "branch" => choices.branches.iter().find(is_it),
        "category" => choices.categories.iter().find(is_it),
        "source" => choices.sources.iter().find(is_it),
        _ => None,
    };
    record.map(|record| record.name.as_str())
}
