//! What one coming leaves in the books: the visit, its lines, the money, bonuses, a rating, a sale on the way out.

use clinic::period::days_after;
use clinic::record::{Bonus, Line, Method, Millionths, Payment, Rating, Status, Visit};
use clinic::{LocalTime, Money};
use jiff::civil::Date;
use rand::RngExt;
use rand::seq::IndexedRandom;
use rand_chacha::ChaCha8Rng;

use super::card::Card;
use super::directory::{Doctor, OFFERS, Offer, SELLER, SHOP, price_minor};
use super::life::{Life, percent};
use super::plan::{self, Plan};

const METHODS: [(Method, u32); 3] = [(Method::Card, 58), (Method::Cash, 27), (Method::Transfer, 15)];

/// What patients write beside a score, worst first.
const COMMENTS: [&[&str]; 5] = [
    &["Waited for an hour.", "Never again."],
    &["Not very friendly.", "Zu teuer."],
    &["It was all right.", "V redu."],
    &["Good, a bit late.", "Дякую!"],
    &["Excellent!", "Najboljši zdravnik.", "Sehr freundlich.", "Дуже дякую!", "Hatur nuhun."],
];

impl Life {
    /// A booking of the day and what becomes of it; after the plan's last day it stays booked.
    pub fn come(&mut self, chance: &mut ChaCha8Rng, plan: Plan, card: &Card, doctor: &Doctor, date: Date) -> Status {
        let hour = plan::hour(chance, date);
        let status = if date > plan.until { Status::Booked } else { status(chance, card, hour) };
        let minute = *[0, 15, 30, 45].choose(chance).unwrap_or(&0);
        let visit_id = self.book(doctor.id, doctor.department, time(date, hour, minute), status);
        match status {
            Status::Completed => {
                let billed = self.treat(chance, card, doctor, &visit_id);
                self.settle(chance, plan, date, hour, billed, &visit_id);
                self.rate(chance, plan, doctor, date, &visit_id);
                if percent(chance, 9) {
                    self.buy(chance, card, date, hour);
                }
            }
            Status::Booked if card.pays_before() => {
                self.pay(Some(&visit_id), time(plan.until, 12, 0), Method::Transfer, 5_000);
            }
            _ => {}
        }
        status
    }

    fn book(&mut self, employee: &str, department: &str, starts_at: LocalTime, status: Status) -> String {
        let id = format!("v{}-{:03}", &self.patient.id[1..], self.visits.len() + 1);
        self.visits.push(Visit {
            id: id.clone(),
            patient_id: self.patient.id.clone(),
            employee_id: employee.into(),
            department_id: Some(department.into()),
            starts_at,
            ends_at: None,
            status,
        });
        id
    }

    /// One service or two; what they are billed at together.
    fn treat(&mut self, chance: &mut ChaCha8Rng, card: &Card, doctor: &Doctor, visit_id: &str) -> i64 {
        let first = offer(chance, doctor.department);
        let second = offer(chance, doctor.department);
        let mut billed = self.line(chance, card, first, 1, visit_id);
        if second.id != first.id && percent(chance, card.second_service) {
            billed += self.line(chance, card, second, 1, visit_id);
        }
        billed
    }

    fn line(&mut self, chance: &mut ChaCha8Rng, card: &Card, offer: &Offer, pieces: i64, visit_id: &str) -> i64 {
        let full = pieces * price_minor(offer, card.price_list());
        let discount = if percent(chance, 4) { full / 10 } else { 0 };
        self.lines.push(Line {
            id: format!("l{}-{:03}", &self.patient.id[1..], self.lines.len() + 1),
            visit_id: visit_id.into(),
            item_id: Some(offer.id.into()),
            quantity: Some(Millionths(pieces * 1_000_000)),
            amount: Money(full - discount),
            discount: (discount > 0).then_some(Money(discount)),
        });
        full - discount
    }

    /// Most pay at once; few pay half, later or never.
    fn settle(&mut self, chance: &mut ChaCha8Rng, plan: Plan, date: Date, hour: i8, billed: i64, visit_id: &str) {
        let at = time(date, hour, 50);
        let by_bonus = self.use_bonus(chance, date, &at, billed, visit_id);
        let open = billed - by_bonus;
        let method = method(chance);
        let later = days_after(date, chance.random_range(10..60));
        match chance.random_range(0..1000) {
            0..960 => self.pay(Some(visit_id), at, method, open),
            960..966 => {
                self.pay(Some(visit_id), at, method, open + 1_000);
                self.pay(Some(visit_id), time(date, hour, 55), method, -1_000);
            }
            966..976 => self.pay(Some(visit_id), at, method, open / 2),
            976..984 if later <= plan.until => self.pay(None, time(later, 12, 0), Method::Transfer, open),
            _ => {}
        }
        if self.patient.card_number.is_some() {
            self.accrue(date, billed / 20, visit_id);
        }
    }

