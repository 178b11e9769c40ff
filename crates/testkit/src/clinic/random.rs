//! Organisations in which everything happens that a clinic's data can hold.

use super::dice::Dice;
use super::directory::directory;
use clinic::record::{
    Bonus, BranchCost, Channel, Consent, ContactResult, Departure, DiscountGround, Line, Method, Millionths,
    Organisation, Outcome, Payment, Purpose, Rating, Reason, ReasonDesk, Recall, SourceCost, Status, Visit,
};
use clinic::time::parse_month;
use clinic::{LocalTime, Money};
use std::collections::{BTreeMap, BTreeSet};

/// How much happens. A clinic of no patients, or one patient of 10 000 bookings, is made the same way.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub patients: usize,
    pub bookings: usize,
}

impl Size {
    /// Small enough that an answer can be checked by hand, large enough that most cases meet.
    pub const SMALL: Self = Self { patients: 14, bookings: 90 };
}

/// Spellings of three reasons, and one that is another reason.
const REASONS: &[&str] = &[
    "Moved away",
    "  moved \t AWAY ",
    "Moved\u{a0}away",
    "Straße",
    "STRASSE",
    "Zu téuer",
    "zu te\u{301}uer",
    "Moved aways",
    "=cost, \"high\"",
];

/// The same organisation for the same seed and size, on every machine.
///
/// Everything happens between 2023-11-01 and 2025-08-29, so that an as-of in 2024 leaves much to be unseen. Ids are in
/// no order of time, and some compare as texts unlike as numbers (`v9`, `v10`).
pub fn random(seed: u64, size: Size) -> Organisation {
    let mut dice = Dice::new(seed);
    let mut org = directory(&mut dice, size.patients);
    if size.patients == 0 {
        return org;
    }
    add_bookings(&mut dice, &mut org, size.bookings);
    add_lines(&mut dice, &mut org);
    add_payments(&mut dice, &mut org);
    add_ratings(&mut dice, &mut org);
    add_departures(&mut dice, &mut org);
    add_bonuses_and_consents(&mut dice, &mut org);
    add_costs(&mut dice, &mut org);
    // With dice of their own, so that everything else is as it was before there were grounds.
    add_discounts(&mut Dice::new(seed ^ 0x_d15c), &mut org);
    add_work(&mut Dice::new(seed ^ 0x_ca11), &mut org);
    org
}

/// One patient in five never comes. A booking is often on the day, or at the very time, of one before it.
fn add_bookings(dice: &mut Dice, org: &mut Organisation, count: usize) {
    let patients = (org.patients.len() * 4 / 5).max(1);
    for number in dice.shuffled(count) {
        let before = dice.maybe(30, &org.visits).map(|visit| (visit.patient_id.clone(), visit.starts_at.clone()));
        let (patient_id, starts_at) = match before {
            Some((patient_id, starts_at)) if dice.chance(50) => (patient_id, starts_at),
            Some((patient_id, starts_at)) => (patient_id, dice.time(starts_at.date())),
            None => {
                let day = dice.day();
                (org.patients[dice.below(patients)].id.clone(), dice.time(day))
            }
        };
        let starts_with_date = |time: &str| LocalTime::parse(&format!("{}T{time}", starts_at.date()));
        org.visits.push(Visit {
            id: format!("v{number}"),
            patient_id,
            employee_id: dice.one_of(&org.employees[..5]).id.clone(),
            department_id: dice.maybe(80, &org.departments[..4]).map(|department| department.id.clone()),
            ends_at: if dice.chance(30) { starts_with_date("23:59:59") } else { None },
            starts_at,
            status: *dice.one_of(&[
                Status::Completed,
                Status::Completed,
                Status::Completed,
                Status::Completed,
                Status::Completed,
                Status::Completed,
                Status::Booked,
                Status::Cancelled,
                Status::Missed,
            ]),
            desk: Default::default(),
        });
    }
}

