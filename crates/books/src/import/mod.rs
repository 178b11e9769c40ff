//! Taking in what another program kept: many records in one transaction, all or nothing.
//!
//! Records are matched to rows by what makes them themselves. Rows are written in batches, in the order of the tables, so
//! that a reference always finds its row; what stood there before is compared, and kept for the undoing.

mod before;
mod counts;
mod known;
mod settle;
mod undo;

pub use counts::{Counts, TableCounts};
pub use undo::{Kept, Undone};

use serde_json::{Value, json};
use sqlx::{AnyConnection, SqlStr};

use crate::dialect::Dialect;
use crate::record::{Cell, Cells};
use crate::stored::Stored;
use crate::table::{CLINIC_ID, MANY, Table, Touches, remember_many};
use crate::{Books, BooksError, ProblemKind, Record, RowProblem, Tx, audit, currency};
use known::{Known, People, Seen};

/// How an import treats what stands in the books.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edited {
    /// A field that a person edited stays.
    #[default]
    Keep,
    /// The import has the last word.
    Overwrite,
}

/// An import under way. Dropped, it leaves nothing.
pub struct Import {
    tx: Tx,
    id: i64,
    edited: Edited,
    known: Vec<Known>,
    people: People,
    counts: Vec<Counts>,
    /// Rows to insert and rows to compare with what is stored, by table.
    new: Vec<Vec<Stored>>,
    old: Vec<Vec<Stored>>,
    refused: bool,
    has_edits: bool,
    dialect: Dialect,
    remember_many: SqlStr,
}

const INSERT: &str = "INSERT INTO import (id, started_at, files, certificate) VALUES ($1, $2, $3, $4)";
const CERTIFY: &str = "UPDATE import SET files = $1, certificate = $2 WHERE id = $3";
const EDITS: &str = "SELECT COUNT(*) FROM edited_field";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] =
    &[&[INSERT, CERTIFY, EDITS], known::STATEMENTS, settle::STATEMENTS, undo::STATEMENTS];

impl Books {
    /// Begin an import. No other write begins before it ends.
    pub async fn import(&self, actor: &str, edited: Edited) -> Result<Import, BooksError> {
        let mut tx = self.write(actor, "import").await?;
        tx.counters.import += 1;
        let id = tx.counters.import;
        sqlx::query(INSERT).bind(id).bind(tx.at).bind("").bind("").execute(&mut *tx.db).await?;
        let edits: i64 = sqlx::query_scalar(EDITS).fetch_one(&mut *tx.db).await?;
        let tables = Table::ALL.len();
        Ok(Import {
            tx,
            id,
            edited,
            known: std::iter::repeat_with(Known::default).take(tables).collect(),
            people: People::default(),
            counts: vec![Counts::default(); tables],
            new: vec![Vec::new(); tables],
            old: vec![Vec::new(); tables],
            refused: false,
            has_edits: edits > 0,
            dialect: self.dialect,
            remember_many: remember_many(self.dialect),
        })
    }
}

impl Import {
    /// Take a record, after all that it refers to. Empty: it is taken. Else nothing of this import will be written, but
    /// the rows that follow are still checked, and may refer to this one.
    pub async fn put<R: Record>(&mut self, record: &R) -> Result<Vec<RowProblem>, BooksError> {
        let table = R::TABLE;
        self.know(table).await?;
        let Resolved { cells, mut problems, moved } = self.resolve(table, record.cells());
        problems.extend(currency::problem(&mut self.tx.db, table, &cells).await?);
        self.refused |= !problems.is_empty();
        let Some(identity) = known::identity(table, &cells) else {
            return Ok(problems);
        };
        match self.known[table as usize].see(&identity, moved) {
            Seen::Never => {
                let id = if table == Table::Clinic { CLINIC_ID } else { self.tx.next_row_id() };
                self.known[table as usize].add(identity, id, moved);
                self.take_new(table, Stored { id, cells, import_id: Some(self.id) }, moved).await?;
            }
            Seen::Stored(id) => {
                self.take_old(table, Stored { id, cells, import_id: Some(self.id) }, moved).await?;
            }
            // The survivor has a row like this already, or another merged card brought it.
            Seen::Again { moved: before } if moved || before => self.counts[table as usize].moved_to_survivor += 1,
            Seen::Again { .. } => {
                let column = table.layout().identity.first().map_or("name", |n| table.layout().columns[*n].field);
                problems.push(RowProblem { column, kind: ProblemKind::DuplicateId { table } });
                self.refused = true;
            }
        }
        Ok(problems)
    }

