//! Dates and amounts as people write them.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::read::{Cell, Sheet};
use super::{Field, Mapping};

/// What stands first in a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    YearMonthDay,
    DayMonthYear,
    MonthDayYear,
}

/// What parts the whole from the fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decimals {
    Comma,
    Point,
}

impl DateOrder {
    pub const ALL: [Self; 3] = [Self::DayMonthYear, Self::YearMonthDay, Self::MonthDayYear];

    pub fn word(self) -> &'static str {
        match self {
            Self::YearMonthDay => "year-month-day",
            Self::DayMonthYear => "day-month-year",
            Self::MonthDayYear => "month-day-year",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.word() == word)
    }
}

impl Decimals {
    pub const ALL: [Self; 2] = [Self::Comma, Self::Point];

    pub fn word(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Point => "point",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|decimals| decimals.word() == word)
    }
}

/// How values are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Values {
    pub dates: DateOrder,
    pub decimals: Decimals,
    /// Years of two digits that would be later are of the century before.
    pub today: Date,
}

impl Values {
    pub fn of(mapping: &Mapping, today: Date) -> Self {
        Self { dates: mapping.dates, decimals: mapping.decimals, today }
    }

    /// In which order the dates of some columns are written, and how their amounts: those that read most of them, of several
    /// the first that is usual.
    pub fn detect(sheet: &Sheet, fields: &[Option<Field>], today: Date) -> Self {
        let texts = |is: fn(Field) -> bool| -> Vec<&Cell> {
            let columns: Vec<usize> = (0..fields.len()).filter(|at| fields[*at].is_some_and(is)).collect();
            let cells = sheet.rows.iter().flat_map(|row| columns.iter().filter_map(|at| row.cells.get(*at)));
            cells.filter(|cell| !cell.is_typed && !cell.text.is_empty()).collect()
        };
        let mut best = Self { dates: DateOrder::DayMonthYear, decimals: Decimals::Point, today };
        let dates = texts(Field::is_date);
        let read = |values: &Self| dates.iter().filter(|cell| values.date(cell).is_some()).count();
        for order in DateOrder::ALL {
            let other = Self { dates: order, ..best };
            if read(&other) > read(&best) {
                best = other;
            }
        }
        let amounts = texts(Field::is_amount);
        let comma = |cell: &&&Cell| {
            let (comma, point) = (cell.text.rfind(','), cell.text.rfind('.'));
            // Three digits behind a sign are thousands more often than a fraction.
            let is_fraction = |at: usize| cell.text[at + 1..].chars().take_while(char::is_ascii_digit).count() != 3;
            match (comma, point) {
                (Some(comma), Some(point)) => comma > point,
                (Some(comma), None) => is_fraction(comma),
                (None, Some(point)) => !is_fraction(point),
                (None, None) => false,
            }
        };
        if amounts.iter().filter(comma).count() * 2
            > amounts.iter().filter(|cell| cell.text.contains([',', '.'])).count()
        {
            best.decimals = Decimals::Comma;
        }
        best
    }

    /// A day, and the time behind it where there is one. None: it is no date that can be read so.
    pub fn date(&self, cell: &Cell) -> Option<(Date, Option<Time>)> {
        let (day, time) = match cell.text.split_once([' ', 'T']) {
            Some((day, time)) => (day.trim_end_matches(','), Some(self.time_of(time.trim())?)),
            None => (cell.text.as_str(), None),
        };
        let day = day.trim_end_matches('.');
        let compact = day.len() == 8 && day.bytes().all(|sign| sign.is_ascii_digit());
        let parts: Vec<&str> =
            if compact { vec![&day[..4], &day[4..6], &day[6..]] } else { day.split(['.', '/', '-']).collect() };
        let [first, second, third] = parts.as_slice() else { return None };
        let number = |text: &str| -> Option<i16> {
            let is_number = (1..=4).contains(&text.len()) && text.bytes().all(|sign| sign.is_ascii_digit());
            text.parse().ok().filter(|_| is_number)
        };
        // A year of four digits says itself where it stands.
        let order = if first.len() == 4 || cell.is_typed { DateOrder::YearMonthDay } else { self.dates };
        let (year, month, day) = match order {
            DateOrder::YearMonthDay => (first, second, third),
            DateOrder::DayMonthYear => (third, second, first),
            DateOrder::MonthDayYear => (third, first, second),
        };
        let year = match (year.len(), number(year)?) {
            (4, year) => year,
            (2, year) => {
                let century = self.today.year() / 100 * 100;
                if century + year > self.today.year() { century - 100 + year } else { century + year }
            }
            _ => return None,
        };
        let (month, day) = (i8::try_from(number(month)?).ok()?, i8::try_from(number(day)?).ok()?);
        let date = Date::new(year, month, day).ok()?;
        Some((date, time.filter(|time| !(cell.is_typed && *time == Time::midnight()))))
    }

