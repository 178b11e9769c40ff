//! A booking as a form: what is done, with whom, and when.

use clinic::record::{Line, LineDesk, Millionths, Visit};
use clinic::slots::{DAY, clock, minute};
use clinic::time::{YEARS, parse_clock, parse_date};
use clinic::{Currency, LocalTime, Money};

use super::offer::Offer;
use super::series::{EVERY, MOST_TIMES, series};
use crate::draft::{Clash, Draft};
pub use crate::page::form::Flaws;
use crate::page::form::{Typed, with_about};
use crate::text::Words;
use crate::view::{Check, Field, Kind, Part, Select, Word};
use crate::visitor::Visitor;

/// As they are sent. `slot` is one of the times that are proposed; a day and a time that are typed come before it.
pub const FIELDS: [&str; 17] = [
    "item_1",
    "employee_id",
    "slot",
    "item_2",
    "item_3",
    "day",
    "time",
    "minutes",
    "department_id",
    "room_id",
    "note",
    "every",
    "times",
    "until",
    "anyway",
    "skip",
    "later",
];
pub const ITEMS: [&str; 3] = ["item_1", "item_2", "item_3"];
/// In sight of a new booking; of one that is changed, everything is.
const IN_SIGHT: [&str; 4] = ["item_1", "employee_id", "slot", "note"];
const LONGEST_NOTE: usize = 1_000;
const LONGEST_MINUTES: i32 = 12 * 60;
/// What is asked by a box, where there is a reason to ask.
const TICKS: [&str; 3] = ["anyway", "skip", "later"];

/// What the form says of a booking, beside whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub employee_id: String,
    pub department_id: Option<String>,
    pub starts_at: LocalTime,
    pub ends_at: LocalTime,
    pub room_id: Option<String>,
    pub note: Option<String>,
    /// Keys of services, each as often as it is chosen.
    pub items: Vec<String>,
    /// When the others of its series begin, soonest first.
    pub later: Vec<LocalTime>,
}

/// A booking as it stands.
pub fn draft(visit: &Visit, lines: &[Line]) -> Draft {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let minutes = visit.ends_at.as_ref().map(|end| end.at().duration_since(visit.starts_at.at()).as_mins());
    let mut draft = Draft::default();
    let mut items = lines.iter().filter_map(|line| line.item_id.as_deref());
    for field in ITEMS {
        draft.set(field, items.next().unwrap_or_default());
    }
    draft
        .with("employee_id", &visit.employee_id)
        .with("day", visit.starts_at.date().to_string())
        .with("time", clock(minute(visit.starts_at.at().time())))
        .with("minutes", minutes.map(|minutes| minutes.to_string()).unwrap_or_default())
        .with("department_id", text(&visit.department_id))
        .with("room_id", text(&visit.desk.room_id))
        .with("note", text(&visit.desk.note))
}

/// What is to be booked. Everything that is wrong is told at once.
pub fn check(draft: &Draft, offer: &Offer) -> Result<Wanted, Flaws> {
    let mut flaws = Flaws::new();
    let said = |field: &str| Some(draft.get(field).to_owned()).filter(|text| !text.is_empty());
    if draft.get("employee_id").is_empty() {
        flaws.push(("employee_id", "book-flaw-doctor"));
    }
    let items: Vec<String> = ITEMS.iter().filter_map(|field| said(field)).collect();
    let minutes = match draft.get("minutes") {
        "" => offer.minutes(items.iter().map(String::as_str)),
        text => text.parse().ok().filter(|minutes| (1..=LONGEST_MINUTES).contains(minutes)).unwrap_or_else(|| {
            flaws.push(("minutes", "book-flaw-minutes"));
            1
        }),
    };
    if draft.get("note").chars().count() > LONGEST_NOTE {
        flaws.push(("note", "flaw-long"));
    }
    let starts_at = starts_at(draft).map_err(|flaw| flaws.push(flaw)).ok();
    let later = series(draft, starts_at.as_ref()).unwrap_or_else(|flaw| {
        flaws.push(flaw);
        Vec::new()
    });
    let ends_at = starts_at.as_ref().and_then(|start| {
        let end = minute(start.at().time()) + minutes;
        let end = (end < DAY.to).then(|| LocalTime::parse(&format!("{}T{}", start.date(), clock(end)))).flatten();
        if end.is_none() {
            flaws.push(("minutes", "book-flaw-midnight"));
        }
        end
    });
    let department_id = said("department_id")
        .or_else(|| offer.plan.employee(draft.get("employee_id")).and_then(|employee| employee.department_id.clone()));
    match (starts_at, ends_at) {
        (Some(starts_at), Some(ends_at)) if flaws.is_empty() => Ok(Wanted {
            employee_id: draft.get("employee_id").to_owned(),
            department_id,
            starts_at,
            ends_at,
            room_id: said("room_id"),
            note: said("note"),
            items,
            later,
        }),
        _ => Err(flaws),
    }
}

