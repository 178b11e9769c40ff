//! Imports until now.

use sqlx::Row;

use crate::{Books, BooksError};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastImport {
    /// Its number: imports are counted from 1.
    pub id: i64,
    /// Microseconds since 1970, UTC: when it began.
    pub at: i64,
    /// As whoever imported wrote it: JSON.
    pub certificate: String,
    pub is_undone: bool,
}

const LATEST: &str = "SELECT id, started_at, certificate, undone_at FROM import ORDER BY id DESC LIMIT $1";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[LATEST];

impl Books {
    /// So many imports, the last first; those that were taken back too.
    pub async fn past_imports(&self, most: i64) -> Result<Vec<PastImport>, BooksError> {
        let rows = sqlx::query(LATEST).bind(most).fetch_all(&self.readers).await?;
        let import = |row: &sqlx::any::AnyRow| {
            Ok(PastImport {
                id: row.try_get(0)?,
                at: row.try_get(1)?,
                certificate: row.try_get(2)?,
                is_undone: row.try_get::<Option<i64>, _>(3)?.is_some(),
            })
        };
        rows.iter().map(import).collect()
    }
}
