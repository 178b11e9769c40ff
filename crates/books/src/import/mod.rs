//! Taking in what another program kept: many records in one transaction, all or nothing.
//!
//! Records are matched to rows by what makes them themselves. [`Import`] looks at each as it comes: whether it came before,
//! and which rows it refers to. A [`Writer`] takes them in batches, of one table each, and writes one while the next is
//! collected. A table is finished before the next begins, so that a reference always finds its row.

mod before;
mod counts;
mod history;
mod known;
mod merged;
mod people;
mod settle;
mod undo;

pub use counts::{Counts, TableCounts};
pub use history::PastImport;
pub use undo::{Kept, Undone};

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use futures::TryStreamExt;
use serde_json::{Value, json};
use sqlx::Row as _;
use tokio::task::JoinHandle;

use crate::dialect::Dialect;
use crate::gone::Marks;
use crate::record::{Cell, Cells};
use crate::table::{Table, Width};
use crate::{Books, BooksError, ProblemKind, Record, RowProblem, audit, currency};
use known::{Fingerprint, Fingerprints, Known, Numbers};
use people::People;
use settle::{Row, Settled, Writer};

/// How an import treats what stands in the books.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edited {
    /// A field that a person edited stays.
    #[default]
    Keep,
    /// The import has the last word.
    Overwrite,
}

/// A writer at work: it comes back with what became of the rows.
type Writing = JoinHandle<(Box<Writer>, Result<Settled, BooksError>)>;

/// An import under way. Dropped, it leaves nothing.
pub struct Import {
    /// None while it writes.
    writer: Option<Box<Writer>>,
    writing: Option<Writing>,
    prints: Fingerprints,
    known: Vec<Known>,
    /// What came with a merged card.
    moved: HashSet<Fingerprint>,
    survivors: Arc<HashMap<i64, i64>>,
    counts: Vec<Counts>,
    /// The table whose records come now, and what is not yet given to the writer.
    table: Table,
    width: Width,
    rows: Vec<Row>,
    marks: Marks,
    identity: String,
    refused: bool,
    dialect: Dialect,
}

const INSERT: &str = "INSERT INTO import (id, started_at, files, certificate) VALUES ($1, $2, $3, $4)";
const CERTIFY: &str = "UPDATE import SET files = $1, certificate = $2 WHERE id = $3";
const LAST_SLIP: &str = "SELECT CAST(MAX(number) AS BIGINT) FROM slip";
const LAST_CLOSING: &str = "SELECT CAST(MAX(number) AS BIGINT) FROM closing";
const EDITS: &str = "SELECT COUNT(*) FROM edited_field";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] = &[
    &[INSERT, CERTIFY, EDITS, LAST_SLIP, LAST_CLOSING],
    history::STATEMENTS,
    merged::STATEMENTS,
    people::STATEMENTS,
    settle::STATEMENTS,
    undo::STATEMENTS,
];

/// Rows that are written together: enough to make the way to the writer and back small beside the work.
const BATCH: usize = 500;

impl Books {
    /// Begin an import. No other write begins before it ends.
    pub async fn import(&self, actor: &str, edited: Edited) -> Result<Import, BooksError> {
        let mut tx = self.begin(&self.importer, actor, "import").await?;
        tx.counters.import += 1;
        let id = tx.counters.import;
        sqlx::query(INSERT).bind(id).bind(tx.at).bind("").bind("").execute(&mut *tx.db).await?;
        let edits: i64 = sqlx::query_scalar(EDITS).fetch_one(&mut *tx.db).await?;
        let marks = Marks::read(&mut tx.db).await?;
        let people = People::read(&mut tx.db).await?;
        let survivors = Arc::clone(&people.survivors);
        let writer = Writer::new(tx, id, edited, edits > 0, people, self.dialect);
        Ok(Import {
            writer: Some(Box::new(writer)),
            writing: None,
            prints: Fingerprints::default(),
            known: Table::ALL.iter().copied().map(Known::of).collect(),
            moved: HashSet::new(),
            survivors,
            counts: vec![Counts::default(); Table::ALL.len()],
            table: Table::Clinic,
            width: Width::Whole,
            rows: Vec::new(),
            marks,
            identity: String::new(),
            refused: false,
            dialect: self.dialect,
        })
    }
}

