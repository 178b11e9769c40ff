//! Where a column says that it is additive, the two halves of a period add up to the period.

use report::{Answer, Column, Value};
use testkit::clinic::{Size, random};

use super::asking::{Clinic, on_a_runtime};
use crate::CATALOGUE;

/// The sum of a column over the rows of an answer.
fn sum(answer: &Answer, column: &str) -> i64 {
    let at = answer.position(column).expect("the column");
    answer
        .rows
        .iter()
        .map(|row| match row.values[at] {
            Value::Count(value) | Value::Money(value) => value,
            Value::Empty => 0,
            ref other => panic!("{column} is no sum: {other:?}"),
        })
        .sum()
}

#[test]
fn additive_columns_of_the_halves_add_up_to_the_whole() {
    let periods = ["2024-01-01 2024-12-31", "2024-01-01 2024-06-30", "2024-07-01 2024-12-31"];
    let mut compared = 0;
    for seed in 1..=3 {
        on_a_runtime(async {
            let clinic = Clinic::of(&random(seed, Size::SMALL)).await;
            for report in CATALOGUE.iter().filter(|report| report.has("period")) {
                for view in report.views {
                    let mut answers = Vec::new();
                    for period in periods {
                        let (from, to) = period.split_once(' ').expect("two dates");
                        let mut arguments: Vec<String> =
                            [report.id, "--from", from, "--to", to].map(str::to_owned).to_vec();
                        if !view.by.is_empty() {
                            arguments.extend(["--by".to_owned(), view.by.to_owned()]);
                        }
                        let question = clinic.question(&arguments).await.expect("a question");
                        answers.push(clinic.answer(&question).await.expect("an answer"));
                    }
                    let shown = |column: &&Column| column.additive && !column.hidden && report.id != "rating";
                    for column in view.columns.iter().filter(shown) {
                        let [whole, first, second] = [0, 1, 2].map(|at| sum(&answers[at], column.name));
                        assert_eq!(
                            whole,
                            first + second,
                            "clinic {seed}: {} --by {} {}",
                            report.id,
                            view.by,
                            column.name
                        );
                        compared += 1;
                    }
                }
            }
        });
    }
    assert!(compared > 100, "only {compared} columns were compared");
}
