//! What sources says of a handful of newcomers.

use testkit::clinic::tables;

use crate::tests::answer_to;

const HEAD: &str =
    "source_id,source,new_patients,share_percent,came,billed_new,billed_all,cost,cost_per_new,payback_percent\n";

#[test]
fn a_source_is_held_against_its_cost_even_if_it_brought_nobody() {
    let org = tables(&[
        (
            "patients",
            "id  | source | on
             p1  | radio  | 2025-01-05
             p2  | radio  | 2025-01-20
             old | radio  | 2024-06-01
             p4  |        | 2025-01-08",
        ),
        (
            "visits",
            "patient | on         | billed
             p1      | 2025-01-06 | 100.00
             p2      | 2025-02-03 | 10.00
             old     | 2025-01-07 | 30.00",
        ),
        (
            "source_costs",
            "source | month   | amount
             radio  | 2025-01 | 50.00
             radio  | 2025-02 | 99.00
             poster | 2025-01 | 20.00",
        ),
    ]);
    let answer = answer_to("sources --from 2025-01-01 --to 2025-01-25 --totals", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             radio,radio,2,66.7,2,100.00,130.00,50.00,25.00,100.0\n\
             ,(unknown),1,33.3,0,0.00,0.00,0.00,0.00,\n\
             poster,poster,0,0.0,0,0.00,0.00,20.00,,-100.0\n\
             ,Total,3,100.0,2,100.00,130.00,70.00,23.33,42.9\n"
        )
    );
}

#[test]
fn a_cost_is_nobodys_so_under_a_filter_of_patients_it_is_empty() {
    let org = tables(&[
        (
            "patients",
            "id | source | city    | on
             p1 | radio  | Berlin  | 2025-01-05
             p2 | radio  | Hamburg | 2025-01-06",
        ),
        ("visits", "patient | on | billed \n p1 | 2025-01-06 | 100.00 \n p2 | 2025-01-06 | 50.00"),
        ("source_costs", "source | month | amount \n radio | 2025-01 | 50.00 \n poster | 2025-01 | 20.00"),
    ]);
    let answer = answer_to("sources --from 2025-01-01 --to 2025-01-31 --city Berlin", &org);
    assert_eq!(answer, format!("{HEAD}radio,radio,1,100.0,1,100.00,100.00,,,\n"));
}

#[test]
fn what_was_paid_is_dated_by_the_payment() {
    let org = tables(&[
        ("patients", "id | source | on \n p1 | radio | 2025-01-05"),
        ("visits", "visit | patient | on | billed \n v1 | p1 | 2025-01-06 | 100.00"),
        (
            "payments",
            "patient | visit | on         | method | amount
             p1      | v1    | 2025-01-06 | cash   | 40.00
             p1      | v1    | 2025-01-06 | bonus  | 30.00
             p1      | v1    | 2025-02-01 | cash   | 30.00",
        ),
        ("source_costs", "source | month | amount \n radio | 2025-01 | 20.00"),
    ]);
    let answer = answer_to("sources --from 2025-01-01 --to 2025-01-31 --basis paid", &org);
    assert_eq!(answer, format!("{HEAD}radio,radio,1,100.0,1,40.00,40.00,20.00,20.00,100.0\n"));
}
