//! Writing what an import has collected.

use std::borrow::Cow;
use std::collections::HashMap;

use clinic::record::State;

use super::before::Before;
use super::known::Fingerprint;
use super::people::People;
use super::{Counts, Edited};
use crate::dialect::Dialect;
use crate::patients::of_erased;
use crate::put::{ALL_FIELDS, changed_columns};
use crate::record::{Cell, Cells};
use crate::stored::{self, Match, Stored};
use crate::table::{CLINIC_ID, Kind, Many, Table, Width, remember_many};
use crate::write::Tx;
use crate::{BooksError, currency};

/// What was there before, for the undoing.  $1 import, $2 table, $3 row, $4 the row as it was
const REMEMBER: &str = "INSERT INTO import_row (import_id, table_name, row_id, before_json) VALUES ($1, $2, $3, $4)";
/// Kept up to date row by row it would cost a sixth of an import; made anew, it costs a thirtieth.
const WITHOUT_STARTS: &str = "DROP INDEX visit_starts";
const WITH_STARTS: &str = r#"CREATE INDEX visit_starts ON visit (starts_at COLLATE "binary")"#;
const EDITED: &str = "SELECT field FROM edited_field WHERE table_name = $1 AND row_id = $2";
const FORGET_EDITED: &str = "DELETE FROM edited_field WHERE table_name = $1 AND row_id = $2";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[REMEMBER, EDITED, FORGET_EDITED];

/// A row that an import brings, references resolved.
pub(super) struct Row {
    pub print: Fingerprint,
    pub cells: Cells,
    /// It came with a merged card.
    pub moved: bool,
    /// A person removed it, or erased the patient that it is.
    pub is_gone: bool,
}

/// What became of rows of one table.
pub(super) struct Settled {
    pub table: Table,
    pub counts: Counts,
    pub ids: Vec<(Fingerprint, i64)>,
}

/// Finds the rows that an import's rows are, and writes what is new or different.
pub(crate) struct Writer {
    pub tx: Tx,
    /// The import.
    id: i64,
    edited: Edited,
    has_edits: bool,
    people: People,
    /// Whether a table held rows before the import, by table, as far as it was asked.
    held: Vec<Option<bool>>,
    /// Not after a row was refused: then rows only get their numbers.
    pub may_write: bool,
    counts: Counts,
    remember_many: Many,
    dialect: Dialect,
    /// There were no visits, so the index of their beginnings waits for the end.
    without_starts: bool,
}

impl Writer {
    pub(super) fn new(tx: Tx, id: i64, edited: Edited, has_edits: bool, people: People, dialect: Dialect) -> Self {
        Self {
            tx,
            id,
            edited,
            has_edits,
            people,
            held: vec![None; Table::ALL.len()],
            may_write: true,
            counts: Counts::default(),
            remember_many: remember_many(dialect),
            dialect,
            without_starts: false,
        }
    }

    /// Rows of a table, told to this width, after those that they refer to, none of them twice.
    pub(super) async fn settle(&mut self, table: Table, width: Width, rows: Vec<Row>) -> Result<Settled, BooksError> {
        let found = if self.held(table).await? {
            let (db, statements) = self.tx.told(table, width);
            stored::find_many(db, statements, rows.iter().map(|row| &row.cells)).await?
        } else {
            vec![Match::None; rows.len()]
        };
        if table == Table::Visit {
            self.put_off_starts().await?;
        }
        let mut ids = Vec::with_capacity(rows.len());
        let (mut new, mut erased, mut different) = (Vec::new(), Vec::new(), Vec::new());
        for (Row { print, cells, moved, is_gone }, found) in rows.into_iter().zip(found) {
            if self.leaves_out(table, found, &cells, is_gone) {
                continue;
            }
            let id = match found {
                Match::None if table == Table::Clinic => CLINIC_ID,
                Match::None => self.tx.next_row_id(),
                Match::Same(id) | Match::Different(id) => id,
            };
            ids.push((print, id));
            // A merged card is no patient any more: what it says is the survivor's to say.
            let is_merged = table == Table::Patient && self.people.survivors.contains_key(&id);
            self.counts.moved_to_survivor += u64::from(moved || is_merged);
            let row = Stored { id, cells, import_id: Some(self.id) };
            match found {
                _ if is_merged => {}
                Match::None if is_gone || says_erased(table, &row.cells) => {
                    self.people.erase(id);
                    erased.push(self.made(table, whole(table, row)));
                }
                Match::None => new.push(self.made(table, row)),
                Match::Same(_) => self.counts.unchanged += 1,
                Match::Different(_) => different.push(row),
            }
        }
        if self.may_write {
            self.insert(table, Width::Whole, erased).await?;
            self.insert(table, width, new).await?;
            self.change(table, width, different).await?;
        }
        Ok(Settled { table, counts: std::mem::take(&mut self.counts), ids })
    }

