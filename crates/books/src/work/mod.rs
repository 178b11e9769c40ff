//! What is to be done about patients, and what came of it.

mod contacts;
mod tasks;

pub use contacts::Contacted;
pub use tasks::{TaskRow, Waiting};

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] = &[tasks::STATEMENTS];
#[cfg(test)]
pub(crate) const OF_NUMBERS: &[crate::numbers::OfNumbers] = &[contacts::LAST];
