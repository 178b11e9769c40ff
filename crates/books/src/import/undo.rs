//! Taking the last import back.

use std::collections::HashMap;

use sqlx::Row;

use super::before::Before;
use crate::stored::{self, Stored};
use crate::table::{CLINIC_ID, MANY, Table};
use crate::{Books, BooksError, Tx, currency};

/// What undoing an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Undone {
    /// Its number: imports are counted from 1.
    pub import: i64,
    /// Rows that it had made, by table.
    pub removed: Vec<(Table, u64)>,
    /// Rows that it had changed and that are as before.
    pub restored: Vec<(Table, u64)>,
    pub kept: Vec<Kept>,
}

/// Rows of a table that stay as they are, since they were used after the import: a person changed them, rows that are not
/// the import's refer to them, or money that is not the import's is in the clinic's currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub table: Table,
    /// Keys; of rows without one the keys and words that make them themselves, joined by spaces.
    pub keys: Vec<String>,
}

const LAST: &str = "SELECT CAST(MAX(id) AS BIGINT) FROM import WHERE undone_at IS NULL";
const MARK_UNDONE: &str = "UPDATE import SET undone_at = $1 WHERE id = $2";
const CHANGED: &str =
    "SELECT row_id, before_json FROM import_row WHERE import_id = $1 AND table_name = $2 ORDER BY row_id";
const FORGET: &str = "DELETE FROM import_row WHERE import_id = $1";
const PASS_ON: &str =
    "INSERT INTO import_row (import_id, table_name, row_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const EDITED_AGAIN: &str =
    "INSERT INTO edited_field (table_name, row_id, field) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const SAVEPOINT: &str = "SAVEPOINT before_the_clinic";
const BACK_TO_SAVEPOINT: &str = "ROLLBACK TO SAVEPOINT before_the_clinic";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] =
    &[LAST, MARK_UNDONE, CHANGED, FORGET, PASS_ON, EDITED_AGAIN, SAVEPOINT, BACK_TO_SAVEPOINT];

impl Books {
    /// Take back the last import that is not taken back yet; none when there is none.
    pub async fn undo_import(&self, actor: &str) -> Result<Option<Undone>, BooksError> {
        self.undo(actor, None).await
    }

    /// Take back the last import if it is the one of this number; none when it is not.
    pub async fn undo_import_if_last(&self, actor: &str, import: i64) -> Result<Option<Undone>, BooksError> {
        self.undo(actor, Some(import)).await
    }

    async fn undo(&self, actor: &str, wanted: Option<i64>) -> Result<Option<Undone>, BooksError> {
        let mut tx = self.write(actor, "import undo").await?;
        let last = sqlx::query_scalar::<_, Option<i64>>(LAST).fetch_one(&mut *tx.db).await?;
        let Some(import) = last.filter(|last| wanted.is_none_or(|wanted| wanted == *last)) else {
            return Ok(None);
        };
        let mut undone = Undone { import, ..Undone::default() };
        let mut kept: Vec<Vec<i64>> = vec![Vec::new(); Table::ALL.len()];
        let others = || Table::ALL.iter().filter(|table| **table != Table::Clinic);
        for table in others() {
            let restored = tx.restore(import, *table, &mut kept[*table as usize]).await?;
            undone.restored.extend((restored > 0).then_some((*table, restored)));
        }
        tx.forget_merged(import).await?;
        for table in others().rev() {
            let removed = tx.remove_made(import, *table, &mut kept[*table as usize]).await?;
            undone.removed.extend((removed > 0).then_some((*table, removed)));
        }
        tx.take_back_clinic(&mut undone, &mut kept[Table::Clinic as usize]).await?;
        for table in Table::ALL {
            let keys = tx.labels(*table, &kept[*table as usize]).await?;
            undone.kept.extend((!keys.is_empty()).then_some(Kept { table: *table, keys }));
        }
        sqlx::query(FORGET).bind(import).execute(&mut *tx.db).await?;
        sqlx::query(MARK_UNDONE).bind(tx.at).bind(import).execute(&mut *tx.db).await?;
        if !undone.removed.is_empty() || !undone.restored.is_empty() {
            tx.touched.everything();
        }
        tx.commit(&serde_json::json!({ "import": import }).to_string()).await?;
        Ok(Some(undone))
    }
}