    /// Not on PostgreSQL, where nobody could read visits until the end.
    async fn put_off_starts(&mut self) -> Result<(), BooksError> {
        let is_first = !self.held(Table::Visit).await? && !self.without_starts;
        if is_first && self.may_write && self.dialect == Dialect::Sqlite {
            sqlx::query(WITHOUT_STARTS).execute(&mut *self.tx.db).await?;
            self.without_starts = true;
        }
        Ok(())
    }

    /// What was put off until everything is written.
    pub async fn finish(&mut self) -> Result<(), BooksError> {
        if std::mem::take(&mut self.without_starts) {
            sqlx::query(WITH_STARTS).execute(&mut *self.tx.db).await?;
        }
        Ok(())
    }

    async fn held(&mut self, table: Table) -> Result<bool, BooksError> {
        if let Some(held) = self.held[table as usize] {
            return Ok(held);
        }
        let (db, statements) = self.tx.table(table);
        let held = sqlx::query_scalar::<_, i64>(statements.any.clone()).fetch_one(db).await? != 0;
        self.held[table as usize] = Some(held);
        Ok(held)
    }

    /// Whether a row is not taken: a person removed it, or it says nothing but who an erased patient is.
    fn leaves_out(&mut self, table: Table, found: Match, cells: &Cells, is_gone: bool) -> bool {
        let removed = is_gone && table != Table::Patient && found == Match::None && self.edited == Edited::Keep;
        let erased = matches!(table, Table::Contact | Table::Relative) && self.people.is_erased(table, NOBODY, cells);
        self.counts.kept_edited += u64::from(removed && !erased);
        self.counts.erased_ignored += u64::from(erased);
        removed || erased
    }

    /// A row that the import makes, without what an erased patient's rows must not say.
    fn made(&mut self, table: Table, mut row: Stored) -> Stored {
        self.counts.created += 1;
        if self.people.is_erased(table, row.id, &row.cells) {
            self.people.add_erased(table, row.id);
            for (column, cell) in table.layout().columns.iter().zip(&mut row.cells) {
                if column.personal {
                    *cell = of_erased(column);
                }
            }
            self.counts.erased_ignored += u64::from(table.layout().columns.iter().any(|column| column.personal));
        }
        row
    }

    async fn insert(&mut self, table: Table, width: Width, rows: Vec<Stored>) -> Result<(), BooksError> {
        for row in &rows {
            self.tx.touch(table, row).await?;
        }
        let (db, statements) = self.tx.told(table, width);
        stored::insert(db, statements, table, rows).await
    }

    async fn change(&mut self, table: Table, width: Width, rows: Vec<Stored>) -> Result<(), BooksError> {
        let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
        let (db, statements) = self.tx.told(table, width);
        let stored = stored::load(db, statements, table, &ids).await?;
        let mut stored: HashMap<i64, Stored> = stored.into_iter().map(|row| (row.id, row)).collect();
        let (mut remembered, mut changed) = (Vec::new(), Vec::new());
        for row in rows {
            let before =
                stored.remove(&row.id).ok_or_else(|| BooksError::damaged("a row vanished while it was compared"))?;
            if let Some((before, row)) = self.bring(table, before, row).await? {
                remembered.push((row.id, before.to_json()));
                changed.push(row);
            }
        }
        self.remember(table, remembered).await?;
        let (db, statements) = self.tx.told(table, width);
        stored::update(db, statements, table, changed).await
    }

