//! What is to be known of one patient: the card, and the life with the clinic up to the question's day.
//!
//! Rows of a question come in ascending order of patient, so the next patient is found a step further; in any other order
//! the answers are the same and the search is longer.

use std::sync::Arc;

use clinic::record::Outcome;
use datafusion::arrow::array::{
    Array, ArrayRef, ArrowPrimitiveType, AsArray, BooleanArray, BooleanBufferBuilder, Int32Array, NullBufferBuilder,
    PrimitiveArray,
};
use datafusion::arrow::datatypes::{DataType, Int8Type, Int32Type, Int64Type};
use datafusion::logical_expr::ScalarUDF;

use super::function;
use crate::bucket::Bucket;
use crate::build::outcome;
use crate::error::MartError;
use crate::schema::{self, BOOKINGS, CONTACT_RESULTS, DEPARTURES, PATIENTS, PAYMENTS};
use crate::snapshot::{Snapshot, bucket_of};

type Buckets = Arc<[Arc<Bucket>]>;

/// Functions of a patient, as of a day.
pub fn functions(snapshot: &Snapshot, as_of: i32) -> Vec<ScalarUDF> {
    let buckets = &snapshot.buckets;
    let card = |name: &str, column: &str| {
        let at = schema::column(PATIENTS, column);
        of_patient::<Int32Type>(name, buckets, move |bucket, place| number(bucket, PATIENTS, at, place))
    };
    vec![
        card("category_of", "category"),
        card("city_of", "city"),
        card("country_of", "country"),
        card("source_of", "source"),
        card("registered_on", "registered_on"),
        is_active(buckets),
        first_visit_on(buckets, as_of),
        last_receipt_on(buckets, as_of),
        of_patient::<Int64Type>("billed_of", buckets, billed(as_of)),
        of_patient::<Int64Type>("paid_of", buckets, paid(as_of, false)),
        of_patient::<Int64Type>("bonus_paid_of", buckets, paid(as_of, true)),
        of_patient::<Int64Type>("debt_of", buckets, debt(as_of)),
        usual_gap_of(buckets, as_of),
        has_left_since(buckets, as_of),
        is_booked_ahead(buckets, as_of),
        is_put_off(buckets, as_of),
    ]
}

pub(super) fn bigs(bucket: &Bucket, table: usize, column: usize) -> Result<&[i64], MartError> {
    Ok(bucket.column(table, column)?.as_primitive::<Int64Type>().values())
}

pub(super) fn flags(bucket: &Bucket, table: usize, column: usize) -> Result<&BooleanArray, MartError> {
    Ok(bucket.column(table, column)?.as_boolean())
}

fn number(bucket: &Bucket, table: usize, column: usize, row: usize) -> Result<Option<i32>, MartError> {
    let numbers = bucket.column(table, column)?.as_primitive::<Int32Type>();
    Ok(numbers.is_valid(row).then(|| numbers.value(row)))
}

/// `is_active(patient)`: neither archived nor deceased nor erased.
fn is_active(buckets: &Buckets) -> ScalarUDF {
    let at = schema::column(PATIENTS, "is_active");
    is_so("is_active", buckets, 1, move |bucket, place, _| Ok(flags(bucket, PATIENTS, at)?.value(place)))
}

/// `first_visit_on(patient)`: day of the first visit ever, NULL before there is one.
fn first_visit_on(buckets: &Buckets, as_of: i32) -> ScalarUDF {
    let at = schema::column(BOOKINGS, "first_on");
    of_patient::<Int32Type>("first_visit_on", buckets, move |bucket, place| {
        let Some(first) = bucket.rows_of(BOOKINGS, place)?.next() else { return Ok(None) };
        Ok(number(bucket, BOOKINGS, at, first)?.filter(|day| *day <= as_of))
    })
}

/// `last_receipt_on(patient)`: day of the last receipt, NULL before there is one.
fn last_receipt_on(buckets: &Buckets, as_of: i32) -> ScalarUDF {
    let [day, is_receipt] = ["day", "is_receipt"].map(|name| schema::column(BOOKINGS, name));
    of_patient::<Int32Type>("last_receipt_on", buckets, move |bucket, place| {
        let (days, is_receipt) = (bucket.ints(BOOKINGS, day)?, flags(bucket, BOOKINGS, is_receipt)?);
        let mut rows = bucket.rows_of(BOOKINGS, place)?;
        Ok(rows.rfind(|row| days[*row] <= as_of && is_receipt.value(*row)).map(|row| days[row]))
    })
}

/// The sum of all receipts.
fn billed(as_of: i32) -> impl Fn(&Bucket, usize) -> Result<Option<i64>, MartError> + Send + Sync + 'static {
    let [day, is_receipt, billed] = ["day", "is_receipt", "billed"].map(|name| schema::column(BOOKINGS, name));
    move |bucket, place| {
        let days = bucket.ints(BOOKINGS, day)?;
        let (is_receipt, billed) = (flags(bucket, BOOKINGS, is_receipt)?, bigs(bucket, BOOKINGS, billed)?);
        let rows = bucket.rows_of(BOOKINGS, place)?;
        Ok(Some(rows.filter(|row| days[*row] <= as_of && is_receipt.value(*row)).map(|row| billed[row]).sum()))
    }
}

