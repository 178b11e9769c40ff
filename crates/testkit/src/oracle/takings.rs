//! What a set of receipts adds up to: people, receipts, money, checks.

use super::booking::Booking;
use super::sheet::cells;
use super::view::View;
use clinic::record::State;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
pub struct Takings<'a> {
    patients: BTreeSet<&'a str>,
    pub receipts: i64,
    pub billed: i64,
    /// A patient's date, with what was billed on it. Of the unnamed nobody knows who came twice: each receipt is one.
    days: BTreeMap<(&'a str, Date, &'a str), i64>,
}

impl<'a> Takings<'a> {
    pub fn add(&mut self, receipt: &Booking<'a>) {
        self.patients.insert(&receipt.patient.id);
        self.receipts += 1;
        self.billed += receipt.billed;
        let is_unnamed = receipt.patient.desk.state == State::Unnamed;
        let own = if is_unnamed { receipt.row.id.as_str() } else { "" };
        *self.days.entry((&receipt.patient.id, receipt.date, own)).or_default() += receipt.billed;
    }

    /// Different people.
    pub fn patients(&self) -> i64 {
        count(self.patients.len())
    }

    /// Of the people, those whose first visit ever lies in the period.
    pub fn new_patients(&self, view: &View) -> i64 {
        let new = |id: &&&str| view.first_visit(id).is_some_and(|date| view.in_period(date));
        count(self.patients.iter().filter(new).count())
    }

    /// How many checks there are, what they come to, and their average. A check is one patient on one date with more than
    /// nothing billed; of the unnamed one receipt.
    pub fn checks(&self, view: &View) -> Vec<String> {
        let checks: Vec<i64> = self.days.values().copied().filter(|billed| *billed > 0).collect();
        let (number, billed) = (count(checks.len()), checks.iter().sum());
        cells![number, view.money(billed), view.average_money(billed, number)]
    }

    pub fn average_check(&self, view: &View) -> String {
        self.checks(view).remove(2)
    }
}

/// A length as a number of a report.
pub fn count(length: usize) -> i64 {
    i64::try_from(length).expect("no clinic has 2^63 rows")
}
