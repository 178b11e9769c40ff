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
use report::{Answer, Row, Value};
use std::io::{self, Write};
use std::sync::Arc;

/// Rows that are held in memory as columns at a time.
const ROWS: usize = 65_536;

pub(super) fn write(answer: &Answer, output: impl Write + Send) -> Result<(), AnswerError> {
    let forms = forms(answer);
    let (question, total) = json::question_and_total(answer)?;
    let mut notes = vec![KeyValue::new("question".to_owned(), question)];
    notes.extend(total.map(|total| KeyValue::new("total".to_owned(), total)));
    let properties = WriterProperties::builder()
        .set_compression(Compression::LZ4_RAW)
        .set_key_value_metadata(Some(notes))
        .set_created_by(concat!("revisit ", env!("CARGO_PKG_VERSION")).to_owned())
        .build();
    let schema = batch(answer, &forms, &[])?.schema();
    let mut writer = ArrowWriter::try_new(output, schema, Some(properties)).map_err(failed)?;
    let mut rows = answer.rows.iter();
    loop {
        let some: Vec<Row> = rows.by_ref().take(ROWS).collect();
        if some.is_empty() {
            break;
        }
        writer.write(&batch(answer, &forms, &some)?).map_err(failed)?;
    }
    writer.close().map_err(failed)?;
    Ok(())
}

fn batch(answer: &Answer, forms: &[Form], rows: &[Row]) -> Result<RecordBatch, AnswerError> {
    let columns = answer.columns.iter().zip(forms).enumerate().map(|(at, (column, form_of))| {
        let values: Vec<&Value> = rows.iter().map(|row| &row.values[at]).collect();
        let is_of_form = |value: &&Value| *form_of == Form::Text || Form::of(value).is_none_or(|form| form == *form_of);
        if !values.iter().all(is_of_form) {
            return Err(AnswerError::Form(format!("{} has values of several kinds", column.name)));
        }
        Ok((column.name.as_str(), array(*form_of, &values, answer.currency).map_err(form)?, true))
    });
    RecordBatch::try_from_iter_with_nullable(columns.collect::<Result<Vec<_>, AnswerError>>()?).map_err(form)
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

/// Values of a column, all of its form or unknown.
fn array(form: Form, values: &[&Value], currency: Currency) -> Result<ArrayRef, ArrowError> {
    let decimals = |minor: fn(&Value) -> Option<i64>, digits: i8| -> Result<ArrayRef, ArrowError> {
        let numbers: Decimal128Array = values.iter().map(|value| minor(value).map(i128::from)).collect();
        Ok(Arc::new(numbers.with_precision_and_scale(PRECISION, digits)?))
    };
    let digits = i8::try_from(currency.minor_digits()).unwrap_or(0);
    Ok(match form {
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
    /// None for a value that is of any form.
    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Empty => None,
            Value::Text(_) | Value::Month(_) => Some(Self::Text),
            Value::Count(_) => Some(Self::Count),
            Value::Money(_) => Some(Self::Money),
            Value::Percent(_) => Some(Self::Percent),
            Value::Decimal(_) => Some(Self::Decimal),
            Value::Date(_) => Some(Self::Date),
            Value::Flag(_) => Some(Self::Flag),
        }
    }

    fn of_unit(unit: Unit) -> Self {
        match unit {
            Unit::Text => Self::Text,
            Unit::Count | Unit::Days => Self::Count,
            Unit::Money => Self::Money,
            Unit::Percent => Self::Percent,
            Unit::Decimal => Self::Decimal,
            Unit::Date => Self::Date,
        }
    }
}

/// The form of every column: that of its unit. What tells rows apart has no unit, and is of the form that all its values have.
fn forms(answer: &Answer) -> Vec<Form> {
    let mut seen: Vec<Option<Form>> = vec![None; answer.columns.len()];
    let mut unsure: Vec<usize> =
        (0..answer.columns.len()).filter(|at| answer.columns[*at].unit == Unit::Text).collect();
    for row in answer.rows.iter() {
        unsure.retain(|at| {
            seen[*at] = match (seen[*at], Form::of(&row.values[*at])) {
                (Some(known), Some(form)) if known != form => Some(Form::Text),
                (known, form) => known.or(form),
            };
            seen[*at] != Some(Form::Text)
        });
        if unsure.is_empty() {
            break;
        }
    }
    answer.columns.iter().zip(seen).map(|(column, seen)| seen.unwrap_or(Form::of_unit(column.unit))).collect()
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
