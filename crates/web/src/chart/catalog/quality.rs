//! Quality: how the scores of each employee are spread; and the mean score.

use std::cmp::Reverse;

use clinic::percent::{average_hundredths, percent_tenths};
use report::Row;

use crate::chart::sheet::{FEW, MOST_ROWS, Sheet};
use crate::chart::spec::{Kind, Mark, Role, Series, Shape, Spec, Unit};

/// From the worst score to the best: where the red and the brown end, the low ones do.
const SCORES: [(&str, Role); 5] = [
    ("score_1", Role::Bad),
    ("score_2", Role::Cost),
    ("score_3", Role::Before),
    ("score_4", Role::Number(6)),
    ("score_5", Role::Main),
];

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    let mut rows: Vec<Row> = sheet.answer.rows.iter().collect();
    let is_few = |row: &Row| ratings(sheet, row) < FEW;
    // Both charts have one order: the best mean first.
    rows.sort_by_cached_key(|row| (is_few(row), Reverse(mean_hundredths(sheet, row))));
    if sheet.question.view.by == "employee-score" {
        vec![distribution(sheet, &rows)]
    } else {
        vec![mean_score(sheet, &rows)]
    }
}

fn distribution(sheet: &Sheet<'_>, rows: &[Row]) -> Spec {
    let mut spec = Spec::new(Kind::Distribution, Unit::Percent, sheet.say("chart-quality"));
    let rows = first(sheet, &mut spec, rows);
    for (column, role) in SCORES {
        let mut series = Series::new(sheet.name(column), Shape::Bar, role, Unit::Percent);
        for row in rows {
            let (count, whole) = (sheet.number(row, column).unwrap_or(0), ratings(sheet, row));
            let mark = sheet.mark(row, column);
            let tenths = percent_tenths(count, whole).unwrap_or(0);
            let text = format!("{} · {}", mark.text, sheet.words.percent(tenths));
            series.push(Mark { value: Some(tenths as f64 / 10.0), text, is_faint: whole < FEW, ..mark });
        }
        spec.series.push(series);
    }
    explain(sheet, &mut spec);
    spec
}

/// As the column of it is, where there is none from how often each score was given.
fn mean_hundredths(sheet: &Sheet<'_>, row: &Row) -> Option<i64> {
    sheet.number(row, "average_score").or_else(|| {
        let points =
            (1..).zip(SCORES).filter_map(|(score, (column, _))| Some(score * sheet.number(row, column)?)).sum();
        average_hundredths(points, ratings(sheet, row))
    })
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
