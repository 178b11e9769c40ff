//! The short lists of what there is to do.

use std::cmp::Reverse;

use books::cards::Choices;
use clinic::access::Action;
use report::Value;

use crate::ask::{Address, Direction};
use crate::clock::Moment;
use crate::fault::Fault;
use crate::page::answered::{Answered, ask_all};
use crate::view::{Link, TodayList};
use crate::visitor::Visitor;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Due again in the next days.
    Due,
    /// Away for long and longer than they use to, but not for too long, and they brought much.
    Away,
    /// Owe the most.
    Owing,
}

const ALL: [List; 3] = [List::Due, List::Away, List::Owing];
/// Rows of a short list.
const SHORT: usize = 10;

/// A list with the whole report that it is of.
pub struct Listed {
    pub list: List,
    pub answered: Answered,
    /// Rows of those who belong to it, the first to be called first.
    places: Vec<usize>,
}

impl List {
    fn word(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Away => "away",
            Self::Owing => "owing",
        }
    }

    fn report(self) -> &'static str {
        match self {
            Self::Due => "recalls",
            Self::Away => "disappeared",
            Self::Owing => "debtors",
        }
    }

    fn address(self, report: &'static report::Report) -> Address {
        let address = Address::of(report);
        match self {
            Self::Due => address.with("days-ahead", "7"),
            Self::Away => {
                let regulars = address.with("min-visits", "3").with("max-absent-days", "180").with("min-gaps", "1");
                regulars.looking(|look| look.sort = Some(("billed".into(), Direction::Down)))
            }
            Self::Owing => address,
        }
    }

    fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Due => &["phone", "last_done_on", "due_on"],
            Self::Away => &["phone", "last_visit_on", "days_absent", "usual_gap_days", "billed", "last_employee"],
            Self::Owing => &["phone", "oldest_unpaid_on", "days", "debt"],
        }
    }
}

/// Those whom the visitor may ask for.
pub async fn lists(visitor: &Visitor, now: &Moment) -> Result<Vec<Listed>, Fault> {
    if !visitor.may_any(Action::SeePatients) {
        return Ok(Vec::new());
    }
    let known = ALL.into_iter().filter_map(|list| Some((list, visitor.app.report(list.report())?)));
    let shown: Vec<_> = known.filter(|(_, report)| visitor.limits.may_ask(report)).collect();
    let answers = ask_all(visitor, now, shown.iter().map(|(list, report)| list.address(report))).await?;
    let listed = shown.into_iter().zip(answers).map(|((list, _), answered)| {
        let places = places(list, &answered, now);
        Listed { list, answered, places }
    });
    Ok(listed.collect())
}

fn places(list: List, answered: &Answered, now: &Moment) -> Vec<usize> {
    let mut places: Vec<usize> = (0..answered.answer.rows.len()).collect();
    match list {
        List::Due => {
            // In the order of their days: those that passed are in the whole report.
            let has_passed = |place: &usize| {
                let row = answered.answer.rows.row(*place);
                matches!(answered.value(&row, "due_on"), Some(Value::Date(due)) if *due < now.today)
            };
            let first = places.partition_point(has_passed);
            places.drain(..first);
        }
        List::Away => {
            let billed = |place: &usize| Reverse(answered.number(&answered.answer.rows.row(*place), "billed"));
            places.sort_by_cached_key(billed);
        }
        List::Owing => {}
    }
    places
}

impl Listed {
    pub fn count(&self) -> usize {
        self.places.len()
    }

    /// The whole report, as it is asked here.
    pub fn href(&self) -> String {
        self.answered.address.href()
    }

    /// None where there is nobody.
    pub async fn shown(&self, visitor: &Visitor, now: &Moment, choices: &Choices) -> Result<Option<TodayList>, Fault> {
        if self.places.is_empty() {
            return Ok(None);
        }
        let words = &visitor.words;
        let word = self.list.word();
        let short = self.answered.only(self.places.iter().copied().take(SHORT));
        let of = [("n", short.answer.rows.len().into()), ("all", self.count().into())];
        let title = words.say_with("today-list-first", &of);
        Ok(Some(TodayList {
            title: words.say(&format!("today-list-{word}")),
            whole: Some(Link::new(self.href(), words.say("today-list-whole"))),
            table: Some(short.table(visitor, now, choices, word, title, self.list.columns()).await?),
            act: None,
        }))
    }
}
