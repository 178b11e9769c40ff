//! Who may come in: users, how they prove who they are, and for how long that is believed.
//!
//! None of it is the clinic's own data: it is in no bundle and in no report. What a user is allowed to do is said in
//! [`clinic::access`]; how a password is hashed and a code computed is the business of whoever asks.

mod calendar;
mod failed;
mod language;
mod link;
mod segment;
mod session;
mod token;
mod user;

pub use calendar::CalendarNames;
pub use failed::Failures;
pub use link::{Link, Purpose};
pub use segment::{Segment, SegmentQuestion};
pub use session::Session;
pub use token::Token;
pub use user::{User, UserDraft};

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] = &[
    calendar::STATEMENTS,
    failed::STATEMENTS,
    language::STATEMENTS,
    link::STATEMENTS,
    segment::STATEMENTS,
    session::STATEMENTS,
    user::STATEMENTS,
];
