//! What patients can be given, many at once: of lists that are in use.

use clinic::record::Attention;

use super::Named;
use crate::record::Fields;
use crate::{Books, BooksError};

/// Each list by name (code point), then key, without what is archived.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assignable {
    pub categories: Vec<CategoryToAssign>,
    pub price_lists: Vec<Named>,
    pub bonus_kinds: Vec<Named>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CategoryToAssign {
    pub record: Named,
    pub attention: Attention,
}

const CATEGORIES: &str =
    "SELECT id, key, name, attention FROM category WHERE is_archived = 0 ORDER BY name COLLATE \"binary\", key";
const PRICE_LISTS: &str =
    "SELECT id, key, name FROM price_list WHERE is_archived = 0 ORDER BY name COLLATE \"binary\", key";
const BONUS_KINDS: &str =
    "SELECT id, key, name FROM bonus_kind WHERE is_archived = 0 ORDER BY name COLLATE \"binary\", key";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[CATEGORIES, PRICE_LISTS, BONUS_KINDS];

impl Books {
    /// What there is to give to patients.
    pub async fn assignable(&self) -> Result<Assignable, BooksError> {
        let mut db = self.readers.begin_with(self.dialect.begin_read()).await?;
        let categories = sqlx::query(CATEGORIES).fetch_all(&mut *db).await?;
        let price_lists = sqlx::query(PRICE_LISTS).fetch_all(&mut *db).await?;
        let bonus_kinds = sqlx::query(BONUS_KINDS).fetch_all(&mut *db).await?;
        let category = |row| {
            let mut fields = Fields::of(row);
            Ok(CategoryToAssign { record: Named::read(&mut fields)?, attention: fields.next()? })
        };
        let named = |row| Named::read(&mut Fields::of(row));
        Ok(Assignable {
            categories: categories.iter().map(category).collect::<Result<_, BooksError>>()?,
            price_lists: price_lists.iter().map(named).collect::<Result<_, _>>()?,
            bonus_kinds: bonus_kinds.iter().map(named).collect::<Result<_, _>>()?,
        })
    }
}
