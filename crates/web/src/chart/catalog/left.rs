//! Left: the ratio of the reasons, how many go by month, and both together.

use crate::chart::catalog::parts;
use crate::chart::sheet::Sheet;
use crate::chart::spec::{Kind, Role, Shape, Spec, Unit};

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    match sheet.question.view.by {
        "reason" => vec![parts::donut(sheet, sheet.say("chart-left"), "departures")],
        "month" => vec![by_month(sheet)],
        _ => vec![parts::by_month(sheet, sheet.say("chart-left-reasons"))],
    }
}

fn by_month(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Columns, Unit::Count, sheet.say("chart-left-months"));
    let rows = sheet.last_rows(&mut spec);
    spec.series = vec![sheet.series("departures", Shape::Bar, Role::Main, &rows)];
    sheet.over_time(&mut spec, &rows);
    spec
}
