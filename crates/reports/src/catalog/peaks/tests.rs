//! What peaks says of a handful of bookings.

use clinic::record::Organisation;
use testkit::clinic::tables;

use crate::tests::answer_to;

const HEAD: &str = "weekday,hour,visits,average\n";

/// Of January 2025, which begins on a Wednesday.
fn january() -> Organisation {
    tables(&[
        ("employees", "id | sees_patients \n shop | false"),
        (
            "visits",
            "patient | on               | employee | status
             p1      | 2025-01-06T09:00 | e1       | completed
             p2      | 2025-01-06T09:59 | e1       | completed
             p1      | 2025-01-13T10:00 | e1       | completed
             p2      | 2025-01-01T09:30 | e1       | completed
             p1      | 2025-01-07T09:00 | e1       | missed
             p1      | 2025-01-07T09:30 | shop     | completed",
        ),
    ])
}

#[test]
fn an_hour_is_averaged_over_how_often_its_weekday_occurs() {
    let org = january();
    let visits = answer_to("peaks --from 2025-01-01 --to 2025-01-31", &org);
    assert_eq!(visits, format!("{HEAD}1,9,2,0.50\n1,10,1,0.25\n3,9,1,0.20\n"));
    let bookings = answer_to("peaks --from 2025-01-01 --to 2025-01-31 --status all", &org);
    assert_eq!(bookings, format!("{HEAD}1,9,2,0.50\n1,10,1,0.25\n2,9,1,0.25\n3,9,1,0.20\n"));
}

#[test]
fn only_weekdays_up_to_as_of_have_occurred() {
    let answer = answer_to("peaks --from 2025-01-01 --to 2025-01-31 --as-of 2025-01-12", &january());
    assert_eq!(answer, format!("{HEAD}1,9,2,2.00\n3,9,1,0.50\n"));
}
