//! A file of the cache: one sheet as Parquet, of which single columns can be read and checked without the others.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use bytes::{Buf, Bytes};
use datafusion::arrow::array::{Array, ArrayRef, RecordBatch, new_empty_array};
use datafusion::arrow::compute::concat;
use datafusion::arrow::datatypes::SchemaRef;
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReaderBuilder};
use parquet::arrow::arrow_writer::{ArrowWriter, ArrowWriterOptions};
use parquet::basic::Compression;
use parquet::errors::ParquetError;
use parquet::file::metadata::{ParquetMetaData, ParquetMetaDataReader};
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::file::reader::{ChunkReader, Length};
use serde::{Deserialize, Serialize};

use super::{checksum, replace, trouble};
use crate::error::MartError;

/// A file of one sheet, as the manifest describes it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stored {
    /// Named by its content.
    pub file: String,
    pub rows: usize,
    /// How long it is, and how much of that at its end says where the columns are.
    pub bytes: u64,
    footer: usize,
    /// Of the footer, then of each column.
    sums: Vec<String>,
}

/// What a Parquet file ends with: the length of the footer, and a word.
const END: u64 = 8;

/// Fewer rows are decoded at once than there are: more would be copied out of the processor's cache and back.
const ROWS_AT_ONCE: usize = 8_192;

fn fault(error: ParquetError) -> MartError {
    MartError::Cache(error.to_string())
}

fn damaged() -> MartError {
    MartError::Cache("a file of it is not as it was written".into())
}

impl Stored {
    /// Whether it can be the file of a sheet of so many columns, and is there with the length it was written with.
    pub fn is_there(&self, folder: &Path, columns: usize) -> bool {
        let is_as_long = |bytes: u64| bytes == self.bytes;
        self.sums.len() == columns + 1
            && std::fs::metadata(folder.join(&self.file)).is_ok_and(|metadata| is_as_long(metadata.len()))
    }
}

/// Write a sheet.
pub fn store(folder: &Path, batch: &RecordBatch) -> Result<Stored, MartError> {
    // A column of a sheet is one chunk of the file. Statistics and the types' names would only make the footer longer.
    let properties = WriterProperties::builder()
        .set_compression(Compression::LZ4_RAW)
        .set_statistics_enabled(EnabledStatistics::None)
        .set_offset_index_disabled(true)
        .set_max_row_group_row_count(None)
        .build();
    let options = ArrowWriterOptions::new().with_properties(properties).with_skip_arrow_metadata(true);
    let mut writer = ArrowWriter::try_new_with_options(Vec::new(), batch.schema(), options).map_err(fault)?;
    writer.write(batch).map_err(fault)?;
    let bytes = writer.into_inner().map_err(fault)?;
    let metadata = footer_length(&bytes).ok_or_else(damaged)?;
    let footer = &bytes[bytes.len() - metadata - END as usize..bytes.len() - END as usize];
    let mut sums = vec![sum_of(footer)];
    let metadata = ParquetMetaDataReader::decode_metadata(footer).map_err(fault)?;
    for column in 0..batch.num_columns() {
        // A sheet without rows has no chunks.
        let chunk = range(&metadata, column).map_or(&bytes[..0], |(from, length)| &bytes[from as usize..][..length]);
        sums.push(sum_of(chunk));
    }
    let file = format!("{}.parquet", checksum(&bytes));
    replace(folder, &file, &bytes)?;
    Ok(Stored { file, rows: batch.num_rows(), bytes: bytes.len() as u64, footer: footer.len(), sums })
}

/// Half a checksum: it is against damage, not against forgery, and a large clinic has tens of thousands of columns.
fn sum_of(bytes: &[u8]) -> String {
    let mut sum = checksum(bytes);
    sum.truncate(32);
    sum
}

fn footer_length(bytes: &[u8]) -> Option<usize> {
    let length = bytes.len().checked_sub(END as usize).and_then(|from| bytes.get(from..from + 4))?;
    usize::try_from(u32::from_le_bytes(length.try_into().ok()?)).ok()
}

/// Where a column's bytes are: from where, and how many.
fn range(metadata: &ParquetMetaData, column: usize) -> Option<(u64, usize)> {
    let (from, length) = metadata.row_groups().first()?.columns().get(column)?.byte_range();
    Some((from, usize::try_from(length).ok()?))
}

