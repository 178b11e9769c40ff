//! Reading records back as they were put, for bundles and copies.

use futures::{Stream, TryStreamExt};

use crate::facts::Reader;
use crate::{BooksError, Record};

impl Reader {
    /// Every record of a kind, in the order of its key by code point (those without one in the order of what makes them
    /// themselves). Cards that were merged into another are left out: what they had stands with the survivor. Read as they
    /// are asked for, a few at a time.
    pub fn records<R: Record>(&mut self) -> impl Stream<Item = Result<R, BooksError>> + Send + '_ {
        let text = self.statements[R::TABLE as usize].export.clone();
        let rows = sqlx::query(text).fetch(&mut *self.tx);
        rows.map_err(BooksError::from).and_then(async |row| R::from_row(&row))
    }
}