    /// What a row becomes by what the import says of it, but for what is not the import's to say, and what it was; none
    /// when that is the same.
    async fn bring(
        &mut self,
        table: Table,
        before: Stored,
        mut row: Stored,
    ) -> Result<Option<(Before, Stored)>, BooksError> {
        let layout = table.layout();
        let erased = self.people.is_erased(table, row.id, &row.cells);
        let edited = self.edited_fields(table, row.id).await?;
        let (mut kept, mut ignored) = (false, false);
        for column in changed_columns(layout, &before.cells, &row.cells.clone()) {
            let is_edited = edited.iter().any(|field| field == layout.columns[column].name || field == ALL_FIELDS);
            let is_personal = erased && layout.columns[column].personal;
            // The import's amounts are in its currency. Where there is money already, it is the same as that of the books.
            let is_kept = is_edited && self.edited == Edited::Keep && !currency::is_currency(table, column);
            if is_personal || is_kept {
                row.cells[column] = before.cells[column].clone();
            }
            ignored |= is_personal;
            kept |= is_kept && !is_personal;
        }
        let counts = &mut self.counts;
        counts.kept_edited += u64::from(kept);
        counts.erased_ignored += u64::from(ignored);
        if row.cells == before.cells {
            counts.unchanged += 1;
            return Ok(None);
        }
        counts.changed += 1;
        self.tx.touch(table, &before).await?;
        self.tx.touch(table, &row).await?;
        self.tx.touch_derived(table, &before, &row).await?;
        let overwritten = self.edited == Edited::Overwrite && !edited.is_empty();
        if overwritten {
            sqlx::query(FORGET_EDITED).bind(table.name()).bind(row.id).execute(&mut *self.tx.db).await?;
        }
        let edited = if overwritten { edited } else { Vec::new() };
        Ok(Some((Before { cells: before.cells, import_id: before.import_id, edited }, row)))
    }

    async fn remember(&mut self, table: Table, rows: Vec<(i64, String)>) -> Result<(), BooksError> {
        let cells = |(row, before)| {
            [Cell::Int(self.id), Cell::Text(table.name().into()), Cell::Int(row), Cell::Text(Cow::Owned(before))]
        };
        let mut rows = rows.into_iter().map(cells);
        while let Some(query) = self.remember_many.of_some(&mut rows) {
            query.execute(&mut *self.tx.db).await?;
        }
        for row in rows {
            let kinds = [Kind::Int, Kind::Text, Kind::Int, Kind::Text];
            row.into_iter().zip(kinds).fold(sqlx::query(REMEMBER), stored::bind).execute(&mut *self.tx.db).await?;
        }
        Ok(())
    }

    async fn edited_fields(&mut self, table: Table, id: i64) -> Result<Vec<String>, BooksError> {
        if !self.has_edits {
            return Ok(Vec::new());
        }
        let fields = sqlx::query_scalar(EDITED).bind(table.name()).bind(id).fetch_all(&mut *self.tx.db).await?;
        Ok(fields)
    }
}

/// No row has this number.
const NOBODY: i64 = 0;

/// Whether a row is a patient who is erased by its own word.
fn says_erased(table: Table, cells: &Cells) -> bool {
    let state = table.layout().columns.iter().position(|column| column.name == "state");
    table == Table::Patient
        && state.and_then(|column| cells.get(column)) == Some(&Cell::Text(State::Erased.word().into()))
}

/// With columns that were not told, of which none has to hold anything but the state of an erased patient.
fn whole(table: Table, mut row: Stored) -> Stored {
    row.cells.resize(table.layout().columns.len(), Cell::Null);
    row
}
