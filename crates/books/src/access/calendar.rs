//! Addresses under which somebody's calendar is read without signing in: whoever has one reads it, until it is revoked.

use sqlx::Row;

use super::Token;
use crate::write::Tx;
use crate::{Books, BooksError};

/// What a calendar says of patients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarNames {
    /// Nothing: a time is taken.
    Hidden,
    Initials,
    Whole,
}

const INSERT: &str = "INSERT INTO one_time_link (token_hash, purpose, user_id, expires_at) VALUES ($1, $2, $3, $4)";
const OF_TOKEN: &str = "SELECT purpose, user_id FROM one_time_link WHERE token_hash = $1 AND purpose LIKE 'calendar%'";
const OF_USER: &str = "SELECT purpose FROM one_time_link WHERE user_id = $1 AND purpose LIKE 'calendar%'";
const END: &str = "DELETE FROM one_time_link WHERE user_id = $1 AND purpose LIKE 'calendar%'";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[INSERT, OF_TOKEN, OF_USER, END];

impl CalendarNames {
    pub const ALL: [Self; 3] = [Self::Hidden, Self::Initials, Self::Whole];

    fn purpose(self) -> &'static str {
        match self {
            Self::Hidden => "calendar",
            Self::Initials => "calendar-initials",
            Self::Whole => "calendar-names",
        }
    }

    fn from_purpose(purpose: &str) -> Result<Self, BooksError> {
        let named = Self::ALL.into_iter().find(|names| names.purpose() == purpose);
        named.ok_or_else(|| BooksError::damaged("a calendar of unknown kind"))
    }
}

impl Books {
    /// Whose calendar a token opens, and what it says of patients; none when it was revoked or never was one.
    pub async fn calendar(&self, token: &Token) -> Result<Option<(i64, CalendarNames)>, BooksError> {
        let row = sqlx::query(OF_TOKEN).bind(token.hash()).fetch_optional(&self.readers).await?;
        row.map(|row| Ok((row.try_get(1)?, CalendarNames::from_purpose(row.try_get(0)?)?))).transpose()
    }

    /// None: the user has no calendar.
    pub async fn calendar_of(&self, user: i64) -> Result<Option<CalendarNames>, BooksError> {
        let row = sqlx::query(OF_USER).bind(user).fetch_optional(&self.readers).await?;
        row.map(|row| CalendarNames::from_purpose(row.try_get(0)?)).transpose()
    }
}

impl Tx {
    /// Instead of the one before.
    pub async fn give_calendar(&mut self, token: &Token, user: i64, names: CalendarNames) -> Result<(), BooksError> {
        self.end_calendar(user).await?;
        let query = sqlx::query(INSERT).bind(token.hash()).bind(names.purpose()).bind(user);
        // It has no end but being revoked.
        query.bind(i64::MAX).execute(&mut *self.db).await?;
        Ok(())
    }

    /// Whether there was one.
    pub async fn end_calendar(&mut self, user: i64) -> Result<bool, BooksError> {
        Ok(sqlx::query(END).bind(user).execute(&mut *self.db).await?.rows_affected() > 0)
    }
}
