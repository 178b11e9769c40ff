//! Whom a newcomer may be already, and the worklist of cards that may be of one person.

use std::collections::HashSet;
use std::sync::{Arc, PoisonError};

use sqlx::Row;

use super::likely::{Likely, Pair, Why};
use super::people::Candidate;
use super::{Found, How, PatientIndex, in_background};
use crate::BooksError;
use crate::cards::Seen;
use crate::facts::Reader;

/// Somebody who may be the one that is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Similar {
    /// None: one whom the visitor may not see.
    pub found: Option<Found>,
    pub why: Why,
}

/// Two cards that may be of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike {
    /// The card that was made first.
    pub one: Found,
    pub other: Found,
    pub why: Why,
}

/// A part of the worklist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Duplicates {
    pub pairs: Vec<Alike>,
    /// How many pairs there are in all, of those that may be seen.
    pub count: usize,
}

/// Pairs that are known to be two people: they are relatives, or somebody said so.
const APART: &str = "SELECT patient_id, relative_id FROM relative WHERE relative_id IS NOT NULL";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[APART];

impl PatientIndex {
    /// Make it, unless it is there already, and wait for it.
    pub async fn ready(&self) -> Result<(), BooksError> {
        self.follow().await
    }

    /// At most `most` patients who may be the one that is asked about, what says most first. Merged and erased ones never are.
    pub async fn similar(&self, wanted: &Likely, most: usize, seen: &Seen) -> Result<Vec<Similar>, BooksError> {
        self.follow().await?;
        let mut likely = self.books.people.read().as_ref().map_or_else(Vec::new, |known| known.people.likely(wanted));
        likely.truncate(most);
        let ids: Vec<i64> = likely.iter().map(|(id, _)| *id).collect();
        let mut found = self.books.read().await?.cards_found(&ids, seen).await?;
        let similar = likely.into_iter().map(|(id, why)| {
            let at = found.iter().position(|one| one.id == id);
            Similar { found: at.map(|at| found.swap_remove(at)), why }
        });
        Ok(similar.collect())
    }

    /// The worklist from a place on: pairs of which somebody may see both.
    pub async fn duplicates(&self, from: usize, most: usize, seen: &Seen) -> Result<Duplicates, BooksError> {
        let all = self.pairs().await?;
        let mut reader = self.books.read().await?;
        let pairs: Vec<Pair> = if seen.is_all() {
            all.to_vec()
        } else {
            let mut ids: Vec<i64> = all.iter().flat_map(|pair| [pair.one, pair.other]).collect();
            ids.sort_unstable();
            ids.dedup();
            let seen: HashSet<i64> = reader.seen_patients(&ids, seen).await?.into_iter().collect();
            all.iter().filter(|pair| seen.contains(&pair.one) && seen.contains(&pair.other)).copied().collect()
        };
        let some: Vec<&Pair> = pairs.iter().skip(from).take(most).collect();
        let ids: Vec<i64> = some.iter().flat_map(|pair| [pair.one, pair.other]).collect();
        let found = reader.cards_found(&ids, &Seen::all()).await?;
        let one = |id: i64| found.iter().find(|found| found.id == id).cloned();
        let alike = |pair: &&Pair| Some(Alike { one: one(pair.one)?, other: one(pair.other)?, why: pair.why });
        Ok(Duplicates { pairs: some.iter().filter_map(alike).collect(), count: pairs.len() })
    }

    /// Looked for once, as long as nothing changes: among a million cards it takes seconds.
    async fn pairs(&self) -> Result<Arc<Vec<Pair>>, BooksError> {
        self.follow().await?;
        let shared = Arc::clone(&self.books.people);
        let seq = shared.seq().unwrap_or_default();
        let kept = shared.pairs.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((_, pairs)) = kept.filter(|(of, _)| *of == seq) {
            return Ok(pairs);
        }
        let apart = self.books.read().await?.apart().await?;
        let pairs = in_background(move || {
            let pairs = shared.read().as_ref().map_or_else(Vec::new, |known| known.people.pairs(&apart));
            let pairs = Arc::new(pairs);
            *shared.pairs.lock().unwrap_or_else(PoisonError::into_inner) = Some((seq, Arc::clone(&pairs)));
            pairs
        });
        pairs.await
    }
}

impl Reader {
    /// Those of some patients whom somebody may see, each once.
    async fn cards_found(&mut self, ids: &[i64], seen: &Seen) -> Result<Vec<Found>, BooksError> {
        let candidates: Vec<Candidate> = ids.iter().map(|id| Candidate { id: *id, how: How::Name }).collect();
        self.found(&candidates, candidates.len(), seen).await
    }

    async fn apart(&mut self) -> Result<HashSet<(i64, i64)>, BooksError> {
        let rows = sqlx::query(APART).fetch_all(&mut *self.tx).await?;
        let pair = |row: &sqlx::any::AnyRow| {
            let (one, other): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
            Ok((one.min(other), one.max(other)))
        };
        rows.iter().map(pair).collect()
    }
}
