//! The demo clinic is the same for the same seed, and looks like a clinic.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use clinic::record::{Attention, Method, Status, Visit};
use jiff::civil::{Weekday, date};

use super::directory::{self, DOCTORS, SELLER};
use super::life::Life;
use super::plan::Plan;
use super::tables;

const PLAN: Plan = Plan { patients: 2_000, years: 4, seed: 1, until: date(2026, 3, 20) };

fn percent(part: usize, whole: usize) -> usize {
    100 * part / whole.max(1)
}

/// Bookings with those who see patients.
fn bookings() -> Vec<Visit> {
    tables::visits(PLAN).filter(|visit| visit.employee_id != SELLER).collect()
}

fn of_status(bookings: &[Visit], status: Status) -> usize {
    bookings.iter().filter(|visit| visit.status == status).count()
}

#[test]
fn the_same_seed_lives_the_same_lives() {
    let visits = |plan: Plan| tables::visits(plan).collect::<Vec<_>>();
    let small = Plan { patients: 50, ..PLAN };
    assert_eq!(visits(small), visits(small));
    assert_ne!(visits(small), visits(Plan { seed: 2, ..small }));
    let larger = visits(Plan { patients: 60, ..PLAN });
    assert_eq!(visits(small), larger[..visits(small).len()], "a life does not depend on how many others there are");
}

#[test]
fn every_reference_leads_somewhere() {
    let employees: BTreeSet<String> = directory::employees(PLAN).map(|employee| employee.id).collect();
    let departments: BTreeSet<String> = directory::departments().map(|department| department.id).collect();
    let items: BTreeSet<String> = directory::items().map(|item| item.id).collect();
    for number in 1..=300 {
        let life = Life::new(PLAN, number);
        let visits: BTreeSet<&str> = life.visits.iter().map(|visit| visit.id.as_str()).collect();
        assert_eq!(visits.len(), life.visits.len());
        assert!(life.visits.iter().all(|visit| employees.contains(&visit.employee_id)));
        assert!(life.visits.iter().flat_map(|visit| &visit.department_id).all(|id| departments.contains(id)));
        assert!(life.lines.iter().all(|line| visits.contains(line.visit_id.as_str())));
        assert!(life.lines.iter().flat_map(|line| &line.item_id).all(|id| items.contains(id)));
        assert!(life.payments.iter().flat_map(|payment| &payment.visit_id).all(|id| visits.contains(id.as_str())));
        assert!(life.ratings.iter().all(|rating| visits.contains(rating.visit_id.as_str())));
    }
}

#[test]
fn nothing_but_bookings_lies_in_the_future() {
    let visits = bookings();
    let later = |visit: &&Visit| visit.starts_at.date() > PLAN.until;
    assert!(visits.iter().filter(later).all(|visit| visit.status == Status::Booked));
    assert!(visits.iter().filter(later).count() > 20);
    assert_eq!(visits.iter().filter(|visit| !later(visit)).filter(|visit| visit.status == Status::Booked).count(), 0);
    assert!(tables::payments(PLAN).all(|payment| payment.paid_at.date() <= PLAN.until));
    assert!(tables::departures(PLAN).all(|departure| departure.left_on <= PLAN.until));
    assert!(tables::ratings(PLAN).all(|rating| rating.rated_at.date() <= PLAN.until));
    assert!(tables::patients(PLAN).all(|patient| patient.registered_on <= PLAN.until));
}

#[test]
fn three_to_eight_percent_are_missed() {
    let bookings = bookings();
    let (missed, completed) = (of_status(&bookings, Status::Missed), of_status(&bookings, Status::Completed));
    let share = 1000 * missed / (missed + completed);
    assert!((30..=80).contains(&share), "{share} in a thousand");
}

#[test]
fn doctors_keep_a_quarter_to_three_quarters_of_their_first_timers() {
    let mut of_pair: BTreeMap<(String, String), BTreeSet<jiff::civil::Date>> = BTreeMap::new();
    for visit in bookings().into_iter().filter(|visit| visit.status == Status::Completed) {
        of_pair.entry((visit.employee_id, visit.patient_id)).or_default().insert(visit.starts_at.date());
    }
    let mut kept: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for ((employee, _), days) in of_pair {
        if days.first().is_some_and(|first| *first < date(2025, 3, 1)) {
            let (returned, primary) = kept.entry(employee).or_default();
            *primary += 1;
            *returned += usize::from(days.len() > 1);
        }
    }
    let shares: Vec<usize> = kept.values().map(|(returned, primary)| percent(*returned, *primary)).collect();
    assert_eq!(shares.len(), DOCTORS.len());
    assert!(shares.iter().all(|share| (20..=80).contains(share)), "{shares:?}");
    assert!(shares.iter().min() < Some(&35) && shares.iter().max() > Some(&65), "{shares:?}");
}

