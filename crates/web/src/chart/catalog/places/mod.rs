//! Places: what each earns, beside what it leaves and a year before; and cities on a map.

mod around;
mod towns;

use report::{KeyKind, Label, Row};

use crate::chart::sheet::{MOST_ROWS, Sheet};
use crate::chart::spec::{Kind, Point, Role, Shape, Spec, Unit};
use crate::text::Arg;

/// Most cities on a map, and most that are named because they are not on it.
const MOST_POINTS: usize = 40;
const MOST_NAMED: usize = 12;

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    let is_of_cities = sheet.question.view.keys[0].kind == KeyKind::Place(Label::City);
    let map = is_of_cities.then(|| map(sheet));
    std::iter::once(billed(sheet)).chain(map).collect()
}

fn billed(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Bars, Unit::Money, sheet.say("chart-places"));
    let profit = sheet.answer.position("profit");
    let most = if profit.is_some() { MOST_ROWS * 2 / 3 } else { MOST_ROWS };
    let rows = sheet.first_rows(&mut spec, most);
    sheet.name_rows(&mut spec, &rows);
    spec.series = vec![sheet.series("billed", Shape::Bar, Role::Main, &rows)];
    if profit.is_some_and(|at| rows.iter().any(|row| row.values[at] != report::Value::Empty)) {
        spec.title = sheet.say("chart-places-profit");
        spec.series.push(sheet.series("profit", Shape::Bar, Role::Profit, &rows));
    }
    spec.series.push(sheet.series("year_before_billed", Shape::Point, Role::Before, &rows));
    spec
}

/// A point a city, as far as it is known where it lies; the others are named.
fn map(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Map, Unit::Money, sheet.say("chart-places-map"));
    let is_named = |row: &Row| row.keys.first().is_some_and(Option::is_some);
    let mut rows: Vec<Row> = sheet.answer.rows.iter().filter(is_named).collect();
    rows.retain(|row| sheet.value(row, "billed").is_some_and(|billed| billed > 0.0));
    sheet.say_first(&mut spec, rows.len().min(MOST_POINTS), rows.len());
    rows.truncate(MOST_POINTS);
    let names: Vec<String> = rows.iter().map(|row| sheet.label(row)).collect();
    let mut missing = Vec::new();
    for ((row, name), town) in rows.iter().zip(&names).zip(towns::locate(&names)) {
        let Some(town) = town else {
            missing.push(name.as_str());
            continue;
        };
        let mark = sheet.mark(row, "billed");
        spec.points.push(Point {
            name: name.clone(),
            lon: town.lon,
            lat: town.lat,
            value: mark.value.unwrap_or(0.0),
            text: mark.text,
            href: mark.href,
        });
    }
    let (near, far) = around::split(std::mem::take(&mut spec.points));
    spec.points = near;
    say_names(sheet, &mut spec, "chart-places-missing", &missing);
    say_names(sheet, &mut spec, "chart-places-far", &far.iter().map(|point| point.name.as_str()).collect::<Vec<_>>());
    spec.say(&sheet.say("chart-places-credits"));
    spec
}

/// Names the first few of the towns that are not there.
fn say_names(sheet: &Sheet<'_>, spec: &mut Spec, id: &str, names: &[&str]) {
    if names.is_empty() {
        return;
    }
    let named = &names[..names.len().min(MOST_NAMED)];
    let mut list = named.join(", ");
    if named.len() < names.len() {
        list.push_str(" …");
    }
    spec.say(&sheet.words.say_with(id, &[("n", names.len().into()), ("names", Arg::Text(&list))]));
}
