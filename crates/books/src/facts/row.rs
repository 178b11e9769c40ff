//! One row of the database as one fact.

use clinic::period::epoch_day;
use clinic::record::{Method, Status};
use sqlx::Row;
use sqlx::any::AnyRow;

use super::rows::{Bonus, Departure, Line, Patient, Payment, Rating, State, Visit, VisitOfOther};
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
        state: state(row.try_get(12)?)?,
    })
}

pub(super) fn visit(row: &AnyRow) -> Result<Visit, BooksError> {
    let starts_at: &str = row.try_get(5)?;
    Ok(Visit {
        id: row.try_get(0)?,
        key: row.try_get(1)?,
        patient_id: row.try_get(2)?,
        employee_id: row.try_get(3)?,
        department_id: row.try_get(4)?,
        day: day_of(starts_at)?,
        second: second_of(starts_at)?,
        status: status(row.try_get(6)?)?,
    })
}

pub(super) fn line(row: &AnyRow) -> Result<Line, BooksError> {
    Ok(Line {
        patient_id: row.try_get(0)?,
        visit_id: row.try_get(1)?,
        item_id: row.try_get(2)?,
        amount_minor: row.try_get(3)?,
    })
}

pub(super) fn payment(row: &AnyRow) -> Result<Payment, BooksError> {
    Ok(Payment {
        patient_id: row.try_get(0)?,
        visit_id: row.try_get(1)?,
        visit_of_other: row.try_get::<Option<&str>, _>(5)?.map(visit_of_other).transpose()?,
        day: day_of(row.try_get(2)?)?,
        method: Method::from_word(row.try_get(3)?)
            .ok_or_else(|| BooksError::damaged("an unknown method of payment"))?,
        amount_minor: row.try_get(4)?,
    })
}

/// Of `patient employee department status time`, the department of which may be empty.
fn visit_of_other(text: &str) -> Result<VisitOfOther, BooksError> {
    let mut words = text.splitn(5, ' ');
    let mut word = || words.next().unwrap_or_default();
    let id = |word: &str| word.parse().map_err(|_| BooksError::damaged("a number of a record that is none"));
    Ok(VisitOfOther {
        patient_id: id(word())?,
        employee_id: id(word())?,
        department_id: Some(word()).filter(|word| !word.is_empty()).map(id).transpose()?,
        status: status(word())?,
        day: day_of(word())?,
    })
}

pub(super) fn departure(row: &AnyRow) -> Result<Departure, BooksError> {
    Ok(Departure { patient_id: row.try_get(0)?, left_day: day_of(row.try_get(1)?)?, reason: row.try_get(2)? })
}

pub(super) fn bonus(row: &AnyRow) -> Result<Bonus, BooksError> {
    Ok(Bonus { patient_id: row.try_get(0)?, day: day_of(row.try_get(1)?)?, amount_minor: row.try_get(2)? })
}

pub(super) fn rating(row: &AnyRow) -> Result<Rating, BooksError> {
    Ok(Rating {
        patient_id: row.try_get(0)?,
        visit_id: row.try_get(1)?,
        day: day_of(row.try_get(2)?)?,
        score: row.try_get(3)?,
        has_comment: row.try_get::<i64, _>(4)? != 0,
    })
}

fn status(word: &str) -> Result<Status, BooksError> {
    Status::from_word(word).ok_or_else(|| BooksError::damaged("an unknown status of a visit"))
}

fn state(word: &str) -> Result<State, BooksError> {
    Ok(match word {
        "active" => State::Active,
        "archived" => State::Archived,
        "deceased" => State::Deceased,
        "erased" => State::Erased,
        _ => return Err(BooksError::damaged("an unknown state of a patient")),
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
fn second_of(text: &str) -> Result<i32, BooksError> {
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

    #[test]
    fn a_visit_of_another_is_read_with_and_without_a_department() {
        let visit = |department_id| VisitOfOther {
            patient_id: 7,
            employee_id: 8,
            department_id,
            day: 1,
            status: Status::Completed,
        };
        assert_eq!(visit_of_other("7 8 9 completed 1970-01-02T10:00").ok(), Some(visit(Some(9))));
        assert_eq!(visit_of_other("7 8  completed 1970-01-02T10:00").ok(), Some(visit(None)));
        assert!(visit_of_other("7 8").is_err());
    }
}
