//! An answer of a report as a file. What is the same for all forms: numbers keep all their digits, and nothing is recomputed.

mod csv;
mod json;
mod parquet;
mod xlsx;

use report::Answer;
use std::io::{self, Write};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The machine output of docs/NUMBERS.md: rows, and the total when it was asked for.
    Csv,
    /// As `Csv`, for who opens it in a spreadsheet: text that would be a formula there has an apostrophe before it.
    SheetCsv,
    /// The question, the columns, the rows as objects, the total.
    Json,
    /// Rows only, typed; the question and the total, as in JSON, are in the file's metadata.
    Parquet,
    /// For people: typed cells under a frozen head, the question on a sheet of its own.
    Xlsx,
}

#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    #[error("the answer could not be written: {0}")]
    Output(#[from] io::Error),
    #[error("{rows} rows are more than a spreadsheet has: ask for CSV or Parquet, or a shorter period")]
    TooManyRows { rows: usize },
    #[error("the answer cannot be written in this form: {0}")]
    Form(String),
}

/// Equal answers give equal files.
pub fn write(answer: &Answer, format: Format, output: impl Write + Send) -> Result<(), AnswerError> {
    match format {
        Format::Csv => csv::write(answer, output),
        Format::SheetCsv => csv::write_for_sheets(answer, output),
        Format::Json => json::write(answer, output),
        Format::Parquet => parquet::write(answer, output),
        Format::Xlsx => xlsx::write(answer, output),
    }
}
