//! The catalogue of reports: one folder each, with its definition first, then its members' query, then its tests.
//!
//! A report knows what its numbers mean and nothing of where rows are stored. Adding one is adding a folder and a line here;
//! menu, command line, pages, exports and the tests that every report must pass follow from the definition.

mod catalog;
#[cfg(test)]
mod tests;

pub use catalog::CATALOGUE;

use report::Report;

/// The report of an id, as in `revisit report ID`.
pub fn find(id: &str) -> Option<&'static Report> {
    CATALOGUE.iter().copied().find(|report| report.id == id)
}
