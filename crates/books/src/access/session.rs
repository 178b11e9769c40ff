//! Sessions: who is in.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::Token;
use crate::write::Tx;
use crate::{Books, BooksError};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub id: i64,
    pub user_id: i64,
    /// Microseconds since 1970, UTC, as all instants here.
    pub started_at: i64,
    /// When something was asked last, within some minutes.
    pub seen_at: i64,
    /// Program and address it was begun from, as they said.
    pub agent: String,
    pub address: String,
}

const INSERT: &str = "INSERT INTO session (token_hash, id, user_id, started_at, seen_at, agent, address) \
    VALUES ($1, $2, $3, $4, $4, $5, $6)";
const SESSION: &str = "SELECT id, user_id, started_at, seen_at, agent, address FROM session WHERE token_hash = $1";
const SESSIONS: &str =
    "SELECT id, user_id, started_at, seen_at, agent, address FROM session WHERE user_id = $1 ORDER BY seen_at DESC, id";
const SEEN: &str = "UPDATE session SET seen_at = $1 WHERE id = $2 AND seen_at < $1";
const END: &str = "DELETE FROM session WHERE id = $1 AND user_id = $2";
const END_ALL: &str = "DELETE FROM session WHERE user_id = $1";
const END_OTHERS: &str = "DELETE FROM session WHERE user_id = $1 AND id <> $2";
const END_OLD: &str = "DELETE FROM session WHERE seen_at < $1 OR started_at < $2";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[INSERT, SESSION, SESSIONS, SEEN, END, END_ALL, END_OTHERS, END_OLD];

impl Books {
    /// The session that a token is of, however old it is.
    pub async fn session(&self, token: &Token) -> Result<Option<Session>, BooksError> {
        let row = sqlx::query(SESSION).bind(token.hash()).fetch_optional(&self.readers).await?;
        row.as_ref().map(session).transpose()
    }

    /// Of one user, the one seen last first.
    pub async fn sessions(&self, user: i64) -> Result<Vec<Session>, BooksError> {
        sqlx::query(SESSIONS).bind(user).fetch_all(&self.readers).await?.iter().map(session).collect()
    }

    /// Remembers that a session was used. No deed: it is in no audit.
    pub async fn see_session(&self, id: i64, now: i64) -> Result<(), BooksError> {
        sqlx::query(SEEN).bind(now).bind(id).execute(&self.writer).await?;
        Ok(())
    }

    /// Forgets sessions that were not seen since one instant, or that began before another. No deed either.
    pub async fn forget_sessions(&self, not_seen_since: i64, begun_before: i64) -> Result<(), BooksError> {
        sqlx::query(END_OLD).bind(not_seen_since).bind(begun_before).execute(&self.writer).await?;
        Ok(())
    }
}

impl Tx {
    pub async fn begin_session(
        &mut self,
        token: &Token,
        user: i64,
        agent: &str,
        address: &str,
    ) -> Result<i64, BooksError> {
        let id = self.next_row_id();
        sqlx::query(INSERT)
            .bind(token.hash())
            .bind(id)
            .bind(user)
            .bind(self.at)
            .bind(agent)
            .bind(address)
            .execute(&mut *self.db)
            .await?;
        Ok(id)
    }

    /// One of a user's own. False when there is none.
    pub async fn end_session(&mut self, user: i64, id: i64) -> Result<bool, BooksError> {
        Ok(sqlx::query(END).bind(id).bind(user).execute(&mut *self.db).await?.rows_affected() == 1)
    }

    pub async fn end_sessions_of(&mut self, user: i64) -> Result<(), BooksError> {
        sqlx::query(END_ALL).bind(user).execute(&mut *self.db).await?;
        Ok(())
    }

    pub async fn end_other_sessions(&mut self, user: i64, but: i64) -> Result<(), BooksError> {
        sqlx::query(END_OTHERS).bind(user).bind(but).execute(&mut *self.db).await?;
        Ok(())
    }
}

fn session(row: &AnyRow) -> Result<Session, BooksError> {
    Ok(Session {
        id: row.try_get(0)?,
        user_id: row.try_get(1)?,
        started_at: row.try_get(2)?,
        seen_at: row.try_get(3)?,
        agent: row.try_get(4)?,
        address: row.try_get(5)?,
    })
}
