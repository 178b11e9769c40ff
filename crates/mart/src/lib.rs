//! The columnar copy of the books that reports read, and the engine that answers them.
//!
//! Facts are clustered by patient: buckets of patients with neighbouring numbers, each an immutable set of column batches
//! sorted by patient and time. Every visit knows its neighbours ([`neighbours`]). A change in the books replaces the buckets of the
//! patients it touched and nothing else ([`follow`]); a question sees one [`snapshot`] throughout. The copy is kept on disk
//! as Parquet ([`cache`]): deleting it loses nothing.
//!
//! What any single report means is not known here: a report's `members.sql` reads the views of `views/`, in which as-of and
//! filters are already applied, and [`numbers`] sums them by the report's definition.

mod bucket;
mod build;
mod cache;
mod columns;
mod engine;
mod error;
mod facts;
mod fill;
mod follow;
mod functions;
mod labels;
mod mart;
mod names;
mod neighbours;
mod numbers;
mod people;
mod reminders;
mod saving;
mod schema;
mod session;
mod sheet;
mod snapshot;
mod table;

pub use error::MartError;
pub use fill::Told;
pub use mart::{Counters, Mart, Shape};
