//! What the board of some days shows.

use std::collections::HashMap;

use clinic::LocalTime;
use clinic::prepayment::Prepayment;
use clinic::record::{Attention, Status};
use clinic::slots::USUAL_MINUTES;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use crate::BooksError;
use crate::cards::{Named, Seen};
use crate::facts::Reader;
use crate::numbers::{OfNumbers, of_numbers};
use crate::record::Fields;

/// A visit that somebody comes, came or did not come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    pub id: i64,
    pub key: String,
    pub starts_at: LocalTime,
    /// None: not known.
    pub ends_at: Option<LocalTime>,
    pub status: Status,
    /// Of a visit that is booked: the patient is there.
    pub arrived_at: Option<LocalTime>,
    pub note: Option<String>,
    /// Without a name once the patient is erased.
    pub patient: Named,
    /// Of the patient's category; none: of no category.
    pub attention: Option<Attention>,
    pub category_reason: Option<String>,
    pub employee: Named,
    /// Of the visit's department.
    pub branch: Option<Named>,
    pub room: Option<Named>,
    /// What is planned and paid, as of a booking.
    pub prepayment: Prepayment,
}

/// Which bookings are asked for, by the keys of whose they are; none: of all.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// What began the evening before and goes on after midnight is among them.
    pub from: Date,
    /// The day after the last.
    pub before: Date,
    pub employee: Option<&'a str>,
    pub room: Option<&'a str>,
    /// Of the visit's department.
    pub branch: Option<&'a str>,
}

impl Wanted<'_> {
    /// Of all who are there.
    pub fn of_days(from: Date, before: Date) -> Self {
        Self { from, before, employee: None, room: None, branch: None }
    }
}

/// What patients owe, by their numbers, in minor units: those who owe nothing are left out.
pub type Owing = HashMap<i64, i64>;

pub(super) const EMPLOYEE_ID: &str = "SELECT id FROM employee WHERE key = $1";
pub(super) const BOOKINGS: &str = include_str!("bookings.sql");
/// $1 the patient
pub(super) const LAST_EMPLOYEE: &str = "SELECT employee.key FROM visit JOIN employee ON employee.id = visit.employee_id \
    WHERE visit.patient_id = $1 AND visit.status = 'completed' AND employee.sees_patients <> 0 \
    ORDER BY visit.starts_at COLLATE \"binary\" DESC, visit.id DESC LIMIT 1";
pub(super) const OWED: OfNumbers = of_numbers!(include_str!("owed.sql"));

impl Reader {
    /// Soonest first.
    pub async fn bookings(&mut self, wanted: &Wanted<'_>, seen: &Seen) -> Result<Vec<Booking>, BooksError> {
        let Wanted { from, before, employee, room, branch } = wanted;
        let midnight = from.at(0, 0, 0, 0);
        let late = midnight.saturating_sub(USUAL_MINUTES.minutes());
        let text = |at: DateTime| at.strftime("%Y-%m-%dT%H:%M").to_string();
        let query = sqlx::query(BOOKINGS).bind(from.saturating_sub(1.day()).to_string()).bind(before.to_string());
        let query = query.bind(seen.employee).bind(seen.branches_text()).bind(text(midnight));
        let query =
            [employee, room, branch].into_iter().fold(query, |query, key| query.bind(key.map(ToOwned::to_owned)));
        let rows = query.bind(text(late)).fetch_all(&mut *self.tx).await?;
        rows.iter().map(|row| booking(Fields::of(row))).collect()
    }

    /// Key of the employee whom a patient came to last; none: to nobody so far.
    pub async fn last_employee(&mut self, patient: i64) -> Result<Option<String>, BooksError> {
        Ok(sqlx::query_scalar(LAST_EMPLOYEE).bind(patient).fetch_optional(&mut *self.tx).await?)
    }

    /// None: there is no employee with this key.
    pub async fn employee_id(&mut self, key: &str) -> Result<Option<i64>, BooksError> {
        Ok(sqlx::query_scalar(EMPLOYEE_ID).bind(key.to_owned()).fetch_optional(&mut *self.tx).await?)
    }

    /// Up to a day. Of who may not see everything: on the receipts they see.
    pub async fn owing(&mut self, patients: &[i64], seen: &Seen, on: Date) -> Result<Owing, BooksError> {
        if patients.is_empty() {
            return Ok(Owing::new());
        }
        let query = OWED.of(self.dialect, patients).bind(seen.employee).bind(seen.branches_text()).bind(on.to_string());
        let owing = |row| {
            let mut fields = Fields::of(row);
            Ok((fields.next()?, fields.next()?))
        };
        query.fetch_all(&mut *self.tx).await?.iter().map(owing).collect()
    }
}

fn booking(mut fields: Fields<'_>) -> Result<Booking, BooksError> {
    Ok(Booking {
        id: fields.next()?,
        key: fields.next()?,
        starts_at: fields.next()?,
        ends_at: fields.next()?,
        status: fields.next()?,
        arrived_at: fields.next()?,
        note: fields.next()?,
        patient: Named::read(&mut fields)?,
        attention: fields.next()?,
        category_reason: fields.next()?,
        employee: Named::read(&mut fields)?,
        branch: Named::read_option(&mut fields)?,
        room: Named::read_option(&mut fields)?,
        prepayment: Prepayment {
            is_asked: fields.next()?,
            is_waived: fields.next()?,
            planned_minor: fields.next()?,
            paid_minor: fields.next()?,
        },
    })
}