/// Read some columns, each checked before it is decoded.
pub fn fetch(folder: &Path, stored: &Stored, schema: &SchemaRef, wanted: &[usize]) -> Result<Vec<ArrayRef>, MartError> {
    if stored.rows == 0 {
        return Ok(wanted.iter().map(|at| new_empty_array(schema.field(*at).data_type())).collect());
    }
    let mut file = File::open(folder.join(&stored.file)).map_err(trouble("a file of it cannot be read"))?;
    let mut read = |from: u64, length: usize, sum: Option<&String>| -> Result<Bytes, MartError> {
        let mut bytes = vec![0; length];
        let is_read = file.seek(SeekFrom::Start(from)).and_then(|_| file.read_exact(&mut bytes));
        is_read.map_err(trouble("a file of it cannot be read"))?;
        if sum.is_none_or(|sum| *sum != sum_of(&bytes)) {
            return Err(damaged());
        }
        Ok(bytes.into())
    };
    let from = stored.bytes.checked_sub(END + stored.footer as u64).ok_or_else(damaged)?;
    let footer = read(from, stored.footer, stored.sums.first())?;
    let metadata = Arc::new(ParquetMetaDataReader::decode_metadata(&footer).map_err(fault)?);
    let mut chunks = Vec::with_capacity(wanted.len());
    for at in wanted {
        let (from, length) = range(&metadata, *at).ok_or_else(damaged)?;
        chunks.push((from, read(from, length, stored.sums.get(at + 1))?));
    }
    let chunks = Chunks { bytes: stored.bytes, chunks };
    let mask = ProjectionMask::leaves(metadata.file_metadata().schema_descr(), wanted.iter().copied());
    let metadata = ArrowReaderMetadata::try_new(metadata, ArrowReaderOptions::new()).map_err(fault)?;
    let reader = ParquetRecordBatchReaderBuilder::new_with_metadata(chunks, metadata)
        .with_projection(mask)
        .with_batch_size(ROWS_AT_ONCE)
        .build()
        .map_err(fault)?;
    let batches = reader.collect::<Result<Vec<_>, _>>()?;
    // Columns come in the order of the file, whatever the order in which they are wanted.
    let mut in_file = wanted.to_vec();
    in_file.sort_unstable();
    let column = |at: &usize| {
        let place = in_file.binary_search(at).map_err(|_| damaged())?;
        let pieces: Vec<&dyn Array> = batches.iter().map(|batch| batch.column(place).as_ref()).collect();
        let column = if let [piece] = &*pieces { trimmed(*piece)? } else { concat(&pieces)? };
        let is_right = column.len() == stored.rows && column.data_type() == schema.field(*at).data_type();
        if is_right { Ok(column) } else { Err(damaged()) }
    };
    wanted.iter().map(column).collect()
}

/// Without the room that decoding left.
fn trimmed(piece: &dyn Array) -> Result<ArrayRef, MartError> {
    Ok(concat(&[piece, &new_empty_array(piece.data_type())])?)
}

/// The chunks of a file that were read, at the places they have in it.
struct Chunks {
    bytes: u64,
    chunks: Vec<(u64, Bytes)>,
}

impl Chunks {
    /// What was read from a place to the end of its chunk.
    fn from(&self, place: u64) -> parquet::errors::Result<Bytes> {
        let here = self.chunks.iter().find_map(|(from, bytes)| {
            let skip = usize::try_from(place.checked_sub(*from)?).ok()?;
            (skip < bytes.len()).then(|| bytes.slice(skip..))
        });
        here.ok_or_else(|| ParquetError::EOF("a column that was not read".into()))
    }
}

impl Length for Chunks {
    fn len(&self) -> u64 {
        self.bytes
    }
}

impl ChunkReader for Chunks {
    type T = bytes::buf::Reader<Bytes>;

    fn get_read(&self, start: u64) -> parquet::errors::Result<Self::T> {
        Ok(self.from(start)?.reader())
    }

    fn get_bytes(&self, start: u64, length: usize) -> parquet::errors::Result<Bytes> {
        let bytes = self.from(start)?;
        if length > bytes.len() {
            return Err(ParquetError::EOF("more than a column".into()));
        }
        Ok(bytes.slice(..length))
    }
}
