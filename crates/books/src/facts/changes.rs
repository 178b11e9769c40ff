//! What changed since a reader last looked.

use futures::TryStreamExt;
use sqlx::Row;

use super::Reader;
use crate::BooksError;

/// What is no longer as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Whose facts changed: ascending, each once. Empty when `everything`.
    pub patients: Vec<i64>,
    /// Names, lists, prices or costs.
    pub directory: bool,
    /// More than is told by patient: read all again. Implies `directory`.
    pub everything: bool,
    /// What this tells of goes up to here: [`Reader::seq`].
    pub upto: i64,
}

/// Changes after one, oldest first.  Row: one change.  $1 the last one known
const CHANGES: &str = "SELECT scope, patient_id FROM change WHERE seq > $1 ORDER BY seq";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[CHANGES];

impl Reader {
    /// What changed after `seq`. A `seq` that these books have not reached yet means that they are not the books it was
    /// taken from (a backup was restored): everything changed.
    pub async fn changes_since(&mut self, seq: i64) -> Result<Changes, BooksError> {
        let mut changes = Changes { upto: self.seq, everything: seq > self.seq, ..Changes::default() };
        {
            let mut rows = sqlx::query(CHANGES).bind(seq).fetch(&mut *self.tx);
            while let Some(row) = rows.try_next().await? {
                match (row.try_get::<&str, _>(0)?, row.try_get::<Option<i64>, _>(1)?) {
                    ("patient", Some(patient)) => changes.patients.push(patient),
                    ("directory", None) => changes.directory = true,
                    ("everything", None) => changes.everything = true,
                    _ => return Err(BooksError::damaged("a change of unknown kind")),
                }
            }
        }
        changes.patients.sort_unstable();
        changes.patients.dedup();
        if changes.everything {
            changes = Changes { patients: Vec::new(), directory: true, everything: true, upto: self.seq };
        }
        Ok(changes)
    }
}
