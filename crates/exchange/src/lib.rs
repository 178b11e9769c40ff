//! What comes in and goes out as files: a whole clinic as a bundle, an answer of a report as CSV, JSON, Parquet or XLSX.
//!
//! Not here: what the files mean (crate `clinic`), where rows are stored (crate `books`), HTTP.

pub mod answer;
pub mod bundle;
mod export;
mod import;
mod person;
pub mod sheet;
mod steady;

pub use export::{ExportError, FileWritten, export_bundle};
pub use import::{Certificate, Edited, ImportError, Options, Outcome, Refused, import_bundle};
pub use person::person_zip;
