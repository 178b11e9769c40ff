//! The demo clinic is the same for the same plan, whole in itself, and looks like a clinic at every size.

mod promises;
mod variety;

use std::collections::BTreeSet;

use clinic::record::{Patient, Status, Visit};
use jiff::civil::date;

use super::{Demo, Life, Plan};

fn demo(patients: u32, years: u8, seed: u64) -> Demo {
    Demo::new(Plan { patients, years, seed, until: date(2026, 3, 20), hour: 24 })
}

fn ordinary() -> Demo {
    demo(2_000, 4, 1)
}

fn all<'a, R>(demo: &'a Demo, records: impl Fn(&Life<'a>) -> Vec<R>) -> impl Iterator<Item = R> {
    demo.all_lives().flat_map(move |life| records(&life))
}

fn patients(demo: &Demo) -> impl Iterator<Item = Patient> {
    demo.all_lives().map(|life| life.patient_record())
}

/// Bookings with those who see patients.
fn bookings(demo: &Demo) -> Vec<Visit> {
    let doctors: BTreeSet<String> = demo.employees().filter(|one| one.sees_patients).map(|one| one.id).collect();
    all(demo, Life::visit_records).filter(|visit| doctors.contains(&visit.employee_id)).collect()
}

fn of_status(bookings: &[Visit], status: Status) -> usize {
    bookings.iter().filter(|visit| visit.status == status).count()
}

#[test]
fn the_same_plan_lives_the_same_lives() {
    let told = |seed| {
        let demo = demo(150, 4, seed);
        let (patients, lines): (Vec<_>, Vec<_>) = (patients(&demo).collect(), all(&demo, Life::line_records).collect());
        (patients, lines)
    };
    assert_eq!(told(1), told(1));
    assert_ne!(told(1), told(2));
}

#[test]
fn what_is_later_today_is_booked_and_nothing_more() {
    let demo = Demo::new(Plan { patients: 2_000, years: 4, seed: 1, until: date(2026, 3, 20), hour: 15 });
    let now = "2026-03-20T15:00";
    let today: Vec<Visit> =
        all(&demo, Life::visit_records).filter(|visit| visit.starts_at.date() == date(2026, 3, 20)).collect();
    let (over, ahead): (Vec<_>, Vec<_>) = today.iter().partition(|visit| visit.starts_at.as_str() < now);
    assert!(!over.is_empty() && !ahead.is_empty(), "{} over, {} ahead", over.len(), ahead.len());
    assert_eq!(over.iter().filter(|visit| visit.status == Status::Booked).count(), 0);
    assert_eq!(ahead.iter().filter(|visit| visit.status != Status::Booked).count(), 0);
    assert!(all(&demo, Life::payment_records).all(|payment| payment.paid_at.as_str() <= now));
}

#[test]
fn a_life_is_the_same_alone_and_among_all() {
    let demo = demo(250, 4, 1);
    let told = |from, to| -> Vec<_> {
        demo.lives(from..=to)
            .map(|life| (life.patient_record(), life.visit_records(), life.payment_records()))
            .collect()
    };
    let all = told(1, 250);
    assert_eq!(all.len(), 250);
    for number in [1, 2, 99, 100, 101, 177, 250] {
        assert_eq!(told(number, number), all[number as usize - 1..number as usize], "patient {number}");
    }
    assert_eq!(told(150, 230), all[149..230]);
}

#[test]
fn every_reference_leads_somewhere() {
    let demo = demo(3_000, 4, 1);
    let employees: BTreeSet<String> = demo.employees().map(|employee| employee.id).collect();
    let departments: BTreeSet<String> = demo.departments().map(|department| department.id).collect();
    let branches: BTreeSet<String> = demo.branches().map(|branch| branch.id).collect();
    let items: BTreeSet<String> = demo.items().map(|item| item.id).collect();
    let lists: BTreeSet<String> = demo.price_lists().map(|list| list.id).collect();
    assert!(demo.departments().all(|department| branches.contains(&department.branch_id.expect("one of a branch"))));
    assert!(demo.employees().all(|employee| departments.contains(&employee.department_id.expect("one of some"))));
    assert!(demo.prices().all(|price| lists.contains(&price.price_list_id) && items.contains(&price.item_id)));
    for life in demo.all_lives() {
        let visits = life.visit_records();
        let ids: BTreeSet<&str> = visits.iter().map(|visit| visit.id.as_str()).collect();
        assert_eq!(ids.len(), visits.len());
        assert!(visits.iter().all(|visit| employees.contains(&visit.employee_id)));
        assert!(visits.iter().flat_map(|visit| &visit.department_id).all(|id| departments.contains(id)));
        assert!(life.line_records().iter().all(|line| ids.contains(line.visit_id.as_str())));
        assert!(life.line_records().iter().flat_map(|line| &line.item_id).all(|id| items.contains(id)));
        assert!(
            life.payment_records().iter().flat_map(|payment| &payment.visit_id).all(|id| ids.contains(id.as_str()))
        );
        assert!(life.bonus_records().iter().flat_map(|bonus| &bonus.visit_id).all(|id| ids.contains(id.as_str())));
        assert!(life.rating_records().iter().all(|rating| ids.contains(rating.visit_id.as_str())));
    }
}

#[test]
fn nothing_but_bookings_lies_in_the_future() {
    let (demo, until) = (ordinary(), ordinary().plan.until);
    let (later, past): (Vec<Visit>, Vec<Visit>) =
        bookings(&demo).into_iter().partition(|visit| visit.starts_at.date() > until);
    assert!(later.iter().all(|visit| visit.status == Status::Booked));
    assert!(later.len() > 20, "{}", later.len());
    assert_eq!(of_status(&past, Status::Booked), 0);
    assert!(all(&demo, Life::payment_records).all(|payment| payment.paid_at.date() <= until));
    assert!(all(&demo, Life::departure_records).all(|departure| departure.left_on <= until));
    assert!(all(&demo, Life::rating_records).all(|rating| rating.rated_at.date() <= until));
    assert!(all(&demo, Life::consent_records).all(|consent| consent.on <= until));
    assert!(patients(&demo).all(|patient| patient.registered_on <= until && patient.born_on < Some(until)));
}

#[test]
fn a_larger_clinic_has_more_branches_and_doctors() {
    let house = |patients| {
        let demo = demo(patients, 4, 1);
        (demo.branches().count(), demo.employees().filter(|one| one.sees_patients).count())
    };
    let sizes = [20, 200, 2_000, 50_000, 500_000, 5_000_000].map(house);
    assert_eq!(sizes, [(1, 3), (1, 4), (2, 12), (10, 80), (31, 310), (100, 1100)]);
}

#[test]
fn ten_years_make_ten_visits_a_patient_and_two_lines_a_visit() {
    for seed in 1..=2 {
        let demo = demo(10_000, 10, seed);
        let visits: usize = demo.all_lives().map(|life| life.visits.len()).sum();
        let lines: usize = demo.all_lives().map(|life| life.lines.len()).sum();
        assert!((95_000..=105_000).contains(&visits), "{visits} visits");
        assert!((190_000..=210_000).contains(&lines), "{lines} lines");
    }
}
