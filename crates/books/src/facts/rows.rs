//! What happened, row by row: as much of each row as reports ask for, since every column of millions of rows costs a second.

use clinic::record::{Method, Status};
use futures::TryStreamExt;
use sqlx::any::AnyRow;

use super::{Reader, row};
use crate::BooksError;

/// Whose facts to read.
#[derive(Clone, Copy, Debug)]
pub enum Patients<'a> {
    All,
    /// These, by the books' id. Ids of nobody give nothing.
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
    /// Of the visit.
    pub patient_id: i64,
    pub visit_id: i64,
    pub item_id: Option<i64>,
    pub amount_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
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
    pub patient_id: i64,
    pub left_day: i32,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bonus {
    pub patient_id: i64,
    pub day: i32,
    pub amount_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// Of the visit.
    pub patient_id: i64,
    pub visit_id: i64,
    pub day: i32,
    pub score: i64,
    pub has_comment: bool,
}

/// One kind of fact: of all patients, and of those from $1 to $2. Of all it is read as it lies there, not patient by patient:
/// a table is read through many times faster than it is picked from by an index.
struct Facts {
    of_all: &'static str,
    of_some: &'static str,
}

macro_rules! facts {
    ($($name:ident: $file:literal, $and:literal $patient:literal;)+) => {
        $(const $name: Facts = Facts {
            of_all: include_str!($file),
            of_some: concat!(include_str!($file), $and, " ", $patient, " BETWEEN $1 AND $2"),
        };)+

        #[cfg(test)]
        pub(crate) const STATEMENTS: &[&str] = &[$($name.of_all, $name.of_some),+];
    };
}

facts! {
    PATIENTS: "patients.sql", "AND" "patient.id";
    VISITS: "visits.sql", "WHERE" "visit.patient_id";
    LINES: "lines.sql", "WHERE" "visit.patient_id";
    PAYMENTS: "payments.sql", "WHERE" "payment.patient_id";
    DEPARTURES: "departures.sql", "WHERE" "departure.patient_id";
    BONUSES: "bonuses.sql", "WHERE" "bonus.patient_id";
    RATINGS: "ratings.sql", "WHERE" "visit.patient_id";
}

/// Each hands its rows over one by one, in no order.
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

    async fn facts<T>(
        &mut self,
        facts: Facts,
        whose: Patients<'_>,
        fact: impl Fn(&AnyRow) -> Result<T, BooksError>,
        mut each: impl FnMut(T),
    ) -> Result<(), BooksError> {
        let queries = match whose {
            Patients::All => vec![sqlx::query(facts.of_all)],
            Patients::Of(ids) => {
                runs(ids).map(|(first, last)| sqlx::query(facts.of_some).bind(first).bind(last)).collect()
            }
        };
        for query in queries {
            let mut rows = query.fetch(&mut *self.tx);
            while let Some(row) = rows.try_next().await? {
                each(fact(&row)?);
            }
        }
        Ok(())
    }
}

/// Ids that follow each other, from the first to the last.
fn runs(ids: &[i64]) -> impl Iterator<Item = (i64, i64)> {
    ids.chunk_by(|a, b| a.checked_add(1) == Some(*b)).filter_map(|run| Some((*run.first()?, *run.last()?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_read_together() {
        assert_eq!(runs(&[3, 4, 5, 9, 11, 12]).collect::<Vec<_>>(), [(3, 5), (9, 9), (11, 12)]);
        assert_eq!(runs(&[]).next(), None);
    }
}
