//! Categories: who brings how much together, how much each person, and how much in each month.

use crate::chart::catalog::parts;
use crate::chart::sheet::{MOST_ROWS, Sheet};
use crate::chart::spec::{Kind, Role, Shape, Spec, Unit};

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    match sheet.question.view.by {
        "category-month" => vec![parts::by_month(sheet, sheet.say("chart-categories-months"))],
        _ => vec![parts::donut(sheet, sheet.say("chart-categories"), "billed"), by_person(sheet)],
    }
}

fn by_person(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Bars, Unit::Money, sheet.name("average_per_patient"));
    let rows = sheet.first_rows(&mut spec, MOST_ROWS);
    sheet.name_rows(&mut spec, &rows);
    spec.series = vec![sheet.series("average_per_patient", Shape::Bar, Role::Main, &rows)];
    sheet.mean(&mut spec, "average_per_patient");
    spec
}
