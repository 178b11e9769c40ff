//! What the books add up to: the figures of an import's certificate.

use clinic::record::Status;
use serde::{Deserialize, Serialize};
use sqlx::{AnyConnection, Row};

use crate::import::Import;
use crate::wall::today;
use crate::{Books, BooksError};

/// Money in minor units.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Totals {
    /// Merged cards do not count.
    pub patients: i64,
    pub completed: i64,
    pub booked: i64,
    pub cancelled: i64,
    pub missed: i64,
    /// Lines of completed visits and sales.
    pub billed_minor: i64,
    /// Real money, refunds taken off.
    pub paid_minor: i64,
    pub bonus_paid_minor: i64,
    /// What patients owe today (of the clock, in the clinic's time zone): the debts of the report of debtors, added up.
    pub debts_minor: i64,
    /// Ascending; years without anything are left out.
    pub years: Vec<YearTotals>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct YearTotals {
    pub year: String,
    /// Completed visits and sales.
    pub completed: i64,
    pub billed_minor: i64,
    /// By the day of the payment.
    pub paid_minor: i64,
}

const PATIENTS: &str = "SELECT COUNT(*) FROM patient WHERE merged_into_id IS NULL";
const STATUSES: &str = "SELECT status, COUNT(*) FROM visit GROUP BY status";
const BONUS_PAID: &str = "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM payment WHERE method = 'bonus'";
const DEBTS: &str = include_str!("totals/debts.sql");
const YEARS: &str = include_str!("totals/years.sql");
const BONUS_DIFFERENCES: &str = include_str!("totals/bonus_differences.sql");

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[PATIENTS, STATUSES, BONUS_PAID, DEBTS, YEARS, BONUS_DIFFERENCES];

impl Books {
    pub async fn totals(&self) -> Result<Totals, BooksError> {
        let mut tx = self.readers.begin_with(self.dialect.begin_read()).await?;
        totals(&mut tx, (self.clock)().as_microsecond()).await
    }
}

impl Import {
    /// Of the books as they would be after this import.
    pub async fn totals(&mut self) -> Result<Totals, BooksError> {
        self.settle().await?;
        let tx = &mut self.writer().await?.tx;
        let at = tx.at;
        totals(&mut tx.db, at).await
    }

    /// Keys of the patients whose payments by bonus and whose used bonuses differ, in their order.
    pub async fn bonus_differences(&mut self) -> Result<Vec<String>, BooksError> {
        self.settle().await?;
        Ok(sqlx::query_scalar(BONUS_DIFFERENCES).fetch_all(&mut *self.writer().await?.tx.db).await?)
    }
}

pub(crate) async fn totals(db: &mut AnyConnection, at: i64) -> Result<Totals, BooksError> {
    let today = today(db, at).await?.to_string();
    let mut totals = Totals {
        patients: sqlx::query_scalar(PATIENTS).fetch_one(&mut *db).await?,
        bonus_paid_minor: sqlx::query_scalar(BONUS_PAID).fetch_one(&mut *db).await?,
        debts_minor: sqlx::query_scalar(DEBTS).bind(today).fetch_one(&mut *db).await?,
        ..Totals::default()
    };
    for row in sqlx::query(STATUSES).fetch_all(&mut *db).await? {
        let count = match Status::from_word(row.try_get(0)?) {
            Some(Status::Completed) => &mut totals.completed,
            Some(Status::Booked) => &mut totals.booked,
            Some(Status::Cancelled) => &mut totals.cancelled,
            Some(Status::Missed) => &mut totals.missed,
            None => return Err(BooksError::damaged("an unknown status of a visit")),
        };
        *count = row.try_get(1)?;
    }
    for row in sqlx::query(YEARS).fetch_all(db).await? {
        totals.years.push(YearTotals {
            year: row.try_get(0)?,
            completed: row.try_get(1)?,
            billed_minor: row.try_get(2)?,
            paid_minor: row.try_get(3)?,
        });
    }
    totals.billed_minor = totals.years.iter().map(|year| year.billed_minor).sum();
    totals.paid_minor = totals.years.iter().map(|year| year.paid_minor).sum();
    Ok(totals)
}
