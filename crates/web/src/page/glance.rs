//! What a list of people says of each beside the number that it is of: the last visit, what was billed in all, and who called
//! them last; for whoever may call, where what came of it is written down.

use std::collections::HashMap;

use books::cards::Glance;
use books::work::Contacted;
use clinic::Currency;
use clinic::access::Action;
use jiff::civil::Date;
use report::Answer;

use super::owed::patient;
use super::patient::{contact_href, contacted_in_words};
use super::tasks::Staff;
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{Cell, Head};
use crate::visitor::Visitor;

/// Of those who are shown, up to the day of the answer.
pub struct Glances {
    by_patient: HashMap<i64, Glance>,
    has_last_visit: bool,
    contacted: HashMap<i64, Contacted>,
    staff: Option<Staff>,
    may_call: bool,
}

impl Glances {
    /// What the answer says itself is not said twice.
    pub async fn beside(visitor: &Visitor, answer: &Answer, places: &[usize], on: Date) -> Result<Self, Fault> {
        let ids: Vec<i64> = places.iter().filter_map(|place| patient(&answer.rows, *place)).collect();
        let by_patient = visitor.app.books().glances(&ids, &visitor.limits.seen(), on).await?;
        let contacted = visitor.app.books().contacted(&ids).await?;
        let staff = if contacted.is_empty() { None } else { Some(Staff::of(visitor).await?) };
        let may_call = visitor.may_any(Action::EditPatients);
        let has_last_visit = answer.position("last_visit_on").is_none();
        Ok(Self { by_patient, has_last_visit, contacted, staff, may_call })
    }

    pub fn heads(&self, words: &Words) -> Vec<Head> {
        let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
        let last = self.has_last_visit.then(|| head("", "patient-last-visit"));
        let called = (self.may_call || !self.contacted.is_empty()).then(|| head("", "people-column-contacted"));
        last.into_iter().chain([head("num", "people-column-billed-in-all")]).chain(called).collect()
    }

    /// `key`: of the patient.
    pub fn cells(&self, words: &Words, currency: Currency, patient: Option<i64>, key: &str) -> Vec<Cell> {
        let glance = patient.and_then(|patient| self.by_patient.get(&patient)).copied().unwrap_or_default();
        let day = || Cell::text(glance.last_visit_on.map(|day| words.day(day)).unwrap_or_default());
        let billed = Cell::number(words.money(glance.billed_minor, currency));
        let last = patient.and_then(|patient| self.contacted.get(&patient)).zip(self.staff.as_ref());
        let told = last.map(|(last, staff)| contacted_in_words(words, staff, last));
        let called = || match self.may_call {
            true => Cell {
                sub: told.clone().into_iter().collect(),
                ..Cell::text(words.say("contact-write-down")).linked(contact_href(key, None))
            },
            false => Cell::text(told.clone().unwrap_or_default()),
        };
        let has_called = self.may_call || !self.contacted.is_empty();
        self.has_last_visit.then(day).into_iter().chain([billed]).chain(has_called.then(called)).collect()
    }
}
