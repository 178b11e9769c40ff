//! One patient's life with the clinic: a pure function of the plan and the patient's number.

use clinic::period::days_after;
use clinic::record::{Bonus, Consent, Departure, Line, Patient, Payment, Rating, Status, Visit};
use jiff::civil::Date;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::card;
use super::directory::{DOCTORS, Doctor, rhythm};
use super::plan::Plan;

/// Everything that the books have about one patient.
pub struct Life {
    pub patient: Patient,
    pub consents: Vec<Consent>,
    pub departures: Vec<Departure>,
    pub visits: Vec<Visit>,
    pub lines: Vec<Line>,
    pub payments: Vec<Payment>,
    pub bonuses: Vec<Bonus>,
    pub ratings: Vec<Rating>,
}

/// Reasons as different people at the desk typed them: eight in fourteen spellings, with how often each is typed.
pub const REASONS: [(&str, u32); 14] = [
    ("Moved away", 14),
    ("moved away", 6),
    ("Moved  away", 2),
    ("Too expensive", 12),
    ("too expensive", 5),
    ("TOO EXPENSIVE", 2),
    ("Long waiting times", 9),
    ("long waiting times", 4),
    ("Unhappy with the doctor", 9),
    ("Treatment finished", 8),
    ("treatment finished", 3),
    ("Insurance changed", 7),
    ("Went to another clinic", 10),
    ("The doctor left", 3),
];

/// How long before a visit it is booked at most.
const BOOKED_AHEAD_DAYS: i64 = 45;

/// What a patient does after a visit.
enum Next {
    Again { days: i64 },
    ToAnother { days: i64 },
    NoMore,
}

impl Life {
    pub fn new(plan: Plan, number: u32) -> Self {
        let chance = &mut ChaCha8Rng::seed_from_u64(plan.seed);
        chance.set_stream(u64::from(number));
        let first = plan.first_day(chance);
        let mut doctor = new_doctor(chance, plan, first, None);
        let card = card::new(chance, plan, number, first, doctor);
        let mut life = Self {
            consents: card::consents(chance, plan, &card.patient),
            patient: card.patient.clone(),
            departures: Vec::new(),
            visits: Vec::new(),
            lines: Vec::new(),
            payments: Vec::new(),
            bonuses: Vec::new(),
            ratings: Vec::new(),
        };
        if percent(chance, 4) {
            return life;
        }
        let mut date = first;
        loop {
            let status = life.come(chance, plan, &card, doctor, date);
            if status == Status::Booked {
                return life;
            }
            let (same, days) = match life.next(chance, &card, doctor, status) {
                Next::Again { days } => (true, days),
                Next::ToAnother { days } => (false, days),
                Next::NoMore => match life.leave(chance, plan, date) {
                    Some(days) => (true, days),
                    None => return life,
                },
            };
            date = plan.next_day(chance, date, days);
            if !same || !works_on(plan, doctor, date) {
                doctor = new_doctor(chance, plan, date, Some(doctor));
            }
            if date > days_after(plan.until, BOOKED_AHEAD_DAYS) {
                return life;
            }
        }
    }

    fn next(&self, chance: &mut ChaCha8Rng, card: &card::Card, doctor: &Doctor, status: Status) -> Next {
        if status != Status::Completed {
            let days = chance.random_range(3..15);
            return if percent(chance, 75) { Next::Again { days } } else { Next::NoMore };
        }
        let with_doctor = self
            .visits
            .iter()
            .filter(|visit| visit.employee_id == doctor.id && visit.status == Status::Completed)
            .count();
        let (again, other) = match with_doctor {
            0 | 1 => ((doctor.loyalty + card.loyalty).clamp(5, 95).unsigned_abs(), 30),
            _ => (90, 40),
        };
        let (least, most) = rhythm(doctor.department);
        if percent(chance, again) {
            Next::Again { days: chance.random_range(least..=most) }
        } else if percent(chance, other) {
            Next::ToAnother { days: chance.random_range(5..90) }
        } else {
            Next::NoMore
        }
    }

    /// Some tell why they left, and few of these come back: in how many days.
    fn leave(&mut self, chance: &mut ChaCha8Rng, plan: Plan, last: Date) -> Option<i64> {
        let days = chance.random_range(10..80);
        let left_on = days_after(last, days);
        if !percent(chance, 30) || left_on > plan.until {
            return None;
        }
        let (reason, _) = REASONS.choose_weighted(chance, |(_, weight)| *weight).ok()?;
        self.departures.push(Departure {
            patient_id: self.patient.id.clone(),
            left_on,
            reason: (*reason).into(),
            note: None,
        });
        percent(chance, 9).then(|| days + chance.random_range(60..240))
    }
}

/// Whether it happens, in so many cases out of a hundred.
pub fn percent(chance: &mut ChaCha8Rng, percent: u32) -> bool {
    chance.random_ratio(percent.min(100), 100)
}

fn works_on(plan: Plan, doctor: &Doctor, date: Date) -> bool {
    let until = if doctor.works.1 < 100 { plan.day_at(doctor.works.1) } else { Date::MAX };
    plan.day_at(doctor.works.0) <= date && date <= until
}

/// Somebody who works on the day, other than the one before.
fn new_doctor(chance: &mut ChaCha8Rng, plan: Plan, date: Date, before: Option<&Doctor>) -> &'static Doctor {
    let weight = |doctor: &Doctor| {
        let is_new = before.is_none_or(|before| before.id != doctor.id);
        if is_new && works_on(plan, doctor, date) { doctor.weight } else { 0 }
    };
    DOCTORS.choose_weighted(chance, weight).unwrap_or(&DOCTORS[0])
}
