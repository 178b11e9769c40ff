//! The days that a number of Today is counted over and those it is compared with, and what a change says.

use std::cmp::Ordering;

use clinic::Period;
use clinic::period::{days_after, shifted};
use jiff::civil::Date;

/// A stretch of days, and one as long directly before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub now: Period,
    pub before: Period,
}

/// What may make a change mean nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    None,
    /// The day is not over: what is counted can only grow.
    DayIsOpen,
    /// A rate lies somewhere between these, and was once known to be this.
    Between {
        low: i64,
        high: i64,
        before: i64,
    },
}

impl Window {
    /// Whole weeks up to today against the same weekdays before.
    pub fn weeks(today: Date, weeks: i64) -> Self {
        let now = Period { from: days_after(today, 1 - 7 * weeks), to: today };
        Self { now, before: now.shifted_days(-7 * weeks) }
    }

    /// The last twelve months that are over against the twelve before.
    pub fn year(today: Date) -> Self {
        let this_month = today.first_of_month();
        let now = Period { from: shifted(this_month, -12), to: days_after(this_month, -1) };
        Self { now, before: now.shifted_months(-12) }
    }

    /// Whether the books, which hold these days, go back far enough to compare.
    pub fn is_comparable(self, known: Option<Period>) -> bool {
        known.is_some_and(|known| known.from <= self.before.from)
    }
}

impl Doubt {
    /// Where the number should have gone, as far as one may judge that it went otherwise, or there.
    pub fn judged(self, went: Ordering, wanted: Option<Ordering>) -> Option<Ordering> {
        let is_certain = match self {
            Self::None => true,
            Self::DayIsOpen => went == Ordering::Greater,
            Self::Between { low, high, before } => before < low || before > high,
        };
        wanted.filter(|_| is_certain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn period(from: Date, to: Date) -> Period {
        Period { from, to }
    }

    #[test]
    fn weeks_are_compared_with_the_same_weekdays() {
        // A February of 28 days, which is a whole month too.
        for today in [date(2026, 6, 30), date(2026, 2, 28), date(2024, 3, 1)] {
            for weeks in [1, 4] {
                let window = Window::weeks(today, weeks);
                assert_eq!((window.now.to, window.now.days()), (today, 7 * weeks));
                assert_eq!(window.before.days(), 7 * weeks);
                assert_eq!(window.before.from.weekday(), window.now.from.weekday());
                assert_eq!(days_after(window.before.to, 1), window.now.from);
            }
        }
    }

    #[test]
    fn a_year_is_of_whole_months_that_are_over() {
        let window = Window::year(date(2026, 7, 15));
        assert_eq!(window.now, period(date(2025, 7, 1), date(2026, 6, 30)));
        assert_eq!(window.before, period(date(2024, 7, 1), date(2025, 6, 30)));
        assert_eq!(Window::year(date(2026, 1, 1)).now, period(date(2025, 1, 1), date(2025, 12, 31)));
    }

    #[test]
    fn nothing_is_compared_with_days_before_the_books_began() {
        let window = Window::weeks(date(2026, 6, 30), 1);
        let since = |from| Some(period(from, date(2026, 6, 30)));
        assert!(window.is_comparable(since(date(2026, 6, 17))));
        assert!(!window.is_comparable(since(date(2026, 6, 18))));
        assert!(!window.is_comparable(None));
    }

    #[test]
    fn a_change_is_judged_only_where_it_may_be() {
        let more = Some(Ordering::Greater);
        assert_eq!(Doubt::None.judged(Ordering::Less, more), more);
        assert_eq!(Doubt::DayIsOpen.judged(Ordering::Less, more), None);
        assert_eq!(Doubt::DayIsOpen.judged(Ordering::Greater, more), more);
        let between = |before| Doubt::Between { low: 600, high: 640, before };
        assert_eq!(between(650).judged(Ordering::Less, more), more);
        assert_eq!(between(640).judged(Ordering::Less, more), None);
    }
}
