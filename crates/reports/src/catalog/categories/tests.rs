//! What categories says of a handful of receipts.

use testkit::clinic::tables;

use crate::tests::answer_to;

const HEAD: &str = "category_id,category,patients,visits,billed,share_percent,average_check,average_per_patient\n";

#[test]
fn who_is_in_no_category_has_a_row_too_and_averages_are_recomputed_in_the_total() {
    let org = tables(&[
        ("categories", "id | name \n c1 | Regulars"),
        ("patients", "id | category \n p1 | c1"),
        (
            "visits",
            "patient | on               | billed
             p1      | 2025-01-10T09:00 | 30.00
             p1      | 2025-01-10T11:00 | 30.00
             p2      | 2025-01-05       | 25.00
             p3      | 2025-01-06       | 15.00",
        ),
    ]);
    let answer = answer_to("categories --from 2025-01-01 --to 2025-01-31 --totals", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             c1,Regulars,1,2,60.00,60.0,60.00,60.00\n\
             ,(none),2,2,40.00,40.0,20.00,20.00\n\
             ,Total,3,4,100.00,100.0,33.33,33.33\n"
        )
    );
}

#[test]
fn of_nothing_billed_there_is_no_share_and_a_credit_is_no_check() {
    let org = tables(&[
        ("patients", "id | category \n p1 | c1"),
        ("visits", "patient | on | billed \n p1 | 2025-01-10 | -10.00 \n p2 | 2025-01-10 | 10.00"),
    ]);
    let answer = answer_to("categories --from 2025-01-01 --to 2025-01-31", &org);
    assert_eq!(answer, format!("{HEAD},(none),1,1,10.00,,10.00,10.00\nc1,c1,1,1,-10.00,,,-10.00\n"));
}

#[test]
fn by_category_and_month_every_month_touched_is_a_column() {
    let org = tables(&[
        ("categories", "id | name \n c1 | Regulars"),
        ("patients", "id | category \n p1 | c1"),
        (
            "visits",
            "patient | on         | billed
             p1      | 2025-01-14 | 99.00
             p1      | 2025-01-15 | 30.00
             p1      | 2025-03-31 | 5.00
             p2      | 2025-03-01 | 20.00",
        ),
    ]);
    let answer = answer_to("categories --from 2025-01-15 --to 2025-03-31 --by category-month --totals", &org);
    assert_eq!(
        answer,
        "category_id,category,2025-01,2025-02,2025-03,total\n\
         c1,Regulars,30.00,0.00,5.00,35.00\n\
         ,(none),0.00,0.00,20.00,20.00\n\
         ,Total,30.00,0.00,25.00,55.00\n"
    );
}
