//! The mart of open books: the newest snapshot, and who keeps it new.

use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, RwLock};

use books::Books;
use books::facts::Reader;
use datafusion::execution::session_state::SessionState;
use report::{EngineError, Question};
use tokio::sync::Mutex;

use crate::error::MartError;
use crate::saving::Saving;
use crate::session::Session;
use crate::snapshot::Snapshot;
use crate::{cache, follow, numbers, schema, session};

/// Columns over books. Questions are asked through [`report::Engine`]; many may be asked at once. Whoever lets go of it waits
/// until its cache is written.
pub struct Mart {
    pub(crate) books: Books,
    pub(crate) cache: Option<PathBuf>,
    pub(crate) template: SessionState,
    pub(crate) shape: Shape,
    pub(crate) counters: Counting,
    /// Up to which change the cache on disk is complete, as far as this process knows.
    pub(crate) saved: AtomicI64,
    saving: Option<Saving>,
    newest: RwLock<Option<Arc<Snapshot>>>,
    /// Held while a snapshot is made, so that many who ask at once make it once.
    following: Mutex<()>,
}

/// How the patients are cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Few enough that replacing a bucket takes milliseconds, enough that a bucket is worth a batch. One that has grown to
    /// twice as many becomes two.
    pub patients_a_bucket: usize,
    /// Bookings and lines below which a part of the patients is not worth a task of its own.
    pub rows_a_part: usize,
}

impl Default for Shape {
    fn default() -> Self {
        Self { patients_a_bucket: 2_048, rows_a_part: 50_000 }
    }
}

/// What was done to stay fresh, since the mart was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Times everything was read from the books.
    pub rebuilds: u64,
    /// Buckets made anew because a patient in them changed.
    pub buckets_replaced: u64,
    /// Patients whose facts were read again.
    pub patients_read: u64,
    /// Times the cache on disk was opened instead of the books.
    pub cache_reads: u64,
}

#[derive(Default)]
pub(crate) struct Counting {
    pub rebuilds: AtomicU64,
    pub buckets_replaced: AtomicU64,
    pub patients_read: AtomicU64,
    pub cache_reads: AtomicU64,
}

impl Mart {
    /// Open the mart of some books. `cache` is a folder for its files; without one everything is read from the books.
    /// Nothing is read before the first question.
    pub fn open(books: Books, cache: Option<PathBuf>) -> Self {
        Self::shaped(books, cache, Shape::default())
    }

    /// As `open`, cut otherwise: tests want many buckets of few patients. Answers are the same.
    pub fn shaped(books: Books, cache: Option<PathBuf>, shape: Shape) -> Self {
        Self {
            books,
            saving: cache.clone().map(Saving::into),
            cache,
            shape,
            template: session::template(),
            counters: Counting::default(),
            saved: AtomicI64::new(i64::MIN / 2),
            newest: RwLock::new(None),
            following: Mutex::new(()),
        }
    }

    /// The books it follows.
    pub fn books(&self) -> &Books {
        &self.books
    }

    pub fn counters(&self) -> Counters {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Counters {
            rebuilds: read(&self.counters.rebuilds),
            buckets_replaced: read(&self.counters.buckets_replaced),
            patients_read: read(&self.counters.patients_read),
            cache_reads: read(&self.counters.cache_reads),
        }
    }

    /// A snapshot that contains every write committed before the call.
    pub(crate) async fn fresh(&self) -> Result<Arc<Snapshot>, MartError> {
        let wanted = self.books.seq().await?;
        if let Some(snapshot) = self.newest_if(wanted) {
            return Ok(snapshot);
        }
        let _turn = self.following.lock().await;
        if let Some(snapshot) = self.newest_if(wanted) {
            return Ok(snapshot);
        }
        let mut reader = self.books.read().await?;
        self.follow(&mut reader).await
    }

    /// A snapshot that contains every write committed before the call, and a reader of the books at the same moment: for what
    /// the books alone know.
    pub(crate) async fn fresh_with_reader(&self) -> Result<(Arc<Snapshot>, Reader), MartError> {
        let _turn = self.following.lock().await;
        let mut reader = self.books.read().await?;
        Ok((self.follow(&mut reader).await?, reader))
    }

