//! What the program answers, out of the report cache that it kept on the disk, held against the oracle over the exported books.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use clinic::record::Organisation;
use jiff::civil::Date;
use serde_json::Value;
use testkit::{oracle, questions};

use crate::house::House;

/// Every report in every way.
pub fn all_agree(house: &House) {
    agree(house, questions::every);
}

/// So many questions out of a seed.
pub fn some_agree(house: &House, seed: u64, count: usize) {
    agree(house, |org| questions::random(org, seed, count));
}

fn agree(house: &House, questions: impl Fn(&Organisation) -> Vec<questions::Question>) {
    let org = house.everything();
    let today = jiff::Timestamp::now().in_tz("Europe/Berlin").expect("a zone").date();
    let asked: BTreeSet<Vec<String>> =
        questions(&org).into_iter().enumerate().map(|(nth, words)| at_times(words, nth, today)).collect();
    let asked: Vec<Vec<String>> = asked.into_iter().collect();
    let answers = answers(house, &asked);
    assert_eq!(answers.len(), asked.len());
    for (words, answer) in asked.iter().zip(answers) {
        let right = oracle::answer(&org, today, words).expect("an answer");
        assert_eq!(answer, right, "{words:?}");
    }
}

/// The same question at times at which the desks did something.
fn at_times(mut words: Vec<String>, nth: usize, today: Date) -> Vec<String> {
    let this_month = today.first_of_month().to_string();
    let today = today.to_string();
    let times =
        [["2024-01-01", "2024-12-31"], ["2023-01-01", &today], [&this_month, &today], ["2024-01-15", "2024-02-14"]];
    let [from, to] = times[nth % times.len()];
    for (name, value) in [("--from", from), ("--to", to), ("--as-of", &today)] {
        if let Some(at) = words.iter().position(|word| word == name) {
            words[at + 1] = value.to_owned();
        }
    }
    words
}

/// In CSV, each as the program on the command line answers it.
fn answers(house: &House, questions: &[Vec<String>]) -> Vec<String> {
    let mut command = house.program();
    let mut program = command
        .args(["bench", "--ask"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut input = program.stdin.take().expect("it is piped");
    let output = BufReader::new(program.stdout.take().expect("it is piped"));
    let answers = std::thread::scope(|scope| {
        scope.spawn(move || {
            for words in questions {
                writeln!(input, "{}", Value::from(words.clone())).expect("the program reads");
            }
        });
        let csv = |line: std::io::Result<String>| {
            let line = line.expect("an answer");
            let answer: Value = serde_json::from_str(&line).expect("JSON");
            answer["csv"].as_str().unwrap_or_else(|| panic!("no answer: {line}")).to_owned()
        };
        output.lines().map(csv).collect()
    });
    assert!(program.wait().expect("it ends").success());
    answers
}
