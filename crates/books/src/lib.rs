//! The system of record of a clinic, on SQLite or PostgreSQL.
//!
//! Everything a clinic enters is kept here and nowhere else; what is derived from it can be deleted. A write is one
//! transaction that also writes its audit row and the change rows that readers follow. One SQL text serves both engines;
//! where they truly differ, [`dialect`] says so. Nothing outside this crate sees SQL.
//!
//! The largest futures are boxed: the code of a future that is not is made again in every crate that awaits it.

pub mod access;
mod assign;
mod audit;
pub mod backup;
mod beginning;
mod books;
pub mod cards;
mod currency;
pub mod deed;
mod dialect;
mod doctor;
mod error;
mod export;
pub mod facts;
mod gone;
#[cfg(test)]
mod hindered_test;
mod import;
mod lists;
mod live;
mod location;
mod migrate;
pub mod money;
mod numbers;
mod organisation;
mod patients;
pub mod private;
mod problem;
mod put;
mod record;
pub mod schedule;
pub mod search;
#[cfg(test)]
mod statements_test;
mod stored;
mod table;
mod totals;
mod touched;
mod wall;
pub mod work;
mod write;

pub use assign::{Assign, Assigned};
pub use audit::{Chain, Deed, DeedFilter, DeedsPage, Viewed};
pub use books::{Books, Clock};
pub use doctor::{Finding, Trouble};
pub use error::BooksError;
pub use gone::gone;
pub use import::{Counts, Edited, Import, Kept, PastImport, TableCounts, Undone};
pub use lists::Lists;
pub use location::Location;
pub use migrate::Migrated;
pub use organisation::Misfit;
pub use patients::{
    CHOOSABLE, CardRefusal, EraseRefusal, Erased, JoinRefusal, Joined, KnownContact, KnownRelative, People, PeopleKept,
    proposed,
};
pub use problem::{ProblemKind, RowProblem};
pub use put::Outcome;
pub use record::Record;
pub use table::{Table, Width};
pub use totals::{Totals, YearTotals};
pub use write::Tx;
