//! `unpaid_of(patient, visit)`: what of a receipt is not paid.
//!
//! Money tied to a receipt pays it, up to what it is billed; all else is a pool that pays the oldest first. Where the pool is
//! below zero the newest are opened again, and what is still over is added to the newest, beyond its amount. In SQL this took
//! four windows over the receipts of every debtor; docs/PERFORMANCE.md has what the walk saves.

use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, AsArray, Int64Array};
use datafusion::arrow::datatypes::{DataType, Int32Type};
use datafusion::logical_expr::ScalarUDF;

use super::function;
use super::life::{Cursor, bigs, debt, flags};
use crate::bucket::Bucket;
use crate::error::MartError;
use crate::schema::{self, BOOKINGS, PAYMENTS};
use crate::snapshot::Snapshot;

/// A receipt on its way to being paid; amounts are not below zero.
#[derive(Clone, Copy, Debug, Default)]
struct Receipt {
    visit: i32,
    billed: i64,
    /// Of money tied to it.
    paid: i64,
}

pub fn unpaid_of(snapshot: &Snapshot, as_of: i32) -> ScalarUDF {
    let buckets = snapshot.buckets.clone();
    let (debt, receipts) = (debt(as_of), receipts(as_of));
    let all = move |values: &[ArrayRef]| -> Result<ArrayRef, MartError> {
        let (patients, visits) = (values[0].as_primitive::<Int32Type>(), values[1].as_primitive::<Int32Type>());
        let mut cursor = Cursor::new(&buckets);
        // Receipts are asked for in their order: the next is a step further.
        let (mut of, mut open, mut at) = (None, Vec::new(), 0);
        let each = patients.iter().zip(visits).map(|(patient, visit)| {
            let (Some(patient), Some(visit)) = (patient, visit) else { return Ok(None) };
            if of != Some(patient) {
                (of, at) = (Some(patient), 0);
                open = match cursor.find(patient)? {
                    Some((bucket, place)) => {
                        unpaid(&receipts(bucket, place)?, debt(bucket, place)?.unwrap_or_default())
                    }
                    None => Vec::new(),
                };
            }
            let is_it = |(known, _): &(i32, i64)| *known == visit;
            let later = open[at..].iter().position(is_it).map(|steps| at + steps);
            let Some(found) = later.or_else(|| open.iter().position(is_it)) else { return Ok(None) };
            at = found;
            Ok(Some(open[at].1))
        });
        Ok(Arc::new(each.collect::<Result<Int64Array, MartError>>()?))
    };
    function("unpaid_of", vec![DataType::Int32; 2], DataType::Int64, all)
}

/// A patient's receipts up to a day, the oldest first.
fn receipts(as_of: i32) -> impl Fn(&Bucket, usize) -> Result<Vec<Receipt>, MartError> + Send + Sync + 'static {
    let [day, visit, is_receipt, billed] =
        ["day", "visit", "is_receipt", "billed"].map(|name| schema::column(BOOKINGS, name));
    let [paid_on, amount, tied, tied_day, tied_is_receipt, tied_patient] =
        ["day", "amount", "visit", "tied_day", "tied_is_receipt", "tied_patient"]
            .map(|name| schema::column(PAYMENTS, name));
    move |bucket, place| {
        let (days, visits) = (bucket.ints(BOOKINGS, day)?, bucket.ints(BOOKINGS, visit)?);
        let (is_receipt, billed) = (flags(bucket, BOOKINGS, is_receipt)?, bigs(bucket, BOOKINGS, billed)?);
        let rows = bucket.rows_of(BOOKINGS, place)?;
        let mut receipts: Vec<Receipt> = rows
            .filter(|row| days[*row] <= as_of && is_receipt.value(*row))
            .map(|row| Receipt { visit: visits[row], billed: billed[row].max(0), paid: 0 })
            .collect();
        let tied = bucket.column(PAYMENTS, tied)?.as_primitive::<Int32Type>();
        let (paid_on, amounts) = (bucket.ints(PAYMENTS, paid_on)?, bigs(bucket, PAYMENTS, amount)?);
        let (tied_days, tied_patients) = (bucket.ints(PAYMENTS, tied_day)?, bucket.ints(PAYMENTS, tied_patient)?);
        let tied_is_receipt = flags(bucket, PAYMENTS, tied_is_receipt)?;
        let patient = bucket.patients()?[place];
        for row in bucket.rows_of(PAYMENTS, place)? {
            let is_own = tied.is_valid(row)
                && tied_is_receipt.is_valid(row)
                && tied_is_receipt.value(row)
                && tied_patients[row] == patient
                && tied_days[row] <= as_of;
            if is_own && paid_on[row] <= as_of {
                let receipt = receipts.iter_mut().find(|receipt| receipt.visit == tied.value(row));
                receipt.into_iter().for_each(|receipt| receipt.paid += amounts[row]);
            }
        }
        for receipt in &mut receipts {
            receipt.paid = receipt.paid.clamp(0, receipt.billed);
        }
        Ok(receipts)
    }
}

/// What is open of each receipt, by its visit; together it is the debt, as long as there is a receipt.
fn unpaid(receipts: &[Receipt], debt: i64) -> Vec<(i32, i64)> {
    let open = |receipt: &Receipt| receipt.billed - receipt.paid;
    // What the pool holds is all that is not open or applied: debt = open − pool.
    let mut pool = receipts.iter().map(open).sum::<i64>() - debt;
    let mut amounts: Vec<i64> = receipts.iter().map(open).collect();
    for amount in &mut amounts {
        let pays = pool.clamp(0, *amount);
        *amount -= pays;
        pool -= pays;
    }
    for (receipt, amount) in receipts.iter().zip(&mut amounts).rev() {
        let opens = (-pool).clamp(0, receipt.paid);
        *amount += opens;
        pool += opens;
    }
    if let Some(newest) = amounts.last_mut() {
        *newest += (-pool).max(0);
    }
    receipts.iter().map(|receipt| receipt.visit).zip(amounts).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(receipts: &[(i64, i64)], debt: i64) -> Vec<i64> {
        let number = |at: usize| i32::try_from(at).expect("few");
        let receipts: Vec<Receipt> = receipts
            .iter()
            .enumerate()
            .map(|(at, (billed, paid))| Receipt { visit: number(at), billed: *billed, paid: *paid })
            .collect();
        unpaid(&receipts, debt).into_iter().map(|(_, amount)| amount).collect()
    }

    #[test]
    fn the_pool_pays_the_oldest_first() {
        assert_eq!(open(&[(100, 0), (50, 50), (80, 0)], 60), [0, 0, 60]);
    }

    #[test]
    fn a_pool_below_zero_opens_the_newest_again_and_what_is_over_is_the_newests() {
        assert_eq!(open(&[(100, 100), (50, 50)], 70), [20, 50]);
        assert_eq!(open(&[(100, 100), (50, 50)], 170), [100, 70]);
    }
}
