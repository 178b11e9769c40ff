//! The tables of records, described once: what a row is called, what makes it itself, whom it touches.
//!
//! Every statement that puts, compares, restores or exports a record is made from this description ([`statements`]), so that
//! a new column is one line here, one in the schema and one in its record ([`crate::record`]).

mod entered;
mod layout;
mod many;
mod statements;
mod work;

pub(crate) use layout::{Column, Kind, Layout, Touches};
pub(crate) use many::{MANY, Many};
pub(crate) use statements::{Statements, all_statements, remember_many, told};

/// Of the one row of its table.
pub(crate) const CLINIC_ID: i64 = 1;

/// Every layout, wherever it is written.
mod layouts {
    pub(super) use super::entered::*;
    pub(super) use super::layout::*;
    pub(super) use super::work::*;
}

/// How much of a kind of record is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// What every bundle knows of it.
    Published,
    Whole,
}

macro_rules! tables {
    ($($table:ident = $layout:ident),+ $(,)?) => {
        /// A table of records. In this order references lead backwards: a row refers to rows of earlier tables.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Table { $($table),+ }

        impl Table {
            pub const ALL: &'static [Self] = &[$(Self::$table),+];

            pub(crate) fn layout(self) -> &'static Layout {
                match self { $(Self::$table => &layouts::$layout),+ }
            }
        }
    };
}

tables! {
    Clinic = CLINIC,
    Gone = GONE,
    Branch = BRANCH,
    Department = DEPARTMENT,
    Employee = EMPLOYEE,
    PriceList = PRICE_LIST,
    Category = CATEGORY,
    Item = ITEM,
    Price = PRICE,
    Source = SOURCE,
    SourceCost = SOURCE_COST,
    BranchCost = BRANCH_COST,
    Room = ROOM,
    BonusKind = BONUS_KIND,
    DiscountGround = DISCOUNT_GROUND,
    Reason = REASON,
    Setting = SETTING,
    Roster = ROSTER,
    Closing = CLOSING,
    Slip = SLIP,
    Patient = PATIENT,
    Contact = CONTACT,
    Relative = RELATIVE,
    Wait = WAIT,
    Consent = CONSENT,
    Departure = DEPARTURE,
    Recall = RECALL,
    ContactResult = CONTACT_RESULT,
    Task = TASK,
    Visit = VISIT,
    Line = LINE,
    Payment = PAYMENT,
    Bonus = BONUS,
    Rating = RATING,
}

impl Table {
    /// As in SQL and in certificates.
    pub fn name(self) -> &'static str {
        self.layout().name
    }

    /// Its file in a bundle.
    pub fn file(self) -> &'static str {
        self.layout().file
    }

    /// Tables whose rows may refer to rows of this one, and by which column.
    pub(crate) fn referrers(self) -> impl Iterator<Item = (Self, &'static Column)> {
        Self::ALL.iter().flat_map(move |table| {
            let columns = table.layout().columns.iter();
            columns.filter(move |column| column.refers == Some(self)).map(|column| (*table, column))
        })
    }
}