impl Import {
    /// Say, before the first record of a kind, how much is told of them: what is not stays as it is. Unsaid: all is told.
    pub async fn told<R: Record>(&mut self, width: Width) -> Result<(), BooksError> {
        self.turn_to(R::TABLE).await?;
        self.width = width;
        Ok(())
    }

    /// Take a record, after all that it refers to. Empty: it is taken. Else nothing of this import will be written, but
    /// the rows that follow are still checked, and may refer to this one.
    pub async fn put<R: Record>(&mut self, record: &R) -> Result<Vec<RowProblem>, BooksError> {
        self.turn_to(R::TABLE).await?;
        self.put_cells(R::TABLE, record.cells(self.width)).await
    }

    async fn put_cells(&mut self, table: Table, cells: Vec<Cell<'_>>) -> Result<Vec<RowProblem>, BooksError> {
        let is_gone = self.marks.has(table, &cells);
        if table == Table::Gone {
            self.marks.learn(&cells);
        }
        let Resolved { cells, mut problems, moved } = self.resolve(table, cells).await?;
        if table == Table::Clinic {
            problems.extend(currency::problem(&mut self.writer().await?.tx.db, table, &cells).await?);
        }
        self.refused |= !problems.is_empty();
        if !known::identity(table, &cells, &mut self.identity) {
            return Ok(problems);
        }
        let print = self.prints.of(&self.identity);
        if self.known[table as usize].bring(print) {
            if moved {
                self.moved.insert(print);
            }
            self.rows.push(Row { print, cells, moved, is_gone });
            if self.rows.len() >= BATCH {
                self.hand_over().await?;
            }
        } else if moved || self.moved.contains(&print) {
            // The survivor has a row like this already, or another merged card brought it.
            self.counts[table as usize].moved_to_survivor += 1;
        } else {
            let column = table.layout().identity.first().map_or("name", |n| table.layout().columns[*n].field);
            problems.push(RowProblem { column, kind: ProblemKind::DuplicateId { table } });
            self.refused = true;
        }
        Ok(problems)
    }

    /// A row that its file's reader refused: nothing of this import will be written, but rows that refer to it are not
    /// reported for that.
    pub async fn skip<R: Record>(&mut self, key: &str) -> Result<(), BooksError> {
        self.turn_to(R::TABLE).await?;
        self.refused = true;
        let print = self.prints.of(key);
        if self.known[R::TABLE as usize].bring(print) {
            let id = self.writer().await?.tx.next_row_id();
            self.known[R::TABLE as usize].learn(print, id);
        }
        Ok(())
    }

    /// What was done so far, tables without rows left out. Complete after [`Import::settle`].
    pub fn counts(&self) -> Vec<TableCounts> {
        let all = Table::ALL.iter().zip(&self.counts);
        all.filter(|(_, counts)| **counts != Counts::default())
            .map(|(table, counts)| TableCounts { table: *table, counts: *counts })
            .collect()
    }

    /// Whether a row was refused, so that nothing can be committed.
    pub fn is_refused(&self) -> bool {
        self.refused
    }

    /// Write what is collected and not yet written. Nothing is, when a row was refused.
    pub async fn settle(&mut self) -> Result<(), BooksError> {
        self.hand_over().await?;
        self.writer().await?;
        Ok(())
    }

    /// Keep it. `files` names the files with their hashes, `certificate` is what was told to the person; both are kept with
    /// the import, in the audit the files and the certificate's hash. Tells the number of the last change.
    pub async fn commit(mut self, files: &Value, certificate: &Value) -> Result<i64, BooksError> {
        if self.refused {
            return Err(BooksError::RowsRefused);
        }
        self.settle().await?;
        let rows = self.counts();
        let mut writer = self.writer.take().ok_or_else(lost)?;
        writer.finish().await?;
        let mut tx = writer.tx;
        // What is numbered here goes on after what came.
        let last: Option<i64> = sqlx::query_scalar(LAST_SLIP).fetch_one(&mut *tx.db).await?;
        tx.counters.slip = tx.counters.slip.max(last.unwrap_or(0));
        let last: Option<i64> = sqlx::query_scalar(LAST_CLOSING).fetch_one(&mut *tx.db).await?;
        tx.counters.closing = tx.counters.closing.max(last.unwrap_or(0));
        if let Some(statement) = self.dialect.after_much_was_written().filter(|_| tx.touched.is_everything()) {
            sqlx::query(statement).execute(&mut *tx.db).await?;
        }
        let import = tx.counters.import;
        let (files_text, certificate_text) = (files.to_string(), certificate.to_string());
        let hash = audit::sha256(&certificate_text);
        sqlx::query(CERTIFY).bind(files_text).bind(certificate_text).bind(import).execute(&mut *tx.db).await?;
        let detail = json!({ "import": import, "files": files, "certificate_sha256": hash, "rows": rows });
        tx.commit(&detail.to_string()).await
    }

