//! Working hours and absences: put as any record ([`Tx::put`]), taken away here.

use crate::BooksError;
use crate::record::Cell;
use crate::stored;
use crate::table::Table;
use crate::write::Tx;

impl Tx {
    /// Take a row of the roster away, by its key. Whether it was there.
    pub async fn remove_roster(&mut self, key: &str) -> Result<bool, BooksError> {
        let (db, statements) = self.table(Table::Roster);
        let identity = vec![Cell::Text(key.to_owned().into())];
        match stored::find(db, statements, Table::Roster, identity).await? {
            Some(row) => self.remove(Table::Roster, row).await,
            None => Ok(false),
        }
    }
}
