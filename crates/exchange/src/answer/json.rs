//! JSON: `{"question": {…}, "columns": [{…}], "rows": [{…}], "total": {…}}`.
//!
//! The question of a list of people has an object `cell` of its own: the cell that they are behind.
//! Numbers are written with the digits of machine output (`12.50`, not `12.5`), unknown is `null`.

use super::AnswerError;
use report::answer::AnswerColumn;
use report::column::Unit;
use report::{Answer, Row, Value};
use serde::Serialize;
use serde::ser::{Error, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;
use std::io::Write;

pub(super) fn write(answer: &Answer, mut output: impl Write) -> Result<(), AnswerError> {
    serde_json::to_writer_pretty(&mut output, &whole(answer)).map_err(std::io::Error::from)?;
    output.write_all(b"\n")?;
    output.flush()?;
    Ok(())
}

/// What of an answer is not its rows, in one line.
pub(super) fn question_and_total(answer: &Answer) -> Result<(String, Option<String>), AnswerError> {
    let json =
        |value: &dyn Fn() -> serde_json::Result<String>| value().map_err(|error| AnswerError::Form(error.to_string()));
    let question = json(&|| serde_json::to_string(&Asked(answer)))?;
    let total = answer.total.as_ref().map(|row| json(&|| serde_json::to_string(&Cells { answer, row }))).transpose()?;
    Ok((question, total))
}

#[derive(Serialize)]
struct Whole<'a> {
    question: Asked<'a>,
    currency: &'static str,
    /// Number of the last change that is in it.
    complete_to_change: i64,
    row_count: usize,
    columns: Vec<Column<'a>>,
    rows: Rows<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<Cells<'a>>,
}

fn whole(answer: &Answer) -> Whole<'_> {
    Whole {
        question: Asked(answer),
        currency: answer.currency.code(),
        complete_to_change: answer.freshness.seq,
        row_count: answer.rows.len(),
        columns: answer.columns.iter().map(Column::of).collect(),
        rows: Rows(answer),
        total: answer.total.as_ref().map(|row| Cells { answer, row }),
    }
}

#[derive(Serialize)]
struct Column<'a> {
    name: &'a str,
    unit: &'static str,
    /// The department, or other record, that the column is of.
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<Of<'a>>,
}

#[derive(Serialize)]
struct Of<'a> {
    id: &'a str,
    name: &'a str,
}

impl<'a> Column<'a> {
    fn of(column: &'a AnswerColumn) -> Self {
        let unit = match column.unit {
            Unit::Count => "count",
            Unit::Money => "money",
            Unit::Percent => "percent",
            Unit::Decimal => "decimal",
            Unit::Date => "date",
            Unit::Days => "days",
            Unit::Text => "text",
        };
        Self { name: &column.name, unit, of: column.record.as_ref().map(|(id, name)| Of { id, name }) }
    }
}

/// The question's words and, within, those of a cell: a filter and a key may have the same name.
struct Asked<'a>(&'a Answer);

impl Serialize for Asked<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(Answer { head, cell, .. }) = self;
        let mut object = serializer.serialize_map(None)?;
        for (name, value) in head {
            object.serialize_entry(name, value)?;
        }
        if !cell.is_empty() {
            object.serialize_entry("cell", &Pairs(cell))?;
        }
        object.end()
    }
}

/// An object of texts.
struct Pairs<'a>(&'a [(String, String)]);

impl Serialize for Pairs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// The rows, one made after the other.
struct Rows<'a>(&'a Answer);

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.rows.len()))?;
        for row in self.0.rows.iter() {
            list.serialize_element(&Cells { answer: self.0, row: &row })?;
        }
        list.end()
    }
}

/// A row as an object by column names.
struct Cells<'a> {
    answer: &'a Answer,
    row: &'a Row,
}

impl Serialize for Cells<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(Some(self.row.values.len()))?;
        for (column, value) in self.answer.columns.iter().zip(&self.row.values) {
            let text = || value.machine(self.answer.currency);
            match value {
                Value::Empty => object.serialize_entry(&column.name, &())?,
                Value::Text(text) => object.serialize_entry(&column.name, text)?,
                Value::Date(_) | Value::Month(_) => object.serialize_entry(&column.name, &text())?,
                Value::Flag(flag) => object.serialize_entry(&column.name, flag)?,
                Value::Count(_) | Value::Money(_) | Value::Percent(_) | Value::Decimal(_) => {
                    let number = RawValue::from_string(text()).map_err(S::Error::custom)?;
                    object.serialize_entry(&column.name, &number)?;
                }
            }
        }
        object.end()
    }
}
