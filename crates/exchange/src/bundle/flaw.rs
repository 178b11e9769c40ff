//! What keeps a row from being CSV, in words that say how to mend the file and never quote it.

use super::encoding;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Flaw {
    pub line: u64,
    pub kind: FlawKind,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum FlawKind {
    #[error("a spreadsheet or zip, not CSV: save it as CSV in UTF-8")]
    Workbook,
    #[error("{}", encoding::advice(.likely))]
    NotUtf8 { likely: &'static str },
    #[error("lines end with CR alone: save the file with LF or CRLF line ends")]
    OnlyCr,
    #[error("the quote opened on line {opened} is never closed")]
    QuoteNeverClosed { opened: u64 },
    #[error(
        "the quote opened on line {opened} closes on line {closed} with text right after it: \
         close it where the cell ends, and double the quotes inside a quoted cell"
    )]
    TextAfterQuote { opened: u64, closed: u64 },
    #[error(
        "a quote inside a cell that does not begin with one: put the whole cell in quotes and double the quotes inside"
    )]
    QuoteInside,
    #[error("a CR inside a cell that is not quoted: quote the cell, or end lines with LF or CRLF")]
    LoneCr,
    #[error("holds a NUL byte: the file is damaged, or saved as UTF-16 instead of UTF-8")]
    Nul,
    #[error("cell {} is longer than the limit of {most} bytes", .cell + 1)]
    CellTooLong { cell: usize, most: usize },
    #[error("the row is longer than the limit of {most} bytes")]
    RowTooLong { most: usize },
    #[error("the row has more than {most} cells (the limit)")]
    TooManyCells { most: usize },
}

impl FlawKind {
    /// The cell it is about, from 0.
    pub fn cell(&self) -> Option<usize> {
        if let Self::CellTooLong { cell, .. } = self { Some(*cell) } else { None }
    }

    /// Nothing after it can be trusted.
    pub fn ends_the_file(&self) -> bool {
        matches!(self, Self::Workbook | Self::NotUtf8 { .. } | Self::OnlyCr | Self::QuoteNeverClosed { .. })
    }
}