impl Tx {
    /// Puts back what an import changed, where nobody changed it since.
    async fn restore(&mut self, import: i64, table: Table, kept: &mut Vec<i64>) -> Result<u64, BooksError> {
        let changed = sqlx::query(CHANGED).bind(import).bind(table.name()).fetch_all(&mut *self.db).await?;
        let mut restored = 0;
        for some in changed.chunks(MANY) {
            let ids = some.iter().map(|row| row.try_get(0)).collect::<Result<Vec<i64>, _>>()?;
            let (db, statements) = self.table(table);
            let now = stored::load(db, statements, table, &ids).await?;
            let now: HashMap<i64, Stored> = now.into_iter().map(|row| (row.id, row)).collect();
            let mut as_before = Vec::new();
            for (id, row) in ids.into_iter().zip(some) {
                let Some(now) = now.get(&id) else { continue };
                let before = row.try_get::<Option<&str>, _>(1)?;
                match before.map(|text| Before::from_json(text, &now.cells)).transpose()? {
                    Some(before) if now.import_id == Some(import) => {
                        self.mark_again(table, id, &before.edited).await?;
                        as_before.push(Stored { id, cells: before.cells, import_id: before.import_id });
                    }
                    before => {
                        kept.push(id);
                        // The import before loses the row to whoever used it, as this one does.
                        if let Some(owner) = before.and_then(|before| before.import_id) {
                            sqlx::query(PASS_ON).bind(owner).bind(table.name()).bind(id).execute(&mut *self.db).await?;
                        }
                    }
                }
            }
            restored += as_before.len() as u64;
            let (db, statements) = self.table(table);
            stored::update(db, statements, table, as_before).await?;
        }
        Ok(restored)
    }

    async fn mark_again(&mut self, table: Table, id: i64, edited: &[String]) -> Result<(), BooksError> {
        for field in edited {
            sqlx::query(EDITED_AGAIN).bind(table.name()).bind(id).bind(field).execute(&mut *self.db).await?;
        }
        Ok(())
    }

    /// Removes what an import made, tables that refer to others first; what is still referred to stays.
    async fn remove_made(&mut self, import: i64, table: Table, kept: &mut Vec<i64>) -> Result<u64, BooksError> {
        let (db, statements) = self.table(table);
        let removed = sqlx::query(statements.remove_made.clone()).bind(import).execute(&mut *db).await?.rows_affected();
        let left: Vec<i64> = sqlx::query_scalar(statements.made.clone()).bind(import).fetch_all(db).await?;
        kept.extend(left);
        Ok(removed)
    }

    /// The clinic's row comes last, and stays while money is left whose worth would change with the currency.
    async fn take_back_clinic(&mut self, undone: &mut Undone, kept: &mut Vec<i64>) -> Result<(), BooksError> {
        let before = currency::code(&mut self.db).await?;
        sqlx::query(SAVEPOINT).execute(&mut *self.db).await?;
        let restored = self.restore(undone.import, Table::Clinic, kept).await?;
        let removed = self.remove_made(undone.import, Table::Clinic, kept).await?;
        if currency::code(&mut self.db).await? != before && currency::has_money(&mut self.db).await? {
            sqlx::query(BACK_TO_SAVEPOINT).execute(&mut *self.db).await?;
            kept.push(CLINIC_ID);
            return Ok(());
        }
        undone.restored.extend((restored > 0).then_some((Table::Clinic, restored)));
        undone.removed.extend((removed > 0).then_some((Table::Clinic, removed)));
        Ok(())
    }

    async fn labels(&mut self, table: Table, ids: &[i64]) -> Result<Vec<String>, BooksError> {
        let (db, statements) = self.table(table);
        let mut labels = Vec::with_capacity(ids.len());
        for id in ids {
            let row = sqlx::query(statements.label.clone()).bind(*id).fetch_one(&mut *db).await?;
            let parts = (0..row.len()).map(|column| row.try_get(column)).collect::<Result<Vec<String>, _>>()?;
            labels.push(parts.join(" "));
        }
        labels.sort_unstable();
        Ok(labels)
    }
}
