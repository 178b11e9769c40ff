//! What became of tasks, as of a day.

use jiff::civil::Date;

use crate::record::Task;

/// A task as of a day: what is dated later does not exist, but for the day it is due on, which is taken as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fate {
    /// Not closed, and there is still time.
    Open,
    /// Not closed, and the day has passed.
    Overdue,
    /// Closed on the day it was due on, or before.
    InTime,
    /// Closed after it.
    Late,
}

impl Fate {
    pub const ALL: [Self; 4] = [Self::InTime, Self::Late, Self::Overdue, Self::Open];

    /// As addresses name it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Overdue => "overdue",
            Self::InTime => "in-time",
            Self::Late => "late",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fate| fate.word() == word)
    }
}

impl Task {
    pub fn fate(&self, as_of: Date) -> Fate {
        let closed_on = self.closed_at.as_ref().map(crate::LocalTime::date).filter(|closed_on| *closed_on <= as_of);
        match closed_on {
            Some(closed_on) if closed_on <= self.due_on => Fate::InTime,
            Some(_) => Fate::Late,
            None if self.due_on < as_of => Fate::Overdue,
            None => Fate::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::LocalTime;
    use crate::record::Priority;

    #[test]
    fn a_task_is_late_when_it_was_closed_after_its_day_and_overdue_while_it_is_not() {
        let task = |closed: Option<&str>| Task {
            id: "t".into(),
            patient_id: None,
            text: "Call".into(),
            priority: Priority::Normal,
            assignee: "ada".into(),
            author: "ada".into(),
            set_at: LocalTime::parse("2025-03-01T09:00").expect("a time"),
            due_on: date(2025, 3, 5),
            first_due_on: date(2025, 3, 2),
            moves: 1,
            closed_at: closed.and_then(LocalTime::parse),
            closed_by: None,
            result: None,
            read: false,
            noticed: false,
        };
        for (closed, as_of, fate) in [
            (None, date(2025, 3, 5), Fate::Open),
            (None, date(2025, 3, 6), Fate::Overdue),
            (Some("2025-03-05T23:59"), date(2025, 3, 6), Fate::InTime),
            (Some("2025-03-06T00:00"), date(2025, 3, 6), Fate::Late),
            (Some("2025-03-07T08:00"), date(2025, 3, 6), Fate::Overdue),
            (Some("2025-03-04T08:00"), date(2025, 3, 3), Fate::Open),
        ] {
            assert_eq!(task(closed).fate(as_of), fate, "{closed:?} as of {as_of}");
        }
    }
}
