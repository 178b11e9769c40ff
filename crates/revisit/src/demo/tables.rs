//! The demo clinic, table by table, in the order in which an import wants them.
//!
//! Nothing is kept: each table lives every patient's life again, so the clinic's size costs time, not memory.

use clinic::record::{Bonus, Consent, Departure, Line, Patient, Payment, Rating, Visit};

use super::life::Life;
use super::plan::Plan;

fn lives(plan: Plan) -> impl Iterator<Item = Life> {
    (1..=plan.patients).map(move |number| Life::new(plan, number))
}

pub fn patients(plan: Plan) -> impl Iterator<Item = Patient> {
    lives(plan).map(|life| life.patient)
}

pub fn consents(plan: Plan) -> impl Iterator<Item = Consent> {
    lives(plan).flat_map(|life| life.consents)
}

pub fn departures(plan: Plan) -> impl Iterator<Item = Departure> {
    lives(plan).flat_map(|life| life.departures)
}

pub fn visits(plan: Plan) -> impl Iterator<Item = Visit> {
    lives(plan).flat_map(|life| life.visits)
}

pub fn lines(plan: Plan) -> impl Iterator<Item = Line> {
    lives(plan).flat_map(|life| life.lines)
}

pub fn payments(plan: Plan) -> impl Iterator<Item = Payment> {
    lives(plan).flat_map(|life| life.payments)
}

pub fn bonuses(plan: Plan) -> impl Iterator<Item = Bonus> {
    lives(plan).flat_map(|life| life.bonuses)
}

pub fn ratings(plan: Plan) -> impl Iterator<Item = Rating> {
    lives(plan).flat_map(|life| life.ratings)
}
