//! Reading the books for reports: everything that happened, as plain numbers, of one moment.
//!
//! A [`Reader`] is one read transaction: all it tells is of the moment it was opened, however long the reading takes. Facts
//! come in no order, of all patients or of some, and are handed over row by row, so that nothing is held in memory here. Ids are the books' own numbers; the directory gives their keys and names.

mod cards;
mod changes;
mod directory;
mod row;
mod rows;

pub use cards::VisitCard;
pub use changes::Changes;
pub use directory::{
    Branch, BranchCost, Category, Department, Directory, Employee, Item, Price, PriceList, Source, SourceCost,
};
pub use rows::{Bonus, Departure, Line, Patient, Patients, Payment, Rating, State, Visit, VisitOfOther};

use std::sync::Arc;

use sqlx::{Any, Transaction};

use crate::table::Statements;
use crate::{Books, BooksError};

/// The books at one moment.
pub struct Reader {
    pub(crate) tx: Transaction<'static, Any>,
    pub(crate) statements: Arc<[Statements]>,
    seq: i64,
}

const SEQ: &str = "SELECT value FROM counter WHERE name = 'change'";
const BOOKS_KEY: &str = "SELECT books_key FROM books";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] =
    &[&[SEQ, BOOKS_KEY], cards::STATEMENTS, changes::STATEMENTS, directory::STATEMENTS, rows::STATEMENTS];

impl Books {
    /// Begin reading the books as they are now.
    pub async fn read(&self) -> Result<Reader, BooksError> {
        let mut tx = self.readers.begin_with(self.dialect.begin_read()).await?;
        let seq = sqlx::query_scalar(SEQ).fetch_one(&mut *tx).await?;
        Ok(Reader { tx, statements: Arc::clone(&self.statements), seq })
    }

    /// The number of the last change, without a transaction: what a reader opened now would tell, or more.
    pub async fn seq(&self) -> Result<i64, BooksError> {
        Ok(sqlx::query_scalar(SEQ).fetch_one(&self.readers).await?)
    }
}

impl Reader {
    /// The number of the last change that this moment contains.
    pub fn seq(&self) -> i64 {
        self.seq
    }

    /// What these books have and no others.
    pub async fn books_key(&mut self) -> Result<String, BooksError> {
        Ok(sqlx::query_scalar(BOOKS_KEY).fetch_one(&mut *self.tx).await?)
    }
}
