//! Records of what is to be done about patients, and of what came of it.

use super::RecallAfter;
use crate::LocalTime;
use jiff::civil::Date;

words! { Priority { Low = "low", Normal = "normal", High = "high" } }
words! {
    /// What somebody said who was called or written to, or that nobody was there.
    Outcome {
        NotReached = "not-reached",
        /// They heard it and agreed to nothing.
        Informed = "informed",
        WillCome = "will-come",
        Booked = "booked",
        /// They come back by themselves after a day: no departure.
        Away = "away",
        /// They do not want what they were called for.
        Declined = "declined",
        Complaint = "complaint",
        Left = "left",
    }
}

/// Something that somebody is to do by a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    pub id: String,
    /// Whom it is about; none: nobody.
    pub patient_id: Option<String>,
    /// What is to be done. Empty of an erased patient only.
    pub text: String,
    pub priority: Priority,
    /// Who is to do it, as they sign in.
    pub assignee: String,
    /// Who set it, as they sign in.
    pub author: String,
    pub set_at: LocalTime,
    pub due_on: Date,
    /// As it was first set.
    pub first_due_on: Date,
    /// How often the day was moved.
    pub moves: i32,
    /// None: it is open.
    pub closed_at: Option<LocalTime>,
    pub closed_by: Option<String>,
    /// What came of it.
    pub result: Option<String>,
    /// Who is to do it has seen it.
    pub read: bool,
    /// The author has read that it is closed.
    pub noticed: bool,
}

/// What came of calling or writing to a patient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactResult {
    pub id: String,
    pub patient_id: String,
    pub contacted_at: LocalTime,
    /// Who called, as they sign in.
    pub contacted_by: String,
    pub outcome: Outcome,
    /// Of [`Outcome::Away`]: the day on which they are back.
    pub until_on: Option<Date>,
    /// What they were reminded of; none: it was no recall.
    pub item_id: Option<String>,
    /// In the person's own words.
    pub note: Option<String>,
}

/// What holds for one patient of a service that is due again, other than for everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recall {
    pub patient_id: String,
    pub item_id: String,
    /// The patient's own interval: days, else months, else that of the item.
    pub after_days: Option<i32>,
    pub after_months: Option<i32>,
    /// The patient is not to be reminded.
    pub off: bool,
    /// Why not, or why so.
    pub reason: Option<String>,
    /// Who sees to it, as they sign in.
    pub owner: Option<String>,
}

impl Recall {
    /// None: as the item says.
    pub fn after(&self) -> Option<RecallAfter> {
        self.after_days.map(RecallAfter::Days).or(self.after_months.map(RecallAfter::Months))
    }
}
