//! What reminders says of a handful of calls.

use testkit::clinic::tables;

use crate::tests::answer_to;

const HEAD: &str = "month,patients,reminders,booked,booked_percent,open,came,billed\n";

#[test]
fn a_reminder_brings_what_is_booked_within_thirty_days() {
    let org = tables(&[
        (
            "contact_results",
            "patient | on         | outcome     | item
             day30   | 2025-01-10 | informed    | check
             day31   | 2025-01-10 | informed    | check
             same    | 2025-01-10 | booked      | check
             nobody  | 2025-01-10 | not-reached | check
             nothing | 2025-01-10 | informed    |
             before  | 2025-01-10 | informed    | check",
        ),
        (
            "visits",
            "patient | on         | booked     | billed | status
             day30   | 2025-04-01 | 2025-02-09 | 10.00  | completed
             day31   | 2025-04-01 | 2025-02-10 | 20.00  | completed
             same    | 2025-02-20 | 2025-01-10 |        | cancelled
             nobody  | 2025-01-12 | 2025-01-11 | 40.00  | completed
             nothing | 2025-01-12 | 2025-01-11 | 50.00  | completed
             before  | 2025-01-10T09:59 | | 60.00 | completed",
        ),
    ]);
    let answer = answer_to("reminders --from 2025-01-01 --to 2025-02-28 --as-of 2025-04-01 --totals", &org);
    assert_eq!(
        answer,
        format!("{HEAD}2025-01,4,4,2,50.0,0,1,10.00\n2025-02,0,0,0,,0,0,0.00\nTotal,4,4,2,50.0,0,1,10.00\n")
    );
}

#[test]
fn a_booking_belongs_to_the_last_reminder_before_it_was_made() {
    let org = tables(&[
        ("employees", "id | sees_patients \n shop | false"),
        (
            "contact_results",
            "patient | on               | outcome   | item
             p1      | 2025-01-30       | declined  | check
             p1      | 2025-02-03T09:00 | informed  | check
             p1      | 2025-02-03T09:00 | will-come | clean",
        ),
        (
            "visits",
            "patient | on         | booked     | billed | employee
             p1      | 2025-02-01 |            | 10.00  | e1
             p1      | 2025-02-20 | 2025-02-02 | 20.00  | e1
             p1      | 2025-02-21 | 2025-02-03 | 40.00  | e1
             p1      | 2025-02-04 | 2025-03-01 | 80.00  | e1
             p1      | 2025-02-05 |            | 160.00 | shop
             p1      | 2025-03-06 |            | 320.00 | e1",
        ),
    ]);
    let answer = answer_to("reminders --from 2025-01-01 --to 2025-02-28 --as-of 2025-04-01 --totals", &org);
    assert_eq!(
        answer,
        format!("{HEAD}2025-01,1,1,1,100.0,0,1,30.00\n2025-02,1,1,1,100.0,0,1,120.00\nTotal,1,2,2,100.0,0,2,150.00\n")
    );
}

#[test]
fn what_is_later_than_as_of_is_not_known_yet() {
    let org = tables(&[
        (
            "contact_results",
            "patient | on         | outcome | item
             p1      | 2025-01-10 | booked  | check
             p2      | 2025-01-10 | booked  | check
             p3      | 2025-02-01 | booked  | check",
        ),
        (
            "visits",
            "patient | on         | booked     | billed
             p1      | 2025-02-20 | 2025-01-15 | 10.00
             p2      | 2025-02-05 | 2025-02-05 | 20.00",
        ),
    ]);
    let asked = |as_of: &str| answer_to(&format!("reminders --from 2025-01-01 --to 2025-01-31 --as-of {as_of}"), &org);
    assert_eq!(asked("2025-01-14"), format!("{HEAD}2025-01,2,2,0,0.0,2,0,0.00\n"));
    assert_eq!(asked("2025-01-15"), format!("{HEAD}2025-01,2,2,1,50.0,1,0,0.00\n"));
    assert_eq!(asked("2025-02-05"), format!("{HEAD}2025-01,2,2,2,100.0,0,1,20.00\n"));
    assert_eq!(asked("2025-02-20"), format!("{HEAD}2025-01,2,2,2,100.0,0,2,30.00\n"));
}
