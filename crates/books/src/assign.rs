//! What many patients are given at once: a category with its reason, a price list, a bonus kind.

use std::collections::HashSet;

use sqlx::Row;

use crate::cards::{Seen, seen_patients};
use crate::numbers::OfNumbers;
use crate::problem::{ProblemKind, RowProblem};
use crate::record::{Cell, Cells};
use crate::stored::{self, Stored};
use crate::table::Table;
use crate::write::Tx;
use crate::{BooksError, Outcome};

/// What patients are given, by keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Assign {
    /// Without a reason whoever is in the category already stays there for the reason they have.
    Category { id: String, reason: Option<String> },
    /// None: no longer one of their own.
    PriceList(Option<String>),
    /// None: no longer any.
    BonusKind(Option<String>),
}

/// What became of those who were named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Assigned {
    pub changed: usize,
    /// They had it already.
    pub same: usize,
    /// They are erased, merged into others, not there, or not for whoever names them to see.
    pub left_out: usize,
}

/// So many keys are bound as one text.
const AT_ONCE: usize = 5_000;

/// Cards that somebody can be given something on.  $1 their keys
pub(crate) const WITH_KEYS: OfNumbers = OfNumbers {
    sqlite: "WITH wanted AS (SELECT value AS key FROM json_each($1)) \
        SELECT patient.id FROM wanted JOIN patient ON patient.key = wanted.key \
        WHERE patient.merged_into_id IS NULL AND patient.state NOT IN ('erased', 'unnamed')",
    postgres: "WITH wanted AS (SELECT value AS key FROM json_array_elements_text(CAST(CAST($1 AS TEXT) AS JSON))) \
        SELECT patient.id FROM wanted JOIN patient ON patient.key = wanted.key \
        WHERE patient.merged_into_id IS NULL AND patient.state NOT IN ('erased', 'unnamed')",
};

/// Columns of a card and what they are to hold.
type Wanted = Vec<(usize, Cell<'static>)>;

impl Tx {
    /// Give the same to many patients, of those whom somebody may see. A problem: what is to be given is not there, and
    /// nothing is written.
    pub async fn assign(
        &mut self,
        keys: &[String],
        what: &Assign,
        seen: &Seen,
    ) -> Result<Result<Assigned, RowProblem>, BooksError> {
        let wanted = match self.wanted(what).await? {
            Ok(wanted) => wanted,
            Err(problem) => return Ok(Err(problem)),
        };
        let keys: HashSet<&str> = keys.iter().map(String::as_str).collect();
        let ids = self.open_cards(&keys).await?;
        let ids = seen_patients(&mut self.db, self.dialect, &ids, seen).await?;
        let mut done = Assigned { left_out: keys.len() - ids.len(), ..Assigned::default() };
        for some in ids.chunks(AT_ONCE) {
            let (db, statements) = self.table(Table::Patient);
            for old in stored::load(db, statements, Table::Patient, some).await? {
                match self.give(old, &wanted).await? {
                    Outcome::Unchanged => done.same += 1,
                    Outcome::Created | Outcome::Changed => done.changed += 1,
                }
            }
        }
        Ok(Ok(done))
    }

    async fn give(&mut self, old: Stored, wanted: &Wanted) -> Result<Outcome, BooksError> {
        let mut cells: Cells = old.cells.clone();
        let has_it = wanted.first().is_some_and(|(column, cell)| old.cells[*column] == *cell);
        for (column, cell) in wanted.iter().filter(|(_, cell)| !(has_it && *cell == Cell::Null)) {
            cells[*column] = cell.clone();
        }
        if cells == old.cells {
            return Ok(Outcome::Unchanged);
        }
        self.change(Table::Patient, old, cells).await
    }

    async fn wanted(&mut self, what: &Assign) -> Result<Result<Wanted, RowProblem>, BooksError> {
        let (column, key) = match what {
            Assign::Category { id, .. } => ("category_id", Some(id)),
            Assign::PriceList(id) => ("price_list_id", id.as_ref()),
            Assign::BonusKind(id) => ("bonus_kind_id", id.as_ref()),
        };
        let place = place(column);
        let mut wanted = Wanted::new();
        let cell = match (Table::Patient.layout().columns[place].refers, key) {
            (Some(table), Some(key)) => match self.id_of(table, Cell::Text(key.clone().into())).await? {
                Some(id) => Cell::Int(id),
                None => {
                    let kind = ProblemKind::UnknownReference { file: table.file() };
                    return Ok(Err(RowProblem { column, kind }));
                }
            },
            _ => Cell::Null,
        };
        wanted.push((place, cell));
        if let Assign::Category { reason, .. } = what {
            let reason = reason.as_ref().map_or(Cell::Null, |reason| Cell::Text(reason.clone().into()));
            wanted.push((self::place("category_reason"), reason));
        }
        Ok(Ok(wanted))
    }

    /// Numbers of cards that are there and neither erased nor merged into others.
    pub(crate) async fn open_cards(&mut self, keys: &HashSet<&str>) -> Result<Vec<i64>, BooksError> {
        let keys: Vec<&str> = keys.iter().copied().collect();
        let mut ids = Vec::with_capacity(keys.len());
        for some in keys.chunks(AT_ONCE) {
            let query = sqlx::query(WITH_KEYS.text(self.dialect)).bind(serde_json::json!(some).to_string());
            for row in query.fetch_all(&mut *self.db).await? {
                ids.push(row.try_get(0)?);
            }
        }
        ids.sort_unstable();
        Ok(ids)
    }
}

fn place(column: &str) -> usize {
    let columns = Table::Patient.layout().columns;
    columns.iter().position(|known| known.name == column).expect("a column of the layout")
}
