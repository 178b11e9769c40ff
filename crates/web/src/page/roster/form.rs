//! Working hours, an absence or a closed day as a form.

use clinic::record::{Roster, RosterKind};
use clinic::time::{YEARS, parse_clock, parse_date};
use jiff::civil::{Date, Time};

use crate::draft::{Clash, Draft};
pub use crate::page::form::Flaws;
use crate::page::form::{Typed, with_about};
use crate::page::schedule::Plan;
use crate::text::Words;
use crate::view::{Check, Checks, Kind, Part};
use crate::visitor::Visitor;

/// As they are sent.
pub const FIELDS: [&str; 15] = [
    "employee_id",
    "branch_id",
    "room_id",
    "weekday",
    "w1",
    "w2",
    "w3",
    "w4",
    "w5",
    "w6",
    "w7",
    "from_on",
    "until_on",
    "starts",
    "ends",
];
pub const NOTE: &str = "note";
const TICKS: [(&str, i8); 7] = [("w1", 1), ("w2", 2), ("w3", 3), ("w4", 4), ("w5", 5), ("w6", 6), ("w7", 7)];
/// A note stands in one cell of the board.
const LONGEST: usize = 200;

/// What a row of the roster says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Work,
    Away,
    /// The branch, or the clinic.
    Closed,
}

impl Sort {
    pub const ALL: [Self; 3] = [Self::Work, Self::Away, Self::Closed];

    pub fn word(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Away => "away",
            Self::Closed => "closed",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.word() == word)
    }

    pub fn of(roster: &Roster) -> Self {
        match (roster.kind, &roster.employee_id) {
            (RosterKind::Work, _) => Self::Work,
            (RosterKind::Away, Some(_)) => Self::Away,
            (RosterKind::Away, None) => Self::Closed,
        }
    }

    /// One that says nothing yet, from a day on.
    pub fn blank(self, from_on: Date) -> Roster {
        Roster {
            id: String::new(),
            kind: if self == Self::Work { RosterKind::Work } else { RosterKind::Away },
            employee_id: None,
            room_id: None,
            branch_id: None,
            weekday: None,
            from_on,
            until_on: None,
            starts: None,
            ends: None,
            note: None,
        }
    }
}

pub fn draft(roster: &Roster) -> Draft {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let clock = |time: Option<Time>| time.map(|time| time.strftime("%H:%M").to_string()).unwrap_or_default();
    Draft::default()
        .with("employee_id", text(&roster.employee_id))
        .with("branch_id", text(&roster.branch_id))
        .with("room_id", text(&roster.room_id))
        .with("weekday", roster.weekday.map(|day| day.to_string()).unwrap_or_default())
        .with("from_on", roster.from_on.to_string())
        .with("until_on", roster.until_on.map(|day| day.to_string()).unwrap_or_default())
        .with("starts", clock(roster.starts))
        .with("ends", clock(roster.ends))
        .with(NOTE, text(&roster.note))
}

