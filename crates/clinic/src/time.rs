//! Local dates and date-times, kept as the text they were given.

use std::ops::RangeInclusive;

use jiff::civil::{Date, DateTime, Time};

/// The years that data and questions may name: the calendar is the Gregorian one, and a day or a year more is still a date.
pub const YEARS: RangeInclusive<i16> = 1583..=9998;

/// `YYYY-MM-DDTHH:MM[:SS]` in the clinic's zone. Kept as written; nothing is converted, so a clock change cannot move it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LocalTime {
    text: String,
    at: DateTime,
}

impl LocalTime {
    /// Reads exactly `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS`; none for anything else or for a time that no day has.
    pub fn parse(text: &str) -> Option<Self> {
        let shape = text.bytes().enumerate().all(|(i, b)| match i {
            4 | 7 => b == b'-',
            10 => b == b'T',
            13 | 16 => b == b':',
            _ => b.is_ascii_digit(),
        });
        if !shape || !(text.len() == 16 || text.len() == 19) || text.ends_with(":60") {
            return None;
        }
        let at = text.parse().ok()?;
        Some(Self { text: text.to_owned(), at })
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub fn at(&self) -> DateTime {
        self.at
    }

    pub fn date(&self) -> Date {
        self.at.date()
    }

    /// 0 to 23, as the clock on the clinic's wall showed it.
    pub fn hour(&self) -> i8 {
        self.at.hour()
    }
}

/// Reads exactly `YYYY-MM-DD`.
pub fn parse_date(text: &str) -> Option<Date> {
    (text.len() == 10
        && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() }))
    .then(|| text.parse().ok())
    .flatten()
}

/// Reads exactly `YYYY-MM`, as the first day of that month.
pub fn parse_month(text: &str) -> Option<Date> {
    (text.len() == 7).then(|| parse_date(&format!("{text}-01"))).flatten()
}

/// Reads exactly `HH:MM`.
pub fn parse_clock(text: &str) -> Option<Time> {
    LocalTime::parse(&format!("2000-01-01T{text}")).filter(|_| text.len() == 5).map(|time| time.at().time())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_local_time_is_kept_as_written() {
        let time = LocalTime::parse("2024-04-02T19:45").expect("a time");
        assert_eq!((time.as_str(), time.hour()), ("2024-04-02T19:45", 19));
        assert_eq!(LocalTime::parse("2024-04-02T19:45:00").expect("a time").at(), time.at());
    }

    #[test]
    fn other_writings_are_no_local_time() {
        for text in [
            "2024-02-30T10:00",
            "2024-04-02",
            "2024-04-02 19:45",
            "2024-04-02T24:00",
            "2024-04-02T19:45Z",
            "2024-04-02T19:45:60",
            "2024-4-2T9:45",
            "",
        ] {
            assert_eq!(LocalTime::parse(text), None, "{text}");
        }
        assert_eq!([parse_clock("24:00"), parse_clock("9:45"), parse_clock("09:45:00")], [None; 3]);
        assert_eq!(parse_clock("09:45"), Some(jiff::civil::time(9, 45, 0, 0)));
        assert_eq!(parse_date("2024-02-30"), None);
        assert_eq!(parse_month("2024-13"), None);
    }
}
