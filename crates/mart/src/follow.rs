//! Following the books: a newer snapshot from an older one and what changed since.

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};

use books::facts::{Patients, Reader};

use crate::bucket::Bucket;
use crate::build::{Staff, small};
use crate::cache;
use crate::error::MartError;
use crate::facts;
use crate::labels::Labels;
use crate::mart::Mart;
use crate::schema::{PATIENTS, TABLES};
use crate::snapshot::{Moment, Snapshot, bucket_of};

/// A snapshot of the reader's moment, made from the known one, from the cache, or from everything.
pub async fn newer(mart: &Mart, reader: &mut Reader, known: Option<Arc<Snapshot>>) -> Result<Snapshot, MartError> {
    let books_key = reader.books_key().await?;
    // What is not whole may only be what another program has replaced: then there is a newer cache.
    let mut doubted = known.as_ref().is_some_and(|known| known.is_damaged());
    let mut known = known.filter(|known| !known.is_damaged());
    loop {
        let older = known.take().or_else(|| open_cache(mart, &books_key, doubted).map(Arc::new));
        let Some(older) = older.filter(|older| older.moment.books_key == books_key) else {
            return rebuild(mart, reader, books_key).await;
        };
        match follow(mart, reader, &older).await {
            Ok(Some(newer)) => return Ok(newer),
            Ok(None) => return rebuild(mart, reader, books_key).await,
            Err(_) if older.is_damaged() => doubted = true,
            Err(error) => return Err(error),
        }
    }
}

/// The snapshot in the cache; when the cache is doubted, only after every column of it was read.
fn open_cache(mart: &Mart, books_key: &str, doubted: bool) -> Option<Snapshot> {
    let stored = cache::open(mart.cache.as_deref()?, books_key, mart.shape)?;
    if doubted {
        stored.fetch_all().ok()?;
    }
    mart.counters.cache_reads.fetch_add(1, Ordering::Relaxed);
    mart.saved.store(stored.moment.seq, Ordering::Relaxed);
    Some(stored)
}

/// An older snapshot and what changed since; none where everything has to be read again.
async fn follow(mart: &Mart, reader: &mut Reader, older: &Snapshot) -> Result<Option<Snapshot>, MartError> {
    // A backup was restored and went on from there: its changes are not the ones that were followed.
    if !reader.has_been_through(&older.moment.mark).await? {
        return Ok(None);
    }
    let changes = reader.changes_since(older.moment.seq).await?;
    if changes.everything {
        return Ok(None);
    }
    let directory = if changes.directory || older.directory.clinic.is_none() {
        Arc::new(reader.directory().await?)
    } else {
        older.directory.clone()
    };
    let mut labels = (*older.labels).clone();
    let mut buckets = older.buckets.to_vec();
    if changes.patients.len() > mart.shape.patients_a_bucket.max(older.rows(TABLES[PATIENTS]) / MOST) {
        return Ok(None);
    }
    if !changes.patients.is_empty() {
        let mut touched: BTreeMap<usize, Vec<i32>> = BTreeMap::new();
        for patient in &changes.patients {
            let patient = small(*patient)?;
            touched.entry(bucket_of(&buckets, patient)).or_default().push(patient);
        }
        let whose = Patients::Changed(&changes.patients, older.moment.seq);
        let mut parts = facts::read(reader, whose, |patient| bucket_of(&buckets, patient), &mut labels).await?;
        let work = touched.into_iter().map(|(at, patients)| (at, (patients, parts.remove(&at).unwrap_or_default())));
        let work: Vec<_> = work.map(|(at, (patients, facts))| (at, buckets[at].clone(), patients, facts)).collect();
        mart.counters.buckets_replaced.fetch_add(work.len() as u64, Ordering::Relaxed);
        let (staff, a_bucket) = (Staff::of(&directory)?, mart.shape.patients_a_bucket);
        let replaced = on_all_processors(work, move |(at, old, patients, facts)| {
            let fresh = Bucket::build(old.first, facts, &staff)?;
            Ok((at, old.splice(&patients, &fresh)?.parted(a_bucket)?))
        });
        // From the last to the first, so that a bucket that becomes two moves none that is still to come.
        for (at, replaced) in replaced.await?.into_iter().rev() {
            buckets.splice(at..=at, replaced.into_iter().map(Arc::new));
        }
        mart.counters.patients_read.fetch_add(changes.patients.len() as u64, Ordering::Relaxed);
    }
    let moment = Moment { seq: changes.upto, mark: reader.mark().await?, ..older.moment.clone() };
    Snapshot::new(moment, buckets, directory, labels, mart.shape, older.opened.clone()).map(Some)
}

