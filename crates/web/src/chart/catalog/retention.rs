//! Retention: the rate of each with its interval, against that of all; by month as a line in a band.

use std::cmp::Reverse;

use report::Row;

use crate::chart::sheet::{FEW, MOST_ROWS, Sheet};
use crate::chart::spec::{Kind, Mark, Role, Series, Shape, Spec, Unit};

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    if sheet.question.view.by == "month" { vec![by_month(sheet)] } else { vec![by_rate(sheet)] }
}

/// The best first; whoever has too few to tell at the end.
fn by_rate(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Whiskers, Unit::Percent, sheet.say("chart-retention"));
    let mut rows: Vec<Row> = sheet.answer.rows.iter().filter(|row| settled(sheet, row) > 0).collect();
    let rate = |row: &Row| sheet.number(row, "retention_percent");
    rows.sort_by_cached_key(|row| (settled(sheet, row) < FEW, Reverse(rate(row))));
    sheet.say_first(&mut spec, rows.len().min(MOST_ROWS), rows.len());
    rows.truncate(MOST_ROWS);
    sheet.name_rows(&mut spec, &rows);
    spec.series = vec![rates(sheet, Shape::Bar, &rows)];
    sheet.mean(&mut spec, "retention_percent");
    if spec.series[0].faint.contains(&true) {
        sheet.explain_faint(&mut spec, "chart-few");
    }
    spec
}

/// Pale are months of few, and those that still have somebody who may come back in time.
fn by_month(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Lines, Unit::Percent, sheet.say("chart-retention-months"));
    let rows = sheet.last_rows(&mut spec);
    sheet.name_rows(&mut spec, &rows);
    let mut series = rates(sheet, Shape::Line, &rows);
    for (faint, row) in series.faint.iter_mut().zip(&rows) {
        *faint |= sheet.is_cut(row) || sheet.number(row, "still_open").is_some_and(|open| open > 0);
    }
    sheet.mean(&mut spec, "retention_percent");
    if series.faint.contains(&true) {
        sheet.explain_faint(&mut spec, "chart-few-or-unfinished");
    }
    spec.series = vec![series];
    spec
}

fn rates(sheet: &Sheet<'_>, shape: Shape, rows: &[Row]) -> Series {
    let mut series = Series::new(sheet.name("retention_percent"), shape, Role::Main, Unit::Percent);
    for row in rows {
        let mark = Mark { is_faint: settled(sheet, row) < FEW, ..sheet.mark(row, "retention_percent") };
        series.push_between(mark, sheet.value(row, "low_percent"), sheet.value(row, "high_percent"));
    }
    series
}

/// What the rate is of.
fn settled(sheet: &Sheet<'_>, row: &Row) -> i64 {
    sheet.number(row, "primary").unwrap_or(0) - sheet.number(row, "still_open").unwrap_or(0)
}
