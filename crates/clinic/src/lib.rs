//! What a clinic is: its records, money, calendar and rules, as pure functions.
//!
//! Nothing here reads a database, a file, a socket or the wall clock. Everything that is the same for every engine,
//! page and command (how money is written, which days a month has, when two reasons are one) is decided here once.

pub mod access;
pub mod backup;
pub mod bonus;
pub mod discount;
pub mod money;
pub mod percent;
pub mod period;
pub mod phone;
pub mod prepayment;
pub mod price;
pub mod reason;
pub mod record;
pub mod setting;
pub mod slots;
pub mod task;
pub mod time;
pub mod vat;

pub use money::{Currency, Money};
pub use period::{Period, Step};
pub use time::LocalTime;
