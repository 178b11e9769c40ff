//! What is wrong with a row, in words for the person who hands it over. Never the row's own text.

use std::fmt;

use crate::table::Table;

/// Why a row cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowProblem {
    /// As in the bundle.
    pub column: &'static str,
    pub kind: ProblemKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// The same id, or what identifies the row instead of one, stood in this import before.
    DuplicateId { table: Table },
    /// Nothing with this id in that file nor in the books.
    UnknownReference { file: &'static str },
    /// It is no merged card: there is a patient with this id.
    CardOfItsOwn,
    /// Amounts would change their worth.
    CurrencyOfMoney,
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateId { table } => {
                let layout = table.layout();
                let others = layout.identity.iter().skip(1).map(|column| layout.columns[*column].field);
                let others = others.collect::<Vec<_>>().join(", ");
                f.write_str("used before in this file")?;
                if others.is_empty() { Ok(()) } else { write!(f, " together with the same {others}") }
            }
            Self::UnknownReference { file } => write!(f, "no row of {file} has this id"),
            Self::CardOfItsOwn => f.write_str("there is a patient with this id: the card is not merged"),
            Self::CurrencyOfMoney => f.write_str("the currency cannot change: there is money in the books"),
        }
    }
}

impl fmt::Display for RowProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.column, self.kind)
    }
}
