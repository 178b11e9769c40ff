//! Sources: whom each brings; and what its newcomers brought against what it cost.

use crate::chart::sheet::{MOST_ROWS, Sheet};
use crate::chart::spec::{Kind, Role, Shape, Spec, Unit};

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    vec![newcomers(sheet), payback(sheet)]
}

fn newcomers(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Bars, Unit::Count, sheet.say("chart-sources"));
    let rows = sheet.first_rows(&mut spec, MOST_ROWS);
    sheet.name_rows(&mut spec, &rows);
    spec.series = vec![sheet.series("new_patients", Shape::Bar, Role::Main, &rows)];
    spec
}

/// Costs are unknown under a filter of patients: then the money stands alone.
fn payback(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Bars, Unit::Money, sheet.name("billed_new"));
    let rows = sheet.first_rows(&mut spec, MOST_ROWS);
    sheet.name_rows(&mut spec, &rows);
    spec.series = vec![sheet.series("billed_new", Shape::Bar, Role::Main, &rows)];
    let cost = sheet.series("cost", Shape::Point, Role::Cost, &rows);
    if cost.values.iter().flatten().any(|cost| *cost != 0.0) {
        spec.title = sheet.say("chart-sources-payback");
        spec.series.push(cost);
    }
    spec
}
