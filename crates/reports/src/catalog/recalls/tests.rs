//! What recalls says of a handful of receipts.

use testkit::clinic::tables;

use crate::tests::answer_to;

const HEAD: &str = "patient_id,patient,phone,item_id,item,last_done_on,due_on,days_overdue\n";

#[test]
fn due_is_so_long_after_the_latest_and_months_are_cut_to_their_length() {
    let org = tables(&[
        (
            "items",
            "id    | name     | recall_after_days | recall_after_months
             check | Check-up | 10                |
             clean | Cleaning |                   | 1",
        ),
        (
            "visits",
            "patient | on         | item
             month   | 2024-12-31 | clean
             month   | 2025-01-31 | clean
             overdue | 2025-02-10 | check
             notyet  | 2025-02-19 | check",
        ),
    ]);
    let answer = answer_to("recalls --as-of 2025-02-25 --days-ahead 3", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             overdue,overdue,,check,Check-up,2025-02-10,2025-02-20,5\n\
             month,month,,clean,Cleaning,2025-01-31,2025-02-28,-3\n"
        )
    );
}

#[test]
fn who_left_since_or_has_a_booking_is_not_called() {
    let org = tables(&[
        ("items", "id | recall_after_days \n check | 10"),
        (
            "visits",
            "patient  | on         | item  | status
             left     | 2025-02-01 | check | completed
             returned | 2025-02-01 | check | completed
             booked   | 2025-02-01 | check | completed
             booked   | 2025-02-25 |       | booked
             missed   | 2025-02-01 | check | completed
             missed   | 2025-02-25 |       | missed",
        ),
        ("departures", "patient | on \n left | 2025-02-01 \n returned | 2025-01-31"),
    ]);
    let answer = answer_to("recalls --as-of 2025-02-25 --totals", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             missed,missed,,check,check,2025-02-01,2025-02-11,14\n\
             returned,returned,,check,check,2025-02-01,2025-02-11,14\n\
             ,Total,,,,,,\n"
        )
    );
}

#[test]
fn a_sale_is_due_again_too_and_each_item_is_a_row() {
    let org = tables(&[
        ("employees", "id | sees_patients \n shop | false"),
        (
            "items",
            "id | name  | kind  | recall_after_days
             i1 | Rinse | goods | 10
             i2 | Brush | goods | 10
             i3 | Floss | goods |",
        ),
        ("visits", "visit | patient | on | employee \n v1 | p1 | 2025-02-01 | shop"),
        ("lines", "visit | item \n v1 | i1 \n v1 | i2 \n v1 | i3"),
    ]);
    let answer = answer_to("recalls --as-of 2025-02-11", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             p1,p1,,i2,Brush,2025-02-01,2025-02-11,0\n\
             p1,p1,,i1,Rinse,2025-02-01,2025-02-11,0\n"
        )
    );
}

#[test]
fn a_patient_has_an_interval_of_their_own_or_is_not_reminded() {
    let org = tables(&[
        ("items", "id | recall_after_days \n check | 10 \n clean | \n deep | 10"),
        (
            "visits",
            "patient | on         | item
             own     | 2025-02-01 | check
             months  | 2025-02-01 | check
             only    | 2025-02-01 | clean
             none    | 2025-02-01 | clean
             off     | 2025-02-01 | check
             off     | 2025-02-01 | deep
             owned   | 2025-02-01 | check",
        ),
        (
            "recalls",
            "patient | item  | after_days | after_months | off
             own     | check | 20         |              |
             months  | check |            | 1            |
             only    | clean | 12         |              |
             off     | check | 5          |              | true
             owned   | check |            |              | false",
        ),
    ]);
    let answer = answer_to("recalls --as-of 2025-02-25 --days-ahead 4", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             off,off,,deep,deep,2025-02-01,2025-02-11,14\n\
             owned,owned,,check,check,2025-02-01,2025-02-11,14\n\
             only,only,,clean,clean,2025-02-01,2025-02-13,12\n\
             own,own,,check,check,2025-02-01,2025-02-21,4\n\
             months,months,,check,check,2025-02-01,2025-03-01,-4\n"
        )
    );
}
