//! How far somebody may see.

use sqlx::{AnyConnection, Row};

use crate::BooksError;
use crate::dialect::Dialect;
use crate::facts::Reader;
use crate::numbers::{OfNumbers, of_numbers};

/// What a visitor may see: bookings of one employee, or of the departments of some branches, or both at once. A booking is
/// of the branch of its own department, as in every report; one without a department is of none. Patients are seen who have
/// such a booking, pay for one, or were registered in one of the branches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// None: of all.
    pub employee: Option<i64>,
    /// Empty: all, and what is of none.
    pub branches: Vec<i64>,
}

pub(super) const SEEN_PATIENTS: OfNumbers = of_numbers!(include_str!("seen_patients.sql"));

impl Seen {
    /// Everything.
    pub fn all() -> Self {
        Self::default()
    }

    pub fn is_all(&self) -> bool {
        self.employee.is_none() && self.branches.is_empty()
    }

    /// As statements take it: branches as `,1,2,`. None for all.
    pub(crate) fn branches_text(&self) -> Option<String> {
        let ids: Vec<String> = self.branches.iter().map(ToString::to_string).collect();
        (!ids.is_empty()).then(|| format!(",{},", ids.join(",")))
    }
}

impl Reader {
    /// Those of some patients whom somebody may see, in no order.
    pub(crate) async fn seen_patients(&mut self, ids: &[i64], seen: &Seen) -> Result<Vec<i64>, BooksError> {
        seen_patients(&mut self.tx, self.dialect, ids, seen).await
    }
}

/// The same while something is written.
pub(crate) async fn seen_patients(
    db: &mut AnyConnection,
    dialect: Dialect,
    ids: &[i64],
    seen: &Seen,
) -> Result<Vec<i64>, BooksError> {
    if seen.is_all() || ids.is_empty() {
        return Ok(ids.to_vec());
    }
    let query = SEEN_PATIENTS.of(dialect, ids).bind(seen.employee).bind(seen.branches_text());
    query.fetch_all(db).await?.iter().map(|row| Ok(row.try_get(0)?)).collect()
}
