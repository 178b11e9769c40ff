//! What a person writes: one record at a time.
//!
//! The fields a person changes are marked as edited, so that no later import takes them back; a record that a person made
//! is theirs as a whole.

use sqlx::{AnyConnection, Row};

use crate::problem::{ProblemKind, RowProblem};
use crate::record::{Cell, Cells};
use crate::stored::{self, Stored};
use crate::table::{CLINIC_ID, Layout, Table, Touches, Width};
use crate::write::Tx;
use crate::{BooksError, Record, currency};

/// What putting a record did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Created,
    Changed,
    /// It stood there like this.
    Unchanged,
}

pub(crate) const MARK_EDITED: &str =
    "INSERT INTO edited_field (table_name, row_id, field) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
/// An import's row that a person took over.  $1 the import, $2 table, $3 row
pub(crate) const TAKE_OVER: &str =
    "INSERT INTO import_row (import_id, table_name, row_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const PATIENT_OF_VISIT: &str = "SELECT patient_id FROM visit WHERE id = $1";
/// Who paid for a visit or got bonuses for it, the patient or somebody else.  $1 the visit
const PAYERS: &str =
    "SELECT patient_id FROM payment WHERE visit_id = $1 UNION SELECT patient_id FROM bonus WHERE visit_id = $1";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[MARK_EDITED, TAKE_OVER, PATIENT_OF_VISIT, PAYERS];

/// Every field of a row, in the mark of edited ones.
pub(crate) const ALL_FIELDS: &str = "*";

impl Tx {
    /// Put a record as a person entered it. Problems: nothing is written, the transaction goes on.
    pub async fn put<R: Record>(&mut self, record: &R) -> Result<Result<Outcome, Vec<RowProblem>>, BooksError> {
        let (table, layout) = (R::TABLE, R::TABLE.layout());
        let mut problems = Vec::new();
        let mut cells = Cells::with_capacity(layout.columns.len());
        for (cell, column) in record.cells(Width::Whole).into_iter().zip(layout.columns) {
            let cell = cell.into_owned();
            cells.push(match (column.refers, cell) {
                (Some(other), Cell::Text(key)) => match self.id_of(other, Cell::Text(key)).await? {
                    Some(id) => Cell::Int(id),
                    None => {
                        let kind = ProblemKind::UnknownReference { file: other.file() };
                        problems.push(RowProblem { column: column.field, kind });
                        Cell::Null
                    }
                },
                (_, cell) => cell,
            });
        }
        if !problems.is_empty() {
            return Ok(Err(problems));
        }
        if let Some(problem) = currency::problem(&mut self.db, table, &cells).await? {
            return Ok(Err(vec![problem]));
        }
        let known = if self.has_new_key(table, &cells) {
            None
        } else {
            let identity = layout.identity.iter().map(|n| cells[*n].clone()).collect();
            let (db, statements) = self.table(table);
            stored::find(db, statements, table, identity).await?
        };
        match known {
            None => self.create(table, cells).await.map(Ok),
            Some(old) if old.cells == cells => Ok(Ok(Outcome::Unchanged)),
            Some(old) => self.change(table, old, cells).await.map(Ok),
        }
    }

    async fn create(&mut self, table: Table, cells: Cells) -> Result<Outcome, BooksError> {
        let id = if table == Table::Clinic { CLINIC_ID } else { self.next_row_id() };
        if let Some(Cell::Text(key)) = cells.first().filter(|_| !table.layout().has_no_key()) {
            self.new_keys.remove(key.as_ref());
            self.ids.insert((table, key.to_string()), id);
        }
        let row = Stored { id, cells, import_id: None };
        self.touch(table, &row).await?;
        let (db, statements) = self.table(table);
        stored::insert(db, statements, table, vec![row]).await?;
        // Its mark is written with the journal.
        self.journal.entered(table, id);
        // What has a key of its own has one that nobody had before.
        if table.layout().has_no_key() && table != Table::Gone {
            self.is_there_again(table, id).await?;
        }
        Ok(Outcome::Created)
    }

