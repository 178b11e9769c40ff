//! Activity: patients by step now and in what it is compared with; and how many of them are new.

use crate::chart::sheet::Sheet;
use crate::chart::spec::{Kind, Role, Shape, Spec, Unit};

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    vec![now_and_before(sheet), new_and_returning(sheet)]
}

fn now_and_before(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Lines, Unit::Count, sheet.say("chart-activity"));
    let rows = sheet.last_rows(&mut spec);
    spec.series = vec![sheet.series("patients", Shape::Line, Role::Main, &rows)];
    if sheet.question.word("compare") != Some("none") {
        spec.series.push(sheet.series("compared_patients", Shape::Line, Role::Before, &rows));
    }
    sheet.over_time(&mut spec, &rows);
    spec
}

fn new_and_returning(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Stacked, Unit::Count, sheet.say("chart-activity-new"));
    let rows = sheet.last_rows(&mut spec);
    spec.series = vec![
        sheet.series("returning", Shape::Bar, Role::Number(1), &rows),
        sheet.series("new", Shape::Bar, Role::Number(2), &rows),
    ];
    sheet.over_time(&mut spec, &rows);
    spec
}
