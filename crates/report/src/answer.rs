//! The answer to a question: named columns of typed values, and how machine output writes them.

use std::fmt::{self, Write};
use std::sync::Arc;

use clinic::Currency;
use clinic::money::write_scaled;
use jiff::civil::Date;

use crate::column::Unit;
use crate::definition::Chart;
use crate::engine::Freshness;
use crate::finish::Listed;

#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The question it answers, resolved, in words: pairs of a name and a value, in a fixed order.
    pub head: Vec<(String, String)>,
    /// For the people behind a cell: how it was named, pairs of a key and a value and `column` last; else empty.
    pub cell: Vec<(String, String)>,
    pub currency: Currency,
    pub columns: Vec<AnswerColumn>,
    pub rows: AnswerRows,
    /// Asked for by `--totals`; none when there are no rows.
    pub total: Option<Row>,
    pub freshness: Freshness,
    /// What a file draws beside the table; none for people behind a cell.
    pub drawing: Option<Drawing>,
}

/// A chart of an answer's own columns, by their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    pub chart: Chart,
    /// Of the rows' names, side by side.
    pub labels: Vec<usize>,
    pub values: Vec<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerColumn {
    /// Unique in the answer.
    pub name: String,
    /// Of every value that is not empty. What tells rows apart has no unit and says text, also where its values are dates,
    /// numbers of weekdays, or flags.
    pub unit: Unit,
    /// For a column made of a record (a department of a cross table): its id, and its own name.
    pub record: Option<(String, String)>,
    /// For what the eye skips: ids that stand beside a name.
    pub is_id: bool,
}

/// Rows that are made when they are asked for, so that rows at which nobody looks cost neither texts nor percents; or rows
/// that are made already. Cheap to clone.
#[derive(Clone)]
pub struct AnswerRows(Made);

#[derive(Clone)]
enum Made {
    Already(Arc<[Row]>),
    WhenAsked(Arc<Listed>),
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

    /// A number in the smallest steps of its unit; none of what is no number.
    pub fn whole(&self) -> Option<i64> {
        match self {
            Self::Count(number) | Self::Money(number) | Self::Percent(number) | Self::Decimal(number) => Some(*number),
            Self::Empty | Self::Text(_) | Self::Date(_) | Self::Month(_) | Self::Flag(_) => None,
        }
    }

    /// As machine output writes it: empty for unknown, a point, no thousands marks.
    pub fn machine(&self, currency: Currency) -> String {
        let mut text = String::new();
        self.write_machine(currency, &mut text);
        text
    }

    /// [`Self::machine`] at the end of a text.
    pub fn write_machine(&self, currency: Currency, text: &mut String) {
        let written = match self {
            Self::Empty => Ok(()),
            Self::Text(own) => text.write_str(own),
            Self::Count(value) => write!(text, "{value}"),
            Self::Money(minor) => write_scaled(text, *minor, currency.minor_digits()),
            Self::Percent(tenths) => write_scaled(text, *tenths, 1),
            Self::Decimal(hundredths) => write_scaled(text, *hundredths, 2),
            Self::Date(date) => write!(text, "{date}"),
            Self::Month(date) => write!(text, "{:04}-{:02}", date.year(), date.month()),
            Self::Flag(flag) => write!(text, "{flag}"),
        };
        written.expect("a text takes everything");
    }
}

impl AnswerRows {
    pub(crate) fn when_asked(rows: Listed) -> Self {
        Self(Made::WhenAsked(Arc::new(rows)))
    }

    pub fn len(&self) -> usize {
        match &self.0 {
            Made::Already(rows) => rows.len(),
            Made::WhenAsked(rows) => rows.len(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many numbers (or values) are held for them, whatever rows are made of these: what they take of memory.
    pub fn numbers(&self) -> usize {
        match &self.0 {
            Made::Already(rows) => rows.iter().map(|row| row.values.len() + row.keys.len()).sum(),
            Made::WhenAsked(rows) => rows.numbers(),
        }
    }

    /// Makes a row.
    ///
    /// # Panics
    /// When there is no row at this place.
    pub fn row(&self, at: usize) -> Row {
        match &self.0 {
            Made::Already(rows) => rows[at].clone(),
            Made::WhenAsked(rows) => rows.row(at),
        }
    }

    /// The keys of a row, without making the row.
    ///
    /// # Panics
    /// When there is no row at this place.
    pub fn keys(&self, at: usize) -> Vec<Option<i64>> {
        match &self.0 {
            Made::Already(rows) => rows[at].keys.clone(),
            Made::WhenAsked(rows) => rows.keys(at),
        }
    }

    /// Makes one row after the other.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Row> {
        (0..self.len()).map(|at| self.row(at))
    }
}

impl From<Vec<Row>> for AnswerRows {
    fn from(rows: Vec<Row>) -> Self {
        Self(Made::Already(rows.into()))
    }
}

impl fmt::Debug for AnswerRows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl PartialEq for AnswerRows {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Answer {
    /// Position of a column by its public name.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }
}
