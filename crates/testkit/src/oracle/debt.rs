//! What each patient owes, and since when.

use super::view::View;
use clinic::record::{Method, Status};
use jiff::civil::Date;
use std::collections::BTreeMap;

#[derive(Default)]
pub struct Debt {
    pub billed: i64,
    pub paid: i64,
    pub bonus_paid: i64,
    /// Receipts that are not paid in full, oldest first, with what is open.
    pub open: Vec<(Date, i64)>,
}

/// A receipt while money is laid on it.
struct Bill {
    date: Date,
    billed: i64,
    open: i64,
}

impl Debt {
    /// Below zero when the patient has paid too much.
    pub fn owed(&self) -> i64 {
        self.billed - self.paid - self.bonus_paid
    }
}

/// Of every chosen patient with receipts or money, by patient id.
pub fn debts<'a>(view: &View<'a>) -> BTreeMap<&'a str, Debt> {
    let mut debts: BTreeMap<&str, Debt> = BTreeMap::new();
    let mut bills: BTreeMap<&str, Vec<(&str, Bill)>> = BTreeMap::new();
    for receipt in view.receipts() {
        debts.entry(&receipt.patient.id).or_default().billed += receipt.billed;
        let bill = Bill { date: receipt.date, billed: receipt.billed, open: receipt.billed.max(0) };
        bills.entry(&receipt.patient.id).or_default().push((&receipt.row.id, bill));
    }
    let mut tied: BTreeMap<(&str, &str), i64> = BTreeMap::new();
    let mut pools: BTreeMap<&str, i64> = BTreeMap::new();
    for payment in view.payments() {
        let booking = view.tied(payment);
        if booking.is_some_and(|booking| booking.row.status == Status::Booked || booking.date > view.as_of) {
            continue; // a prepayment
        }
        let debt = debts.entry(&payment.patient_id).or_default();
        match payment.method {
            Method::Bonus => debt.bonus_paid += payment.amount.0,
            _ => debt.paid += payment.amount.0,
        }
        match booking.filter(|booking| view.is_receipt(booking) && booking.row.patient_id == payment.patient_id) {
            Some(receipt) => *tied.entry((&payment.patient_id, &receipt.row.id)).or_default() += payment.amount.0,
            None => *pools.entry(&payment.patient_id).or_default() += payment.amount.0,
        }
    }
    for (patient, debt) in &mut debts {
        let mut pool = pools.get(patient).copied().unwrap_or(0);
        let mut bills = bills.remove(patient).unwrap_or_default();
        for (receipt, bill) in &mut bills {
            let tied = tied.get(&(*patient, *receipt)).copied().unwrap_or(0);
            let pays = tied.clamp(0, bill.open);
            bill.open -= pays;
            pool += tied - pays - bill.billed.min(0);
        }
        debt.open = aged(bills.into_iter().map(|(_, bill)| bill).collect(), pool);
    }
    debts
}

/// The pool pays the oldest; a pool below zero opens the newest again, and what is still over is added to the newest.
fn aged(mut bills: Vec<Bill>, mut pool: i64) -> Vec<(Date, i64)> {
    for bill in &mut bills {
        let pays = bill.open.min(pool.max(0));
        bill.open -= pays;
        pool -= pays;
    }
    for bill in bills.iter_mut().rev() {
        let opens = (bill.billed.max(0) - bill.open).min((-pool).max(0));
        bill.open += opens;
        pool += opens;
    }
    if let Some(newest) = bills.last_mut() {
        newest.open += (-pool).max(0);
    }
    bills.iter().filter(|bill| bill.open > 0).map(|bill| (bill.date, bill.open)).collect()
}
