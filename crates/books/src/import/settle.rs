//! Writing what an import has collected.

use std::collections::HashMap;

use super::before::Before;
use super::{Edited, Import};
use crate::put::{ALL_FIELDS, changed_columns};
use crate::stored::{self, Query, Stored};
use crate::table::{MANY, Table};
use crate::{BooksError, currency};

/// What was there before, for the undoing.  $1 import, $2 table, $3 row, $4 the row as it was
const REMEMBER: &str = "INSERT INTO import_row (import_id, table_name, row_id, before_json) VALUES ($1, $2, $3, $4)";
const EDITED: &str = "SELECT field FROM edited_field WHERE table_name = $1 AND row_id = $2";
const FORGET_EDITED: &str = "DELETE FROM edited_field WHERE table_name = $1 AND row_id = $2";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[REMEMBER, EDITED, FORGET_EDITED];

impl Import {
    /// Write what is collected and not yet written. Nothing is, when a row was refused.
    pub async fn settle(&mut self) -> Result<(), BooksError> {
        self.settle_up_to(Table::Rating).await
    }

    /// Rows refer to rows of tables before their own: those go first.
    pub(super) async fn settle_up_to(&mut self, last: Table) -> Result<(), BooksError> {
        for table in Table::ALL.iter().filter(|table| **table <= last) {
            let new = std::mem::take(&mut self.new[*table as usize]);
            let old = std::mem::take(&mut self.old[*table as usize]);
            if !self.refused {
                self.insert(*table, new).await?;
                self.compare(*table, old).await?;
            }
        }
        Ok(())
    }

    pub(super) async fn load(&mut self, table: Table, ids: &[i64]) -> Result<Vec<Stored>, BooksError> {
        let (db, statements) = self.tx.table(table);
        stored::load(db, statements, table, ids).await
    }

    async fn insert(&mut self, table: Table, rows: Vec<Stored>) -> Result<(), BooksError> {
        for row in &rows {
            self.tx.touch(table, row).await?;
        }
        let (db, statements) = self.tx.table(table);
        stored::insert(db, statements, table, rows).await
    }

    async fn compare(&mut self, table: Table, rows: Vec<Stored>) -> Result<(), BooksError> {
        let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
        let stored = self.load(table, &ids).await?;
        let mut stored: HashMap<i64, Stored> = stored.into_iter().map(|row| (row.id, row)).collect();
        let (mut remembered, mut changed) = (Vec::new(), Vec::new());
        for row in rows {
            match stored.remove(&row.id) {
                Some(before) if before.cells == row.cells => self.counts[table as usize].unchanged += 1,
                Some(before) => {
                    if let Some((before, row)) = self.bring(table, before, row).await? {
                        remembered.push((row.id, before.to_json()));
                        changed.push(row);
                    }
                }
                None => return Err(BooksError::damaged("a row vanished while it was compared")),
            }
        }
        self.remember(table, remembered).await?;
        let (db, statements) = self.tx.table(table);
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
        let erased = self.is_erased(table, &row);
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
        let counts = &mut self.counts[table as usize];
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
        let import = self.id;
        let bind = |query: Query<'static>, (row, before)| query.bind(import).bind(table.name()).bind(row).bind(before);
        let mut rows = rows.into_iter();
        while rows.len() >= MANY {
            let query = sqlx::query(self.remember_many.clone());
            rows.by_ref().take(MANY).fold(query, bind).execute(&mut *self.tx.db).await?;
        }
        for row in rows {
            bind(sqlx::query(REMEMBER), row).execute(&mut *self.tx.db).await?;
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
