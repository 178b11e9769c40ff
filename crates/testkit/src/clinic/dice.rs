//! Chance out of a seed, with a taste for the dates and times on which programs go wrong.

use clinic::LocalTime;
use clinic::period::days_after;
use jiff::civil::{Date, date};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The first day on which anything happens in a random clinic; 29 February 2024 lies in its twenty months.
pub const FIRST_DAY: Date = date(2023, 11, 1);
const DAYS: i64 = 608;

/// Ends of months and years, the leap day, and the clock changes of Berlin and Kyiv (last Sundays of March and October),
/// Chatham (7 April, 29 September) and Lord Howe (7 April, 6 October).
const AWKWARD_DAYS: &[Date] = &[
    date(2023, 12, 31),
    date(2024, 1, 1),
    date(2024, 1, 31),
    date(2024, 2, 28),
    date(2024, 2, 29),
    date(2024, 3, 1),
    date(2024, 3, 31),
    date(2024, 4, 7),
    date(2024, 9, 29),
    date(2024, 10, 6),
    date(2024, 10, 27),
    date(2024, 12, 31),
    date(2025, 1, 1),
    date(2025, 1, 31),
    date(2025, 2, 28),
    date(2025, 3, 1),
    date(2025, 3, 30),
];

/// 02:30 does not exist, or exists twice, on the days of a clock change.
const TIMES: &[&str] = &[
    "00:00", "02:15", "02:30", "02:30:00", "03:00", "09:00", "09:00:00", "09:00:01", "10:00", "15:45", "23:59",
    "23:59:59",
];

pub struct Dice(ChaCha8Rng);

impl Dice {
    /// The same seed is the same chance.
    pub fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// True that many times in a hundred.
    pub fn chance(&mut self, percent: u32) -> bool {
        self.0.random_ratio(percent, 100)
    }

    /// A number below `end`, which is above zero.
    pub fn below(&mut self, end: usize) -> usize {
        self.0.random_range(0..end)
    }

    /// One of a list that is not empty.
    pub fn one_of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// One of a list that many times in a hundred, else none; none of an empty list.
    pub fn maybe<'a, T>(&mut self, percent: u32, list: &'a [T]) -> Option<&'a T> {
        (!list.is_empty() && self.chance(percent)).then(|| self.one_of(list))
    }

    pub fn shuffled(&mut self, count: usize) -> Vec<usize> {
        let mut numbers: Vec<usize> = (0..count).collect();
        for last in (1..count).rev() {
            numbers.swap(last, self.below(last + 1));
        }
        numbers
    }

    pub fn day(&mut self) -> Date {
        if self.chance(25) { *self.one_of(AWKWARD_DAYS) } else { days_after(FIRST_DAY, self.0.random_range(0..DAYS)) }
    }

    /// A day at most `days` before or after another.
    pub fn day_near(&mut self, day: Date, days: i64) -> Date {
        days_after(day, self.0.random_range(-days..=days))
    }

    pub fn time(&mut self, day: Date) -> LocalTime {
        let time = self.one_of(TIMES);
        LocalTime::parse(&format!("{day}T{time}")).expect("every time of the list exists on every civil day")
    }

    /// Minor units: mostly a price, now and then zero or below.
    pub fn amount(&mut self) -> i64 {
        let price = *self.one_of(&[1, 5, 99, 1000, 1000, 2550, 9999, 40001]);
        match self.below(100) {
            0..8 => 0,
            8..20 => -price,
            _ => price,
        }
    }
}
