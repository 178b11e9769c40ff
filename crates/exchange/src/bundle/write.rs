//! One file of a bundle, written from records: LF, and quotes only around cells with comma, quote, CR or LF.

use super::record::{Record, Writing};
use books::Width;
use clinic::Currency;
use std::io::{self, Write};
use std::marker::PhantomData;

pub struct TableWriter<W: Write, T> {
    output: csv::Writer<W>,
    row: csv::StringRecord,
    cell: String,
    currency: Currency,
    width: Width,
    rows: u64,
    record: PhantomData<T>,
}

impl<W: Write, T: Record> TableWriter<W, T> {
    /// Writes the header.
    pub fn new(output: W, currency: Currency, width: Width) -> io::Result<Self> {
        let mut output = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(output);
        output.write_record(T::FILE.told(width).iter().map(|column| column.name)).map_err(io_error)?;
        let row = csv::StringRecord::new();
        Ok(Self { output, row, cell: String::new(), currency, width, rows: 0, record: PhantomData })
    }

    pub fn put(&mut self, record: &T) -> io::Result<()> {
        self.row.clear();
        record.write(&mut Writing {
            row: &mut self.row,
            cell: &mut self.cell,
            currency: self.currency,
            width: self.width,
        });
        self.output.write_record(&self.row).map_err(io_error)?;
        self.rows += 1;
        Ok(())
    }

    /// Data rows written. The file is complete only when this says so.
    pub fn finish(mut self) -> io::Result<u64> {
        self.output.flush()?;
        Ok(self.rows)
    }
}

/// With its kind, which the csv crate's own conversion loses: a full disk must be told as one.
pub(crate) fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}
