//! Steps, months and weekdays of days. Days are looked up in tables made for the days the clinic has worked.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use clinic::period::{date_of_epoch_day, epoch_day, shifted};
use clinic::{Period, Step};
use datafusion::arrow::array::{ArrayRef, AsArray, Int32Array};
use datafusion::arrow::datatypes::{DataType, Int32Type, Int64Type};
use datafusion::logical_expr::ScalarUDF;

use super::{function, of_number};
use crate::error::MartError;

/// Functions of days, for a question of this step to a clinic with bookings from one day to another.
pub fn functions(step: Step, days: (i32, i32)) -> Vec<ScalarUDF> {
    let (of_step, of_month) = (Starts::new(step, days), Starts::new(Step::Month, days));
    vec![
        // First day of the question's step that holds a day.
        of_number("step_of", move |day| of_step.of(day)),
        // First day of the step after it.
        of_number("step_after", move |day| to_day(step.next(step.start(date_of_epoch_day(i64::from(day))?))?)),
        // First day of a day's month.
        of_number("month_of", move |day| of_month.of(day)),
        // 1 is Monday, 7 is Sunday.
        of_number("weekday_of", |day| Some(weekday(day))),
        months_after(days),
    ]
}

/// `months_after(day, months)`: the same day of a later month, cut to that month's length.
fn months_after(days: (i32, i32)) -> ScalarUDF {
    // A question asks for one number of months or two.
    let known: Mutex<HashMap<i32, Arc<Later>>> = Mutex::default();
    let later = move |values: &[ArrayRef]| -> Result<ArrayRef, MartError> {
        let (from, months) = (values[0].as_primitive::<Int32Type>(), values[1].as_primitive::<Int64Type>());
        let mut table: Option<Arc<Later>> = None;
        let each = from.iter().zip(months).map(|(day, months)| {
            let (day, months) = (day?, i32::try_from(months?).ok()?);
            if table.as_ref().is_none_or(|table| table.months != months) {
                let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
                table = Some(known.entry(months).or_insert_with(|| Arc::new(Later::new(months, days))).clone());
            }
            table.as_ref()?.of(day)
        });
        Ok(Arc::new(each.collect::<Int32Array>()))
    };
    function("months_after", vec![DataType::Int32, DataType::Int64], DataType::Int32, later)
}

/// The same day so many months later, of every day.
pub struct Later {
    months: i32,
    first: i32,
    later: Vec<Option<i32>>,
}

impl Later {
    pub fn new(months: i32, (first, last): (i32, i32)) -> Self {
        let last = last.min(first.saturating_add(MOST_DAYS));
        Self { months, first, later: (first..=last).map(|day| later_by_months(day, months)).collect() }
    }

    pub fn of(&self, day: i32) -> Option<i32> {
        let known = usize::try_from(i64::from(day) - i64::from(self.first)).ok().and_then(|at| self.later.get(at));
        known.copied().unwrap_or_else(|| later_by_months(day, self.months))
    }
}

/// The same day of a later month, cut to that month's length.
fn later_by_months(day: i32, months: i32) -> Option<i32> {
    to_day(shifted(date_of_epoch_day(i64::from(day))?, months))
}

fn to_day(date: jiff::civil::Date) -> Option<i32> {
    i32::try_from(epoch_day(date)).ok()
}

fn weekday(day: i32) -> i32 {
    (day + 3).rem_euclid(7) + 1
}

/// The first day of each day's step.
struct Starts {
    step: Step,
    first: i32,
    starts: Vec<i32>,
}

/// Longer than any clinic has been open; a day beyond is computed each time.
const MOST_DAYS: i32 = 40_000;

impl Starts {
    fn new(step: Step, (first, last): (i32, i32)) -> Self {
        let last = last.min(first.saturating_add(MOST_DAYS));
        let date = |day: i32| date_of_epoch_day(i64::from(day));
        let period = date(first).zip(date(last)).and_then(|(first, last)| Period::new(first, last));
        let starts = period.into_iter().flat_map(|period| period.steps(step)).flat_map(|(start, clip)| {
            let days = usize::try_from(clip.days()).unwrap_or(0);
            std::iter::repeat_n(to_day(start).expect("a calendar's days are few"), days)
        });
        Self { step, first, starts: starts.collect() }
    }

    fn of(&self, day: i32) -> Option<i32> {
        let known = usize::try_from(i64::from(day) - i64::from(self.first)).ok().and_then(|at| self.starts.get(at));
        known.copied().or_else(|| to_day(self.step.start(date_of_epoch_day(i64::from(day))?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_january_1970_was_a_thursday() {
        assert_eq!([0, 1, 3, 4, -1].map(weekday), [4, 5, 7, 1, 3]);
    }

    #[test]
    fn a_day_has_the_same_day_of_a_later_month_looked_up_and_computed() {
        let (table, none) = (Later::new(1, (10_000, 10_800)), Later::new(1, (0, 0)));
        for day in 9_990..10_810 {
            assert_eq!(table.of(day), none.of(day), "{day}");
        }
    }

    #[test]
    fn a_day_has_the_same_step_looked_up_and_computed() {
        for step in [Step::Day, Step::Week, Step::Month, Step::Quarter, Step::Year] {
            let (table, none) = (Starts::new(step, (10_000, 10_800)), Starts::new(step, (0, 0)));
            for day in 9_990..10_810 {
                assert_eq!(table.of(day), none.of(day), "{step:?} {day}");
            }
        }
    }
}
