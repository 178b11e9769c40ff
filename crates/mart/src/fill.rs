//! A mart of facts that no books hold: for measuring sizes whose books would fill a disk.

use std::sync::{Arc, Mutex, PoisonError};

use books::facts::{Bonus, ContactResult, Departure, Line, Patient, Payment, Rating, Visit};

use crate::bucket::Bucket;
use crate::build::{Staff, small};
use crate::error::MartError;
use crate::facts::{Card, Facts, Left};
use crate::follow::on_all_processors;
use crate::labels::Labels;
use crate::mart::Mart;
use crate::snapshot::{Moment, Snapshot};

/// Everything that happened to the patients of one bucket, as books would tell it.
#[derive(Default)]
pub struct Told {
    pub patients: Vec<Patient>,
    pub visits: Vec<Visit>,
    pub lines: Vec<Line>,
    pub payments: Vec<Payment>,
    pub departures: Vec<Departure>,
    pub bonuses: Vec<Bonus>,
    pub ratings: Vec<Rating>,
    pub contact_results: Vec<ContactResult>,
}

impl Told {
    fn facts(self, labels: &mut Labels) -> Facts {
        Facts {
            patients: self.patients.into_iter().map(|patient| Card::of(patient, labels)).collect(),
            visits: self.visits,
            lines: self.lines,
            payments: self.payments,
            departures: self.departures.iter().map(|departure| Left::of(departure, labels)).collect(),
            bonuses: self.bonuses,
            ratings: self.ratings,
            contact_results: self.contact_results,
            ..Facts::default()
        }
    }
}

impl Mart {
    /// Makes a snapshot of the books' directory and these facts, in the place of the books' own, and its cache. Each piece
    /// is turned into the facts of a bucket when its turn comes; pieces are in ascending order of patient.
    pub async fn fill<P: Send + 'static>(
        &self,
        pieces: Vec<P>,
        told: impl Fn(P) -> Told + Send + Sync + 'static,
    ) -> Result<(), MartError> {
        let mut reader = self.books.read().await?;
        let moment = Moment { seq: reader.seq(), books_key: reader.books_key().await?, mark: reader.mark().await? };
        let directory = Arc::new(reader.directory().await?);
        let (staff, labels) = (Staff::of(&directory)?, Arc::new(Mutex::new(Labels::default())));
        let numbering = labels.clone();
        let built = on_all_processors(pieces, move |piece| {
            let told = told(piece);
            let first = told.patients.first().map_or(Ok(i32::MIN), |patient| small(patient.id))?;
            let facts = told.facts(&mut numbering.lock().unwrap_or_else(PoisonError::into_inner));
            Bucket::build(first, facts, &staff)
        });
        let mut buckets = built.await?;
        // The first bucket also has whoever is before the first patient.
        if let Some(bucket) = buckets.first_mut() {
            bucket.first = i32::MIN;
        }
        let buckets = buckets.into_iter().map(Arc::new).collect();
        let labels = labels.lock().unwrap_or_else(PoisonError::into_inner).clone();
        self.publish(&Arc::new(Snapshot::new(moment, buckets, directory, labels, self.shape, None)?));
        Ok(())
    }
}
