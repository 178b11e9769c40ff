//! What growth says of a handful of registrations.

use testkit::clinic::{table, tables};

use crate::tests::answer_to;

const HEAD: &str = "month,new_patients,year_before,change,change_percent,left,base_at_end\n";

#[test]
fn whole_months_are_compared_with_a_year_before_and_the_base_is_all_who_ever_came() {
    let org = tables(&[
        ("categories", "id | attention \n colleague | staff"),
        (
            "patients",
            "id    | on         | category
             p1    | 2024-01-10 |
             p2    | 2024-01-20 |
             p3    | 2024-02-29 |
             p4    | 2025-01-05 |
             p5    | 2025-02-01 |
             p6    | 2025-02-20 |
             p7    | 2025-02-28 |
             nurse | 2025-01-05 | colleague",
        ),
        ("departures", "patient | on \n p4 | 2025-02-20 \n nurse | 2025-02-20"),
    ]);
    let question = "growth --from 2025-01-10 --to 2025-02-15 --totals";
    assert_eq!(
        answer_to(question, &org),
        format!(
            "{HEAD}\
             2025-01,1,2,-1,-50.0,0,4\n\
             2025-02,3,1,2,200.0,1,7\n\
             Total,4,3,1,33.3,1,7\n"
        )
    );
    assert_eq!(
        answer_to(&format!("{question} --include-staff"), &org),
        format!(
            "{HEAD}\
             2025-01,2,2,0,0.0,0,5\n\
             2025-02,3,1,2,200.0,2,8\n\
             Total,5,3,2,66.7,2,8\n"
        )
    );
}

#[test]
fn a_month_that_as_of_cuts_is_compared_with_the_same_days() {
    let org = table("patient | on \n p1 | 2024-02-15 \n p2 | 2024-02-16 \n p3 | 2025-02-15 \n p4 | 2025-02-16");
    let question = "growth --from 2025-02-01 --to 2025-02-28 --count first-visit";
    let cut = answer_to(&format!("{question} --as-of 2025-02-15"), &org);
    assert_eq!(cut, format!("{HEAD}2025-02,1,1,0,0.0,0,3\n"));
    assert_eq!(answer_to(question, &org), format!("{HEAD}2025-02,2,2,0,0.0,0,4\n"));
}

#[test]
fn who_is_registered_is_new_at_once_and_by_first_visit_only_when_a_visit_took_place() {
    let org = tables(&[
        ("patients", "id | on \n p1 | 2025-01-31 \n p2 | 2025-01-31"),
        (
            "visits",
            "patient | on         | status
             p1      | 2025-02-01 | completed
             p2      | 2025-02-01 | missed",
        ),
    ]);
    let registered = answer_to("growth --from 2025-01-01 --to 2025-02-28", &org);
    assert_eq!(registered, format!("{HEAD}2025-01,2,0,2,,0,2\n2025-02,0,0,0,,0,2\n"));
    let came = answer_to("growth --from 2025-01-01 --to 2025-02-28 --count first-visit", &org);
    assert_eq!(came, format!("{HEAD}2025-01,0,0,0,,0,0\n2025-02,1,0,1,,0,1\n"));
}
