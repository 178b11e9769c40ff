//! What rating says of a handful of receipts and payments.

use testkit::clinic::{table, tables};

use crate::tests::answer_to;

const JANUARY: &str = "rating --from 2025-01-01 --to 2025-01-31";

#[test]
fn every_department_is_a_column_and_rows_and_columns_add_up() {
    let org = tables(&[
        ("departments", "id | name \n d1 | Surgery \n d2 | Dentistry \n d3 | Radiology"),
        ("price_lists", "id | name \n gold | Gold \n silver | Silver"),
        ("categories", "id | price_list \n vip | gold"),
        ("patients", "id | category | price_list \n p1 | vip | \n p2 | vip | silver"),
        (
            "visits",
            "patient | on         | department | billed
             p1      | 2025-01-10 | d1         | 60.00
             p1      | 2025-01-11 | d2         | 20.00
             p2      | 2025-01-10 |            | 15.00
             p3      | 2025-01-10 | d1         | 5.00
             credit  | 2025-01-10 | d1         | -5.00",
        ),
    ]);
    let answer = answer_to(&format!("{JANUARY} --totals"), &org);
    assert_eq!(
        answer,
        "patient_id,patient,price_list,Dentistry,Radiology,Surgery,(none),total,share_percent,cumulative_percent\n\
         p1,p1,Gold,20.00,0.00,60.00,0.00,80.00,80.0,80.0\n\
         p2,p2,Silver,0.00,0.00,0.00,15.00,15.00,15.0,95.0\n\
         p3,p3,,0.00,0.00,5.00,0.00,5.00,5.0,100.0\n\
         ,Total,,20.00,0.00,65.00,15.00,100.00,100.0,\n"
    );
}

#[test]
fn a_limit_keeps_the_shares_the_total_and_the_columns_of_all() {
    let org = table(
        "patient | on         | department | billed
         p1      | 2025-01-10 | d1         | 60.00
         p2      | 2025-01-10 | d1         | 30.00
         p3      | 2025-01-10 |            | 10.00",
    );
    let answer = answer_to(&format!("{JANUARY} --limit 1 --totals"), &org);
    assert_eq!(
        answer,
        "patient_id,patient,price_list,d1,(none),total,share_percent,cumulative_percent\n\
         p1,p1,,60.00,0.00,60.00,60.0,60.0\n\
         ,Total,,90.00,10.00,100.00,100.0,\n"
    );
}

#[test]
fn money_paid_belongs_to_the_department_of_its_receipt_and_else_to_none() {
    let org = tables(&[
        (
            "visits",
            "visit | patient | on         | department | billed
             v1    | p1      | 2024-12-10 | d1         | 100.00
             v2    | owing   | 2025-01-10 | d1         | 50.00",
        ),
        (
            "payments",
            "patient | visit | on         | method | amount
             p1      | v1    | 2025-01-05 | cash   | 70.00
             p1      | v1    | 2025-01-06 | bonus  | 30.00
             p1      |       | 2025-01-06 | card   | 20.00",
        ),
    ]);
    let answer = answer_to(&format!("{JANUARY} --basis paid"), &org);
    assert_eq!(
        answer,
        "patient_id,patient,price_list,d1,(none),total,share_percent,cumulative_percent\n\
         p1,p1,,70.00,20.00,90.00,100.0,100.0\n"
    );
}

#[test]
fn departments_named_alike_or_as_another_column_are_told_apart_by_their_ids() {
    let org = tables(&[
        ("departments", "id | name \n d1 | Surgery \n d2 | Surgery \n d3 | total"),
        ("visits", "patient | on | department | billed \n p1 | 2025-01-10 | d2 | 10.00"),
    ]);
    assert_eq!(
        answer_to(JANUARY, &org),
        "patient_id,patient,price_list,Surgery (d1),Surgery (d2),total (d3),total,share_percent,cumulative_percent\n\
         p1,p1,,0.00,10.00,0.00,10.00,100.0,100.0\n"
    );
}

#[test]
fn a_department_that_is_called_like_another_with_its_id_has_a_head_of_its_own() {
    let org = tables(&[
        ("departments", "id | name \n d4 | Ther \n d5 | Ther \n d6 | Ther (d4)"),
        ("visits", "patient | on | department | billed \n p1 | 2025-01-02 | d6 | 1.00"),
    ]);
    let answer = answer_to(JANUARY, &org);
    let head =
        "patient_id,patient,price_list,Ther (d4),Ther (d5),Ther (d4) (d6),total,share_percent,cumulative_percent";
    assert_eq!(answer, format!("{head}\np1,p1,,0.00,0.00,1.00,1.00,100.0,100.0\n"));
}
