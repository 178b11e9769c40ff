//! Average check: a line, with the number of checks below it.

use crate::chart::sheet::Sheet;
use crate::chart::spec::{Kind, Role, Shape, Spec, Unit};

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    let mut spec = Spec::new(Kind::Lines, Unit::Money, sheet.say("chart-average-check"));
    let rows = sheet.last_rows(&mut spec);
    spec.series = vec![
        sheet.series("average_check", Shape::Line, Role::Main, &rows),
        sheet.series("checks", Shape::Bar, Role::Before, &rows).on_axis(1),
    ];
    sheet.over_time(&mut spec, &rows);
    vec![spec]
}
