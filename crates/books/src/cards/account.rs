//! How often a patient came, and what stands on the account.

use clinic::LocalTime;
use jiff::civil::Date;
use sqlx::AnyConnection;

use super::{Named, Seen};
use crate::BooksError;
use crate::facts::Reader;
use crate::record::Fields;

/// Visits up to today that somebody may see, sales not among them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Life {
    pub visits: i64,
    pub first_visit_on: Option<Date>,
    pub last_visit_on: Option<Date>,
    /// The soonest that is booked for today or later.
    pub next_booking: Option<NextBooking>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextBooking {
    pub starts_at: LocalTime,
    pub employee: Named,
}

/// Money up to today, as the report of debtors counts it. For who may not see everything it is that of the receipts they
/// see and of what is tied to them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// Lines of completed visits and sales.
    pub billed_minor: i64,
    /// Real money less refunds, without prepayments.
    pub paid_minor: i64,
    /// Paid by bonus, without prepayments.
    pub bonus_paid_minor: i64,
    /// Tied to what is still booked, or dated after today; left out of the debt until the visit is completed.
    pub prepaid_minor: i64,
    /// Billed less paid less paid by bonus; below zero the patient has a credit. None for who may not see everything: money
    /// that is tied to nothing pays all receipts.
    pub balance_minor: Option<i64>,
    /// Bonuses accrued less used and expired. None for who may not see everything.
    pub bonus_minor: Option<i64>,
}

impl Account {
    /// What the patient owes: the balance where it is above zero.
    pub fn debt_minor(&self) -> Option<i64> {
        self.balance_minor.map(|balance| balance.max(0))
    }
}

const LIFE: &str = include_str!("life.sql");
const NEXT_BOOKING: &str = include_str!("next_booking.sql");
const ACCOUNT: &str = include_str!("account.sql");
/// $1 patient, $2 the day
const BONUS: &str =
    "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM bonus WHERE patient_id = $1 AND on_date <= $2";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[LIFE, NEXT_BOOKING, ACCOUNT, BONUS];

impl Reader {
    pub(super) async fn life(&mut self, patient: i64, seen: &Seen, today: Date) -> Result<Life, BooksError> {
        let row = of_patient(LIFE, patient, seen, today).fetch_one(&mut *self.tx).await?;
        let mut fields = Fields::of(&row);
        let (visits, first_visit_on, last_visit_on) = (fields.next()?, fields.next()?, fields.next()?);
        let next = of_patient(NEXT_BOOKING, patient, seen, today).fetch_optional(&mut *self.tx).await?;
        let next = next.map(|row| {
            let mut fields = Fields::of(&row);
            Ok::<_, BooksError>(NextBooking { starts_at: fields.next()?, employee: Named::read(&mut fields)? })
        });
        Ok(Life { visits, first_visit_on, last_visit_on, next_booking: next.transpose()? })
    }

    pub(super) async fn account(&mut self, patient: i64, seen: &Seen, today: Date) -> Result<Account, BooksError> {
        account(&mut self.tx, patient, seen, today).await
    }
}

/// The same while something is written.
pub(crate) async fn account(
    db: &mut AnyConnection,
    patient: i64,
    seen: &Seen,
    today: Date,
) -> Result<Account, BooksError> {
    let row = of_patient(ACCOUNT, patient, seen, today).fetch_one(&mut *db).await?;
    let mut fields = Fields::of(&row);
    let mut account = Account {
        billed_minor: fields.next()?,
        paid_minor: fields.next()?,
        bonus_paid_minor: fields.next()?,
        prepaid_minor: fields.next()?,
        ..Account::default()
    };
    if seen.is_all() {
        let bonus = sqlx::query_scalar(BONUS).bind(patient).bind(today.to_string());
        account.bonus_minor = Some(bonus.fetch_one(db).await?);
        account.balance_minor = Some(account.billed_minor - account.paid_minor - account.bonus_paid_minor);
    }
    Ok(account)
}

fn of_patient(
    statement: &'static str,
    patient: i64,
    seen: &Seen,
    today: Date,
) -> sqlx::query::Query<'static, sqlx::Any, sqlx::any::AnyArguments> {
    let query = sqlx::query(statement).bind(patient).bind(seen.employee).bind(seen.branches_text());
    query.bind(today.to_string())
}
