//! The mart on disk: a Parquet file a bucket and table, and a manifest that says what they are complete to.
//!
//! It is a cache. It is opened only if the manifest is of this program's columns and of these books, and every file is there
//! with the length written down. Opening reads the manifest alone; a column is read when a question first asks for it, and
//! checked against its sum in the manifest. Anything else than what was written is as if there were no cache, also when it is
//! noticed only then. A manifest is replaced in one step, after its files are on disk, and files get new names, so that
//! several programs may share a folder.

mod file;

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use books::facts::Mark;
use datafusion::arrow::array::ArrayRef;
use datafusion::arrow::datatypes::SchemaRef;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use file::Stored;

use crate::bucket::Bucket;
use crate::error::MartError;
use crate::labels::{KINDS, Labels};
use crate::mart::Shape;
use crate::schema;
use crate::sheet::Sheet;
use crate::snapshot::{Moment, Snapshot};

#[derive(Serialize, Deserialize)]
struct Manifest {
    /// Of the columns, see [`schema::fingerprint`].
    columns: String,
    books_key: String,
    seq: i64,
    /// Of the moment in the books, see [`Mark`].
    audit: Option<(i64, String)>,
    /// Texts by number, one list a kind of [`KINDS`].
    labels: Vec<Vec<String>>,
    buckets: Vec<StoredBucket>,
}

/// A bucket without its columns: see [`Bucket`].
#[derive(Serialize, Deserialize)]
struct StoredBucket {
    first: i32,
    days: Option<(i32, i32)>,
    last_receipt: Option<i32>,
    /// One a table.
    files: Vec<Stored>,
}

/// A cache that columns are still read from.
#[derive(Debug)]
pub struct Opened {
    folder: PathBuf,
    is_damaged: AtomicBool,
}

impl Opened {
    /// Some columns of a sheet.
    pub fn fetch(&self, stored: &Stored, schema: &SchemaRef, wanted: &[usize]) -> Result<Vec<ArrayRef>, MartError> {
        let fetched = file::fetch(&self.folder, stored, schema, wanted);
        if let Err(error) = &fetched
            && !self.is_damaged.swap(true, Ordering::Relaxed)
        {
            tracing::warn!(%error, "the report cache is not whole and is opened or made anew");
        }
        fetched
    }

    /// Whether a column was asked for that is not as it was written, or no longer there.
    pub fn is_damaged(&self) -> bool {
        self.is_damaged.load(Ordering::Relaxed)
    }
}

const MANIFEST: &str = "manifest.json";

fn trouble(what: &str) -> impl Fn(std::io::Error) -> MartError + '_ {
    move |error| MartError::Cache(format!("{what}: {error}"))
}

/// Write a snapshot. Buckets that are on disk already are not written again; files no longer named are removed in time.
pub fn save(folder: &Path, snapshot: &Snapshot) -> Result<(), MartError> {
    books::private::make_folder(folder).map_err(trouble("its folder cannot be made"))?;
    let mut buckets = Vec::with_capacity(snapshot.buckets.len());
    for bucket in snapshot.buckets.iter() {
        let files = bucket.sheets.iter().map(|sheet| stored(folder, sheet)).collect::<Result<Vec<_>, _>>()?;
        let (first, days, last_receipt) = (bucket.first, bucket.days, bucket.last_receipt);
        buckets.push(StoredBucket { first, days, last_receipt, files });
    }
    let manifest = Manifest {
        columns: schema::fingerprint(),
        books_key: snapshot.moment.books_key.clone(),
        seq: snapshot.moment.seq,
        audit: snapshot.moment.mark.audit.clone(),
        labels: KINDS.iter().map(|kind| snapshot.labels.texts(*kind).to_vec()).collect(),
        buckets,
    };
    let mut text = serde_json::to_vec(&manifest).map_err(|error| MartError::Cache(error.to_string()))?;
    let sum = checksum(&text);
    text.extend([b"\n", sum.as_bytes()].concat());
    replace(folder, MANIFEST, &text)?;
    sweep(folder, &manifest);
    Ok(())
}

/// The file of a sheet, written unless it is there.
fn stored(folder: &Path, sheet: &Sheet) -> Result<Stored, MartError> {
    match sheet.stored.get() {
        Some(stored) if folder.join(&stored.file).exists() => Ok(stored.clone()),
        _ => {
            let stored = file::store(folder, &sheet.all()?)?;
            Ok(sheet.stored.get_or_init(|| stored).clone())
        }
    }
}

