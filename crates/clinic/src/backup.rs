//! Which backups are kept, and when the next one is due.

use std::collections::HashSet;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

/// How many backups are kept: the newest of each of so many days, weeks and months that have one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    pub days: usize,
    pub weeks: usize,
    pub months: usize,
}

/// Of the span in which a time lies.
type FirstDay = fn(&DateTime) -> Date;

impl Retention {
    /// Of backups by when they were made, the newest first: whether each is kept. The newest always is.
    pub fn kept(self, made: &[DateTime]) -> Vec<bool> {
        let mut kept = vec![false; made.len()];
        if let Some(newest) = kept.first_mut() {
            *newest = true;
        }
        let spans: [(usize, FirstDay); 3] = [
            (self.days, |at| at.date()),
            (self.weeks, |at| at.date().iso_week_date().first_of_week().map_or(at.date(), Into::into)),
            (self.months, |at| at.date().first_of_month()),
        ];
        for (most, span) in spans {
            let mut seen = HashSet::new();
            for (at, kept) in made.iter().zip(&mut kept) {
                if seen.len() < most && seen.insert(span(at)) {
                    *kept = true;
                }
            }
        }
        kept
    }
}

/// Whether a backup is due that is made every day at an hour: since that hour last struck none was made.
pub fn is_due(now: DateTime, last: Option<DateTime>, hour: i8) -> bool {
    let today = now.date().at(hour, 0, 0, 0);
    let struck = if now < today { today.saturating_sub(1.day()) } else { today };
    last.is_none_or(|last| last < struck)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_newest_of_days_weeks_and_months_are_kept() {
        let keep = Retention { days: 2, weeks: 2, months: 2 };
        // Tuesday and Monday, twice; the Sunday before, the Friday before that; the last of September; a day in August.
        let made = [
            date(2025, 10, 7).at(2, 0, 0, 0),
            date(2025, 10, 7).at(1, 0, 0, 0),
            date(2025, 10, 6).at(2, 0, 0, 0),
            date(2025, 10, 5).at(2, 0, 0, 0),
            date(2025, 10, 3).at(2, 0, 0, 0),
            date(2025, 9, 30).at(2, 0, 0, 0),
            date(2025, 8, 30).at(2, 0, 0, 0),
        ];
        assert_eq!(keep.kept(&made), [true, false, true, true, false, true, false]);
        let none = Retention { days: 0, weeks: 0, months: 0 };
        assert_eq!(none.kept(&made[..2]), [true, false], "never the last one");
        assert_eq!(keep.kept(&[]), []);
    }

    #[test]
    fn a_backup_is_due_once_its_hour_struck() {
        let at = |day, hour| date(2025, 10, day).at(hour, 30, 0, 0);
        assert!(is_due(at(7, 2), None, 2));
        assert!(is_due(at(7, 2), Some(at(6, 2)), 2));
        assert!(!is_due(at(7, 1), Some(at(6, 2)), 2), "not before its hour");
        assert!(!is_due(at(7, 23), Some(at(7, 2)), 2));
        assert!(is_due(at(7, 1), Some(at(5, 2)), 2), "the machine was off at the hour");
    }
}
