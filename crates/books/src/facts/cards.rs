//! Visits as a list of them shows them.

use sqlx::Row;

use super::Reader;
use crate::BooksError;

/// What a list says of a visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitCard {
    pub id: i64,
    pub key: String,
    /// The local text it was given.
    pub starts_at: String,
    pub employee_id: i64,
}

/// Some visits, in no order.  Row: one visit.  $1 to $16 ids, of which some may be the same
const VISIT_CARDS: &str = "SELECT id, key, starts_at, employee_id FROM visit
WHERE id IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[VISIT_CARDS];

impl Reader {
    /// The visits with these ids, in no order; ids of none give nothing.
    pub async fn visit_cards(&mut self, ids: &[i64]) -> Result<Vec<VisitCard>, BooksError> {
        let mut cards = Vec::with_capacity(ids.len());
        for sixteen in ids.chunks(16) {
            let padding = std::iter::repeat(&sixteen[sixteen.len() - 1]);
            let query =
                sixteen.iter().chain(padding).take(16).fold(sqlx::query(VISIT_CARDS), |query, id| query.bind(*id));
            for row in query.fetch_all(&mut *self.tx).await? {
                cards.push(VisitCard {
                    id: row.try_get(0)?,
                    key: row.try_get(1)?,
                    starts_at: row.try_get(2)?,
                    employee_id: row.try_get(3)?,
                });
            }
        }
        Ok(cards)
    }
}