/// The sum of all payments in real money, or by bonus, without prepayments.
fn paid(
    as_of: i32,
    by_bonus: bool,
) -> impl Fn(&Bucket, usize) -> Result<Option<i64>, MartError> + Send + Sync + 'static {
    let [day, amount, is_bonus, tied_day, tied_is_booked] =
        ["day", "amount", "is_bonus", "tied_day", "tied_is_booked"].map(|name| schema::column(PAYMENTS, name));
    move |bucket, place| {
        let (days, amounts) = (bucket.ints(PAYMENTS, day)?, bigs(bucket, PAYMENTS, amount)?);
        let (is_bonus, is_booked) = (flags(bucket, PAYMENTS, is_bonus)?, flags(bucket, PAYMENTS, tied_is_booked)?);
        let tied_days = bucket.column(PAYMENTS, tied_day)?.as_primitive::<Int32Type>();
        let is_prepayment =
            |row: usize| tied_days.is_valid(row) && (is_booked.value(row) || tied_days.value(row) > as_of);
        let rows = bucket.rows_of(PAYMENTS, place)?;
        let counts = |row: &usize| days[*row] <= as_of && is_bonus.value(*row) == by_bonus && !is_prepayment(*row);
        Ok(Some(rows.filter(counts).map(|row| amounts[row]).sum()))
    }
}

/// What is billed less all payments; below zero it is a credit.
pub(super) fn debt(as_of: i32) -> impl Fn(&Bucket, usize) -> Result<Option<i64>, MartError> + Send + Sync + 'static {
    let (billed, paid, bonus_paid) = (billed(as_of), paid(as_of, false), paid(as_of, true));
    move |bucket, place| {
        let (billed, paid) = (billed(bucket, place)?, paid(bucket, place)?);
        let bonus_paid = bonus_paid(bucket, place)?;
        Ok((|| Some(billed? - paid? - bonus_paid?))())
    }
}

/// `usual_gap_of(patient)`: the median of the days between the patient's visits, the mean of the middle two half up; NULL
/// with fewer than two.
fn usual_gap_of(buckets: &Buckets, as_of: i32) -> ScalarUDF {
    let [day, prev_on, opens_day] = ["day", "prev_on", "opens_day"].map(|name| schema::column(BOOKINGS, name));
    of_patient::<Int32Type>("usual_gap_of", buckets, move |bucket, place| {
        let (days, opens_day) = (bucket.ints(BOOKINGS, day)?, flags(bucket, BOOKINGS, opens_day)?);
        let previous = bucket.column(BOOKINGS, prev_on)?.as_primitive::<Int32Type>();
        let rows = bucket.rows_of(BOOKINGS, place)?;
        let mut gaps: Vec<i32> = rows
            .filter(|row| days[*row] <= as_of && opens_day.value(*row) && previous.is_valid(*row))
            .map(|row| days[row] - previous.value(row))
            .collect();
        gaps.sort_unstable();
        let Some(upper) = gaps.get(gaps.len() / 2) else { return Ok(None) };
        let lower = gaps[(gaps.len() - 1) / 2];
        Ok(Some((lower + upper + 1) / 2))
    })
}

/// `has_left_since(patient, day)`: whether a departure is noted on the day or later.
fn has_left_since(buckets: &Buckets, as_of: i32) -> ScalarUDF {
    let at = schema::column(DEPARTURES, "left_on");
    is_so("has_left_since", buckets, 2, move |bucket, place, day| {
        let days = &bucket.ints(DEPARTURES, at)?[bucket.rows_of(DEPARTURES, place)?];
        Ok(day.is_some_and(|day| days.iter().any(|left_on| *left_on >= day && *left_on <= as_of)))
    })
}

/// `is_booked_ahead(patient)`: whether there is a booking with an employee who sees patients, today or later.
fn is_booked_ahead(buckets: &Buckets, as_of: i32) -> ScalarUDF {
    let [day, status, sees_patients] = ["day", "status", "sees_patients"].map(|name| schema::column(BOOKINGS, name));
    is_so("is_booked_ahead", buckets, 1, move |bucket, place, _| {
        let (days, sees) = (bucket.ints(BOOKINGS, day)?, flags(bucket, BOOKINGS, sees_patients)?);
        let status = bucket.column(BOOKINGS, status)?.as_primitive::<Int8Type>().values();
        let rows = bucket.rows_of(BOOKINGS, place)?;
        // In order of days: what lies ahead is at the end.
        Ok(rows.rev().take_while(|row| days[*row] >= as_of).any(|row| status[row] == 0 && sees.value(row)))
    })
}

/// Who says that they will come is waited for so many days.
const WAITED_FOR: i32 = 30;

