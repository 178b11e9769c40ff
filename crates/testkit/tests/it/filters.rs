//! What a filter chooses, worked out by hand.

use clinic::record::Organisation;
use jiff::civil::date;
use testkit::clinic::{table, tables};
use testkit::oracle;

#[test]
fn retention_counts_the_first_visit_and_looks_for_returns_anywhere() {
    let org = table(
        "patient | on         | employee | department
         p1      | 2025-01-02 | e1       | d1
         p1      | 2025-02-02 | e1       | d2
         p2      | 2025-01-03 | e1       | d2
         p2      | 2025-01-04 | e1       | d1",
    );
    // p1 returned to e1, if to another department; p2's first visit is in no chosen department.
    assert_eq!(
        rows(&org, "retention --from 2025-01-01 --to 2025-01-31 --department d1"),
        ["e1,e1,1,1,100.0,20.7,100.0,0,0,0,0.00,0"]
    );
}

#[test]
fn who_is_new_is_asked_of_all_visits() {
    let org = table(
        "patient | on         | department
         p1      | 2024-12-31 | d2
         p1      | 2025-01-02 | d1
         p2      | 2025-01-02 | d2
         p2      | 2025-01-05 | d1",
    );
    assert_eq!(
        rows(&org, "activity --from 2025-01-01 --to 2025-01-31 --department d1 --compare none"),
        ["2025-01-01,2,2,1.00,1,1,,"]
    );
}

#[test]
fn money_paid_counts_where_it_is_tied_to_a_chosen_receipt() {
    let org = tables(&[
        (
            "visits",
            "visit | patient | on         | department | status    | paid
             v1    | p1      | 2025-01-02 | d1         | completed | 10.00
             v2    | p1      | 2025-01-03 | d2         | completed | 7.00
             v3    | p1      | 2025-01-04 | d1         | cancelled | 3.00",
        ),
        (
            "payments",
            "patient | visit | on         | method | amount
             p1      |       | 2025-01-05 | cash   | 2.00
             p1      | v1    | 2025-01-06 | bonus  | 1.00
             p1      | v1    | 2025-02-01 | cash   | 5.00",
        ),
    ]);
    let question = "rating --from 2025-01-01 --to 2025-01-31 --basis paid";
    assert_eq!(rows(&org, question), ["p1,p1,,10.00,7.00,5.00,22.00,100.0,100.0"]);
    assert_eq!(rows(&org, &format!("{question} --department d1")), ["p1,p1,,10.00,0.00,10.00,100.0,100.0"]);
}

#[test]
fn filters_of_one_kind_add_and_of_two_kinds_narrow() {
    let org = tables(&[
        (
            "visits",
            "patient | on         | department | billed
             p1      | 2025-01-02 | d1         | 1.00
             p1      | 2025-01-03 | d2         | 2.00
             p2      | 2025-01-04 | d1         | 4.00
             p2      | 2025-01-05 |            | 8.00",
        ),
        ("patients", "id | city\n p1 | Bonn\n p2 | Kyiv"),
    ]);
    let billed = |filters: &str| {
        let question = format!("average-check --from 2025-01-01 --to 2025-01-31 --totals {filters}");
        let total = rows(&org, question.trim()).pop().unwrap_or_default();
        total.split(',').nth(2).unwrap_or_default().to_owned()
    };
    assert_eq!(billed("--department d1 --department d2"), "7.00");
    assert_eq!(billed("--department d1 --city Bonn"), "1.00");
    assert_eq!(billed("--city Kyiv"), "12.00");
    assert_eq!(billed("--department d2 --city Kyiv"), "");
}

#[test]
fn costs_of_advertising_are_nobodys_in_a_city() {
    let org = tables(&[
        ("patients", "id | source | city | on\n p1 | radio | Bonn | 2025-01-02"),
        ("source_costs", "source | month | amount\n radio | 2025-01 | 20.00\n poster | 2025-01 | 8.00"),
    ]);
    assert_eq!(
        rows(&org, "sources --from 2025-01-01 --to 2025-01-31 --city Bonn"),
        ["radio,radio,1,100.0,0,0.00,0.00,,,"]
    );
}

#[test]
fn staff_are_left_out_until_asked_for() {
    let org = tables(&[
        ("visits", "patient | on\n p1 | 2025-01-02\n p2 | 2025-01-03"),
        ("patients", "id | category\n p2 | crew"),
        ("categories", "id | attention\n crew | staff"),
    ]);
    let question = "movement --from 2025-01-01 --to 2025-01-31";
    assert_eq!(rows(&org, question), ["2025-01-01,0,1,0,0,1"]);
    assert_eq!(rows(&org, &format!("{question} --include-staff")), ["2025-01-01,0,2,0,0,2"]);
    assert_eq!(rows(&org, "earnings --from 2025-01-01 --to 2025-01-31"), ["e1,e1,2,2,0.00,0.00,,"]);
}

/// The answer as of the middle of 2025, without its head.
fn rows(org: &Organisation, question: &str) -> Vec<String> {
    let arguments: Vec<&str> = question.split(' ').collect();
    let answer =
        oracle::answer(org, date(2025, 6, 30), &arguments).unwrap_or_else(|error| panic!("{question}: {error}"));
    answer.lines().skip(1).map(str::to_owned).collect()
}
