//! When people come: seasons, days on which nobody works, the rhythm of the week and of the day.

use clinic::period::{days_after, days_between};
use jiff::civil::{Date, Weekday};

use super::chance::{Deck, Dice};
use super::plan::Plan;

/// A day of the clinic's life: 0 is its first.
pub type DayNumber = i32;

/// How far ahead a visit is booked at most.
const BOOKED_AHEAD_DAYS: i32 = 45;

/// How busy each month is, in percent of the busiest; January first.
const SEASON: [u32; 12] = [80, 82, 90, 82, 84, 72, 52, 44, 92, 100, 92, 60];

/// How busy each day is; Sundays are closed.
const WEEK: [(Weekday, u32); 6] = [
    (Weekday::Monday, 14),
    (Weekday::Tuesday, 11),
    (Weekday::Wednesday, 10),
    (Weekday::Thursday, 11),
    (Weekday::Friday, 8),
    (Weekday::Saturday, 4),
];

/// How busy each hour is: a peak in the morning, one after work.
const HOURS: [(i8, u32); 12] =
    [(8, 3), (9, 6), (10, 8), (11, 6), (12, 3), (13, 2), (14, 3), (15, 5), (16, 7), (17, 8), (18, 4), (19, 2)];

/// Saturdays end at one o'clock.
const SATURDAY_HOURS: usize = 5;

/// Month and day of the days on which nobody works.
const CLOSED: [(i8, i8); 5] = [(1, 1), (5, 1), (8, 15), (11, 1), (12, 25)];

/// Every day from the first on which the clinic worked to the last for which it has bookings.
pub struct Calendar {
    days: Vec<Day>,
    pub today: DayNumber,
}

struct Day {
    date: Date,
    weekday: i32,
    season: u32,
    is_closed: bool,
    /// First visits up to this day, in shares of all.
    arrivals: u32,
}

/// When the bookings of some patients fall: busy days and hours as often as they should.
pub struct Rhythm {
    week: Deck<i32>,
    hours: Deck<i8>,
    saturday: Deck<i8>,
}

impl Rhythm {
    pub fn new() -> Self {
        let weekday = |(day, count): (Weekday, u32)| (i32::from(day.to_monday_zero_offset()), count);
        Self {
            week: Deck::new(WEEK.map(weekday)),
            hours: Deck::new(HOURS),
            saturday: Deck::new(HOURS.into_iter().take(SATURDAY_HOURS)),
        }
    }
}

impl Calendar {
    pub fn new(plan: Plan) -> Self {
        let lived = days_between(plan.from(), plan.until);
        let mut arrivals = 0;
        let days = (0..=lived + i64::from(BOOKED_AHEAD_DAYS)).map(|number| {
            let date = days_after(plan.from(), number);
            let season = SEASON[usize::from(date.month().unsigned_abs()) - 1];
            // A growing clinic.
            let growth = 70 + 30 * number / lived.max(1);
            arrivals += if number <= lived { season * growth as u32 } else { 0 };
            let weekday = i32::from(date.weekday().to_monday_zero_offset());
            let is_closed = CLOSED.contains(&(date.month(), date.day()));
            Day { date, weekday, season, is_closed, arrivals }
        });
        Self { days: days.collect(), today: lived as i32 }
    }

    pub fn date(&self, day: DayNumber) -> Date {
        self.day(day).map_or(Date::MAX, |day| day.date)
    }

    /// Whether anything is booked on so late a day.
    pub fn reaches(&self, day: DayNumber) -> bool {
        self.day(day).is_some()
    }

    /// The day on which a new patient comes first.
    pub fn first_day(&self, dice: &mut Dice, rhythm: &mut Rhythm) -> DayNumber {
        let all = self.days.last().map_or(1, |day| day.arrivals);
        let drawn = dice.below(all);
        let day = self.days.partition_point(|day| day.arrivals <= drawn);
        self.open_day(dice, rhythm, day as i32, -1)
    }

    /// An open day about `days` after another; later when the season is quiet.
    pub fn next_day(&self, dice: &mut Dice, rhythm: &mut Rhythm, after: DayNumber, days: i32) -> DayNumber {
        let mut next = after + days;
        while self.day(next).is_some_and(|day| dice.below(100) >= day.season) {
            next += dice.between(7, 27);
        }
        self.open_day(dice, rhythm, next, after)
    }

    /// An hour of the day's rhythm.
    pub fn hour(&self, dice: &mut Dice, rhythm: &mut Rhythm, day: DayNumber) -> i8 {
        let is_saturday = self.day(day).is_some_and(|day| day.weekday == 5);
        if is_saturday { rhythm.saturday.deal(dice) } else { rhythm.hours.deal(dice) }
    }

    /// A day of the week that holds `near`; when that is closed or not after `after`, of the next week in which it is.
    fn open_day(&self, dice: &mut Dice, rhythm: &mut Rhythm, near: DayNumber, after: DayNumber) -> DayNumber {
        let Some(weekday) = self.day(near).map(|day| day.weekday) else {
            return near;
        };
        let mut day = near - weekday + rhythm.week.deal(dice);
        while day <= after || self.day(day).is_some_and(|day| day.is_closed) {
            day += 7;
        }
        day
    }

    fn day(&self, day: DayNumber) -> Option<&Day> {
        self.days.get(usize::try_from(day).ok()?)
    }
}
