//! A hundred patients of one branch, among whom is dealt evenly what must be right in a small practice too.

use super::Demo;
use super::calendar::Rhythm;
use super::chance::{Deck, Dice, Even};
use super::directory::Branch;

/// Patients of a cohort; their numbers follow each other.
const PATIENTS: u32 = 100;

/// Reasons as different people at the desk typed them: eight in fourteen spellings, with how often each is typed.
pub const REASONS: [(&str, u32); 14] = [
    ("Moved away", 2),
    ("moved away", 1),
    ("Moved  away", 1),
    ("Too expensive", 2),
    ("too expensive", 1),
    ("TOO EXPENSIVE", 1),
    ("Long waiting times", 2),
    ("long waiting times", 1),
    ("Unhappy with the doctor", 1),
    ("Treatment finished", 1),
    ("treatment finished", 1),
    ("Insurance changed", 1),
    ("Went to another clinic", 2),
    ("The doctor left", 1),
];

pub struct Cohort<'a> {
    pub branch: &'a Branch,
    pub rhythm: Rhythm,
    /// The employee whom a new patient sees first.
    pub first_doctors: Deck<usize>,
    /// Of each doctor of the branch: who comes again.
    pub kept: Vec<Even>,
    pub missed: Even,
    pub unpaid: Even,
    pub told: Even,
    pub reasons: Deck<&'static str>,
}

/// The first patient of a patient's cohort.
pub fn first_of(patient: u32) -> u32 {
    index(patient) * PATIENTS + 1
}

fn index(patient: u32) -> u32 {
    (patient - 1) / PATIENTS
}

impl<'a> Cohort<'a> {
    /// That of a patient.
    pub fn of(demo: &'a Demo, patient: u32) -> Self {
        // No patient has such a stream: their numbers are smaller.
        let dice = &mut Dice::new(demo.plan.seed, (1 << 32) + u64::from(index(patient)));
        let branches = &demo.house.branches;
        let branch = dice.weighted(branches.iter(), |branch| branch.weight).unwrap_or(&branches[0]);
        let doctors = branch.doctors.clone().map(|doctor| (doctor, demo.house.employees[doctor].weight));
        Self {
            branch,
            rhythm: Rhythm::new(),
            first_doctors: Deck::new(doctors),
            kept: branch.doctors.clone().map(|_| Even::new(dice)).collect(),
            missed: Even::new(dice),
            unpaid: Even::new(dice),
            told: Even::new(dice),
            reasons: Deck::new(REASONS),
        }
    }
}
