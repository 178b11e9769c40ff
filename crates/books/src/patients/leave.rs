//! Patients who leave, and why: the list of reasons learns each that is typed.

use std::collections::HashSet;

use clinic::reason::{Merges, joined, key};
use clinic::record::{Departure, Reason, ReasonDesk};

use crate::facts::Reader;
use crate::record::Record;
use crate::table::{Table, Width};
use crate::write::Tx;
use crate::{BooksError, Outcome, RowProblem};

const OFFERED: &str = "SELECT name FROM reason WHERE is_archived = 0 AND merged_into IS NULL ORDER BY name";
const LISTED: &str = "SELECT key, name, is_archived, merged_into FROM reason ORDER BY is_archived, id";
/// Those that departures give, the most frequent first.
const GIVEN: &str = "SELECT reason FROM departure GROUP BY reason ORDER BY COUNT(*) DESC, reason";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[OFFERED, LISTED, GIVEN];

impl Reader {
    /// The clinic's list of reasons, without those that are out of use, by name.
    pub async fn reasons(&mut self) -> Result<Vec<String>, BooksError> {
        Ok(sqlx::query_scalar(OFFERED).fetch_all(&mut *self.tx).await?)
    }

    /// How many reasons departures give that the list has not.
    pub async fn unlisted_reasons(&mut self) -> Result<usize, BooksError> {
        let lists = self.lists().await?;
        let listed: HashSet<String> = lists.reasons.iter().map(|reason| key(&reason.name)).collect();
        let given: Vec<String> = sqlx::query_scalar(GIVEN).fetch_all(&mut *self.tx).await?;
        let given: HashSet<String> = given.iter().map(|reason| key(reason)).collect();
        Ok(given.difference(&listed).count())
    }
}

impl Tx {
    /// Every reason that the list or a departure has, each once, in the spelling that stands for it; none that was merged into another.
    pub async fn known_reasons(&mut self) -> Result<Vec<String>, BooksError> {
        let listed = self.listed_reasons().await?;
        let merges = Merges::of(&listed);
        let mut known: Vec<String> = Vec::new();
        let mut keys = HashSet::new();
        let given: Vec<String> = sqlx::query_scalar(GIVEN).fetch_all(&mut *self.db).await?;
        for reason in listed.iter().map(|reason| &reason.name).chain(&given) {
            let told = merges.told(reason).map_or_else(|| joined(reason), ToOwned::to_owned);
            if keys.insert(key(&told)) {
                known.push(told);
            }
        }
        Ok(known)
    }

    /// A patient leaves, or left for another reason than was written down. A reason that is known already is written as it stands in
    /// the list, one that was merged as what it was merged into; one that is not known is learnt. A departure on the same day is
    /// replaced.
    pub async fn leave(&mut self, departure: &Departure) -> Result<Result<(), Vec<RowProblem>>, BooksError> {
        let listed = self.listed_reasons().await?;
        let told = Merges::of(&listed).told(&departure.reason).map(ToOwned::to_owned);
        let wanted = key(told.as_deref().unwrap_or(&departure.reason));
        let known = self.known_reasons().await?.into_iter().find(|reason| key(reason) == wanted);
        let reason = known.or(told).unwrap_or_else(|| joined(&departure.reason));
        if listed.iter().all(|listed| key(&listed.name) != wanted)
            && let Err(problems) = self.learn(reason.clone()).await?
        {
            return Ok(Err(problems));
        }
        Ok(self.put(&Departure { reason, ..departure.clone() }).await?.map(|_| ()))
    }

    /// Takes into the list what departures give and the list has not. Tells how many.
    pub async fn learn_reasons(&mut self) -> Result<usize, BooksError> {
        let mut known: HashSet<String> = self.listed_reasons().await?.iter().map(|reason| key(&reason.name)).collect();
        let given: Vec<String> = sqlx::query_scalar(GIVEN).fetch_all(&mut *self.db).await?;
        let mut learnt = 0;
        for reason in given {
            if known.insert(key(&reason)) {
                learnt += usize::from(self.learn(joined(&reason)).await?.is_ok());
            }
        }
        Ok(learnt)
    }

    /// Keeps a reason of the list, changed. Under another name than before, the old one is merged into it, so that departures move
    /// along; under the name of another reason it is merged into that one. Tells whether that changed anything.
    pub async fn keep_reason(&mut self, reason: &Reason) -> Result<Result<bool, Vec<RowProblem>>, BooksError> {
        let listed = self.listed_reasons().await?;
        let was = listed.iter().find(|known| known.id == reason.id);
        let renamed = was.filter(|was| key(&was.name) != key(&reason.name));
        let (Some(was), None) = (renamed, &reason.desk.merged_into) else {
            return Ok(self.put(reason).await?.map(|outcome| outcome != Outcome::Unchanged));
        };
        let other = listed.iter().find(|known| known.id != reason.id && key(&known.name) == key(&reason.name));
        if let Some(other) = other {
            let desk = ReasonDesk { merged_into: Some(other.id.clone()) };
            let merged = Reason { name: was.name.clone(), desk, ..reason.clone() };
            return Ok(self.put(&merged).await?.map(|outcome| outcome != Outcome::Unchanged));
        }
        let old = Reason {
            id: self.new_key().await?,
            name: was.name.clone(),
            archived: true,
            desk: ReasonDesk { merged_into: Some(reason.id.clone()) },
        };
        if let Err(problems) = self.put(&old).await? {
            return Ok(Err(problems));
        }
        Ok(self.put(reason).await?.map(|_| true))
    }

    async fn learn(&mut self, name: String) -> Result<Result<(), Vec<RowProblem>>, BooksError> {
        let reason = Reason { id: self.new_key().await?, name, archived: false, desk: ReasonDesk::default() };
        Ok(self.put(&reason).await?.map(|_| ()))
    }

    /// What is in use first.
    async fn listed_reasons(&mut self) -> Result<Vec<Reason>, BooksError> {
        let rows = sqlx::query(LISTED).fetch_all(&mut *self.db).await?;
        rows.iter().map(|row| Reason::from_row(row, Width::Whole)).collect()
    }

    /// A patient did not leave after all. Whether there was such a departure.
    pub async fn stay(&mut self, departure: &Departure) -> Result<bool, BooksError> {
        self.remove_row(Table::Departure, &[&departure.patient_id, &departure.left_on.to_string()]).await
    }
}
