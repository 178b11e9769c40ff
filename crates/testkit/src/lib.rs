//! What tests stand on: clinics as small tables or out of a seed, and a second opinion on every number.
//!
//! [`oracle`] answers every report with plain loops over the records. It shares no code with the reports, only their
//! definitions (docs/NUMBERS.md), so that an error in one is not in the other. [`clinic`] makes the organisations to ask
//! about, [`questions`] what to ask, [`postgres`] a place to keep them on a server.

pub mod clinic;
pub mod oracle;
pub mod postgres;
pub mod questions;
