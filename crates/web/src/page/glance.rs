//! What a list of people says of each beside the number that it is of: the last visit, and what was billed in all.

use std::collections::HashMap;

use books::cards::Glance;
use clinic::Currency;
use jiff::civil::Date;
use report::Answer;

use super::owed::patient;
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{Cell, Head};
use crate::visitor::Visitor;

/// Of those who are shown, up to the day of the answer.
#[derive(Debug, Default)]
pub struct Glances {
    by_patient: HashMap<i64, Glance>,
    has_last_visit: bool,
}

impl Glances {
    /// What the answer says itself is not said twice.
    pub async fn beside(visitor: &Visitor, answer: &Answer, places: &[usize], on: Date) -> Result<Self, Fault> {
        let ids: Vec<i64> = places.iter().filter_map(|place| patient(&answer.rows, *place)).collect();
        let by_patient = visitor.app.books().glances(&ids, &visitor.limits.seen(), on).await?;
        Ok(Self { by_patient, has_last_visit: answer.position("last_visit_on").is_none() })
    }

    pub fn heads(&self, words: &Words) -> Vec<Head> {
        let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
        let last = self.has_last_visit.then(|| head("", "patient-last-visit"));
        last.into_iter().chain([head("num", "people-column-billed-in-all")]).collect()
    }

    pub fn cells(&self, words: &Words, currency: Currency, patient: Option<i64>) -> Vec<Cell> {
        let glance = patient.and_then(|patient| self.by_patient.get(&patient)).copied().unwrap_or_default();
        let day = || Cell::text(glance.last_visit_on.map(|day| words.day(day)).unwrap_or_default());
        let billed = Cell::number(words.money(glance.billed_minor, currency));
        self.has_last_visit.then(day).into_iter().chain([billed]).collect()
    }
}
