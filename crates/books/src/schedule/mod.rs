//! The schedule: who comes when to whom, and what is planned for them.

mod board;
mod book;
mod visit;

pub use board::{Booking, Owing};
pub use book::{BookRefusal, Busy, Overlap};
pub use visit::{ArriveRefusal, GivenUp};

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] =
    &[&[board::BOOKINGS, board::LAST_EMPLOYEE], book::STATEMENTS, visit::STATEMENTS];
#[cfg(test)]
pub(crate) const OF_NUMBERS: &[crate::numbers::OfNumbers] = &[board::OWED];
