//! What a write leaves behind beside the rows themselves: what it changed, so that it can be taken back, and the form it came
//! from, so that it is done once.

mod journal;
mod once;
mod remove;
mod undo;

pub use once::{FormKey, Once};
pub use undo::{KeptField, TakenBack, UndoRefusal, Undoable};

pub(crate) use journal::Journal;
pub(crate) use once::Form;

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] = &[once::STATEMENTS, remove::STATEMENTS, undo::STATEMENTS];

/// How long a deed can be taken back, and how long a form that was taken is known.
const DAYS: i64 = 30;
const MICROSECONDS_A_DAY: i64 = 24 * 60 * 60 * 1_000_000;