/// `is_put_off(patient, day)`: whether the patient said after a day that they are away until a day that is not come yet, or lately
/// that they will come.
fn is_put_off(buckets: &Buckets, as_of: i32) -> ScalarUDF {
    let [day, said, until] = ["day", "outcome", "until_on"].map(|name| schema::column(CONTACT_RESULTS, name));
    let [away, will_come] = [Outcome::Away, Outcome::WillCome].map(outcome);
    is_so("is_put_off", buckets, 2, move |bucket, place, since| {
        let (Some(since), rows) = (since, bucket.rows_of(CONTACT_RESULTS, place)?) else { return Ok(false) };
        if rows.is_empty() {
            return Ok(false);
        }
        let days = bucket.ints(CONTACT_RESULTS, day)?;
        let said = bucket.column(CONTACT_RESULTS, said)?.as_primitive::<Int8Type>().values();
        let untils = bucket.column(CONTACT_RESULTS, until)?.as_primitive::<Int32Type>();
        Ok(rows.filter(|row| days[*row] > since && days[*row] <= as_of).any(|row| {
            let is_away = said[row] == away && untils.is_valid(row) && untils.value(row) > as_of;
            is_away || (said[row] == will_come && as_of - days[row] < WAITED_FOR)
        }))
    })
}

/// Where a patient's card is.
pub(super) struct Cursor<'a> {
    buckets: &'a [Arc<Bucket>],
    bucket: usize,
    place: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(buckets: &'a [Arc<Bucket>]) -> Self {
        Self { buckets, bucket: 0, place: 0 }
    }

    pub fn find(&mut self, patient: i32) -> Result<Option<(&'a Bucket, usize)>, MartError> {
        let mut bucket = &self.buckets[self.bucket];
        let is_here =
            bucket.first <= patient && self.buckets.get(self.bucket + 1).is_none_or(|next| patient < next.first);
        if !is_here {
            self.bucket = bucket_of(self.buckets, patient);
            self.place = 0;
            bucket = &self.buckets[self.bucket];
        }
        let patients = bucket.patients()?;
        let is_near = |place: usize| patients.get(place) == Some(&patient);
        self.place = match () {
            () if is_near(self.place) => self.place,
            () if is_near(self.place + 1) => self.place + 1,
            () => match patients.binary_search(&patient) {
                Ok(place) => place,
                Err(_) => return Ok(None),
            },
        };
        Ok(Some((bucket, self.place)))
    }
}

/// A number of a patient: found once for all the rows of the patient that follow each other.
fn of_patient<T: ArrowPrimitiveType>(
    name: &str,
    buckets: &Buckets,
    of: impl Fn(&Bucket, usize) -> Result<Option<T::Native>, MartError> + Send + Sync + 'static,
) -> ScalarUDF {
    let buckets = buckets.clone();
    let all = move |values: &[ArrayRef]| -> Result<ArrayRef, MartError> {
        let patients = values[0].as_primitive::<Int32Type>();
        let mut cursor = Cursor::new(&buckets);
        let (mut numbers, mut known) = (Vec::with_capacity(patients.len()), NullBufferBuilder::new(patients.len()));
        while numbers.len() < patients.len() {
            let row = numbers.len();
            let patient = patients.value(row);
            let same = patients.values()[row..].iter().take_while(|other| **other == patient).count();
            // The rows of nobody are told by each of them.
            let (rows, found) = match patients.is_valid(row) {
                true if patients.null_count() == 0 => (same, cursor.find(patient)?),
                true => (1, cursor.find(patient)?),
                false => (1, None),
            };
            let number = match found {
                Some((bucket, place)) => of(bucket, place)?,
                None => None,
            };
            numbers.resize(row + rows, number.unwrap_or_default());
            if number.is_some() {
                known.append_n_non_nulls(rows);
            } else {
                known.append_n_nulls(rows);
            }
        }
        Ok(Arc::new(PrimitiveArray::<T>::new(numbers.into(), known.finish())))
    };
    function(name, vec![DataType::Int32], T::DATA_TYPE, all)
}

/// Whether something holds of a patient, and of a day where one is given; never of nobody.
fn is_so(
    name: &str,
    buckets: &Buckets,
    takes: usize,
    of: impl Fn(&Bucket, usize, Option<i32>) -> Result<bool, MartError> + Send + Sync + 'static,
) -> ScalarUDF {
    let buckets = buckets.clone();
    let all = move |values: &[ArrayRef]| -> Result<ArrayRef, MartError> {
        let patients = values[0].as_primitive::<Int32Type>();
        let days: Option<&Int32Array> = values.get(1).map(|days| days.as_primitive::<Int32Type>());
        let mut cursor = Cursor::new(&buckets);
        let mut so = BooleanBufferBuilder::new(patients.len());
        for row in 0..patients.len() {
            let day = days.filter(|days| days.is_valid(row)).map(|days| days.value(row));
            let found = if patients.is_valid(row) { cursor.find(patients.value(row))? } else { None };
            so.append(match found {
                Some((bucket, place)) => of(bucket, place, day)?,
                None => false,
            });
        }
        Ok(Arc::new(BooleanArray::new(so.finish(), None)))
    };
    function(name, vec![DataType::Int32; takes], DataType::Boolean, all)
}
