//! What the front desk of the demo clinic has entered: rooms, working hours, kinds of bonuses, what is offered as reasons, the
//! papers and counted days of the last weeks, and who waits for a time.
//!
//! No report reads any of it.

use std::collections::{BTreeMap, BTreeSet};

use clinic::record::{
    BonusKind, Closing, DiscountGround, Method, Millionths, Reason, ReasonDesk, Room, Roster, RosterKind, Setting,
    Slip, Status, Wait, WaitState,
};
use clinic::{LocalTime, Money};
use jiff::civil::{Date, Time, time};

use super::calendar::DayNumber;
use super::cohort::REASONS;
use super::{Demo, Life};

/// Papers were given out since so many days.
const PAPER_DAYS: DayNumber = 60;
/// The kind of those who have a bonus card.
pub const BONUS_CARD: &str = "k2";
pub const GROUNDS: [(&str, &str); 3] = [("n1", "Friend of the house"), ("n2", "Complaint"), ("n3", "Campaign")];
/// So many patients wait for a time, one of so many.
const WAITING: usize = 6;
const ONE_WAITS_OF: u32 = 9;
const OPENS: Time = time(8, 0, 0, 0);

/// What came in, by the word of its method.
type Takings = BTreeMap<&'static str, (Method, i64)>;

impl Demo {
    /// One for each doctor of a branch.
    pub fn rooms(&self) -> impl Iterator<Item = Room> {
        let rooms = self.house.branches.iter().flat_map(|branch| {
            (1..=branch.doctors.len()).map(move |number| Room {
                id: format!("r-{}-{number}", branch.id),
                name: format!("Room {number}"),
                branch_id: Some(branch.id.clone()),
                archived: false,
            })
        });
        rooms.collect::<Vec<_>>().into_iter()
    }

    pub fn bonus_kinds(&self) -> [BonusKind; 2] {
        let kind = |id: &str, name: &str, percent: i64, expires_after_days, preset| BonusKind {
            id: id.into(),
            name: name.into(),
            percent: Millionths(percent * 1_000_000),
            expires_after_days,
            preset,
            archived: false,
        };
        [kind("k1", "None", 0, None, true), kind(BONUS_CARD, "Bonus card", 5, Some(730), false)]
    }

    pub fn discount_grounds(&self) -> impl Iterator<Item = DiscountGround> {
        GROUNDS.iter().map(|(id, name)| DiscountGround { id: (*id).into(), name: (*name).into(), archived: false })
    }

    /// Each as it was spelt first.
    pub fn reasons(&self) -> impl Iterator<Item = Reason> {
        let mut known = BTreeSet::new();
        let new = REASONS.iter().filter(move |(reason, _)| known.insert(clinic::reason::key(reason)));
        new.enumerate().map(|(at, (reason, _))| Reason {
            id: format!("x{}", at + 1),
            name: (*reason).into(),
            archived: false,
            desk: ReasonDesk::default(),
        })
    }

    pub fn settings(&self) -> [Setting; 2] {
        let setting = |name: &str, value: &str| Setting { name: name.into(), value: value.into() };
        [
            setting(clinic::setting::BONUS_SHARE, "50"),
            setting(clinic::setting::LETTERHEAD, "Revisit Demo Clinic\nTrg 1, 1000 Ljubljana\nSI12345678"),
        ]
    }

    /// Of those who see patients and have not left, from the first day on; one of them is away for two days.
    pub fn roster(&self) -> impl Iterator<Item = Roster> {
        let (calendar, plan) = (&self.calendar, self.plan);
        let doctors = self.house.branches.iter().flat_map(|branch| branch.doctors.clone());
        let working = doctors.map(|doctor| &self.house.employees[doctor]);
        let working: Vec<_> = working.filter(|employee| employee.works_on(calendar.today)).collect();
        let row = |id: String, employee: &str, kind, from_on, until_on| Roster {
            id,
            kind,
            employee_id: Some(employee.to_owned()),
            room_id: None,
            branch_id: None,
            weekday: None,
            from_on,
            until_on,
            starts: None,
            ends: None,
            note: None,
        };
        let away = working.iter().skip(2).take(1).map(|employee| {
            let (from, until) = (calendar.date(calendar.today + 2), calendar.date(calendar.today + 3));
            let away = row("o-away".into(), &employee.id, RosterKind::Away, from, Some(until));
            Roster { note: Some("Congress".into()), ..away }
        });
        let away: Vec<Roster> = away.collect();
        let hours = working.into_iter().flat_map(move |employee| {
            (1..=6).map(move |weekday: i8| {
                let ends = if weekday == 6 { time(13, 0, 0, 0) } else { time(20, 0, 0, 0) };
                let id = format!("o-{}-{weekday}", employee.id);
                let hours = row(id, &employee.id, RosterKind::Work, plan.from(), None);
                Roster { weekday: Some(weekday), starts: Some(OPENS), ends: Some(ends), ..hours }
            })
        });
        hours.collect::<Vec<_>>().into_iter().chain(away)
    }

