//! Taking a deed back: what it changed is as before, but for what others changed since.

use sqlx::Row;

use super::journal::{Changed, Removed, RowChange};
use super::{DAYS, MICROSECONDS_A_DAY};
use crate::put::{MARK_EDITED, TAKE_OVER};
use crate::record::Cell;
use crate::stored::{self, Stored};
use crate::table::Table;
use crate::write::Tx;
use crate::{Books, BooksError};

/// A deed that can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undoable {
    /// Its number in the audit.
    pub deed: i64,
    /// Microseconds since 1970, UTC.
    pub at: i64,
    pub actor: String,
    pub action: String,
    /// Rows that it made or changed.
    pub rows: i64,
}

/// What taking a deed back did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenBack {
    /// Rows that are as they were.
    pub rows: usize,
    /// What others changed since, or use: it stays as it is.
    pub kept: Vec<KeptField>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptField {
    pub table: Table,
    /// As in bundles; none: the whole row, which was made and is used by now.
    pub field: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UndoRefusal {
    /// It changed nothing that can be taken back, was taken back already, or is too long ago.
    NothingToUndo,
}

/// $1 the deed, $2 the time before which nothing is taken back
const OF_DEED: &str = "SELECT deed_row.table_name, deed_row.row_id, deed_row.change_json \
    FROM deed_row JOIN audit ON audit.seq = deed_row.deed \
    WHERE deed_row.deed = $1 AND audit.at >= $2 ORDER BY deed_row.row_id DESC";
/// $1 table, $2 row, $3 the deed
const LATER: &str = "SELECT COUNT(*) FROM deed_row WHERE table_name = $1 AND row_id = $2 AND deed > $3";
const FORGET: &str = "DELETE FROM deed_row WHERE deed = $1";
const UNMARK: &str = "DELETE FROM edited_field WHERE table_name = $1 AND row_id = $2 AND field = $3";
const UNMARK_ALL: &str = "DELETE FROM edited_field WHERE table_name = $1 AND row_id = $2";
/// The import has its row back.  $1 import, $2 table, $3 row
const GIVE_BACK: &str =
    "DELETE FROM import_row WHERE import_id = $1 AND table_name = $2 AND row_id = $3 AND before_json IS NULL";
/// $1 actor or NULL for anybody, $2 the time before which nothing is taken back, $3 most
const UNDOABLE: &str = "SELECT audit.seq, audit.at, audit.actor, audit.action, COUNT(*) \
    FROM audit JOIN deed_row ON deed_row.deed = audit.seq \
    WHERE audit.at >= $2 AND (CAST($1 AS TEXT) IS NULL OR audit.actor = $1) \
    GROUP BY audit.seq, audit.at, audit.actor, audit.action ORDER BY audit.seq DESC LIMIT $3";
/// $1 the deed
const DEED: &str = "SELECT audit.seq, audit.at, audit.actor, audit.action, COUNT(*) \
    FROM audit JOIN deed_row ON deed_row.deed = audit.seq WHERE audit.seq = $1 \
    GROUP BY audit.seq, audit.at, audit.actor, audit.action";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[OF_DEED, LATER, FORGET, UNMARK, UNMARK_ALL, GIVE_BACK, UNDOABLE, DEED];

impl Books {
    /// The latest deeds that can be taken back, of one actor or of all.
    pub async fn undoable(&self, actor: Option<&str>, most: i64) -> Result<Vec<Undoable>, BooksError> {
        let query = sqlx::query(UNDOABLE).bind(actor.map(str::to_owned)).bind(self.oldest()).bind(most);
        query.fetch_all(&self.readers).await?.iter().map(undoable).collect()
    }

    /// A deed of which something can still be taken back.
    pub async fn undoable_deed(&self, deed: i64) -> Result<Option<Undoable>, BooksError> {
        let row = sqlx::query(DEED).bind(deed).fetch_optional(&self.readers).await?;
        Ok(row.as_ref().map(undoable).transpose()?.filter(|deed| deed.at >= self.oldest()))
    }

    fn oldest(&self) -> i64 {
        (self.clock)().as_microsecond() - DAYS * MICROSECONDS_A_DAY
    }
}

fn undoable(row: &sqlx::any::AnyRow) -> Result<Undoable, BooksError> {
    Ok(Undoable {
        deed: row.try_get(0)?,
        at: row.try_get(1)?,
        actor: row.try_get(2)?,
        action: row.try_get(3)?,
        rows: row.try_get(4)?,
    })
}

impl Tx {
    /// Take a deed back. It is a deed of its own, and can be taken back in turn.
    pub async fn undo_deed(&mut self, deed: i64) -> Result<Result<TakenBack, UndoRefusal>, BooksError> {
        let oldest = self.at - DAYS * MICROSECONDS_A_DAY;
        let rows = sqlx::query(OF_DEED).bind(deed).bind(oldest).fetch_all(&mut *self.db).await?;
        if rows.is_empty() {
            return Ok(Err(UndoRefusal::NothingToUndo));
        }
        let (mut done, mut removed) = (TakenBack::default(), Vec::new());
        // Rows have larger numbers than those they refer to: what refers goes first.
        for row in rows {
            let (name, id): (&str, i64) = (row.try_get(0)?, row.try_get(1)?);
            let table = Table::ALL.iter().copied().find(|table| table.name() == name);
            let table = table.ok_or_else(|| BooksError::damaged("a deed changed a table that is not known"))?;
            match RowChange::from_json(row.try_get(2)?)? {
                RowChange::Made => self.unmake(deed, table, id, &mut done).await?,
                RowChange::Changed(changed) => {
                    self.merge_back(id, &changed, &mut done).await?;
                    self.change_back(table, id, &changed, &mut done).await?;
                }
                RowChange::Removed(row) => removed.push((table, id, row)),
            }
        }
        // What comes back refers to rows of smaller numbers, and takes a place that others had to leave first.
        for (table, id, row) in removed.into_iter().rev() {
            self.bring_back(table, id, row, &mut done).await?;
        }
        sqlx::query(FORGET).bind(deed).execute(&mut *self.db).await?;
        Ok(Ok(done))
    }

    /// A card that was merged is one of its own again, unless it was merged once more since.
    async fn merge_back(&mut self, card: i64, changed: &Changed, done: &mut TakenBack) -> Result<(), BooksError> {
        let Some((was, is)) = changed.merged else { return Ok(()) };
        if self.set_merged(card, is, was).await? {
            self.journal.merged(card, is, was, changed.import_id);
            done.rows += 1;
        } else {
            done.kept.push(KeptField { table: Table::Patient, field: None });
        }
        Ok(())
    }

    /// What was removed is there again, unless something else has its place, or what it belongs to is gone.
    async fn bring_back(
        &mut self,
        table: Table,
        id: i64,
        removed: Removed,
        done: &mut TakenBack,
    ) -> Result<(), BooksError> {
        let Removed { mut cells, marks, import_id } = removed;
        let columns = table.layout().columns;
        // Columns that came since then.
        cells.resize(columns.len(), Cell::Null);
        let identity = table.layout().identity.iter().map(|n| cells[*n].clone()).collect();
        let (db, statements) = self.table(table);
        let is_taken = stored::find(db, statements, table, identity).await?.is_some();
        let (db, statements) = self.table(table);
        let is_there = !stored::load(db, statements, table, &[id]).await?.is_empty();
        let mut is_whole = true;
        for (column, cell) in columns.iter().zip(&cells) {
            if let (Some(other), Some(id)) = (column.refers, cell.int()) {
                let (db, statements) = self.table(other);
                is_whole &= !stored::load(db, statements, other, &[id]).await?.is_empty();
            }
        }
        if is_taken || is_there || !is_whole {
            done.kept.push(KeptField { table, field: None });
            return Ok(());
        }
        let row = Stored { id, cells, import_id };
        self.touch(table, &row).await?;
        let (db, statements) = self.table(table);
        stored::insert(db, statements, table, vec![row]).await?;
        for mark in &marks {
            sqlx::query(MARK_EDITED).bind(table.name()).bind(id).bind(mark.clone()).execute(&mut *db).await?;
        }
        self.journal.made(table, id);
        done.rows += 1;
        Ok(())
    }

    /// What was made goes, unless somebody changed it since or something refers to it.
    async fn unmake(&mut self, deed: i64, table: Table, id: i64, done: &mut TakenBack) -> Result<(), BooksError> {
        self.ids.clear();
        let (db, statements) = self.table(table);
        let Some(row) = stored::load(db, statements, table, &[id]).await?.pop() else { return Ok(()) };
        let later: i64 = sqlx::query_scalar(LATER).bind(table.name()).bind(id).bind(deed).fetch_one(&mut *db).await?;
        let remove = statements.remove_one.clone();
        let is_gone = later == 0 && sqlx::query(remove).bind(id).execute(&mut *db).await?.rows_affected() > 0;
        if !is_gone {
            done.kept.push(KeptField { table, field: None });
            return Ok(());
        }
        sqlx::query(UNMARK_ALL).bind(table.name()).bind(id).execute(&mut *db).await?;
        self.touch(table, &row).await?;
        done.rows += 1;
        Ok(())
    }

    async fn change_back(
        &mut self,
        table: Table,
        id: i64,
        changed: &Changed,
        done: &mut TakenBack,
    ) -> Result<(), BooksError> {
        let (db, statements) = self.table(table);
        let Some(now) = stored::load(db, statements, table, &[id]).await?.pop() else { return Ok(()) };
        let (cells, kept) = changed.taken_back(table.layout(), &now.cells);
        let is_whole = kept.is_empty();
        done.kept.extend(kept.iter().map(|field| KeptField { table, field: Some(field) }));
        if cells == now.cells {
            return Ok(());
        }
        let is_back = |column: &&String| table.layout().field(column).is_some_and(|field| !kept.contains(&field));
        let unmarked: Vec<String> = changed.marks.iter().filter(is_back).cloned().collect();
        let marks: Vec<String> = changed.unmarked.iter().filter(is_back).cloned().collect();
        for mark in &unmarked {
            sqlx::query(UNMARK).bind(table.name()).bind(id).bind(mark.clone()).execute(&mut *db).await?;
        }
        for mark in &marks {
            sqlx::query(MARK_EDITED).bind(table.name()).bind(id).bind(mark.clone()).execute(&mut *db).await?;
        }
        // A row of which somebody keeps something is theirs.
        let import_id = if is_whole { changed.import_id } else { now.import_id };
        if let Some(import) = import_id {
            sqlx::query(GIVE_BACK).bind(import).bind(table.name()).bind(id).execute(&mut *db).await?;
        }
        if let (Some(import), None) = (now.import_id, import_id) {
            sqlx::query(TAKE_OVER).bind(import).bind(table.name()).bind(id).execute(&mut *db).await?;
        }
        let before = Stored { id, cells, import_id };
        self.touch(table, &now).await?;
        self.touch(table, &before).await?;
        self.touch_derived(table, &now, &before).await?;
        self.journal.changed(table, id, (&now.cells, &before.cells), (marks, unmarked), now.import_id);
        let (db, statements) = self.table(table);
        stored::update(db, statements, table, vec![before]).await?;
        done.rows += 1;
        Ok(())
    }
}
