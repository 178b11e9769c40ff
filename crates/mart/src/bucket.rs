//! A bucket: the facts of the patients of a range of numbers, as immutable columns sorted by patient and time.

use std::ops::Range;
use std::sync::OnceLock;

use datafusion::arrow::array::{ArrayRef, AsArray, BooleanArray, RecordBatch};
use datafusion::arrow::compute::{concat_batches, filter_record_batch};
use datafusion::arrow::datatypes::Int32Type;

use crate::build::{self, Staff};
use crate::error::MartError;
use crate::facts::Facts;
use crate::schema;
use crate::sheet::Sheet;

/// One sheet a table of [`schema::TABLES`].
#[derive(Debug)]
pub struct Bucket {
    /// Least number of a patient who belongs here; the next bucket's is where it ends.
    pub first: i32,
    pub sheets: [Sheet; 9],
    /// First and last day on which anything happened or is booked, and the last day of a receipt.
    pub days: Option<(i32, i32)>,
    pub last_receipt: Option<i32>,
    /// Where each patient's rows begin in a table, and behind the last where they end; made when somebody asks.
    beginnings: [OnceLock<Vec<u32>>; 9],
}

impl Bucket {
    pub fn new(first: i32, batches: &[RecordBatch; 9]) -> Self {
        let bookings = &batches[schema::BOOKINGS];
        let days = bookings.column(schema::column(schema::BOOKINGS, "day")).as_primitive::<Int32Type>().values();
        let is_receipt = bookings.column(schema::column(schema::BOOKINGS, "is_receipt")).as_boolean();
        let last_receipt = is_receipt.values().set_indices().map(|row| days[row]).max();
        let sheets = batches.each_ref().map(Sheet::of);
        Self::stored(first, sheets, first_and_last(batches), last_receipt)
    }

    /// One whose columns are in the cache, all or some of them.
    pub fn stored(first: i32, sheets: [Sheet; 9], days: Option<(i32, i32)>, last_receipt: Option<i32>) -> Self {
        Self { first, sheets, days, last_receipt, beginnings: [const { OnceLock::new() }; 9] }
    }

    /// Numbers of its patients, ascending.
    pub fn patients(&self) -> Result<&[i32], MartError> {
        self.ints(schema::PATIENTS, 0)
    }

    /// Values of a column of whole numbers; what stands where one is unknown means nothing.
    pub fn ints(&self, table: usize, column: usize) -> Result<&[i32], MartError> {
        Ok(self.column(table, column)?.as_primitive::<Int32Type>().values())
    }

    pub fn column(&self, table: usize, column: usize) -> Result<&ArrayRef, MartError> {
        self.sheets[table].column(column)
    }

    /// Rows of one patient in a table, by the patient's place in the bucket.
    pub fn rows_of(&self, table: usize, place: usize) -> Result<Range<usize>, MartError> {
        let known = &self.beginnings[table];
        let begins = match known.get() {
            Some(begins) => begins,
            None => {
                let begins = beginnings(self.patients()?, self.ints(table, 0)?)?;
                known.get_or_init(|| begins)
            }
        };
        Ok(begins[place] as usize..begins[place + 1] as usize)
    }

    /// Columns of some patients' facts.
    pub fn build(first: i32, facts: Facts, staff: &Staff) -> Result<Self, MartError> {
        Ok(Self::new(first, &build::batches(facts, staff)?))
    }

    /// This bucket without some patients (ascending), with `fresh` in their place.
    pub fn splice(&self, patients: &[i32], fresh: &Self) -> Result<Self, MartError> {
        let mut batches = Vec::with_capacity(self.sheets.len());
        for (old, new) in self.sheets.iter().zip(&fresh.sheets) {
            let (old, new) = (old.all()?, new.all()?);
            let ids = old.column(0).as_primitive::<Int32Type>();
            let stays: BooleanArray = ids.values().iter().map(|id| Some(patients.binary_search(id).is_err())).collect();
            let kept = filter_record_batch(&old, &stays)?;
            let joined = concat_batches(&old.schema(), [&kept, &new])?;
            batches.push(by_patient(&joined)?);
        }
        Ok(Self::new(self.first, &batches.try_into().expect("as many batches as tables")))
    }

    /// Two of it, once it holds twice as many patients as a bucket is meant for.
    pub fn parted(self, patients_a_bucket: usize) -> Result<Vec<Self>, MartError> {
        let ids = self.patients()?;
        if ids.len() < 2 * patients_a_bucket {
            return Ok(vec![self]);
        }
        let middle = ids[ids.len() / 2];
        let mut halves = [Vec::new(), Vec::new()];
        for sheet in &self.sheets {
            let batch = sheet.all()?;
            let at = batch.column(0).as_primitive::<Int32Type>().values().partition_point(|id| *id < middle);
            for (half, part) in halves.iter_mut().zip([batch.slice(0, at), batch.slice(at, batch.num_rows() - at)]) {
                // A copy, so that the whole is not kept for the sake of its halves.
                half.push(concat_batches(&batch.schema(), [&part, &batch.slice(0, 0)])?);
            }
        }
        Ok([self.first, middle]
            .into_iter()
            .zip(halves)
            .map(|(first, half)| Self::new(first, &half.try_into().expect("as many batches as tables")))
            .collect())
    }

    /// Of the columns in memory.
    pub fn bytes(&self) -> usize {
        self.sheets.iter().map(Sheet::bytes).sum()
    }

    /// Of one table's columns in memory.
    pub fn bytes_of(&self, table: usize) -> usize {
        self.sheets[table].bytes()
    }
}

/// The days of a table that say when something happened.
const DAYS: [(usize, &str); 7] = [
    (schema::PATIENTS, "registered_on"),
    (schema::BOOKINGS, "day"),
    (schema::PAYMENTS, "day"),
    (schema::DEPARTURES, "left_on"),
    (schema::BONUSES, "day"),
    (schema::RATINGS, "day"),
    (schema::CONTACT_RESULTS, "day"),
];

fn first_and_last(batches: &[RecordBatch; 9]) -> Option<(i32, i32)> {
    let of_table = |(table, name): (usize, &str)| {
        let days = batches[table].column(schema::column(table, name)).as_primitive::<Int32Type>().values();
        Some((days.iter().copied().min()?, days.iter().copied().max()?))
    };
    DAYS.into_iter().filter_map(of_table).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
}

/// Where the rows of each patient begin, and behind the last where they end. Both are ascending.
fn beginnings(patients: &[i32], rows: &[i32]) -> Result<Vec<u32>, MartError> {
    let small = |at: usize| u32::try_from(at).map_err(|_| too_large());
    let mut at = 0;
    let mut all = Vec::with_capacity(patients.len() + 1);
    for patient in patients {
        at += rows[at..].iter().take_while(|row| *row < patient).count();
        all.push(small(at)?);
    }
    all.push(small(rows.len())?);
    Ok(all)
}

fn too_large() -> MartError {
    MartError::Computation("a bucket is too large".into())
}

/// Rows ordered by patient; rows of one patient keep their order.
fn by_patient(batch: &RecordBatch) -> Result<RecordBatch, MartError> {
    let ids = batch.column(0).as_primitive::<Int32Type>();
    if ids.values().is_sorted() {
        return Ok(batch.clone());
    }
    let mut order: Vec<u32> = (0..u32::try_from(ids.len()).map_err(|_| too_large())?).collect();
    order.sort_by_key(|at| ids.value(*at as usize));
    let order = datafusion::arrow::array::UInt32Array::from(order);
    Ok(datafusion::arrow::compute::take_record_batch(batch, &order)?)
}