    pub fn time(&self, cell: &Cell) -> Option<Time> {
        match cell.text.split_once('T') {
            // Of a workbook a time is of the day with which its calendar begins.
            Some((_, time)) if cell.is_typed => self.time_of(time),
            _ => self.time_of(&cell.text),
        }
    }

    fn time_of(&self, text: &str) -> Option<Time> {
        let text = text.trim().to_ascii_lowercase();
        let (clock, half) = match text.strip_suffix("am").or_else(|| text.strip_suffix("a.m.")) {
            Some(clock) => (clock, Some(0)),
            None => match text.strip_suffix("pm").or_else(|| text.strip_suffix("p.m.")) {
                Some(clock) => (clock, Some(12)),
                None => (text.as_str(), None),
            },
        };
        let clock = clock.trim().trim_end_matches('z').split_once('+').map_or(clock.trim(), |(clock, _)| clock);
        let mut parts = clock.split([':', '.', 'h']).map(|part| part.parse::<i8>().ok());
        let hour = parts.next()??;
        let minute = parts.next().unwrap_or(Some(0))?;
        let hour = match half {
            Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
            Some(_) => return None,
            None => hour,
        };
        Time::new(hour, minute, 0, 0).ok()
    }

    /// An amount as bundles write it, without the currency and the marks of thousands. None: it is none.
    pub fn amount(&self, cell: &Cell) -> Option<String> {
        let (decimal, thousands) = match self.decimals {
            Decimals::Comma if !cell.is_typed => (',', '.'),
            _ => ('.', ','),
        };
        let (mut digits, mut has_fraction, mut is_negative) = (String::new(), false, false);
        for sign in cell.text.chars() {
            match sign {
                '0'..='9' => digits.push(sign),
                _ if sign == decimal && !has_fraction && !digits.is_empty() => {
                    has_fraction = true;
                    digits.push('.');
                }
                '-' | '−' | '(' => is_negative = true,
                _ if sign == decimal => return None,
                _ if sign == thousands || sign == '\'' || sign == '’' || sign == ')' || sign == '+' => {}
                // The currency, before or behind.
                _ if sign.is_whitespace() || sign.is_alphabetic() || is_currency(sign) => {}
                _ => return None,
            }
        }
        let digits = digits.trim_end_matches('.');
        let is_number = digits.bytes().any(|sign| sign.is_ascii_digit());
        is_number.then(|| if is_negative { format!("-{digits}") } else { digits.to_owned() })
    }
}

