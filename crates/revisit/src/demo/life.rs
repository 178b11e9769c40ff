//! One patient's life with the clinic, in numbers: who comes when, to whom, and who stays away.

use clinic::record::{Channel, Method, Purpose, Status};

use super::Demo;
use super::calendar::DayNumber;
use super::card::Card;
use super::chance::Dice;
use super::cohort::Cohort;
use super::directory::Offer;

/// Everything that the books will have about one patient. What belongs to a visit names it by its place among the visits.
pub struct Life<'a> {
    pub demo: &'a Demo,
    pub number: u32,
    pub card: Card,
    pub consents: Vec<Consent>,
    pub departures: Vec<Departure>,
    pub visits: Vec<Visit>,
    pub lines: Vec<Line>,
    pub payments: Vec<Payment>,
    pub bonuses: Vec<Bonus>,
    pub bonus_balance: i64,
    pub ratings: Vec<Rating>,
}

#[derive(Clone, Copy)]
pub struct Moment {
    pub day: DayNumber,
    pub hour: i8,
    pub minute: i8,
}

pub struct Consent {
    pub channel: Channel,
    pub purpose: Purpose,
    pub given: bool,
    pub day: DayNumber,
}

pub struct Departure {
    pub day: DayNumber,
    pub reason: &'static str,
}

pub struct Visit {
    pub employee: usize,
    pub starts: Moment,
    pub status: Status,
}

pub struct Line {
    pub visit: usize,
    pub offer: &'static Offer,
    pub pieces: i64,
    pub amount: i64,
    pub discount: i64,
}

pub struct Payment {
    pub visit: Option<usize>,
    pub at: Moment,
    pub method: Method,
    pub amount: i64,
}

pub struct Bonus {
    pub visit: usize,
    pub day: DayNumber,
    pub amount: i64,
}

pub struct Rating {
    pub visit: usize,
    pub day: DayNumber,
    pub score: i8,
    pub comment: Option<&'static str>,
}

/// Room for more than most patients need.
const ORDINARY_VISITS: usize = 16;

/// The chances of one patient: dice of their own, and what is dealt among the cohort.
pub struct Chances<'c, 'a> {
    pub dice: Dice,
    pub cohort: &'c mut Cohort<'a>,
}

/// A patient's doctors, by their place in the branch.
#[derive(Default)]
struct Ties {
    met: u32,
    /// Nobody goes back to a doctor whom they did not want to see a second time.
    given_up: u32,
    /// Comes again for certain: the second visit, which may be missed or cancelled first.
    promised: bool,
}

/// What a patient does next, in how many days.
enum Next {
    Again { days: i32 },
    ToAnother { days: i32 },
    NoMore,
}

impl<'a> Life<'a> {
    pub fn new(demo: &'a Demo, cohort: &mut Cohort<'a>, number: u32) -> Self {
        let mut chances = Chances { dice: Dice::new(demo.plan.seed, u64::from(number)), cohort };
        let Chances { dice, cohort } = &mut chances;
        let first = demo.calendar.first_day(dice, &mut cohort.rhythm);
        let dealt = cohort.first_doctors.deal(dice);
        let is_there = demo.house.employees[dealt].works_on(first);
        let doctor = if is_there { dealt } else { cohort.branch.doctors.start };
        let card = Card::new(dice, &demo.calendar, cohort.branch.town, first, demo.house.field_of(doctor));
        let mut life = Self {
            demo,
            number,
            card,
            consents: Vec::with_capacity(4),
            departures: Vec::new(),
            visits: Vec::with_capacity(ORDINARY_VISITS),
            lines: Vec::with_capacity(2 * ORDINARY_VISITS),
            payments: Vec::with_capacity(ORDINARY_VISITS),
            bonuses: Vec::new(),
            bonus_balance: 0,
            ratings: Vec::new(),
        };
        life.consent(&mut chances.dice);
        if !chances.dice.percent(4) {
            life.live(&mut chances, first, doctor);
        }
        life
    }

