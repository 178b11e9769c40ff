//! Bonuses: accrued, used and left, of those who have most left; and what comes and goes by month.

use crate::chart::sheet::Sheet;
use crate::chart::spec::{Kind, Role, Shape, Spec, Unit};

/// Two bars each.
const MOST: usize = 16;

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    if sheet.question.view.by == "month" {
        return vec![over_time(sheet)];
    }
    let mut spec = Spec::new(Kind::Bars, Unit::Money, sheet.say("chart-bonuses"));
    let rows = sheet.first_rows(&mut spec, MOST);
    sheet.name_rows(&mut spec, &rows);
    spec.series = vec![
        sheet.series("accrued", Shape::Bar, Role::Number(1), &rows),
        sheet.series("used", Shape::Bar, Role::Number(2), &rows),
        // What they are ordered by.
        sheet.series("balance", Shape::Point, Role::Number(3), &rows),
    ];
    vec![spec]
}

fn over_time(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Columns, Unit::Money, sheet.say("chart-bonuses-months"));
    let rows = sheet.last_rows(&mut spec);
    spec.series = vec![
        sheet.series("accrued", Shape::Bar, Role::Number(1), &rows),
        sheet.series("used", Shape::Bar, Role::Number(2), &rows),
    ];
    sheet.over_time(&mut spec, &rows);
    spec
}
