//! Which rows there are, by what makes them themselves.
//!
//! A bundle may hold a hundred million rows, so no key is kept: its fingerprint is, and the row's number where other rows
//! refer to it.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::hash::{BuildHasher, RandomState};

use crate::record::{Cell, Cells};
use crate::table::Table;

/// Of a text, in 128 bits that are mixed anew in every import: no two texts share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Fingerprint(u64, u64);

/// Makes fingerprints.
#[derive(Default)]
pub(super) struct Fingerprints(RandomState, RandomState);

impl Fingerprints {
    pub fn of(&self, text: &str) -> Fingerprint {
        Fingerprint(self.0.hash_one(text), self.1.hash_one(text))
    }
}

/// The rows of one table, as an import has to know them.
pub(super) enum Known {
    /// Of a table that nothing refers to: what this import brought.
    Brought(HashSet<Fingerprint>),
    Numbered {
        /// What this import brought.
        brought: HashMap<Fingerprint, i64>,
        /// What the books held, once somebody asked for a row that was not brought.
        stored: Option<HashMap<Fingerprint, i64>>,
    },
}

/// Of a row that is not written yet.
const NOT_YET: i64 = 0;

impl Known {
    pub fn of(table: Table) -> Self {
        if table.referrers().next().is_some() {
            Self::Numbered { brought: HashMap::new(), stored: None }
        } else {
            Self::Brought(HashSet::new())
        }
    }

    /// Note that this import brings a row. False: it has brought it before.
    pub fn bring(&mut self, row: Fingerprint) -> bool {
        match self {
            Self::Brought(brought) => brought.insert(row),
            Self::Numbered { brought, .. } => match brought.entry(row) {
                Entry::Occupied(_) => false,
                Entry::Vacant(place) => {
                    place.insert(NOT_YET);
                    true
                }
            },
        }
    }

    /// The number of a row that was brought, if rows of this table are asked for by number.
    pub fn learn(&mut self, row: Fingerprint, id: i64) {
        if let Self::Numbered { brought, .. } = self {
            brought.insert(row, id);
        }
    }

    pub fn id_of(&self, row: Fingerprint) -> Option<i64> {
        match self {
            Self::Brought(_) => None,
            Self::Numbered { brought, stored } => brought.get(&row).or_else(|| stored.as_ref()?.get(&row)).copied(),
        }
    }

    /// Whether rows that the import did not bring are still to be asked for.
    pub fn asks_the_books(&self) -> bool {
        matches!(self, Self::Numbered { stored: None, .. })
    }

    pub fn complete(&mut self, rows: HashMap<Fingerprint, i64>) {
        if let Self::Numbered { stored, .. } = self {
            *stored = Some(rows);
        }
    }
}

/// Between the parts of what makes a row itself.
const BETWEEN: char = '\u{1f}';

/// Writes what makes a row itself into `text`. False: it cannot be told, since a reference in it leads nowhere.
pub(super) fn identity(table: Table, cells: &Cells, text: &mut String) -> bool {
    text.clear();
    for (nth, column) in table.layout().identity.iter().enumerate() {
        if nth > 0 {
            text.push(BETWEEN);
        }
        match &cells[*column] {
            Cell::Null => return false,
            Cell::Int(number) => write!(text, "{number}").expect("a text takes what is written into it"),
            Cell::Text(part) => text.push_str(part),
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_brought_once() {
        let prints = Fingerprints::default();
        let (one, other) = (prints.of("1"), prints.of("2"));
        for table in [Table::Patient, Table::Line] {
            let mut known = Known::of(table);
            assert_eq!([one, other, one, other].map(|row| known.bring(row)), [true, true, false, false]);
        }
    }

    #[test]
    fn a_row_keeps_its_number_and_one_that_the_books_held_may_still_be_brought() {
        let (prints, mut patients) = (Fingerprints::default(), Known::of(Table::Patient));
        let (one, other) = (prints.of("1"), prints.of("2"));
        patients.bring(one);
        patients.learn(one, 7);
        assert_eq!((patients.bring(one), patients.id_of(one)), (false, Some(7)));
        assert_eq!((patients.id_of(other), patients.asks_the_books()), (None, true));
        patients.complete(HashMap::from([(other, 8)]));
        assert_eq!((patients.id_of(other), patients.asks_the_books()), (Some(8), false));
        assert!(patients.bring(other));
    }
}
