//! What average-check says of a handful of receipts.

use testkit::clinic::{table, tables};

use crate::tests::answer_to;

const HEAD: &str = "step,checks,billed,average_check\n";

#[test]
fn a_visit_and_a_sale_of_one_day_are_one_check_and_a_day_below_zero_is_none() {
    let org = tables(&[
        ("employees", "id | sees_patients \n shop | false"),
        (
            "visits",
            "patient  | on               | employee | billed
             p1       | 2025-01-10T09:00 | e1       | 10.00
             p1       | 2025-01-10T15:00 | shop     | 5.00
             p2       | 2025-01-10       | e1       | 20.00
             returned | 2025-01-11T09:00 | shop     | 10.00
             returned | 2025-01-11T10:00 | shop     | -15.00",
        ),
    ]);
    let january = "average-check --from 2025-01-01 --to 2025-01-31";
    assert_eq!(answer_to(january, &org), format!("{HEAD}2025-01-01,2,35.00,17.50\n"));
    let shop = answer_to(&format!("{january} --employee shop"), &org);
    assert_eq!(shop, format!("{HEAD}2025-01-01,1,5.00,5.00\n"));
}

#[test]
fn a_month_without_checks_has_no_row_and_the_total_averages_all_checks() {
    let org = table(
        "patient | on         | billed
         p1      | 2025-01-10 | 10.00
         p1      | 2025-03-10 | 5.00
         p2      | 2025-03-10 | 5.01",
    );
    let answer = answer_to("average-check --from 2025-01-01 --to 2025-03-31 --totals", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             2025-01-01,1,10.00,10.00\n\
             2025-03-01,2,10.01,5.01\n\
             Total,3,20.01,6.67\n"
        )
    );
}