/// What is typed, else what is chosen.
fn starts_at(draft: &Draft) -> Result<LocalTime, (&'static str, &'static str)> {
    let (day, time) = (draft.get("day"), draft.get("time"));
    if day.is_empty() && time.is_empty() {
        return LocalTime::parse(draft.get("slot")).ok_or(("slot", "book-flaw-slot"));
    }
    let day = parse_date(day).filter(|day| YEARS.contains(&day.year())).ok_or(("day", "directory-flaw-day"))?;
    let time = parse_clock(time).ok_or(("time", "roster-flaw-time"))?;
    LocalTime::parse(&format!("{day}T{}", clock(minute(time)))).ok_or(("time", "roster-flaw-time"))
}

/// What is planned: lines that are still wanted stay as they are, with the price that they had; new ones cost what the patient's
/// list says. Lines of no service, and those beyond what the form has, stay. `new_keys`: as many as there are items.
pub fn plan(wanted: &Wanted, visit: &str, was: &[Line], offer: &Offer, new_keys: &[String]) -> Vec<Line> {
    let (shown, mut plan): (Vec<&Line>, Vec<Line>) = {
        let mut nth = 0;
        let (shown, rest): (Vec<&Line>, Vec<&Line>) = was.iter().partition(|line| {
            nth += usize::from(line.item_id.is_some());
            line.item_id.is_some() && nth <= ITEMS.len()
        });
        (shown, rest.into_iter().cloned().collect())
    };
    let mut left = shown;
    for (item, key) in wanted.items.iter().zip(new_keys) {
        if let Some(at) = left.iter().position(|line| line.item_id.as_ref() == Some(item)) {
            plan.push(left.remove(at).clone());
            continue;
        }
        let service = offer.service(item);
        plan.push(Line {
            id: key.clone(),
            visit_id: visit.to_owned(),
            item_id: Some(item.clone()),
            quantity: Some(Millionths(1_000_000)),
            amount: service.and_then(|service| service.price).unwrap_or(Money(0)),
            discount: None,
            desk: LineDesk { vat_percent: service.and_then(|service| service.vat_percent), ..LineDesk::default() },
        });
    }
    plan
}

pub struct Form<'a> {
    pub visitor: &'a Visitor,
    pub offer: &'a Offer,
    pub currency: Currency,
    pub draft: &'a Draft,
    pub flaws: &'a Flaws,
    pub clashes: &'a [Clash],
    /// Proposed; none where a booking is changed.
    pub slots: Option<&'a [LocalTime]>,
    /// What is asked by a box: `anyway`, `skip` or `later`.
    pub ticks: &'a [&'static str],
}

