//! What missed says of a handful of bookings.

use testkit::clinic::tables;

use crate::tests::answer_to;

const COUNTS: &str = "bookings,completed,missed,cancelled,missed_percent,cancelled_percent";

#[test]
fn who_did_not_turn_up_is_a_share_of_those_expected_and_a_cancellation_is_of_all_bookings() {
    let org = tables(&[
        ("employees", "id | sees_patients \n shop | false"),
        (
            "visits",
            "patient | on         | employee | status
             p1      | 2025-01-02 | e1       | completed
             p1      | 2025-01-03 | e1       | missed
             p2      | 2025-01-04 | e1       | cancelled
             p2      | 2025-01-05 | e1       | booked
             p2      | 2025-01-06 | e2       | cancelled
             p2      | 2025-01-07 | shop     | missed",
        ),
    ]);
    let answer = answer_to("missed --from 2025-01-01 --to 2025-01-31 --totals", &org);
    assert_eq!(
        answer,
        format!(
            "employee_id,employee,{COUNTS}\n\
             e1,e1,3,1,1,1,50.0,33.3\n\
             e2,e2,1,0,0,1,,100.0\n\
             ,Total,4,1,1,2,50.0,50.0\n"
        )
    );
}

#[test]
fn bookings_are_asked_by_department_source_weekday_and_hour() {
    let org = tables(&[
        ("patients", "id | source \n p1 | radio"),
        (
            "visits",
            "patient | on               | department | status
             p1      | 2025-01-06T08:59 | d1         | completed
             p2      | 2025-01-07T09:00 |            | missed",
        ),
    ]);
    let by = |word: &str| answer_to(&format!("missed --from 2025-01-01 --to 2025-01-31 --by {word}"), &org);
    let (came, missed) = ("1,1,0,0,0.0,0.0", "1,0,1,0,100.0,0.0");
    assert_eq!(by("department"), format!("department_id,department,{COUNTS}\n,(unknown),{missed}\nd1,d1,{came}\n"));
    assert_eq!(by("source"), format!("source_id,source,{COUNTS}\n,(unknown),{missed}\nradio,radio,{came}\n"));
    assert_eq!(by("weekday"), format!("weekday,{COUNTS}\n1,{came}\n2,{missed}\n"));
    assert_eq!(by("hour"), format!("hour,{COUNTS}\n8,{came}\n9,{missed}\n"));
}
