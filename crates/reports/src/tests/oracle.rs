//! Every report agrees with the plain-loop oracle on random clinics.

use clinic::record::{Organisation, State};
use testkit::clinic::{Size, random};
use testkit::{oracle, questions};

use super::asking::{Clinic, Database, is_long, on_a_runtime};

/// Asks a clinic out of a seed; the first few questions that are answered otherwise are told.
fn agree(database: Database, seed: u64, size: Size, ask: impl Fn(&Organisation) -> Vec<Vec<String>>) {
    agree_on(database, seed, random(seed, size), ask);
}

/// The same of a clinic that was made out of a seed and changed.
fn agree_on(database: Database, seed: u64, org: Organisation, ask: impl Fn(&Organisation) -> Vec<Vec<String>>) {
    let asked = ask(&org);
    assert!(!asked.is_empty());
    let differences = on_a_runtime(async {
        let clinic = Clinic::on(database, &org).await;
        let mut differences = Vec::new();
        for arguments in &asked {
            let wanted = oracle::answer(&org, Clinic::TODAY, arguments);
            let given = clinic.csv(arguments).await;
            let is_same = match (&wanted, &given) {
                (Ok(wanted), Ok(given)) => wanted == given,
                (Err(_), Err(_)) => true,
                _ => false,
            };
            if !is_same {
                differences.push(format!(
                    "clinic {seed}: {}\n{}",
                    arguments.join(" "),
                    compare(&said(&wanted), &said(&given))
                ));
            }
        }
        differences
    });
    assert!(
        differences.is_empty(),
        "{} of {} differ; the first:\n{}",
        differences.len(),
        asked.len(),
        differences[..differences.len().min(12)].join("\n")
    );
}

/// The first lines that differ, − the oracle's, + the engine's.
fn compare(wanted: &str, given: &str) -> String {
    let missing =
        wanted.lines().filter(|line| !given.lines().any(|other| other == *line)).map(|line| format!("  - {line}\n"));
    let extra =
        given.lines().filter(|line| !wanted.lines().any(|other| other == *line)).map(|line| format!("  + {line}\n"));
    let lines: Vec<String> = missing.take(4).chain(extra.take(4)).collect();
    if lines.is_empty() { "  the same lines in another order\n".to_owned() } else { lines.concat() }
}

fn said(answer: &Result<String, String>) -> String {
    match answer {
        Ok(text) => text.clone(),
        Err(error) => format!("error: {error}\n"),
    }
}

#[test]
fn every_report_in_every_way_agrees_with_the_oracle() {
    for seed in 1..=if is_long() { 12 } else { 1 } {
        agree(Database::Embedded, seed, Size::SMALL, questions::every);
    }
}

#[test]
fn random_questions_to_random_clinics_agree_with_the_oracle() {
    for seed in 100..if is_long() { 400 } else { 112 } {
        agree(Database::Embedded, seed, Size::SMALL, |org| questions::random(org, seed, 40));
    }
}

#[test]
fn a_clinic_of_nobody_agrees_with_the_oracle() {
    agree(Database::Embedded, 7, Size { patients: 0, bookings: 0 }, questions::every);
}

#[test]
fn one_patient_with_ten_thousand_bookings_agrees_with_the_oracle() {
    agree(Database::Embedded, 8, Size { patients: 1, bookings: 10_000 }, |org| {
        questions::random(org, 8, if is_long() { 200 } else { 20 })
    });
}

#[test]
fn each_receipt_of_unnamed_buyers_is_a_check_of_its_own() {
    let mut org = random(9, Size::SMALL);
    for patient in org.patients.iter_mut().step_by(3) {
        patient.desk.state = State::Unnamed;
    }
    // Nobody calls them back, which the oracle does not know.
    let calls_back = |asked: &Vec<String>| ["recalls", "disappeared"].contains(&asked[0].as_str());
    agree_on(Database::Embedded, 9, org, |org| {
        questions::every(org).into_iter().filter(|asked| !calls_back(asked)).collect()
    });
}

#[test]
fn books_on_a_database_server_give_the_same_answers() {
    for seed in 200..if is_long() { 260 } else { 203 } {
        agree(Database::Server, seed, Size::SMALL, |org| questions::random(org, seed, 40));
    }
}
