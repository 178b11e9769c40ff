//! The mart on disk: a Parquet file a bucket and table, and a manifest that says what they are complete to.
//!
//! It is a cache. It is read only if the manifest is of this program's columns and of these books, and every file has the
//! size and the checksum written down; anything else is as if there were none. A manifest is replaced in one step, after its
//! files are on disk, and files get new names, so that several programs may share a folder.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use books::facts::Mark;
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::compute::concat_batches;
use datafusion::arrow::datatypes::SchemaRef;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::bucket::Bucket;
use crate::error::MartError;
use crate::labels::{KINDS, Labels};
use crate::mart::Shape;
use crate::schema;
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

#[derive(Serialize, Deserialize)]
struct StoredBucket {
    /// See [`Bucket::first`].
    first: i32,
    /// One a table.
    files: Vec<Stored>,
}

/// A file of one batch.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stored {
    /// Named by its content.
    file: String,
    sha256: String,
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
        let stored = match bucket.stored.get() {
            Some(stored) if stored.iter().all(|file| folder.join(&file.file).exists()) => stored.clone(),
            _ => {
                let stored = bucket.batches.iter().map(|batch| store(folder, batch)).collect::<Result<Vec<_>, _>>()?;
                bucket.stored.get_or_init(|| stored).clone()
            }
        };
        buckets.push(StoredBucket { first: bucket.first, files: stored });
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

/// The snapshot on disk, if it is of these books and whole; its directory is left empty, since names are read from the books.
pub fn load(folder: &Path, books_key: &str, shape: Shape) -> Option<Snapshot> {
    match try_load(folder, books_key, shape) {
        Ok(snapshot) => snapshot,
        Err(error) => {
            tracing::warn!(%error, "the report cache is not whole and is made anew");
            None
        }
    }
}

fn try_load(folder: &Path, books_key: &str, shape: Shape) -> Result<Option<Snapshot>, MartError> {
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
    let manifest: Manifest = serde_json::from_slice(&text[..end])
        .map_err(|error| MartError::Cache(format!("its manifest is damaged: {error}")))?;
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
    let buckets = fetch_all(folder, &manifest.buckets)?;
    let moment = Moment { seq: manifest.seq, books_key: manifest.books_key, mark: Mark { audit: manifest.audit } };
    Ok(Some(Snapshot::new(moment, buckets, Arc::default(), labels, shape)?))
}

/// Every bucket, read by as many threads as there are processors.
fn fetch_all(folder: &Path, stored: &[StoredBucket]) -> Result<Vec<Arc<Bucket>>, MartError> {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let fetch_some = |some: &[StoredBucket]| some.iter().map(|bucket| fetch_bucket(folder, bucket)).collect();
    std::thread::scope(|scope| {
        let some = stored.chunks(stored.len().div_ceil(processors).max(1));
        let threads: Vec<_> = some.map(|some| scope.spawn(move || fetch_some(some))).collect();
        let mut all = Vec::with_capacity(stored.len());
        for thread in threads {
            let fetched: Result<Vec<_>, MartError> =
                thread.join().map_err(|_| MartError::Cache("reading it failed".into()))?;
            all.extend(fetched?);
        }
        Ok(all)
    })
}

fn fetch_bucket(folder: &Path, stored: &StoredBucket) -> Result<Arc<Bucket>, MartError> {
    let tables = stored.files.iter().zip(schema::schemas());
    let batches = tables.map(|(file, schema)| fetch(folder, file, schema)).collect::<Result<Vec<_>, _>>()?;
    let batches = batches.try_into().map_err(|_| MartError::Cache("a bucket lacks a table".into()))?;
    Ok(Arc::new(Bucket { stored: stored.files.clone().into(), ..Bucket::new(stored.first, batches) }))
}

/// Bytes of all its files.
pub fn bytes(folder: &Path) -> u64 {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.filter_map(|file| file.metadata().ok()).map(|metadata| metadata.len()).sum()
}

fn checksum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn store(folder: &Path, batch: &RecordBatch) -> Result<Stored, MartError> {
    let parquet = |error: parquet::errors::ParquetError| MartError::Cache(error.to_string());
    let properties = WriterProperties::builder().set_compression(Compression::LZ4_RAW).build();
    let mut writer = ArrowWriter::try_new(Vec::new(), batch.schema(), Some(properties)).map_err(parquet)?;
    writer.write(batch).map_err(parquet)?;
    let bytes = writer.into_inner().map_err(parquet)?;
    let sha256 = checksum(&bytes);
    let file = format!("{sha256}.parquet");
    replace(folder, &file, &bytes)?;
    Ok(Stored { file, sha256 })
}

fn fetch(folder: &Path, stored: &Stored, schema: &SchemaRef) -> Result<RecordBatch, MartError> {
    let bytes = fs::read(folder.join(&stored.file)).map_err(trouble("a file of it cannot be read"))?;
    if checksum(&bytes) != stored.sha256 {
        return Err(MartError::Cache("a file of it is not as it was written".into()));
    }
    let parquet = |error: parquet::errors::ParquetError| MartError::Cache(error.to_string());
    let reader = ParquetRecordBatchReaderBuilder::try_new(bytes::Bytes::from(bytes))
        .map_err(parquet)?
        .build()
        .map_err(parquet)?;
    let batches = reader.collect::<Result<Vec<_>, _>>()?;
    let batch = concat_batches(schema, &batches)?;
    Ok(batch)
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
