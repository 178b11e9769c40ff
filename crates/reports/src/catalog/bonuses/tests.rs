//! What bonuses says of a handful of movements.

use testkit::clinic::tables;

use crate::tests::answer_to;

const HEAD: &str = "card_number,patient_id,patient,accrued,used,balance\n";

#[test]
fn what_was_accrued_and_used_is_from_bonuses_alone_and_up_to_as_of() {
    let org = tables(&[
        ("patients", "id | card_number \n p1 | 100"),
        (
            "bonuses",
            "patient | on         | amount
             p1      | 2025-01-01 | 10.00
             p1      | 2025-02-01 | -4.00
             p2      | 2025-01-05 | 8.00
             later   | 2025-07-01 | 9.00",
        ),
        ("payments", "patient | on | method | amount \n p1 | 2025-02-02 | bonus | 3.00"),
    ]);
    let answer = answer_to("bonuses --as-of 2025-06-30 --totals", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             ,p2,p2,8.00,0.00,8.00\n\
             100,p1,p1,10.00,4.00,6.00\n\
             ,,Total,18.00,4.00,14.00\n"
        )
    );
}

#[test]
fn a_card_is_answered_though_nothing_ever_moved_on_it() {
    let org = tables(&[
        ("patients", "id | card_number \n p1 | 100 \n p2 | 200"),
        ("bonuses", "patient | on | amount \n p1 | 2025-01-01 | 10.00"),
    ]);
    assert_eq!(answer_to("bonuses --card 200", &org), format!("{HEAD}200,p2,p2,0.00,0.00,0.00\n"));
    assert_eq!(answer_to("bonuses --card 100", &org), format!("{HEAD}100,p1,p1,10.00,0.00,10.00\n"));
    assert_eq!(answer_to("bonuses --card 300", &org), HEAD);
}
