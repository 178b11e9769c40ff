//! The schedule: who comes when to whom, and what is planned for them.

mod board;
mod roster;

pub use board::{Booking, Owing};

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] = &[&[board::BOOKINGS]];
#[cfg(test)]
pub(crate) const OF_NUMBERS: &[crate::numbers::OfNumbers] = &[board::OWED];
