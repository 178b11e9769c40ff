//! What earnings says of a handful of receipts and payments.

use testkit::clinic::tables;

use crate::tests::answer_to;

const HEAD: &str = "employee_id,employee,patients,visits,billed,paid,share_percent,average_check\n";

#[test]
fn billed_is_dated_by_the_receipt_and_paid_by_the_payment() {
    let org = tables(&[
        (
            "visits",
            "visit | patient | on         | employee | billed
             v1    | p1      | 2024-12-20 | e2       | 50.00
             v2    | p1      | 2025-01-10 | e1       | 100.00
             v3    | p2      | 2025-01-11 | e1       | 60.00",
        ),
        (
            "payments",
            "patient | visit | on         | method | amount
             p1      | v1    | 2025-01-05 | cash   | 50.00
             p1      | v2    | 2025-02-01 | cash   | 100.00
             p2      | v3    | 2025-01-11 | card   | 40.00
             p2      | v3    | 2025-01-12 | card   | -10.00
             p2      | v3    | 2025-01-11 | bonus  | 20.00
             p2      |       | 2025-01-11 | cash   | 5.00",
        ),
    ]);
    let january = answer_to("earnings --from 2025-01-01 --to 2025-01-31", &org);
    assert_eq!(january, format!("{HEAD}e1,e1,2,2,160.00,30.00,100.0,80.00\ne2,e2,0,0,0.00,50.00,0.0,\n"));
}

#[test]
fn doctor_and_shop_share_a_check_of_the_clinic_but_each_has_one_of_their_own() {
    let org = tables(&[
        ("employees", "id | name | sees_patients \n shop | Shop | false"),
        (
            "visits",
            "patient | on               | employee | billed
             p1      | 2025-01-10T09:00 | e1       | 10.00
             p1      | 2025-01-10T11:00 | shop     | 30.00
             p2      | 2025-01-10       | shop     | 20.00",
        ),
    ]);
    let answer = answer_to("earnings --from 2025-01-01 --to 2025-01-31 --totals", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             shop,Shop,2,2,50.00,0.00,83.3,25.00\n\
             e1,e1,1,1,10.00,0.00,16.7,10.00\n\
             ,Total,2,3,60.00,0.00,100.0,30.00\n"
        )
    );
}
