//! What holds of recalls for single patients, and who was called about them.

use std::collections::{HashMap, HashSet};

use clinic::LocalTime;
use clinic::record::{Outcome, Rating, Recall};

use crate::cards::Seen;
use crate::facts::Reader;
use crate::numbers::{OfNumbers, of_numbers};
use crate::record::{Fields, Record};
use crate::table::Width;
use crate::{Books, BooksError};

/// A call about an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    pub at: LocalTime,
    /// As they sign in.
    pub by: String,
    pub outcome: Outcome,
}

/// Of a patient, by number, and an item, by key.
pub type OfItems<T> = HashMap<(i64, String), T>;

/// Oldest first.  Row: a call about an item.  $1 patients
pub(super) const CALLED: OfNumbers = of_numbers!(
    "SELECT contact_result.patient_id, item.key, contact_result.contacted_at, contact_result.contacted_by, \
         contact_result.outcome \
     FROM wanted JOIN contact_result ON contact_result.patient_id = wanted.id \
     JOIN item ON item.id = contact_result.item_id \
     ORDER BY contact_result.contacted_at COLLATE \"binary\", contact_result.id"
);
/// Row: what holds of an item for one patient, behind the patient's number.  $1 patients
pub(super) const OWN: OfNumbers = of_numbers!(
    "SELECT patient.key, item.key, recall.after_days, recall.after_months, recall.is_off, recall.reason, recall.owner, \
         recall.patient_id \
     FROM wanted JOIN recall ON recall.patient_id = wanted.id \
     JOIN patient ON patient.id = recall.patient_id JOIN item ON item.id = recall.item_id"
);
/// $1 the visit's key
const RATING: &str = "SELECT visit.key, rating.rated_at, rating.score, rating.comment \
    FROM rating JOIN visit ON visit.id = rating.visit_id WHERE visit.key = $1";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[RATING];

impl Books {
    /// Calls about items, of some patients by their numbers, oldest first.
    pub async fn called_about(&self, patients: &[i64]) -> Result<OfItems<Vec<Called>>, BooksError> {
        let mut reader = self.read().await?;
        let mut all: OfItems<Vec<Called>> = HashMap::new();
        for row in &CALLED.of(reader.dialect, patients).fetch_all(&mut *reader.tx).await? {
            let mut fields = Fields::of(row);
            let of = (fields.next()?, fields.next()?);
            let called = Called { at: fields.next()?, by: fields.next()?, outcome: fields.next()? };
            all.entry(of).or_default().push(called);
        }
        Ok(all)
    }

    /// What holds of items for some patients alone, by their numbers.
    pub async fn own_recalls(&self, patients: &[i64]) -> Result<OfItems<Recall>, BooksError> {
        let mut reader = self.read().await?;
        let rows = OWN.of(reader.dialect, patients).fetch_all(&mut *reader.tx).await?;
        let own = |row| {
            let recall = Recall::from_row(row, Width::Whole)?;
            Ok(((sqlx::Row::try_get(row, 7)?, recall.item_id.clone()), recall))
        };
        rows.iter().map(own).collect()
    }

    /// Those of some patients, by their numbers, whom somebody may see.
    pub async fn seen_among(&self, patients: &[i64], seen: &Seen) -> Result<HashSet<i64>, BooksError> {
        Ok(self.read().await?.seen_patients(patients, seen).await?.into_iter().collect())
    }
}

impl Reader {
    /// What a patient said of a visit, by its key.
    pub async fn rating(&mut self, visit: &str) -> Result<Option<Rating>, BooksError> {
        let row = sqlx::query(RATING).bind(visit.to_owned()).fetch_optional(&mut *self.tx).await?;
        row.map(|row| Rating::from_row(&row, Width::Whole)).transpose()
    }
}
