//! The language that pages begin with, for whoever has not chosen one.

use crate::write::Tx;
use crate::{Books, BooksError};

const LANGUAGE: &str = "SELECT language FROM books";
const SET_LANGUAGE: &str = "UPDATE books SET language = $1";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[LANGUAGE, SET_LANGUAGE];

impl Books {
    /// BCP 47; none: as the browser asks.
    pub async fn language(&self) -> Result<Option<String>, BooksError> {
        Ok(sqlx::query_scalar(LANGUAGE).fetch_one(&self.readers).await?)
    }
}

impl Tx {
    pub async fn set_language_of_clinic(&mut self, language: Option<&str>) -> Result<(), BooksError> {
        sqlx::query(SET_LANGUAGE).bind(language).execute(&mut *self.db).await?;
        Ok(())
    }
}
