//! Segments: people behind a number, kept under a name. The question is kept and not the people.

use serde::{Deserialize, Serialize};
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::write::Tx;
use crate::{Books, BooksError};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    pub id: i64,
    pub name: String,
    /// Whose it is.
    pub user_id: i64,
    pub owner: String,
    /// Whether colleagues may use it.
    pub is_shared: bool,
    /// Microseconds since 1970, UTC.
    pub created_at: i64,
    pub asks: SegmentQuestion,
}

/// What a segment asks, in the words of an address: which report, its parameters and filters, which of its numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentQuestion {
    pub report: String,
    pub given: Vec<(String, String)>,
    /// Of the number's row; none: of the total.
    pub keys: Vec<(String, String)>,
    pub column: String,
    /// Of those who answer it only these patients, by their keys; none: all.
    pub who: Vec<String>,
}

/// As it is stored.
#[derive(Deserialize, Serialize)]
struct CellJson {
    keys: Vec<(String, String)>,
    column: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    who: Vec<String>,
}

/// One's own and what colleagues share, or one of these.  $1 the user, $2 the segment or NULL for all
const SEGMENTS: &str = "SELECT segment.id, segment.name, segment.user_id, app_user.name, segment.is_shared, segment.created_at, \
    segment.report, segment.question_json, segment.cell_json \
    FROM segment JOIN app_user ON app_user.id = segment.user_id \
    WHERE (segment.user_id = $1 OR segment.is_shared = 1) AND (CAST($2 AS BIGINT) IS NULL OR segment.id = $2) \
    ORDER BY segment.id";
const WITH_NAME: &str = "SELECT id FROM segment WHERE user_id = $1 AND name = $2";
const INSERT: &str = "INSERT INTO segment (id, name, user_id, is_shared, report, question_json, cell_json, created_at) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const RENAME: &str = "UPDATE segment SET name = $1 WHERE id = $2 AND user_id = $3";
const SHARE: &str = "UPDATE segment SET is_shared = $1 WHERE id = $2 AND user_id = $3";
const DELETE: &str = "DELETE FROM segment WHERE id = $1 AND user_id = $2";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[SEGMENTS, WITH_NAME, INSERT, RENAME, SHARE, DELETE];

impl Books {
    /// A user's own and those that colleagues share, the oldest first.
    pub async fn segments(&self, user: i64) -> Result<Vec<Segment>, BooksError> {
        self.segments_of(user, None).await
    }

    /// One of a user's own, or one that is shared.
    pub async fn segment(&self, user: i64, id: i64) -> Result<Option<Segment>, BooksError> {
        Ok(self.segments_of(user, Some(id)).await?.pop())
    }

    async fn segments_of(&self, user: i64, id: Option<i64>) -> Result<Vec<Segment>, BooksError> {
        sqlx::query(SEGMENTS).bind(user).bind(id).fetch_all(&self.readers).await?.iter().map(segment).collect()
    }
}

impl Tx {
    /// None when the user has one of this name already.
    pub async fn add_segment(
        &mut self,
        user: i64,
        name: &str,
        is_shared: bool,
        asks: &SegmentQuestion,
    ) -> Result<Option<i64>, BooksError> {
        if self.segment_with_name(user, name).await?.is_some() {
            return Ok(None);
        }
        let id = self.next_row_id();
        let cell = CellJson { keys: asks.keys.clone(), column: asks.column.clone(), who: asks.who.clone() };
        sqlx::query(INSERT)
            .bind(id)
            .bind(name)
            .bind(user)
            .bind(i64::from(is_shared))
            .bind(&asks.report)
            .bind(as_json(&asks.given))
            .bind(as_json(&cell))
            .bind(self.at)
            .execute(&mut *self.db)
            .await?;
        Ok(Some(id))
    }

    /// One of a user's own. False when another of theirs has the name.
    pub async fn rename_segment(&mut self, user: i64, id: i64, name: &str) -> Result<bool, BooksError> {
        if self.segment_with_name(user, name).await?.is_some_and(|known| known != id) {
            return Ok(false);
        }
        sqlx::query(RENAME).bind(name).bind(id).bind(user).execute(&mut *self.db).await?;
        Ok(true)
    }

    /// One of a user's own.
    pub async fn share_segment(&mut self, user: i64, id: i64, is_shared: bool) -> Result<(), BooksError> {
        sqlx::query(SHARE).bind(i64::from(is_shared)).bind(id).bind(user).execute(&mut *self.db).await?;
        Ok(())
    }

    /// One of a user's own.
    pub async fn delete_segment(&mut self, user: i64, id: i64) -> Result<(), BooksError> {
        sqlx::query(DELETE).bind(id).bind(user).execute(&mut *self.db).await?;
        Ok(())
    }

    async fn segment_with_name(&mut self, user: i64, name: &str) -> Result<Option<i64>, BooksError> {
        Ok(sqlx::query_scalar(WITH_NAME).bind(user).bind(name).fetch_optional(&mut *self.db).await?)
    }
}

fn segment(row: &AnyRow) -> Result<Segment, BooksError> {
    let damaged = |_| BooksError::damaged("a segment's question cannot be read");
    let cell: CellJson = serde_json::from_str(row.try_get(8)?).map_err(damaged)?;
    Ok(Segment {
        id: row.try_get(0)?,
        name: row.try_get(1)?,
        user_id: row.try_get(2)?,
        owner: row.try_get(3)?,
        is_shared: row.try_get::<i64, _>(4)? != 0,
        created_at: row.try_get(5)?,
        asks: SegmentQuestion {
            report: row.try_get(6)?,
            given: serde_json::from_str(row.try_get(7)?).map_err(damaged)?,
            keys: cell.keys,
            column: cell.column,
            who: cell.who,
        },
    })
}

fn as_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("lists of texts are always JSON")
}