impl Form<'_> {
    fn words(&self) -> &Words {
        &self.visitor.words
    }

    /// What is in sight, and what is beyond.
    pub fn parts(&self) -> (Vec<Part>, Vec<Part>) {
        let fields = FIELDS.iter().copied().filter(|field| match *field {
            "slot" => self.slots.is_some(),
            "every" | "times" | "until" => self.slots.is_some(),
            tick if TICKS.contains(&tick) => self.ticks.contains(&tick),
            "room_id" => !self.offer.plan.lists.rooms.is_empty(),
            _ => true,
        });
        let is_new = self.slots.is_some();
        let (first, more): (Vec<&str>, Vec<&str>) =
            fields.partition(|field| !is_new || IN_SIGHT.contains(field) || TICKS.contains(field));
        let parts = |fields: Vec<&'static str>| fields.into_iter().map(|field| self.part(field)).collect();
        (parts(first), parts(more))
    }

    /// Whether something is said, or wrong, in what is beyond.
    pub fn is_open(&self) -> bool {
        let is_wrong = |field: &str| self.flaws.iter().any(|(name, _)| *name == field);
        FIELDS.iter().filter(|field| !IN_SIGHT.contains(field)).any(|field| {
            let is_told = !self.draft.get(field).is_empty() && *field != "department_id" && !TICKS.contains(field);
            is_wrong(field) || is_told
        })
    }

    fn part(&self, field: &'static str) -> Part {
        match field {
            "item_1" => Part::Select(Select { focus: self.slots.is_some(), ..self.select(field, self.services()) }),
            "item_2" | "item_3" => Part::Select(self.select(field, self.services())),
            "employee_id" => Part::Select(self.select(field, self.doctors())),
            "slot" => self.slot(),
            "department_id" => Part::Select(self.select(field, self.departments())),
            "room_id" => {
                let rooms = self.offer.plan.lists.rooms.iter().filter(|room| !room.archived);
                let rooms = rooms.map(|room| (room.id.clone(), room.name.clone()));
                Part::Select(self.select(field, rooms.collect()))
            }
            "day" => {
                let day = Part::Field(self.typed().field(Kind::Date, field));
                if self.slots.is_some() { with_about(day, self.words().say("book-day-about")) } else { day }
            }
            "time" => Part::Field(self.typed().field(Kind::Time, field)),
            "minutes" => {
                let minutes = self.typed().field(Kind::Number, field);
                let minutes = Field { least: Some(1), most: Some(LONGEST_MINUTES.into()), ..minutes };
                with_about(Part::Field(minutes), self.words().say("book-minutes-about"))
            }
            "every" => self.every(),
            "times" => {
                let times = self.typed().field(Kind::Number, field);
                let times = Field { least: Some(2), most: Some(MOST_TIMES), ..times };
                with_about(Part::Field(times), self.words().say("book-times-about"))
            }
            "until" => Part::Field(self.typed().field(Kind::Date, field)),
            tick if TICKS.contains(&tick) => Part::Check(Check {
                name: field.into(),
                value: "yes".into(),
                label: self.typed().label(field),
                on: !self.draft.get(field).is_empty(),
            }),
            _ => Part::Field(self.typed().field(Kind::Text, field)),
        }
    }

    /// With how long they take and what they cost.
    fn services(&self) -> Vec<(String, String)> {
        let words = self.words();
        let mut services: Vec<(String, String)> = self
            .offer
            .services
            .iter()
            .map(|service| {
                let minutes = service
                    .minutes
                    .map(|minutes| words.say_with("book-minutes", &[("count", i64::from(minutes).into())]));
                let price = service.price.map(|price| words.money(price.0, self.currency));
                let parts = std::iter::once(service.name.clone()).chain(minutes).chain(price);
                (service.key.clone(), parts.collect::<Vec<_>>().join(" · "))
            })
            .collect();
        services.sort_by(|(_, a), (_, b)| words.compare(a, b));
        services
    }

    fn doctors(&self) -> Vec<(String, String)> {
        let proposed = || self.slots.and_then(|slots| slots.first()).map(LocalTime::date);
        let on = parse_date(self.draft.get("day")).or_else(proposed).unwrap_or(self.offer.today());
        let doctors = self.offer.plan.doctors(self.visitor, self.words(), on);
        doctors.into_iter().map(|employee| (employee.id.clone(), employee.name.clone())).collect()
    }

    fn departments(&self) -> Vec<(String, String)> {
        let plan = &self.offer.plan;
        let is_offered = |department: &&clinic::record::Department| {
            !department.desk.archived && plan.is_of(self.visitor, department.branch_id.as_deref())
        };
        let departments = plan.lists.departments.iter().filter(is_offered);
        let mut all: Vec<_> = departments.map(|known| (known.id.clone(), known.name.clone())).collect();
        all.sort_by(|(_, a), (_, b)| self.words().compare(a, b));
        all
    }

    fn slot(&self) -> Part {
        let words = self.words();
        let chosen = self.draft.get("slot");
        let slots = self.slots.unwrap_or_default();
        let word = |at: &LocalTime| Word {
            value: at.as_str().to_owned(),
            label: told(words, at),
            selected: at.as_str() == chosen,
        };
        let mut options: Vec<Word> = slots.iter().map(word).collect();
        if let Some(at) = LocalTime::parse(chosen).filter(|_| options.iter().all(|option| !option.selected)) {
            options.insert(0, Word { selected: true, ..word(&at) });
        }
        let about = if options.is_empty() { words.say("book-no-slots") } else { String::new() };
        let error = self.typed().error("slot");
        Part::Select(Select { about, error, ..Select::new("slot", words.say("book-field-slot"), options) })
    }

    fn every(&self) -> Part {
        let words = self.words();
        let word = |value: String, label: String| Word { selected: value == self.draft.get("every"), value, label };
        let weeks =
            |weeks: &i64| word(weeks.to_string(), words.say_with("book-every-weeks", &[("count", (*weeks).into())]));
        let never = word(String::new(), words.say("book-every-never"));
        let options = std::iter::once(never).chain(EVERY.iter().map(weeks)).collect();
        Part::Select(Select {
            error: self.typed().error("every"),
            ..Select::new("every", self.typed().label("every"), options)
        })
    }

    fn typed(&self) -> Typed<'_> {
        Typed { words: self.words(), labels: "book-field", draft: self.draft, flaws: self.flaws, clashes: self.clashes }
    }

    fn select(&self, field: &str, options: Vec<(String, String)>) -> Select {
        let name = |key: &str| self.offer.plan.employee(key).map_or(key, |employee| &employee.name).to_owned();
        self.typed().select(field, String::new(), options, name)
    }
}

