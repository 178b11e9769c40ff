//! Growth: newcomers by month, good or bad against the year before; and the base.

use crate::chart::sheet::Sheet;
use crate::chart::spec::{Kind, Mark, Role, Series, Shape, Spec, Unit};

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    vec![against_last_year(sheet), base(sheet)]
}

fn against_last_year(sheet: &Sheet<'_>) -> Spec {
    // One bar a month in one of two colours: the other part is not there.
    let mut spec = Spec::new(Kind::Stacked, Unit::Count, sheet.say("chart-growth"));
    let rows = sheet.last_rows(&mut spec);
    let mut good = Series::new(sheet.say("chart-growth-more"), Shape::Bar, Role::Good, Unit::Count);
    let mut bad = Series::new(sheet.say("chart-growth-fewer"), Shape::Bar, Role::Bad, Unit::Count);
    for row in &rows {
        let is_good = sheet.number(row, "new_patients") >= sheet.number(row, "year_before");
        let (one, other) = if is_good { (&mut good, &mut bad) } else { (&mut bad, &mut good) };
        one.push(sheet.mark(row, "new_patients"));
        other.push(Mark::default());
    }
    let before = sheet.series("year_before", Shape::Point, Role::Before, &rows);
    spec.series = vec![good, bad, before];
    sheet.over_time(&mut spec, &rows);
    spec
}

fn base(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Lines, Unit::Count, sheet.name("base_at_end"));
    let rows = sheet.last_rows(&mut spec);
    spec.say(&sheet.say("chart-growth-base"));
    spec.series = vec![sheet.series("base_at_end", Shape::Line, Role::Main, &rows)];
    sheet.over_time(&mut spec, &rows);
    spec
}
