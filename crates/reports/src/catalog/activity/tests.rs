//! What activity says of a handful of visits.

use testkit::clinic::table;

use crate::tests::answer_to;

const HEAD: &str = "step,patients,visits,visits_per_patient,new,returning,compared_patients,change_percent\n";

#[test]
fn weeks_start_on_monday_are_clipped_by_the_period_and_people_count_once_in_the_total() {
    let org = table(
        "patient | on
         old     | 2024-12-31
         old     | 2025-01-05
         old     | 2025-01-06
         new     | 2025-01-01
         new     | 2025-01-05
         later   | 2025-01-08",
    );
    let answer = answer_to("activity --from 2025-01-01 --to 2025-01-07 --step week --compare none --totals", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             2024-12-30,2,3,1.50,1,1,,\n\
             2025-01-06,1,1,1.00,0,1,,\n\
             Total,2,4,2.00,1,1,,\n"
        )
    );
}

#[test]
fn whole_months_are_compared_with_months_and_other_days_with_as_many_days() {
    let org = table(
        "patient | on
         p1      | 2025-01-31
         p2      | 2025-02-28
         p3      | 2025-03-01
         p2      | 2025-03-10
         p4      | 2025-03-31",
    );
    let month = answer_to("activity --from 2025-03-01 --to 2025-03-31", &org);
    assert_eq!(month, format!("{HEAD}2025-03-01,3,3,1.00,2,1,1,200.0\n"));
    let thirty_days = answer_to("activity --from 2025-03-02 --to 2025-03-31", &org);
    assert_eq!(thirty_days, format!("{HEAD}2025-03-01,2,2,1.00,1,1,3,-33.3\n"));
}

#[test]
fn a_year_before_the_last_of_february_is_the_29th_in_a_leap_year() {
    let org = table("patient | on \n p1 | 2024-02-29 \n p2 | 2024-03-01 \n p1 | 2025-02-28 \n p2 | 2025-02-28");
    let answer = answer_to("activity --from 2025-02-01 --to 2025-02-28 --compare year-before", &org);
    assert_eq!(answer, format!("{HEAD}2025-02-01,2,2,1.00,0,2,1,100.0\n"));
}

#[test]
fn a_quarter_cut_at_as_of_is_compared_with_the_same_days_of_the_quarter_before() {
    let org = table("patient | on \n p1 | 2024-11-10 \n p2 | 2024-11-11 \n p1 | 2025-02-10 \n p2 | 2025-02-11");
    let answer = answer_to("activity --from 2025-01-01 --to 2025-03-31 --as-of 2025-02-10", &org);
    assert_eq!(answer, format!("{HEAD}2025-01-01,0,0,,0,0,0,\n2025-02-01,1,1,1.00,0,1,1,0.0\n"));
}
