//! What places says of a handful of receipts.

use clinic::record::Organisation;
use testkit::clinic::tables;

use crate::tests::answer_to;

const HEAD: &str = "place_id,place,patients,new_patients,visits,billed,share_percent,average_per_patient,\
                    year_before_billed,change_percent";

fn branches() -> Organisation {
    tables(&[
        ("branches", "id | name | city \n b1 | North | Berlin \n b2 | South | Hamburg \n b3 | West |"),
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        (
            "visits",
            "patient | on         | department | billed
             p1      | 2024-01-15 | d1         | 50.00
             p1      | 2025-01-10 | d1         | 100.00
             p2      | 2025-01-11 | d2         | 25.00
             p3      | 2025-01-12 |            | 25.00",
        ),
        (
            "branch_costs",
            "branch | month   | amount
             b1     | 2025-01 | 30.00
             b1     | 2025-02 | 99.00
             b3     | 2025-01 | 10.00",
        ),
    ])
}

#[test]
fn a_branch_is_held_against_a_year_before_and_its_costs_even_if_nobody_came() {
    let answer = answer_to("places --from 2025-01-01 --to 2025-01-20 --by branch --totals", &branches());
    assert_eq!(
        answer,
        format!(
            "{HEAD},cost,profit\n\
             b1,North,1,0,1,100.00,66.7,100.00,50.00,100.0,30.00,70.00\n\
             ,(unknown),1,1,1,25.00,16.7,25.00,0.00,,0.00,25.00\n\
             b2,South,1,1,1,25.00,16.7,25.00,0.00,,0.00,25.00\n\
             b3,West,0,0,0,0.00,0.0,,0.00,,10.00,-10.00\n\
             ,Total,3,2,3,150.00,100.0,50.00,50.00,200.0,40.00,110.00\n"
        )
    );
}

#[test]
fn a_branch_in_no_city_costs_an_unknown_one() {
    let answer = answer_to("places --from 2025-01-01 --to 2025-01-20", &branches());
    assert_eq!(
        answer,
        format!(
            "{HEAD},cost,profit\n\
             Berlin,Berlin,1,0,1,100.00,66.7,100.00,50.00,100.0,30.00,70.00\n\
             ,(unknown),1,1,1,25.00,16.7,25.00,0.00,,10.00,15.00\n\
             Hamburg,Hamburg,1,1,1,25.00,16.7,25.00,0.00,,0.00,25.00\n"
        )
    );
}

#[test]
fn a_chosen_branch_keeps_its_costs_and_a_chosen_department_has_none() {
    let org = branches();
    let question = "places --from 2025-01-01 --to 2025-01-20 --by branch";
    let branch = answer_to(&format!("{question} --branch b1"), &org);
    assert_eq!(branch, format!("{HEAD},cost,profit\nb1,North,1,0,1,100.00,100.0,100.00,50.00,100.0,30.00,70.00\n"));
    let department = answer_to(&format!("{question} --department d1"), &org);
    assert_eq!(department, format!("{HEAD},cost,profit\nb1,North,1,0,1,100.00,100.0,100.00,50.00,100.0,,\n"));
}

#[test]
fn a_city_of_patients_who_came_only_a_year_before_has_a_row() {
    let org = tables(&[
        ("patients", "id | city \n p1 | Berlin \n p3 | Hamburg"),
        (
            "visits",
            "patient | on         | billed
             p1      | 2025-02-28 | 60.00
             p2      | 2025-02-10 | 20.00
             p3      | 2024-02-29 | 40.00",
        ),
    ]);
    let answer = answer_to("places --from 2025-02-01 --to 2025-02-28 --by patient-city", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\n\
             Berlin,Berlin,1,1,1,60.00,75.0,60.00,0.00,\n\
             ,(unknown),1,1,1,20.00,25.0,20.00,0.00,\n\
             Hamburg,Hamburg,0,0,0,0.00,0.0,,40.00,-100.0\n"
        )
    );
}
