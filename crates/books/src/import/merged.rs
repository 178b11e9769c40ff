//! Cards that were joined with others before they came here: of such a card there is but its key, which leads to the survivor.

use std::collections::HashMap;

use clinic::record::Merged;
use sqlx::Row;

use super::Import;
use crate::BooksError;
use crate::facts::Reader;
use crate::problem::{ProblemKind, RowProblem};
use crate::record::Cell;
use crate::stored::{self, Stored};
use crate::table::Table;

/// Every merged card, and where it went.  Row: one card
const MERGED: &str = "SELECT patient.id, patient.key, patient.merged_into_id FROM patient \
    WHERE patient.merged_into_id IS NOT NULL ORDER BY patient.key COLLATE \"binary\"";
const KEY: &str = "SELECT key FROM patient WHERE id = $1";
/// Cards that an import made of nothing but their keys.  $1 the import
const FORGET: &str = "DELETE FROM patient WHERE import_id = $1 AND merged_into_id IS NOT NULL AND name = ''";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[MERGED, KEY, FORGET];

/// More merges of merged cards than any clinic makes: beyond, they go round in a circle.
const MOST_MERGES: usize = 1_000;

impl Import {
    /// Take a card that was merged into another, after all patients and before anything that refers to them. One that is merged in
    /// the books already stays as it is there. Empty: it is taken; else nothing of this import will be written.
    pub async fn merge(&mut self, merged: &Merged) -> Result<Vec<RowProblem>, BooksError> {
        self.turn_to(Table::Patient).await?;
        self.settle().await?;
        let own = self.id_of(Table::Patient, &merged.id).await?;
        let into = self.id_of(Table::Patient, &merged.patient_id).await?;
        let problem = match (own, into) {
            (_, None) => {
                let kind = ProblemKind::UnknownReference { file: Table::Patient.file() };
                RowProblem { column: "patient_id", kind }
            }
            (Some(own), _) if self.survivors.contains_key(&own) => return Ok(Vec::new()),
            (Some(_), _) => RowProblem { column: "id", kind: ProblemKind::CardOfItsOwn },
            (None, Some(into)) => {
                let into = self.survivors.get(&into).copied().unwrap_or(into);
                self.make_merged(&merged.id, into).await?;
                return Ok(Vec::new());
            }
        };
        self.refused = true;
        Ok(vec![problem])
    }

    async fn make_merged(&mut self, key: &str, into: i64) -> Result<(), BooksError> {
        let is_refused = self.refused;
        let print = self.prints.of(key);
        self.known[Table::Patient as usize].bring(print);
        // What comes with its key is the survivor's.
        self.known[Table::Patient as usize].learn(print, into);
        let tx = &mut self.writer().await?.tx;
        let (id, import) = (tx.next_row_id(), tx.counters.import);
        if is_refused {
            return Ok(());
        }
        let columns = Table::Patient.layout().columns;
        let (db, statements) = tx.table(Table::Patient);
        let survivor = stored::load(db, statements, Table::Patient, &[into]).await?.pop();
        let survivor = survivor.ok_or_else(|| BooksError::damaged("a card was merged into one that is not there"))?;
        let cells = columns.iter().zip(survivor.cells).map(|(column, of_survivor)| match column.name {
            "key" => Cell::Text(key.to_owned().into()),
            "name" => Cell::Text("".into()),
            // These may not be empty, and say nothing of who it was.
            "registered_on" | "state" => of_survivor,
            _ => Cell::Null,
        });
        let row = Stored { id, cells: cells.collect(), import_id: Some(import) };
        stored::insert(db, statements, Table::Patient, vec![row]).await?;
        tx.set_merged(id, None, Some(into)).await?;
        Ok(())
    }
}

impl Reader {
    /// Cards that were merged, each with the one that has everything now, in the order of their keys.
    pub async fn merged(&mut self) -> Result<Vec<Merged>, BooksError> {
        let mut cards: Vec<(i64, String)> = Vec::new();
        let mut into: HashMap<i64, i64> = HashMap::new();
        for row in sqlx::query(MERGED).fetch_all(&mut *self.tx).await? {
            cards.push((row.try_get(0)?, row.try_get(1)?));
            into.insert(row.try_get(0)?, row.try_get(2)?);
        }
        let mut merged = Vec::with_capacity(cards.len());
        for (card, id) in cards {
            let mut survivor = card;
            for _ in 0..MOST_MERGES {
                let Some(next) = into.get(&survivor) else { break };
                survivor = *next;
            }
            if into.contains_key(&survivor) {
                return Err(BooksError::damaged("cards that are merged into each other"));
            }
            let patient_id = sqlx::query_scalar(KEY).bind(survivor).fetch_one(&mut *self.tx).await?;
            merged.push(Merged { id, patient_id });
        }
        Ok(merged)
    }
}

impl crate::write::Tx {
    /// Takes the cards away that an import made of nothing but their keys: else they would hold those that they lead to.
    pub(super) async fn forget_merged(&mut self, import: i64) -> Result<(), BooksError> {
        sqlx::query(FORGET).bind(import).execute(&mut *self.db).await?;
        Ok(())
    }
}
