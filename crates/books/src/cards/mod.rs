//! What pages show of one record, read from the books as they are now, each answer out of one moment.
//!
//! Figures over many records are reports and not here. What a visitor may not see ([`Seen`]) is left out by the statements
//! themselves: nobody who asks has to remember it.

mod account;
mod assignable;
mod attention;
mod choices;
mod gaps;
mod glance;
mod patient;
mod price_list;
mod record;
mod seen;
mod statement;
mod timeline;

pub(crate) use account::account;
pub use account::{Account, Life, NextBooking};
pub use assignable::{Assignable, CategoryToAssign};
pub use attention::Attended;
pub use choices::{Choices, City, DepartmentChoice, EmployeeChoice};
pub use gaps::{Gap, Incomplete};
pub use glance::Glance;
pub use patient::{CategoryOfCard, PatientAtDesk, PatientCard, PriceListOfCard};
pub use price_list::{ItemPrice, PriceListCard};
pub use record::{
    BranchCard, CategoryCard, DepartmentCard, EmployeeCard, ItemCard, ListPrice, RecordCard, RecordKind, SourceCard,
};
pub use seen::Seen;
pub(crate) use seen::seen_patients;
pub use statement::{Entry, EntryKind, Statement};
pub use timeline::{Event, Happening, LineOfVisit, Place, Show, Timeline, VisitOfEvent};

use crate::BooksError;
use crate::record::Fields;

/// A record as others name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub id: i64,
    pub key: String,
    pub name: String,
}

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] = &[
    account::STATEMENTS,
    assignable::STATEMENTS,
    choices::STATEMENTS,
    gaps::STATEMENTS,
    patient::STATEMENTS,
    price_list::STATEMENTS,
    record::STATEMENTS,
    statement::STATEMENTS,
    timeline::STATEMENTS,
];
#[cfg(test)]
pub(crate) const OF_NUMBERS: &[crate::numbers::OfNumbers] =
    &[attention::ATTENTION, gaps::NAMES, glance::GLANCE, seen::SEEN_PATIENTS, timeline::LINES];

impl Named {
    /// Of the next three columns.
    pub(crate) fn read(fields: &mut Fields<'_>) -> Result<Self, BooksError> {
        Ok(Self { id: fields.next()?, key: fields.next()?, name: fields.next()? })
    }

    /// Of the next three columns, which are empty together.
    pub(crate) fn read_option(fields: &mut Fields<'_>) -> Result<Option<Self>, BooksError> {
        let (id, key, name) = (fields.next::<Option<i64>>()?, fields.next()?, fields.next()?);
        Ok(match (id, key, name) {
            (Some(id), Some(key), Some(name)) => Some(Self { id, key, name }),
            _ => None,
        })
    }
}