/// The row as the form says; of a new one a row for each day of the week that is ticked, one for every day where none is. What is
/// not asked for stays. Everything that is wrong is told at once.
pub fn check(draft: &Draft, roster: &Roster) -> Result<Vec<Roster>, Flaws> {
    let sort = Sort::of(roster);
    let mut flaws = Flaws::new();
    let said = |field: &str| Some(draft.get(field).to_owned()).filter(|text| !text.is_empty());
    if sort != Sort::Closed && draft.get("employee_id").is_empty() {
        flaws.push(("employee_id", "roster-flaw-who"));
    }
    let mut day = |field: &'static str| {
        let text = draft.get(field);
        let day = parse_date(text).filter(|day| YEARS.contains(&day.year()));
        if day.is_none() && !text.is_empty() {
            flaws.push((field, "directory-flaw-day"));
        }
        day
    };
    let (from_on, until_on) = (day("from_on"), day("until_on"));
    let mut clock = |field: &'static str| {
        let text = draft.get(field);
        let time = parse_clock(text);
        if time.is_none() && !text.is_empty() {
            flaws.push((field, "roster-flaw-time"));
        }
        time
    };
    let (starts, ends) = (clock("starts"), clock("ends"));
    if sort == Sort::Work {
        for field in ["starts", "ends"].into_iter().filter(|field| draft.get(field).is_empty()) {
            flaws.push((field, "roster-flaw-hours"));
        }
    }
    if starts.zip(ends).is_some_and(|(starts, ends)| ends <= starts) {
        flaws.push(("ends", "roster-flaw-ends"));
    }
    if from_on.zip(until_on).is_some_and(|(from, until)| until < from) {
        flaws.push(("until_on", "roster-flaw-until"));
    }
    if draft.get(NOTE).chars().count() > LONGEST {
        flaws.push((NOTE, "flaw-long"));
    }
    let Some(from_on) = from_on else {
        if draft.get("from_on").is_empty() {
            flaws.push(("from_on", "directory-flaw-day"));
        }
        return Err(flaws);
    };
    if !flaws.is_empty() {
        return Err(flaws);
    }
    let row = Roster {
        employee_id: said("employee_id").filter(|_| sort != Sort::Closed),
        branch_id: said("branch_id"),
        room_id: said("room_id"),
        weekday: draft.get("weekday").parse().ok().filter(|day| (1..=7).contains(day)),
        from_on,
        until_on,
        starts,
        ends,
        note: said(NOTE),
        ..roster.clone()
    };
    let ticked = TICKS.iter().filter(|(field, _)| roster.id.is_empty() && !draft.get(field).is_empty());
    let rows: Vec<Roster> = ticked.map(|(_, day)| Roster { weekday: Some(*day), ..row.clone() }).collect();
    Ok(if rows.is_empty() { vec![row] } else { rows })
}

pub struct Form<'a> {
    pub visitor: &'a Visitor,
    pub plan: &'a Plan,
    pub roster: &'a Roster,
    pub draft: &'a Draft,
    pub flaws: &'a Flaws,
    pub clashes: &'a [Clash],
}

