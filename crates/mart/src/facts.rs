//! The facts of some patients as the books tell them, on their way into a bucket.

use std::collections::HashMap;

use books::facts::{Bonus, Departure, Line, Patient, Patients, Payment, Rating, Reader, Visit};

use crate::error::MartError;

/// Everything that happened to some patients. Rows are ordered by patient.
#[derive(Default)]
pub struct Facts {
    pub patients: Vec<Patient>,
    pub visits: Vec<Visit>,
    pub lines: Vec<Line>,
    pub payments: Vec<Payment>,
    pub departures: Vec<Departure>,
    pub bonuses: Vec<Bonus>,
    pub ratings: Vec<Rating>,
}

impl Facts {
    /// The books tell facts in no order: here by patient, and visits in the order in which they were lived.
    fn sort(&mut self) {
        self.patients.sort_by_key(|row| row.id);
        self.visits
            .sort_by(|a, b| (a.patient_id, a.day, a.second, &a.key).cmp(&(b.patient_id, b.day, b.second, &b.key)));
        self.lines.sort_by_key(|row| row.patient_id);
        self.payments.sort_by_key(|row| row.patient_id);
        self.departures.sort_by_key(|row| row.patient_id);
        self.bonuses.sort_by_key(|row| row.patient_id);
        self.ratings.sort_by_key(|row| row.patient_id);
    }
}

/// Reads the facts of some patients, or of all, parted by the bucket their patient belongs to.
pub async fn read(
    reader: &mut Reader,
    whose: Patients<'_>,
    bucket_of: impl Fn(i32) -> usize,
) -> Result<HashMap<usize, Facts>, MartError> {
    let mut parts: HashMap<usize, Facts> = HashMap::new();
    // Nobody's number is beyond 32 bits; that is said when the bucket is built.
    let bucket_of = |patient: i64| bucket_of(i32::try_from(patient).unwrap_or(i32::MAX));
    macro_rules! part {
        ($read:ident, $patient:ident, $into:ident) => {
            reader.$read(whose, |row| parts.entry(bucket_of(row.$patient)).or_default().$into.push(row)).await?
        };
    }
    part!(patients, id, patients);
    part!(visits, patient_id, visits);
    part!(lines, patient_id, lines);
    part!(payments, patient_id, payments);
    part!(departures, patient_id, departures);
    part!(bonuses, patient_id, bonuses);
    part!(ratings, patient_id, ratings);
    for part in parts.values_mut() {
        part.sort();
    }
    Ok(parts)
}
