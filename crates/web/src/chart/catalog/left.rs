//! Left: the ratio of the reasons, how many go by month, and both together.

use report::Row;

use crate::chart::catalog::parts;
use crate::chart::sheet::Sheet;
use crate::chart::spec::{Kind, Role, Series, Shape, Spec, Unit};

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    match sheet.question.view.by {
        "reason" => vec![parts::donut(sheet, sheet.say("chart-left"), "departures")],
        "month" => vec![by_month(sheet)],
        _ => vec![reasons_by_month(sheet)],
    }
}

fn by_month(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Columns, Unit::Count, sheet.say("chart-left-months"));
    let rows = sheet.last_rows(&mut spec);
    spec.series = vec![sheet.series("departures", Shape::Bar, Role::Main, &rows)];
    sheet.over_time(&mut spec, &rows);
    spec
}

/// A place a month, a colour a reason: rows and columns of the table turned.
fn reasons_by_month(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Stacked, Unit::Count, sheet.say("chart-left-reasons"));
    let months = parts::pivot_columns(sheet);
    let name = |at: usize| &sheet.answer.columns[at].name;
    spec.labels = months.iter().map(|at| parts::heading(sheet, name(*at))).collect();
    let rows: Vec<Row> = sheet.answer.rows.iter().collect();
    let (shown, rest) = rows.split_at(parts::shown(rows.len()));
    for (place, row) in shown.iter().enumerate() {
        let mut series = Series::new(sheet.label(row), Shape::Bar, Role::number(place), Unit::Count);
        for at in &months {
            series.push(sheet.mark(row, name(*at)));
        }
        spec.series.push(series);
    }
    if !rest.is_empty() {
        let mut others =
            Series::new(parts::others(sheet, rest.len()), Shape::Bar, Role::number(shown.len()), Unit::Count);
        for at in &months {
            let sum = rest.iter().map(|row| parts::number(row, *at)).sum();
            others.push(sheet.made(sum, Unit::Count, String::new()));
        }
        spec.series.push(others);
    }
    spec
}