impl Form<'_> {
    fn words(&self) -> &Words {
        &self.visitor.words
    }

    pub fn parts(&self) -> Vec<Part> {
        let sort = Sort::of(self.roster);
        let is_new = self.roster.id.is_empty();
        let mut parts = Vec::new();
        if sort != Sort::Closed {
            parts.push(self.select("employee_id", self.employees()));
        } else {
            parts.push(self.select("branch_id", self.branches()));
        }
        if sort == Sort::Work {
            if is_new {
                let all = TICKS.iter().map(|(field, day)| self.tick(field, *day)).collect();
                parts.push(Part::Checks(Checks { label: self.words().say("roster-field-weekday"), all }));
            } else {
                let days = (1..=7).map(|day: i64| (day.to_string(), self.words().weekday(day)));
                parts.push(self.select("weekday", days.collect()));
            }
        }
        for (kind, field) in
            [(Kind::Date, "from_on"), (Kind::Date, "until_on"), (Kind::Time, "starts"), (Kind::Time, "ends")]
        {
            let is_needed = field == "from_on" || sort == Sort::Work && field != "until_on";
            let typed = self.typed().field(kind, field);
            parts.push(self.told(field, Part::Field(if is_needed { typed.required() } else { typed })));
        }
        if sort == Sort::Work && !self.plan.lists.rooms.is_empty() {
            parts.push(self.select("room_id", self.rooms()));
        }
        parts.push(Part::Field(self.typed().field(Kind::Text, NOTE)));
        parts
    }

    /// Those who see patients and have not left, as far as the visitor may see.
    fn employees(&self) -> Vec<(String, String)> {
        let on = self.roster.from_on;
        let doctors = self.plan.doctors(self.visitor, self.words(), on);
        doctors.into_iter().map(|employee| (employee.id.clone(), employee.name.clone())).collect()
    }

    fn branches(&self) -> Vec<(String, String)> {
        let branches = self.plan.branches_of(self.visitor, self.words());
        branches.into_iter().map(|branch| (branch.id.clone(), branch.name.clone())).collect()
    }

    fn rooms(&self) -> Vec<(String, String)> {
        let rooms = self.plan.lists.rooms.iter().filter(|room| !room.archived);
        let mut rooms: Vec<_> = rooms.map(|room| (room.id.clone(), room.name.clone())).collect();
        rooms.sort_by(|(_, a), (_, b)| self.words().compare(a, b));
        rooms
    }

    fn typed(&self) -> Typed<'_> {
        let Self { draft, flaws, clashes, .. } = *self;
        Typed { words: self.words(), labels: "roster-field", draft, flaws, clashes }
    }

    /// With what is to be known of it.
    fn told(&self, field: &str, part: Part) -> Part {
        match field {
            "until_on" => with_about(part, self.words().say("roster-until-about")),
            "starts" if Sort::of(self.roster) != Sort::Work => {
                with_about(part, self.words().say("roster-starts-about"))
            }
            _ => part,
        }
    }

    fn tick(&self, field: &str, day: i8) -> Check {
        let on = !self.draft.get(field).is_empty();
        Check { name: field.into(), value: "yes".into(), label: self.words().weekday(day.into()), on }
    }

    fn select(&self, field: &str, options: Vec<(String, String)>) -> Part {
        let nothing = match field {
            "branch_id" => self.words().say("roster-whole-clinic"),
            "weekday" => self.words().say("roster-every-day"),
            _ => String::new(),
        };
        let name = |key: &str| self.plan.employee(key).map_or(key, |employee| &employee.name).to_owned();
        Part::Select(self.typed().select(field, nothing, options, name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn work() -> Roster {
        Roster {
            employee_id: Some("e1".into()),
            starts: Some(time(8, 0, 0, 0)),
            ends: Some(time(16, 0, 0, 0)),
            ..Sort::Work.blank(date(2025, 6, 16))
        }
    }

    #[test]
    fn a_row_comes_out_of_its_form_as_it_went_in() {
        let row = Roster {
            id: "r1".into(),
            room_id: Some("left".into()),
            weekday: Some(3),
            until_on: Some(date(2025, 7, 1)),
            note: Some("mornings".into()),
            ..work()
        };
        assert_eq!(check(&draft(&row), &row), Ok(vec![row]));
        let closed = Roster { branch_id: Some("b1".into()), ..Sort::Closed.blank(date(2025, 12, 25)) };
        assert_eq!(check(&draft(&closed), &closed), Ok(vec![closed]));
    }

    #[test]
    fn each_ticked_day_of_the_week_is_a_row() {
        let ticked = draft(&work()).with("w1", "yes").with("w5", "yes");
        let rows = check(&ticked, &work()).expect("nothing is wrong");
        assert_eq!(rows.iter().map(|row| row.weekday).collect::<Vec<_>>(), [Some(1), Some(5)]);
        let rows = check(&draft(&work()), &work()).expect("nothing is wrong");
        assert_eq!(rows, [work()], "none ticked is every day");
    }

    #[test]
    fn what_cannot_be_is_told() {
        for (field, text) in [
            ("employee_id", ""),
            ("from_on", ""),
            ("from_on", "16.6.2025"),
            ("until_on", "2025-06-15"),
            ("starts", "8"),
            ("starts", ""),
            ("ends", "08:00"),
            (NOTE, &"x".repeat(LONGEST + 1)),
        ] {
            let flaws = check(&draft(&work()).with(field, text), &work()).expect_err(field);
            assert_eq!((flaws.len(), flaws[0].0), (1, field), "{text}");
        }
        let away = Roster { kind: RosterKind::Away, starts: None, ends: None, ..work() };
        assert!(check(&draft(&away), &away).is_ok(), "who is away is so the whole day");
    }
}
