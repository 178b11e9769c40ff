//! Behind every cell of every report are people, and they add up to it.

use clinic::record::Organisation;
use report::{Answer, CellQuestion, Column, Listing, Measure, Question, Unit, Value};
use testkit::clinic::{Size, random, tables};

use super::asking::{Clinic, is_long, on_a_runtime};
use crate::CATALOGUE;

fn number(value: &Value) -> i64 {
    match value {
        Value::Count(value) | Value::Money(value) | Value::Percent(value) | Value::Decimal(value) => *value,
        Value::Empty => 0,
        other => panic!("no number: {other:?}"),
    }
}

/// The keys of a row as a person would name them.
fn keys(question: &Question, answer: &Answer, row: &report::Row) -> Vec<(String, String)> {
    let text = |name: &str| answer.position(name).map(|at| row.values[at].machine(answer.currency)).unwrap_or_default();
    question
        .view
        .keys
        .iter()
        .map(|key| {
            let id = if key.width() == 2 { text(&format!("{}_id", key.name)) } else { text(key.name) };
            (key.name.to_owned(), id)
        })
        .collect()
}

/// What the list behind a cell must say, given the cell's value.
fn check(column: &Column, value: &Value, list: &Answer, place: &str) {
    let at = list.position(column.name);
    let marked = list
        .position("in_numerator")
        .map(|at| list.rows.iter().filter(|row| row.values[at] == Value::Flag(true)).count());
    match column.measure {
        Measure::People | Measure::RunningPeople | Measure::Rest { .. } => {
            assert_eq!(i64::try_from(list.rows.len()), Ok(number(value)), "{place}")
        }
        Measure::Sum if column.of_costs => assert!(list.rows.is_empty(), "{place}"),
        Measure::Sum => assert_eq!(
            list.rows.iter().map(|row| number(&row.values[at.expect("the sum's column")])).sum::<i64>(),
            number(value),
            "{place}"
        ),
        Measure::Percent { .. } if *value == Value::Empty => assert!(list.rows.is_empty(), "{place}"),
        Measure::Percent { .. } if column.name == "retention_percent" => {
            let (part, whole) =
                (i64::try_from(marked.expect("marks")).expect("few"), i64::try_from(list.rows.len()).expect("few"));
            assert_eq!(clinic::percent::percent_tenths(part, whole), Some(number(value)), "{place}");
        }
        Measure::Property | Measure::NameOf(_) | Measure::Card(_) | Measure::Age { .. } => {
            assert_eq!(list.rows.len(), 1, "{place}")
        }
        _ => {}
    }
}

/// Ids of the people behind a cell of a report of all of 2025.
fn people_behind(org: &Organisation, report: &str, cell: &str) -> Vec<String> {
    let arguments = format!("{report} --from 2025-01-01 --to 2025-12-31");
    let arguments: Vec<String> = arguments.split(' ').map(str::to_owned).collect();
    let cell = CellQuestion::parse(cell).expect("a cell");
    let list = on_a_runtime(async {
        let clinic = Clinic::of(org).await;
        let question = clinic.question(&arguments).await.expect("a question");
        clinic.people(&question, &cell, Listing::People).await.expect("a list")
    });
    let id = list.position("patient_id").expect("a column");
    list.rows.iter().map(|row| row.values[id].machine(list.currency)).collect()
}

#[test]
fn what_is_called_like_nothing_at_all_is_told_from_nothing() {
    let visits = ("visits", "patient | on \n p1 | 2025-01-02 \n p2 | 2025-01-02 \n p3 | 2025-01-02");
    let named = tables(&[("patients", "id | city \n p1 | (unknown) \n p2 | \n p3 | Kranj"), visits]);
    let places = "places --by patient-city";
    assert_eq!(people_behind(&named, places, "place=(unknown) column=patients"), ["p1"]);
    assert_eq!(people_behind(&named, places, "place= column=patients"), ["p2"]);
    let nothing = tables(&[("patients", "id | city \n p1 | Ptuj \n p2 | \n p3 | Kranj"), visits]);
    assert_eq!(people_behind(&nothing, places, "place=(unknown) column=patients"), ["p2"]);
}