/// A day and a time.
pub fn told(words: &Words, at: &LocalTime) -> String {
    format!("{}, {}", words.day_and_weekday(at.date()), clock(minute(at.at().time())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clinic::record::{Status, VisitDesk};
    use jiff::civil::date;

    use crate::page::schedule::book::offer::Service;

    fn offer() -> Offer {
        let service = |key: &str, minutes, minor| Service {
            key: key.to_owned(),
            name: key.to_owned(),
            minutes,
            price: Some(Money(minor)),
            vat_percent: None,
        };
        let services =
            vec![service("clean", Some(45), 4_000), service("fill", Some(30), 7_000), service("talk", None, 0)];
        Offer::of(services, date(2025, 6, 15))
    }

    fn time(text: &str) -> LocalTime {
        LocalTime::parse(text).expect("a time")
    }

    fn line(id: &str, item: Option<&str>, minor: i64) -> Line {
        Line {
            id: id.to_owned(),
            visit_id: "v1".to_owned(),
            item_id: item.map(str::to_owned),
            quantity: None,
            amount: Money(minor),
            discount: None,
            desk: LineDesk::default(),
        }
    }

    fn visit() -> Visit {
        Visit {
            id: "v1".into(),
            patient_id: "p1".into(),
            employee_id: "e1".into(),
            department_id: Some("d1".into()),
            starts_at: time("2025-06-16T09:00"),
            ends_at: Some(time("2025-06-16T09:50")),
            status: Status::Booked,
            desk: VisitDesk { room_id: Some("left".into()), note: Some("early".into()), ..VisitDesk::default() },
        }
    }

    #[test]
    fn a_booking_comes_out_of_its_form_as_it_went_in() {
        let wanted = check(&draft(&visit(), &[line("l1", Some("fill"), 1)]), &offer()).expect("nothing is wrong");
        let Visit { employee_id, department_id, starts_at, desk, .. } = visit();
        let expected = Wanted {
            employee_id,
            department_id,
            starts_at,
            ends_at: time("2025-06-16T09:50"),
            room_id: desk.room_id,
            note: desk.note,
            items: vec!["fill".into()],
            later: Vec::new(),
        };
        assert_eq!(wanted, expected);
    }

    #[test]
    fn services_say_how_long_it_takes_and_what_is_typed_comes_before_what_is_proposed() {
        let ends = |draft: &Draft| check(draft, &offer()).map(|wanted| wanted.ends_at.as_str().to_owned());
        let asked = Draft::default().with("employee_id", "e1").with("slot", "2025-06-16T09:00");
        assert_eq!(ends(&asked).as_deref(), Ok("2025-06-16T09:30"), "as long as usual");
        let two = asked.clone().with("item_1", "clean").with("item_2", "fill");
        assert_eq!(ends(&two).as_deref(), Ok("2025-06-16T10:15"));
        assert_eq!(ends(&two.clone().with("minutes", "20")).as_deref(), Ok("2025-06-16T09:20"));
        let typed = two.with("day", "2025-06-17").with("time", "08:00");
        assert_eq!(ends(&typed).as_deref(), Ok("2025-06-17T09:15"));
    }

    #[test]
    fn what_cannot_be_is_told() {
        let asked = Draft::default().with("employee_id", "e1").with("slot", "2025-06-16T09:00");
        for (field, text, flawed) in [
            ("employee_id", "", "employee_id"),
            ("slot", "soon", "slot"),
            ("day", "2025-06-17", "time"),
            ("time", "08:00", "day"),
            ("minutes", "0", "minutes"),
            ("minutes", "721", "minutes"),
            ("slot", "2025-06-16T23:45", "minutes"),
            ("note", &"x".repeat(LONGEST_NOTE + 1), "note"),
        ] {
            let flaws = check(&asked.clone().with(field, text), &offer()).expect_err(field);
            assert_eq!(flaws.iter().map(|(field, _)| *field).collect::<Vec<_>>(), [flawed], "{field} {text}");
        }
    }

    #[test]
    fn what_stays_planned_keeps_its_price_and_what_the_form_does_not_show_stays() {
        let was = [
            line("l1", Some("clean"), 100),
            line("l2", None, 5),
            line("l3", Some("fill"), 200),
            line("l4", Some("talk"), 0),
            line("l5", Some("fill"), 300),
        ];
        let items = |all: &[&str]| -> Wanted {
            let wanted = check(&draft(&visit(), &[]), &offer()).expect("nothing is wrong");
            Wanted { items: all.iter().map(|item| (*item).to_owned()).collect(), ..wanted }
        };
        let planned = |wanted: &Wanted| -> Vec<(String, i64)> {
            let keys: Vec<String> = (1..=3).map(|n| format!("n{n}")).collect();
            let plan = plan(wanted, "v1", &was, &offer(), &keys);
            let mut plan: Vec<_> = plan.into_iter().map(|line| (line.id, line.amount.0)).collect();
            plan.sort_unstable();
            plan
        };
        let all = |lines: &[(&str, i64)]| -> Vec<(String, i64)> {
            lines.iter().map(|(id, minor)| ((*id).to_owned(), *minor)).collect()
        };
        let same = planned(&items(&["clean", "fill", "talk"]));
        assert_eq!(same, all(&[("l1", 100), ("l2", 5), ("l3", 200), ("l4", 0), ("l5", 300)]));
        let other = planned(&items(&["fill", "fill"]));
        assert_eq!(other, all(&[("l2", 5), ("l3", 200), ("l5", 300), ("n2", 7_000)]), "one stays, one is new");
    }
}
