//! An answer as a table for a terminal: the question above, numbers to the right.

use std::io::{self, Write};

use comfy_table::{CellAlignment, Table, presets};
use report::answer::AnswerColumn;
use report::{Answer, Report, Row, Unit};

pub fn write(report: &Report, answer: &Answer, output: &mut dyn Write) -> io::Result<()> {
    writeln!(output, "{}", report.question)?;
    for line in head(answer) {
        writeln!(output, "{line}")?;
    }
    writeln!(output)?;
    if answer.rows.is_empty() {
        return writeln!(
            output,
            "Nothing to show. Try a longer period (--period all where the report has one), or fewer filters."
        );
    }
    let all: Vec<usize> = (0..answer.columns.len()).collect();
    let rows = answer.rows.iter().take(MOST_ROWS).chain(answer.total.clone());
    writeln!(output, "{}", of(answer, &all, rows).trim_fmt())?;
    if answer.rows.len() > MOST_ROWS {
        let all = answer.rows.len();
        writeln!(
            output,
            "\nThese are the first {MOST_ROWS} of {all} rows. All of them: --format csv, or xlsx, json, parquet."
        )?;
    }
    Ok(())
}

/// More than anybody reads in a terminal; of hundreds of thousands a table with fitted columns takes gigabytes.
const MOST_ROWS: usize = 2_000;

/// Some columns and rows of an answer.
pub fn of(answer: &Answer, columns: &[usize], rows: impl Iterator<Item = Row>) -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY);
    table.style_mut().row_separator = comfy_table::LineStyle::none();
    table.set_header(columns.iter().map(|at| answer.columns[*at].name.as_str()));
    for row in rows {
        table.add_row(columns.iter().map(|at| one_line(&row.values[*at].machine(answer.currency))));
    }
    for (column, at) in table.column_iter_mut().zip(columns) {
        if is_number(&answer.columns[*at]) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

/// What the answer answers: the period and day in one line, the rest in another, how much and how fresh in a third.
fn head(answer: &Answer) -> Vec<String> {
    let of_time = ["from", "to", "cut", "as-of", "as-it-stands-now", "time-zone"];
    let line = |is_wanted: &dyn Fn(&str) -> bool| {
        let said = answer.head.iter().chain(&answer.cell).filter(|(name, _)| name != "report" && is_wanted(name));
        said.map(|(name, value)| format!("{} {value}", name.replace('-', " "))).collect::<Vec<_>>().join(" · ")
    };
    let rows = match answer.rows.len() {
        1 => "1 row".to_owned(),
        rows => format!("{rows} rows"),
    };
    let fresh = format!("{rows} · {} · complete up to change {}", answer.currency, answer.freshness.seq);
    let lines = [line(&|name| of_time.contains(&name)), line(&|name| !of_time.contains(&name)), fresh];
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}

fn is_number(column: &AnswerColumn) -> bool {
    !matches!(column.unit, Unit::Text | Unit::Date)
}

/// A text of the clinic's own must not break the table, nor steer the terminal.
fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use clinic::Currency;
    use report::{Freshness, Value};

    use super::*;

    fn answer() -> Answer {
        let column = |name: &str, unit| AnswerColumn { name: name.into(), unit, record: None, is_id: false };
        let row =
            |name: &str, minor| Row { values: vec![Value::Text(name.into()), Value::Money(minor)], keys: Vec::new() };
        Answer {
            head: vec![
                ("report".into(), "rating".into()),
                ("as-of".into(), "2026-03-20".into()),
                ("limit".into(), "2".into()),
            ],
            cell: vec![("column".into(), "total".into())],
            currency: Currency::from_code("EUR").expect("the euro exists"),
            columns: vec![column("patient", Unit::Text), column("total", Unit::Money)],
            rows: vec![row("Оксана", 123_450), row("a\n\u{1b}[31mb", 5)].into(),
            total: None,
            freshness: Freshness { seq: 7 },
            drawing: None,
        }
    }

    #[test]
    fn numbers_stand_to_the_right_and_texts_steer_nothing() {
        let drawn = of(&answer(), &[0, 1], answer().rows.iter()).trim_fmt();
        let lines: Vec<&str> = drawn.lines().map(str::trim_end).collect();
        assert_eq!(lines[1], " patient      total");
        assert_eq!(lines[3], " Оксана     1234.50");
        assert_eq!(lines[4], " a  [31mb      0.05");
    }

    #[test]
    fn what_is_too_long_to_read_is_cut_and_says_so() {
        let two = answer().rows;
        let rows = |number| -> Vec<Row> { (0..number).map(|at| two.row(at % two.len())).collect() };
        let drawn = |number| {
            let mut text = Vec::new();
            let report = reports::find("rating").expect("it is in the catalogue");
            write(report, &Answer { rows: rows(number).into(), ..answer() }, &mut text).expect("a text takes it");
            String::from_utf8(text).expect("a text")
        };
        assert!(!drawn(MOST_ROWS).contains("the first"));
        let cut = drawn(MOST_ROWS + 1);
        assert!(cut.contains("the first 2000 of 2001 rows"), "{cut}");
        assert_eq!(cut.matches("Оксана").count(), MOST_ROWS / 2);
    }

    #[test]
    fn the_head_says_when_what_and_how_much() {
        assert_eq!(
            head(&answer()),
            ["as of 2026-03-20", "limit 2 · column total", "2 rows · EUR · complete up to change 7"]
        );
    }
}
