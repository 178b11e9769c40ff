//! A bucket: the facts of the patients of a range of numbers, as immutable columns sorted by patient and time.

use std::sync::OnceLock;

use datafusion::arrow::array::{AsArray, BooleanArray, RecordBatch};
use datafusion::arrow::compute::{concat_batches, filter_record_batch};
use datafusion::arrow::datatypes::Int32Type;

use crate::build::{self, Staff};
use crate::cache::Stored;
use crate::error::MartError;
use crate::facts::Facts;
use crate::labels::Labels;
use crate::schema;

/// One batch a table of [`schema::TABLES`].
#[derive(Debug)]
pub struct Bucket {
    /// Least number of a patient who belongs here; the next bucket's is where it ends.
    pub first: i32,
    pub batches: [RecordBatch; 7],
    /// Where each patient's rows begin: of the bookings, the payments, the departures; one place more than patients.
    pub bookings: Vec<usize>,
    pub payments: Vec<usize>,
    pub departures: Vec<usize>,
    /// First and last day on which anything happened or is booked, and the last day of a receipt.
    pub days: Option<(i32, i32)>,
    pub last_receipt: Option<i32>,
    /// Where it is on disk, once it is.
    pub stored: OnceLock<Vec<Stored>>,
}

impl Bucket {
    pub fn new(first: i32, batches: [RecordBatch; 7]) -> Self {
        let bookings = &batches[schema::BOOKINGS];
        let days = bookings.column(schema::column(schema::BOOKINGS, "day")).as_primitive::<Int32Type>().values();
        let is_receipt = bookings.column(schema::column(schema::BOOKINGS, "is_receipt")).as_boolean();
        let receipts = is_receipt.values().set_indices();
        Self {
            first,
            bookings: beginnings(&batches, schema::BOOKINGS),
            payments: beginnings(&batches, schema::PAYMENTS),
            departures: beginnings(&batches, schema::DEPARTURES),
            days: first_and_last(&batches),
            last_receipt: receipts.map(|row| days[row]).max(),
            batches,
            stored: OnceLock::new(),
        }
    }

    /// Numbers of its patients, ascending.
    pub fn patients(&self) -> &[i32] {
        self.batches[schema::PATIENTS].column(0).as_primitive::<Int32Type>().values()
    }

    /// Columns of some patients' facts.
    pub fn build(first: i32, facts: Facts, staff: &Staff, labels: &mut Labels) -> Result<Self, MartError> {
        Ok(Self::new(first, build::batches(facts, staff, labels)?))
    }

    /// This bucket without some patients (ascending), with `fresh` in their place.
    pub fn splice(&self, patients: &[i32], fresh: &Self) -> Result<Self, MartError> {
        let mut batches = Vec::with_capacity(self.batches.len());
        for (old, new) in self.batches.iter().zip(&fresh.batches) {
            let ids = old.column(0).as_primitive::<Int32Type>();
            let stays: BooleanArray = ids.values().iter().map(|id| Some(patients.binary_search(id).is_err())).collect();
            let kept = filter_record_batch(old, &stays)?;
            let joined = concat_batches(&old.schema(), [&kept, new])?;
            batches.push(by_patient(&joined)?);
        }
        Ok(Self::new(self.first, batches.try_into().expect("as many batches as tables")))
    }

    /// Two of it, once it holds twice as many patients as a bucket is meant for.
    pub fn parted(self, patients_a_bucket: usize) -> Result<Vec<Self>, MartError> {
        let ids = self.batches[0].column(0).as_primitive::<Int32Type>().values();
        if ids.len() < 2 * patients_a_bucket {
            return Ok(vec![self]);
        }
        let middle = ids[ids.len() / 2];
        let mut halves = [Vec::new(), Vec::new()];
        for batch in &self.batches {
            let at = batch.column(0).as_primitive::<Int32Type>().values().partition_point(|id| *id < middle);
            for (half, part) in halves.iter_mut().zip([batch.slice(0, at), batch.slice(at, batch.num_rows() - at)]) {
                // A copy, so that the whole is not kept for the sake of its halves.
                half.push(concat_batches(&batch.schema(), [&part, &batch.slice(0, 0)])?);
            }
        }
        Ok([self.first, middle]
            .into_iter()
            .zip(halves)
            .map(|(first, half)| Self::new(first, half.try_into().expect("as many batches as tables")))
            .collect())
    }

    pub fn bytes(&self) -> usize {
        (0..self.batches.len()).map(|table| self.bytes_of(table)).sum()
    }

    /// Of one table.
    pub fn bytes_of(&self, table: usize) -> usize {
        self.batches[table].get_array_memory_size()
    }
}

/// The days of a table that say when something happened.
const DAYS: [(usize, &str); 6] = [
    (schema::PATIENTS, "registered_on"),
    (schema::BOOKINGS, "day"),
    (schema::PAYMENTS, "day"),
    (schema::DEPARTURES, "left_on"),
    (schema::BONUSES, "day"),
    (schema::RATINGS, "day"),
];

fn first_and_last(batches: &[RecordBatch; 7]) -> Option<(i32, i32)> {
    let of_table = |(table, name): (usize, &str)| {
        let days = batches[table].column(schema::column(table, name)).as_primitive::<Int32Type>().values();
        Some((days.iter().copied().min()?, days.iter().copied().max()?))
    };
    DAYS.into_iter().filter_map(of_table).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
}

/// Where the rows of each patient begin in a table, and behind the last where they end.
fn beginnings(batches: &[RecordBatch; 7], table: usize) -> Vec<usize> {
    let patients = batches[schema::PATIENTS].column(0).as_primitive::<Int32Type>().values();
    let rows = batches[table].column(0).as_primitive::<Int32Type>().values();
    let mut at = 0;
    let mut all = Vec::with_capacity(patients.len() + 1);
    for patient in patients {
        at += rows[at..].iter().take_while(|row| *row < patient).count();
        all.push(at);
    }
    all.push(rows.len());
    all
}

/// Rows ordered by patient; rows of one patient keep their order.
fn by_patient(batch: &RecordBatch) -> Result<RecordBatch, MartError> {
    let ids = batch.column(0).as_primitive::<Int32Type>();
    if ids.values().is_sorted() {
        return Ok(batch.clone());
    }
    let mut order: Vec<u32> =
        (0..u32::try_from(ids.len()).map_err(|_| MartError::Computation("a bucket is too large".into()))?).collect();
    order.sort_by_key(|at| ids.value(*at as usize));
    let order = datafusion::arrow::array::UInt32Array::from(order);
    Ok(datafusion::arrow::compute::take_record_batch(batch, &order)?)
}
