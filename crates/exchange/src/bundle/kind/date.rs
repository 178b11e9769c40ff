//! Dates, months and date-times of the clinic's wall clock.

use super::{Kind, Wrong};
use clinic::{Currency, LocalTime, time};
use jiff::civil::Date;

pub struct Day;

impl Kind for Day {
    type Value = Date;
    const FORM: &'static str = "YYYY-MM-DD";

    fn read(text: &str, _: Currency) -> Result<Date, Wrong> {
        let date = time::parse_date(text).ok_or_else(|| no_such("date", "YYYY-MM-DD", text))?;
        in_calendar(date).map(|()| date)
    }

    fn write(value: &Date, _: Currency, cell: &mut String) {
        cell.push_str(&value.to_string());
    }
}

/// As its first day.
pub struct Month;

impl Kind for Month {
    type Value = Date;
    const FORM: &'static str = "YYYY-MM";

    fn read(text: &str, _: Currency) -> Result<Date, Wrong> {
        let date = time::parse_month(text).ok_or_else(|| no_such("month", "YYYY-MM", text))?;
        in_calendar(date).map(|()| date)
    }

    fn write(value: &Date, _: Currency, cell: &mut String) {
        cell.push_str(&value.strftime("%Y-%m").to_string());
    }
}

/// Local, kept as the text it was given.
pub struct Time;

impl Kind for Time {
    type Value = LocalTime;
    const FORM: &'static str = "YYYY-MM-DDTHH:MM[:SS]";

    fn read(text: &str, _: Currency) -> Result<LocalTime, Wrong> {
        let time = LocalTime::parse(text).ok_or_else(|| no_such("date-time", "YYYY-MM-DDTHH:MM", text))?;
        in_calendar(time.date()).map(|()| time)
    }

    fn write(value: &LocalTime, _: Currency, cell: &mut String) {
        cell.push_str(value.as_str());
    }
}

/// Only what can be nothing but a date gone wrong is quoted: `2024-02-30` is, a name in the wrong column is not.
fn no_such(what: &str, form: &str, text: &str) -> Wrong {
    let looks_like_it = text.len() >= 7 && text.bytes().all(|byte| byte.is_ascii_digit() || b"-:T".contains(&byte));
    let dashes = text.len() <= 19 && text.as_bytes().get(4) == Some(&b'-');
    if looks_like_it && dashes {
        format!("{text} is no {what}: write {form}").into()
    } else {
        format!("not a {what}: write {form}").into()
    }
}

fn in_calendar(date: Date) -> Result<(), Wrong> {
    if (1583..=9998).contains(&date.year()) { Ok(()) } else { Err("the year must be from 1583 to 9998".into()) }
}
