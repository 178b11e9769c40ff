//! Sums by row: cells of equal keys put together, and what a cross table spreads.

use std::cmp::Ordering;

use super::spread_column;
use crate::cells::Cells;
use crate::column::Measure;
use crate::definition::{Rows, View};

/// Columns of numbers, all of the same length; rows are in ascending order of their keys.
pub(crate) struct Sums {
    pub len: usize,
    /// One a key of the view, without the pivot's.
    pub keys: Vec<Vec<Option<i64>>>,
    /// One a column of the view, empty where it is not stored. Counts and sums of nothing are zero; properties of nobody stay
    /// unknown.
    pub values: Vec<Vec<Option<i64>>>,
    /// Of a cross table.
    pub spread: Option<Spread>,
}

/// The sums that a cross table spreads over its columns, row by row: few rows have something in most columns.
pub(crate) struct Spread {
    /// Where the cells of each row end; they begin where those of the row before end.
    ends: Vec<usize>,
    /// The pivot's key of each cell.
    keys: Vec<Option<i64>>,
    sums: Vec<i64>,
}

impl Sums {
    pub fn gather(view: &View, mut cells: Cells) -> Self {
        let len = cells.len();
        let pivot = view.pivot.map(|_| cells.keys.pop().expect("a cross table's cells have the pivot's key"));
        let mut stored = cells.values.into_iter();
        let mut values: Vec<Vec<Option<i64>>> = view
            .columns
            .iter()
            .map(|column| {
                let is_stored = column.measure.is_stored();
                if is_stored { stored.next().expect("a column of numbers for every stored column") } else { Vec::new() }
            })
            .collect();
        let mut sums = if pivot.is_none() && (1..len).all(|cell| compare(&cells.keys, cell - 1, cell).is_lt()) {
            Self { len, keys: cells.keys, values, spread: None }
        } else {
            let mut order: Vec<usize> = (0..len).collect();
            // Quick where cells are in order already, in whole or in long stretches.
            order.sort_by(|a, b| compare(&cells.keys, *a, *b));
            let rows: Vec<&[usize]> = order.chunk_by(|a, b| compare(&cells.keys, *a, *b).is_eq()).collect();
            let spread = pivot.zip(spread_column(view)).map(|(keys, column)| Spread {
                ends: rows
                    .iter()
                    .scan(0, |end, cells| {
                        *end += cells.len();
                        Some(*end)
                    })
                    .collect(),
                keys: order.iter().map(|cell| keys[*cell]).collect(),
                sums: order.iter().map(|cell| values[column][*cell].unwrap_or(0)).collect(),
            });
            for (column, values) in view.columns.iter().zip(&mut values).filter(|(_, values)| !values.is_empty()) {
                let of = |cells: &&[usize]| {
                    let (first, others) = cells.split_first().expect("a row has a cell");
                    others.iter().fold(values[*first], |sum, cell| column.measure.added(sum, values[*cell]))
                };
                *values = rows.iter().map(of).collect();
            }
            let keys = cells.keys.iter().map(|key| rows.iter().map(|cells| key[cells[0]]).collect()).collect();
            Self { len: rows.len(), keys, values, spread }
        };
        for (_, values) in view.columns.iter().zip(&mut sums.values).filter(|(column, _)| column.measure.is_number()) {
            for value in values {
                value.get_or_insert(0);
            }
        }
        sums
    }

    /// Carries running sums on from row to row.
    pub fn run_on(&mut self, view: &View) {
        for (column, values) in view.columns.iter().zip(&mut self.values) {
            if column.measure == Measure::RunningPeople {
                let mut running = 0;
                for (_, value) in self.keys[0].iter().zip(values).filter(|(key, _)| key.is_some()) {
                    running += value.unwrap_or(0);
                    *value = Some(running);
                }
            }
        }
    }

    /// How many are held.
    pub fn numbers(&self) -> usize {
        let columns = self.keys.iter().chain(&self.values).map(Vec::len).sum::<usize>();
        columns + self.spread.as_ref().map_or(0, |spread| spread.keys.len() + spread.sums.len() + spread.ends.len())
    }

    pub fn keys_of(&self, row: usize) -> Vec<Option<i64>> {
        self.keys.iter().map(|key| key[row]).collect()
    }

    /// Whether a row is shown: members without a key that a row needs are in the total only.
    pub fn is_shown(&self, view: &View, row: usize) -> bool {
        let has_keys =
            view.keys.iter().zip(&self.keys).all(|(key, values)| values[row].is_some() || !key.none.is_empty());
        let is_filled = || {
            let shown = |at: &usize| view.columns[*at].measure.is_number() && !view.columns[*at].hidden;
            (0..view.columns.len()).filter(shown).any(|at| self.values[at][row].is_some_and(|value| value != 0))
        };
        has_keys && (view.rows != Rows::Filled || is_filled())
    }
}

impl Spread {
    /// Keys of the pivot and what the row has in each; a key may come twice.
    pub fn of(&self, row: usize) -> impl Iterator<Item = (Option<i64>, i64)> {
        let begin = if row == 0 { 0 } else { self.ends[row - 1] };
        (begin..self.ends[row]).map(|cell| (self.keys[cell], self.sums[cell]))
    }

    pub fn sum(&self, row: usize, key: Option<i64>) -> i64 {
        self.of(row).filter(|(known, _)| *known == key).map(|(_, sum)| sum).sum()
    }
}

fn compare(keys: &[Vec<Option<i64>>], a: usize, b: usize) -> Ordering {
    keys.iter().map(|key| key[a].cmp(&key[b])).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}