    fn pay(&mut self, visit_id: Option<&str>, paid_at: LocalTime, method: Method, amount: i64) {
        if amount == 0 {
            return;
        }
        self.payments.push(Payment {
            id: format!("y{}-{:03}", &self.patient.id[1..], self.payments.len() + 1),
            patient_id: self.patient.id.clone(),
            visit_id: visit_id.map(Into::into),
            paid_at,
            method,
            amount: Money(amount),
        });
    }

    /// What is paid out of the patient's bonuses.
    fn use_bonus(&mut self, chance: &mut ChaCha8Rng, date: Date, at: &LocalTime, billed: i64, visit_id: &str) -> i64 {
        let balance: i64 = self.bonuses.iter().map(|bonus| bonus.amount.0).sum();
        let used = balance.min(billed);
        if used < 500 || !percent(chance, 30) {
            return 0;
        }
        self.accrue(date, -used, visit_id);
        self.pay(Some(visit_id), at.clone(), Method::Bonus, used);
        used
    }

    fn accrue(&mut self, on: Date, amount: i64, visit_id: &str) {
        self.bonuses.push(Bonus {
            id: format!("b{}-{:03}", &self.patient.id[1..], self.bonuses.len() + 1),
            patient_id: self.patient.id.clone(),
            on,
            amount: Money(amount),
            visit_id: Some(visit_id.into()),
        });
    }

    fn rate(&mut self, chance: &mut ChaCha8Rng, plan: Plan, doctor: &Doctor, date: Date, visit_id: &str) {
        let on = days_after(date, chance.random_range(0..3)).min(plan.until);
        if !percent(chance, 17) {
            return;
        }
        let scores: Vec<(i8, u32)> = (1..=5).zip(doctor.scores).collect();
        let score = scores.choose_weighted(chance, |(_, weight)| *weight).map_or(5, |(score, _)| *score);
        let comments = COMMENTS[usize::from(score.unsigned_abs()) - 1];
        let comment = comments.choose(chance).filter(|_| score < 3 || score == 5);
        self.ratings.push(Rating {
            visit_id: visit_id.into(),
            rated_at: time(on, 20, 0),
            score,
            comment: comment.filter(|_| percent(chance, 45)).map(|comment| (*comment).into()),
        });
    }

    fn buy(&mut self, chance: &mut ChaCha8Rng, card: &Card, date: Date, hour: i8) {
        let at = time(date, hour, 58);
        let sale_id = self.book(SELLER, SHOP, at.clone(), Status::Completed);
        let (goods, pieces) = (offer(chance, SHOP), chance.random_range(1..3));
        let billed = self.line(chance, card, goods, pieces, &sale_id);
        let method = method(chance);
        self.pay(Some(&sale_id), at, method, billed);
    }
}

/// Late hours and some sources are missed more often.
fn status(chance: &mut ChaCha8Rng, card: &Card, hour: i8) -> Status {
    let missed = 4 + card.forgets + if hour >= 17 { 2 } else { 0 };
    match chance.random_range(0..100) {
        drawn if drawn < missed => Status::Missed,
        drawn if drawn < missed + 7 => Status::Cancelled,
        _ => Status::Completed,
    }
}

fn offer(chance: &mut ChaCha8Rng, department: &str) -> &'static Offer {
    let weight = |offer: &Offer| {
        if offer.department == department { offer.weight } else { 0 }
    };
    OFFERS.choose_weighted(chance, weight).unwrap_or(&OFFERS[0])
}

fn method(chance: &mut ChaCha8Rng) -> Method {
    METHODS.choose_weighted(chance, |(_, weight)| *weight).map_or(Method::Cash, |(method, _)| *method)
}

fn time(date: Date, hour: i8, minute: i8) -> LocalTime {
    LocalTime::parse(&format!("{date}T{hour:02}:{minute:02}")).expect("hours and minutes of a day make a local time")
}
