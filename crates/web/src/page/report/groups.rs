//! Sources that belong together are one row that unfolds.

use std::collections::HashMap;

use clinic::percent::{average, average_hundredths, percent_tenths};
use report::column::Measure;
use report::{Report, Unit, Value};

use super::Asked;
use crate::fault::Fault;
use crate::view::{Cell, Fold};
use crate::visitor::Visitor;

/// A line of the table: a row of the answer, or several that are folded.
pub enum Line {
    Row { place: usize, class: &'static str },
    Group(Group),
}

pub struct Group {
    name: String,
    places: Vec<usize>,
    is_open: bool,
}

impl Line {
    /// Of a group its first row.
    pub fn place(&self) -> usize {
        match self {
            Self::Row { place, .. } => *place,
            Self::Group(group) => group.places[0],
        }
    }

    pub fn class(&self) -> &'static str {
        match self {
            Self::Row { class, .. } => class,
            Self::Group(_) => "group",
        }
    }
}

/// Which group each source belongs to; none for another report.
pub async fn of_sources(visitor: &Visitor, report: &Report) -> Result<Option<HashMap<String, String>>, Fault> {
    if report.id != "sources" {
        return Ok(None);
    }
    let directory = visitor.app.books().read().await?.directory().await?;
    let grouped = directory.sources.into_iter().filter_map(|source| Some((source.key, source.group?)));
    Ok(Some(grouped.collect()))
}

/// The rows in their order; those of one group stand together, where the first of them stood.
pub fn lines(asked: &Asked<'_>, places: &[usize]) -> Vec<Line> {
    let row = |place: usize| Line::Row { place, class: "" };
    let Some(groups) = asked.groups else {
        return places.iter().copied().map(row).collect();
    };
    let sheet = asked.sheet();
    let group_of = |place: usize| {
        let keys = sheet.keys(&asked.answer.rows.row(place));
        keys.first().and_then(|(_, source)| groups.get(source).cloned())
    };
    let grouped: Vec<(usize, Option<String>)> = places.iter().map(|place| (*place, group_of(*place))).collect();
    let mut lines = Vec::new();
    let mut done: Vec<String> = Vec::new();
    for (place, name) in &grouped {
        let Some(name) = name else {
            lines.push(row(*place));
            continue;
        };
        if done.contains(name) {
            continue;
        }
        done.push(name.clone());
        let own = grouped.iter().filter(|(_, group)| group.as_ref() == Some(name));
        let places: Vec<usize> = own.map(|(place, _)| *place).collect();
        let is_open = asked.address.look.open.contains(name);
        lines.push(Line::Group(Group { name: name.clone(), places: places.clone(), is_open }));
        if is_open {
            lines.extend(places.into_iter().map(|place| Line::Row { place, class: "child" }));
        }
    }
    lines
}

impl Group {
    /// The people behind one of its sums: those of all its rows, each of them once.
    pub fn people(&self, asked: &Asked<'_>, at: usize) -> String {
        let rows: Vec<_> = self.places.iter().map(|place| asked.answer.rows.row(*place)).collect();
        asked.sheet().together(&rows, &asked.answer.columns[at].name)
    }

    /// Counts and money of its rows add up: a patient has one source. Shares and averages are made of these sums.
    pub fn cell(&self, asked: &Asked<'_>, at: usize, is_key: bool) -> Cell {
        let words = asked.words();
        if is_key {
            let toggled = asked.address.looking(|look| {
                look.open.retain(|open| *open != self.name);
                if !self.is_open {
                    look.open.push(self.name.clone());
                }
            });
            let label = if self.is_open { "report-fold" } else { "report-unfold" };
            let fold = Fold {
                href: toggled.href(),
                open: self.is_open,
                label: words.say_with(label, &[("name", (&self.name).into())]),
            };
            return Cell { fold: Some(fold), ..Cell::head(&self.name) };
        }
        let answered = &asked.answer.columns[at];
        let number = match asked.question.view.column(&answered.name) {
            Some(column) if column.measure.is_number() => self.sum(asked, column.name),
            Some(column) => {
                let total = asked.answer.total.as_ref();
                let of_all = |name: &str| total?.values[asked.answer.position(name)?].whole();
                made(column.measure, answered.unit, |name| self.sum(asked, name), of_all)
            }
            None => None,
        };
        Cell::number(words.value(&Value::of(answered.unit, number), asked.answer.currency))
    }

    /// Of its rows; none where one of them is not known.
    fn sum(&self, asked: &Asked<'_>, column: &str) -> Option<i64> {
        let at = asked.answer.position(column)?;
        self.places.iter().map(|place| asked.answer.rows.row(*place).values[at].whole()).sum()
    }
}

/// A share or an average of a group, made of its sums as each row's is made of the row's numbers; none of nothing, and of what
/// is not made of sums.
fn made(
    measure: Measure,
    unit: Unit,
    sum_of: impl Fn(&str) -> Option<i64>,
    of_all: impl Fn(&str) -> Option<i64>,
) -> Option<i64> {
    match measure {
        Measure::Percent { part, whole } => percent_tenths(sum_of(part)?, sum_of(whole)?),
        Measure::Share { of } => percent_tenths(sum_of(of)?, of_all(of)?),
        Measure::Average { sum, count } if unit == Unit::Money => average(sum_of(sum)?, sum_of(count)?),
        Measure::Average { sum, count } => average_hundredths(sum_of(sum)?, sum_of(count)?),
        Measure::Difference { of, minus } => Some(sum_of(of)? - sum_of(minus)?),
        Measure::Change { now, before } => {
            let before = sum_of(before)?;
            percent_tenths(sum_of(now)? - before, before)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_and_averages_of_a_group_are_made_of_its_sums() {
        let sources = reports::find("sources").expect("a report");
        let sums = |name: &str| match name {
            "new_patients" => Some(4),
            "billed_new" => Some(30_000),
            "cost" => Some(10_000),
            _ => None,
        };
        let all = |name: &str| (name == "new_patients").then_some(16);
        let made = |name: &str| {
            let column = sources.views[0].column(name).expect("a column");
            made(column.measure, column.unit, sums, all)
        };
        assert_eq!(made("share_percent"), Some(250));
        assert_eq!(made("cost_per_new"), Some(2_500));
        assert_eq!(made("payback_percent"), Some(2_000));
    }

    #[test]
    fn of_unknown_costs_nothing_is_made() {
        let average = Measure::Average { sum: "cost", count: "new_patients" };
        assert_eq!(made(average, Unit::Money, |name| (name == "new_patients").then_some(4), |_| None), None);
        assert_eq!(made(average, Unit::Money, |_| Some(0), |_| None), None);
    }
}
