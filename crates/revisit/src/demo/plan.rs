//! How large the demo clinic is and how long it has existed.

use clinic::Money;
use clinic::percent::average;
use clinic::period::{days_after, shifted};
use jiff::civil::Date;

/// The same plan makes the same clinic, record for record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    pub patients: u32,
    pub years: u8,
    pub seed: u64,
    /// The clinic's today.
    pub until: Date,
    /// Hours of today that are over: what is later is booked only. 24: the whole day.
    pub hour: i8,
}

impl Plan {
    pub fn from(self) -> Date {
        days_after(shifted(self.until, -12 * i32::from(self.years)), 1)
    }

    /// First days of every month of its life.
    pub fn months(self) -> impl Iterator<Item = Date> {
        std::iter::successors(Some(self.from().first_of_month()), |month| Some(shifted(*month, 1)))
            .take_while(move |month| *month <= self.until)
    }

    /// A monthly cost in whole units of a clinic with 2 000 patients in four years, as large as this clinic is. In a clinic
    /// that exists four times as long a patient has come about twice as often.
    pub fn cost(self, whole_units: i64) -> Money {
        let ordinary_patients = (1_000_000 * i64::from(self.years)).isqrt();
        let scaled = average(whole_units * i64::from(self.patients), ordinary_patients).unwrap_or_default();
        Money(scaled * 100)
    }

    /// How many branches: 1 below 2 000 patients, 31 for half a million.
    pub fn branches(self) -> u32 {
        (self.patients / 500).isqrt().max(1)
    }

    /// How many see patients in each branch: 3 in the smallest practice, 6 with 2 000 patients, 10 with half a million.
    pub fn doctors_per_branch(self) -> u32 {
        3 + (self.patients / 20).max(1).ilog2() / 2
    }
}
