//! The rows of a CSV file, strictly: every departure from RFC 4180 is named with its line.
//!
//! A reader that forgives (the csv crate's) ends an unclosed quote at the end of the file, takes text after a closing quote
//! as part of the cell and reads CR as a line end without counting it. Here each of these is a [`Flaw`], since a cell that was
//! guessed ends up in somebody's balance. Reading goes on after a flaw at the next line wherever that makes sense.

use super::encoding;
use super::flaw::{Flaw, FlawKind};
use super::limits::MOST_CELLS;
use std::io::{self, BufRead, Chain, Cursor, Read};

/// Memory holds one row at a time, and of a row no more than its limits.
pub(super) struct Rows<R> {
    input: Chain<Cursor<Vec<u8>>, R>,
    most: Most,
    /// Of the next byte.
    line: u64,
    /// The cells of the row, one after the other, and where each ends.
    text: Vec<u8>,
    ends: Vec<usize>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Most {
    pub cell_bytes: usize,
    pub row_bytes: usize,
}

/// A row that is sound as CSV.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    /// Where it starts; a quoted cell may make it span several.
    pub line: u64,
    text: &'a str,
    ends: &'a [usize],
}

impl<'a> Row<'a> {
    /// Of cells one after the other, and where each ends.
    pub fn of(text: &'a str, ends: &'a [usize]) -> Self {
        Self { line: 1, text, ends }
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Empty beyond the last cell.
    pub fn cell(&self, index: usize) -> &'a str {
        let Some(&end) = self.ends.get(index) else {
            return "";
        };
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        &self.text[start..end]
    }

    pub fn cells(&self) -> impl Iterator<Item = &'a str> {
        let row = *self;
        (0..row.len()).map(move |index| row.cell(index))
    }
}

/// Where in a row the scan is.
#[derive(Clone, Copy)]
enum At {
    CellStart,
    Plain,
    Quoted {
        opened: u64,
    },
    /// After a quote in a quoted cell: its end, or the first half of a doubled quote.
    Closing {
        opened: u64,
    },
    Cr,
    /// Behind a flaw, up to the line's end.
    Lost,
}

impl<R: BufRead> Rows<R> {
    /// Skips a byte order mark.
    pub fn new(mut input: R, most: Most) -> io::Result<Result<Self, Flaw>> {
        let mut head = Vec::with_capacity(4);
        input.by_ref().take(4).read_to_end(&mut head)?;
        let kind = match head.as_slice() {
            [b'P', b'K', 3, 4] => Some(FlawKind::Workbook),
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Some(FlawKind::NotUtf8 { likely: encoding::likely(&head) }),
            _ => None,
        };
        if let Some(kind) = kind {
            return Ok(Err(Flaw { line: 1, kind }));
        }
        if head.starts_with(b"\xef\xbb\xbf") {
            head.drain(..3);
        }
        Ok(Ok(Self { input: Cursor::new(head).chain(input), most, line: 1, text: Vec::new(), ends: Vec::new() }))
    }

    pub fn input(&self) -> &R {
        self.input.get_ref().1
    }

    pub fn into_input(self) -> R {
        self.input.into_inner().1
    }

