//! Recalls: how many people are due on which day.

use std::collections::HashSet;
use std::ops::Range;

use clinic::Step;
use clinic::period::{days_after, days_between};
use jiff::civil::Date;
use report::{Row, Value};

use crate::chart::sheet::Sheet;
use crate::chart::spec::{Cell, Day, Kind, Spec, Unit};
use crate::text::Arg;

/// Most weeks that are shown, beside what is missing to the first whole month.
const WEEKS: i64 = 26;

/// The last half year of what is due; what was due before is said in words. Rows rise by day, so each day is found by halving.
pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    let rows = &sheet.answer.rows;
    let before = |day: Date| sheet.rows_while(|row| due_on(sheet, row).is_some_and(|due| due < day));
    let ends = (due_on(sheet, &rows.row(0)), due_on(sheet, &rows.row(rows.len() - 1)));
    let (Some(first), Some(last)) = ends else { return Vec::new() };
    let last_week = Step::Week.start(last);
    // Months are shown whole.
    let first_month = Step::Month.start(first.max(days_after(last_week, -7 * (WEEKS - 1))));
    let first_week = Step::Week.start(first_month);

    let mut spec = Spec::new(Kind::Calendar, Unit::Count, sheet.say("chart-recalls"));
    let earlier = before(first_month);
    if earlier > 0 {
        let day = sheet.words.day(first_month);
        spec.say(&sheet.words.say_with("chart-recalls-before", &[("n", earlier.into()), ("day", Arg::Text(&day))]));
    }
    // Who is due for two things is one person, in the list behind the day too.
    let people = |rows: Range<usize>| rows.filter_map(|row| patient(sheet, row)).collect::<HashSet<i64>>().len();
    spec.rows = (1..=7).map(|day| sheet.words.weekday_short(day)).collect();
    let (mut reached, mut counted) = (earlier, 0);
    for day in 0..=days_between(first_week, last) {
        let (week, weekday) = (day / 7, day % 7);
        let day = days_after(first_week, day);
        if weekday == 0 {
            // A month is named over the week that holds its first day.
            let names_month = week == 0 || days_after(day, 6).day() <= 7;
            spec.labels.push(if names_month { sheet.words.month_short(days_after(day, 6)) } else { String::new() });
        }
        if day < first_month {
            continue;
        }
        let next = before(days_after(day, 1));
        let count = people(reached..next);
        reached = next;
        counted += count;
        if count > 0 {
            let name = sheet.words.day_and_weekday(day);
            spec.cells.push(Cell {
                x: usize::try_from(week).unwrap_or_default(),
                y: usize::try_from(weekday).unwrap_or_default(),
                date: day.to_string(),
                value: count as f64,
                text: format!("{name} · {}", sheet.words.say_with("people-count", &[("n", count.into())])),
                href: sheet.address.people(&[("due_on".to_owned(), day.to_string())], "due_on"),
            });
        }
    }
    if reached - earlier > counted {
        spec.say(&sheet.say("chart-recalls-people"));
    }
    mark_today(sheet, &mut spec, (first_week, first_month), days_after(last_week, 6));
    vec![spec]
}

/// Behind it what is due is overdue.
fn mark_today(sheet: &Sheet<'_>, spec: &mut Spec, (first_week, first): (Date, Date), last: Date) {
    let today = sheet.question.today;
    if today < first || today > last {
        return;
    }
    let at = usize::try_from(days_between(first_week, today)).unwrap_or_default();
    spec.today = Some(Day { x: at / 7, y: at % 7, date: today.to_string() });
    spec.say(&sheet.say("chart-recalls-today"));
}

fn patient(sheet: &Sheet<'_>, row: usize) -> Option<i64> {
    sheet.answer.rows.keys(row).first().copied().flatten()
}

fn due_on(sheet: &Sheet<'_>, row: &Row) -> Option<Date> {
    match row.values[sheet.answer.position("due_on")?] {
        Value::Date(date) => Some(date),
        _ => None,
    }
}