/// Everything from the books.
async fn rebuild(mart: &Mart, reader: &mut Reader, books_key: String) -> Result<Snapshot, MartError> {
    mart.counters.rebuilds.fetch_add(1, Ordering::Relaxed);
    mart.saved.store(i64::MIN / 2, Ordering::Relaxed);
    let directory = reader.directory().await?;
    let staff = Staff::of(&directory)?;
    let mut ids = Vec::new();
    reader.patients(Patients::All, |patient| ids.push(patient.id)).await?;
    ids.sort_unstable();
    // The first bucket also has whoever is before the first patient.
    let later = ids.chunks(mart.shape.patients_a_bucket).skip(1).map(|patients| small(patients[0]));
    let firsts = std::iter::once(Ok(i32::MIN)).chain(later).collect::<Result<Vec<i32>, _>>()?;
    let bucket_of = |patient: i32| firsts.partition_point(|first| *first <= patient) - 1;
    let mut labels = Labels::default();
    let mut parts = facts::read(reader, Patients::All, bucket_of, &mut labels).await?;
    let work = firsts.iter().enumerate().map(|(at, first)| (*first, parts.remove(&at).unwrap_or_default()));
    let work = work.collect();
    let buckets =
        on_all_processors(work, move |(first, facts)| Bucket::build(first, facts, &staff).map(Arc::new)).await?;
    let mark = reader.mark().await?;
    Snapshot::new(Moment { seq: reader.seq(), books_key, mark }, buckets, Arc::new(directory), labels, mart.shape, None)
}

/// Does a piece of work after the other on as many threads as there are processors, beside those that answer; what comes of
/// them in the order of the pieces. A piece is let go of as soon as it is done.
pub async fn on_all_processors<T: Send + 'static, R: Send + 'static>(
    pieces: Vec<T>,
    work: impl Fn(T) -> Result<R, MartError> + Send + Sync + 'static,
) -> Result<Vec<R>, MartError> {
    let failed = || MartError::Computation("building a bucket failed".into());
    let all = move || {
        let processors = std::thread::available_parallelism().map_or(1, usize::from).min(pieces.len());
        let mut done: Vec<Option<R>> = pieces.iter().map(|_| None).collect();
        let waiting = Mutex::new(pieces.into_iter().zip(&mut done));
        let next = || waiting.lock().map_err(|_| failed()).map(|mut waiting| waiting.next());
        std::thread::scope(|scope| {
            let one = || -> Result<(), MartError> {
                while let Some((piece, done)) = next()? {
                    *done = Some(work(piece)?);
                }
                Ok(())
            };
            let threads: Vec<_> = (0..processors).map(|_| scope.spawn(one)).collect();
            threads.into_iter().try_for_each(|thread| thread.join().map_err(|_| failed())?)
        })?;
        drop(waiting);
        done.into_iter().map(|done| done.ok_or_else(failed)).collect()
    };
    tokio::task::spawn_blocking(all).await.map_err(|_| failed())?
}

/// When more than a quarter of all patients changed, to read all of them as they lie costs less than to pick these.
const MOST: usize = 4;
