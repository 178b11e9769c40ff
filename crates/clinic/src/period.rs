//! Periods, the steps they are cut into, and how a clip is shifted back for a comparison.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

/// Local dates, both inclusive, `from <= to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    pub from: Date,
    pub to: Date,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    Day,
    /// Weeks start on Monday.
    Week,
    Month,
    Quarter,
    Year,
}

impl Step {
    pub const WORDS: &'static [&'static str] = &["day", "week", "month", "quarter", "year"];

    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "day" => Self::Day,
            "week" => Self::Week,
            "month" => Self::Month,
            "quarter" => Self::Quarter,
            "year" => Self::Year,
            _ => return None,
        })
    }

    /// First day of the step that holds `date`; it may lie before a period that clips the step.
    pub fn start(self, date: Date) -> Date {
        match self {
            Self::Day => date,
            Self::Week => days_after(date, -i64::from(date.weekday().since(Weekday::Monday))),
            Self::Month => date.first_of_month(),
            Self::Quarter => jiff::civil::date(date.year(), (date.month() - 1) / 3 * 3 + 1, 1),
            Self::Year => date.first_of_year(),
        }
    }

    /// First day of the step after the one that starts at `start`; none at the calendar's end.
    pub fn next(self, start: Date) -> Option<Date> {
        let span: Span = match self {
            Self::Day => 1.day(),
            Self::Week => 1.week(),
            Self::Month => 1.month(),
            Self::Quarter => 3.months(),
            Self::Year => 1.year(),
        };
        start.checked_add(span).ok()
    }
}

impl Period {
    /// None when `from` is after `to`.
    pub fn new(from: Date, to: Date) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }

    /// The month `date` lies in.
    pub fn month_of(date: Date) -> Self {
        Self { from: date.first_of_month(), to: date.last_of_month() }
    }

    pub fn contains(self, date: Date) -> bool {
        self.from <= date && date <= self.to
    }

    /// How many days, both ends counted.
    pub fn days(self) -> i64 {
        days_between(self.from, self.to) + 1
    }

    /// How many whole months it is, if it is: from a first to a last day of a month.
    pub fn whole_months(self) -> Option<i32> {
        let whole = self.from.day() == 1 && self.to == self.to.last_of_month();
        whole.then(|| months_of(self.to) - months_of(self.from) + 1)
    }

    /// What is left of it up to `as_of`; none when it lies wholly after.
    pub fn cut(self, as_of: Date) -> Option<Self> {
        Self::new(self.from, self.to.min(as_of))
    }

    /// Every step it touches, in order: the step's first day (also before the period) and the days of it in the period.
    pub fn steps(self, step: Step) -> impl Iterator<Item = (Date, Self)> {
        let mut start = Some(step.start(self.from));
        std::iter::from_fn(move || {
            let this = start.filter(|start| *start <= self.to)?;
            start = step.next(this);
            let last = start.map_or(Date::MAX, |next| days_after(next, -1));
            Some((this, Self { from: this.max(self.from), to: last.min(self.to) }))
        })
    }

    /// Moved by months: the first day to the same day of the target month (cut to its length), the last day likewise, but a
    /// month's last day to the target month's last day. Years are twelve months.
    pub fn shifted_months(self, months: i32) -> Self {
        let last = shifted(self.to, months);
        let to = if self.to == self.to.last_of_month() { last.last_of_month() } else { last };
        Self { from: shifted(self.from, months), to }
    }

    pub fn shifted_days(self, days: i64) -> Self {
        Self { from: days_after(self.from, days), to: days_after(self.to, days) }
    }
}

/// The same day of the month `months` later, cut to that month's length. Beyond the calendar's ends: its end.
pub fn shifted(date: Date, months: i32) -> Date {
    date.saturating_add(Span::new().months(months))
}

/// `date` plus days (or minus). Beyond the calendar's ends: its end.
pub fn days_after(date: Date, days: i64) -> Date {
    Span::new().try_days(days).map_or(if days < 0 { Date::MIN } else { Date::MAX }, |span| date.saturating_add(span))
}

/// Days from `earlier` to `later`; negative when it is the other way round.
pub fn days_between(earlier: Date, later: Date) -> i64 {
    epoch_day(later) - epoch_day(earlier)
}

/// Days since 1970-01-01, as columns keep dates.
pub fn epoch_day(date: Date) -> i64 {
    let (year, month, day) = (i64::from(date.year()), i64::from(date.month()), i64::from(date.day()));
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year - era * 400;
    let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The date of a day number of [`epoch_day`]; none beyond the years −9999 to 9999.
pub fn date_of_epoch_day(day: i64) -> Option<Date> {
    let span = Span::new().try_days(day).ok()?;
    jiff::civil::date(1970, 1, 1).checked_add(span).ok()
}

fn months_of(date: Date) -> i32 {
    i32::from(date.year()) * 12 + i32::from(date.month())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn period(from: (i16, i8, i8), to: (i16, i8, i8)) -> Period {
        Period { from: date(from.0, from.1, from.2), to: date(to.0, to.1, to.2) }
    }

    #[test]
    fn steps_are_named_by_their_first_day_and_clipped_by_the_period() {
        let steps: Vec<_> = period((2025, 2, 17), (2025, 3, 26)).steps(Step::Month).collect();
        assert_eq!(
            steps,
            [
                (date(2025, 2, 1), period((2025, 2, 17), (2025, 2, 28))),
                (date(2025, 3, 1), period((2025, 3, 1), (2025, 3, 26))),
            ]
        );
        assert_eq!(Step::Week.start(date(2025, 3, 2)), date(2025, 2, 24));
        assert_eq!(Step::Quarter.start(date(2025, 12, 31)), date(2025, 10, 1));
    }

    #[test]
    fn a_clip_shifted_by_months_keeps_month_ends() {
        let cases = [
            (period((2025, 2, 1), (2025, 2, 28)), -12, period((2024, 2, 1), (2024, 2, 29))),
            (period((2025, 3, 31), (2025, 3, 31)), -1, period((2025, 2, 28), (2025, 2, 28))),
            (period((2025, 3, 5), (2025, 3, 26)), -1, period((2025, 2, 5), (2025, 2, 26))),
            (period((2025, 2, 28), (2025, 2, 28)), -1, period((2025, 1, 28), (2025, 1, 31))),
        ];
        for (clip, months, shifted) in cases {
            assert_eq!(clip.shifted_months(months), shifted, "{clip:?}");
        }
    }

    #[test]
    fn whole_months_are_known() {
        assert_eq!(period((2025, 2, 1), (2025, 9, 30)).whole_months(), Some(8));
        assert_eq!(period((2025, 2, 17), (2025, 3, 26)).whole_months(), None);
    }

    #[test]
    fn day_numbers_go_both_ways() {
        for day in [date(1970, 1, 1), date(2024, 2, 29), date(1899, 12, 31), date(-9999, 1, 2), date(9999, 12, 30)] {
            assert_eq!(date_of_epoch_day(epoch_day(day)), Some(day));
        }
        assert_eq!(epoch_day(date(2000, 3, 1)), 11_017);
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_loop() {
        assert_eq!(Period { from: date(9999, 12, 1), to: Date::MAX }.steps(Step::Month).count(), 1);
        assert_eq!(Period { from: date(9999, 12, 30), to: Date::MAX }.steps(Step::Day).count(), 2);
    }
}
