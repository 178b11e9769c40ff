//! What random clinics must be for tests on them to mean anything, and laws that hold on every one.

use clinic::record::{Method, Organisation, Status};
use jiff::civil::{Date, date};
use std::collections::BTreeSet;
use testkit::clinic::{Size, random};
use testkit::{oracle, questions};

const TODAY: Date = date(2025, 9, 1);

#[test]
fn a_seed_always_makes_the_same_clinic() {
    assert_eq!(random(7, Size::SMALL), random(7, Size::SMALL));
    assert_ne!(random(7, Size::SMALL), random(8, Size::SMALL));
}

#[test]
fn every_reference_leads_somewhere_and_every_key_is_used_once() {
    for seed in 0..40 {
        let org = random(seed, Size::SMALL);
        let visits = keys(org.visits.iter().map(|row| row.id.as_str()));
        let patients = keys(org.patients.iter().map(|row| row.id.as_str()));
        assert!(org.visits.iter().all(|row| patients.contains(row.patient_id.as_str())));
        assert!(org.lines.iter().all(|row| visits.contains(row.visit_id.as_str())));
        assert!(org.payments.iter().filter_map(|row| row.visit_id.as_deref()).all(|id| visits.contains(id)));
        keys(org.lines.iter().map(|row| row.id.as_str()));
        keys(org.payments.iter().map(|row| row.id.as_str()));
        keys(org.ratings.iter().map(|row| row.visit_id.as_str()));
        keys(org.departures.iter().map(|row| (row.patient_id.as_str(), row.left_on)));
        keys(org.source_costs.iter().map(|row| (row.source_id.as_str(), row.month)));
        keys(org.branch_costs.iter().map(|row| (row.branch_id.as_str(), row.month)));
    }
}

#[test]
fn the_awkward_cases_are_there() {
    let clinics: Vec<Organisation> = (0..40).map(|seed| random(seed, Size::SMALL)).collect();
    let some = |case: &dyn Fn(&Organisation) -> bool| clinics.iter().filter(|org| case(org)).count() >= 4;
    let visit = |org: &Organisation, id: &str| {
        org.visits.iter().find(|row| row.id == id).cloned().expect("a tied visit exists")
    };

    assert!(some(&|org| org
        .visits
        .iter()
        .any(|a| org.visits.iter().any(|b| a.id < b.id && a.starts_at == b.starts_at && a.id.len() > b.id.len()))));
    assert!(some(&|org| org.departments.iter().any(|row| row.name == "total")));
    assert!(some(&|org| org.employees.iter().any(|row| !row.sees_patients)));
    assert!(some(&|org| org.patients.iter().any(|row| org.visits.iter().all(|visit| visit.patient_id != row.id))));
    assert!(some(&|org| org.payments.iter().any(|row| row.method == Method::Bonus && row.amount.0 < 0)));
    for status in Status::ALL {
        assert!(some(&|org| org
            .payments
            .iter()
            .any(|row| row.visit_id.as_deref().is_some_and(|id| visit(org, id).status == *status))));
    }
    assert!(some(&|org| org
        .payments
        .iter()
        .any(|row| row.visit_id.as_deref().is_some_and(|id| visit(org, id).patient_id != row.patient_id))));
    assert!(some(&|org| org.clinic.as_ref().is_some_and(|row| row.currency.minor_digits() == 0)));
    assert!(some(&|org| org.clinic.as_ref().is_some_and(|row| row.currency.minor_digits() == 3)));
    assert!(some(&|org| org.visits.iter().any(|row| row.starts_at.date() == date(2024, 2, 29))));
}

#[test]
fn every_question_has_an_answer_and_most_say_something() {
    let (mut rows, mut asked) = (0, 0);
    for seed in 0..3 {
        let org = random(seed, Size::SMALL);
        for question in [questions::every(&org), questions::random(&org, seed, 300)].concat() {
            rows += usize::from(answer(&org, &question).lines().count() > 1);
            asked += 1;
        }
    }
    assert!(rows * 2 > asked, "{rows} of {asked}");
}

#[test]
fn a_clinic_without_patients_has_only_heads() {
    let org = random(1, Size { patients: 0, bookings: 0 });
    for question in questions::every(&org) {
        let rows_by_calendar = ["activity", "discounts", "growth", "left", "movement", "reminders", "retention"]
            .contains(&question[0].as_str());
        assert!(rows_by_calendar || answer(&org, &question).lines().count() == 1, "{question:?}");
    }
}

#[test]
fn start_new_and_back_less_lost_is_always_the_end() {
    for seed in 0..20 {
        let org = random(seed, Size::SMALL);
        for days in ["1", "30", "365"] {
            let question =
                ["movement", "--from", "2023-12-15", "--to", "2025-06-30", "--active-days", days, "--totals"];
            let answer = oracle::answer(&org, TODAY, &question).expect("the question is well-formed");
            for row in answer.lines().skip(1) {
                let numbers: Vec<i64> = row.split(',').skip(1).map(|cell| cell.parse().expect("a number")).collect();
                let [start, new, came_back, lost, end] = numbers[..] else { panic!("five numbers in {row}") };
                assert_eq!(start + new + came_back - lost, end, "{row}");
            }
        }
    }
}

#[test]
fn the_ages_of_a_debt_add_up_to_it() {
    let mut debtors = 0;
    for seed in 0..40 {
        let org = random(seed, Size::SMALL);
        let digits = org.clinic.as_ref().expect("every random clinic is described").currency.minor_digits();
        let minor = |cell: &str| clinic::money::parse_scaled(cell, digits).expect("money");
        let answer =
            oracle::answer(&org, TODAY, &["debtors", "--as-of", "2024-12-31"]).expect("the question is well-formed");
        // A name of two lines breaks its row in two; the numbers are all on the second.
        for row in answer.lines().skip(1).filter(|row| row.split(',').count() > 9) {
            let cells: Vec<&str> = row.rsplit(',').collect();
            let [_, d90_plus, d61_90, d31_60, d0_30, _, _, debt, ..] = cells[..] else {
                panic!("eight numbers in {row}")
            };
            assert_eq!(minor(d0_30) + minor(d31_60) + minor(d61_90) + minor(d90_plus), minor(debt), "{row}");
            debtors += 1;
        }
    }
    assert!(debtors > 100, "{debtors}");
}

fn answer(org: &Organisation, question: &[String]) -> String {
    oracle::answer(org, TODAY, question).unwrap_or_else(|error| panic!("{question:?}: {error}"))
}

fn keys<T: Ord>(keys: impl Iterator<Item = T>) -> BTreeSet<T> {
    let all: Vec<T> = keys.collect();
    let count = all.len();
    let different: BTreeSet<T> = all.into_iter().collect();
    assert_eq!(different.len(), count, "a key is used twice");
    different
}
