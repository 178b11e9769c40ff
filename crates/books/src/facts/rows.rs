//! What happened, row by row, ordered by patient.

use clinic::period::epoch_day;
use clinic::record::{Method, Status};
use futures::TryStreamExt;
use sqlx::Row;
use sqlx::any::AnyRow;

use super::Reader;
use crate::BooksError;

/// Whose facts to read.
#[derive(Clone, Copy, Debug)]
pub enum Patients<'a> {
    All,
    /// These, by the books' id; ascending ids come in the order of facts. Ids of nobody give nothing.
    Of(&'a [i64]),
}

/// What a card says of the patient's life with the clinic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Active,
    Archived,
    Deceased,
    Erased,
}

/// A card. Cards that were merged into another are not told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patient {
    pub id: i64,
    pub key: String,
    pub name: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub category_id: Option<i64>,
    pub price_list_id: Option<i64>,
    pub source_id: Option<i64>,
    pub card_number: Option<String>,
    /// Days since 1970, like every `*_day` here.
    pub registered_day: i32,
    pub state: State,
}

/// A booking of any status, or a sale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    pub id: i64,
    /// Orders visits that start at the same time, by code point.
    pub key: String,
    pub patient_id: i64,
    pub employee_id: i64,
    pub department_id: Option<i64>,
    pub day: i32,
    /// Seconds since midnight on the clinic's wall clock.
    pub second: i32,
    pub status: Status,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: i64,
    /// Of the visit.
    pub patient_id: i64,
    pub visit_id: i64,
    pub item_id: Option<i64>,
    pub quantity_millionths: Option<i64>,
    pub amount_minor: i64,
    pub discount_minor: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    pub id: i64,
    pub patient_id: i64,
    pub visit_id: Option<i64>,
    /// What it is tied to, where that is a visit of another patient: somebody paid for somebody.
    pub visit_of_other: Option<VisitOfOther>,
    pub day: i32,
    pub method: Method,
    pub amount_minor: i64,
}

