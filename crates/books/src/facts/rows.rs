//! What happened, row by row, ordered by patient.

use clinic::record::{Method, Status};
use futures::TryStreamExt;
use sqlx::any::AnyRow;

use super::{Reader, row};
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
        self.facts(PATIENTS, whose, row::patient, each).await
    }

    pub async fn visits(&mut self, whose: Patients<'_>, each: impl FnMut(Visit)) -> Result<(), BooksError> {
        self.facts(VISITS, whose, row::visit, each).await
    }

    pub async fn lines(&mut self, whose: Patients<'_>, each: impl FnMut(Line)) -> Result<(), BooksError> {
        self.facts(LINES, whose, row::line, each).await
    }

    pub async fn payments(&mut self, whose: Patients<'_>, each: impl FnMut(Payment)) -> Result<(), BooksError> {
        self.facts(PAYMENTS, whose, row::payment, each).await
    }

    pub async fn departures(&mut self, whose: Patients<'_>, each: impl FnMut(Departure)) -> Result<(), BooksError> {
        self.facts(DEPARTURES, whose, row::departure, each).await
    }

    pub async fn bonuses(&mut self, whose: Patients<'_>, each: impl FnMut(Bonus)) -> Result<(), BooksError> {
        self.facts(BONUSES, whose, row::bonus, each).await
    }

    pub async fn ratings(&mut self, whose: Patients<'_>, each: impl FnMut(Rating)) -> Result<(), BooksError> {
        self.facts(RATINGS, whose, row::rating, each).await
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_read_together() {
        assert_eq!(ranges(Patients::Of(&[3, 4, 5, 9, 11, 12])), [(3, 5), (9, 9), (11, 12)]);
        assert_eq!(ranges(Patients::Of(&[])), []);
    }
}
