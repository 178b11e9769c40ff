//! Quality: how the ratings of each employee fall into low and others; and the mean score.

use std::cmp::Reverse;

use report::Row;

use crate::chart::sheet::{FEW, MOST_ROWS, Sheet};
use crate::chart::spec::{Kind, Mark, Role, Series, Shape, Spec, Unit};

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    let mut rows: Vec<Row> = sheet.answer.rows.iter().collect();
    let is_few = |row: &Row| ratings(sheet, row) < FEW;
    rows.sort_by_cached_key(|row| (is_few(row), Reverse(sheet.number(row, "low_percent"))));
    let parts = low_and_others(sheet, &rows);
    rows.sort_by_cached_key(|row| (is_few(row), Reverse(sheet.number(row, "average_score"))));
    vec![parts, mean_score(sheet, &rows)]
}

fn low_and_others(sheet: &Sheet<'_>, rows: &[Row]) -> Spec {
    let mut spec = Spec::new(Kind::Distribution, Unit::Percent, sheet.say("chart-quality"));
    let rows = first(sheet, &mut spec, rows);
    let mut low = Series::new(sheet.name("low"), Shape::Bar, Role::Bad, Unit::Percent);
    let mut others = Series::new(sheet.say("chart-quality-others"), Shape::Bar, Role::Before, Unit::Percent);
    for row in rows {
        let (part, whole) = (sheet.number(row, "low").unwrap_or(0), ratings(sheet, row));
        let is_faint = whole < FEW;
        let share = sheet.mark(row, "low_percent");
        let of = |part: i64| sheet.words.say_with("chart-of", &[("part", part.into()), ("whole", whole.into())]);
        let rest = share.value.map(|share| 100.0 - share);
        // Those of the rate: all ratings, the low ones marked.
        let href = share.href.clone();
        low.push(Mark { text: format!("{} · {}", of(part), share.text), is_faint, ..share });
        others.push(Mark { value: rest, text: of(whole - part), href, is_faint });
    }
    spec.series = vec![low, others];
    explain(sheet, &mut spec);
    spec
}

fn mean_score(sheet: &Sheet<'_>, rows: &[Row]) -> Spec {
    let mut spec = Spec::new(Kind::Bars, Unit::Decimal, sheet.name("average_score"));
    let rows = first(sheet, &mut spec, rows);
    let mut series = Series::new(sheet.name("average_score"), Shape::Bar, Role::Main, Unit::Decimal);
    for row in rows {
        series.push(Mark { is_faint: ratings(sheet, row) < FEW, ..sheet.mark(row, "average_score") });
    }
    spec.series = vec![series];
    sheet.mean(&mut spec, "average_score");
    explain(sheet, &mut spec);
    spec
}

fn first<'a>(sheet: &Sheet<'_>, spec: &mut Spec, rows: &'a [Row]) -> &'a [Row] {
    let shown = &rows[..rows.len().min(MOST_ROWS)];
    sheet.say_first(spec, shown.len(), rows.len());
    sheet.name_rows(spec, shown);
    shown
}

fn explain(sheet: &Sheet<'_>, spec: &mut Spec) {
    if spec.series.iter().any(|series| series.faint.contains(&true)) {
        sheet.explain_faint(spec, "chart-few");
    }
}

fn ratings(sheet: &Sheet<'_>, row: &Row) -> i64 {
    sheet.number(row, "ratings").unwrap_or(0)
}