/// What is to be known of another patient's visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VisitOfOther {
    pub patient_id: i64,
    pub employee_id: i64,
    pub department_id: Option<i64>,
    pub day: i32,
    pub status: Status,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Departure {
    pub id: i64,
    pub patient_id: i64,
    pub left_day: i32,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bonus {
    pub id: i64,
    pub patient_id: i64,
    pub day: i32,
    pub amount_minor: i64,
    pub visit_id: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    pub id: i64,
    /// Of the visit.
    pub patient_id: i64,
    pub visit_id: i64,
    pub day: i32,
    pub score: i64,
    pub has_comment: bool,
}

const PATIENTS: &str = include_str!("patients.sql");
const VISITS: &str = include_str!("visits.sql");
const LINES: &str = include_str!("lines.sql");
const PAYMENTS: &str = include_str!("payments.sql");
const DEPARTURES: &str = include_str!("departures.sql");
const BONUSES: &str = include_str!("bonuses.sql");
const RATINGS: &str = include_str!("ratings.sql");

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[PATIENTS, VISITS, LINES, PAYMENTS, DEPARTURES, BONUSES, RATINGS];

/// Each hands its rows over one by one, ordered by patient; the order within a patient is not promised.
impl Reader {
    pub async fn patients(&mut self, whose: Patients<'_>, each: impl FnMut(Patient)) -> Result<(), BooksError> {
        self.facts(PATIENTS, whose, patient, each).await
    }

    pub async fn visits(&mut self, whose: Patients<'_>, each: impl FnMut(Visit)) -> Result<(), BooksError> {
        self.facts(VISITS, whose, visit, each).await
    }

    pub async fn lines(&mut self, whose: Patients<'_>, each: impl FnMut(Line)) -> Result<(), BooksError> {
        self.facts(LINES, whose, line, each).await
    }

    pub async fn payments(&mut self, whose: Patients<'_>, each: impl FnMut(Payment)) -> Result<(), BooksError> {
        self.facts(PAYMENTS, whose, payment, each).await
    }

    pub async fn departures(&mut self, whose: Patients<'_>, each: impl FnMut(Departure)) -> Result<(), BooksError> {
        self.facts(DEPARTURES, whose, departure, each).await
    }

    pub async fn bonuses(&mut self, whose: Patients<'_>, each: impl FnMut(Bonus)) -> Result<(), BooksError> {
        self.facts(BONUSES, whose, bonus, each).await
    }

    pub async fn ratings(&mut self, whose: Patients<'_>, each: impl FnMut(Rating)) -> Result<(), BooksError> {
        self.facts(RATINGS, whose, rating, each).await
    }

    /// One text for all and for some: every statement asks for patients from $1 to $2.
    async fn facts<T>(
        &mut self,
        sql: &'static str,
        whose: Patients<'_>,
        fact: impl Fn(&AnyRow) -> Result<T, BooksError>,
        mut each: impl FnMut(T),
    ) -> Result<(), BooksError> {
        for (from, to) in ranges(whose) {
            let mut rows = sqlx::query(sql).bind(from).bind(to).fetch(&mut *self.tx);
            while let Some(row) = rows.try_next().await? {
                each(fact(&row)?);
            }
        }
        Ok(())
    }
}

/// Ids that follow each other become one range.
fn ranges(whose: Patients<'_>) -> Vec<(i64, i64)> {
    let ids = match whose {
        Patients::All => return vec![(i64::MIN, i64::MAX)],
        Patients::Of(ids) => ids,
    };
    ids.chunk_by(|a, b| a.checked_add(1) == Some(*b)).filter_map(|run| Some((*run.first()?, *run.last()?))).collect()
}

fn patient(row: &AnyRow) -> Result<Patient, BooksError> {
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

fn visit(row: &AnyRow) -> Result<Visit, BooksError> {
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

fn line(row: &AnyRow) -> Result<Line, BooksError> {
    Ok(Line {
        id: row.try_get(0)?,
        patient_id: row.try_get(1)?,
        visit_id: row.try_get(2)?,
        item_id: row.try_get(3)?,
        quantity_millionths: row.try_get(4)?,
        amount_minor: row.try_get(5)?,
        discount_minor: row.try_get(6)?,
    })
}

fn payment(row: &AnyRow) -> Result<Payment, BooksError> {
    Ok(Payment {
        id: row.try_get(0)?,
        patient_id: row.try_get(1)?,
        visit_id: row.try_get(2)?,
        visit_of_other: visit_of_other(row)?,
        day: day_of(row.try_get(3)?)?,
        method: Method::from_word(row.try_get(4)?)
            .ok_or_else(|| BooksError::damaged("an unknown method of payment"))?,
        amount_minor: row.try_get(5)?,
    })
}

fn visit_of_other(row: &AnyRow) -> Result<Option<VisitOfOther>, BooksError> {
    let Some(employee_id) = row.try_get(6)? else {
        return Ok(None);
    };
    Ok(Some(VisitOfOther {
        patient_id: row.try_get(10)?,
        employee_id,
        department_id: row.try_get(7)?,
        day: day_of(row.try_get(8)?)?,
        status: status(row.try_get(9)?)?,
    }))
}

fn departure(row: &AnyRow) -> Result<Departure, BooksError> {
    Ok(Departure {
        id: row.try_get(0)?,
        patient_id: row.try_get(1)?,
        left_day: day_of(row.try_get(2)?)?,
        reason: row.try_get(3)?,
    })
}

fn bonus(row: &AnyRow) -> Result<Bonus, BooksError> {
    Ok(Bonus {
        id: row.try_get(0)?,
        patient_id: row.try_get(1)?,
        day: day_of(row.try_get(2)?)?,
        amount_minor: row.try_get(3)?,
        visit_id: row.try_get(4)?,
    })
}

fn rating(row: &AnyRow) -> Result<Rating, BooksError> {
    Ok(Rating {
        id: row.try_get(0)?,
        patient_id: row.try_get(1)?,
        visit_id: row.try_get(2)?,
        day: day_of(row.try_get(3)?)?,
        score: row.try_get(4)?,
        has_comment: row.try_get::<i64, _>(5)? != 0,
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
    fn neighbours_are_read_together() {
        assert_eq!(ranges(Patients::Of(&[3, 4, 5, 9, 11, 12])), [(3, 5), (9, 9), (11, 12)]);
        assert_eq!(ranges(Patients::Of(&[])), []);
    }
}
