//! The report gallery: every report with its question and a few real rows.

use std::io::{self, Write};

use report::{Answer, Engine, Question, Report};

use crate::ask::table;
use crate::place::Place;
use crate::today;

/// Rows shown of each report; the rest is counted.
const ROWS: usize = 3;

/// Characters of a line.
const WIDTH: usize = 118;

pub async fn print(place: &Place) -> anyhow::Result<()> {
    let engine = place.engine().await?;
    let setting = engine.setting().await?;
    let today = today::in_zone(&setting.time_zone)?;
    let data = shell_quoted(&place.data()?.display().to_string());
    let mut output = io::stdout().lock();
    writeln!(output, "{} in {}\n", setting.clinic, place.location()?)?;
    for report in reports::CATALOGUE {
        let question = Question::parse(report, &[], today, &setting)?;
        show(report, &engine.answer(&question).await?, &mut output)?;
    }
    writeln!(output, "Every number is a set of people. Go on with:\n")?;
    for command in [
        "report retention --people 'employee=e02 column=lost'",
        "report left --by reason-month --period all",
        "report disappeared --format csv --output call-back.csv",
    ] {
        writeln!(output, "  revisit --data {data} {command}")?;
    }
    Ok(())
}

fn show(report: &Report, answer: &Answer, output: &mut dyn Write) -> io::Result<()> {
    writeln!(output, "revisit report {} — {}", report.id, report.question)?;
    let columns = fitting(answer);
    writeln!(output, "{}", table::of(answer, &columns, answer.rows.iter().take(ROWS)).trim_fmt())?;
    let rows = answer.rows.len().saturating_sub(ROWS);
    let left_out = answer.columns.iter().filter(|column| !column.is_id).count() - columns.len();
    let more = [(rows, "rows"), (left_out, "columns")];
    let more: Vec<String> =
        more.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} more {what}")).collect();
    if !more.is_empty() {
        writeln!(output, "  {}", more.join(", "))?;
    }
    writeln!(output)
}

/// As many of the columns, from the left and without ids, as a line holds.
fn fitting(answer: &Answer) -> Vec<usize> {
    let mut columns: Vec<usize> =
        answer.columns.iter().enumerate().filter(|(_, column)| !column.is_id).map(|(at, _)| at).collect();
    let width = |columns: &[usize]| {
        let table = table::of(answer, columns, answer.rows.iter().take(ROWS));
        table.column_max_content_widths().iter().map(|width| usize::from(*width) + 2).sum::<usize>() + columns.len() + 1
    };
    while columns.len() > 1 && width(&columns) > WIDTH {
        columns.pop();
    }
    columns
}

/// Safe to paste into a shell.
fn shell_quoted(text: &str) -> String {
    let is_plain = text.chars().all(|letter| letter.is_alphanumeric() || "/._-".contains(letter));
    if is_plain { text.to_owned() } else { format!("'{}'", text.replace('\'', r"'\''")) }
}
