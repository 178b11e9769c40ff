//! Columns in the making: a row of plain values at a time.

use std::sync::Arc;

use datafusion::arrow::array::{
    Array, ArrayRef, BooleanBuilder, Int8Builder, Int32Builder, Int64Builder, RecordBatch, StringBuilder,
};
use datafusion::arrow::datatypes::{DataType, SchemaRef};

use crate::error::MartError;

/// A value on its way into a column of its type; `None` inside is unknown.
#[derive(Clone, Copy, Debug)]
pub enum Cell<'a> {
    Small(i8),
    Int(Option<i32>),
    Big(Option<i64>),
    Flag(Option<bool>),
    Text(Option<&'a str>),
}

enum Column {
    Small(Int8Builder),
    Int(Int32Builder),
    Big(Int64Builder),
    Flag(BooleanBuilder),
    Text(StringBuilder),
}

/// A batch in the making.
pub struct Columns {
    schema: SchemaRef,
    columns: Vec<Column>,
}

/// Without the room it was left to grow.
fn tight(mut array: impl Array + 'static) -> ArrayRef {
    array.shrink_to_fit();
    Arc::new(array)
}

impl Columns {
    pub fn new(schema: &SchemaRef) -> Self {
        let columns = schema.fields().iter().map(|field| match field.data_type() {
            DataType::Int8 => Column::Small(Int8Builder::new()),
            DataType::Int32 => Column::Int(Int32Builder::new()),
            DataType::Int64 => Column::Big(Int64Builder::new()),
            DataType::Boolean => Column::Flag(BooleanBuilder::new()),
            DataType::Utf8 => Column::Text(StringBuilder::new()),
            other => unreachable!("the schema has no {other} columns"),
        });
        Self { schema: schema.clone(), columns: columns.collect() }
    }

    /// Adds a row: one cell a column, each of the column's type.
    pub fn push<const N: usize>(&mut self, row: [Cell<'_>; N]) {
        assert_eq!(N, self.columns.len(), "a row has a cell for every column");
        for (column, cell) in self.columns.iter_mut().zip(row) {
            match (column, cell) {
                (Column::Small(column), Cell::Small(value)) => column.append_value(value),
                (Column::Int(column), Cell::Int(value)) => column.append_option(value),
                (Column::Big(column), Cell::Big(value)) => column.append_option(value),
                (Column::Flag(column), Cell::Flag(value)) => column.append_option(value),
                (Column::Text(column), Cell::Text(value)) => column.append_option(value),
                (_, cell) => unreachable!("{cell:?} is not of its column's type"),
            }
        }
    }

    pub fn finish(self) -> Result<RecordBatch, MartError> {
        let arrays: Vec<ArrayRef> = self
            .columns
            .into_iter()
            .map(|column| -> ArrayRef {
                match column {
                    Column::Small(mut column) => tight(column.finish()),
                    Column::Int(mut column) => tight(column.finish()),
                    Column::Big(mut column) => tight(column.finish()),
                    Column::Flag(mut column) => tight(column.finish()),
                    Column::Text(mut column) => tight(column.finish()),
                }
            })
            .collect();
        Ok(RecordBatch::try_new(self.schema, arrays)?)
    }
}
