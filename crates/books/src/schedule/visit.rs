//! One booking as it stands, and what becomes of it: the patient arrives, does not come, or calls it off.

use clinic::LocalTime;
use clinic::prepayment::Prepayment;
use clinic::record::{Line, Status, Visit};
use sqlx::AnyConnection;

use super::BookRefusal;
use crate::BooksError;
use crate::cards::Seen;
use crate::facts::Reader;
use crate::record::Fields;
use crate::write::Tx;

/// Why somebody is not noted as arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArriveRefusal {
    /// So much is to be paid before, in minor units.
    AwaitsPrepayment {
        missing_minor: i64,
    },
    NotBooked,
}

/// $1 key of the visit, $2 employee or NULL for all, $3 branches as ',1,2,' or NULL for all
const SEEN: &str = "SELECT visit.key FROM visit LEFT JOIN department ON department.id = visit.department_id \
    WHERE visit.key = $1 AND (CAST($2 AS BIGINT) IS NULL OR visit.employee_id = $2) \
    AND (CAST($3 AS TEXT) IS NULL OR CAST($3 AS TEXT) LIKE '%,' || department.branch_id || ',%')";
const LINES: &str =
    "SELECT line.key FROM line JOIN visit ON visit.id = line.visit_id WHERE visit.key = $1 ORDER BY line.id";
const PREPAYMENT: &str = "SELECT COALESCE(category.prepayment, 0), CASE WHEN visit.waiver IS NULL THEN 0 ELSE 1 END, \
    (SELECT CAST(COALESCE(SUM(line.amount_minor), 0) AS BIGINT) FROM line WHERE line.visit_id = visit.id), \
    (SELECT CAST(COALESCE(SUM(payment.amount_minor), 0) AS BIGINT) FROM payment WHERE payment.visit_id = visit.id) \
    FROM visit JOIN patient ON patient.id = visit.patient_id LEFT JOIN category ON category.id = patient.category_id \
    WHERE visit.key = $1";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[SEEN, LINES, PREPAYMENT];

impl Reader {
    /// A visit and its lines in the order in which they were made; none of what somebody may not see.
    pub async fn visit(&mut self, key: &str, seen: &Seen) -> Result<Option<(Visit, Vec<Line>)>, BooksError> {
        let query = sqlx::query_scalar::<_, String>(SEEN).bind(key.to_owned());
        let query = query.bind(seen.employee).bind(seen.branches_text());
        if query.fetch_optional(&mut *self.tx).await?.is_none() {
            return Ok(None);
        }
        let Some(visit) = self.record::<Visit>(key).await? else { return Ok(None) };
        let keys: Vec<String> = sqlx::query_scalar(LINES).bind(key.to_owned()).fetch_all(&mut *self.tx).await?;
        let mut lines = Vec::with_capacity(keys.len());
        for key in &keys {
            lines.extend(self.record::<Line>(key).await?);
        }
        Ok(Some((visit, lines)))
    }

    /// What a booking has to be paid for before; of one that is not there: nothing.
    pub async fn prepayment(&mut self, visit: &str) -> Result<Prepayment, BooksError> {
        prepayment(&mut self.tx, visit).await
    }
}

async fn prepayment(db: &mut AnyConnection, visit: &str) -> Result<Prepayment, BooksError> {
    let row = sqlx::query(PREPAYMENT).bind(visit.to_owned()).fetch_optional(db).await?;
    let Some(row) = row else { return Ok(Prepayment::default()) };
    let mut fields = Fields::of(&row);
    Ok(Prepayment {
        is_asked: fields.next()?,
        is_waived: fields.next()?,
        planned_minor: fields.next()?,
        paid_minor: fields.next()?,
    })
}

impl Tx {
    /// The patient is there. A booking stays one.
    pub async fn arrive(&mut self, visit: &str, at: LocalTime) -> Result<Result<(), ArriveRefusal>, BooksError> {
        let Some(mut booking) = self.booking(visit).await? else { return Ok(Err(ArriveRefusal::NotBooked)) };
        let missing_minor = prepayment(&mut self.db, visit).await?.missing_minor();
        if missing_minor > 0 {
            return Ok(Err(ArriveRefusal::AwaitsPrepayment { missing_minor }));
        }
        booking.desk.arrived_at = Some(at);
        Ok(self.put(&booking).await?.map(|_| ()).map_err(|_| ArriveRefusal::NotBooked))
    }

    /// The patient called it off, or did not come. What was planned and paid stays.
    pub async fn give_up_booking(
        &mut self,
        visit: &str,
        status: GivenUp,
    ) -> Result<Result<(), BookRefusal>, BooksError> {
        let Some(mut booking) = self.booking(visit).await? else { return Ok(Err(BookRefusal::NotBooked)) };
        booking.status = match status {
            GivenUp::Cancelled => Status::Cancelled,
            GivenUp::Missed => Status::Missed,
        };
        Ok(self.put(&booking).await?.map(|_| ()).map_err(BookRefusal::Rows))
    }

    /// Prepayment is not insisted on, for a reason.
    pub async fn waive(&mut self, visit: &str, reason: &str) -> Result<Result<(), BookRefusal>, BooksError> {
        let Some(mut booking) = self.booking(visit).await? else { return Ok(Err(BookRefusal::NotBooked)) };
        booking.desk.waiver = Some(reason.to_owned());
        Ok(self.put(&booking).await?.map(|_| ()).map_err(BookRefusal::Rows))
    }

    async fn booking(&mut self, key: &str) -> Result<Option<Visit>, BooksError> {
        Ok(self.record::<Visit>(key).await?.filter(|visit| visit.status == Status::Booked))
    }
}

/// What becomes of a booking that nobody comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GivenUp {
    Cancelled,
    Missed,
}
