//! Reading the books for reports: everything that happened, as plain numbers, of one moment.
//!
//! A [`Reader`] is one read transaction: all it tells is of the moment it was opened, however long the reading takes. Facts
//! come in no order, of all patients or of some, and are handed over one by one, so that nothing is held in memory here. Ids
//! are the books' own numbers; the directory gives their keys and names.

mod cards;
mod changes;
mod directory;
mod row;
mod rows;
mod told;

pub use cards::VisitCard;
pub use changes::Changes;
pub use clinic::record::State;
pub use directory::{
    Branch, BranchCost, Category, Department, Directory, DiscountGround, Employee, Item, Price, PriceList, Source,
    SourceCost,
};
pub use rows::{
    Bonus, BookingMade, ContactResult, Departure, Discount, Line, Patient, Patients, Payment, Rating, Recall, Visit,
    VisitOfOther,
};

use std::sync::Arc;

use sqlx::{Any, Row, Transaction};

use crate::dialect::Dialect;
use crate::table::Statements;
use crate::{Books, BooksError, Clock, lists};

/// What tells a moment of some books from the same moment of others: of a copy that went its own way after it was restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Number and hash of the newest row of the audit; none in books that nothing was ever written to.
    pub audit: Option<(i64, String)>,
}

/// The books at one moment.
pub struct Reader {
    pub(crate) tx: Transaction<'static, Any>,
    pub(crate) statements: Arc<[Statements]>,
    pub(crate) dialect: Dialect,
    pub(crate) clock: Clock,
    pub(crate) lists: Arc<lists::Kept>,
    seq: i64,
}

const SEQ: &str = "SELECT value FROM counter WHERE name = 'change'";
const BOOKS_KEY: &str = "SELECT books_key FROM books";
const NEWEST_DEED: &str =
    "SELECT audit.seq, audit.hash FROM audit JOIN counter ON counter.name = 'audit' AND counter.value = audit.seq";
const DEED: &str = "SELECT hash FROM audit WHERE seq = $1";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] = &[
    &[SEQ, BOOKS_KEY, NEWEST_DEED, DEED],
    cards::STATEMENTS,
    changes::STATEMENTS,
    directory::STATEMENTS,
    rows::STATEMENTS[0],
    rows::STATEMENTS[1],
];

#[cfg(test)]
pub(crate) use rows::BY_ROWID;

impl Books {
    /// Begin reading the books as they are now.
    pub async fn read(&self) -> Result<Reader, BooksError> {
        let mut tx = self.readers.begin_with(self.dialect.begin_read()).await?;
        let seq = sqlx::query_scalar(SEQ).fetch_one(&mut *tx).await?;
        Ok(Reader {
            tx,
            statements: Arc::clone(&self.statements),
            dialect: self.dialect,
            clock: self.clock,
            lists: Arc::clone(&self.lists),
            seq,
        })
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

    /// The mark of this moment.
    pub async fn mark(&mut self) -> Result<Mark, BooksError> {
        let newest = sqlx::query(NEWEST_DEED).fetch_optional(&mut *self.tx).await?;
        let audit = newest.map(|row| Ok::<_, BooksError>((row.try_get(0)?, row.try_get(1)?))).transpose()?;
        Ok(Mark { audit })
    }

    /// Whether a moment is one that these books have been through.
    pub async fn has_been_through(&mut self, mark: &Mark) -> Result<bool, BooksError> {
        let Some((seq, hash)) = &mark.audit else { return Ok(true) };
        let known: Option<String> = sqlx::query_scalar(DEED).bind(*seq).fetch_optional(&mut *self.tx).await?;
        Ok(known.as_ref() == Some(hash))
    }
}
