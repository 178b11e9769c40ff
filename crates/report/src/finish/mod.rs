//! From cells to an answer: rows that must exist, derived columns, order, totals, limit, names. The same for every engine.
//!
//! Everything works on columns of numbers. A row as people see it, with percents, texts and names, is made by [`Listed`]
//! when somebody asks for it: of hundreds of thousands of rows mostly the first few.

mod figures;
mod layout;
mod order;
mod sums;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use clinic::period::epoch_day;

use crate::answer::{Answer, AnswerColumn, AnswerRows, Drawing};
use crate::cells::Cells;
use crate::column::Measure;
use crate::definition::{Rows, View};
use crate::engine::{Freshness, Names};
use crate::question::Question;
use figures::{Figures, Totals};
use layout::Layout;
pub(crate) use layout::Listed;
use sums::Sums;

/// Make the answer. `cells.total` is needed when totals are asked for and a column counts every person once.
pub fn finish(question: &Question, mut cells: Cells, names: Arc<dyn Names>, freshness: Freshness) -> Answer {
    let view = question.view;
    let distinct = cells.total.take();
    let spine = spine(question);
    for first in spine.iter().flatten() {
        add_empty(&mut cells, *first);
    }
    let mut sums = Sums::gather(view, cells);
    if spine.is_some() {
        sums.run_on(view);
    }
    let existing = existing(view, &sums, spine.as_deref());
    let total_of = || Totals::of(view, &sums, &existing, distinct.as_deref());
    let totals = question.totals.then(total_of).unwrap_or_default();
    let shown: Vec<usize> = existing.iter().copied().filter(|row| sums.is_shown(view, *row)).collect();

    let figures = Figures::new(question, sums, totals, &existing, &shown);
    let layout = Layout::new(question, figures.sums(), &shown, &*names);
    let mut rows = order::ordered(&figures, shown, &*names);
    let total = (question.totals && !rows.is_empty()).then(|| layout.total_row(&figures));
    if let Some(limit) = question.number("limit") {
        rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    }
    let columns = layout.columns();
    Answer {
        head: question.head(),
        cell: Vec::new(),
        currency: names.currency(),
        drawing: drawing(view, &columns),
        columns,
        rows: AnswerRows::when_asked(Listed::new(figures, rows, layout, names)),
        total,
        freshness,
    }
}

fn drawing(view: &View, columns: &[AnswerColumn]) -> Option<Drawing> {
    let chart = view.chart?;
    let place = |name: &str| columns.iter().position(|column| column.name == name);
    Some(Drawing {
        chart,
        labels: view.keys.iter().filter_map(|key| place(key.name)).collect(),
        values: chart.columns().iter().filter_map(|name| place(name)).collect(),
    })
}

/// The keys that have a row though nobody is in it, ascending; none where only members make rows.
fn spine(question: &Question) -> Option<Vec<i64>> {
    match question.view.rows {
        Rows::Occupied | Rows::Filled | Rows::Positive(_) => None,
        Rows::EveryStep => Some(question.steps().iter().map(|(first, _)| epoch_day(*first)).collect()),
        Rows::EveryMonth => {
            let months = question.cut().into_iter().flat_map(|cut| cut.steps(clinic::Step::Month));
            Some(months.map(|(first, _)| epoch_day(first)).collect())
        }
    }
}

/// A cell in which nobody is.
fn add_empty(cells: &mut Cells, key: i64) {
    for (at, keys) in cells.keys.iter_mut().enumerate() {
        keys.push((at == 0).then_some(key));
    }
    for values in &mut cells.values {
        values.push(None);
    }
}

/// The rows there are, those that are in the total only among them.
fn existing(view: &View, sums: &Sums, spine: Option<&[i64]>) -> Vec<usize> {
    let rows = 0..sums.len;
    match (spine, view.rows) {
        (Some(spine), _) => {
            rows.filter(|row| sums.keys[0][*row].is_some_and(|key| spine.binary_search(&key).is_ok())).collect()
        }
        (None, Rows::Positive(column)) => {
            let values = &sums.values[place(view, column)];
            rows.filter(|row| values[*row].is_some_and(|sum| sum > 0)).collect()
        }
        (None, _) => rows.collect(),
    }
}

/// Position of a column that a definition names.
fn place(view: &View, name: &str) -> usize {
    view.columns.iter().position(|column| column.name == name).expect("a definition names columns of its own view")
}

/// The column that a cross table spreads.
fn spread_column(view: &View) -> Option<usize> {
    view.columns.iter().position(|column| column.measure == Measure::Sum)
}
