//! What staff should know of a patient wherever the name stands.

use std::collections::HashMap;

use clinic::record::Attention;

use crate::numbers::{OfNumbers, of_numbers};
use crate::record::Fields;
use crate::{Books, BooksError};

/// Of a patient who needs more attention than others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attended {
    /// VIP or a problem.
    pub attention: Attention,
    /// Why, where somebody said it.
    pub reason: Option<String>,
}

pub(super) const ATTENTION: OfNumbers = of_numbers!(include_str!("attention.sql"));

impl Books {
    /// Of some patients by their numbers; the others need no more attention than anybody. Who may see a list of patients may see
    /// this of them.
    pub async fn attended(&self, ids: &[i64]) -> Result<HashMap<i64, Attended>, BooksError> {
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        let mut reader = self.read().await?;
        let rows = ATTENTION.of(reader.dialect, ids).fetch_all(&mut *reader.tx).await?;
        let attended = |row| {
            let mut fields = Fields::of(row);
            Ok((fields.next()?, Attended { attention: fields.next()?, reason: fields.next()? }))
        };
        rows.iter().map(attended).collect()
    }
}