    /// The next row that is not blank, or what is wrong with it; none at the end. Not to be asked again after a flaw that ends
    /// the file.
    pub fn next(&mut self) -> io::Result<Option<Result<Row<'_>, Flaw>>> {
        loop {
            let line = self.line;
            self.text.clear();
            self.ends.clear();
            let flaw = self.scan()?;
            if flaw.is_none() && self.text.is_empty() && self.ends.len() <= 1 {
                if self.line == line {
                    return Ok(None);
                }
                continue;
            }
            if let Some(kind) = flaw {
                return Ok(Some(Err(Flaw { line, kind })));
            }
            if let Err(error) = std::str::from_utf8(&self.text) {
                let line = line + newlines(&self.text[..error.valid_up_to()]);
                let likely = self.likely_encoding()?;
                return Ok(Some(Err(Flaw { line, kind: FlawKind::NotUtf8 { likely } })));
            }
            if let Some(at) = self.text.iter().position(|byte| *byte == 0) {
                return Ok(Some(Err(Flaw { line: line + newlines(&self.text[..at]), kind: FlawKind::Nul })));
            }
            let text = std::str::from_utf8(&self.text).expect("it was checked a few lines above");
            return Ok(Some(Ok(Row { line, text, ends: &self.ends })));
        }
    }

    /// Reads one line or, with quoted line ends, several, into `text` and `ends`. At the end of the file it reads nothing.
    fn scan(&mut self) -> io::Result<Option<FlawKind>> {
        let first_row = self.line == 1;
        let mut at = At::CellStart;
        let mut flaw: Option<FlawKind> = None;
        loop {
            let chunk = self.input.fill_buf()?;
            if chunk.is_empty() {
                return Ok(self.at_end_of_file(at, first_row, flaw));
            }
            let mut used = 0;
            let mut ended = false;
            while used < chunk.len() && !ended {
                let rest = &chunk[used..];
                let plain = match at {
                    At::Plain | At::CellStart => rest.iter().position(|b| matches!(b, b',' | b'\n' | b'\r' | b'"')),
                    At::Quoted { .. } => rest.iter().position(|b| *b == b'"'),
                    At::Lost => rest.iter().position(|b| *b == b'\n'),
                    At::Closing { .. } | At::Cr => Some(0),
                };
                let run = &rest[..plain.unwrap_or(rest.len())];
                if !run.is_empty() {
                    if let At::Quoted { .. } = at {
                        self.line += newlines(run);
                    }
                    if !matches!(at, At::Lost) {
                        keep(run, &mut self.text, &self.ends, self.most, &mut flaw);
                    }
                    if let At::CellStart = at {
                        at = At::Plain;
                    }
                    used += run.len();
                    continue;
                }
                let byte = rest[0];
                used += 1;
                let line = self.line;
                self.line += u64::from(byte == b'\n');
                at = match (at, byte) {
                    (At::CellStart, b'"') => At::Quoted { opened: line },
                    (At::Quoted { opened }, _) => At::Closing { opened },
                    (At::Closing { opened }, b'"') => {
                        keep(b"\"", &mut self.text, &self.ends, self.most, &mut flaw);
                        At::Quoted { opened }
                    }
                    (At::CellStart | At::Plain | At::Closing { .. }, b',') => {
                        if self.ends.len() + 1 < MOST_CELLS {
                            self.ends.push(self.text.len());
                        } else {
                            flaw.get_or_insert(FlawKind::TooManyCells { most: MOST_CELLS });
                        }
                        At::CellStart
                    }
                    (At::CellStart | At::Plain | At::Closing { .. }, b'\r') => At::Cr,
                    (At::CellStart | At::Plain | At::Closing { .. } | At::Cr, b'\n') => {
                        self.ends.push(self.text.len());
                        ended = true;
                        at
                    }
                    (At::Cr, _) if first_row => {
                        ended = true;
                        flaw = Some(FlawKind::OnlyCr);
                        at
                    }
                    (At::Lost, _) => {
                        ended = true;
                        at
                    }
                    (At::Cr, _) => {
                        flaw = Some(FlawKind::LoneCr);
                        At::Lost
                    }
                    (At::Closing { opened }, _) => {
                        flaw = Some(FlawKind::TextAfterQuote { opened, closed: line });
                        At::Lost
                    }
                    (At::CellStart | At::Plain, _) => {
                        flaw = Some(FlawKind::QuoteInside);
                        At::Lost
                    }
                };
            }
            self.input.consume(used);
            if ended {
                return Ok(flaw);
            }
        }
    }

    fn at_end_of_file(&mut self, at: At, first_row: bool, flaw: Option<FlawKind>) -> Option<FlawKind> {
        match at {
            At::Quoted { opened } => return Some(FlawKind::QuoteNeverClosed { opened }),
            At::Cr if first_row => return Some(FlawKind::OnlyCr),
            At::Cr => return Some(FlawKind::LoneCr),
            At::CellStart if self.ends.is_empty() => {}
            At::CellStart | At::Plain | At::Closing { .. } => self.ends.push(self.text.len()),
            At::Lost => {}
        }
        flaw
    }

    /// By the row at hand and the next lines, since one name alone tells little.
    fn likely_encoding(&mut self) -> io::Result<&'static str> {
        let mut sample = self.text.clone();
        (&mut self.input).take(64 << 10).read_to_end(&mut sample)?;
        Ok(encoding::likely(&sample))
    }
}

/// Adds to the last cell, unless that or the row would be too long.
fn keep(run: &[u8], text: &mut Vec<u8>, ends: &[usize], most: Most, flaw: &mut Option<FlawKind>) {
    let cell_start = ends.last().copied().unwrap_or(0);
    if text.len() - cell_start + run.len() > most.cell_bytes {
        flaw.get_or_insert(FlawKind::CellTooLong { cell: ends.len(), most: most.cell_bytes });
    } else if text.len() + run.len() > most.row_bytes {
        flaw.get_or_insert(FlawKind::RowTooLong { most: most.row_bytes });
    } else if flaw.is_none() {
        text.extend_from_slice(run);
    }
}

