//! What the crate promises to those who hand it files.

mod answer;
mod opening;
mod reading;
