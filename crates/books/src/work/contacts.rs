//! Who called whom, when, and what came of it.

use std::collections::HashMap;

use clinic::LocalTime;
use clinic::record::Outcome;
use jiff::civil::Date;

use crate::numbers::{OfNumbers, of_numbers};
use crate::record::Fields;
use crate::{Books, BooksError};

/// The last contact with a patient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contacted {
    pub at: LocalTime,
    /// As they sign in.
    pub by: String,
    pub outcome: Outcome,
    /// Of somebody who is away: when they are back.
    pub until_on: Option<Date>,
    /// How often somebody tried, this time included.
    pub times: usize,
}

/// Contacts with some patients, oldest first.  Row: one of them.  $1 patients
pub(super) const LAST: OfNumbers = of_numbers!(
    "SELECT contact_result.patient_id, contact_result.contacted_at, contact_result.contacted_by, contact_result.outcome, \
         contact_result.until_on \
     FROM wanted JOIN contact_result ON contact_result.patient_id = wanted.id \
     ORDER BY contact_result.contacted_at COLLATE \"binary\", contact_result.id"
);

impl Books {
    /// Of some patients by their numbers; nobody tried to reach the others. Who may see a list of patients may see this of them.
    pub async fn contacted(&self, ids: &[i64]) -> Result<HashMap<i64, Contacted>, BooksError> {
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        let mut reader = self.read().await?;
        let mut all: HashMap<i64, Contacted> = HashMap::new();
        for row in &LAST.of(reader.dialect, ids).fetch_all(&mut *reader.tx).await? {
            let mut fields = Fields::of(row);
            let patient = fields.next()?;
            let times = all.get(&patient).map_or(0, |known| known.times) + 1;
            let (at, by, outcome) = (fields.next()?, fields.next()?, fields.next()?);
            all.insert(patient, Contacted { at, by, outcome, until_on: fields.next()?, times });
        }
        Ok(all)
    }
}
