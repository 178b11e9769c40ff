//! Who failed to sign in lately, by account and by address: remembered here, so that a restart helps nobody who guesses.

use sqlx::Row;

use crate::{Books, BooksError};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failures {
    /// In a row.
    pub failures: i64,
    /// Microseconds since 1970, UTC.
    pub last_at: i64,
}

const FAILURES: &str = "SELECT failures, last_at FROM failed_sign_in WHERE who = $1";
/// $1 who, $2 now, $3 older ones do not count any more
const FAILED: &str = "INSERT INTO failed_sign_in (who, failures, last_at) VALUES ($1, 1, $2) \
    ON CONFLICT (who) DO UPDATE SET failures = CASE WHEN failed_sign_in.last_at < $3 THEN 1 ELSE failed_sign_in.failures + 1 END, \
    last_at = $2";
const FORGIVE: &str = "DELETE FROM failed_sign_in WHERE who = $1";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[FAILURES, FAILED, FORGIVE];

impl Books {
    /// Of an account or an address; none of either.
    pub async fn failures(&self, who: &str) -> Result<Failures, BooksError> {
        let row = sqlx::query(FAILURES).bind(who).fetch_optional(&self.readers).await?;
        row.map_or(Ok(Failures::default()), |row| Ok(Failures { failures: row.try_get(0)?, last_at: row.try_get(1)? }))
    }

    /// One more. Those before an instant are forgotten. No deed of anybody's: it is in no audit.
    pub async fn add_failure(&self, who: &str, now: i64, forgotten_before: i64) -> Result<(), BooksError> {
        sqlx::query(FAILED).bind(who).bind(now).bind(forgotten_before).execute(&self.writer).await?;
        Ok(())
    }

    pub async fn forgive(&self, who: &str) -> Result<(), BooksError> {
        sqlx::query(FORGIVE).bind(who).execute(&self.writer).await?;
        Ok(())
    }
}
