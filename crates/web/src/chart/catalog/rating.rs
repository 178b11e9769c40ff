//! Rating: what share the best bring; and what the very best spend on.

use crate::chart::catalog::parts;
use crate::chart::sheet::Sheet;
use crate::chart::spec::{Kind, Mark, Role, Series, Shape, Spec, Unit};

/// Points of the curve: at every fortieth of the patients.
const POINTS: usize = 40;
/// The very best.
const BEST: usize = 20;

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    vec![curve(sheet), best(sheet)]
}

/// The share of the best so many, from nobody to all that are listed, at equal distances.
fn curve(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Curve, Unit::Percent, sheet.say("chart-rating"));
    let all = sheet.answer.rows.len();
    let name = sheet.name("cumulative_percent");
    let mut series = Series::new(name, Shape::Area, Role::Main, Unit::Percent);
    let points = all.min(POINTS);
    for point in 0..=points {
        let best = point * all / points;
        spec.labels.push(sheet.words.say_with("chart-rating-best", &[("n", best.into())]));
        series.push(match best.checked_sub(1) {
            None => Mark { value: Some(0.0), ..sheet.made(0, Unit::Percent, String::new()) },
            Some(at) => sheet.mark(&sheet.answer.rows.row(at), "cumulative_percent"),
        });
    }
    spec.series = vec![series];
    spec
}

fn best(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Stacked, Unit::Money, sheet.say("chart-rating-departments"));
    let rows = sheet.first_rows(&mut spec, BEST);
    sheet.name_rows(&mut spec, &rows);
    spec.series = parts::of_pivot(sheet, &rows);
    if spec.series.is_empty() {
        spec.series = vec![sheet.series("total", Shape::Bar, Role::Main, &rows)];
    }
    spec
}
