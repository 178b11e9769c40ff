//! How the clinic's records lie in their tables: one cell a column, in the order of [`crate::table`].

mod field;
mod records;

use std::borrow::Cow;

use serde_json::Value;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::BooksError;
use crate::table::{Column, Kind, Table, Width};

pub(crate) use field::Fields;

/// A record of [`clinic::record`] that the books keep.
pub trait Record: Sized + Send + sealed::Sealed + 'static {
    /// Where it is kept.
    const TABLE: Table;

    #[doc(hidden)]
    fn cells(&self, width: Width) -> Vec<Cell<'_>>;

    /// Of an exported row: as many of the record's columns as the width says, keys where the table has ids.
    #[doc(hidden)]
    fn from_row(row: &AnyRow, width: Width) -> Result<Self, BooksError>;
}

mod sealed {
    pub trait Sealed {}
}

/// What stands in one column of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum Cell<'a> {
    Null,
    Int(i64),
    Text(Cow<'a, str>),
}

/// A row as stored: cells with ids in place of keys.
pub(crate) type Cells = Vec<Cell<'static>>;

impl Cell<'_> {
    pub fn into_owned(self) -> Cell<'static> {
        match self {
            Self::Null => Cell::Null,
            Self::Int(number) => Cell::Int(number),
            Self::Text(text) => Cell::Text(Cow::Owned(text.into_owned())),
        }
    }

    pub(crate) fn to_json(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Int(number) => (*number).into(),
            Self::Text(text) => Value::from(text.as_ref()),
        }
    }

    pub(crate) fn int(&self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(*number),
            Self::Null | Self::Text(_) => None,
        }
    }
}

impl Cell<'static> {
    /// None for what no cell was written as.
    pub(crate) fn from_json(value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(Self::Null),
            Value::Number(number) => number.as_i64().map(Self::Int),
            Value::String(text) => Some(Self::Text(text.clone().into())),
            _ => None,
        }
    }

    pub(crate) fn read(row: &AnyRow, index: usize, column: &Column) -> Result<Self, BooksError> {
        Ok(match column.kind {
            Kind::Int => row.try_get::<Option<i64>, _>(index)?.map_or(Self::Null, Self::Int),
            Kind::Text => row.try_get::<Option<String>, _>(index)?.map_or(Self::Null, |text| Self::Text(text.into())),
        })
    }
}
