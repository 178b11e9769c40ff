//! Which rows there are, by what makes them themselves.
//!
//! A bundle may hold a hundred million rows, so no key is kept: its fingerprint is, and the row's number where other rows
//! refer to it.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::hash::{BuildHasher, BuildHasherDefault, Hash, Hasher, RandomState};

use crate::record::{Cell, Cells};
use crate::table::Table;

/// Of a text, in 96 bits that are mixed anew in every import: among a hundred million texts the chance that two share one is
/// one in ten million million.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fingerprint([u32; 3]);

impl Hash for Fingerprint {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let [high, low, _] = self.0;
        state.write_u64(u64::from(high) << 32 | u64::from(low));
    }
}

/// A fingerprint is well mixed as it is.
#[derive(Default)]
pub(super) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

type Set = HashSet<Fingerprint, BuildHasherDefault<AsItIs>>;

/// From a row to its number, in two halves: so it needs no room for alignment.
#[derive(Default)]
pub(super) struct Numbers(HashMap<Fingerprint, [u32; 2], BuildHasherDefault<AsItIs>>);

impl Numbers {
    /// False: there was a number already, and it stays.
    fn add(&mut self, row: Fingerprint, id: i64) -> bool {
        match self.0.entry(row) {
            Entry::Occupied(_) => false,
            Entry::Vacant(place) => {
                place.insert(halves(id));
                true
            }
        }
    }

    pub fn set(&mut self, row: Fingerprint, id: i64) {
        self.0.insert(row, halves(id));
    }

    fn get(&self, row: Fingerprint) -> Option<i64> {
        let [high, low] = *self.0.get(&row)?;
        Some((u64::from(high) << 32 | u64::from(low)).cast_signed())
    }
}

fn halves(id: i64) -> [u32; 2] {
    let bits = id.cast_unsigned();
    [(bits >> 32) as u32, bits as u32]
}

/// Makes fingerprints.
#[derive(Default)]
pub(super) struct Fingerprints(RandomState, RandomState);

impl Fingerprints {
    pub fn of(&self, text: &str) -> Fingerprint {
        let (one, other) = (self.0.hash_one(text), self.1.hash_one(text));
        Fingerprint([(one >> 32) as u32, one as u32, other as u32])
    }
}

/// The rows of one table, as an import has to know them.
pub(super) enum Known {
    /// Of a table that nothing refers to: what this import brought.
    Brought(Set),
    Numbered {
        /// What this import brought.
        brought: Numbers,
        /// What the books held, once somebody asked for a row that was not brought.
        stored: Option<Numbers>,
    },
}

/// Of a row that is not written yet.
const NOT_YET: i64 = 0;

impl Known {
    pub fn of(table: Table) -> Self {
        if table.referrers().next().is_some() {
            Self::Numbered { brought: Numbers::default(), stored: None }
        } else {
            Self::Brought(Set::default())
        }
    }

    /// Note that this import brings a row. False: it has brought it before.
    pub fn bring(&mut self, row: Fingerprint) -> bool {
        match self {
            Self::Brought(brought) => brought.insert(row),
            Self::Numbered { brought, .. } => brought.add(row, NOT_YET),
        }
    }

    /// The number of a row that was brought, if rows of this table are asked for by number.
    pub fn learn(&mut self, row: Fingerprint, id: i64) {
        if let Self::Numbered { brought, .. } = self {
            brought.set(row, id);
        }
    }

    /// No row of this table comes any more.
    pub fn finish(&mut self) {
        if let Self::Brought(brought) = self {
            *brought = Set::default();
        }
    }

    pub fn id_of(&self, row: Fingerprint) -> Option<i64> {
        match self {
            Self::Brought(_) => None,
            Self::Numbered { brought, stored } => brought.get(row).or_else(|| stored.as_ref()?.get(row)),
        }
    }

    /// Whether rows that the import did not bring are still to be asked for.
    pub fn asks_the_books(&self) -> bool {
        matches!(self, Self::Numbered { stored: None, .. })
    }

    pub fn complete(&mut self, rows: Numbers) {
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
        let mut stored = Numbers::default();
        stored.set(other, 1 << 40);
        patients.complete(stored);
        assert_eq!((patients.id_of(other), patients.asks_the_books()), (Some(1 << 40), false));
        assert!(patients.bring(other));
    }
}