/// None to three a booking, whatever its status.
fn add_lines(dice: &mut Dice, org: &mut Organisation) {
    for visit in &org.visits {
        for _ in 0..dice.below(4) {
            org.lines.push(Line {
                id: format!("l{}", org.lines.len()),
                visit_id: visit.id.clone(),
                item_id: dice.maybe(85, &org.items[..6]).map(|item| item.id.clone()),
                quantity: dice
                    .maybe(50, &[Millionths(1_000_000), Millionths(500_000), Millionths(12_000_000)])
                    .copied(),
                amount: Money(dice.amount()),
                discount: dice.maybe(20, &[Money(0), Money(100)]).copied(),
                desk: Default::default(),
            });
        }
    }
}

/// Of equal names, one unused; on discounts of any size, with and without one. Some lines are taken back, wholly or in part, on
/// their own receipt or on another, and what takes them back is of the same ground.
fn add_discounts(dice: &mut Dice, org: &mut Organisation) {
    for (n, name) in ["Family", "Family", "(none)", "Waited"].into_iter().enumerate() {
        org.discount_grounds.push(DiscountGround { id: format!("g{n}"), name: name.to_owned(), archived: n == 2 });
    }
    let grounds: Vec<String> = org.discount_grounds[..3].iter().map(|ground| ground.id.clone()).collect();
    let mut taken_back = Vec::new();
    for line in org.lines.iter_mut().filter(|line| line.discount.is_some()) {
        line.discount = Some(Money(*dice.one_of(&[0, 100, 100, 250, 12_345])));
        line.desk.ground_id = dice.maybe(75, &grounds).cloned();
        if dice.chance(25) {
            let discount = *dice.one_of(&[line.discount, line.discount, Some(Money(50)), None]);
            let visit_id = if dice.chance(60) { line.visit_id.clone() } else { dice.one_of(&org.visits).id.clone() };
            let mut back = Line { id: format!("{}-back", line.id), visit_id, amount: Money(0), ..line.clone() };
            back.discount = discount.map(|discount| Money(-discount.0));
            back.desk.corrects = Some(line.id.clone());
            taken_back.push(back);
        }
    }
    org.lines.extend(taken_back);
}

/// Tied to bookings of every status and date, now and then to somebody else's; refunds; more and less than billed.
fn add_payments(dice: &mut Dice, org: &mut Organisation) {
    let mut billed: BTreeMap<&str, i64> = BTreeMap::new();
    for line in &org.lines {
        *billed.entry(&line.visit_id).or_default() += line.amount.0;
    }
    for number in dice.shuffled(org.visits.len()) {
        let tied = dice.maybe(70, &org.visits);
        let somebody = dice.one_of(&org.patients).id.clone();
        let patient_id = tied.filter(|_| !dice.chance(6)).map_or(somebody, |visit| visit.patient_id.clone());
        let day = match tied {
            Some(visit) if dice.chance(80) => dice.day_near(visit.starts_at.date(), 40),
            _ => dice.day(),
        };
        let amount = match tied {
            Some(visit) if dice.chance(50) => billed.get(visit.id.as_str()).copied().unwrap_or(0),
            _ => dice.amount(),
        };
        org.payments.push(Payment {
            id: format!("m{number}"),
            patient_id,
            visit_id: tied.map(|visit| visit.id.clone()),
            paid_at: dice.time(day),
            method: *dice.one_of(Method::ALL),
            amount: Money(amount),
            desk: Default::default(),
        });
    }
}

/// At most one a booking, some of what never took place.
fn add_ratings(dice: &mut Dice, org: &mut Organisation) {
    for visit in &org.visits {
        if dice.chance(40) {
            let day = dice.day_near(visit.starts_at.date(), 60);
            org.ratings.push(Rating {
                visit_id: visit.id.clone(),
                rated_at: dice.time(day),
                score: *dice.one_of(&[1, 2, 3, 4, 5, 5]),
                comment: dice.maybe(40, &["ok", "=1+1", "long wait,\ncold room"]).map(ToString::to_string),
            });
        }
    }
}

