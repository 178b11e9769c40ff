//! What happened to a patient, by year, in words.

use books::cards::{Event, Happening, LineOfVisit, VisitOfEvent};
use clinic::Currency;
use clinic::reason::Merges;
use clinic::record::Status;

use super::left;
use crate::text::{Arg, Words};
use crate::view::{self, Link};

/// Lines of a visit that are told one by one.
const LINES: usize = 12;

pub struct Teller<'a> {
    pub words: &'a Words,
    pub currency: Currency,
    /// Whether slips may be opened.
    pub opens_slips: bool,
    /// Reasons that are told as others.
    pub merges: &'a Merges,
    /// The patient whose departures may be changed, by key.
    pub changes: Option<&'a str>,
}

impl Teller<'_> {
    /// Events come newest first, and stay so.
    pub fn years(&self, events: &[Event]) -> Vec<view::Year> {
        let mut years: Vec<view::Year> = Vec::new();
        for event in events {
            let title = event.on.year().to_string();
            let told = self.event(event);
            match years.last_mut().filter(|year| year.title == title) {
                Some(year) => year.events.push(told),
                None => years.push(view::Year { title, events: vec![told] }),
            }
        }
        years
    }

    fn event(&self, event: &Event) -> view::Event {
        let told = match &event.what {
            Happening::Visit { lines } => self.visit(event.visit.as_ref(), lines),
            Happening::Payment { method, amount_minor, slip } => {
                let id = if *amount_minor < 0 { "patient-refunded" } else { "patient-paid-in" };
                let method = self.words.say(&format!("patient-method-{}", method.word()));
                let told = self.money(id, &[("method", (&method).into())], event.visit.as_ref(), *amount_minor);
                view::Event { links: self.slips(*slip), ..told }
            }
            Happening::Bonus { amount_minor } => {
                let id = if *amount_minor < 0 { "patient-bonus-used" } else { "patient-bonus-accrued" };
                view::Event { icon: "bonuses", ..self.money(id, &[], event.visit.as_ref(), *amount_minor) }
            }
            Happening::Departure { reason, note } => view::Event {
                class: "departure",
                icon: "left",
                title: self
                    .words
                    .say_with("patient-left", &[("reason", self.merges.told(reason).unwrap_or(reason).into())]),
                details: note.iter().cloned().collect(),
                links: self
                    .changes
                    .map(|patient| Link::new(left::href(patient, Some(event.on)), self.words.say("left-change")))
                    .into_iter()
                    .collect(),
                ..view::Event::default()
            },
            Happening::Rating { score, comment } => view::Event {
                class: "",
                icon: "quality",
                title: self.words.say_with("patient-rated", &[("score", i64::from(*score).into())]),
                details: comment
                    .iter()
                    .cloned()
                    .chain(event.visit.as_ref().map(|visit| visit.employee.name.clone()))
                    .collect(),
                ..view::Event::default()
            },
            Happening::Contact { outcome, until_on, words: said } => {
                let outcome = match until_on {
                    Some(until) => {
                        self.words.say_with("contact-away-until", &[("day", (&self.words.day(*until)).into())])
                    }
                    None => super::contact::told(self.words, *outcome),
                };
                view::Event {
                    icon: "user",
                    title: self.words.say_with("contact-in-timeline", &[("outcome", (&outcome).into())]),
                    details: said.iter().cloned().collect(),
                    ..view::Event::default()
                }
            }
            Happening::Registration => {
                view::Event { icon: "user", title: self.words.say("patient-card-made"), ..view::Event::default() }
            }
        };
        view::Event { iso: event.on.to_string(), day: self.words.day(event.on), ..told }
    }

    fn visit(&self, visit: Option<&VisitOfEvent>, lines: &[LineOfVisit]) -> view::Event {
        let Some(visit) = visit else { return view::Event::default() };
        let (class, icon, id) = match (visit.status, visit.sees_patients) {
            (Status::Completed, true) => ("visit", "visit", "patient-visit"),
            (Status::Completed, false) => ("", "items", "patient-sale"),
            (Status::Booked, _) => ("", "calendar", "patient-booked"),
            (Status::Cancelled, _) => ("", "close", "patient-cancelled"),
            (Status::Missed, _) => ("missed", "missed", "patient-missed"),
        };
        let sum: i64 = lines.iter().map(|line| line.amount_minor).sum();
        let sum = self.words.money(sum, self.currency);
        let mut details = vec![self.when_and_where(visit)];
        // What is planned counts nowhere: its sum does not stand among the others.
        let is_planned = visit.status != Status::Completed;
        if is_planned && !lines.is_empty() {
            details.push(self.words.say_with("patient-planned", &[("sum", (&sum).into())]));
        }
        details.extend(lines.iter().take(LINES).map(|line| self.line(line, lines.len())));
        if let Some(more) = lines.len().checked_sub(LINES).filter(|more| *more > 0) {
            details.push(self.words.say_with("patient-more-lines", &[("more", more.into())]));
        }
        let mut slips: Vec<i64> = lines.iter().filter_map(|line| line.slip).collect();
        slips.sort_unstable();
        slips.dedup();
        view::Event {
            class,
            icon,
            title: self.words.say_with(id, &[("employee", (&visit.employee.name).into())]),
            details,
            links: self.slips(slips),
            sum: if lines.is_empty() || is_planned { String::new() } else { sum },
            ..view::Event::default()
        }
    }

    /// The papers that something stands on, for whoever may open them.
    fn slips(&self, numbers: impl IntoIterator<Item = i64>) -> Vec<Link> {
        let label = |number: i64| self.words.say_with("patient-slip", &[("number", (&number.to_string()).into())]);
        let link = |number: i64| Link::new(format!("/slips/{number}"), label(number));
        numbers.into_iter().filter(|_| self.opens_slips).map(link).collect()
    }

    fn when_and_where(&self, visit: &VisitOfEvent) -> String {
        let clock = |at: &clinic::LocalTime| at.at().strftime("%H:%M").to_string();
        let time = match &visit.ends_at {
            Some(end) if end.date() == visit.starts_at.date() => format!("{}–{}", clock(&visit.starts_at), clock(end)),
            _ => clock(&visit.starts_at),
        };
        let department = visit.department.as_ref().map(|department| department.name.clone());
        [time].into_iter().chain(department).collect::<Vec<_>>().join(" · ")
    }

    /// The amount of an only line is the sum beside it.
    fn line(&self, line: &LineOfVisit, of: usize) -> String {
        let name = line.item.as_ref().map_or_else(|| self.words.say("patient-no-item"), |item| item.name.clone());
        let quantity = line.quantity.map(|quantity| quantity.0).filter(|millionths| *millionths != 1_000_000);
        let quantity = quantity.map(|millionths| format!("× {}", self.quantity(millionths)));
        let amount = (of > 1).then(|| self.words.money(line.amount_minor, self.currency));
        let discount = line.discount_minor.filter(|discount| *discount != 0).map(|discount| {
            let sum = self.words.money(discount, self.currency);
            self.words.say_with("patient-discount", &[("sum", (&sum).into())])
        });
        let named = [name].into_iter().chain(quantity).collect::<Vec<_>>().join(" ");
        [named].into_iter().chain(amount).chain(discount).collect::<Vec<_>>().join(" · ")
    }

    fn quantity(&self, millionths: i64) -> String {
        if millionths % 1_000_000 == 0 {
            self.words.count(millionths / 1_000_000)
        } else {
            self.words.decimal(millionths / 10_000)
        }
    }

    fn money(
        &self,
        id: &str,
        args: &[(&'static str, Arg<'_>)],
        visit: Option<&VisitOfEvent>,
        minor: i64,
    ) -> view::Event {
        let for_other = visit.filter(|visit| visit.is_of_other).map(|_| self.words.say("patient-for-other"));
        view::Event {
            icon: "money",
            title: self.words.say_with(id, args),
            details: for_other.into_iter().collect(),
            sum: self.words.money(minor, self.currency),
            ..view::Event::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use books::cards::Named;
    use clinic::LocalTime;
    use clinic::record::{Method, Millionths};
    use jiff::civil::{Date, date};

    use super::*;
    use crate::text::Language;

    fn named(name: &str) -> Named {
        Named { id: 1, key: name.to_lowercase(), name: name.to_owned() }
    }

    fn at(text: &str) -> LocalTime {
        LocalTime::parse(text).expect("a time")
    }

    fn event(on: Date, what: Happening, visit: Option<VisitOfEvent>) -> Event {
        Event { place: format!("{on}_1").parse().expect("a place"), on, at: None, visit, what }
    }

    fn visit(status: Status) -> VisitOfEvent {
        VisitOfEvent {
            id: 1,
            key: "v1".into(),
            status,
            starts_at: at("2025-03-01T09:30"),
            ends_at: Some(at("2025-03-01T10:15")),
            employee: named("Dr. Weiß"),
            sees_patients: true,
            department: Some(named("Surgery")),
            is_of_other: false,
        }
    }

    fn line(item: &str, millionths: i64, amount_minor: i64) -> LineOfVisit {
        LineOfVisit {
            item: Some(named(item)),
            quantity: Some(Millionths(millionths)),
            amount_minor,
            discount_minor: None,
            slip: Some(7),
        }
    }

    fn told(events: &[Event]) -> Vec<view::Year> {
        let (words, currency) = (Words::of(Language::En), Currency::from_code("EUR").expect("the euro exists"));
        Teller { words: &words, currency, opens_slips: true, merges: &Merges::default(), changes: None }.years(events)
    }

    #[test]
    fn events_stand_under_their_years_in_their_order() {
        let events =
            [date(2025, 3, 1), date(2025, 1, 2), date(2023, 5, 6)].map(|on| event(on, Happening::Registration, None));
        let years = told(&events);
        let shape: Vec<_> = years.iter().map(|year| (year.title.as_str(), year.events.len())).collect();
        assert_eq!(shape, [("2025", 2), ("2023", 1)]);
        assert_eq!(years[0].events[1].iso, "2025-01-02");
    }

    #[test]
    fn a_visit_tells_who_when_where_and_what_for_how_much() {
        let lines = vec![line("Filling", 1_000_000, 12_000), line("Anaesthesia", 2_500_000, 3_000)];
        let years = told(&[event(date(2025, 3, 1), Happening::Visit { lines }, Some(visit(Status::Completed)))]);
        let event = &years[0].events[0];
        assert!(event.title.contains("Dr. Weiß") && event.class == "visit");
        assert_eq!(event.details[0], "09:30–10:15 · Surgery");
        assert!(event.details[1].starts_with("Filling · ") && event.details[2].starts_with("Anaesthesia × 2.5"));
        assert!(event.sum.contains("150.00"), "{}", event.sum);
        assert_eq!(event.links, [Link::new("/slips/7", "Slip 7")], "both lines stand on one paper");
    }

    #[test]
    fn what_is_planned_stands_with_its_booking_and_adds_up_to_nothing() {
        let planned = LineOfVisit { slip: None, ..line("Filling", 1_000_000, 12_000) };
        let booked = visit(Status::Booked);
        let years = told(&[event(date(2025, 3, 1), Happening::Visit { lines: vec![planned] }, Some(booked))]);
        let event = &years[0].events[0];
        assert_eq!((event.sum.as_str(), event.links.len()), ("", 0));
        assert!(event.details[1].contains("€120.00") && event.details[2] == "Filling", "{:?}", event.details);
    }

    #[test]
    fn who_may_open_no_slip_is_led_to_none() {
        let (words, currency) = (Words::of(Language::En), Currency::from_code("EUR").expect("the euro exists"));
        let paid = Happening::Payment { method: Method::Card, amount_minor: 500, slip: Some(7) };
        let events = [event(date(2025, 3, 1), paid, None)];
        let slips = |opens_slips| {
            let years = Teller { words: &words, currency, opens_slips, merges: &Merges::default(), changes: None }
                .years(&events);
            years[0].events[0].links.len()
        };
        assert_eq!((slips(true), slips(false)), (1, 0));
    }

    #[test]
    fn what_did_not_happen_is_told_as_such() {
        for (status, class) in [(Status::Missed, "missed"), (Status::Cancelled, ""), (Status::Booked, "")] {
            let years = told(&[event(date(2025, 3, 1), Happening::Visit { lines: vec![] }, Some(visit(status)))]);
            let event = &years[0].events[0];
            assert_eq!((event.class, event.sum.as_str()), (class, ""), "{status:?}");
        }
    }

    #[test]
    fn money_back_is_a_refund_and_money_for_another_says_so() {
        let paid = |amount_minor| Happening::Payment { method: Method::Card, amount_minor, slip: None };
        let other = VisitOfEvent { is_of_other: true, ..visit(Status::Completed) };
        let years = told(&[event(date(2025, 3, 1), paid(-500), None), event(date(2025, 3, 1), paid(500), Some(other))]);
        let [back, given] = years[0].events.as_slice() else { panic!("two events") };
        assert_ne!(back.title, given.title);
        assert_eq!((back.details.len(), given.details.len()), (0, 1));
    }
}
