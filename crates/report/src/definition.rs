//! A report's definition: everything about it that is data. Menu, command line, page, export and the card beside a number
//! are made from it.

use crate::column::Column;

/// One report of the catalogue.
#[derive(Debug)]
pub struct Report {
    /// As in `revisit report ID` and in addresses.
    pub id: &'static str,
    pub title: &'static str,
    /// The question it answers, one sentence.
    pub question: &'static str,
    /// The definition in words, shown beside every number.
    pub about: &'static str,
    pub params: &'static [Param],
    /// Whether `--branch`, `--department` and `--employee` choose which receipts are counted, or are refused.
    pub receipt_filters: bool,
    /// One a value of `--by`, the default first; a report without `--by` has one, named "".
    pub views: &'static [View],
}

/// A report under one value of `--by`.
#[derive(Debug)]
pub struct View {
    pub by: &'static str,
    /// What tells its rows apart, in the order of its first columns.
    pub keys: &'static [Key],
    /// Spreads the rows' one sum over a column for each value of this key.
    pub pivot: Option<Key>,
    pub columns: &'static [Column],
    /// Which keys have a row though nobody is in it.
    pub rows: Rows,
    pub order: &'static [Order],
    /// Names of the answer's columns in their order, where it is not keys first, then columns; else empty.
    pub layout: &'static [&'static str],
    /// What a file of the answer draws beside its table; none where a drawing would say nothing.
    pub chart: Option<Chart>,
    /// Whether its members are visits, so that the visits behind a number can be listed.
    pub visits: bool,
    /// A query that yields the members: the keys' columns, `patient` (NULL for what is nobody's), `visit` where a member is
    /// a visit, and the columns' contributions. It reads the mart's tables as of the question's day.
    pub members: &'static str,
}

/// A parameter beside those that every report has (`--as-of`, `--totals`, filters).
#[derive(Debug)]
pub enum Param {
    /// `--from` and `--to`, or `--period` with a preset's name.
    Period,
    /// One of the words; the first is the default.
    Choice {
        name: &'static str,
        words: &'static [&'static str],
        about: &'static str,
    },
    /// A whole number from `least` up; none without a default when it is not given.
    Number {
        name: &'static str,
        default: Option<i64>,
        least: i64,
        about: &'static str,
    },
    /// An amount in the clinic's currency; the default is in hundredths, and never less than one minor unit.
    Money {
        name: &'static str,
        default: i64,
        about: &'static str,
    },
    Flag {
        name: &'static str,
        about: &'static str,
    },
    Text {
        name: &'static str,
        about: &'static str,
    },
}

impl Param {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Period => "period",
            Self::Choice { name, .. }
            | Self::Number { name, .. }
            | Self::Money { name, .. }
            | Self::Flag { name, .. }
            | Self::Text { name, .. } => name,
        }
    }

    pub const fn by(words: &'static [&'static str]) -> Self {
        Self::Choice { name: "by", words, about: "what a row is" }
    }

    pub const fn step() -> Self {
        Self::Choice {
            name: "step",
            words: &["month", "day", "week", "quarter", "year"],
            about: "how long a row's stretch of the period is; weeks start on Monday",
        }
    }

    pub const fn basis() -> Self {
        Self::Choice {
            name: "basis",
            words: &["billed", "paid"],
            about: "billed (dated by the receipt) or real money paid (dated by the payment)",
        }
    }

    pub const fn include_staff() -> Self {
        Self::Flag { name: "include-staff", about: "count employees who are patients too" }
    }
}

/// What tells rows apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The column of `members.sql`, and how a cell is named: `employee=e7`.
    pub name: &'static str,
    pub kind: KeyKind,
    /// What is shown where there is none, such as `(unknown)`; if empty, members without it belong to no row.
    pub none: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// A record with an id and a name; two columns, `NAME_id` and `NAME`.
    Entity(Entity),
    /// A patient; two columns, and ties are broken by name, then id.
    Patient,
    /// A text of the clinic's own: one column.
    Label(Label),
    /// As `Label`, in two columns that hold the same text: `NAME_id` is empty where it is unknown.
    Place(Label),
    /// First day of a step, `YYYY-MM-DD`.
    Step,
    /// `YYYY-MM`, by its first day.
    Month,
    /// 1 is Monday.
    Weekday,
    Hour,
}

/// Records of the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Entity {
    Branch,
    Department,
    Employee,
    Category,
    Source,
    Item,
    DiscountGround,
}

/// Texts that the clinic writes itself and that answer as one when they are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Label {
    City,
    Country,
    ItemGroup,
    ItemKind,
    /// Equal after normalisation; shown as first entered.
    Reason,
}

/// A drawing of columns, in the order of the rows and under the names of their keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chart {
    /// From left to right; for what has an order of its own, as months have.
    Columns(&'static [&'static str]),
    Lines(&'static [&'static str]),
    /// From top to bottom; of many rows the first.
    Bars(&'static [&'static str]),
    /// Bars whose columns add up to a whole.
    Stacked(&'static [&'static str]),
    /// Of one whole; bars where the parts are too many to be told apart.
    Parts(&'static str),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// Only where a member is.
    Occupied,
    /// Only where a count or sum that is shown is not zero.
    Filled,
    /// Of a view of patients: only those whose sum of this stored column over all their cells is above zero. Nobody else is in a
    /// total or behind a cell.
    Positive(&'static str),
    /// Every step of `--step` that the period touches.
    EveryStep,
    /// Every month that the period touches.
    EveryMonth,
}

/// How rows are ordered. Ties always go on by the keys: name, then id, by Unicode code point; numbers and dates upward.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Descending(&'static str),
    Ascending(&'static str),
}

impl Report {
    /// The view of a `--by` value.
    pub fn view(&self, by: &str) -> Option<&'static View> {
        self.views.iter().find(|view| view.by == by)
    }

    pub fn has(&self, param: &str) -> bool {
        self.params.iter().any(|known| known.name() == param)
    }
}

impl Chart {
    /// The columns that it draws.
    pub fn columns(&self) -> &[&'static str] {
        match self {
            Self::Columns(columns) | Self::Lines(columns) | Self::Bars(columns) | Self::Stacked(columns) => columns,
            Self::Parts(column) => std::slice::from_ref(column),
        }
    }
}

impl View {
    pub fn column(&self, name: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// Columns that come from the members, in the order in which an engine returns them.
    pub fn stored(&self) -> impl Iterator<Item = &'static Column> {
        self.columns.iter().filter(|column| column.measure.is_stored())
    }
}

impl Key {
    pub const fn entity(name: &'static str, entity: Entity, none: &'static str) -> Self {
        Self { name, kind: KeyKind::Entity(entity), none }
    }

    pub const fn label(name: &'static str, label: Label, none: &'static str) -> Self {
        Self { name, kind: KeyKind::Label(label), none }
    }

    pub const fn of(name: &'static str, kind: KeyKind) -> Self {
        Self { name, kind, none: "" }
    }

    pub const fn patient() -> Self {
        Self::of("patient", KeyKind::Patient)
    }

    /// How many columns of an answer it takes.
    pub fn width(self) -> usize {
        match self.kind {
            KeyKind::Entity(_) | KeyKind::Patient | KeyKind::Place(_) => 2,
            _ => 1,
        }
    }
}
