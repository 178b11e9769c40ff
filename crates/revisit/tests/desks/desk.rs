//! One desk: what it was told to be done, what it still waits for, and how it goes on.

use std::io;
use std::net::SocketAddr;

use clinic::record::Method;
use testkit::clinic::Dice;

use crate::acts::ACTS;
use crate::house::{BONUS_PERCENT, own};
use crate::wire::{self, Reply};

/// What a form asks for. Amounts are in minor units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Register {
        name: String,
    },
    /// `note` is the booking's own.
    Book {
        note: String,
        patient: String,
        employee: String,
        starts_at: String,
    },
    Arrive {
        patient: String,
        visit: String,
    },
    Complete {
        patient: String,
        visit: String,
        amounts: Vec<i64>,
    },
    /// `bonus`: what it does to the patient's bonuses.
    Pay {
        patient: String,
        visit: String,
        amounts: Vec<(Method, i64)>,
        bonus: i64,
    },
    /// `amounts`: what goes back; `bonus`: what that does to the patient's bonuses.
    Refund {
        patient: String,
        visit: String,
        amounts: Vec<(Method, i64)>,
        bonus: i64,
    },
    Join {
        from: String,
        into: String,
    },
}

/// As it is sent, and sent again.
#[derive(Clone, Debug)]
pub struct Form {
    pub what: What,
    pub path: String,
    pub body: String,
}

/// Something that was acknowledged.
#[derive(Clone, Debug)]
pub struct Told {
    pub what: What,
    /// Where the answer sent to.
    pub location: String,
}

/// A patient as the desk knows them.
#[derive(Clone, Debug, Default)]
pub struct Person {
    pub key: String,
    pub brings_bonuses: bool,
    pub is_booked: bool,
    pub has_arrived: bool,
    /// What is open of which visit.
    pub open: Vec<(String, i64)>,
    pub paid: Vec<Paid>,
    pub bonus: i64,
}

/// What was paid for a visit and did not go back.
#[derive(Clone, Debug, Default)]
pub struct Paid {
    pub visit: String,
    pub real: i64,
    pub by_bonus: i64,
    /// Bonuses that the real money brought.
    pub brought: i64,
}

pub struct Desk {
    pub seed: u64,
    pub number: usize,
    pub dice: Dice,
    cookie: String,
    pub people: Vec<Person>,
    pub told: Vec<Told>,
    /// Forms that somebody else was quicker than.
    pub refused: usize,
    /// Sent, and the line broke before an answer.
    pub unanswered: Option<Form>,
    /// Counts what it has begun, for names that nobody else gives.
    pub begun: usize,
    /// How many of the bookings that all want it has tried to complete, and to be paid for.
    pub tried: (usize, usize),
}

impl Desk {
    pub fn new(seed: u64, number: usize, cookie: String) -> Self {
        let person = |key| Person { key, brings_bonuses: true, ..Person::default() };
        Self {
            seed,
            number,
            dice: Dice::new(seed * 100 + number as u64),
            cookie,
            people: own(number).map(person).collect(),
            told: Vec::new(),
            refused: 0,
            unanswered: None,
            begun: 0,
            tried: (0, 0),
        }
    }

    /// One act after the other while it is to go on, which is asked before each form. An error: the line broke.
    pub fn work(&mut self, address: SocketAddr, goes_on: &dyn Fn() -> bool) -> io::Result<()> {
        loop {
            let act = *self.dice.one_of(ACTS);
            let Some(form) = act(self, address)? else { continue };
            if !goes_on() {
                return Ok(());
            }
            self.begun += 1;
            self.send(form, address)?;
        }
    }

