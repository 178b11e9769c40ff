//! The one thing to do about a number: a link to where it can be done.

use clinic::access::{Action, Scope};
use report::Value;

use super::list::{List, Listed};
use super::number::{Counted, Number};
use crate::ask::{Address, Direction};
use crate::chart::FEW;
use crate::page::answered::Answered;
use crate::view::TodayAct;
use crate::visitor::Visitor;

/// What the page knows when it suggests something.
pub struct Known<'a> {
    pub visitor: &'a Visitor,
    pub lists: &'a [Listed],
}

pub fn of(counted: &Counted, known: &Known<'_>) -> Option<TodayAct> {
    let report = |id: &str, by: &str, text: &str| known.report(counted, id, by, text);
    match counted.number {
        Number::Came => known.list(List::Due, "today-act-due").or_else(|| report("peaks", "", "today-act-peaks")),
        Number::New => {
            report("sources", "", "today-act-sources").or_else(|| report("activity", "", "today-act-activity"))
        }
        Number::Billed => {
            known.list(List::Away, "today-act-away").or_else(|| report("average-check", "", "today-act-check"))
        }
        Number::Missed => known.weekday(counted).or_else(|| report("missed", "hour", "today-act-hours")),
        Number::Retention => known.losses(counted),
        Number::Debt => known.long_owing(counted),
        Number::Check => report("items", "", "today-act-items"),
    }
}

impl Known<'_> {
    fn act(&self, href: String, text: &str, n: i64) -> TodayAct {
        TodayAct { href, label: self.visitor.words.say_with(text, &[("n", n.into())]) }
    }

    fn may_open(&self) -> bool {
        self.visitor.may_any(Action::SeePatients)
    }

    /// The people behind a total, or the report for who may not see them.
    pub fn opened(&self, answered: &Answered, column: &str) -> String {
        if self.may_open() { answered.address.people(&[], column) } else { answered.address.href() }
    }

    fn list(&self, list: List, text: &str) -> Option<TodayAct> {
        let listed = self.lists.iter().find(|listed| listed.list == list && listed.count() > 0)?;
        Some(self.act(listed.href(), text, i64::try_from(listed.count()).ok()?))
    }

    /// Another report about the same days.
    fn report(&self, counted: &Counted, id: &str, by: &str, text: &str) -> Option<TodayAct> {
        let report = self.visitor.app.report(id).filter(|report| self.visitor.limits.may_ask(report))?;
        let days = counted.window.now;
        let mut address = Address::of(report).with("from", &days.from.to_string()).with("to", &days.to.to_string());
        if !by.is_empty() {
            address = address.with("by", by);
        }
        Some(self.act(address.href(), text, 0))
    }

    /// Those who missed a booking on the weekday on which certainly more are missed than on others.
    fn weekday(&self, counted: &Counted) -> Option<TodayAct> {
        let answered = &counted.now;
        let usual = answered.total("missed_percent")?;
        let rows = answered.answer.rows.iter().filter(|row| {
            let number = |column: &str| answered.number(row, column).unwrap_or(0);
            let due = number("missed") + number("completed");
            let low = insight::wilson::percent_tenths(number("missed"), due).map(|(low, _)| low);
            due >= FEW && low.is_some_and(|low| low > usual)
        });
        let worst = rows.max_by_key(|row| answered.number(row, "missed_percent"))?;
        let Some(Value::Count(weekday)) = answered.value(&worst, "weekday").cloned() else {
            return None;
        };
        let words = &self.visitor.words;
        let day = words.weekday(weekday);
        let keys = [("weekday".to_owned(), weekday.to_string())];
        let people = || answered.address.people(&keys, "missed");
        let href = if self.may_open() { people() } else { answered.address.href() };
        Some(TodayAct { href, label: words.say_with("today-act-weekday", &[("day", (&day).into())]) })
    }

    /// With whom newcomers do not come back; for who sees only what is their own, who they are.
    fn losses(&self, counted: &Counted) -> Option<TodayAct> {
        let lost = counted.now.total("lost").filter(|lost| *lost > 0);
        if self.visitor.may(Action::SeeStaffReports) == Scope::Own {
            let address = &counted.now.address;
            return Some(match lost {
                Some(lost) => self.act(address.people(&[], "lost"), "today-act-lost", lost),
                None => self.act(address.href(), "today-act-retention", 0),
            });
        }
        let employees = counted.now.address.with("by", "employee");
        let by_lost = employees.looking(|look| look.sort = Some(("lost".into(), Direction::Down)));
        Some(self.act(by_lost.href(), "today-act-losses", 0))
    }

    fn long_owing(&self, counted: &Counted) -> Option<TodayAct> {
        let address = &counted.now.address;
        if counted.now.total("d90_plus").is_none_or(|debt| debt <= 0) {
            return Some(self.act(address.href(), "today-act-owing", 0));
        }
        Some(self.act(address.people(&[], "d90_plus"), "today-act-long-owing", 0))
    }
}
