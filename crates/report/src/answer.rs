//! The answer to a question: named columns of typed values, and how machine output writes them.

use clinic::Currency;
use clinic::money::format_scaled;
use jiff::civil::Date;

use crate::column::Unit;
use crate::engine::Freshness;

#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The question it answers, resolved, in words: pairs of a name and a value, in a fixed order.
    pub head: Vec<(String, String)>,
    /// For the people behind a cell: how it was named, pairs of a key and a value and `column` last; else empty.
    pub cell: Vec<(String, String)>,
    pub currency: Currency,
    pub columns: Vec<AnswerColumn>,
    pub rows: Vec<Row>,
    /// Asked for by `--totals`; none when there are no rows.
    pub total: Option<Row>,
    pub freshness: Freshness,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerColumn {
    /// Unique in the answer.
    pub name: String,
    pub unit: Unit,
    /// For a column made of a record (a department of a cross table): its id, and its own name.
    pub record: Option<(String, String)>,
    /// For what the eye skips: ids that stand beside a name.
    pub is_id: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// One a column.
    pub values: Vec<Value>,
    /// The row's keys as the engine knows them; empty for the total.
    pub keys: Vec<Option<i64>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Unknown, or of nothing.
    Empty,
    Text(String),
    Count(i64),
    /// Minor units.
    Money(i64),
    /// Tenths of a percent.
    Percent(i64),
    /// Hundredths.
    Decimal(i64),
    Date(Date),
    /// By its first day.
    Month(Date),
    Flag(bool),
}

impl Value {
    /// A whole number in a unit.
    pub fn of(unit: Unit, value: Option<i64>) -> Self {
        let Some(value) = value else {
            return Self::Empty;
        };
        match unit {
            Unit::Count | Unit::Days | Unit::Text => Self::Count(value),
            Unit::Money => Self::Money(value),
            Unit::Percent => Self::Percent(value),
            Unit::Decimal => Self::Decimal(value),
            Unit::Date => clinic::period::date_of_epoch_day(value).map_or(Self::Empty, Self::Date),
        }
    }

    /// As machine output writes it: empty for unknown, a point, no thousands marks.
    pub fn machine(&self, currency: Currency) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Count(value) => value.to_string(),
            Self::Money(minor) => currency.format(clinic::Money(*minor)),
            Self::Percent(tenths) => format_scaled(*tenths, 1),
            Self::Decimal(hundredths) => format_scaled(*hundredths, 2),
            Self::Date(date) => date.to_string(),
            Self::Month(date) => format!("{:04}-{:02}", date.year(), date.month()),
            Self::Flag(flag) => flag.to_string(),
        }
    }
}

impl Answer {
    /// Position of a column by its public name.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }
}
