//! What a person removed or erased, kept as a hash: of who it was nothing can be read in it, and still no import brings it back.

use std::collections::HashSet;

use clinic::record::Gone;
use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use crate::record::Cell;
use crate::{BooksError, Table, audit};

const ALL: &str = "SELECT table_name, fingerprint FROM gone";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[ALL];

/// Between the parts of what makes a row itself.
const BETWEEN: char = '\u{1f}';

/// The mark that a row leaves. `identity`: what makes it itself, with keys where the table has ids; of a patient the key.
pub fn gone(table: Table, identity: &[&str], on: Date) -> Gone {
    Gone { file: table.file().to_owned(), fingerprint: fingerprint(table, identity), on }
}

fn fingerprint(table: Table, identity: &[&str]) -> String {
    let parts = std::iter::once(table.name()).chain(identity.iter().copied());
    audit::sha256(&parts.collect::<Vec<_>>().join(&BETWEEN.to_string()))
}

/// The marks that an import has to heed. Rows that others refer to leave none but for patients: what a bundle's rows refer
/// to must be there.
#[derive(Default)]
pub(crate) struct Marks {
    tables: Vec<HashSet<String>>,
}

impl Marks {
    pub async fn read(db: &mut AnyConnection) -> Result<Self, BooksError> {
        let mut marks = Self { tables: vec![HashSet::new(); Table::ALL.len()] };
        for row in sqlx::query(ALL).fetch_all(db).await? {
            let name: &str = row.try_get(0)?;
            marks.add(Table::ALL.iter().find(|table| table.name() == name), row.try_get(1)?);
        }
        Ok(marks)
    }

    /// A mark that came with a bundle, as cells of its record.
    pub fn learn(&mut self, cells: &[Cell<'_>]) {
        if let [Cell::Text(name), Cell::Text(fingerprint), ..] = cells {
            self.add(Table::ALL.iter().find(|table| table.name() == name.as_ref()), fingerprint.to_string());
        }
    }

    fn add(&mut self, table: Option<&Table>, fingerprint: String) {
        let heeded = table.filter(|table| **table == Table::Patient || table.referrers().next().is_none());
        if let Some(table) = heeded {
            self.tables[*table as usize].insert(fingerprint);
        }
    }

    /// Whether a record is of a row that is gone: its cells, keys where the table has ids.
    pub fn has(&self, table: Table, cells: &[Cell<'_>]) -> bool {
        let marks = &self.tables[table as usize];
        if marks.is_empty() {
            return false;
        }
        let part = |column: &usize| match &cells[*column] {
            Cell::Null => String::new(),
            Cell::Int(number) => number.to_string(),
            Cell::Text(text) => text.to_string(),
        };
        let parts: Vec<String> = table.layout().identity.iter().map(part).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        marks.contains(&fingerprint(table, &parts))
    }
}
