//! Reminders: how many, and beside them what they brought.

use crate::chart::sheet::Sheet;
use crate::chart::spec::{Kind, Role, Shape, Spec, Unit};

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    let mut spec = Spec::new(Kind::Columns, Unit::Count, sheet.say("chart-reminders"));
    let rows = sheet.last_rows(&mut spec);
    spec.series = [("reminders", Role::Before), ("booked", Role::Main), ("came", Role::Good)]
        .map(|(column, role)| sheet.series(column, Shape::Bar, role, &rows))
        .into();
    sheet.over_time(&mut spec, &rows);
    vec![spec]
}
