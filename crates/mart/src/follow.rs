//! Following the books: a newer snapshot from an older one and what changed since.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use books::facts::{Patients, Reader};

use crate::bucket::{Bucket, Staff, small};
use crate::cache;
use crate::error::MartError;
use crate::facts;
use crate::labels::Labels;
use crate::mart::Mart;
use crate::snapshot::{Snapshot, bucket_of};

/// A snapshot of the books as they are now, made from the known one, from the cache, or from everything.
pub async fn newer(mart: &Mart, known: Option<Arc<Snapshot>>) -> Result<Snapshot, MartError> {
    let mut reader = mart.books.read().await?;
    let books_key = reader.books_key().await?;
    let older = match known {
        Some(snapshot) => Some(snapshot),
        None => mart.cache.as_deref().and_then(|folder| cache::load(folder, &books_key)).map(|stored| {
            mart.counters.cache_reads.fetch_add(1, Ordering::Relaxed);
            mart.saved.store(stored.seq, Ordering::Relaxed);
            Arc::new(stored)
        }),
    };
    let Some(older) = older.filter(|older| older.books_key == books_key) else {
        return rebuild(mart, &mut reader, books_key).await;
    };
    let changes = reader.changes_since(older.seq).await?;
    if changes.everything {
        return rebuild(mart, &mut reader, books_key).await;
    }
    let directory = if changes.directory || older.directory.clinic.is_none() {
        Arc::new(reader.directory().await?)
    } else {
        older.directory.clone()
    };
    let mut labels = (*older.labels).clone();
    let mut buckets = older.buckets.clone();
    if !changes.patients.is_empty() {
        let count = buckets.len();
        let staff = Staff::of(&directory)?;
        let mut touched: BTreeMap<usize, Vec<i32>> = BTreeMap::new();
        for patient in &changes.patients {
            touched.entry(bucket_of(*patient, count)).or_default().push(small(*patient)?);
        }
        let mut parts =
            facts::read(&mut reader, Patients::Of(&changes.patients), |patient| bucket_of(patient, count)).await?;
        for (at, patients) in touched {
            let fresh = Bucket::build(parts.remove(&at).unwrap_or_default(), &staff, &mut labels)?;
            buckets[at] = Arc::new(buckets[at].splice(&patients, &fresh)?);
            mart.counters.buckets_replaced.fetch_add(1, Ordering::Relaxed);
        }
        mart.counters.patients_read.fetch_add(changes.patients.len() as u64, Ordering::Relaxed);
    }
    Snapshot::new(changes.upto, books_key, buckets, directory, labels)
}

/// Everything from the books.
async fn rebuild(mart: &Mart, reader: &mut Reader, books_key: String) -> Result<Snapshot, MartError> {
    mart.counters.rebuilds.fetch_add(1, Ordering::Relaxed);
    mart.saved.store(i64::MIN / 2, Ordering::Relaxed);
    let directory = reader.directory().await?;
    let staff = Staff::of(&directory)?;
    let mut patients = 0_usize;
    reader.patients(Patients::All, |_| patients += 1).await?;
    let count = (patients / PATIENTS_A_BUCKET).next_power_of_two().clamp(1, MOST_BUCKETS);
    let mut parts: HashMap<usize, facts::Facts> =
        facts::read(reader, Patients::All, |patient| bucket_of(patient, count)).await?;
    let mut labels = Labels::default();
    let mut buckets = Vec::with_capacity(count);
    for at in 0..count {
        buckets.push(Arc::new(Bucket::build(parts.remove(&at).unwrap_or_default(), &staff, &mut labels)?));
    }
    Snapshot::new(reader.seq(), books_key, buckets, Arc::new(directory), labels)
}

/// Few enough that replacing a bucket takes milliseconds, enough that a bucket is worth a batch.
const PATIENTS_A_BUCKET: usize = 2_048;
const MOST_BUCKETS: usize = 256;
