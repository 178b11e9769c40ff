//! Reading the books for the patient index.

use std::collections::{HashMap, HashSet};

use sqlx::Row;

use super::Found;
use super::entry::Entry;
use super::people::Candidate;
use crate::BooksError;
use crate::cards::Seen;
use crate::facts::Reader;
use crate::numbers::{OfNumbers, of_numbers};
use crate::record::Fields;

macro_rules! told {
    ($only:literal) => {
        concat!(
            "SELECT string_agg(patients.told, '\n'), COUNT(*), MAX(patients.place) FROM (\nSELECT patient.id AS place,\n",
            include_str!("patients.sql"),
            $only,
            " AND patient.id > $1 ORDER BY patient.id LIMIT 2000\n) AS patients"
        )
    };
}

/// Two thousand of them as one text, a line each: to hand a row over costs more than to read it.  $1 the last one known
const EVERYBODY: &str = told!("");
/// The same of those who changed after $2.
const CHANGED: &str = told!("AND patient.id IN (SELECT change.patient_id FROM change WHERE change.seq > $2)");
pub(super) const FOUND: OfNumbers = of_numbers!(include_str!("found.sql"));

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[EVERYBODY, CHANGED];

/// Patients as the database tells them.
pub(super) struct Told {
    text: Option<String>,
    patients: i64,
}

impl Told {
    pub fn entries(&self) -> Result<Vec<Entry>, BooksError> {
        let lines = self.text.iter().flat_map(|text| text.split('\n'));
        let entries = lines.map(Entry::read).collect::<Result<Vec<_>, _>>()?;
        // A row that has an unknown where none may be would be left out of the text.
        if entries.len() as i64 == self.patients {
            Ok(entries)
        } else {
            Err(BooksError::damaged("a patient without what it must have"))
        }
    }
}

/// How many candidates are looked at together.
const SOME: usize = 500;

impl Reader {
    /// Everybody who can be found, or those of them who changed after a number.
    pub(super) async fn told_patients(&mut self, since: Option<i64>) -> Result<Vec<Told>, BooksError> {
        let (mut told, mut place) = (Vec::new(), Some(i64::MIN));
        while let Some(after) = place {
            let query = match since {
                None => sqlx::query(EVERYBODY).bind(after),
                Some(since) => sqlx::query(CHANGED).bind(after).bind(since),
            };
            let row = query.fetch_one(&mut *self.tx).await?;
            told.push(Told { text: row.try_get(0)?, patients: row.try_get(1)? });
            place = row.try_get(2)?;
        }
        Ok(told)
    }

    /// The first candidates that somebody may see, in their order.
    pub(super) async fn found(
        &mut self,
        candidates: &[Candidate],
        limit: usize,
        seen: &Seen,
    ) -> Result<Vec<Found>, BooksError> {
        let mut chosen: Vec<Candidate> = Vec::with_capacity(limit.min(candidates.len()));
        for some in candidates.chunks(SOME) {
            let ids: Vec<i64> = some.iter().map(|candidate| candidate.id).collect();
            let seen: HashSet<i64> = self.seen_patients(&ids, seen).await?.into_iter().collect();
            chosen.extend(some.iter().filter(|candidate| seen.contains(&candidate.id)));
            if chosen.len() >= limit {
                break;
            }
        }
        chosen.truncate(limit);
        let mut shown = self.shown(&chosen).await?;
        Ok(chosen.iter().filter_map(|candidate| shown.remove(&candidate.id)).collect())
    }

    async fn shown(&mut self, candidates: &[Candidate]) -> Result<HashMap<i64, Found>, BooksError> {
        let mut shown = HashMap::with_capacity(candidates.len());
        if candidates.is_empty() {
            return Ok(shown);
        }
        let how: HashMap<i64, _> = candidates.iter().map(|candidate| (candidate.id, candidate.how)).collect();
        let ids: Vec<i64> = how.keys().copied().collect();
        for row in FOUND.of(self.dialect, &ids).fetch_all(&mut *self.tx).await? {
            let mut fields = Fields::of(&row);
            let id = fields.next()?;
            let found = Found {
                id,
                key: fields.next()?,
                name: fields.next()?,
                born_on: fields.next()?,
                phone: fields.next()?,
                card_number: fields.next()?,
                city: fields.next()?,
                attention: fields.next()?,
                category_reason: fields.next()?,
                state: fields.next()?,
                how: how[&id],
            };
            shown.insert(id, found);
        }
        Ok(shown)
    }
}
