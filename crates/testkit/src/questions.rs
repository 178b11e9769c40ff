//! What to ask: every report in every way, and at random. A question is a list of arguments as after `revisit report`.

use crate::clinic::Dice;
use crate::oracle::question::{PATIENT_FILTERS, RECEIPT_FILTERS, SHAPES, Shape};
use clinic::record::Organisation;
use std::cmp::Reverse;

pub type Question = Vec<String>;

/// From, to and as-of in which something happens: a year, parts of months, the leap day, cut at as-of, all there is.
const TIMES: &[[&str; 3]] = &[
    ["2024-01-01", "2024-12-31", "2026-01-01"],
    ["2024-02-17", "2024-03-26", "2025-03-15"],
    ["2024-02-01", "2024-02-29", "2024-12-31"],
    ["2024-02-29", "2024-03-31", "2024-03-30"],
    ["2023-11-01", "2025-08-31", "2025-02-28"],
    ["2024-07-01", "2024-09-30", "2024-08-14"],
    ["2023-01-31", "2024-10-27", "2026-01-01"],
];

/// In which little or nothing happens: the edge of a year, one day, wholly after as-of, before the first booking.
const QUIET_TIMES: &[[&str; 3]] = &[
    ["2023-12-31", "2024-01-01", "2026-01-01"],
    ["2024-03-31", "2024-03-31", "2024-03-31"],
    ["2025-01-01", "2025-06-30", "2024-12-31"],
    ["2022-03-01", "2022-05-31", "2022-12-31"],
];

/// Every report with every combination of its words and of `--totals` and `--include-staff`; with each filter alone and in
/// pairs (also twice the same) under each value of its first word; with each of its numbers at all times.
pub fn every(org: &Organisation) -> Vec<Question> {
    SHAPES.iter().flat_map(|shape| every_of(shape, org)).collect()
}

/// `count` questions out of a seed, of all reports and parameters, with none to three filters.
pub fn random(org: &Organisation, seed: u64, count: usize) -> Vec<Question> {
    let mut dice = Dice::new(seed);
    (0..count).map(|_| one(&mut dice, org)).collect()
}

fn every_of(shape: &Shape, org: &Organisation) -> Vec<Question> {
    let combinations = combinations(shape).into_iter().flat_map(|words| [words.clone(), flagged(words, "--totals")]);
    let firsts = match shape.choices.first() {
        Some((name, values)) => values.iter().map(|value| arguments(&Vec::new(), name, value)).collect(),
        None => vec![Vec::new()],
    };
    let filters = filter_pairs(org, shape);
    let filtered = firsts
        .iter()
        .flat_map(|first| filters.iter().map(|filters| flagged([first.clone(), filters.clone()].concat(), "--totals")));
    // Seven and eleven are primes: words that come round in twos, threes and fives meet all times.
    let all_times: Vec<_> = TIMES.iter().chain(QUIET_TIMES).collect();
    let combined = combinations.zip(all_times.iter().copied().cycle());
    let timed = combined.chain(filtered.zip(TIMES.iter().cycle()));
    let mut questions: Vec<Question> = timed.map(|(words, times)| [head(shape, *times), words].concat()).collect();
    for name in shape.values {
        for value in values(org, name) {
            questions.extend(all_times.iter().map(|times| arguments(&head(shape, **times), name, &value)));
        }
    }
    questions
}

fn one(dice: &mut Dice, org: &Organisation) -> Question {
    let shape = dice.one_of(SHAPES);
    let times = if dice.chance(50) { random_times(dice) } else { dice.one_of(TIMES).map(str::to_owned) };
    let mut question = head(shape, times.each_ref().map(String::as_str));
    for (name, values) in shape.choices {
        if let Some(value) = dice.maybe(60, values) {
            question.extend([format!("--{name}"), (*value).to_owned()]);
        }
    }
    for name in shape.values {
        if let Some(value) = dice.maybe(40, &values(org, name)) {
            question.extend([format!("--{name}"), value.clone()]);
        }
    }
    if shape.without_staff && dice.chance(50) {
        question.push("--include-staff".to_owned());
    }
    if dice.chance(50) {
        question.push("--totals".to_owned());
    }
    for _ in 0..dice.below(4) {
        let filter = *dice.one_of(&filters(shape));
        if let Some(value) = dice.maybe(100, &filter_values(org, filter)) {
            question.extend([format!("--{filter}"), value.clone()]);
        }
    }
    question
}

