//! What the clock on the clinic's wall shows; that of UTC while no clinic is described.

use clinic::LocalTime;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use sqlx::AnyConnection;

use crate::BooksError;
use crate::facts::Reader;
use crate::write::Tx;

const TIME_ZONE: &str = "SELECT time_zone FROM clinic";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[TIME_ZONE];

/// The date at a time.
pub(crate) async fn today(db: &mut AnyConnection, at: i64) -> Result<Date, BooksError> {
    Ok(local(db, at).await?.date())
}

async fn local(db: &mut AnyConnection, at: i64) -> Result<DateTime, BooksError> {
    let zone: Option<String> = sqlx::query_scalar(TIME_ZONE).fetch_optional(db).await?;
    local_in(zone.as_deref(), at)
}

fn local_in(zone: Option<&str>, at: i64) -> Result<DateTime, BooksError> {
    let now = Timestamp::from_microsecond(at).map_err(|_| BooksError::damaged("a time beyond the calendar"))?;
    let zone = zone.map_or(Ok(TimeZone::UTC), TimeZone::get);
    let zone = zone.map_err(|_| BooksError::damaged("an unknown time zone"))?;
    Ok(now.to_zoned(zone).datetime())
}

impl Reader {
    /// The clinic's date as the program's clock has it.
    pub(crate) async fn today(&mut self) -> Result<Date, BooksError> {
        let (at, lists) = ((self.clock)().as_microsecond(), self.lists().await?);
        Ok(local_in(lists.clinic.as_ref().map(|clinic| clinic.time_zone.as_str()), at)?.date())
    }
}

impl Tx {
    /// The same when this write began, to the minute.
    pub async fn now(&mut self) -> Result<LocalTime, BooksError> {
        let at = self.local().await?.strftime("%Y-%m-%dT%H:%M").to_string();
        LocalTime::parse(&at).ok_or_else(|| BooksError::damaged("a time that no clock shows"))
    }

    pub(crate) async fn today(&mut self) -> Result<Date, BooksError> {
        Ok(self.local().await?.date())
    }

    async fn local(&mut self) -> Result<DateTime, BooksError> {
        if let Some(local) = self.local {
            return Ok(local);
        }
        let read = local(&mut self.db, self.at).await?;
        Ok(*self.local.insert(read))
    }
}