    pub(crate) async fn change(&mut self, table: Table, old: Stored, cells: Cells) -> Result<Outcome, BooksError> {
        let layout = table.layout();
        let new = Stored { id: old.id, cells, import_id: None };
        self.touch(table, &old).await?;
        self.touch(table, &new).await?;
        self.touch_derived(table, &old, &new).await?;
        if old.cells.first() != new.cells.first() {
            self.ids.clear();
        }
        let (db, statements) = self.table(table);
        let mut marks = Vec::new();
        for column in changed_columns(layout, &old.cells, &new.cells) {
            let name = layout.columns[column].name;
            if mark_edited(db, table, old.id, name).await? {
                marks.push(name.to_owned());
            }
        }
        if let Some(import) = old.import_id {
            sqlx::query(TAKE_OVER).bind(import).bind(table.name()).bind(old.id).execute(&mut *db).await?;
        }
        stored::update(db, statements, table, vec![new.clone()]).await?;
        self.journal.changed(table, old.id, (&old.cells, &new.cells), (marks, Vec::new()), old.import_id);
        Ok(Outcome::Changed)
    }

    pub(crate) async fn id_of(&mut self, table: Table, key: Cell<'static>) -> Result<Option<i64>, BooksError> {
        let Cell::Text(text) = &key else { return Ok(None) };
        let text = text.to_string();
        if let Some(id) = self.ids.get(&(table, text.clone())) {
            return Ok(Some(*id));
        }
        let (db, statements) = self.table(table);
        let id = stored::find(db, statements, table, vec![key]).await?.map(|row| row.id);
        if let Some(id) = id {
            self.ids.insert((table, text), id);
        }
        Ok(id)
    }

    /// Whether a record is known by a key that was made in this write.
    fn has_new_key(&self, table: Table, cells: &Cells) -> bool {
        match cells.first() {
            Some(Cell::Text(key)) if !table.layout().has_no_key() => self.new_keys.contains(key.as_ref()),
            _ => false,
        }
    }

    /// Tell readers whose facts this row is part of.
    pub(crate) async fn touch(&mut self, table: Table, row: &Stored) -> Result<(), BooksError> {
        if table == Table::Clinic {
            self.local = None;
        }
        match table.layout().touches {
            Touches::Nothing => {}
            Touches::Directory => self.touched.directory(),
            Touches::Itself => self.touched.patient(row.id),
            Touches::Patient(column) => row.cells[column].int().into_iter().for_each(|id| self.touched.patient(id)),
            Touches::PatientOfVisit(column) => {
                if let Some(visit) = row.cells[column].int().filter(|id| self.touched.asks_for_visit(*id)) {
                    let patient = sqlx::query_scalar(PATIENT_OF_VISIT).bind(visit).fetch_one(&mut *self.db).await?;
                    self.touched.patient(patient);
                }
            }
        }
        Ok(())
    }

    /// Tell readers what else depends on what changed in a row.
    pub(crate) async fn touch_derived(&mut self, table: Table, old: &Stored, new: &Stored) -> Result<(), BooksError> {
        let layout = table.layout();
        if changed_columns(layout, &old.cells, &new.cells).any(|column| layout.columns[column].derives) {
            self.touched.everything();
        }
        if table == Table::Visit && !self.touched.is_everything() {
            for row in sqlx::query(PAYERS).bind(old.id).fetch_all(&mut *self.db).await? {
                self.touched.patient(row.try_get(0)?);
            }
        }
        Ok(())
    }
}

/// Of rows that are told to the same width.
pub(crate) fn changed_columns(layout: &Layout, old: &Cells, new: &Cells) -> impl Iterator<Item = usize> {
    (0..layout.columns.len().min(new.len())).filter(|column| old[*column] != new[*column])
}

/// Whether it was not marked before.
async fn mark_edited(db: &mut AnyConnection, table: Table, id: i64, field: &str) -> Result<bool, BooksError> {
    let marked = sqlx::query(MARK_EDITED).bind(table.name()).bind(id).bind(field.to_owned()).execute(db).await?;
    Ok(marked.rows_affected() > 0)
}