    fn consent(&mut self, dice: &mut Dice) {
        let asked = [
            (Channel::Sms, Purpose::Care, 93),
            (Channel::Sms, Purpose::Feedback, 74),
            (Channel::Email, Purpose::Marketing, 45),
        ];
        for (channel, purpose, share) in asked {
            let given = dice.percent(share);
            self.consents.push(Consent { channel, purpose, given, day: self.card.registered });
            let later = self.card.registered + dice.between(30, 400);
            if given && dice.percent(4) && later <= self.demo.calendar.today {
                self.consents.push(Consent { channel, purpose, given: false, day: later });
            }
        }
    }

    fn live(&mut self, chances: &mut Chances, first: DayNumber, doctor: usize) {
        let (mut day, mut doctor, mut ties) = (first, doctor, Ties::default());
        while self.demo.calendar.reaches(day) {
            let status = self.come(chances, doctor, day);
            let next = match status {
                Status::Booked => return,
                Status::Completed => self.after_visit(chances, doctor, &mut ties),
                Status::Missed | Status::Cancelled => {
                    let days = chances.dice.between(3, 14);
                    let comes = ties.promised || chances.dice.percent(80);
                    if comes { Next::Again { days } } else { Next::NoMore }
                }
            };
            let (same, days) = match next {
                Next::Again { days } => (true, days),
                Next::ToAnother { days } => (false, days),
                Next::NoMore => match self.stay_away(chances, day) {
                    Some(days) => (ties.given_up & seat(chances.cohort, doctor) == 0, days),
                    None => return,
                },
            };
            day = self.demo.calendar.next_day(&mut chances.dice, &mut chances.cohort.rhythm, day, days);
            if !same || !self.demo.house.employees[doctor].works_on(day) {
                ties.promised = false;
                match self.other_doctor(chances, &ties, doctor, day) {
                    Some(other) => doctor = other,
                    None => return,
                }
            }
        }
    }

    fn after_visit(&self, chances: &mut Chances, doctor: usize, ties: &mut Ties) -> Next {
        let Chances { dice, cohort } = chances;
        let seat = seat(cohort, doctor);
        ties.promised = false;
        if ties.met & seat == 0 {
            ties.met |= seat;
            let keeps = self.demo.house.employees[doctor].keeps.saturating_add_signed(self.card.loyalty());
            ties.promised = cohort.kept[doctor - cohort.branch.doctors.start].happens(keeps);
            return match ties.promised {
                true => Next::Again { days: dice.between(6, 27) },
                false => {
                    ties.given_up |= seat;
                    if dice.percent(45) { Next::ToAnother { days: dice.between(5, 90) } } else { Next::NoMore }
                }
            };
        }
        let (least, most) = self.demo.house.field_of(doctor).rhythm();
        match dice.below(100) {
            0..91 => Next::Again { days: dice.between(least, most) },
            91..97 => Next::ToAnother { days: dice.between(5, 90) },
            _ => Next::NoMore,
        }
    }

    /// Some tell why they left, and few of these come back; of those who just stay away, more do: in how many days.
    fn stay_away(&mut self, chances: &mut Chances, last: DayNumber) -> Option<i32> {
        let Chances { dice, cohort } = chances;
        let days = dice.between(10, 79);
        let day = last + days;
        if day > self.demo.calendar.today {
            return None;
        }
        if !cohort.told.happens(400) {
            return dice.percent(40).then(|| days + dice.between(120, 600));
        }
        self.departures.push(Departure { day, reason: cohort.reasons.deal(dice) });
        dice.percent(9).then(|| days + dice.between(60, 239))
    }

    /// Somebody of the branch who works on the day, is for this patient, and was not given up.
    fn other_doctor(&self, chances: &mut Chances, ties: &Ties, before: usize, day: DayNumber) -> Option<usize> {
        let Chances { dice, cohort } = chances;
        let house = &self.demo.house;
        let doctors = cohort.branch.doctors.clone().filter(|doctor| {
            *doctor != before
                && ties.given_up & seat(cohort, *doctor) == 0
                && house.employees[*doctor].works_on(day)
                && self.card.suits(house.field_of(*doctor))
        });
        dice.weighted(doctors, |doctor| house.employees[*doctor].weight)
    }
}

/// The doctor's bit.
fn seat(cohort: &Cohort, doctor: usize) -> u32 {
    1 << (doctor - cohort.branch.doctors.start)
}
