//! What retention says of a handful of visits.

use testkit::clinic::{table, tables};

use crate::tests::answer_to;

const HEAD: &str = "employee_id,employee,primary,returned,retention_percent,low_percent,high_percent,returned_elsewhere,still_open,lost,lost_billed,old\n";

#[test]
fn of_four_who_came_in_january_one_came_back_one_went_elsewhere_one_is_lost_one_is_old() {
    let org = table(
        "patient | on               | employee | billed
         back    | 2025-01-02       | e1       | 10.00
         back    | 2025-02-03       | e1       | 10.00
         other   | 2025-01-05       | e1       | 10.00
         other   | 2025-03-01       | e2       | 10.00
         lost    | 2025-01-10T09:00 | e1       | 10.00
         lost    | 2025-01-10T15:00 | e1       | 5.00
         old     | 2024-12-01       | e1       | 10.00
         old     | 2025-01-20       | e1       | 10.00",
    );
    let january = answer_to("retention --from 2025-01-01 --to 2025-01-31 --as-of 2025-06-30", &org);
    assert_eq!(january, format!("{HEAD}e1,e1,3,1,33.3,6.1,79.2,1,0,1,15.00,1\n"));
}

#[test]
fn a_return_counts_within_so_many_days_and_the_young_are_still_open() {
    let org = table(
        "patient | on         | employee
         quick   | 2025-01-01 | e1
         quick   | 2025-01-31 | e1
         slow    | 2025-01-01 | e1
         slow    | 2025-02-01 | e1
         young   | 2025-03-10 | e1
         young   | 2025-03-12 | e1",
    );
    let answer = answer_to("retention --from 2025-01-01 --to 2025-03-31 --as-of 2025-03-31 --within 30", &org);
    assert_eq!(answer, format!("{HEAD}e1,e1,3,1,50.0,9.5,90.5,0,1,1,0.00,0\n"));
}

#[test]
fn a_first_visit_in_the_clinic_counts_for_whom_it_was_with() {
    let org = table(
        "patient | on         | employee
         p1      | 2025-01-01 | e1
         p1      | 2025-01-02 | e2",
    );
    let answer = answer_to("retention --from 2025-01-01 --to 2025-01-31 --first clinic", &org);
    assert_eq!(answer, format!("{HEAD}e1,e1,1,0,0.0,0.0,79.3,1,0,0,0.00,0\n"));
}

#[test]
fn by_month_every_month_of_the_period_has_a_row_and_staff_are_left_out() {
    let org = tables(&[
        ("categories", "id | attention\n staff | staff"),
        ("patients", "id | category | on\n nurse | staff | 2025-01-01"),
        ("visits", "patient | on\n p1 | 2025-01-05\n p1 | 2025-03-05\n nurse | 2025-01-06"),
    ]);
    let head = HEAD.replace("employee_id,employee", "month");
    let question = "retention --from 2025-01-01 --to 2025-03-31 --by month";
    assert_eq!(
        answer_to(question, &org),
        format!(
            "{head}2025-01,1,1,100.0,20.7,100.0,0,0,0,0.00,0\n2025-02,0,0,,,,0,0,0,0.00,0\n2025-03,0,0,,,,0,0,0,0.00,1\n"
        )
    );
    let with_staff = answer_to(&format!("{question} --include-staff"), &org);
    assert!(with_staff.contains("2025-01,2,1,50.0,"), "{with_staff}");
}
