//! A sheet: one table's rows of one bucket. Its columns are in memory, or in the cache until somebody asks for them.

use std::sync::{Arc, OnceLock};

use datafusion::arrow::array::{Array, ArrayRef, RecordBatch, RecordBatchOptions};
use datafusion::arrow::datatypes::SchemaRef;

use crate::cache::{Opened, Stored};
use crate::error::MartError;

/// Immutable: a column is the same whenever it is asked for.
#[derive(Debug)]
pub struct Sheet {
    schema: SchemaRef,
    rows: usize,
    columns: Vec<OnceLock<ArrayRef>>,
    /// Its file in the cache, once it has one.
    pub stored: OnceLock<Stored>,
    /// Where the columns are that are not in memory yet.
    cache: Option<Arc<Opened>>,
}

impl Sheet {
    /// Whose columns are in memory.
    pub fn of(batch: &RecordBatch) -> Self {
        Self {
            schema: batch.schema(),
            rows: batch.num_rows(),
            columns: batch.columns().iter().map(|column| OnceLock::from(column.clone())).collect(),
            stored: OnceLock::new(),
            cache: None,
        }
    }

    /// Whose columns are in the cache, all of them.
    pub fn stored(schema: &SchemaRef, stored: Stored, cache: Arc<Opened>) -> Self {
        Self {
            schema: schema.clone(),
            rows: stored.rows,
            columns: schema.fields().iter().map(|_| OnceLock::new()).collect(),
            stored: OnceLock::from(stored),
            cache: Some(cache),
        }
    }

    pub fn rows(&self) -> usize {
        self.rows
    }

    pub fn column(&self, at: usize) -> Result<&ArrayRef, MartError> {
        match self.columns[at].get() {
            Some(column) => Ok(column),
            None => {
                self.fetch(&[at])?;
                Ok(self.in_memory(at))
            }
        }
    }

    /// A column that was asked for before.
    pub fn in_memory(&self, at: usize) -> &ArrayRef {
        self.columns[at].get().expect("a column is fetched before it is looked at")
    }

    /// Some columns, fetched together as far as they are not in memory.
    pub fn columns(&self, wanted: &[usize]) -> Result<RecordBatch, MartError> {
        self.fetch(wanted)?;
        let schema = Arc::new(self.schema.project(wanted)?);
        let columns = wanted.iter().map(|at| self.in_memory(*at).clone()).collect();
        // A count of rows asks for no column.
        let rows = RecordBatchOptions::new().with_row_count(Some(self.rows));
        Ok(RecordBatch::try_new_with_options(schema, columns, &rows)?)
    }

    /// Every column.
    pub fn all(&self) -> Result<RecordBatch, MartError> {
        self.columns(&(0..self.columns.len()).collect::<Vec<_>>())
    }

    /// Whether some columns are in memory.
    pub fn has(&self, wanted: &[usize]) -> bool {
        wanted.iter().all(|at| self.columns[*at].get().is_some())
    }

    /// Makes sure that some columns are in memory. Two who ask at once may both read the same: the first one's is kept.
    pub fn fetch(&self, wanted: &[usize]) -> Result<(), MartError> {
        let missing: Vec<usize> = wanted.iter().copied().filter(|at| self.columns[*at].get().is_none()).collect();
        let (Some(stored), Some(cache), false) = (self.stored.get(), &self.cache, missing.is_empty()) else {
            return Ok(());
        };
        for (at, column) in missing.iter().zip(cache.fetch(stored, &self.schema, &missing)?) {
            let _ = self.columns[*at].set(column);
        }
        Ok(())
    }

    /// Of the columns in memory.
    pub fn bytes(&self) -> usize {
        self.columns.iter().filter_map(OnceLock::get).map(|column| column.get_array_memory_size()).sum()
    }
}
