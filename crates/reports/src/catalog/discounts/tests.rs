//! What discounts says of a handful of lines.

use clinic::record::Organisation;
use testkit::clinic::tables;

use crate::tests::answer_to;

const JANUARY: &str = "discounts --from 2025-01-01 --to 2025-01-31";

fn three_receipts() -> Organisation {
    tables(&[
        ("discount_grounds", "id | name \n family | Family \n delay | Had to wait"),
        (
            "visits",
            "visit | patient | on         | employee | status
             v1    | p1      | 2025-01-10 | e1       | completed
             v2    | p2      | 2025-01-11 | e2       | completed
             v3    | p1      | 2025-01-12 | e2       | completed
             v4    | p3      | 2025-01-13 | e2       | booked
             v5    | p3      | 2025-02-01 | e2       | completed",
        ),
        (
            "lines",
            "visit | amount | discount | ground
             v1    | 90.00  | 10.00    | family
             v1    | 45.00  | 5.00     | family
             v2    | 80.00  | 20.00    |
             v2    | 40.00  |          |
             v3    | 99.00  | 1.00     | delay
             v3    | 10.00  | 0.00     | delay
             v4    | 10.00  | 90.00    | family
             v5    | 10.00  | 90.00    | family",
        ),
    ])
}

#[test]
fn grounds_share_in_all_that_would_have_been_billed_and_no_ground_is_one_too() {
    assert_eq!(
        answer_to(&format!("{JANUARY} --totals"), &three_receipts()),
        "ground_id,ground,lines,patients,given_away,share_percent\n\
         ,(none),1,1,20.00,5.0\n\
         family,Family,2,1,15.00,3.8\n\
         delay,Had to wait,1,1,1.00,0.3\n\
         ,Total,4,2,36.00,9.0\n"
    );
}

#[test]
fn whoever_gave_nothing_away_is_seen_too() {
    let org = three_receipts();
    assert_eq!(
        answer_to(&format!("{JANUARY} --by employee --totals"), &org),
        "employee_id,employee,lines,patients,before,given_away,share_percent\n\
         e2,e2,2,2,250.00,21.00,8.4\n\
         e1,e1,2,1,150.00,15.00,10.0\n\
         ,Total,4,2,400.00,36.00,9.0\n"
    );
    assert_eq!(
        answer_to("discounts --from 2024-12-15 --to 2025-02-28 --by month", &org),
        "month,lines,patients,before,given_away,share_percent\n\
         2024-12,0,0,0.00,0.00,\n\
         2025-01,4,2,400.00,36.00,9.0\n\
         2025-02,1,1,100.00,90.00,90.0\n"
    );
}

#[test]
fn a_clinic_without_discounts_has_no_grounds() {
    let org = tables(&[("visits", "patient | on | billed \n p1 | 2025-01-10 | 10.00")]);
    assert_eq!(answer_to(JANUARY, &org), "ground_id,ground,lines,patients,given_away,share_percent\n");
}

/// The first line is corrected into one with less given away, the second into one with nothing; of the brushes some come back.
#[test]
fn a_correction_counts_as_mended_and_goods_come_back_on_their_day() {
    let org = tables(&[
        ("discount_grounds", "id \n kind \n other"),
        (
            "visits",
            "visit | patient | on
             v1    | p1      | 2025-01-10
             v2    | p2      | 2025-01-11
             v3    | p3      | 2025-01-12
             v4    | p3      | 2025-02-03",
        ),
        (
            "lines",
            "line  | visit | amount | discount | ground | corrects
             wrong | v1    | 50.00  | 50.00    | kind   |
                   | v1    | -50.00 | -50.00   | kind   | wrong
                   | v1    | 90.00  | 10.00    | other  |
             given | v2    | 80.00  | 20.00    | kind   |
                   | v2    | -80.00 | -20.00   | kind   | given
                   | v2    | 100.00 |          |        |
             brush | v3    | 90.00  | 10.00    | kind   |
                   | v4    | -45.00 | -5.00    | kind   | brush",
        ),
    ]);
    assert_eq!(
        answer_to(&format!("{JANUARY} --totals"), &org),
        "ground_id,ground,lines,patients,given_away,share_percent\n\
         kind,kind,1,1,10.00,3.3\n\
         other,other,1,1,10.00,3.3\n\
         ,Total,2,2,20.00,6.7\n"
    );
    assert_eq!(
        answer_to("discounts --from 2025-02-01 --to 2025-02-28", &org),
        "ground_id,ground,lines,patients,given_away,share_percent\n\
         kind,kind,0,0,-5.00,\n"
    );
}

#[test]
fn shares_are_of_what_a_filter_counts() {
    assert_eq!(
        answer_to(&format!("{JANUARY} --employee e2"), &three_receipts()),
        "ground_id,ground,lines,patients,given_away,share_percent\n\
         ,(none),1,1,20.00,8.0\n\
         delay,Had to wait,1,1,1.00,0.4\n"
    );
}
