//! Parts of a whole in as many colours as can be told apart: the largest by themselves, the rest as others.

use report::{Row, Value};

use crate::chart::sheet::Sheet;
use crate::chart::spec::{Kind, Role, Series, Shape, Spec};

/// A donut of a column that adds up, in the answer's order, with each part's share of all.
pub fn donut(sheet: &Sheet<'_>, title: String, column: &str) -> Spec {
    let unit = sheet.unit(column);
    let mut spec = Spec::new(Kind::Donut, unit, title);
    let mut series = Series::new(sheet.name(column), Shape::Bar, Role::Main, unit);
    let known = sheet.answer.rows.iter().map(|row| (sheet.number(&row, column).unwrap_or(0), row));
    let parts: Vec<(i64, Row)> = known.filter(|(number, _)| *number > 0).collect();
    let whole: i64 = parts.iter().map(|(number, _)| number).sum();
    let (shown, rest) = parts.split_at(shown(parts.len()));
    for (number, row) in shown {
        spec.labels.push(sheet.label(row));
        let mut mark = sheet.mark(row, column);
        mark.text = with_share(sheet, &mark.text, *number, whole);
        series.push(mark);
    }
    if !rest.is_empty() {
        let number = rest.iter().map(|(number, _)| number).sum();
        spec.labels.push(others(sheet, rest.len()));
        let rest: Vec<Row> = rest.iter().map(|(_, row)| row.clone()).collect();
        let mut mark = sheet.made(number, unit, sheet.together(&rest, column));
        mark.text = with_share(sheet, &mark.text, number, whole);
        series.push(mark);
    }
    spec.series = vec![series];
    spec.texts.insert("total", sheet.written(whole, unit));
    spec
}

/// How many of so many parts have a colour of their own.
pub fn shown(parts: usize) -> usize {
    if parts > Role::COLOURS { Role::COLOURS - 1 } else { parts }
}

pub fn others(sheet: &Sheet<'_>, parts: usize) -> String {
    sheet.words.say_with("chart-others", &[("n", parts.into())])
}

fn with_share(sheet: &Sheet<'_>, text: &str, part: i64, whole: i64) -> String {
    let share = clinic::percent::percent_tenths(part, whole).map(|tenths| sheet.words.percent(tenths));
    share.map_or_else(|| text.to_owned(), |share| format!("{text} · {share}"))
}

/// A series for each of the largest columns of a cross table, and one for the others together.
pub fn of_pivot(sheet: &Sheet<'_>, rows: &[Row]) -> Vec<Series> {
    let mut columns: Vec<(usize, i64)> = Vec::new();
    for at in pivot_columns(sheet) {
        let sum = rows.iter().map(|row| number(row, at)).sum();
        if sum != 0 {
            columns.push((at, sum));
        }
    }
    columns.sort_by_key(|(at, sum)| (-sum, *at));
    let (shown, rest) = columns.split_at(shown(columns.len()));
    let mut all: Vec<Series> = Vec::new();
    for (place, (at, _)) in shown.iter().enumerate() {
        let column = &sheet.answer.columns[*at];
        let (id, name) = column.record.clone().unwrap_or_else(|| (column.name.clone(), heading(sheet, &column.name)));
        let mut series = Series::new(name, Shape::Bar, Role::number(place), sheet.unit(&column.name));
        for row in rows {
            series.push(sheet.mark_to(row, &column.name, sheet.address.people(&sheet.keys(row), &id)));
        }
        all.push(series);
    }
    if let Some((first, _)) = rest.first() {
        let unit = sheet.unit(&sheet.answer.columns[*first].name);
        let mut series = Series::new(others(sheet, rest.len()), Shape::Bar, Role::number(shown.len()), unit);
        for row in rows {
            let sum = rest.iter().map(|(at, _)| number(row, *at)).sum();
            let spread = rest.iter().filter_map(|(at, _)| pivot_key(sheet, *at));
            let keys: Vec<_> = sheet.keys(row).into_iter().chain(spread).collect();
            series.push(sheet.made(sum, unit, sheet.address.people(&keys, summed(sheet))));
        }
        all.push(series);
    }
    all
}

/// A cross table of months turned: a place a month, a colour a row, the largest rows by themselves.
pub fn by_month(sheet: &Sheet<'_>, title: String) -> Spec {
    let months = pivot_columns(sheet);
    let name = |at: usize| &sheet.answer.columns[at].name;
    let unit = sheet.unit(summed(sheet));
    let mut spec = Spec::new(Kind::Stacked, unit, title);
    spec.labels = months.iter().map(|at| heading(sheet, name(*at))).collect();
    let rows: Vec<Row> = sheet.answer.rows.iter().collect();
    let (shown, rest) = rows.split_at(shown(rows.len()));
    for (place, row) in shown.iter().enumerate() {
        let mut series = Series::new(sheet.label(row), Shape::Bar, Role::number(place), unit);
        for at in &months {
            series.push(sheet.mark(row, name(*at)));
        }
        spec.series.push(series);
    }
    if !rest.is_empty() {
        let mut series = Series::new(others(sheet, rest.len()), Shape::Bar, Role::number(shown.len()), unit);
        for at in &months {
            let sum = rest.iter().map(|row| number(row, *at)).sum();
            let own: Vec<Row> = rest.iter().filter(|row| number(row, *at) != 0).cloned().collect();
            series.push(sheet.made(sum, unit, sheet.together(&own, name(*at))));
        }
        spec.series.push(series);
    }
    let is_cut = |at: &usize| clinic::time::parse_month(name(*at)).is_some_and(|month| sheet.is_cut_month(month));
    sheet.pale_where(&mut spec, &months.iter().map(is_cut).collect::<Vec<_>>());
    spec
}

/// The column that a cross table was spread from.
fn summed(sheet: &Sheet<'_>) -> &'static str {
    sheet.question.view.stored().next().map_or("", |column| column.name)
}

/// A column that a cross table was spread over as a key of a cell.
fn pivot_key(sheet: &Sheet<'_>, at: usize) -> Option<(String, String)> {
    let pivot = sheet.question.view.pivot?;
    let column = &sheet.answer.columns[at];
    let value = match &column.record {
        Some((id, _)) => id.as_str(),
        None if column.name == pivot.none => "",
        None => column.name.as_str(),
    };
    Some((pivot.name.to_owned(), value.to_owned()))
}

/// Places of the columns that a cross table was spread over.
pub fn pivot_columns(sheet: &Sheet<'_>) -> Vec<usize> {
    let view = sheet.question.view;
    let is_key = |name: &str| view.keys.iter().any(|key| name.strip_suffix("_id").unwrap_or(name) == key.name);
    let columns = sheet.answer.columns.iter().enumerate();
    let spread = columns.filter(|(_, column)| {
        column.record.is_some() || (view.column(&column.name).is_none() && !is_key(&column.name))
    });
    spread.map(|(at, _)| at).collect()
}

/// What is written over a column that is no record: a month, or what has none.
pub fn heading(sheet: &Sheet<'_>, name: &str) -> String {
    match (clinic::time::parse_month(name), sheet.question.view.pivot) {
        (Some(month), _) => sheet.words.month_short(month),
        (None, Some(pivot)) if pivot.none == name => sheet.none(name),
        _ => name.to_owned(),
    }
}

pub fn number(row: &Row, at: usize) -> i64 {
    match row.values[at] {
        Value::Count(number) | Value::Money(number) => number,
        _ => 0,
    }
}
