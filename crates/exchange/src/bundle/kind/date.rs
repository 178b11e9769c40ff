//! Dates, months and date-times of the clinic's wall clock.

use super::{Kind, Wrong};
use clinic::time::{self, YEARS};
use clinic::{Currency, LocalTime};
use jiff::civil::{self, Date};

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

/// Of a day, whichever.
pub struct Clock;

impl Kind for Clock {
    type Value = civil::Time;
    const FORM: &'static str = "HH:MM";

    fn read(text: &str, _: Currency) -> Result<civil::Time, Wrong> {
        time::parse_clock(text).ok_or_else(|| "not a time of day: write HH:MM".into())
    }

    fn write(value: &civil::Time, _: Currency, cell: &mut String) {
        cell.push_str(&value.strftime("%H:%M").to_string());
    }
}

/// Only what has exactly the shape of a date, a month or a date-time is quoted: `2024-02-30` has, a phone number has not.
fn no_such(what: &str, form: &str, text: &str) -> Wrong {
    let shape: String = text.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect();
    match shape.as_str() {
        "0000-00" | "0000-00-00" | "0000-00-00T00:00" | "0000-00-00T00:00:00" => {
            format!("{text} is no {what}: write {form}").into()
        }
        _ => format!("not a {what}: write {form}").into(),
    }
}

fn in_calendar(date: Date) -> Result<(), Wrong> {
    if YEARS.contains(&date.year()) {
        Ok(())
    } else {
        Err(format!("the year must be from {} to {}", YEARS.start(), YEARS.end()).into())
    }
}
