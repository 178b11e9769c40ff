//! Peaks: weekday by hour.

use std::ops::RangeInclusive;

use report::{Row, Value};

use crate::chart::sheet::Sheet;
use crate::chart::spec::{Cell, Kind, Spec, Unit};

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    let mut spec = Spec::new(Kind::Heat, Unit::Decimal, sheet.say("chart-peaks"));
    let rows: Vec<Row> = sheet.answer.rows.iter().collect();
    let places = |column: &str| -> Vec<i64> { rows.iter().filter_map(|row| count(sheet, row, column)).collect() };
    let (Some(days), Some(hours)) = (range(&places("weekday")), range(&places("hour"))) else { return Vec::new() };
    spec.labels = hours.clone().map(|hour| sheet.hour(hour)).collect();
    spec.rows = days.clone().map(|day| sheet.words.weekday_short(day)).collect();
    for row in &rows {
        let (day, hour) = (count(sheet, row, "weekday"), count(sheet, row, "hour"));
        let (Some(day), Some(hour), Some(value)) = (day, hour, sheet.value(row, "average")) else { continue };
        spec.cells.push(Cell {
            x: usize::try_from(hour - hours.start()).unwrap_or_default(),
            y: usize::try_from(day - days.start()).unwrap_or_default(),
            date: String::new(),
            value,
            text: sheet.text(row, "average"),
            href: sheet.address.people(&sheet.keys(row), "visits"),
        });
    }
    vec![spec]
}

fn count(sheet: &Sheet<'_>, row: &Row, column: &str) -> Option<i64> {
    match sheet.answer.position(column).map(|at| &row.values[at]) {
        Some(Value::Count(number)) => Some(*number),
        _ => None,
    }
}

/// From the least to the greatest, those between included.
fn range(places: &[i64]) -> Option<RangeInclusive<i64>> {
    Some(*places.iter().min()?..=*places.iter().max()?)
}
