//! Prices of a list that are taken away, so that the main list's count again. They are put like any record.

use crate::BooksError;
use crate::record::Cell;
use crate::stored;
use crate::table::Table;
use crate::write::Tx;

impl Tx {
    /// Take an item's own price off a list, both by their keys. Whether there was one.
    pub async fn remove_price(&mut self, list: &str, item: &str) -> Result<bool, BooksError> {
        let key = |key: &str| Cell::Text(key.to_owned().into());
        let list = self.id_of(Table::PriceList, key(list)).await?;
        let item = self.id_of(Table::Item, key(item)).await?;
        let (Some(list), Some(item)) = (list, item) else { return Ok(false) };
        let (db, statements) = self.table(Table::Price);
        match stored::find(db, statements, Table::Price, vec![Cell::Int(list), Cell::Int(item)]).await? {
            Some(price) => self.remove(Table::Price, price).await,
            None => Ok(false),
        }
    }
}
