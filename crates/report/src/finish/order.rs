//! The order of rows: by the view's columns, then by the names of the keys, then by the keys.

use std::ops::Range;

use super::figures::{Figures, Of};
use super::layout::named;
use super::place;
use crate::definition::{KeyKind, Order};
use crate::engine::{Named, Names};

/// Rows in their order. Names are looked up once a row, and only of rows that tie in everything before.
pub(super) fn ordered(figures: &Figures, rows: Vec<usize>, names: &dyn Names) -> Vec<usize> {
    let view = figures.view();
    let mut sorting = Sorting { ties: Vec::from_iter((rows.len() > 1).then_some(0..rows.len())), rows };
    for order in view.order {
        let (at, is_descending) = match order {
            Order::Descending(name) => (place(view, name), true),
            Order::Ascending(name) => (place(view, name), false),
        };
        // The least there is, so that what is unknown comes first upward and last downward.
        let number = |row: &usize| figures.value(at, Of::Row(*row)).unwrap_or(i64::MIN + 1);
        sorting.go_on(|rows| rows.iter().map(|row| if is_descending { -number(row) } else { number(row) }).collect());
    }
    for (key, values) in view.keys.iter().zip(&figures.sums().keys) {
        match key.kind {
            KeyKind::Step | KeyKind::Month | KeyKind::Weekday | KeyKind::Hour => {
                sorting.go_on(|rows| rows.iter().map(|row| values[*row]).collect());
            }
            KeyKind::Patient => sorting.go_on(|rows| patients(values, rows, names)),
            KeyKind::Entity(_) | KeyKind::Label(_) | KeyKind::Place(_) => {
                sorting.go_on(|rows| rows.iter().map(|row| ByName::of(named(*key, values[*row], names))).collect());
            }
        }
    }
    sorting.rows
}

/// By name, then id, by code point.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct ByName<'a> {
    /// The first bytes of the name as a number: mostly they decide, and the name need not be read.
    start: u128,
    name: &'a str,
    id: &'a str,
}

impl<'a> ByName<'a> {
    fn of(named: Named<'a>) -> Self {
        let mut start = [0; 16];
        for (to, from) in start.iter_mut().zip(named.name.bytes()) {
            *to = from;
        }
        Self { start: u128::from_be_bytes(start), name: named.name, id: named.id }
    }
}

/// How rows of patients are called. They are in ascending order of patient, which is the order in which to ask for names.
fn patients<'a>(values: &[Option<i64>], rows: &[usize], names: &'a dyn Names) -> Vec<ByName<'a>> {
    let mut places = vec![None; values.len()];
    for (place, row) in rows.iter().enumerate() {
        places[*row] = Some(place);
    }
    let asked = values.iter().zip(places).filter_map(|(patient, place)| Some(((*patient)?, place?)));
    let (ids, places): (Vec<i64>, Vec<usize>) = asked.unzip();
    let mut all = vec![ByName::default(); rows.len()];
    for (place, named) in places.into_iter().zip(names.patients(&ids)) {
        all[place] = named.map(ByName::of).unwrap_or_default();
    }
    all
}

struct Sorting {
    rows: Vec<usize>,
    /// Stretches of rows that are equal in everything that was compared so far.
    ties: Vec<Range<usize>>,
}

impl Sorting {
    /// Sorts rows that tie by something else; those that tie in this too stay in ascending order.
    fn go_on<T: Ord>(&mut self, by: impl FnOnce(&[usize]) -> Vec<T>) {
        let tied: Vec<usize> = self.ties.iter().flat_map(|tie| &self.rows[tie.clone()]).copied().collect();
        if tied.is_empty() {
            return;
        }
        let mut sorted: Vec<(T, usize)> = by(&tied).into_iter().zip(tied).collect();
        let mut rest = sorted.as_mut_slice();
        for tie in std::mem::take(&mut self.ties) {
            let (these, others) = rest.split_at_mut(tie.len());
            rest = others;
            these.sort_unstable();
            let mut at = tie.start;
            for equal in these.chunk_by(|a, b| a.0 == b.0) {
                if equal.len() > 1 {
                    self.ties.push(at..at + equal.len());
                }
                for (_, row) in equal {
                    self.rows[at] = *row;
                    at += 1;
                }
            }
        }
    }
}
