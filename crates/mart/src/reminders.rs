//! Which bookings did a reminder bring?

use std::collections::HashMap;

use books::facts::{ContactResult, Visit};
use clinic::record::{Outcome, Status};

use crate::build::Staff;
use crate::facts::Facts;

/// A booking is brought by a reminder of so many days before it was made, at most.
pub const DAYS: i32 = 30;

/// What one reminder brought.
#[derive(Clone, Copy, Default)]
pub struct Brought {
    /// The first day on which a booking was made.
    pub booked_on: Option<i32>,
    /// The first day on which a booking was completed.
    pub came_on: Option<i32>,
}

/// The reminders of some patients: a patient and a day on which somebody spoke with them of what is due.
pub struct Reminders {
    /// Ascending by day.
    of: HashMap<i64, Vec<(i32, Brought)>>,
    /// The reminder's day, by visit.
    visits: HashMap<i64, i32>,
}

impl Reminders {
    /// Of facts in their order.
    pub fn of(facts: &Facts, staff: &Staff) -> Self {
        let mut all = Self { of: HashMap::new(), visits: HashMap::new() };
        for said in facts.contact_results.iter().filter(|said| reminds(said)) {
            let own = all.of.entry(said.patient_id).or_default();
            if own.last().is_none_or(|(day, _)| *day < said.day) {
                own.push((said.day, Brought::default()));
            }
        }
        if all.of.is_empty() {
            return all;
        }
        let made: HashMap<i64, i32> = facts.bookings_made.iter().map(|made| (made.visit_id, made.day)).collect();
        for visit in facts.visits.iter().filter(|visit| staff.sees_patients(visit.employee_id)) {
            all.bring(visit, made.get(&visit.id).copied());
        }
        all
    }

    /// A booking of which nobody wrote down when it was made was made on its day, as was one that was written down later.
    fn bring(&mut self, visit: &Visit, made_on: Option<i32>) {
        let Some(own) = self.of.get_mut(&visit.patient_id) else { return };
        let made_on = made_on.map_or(visit.day, |day| day.min(visit.day));
        let before = own.partition_point(|(day, _)| *day <= made_on);
        let Some((day, brought)) = before.checked_sub(1).map(|at| &mut own[at]) else { return };
        if made_on - *day > DAYS {
            return;
        }
        self.visits.insert(visit.id, *day);
        let earlier = |known: &mut Option<i32>, day: i32| *known = Some(known.map_or(day, |known| known.min(day)));
        earlier(&mut brought.booked_on, made_on);
        if visit.status == Status::Completed {
            earlier(&mut brought.came_on, visit.day);
        }
    }

    /// The day of the reminder that brought a visit.
    pub fn day_of(&self, visit: i64) -> Option<i32> {
        self.visits.get(&visit).copied()
    }

    /// What was brought by the reminder of that day; None: on that day nobody reminded.
    pub fn brought(&self, patient: i64, day: i32) -> Option<Brought> {
        let own = self.of.get(&patient)?;
        let at = own.binary_search_by_key(&day, |(day, _)| *day).ok()?;
        Some(own[at].1)
    }
}

pub fn reminds(said: &ContactResult) -> bool {
    said.names_item && said.outcome != Outcome::NotReached
}
