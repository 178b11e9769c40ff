//! What one coming leaves in the books: the visit, its lines, the money, bonuses, a rating, a sale on the way out.

use clinic::record::{Method, Status};

use super::calendar::DayNumber;
use super::chance::Dice;
use super::directory::{Offer, price_minor};
use super::life::{Bonus, Chances, Life, Line, Moment, Payment, Rating, Visit};

const METHODS: [(Method, u32); 3] = [(Method::Card, 58), (Method::Cash, 27), (Method::Transfer, 15)];

/// What patients write beside a score, worst first.
const COMMENTS: [&[&str]; 5] = [
    &["Waited for an hour.", "Never again."],
    &["Not very friendly.", "Zu teuer."],
    &["It was all right.", "V redu."],
    &["Good, a bit late.", "Дякую!"],
    &["Excellent!", "Najboljši zdravnik.", "Sehr freundlich.", "Дуже дякую!", "Hatur nuhun."],
];

/// How many more services can be offered at a visit.
const MORE_SERVICES: usize = 5;

impl Life<'_> {
    /// A booking of the day and what becomes of it; later than the clinic's now it stays booked.
    pub fn come(&mut self, chances: &mut Chances, doctor: usize, day: DayNumber) -> Status {
        let hour = self.demo.calendar.hour(&mut chances.dice, &mut chances.cohort.rhythm, day);
        let starts = Moment { day, hour, minute: chances.dice.one_of(&[0, 15, 30, 45]) };
        let status = if self.demo.has_passed(starts) { self.status(chances, hour) } else { Status::Booked };
        let visit = self.book(doctor, starts, status);
        match status {
            Status::Completed => {
                let billed = self.treat(&mut chances.dice, doctor, visit);
                self.settle(chances, visit, billed);
                self.rate(&mut chances.dice, doctor, visit);
                if chances.dice.percent(8) {
                    self.buy(&mut chances.dice, chances.cohort.branch.seller, starts);
                }
            }
            Status::Booked if self.card.pays_before() => {
                let at = Moment { day: self.demo.calendar.today, hour: self.demo.plan.hour.min(12), minute: 0 };
                self.pay(Some(visit), at, Method::Transfer, 5_000);
            }
            _ => {}
        }
        status
    }

    /// Late hours are missed more often, and by people from some sources.
    fn status(&self, chances: &mut Chances, hour: i8) -> Status {
        let late = if hour >= 17 { 20 } else { 0 };
        let forgets = if self.card.loyalty() < -100 { 35 } else { 0 };
        if chances.cohort.missed.happens(40 + late + forgets) {
            Status::Missed
        } else if chances.dice.percent(7) {
            Status::Cancelled
        } else {
            Status::Completed
        }
    }

    fn book(&mut self, employee: usize, starts: Moment, status: Status) -> usize {
        self.visits.push(Visit { employee, starts, status });
        self.visits.len() - 1
    }

    /// One service or some; what they are billed at together.
    fn treat(&mut self, dice: &mut Dice, doctor: usize, visit: usize) -> i64 {
        let offers = self.demo.house.offers_of(doctor);
        let first = one_of(dice, offers);
        let mut billed = self.line(dice, visit, first, 1);
        for _ in 0..MORE_SERVICES {
            if dice.percent(self.card.more_services()) {
                let more = one_of(dice, offers);
                let mut done = self.lines.iter().rev().take_while(|line| line.visit == visit);
                if !done.any(|line| std::ptr::eq(line.offer, more)) {
                    billed += self.line(dice, visit, more, 1);
                }
            }
        }
        billed
    }

    fn line(&mut self, dice: &mut Dice, visit: usize, offer: &'static Offer, pieces: i64) -> i64 {
        let full = pieces * price_minor(offer, self.card.price_list());
        let discount = if dice.percent(4) { full / 10 } else { 0 };
        let amount = full - discount;
        self.lines.push(Line { visit, offer, pieces, amount, discount });
        amount
    }

    /// Most pay at once; few pay later, half, or never.
    fn settle(&mut self, chances: &mut Chances, visit: usize, billed: i64) {
        let Chances { dice, cohort } = chances;
        let starts = self.visits[visit].starts;
        let at = Moment { minute: 50, ..starts };
        let method = method(dice);
        let in_thousand = dice.below(1000);
        if cohort.unpaid.happens(36) {
            if in_thousand < 400 {
                self.pay(Some(visit), at, method, billed / 2);
            }
        } else {
            let open = billed - self.use_bonus(dice, visit, at, billed);
            let later = Moment { day: starts.day + dice.between(10, 59), hour: 12, minute: 0 };
            match in_thousand {
                0..8 if self.demo.has_passed(later) => {
                    self.pay(None, later, Method::Transfer, open);
                }
                8..15 => {
                    self.pay(Some(visit), at, method, open + 1_000);
                    self.pay(Some(visit), Moment { minute: 55, ..at }, method, -1_000);
                }
                _ => self.pay(Some(visit), at, method, open),
            }
        }
        if self.card.has_bonus_card {
            self.accrue(visit, starts.day, billed / 20);
        }
    }

    fn pay(&mut self, visit: Option<usize>, at: Moment, method: Method, amount: i64) {
        if amount != 0 {
            self.payments.push(Payment { visit, at, method, amount });
        }
    }

    /// What is paid out of the patient's bonuses.
    fn use_bonus(&mut self, dice: &mut Dice, visit: usize, at: Moment, billed: i64) -> i64 {
        let used = self.bonus_balance.min(billed);
        if used < 500 || !dice.percent(30) {
            return 0;
        }
        self.accrue(visit, at.day, -used);
        self.pay(Some(visit), at, Method::Bonus, used);
        used
    }

    fn accrue(&mut self, visit: usize, day: DayNumber, amount: i64) {
        self.bonus_balance += amount;
        self.bonuses.push(Bonus { visit, day, amount });
    }

    fn rate(&mut self, dice: &mut Dice, doctor: usize, visit: usize) {
        if !dice.percent(17) {
            return;
        }
        let day = (self.visits[visit].starts.day + dice.between(0, 2)).min(self.demo.calendar.today);
        let scores = (1..=5).zip(self.demo.house.employees[doctor].scores);
        let score: i8 = dice.weighted(scores, |(_, weight)| *weight).map_or(5, |(score, _)| score);
        let writes = (score < 3 || score == 5) && dice.percent(45);
        let comment = writes.then(|| dice.one_of(COMMENTS[usize::from(score.unsigned_abs()) - 1]));
        self.ratings.push(Rating { visit, day, score, comment });
    }

    fn buy(&mut self, dice: &mut Dice, seller: usize, after: Moment) {
        let at = Moment { minute: 58, ..after };
        let sale = self.book(seller, at, Status::Completed);
        let goods = one_of(dice, self.demo.house.offers_of(seller));
        let pieces = i64::from(dice.between(1, 2));
        let billed = self.line(dice, sale, goods, pieces);
        let method = method(dice);
        self.pay(Some(sale), at, method, billed);
    }
}

fn one_of(dice: &mut Dice, offers: &'static [Offer]) -> &'static Offer {
    dice.weighted(offers.iter(), |offer| offer.weight).expect("every department has offers")
}

fn method(dice: &mut Dice) -> Method {
    dice.weighted(METHODS.iter(), |(_, weight)| *weight).map_or(Method::Cash, |(method, _)| *method)
}
