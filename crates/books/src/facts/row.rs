//! One row of the database as one fact.

use clinic::period::epoch_day;
use clinic::record::{Outcome, State};
use sqlx::Row;
use sqlx::any::AnyRow;

use super::directory::{flag, recall_after};
use super::rows::{BookingMade, ContactResult, Departure, Patient, Recall};
use crate::BooksError;

pub(super) fn patient(row: &AnyRow) -> Result<Patient, BooksError> {
    Ok(Patient {
        id: row.try_get(0)?,
        key: row.try_get(1)?,
        name: row.try_get(2)?,
        phone: row.try_get(3)?,
        email: row.try_get(4)?,
        city: row.try_get(5)?,
        country: row.try_get(6)?,
        category_id: row.try_get(7)?,
        price_list_id: row.try_get(8)?,
        source_id: row.try_get(9)?,
        card_number: row.try_get(10)?,
        registered_day: day_of(row.try_get(11)?)?,
        state: State::from_word(row.try_get(12)?)
            .ok_or_else(|| BooksError::damaged("an unknown state of a patient"))?,
    })
}

pub(super) fn departure(row: &AnyRow) -> Result<Departure, BooksError> {
    Ok(Departure { patient_id: row.try_get(0)?, left_day: day_of(row.try_get(1)?)?, reason: row.try_get(2)? })
}

pub(super) fn contact_result(row: &AnyRow) -> Result<ContactResult, BooksError> {
    let contacted_at: &str = row.try_get(1)?;
    Ok(ContactResult {
        patient_id: row.try_get(0)?,
        day: day_of(contacted_at)?,
        second: second_of(contacted_at)?,
        outcome: Outcome::from_word(row.try_get(2)?)
            .ok_or_else(|| BooksError::damaged("an unknown outcome of a contact"))?,
        until_day: row.try_get::<Option<&str>, _>(3)?.map(day_of).transpose()?,
        names_item: flag(row, 4)?,
    })
}

pub(super) fn booking_made(row: &AnyRow) -> Result<BookingMade, BooksError> {
    let booked_at: &str = row.try_get(2)?;
    Ok(BookingMade {
        patient_id: row.try_get(0)?,
        visit_id: row.try_get(1)?,
        day: day_of(booked_at)?,
        second: second_of(booked_at)?,
    })
}

pub(super) fn recall(row: &AnyRow) -> Result<Recall, BooksError> {
    Ok(Recall {
        patient_id: row.try_get(0)?,
        item_id: row.try_get(1)?,
        after: recall_after(row.try_get(2)?, row.try_get(3)?)?,
        is_off: flag(row, 4)?,
    })
}

/// Days since 1970 of a stored date or local date-time.
pub(crate) fn day_of(text: &str) -> Result<i32, BooksError> {
    text.get(..10)
        .and_then(clinic::time::parse_date)
        .and_then(|date| i32::try_from(epoch_day(date)).ok())
        .ok_or_else(|| BooksError::damaged("a date that no calendar has"))
}

/// Seconds since midnight of a stored `YYYY-MM-DDTHH:MM[:SS]`.
pub(super) fn second_of(text: &str) -> Result<i32, BooksError> {
    let part = |from: usize| text.get(from..from + 2).and_then(|digits| digits.parse::<i32>().ok());
    let second = if text.len() == 16 { Some(0) } else { part(17) };
    match (part(11), part(14), second) {
        (Some(hour), Some(minute), Some(second)) => Ok(hour * 3600 + minute * 60 + second),
        _ => Err(BooksError::damaged("a time that no clock shows")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_become_days_and_seconds() {
        assert_eq!((day_of("1970-01-02T10:00").ok(), day_of("1969-12-31").ok()), (Some(1), Some(-1)));
        assert_eq!(
            (second_of("2024-04-02T19:45").ok(), second_of("2024-04-02T00:00:07").ok()),
            (Some(71_100), Some(7))
        );
        assert!(day_of("2024-02-30").is_err() && second_of("2024-04-02").is_err());
    }
}
