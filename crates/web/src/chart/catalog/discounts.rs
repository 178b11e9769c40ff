//! Discounts: what is given away, by ground and the like or by month.

use crate::chart::sheet::Sheet;
use crate::chart::spec::{Kind, Role, Shape, Spec, Unit};

const MOST: usize = 24;

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    let is_over_time = sheet.question.view.by == "month";
    let kind = if is_over_time { Kind::Columns } else { Kind::Bars };
    let mut spec = Spec::new(kind, Unit::Money, sheet.say("chart-discounts"));
    let rows = if is_over_time { sheet.last_rows(&mut spec) } else { sheet.first_rows(&mut spec, MOST) };
    spec.series = vec![sheet.series("given_away", Shape::Bar, Role::Main, &rows)];
    if is_over_time {
        sheet.over_time(&mut spec, &rows);
    } else {
        sheet.name_rows(&mut spec, &rows);
    }
    vec![spec]
}
