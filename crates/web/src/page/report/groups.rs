//! Sources that belong together are one row that unfolds.

use std::collections::HashMap;

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

    /// Counts and money of its rows add up: a patient has one source. What does not add up is left to the rows.
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
        let unit = asked.answer.columns[at].unit;
        let column = asked.question.view.column(&asked.answer.columns[at].name);
        // Of averages and shares there is no sum.
        let adds_up = column.is_some_and(|column| column.measure.is_stored());
        let values = self.places.iter().map(|place| asked.answer.rows.row(*place).values[at].clone());
        let sum: Option<i64> = match unit {
            Unit::Count | Unit::Money if adds_up => values.map(|value| value.whole()).sum(),
            _ => None,
        };
        Cell::number(words.value(&Value::of(unit, sum), asked.answer.currency))
    }
}
