//! Patients whose rows an import treats in their own way.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use sqlx::{AnyConnection, Row};

use crate::BooksError;
use crate::record::Cells;
use crate::table::{Table, Touches};

#[derive(Clone, Default)]
pub(super) struct People {
    /// From a merged card to the card that has its rows now.
    pub survivors: Arc<HashMap<i64, i64>>,
    erased: HashSet<i64>,
    erased_visits: HashSet<i64>,
}

/// Merged cards and where they went.  Row: one card
const MERGED: &str = "SELECT id, merged_into_id FROM patient WHERE merged_into_id IS NOT NULL";
const ERASED: &str = "SELECT id FROM patient WHERE state = 'erased'";
const ERASED_VISITS: &str =
    "SELECT visit.id FROM visit JOIN patient ON patient.id = visit.patient_id WHERE patient.state = 'erased'";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[MERGED, ERASED, ERASED_VISITS];

impl People {
    pub async fn read(db: &mut AnyConnection) -> Result<Self, BooksError> {
        let merged: HashMap<i64, i64> = sqlx::query(MERGED)
            .fetch_all(&mut *db)
            .await?
            .iter()
            .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
            .collect::<Result<_, BooksError>>()?;
        let survivors = merged.keys().map(|card| (*card, survivor(&merged, *card))).collect();
        let mut people = Self { survivors: Arc::new(survivors), ..Self::default() };
        people.erased = sqlx::query_scalar(ERASED).fetch_all(&mut *db).await?.into_iter().collect();
        if !people.erased.is_empty() {
            people.erased_visits = sqlx::query_scalar(ERASED_VISITS).fetch_all(db).await?.into_iter().collect();
        }
        Ok(people)
    }

    /// Whether a row is of somebody who had their identity erased.
    pub fn is_erased(&self, table: Table, id: i64, cells: &Cells) -> bool {
        let is = |set: &HashSet<i64>, column: usize| cells[column].int().is_some_and(|id| set.contains(&id));
        match table.layout().touches {
            Touches::Nothing | Touches::Directory => false,
            Touches::Itself => self.erased.contains(&id),
            Touches::Patient(column) => is(&self.erased, column),
            Touches::PatientOfVisit(column) => is(&self.erased_visits, column),
        }
    }

    /// A patient who comes anew, but is known to be erased.
    pub fn erase(&mut self, patient: i64) {
        self.erased.insert(patient);
    }

    /// A new row of an erased patient: what belongs to it is of them too.
    pub fn add_erased(&mut self, table: Table, id: i64) {
        if table == Table::Visit {
            self.erased_visits.insert(id);
        }
    }
}

/// A survivor may have been merged in turn. Walks no further than there are cards, so that a ring ends too.
fn survivor(merged: &HashMap<i64, i64>, card: i64) -> i64 {
    std::iter::successors(Some(card), |card| merged.get(card).copied()).take(merged.len() + 1).last().unwrap_or(card)
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
