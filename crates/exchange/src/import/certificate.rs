//! What an import brought: the paper that a clinic compares with its old program's totals.

use super::intake::Seen;
use crate::bundle::{FileRead, Problems};
use books::{TableCounts, Totals};
use clinic::Currency;
use serde::{Serialize, Serializer};

/// Holds no name, phone or text of anybody, so it may be kept, sent and shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Certificate {
    /// False of a rehearsal: nothing of it is in the books.
    pub kept: bool,
    #[serde(serialize_with = "code")]
    pub currency: Currency,
    pub files: Vec<FileRead>,
    /// What became of the rows, by table; tables without rows are left out.
    pub tables: Vec<TableCounts>,
    pub before: Totals,
    pub after: Totals,
    /// Taken as given, but somebody should look.
    pub warnings: Problems,
}

impl Certificate {
    pub(super) fn new(seen: Seen, kept: bool, tables: Vec<TableCounts>, before: Totals, after: Totals) -> Self {
        let Seen { files, currency, warnings, errors: _ } = seen;
        Self { kept, currency, files, tables, before, after, warnings }
    }
}

fn code<S: Serializer>(currency: &Currency, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(currency.code())
}
