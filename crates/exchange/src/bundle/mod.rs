//! The bundle: a folder or a zip of CSV files that describes one clinic completely (docs/BUNDLE.md).
//!
//! From the outside in: `open` finds the files, `input` counts their bytes, `rows` splits them into rows or says which `flaw`
//! keeps it from that, `header` knows which column stands where, `kind` reads a cell, `record` makes a record of a row,
//! `table` does it for a whole file. `files` is the one table of files and columns behind all of it.

mod encoding;
mod error;
mod files;
mod flaw;
mod header;
mod input;
mod kind;
mod limits;
mod open;
mod problem;
mod record;
mod rows;
mod single;
mod table;
mod texts;
mod write;

pub use error::BundleError;
pub use files::{Column, FILES, File};
pub use limits::Limits;
pub use open::{Bundle, open};
pub use problem::{Findings, Notice, Problem, ProblemFile, Problems, Progress};
pub use record::{Cells, Record, Writing};
pub use single::{TextRow, single};
pub use table::{Entry, FileRead, Table};
pub use texts::{of_texts, texts};
pub use write::TableWriter;
pub(crate) use write::io_error;