/// None to two a patient: before, on or after a booking, or on any day; never two on one day.
fn add_departures(dice: &mut Dice, org: &mut Organisation) {
    for patient in &org.patients {
        let bookings: Vec<&Visit> = org.visits.iter().filter(|visit| visit.patient_id == patient.id).collect();
        let mut days = BTreeSet::new();
        for _ in 0..dice.below(3) {
            days.insert(match dice.maybe(70, &bookings) {
                Some(visit) if dice.chance(50) => visit.starts_at.date(),
                Some(visit) => dice.day_near(visit.starts_at.date(), 20),
                None => dice.day(),
            });
        }
        for left_on in days {
            org.departures.push(Departure {
                patient_id: patient.id.clone(),
                left_on,
                reason: (*dice.one_of(REASONS)).to_owned(),
                note: None,
            });
        }
    }
}

/// What came of calls, on days of bookings and others; intervals of some patients' own, longer and shorter, and some who are not
/// reminded; reasons that were merged, one of them into itself; when some bookings were made.
fn add_work(dice: &mut Dice, org: &mut Organisation) {
    for (id, name, merged_into) in [
        ("r1", "Moved away", None),
        ("r2", "moved aways", Some("r1")),
        ("r3", "zu teuer", Some("r4")),
        ("r4", "Zu téuer", Some("r4")),
    ] {
        let desk = ReasonDesk { merged_into: merged_into.map(ToOwned::to_owned) };
        org.reasons.push(Reason { id: id.to_owned(), name: name.to_owned(), archived: dice.chance(30), desk });
    }
    for patient in &org.patients {
        for _ in 0..dice.below(4) {
            let near = dice.maybe(60, &org.visits).map(|visit| visit.starts_at.date());
            let day = match near {
                Some(day) => dice.day_near(day, 40),
                None => dice.day(),
            };
            let outcome = *dice.one_of(Outcome::ALL);
            org.contact_results.push(ContactResult {
                id: format!("c{}", org.contact_results.len()),
                patient_id: patient.id.clone(),
                contacted_at: dice.time(day),
                contacted_by: (*dice.one_of(&["ada", "grace"])).to_owned(),
                outcome,
                until_on: (outcome == Outcome::Away).then(|| dice.day_near(day, 60)),
                item_id: dice.maybe(50, &org.items).map(|item| item.id.clone()),
                note: None,
            });
        }
        for item in &org.items {
            if dice.chance(15) {
                org.recalls.push(Recall {
                    patient_id: patient.id.clone(),
                    item_id: item.id.clone(),
                    after_days: dice.maybe(40, &[7, 200]).copied(),
                    after_months: dice.maybe(40, &[1, 14]).copied(),
                    off: dice.chance(25),
                    reason: None,
                    owner: None,
                });
            }
        }
    }
    for visit in &mut org.visits {
        if dice.chance(60) {
            let day = dice.day_near(visit.starts_at.date(), 50);
            visit.desk.booked_at = Some(dice.time(day));
        }
    }
}

fn add_bonuses_and_consents(dice: &mut Dice, org: &mut Organisation) {
    for patient in &org.patients {
        for _ in 0..dice.below(4) {
            org.bonuses.push(Bonus {
                id: format!("x{}", org.bonuses.len()),
                patient_id: patient.id.clone(),
                on: dice.day(),
                amount: Money(if dice.chance(40) { -dice.amount() } else { dice.amount() }),
                visit_id: None,
                desk: Default::default(),
            });
        }
        if dice.chance(50) {
            org.consents.push(Consent {
                patient_id: patient.id.clone(),
                channel: *dice.one_of(Channel::ALL),
                purpose: *dice.one_of(Purpose::ALL),
                given: dice.chance(70),
                on: dice.day(),
            });
        }
    }
}

/// In about every third month, for sources and branches with and without patients.
fn add_costs(dice: &mut Dice, org: &mut Organisation) {
    let months = (2023..=2025).flat_map(|year| (1..=12).map(move |month| format!("{year}-{month:02}")));
    for month in months.filter_map(|month| parse_month(&month)) {
        for source in &org.sources {
            if dice.chance(30) {
                let amount = Money(*dice.one_of(&[1, 700, 12_345]));
                org.source_costs.push(SourceCost { source_id: source.id.clone(), month, amount });
            }
        }
        for branch in &org.branches {
            if dice.chance(30) {
                let amount = Money(*dice.one_of(&[1, 700, 99_999]));
                org.branch_costs.push(BranchCost { branch_id: branch.id.clone(), month, amount });
            }
        }
    }
}