fn random_times(dice: &mut Dice) -> [String; 3] {
    let (one, other, as_of) = (dice.day(), dice.day(), dice.day());
    [one.min(other), one.max(other), as_of].map(|day| day.to_string())
}

fn head(shape: &Shape, [from, to, as_of]: [&str; 3]) -> Question {
    let period = if shape.period { vec!["--from", from, "--to", to] } else { Vec::new() };
    let words = [vec![shape.report], period, vec!["--as-of", as_of]].concat();
    words.into_iter().map(str::to_owned).collect()
}

/// The product of all words, each combination as arguments.
fn combinations(shape: &Shape) -> Vec<Question> {
    let mut combinations = vec![Vec::new()];
    for (name, values) in shape.choices {
        let with = |words: &Question| values.iter().map(|value| arguments(words, name, value)).collect::<Vec<_>>();
        combinations = combinations.iter().flat_map(with).collect();
    }
    if shape.without_staff {
        let both = |words: Question| [words.clone(), flagged(words, "--include-staff")];
        combinations = combinations.into_iter().flat_map(both).collect();
    }
    combinations
}

fn arguments(words: &Question, name: &str, value: &str) -> Question {
    [words.clone(), vec![format!("--{name}"), value.to_owned()]].concat()
}

fn flagged(words: Question, flag: &str) -> Question {
    [words, vec![flag.to_owned()]].concat()
}

/// Values worth asking of a parameter that takes any.
fn values(org: &Organisation, name: &str) -> Vec<String> {
    let numbers: &[&str] = match name {
        "within" => &["0", "1", "30", "90", "400"],
        "limit" => &["1", "3", "1000"],
        "absent-days" => &["0", "1", "30", "200"],
        "max-absent-days" => &["120", "300"],
        "min-visits" => &["0", "1", "4"],
        "min-tenure-days" => &["1", "100"],
        "min-gaps" => &["1", "3"],
        "active-days" => &["1", "30", "90"],
        "days-ahead" => &["0", "200", "1000"],
        "min-debt" => &["0", "1", "25"],
        "card" => {
            return org.patients.iter().filter_map(|patient| patient.card_number.clone()).take(3).collect();
        }
        other => panic!("no values are known for --{other}"),
    };
    numbers.iter().map(|number| (*number).to_owned()).collect()
}

fn filters(shape: &Shape) -> Vec<&'static str> {
    let of_receipts = if shape.counts_receipts { RECEIPT_FILTERS } else { &[] };
    [PATIENT_FILTERS, of_receipts].concat()
}

/// Each filter alone, each pair of different ones, and each given twice.
fn filter_pairs(org: &Organisation, shape: &Shape) -> Vec<Question> {
    let filters = filters(shape);
    let mut questions = Vec::new();
    for (place, filter) in filters.iter().enumerate() {
        for value in filter_values(org, filter).iter().take(1) {
            let alone = arguments(&Vec::new(), filter, value);
            for other in &filters[place..] {
                let others = filter_values(org, other);
                let second = if other == filter { others.get(1) } else { others.first() };
                questions.extend(second.map(|second| arguments(&alone, other, second)));
            }
            questions.push(alone);
        }
    }
    questions
}

/// What a filter can choose, most used first, so that a first choice is seldom empty.
fn filter_values(org: &Organisation, filter: &str) -> Vec<String> {
    let cities = || org.patients.iter().filter_map(|patient| patient.city.as_ref());
    let (mut values, uses): (Vec<&String>, Vec<&String>) = match filter {
        "branch" => (
            org.branches.iter().map(|branch| &branch.id).collect(),
            org.departments.iter().filter_map(|department| department.branch_id.as_ref()).collect(),
        ),
        "department" => (
            org.departments.iter().map(|department| &department.id).collect(),
            org.visits.iter().filter_map(|visit| visit.department_id.as_ref()).collect(),
        ),
        "employee" => (
            org.employees.iter().map(|employee| &employee.id).collect(),
            org.visits.iter().map(|visit| &visit.employee_id).collect(),
        ),
        "category" => (
            org.categories.iter().map(|category| &category.id).collect(),
            org.patients.iter().filter_map(|patient| patient.category_id.as_ref()).collect(),
        ),
        _ => (cities().collect(), cities().collect()),
    };
    values.sort_by_cached_key(|value| (Reverse(uses.iter().filter(|used| used == &value).count()), *value));
    values.dedup();
    values.into_iter().cloned().collect()
}
