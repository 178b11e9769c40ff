//! Bookings that were made together: what comes later of a series.

use clinic::record::{Line, Visit};

use crate::BooksError;
use crate::facts::Reader;
use crate::write::Tx;

/// $1 the series, $2 when the one before them begins
const LATER: &str = "SELECT visit.key FROM visit WHERE visit.series = $1 AND visit.status = 'booked' \
    AND visit.starts_at COLLATE \"binary\" > $2 ORDER BY visit.starts_at COLLATE \"binary\", visit.id";
const LINES: &str =
    "SELECT line.key FROM line JOIN visit ON visit.id = line.visit_id WHERE visit.key = $1 ORDER BY line.id";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[LATER, LINES];

impl Reader {
    /// How many bookings of its series come after one and are still open.
    pub async fn later_in_series(&mut self, visit: &Visit) -> Result<usize, BooksError> {
        let Some(series) = visit.desk.series.clone() else { return Ok(0) };
        let query = sqlx::query_scalar::<_, String>(LATER).bind(series).bind(visit.starts_at.as_str().to_owned());
        Ok(query.fetch_all(&mut *self.tx).await?.len())
    }
}

impl Tx {
    /// The bookings of its series that come after one and are still open, soonest first, with what is planned for each.
    pub async fn later_of_series(&mut self, visit: &Visit) -> Result<Vec<(Visit, Vec<Line>)>, BooksError> {
        let Some(series) = visit.desk.series.clone() else { return Ok(Vec::new()) };
        let query = sqlx::query_scalar(LATER).bind(series).bind(visit.starts_at.as_str().to_owned());
        let keys: Vec<String> = query.fetch_all(&mut *self.db).await?;
        let mut later = Vec::with_capacity(keys.len());
        for key in keys {
            let Some(visit) = self.record::<Visit>(&key).await? else { continue };
            let lines: Vec<String> = sqlx::query_scalar(LINES).bind(key).fetch_all(&mut *self.db).await?;
            let mut plan = Vec::with_capacity(lines.len());
            for line in &lines {
                plan.extend(self.record::<Line>(line).await?);
            }
            later.push((visit, plan));
        }
        Ok(later)
    }
}