    /// The snapshot of a reader's moment. To be called in turn.
    async fn follow(&self, reader: &mut Reader) -> Result<Arc<Snapshot>, MartError> {
        let is_it = |known: &Arc<Snapshot>| known.moment.seq == reader.seq() && !known.is_damaged();
        if let Some(snapshot) = self.newest().filter(is_it) {
            return Ok(snapshot);
        }
        let snapshot = Arc::new(follow::newer(self, reader, self.newest()).await?);
        self.publish(&snapshot);
        Ok(snapshot)
    }

    /// From now on this is the newest. Writes the cache once there is enough to write.
    pub(crate) fn publish(&self, snapshot: &Arc<Snapshot>) {
        *self.newest.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(snapshot.clone());
        if let Some(saving) =
            self.saving.as_ref().filter(|_| snapshot.moment.seq - self.saved.load(Ordering::Relaxed) >= UNSAVED)
        {
            self.saved.store(snapshot.moment.seq, Ordering::Relaxed);
            saving.save(snapshot.clone());
        }
    }

    /// Bytes of the columns that a question reads: what a bench compares its time with.
    pub async fn bytes_read(&self, question: &Question) -> Result<usize, EngineError> {
        let snapshot = self.fresh().await?;
        let session = Session::open(&self.template, &snapshot, question).await?;
        Ok(numbers::bytes_read(&session, question.view).await?)
    }

    fn newest(&self) -> Option<Arc<Snapshot>> {
        self.newest.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    /// The newest snapshot, if it has this write and is whole. One that is ahead was made while the number was read.
    fn newest_if(&self, seq: i64) -> Option<Arc<Snapshot>> {
        self.newest().filter(|snapshot| snapshot.moment.seq >= seq && !snapshot.is_damaged())
    }

    /// A fresh snapshot whose columns are all in memory.
    async fn in_memory(&self) -> Result<Arc<Snapshot>, MartError> {
        let snapshot = self.fresh().await?;
        match snapshot.fetch_all() {
            Ok(()) => Ok(snapshot),
            Err(_) if snapshot.is_damaged() => self.fresh().await,
            Err(error) => Err(error),
        }
    }

    /// What the mart holds once every column has been asked for, as pairs of a name and a figure.
    pub async fn info(&self) -> Result<Vec<(String, String)>, MartError> {
        let snapshot = self.in_memory().await?;
        let mut info = vec![
            ("complete to change".to_owned(), snapshot.moment.seq.to_string()),
            ("buckets".to_owned(), snapshot.buckets.len().to_string()),
        ];
        for table in crate::schema::TABLES {
            let name = table.trim_start_matches("stored_");
            info.push((format!("rows of {name}"), snapshot.rows(table).to_string()));
        }
        let bytes: usize = snapshot.buckets.iter().map(|bucket| bucket.bytes()).sum();
        info.push(("bytes in memory".to_owned(), bytes.to_string()));
        for (name, table) in [("visit", schema::BOOKINGS), ("line", schema::LINES), ("payment", schema::PAYMENTS)] {
            let bytes: usize = snapshot.buckets.iter().map(|bucket| bucket.bytes_of(table)).sum();
            let tenths = 10 * bytes / snapshot.rows(schema::TABLES[table]).max(1);
            info.push((format!("bytes a {name}"), format!("{}.{}", tenths / 10, tenths % 10)));
        }
        if let Some(folder) = &self.cache {
            info.push(("cache".to_owned(), folder.display().to_string()));
            info.push(("bytes on disk".to_owned(), cache::bytes(folder).to_string()));
        }
        let counters = self.counters();
        info.push((
            "read from".to_owned(),
            if counters.rebuilds > 0 { "the books".to_owned() } else { "the cache".to_owned() },
        ));
        Ok(info)
    }
}

/// Reading so many changes again costs less than writing their buckets.
const UNSAVED: i64 = 200;
