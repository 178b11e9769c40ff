//! The facts of some patients as the books tell them, on their way into a bucket; texts are numbers already.

use std::collections::HashMap;

use books::facts::{
    Bonus, BookingMade, ContactResult, Departure, Line, Patient, Patients, Payment, Rating, Reader, Recall, Visit,
};
use report::Label;

use crate::error::MartError;
use crate::labels::{Kind, Labels};

/// Everything that happened to some patients.
#[derive(Default)]
pub struct Facts {
    pub patients: Vec<Card>,
    pub visits: Vec<Visit>,
    pub lines: Vec<Line>,
    pub payments: Vec<Payment>,
    pub departures: Vec<Left>,
    pub bonuses: Vec<Bonus>,
    pub ratings: Vec<Rating>,
    pub contact_results: Vec<ContactResult>,
    pub bookings_made: Vec<BookingMade>,
    pub recalls: Vec<Recall>,
}

/// A patient, whose city and country are numbers.
pub struct Card {
    pub patient: Patient,
    pub city: Option<i32>,
    pub country: Option<i32>,
}

impl Card {
    pub fn of(mut patient: Patient, labels: &mut Labels) -> Self {
        let mut number = |label, text: Option<String>| text.map(|text| labels.number(label, &text));
        let (city, country) = (patient.city.take(), patient.country.take());
        Self { city: number(Label::City, city), country: number(Label::Country, country), patient }
    }
}

/// A departure, whose reason is a number, and another as it is spelled.
pub struct Left {
    pub patient_id: i64,
    pub left_day: i32,
    pub reason: i32,
    pub spelling: i32,
}

impl Left {
    pub fn of(departure: &Departure, labels: &mut Labels) -> Self {
        Self {
            patient_id: departure.patient_id,
            left_day: departure.left_day,
            reason: labels.number(Label::Reason, &departure.reason),
            spelling: labels.number(Kind::Spelling, &clinic::reason::joined(&departure.reason)),
        }
    }
}

impl Facts {
    /// The books tell facts in no order: here by patient, and visits in the order in which they were lived.
    pub fn sort(&mut self) {
        self.patients.sort_by_key(|row| row.patient.id);
        self.visits
            .sort_by(|a, b| (a.patient_id, a.day, a.second, &a.key).cmp(&(b.patient_id, b.day, b.second, &b.key)));
        self.lines.sort_by_key(|row| row.patient_id);
        self.payments.sort_by_key(|row| row.patient_id);
        self.departures.sort_by_key(|row| row.patient_id);
        self.bonuses.sort_by_key(|row| row.patient_id);
        self.ratings.sort_by_key(|row| row.patient_id);
        self.contact_results.sort_by_key(|row| (row.patient_id, row.day, row.second));
        self.recalls.sort_by_key(|row| (row.patient_id, row.item_id));
    }
}

/// Reads the facts of some patients, or of all, in no order, parted by the bucket their patient belongs to.
pub async fn read(
    reader: &mut Reader,
    whose: Patients<'_>,
    bucket_of: impl Fn(i32) -> usize,
    labels: &mut Labels,
) -> Result<HashMap<usize, Facts>, MartError> {
    let mut parts: HashMap<usize, Facts> = HashMap::new();
    // Nobody's number is beyond 32 bits; that is said when the bucket is built.
    let bucket_of = |patient: i64| bucket_of(i32::try_from(patient).unwrap_or(i32::MAX));
    macro_rules! part {
        ($read:ident, $row:ident: $of:ty, $patient:ident, $into:ident, $fact:expr) => {
            let each = |$row: $of| {
                let part = parts.entry(bucket_of($row.$patient)).or_default();
                part.$into.push($fact);
            };
            reader.$read(whose, each).await?
        };
    }
    part!(patients, row: Patient, id, patients, Card::of(row, labels));
    part!(visits, row: Visit, patient_id, visits, row);
    part!(lines, row: Line, patient_id, lines, row);
    part!(payments, row: Payment, patient_id, payments, row);
    part!(departures, row: Departure, patient_id, departures, Left::of(&row, labels));
    part!(bonuses, row: Bonus, patient_id, bonuses, row);
    part!(ratings, row: Rating, patient_id, ratings, row);
    part!(contact_results, row: ContactResult, patient_id, contact_results, row);
    part!(bookings_made, row: BookingMade, patient_id, bookings_made, row);
    part!(recalls, row: Recall, patient_id, recalls, row);
    Ok(parts)
}
