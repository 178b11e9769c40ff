//! What these books began with.

use crate::{Books, BooksError};

const FIRST_ACTOR: &str = "SELECT actor FROM audit WHERE seq = 1";
const ANY_PATIENT: &str = "SELECT id FROM patient LIMIT 1";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[FIRST_ACTOR, ANY_PATIENT];

impl Books {
    /// Who wrote first; none before anybody did. The demo clinic is one that `demo` began.
    pub async fn first_actor(&self) -> Result<Option<String>, BooksError> {
        Ok(sqlx::query_scalar(FIRST_ACTOR).fetch_optional(&self.readers).await?)
    }

    pub async fn has_patients(&self) -> Result<bool, BooksError> {
        Ok(sqlx::query(ANY_PATIENT).fetch_optional(&self.readers).await?.is_some())
    }
}
