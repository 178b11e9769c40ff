//! XLSX: dates are dates, money has the currency's digits, percents are percents. Text is always written as text, marked so
//! that a spreadsheet does not make a formula of it when somebody edits the cell; nothing is ever written as a formula.

use super::AnswerError;
use crate::steady::Steady;
use clinic::Currency;
use jiff::civil::{Date, date};
use report::{Answer, Value};
use rust_xlsxwriter::{DocProperties, Format, IntoExcelDateTime, Workbook, Worksheet, XlsxError};
use std::io::Write;

mod chart;

/// The name of the sheet with the table, which the chart refers to.
const TABLE: &str = "Answer";

/// Rows of a sheet, the head and a total among them.
const MOST_ROWS: usize = 1_048_576 - 2;

/// Wide enough for a name, narrow enough for a screen.
const WIDEST_PIXELS: u32 = 300;

/// Column widths come from the first rows: measuring a million would take longer than writing them.
const ROWS_MEASURED: u32 = 1_000;

pub(super) fn write(answer: &Answer, output: impl Write + Send) -> Result<(), AnswerError> {
    if answer.rows.len() > MOST_ROWS {
        return Err(AnswerError::TooManyRows { rows: answer.rows.len() });
    }
    let form = |error: XlsxError| match error {
        XlsxError::IoError(error) => AnswerError::Output(error),
        XlsxError::ZipError(error) => AnswerError::Output(error.into()),
        other => AnswerError::Form(other.to_string()),
    };
    let mut book = Workbook::new();
    // Without a moment of its own the file would take the computer's clock, and equal answers would differ.
    book.set_properties(&DocProperties::new().set_creation_datetime(&date(2000, 1, 1)));
    table(book.add_worksheet(), answer).map_err(form)?;
    if let Some(chart) = chart::of(answer, TABLE) {
        let sheet = book.add_chartsheet();
        sheet.set_name("Chart").and_then(|sheet| sheet.insert_chart(0, 0, &chart)).map_err(form)?;
    }
    question(book.add_worksheet(), answer).map_err(form)?;
    book.save_to_writer(Steady::new(output)).map_err(form)
}

fn table(sheet: &mut Worksheet, answer: &Answer) -> Result<(), XlsxError> {
    sheet.set_name(TABLE)?;
    let formats = Formats::new(answer.currency);
    let bold = |format: &Format| format.clone().set_bold();
    let mut at = 0;
    for (column, place) in answer.columns.iter().zip(0..) {
        text(sheet, at, place, &column.name, &bold(&formats.text))?;
    }
    for row in answer.rows.iter() {
        at += 1;
        for (value, place) in row.values.iter().zip(0..) {
            cell(sheet, at, place, value, &formats, Clone::clone)?;
        }
    }
    let last = at;
    if let Some(total) = &answer.total {
        at += 1;
        for (value, place) in total.values.iter().zip(0..) {
            cell(sheet, at, place, value, &formats, bold)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    if let Some(right) = answer.columns.len().checked_sub(1).and_then(|right| u16::try_from(right).ok()) {
        sheet.autofilter(0, 0, last, right)?;
    }
    sheet.set_autofit_max_width(WIDEST_PIXELS).set_autofit_max_row(ROWS_MEASURED).autofit();
    Ok(())
}

/// What was asked, so that a printed table explains itself.
fn question(sheet: &mut Worksheet, answer: &Answer) -> Result<(), XlsxError> {
    sheet.set_name("Question")?;
    let plain = Format::new();
    let bold = Format::new().set_bold();
    let own = [("currency", answer.currency.code().to_owned()), ("rows", answer.rows.len().to_string())];
    let asked = answer.head.iter().chain(&answer.cell).map(|(name, value)| (name.as_str(), value.clone()));
    for ((name, value), at) in asked.chain(own).zip(0..) {
        text(sheet, at, 0, name, &bold)?;
        text(sheet, at, 1, &value, &plain)?;
    }
    sheet.autofit();
    Ok(())
}

struct Formats {
    text: Format,
    count: Format,
    money: Format,
    percent: Format,
    decimal: Format,
    date: Format,
    month: Format,
    minor_per_unit: f64,
}

impl Formats {
    fn new(currency: Currency) -> Self {
        let digits = currency.minor_digits();
        let decimals = if digits == 0 { String::new() } else { format!(".{}", "0".repeat(digits as usize)) };
        let of = |format: &str| Format::new().set_num_format(format);
        Self {
            text: Format::new(),
            count: of("#,##0"),
            money: of(&format!("#,##0{decimals}")),
            percent: of("0.0%"),
            decimal: of("0.00"),
            date: of("yyyy-mm-dd"),
            month: of("yyyy-mm"),
            minor_per_unit: f64::from(10_u32.pow(digits)),
        }
    }
}

/// Spreadsheets know only floats: up to 15 digits come back as they were.
#[expect(clippy::cast_precision_loss, reason = "the file format has no other numbers")]
fn cell(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    value: &Value,
    formats: &Formats,
    shown: impl Fn(&Format) -> Format,
) -> Result<(), XlsxError> {
    let (number, format) = match value {
        Value::Empty => return Ok(()),
        Value::Text(words) => return text(sheet, row, column, words, &shown(&formats.text)),
        Value::Flag(flag) => {
            return sheet.write_boolean_with_format(row, column, *flag, &shown(&formats.text)).map(|_| ());
        }
        Value::Date(day) | Value::Month(day) if *day < FIRST_DAY => {
            return text(sheet, row, column, &day.to_string(), &shown(&formats.text));
        }
        Value::Date(day) => (day.to_excel_serial_date(), &formats.date),
        Value::Month(day) => (day.to_excel_serial_date(), &formats.month),
        Value::Count(count) => (*count as f64, &formats.count),
        Value::Money(minor) => (*minor as f64 / formats.minor_per_unit, &formats.money),
        Value::Percent(tenths) => (*tenths as f64 / 1000.0, &formats.percent),
        Value::Decimal(hundredths) => (*hundredths as f64 / 100.0, &formats.decimal),
    };
    sheet.write_number_with_format(row, column, number, &shown(format))?;
    Ok(())
}

/// Spreadsheets have no earlier day.
const FIRST_DAY: Date = date(1900, 1, 1);

/// Characters that a cell takes.
const MOST_LETTERS: usize = 32_767;

fn text(sheet: &mut Worksheet, row: u32, column: u16, words: &str, format: &Format) -> Result<(), XlsxError> {
    let words: String = words.chars().take(MOST_LETTERS).collect();
    let like_a_formula = words.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let format = if like_a_formula { &format.clone().set_quote_prefix() } else { format };
    sheet.write_string_with_format(row, column, words, format)?;
    Ok(())
}