    /// A row that its file's reader refused: nothing of this import will be written, but rows that refer to it are not
    /// reported for that.
    pub async fn skip<R: Record>(&mut self, key: &str) -> Result<(), BooksError> {
        self.know(R::TABLE).await?;
        self.refused = true;
        let known = &mut self.known[R::TABLE as usize];
        if let Seen::Never = known.see(key, false) {
            known.add(key.to_owned(), 0, false);
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

    /// Keep it. `files` names the files with their hashes, `certificate` is what was told to the person; both are kept with
    /// the import, in the audit the files and the certificate's hash. Tells the number of the last change.
    pub async fn commit(mut self, files: &Value, certificate: &Value) -> Result<i64, BooksError> {
        if self.refused {
            return Err(BooksError::RowsRefused);
        }
        self.settle().await?;
        if let Some(statement) = self.dialect.after_much_was_written().filter(|_| self.tx.touched.is_everything()) {
            sqlx::query(statement).execute(&mut *self.tx.db).await?;
        }
        let (files_text, certificate_text) = (files.to_string(), certificate.to_string());
        let hash = audit::sha256(&certificate_text);
        sqlx::query(CERTIFY).bind(files_text).bind(certificate_text).bind(self.id).execute(&mut *self.tx.db).await?;
        let detail = json!({ "import": self.id, "files": files, "certificate_sha256": hash, "rows": self.counts() });
        self.tx.commit(&detail.to_string()).await
    }

    /// Undo all of it: a rehearsal.
    pub async fn roll_back(self) -> Result<(), BooksError> {
        self.tx.roll_back().await
    }

    /// Microseconds since 1970.
    pub(crate) fn began_at(&self) -> i64 {
        self.tx.at
    }

    pub(crate) fn db(&mut self) -> &mut AnyConnection {
        &mut self.tx.db
    }

    async fn take_new(&mut self, table: Table, mut row: Stored, moved: bool) -> Result<(), BooksError> {
        if self.refused {
            return Ok(());
        }
        let erased = self.is_erased(table, &row);
        if erased {
            let columns = table.layout().columns.iter().zip(&mut row.cells);
            columns.filter(|(column, _)| column.personal).for_each(|(_, cell)| *cell = Cell::Null);
        }
        if erased && table == Table::Visit {
            self.people.erased_visits.insert(row.id);
        }
        let counts = &mut self.counts[table as usize];
        counts.created += 1;
        counts.moved_to_survivor += u64::from(moved);
        counts.erased_ignored += u64::from(erased && table.layout().columns.iter().any(|column| column.personal));
        self.new[table as usize].push(row);
        self.settle_when_full(table).await
    }

    async fn take_old(&mut self, table: Table, row: Stored, moved: bool) -> Result<(), BooksError> {
        if self.refused {
            return Ok(());
        }
        // A merged card is no patient any more: what it says is the survivor's to say.
        let merged = table == Table::Patient && self.people.survivors.contains_key(&row.id);
        self.counts[table as usize].moved_to_survivor += u64::from(moved || merged);
        if merged {
            return Ok(());
        }
        self.old[table as usize].push(row);
        self.settle_when_full(table).await
    }

    async fn settle_when_full(&mut self, table: Table) -> Result<(), BooksError> {
        let full = self.new[table as usize].len() >= MANY || self.old[table as usize].len() >= MANY;
        if full { self.settle_up_to(table).await } else { Ok(()) }
    }

    /// Keys to ids.
    fn resolve(&self, table: Table, cells: Vec<Cell<'_>>) -> Resolved {
        let mut resolved = Resolved { cells: Cells::with_capacity(cells.len()), problems: Vec::new(), moved: false };
        for (cell, column) in cells.into_iter().zip(table.layout().columns) {
            let cell = match (column.refers, cell) {
                (Some(other), Cell::Text(key)) => match self.known[other as usize].id_of(&key) {
                    Some(id) if other == Table::Patient => {
                        let survivor = self.people.survivors.get(&id);
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
        resolved
    }

    /// Whether a row is of somebody who had their identity erased.
    fn is_erased(&self, table: Table, row: &Stored) -> bool {
        let people = &self.people;
        let is = |set: &std::collections::HashSet<i64>, column: usize| {
            row.cells[column].int().is_some_and(|id| set.contains(&id))
        };
        match table.layout().touches {
            Touches::Directory => false,
            Touches::Itself => people.erased.contains(&row.id),
            Touches::Patient(column) => is(&people.erased, column),
            Touches::PatientOfVisit(column) => is(&people.erased_visits, column),
        }
    }
}

struct Resolved {
    cells: Cells,
    problems: Vec<RowProblem>,
    moved: bool,
}