    /// What was not answered is sent as it was.
    pub fn send_again(&mut self, address: SocketAddr) -> io::Result<()> {
        match self.unanswered.take() {
            Some(form) => {
                let reply = self.post(&form, address)?;
                self.hear(form, &reply);
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// Sends a form: once, twice in a row, or over two lines at once.
    fn send(&mut self, form: Form, address: SocketAddr) -> io::Result<()> {
        self.unanswered = Some(form.clone());
        let (first, second) = if self.dice.chance(15) {
            let desk = &*self;
            std::thread::scope(|scope| {
                let other = scope.spawn(|| desk.post(&form, address));
                let first = desk.post(&form, address);
                (first, Some(other.join().expect("a thread that asks")))
            })
        } else {
            let first = self.post(&form, address);
            let again = first.is_ok() && self.dice.chance(20);
            (first, again.then(|| self.post(&form, address)))
        };
        let (reply, mut broken) = match (first, second) {
            (Ok(first), Some(Ok(second))) => {
                let said = self.about(&form.what);
                assert_eq!(is_done(&first), is_done(&second), "{said}: two answers, {first:?}\n{second:?}");
                assert_eq!(first.location, second.location, "{said}: sent twice");
                (first, None)
            }
            (Ok(reply), None) => (reply, None),
            (Ok(reply), Some(Err(error))) | (Err(error), Some(Ok(reply))) => (reply, Some(error)),
            (Err(error), _) => return Err(error),
        };
        // Whoever was refused on one line may have been too early for the other.
        if let Some(error) = broken.take_if(|_| !is_done(&reply)) {
            return Err(error);
        }
        self.unanswered = None;
        self.hear(form, &reply);
        broken.map_or(Ok(()), Err)
    }

    fn post(&self, form: &Form, address: SocketAddr) -> io::Result<Reply> {
        wire::post(address, &form.path, &self.cookie, &form.body)
    }

    /// A page that must be there.
    pub fn page(&self, path: &str, address: SocketAddr) -> io::Result<String> {
        let reply = wire::get(address, path, &self.cookie)?;
        assert_eq!(reply.status, 200, "seed {}, desk {}: {path}: {}", self.seed, self.number, reply.body);
        Ok(reply.body)
    }

    /// A page, or where it sends to.
    pub fn page_or_elsewhere(&self, path: &str, address: SocketAddr) -> io::Result<Option<String>> {
        let reply = wire::get(address, path, &self.cookie)?;
        assert!([200, 303].contains(&reply.status), "seed {}, desk {}: {path}", self.seed, self.number);
        Ok(Some(reply.body).filter(|_| reply.status == 200))
    }

    pub fn person(&mut self, key: &str) -> Option<&mut Person> {
        self.people.iter_mut().find(|person| person.key == key)
    }

    fn about(&self, what: &What) -> String {
        format!("seed {}, desk {}, form {}: {what:?}", self.seed, self.number, self.begun)
    }

    /// Keeps what the answer says.
    fn hear(&mut self, form: Form, reply: &Reply) {
        let Form { what, .. } = form;
        let said = self.about(&what);
        assert!([303, 400, 409].contains(&reply.status), "{said}: status {}: {}", reply.status, reply.body);
        let goes_to = match &what {
            What::Register { .. } | What::Join { .. } => "/patients/",
            What::Book { .. } | What::Arrive { .. } => "/schedule",
            What::Complete { .. } => "/pay/",
            What::Pay { .. } | What::Refund { .. } => "/slips/",
        };
        if !reply.location.starts_with(goes_to) {
            // Bookings and money of patients of its own are nobody else's business, and names are new.
            assert!(self.may_be_refused(&what), "{said}: status {}, {}: {}", reply.status, reply.location, reply.body);
            self.refused += 1;
            return;
        }
        let told = Told { what, location: reply.location.clone() };
        self.follow(&told);
        self.told.push(told);
    }

    /// Times are wanted by others, and so are the bookings of nobody's own patients.
    fn may_be_refused(&self, what: &What) -> bool {
        let is_own = |key: &str| self.people.iter().any(|person| person.key == key);
        match what {
            What::Book { .. } => true,
            What::Complete { patient, .. } | What::Pay { patient, .. } => !is_own(patient),
            What::Register { .. } | What::Arrive { .. } | What::Refund { .. } | What::Join { .. } => false,
        }
    }

    /// What the desk knows of its people from now on.
    fn follow(&mut self, told: &Told) {
        match &told.what {
            What::Register { .. } => {
                let key = told.location.trim_start_matches("/patients/").to_owned();
                self.people.push(Person { key, ..Person::default() });
            }
            What::Book { patient, .. } => {
                if let Some(person) = self.person(patient) {
                    (person.is_booked, person.has_arrived) = (true, false);
                }
            }
            What::Arrive { patient, .. } => {
                if let Some(person) = self.person(patient) {
                    person.has_arrived = true;
                }
            }
            What::Complete { patient, visit, amounts } => {
                if let Some(person) = self.person(patient) {
                    (person.is_booked, person.has_arrived) = (false, false);
                    person.open.push((visit.clone(), amounts.iter().sum()));
                }
            }
            What::Pay { patient, visit, amounts, bonus } => {
                let sum: i64 = amounts.iter().map(|(_, amount)| amount).sum();
                if let Some(person) = self.person(patient) {
                    person.bonus += bonus;
                    person.open.iter_mut().filter(|(known, _)| known == visit).for_each(|(_, open)| *open -= sum);
                    person.open.retain(|(_, open)| *open > 0);
                    let by_bonus = -by_bonus(amounts);
                    let paid = person.paid_for(visit);
                    paid.real += sum - by_bonus;
                    paid.by_bonus += by_bonus;
                    paid.brought += bonus + by_bonus;
                }
            }
            What::Refund { patient, visit, amounts, bonus } => {
                let sum: i64 = amounts.iter().map(|(_, amount)| amount).sum();
                if let Some(person) = self.person(patient) {
                    person.bonus += bonus;
                    match person.open.iter_mut().find(|(known, _)| known == visit) {
                        Some((_, open)) => *open += sum,
                        None => person.open.push((visit.clone(), sum)),
                    }
                    let by_bonus = -by_bonus(amounts);
                    let paid = person.paid_for(visit);
                    paid.real -= sum - by_bonus;
                    paid.by_bonus -= by_bonus;
                    paid.brought -= by_bonus - bonus;
                }
            }
            What::Join { from, into } => {
                let at = self.people.iter().position(|person| person.key == *from);
                let gone = self.people.swap_remove(at.expect("the card that goes is one's own"));
                let stays = self.person(into).expect("the card that stays is one's own");
                stays.open.extend(gone.open);
                stays.paid.extend(gone.paid);
                stays.bonus += gone.bonus;
            }
        }
    }
}

impl Person {
    fn paid_for(&mut self, visit: &str) -> &mut Paid {
        let at = self.paid.iter().position(|paid| paid.visit == visit).unwrap_or_else(|| {
            self.paid.push(Paid { visit: visit.to_owned(), ..Paid::default() });
            self.paid.len() - 1
        });
        &mut self.paid[at]
    }
}

fn is_done(reply: &Reply) -> bool {
    reply.status == 303
}

/// What is used of bonuses, below nothing; real money brings none.
pub fn by_bonus(amounts: &[(Method, i64)]) -> i64 {
    amounts.iter().filter(|(method, _)| *method == Method::Bonus).map(|(_, amount)| -amount).sum()
}

/// What payments do to the bonuses of somebody whom they bring some.
pub fn bonus(amounts: &[(Method, i64)]) -> i64 {
    let of = |(method, amount): &(Method, i64)| match method {
        Method::Bonus => -amount,
        // Amounts are whole euros, and so many percent of one are whole cents.
        _ => amount * BONUS_PERCENT / 100,
    };
    amounts.iter().map(of).sum()
}
