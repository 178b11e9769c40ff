//! Machine output: LF, quotes only where needed, empty for unknown, nothing neutralised. And the same for who opens it in a
//! spreadsheet, where no text becomes a formula.

use super::AnswerError;
use crate::bundle::io_error;
use report::{Answer, Value};
use std::io::Write;

pub(super) fn write(answer: &Answer, output: impl Write) -> Result<(), AnswerError> {
    written(answer, output, |_| {})
}

pub(super) fn write_for_sheets(answer: &Answer, output: impl Write) -> Result<(), AnswerError> {
    written(answer, output, neutralise)
}

fn written(answer: &Answer, output: impl Write, shown: impl Fn(&mut String)) -> Result<(), AnswerError> {
    let mut rows = ::csv::WriterBuilder::new().terminator(::csv::Terminator::Any(b'\n')).from_writer(output);
    let mut text = String::new();
    for column in &answer.columns {
        text.clone_from(&column.name);
        shown(&mut text);
        rows.write_field(&text).map_err(io_error)?;
    }
    rows.write_record(None::<&[u8]>).map_err(io_error)?;
    for row in answer.rows.iter().chain(answer.total.clone()) {
        for value in &row.values {
            text.clear();
            value.write_machine(answer.currency, &mut text);
            if matches!(value, Value::Text(_)) {
                shown(&mut text);
            }
            rows.write_field(&text).map_err(io_error)?;
        }
        rows.write_record(None::<&[u8]>).map_err(io_error)?;
    }
    rows.flush()?;
    Ok(())
}

/// An apostrophe before what a spreadsheet would take for a formula. A phone is none: it holds nothing that can be called.
fn neutralise(text: &mut String) {
    let is_dialled = |rest: &str| rest.chars().all(|letter| letter.is_ascii_digit() || " ()./-".contains(letter));
    let is_formula = match text.strip_prefix(['+', '-']) {
        Some(rest) => !is_dialled(rest),
        None => text.starts_with(['=', '@', '\t', '\r']),
    };
    if is_formula {
        text.insert(0, '\'');
    }
}
