//! What lists say of each patient beside the number that the list is of.

use std::collections::HashMap;

use jiff::civil::Date;

use super::Seen;
use crate::facts::Reader;
use crate::numbers::{OfNumbers, of_numbers};
use crate::record::Fields;
use crate::{Books, BooksError};

/// Up to a day, as far as somebody may see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Glance {
    /// Completed, sales not among them.
    pub last_visit_on: Option<Date>,
    /// Lines of completed visits and sales.
    pub billed_minor: i64,
}

pub(super) const GLANCE: OfNumbers = of_numbers!(include_str!("glance.sql"));

impl Books {
    /// Of some patients by their numbers; those to whom nothing was done are left out.
    pub async fn glances(&self, ids: &[i64], seen: &Seen, on: Date) -> Result<HashMap<i64, Glance>, BooksError> {
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        self.read().await?.glances(ids, seen, on).await
    }
}

impl Reader {
    async fn glances(&mut self, ids: &[i64], seen: &Seen, on: Date) -> Result<HashMap<i64, Glance>, BooksError> {
        let query = GLANCE.of(self.dialect, ids).bind(seen.employee).bind(seen.branches_text()).bind(on.to_string());
        let glance = |row| {
            let mut fields = Fields::of(row);
            let id = fields.next()?;
            Ok((id, Glance { last_visit_on: fields.next()?, billed_minor: fields.next()? }))
        };
        query.fetch_all(&mut *self.tx).await?.iter().map(glance).collect()
    }
}
