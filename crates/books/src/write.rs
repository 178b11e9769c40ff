//! Writing: one transaction at a time, each with its audit row and its change rows.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use futures::future::BoxFuture;
use jiff::civil::DateTime;
use sqlx::{Any, AnyConnection, AnyPool, Row, Transaction};
use tokio::sync::watch;

use crate::audit::{self, Deed};
use crate::deed::{Form, Journal};
use crate::dialect::Dialect;
use crate::live;
use crate::table::{self, Statements, Table, Width};
use crate::touched::Touched;
use crate::{Books, BooksError};

/// A write that others do not see before [`Tx::commit`]; dropped before, it never was. While it lives no other write of
/// these books begins, in this program or another.
pub struct Tx {
    pub(crate) db: Transaction<'static, Any>,
    pub(crate) statements: Arc<[Statements]>,
    pub(crate) dialect: Dialect,
    pub(crate) touched: Touched,
    pub(crate) journal: Journal,
    pub(crate) form: Option<Form>,
    pub(crate) counters: Counters,
    /// As they were when the write began.
    before: Counters,
    /// Ids of records by their keys: several rows of a write refer to the same.
    pub(crate) ids: HashMap<(Table, String), i64>,
    /// Keys that were made in this write, and that no record has yet.
    pub(crate) new_keys: HashSet<String>,
    books_key: Option<String>,
    /// By the clinic's clock, once somebody asked.
    pub(crate) local: Option<DateTime>,
    /// Microseconds since 1970: when the write began.
    pub(crate) at: i64,
    deeds: Arc<watch::Sender<i64>>,
    actor: String,
    action: String,
}

/// Numbers given out so far. Read when the write begins and stored at its end: no other write is between.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counters {
    pub row: i64,
    pub import: i64,
    /// Numbers of papers and of counted days.
    pub slip: i64,
    pub closing: i64,
    change: i64,
    audit: i64,
}

const COUNTERS: &str = "SELECT name, value FROM counter";
const SET_COUNTERS: &str = "UPDATE counter SET value = CASE name WHEN 'row' THEN $1 WHEN 'import' THEN $2 WHEN 'slip' THEN $3 \
    WHEN 'closing' THEN $4 WHEN 'change' THEN $5 WHEN 'audit' THEN $6 ELSE value END";
const BOOKS_KEY: &str = "SELECT books_key FROM books";

/// Of the books' own key, in front of every key that is made in them.
const KEY_DIGITS: usize = 6;

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[COUNTERS, SET_COUNTERS, BOOKS_KEY];

impl Books {
    /// Begin to write; waits for the writer before. `actor` is who is answerable, `action` what is done, in the words of
    /// the glossary: neither names a patient.
    pub async fn write(&self, actor: &str, action: &str) -> Result<Tx, BooksError> {
        self.begin(&self.writer, actor, action).await
    }

    pub(crate) async fn begin(&self, writer: &AnyPool, actor: &str, action: &str) -> Result<Tx, BooksError> {
        let mut db = writer.begin_with(self.dialect.begin_write()).await?;
        if let Some(statement) = self.dialect.take_turn() {
            sqlx::query(statement).execute(&mut *db).await?;
        }
        let counters = Counters::read(&mut db).await?;
        Ok(Tx {
            db,
            statements: Arc::clone(&self.statements),
            dialect: self.dialect,
            touched: Touched::default(),
            journal: Journal::default(),
            form: None,
            counters,
            before: counters,
            ids: HashMap::new(),
            new_keys: HashSet::new(),
            books_key: None,
            local: None,
            at: (self.clock)().as_microsecond(),
            deeds: Arc::clone(&self.deeds),
            actor: actor.to_owned(),
            action: action.to_owned(),
        })
    }
}

impl Tx {
    /// Make it so. `detail` goes into the audit row: JSON or empty, without names, phones or free text of patients. Tells
    /// the number of the last change, which every reader opened from now on has seen.
    pub fn commit(mut self, detail: &str) -> BoxFuture<'_, Result<i64, BooksError>> {
        Box::pin(async move {
            self.counters.change = self.touched.write(&mut self.db, self.before.change).await?;
            self.counters.audit = self.before.audit + 1;
            self.journal.write(&mut self.db, self.dialect, self.counters.audit).await?;
            if let Some(form) = self.form {
                form.take(&mut self.db, self.at).await?;
            }
            let deed = Deed {
                seq: self.counters.audit,
                at: self.at,
                actor: self.actor,
                action: self.action,
                detail: detail.to_owned(),
            };
            audit::append(&mut self.db, &deed).await?;
            self.counters.store(&mut self.db).await?;
            self.db.commit().await?;
            live::tell(&self.deeds, self.counters.audit);
            Ok(self.counters.change)
        })
    }

    /// The number that the audit row will have: what was written is taken back by it.
    pub fn deed(&self) -> i64 {
        self.counters.audit + 1
    }

    /// A key for a record that is made here: no bundle from elsewhere has it.
    pub async fn new_key(&mut self) -> Result<String, BooksError> {
        if self.books_key.is_none() {
            let key: String = sqlx::query_scalar(BOOKS_KEY).fetch_one(&mut *self.db).await?;
            self.books_key = Some(key.chars().filter(char::is_ascii_alphanumeric).take(KEY_DIGITS).collect());
        }
        let number = self.next_row_id();
        let key = format!("{}-{number}", self.books_key.as_deref().unwrap_or_default());
        self.new_keys.insert(key.clone());
        Ok(key)
    }

    /// Undo all of it now instead of at the drop.
    pub async fn roll_back(self) -> Result<(), BooksError> {
        Ok(self.db.rollback().await?)
    }

    pub(crate) fn next_row_id(&mut self) -> i64 {
        self.counters.row += 1;
        self.counters.row
    }

    /// The connection and the statements of a table, both at once.
    pub(crate) fn table(&mut self, table: Table) -> (&mut AnyConnection, &Statements) {
        self.told(table, Width::Whole)
    }

    /// The same for as much of the table as is told.
    pub(crate) fn told(&mut self, table: Table, width: Width) -> (&mut AnyConnection, &Statements) {
        (&mut self.db, table::told(&self.statements, table, width))
    }
}

impl Counters {
    async fn read(db: &mut AnyConnection) -> Result<Self, BooksError> {
        let mut counters = Self::default();
        for row in sqlx::query(COUNTERS).fetch_all(db).await? {
            if let Some(value) = counters.named(row.try_get(0)?) {
                *value = row.try_get(1)?;
            }
        }
        Ok(counters)
    }

    async fn store(self, db: &mut AnyConnection) -> Result<(), BooksError> {
        let Self { row, import, slip, closing, change, audit } = self;
        let query = [row, import, slip, closing, change, audit]
            .into_iter()
            .fold(sqlx::query(SET_COUNTERS), |query, value| query.bind(value));
        query.execute(db).await?;
        Ok(())
    }

    fn named(&mut self, name: &str) -> Option<&mut i64> {
        Some(match name {
            "row" => &mut self.row,
            "import" => &mut self.import,
            "slip" => &mut self.slip,
            "closing" => &mut self.closing,
            "change" => &mut self.change,
            "audit" => &mut self.audit,
            _ => return None,
        })
    }
}
