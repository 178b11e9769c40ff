//! The schedule: who comes when to whom, and what is planned for them.

mod board;
mod book;
mod series;
mod visit;
mod wait;

pub use board::{Booking, Owing, Wanted};
pub use book::{BookRefusal, Busy, Overlap};
pub use visit::{ArriveRefusal, GivenUp};
pub use wait::Waiting;

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] = &[
    &[board::BOOKINGS, board::EMPLOYEE_ID, board::LAST_EMPLOYEE, wait::WAITING],
    book::STATEMENTS,
    series::STATEMENTS,
    visit::STATEMENTS,
];
#[cfg(test)]
pub(crate) const OF_NUMBERS: &[crate::numbers::OfNumbers] = &[board::OWED];
