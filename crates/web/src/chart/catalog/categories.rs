//! Categories: who brings how much together, and how much each person.

use crate::chart::catalog::parts;
use crate::chart::sheet::{MOST_ROWS, Sheet};
use crate::chart::spec::{Kind, Role, Shape, Spec, Unit};

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    vec![parts::donut(sheet, sheet.say("chart-categories"), "billed"), by_person(sheet)]
}

fn by_person(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Bars, Unit::Money, sheet.name("average_per_patient"));
    let rows = sheet.first_rows(&mut spec, MOST_ROWS);
    sheet.name_rows(&mut spec, &rows);
    spec.series = vec![sheet.series("average_per_patient", Shape::Bar, Role::Main, &rows)];
    sheet.mean(&mut spec, "average_per_patient");
    spec
}
