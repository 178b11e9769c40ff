//! What items says of a handful of lines.

use clinic::record::Organisation;
use testkit::clinic::tables;

use crate::tests::answer_to;

fn two_receipts() -> Organisation {
    tables(&[
        (
            "items",
            "id    | name     | kind    | group
             clean | Cleaning | service | Hygiene
             brush | Brush    | goods   | Hygiene
             xray  | X-ray    | service |",
        ),
        (
            "visits",
            "visit | patient | on         | employee | status
             v1    | p1      | 2025-01-10 | e1       | completed
             v2    | p2      | 2025-01-11 | e2       | completed
             v3    | p3      | 2025-01-12 | e2       | missed",
        ),
        (
            "lines",
            "visit | item  | amount
             v1    | clean | 60.00
             v1    | brush | 5.00
             v2    | brush | 5.00
             v2    | xray  | 10.00
             v2    |       | 20.00
             v3    | clean | 60.00",
        ),
    ])
}

#[test]
fn lines_of_receipts_are_counted_by_item_and_a_line_without_one_is_none() {
    let answer = answer_to("items --from 2025-01-01 --to 2025-01-31", &two_receipts());
    assert_eq!(
        answer,
        "item_id,item,lines,patients,billed,share_percent\n\
         clean,Cleaning,1,1,60.00,60.0\n\
         ,(none),1,1,20.00,20.0\n\
         brush,Brush,2,2,10.00,10.0\n\
         xray,X-ray,1,1,10.00,10.0\n"
    );
}

#[test]
fn an_item_in_no_group_counts_as_none_but_is_of_its_kind() {
    let org = two_receipts();
    assert_eq!(
        answer_to("items --from 2025-01-01 --to 2025-01-31 --by group --totals", &org),
        "group,lines,patients,billed,share_percent\n\
         Hygiene,3,2,70.00,70.0\n\
         (none),2,1,30.00,30.0\n\
         Total,5,2,100.00,100.0\n"
    );
    assert_eq!(
        answer_to("items --from 2025-01-01 --to 2025-01-31 --by kind", &org),
        "kind,lines,patients,billed,share_percent\n\
         service,2,2,70.00,70.0\n\
         (none),1,1,20.00,20.0\n\
         goods,2,2,10.00,10.0\n"
    );
}

#[test]
fn shares_are_of_what_a_filter_counts() {
    let answer = answer_to("items --from 2025-01-01 --to 2025-01-31 --employee e2", &two_receipts());
    assert_eq!(
        answer,
        "item_id,item,lines,patients,billed,share_percent\n\
         ,(none),1,1,20.00,57.1\n\
         xray,X-ray,1,1,10.00,28.6\n\
         brush,Brush,1,1,5.00,14.3\n"
    );
}
