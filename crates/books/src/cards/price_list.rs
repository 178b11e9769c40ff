//! The card of a price list: what everything costs on it.

use clinic::price;
use clinic::record::{ItemKind, Millionths};

use super::Named;
use crate::BooksError;
use crate::facts::Reader;
use crate::record::Fields;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceListCard {
    pub record: Named,
    /// Taken off the main list's prices where this list has none of its own.
    pub discount_percent: Option<Millionths>,
    /// Whose patients have it where their own card says no other, by name.
    pub categories: Vec<Named>,
    /// Of everything that is sold, by name.
    pub prices: Vec<ItemPrice>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemPrice {
    pub item: Named,
    pub kind: ItemKind,
    pub group: Option<String>,
    /// On this list, as [`price::on_list`] says.
    pub price_minor: Option<i64>,
    /// On the main list.
    pub main_minor: Option<i64>,
    /// Whether the list says it itself.
    pub is_own: bool,
}

const PRICE_LIST: &str = "SELECT id, key, name, discount_millionths FROM price_list WHERE key = $1";
const CATEGORIES: &str =
    "SELECT id, key, name FROM category WHERE price_list_id = $1 ORDER BY name COLLATE \"binary\", key";
const PRICES: &str = "SELECT item.id, item.key, item.name, item.kind, item.item_group, item.price_minor, price.price_minor \
    FROM item LEFT JOIN price ON price.item_id = item.id AND price.price_list_id = $1 \
    ORDER BY item.name COLLATE \"binary\", item.key";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[PRICE_LIST, CATEGORIES, PRICES];

impl Reader {
    pub(super) async fn price_list(&mut self, key: &str) -> Result<Option<PriceListCard>, BooksError> {
        let Some(row) = sqlx::query(PRICE_LIST).bind(key.to_owned()).fetch_optional(&mut *self.tx).await? else {
            return Ok(None);
        };
        let mut fields = Fields::of(&row);
        let mut card = PriceListCard {
            record: Named::read(&mut fields)?,
            discount_percent: fields.next()?,
            categories: Vec::new(),
            prices: Vec::new(),
        };
        for row in sqlx::query(CATEGORIES).bind(card.record.id).fetch_all(&mut *self.tx).await? {
            card.categories.push(Named::read(&mut Fields::of(&row))?);
        }
        for row in sqlx::query(PRICES).bind(card.record.id).fetch_all(&mut *self.tx).await? {
            let mut fields = Fields::of(&row);
            let (item, kind, group) = (Named::read(&mut fields)?, fields.next()?, fields.next()?);
            let (main_minor, own): (Option<i64>, Option<i64>) = (fields.next()?, fields.next()?);
            let price_minor = price::on_list(own, main_minor, card.discount_percent);
            card.prices.push(ItemPrice { item, kind, group, price_minor, main_minor, is_own: own.is_some() });
        }
        Ok(Some(card))
    }
}
