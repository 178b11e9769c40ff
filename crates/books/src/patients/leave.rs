//! Patients who leave, and why: the list of reasons learns each that is typed.

use clinic::reason::{joined, key};
use clinic::record::{Departure, Reason};
use sqlx::{AnyConnection, Row};

use crate::facts::Reader;
use crate::table::Table;
use crate::write::Tx;
use crate::{BooksError, RowProblem};

const OFFERED: &str = "SELECT name FROM reason WHERE is_archived = 0 ORDER BY name";
const LISTED: &str = "SELECT name, is_archived FROM reason ORDER BY is_archived, id";
/// Those that departures give, the most frequent first.
const GIVEN: &str = "SELECT reason FROM departure GROUP BY reason ORDER BY COUNT(*) DESC, reason";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[OFFERED, LISTED, GIVEN];

impl Reader {
    /// The clinic's list of reasons, without those that are out of use, by name.
    pub async fn reasons(&mut self) -> Result<Vec<String>, BooksError> {
        Ok(sqlx::query_scalar(OFFERED).fetch_all(&mut *self.tx).await?)
    }
}

impl Tx {
    /// Every reason that the list or a departure has, each once, in the spelling that stands for it.
    pub async fn known_reasons(&mut self) -> Result<Vec<String>, BooksError> {
        known(&mut self.db).await
    }

    /// A patient leaves, or left for another reason than was written down. A reason that is known already is written as it stands in
    /// the list; one that is not is learnt. A departure on the same day is replaced.
    pub async fn leave(&mut self, departure: &Departure) -> Result<Result<(), Vec<RowProblem>>, BooksError> {
        let wanted = key(&departure.reason);
        let known = known(&mut self.db).await?.into_iter().find(|reason| key(reason) == wanted);
        let reason = known.unwrap_or_else(|| joined(&departure.reason));
        let mut is_listed = false;
        for row in sqlx::query(LISTED).fetch_all(&mut *self.db).await? {
            is_listed |= key(row.try_get(0)?) == wanted;
        }
        if !is_listed {
            let record =
                Reason { id: self.new_key().await?, name: reason.clone(), archived: false, desk: Default::default() };
            if let Err(problems) = self.put(&record).await? {
                return Ok(Err(problems));
            }
        }
        Ok(self.put(&Departure { reason, ..departure.clone() }).await?.map(|_| ()))
    }

    /// A patient did not leave after all. Whether there was such a departure.
    pub async fn stay(&mut self, departure: &Departure) -> Result<bool, BooksError> {
        self.remove_row(Table::Departure, &[&departure.patient_id, &departure.left_on.to_string()]).await
    }
}

async fn known(db: &mut AnyConnection) -> Result<Vec<String>, BooksError> {
    let mut known: Vec<String> = Vec::new();
    let mut keys = std::collections::HashSet::new();
    for statement in [LISTED, GIVEN] {
        for row in sqlx::query(statement).fetch_all(&mut *db).await? {
            let reason = joined(row.try_get(0)?);
            if keys.insert(key(&reason)) {
                known.push(reason);
            }
        }
    }
    Ok(known)
}