    /// The papers of the last weeks, numbered in the order of time, and the days that were counted: all but today.
    pub fn papers(&self) -> (Vec<Closing>, Vec<Slip>) {
        let mut papers: Vec<Paper> = self.all_lives().flat_map(|life| life.papers()).collect();
        papers.sort_by(|a, b| (a.at.as_str(), &a.key).cmp(&(b.at.as_str(), &b.key)));
        let mut days: BTreeMap<(Date, usize), Takings> = BTreeMap::new();
        for paper in papers.iter().filter(|paper| paper.at.date() < self.plan.until) {
            let day = days.entry((paper.at.date(), paper.branch)).or_default();
            // A day without real money is counted all the same.
            day.entry(Method::Cash.word()).or_insert((Method::Cash, 0));
            for (method, amount) in &paper.paid {
                day.entry(method.word()).or_insert((*method, 0)).1 += amount;
            }
        }
        let numbers: BTreeMap<(Date, usize), i64> = days.keys().copied().zip(1..).collect();
        let slip = |(number, paper): (i64, &Paper)| Slip {
            id: paper.key.clone(),
            number,
            branch_id: Some(self.house.branches[paper.branch].id.clone()),
            issued_at: paper.at.clone(),
            issued_by: DESK.into(),
            closing: numbers.get(&(paper.at.date(), paper.branch)).copied(),
        };
        let slips = (1..).zip(&papers).map(slip).collect();
        let closings = days.iter().flat_map(|((date, branch), methods)| {
            let (number, branch) = (numbers[&(*date, *branch)], &self.house.branches[*branch].id);
            methods.values().map(move |(method, amount)| Closing {
                number,
                method: *method,
                branch_id: Some(branch.clone()),
                closed_at: LocalTime::parse(&format!("{date}T20:15")).expect("a quarter past eight is a time"),
                closed_by: DESK.into(),
                expected: Money(*amount),
                counted: Money(*amount),
                note: None,
            })
        });
        (closings.collect(), slips)
    }

    /// A few of the first patients, for the first doctor.
    pub fn waiting(&self) -> impl Iterator<Item = Wait> {
        let doctor = self.house.employees[self.house.branches[0].doctors.start].id.clone();
        let last = self.plan.patients / ONE_WAITS_OF;
        let notes = ["Mornings only", "By phone, please", "Any day"];
        (1..=last).take(WAITING).zip(notes.into_iter().cycle()).map(move |(number, note)| Wait {
            id: format!("w{number}"),
            patient_id: super::records::patient_id(number * ONE_WAITS_OF),
            employee_id: Some(doctor.clone()),
            item_id: None,
            entered_on: self.calendar.date(self.calendar.today - i32::try_from(number).unwrap_or_default()),
            from_on: Some(self.plan.until),
            until_on: None,
            state: WaitState::Waiting,
            note: Some(note.into()),
        })
    }
}

/// Who stands on papers.
pub const DESK: &str = "Front desk";

/// What was done at one visit, on paper.
struct Paper {
    at: LocalTime,
    key: String,
    /// By its place in the house.
    branch: usize,
    /// In real money, at once.
    paid: Vec<(Method, i64)>,
}

impl Life<'_> {
    /// The key of the paper that a visit stands on; none where it is long ago, or nothing was done.
    pub fn paper_of(&self, visit: usize) -> Option<String> {
        let known = &self.visits[visit];
        let today = self.demo.calendar.today;
        let is_lately = (today - PAPER_DAYS..=today).contains(&known.starts.day);
        let was_done = || known.status == Status::Completed && self.lines.iter().any(|line| line.visit == visit);
        (is_lately && was_done()).then(|| self.id('s', visit))
    }

    /// Whether a payment was made at its visit, and not later.
    pub fn paid_at_once(&self, payment: &super::life::Payment) -> Option<usize> {
        payment.visit.filter(|visit| self.visits[*visit].starts.day == payment.at.day)
    }

    fn papers(&self) -> Vec<Paper> {
        let paper = |visit: usize| {
            let of_visit = self.payments.iter().filter(|payment| self.paid_at_once(payment) == Some(visit));
            let real = of_visit.filter(|payment| payment.method != Method::Bonus);
            Some(Paper {
                key: self.paper_of(visit)?,
                at: self.time(self.visits[visit].starts),
                branch: self.demo.house.branch_of(self.visits[visit].employee),
                paid: real.map(|payment| (payment.method, payment.amount)).collect(),
            })
        };
        (0..self.visits.len()).filter_map(paper).collect()
    }
}
