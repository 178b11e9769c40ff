//! What is to be done in the demo clinic, and what came of some calls: a little of everything that a day shows.

use clinic::LocalTime;
use clinic::record::{ContactResult, Outcome, Priority, RecallAfter, Status, Task};

use super::calendar::DayNumber;
use super::life::Moment;
use super::records::patient_id;
use super::wanted::OWNER;
use super::{Demo, Life, desk};

/// What is to be done, in how many days from today, and whether it is done; every other one was set by the desk.
const TASKS: [(&str, DayNumber, Option<&str>); 7] = [
    ("Ask how the new crown feels", -2, None),
    ("Send the cost estimate", -1, None),
    ("Call about the missed appointment", 0, None),
    ("Order the larger size", 0, Some("Ordered, comes on Friday")),
    ("Invite for a check-up", 3, None),
    ("Ask for a rating", 5, None),
    ("Send the X-ray to the surgeon", -6, Some("Sent, and confirmed")),
];

/// How many days ago somebody called, and what came of it.
const CONTACTS: [(DayNumber, Outcome, Option<&str>); 4] = [
    (4, Outcome::NotReached, None),
    (3, Outcome::Informed, Some("Will think about it")),
    (2, Outcome::Declined, Some("Not this year")),
    (1, Outcome::Informed, Some("With the grandchildren until spring")),
];
/// One patient of so many has a task, and another of so many was called.
const ONE_OF: u32 = 11;
/// One patient of so many is reminded of what is due.
const ONE_REMINDED_OF: u32 = 3;
/// Days around the one on which something is due, within which whoever comes was reminded.
const SOON: DayNumber = 75;
/// What came of reminding those who did not book.
const IN_VAIN: [Outcome; 3] = [Outcome::Informed, Outcome::NotReached, Outcome::Declined];

impl Demo {
    pub fn tasks(&self) -> Vec<Task> {
        let today = self.calendar.today;
        let task = |(number, (text, days, result)): (u32, (&str, DayNumber, Option<&str>))| {
            let (set, due) = (today - 7, today + days);
            let closed = result.map(|_| self.at(due.min(today - 1), 16));
            Task {
                id: format!("t{number}"),
                patient_id: self.one(number * ONE_OF),
                text: text.into(),
                priority: if number == 1 { Priority::High } else { Priority::Normal },
                assignee: OWNER.into(),
                author: if number % 2 == 0 { desk::DESK.into() } else { OWNER.into() },
                set_at: self.at(set, 9),
                due_on: self.calendar.date(due),
                first_due_on: self.calendar.date(due - i32::from(number == 2)),
                moves: i32::from(number == 2),
                closed_by: closed.as_ref().map(|_| OWNER.into()),
                closed_at: closed,
                result: result.map(Into::into),
                read: true,
                noticed: true,
            }
        };
        (1..).zip(TASKS).map(task).collect()
    }

    pub fn contact_results(&self) -> Vec<ContactResult> {
        let today = self.calendar.today;
        let contact = |(number, (ago, outcome, note)): (u32, (DayNumber, Outcome, Option<&str>))| {
            Some(ContactResult {
                id: format!("c{number}"),
                patient_id: self.one(number * ONE_OF + 1)?,
                contacted_at: self.at(today - ago, 11),
                contacted_by: OWNER.into(),
                outcome,
                until_on: None,
                item_id: None,
                note: note.map(Into::into),
            })
        };
        (1..).zip(CONTACTS).filter_map(contact).collect()
    }

    /// None: so many patients there are not.
    fn one(&self, number: u32) -> Option<String> {
        (number <= self.plan.patients).then(|| patient_id(number))
    }

    fn at(&self, day: DayNumber, hour: u8) -> LocalTime {
        let text = format!("{}T{hour:02}:00", self.calendar.date(day));
        LocalTime::parse(&text).expect("an hour of a day is a time")
    }
}

impl Life<'_> {
    /// Calls about what is due again: those who came soon after it was due were called two weeks before, others when it was due.
    /// Nobody wrote down when bookings were made, so a visit soon after a call was brought by it.
    pub fn reminder_records(&self) -> Vec<ContactResult> {
        if !self.number.is_multiple_of(ONE_REMINDED_OF) || !self.departures.is_empty() {
            return Vec::new();
        }
        let kept: Vec<DayNumber> = self
            .visits
            .iter()
            .filter(|visit| visit.status == Status::Completed)
            .map(|visit| visit.starts.day)
            .collect();
        let (mut told, mut records) = (None, Vec::new());
        for line in &self.lines {
            let (visit, Some(after)) = (&self.visits[line.visit], line.offer.recall_after) else { continue };
            let done = visit.starts.day;
            // Whole weeks: on the same day of the week the clinic works.
            let due = done
                + 7 * match after {
                    RecallAfter::Days(days) => days / 7,
                    RecallAfter::Months(months) => months * 52 / 12,
                };
            let next = kept.iter().copied().filter(|day| *day > done).min();
            let (day, outcome) = match next {
                Some(next) if (due - SOON..=due + SOON).contains(&next) => (next - 14, Outcome::Booked),
                Some(next) if next < due => continue,
                _ => (due, IN_VAIN[records.len() % IN_VAIN.len()]),
            };
            if day >= self.demo.calendar.today || told.is_some_and(|told| day <= told) {
                continue;
            }
            told = Some(day);
            records.push(ContactResult {
                id: self.id('r', records.len()),
                patient_id: patient_id(self.number),
                contacted_at: self.time(Moment { day, hour: 11, minute: 30 }),
                contacted_by: desk::DESK.into(),
                outcome,
                until_on: None,
                item_id: Some(line.offer.id.into()),
                note: None,
            });
        }
        records
    }
}
