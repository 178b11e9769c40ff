//! What the crate promises to those who hand it files.

mod answer;
mod engines;
mod exporting;
mod importing;
mod mutation;
mod opening;
mod reading;
mod spreadsheet;
mod whole;
