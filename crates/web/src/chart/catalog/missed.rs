//! Missed: the rate by whatever the rows are, against that of all.

use std::cmp::Reverse;

use report::Row;

use crate::chart::sheet::{FEW, MOST_ROWS, Sheet};
use crate::chart::spec::{Kind, Role, Series, Shape, Spec, Unit};
use crate::text::Arg;

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    let by = sheet.question.view.by;
    let in_time = ["weekday", "hour"].contains(&by);
    let kind = if in_time { Kind::Columns } else { Kind::Bars };
    let key = sheet.say(&format!("param-by-{by}"));
    let mut spec = Spec::new(kind, Unit::Percent, sheet.words.say_with("chart-missed", &[("by", Arg::Text(&key))]));
    let mut rows: Vec<Row> = sheet.answer.rows.iter().filter(|row| due(sheet, row) > 0).collect();
    if !in_time {
        let rate = |row: &Row| sheet.number(row, "missed_percent");
        rows.sort_by_cached_key(|row| (due(sheet, row) < FEW, Reverse(rate(row))));
        sheet.say_first(&mut spec, rows.len().min(MOST_ROWS), rows.len());
        rows.truncate(MOST_ROWS);
    }
    sheet.name_rows(&mut spec, &rows);
    let mut series = Series::new(sheet.name("missed_percent"), Shape::Bar, Role::Main, Unit::Percent);
    for row in &rows {
        let mut mark = sheet.mark(row, "missed_percent");
        mark.is_faint = due(sheet, row) < FEW;
        series.push(mark);
    }
    sheet.mean(&mut spec, "missed_percent");
    if series.faint.contains(&true) {
        sheet.explain_faint(&mut spec, "chart-few");
    }
    spec.series = vec![series];
    vec![spec]
}

/// What the rate is of.
fn due(sheet: &Sheet<'_>, row: &Row) -> i64 {
    sheet.number(row, "completed").unwrap_or(0) + sheet.number(row, "missed").unwrap_or(0)
}
