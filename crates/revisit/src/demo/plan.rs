//! How large the demo clinic is, how long it has existed, and when people come to it.

use clinic::Money;
use clinic::percent::average;
use clinic::period::{days_after, days_between, shifted};
use jiff::civil::{Date, Weekday};
use rand::RngExt;
use rand::seq::IndexedRandom;
use rand_chacha::ChaCha8Rng;

/// The same plan makes the same clinic, record for record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    pub patients: u32,
    pub years: u8,
    pub seed: u64,
    /// The clinic's today: what is later is booked only.
    pub until: Date,
}

/// How busy each month is, in percent of the busiest; January first.
const SEASON: [u32; 12] = [80, 82, 90, 82, 84, 72, 52, 44, 92, 100, 92, 60];

/// How busy each day is; Sundays are closed.
const WEEK: [(Weekday, u32); 6] = [
    (Weekday::Monday, 26),
    (Weekday::Tuesday, 22),
    (Weekday::Wednesday, 20),
    (Weekday::Thursday, 22),
    (Weekday::Friday, 18),
    (Weekday::Saturday, 7),
];

/// How busy each hour is: a peak in the morning, one after work.
const HOURS: [(i8, u32); 12] =
    [(8, 6), (9, 12), (10, 15), (11, 12), (12, 5), (13, 4), (14, 6), (15, 9), (16, 14), (17, 15), (18, 9), (19, 3)];

/// Month and day of the days on which nobody works.
const CLOSED: [(i8, i8); 5] = [(1, 1), (5, 1), (8, 15), (11, 1), (12, 25)];

/// The size that the costs are meant for: patients a year.
const ORDINARY_YEAR: i64 = 500;

impl Plan {
    pub fn from(self) -> Date {
        days_after(shifted(self.until, -12 * i32::from(self.years)), 1)
    }

    /// The day at a percent of the clinic's life.
    pub fn day_at(self, percent: i64) -> Date {
        days_after(self.from(), days_between(self.from(), self.until) * percent / 100)
    }

    /// First days of every month of its life.
    pub fn months(self) -> impl Iterator<Item = Date> {
        std::iter::successors(Some(self.from().first_of_month()), |month| Some(shifted(*month, 1)))
            .take_while(move |month| *month <= self.until)
    }

    /// A cost of an ordinary clinic in whole units, as large as this clinic is.
    pub fn cost(self, whole_units: i64) -> Money {
        let ordinary = ORDINARY_YEAR * i64::from(self.years);
        let scaled = average(whole_units * i64::from(self.patients), ordinary).unwrap_or_default();
        Money(scaled * 100)
    }

    /// The day on which a new patient comes first: a growing clinic, quiet summers.
    pub fn first_day(self, chance: &mut ChaCha8Rng) -> Date {
        let days = days_between(self.from(), self.until);
        loop {
            let day = chance.random_range(0..=days);
            let growth = 70 + 30 * day / days.max(1);
            let date = days_after(self.from(), day);
            if chance.random_range(0..10_000) < i64::from(season(date)) * growth {
                return open_day(chance, date, days_after(self.from(), -1));
            }
        }
    }

    /// An open day about `days` after another; later when the season is quiet.
    pub fn next_day(self, chance: &mut ChaCha8Rng, after: Date, days: i64) -> Date {
        let mut date = days_after(after, days);
        while chance.random_range(0..100) >= season(date) {
            date = days_after(date, chance.random_range(7..28));
        }
        open_day(chance, date, after)
    }
}

/// An hour of the day's rhythm; Saturdays end at one o'clock.
pub fn hour(chance: &mut ChaCha8Rng, date: Date) -> i8 {
    let open = if date.weekday() == Weekday::Saturday { &HOURS[..5] } else { &HOURS[..] };
    open.choose_weighted(chance, |(_, weight)| *weight).map_or(9, |(hour, _)| *hour)
}

fn season(date: Date) -> u32 {
    SEASON[usize::from(date.month().unsigned_abs()) - 1]
}

/// A day of the week that holds `date`, busy days first, but after `after` and not on a closed day.
fn open_day(chance: &mut ChaCha8Rng, date: Date, after: Date) -> Date {
    let monday = clinic::Step::Week.start(date);
    let weekday = WEEK.choose_weighted(chance, |(_, weight)| *weight).map_or(Weekday::Monday, |(day, _)| *day);
    let mut day = days_after(monday, i64::from(weekday.to_monday_zero_offset()));
    while day <= after || day.weekday() == Weekday::Sunday || CLOSED.contains(&(day.month(), day.day())) {
        day = days_after(day, 1);
    }
    day
}
