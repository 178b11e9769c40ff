//! What is wrong with a row, and the list of all such, bounded.

use super::write::io_error;
use serde::Serialize;
use std::fmt;

/// One thing that is wrong (or, among warnings, doubtful), and where. Never holds what a cell holds, except a date that no
/// calendar has: cells may be names and phones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    pub file: String,
    /// Where the row starts, from 1. None when it is about the whole file.
    pub line: Option<u64>,
    pub column: Option<String>,
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ": {column}")?;
        }
        write!(f, ": {}", self.what)
    }
}

/// The first [`Problems::MOST`] problems; the rest are counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Problems {
    pub listed: Vec<Problem>,
    pub more: u64,
}

impl Problems {
    pub const MOST: usize = 1_000;

    pub fn add(&mut self, problem: Problem) {
        if self.listed.len() < Self::MOST {
            self.listed.push(problem);
        } else {
            self.more += 1;
        }
    }

    /// Listed or not.
    pub fn count(&self) -> u64 {
        self.listed.len() as u64 + self.more
    }

    pub fn is_empty(&self) -> bool {
        self.listed.is_empty()
    }
}

impl fmt::Display for Problems {
    /// One a line, then how many more there are.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.listed {
            writeln!(f, "{problem}")?;
        }
        if self.more > 0 {
            writeln!(f, "… and {} more", self.more)?;
        }
        Ok(())
    }
}

/// What one who waits for an import is told meanwhile.
#[derive(Clone, Copy, Debug)]
pub enum Notice<'a> {
    Progress(Progress),
    /// Every refused row, also those beyond what [`Problems`] lists.
    Refused(&'a Problem),
}

/// How far it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub file: &'static str,
    /// Of all files so far.
    pub rows: u64,
    pub bytes: u64,
    /// Of the whole bundle, as its directory claims.
    pub bytes_in_all: u64,
}

/// Collects what is wrong and what is doubtful, and passes on what is wrong at once.
pub struct Findings<'a> {
    pub errors: Problems,
    pub warnings: Problems,
    notice: &'a mut (dyn FnMut(Notice<'_>) + Send),
}

impl<'a> Findings<'a> {
    pub fn new(notice: &'a mut (dyn FnMut(Notice<'_>) + Send)) -> Self {
        Self { errors: Problems::default(), warnings: Problems::default(), notice }
    }

    /// Nothing of the bundle will be taken.
    pub fn refuse(&mut self, problem: Problem) {
        (self.notice)(Notice::Refused(&problem));
        self.errors.add(problem);
    }

    /// Taken as given, but somebody should look.
    pub fn doubt(&mut self, problem: Problem) {
        self.warnings.add(problem);
    }

    pub fn progress(&mut self, progress: Progress) {
        (self.notice)(Notice::Progress(progress));
    }
}

/// Problems as CSV, written as they are found, so that a file of them can hold more than memory lists.
pub struct ProblemFile<W: std::io::Write>(csv::Writer<W>);

impl<W: std::io::Write> ProblemFile<W> {
    pub fn new(output: W) -> std::io::Result<Self> {
        let mut writer = csv::Writer::from_writer(output);
        writer.write_record(["file", "line", "column", "what"]).map_err(io_error)?;
        Ok(Self(writer))
    }

    pub fn add(&mut self, problem: &Problem) -> std::io::Result<()> {
        let line = problem.line.map(|line| line.to_string()).unwrap_or_default();
        let column = problem.column.as_deref().unwrap_or_default();
        self.0.write_record([&problem.file, &line, column, &problem.what]).map_err(io_error)
    }

    /// Writing is complete only when this says so.
    pub fn finish(mut self) -> std::io::Result<()> {
        self.0.flush()
    }
}
