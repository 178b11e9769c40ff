//! What disappeared says of a handful of visits.

use testkit::clinic::{table, tables};

use crate::tests::answer_to;

const HEAD: &str = "patient_id,patient,phone,email,first_visit_on,last_visit_on,days_absent,visits,usual_gap_days,\
                    billed,debt,last_employee,last_department\n";

#[test]
fn who_came_on_two_days_and_then_not_for_ninety_has_disappeared() {
    let org = table(
        "patient | on               | employee | department | billed | paid
         long    | 2025-01-01       | e1       |            | 10.00  | 10.00
         long    | 2025-01-11T09:00 | e1       |            | 10.00  |
         long    | 2025-01-11T15:00 | e1       |            | 10.00  |
         long    | 2025-01-26       | e2       | d1         | 10.00  |
         just    | 2025-09-02       | e1       |            |        |
         just    | 2025-10-02       | e1       |            |        |
         notyet  | 2025-09-02       | e1       |            |        |
         notyet  | 2025-10-03       | e1       |            |        |
         once    | 2025-01-01       | e1       |            |        |",
    );
    let answer = answer_to("disappeared --as-of 2025-12-31", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             long,long,,,2025-01-01,2025-01-26,339,3,13,40.00,30.00,e2,d1\n\
             just,just,,,2025-09-02,2025-10-02,90,2,30,0.00,0.00,e1,\n"
        )
    );
}

#[test]
fn who_said_goodbye_has_a_booking_or_works_here_has_not_disappeared() {
    let org = tables(&[
        ("categories", "id | attention \n colleague | staff"),
        ("patients", "id | category \n nurse | colleague"),
        (
            "visits",
            "patient   | on         | status
             left      | 2025-01-01 | completed
             left      | 2025-02-01 | completed
             returned  | 2025-01-01 | completed
             returned  | 2025-02-01 | completed
             booked    | 2025-01-01 | completed
             booked    | 2025-02-01 | completed
             booked    | 2025-12-31 | booked
             forgotten | 2025-01-01 | completed
             forgotten | 2025-02-01 | completed
             forgotten | 2025-12-30 | booked
             nurse     | 2025-01-01 | completed
             nurse     | 2025-02-01 | completed",
        ),
        ("departures", "patient | on \n left | 2025-02-01 \n returned | 2025-01-31"),
    ]);
    let answer = answer_to("disappeared --as-of 2025-12-31 --totals", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             forgotten,forgotten,,,2025-01-01,2025-02-01,333,2,31,0.00,0.00,e1,\n\
             returned,returned,,,2025-01-01,2025-02-01,333,2,31,0.00,0.00,e1,\n\
             ,Total,,,,,,4,,0.00,0.00,,\n"
        )
    );
}

#[test]
fn a_filter_asks_the_last_visit_and_the_figures_are_of_all_visits() {
    let org = table(
        "patient | on         | employee | billed
         p1      | 2025-01-01 | e1       | 10.00
         p1      | 2025-02-01 | e2       | 5.00
         p2      | 2025-01-01 | e2       | 10.00
         p2      | 2025-02-01 | e1       | 5.00",
    );
    let answer = answer_to("disappeared --as-of 2025-12-31 --employee e2", &org);
    assert_eq!(answer, format!("{HEAD}p1,p1,,,2025-01-01,2025-02-01,333,2,31,15.00,15.00,e2,\n"));
}

#[test]
fn who_is_away_or_will_come_is_left_out_until_nothing_came_of_it() {
    let org = tables(&[
        (
            "visits",
            "patient   | on
             away      | 2025-01-01
             away      | 2025-02-01
             back      | 2025-01-01
             back      | 2025-02-01
             promised  | 2025-01-01
             promised  | 2025-02-01
             forgot    | 2025-01-01
             forgot    | 2025-02-01
             before    | 2025-01-01
             before    | 2025-02-01
             unreached | 2025-01-01
             unreached | 2025-02-01
             tomorrow  | 2025-01-01
             tomorrow  | 2025-02-01",
        ),
        (
            "contact_results",
            "patient   | on         | outcome     | until
             away      | 2025-06-01 | away        | 2026-01-01
             back      | 2025-06-01 | away        | 2025-12-31
             promised  | 2025-12-02 | will-come   |
             forgot    | 2025-12-01 | will-come   |
             before    | 2025-02-01 | away        | 2026-06-01
             unreached | 2025-12-30 | not-reached |
             tomorrow  | 2026-01-01 | will-come   |",
        ),
    ]);
    let answer = answer_to("disappeared --as-of 2025-12-31", &org);
    let who: Vec<&str> = answer.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert_eq!(who, ["back", "before", "forgot", "tomorrow", "unreached"]);
}
