//! What left says of a handful of departures.

use testkit::clinic::tables;

use crate::tests::answer_to;

#[test]
fn a_reason_is_one_in_every_spelling_and_a_visit_after_leaving_is_a_return() {
    let org = tables(&[
        (
            "departures",
            "patient | on         | reason
             p1      | 2025-01-10 | Moved away
             p2      | 2025-01-05 | moved  AWAY
             p3      | 2025-02-01 | Price",
        ),
        (
            "visits",
            "patient | on         | billed
             p1      | 2025-01-10 | 30.00
             p1      | 2025-01-11 | 20.00
             p3      | 2025-02-01 | 15.00",
        ),
    ]);
    let answer = answer_to("left --from 2025-01-01 --to 2025-02-28 --totals", &org);
    assert_eq!(
        answer,
        "reason,departures,share_percent,came_back,billed_before\n\
         moved AWAY,2,66.7,1,30.00\n\
         Price,1,33.3,0,15.00\n\
         Total,3,100.0,1,45.00\n"
    );
}

#[test]
fn the_first_month_is_compared_with_the_whole_month_before_it() {
    let org = tables(&[(
        "departures",
        "patient | on
         p1      | 2024-12-01
         p2      | 2024-12-31
         p3      | 2025-01-20
         p4      | 2025-03-01
         p5      | 2025-03-31",
    )]);
    let answer = answer_to("left --from 2025-01-01 --to 2025-03-31 --by month", &org);
    assert_eq!(answer, "month,departures,change\n2025-01,1,-1\n2025-02,0,-1\n2025-03,2,2\n");
}

#[test]
fn by_reason_and_month_every_month_touched_is_a_column() {
    let org = tables(&[(
        "departures",
        "patient | on         | reason
         early   | 2025-01-14 | Price
         p1      | 2025-01-15 | Price
         p2      | 2025-03-03 | Price
         p3      | 2025-03-04 | Service",
    )]);
    let answer = answer_to("left --from 2025-01-15 --to 2025-03-31 --by reason-month --totals", &org);
    assert_eq!(
        answer,
        "reason,2025-01,2025-02,2025-03,total\n\
         Price,1,0,1,2\n\
         Service,0,0,1,1\n\
         Total,1,0,2,3\n"
    );
}

#[test]
fn the_whole_history_has_who_left_before_the_first_and_after_the_last_visit() {
    let org = tables(&[
        ("departures", "patient | on | reason\n p1 | 2024-01-10 | Price\n p2 | 2025-03-05 | Price"),
        ("visits", "patient | on | billed\n p1 | 2024-05-01 | 30.00\n p2 | 2025-02-01 | 20.00"),
    ]);
    let answer = answer_to("left --period all", &org);
    assert_eq!(answer, "reason,departures,share_percent,came_back,billed_before\nPrice,2,100.0,1,20.00\n");
}

#[test]
fn what_was_merged_is_told_as_what_it_was_merged_into_at_last() {
    let org = tables(&[
        (
            "departures",
            "patient | on         | reason
             p1      | 2025-01-10 | Too expensiv
             p2      | 2025-01-05 | too  Expensive
             p3      | 2025-01-06 | Dear
             p4      | 2025-02-01 | Moved",
        ),
        ("reasons", "id | name | merged_into\n 1 | Too expensiv | 2\n 2 | Too expensive | \n 3 | Dear | 1"),
    ]);
    let answer = answer_to("left --from 2025-01-01 --to 2025-02-28", &org);
    assert_eq!(
        answer,
        "reason,departures,share_percent,came_back,billed_before\n\
         Too expensive,3,75.0,0,0.00\n\
         Moved,1,25.0,0,0.00\n"
    );
}
