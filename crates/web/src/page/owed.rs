//! What patients owe, beside other numbers of theirs: of the report of debtors, for whoever may ask it.

use std::collections::{HashMap, HashSet};

use report::{Answer, AnswerRows};

use super::answered::ask;
use crate::ask::Address;
use crate::clock::Moment;
use crate::fault::Fault;
use crate::visitor::Visitor;

pub struct Owed(Option<Answer>);

impl Owed {
    /// Of nobody.
    pub const NOTHING: Self = Self(None);

    /// On the same day, of the same patients as another report's question.
    pub async fn beside(visitor: &Visitor, now: &Moment, address: &Address) -> Result<Self, Fault> {
        match visitor.app.report("debtors").filter(|debtors| visitor.limits.may_ask(debtors)) {
            Some(debtors) => Ok(Self(Some(ask(visitor, now, address.to(debtors)).await?.answer))),
            None => Ok(Self::NOTHING),
        }
    }

    /// In words, of those patients who owe, by the number that the engine gives to each.
    pub fn of(&self, visitor: &Visitor, patients: impl Iterator<Item = i64>) -> HashMap<i64, String> {
        let Some((answer, debt)) = self.0.as_ref().and_then(|answer| Some((answer, answer.position("debt")?))) else {
            return HashMap::new();
        };
        let asked: HashSet<i64> = patients.collect();
        let owes = |place: usize| {
            let patient = patient(&answer.rows, place).filter(|patient| asked.contains(patient))?;
            let debt = visitor.words.value(&answer.rows.row(place).values[debt], answer.currency);
            Some((patient, visitor.words.say_with("report-owes", &[("debt", (&debt).into())])))
        };
        (0..answer.rows.len()).filter_map(owes).collect()
    }
}

/// Whose row it is, of an answer whose rows are patients.
pub fn patient(rows: &AnswerRows, place: usize) -> Option<i64> {
    rows.keys(place).first().copied().flatten()
}