    /// Undo all of it: a rehearsal.
    pub async fn roll_back(mut self) -> Result<(), BooksError> {
        self.writer().await?;
        self.writer.take().ok_or_else(lost)?.tx.roll_back().await
    }

    /// The writer, when it is done with what it was given.
    pub(crate) async fn writer(&mut self) -> Result<&mut Writer, BooksError> {
        if let Some(writing) = self.writing.take() {
            let (writer, settled) = writing.await.map_err(|_| lost())?;
            // One that failed is not asked again: SQLite may have ended its transaction, and would keep what comes after.
            let Settled { table, counts, ids } = settled?;
            self.writer = Some(writer);
            self.counts[table as usize] += counts;
            for (row, id) in ids {
                self.known[table as usize].learn(row, id);
            }
        }
        self.writer.as_deref_mut().ok_or_else(lost)
    }

    /// Give the writer what is collected.
    async fn hand_over(&mut self) -> Result<(), BooksError> {
        if self.rows.is_empty() {
            return Ok(());
        }
        self.writer().await?;
        let mut writer = self.writer.take().ok_or_else(lost)?;
        writer.may_write = !self.refused;
        let (table, width) = (self.table, self.width);
        let rows = std::mem::replace(&mut self.rows, Vec::with_capacity(BATCH));
        self.writing = Some(tokio::spawn(async move {
            let settled = writer.settle(table, width, rows).await;
            (writer, settled)
        }));
        Ok(())
    }

    /// Finish a table before the records of another come. None of it may come later: what it brought is forgotten.
    async fn turn_to(&mut self, table: Table) -> Result<(), BooksError> {
        if table < self.table {
            return Err(BooksError::Refused("an import's records must come in the order of its tables".into()));
        }
        if self.table != table {
            self.settle().await?;
            self.known[self.table as usize].finish();
            self.table = table;
            self.width = Width::Whole;
        }
        Ok(())
    }

    /// Keys to ids.
    async fn resolve(&mut self, table: Table, cells: Vec<Cell<'_>>) -> Result<Resolved, BooksError> {
        let mut resolved = Resolved { cells: Cells::with_capacity(cells.len()), problems: Vec::new(), moved: false };
        for (cell, column) in cells.into_iter().zip(table.layout().columns) {
            let cell = match (column.refers, cell) {
                (Some(other), Cell::Text(key)) => match self.id_of(other, &key).await? {
                    Some(id) if other == Table::Patient => {
                        let survivor = self.survivors.get(&id);
                        resolved.moved |= survivor.is_some();
                        Cell::Int(*survivor.unwrap_or(&id))
                    }
                    Some(id) => Cell::Int(id),
                    None => {
                        let kind = ProblemKind::UnknownReference { file: other.file() };
                        resolved.problems.push(RowProblem { column: column.field, kind });
                        Cell::Null
                    }
                },
                (_, cell) => cell.into_owned(),
            };
            resolved.cells.push(cell);
        }
        Ok(resolved)
    }

    async fn id_of(&mut self, table: Table, key: &str) -> Result<Option<i64>, BooksError> {
        let print = self.prints.of(key);
        let known = &self.known[table as usize];
        let id = known.id_of(print);
        if id.is_some() || !known.asks_the_books() {
            return Ok(id);
        }
        self.writer().await?;
        let (db, statements) = self.writer.as_mut().ok_or_else(lost)?.tx.table(table);
        let mut stored = Numbers::default();
        let mut rows = sqlx::query(statements.keys.clone()).fetch(db);
        while let Some(row) = rows.try_next().await? {
            stored.set(self.prints.of(row.try_get(1)?), row.try_get(0)?);
        }
        let known = &mut self.known[table as usize];
        known.complete(stored);
        Ok(known.id_of(print))
    }
}

/// The task that wrote ended without a word.
fn lost() -> BooksError {
    BooksError::Refused("writing broke off".into())
}

struct Resolved {
    cells: Cells,
    problems: Vec<RowProblem>,
    moved: bool,
}
