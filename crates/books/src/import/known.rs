//! Which rows there are, by what makes them themselves: in the books before, or put by this import.

use std::collections::{HashMap, HashSet};

use futures::TryStreamExt;
use sqlx::Row;

use super::Import;
use crate::BooksError;
use crate::record::{Cell, Cells};
use crate::table::{Kind, Table, Touches};

/// The rows of one table.
#[derive(Default)]
pub(super) struct Known {
    loaded: bool,
    rows: HashMap<Box<str>, Entry>,
}

struct Entry {
    id: i64,
    /// This import brought it.
    seen: bool,
    /// It came with a merged card.
    moved: bool,
}

/// Whether a row is known.
pub(super) enum Seen {
    Never,
    /// In the books before, under this id.
    Stored(i64),
    /// This import brought it before.
    Again {
        /// It came with a merged card then.
        moved: bool,
    },
}

/// Patients whose rows are treated in their own way.
#[derive(Default)]
pub(super) struct People {
    loaded: bool,
    /// From a merged card to the card that has its rows now.
    pub survivors: HashMap<i64, i64>,
    pub erased: HashSet<i64>,
    pub erased_visits: HashSet<i64>,
}

/// Merged cards and where they went.  Row: one card
const MERGED: &str = "SELECT id, merged_into_id FROM patient WHERE merged_into_id IS NOT NULL";
const ERASED: &str = "SELECT id FROM patient WHERE state = 'erased'";
const ERASED_VISITS: &str =
    "SELECT visit.id FROM visit JOIN patient ON patient.id = visit.patient_id WHERE patient.state = 'erased'";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[MERGED, ERASED, ERASED_VISITS];

impl Known {
    pub fn id_of(&self, identity: &str) -> Option<i64> {
        self.rows.get(identity).map(|entry| entry.id)
    }

    /// Note that this import brings a row, and tell whether it is known.
    pub fn see(&mut self, identity: &str, moved: bool) -> Seen {
        match self.rows.get_mut(identity) {
            None => Seen::Never,
            Some(entry) if entry.seen => Seen::Again { moved: entry.moved },
            Some(entry) => {
                (entry.seen, entry.moved) = (true, moved);
                Seen::Stored(entry.id)
            }
        }
    }

    pub fn add(&mut self, identity: String, id: i64, moved: bool) {
        self.rows.insert(identity.into(), Entry { id, seen: true, moved });
    }
}

impl Import {
    /// Learn the rows of a table and of those it refers to, once.
    pub(super) async fn know(&mut self, table: Table) -> Result<(), BooksError> {
        if self.known[table as usize].loaded {
            return Ok(());
        }
        let referred = table.layout().columns.iter().filter_map(|column| column.refers);
        for table in referred.chain([table]) {
            if !self.known[table as usize].loaded {
                self.load_identities(table).await?;
            }
        }
        if table.layout().touches != Touches::Directory && !self.people.loaded {
            self.load_people().await?;
        }
        Ok(())
    }

    async fn load_identities(&mut self, table: Table) -> Result<(), BooksError> {
        let layout = table.layout();
        let (db, statements) = self.tx.table(table);
        let known = &mut self.known[table as usize];
        let mut rows = sqlx::query(statements.identities.clone()).fetch(db);
        while let Some(row) = rows.try_next().await? {
            let parts = layout.identity.iter().zip(1..).map(|(column, index)| match layout.columns[*column].kind {
                Kind::Int => Ok(row.try_get::<i64, _>(index)?.to_string()),
                Kind::Text => row.try_get::<String, _>(index),
            });
            let identity = parts.collect::<Result<Vec<_>, _>>()?.join(BETWEEN);
            known.rows.insert(identity.into(), Entry { id: row.try_get(0)?, seen: false, moved: false });
        }
        known.loaded = true;
        Ok(())
    }

    async fn load_people(&mut self) -> Result<(), BooksError> {
        self.people.loaded = true;
        let merged: HashMap<i64, i64> = sqlx::query(MERGED)
            .fetch_all(&mut *self.tx.db)
            .await?
            .iter()
            .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
            .collect::<Result<_, BooksError>>()?;
        self.people.survivors = merged.keys().map(|card| (*card, survivor(&merged, *card))).collect();
        let erased = sqlx::query_scalar(ERASED).fetch_all(&mut *self.tx.db).await?;
        self.people.erased = erased.into_iter().collect();
        if !self.people.erased.is_empty() {
            let visits = sqlx::query_scalar(ERASED_VISITS).fetch_all(&mut *self.tx.db).await?;
            self.people.erased_visits = visits.into_iter().collect();
        }
        Ok(())
    }
}

/// A survivor may have been merged in turn. Walks no further than there are cards, so that a ring ends too.
fn survivor(merged: &HashMap<i64, i64>, card: i64) -> i64 {
    std::iter::successors(Some(card), |card| merged.get(card).copied()).take(merged.len() + 1).last().unwrap_or(card)
}

const BETWEEN: &str = "\u{1f}";

/// What makes a row itself, as one text; none when a reference in it leads nowhere.
pub(super) fn identity(table: Table, cells: &Cells) -> Option<String> {
    let parts = table.layout().identity.iter().map(|column| match &cells[*column] {
        Cell::Null => None,
        Cell::Int(number) => Some(number.to_string()),
        Cell::Text(text) => Some(text.clone().into_owned()),
    });
    parts.collect::<Option<Vec<_>>>().map(|parts| parts.join(BETWEEN))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_survivor_that_was_merged_in_turn_is_followed_to_the_last() {
        let merged = HashMap::from([(1, 2), (2, 3), (8, 9), (9, 8)]);
        assert_eq!((survivor(&merged, 1), survivor(&merged, 2), survivor(&merged, 5)), (3, 3, 5));
        assert!([8, 9].contains(&survivor(&merged, 8)));
    }
}
