//! Periods by name, counted from a day.

use clinic::Period;
use clinic::period::{days_after, shifted};
use jiff::civil::Date;

pub const NAMES: &[&str] =
    &["this-month", "last-month", "this-quarter", "last-quarter", "this-year", "last-year", "last-12-months", "all"];

/// The period of a preset's name as of a day: *this* reaches to the end of the calendar's stretch (a report cuts it at its
/// as-of), `last-12-months` are the twelve months that end with the day, `all` is what the clinic has (`days`), at least
/// the day itself. None for a name that is not one of [`NAMES`].
pub fn period(name: &str, as_of: Date, days: Option<Period>) -> Option<Period> {
    let month = as_of.first_of_month();
    let quarter = clinic::Step::Quarter.start(as_of);
    let year = as_of.first_of_year();
    let stretch = |start: Date, months: i32| Period { from: start, to: days_after(shifted(start, months), -1) };
    Some(match name {
        "this-month" => stretch(month, 1),
        "last-month" => stretch(shifted(month, -1), 1),
        "this-quarter" => stretch(quarter, 3),
        "last-quarter" => stretch(shifted(quarter, -3), 3),
        "this-year" => stretch(year, 12),
        "last-year" => stretch(shifted(year, -12), 12),
        "last-12-months" => Period { from: days_after(shifted(as_of, -12), 1), to: as_of },
        "all" => {
            let days = days.unwrap_or(Period { from: as_of, to: as_of });
            Period { from: days.from.min(as_of), to: days.to.min(as_of).max(days.from.min(as_of)) }
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn presets_are_counted_from_the_day() {
        let as_of = date(2026, 3, 20);
        let cases = [
            ("this-month", date(2026, 3, 1), date(2026, 3, 31)),
            ("last-month", date(2026, 2, 1), date(2026, 2, 28)),
            ("this-quarter", date(2026, 1, 1), date(2026, 3, 31)),
            ("last-quarter", date(2025, 10, 1), date(2025, 12, 31)),
            ("this-year", date(2026, 1, 1), date(2026, 12, 31)),
            ("last-year", date(2025, 1, 1), date(2025, 12, 31)),
            ("last-12-months", date(2025, 3, 21), date(2026, 3, 20)),
            ("all", date(2026, 3, 20), date(2026, 3, 20)),
        ];
        for (name, from, to) in cases {
            assert_eq!(period(name, as_of, None), Some(Period { from, to }), "{name}");
        }
        assert_eq!(period("next-month", as_of, None), None);
        assert_eq!(cases.len(), NAMES.len());
    }

    #[test]
    fn all_is_what_the_clinic_has_up_to_the_day() {
        let days = Period { from: date(2020, 5, 5), to: date(2030, 1, 1) };
        assert_eq!(
            period("all", date(2026, 3, 20), Some(days)),
            Some(Period { from: days.from, to: date(2026, 3, 20) })
        );
        assert_eq!(
            period("all", date(2019, 1, 1), Some(days)),
            Some(Period { from: date(2019, 1, 1), to: date(2019, 1, 1) })
        );
    }
}
