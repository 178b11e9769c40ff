//! One file of a bundle, read row by row into records.

use super::error::BundleError;
use super::flaw::Flaw;
use super::header::Header;
use super::input::Input;
use super::limits::Limits;
use super::problem::{Findings, Problem};
use super::record::{Cells, Record};
use super::rows::{Most, Rows};
use books::Width;
use clinic::Currency;
use std::marker::PhantomData;

pub struct Table<'a, T> {
    rows: Rows<Input<'a>>,
    header: Header,
    currency: Currency,
    most_rows: u64,
    count: u64,
    broken_off: bool,
    record: PhantomData<T>,
}

/// What a row turned out to be.
#[derive(Debug)]
pub enum Entry<T> {
    Record {
        line: u64,
        record: T,
    },
    /// It has been told to the findings. Its `id`, if that could be read, so that rows which refer to it are not blamed too.
    Refused {
        id: Option<String>,
    },
    /// Rows are lost whose ids nobody knows, so what refers to this file cannot be judged.
    Broken,
}

/// What was read of a file, for the certificate.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct FileRead {
    pub file: &'static str,
    pub rows: u64,
    /// Of the file's bytes, as unpacked.
    pub sha256: String,
}

impl<'a, T: Record> Table<'a, T> {
    /// None when the file cannot be read; why has been told to `findings`.
    pub fn open(
        input: Input<'a>,
        limits: &Limits,
        currency: Currency,
        findings: &mut Findings<'_>,
    ) -> Result<Option<Self>, BundleError> {
        let most = Most { cell_bytes: limits.cell_bytes, row_bytes: limits.row_bytes };
        let mut rows = match Rows::new(input, most)? {
            Ok(rows) => rows,
            Err(flaw) => {
                findings.refuse(problem(T::FILE.name, flaw));
                return Ok(None);
            }
        };
        let header = match rows.next()? {
            Some(Ok(row)) => Header::read(&T::FILE, row, findings),
            Some(Err(flaw)) => {
                findings.refuse(problem(T::FILE.name, flaw));
                None
            }
            None => {
                let what = "the file is empty: its first line must name the columns".into();
                findings.refuse(Problem { file: T::FILE.name.into(), line: Some(1), column: None, what });
                None
            }
        };
        let table = |header| Self {
            rows,
            header,
            currency,
            most_rows: limits.rows,
            count: 0,
            broken_off: false,
            record: PhantomData,
        };
        Ok(header.map(table))
    }

    /// How much the file tells of each record.
    pub fn width(&self) -> Width {
        self.header.told
    }

    /// None at the end.
    pub fn next(&mut self, findings: &mut Findings<'_>) -> Result<Option<Entry<T>>, BundleError> {
        if self.broken_off {
            return Ok(None);
        }
        let Some(row) = self.rows.next()? else {
            return Ok(None);
        };
        self.count += 1;
        if self.count > self.most_rows {
            return Err(BundleError::TooManyRows { file: T::FILE.name, limit: self.most_rows });
        }
        let row = match row {
            Ok(row) => row,
            Err(flaw) => {
                self.broken_off = flaw.kind.ends_the_file();
                let column = flaw.kind.cell().and_then(|cell| self.header.column(&T::FILE, cell));
                findings.refuse(Problem { column: column.map(str::to_owned), ..problem(T::FILE.name, flaw) });
                return Ok(Some(Entry::Broken));
            }
        };
        let line = row.line;
        let tell = |column: Option<&'static str>, what: String| Problem {
            file: T::FILE.name.into(),
            line: Some(line),
            column: column.map(str::to_owned),
            what,
        };
        if row.len() != self.header.width {
            findings.refuse(tell(None, ragged(row.len(), self.header.width)));
            return Ok(Some(Entry::Refused { id: self.header.id(&T::FILE, row) }));
        }
        let mut cells = Cells::new(&T::FILE, row, &self.header, self.currency);
        let record = T::read(&mut cells);
        for (column, wrong) in cells.into_wrong() {
            findings.refuse(tell(Some(column), wrong.into_owned()));
        }
        let Some(record) = record else {
            return Ok(Some(Entry::Refused { id: self.header.id(&T::FILE, row) }));
        };
        if let Some((column, why)) = record.doubt() {
            findings.doubt(tell(Some(column), why.into()));
        }
        Ok(Some(Entry::Record { line, record }))
    }

    /// Of data rows, so far.
    pub fn rows(&self) -> u64 {
        self.count
    }

    pub fn bytes(&self) -> u64 {
        self.rows.input().get_ref().bytes()
    }

    /// Once the end was reached.
    pub fn finish(self) -> FileRead {
        FileRead { file: T::FILE.name, rows: self.count, sha256: self.rows.into_input().into_inner().sha256() }
    }
}

/// Of a row that is longer or shorter than the first line.
pub(super) fn ragged(cells: usize, columns: usize) -> String {
    format!("has {cells} cells, but the first line names {columns} columns")
}

fn problem(file: &str, flaw: Flaw) -> Problem {
    Problem { file: file.to_owned(), line: Some(flaw.line), column: None, what: flaw.kind.to_string() }
}
