//! What is billed by row, the largest first, with the share of all rows up to each; the rest of the rows as others.

use clinic::percent::percent_tenths;

use crate::chart::catalog::parts;
use crate::chart::sheet::{MOST_ROWS, Sheet};
use crate::chart::spec::{Kind, Role, Series, Shape, Spec, Unit};

const COLUMN: &str = "billed";

/// Of an answer in falling order.
pub fn pareto(sheet: &Sheet<'_>, title: String) -> Spec {
    let mut spec = Spec::new(Kind::Pareto, Unit::Money, title);
    let mut bars = Series::new(sheet.name(COLUMN), Shape::Bar, Role::Main, Unit::Money);
    let share = sheet.say("chart-cumulative");
    let mut line = Series::new(share, Shape::Line, Role::Cumulative, Unit::Percent).on_axis(1);
    let rows = &sheet.answer.rows;
    let number = |at: usize| sheet.number(&rows.row(at), COLUMN).unwrap_or(0);
    let whole: i64 = (0..rows.len()).map(number).sum();
    let shown = if rows.len() > MOST_ROWS { MOST_ROWS - 1 } else { rows.len() };
    let mut reached = 0;
    for at in 0..shown {
        let row = rows.row(at);
        spec.labels.push(sheet.label(&row));
        let mark = sheet.mark(&row, COLUMN);
        reached += number(at);
        line.push(sheet.made(percent_tenths(reached, whole).unwrap_or(0), Unit::Percent, mark.href.clone()));
        bars.push(mark);
    }
    if shown < rows.len() {
        spec.labels.push(parts::others(sheet, rows.len() - shown));
        let rest: Vec<_> = (shown..rows.len()).map(|at| rows.row(at)).collect();
        let href = sheet.together(&rest, COLUMN);
        bars.push(sheet.made(whole - reached, Unit::Money, href.clone()));
        line.push(sheet.made(1000, Unit::Percent, href));
    }
    spec.series = vec![bars, line];
    spec
}
