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

/// Day and second.
type Moment = (i32, i32);

/// The reminders of some patients: a patient and a day on which somebody spoke with them of what is due, with the first moment.
pub struct Reminders {
    /// Ascending, one a day.
    of: HashMap<i64, Vec<(Moment, Brought)>>,
    /// The reminder's day, by visit.
    visits: HashMap<i64, i32>,
}

impl Reminders {
    /// Of facts in their order.
    pub fn of(facts: &Facts, staff: &Staff) -> Self {
        let mut all = Self { of: HashMap::new(), visits: HashMap::new() };
        for said in facts.contact_results.iter().filter(|said| reminds(said)) {
            let own = all.of.entry(said.patient_id).or_default();
            if own.last().is_none_or(|((day, _), _)| *day < said.day) {
                own.push(((said.day, said.second), Brought::default()));
            }
        }
        if all.of.is_empty() {
            return all;
        }
        let made = facts.bookings_made.iter().map(|made| (made.visit_id, (made.day, made.second)));
        let made: HashMap<i64, Moment> = made.collect();
        for visit in facts.visits.iter().filter(|visit| staff.sees_patients(visit.employee_id)) {
            all.bring(visit, made.get(&visit.id).copied());
        }
        all
    }

    /// A booking of which nobody wrote down when it was made was made when it began, as was one that was written down later.
    fn bring(&mut self, visit: &Visit, made: Option<Moment>) {
        let Some(own) = self.of.get_mut(&visit.patient_id) else { return };
        let begins = (visit.day, visit.second);
        let made = made.map_or(begins, |made| made.min(begins));
        let before = own.partition_point(|(at, _)| *at <= made);
        let Some(((day, _), brought)) = before.checked_sub(1).map(|at| &mut own[at]) else { return };
        if made.0 - *day > DAYS {
            return;
        }
        self.visits.insert(visit.id, *day);
        let earlier = |known: &mut Option<i32>, day: i32| *known = Some(known.map_or(day, |known| known.min(day)));
        earlier(&mut brought.booked_on, made.0);
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
        let at = own.binary_search_by_key(&day, |((day, _), _)| *day).ok()?;
        Some(own[at].1)
    }
}

pub fn reminds(said: &ContactResult) -> bool {
    said.names_item && said.outcome != Outcome::NotReached
}