#[test]
fn two_to_five_percent_of_receipts_stay_unpaid() {
    let (mut receipts, mut unpaid) = (0, 0);
    for number in 1..=PLAN.patients {
        let life = Life::new(PLAN, number);
        let mut open: HashMap<&str, i64> = HashMap::new();
        for line in &life.lines {
            *open.entry(&line.visit_id).or_default() += line.amount.0;
        }
        let untied: i64 = life.payments.iter().filter(|p| p.visit_id.is_none()).map(|p| p.amount.0).sum();
        for payment in &life.payments {
            if let Some(open) = payment.visit_id.as_deref().and_then(|id| open.get_mut(id)) {
                *open -= payment.amount.0;
            }
        }
        receipts += open.len();
        unpaid += open.values().filter(|open| **open > untied).count();
    }
    let share = 1000 * unpaid / receipts;
    assert!((20..=50).contains(&share), "{share} in a thousand of {receipts}");
}

#[test]
fn the_week_and_the_day_have_their_peaks() {
    let bookings = bookings();
    let at = |hour: i8| bookings.iter().filter(|visit| visit.starts_at.hour() == hour).count();
    assert!(at(10) > 2 * at(13) && at(17) > 2 * at(13), "{} {} {}", at(10), at(13), at(17));
    let on = |day: Weekday| bookings.iter().filter(|visit| visit.starts_at.date().weekday() == day).count();
    assert_eq!(on(Weekday::Sunday), 0);
    assert!(on(Weekday::Monday) > on(Weekday::Friday) && on(Weekday::Friday) > on(Weekday::Saturday));
}

#[test]
fn summers_are_quiet() {
    let bookings = bookings();
    let in_month = |month: i8| {
        let of_year = |visit: &&Visit| visit.starts_at.date().year() == 2025 && visit.starts_at.date().month() == month;
        bookings.iter().filter(of_year).count()
    };
    assert!(in_month(8) * 4 < in_month(10) * 3, "{} {}", in_month(8), in_month(10));
}

#[test]
fn eight_reasons_come_in_fourteen_spellings() {
    let spellings: BTreeSet<String> = tables::departures(PLAN).map(|departure| departure.reason).collect();
    let reasons: BTreeSet<String> = spellings.iter().map(|reason| clinic::reason::key(reason)).collect();
    assert_eq!((spellings.len(), reasons.len()), (14, 8));
}

#[test]
fn bonuses_are_never_overdrawn_and_match_the_payments() {
    let used: i64 = tables::bonuses(PLAN).map(|bonus| bonus.amount.0.min(0)).sum();
    let paid: i64 = tables::payments(PLAN).filter(|p| p.method == Method::Bonus).map(|p| p.amount.0).sum();
    assert_eq!(used, -paid);
    assert!(paid > 0);
    for number in 1..=PLAN.patients {
        let mut balance = 0;
        assert!(Life::new(PLAN, number).bonuses.iter().all(|bonus| {
            balance += bonus.amount.0;
            balance >= 0
        }));
    }
}

#[test]
fn names_come_in_four_scripts() {
    let names: String = tables::patients(PLAN).map(|patient| patient.name).collect();
    for (script, range) in
        [("Cyrillic", 'А'..='я'), ("Sundanese", '\u{1b80}'..='\u{1bbf}'), ("umlauts", 'ä'..='ä'), ("carons", 'š'..='š')]
    {
        assert!(names.chars().any(|letter| range.contains(&letter)), "{script}");
    }
}

#[test]
fn the_clinic_earns_its_costs_and_advertising_differs_in_worth() {
    let billed: i64 = tables::lines(PLAN).map(|line| line.amount.0).sum();
    let costs: i64 = directory::branch_costs(PLAN).map(|cost| cost.amount.0).sum();
    assert!(billed > costs && billed < 3 * costs, "{billed} {costs}");
    let staff = directory::categories().filter(|category| category.attention == Attention::Staff).count();
    assert_eq!(staff, 1);
    assert!(tables::ratings(PLAN).count() > 500);
}
