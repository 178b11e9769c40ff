//! Rows that a person takes away, and the mark that each leaves so that no import brings it back.

use sqlx::Row;

use crate::BooksError;
use crate::gone::gone;
use crate::record::{Cell, Cells, Record};
use crate::stored::{self, Stored};
use crate::table::Table;
use crate::write::Tx;

const EDITED: &str = "SELECT field FROM edited_field WHERE table_name = $1 AND row_id = $2 ORDER BY field";
const UNMARK: &str = "DELETE FROM edited_field WHERE table_name = $1 AND row_id = $2";
const SET_MERGED: &str = "UPDATE patient SET merged_into_id = $1 \
    WHERE id = $2 AND (merged_into_id = $3 OR (CAST($3 AS BIGINT) IS NULL AND merged_into_id IS NULL))";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[EDITED, UNMARK, SET_MERGED];

impl Tx {
    /// Take away the row of keys and texts that make it itself, in the order of its table. Whether it was there, and nothing
    /// refers to it.
    pub async fn remove_row(&mut self, table: Table, told: &[&str]) -> Result<bool, BooksError> {
        let layout = table.layout();
        let mut identity = Vec::with_capacity(told.len());
        for (column, text) in layout.identity.iter().map(|n| &layout.columns[*n]).zip(told) {
            let text = Cell::Text((*text).to_owned().into());
            identity.push(match column.refers {
                Some(other) => match self.id_of(other, text).await? {
                    Some(id) => Cell::Int(id),
                    None => return Ok(false),
                },
                None => text,
            });
        }
        let (db, statements) = self.table(table);
        match stored::find(db, statements, table, identity).await? {
            Some(row) => self.remove(table, row).await,
            None => Ok(false),
        }
    }

    /// Take a row away, unless something refers to it: tells whether it is gone.
    pub(crate) async fn remove(&mut self, table: Table, row: Stored) -> Result<bool, BooksError> {
        let mark = self.mark_of_gone(table, row.id).await?;
        if !self.take_away(table, row).await? {
            return Ok(false);
        }
        if let Some(id) = self.keep_mark(mark).await? {
            self.journal.made(Table::Gone, id);
        }
        Ok(true)
    }

    /// Leave the mark of a row that goes for good.
    pub(crate) async fn leave_mark(&mut self, table: Table, id: i64) -> Result<(), BooksError> {
        let mark = self.mark_of_gone(table, id).await?;
        self.keep_mark(mark).await?;
        Ok(())
    }

    /// Tells the number of a mark that was not there.
    async fn keep_mark(&mut self, mark: Cells) -> Result<Option<i64>, BooksError> {
        let (db, statements) = self.table(Table::Gone);
        let identity = vec![mark[0].clone(), mark[1].clone()];
        if stored::find(db, statements, Table::Gone, identity).await?.is_some() {
            return Ok(None);
        }
        let id = self.next_row_id();
        let (db, statements) = self.table(Table::Gone);
        stored::insert(db, statements, Table::Gone, vec![Stored { id, cells: mark, import_id: None }]).await?;
        Ok(Some(id))
    }

    /// A row is made that may have been taken away before: it is not gone any more.
    pub(crate) async fn is_there_again(&mut self, table: Table, id: i64) -> Result<(), BooksError> {
        let mark = self.mark_of_gone(table, id).await?;
        let (db, statements) = self.table(Table::Gone);
        if let Some(row) = stored::find(db, statements, Table::Gone, vec![mark[0].clone(), mark[1].clone()]).await? {
            self.take_away(Table::Gone, row).await?;
        }
        Ok(())
    }

    /// Without a mark.
    async fn take_away(&mut self, table: Table, row: Stored) -> Result<bool, BooksError> {
        self.touch(table, &row).await?;
        self.ids.clear();
        let (db, statements) = self.table(table);
        let remove = statements.remove_one.clone();
        if sqlx::query(remove).bind(row.id).execute(&mut *db).await?.rows_affected() == 0 {
            return Ok(false);
        }
        let marks = sqlx::query_scalar(EDITED).bind(table.name()).bind(row.id).fetch_all(&mut *db).await?;
        sqlx::query(UNMARK).bind(table.name()).bind(row.id).execute(&mut *db).await?;
        self.journal.removed(table, row.id, row.cells, marks, row.import_id);
        Ok(true)
    }

    /// The cells of the mark that a row would leave.
    async fn mark_of_gone(&mut self, table: Table, id: i64) -> Result<Cells, BooksError> {
        let on = self.today().await?;
        let (db, statements) = self.table(table);
        let row = sqlx::query(statements.label.clone()).bind(id).fetch_one(db).await?;
        let parts: Vec<String> = (0..row.len())
            .map(|part| Ok(row.try_get::<Option<String>, _>(part)?.unwrap_or_default()))
            .collect::<Result<_, BooksError>>()?;
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        Ok(gone(table, &parts, on).cells(crate::Width::Whole).into_iter().map(Cell::into_owned).collect())
    }

    /// Turns a card from one card it is merged into (none: it is its own) to another: tells whether it was so.
    pub(crate) async fn set_merged(
        &mut self,
        card: i64,
        was: Option<i64>,
        is: Option<i64>,
    ) -> Result<bool, BooksError> {
        let set = sqlx::query(SET_MERGED).bind(is).bind(card).bind(was).execute(&mut *self.db).await?;
        for id in [Some(card), was, is].into_iter().flatten() {
            self.touched.patient(id);
        }
        Ok(set.rows_affected() > 0)
    }
}
