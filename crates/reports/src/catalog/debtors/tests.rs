//! What debtors says of a handful of receipts and payments.

use testkit::clinic::{table, tables};

use crate::tests::answer_to;

const HEAD: &str = "patient_id,patient,phone,billed,paid,bonus_paid,debt,oldest_unpaid_on,days,\
                    d0_30,d31_60,d61_90,d90_plus,unpaid_visits\n";

#[test]
fn a_debt_is_as_old_as_the_receipts_it_is_for_and_the_ages_add_up_to_it() {
    let org = table(
        "patient | on         | billed
         p1      | 2025-12-01 | 1.00
         p1      | 2025-11-30 | 2.00
         p1      | 2025-11-01 | 4.00
         p1      | 2025-10-31 | 8.00
         p1      | 2025-10-02 | 16.00
         p1      | 2025-10-01 | 32.00",
    );
    let answer = answer_to("debtors --as-of 2025-12-31", &org);
    assert_eq!(answer, format!("{HEAD}p1,p1,,63.00,0.00,0.00,63.00,2025-10-01,91,1.00,6.00,24.00,32.00,6\n"));
    assert_eq!(answer_to("debtors --as-of 2025-12-31 --min-debt 63.01", &org), HEAD);
}

#[test]
fn tied_money_pays_its_receipt_and_what_is_over_pays_the_oldest_first() {
    let org = tables(&[
        ("patients", "id | phone \n p1 | +49301234"),
        (
            "visits",
            "visit  | patient | on         | billed
             oldest | p1      | 2025-09-01 | 100.00
             middle | p1      | 2025-11-15 | 100.00
             newest | p1      | 2025-12-20 | 100.00",
        ),
        (
            "payments",
            "patient | visit  | on         | method | amount
             p1      | newest | 2025-12-20 | cash   | 70.00
             p1      | middle | 2025-11-15 | card   | 120.00
             p1      |        | 2025-12-01 | cash   | 30.00
             p1      |        | 2025-12-02 | bonus  | 10.00",
        ),
    ]);
    let answer = answer_to("debtors --as-of 2025-12-31", &org);
    assert_eq!(
        answer,
        format!("{HEAD}p1,p1,+49301234,300.00,220.00,10.00,70.00,2025-09-01,121,30.00,0.00,0.00,40.00,2\n")
    );
}

#[test]
fn a_refund_opens_the_newest_receipts_again_and_what_is_over_is_owed_on_the_newest() {
    let org = tables(&[
        (
            "visits",
            "patient | on         | billed | paid
             some    | 2025-09-01 | 100.00 | 100.00
             some    | 2025-12-20 | 50.00  | 50.00
             more    | 2025-09-01 | 100.00 | 100.00
             more    | 2025-12-20 | 50.00  | 50.00",
        ),
        (
            "payments",
            "patient | on         | amount
             some    | 2025-12-21 | -30.00
             more    | 2025-12-21 | -180.00
             never   | 2025-12-21 | -5.00",
        ),
    ]);
    let answer = answer_to("debtors --as-of 2025-12-31 --totals", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             more,more,,150.00,-30.00,0.00,180.00,2025-09-01,121,80.00,0.00,0.00,100.00,2\n\
             some,some,,150.00,120.00,0.00,30.00,2025-12-20,11,30.00,0.00,0.00,0.00,1\n\
             never,never,,0.00,-5.00,0.00,5.00,,,5.00,0.00,0.00,0.00,0\n\
             ,Total,,300.00,85.00,0.00,215.00,,,115.00,0.00,0.00,100.00,3\n"
        )
    );
}

#[test]
fn money_for_a_visit_to_come_pays_no_other() {
    let org = tables(&[
        (
            "visits",
            "visit  | patient | on         | status    | billed
             done   | p1      | 2025-12-10 | completed | 40.00
             next   | p1      | 2025-12-20 | completed | 10.00
             booked | p1      | 2026-01-15 | booked    | 25.00",
        ),
        (
            "payments",
            "patient | visit  | on         | amount
             p1      | next   | 2025-12-10 | 10.00
             p1      | booked | 2025-12-10 | 25.00",
        ),
    ]);
    let before = answer_to("debtors --as-of 2025-12-15", &org);
    assert_eq!(before, format!("{HEAD}p1,p1,,40.00,0.00,0.00,40.00,2025-12-10,5,40.00,0.00,0.00,0.00,1\n"));
    let after = answer_to("debtors --as-of 2025-12-31", &org);
    assert_eq!(after, format!("{HEAD}p1,p1,,50.00,10.00,0.00,40.00,2025-12-10,21,40.00,0.00,0.00,0.00,1\n"));
}
