//! Whose facts a transaction touches, told to readers at its commit.

use std::collections::{BTreeSet, HashSet};

use sqlx::AnyConnection;

use crate::BooksError;

/// Beyond so many patients one row says that everything changed: an import of a whole clinic is not told patient by patient.
const MOST_PATIENTS: usize = 20_000;

const INSERT: &str = "INSERT INTO change (seq, scope, patient_id) VALUES ($1, $2, $3)";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[INSERT];

#[derive(Debug, Default)]
pub(crate) struct Touched {
    patients: BTreeSet<i64>,
    directory: bool,
    everything: bool,
    /// Visits whose patient was looked up.
    visits: HashSet<i64>,
}

impl Touched {
    pub fn patient(&mut self, id: i64) {
        if !self.everything {
            self.patients.insert(id);
            self.everything = self.patients.len() > MOST_PATIENTS;
        }
    }

    pub fn directory(&mut self) {
        self.directory = true;
    }

    pub fn everything(&mut self) {
        self.everything = true;
    }

    /// Whether the patient of this visit is still to be told.
    pub fn asks_for_visit(&mut self, id: i64) -> bool {
        !self.everything && self.visits.insert(id)
    }

    /// Whether there is no point in telling more.
    pub fn is_everything(&self) -> bool {
        self.everything
    }

    /// Writes the change rows, numbered on from `seq`, and tells the last number.
    pub async fn write(&self, db: &mut AnyConnection, mut seq: i64) -> Result<i64, BooksError> {
        let patients = self.patients.iter().map(|id| ("patient", Some(*id))).filter(|_| !self.everything);
        let directory = self.directory.then_some(("directory", None));
        let everything = self.everything.then_some(("everything", None));
        for (scope, patient) in patients.chain(directory).chain(everything) {
            seq += 1;
            sqlx::query(INSERT).bind(seq).bind(scope).bind(patient).execute(&mut *db).await?;
        }
        Ok(seq)
    }
}
