//! A clinic out of a seed, and what the reports tell of it.
//!
//! Its records are a pure function of the plan. Nothing of them is kept: whoever wants a table lives every patient's life
//! again, so that the clinic's size costs time, not memory.

mod calendar;
mod card;
mod chance;
mod cohort;
mod coming;
mod desk;
mod directory;
mod gallery;
mod life;
mod make;
mod names;
mod plan;
mod records;
mod tables;
#[cfg(test)]
mod tests;
mod wanted;
mod work;

pub use life::Life;
pub use make::{make, make_directory};
pub use plan::Plan;
pub use wanted::Wanted;

use std::ops::RangeInclusive;

use calendar::Calendar;
use cohort::Cohort;
use directory::House;
use life::Moment;

/// What all patients of a demo clinic share.
pub struct Demo {
    plan: Plan,
    calendar: Calendar,
    house: House,
}

impl Demo {
    pub fn new(plan: Plan) -> Self {
        let calendar = Calendar::new(plan);
        let house = House::new(plan, &calendar);
        Self { plan, calendar, house }
    }

    /// Whether the hour of a moment is over.
    fn has_passed(&self, at: Moment) -> bool {
        (at.day, at.hour) < (self.calendar.today, self.plan.hour)
    }

    /// Every patient's life, by number.
    pub fn all_lives(&self) -> impl Iterator<Item = Life<'_>> {
        self.lives(1..=self.plan.patients)
    }

    /// The lives of some patients by number, counted from 1. The first costs up to a hundred: what is dealt to a patient
    /// depends on those before in the same cohort.
    pub fn lives(&self, numbers: RangeInclusive<u32>) -> impl Iterator<Item = Life<'_>> {
        let (wanted, last) = numbers.into_inner();
        let first = cohort::first_of(wanted);
        let mut cohort = Cohort::of(self, first);
        (first..=last).filter_map(move |number| {
            if number == cohort::first_of(number) {
                cohort = Cohort::of(self, number);
            }
            let life = Life::new(self, &mut cohort, number);
            (number >= wanted).then_some(life)
        })
    }
}
