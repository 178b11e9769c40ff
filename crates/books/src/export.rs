//! Reading records back as they were put, for bundles and copies.

use std::future::ready;

use futures::{Stream, TryStreamExt};

use crate::facts::Reader;
use crate::{BooksError, Record, Width, table};

impl Reader {
    /// Every record of a kind, in the order of its key by code point (those without one in the order of what makes them
    /// themselves). Cards that were merged into another are left out: what they had stands with the survivor. Read as they
    /// are asked for, a few at a time.
    pub fn records<R: Record>(&mut self) -> impl Stream<Item = Result<R, BooksError>> + Send + '_ {
        self.records_told(Width::Whole)
    }

    /// The same, of each record as much as is told.
    pub fn records_told<R: Record>(&mut self, width: Width) -> impl Stream<Item = Result<R, BooksError>> + Send + '_ {
        let text = table::told(&self.statements, R::TABLE, width).export.clone();
        let rows = sqlx::query(text).fetch(&mut *self.tx);
        rows.map_err(BooksError::from).and_then(move |row| ready(R::from_row(&row, width)))
    }

    /// The record with this key; none where there is none. Of a card that was merged into another: as it was then.
    pub async fn record<R: Record>(&mut self, key: &str) -> Result<Option<R>, BooksError> {
        let text = self.statements[R::TABLE as usize].with_key.clone();
        let row = sqlx::query(text).bind(key.to_owned()).fetch_optional(&mut *self.tx).await?;
        row.map(|row| R::from_row(&row, Width::Whole)).transpose()
    }

    /// The records that say something of one patient, in the order of what makes them themselves: the card, what refers to it, and
    /// what belongs to its visits. `id`: of the card.
    pub async fn records_of_patient<R: Record>(&mut self, id: i64) -> Result<Vec<R>, BooksError> {
        let text = self.statements[R::TABLE as usize].of_patient.clone();
        let rows = sqlx::query(text).bind(id).fetch_all(&mut *self.tx).await?;
        rows.iter().map(|row| R::from_row(row, Width::Whole)).collect()
    }

    /// How much there is to tell of a kind of record.
    pub async fn width<R: Record>(&mut self) -> Result<Width, BooksError> {
        let text = self.statements[R::TABLE as usize].has_more.clone();
        let has_more = sqlx::query_scalar::<_, i64>(text).fetch_one(&mut *self.tx).await? != 0;
        Ok(if has_more { Width::Whole } else { Width::Published })
    }
}