fn newlines(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|byte| **byte == b'\n').count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{RngExt, SeedableRng};
    use rand_chacha::ChaCha8Rng;

    const SMALL: Most = Most { cell_bytes: 20, row_bytes: 30 };

    /// Every row as `line: cell|cell` or `line! flaw`, read through a buffer of every small size.
    fn rows(text: &[u8]) -> Vec<String> {
        let mut readings: Vec<Vec<String>> = (1..8).map(|size| rows_through(text, size)).collect();
        let first = readings.swap_remove(0);
        assert!(readings.iter().all(|reading| *reading == first), "the buffer's size shows: {first:?} {readings:?}");
        first
    }

    fn rows_through(text: &[u8], buffer: usize) -> Vec<String> {
        let mut seen = Vec::new();
        let mut rows = match Rows::new(io::BufReader::with_capacity(buffer, text), SMALL).expect("memory reads") {
            Ok(rows) => rows,
            Err(flaw) => return vec![format!("{}! {}", flaw.line, flaw.kind)],
        };
        while let Some(row) = rows.next().expect("memory reads") {
            match row {
                Ok(row) => seen.push(format!("{}: {}", row.line, row.cells().collect::<Vec<_>>().join("|"))),
                Err(flaw) => {
                    seen.push(format!("{}! {}", flaw.line, flaw.kind));
                    if flaw.kind.ends_the_file() {
                        break;
                    }
                }
            }
        }
        seen
    }

    #[test]
    fn rows_keep_the_line_they_start_on() {
        assert_eq!(rows(b"a,b\r\n\"x\ny\",\"1\"\"2\"\n\n,\nlast,"), ["1: a|b", "2: x\ny|1\"2", "5: |", "6: last|"]);
        assert_eq!(rows(b"\xef\xbb\xbfa\n"), ["1: a"]);
        assert!(rows(b"").is_empty());
        assert!(rows(b"\n\r\n").is_empty());
    }

    #[test]
    fn whatever_is_written_as_csv_is_read_back() {
        let mut chance = ChaCha8Rng::seed_from_u64(1);
        for _ in 0..500 {
            let width = chance.random_range(2..4);
            let mut cell = || {
                let letters = (0..chance.random_range(0..6))
                    .map(|_| ["a", "é", "\"", ",", "\n", "\r"][chance.random_range(0..6)]);
                letters.collect::<String>()
            };
            let written: Vec<Vec<String>> = (0..5).map(|_| (0..width).map(|_| cell()).collect()).collect();
            let mut csv = csv::Writer::from_writer(Vec::new());
            written.iter().for_each(|row| csv.write_record(row).expect("memory takes it"));
            let bytes = csv.into_inner().expect("memory takes it");
            let cells = rows(&bytes).into_iter().map(|row| row.split_once(": ").map(|(_, cells)| cells.to_owned()));
            let expected = written.iter().map(|row| Some(row.join("|")));
            assert_eq!(cells.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_quote_gone_wrong_is_named_where_it_opened() {
        assert_eq!(rows(b"a\n\"x\ny"), ["1: a", "2! the quote opened on line 2 is never closed"]);
        let flaws = rows(b"a\n\"x\ny\"z\nok\no\"k\nok\n");
        assert!(flaws[1].starts_with("2! the quote opened on line 2 closes on line 3 with text"), "{flaws:?}");
        assert_eq!(flaws[2], "4: ok");
        assert!(flaws[3].starts_with("5! a quote inside a cell"), "{flaws:?}");
        assert_eq!(flaws[4], "6: ok");
    }

    #[test]
    fn lines_that_end_with_cr_alone_are_named() {
        assert_eq!(rows(b"a,b\rc,d\r"), ["1! lines end with CR alone: save the file with LF or CRLF line ends"]);
        let flaws = rows(b"a\nb\rc\nd\n");
        assert!(flaws[1].starts_with("2! a CR inside a cell"), "{flaws:?}");
        assert_eq!(flaws[2], "3: d");
    }

    #[test]
    fn what_is_no_text_is_named_with_its_line() {
        assert!(rows(b"a\n\"x\n\0\"\nb\n")[1].starts_with("3! holds a NUL byte"));
        assert!(rows(b"a\n\"x\nJ\xfcrgen\"\nb\n")[1].starts_with("3! not UTF-8, probably windows-1252"));
        assert!(rows(b"\xff\xfea\0")[0].starts_with("1! not UTF-8, probably UTF-16LE"));
        assert!(rows(b"PK\x03\x04rest")[0].starts_with("1! a spreadsheet or zip"));
    }

    #[test]
    fn a_cell_or_row_beyond_the_limit_is_skipped_and_named() {
        let long = "x".repeat(21);
        let fitting = "x".repeat(20);
        let text = format!("a,{long}\n{fitting},{fitting}\n\"{long}\n\",b\nc\n");
        assert_eq!(
            rows(text.as_bytes()),
            [
                "1! cell 2 is longer than the limit of 20 bytes",
                "2! the row is longer than the limit of 30 bytes",
                "3! cell 1 is longer than the limit of 20 bytes",
                "5: c",
            ]
        );
    }

    #[test]
    fn a_row_of_more_cells_than_any_file_has_is_skipped_and_named() {
        let text = format!("a\n{}\nc\n", ",".repeat(MOST_CELLS));
        assert_eq!(rows(&text.as_bytes()[..text.len() - 4]).len(), 2, "of as many it is taken");
        assert_eq!(rows(text.as_bytes()), ["1: a", "2! the row has more than 10000 cells (the limit)", "3: c"]);
    }
}
