//! Parquet: one typed column a column. Money, percents and averages are decimals, so no float holds them.

use super::{AnswerError, json};
use ::parquet::arrow::ArrowWriter;
use ::parquet::basic::Compression;
use ::parquet::errors::ParquetError;
use ::parquet::file::metadata::KeyValue;
use ::parquet::file::properties::WriterProperties;
use arrow_array::{ArrayRef, BooleanArray, Date32Array, Decimal128Array, Int64Array, RecordBatch, StringArray};
use arrow_schema::ArrowError;
use clinic::Currency;
use clinic::period::epoch_day;
use jiff::civil::Date;
use report::column::Unit;
use report::{Answer, Value};
use std::io::{self, Write};
use std::sync::Arc;

pub(super) fn write(answer: &Answer, output: impl Write + Send) -> Result<(), AnswerError> {
    let arrays = answer.columns.iter().enumerate().map(|(at, column)| {
        let values: Vec<&Value> = answer.rows.iter().map(|row| &row.values[at]).collect();
        let array = array(column.unit, &values, answer.currency).map_err(form)?;
        Ok((column.name.as_str(), array, true))
    });
    let arrays = arrays.collect::<Result<Vec<_>, AnswerError>>()?;
    let batch = RecordBatch::try_from_iter_with_nullable(arrays).map_err(form)?;
    let (question, total) = json::question_and_total(answer)?;
    let mut notes = vec![KeyValue::new("question".to_owned(), question)];
    notes.extend(total.map(|total| KeyValue::new("total".to_owned(), total)));
    let properties = WriterProperties::builder()
        .set_compression(Compression::LZ4_RAW)
        .set_key_value_metadata(Some(notes))
        .set_created_by(concat!("revisit ", env!("CARGO_PKG_VERSION")).to_owned())
        .build();
    let mut writer = ArrowWriter::try_new(output, batch.schema(), Some(properties)).map_err(failed)?;
    writer.write(&batch).map_err(failed)?;
    writer.close().map_err(failed)?;
    Ok(())
}

fn form(error: impl std::fmt::Display) -> AnswerError {
    AnswerError::Form(error.to_string())
}

fn failed(error: ParquetError) -> AnswerError {
    match error {
        ParquetError::External(cause) => cause.downcast::<io::Error>().map_or_else(form, |error| (*error).into()),
        other => form(other),
    }
}

/// Decimal digits that hold every 64-bit amount.
const PRECISION: u8 = 19;

fn array(unit: Unit, values: &[&Value], currency: Currency) -> Result<ArrayRef, ArrowError> {
    let decimals = |minor: fn(&Value) -> Option<i64>, digits: i8| -> Result<ArrayRef, ArrowError> {
        let numbers: Decimal128Array = values.iter().map(|value| minor(value).map(i128::from)).collect();
        Ok(Arc::new(numbers.with_precision_and_scale(PRECISION, digits)?))
    };
    let digits = i8::try_from(currency.minor_digits()).unwrap_or(0);
    Ok(match Form::of(unit, values) {
        Form::Text => {
            let text = |value: &&Value| (**value != Value::Empty).then(|| value.machine(currency));
            Arc::new(values.iter().map(text).collect::<StringArray>())
        }
        Form::Count => Arc::new(values.iter().map(|value| as_count(value)).collect::<Int64Array>()),
        Form::Money => decimals(as_money, digits)?,
        Form::Percent => decimals(as_percent, 1)?,
        Form::Decimal => decimals(as_decimal, 2)?,
        Form::Date => Arc::new(values.iter().map(|value| as_date(value).and_then(day_number)).collect::<Date32Array>()),
        Form::Flag => Arc::new(values.iter().map(|value| as_flag(value)).collect::<BooleanArray>()),
    })
}

/// What all values of a column are; text when they differ.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    Count,
    Money,
    Percent,
    Decimal,
    Date,
    Flag,
}

impl Form {
    fn of(unit: Unit, values: &[&Value]) -> Self {
        let mut forms = values.iter().filter_map(|value| match value {
            Value::Empty => None,
            Value::Text(_) | Value::Month(_) => Some(Self::Text),
            Value::Count(_) => Some(Self::Count),
            Value::Money(_) => Some(Self::Money),
            Value::Percent(_) => Some(Self::Percent),
            Value::Decimal(_) => Some(Self::Decimal),
            Value::Date(_) => Some(Self::Date),
            Value::Flag(_) => Some(Self::Flag),
        });
        let by_unit = match unit {
            Unit::Text => Self::Text,
            Unit::Count | Unit::Days => Self::Count,
            Unit::Money => Self::Money,
            Unit::Percent => Self::Percent,
            Unit::Decimal => Self::Decimal,
            Unit::Date => Self::Date,
        };
        let first = forms.next().unwrap_or(by_unit);
        if forms.all(|form| form == first) { first } else { Self::Text }
    }
}

fn as_count(value: &Value) -> Option<i64> {
    if let Value::Count(number) = value { Some(*number) } else { None }
}

fn as_money(value: &Value) -> Option<i64> {
    if let Value::Money(minor) = value { Some(*minor) } else { None }
}

fn as_percent(value: &Value) -> Option<i64> {
    if let Value::Percent(tenths) = value { Some(*tenths) } else { None }
}

fn as_decimal(value: &Value) -> Option<i64> {
    if let Value::Decimal(hundredths) = value { Some(*hundredths) } else { None }
}

fn as_date(value: &Value) -> Option<Date> {
    if let Value::Date(date) = value { Some(*date) } else { None }
}

fn as_flag(value: &Value) -> Option<bool> {
    if let Value::Flag(flag) = value { Some(*flag) } else { None }
}

fn day_number(date: Date) -> Option<i32> {
    i32::try_from(epoch_day(date)).ok()
}
