//! The program's own report cache, brought up to the books, held against the oracle over the exported books.

use std::collections::BTreeSet;

use books::Books;
use clinic::record::Organisation;
use exchange::answer::Format;
use jiff::civil::Date;
use mart::Mart;
use report::engine::Setting;
use report::{Engine, Question};
use testkit::{oracle, questions};

use crate::house::{House, RUNTIME};

/// Every report in every way.
pub fn all_agree(house: &House) {
    RUNTIME.block_on(agree(house, questions::every));
}

/// So many questions out of a seed.
pub fn some_agree(house: &House, seed: u64, count: usize) {
    RUNTIME.block_on(agree(house, |org| questions::random(org, seed, count)));
}

async fn agree(house: &House, questions: impl Fn(&Organisation) -> Vec<questions::Question>) {
    let books: Books = house.books().await;
    let org = books.read().await.expect("a reader").organisation().await.expect("records");
    let mart = Mart::open(books, Some(house.cache()));
    let setting = mart.setting().await.expect("a setting");
    let today = jiff::Timestamp::now().in_tz("Europe/Berlin").expect("a zone").date();
    let asked: BTreeSet<Vec<String>> =
        questions(&org).into_iter().enumerate().map(|(nth, words)| at_times(words, nth, today)).collect();
    assert!(!asked.is_empty());
    for words in asked {
        let right = oracle::answer(&org, today, &words).expect("an answer");
        assert_eq!(csv(&mart, &words, today, &setting).await, right, "{words:?}");
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

async fn csv(mart: &Mart, words: &[String], today: Date, setting: &Setting) -> String {
    let mut given = Vec::new();
    let mut rest = words[1..].iter().peekable();
    while let Some(name) = rest.next() {
        let value = rest.next_if(|word| !word.starts_with("--")).cloned().unwrap_or_default();
        given.push((name.trim_start_matches("--").to_owned(), value));
    }
    let report = reports::find(&words[0]).expect("a report");
    let question = Question::parse(report, &given, today, setting).expect("a question");
    let answer = mart.answer(&question).await.expect("an answer");
    let mut text = Vec::new();
    exchange::answer::write(&answer, Format::Csv, &mut text).expect("CSV");
    String::from_utf8(text).expect("UTF-8")
}
