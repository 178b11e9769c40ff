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

use crate::put::{currency_changes, has_money};
use crate::record::{Cell, Cells};
use crate::stored::Stored;
use crate::table::{MANY, Table, Touches, remember_many};
use crate::{Books, BooksError, ProblemKind, Record, RowProblem, Tx};
use known::{Known, People};

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
            remember_many: remember_many(self.dialect),
        })
    }
}

impl Import {
    /// Take a record, after all that it refers to. Empty: it is taken. Else nothing of this import will be written, but
    /// the rows that follow are still checked, and may refer to this one.
    pub async fn put<R: Record>(&mut self, record: &R) -> Result<Vec<RowProblem>, BooksError> {
        self.know(R::TABLE).await?;
        let table = R::TABLE;
        let Resolved { cells, mut problems, moved } = self.resolve(table, record.cells());
        let Some(identity) = known::identity(table, &cells) else {
            self.refused = true;
            return Ok(problems);
        };
        if let Some(entry) = self.known[table as usize].seen_again(&identity) {
            if moved || entry.moved {
                // The survivor has a row like this already, or another merged card brought it.
                self.counts[table as usize].moved_to_survivor += 1;
            } else {
                let column = table.layout().identity.first().map_or("name", |n| table.layout().columns[*n].field);
                problems.push(RowProblem { column, kind: ProblemKind::DuplicateId });
            }
        } else {
            let entry = match self.known[table as usize].see(&identity, moved) {
                Some(id) => Stored { id, cells, import_id: Some(self.id) },
                None => {
                    let id = if table == Table::Clinic { 1 } else { self.tx.next_row_id() };
                    self.known[table as usize].add(identity, id, moved);
                    return self.take_new(table, Stored { id, cells, import_id: Some(self.id) }, moved, problems).await;
                }
            };
            self.take_old(table, entry, moved, &mut problems).await?;
        }
        self.refused |= !problems.is_empty();
        Ok(problems)
    }

    /// A row that its file's reader refused: nothing of this import will be written, but rows that refer to it are not
    /// reported for that.
    pub async fn skip<R: Record>(&mut self, key: &str) -> Result<(), BooksError> {
        self.know(R::TABLE).await?;
        self.refused = true;
        let known = &mut self.known[R::TABLE as usize];
        if known.see(key, false).is_none() {
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
    /// the import and in the audit. Tells the number of the last change.
    pub async fn commit(mut self, files: &Value, certificate: &Value) -> Result<i64, BooksError> {
        if self.refused {
            return Err(BooksError::RowsRefused);
        }
        self.settle().await?;
        let (files_text, certificate_text) = (files.to_string(), certificate.to_string());
        sqlx::query(CERTIFY).bind(files_text).bind(certificate_text).bind(self.id).execute(&mut *self.tx.db).await?;
        let detail = json!({ "import": self.id, "files": files, "rows": self.counts() });
        self.tx.commit(&detail.to_string()).await
    }

    /// Undo all of it: a rehearsal.
    pub async fn roll_back(self) -> Result<(), BooksError> {
        self.tx.roll_back().await
    }

    pub(crate) fn db(&mut self) -> &mut AnyConnection {
        &mut self.tx.db
    }

    async fn take_new(
        &mut self,
        table: Table,
        mut row: Stored,
        moved: bool,
        problems: Vec<RowProblem>,
    ) -> Result<Vec<RowProblem>, BooksError> {
        self.refused |= !problems.is_empty();
        if self.refused {
            return Ok(problems);
        }
        let counts = &mut self.counts[table as usize];
        counts.created += 1;
        counts.moved_to_survivor += u64::from(moved);
        if self.is_erased(table, &row) {
            let personal = table.layout().columns.iter().zip(&mut row.cells).filter(|(column, _)| column.personal);
            personal.for_each(|(_, cell)| *cell = Cell::Null);
            self.counts[table as usize].erased_ignored += 1;
        }
        if table == Table::Visit && self.is_erased(table, &row) {
            self.people.erased_visits.insert(row.id);
        }
        self.new[table as usize].push(row);
        if self.new[table as usize].len() >= MANY {
            self.settle_up_to(table).await.map(|()| problems)
        } else {
            Ok(problems)
        }
    }

    async fn take_old(
        &mut self,
        table: Table,
        row: Stored,
        moved: bool,
        problems: &mut Vec<RowProblem>,
    ) -> Result<(), BooksError> {
        if table == Table::Clinic {
            let stored = self.load(table, &[row.id]).await?;
            let changes = stored.iter().any(|stored| currency_changes(table, &stored.cells, &row.cells));
            if changes && has_money(&mut self.tx.db).await? {
                problems.push(RowProblem { column: "currency", kind: ProblemKind::CurrencyOfMoney });
            }
        }
        if self.refused || !problems.is_empty() {
            return Ok(());
        }
        self.counts[table as usize].moved_to_survivor += u64::from(moved);
        if table == Table::Patient && self.people.survivors.contains_key(&row.id) {
            // The card is no patient any more; what it says is the survivor's to say.
            self.counts[table as usize].moved_to_survivor += 1;
            return Ok(());
        }
        self.old[table as usize].push(row);
        if self.old[table as usize].len() >= MANY { self.settle_up_to(table).await } else { Ok(()) }
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