/// A word such as `грн.` ends with a point; that it is no decimal is for who counts them.
fn is_currency(sign: char) -> bool {
    matches!(sign, '€' | '$' | '£' | '₴' | '¥' | '₽')
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn values(dates: DateOrder, decimals: Decimals) -> Values {
        Values { dates, decimals, today: date(2026, 11, 24) }
    }

    fn cell(text: &str) -> Cell {
        Cell { text: text.into(), is_typed: false }
    }

    #[test]
    fn a_date_is_read_in_the_order_in_which_it_is_written() {
        let dmy = values(DateOrder::DayMonthYear, Decimals::Comma);
        for (text, day) in [
            ("03.05.2024", date(2024, 5, 3)),
            ("3.5.24", date(2024, 5, 3)),
            ("3.5.27", date(1927, 5, 3)),
            ("3/5/1968", date(1968, 5, 3)),
            ("2024-05-03", date(2024, 5, 3)),
            ("20240503", date(2024, 5, 3)),
        ] {
            assert_eq!(dmy.date(&cell(text)), Some((day, None)), "{text}");
        }
        let mdy = values(DateOrder::MonthDayYear, Decimals::Point);
        assert_eq!(mdy.date(&cell("5/3/2024 2:30 PM")), Some((date(2024, 5, 3), Some(time(14, 30, 0, 0)))));
        assert_eq!(mdy.date(&cell("13/3/2024")), None);
        let typed = |text: &str| dmy.date(&Cell { text: text.into(), is_typed: true });
        assert_eq!(typed("2024-05-03T00:00:00"), Some((date(2024, 5, 3), None)));
        assert_eq!(typed("2024-05-03T09:15:00"), Some((date(2024, 5, 3), Some(time(9, 15, 0, 0)))));
        for none in ["", "31.02.2024", "yesterday", "3.5", "1.2.3.4", "45000", "3.5.024", "03.05.2024 noon"] {
            assert_eq!(dmy.date(&cell(none)), None, "{none}");
        }
    }

    #[test]
    fn a_time_may_have_two_halves_of_the_day() {
        let values = values(DateOrder::DayMonthYear, Decimals::Comma);
        for (text, at) in
            [("9:05", (9, 5)), ("09.05", (9, 5)), ("12:30 am", (0, 30)), ("12 pm", (12, 0)), ("17h30", (17, 30))]
        {
            assert_eq!(values.time(&cell(text)), Some(time(at.0, at.1, 0, 0)), "{text}");
        }
        for none in ["", "25:00", "13 pm", "noon"] {
            assert_eq!(values.time(&cell(none)), None, "{none}");
        }
    }

    #[test]
    fn an_amount_loses_its_currency_and_thousands() {
        let comma = values(DateOrder::DayMonthYear, Decimals::Comma);
        let point = values(DateOrder::DayMonthYear, Decimals::Point);
        for (text, amount) in
            [("1.234,50 €", "1234.50"), ("12", "12"), ("-3,5", "-3.5"), ("(40,00)", "-40.00"), ("1 200,-", "-1200")]
        {
            assert_eq!(comma.amount(&cell(text)).as_deref(), Some(amount), "{text}");
        }
        assert_eq!(point.amount(&cell("$1,234.50")).as_deref(), Some("1234.50"));
        assert_eq!(comma.amount(&Cell { text: "1234.5".into(), is_typed: true }).as_deref(), Some("1234.5"));
        for none in ["", "free", "1,2,3", "12%"] {
            assert_eq!(comma.amount(&cell(none)), None, "{none}");
        }
    }

    #[test]
    fn how_values_are_written_is_seen_in_all_of_them() {
        let sheet = |days: &[&str], amounts: &[&str]| {
            let row = |(at, (day, amount)): (u64, (&&str, &&str))| super::super::read::SheetRow {
                line: at,
                cells: vec![cell(day), cell(amount)],
            };
            Sheet {
                headings: vec!["Date".into(), "Amount".into()],
                rows: (2..).zip(days.iter().zip(amounts)).map(row).collect(),
                encoding: None,
            }
        };
        let fields = [Some(Field::Date), Some(Field::Amount)];
        let seen = |days: &[&str], amounts: &[&str]| {
            let values = Values::detect(&sheet(days, amounts), &fields, date(2026, 11, 24));
            (values.dates, values.decimals)
        };
        assert_eq!(
            seen(&["01.02.2024", "13.02.2024"], &["12,50", "1.200,00"]),
            (DateOrder::DayMonthYear, Decimals::Comma)
        );
        assert_eq!(
            seen(&["01/02/2024", "02/13/2024"], &["12.50", "1,200.00"]),
            (DateOrder::MonthDayYear, Decimals::Point)
        );
        assert_eq!(
            seen(&["01/02/2024", "02/03/2024"], &["1.200", "2.000"]),
            (DateOrder::DayMonthYear, Decimals::Comma)
        );
    }
}
