//! Disappeared: how many have been away for how long.

use report::Row;

use crate::chart::sheet::Sheet;
use crate::chart::spec::{Kind, Role, Series, Shape, Spec, Unit};
use crate::text::Arg;

/// Widths of a bar in days, and how many bars at most; whoever is away for longer than the last is in one more bar.
const WIDTHS: [i64; 4] = [30, 60, 90, 180];
const BARS: i64 = 14;

/// Rows fall by days of absence: where a bar begins is found by halving, since a clinic may have very many.
pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    let rows = &sheet.answer.rows;
    let absent = |row: &Row| sheet.number(row, "days_absent").unwrap_or(0);
    let away_for = |least: i64| sheet.rows_while(|row| absent(row) >= least);
    let first = sheet.question.number("absent-days").unwrap_or(0);
    let longest = absent(&rows.row(0));
    // All but the last twentieth, who have been away for years, decide how wide a bar is.
    let usual = absent(&rows.row(rows.len() / 20));
    let width = WIDTHS.into_iter().find(|width| usual - first < width * BARS).unwrap_or(365);
    let bars = ((longest - first) / width + 1).clamp(1, BARS + 1);

    let mut spec = Spec::new(Kind::Columns, Unit::Count, sheet.say("chart-disappeared"));
    let mut series = Series::new(sheet.say("chart-disappeared-people"), Shape::Bar, Role::Main, Unit::Count);
    for bar in 0..bars {
        let from = first + bar * width;
        let is_open = bar == bars - 1 && longest >= from + width;
        let upto = from + width - 1;
        let beyond = if is_open { 0 } else { away_for(upto + 1) };
        let count = away_for(from) - beyond;
        let (from, upto) = (from.to_string(), upto.to_string());
        let mut address = sheet.address.with("absent-days", &from);
        let args = [("from", Arg::Text(&from)), ("to", Arg::Text(&upto))];
        if is_open {
            spec.labels.push(sheet.words.say_with("chart-days-from", &args));
        } else {
            spec.labels.push(sheet.words.say_with("chart-days", &args));
            address = address.with("max-absent-days", &at_most(sheet, &upto));
        }
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let href = if count == 0 { String::new() } else { address.people(&[], "days_absent") };
        series.push(sheet.made(count, Unit::Count, href));
    }
    spec.series = vec![series];
    vec![spec]
}

/// The end of a bar, or what was asked for if that comes first.
fn at_most(sheet: &Sheet<'_>, upto: &str) -> String {
    let asked = sheet.question.number("max-absent-days");
    match (asked, upto.parse()) {
        (Some(asked), Ok(upto)) => asked.min(upto).to_string(),
        _ => upto.to_owned(),
    }
}