/// The snapshot on disk, if it is of these books and whole; its directory is left empty, since names are read from the books.
pub fn open(folder: &Path, books_key: &str, shape: Shape) -> Option<Snapshot> {
    match try_open(folder, books_key, shape) {
        Ok(snapshot) => snapshot,
        Err(error) => {
            tracing::warn!(%error, "the report cache is not whole and is made anew");
            None
        }
    }
}

fn try_open(folder: &Path, books_key: &str, shape: Shape) -> Result<Option<Snapshot>, MartError> {
    let text = match fs::read(folder.join(MANIFEST)) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(trouble("its manifest cannot be read")(error)),
    };
    let damaged = || MartError::Cache("its manifest is not as it was written".into());
    let end = text.iter().rposition(|byte| *byte == b'\n').ok_or_else(damaged)?;
    if checksum(&text[..end]).as_bytes() != &text[end + 1..] {
        return Err(damaged());
    }
    let manifest: Manifest = match serde_json::from_slice(&text[..end]) {
        Ok(manifest) => manifest,
        // It is as it was written: by another version of this program.
        Err(_) => return Ok(None),
    };
    if manifest.columns != schema::fingerprint()
        || manifest.books_key != books_key
        || manifest.buckets.first().is_none_or(|bucket| bucket.first != i32::MIN)
        || !manifest.buckets.is_sorted_by(|a, b| a.first < b.first)
    {
        return Ok(None);
    }
    let mut labels = Labels::default();
    for (kind, texts) in KINDS.iter().zip(&manifest.labels) {
        for text in texts {
            labels.number(*kind, text);
        }
    }
    let opened = Arc::new(Opened { folder: folder.to_owned(), is_damaged: AtomicBool::new(false) });
    let buckets = manifest.buckets.into_iter().map(|bucket| open_bucket(&opened, bucket).map(Arc::new));
    let buckets = buckets.collect::<Result<Vec<_>, _>>()?;
    let moment = Moment { seq: manifest.seq, books_key: manifest.books_key, mark: Mark { audit: manifest.audit } };
    Ok(Some(Snapshot::new(moment, buckets, Arc::default(), labels, shape, Some(opened))?))
}

fn open_bucket(opened: &Arc<Opened>, bucket: StoredBucket) -> Result<Bucket, MartError> {
    let damaged = || MartError::Cache("a file of it is gone, or is not as it was written".into());
    let sheets = bucket.files.into_iter().zip(schema::schemas()).map(|(stored, schema)| {
        let is_there = stored.is_there(&opened.folder, schema.fields().len());
        is_there.then(|| Sheet::stored(schema, stored, opened.clone())).ok_or_else(damaged)
    });
    let sheets = sheets.collect::<Result<Vec<_>, _>>()?.try_into().map_err(|_| damaged())?;
    Ok(Bucket::stored(bucket.first, sheets, bucket.days, bucket.last_receipt))
}

/// Bytes of all its files.
pub fn bytes(folder: &Path) -> u64 {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.filter_map(|file| file.metadata().ok()).map(|metadata| metadata.len()).sum()
}

fn checksum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A file put in its place in one step, after its bytes are on disk.
fn replace(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), MartError> {
    let unfinished = folder.join(format!("{name}.{}.new", std::process::id()));
    let write = || {
        let mut file = File::create(&unfinished)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&unfinished, folder.join(name))
    };
    write().map_err(|error| {
        // What is half written must not stay; that it cannot be removed either changes nothing.
        let _ = fs::remove_file(&unfinished);
        trouble("a file cannot be written")(error)
    })
}

/// Removes files that no manifest names, once they are old enough that no other program can be about to name them.
fn sweep(folder: &Path, manifest: &Manifest) {
    let named: HashSet<&str> =
        manifest.buckets.iter().flat_map(|bucket| &bucket.files).map(|stored| stored.file.as_str()).collect();
    for file in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = file.file_name();
        let name = name.to_string_lossy();
        let is_ours = name.ends_with(".parquet") || name.ends_with(".new");
        let is_old = file
            .metadata()
            .and_then(|metadata| metadata.modified())
            .is_ok_and(|at| at.elapsed().is_ok_and(|age| age > UNNAMED_FOR));
        if is_ours && is_old && !named.contains(name.as_ref()) {
            // Another program may have removed it first.
            let _ = fs::remove_file(file.path());
        }
    }
}

const UNNAMED_FOR: Duration = Duration::from_secs(600);