#[test]
fn the_column_of_no_department_is_told_from_one_that_is_called_so() {
    let org = tables(&[
        ("departments", "id | name \n d1 | (none)"),
        ("visits", "patient | on | department | billed \n p1 | 2025-01-02 | d1 | 1.00 \n p2 | 2025-01-02 | | 2.00"),
    ]);
    assert_eq!(people_behind(&org, "rating", "column=(none)"), ["p2"]);
    assert_eq!(people_behind(&org, "rating", "column=\"(none) (d1)\""), ["p1"]);
}

#[test]
fn the_people_behind_each_cell_add_up_to_it() {
    let mut walked = 0;
    for seed in 1..=if is_long() { 5 } else { 2 } {
        let org = random(seed, Size::SMALL);
        on_a_runtime(async {
            let clinic = Clinic::of(&org).await;
            for report in CATALOGUE {
                for view in report.views {
                    let mut arguments: Vec<String> =
                        [report.id, "--as-of", "2025-03-15", "--totals"].map(str::to_owned).to_vec();
                    if report.has("period") {
                        arguments.extend(["--from", "2024-02-01", "--to", "2024-12-31"].map(str::to_owned));
                    }
                    if report.has("step") {
                        arguments.extend(["--step", "quarter"].map(str::to_owned));
                    }
                    if report.has("within") && seed % 2 == 0 {
                        arguments.extend(["--within", "90"].map(str::to_owned));
                    }
                    if !view.by.is_empty() {
                        arguments.extend(["--by".to_owned(), view.by.to_owned()]);
                    }
                    let question = clinic.question(&arguments).await.expect("a question");
                    walked += walk(&clinic, &question, &format!("clinic {seed}: {}", arguments.join(" "))).await;
                }
            }
        });
    }
    assert!(walked > 500, "only {walked} cells were walked");
}

/// Opens cells of an answer: all of the first rows and of the total.
async fn walk(clinic: &Clinic, question: &Question, place: &str) -> usize {
    let answer = clinic.answer(question).await.expect("an answer");
    let most = if is_long() { usize::MAX } else { 3 };
    let mut walked = 0;
    for row in answer.rows.iter().take(most).chain(answer.total.clone()) {
        let keys = if row.keys.is_empty() { Vec::new() } else { keys(question, &answer, &row) };
        for (at, shown) in answer.columns.iter().enumerate() {
            let Some(column) = question.view.column(&shown.name).or_else(|| {
                question.view.pivot.and_then(|_| (shown.unit != Unit::Text).then(|| question.view.stored().next())?)
            }) else {
                continue;
            };
            let is_total = row.keys.is_empty();
            if is_total
                && (column.total != report::Total::Distinct || column.measure != Measure::People)
                && !matches!(column.measure, Measure::Sum | Measure::RunningPeople | Measure::Rest { .. })
            {
                continue;
            }
            let cell = CellQuestion { keys: keys.clone(), column: shown.name.clone() };
            let list = clinic
                .people(question, &cell, Listing::People)
                .await
                .unwrap_or_else(|error| panic!("{place} {cell:?}: {error}"));
            check(column, &row.values[at], &list, &format!("{place} {cell:?}"));
            if question.view.visits && column.measure == Measure::Sum && column.unit == Unit::Count {
                let rows = clinic
                    .people(question, &cell, Listing::Rows)
                    .await
                    .unwrap_or_else(|error| panic!("{place} {cell:?}: {error}"));
                assert_eq!(rows.columns[0].name, "visit_id");
                if column.name == "visits" || column.name == "bookings" {
                    assert_eq!(i64::try_from(rows.rows.len()), Ok(number(&row.values[at])), "{place} {cell:?} --rows");
                }
            }
            walked += 1;
        }
    }
    walked
}
