//! What the desks were told, held against what stands in the books.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use clinic::record::{Organisation, Payment, Status, Visit};
use clinic::slots::taken;
use jiff::civil::Date;

use crate::desk::{Desk, Told, What};

/// Sums of one patient, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Sums {
    billed: i64,
    paid: i64,
    bonus: i64,
}

/// The books by what the desks know.
struct Found<'a> {
    all: &'a Organisation,
    patients: BTreeSet<&'a str>,
    /// By name: keys.
    newcomers: BTreeMap<&'a str, Vec<&'a str>>,
    /// By note.
    bookings: BTreeMap<&'a str, Vec<&'a Visit>>,
    visits: BTreeMap<&'a str, &'a Visit>,
    /// By number of the slip.
    payments: BTreeMap<i64, Vec<&'a Payment>>,
    /// By card that goes: the one that stays.
    joined: BTreeMap<&'a str, &'a str>,
}

impl<'a> Found<'a> {
    fn of(all: &'a Organisation, told: &[&'a Told]) -> Self {
        let mut found = Self {
            all,
            patients: all.patients.iter().map(|patient| patient.id.as_str()).collect(),
            newcomers: BTreeMap::new(),
            bookings: BTreeMap::new(),
            visits: BTreeMap::new(),
            payments: BTreeMap::new(),
            joined: BTreeMap::new(),
        };
        for patient in all.patients.iter().filter(|patient| patient.name.starts_with("Newcomer ")) {
            found.newcomers.entry(&patient.name).or_default().push(&patient.id);
        }
        for visit in &all.visits {
            assert!(found.visits.insert(&visit.id, visit).is_none(), "visit {} is there twice", visit.id);
            if let Some(note) = &visit.desk.note {
                found.bookings.entry(note).or_default().push(visit);
            }
        }
        let numbers: BTreeMap<&str, i64> = all.slips.iter().map(|slip| (slip.id.as_str(), slip.number)).collect();
        for payment in &all.payments {
            let slip = payment.desk.slip_id.as_deref().expect("a payment of a desk has a slip");
            found.payments.entry(numbers[slip]).or_default().push(payment);
        }
        for told in told {
            if let What::Join { from, into } = &told.what {
                found.joined.insert(from, into);
            }
        }
        found
    }

    /// Whose card holds everything of a card by now.
    fn survivor(&self, key: &'a str) -> &'a str {
        let mut key = key;
        while let Some(into) = self.joined.get(key) {
            key = into;
        }
        key
    }

    /// What was acknowledged is there, once, and as it was asked for.
    fn holds(&self, told: &'a Told, said: &dyn Debug, doubtful: &BTreeSet<&str>) {
        match &told.what {
            What::Register { name } => {
                let key = told.location.trim_start_matches("/patients/");
                let is_there = self.newcomers.get(name.as_str()).map(Vec::as_slice);
                if doubtful.contains(key) {
                } else if self.joined.contains_key(key) {
                    assert_eq!(is_there, None, "{said:?}: joined to another card");
                } else {
                    assert_eq!(is_there, Some(&[key][..]), "{said:?}");
                }
            }
            What::Book { note, patient, employee, starts_at } => {
                let visits = self.bookings.get(note.as_str()).map_or(&[][..], Vec::as_slice);
                assert_eq!(visits.len(), 1, "{said:?}: {visits:?}");
                let (visit, whose) = (visits[0], self.survivor(patient));
                assert_eq!(
                    (visit.employee_id.as_str(), visit.starts_at.as_str()),
                    (employee.as_str(), starts_at.as_str()),
                    "{said:?}"
                );
                assert!(visit.patient_id == whose || doubtful.contains(whose), "{said:?}: of {}", visit.patient_id);
            }
            What::Arrive { visit, .. } => assert!(self.visits[visit.as_str()].desk.arrived_at.is_some(), "{said:?}"),
            What::Complete { visit, amounts, .. } => {
                assert_eq!(self.visits[visit.as_str()].status, Status::Completed, "{said:?}");
                let lines = self.all.lines.iter().filter(|line| line.visit_id == *visit);
                assert_eq!(sorted(lines.map(|line| line.amount.0)), sorted(amounts.iter().copied()), "{said:?}");
            }
            What::Pay { visit, amounts, .. } => {
                let number: i64 = told.location.trim_start_matches("/slips/").parse().expect("a number");
                let payments = self.payments.get(&number).map_or(&[][..], Vec::as_slice);
                assert!(payments.iter().all(|paid| paid.visit_id.as_ref() == Some(visit)), "{said:?}: {payments:?}");
                let there = sorted(payments.iter().map(|paid| (paid.method.word(), paid.amount.0)));
                assert_eq!(there, sorted(amounts.iter().map(|(method, it)| (method.word(), *it))), "{said:?}");
            }
            What::Refund { visit, amounts, .. } => {
                let number: i64 = told.location.trim_start_matches("/slips/").parse().expect("a number");
                let payments = self.payments.get(&number).map_or(&[][..], Vec::as_slice);
                assert!(payments.iter().all(|paid| paid.visit_id.as_ref() == Some(visit)), "{said:?}: {payments:?}");
                let there = sorted(payments.iter().map(|paid| (paid.method.word(), -paid.amount.0)));
                assert_eq!(there, sorted(amounts.iter().map(|(method, it)| (method.word(), *it))), "{said:?}");
            }
            What::Join { from, .. } => {
                assert!(!self.patients.contains(from.as_str()), "{said:?}: the card is still there");
                assert!(!self.all.visits.iter().any(|visit| visit.patient_id == *from), "{said:?}: a visit was left");
                assert!(!self.all.payments.iter().any(|paid| paid.patient_id == *from), "{said:?}: money was left");
            }
        }
    }

    /// By the cards that are left.
    fn sums(&self) -> BTreeMap<&str, Sums> {
        let mut sums: BTreeMap<&str, Sums> = BTreeMap::new();
        for line in &self.all.lines {
            let visit = self.visits[line.visit_id.as_str()];
            if visit.status == Status::Completed {
                sums.entry(&visit.patient_id).or_default().billed += line.amount.0;
            }
        }
        for payment in &self.all.payments {
            sums.entry(&payment.patient_id).or_default().paid += payment.amount.0;
        }
        for bonus in &self.all.bonuses {
            sums.entry(&bonus.patient_id).or_default().bonus += bonus.amount.0;
        }
        sums.retain(|_, of| *of != Sums::default());
        sums
    }

    /// The same of the desks' own ledgers.
    fn told_sums(&self, told: &[&'a Told]) -> BTreeMap<&str, Sums> {
        let mut sums: BTreeMap<&str, Sums> = BTreeMap::new();
        for told in told {
            match &told.what {
                What::Complete { patient, amounts, .. } => {
                    sums.entry(self.survivor(patient)).or_default().billed += amounts.iter().sum::<i64>();
                }
                What::Pay { patient, amounts, bonus, .. } => {
                    let of = sums.entry(self.survivor(patient)).or_default();
                    of.paid += amounts.iter().map(|(_, amount)| amount).sum::<i64>();
                    of.bonus += bonus;
                }
                What::Refund { patient, amounts, bonus, .. } => {
                    let of = sums.entry(self.survivor(patient)).or_default();
                    of.paid -= amounts.iter().map(|(_, amount)| amount).sum::<i64>();
                    of.bonus += bonus;
                }
                _ => {}
            }
        }
        sums
    }

    /// Of completing, paying and giving back there is one each, from 1 without a gap.
    fn slips(&self) -> usize {
        let numbers = sorted(self.all.slips.iter().map(|slip| slip.number));
        let without_gaps: Vec<i64> = (1..).take(numbers.len()).collect();
        assert_eq!(numbers, without_gaps, "numbers of slips");
        numbers.len()
    }

    /// Nobody sees two patients at once. The desks book nothing before 2024.
    fn nobody_is_booked_twice(&self) {
        let mut spans: BTreeMap<(&str, Date), Vec<(i32, i32)>> = BTreeMap::new();
        for visit in self.all.visits.iter().filter(|it| matches!(it.status, Status::Booked | Status::Completed)) {
            let span = taken(&visit.starts_at, visit.ends_at.as_ref());
            let day = visit.starts_at.date();
            if day.year() >= 2024 {
                spans.entry((&visit.employee_id, day)).or_default().push((span.from, span.to));
            }
        }
        for ((who, day), mut spans) in spans {
            spans.sort_unstable();
            assert!(spans.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{who} on {day}: {spans:?}");
        }
    }
}

/// Everything that was acknowledged; beside it only what is still to be answered.
pub fn at_least(desks: &[Desk], all: &Organisation) {
    look(desks, all);
}

/// Everything that was acknowledged and nothing else, with sums that agree.
pub fn exactly(desks: &[Desk], all: &Organisation) {
    assert!(desks.iter().all(|desk| desk.unanswered.is_none()), "a form waits for its answer");
    let (found, told) = look(desks, all);
    let seed = desks[0].seed;
    assert_eq!(found.sums(), found.told_sums(&told), "seed {seed}: billed, paid and bonuses by patient");
}

fn look<'a>(desks: &'a [Desk], all: &'a Organisation) -> (Found<'a>, Vec<&'a Told>) {
    let told: Vec<&Told> = desks.iter().flat_map(|desk| &desk.told).collect();
    let found = Found::of(all, &told);
    let unanswered: Vec<&What> = desks.iter().filter_map(|desk| Some(&desk.unanswered.as_ref()?.what)).collect();
    // A card may be gone into another, or not.
    let doubtful = unanswered.iter().filter_map(|what| match what {
        What::Join { from, .. } => Some(from.as_str()),
        _ => None,
    });
    let doubtful: BTreeSet<&str> = doubtful.collect();
    for desk in desks {
        for told in &desk.told {
            found.holds(told, &(desk.seed, desk.number, told), &doubtful);
        }
    }
    let seed = desks[0].seed;
    let known = |is_meant: &dyn Fn(&What) -> bool| {
        let sure = told.iter().filter(|told| is_meant(&told.what)).count();
        sure..=sure + unanswered.iter().filter(|what| is_meant(what)).count()
    };
    let count = |what: &str, there: usize, is_meant: &dyn Fn(&What) -> bool| {
        let known = known(is_meant);
        assert!(known.contains(&there), "seed {seed}: {there} {what} are there, {known:?} were made");
    };
    let gone = found.joined.len();
    let newcomers: usize = found.newcomers.values().map(Vec::len).sum();
    let may_go = doubtful.len();
    let made = known(&|what| matches!(what, What::Register { .. }));
    assert!(
        (made.start().saturating_sub(gone + may_go)..=made.end() - gone).contains(&newcomers),
        "seed {seed}: {newcomers} newcomers are there, {made:?} were made, of whom {gone} were joined"
    );
    count("bookings", found.bookings.values().map(Vec::len).sum(), &|what| matches!(what, What::Book { .. }));
    let completed = all.visits.iter().filter(|visit| visit.status == Status::Completed).count();
    count("completed visits", completed, &|what| matches!(what, What::Complete { .. }));
    let arrived = all.visits.iter().filter(|visit| visit.desk.arrived_at.is_some()).count();
    count("arrived patients", arrived, &|what| matches!(what, What::Arrive { .. }));
    let is_money = |what: &What| matches!(what, What::Pay { .. } | What::Refund { .. });
    count("acts of paying and giving back", found.payments.len(), &is_money);
    count("slips", found.slips(), &|what| is_money(what) || matches!(what, What::Complete { .. }));
    found.nobody_is_booked_twice();
    (found, told)
}

/// Otherwise nothing was tried.
pub fn somebody_was_in_the_way(desks: &[Desk]) {
    let refused: usize = desks.iter().map(|desk| desk.refused).sum();
    let told = |is_meant: fn(&What) -> bool| desks.iter().flat_map(|desk| &desk.told).any(|told| is_meant(&told.what));
    assert!(refused > 0, "no desk was ever in another's way");
    assert!(told(|what| matches!(what, What::Join { .. })), "no cards were joined");
    assert!(told(|what| matches!(what, What::Refund { .. })), "no money went back");
    assert!(told(|what| matches!(what, What::Pay { bonus, .. } if *bonus < 0)), "nobody paid by bonus");
}

fn sorted<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = all.collect();
    all.sort_unstable();
    all
}
