//! A life as records: numbers become ids, dates and texts.

use std::fmt::Write;

use clinic::period::days_after;
use clinic::record::{
    Bonus, Consent, Departure, Line, LineDesk, Millionths, Patient, PatientDesk, Payment, PaymentDesk, Rating, Visit,
};
use clinic::{LocalTime, Money};
use jiff::civil::Date;

use super::calendar::DayNumber;
use super::desk;
use super::life::{Life, Moment};

/// Of so many patients, two have one phone.
const TWO_OF_ONE_PHONE: u32 = 200;

impl Life<'_> {
    pub fn patient_record(&self) -> Patient {
        let card = &self.card;
        let id = self.patient_id();
        // Here and there two cards are of one family, or of one person.
        let pair = (self.number % TWO_OF_ONE_PHONE < 2).then_some(self.number / TWO_OF_ONE_PHONE);
        let phone = format!("+38655{:06}", pair.filter(|pair| *pair > 0).unwrap_or(card.phone));
        Patient {
            name: format!("{} {}", card.name.0, card.name.1),
            sex: Some(card.sex),
            born_on: card.born_days_before.map(|days| days_after(self.demo.plan.from(), -i64::from(days))),
            viber: card.has_viber.then(|| phone.clone()),
            phone: card.has_phone.then_some(phone),
            email: card.has_email.then(|| format!("{id}@example.org")),
            language: Some(card.tongue.language.into()),
            city: card.home.map(|(city, _)| city.into()),
            country: card.home.map(|(_, country)| country.into()),
            category_id: card.category.map(|category| category.id.into()),
            price_list_id: card.own_list.map(Into::into),
            source_id: card.source.map(|source| source.id.into()),
            card_number: card.has_bonus_card.then(|| (1_000_000 + self.number).to_string()),
            registered_on: self.date(card.registered),
            note: None,
            id,
            desk: PatientDesk {
                bonus_kind_id: card.has_bonus_card.then(|| desk::BONUS_CARD.to_owned()),
                ..PatientDesk::default()
            },
        }
    }

    pub fn consent_records(&self) -> Vec<Consent> {
        let record = |consent: &super::life::Consent| Consent {
            patient_id: self.patient_id(),
            channel: consent.channel,
            purpose: consent.purpose,
            given: consent.given,
            on: self.date(consent.day),
        };
        self.consents.iter().map(record).collect()
    }

    pub fn departure_records(&self) -> Vec<Departure> {
        let record = |departure: &super::life::Departure| Departure {
            patient_id: self.patient_id(),
            left_on: self.date(departure.day),
            reason: departure.reason.into(),
            note: None,
        };
        self.departures.iter().map(record).collect()
    }

    pub fn visit_records(&self) -> Vec<Visit> {
        let house = &self.demo.house;
        let record = |(place, visit): (usize, &super::life::Visit)| {
            let employee = &house.employees[visit.employee];
            Visit {
                id: self.id('v', place),
                patient_id: self.patient_id(),
                employee_id: employee.id.clone(),
                department_id: Some(house.departments[employee.department].id.clone()),
                starts_at: self.time(visit.starts),
                ends_at: None,
                status: visit.status,
                desk: Default::default(),
            }
        };
        self.visits.iter().enumerate().map(record).collect()
    }

    pub fn line_records(&self) -> Vec<Line> {
        let record = |(place, line): (usize, &super::life::Line)| Line {
            id: self.id('l', place),
            visit_id: self.id('v', line.visit),
            item_id: Some(line.offer.id.into()),
            quantity: Some(Millionths(line.pieces * 1_000_000)),
            amount: Money(line.amount),
            discount: (line.discount > 0).then_some(Money(line.discount)),
            desk: LineDesk {
                slip_id: self.paper_of(line.visit),
                ground_id: (line.discount > 0).then(|| desk::GROUNDS[place % desk::GROUNDS.len()].0.to_owned()),
                ..LineDesk::default()
            },
        };
        self.lines.iter().enumerate().map(record).collect()
    }

    pub fn payment_records(&self) -> Vec<Payment> {
        let record = |(place, payment): (usize, &super::life::Payment)| Payment {
            id: self.id('y', place),
            patient_id: self.patient_id(),
            visit_id: payment.visit.map(|visit| self.id('v', visit)),
            paid_at: self.time(payment.at),
            method: payment.method,
            amount: Money(payment.amount),
            desk: PaymentDesk {
                slip_id: self.paid_at_once(payment).and_then(|visit| self.paper_of(visit)),
                ..PaymentDesk::default()
            },
        };
        self.payments.iter().enumerate().map(record).collect()
    }

    pub fn bonus_records(&self) -> Vec<Bonus> {
        let record = |(place, bonus): (usize, &super::life::Bonus)| Bonus {
            id: self.id('b', place),
            patient_id: self.patient_id(),
            on: self.date(bonus.day),
            amount: Money(bonus.amount),
            visit_id: Some(self.id('v', bonus.visit)),
            desk: Default::default(),
        };
        self.bonuses.iter().enumerate().map(record).collect()
    }

    pub fn rating_records(&self) -> Vec<Rating> {
        let record = |rating: &super::life::Rating| Rating {
            visit_id: self.id('v', rating.visit),
            rated_at: self.time(Moment { day: rating.day, hour: 20, minute: 0 }),
            score: rating.score,
            comment: rating.comment.map(Into::into),
        };
        self.ratings.iter().map(record).collect()
    }

    fn patient_id(&self) -> String {
        patient_id(self.number)
    }

    /// Of what the patient has at this place of a table.
    pub fn id(&self, table: char, place: usize) -> String {
        written(format_args!("{table}{:07}-{:03}", self.number, place + 1))
    }

    fn date(&self, day: DayNumber) -> Date {
        self.demo.calendar.date(day)
    }

    pub fn time(&self, at: Moment) -> LocalTime {
        let text = written(format_args!("{}T{:02}:{:02}", self.date(at.day), at.hour, at.minute));
        LocalTime::parse(&text).expect("hours and minutes of a day make a local time")
    }
}

pub fn patient_id(number: u32) -> String {
    written(format_args!("p{number:07}"))
}

/// Without growing on the way, as `format!` does: nearly all of these texts are short, and there are many.
fn written(text: std::fmt::Arguments) -> String {
    let mut written = String::with_capacity(16);
    written.write_fmt(text).expect("a string takes any text");
    written
}
