//! Machine output: LF, quotes only where needed, empty for unknown, nothing neutralised.

use super::AnswerError;
use crate::bundle::io_error;
use report::Answer;
use std::io::Write;

pub(super) fn write(answer: &Answer, output: impl Write) -> Result<(), AnswerError> {
    let mut rows = ::csv::WriterBuilder::new().terminator(::csv::Terminator::Any(b'\n')).from_writer(output);
    rows.write_record(answer.columns.iter().map(|column| &column.name)).map_err(io_error)?;
    let mut text = String::new();
    for row in answer.rows.iter().chain(answer.total.clone()) {
        for value in &row.values {
            text.clear();
            value.write_machine(answer.currency, &mut text);
            rows.write_field(&text).map_err(io_error)?;
        }
        rows.write_record(None::<&[u8]>).map_err(io_error)?;
    }
    rows.flush()?;
    Ok(())
}
