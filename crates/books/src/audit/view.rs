//! That somebody looked at a patient, or took data along.

use serde_json::json;

use crate::{Books, BooksError};

/// What was looked at. It names patients by the books' own number only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewed<'a> {
    /// A patient's card: [`crate::cards::PatientCard::id`].
    Patient(i64),
    /// A file of a report, or of the people behind one of its numbers.
    Export {
        report: &'a str,
        /// `csv`, `xlsx`, …
        format: &'a str,
        is_people: bool,
        rows: usize,
    },
}

impl Books {
    /// Write into the audit that somebody looked. It waits for its turn like every write, while a long import is
    /// committed too: a page need not wait for it. Tells the number of the last change, as [`crate::Tx::commit`].
    pub async fn log_view(&self, actor: &str, viewed: Viewed<'_>) -> Result<i64, BooksError> {
        let (action, detail) = match viewed {
            Viewed::Patient(id) => ("patient view", json!({ "patient": id })),
            Viewed::Export { report, format, is_people, rows } => {
                ("export", json!({ "report": report, "format": format, "people": is_people, "rows": rows }))
            }
        };
        self.write(actor, action).await?.commit(&detail.to_string()).await
    }
}
