//! What is to be done about patients, and what came of it.

mod contacts;
mod recalls;
mod tasks;

pub use contacts::Contacted;
pub use recalls::{Called, OfItems};
pub use tasks::{TaskRow, Waiting};

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] = &[tasks::STATEMENTS, recalls::STATEMENTS];
#[cfg(test)]
pub(crate) const OF_NUMBERS: &[crate::numbers::OfNumbers] = &[contacts::LAST, recalls::CALLED, recalls::OWN];
