//! Answers worked out by hand, one small table each.

use clinic::record::Organisation;
use jiff::civil::date;
use testkit::clinic::{table, tables};
use testkit::oracle;

#[test]
fn retention_counts_pairs_and_a_second_visit_on_a_day_is_no_return() {
    let org = table(
        "patient | on               | employee | billed
         p1      | 2025-01-10T09:00 | e1       | 10.00
         p1      | 2025-01-10T11:00 | e1       |
         p1      | 2025-02-01       | e2       | 5.00
         p2      | 2025-01-11       | e1       | 7.00
         p3      | 2024-12-01       | e1       |
         p3      | 2025-01-20       | e1       |",
    );
    // p1 was lost to e1 but kept by e2; p2 came once; p3 is old.
    let by_employee = "retention --from 2025-01-01 --to 2025-01-31 --as-of 2025-03-01";
    assert_eq!(
        ask(&org, by_employee),
        "employee_id,employee,primary,returned,retention_percent,low_percent,high_percent,returned_elsewhere,still_open,lost,lost_billed,old
e1,e1,2,0,0.0,0.0,65.8,1,0,1,7.00,1
"
    );
    let by_month = "retention --from 2025-01-01 --to 2025-02-28 --as-of 2025-03-01 --by month --totals";
    assert_eq!(
        ask(&org, by_month),
        "month,primary,returned,retention_percent,low_percent,high_percent,returned_elsewhere,still_open,lost,lost_billed,old
2025-01,2,1,50.0,9.5,90.5,0,0,1,7.00,1
2025-02,0,0,,,,0,0,0,0.00,1
Total,2,1,50.0,9.5,90.5,0,0,1,7.00,2
"
    );
}

#[test]
fn retention_within_days_leaves_the_recent_open() {
    let org = table(
        "patient | on
         p1      | 2025-01-01
         p1      | 2025-01-31
         p2      | 2025-01-02
         p2      | 2025-02-02
         p3      | 2025-02-01",
    );
    // p1 came on the thirtieth day, p2 on the thirty-first; p3's thirty days are not over.
    assert_eq!(
        rows(&org, "retention --from 2025-01-01 --to 2025-02-28 --as-of 2025-03-02 --within 30"),
        ["e1,e1,3,1,50.0,9.5,90.5,0,1,1,0.00,0"]
    );
}

#[test]
fn rating_has_a_column_per_department_and_one_for_none() {
    let org = tables(&[
        (
            "visits",
            "patient | on         | department | billed
             p1      | 2025-01-02 | d1         | 30.00
             p1      | 2025-01-03 |            | 10.00
             p2      | 2025-01-04 | d2         | 20.00
             p3      | 2025-01-05 | d1         | -5.00",
        ),
        ("departments", "id | name\n d1 | total\n d2 | Therapy\n d3 | Therapy"),
    ]);
    assert_eq!(
        ask(&org, "rating --from 2025-01-01 --to 2025-01-31 --as-of 2025-02-01 --limit 1 --totals"),
        "patient_id,patient,price_list,Therapy (d2),Therapy (d3),total (d1),(none),total,share_percent,cumulative_percent
p1,p1,,0.00,0.00,30.00,10.00,40.00,66.7,66.7
,Total,,20.00,0.00,30.00,10.00,60.00,100.0,
"
    );
}

#[test]
fn activity_compares_a_clip_with_the_same_clip_of_the_month_before() {
    let org = table(
        "patient | on
         p1      | 2025-02-03
         p1      | 2025-02-20
         p1      | 2025-03-02
         p1      | 2025-03-02
         p2      | 2025-03-03",
    );
    // As-of cuts March after its third; 1 to 3 March is compared with 1 to 3 February.
    assert_eq!(
        rows(&org, "activity --from 2025-03-01 --to 2025-03-31 --as-of 2025-03-03 --totals"),
        ["2025-03-01,2,3,1.50,1,1,1,100.0", "Total,2,3,1.50,1,1,1,100.0"]
    );
}

#[test]
fn movement_balances_over_a_year_of_one_patient() {
    let org = table("patient | on\n p1 | 2025-01-31\n p1 | 2025-04-01");
    assert_eq!(
        rows(&org, "movement --from 2025-01-01 --to 2025-04-30 --as-of 2025-12-31 --active-days 30 --totals"),
        [
            "2025-01-01,0,1,0,0,1",
            "2025-02-01,1,0,0,0,1",
            "2025-03-01,1,0,0,1,0",
            "2025-04-01,0,0,1,0,1",
            "Total,0,1,1,1,1"
        ]
    );
}

#[test]
fn disappeared_leaves_out_who_said_goodbye_and_who_is_booked() {
    let org = tables(&[
        (
            "visits",
            "patient | on         | employee | status    | billed | paid
             p1      | 2025-01-01 | e1       |           | 10.00  |
             p1      | 2025-01-04 | e2       |           | 20.00  | 12.00
             p1      | 2025-01-10 | e1       |           |        |
             p2      | 2025-01-01 | e1       |           |        |
             p2      | 2025-01-05 | e1       |           |        |
             p3      | 2025-01-01 | e1       |           |        |
             p3      | 2025-01-05 | e1       |           |        |
             p3      | 2025-06-01 | e1       | booked    |        |",
        ),
        ("departures", "patient | on\n p2 | 2025-01-05\n p1 | 2025-01-09"),
    ]);
    assert_eq!(rows(&org, "disappeared --as-of 2025-06-01"), ["p1,p1,,,2025-01-01,2025-01-10,142,3,5,30.00,18.00,e1,"]);
    assert_eq!(rows(&org, "disappeared --as-of 2025-06-01 --employee e2"), [""; 0]);
}

#[test]
fn a_reason_is_shown_as_first_entered() {
    let org = tables(&[
        ("visits", "patient | on | billed\n p1 | 2025-01-10 | 9.00\n p1 | 2025-03-02 | 1.00"),
        (
            "departures",
            "patient | on         | reason
             p2      | 2025-03-01 | TOO  expensive
             p1      | 2025-02-01 | Too expensive
             p1      | 2025-01-10 | Moved away",
        ),
    ]);
    assert_eq!(
        rows(&org, "left --from 2025-01-01 --to 2025-03-31 --as-of 2025-04-01"),
        ["Too expensive,2,66.7,1,9.00", "Moved away,1,33.3,1,9.00"]
    );
    assert_eq!(
        rows(&org, "left --from 2025-02-01 --to 2025-03-31 --as-of 2025-04-01 --by month --totals"),
        ["2025-02,1,0", "2025-03,1,0", "Total,2,0"]
    );
}

#[test]
fn growth_compares_a_cut_month_with_the_same_days_a_year_before() {
    let org = tables(&[(
        "patients",
        "id | on
         p1 | 2024-03-10
         p2 | 2024-03-11
         p3 | 2025-03-01",
    )]);
    assert_eq!(
        rows(&org, "growth --from 2025-03-05 --to 2025-03-20 --as-of 2025-03-10 --totals"),
        ["2025-03,1,1,0,0.0,0,3", "Total,1,1,0,0.0,0,3"]
    );
}

#[test]
fn money_laid_on_receipts_leaves_the_oldest_open_last() {
    let org = tables(&[
        (
            "visits",
            "visit | patient | on         | status    | billed | paid
             v1    | p1      | 2025-01-01 |           | 100.00 |
             v2    | p1      | 2025-03-01 |           | 50.00  | 50.00
             v3    | p1      | 2025-03-20 |           | -30.00 |
             v4    | p1      | 2025-05-01 | booked    |        | 40.00
             v5    | p2      | 2025-02-01 |           | 10.00  | 10.00",
        ),
        ("payments", "patient | visit | on | amount\n p2 | v5 | 2025-03-01 | -10.00\n p2 | | 2025-03-02 | -5.00"),
    ]);
    // p1: the credit of 30 pays into the oldest; the deposit for May is no payment yet.
    // p2: the refund opens the receipt again, and 5 are owed beyond its amount.
    assert_eq!(
        ask(&org, "debtors --as-of 2025-04-01 --totals"),
        "patient_id,patient,phone,billed,paid,bonus_paid,debt,oldest_unpaid_on,days,d0_30,d31_60,d61_90,d90_plus,unpaid_visits
p1,p1,,120.00,50.00,0.00,70.00,2025-01-01,90,0.00,0.00,70.00,0.00,1
p2,p2,,10.00,-5.00,0.00,15.00,2025-02-01,59,0.00,15.00,0.00,0.00,1
,Total,,130.00,45.00,0.00,85.00,,,0.00,15.00,70.00,0.00,2
"
    );
}

#[test]
fn places_know_costs_without_receipts_and_lose_them_under_a_filter() {
    let org = tables(&[
        ("visits", "patient | on | department | billed\n p1 | 2025-01-31 | d1 | 12.00\n p1 | 2024-01-01 | d1 | 10.00"),
        ("departments", "id | branch\n d1 | b1"),
        ("branch_costs", "branch | month | amount\n b1 | 2025-01 | 2.00\n b2 | 2025-01 | 3.00\n b2 | 2024-01 | 9.00"),
    ]);
    let question = "places --from 2025-01-15 --to 2025-01-31 --as-of 2025-02-01 --by branch";
    assert_eq!(
        rows(&org, question),
        ["b1,b1,1,0,1,12.00,100.0,12.00,0.00,,2.00,10.00", "b2,b2,0,0,0,0.00,0.0,,0.00,,3.00,-3.00"]
    );
    assert_eq!(
        rows(&org, &format!("{question} --department d1 --totals")),
        ["b1,b1,1,0,1,12.00,100.0,12.00,0.00,,,", ",Total,1,0,1,12.00,100.0,12.00,0.00,,,"]
    );
}

#[test]
fn a_check_is_a_patients_day_with_more_than_nothing_billed() {
    let org = table(
        "patient | on               | employee | billed
         p1      | 2025-01-02T09:00 | e1       | 10.00
         p1      | 2025-01-02T11:00 | e2       | 5.01
         p2      | 2025-01-02       | e1       | 0.00
         p3      | 2025-01-03       | e1       | -4.00
         p3      | 2025-01-04       | e1       | 10.00",
    );
    assert_eq!(
        rows(&org, "average-check --from 2025-01-01 --to 2025-01-31 --as-of 2025-02-01"),
        ["2025-01-01,2,25.01,12.51"]
    );
    assert_eq!(
        rows(&org, "earnings --from 2025-01-01 --to 2025-01-31 --as-of 2025-02-01 --totals"),
        ["e1,e1,3,4,16.00,0.00,76.2,10.00", "e2,e2,1,1,5.01,0.00,23.8,5.01", ",Total,3,5,21.01,0.00,100.0,12.51"]
    );
}

#[test]
fn sources_weigh_what_new_patients_bring_against_the_cost() {
    let org = tables(&[
        ("visits", "patient | on | billed\n p1 | 2025-01-02 | 30.00\n p2 | 2025-01-03 | 5.00"),
        ("patients", "id | source | on\n p1 | radio | 2025-01-02\n p2 | radio | 2024-05-01\n p3 | | 2025-01-05"),
        ("source_costs", "source | month | amount\n radio | 2025-01 | 20.00\n poster | 2025-01 | 8.00"),
    ]);
    assert_eq!(
        rows(&org, "sources --from 2025-01-01 --to 2025-01-31 --as-of 2025-02-01 --totals"),
        [
            ",(unknown),1,50.0,0,0.00,0.00,0.00,0.00,",
            "radio,radio,1,50.0,1,30.00,35.00,20.00,20.00,50.0",
            "poster,poster,0,0.0,0,0.00,0.00,8.00,,-100.0",
            ",Total,2,100.0,1,30.00,35.00,28.00,14.00,7.1",
        ]
    );
}

#[test]
fn bookings_of_who_sees_no_patients_are_no_load_and_no_miss() {
    let org = tables(&[
        (
            "visits",
            "patient | on               | employee | status    | department
             p1      | 2025-03-30T02:30 | e1       | completed | d1
             p1      | 2025-03-31T09:00 | e1       | missed    |
             p2      | 2025-03-31T09:59 | e1       | cancelled | d1
             p2      | 2025-03-31T09:00 | shop     | missed    | d1",
        ),
        ("employees", "id | sees_patients\n shop | false"),
    ]);
    let period = "--from 2025-03-24 --to 2025-04-30 --as-of 2025-04-06";
    assert_eq!(rows(&org, &format!("peaks {period}")), ["7,2,1,0.50"]);
    assert_eq!(
        rows(&org, &format!("peaks {period} --status all --totals")),
        ["1,9,2,1.00", "7,2,1,0.50", "Total,,3,0.21"]
    );
    assert_eq!(
        rows(&org, &format!("missed {period} --by department --totals")),
        [",(unknown),1,0,1,0,100.0,0.0", "d1,d1,2,1,0,1,0.0,50.0", ",Total,3,1,1,1,50.0,33.3"]
    );
}

#[test]
fn what_sells_is_counted_by_line_and_by_person() {
    let org = tables(&[
        (
            "visits",
            "visit | patient | on | billed | item\n v1 | p1 | 2025-01-02 | 10.00 | floss\n v2 | p1 | 2025-01-03 | |",
        ),
        ("lines", "visit | item | amount\n v2 | floss | 20.00\n v2 | | 10.00"),
        ("items", "id | kind\n floss | goods"),
    ]);
    let question = "items --from 2025-01-01 --to 2025-01-31 --as-of 2025-02-01";
    assert_eq!(
        rows(&org, &format!("{question} --totals")),
        ["floss,floss,2,1,30.00,75.0", ",(none),1,1,10.00,25.0", ",Total,3,1,40.00,100.0"]
    );
    assert_eq!(rows(&org, &format!("{question} --by kind")), ["goods,2,1,30.00,75.0", "(none),1,1,10.00,25.0"]);
}

#[test]
fn a_recall_after_a_month_keeps_the_day_or_takes_the_months_last() {
    let org = tables(&[
        (
            "visits",
            "patient | on         | item
             p1      | 2025-01-15 | polish
             p1      | 2025-01-31 | polish
             p2      | 2025-01-31 | polish",
        ),
        ("items", "id | recall_after_months\n polish | 1"),
        ("departures", "patient | on\n p2 | 2025-01-31"),
    ]);
    assert_eq!(rows(&org, "recalls --as-of 2025-02-27"), ["p1,p1,,polish,polish,2025-01-31,2025-02-28,-1"]);
    assert_eq!(rows(&org, "recalls --as-of 2025-02-27 --days-ahead 0"), [""; 0]);
}

#[test]
fn bonuses_and_ratings_later_than_as_of_do_not_exist() {
    let org = tables(&[
        ("visits", "visit | patient | on | employee\n v1 | p1 | 2025-01-02 | e1\n v2 | p1 | 2025-01-03 | e1"),
        ("patients", "id | card_number\n p1 | 77\n p2 | 78"),
        (
            "bonuses",
            "patient | on | amount\n p1 | 2025-01-02 | 5.00\n p1 | 2025-01-03 | -2.00\n p1 | 2025-01-09 | 9.00",
        ),
        ("ratings", "visit | on | score | comment\n v1 | 2025-01-05 | 2 | slow\n v2 | 2025-01-09 | 5 |"),
    ]);
    assert_eq!(rows(&org, "bonuses --as-of 2025-01-05"), ["77,p1,p1,5.00,2.00,3.00"]);
    assert_eq!(rows(&org, "bonuses --as-of 2025-01-05 --card 78"), ["78,p2,p2,0.00,0.00,0.00"]);
    assert_eq!(rows(&org, "quality --from 2025-01-01 --to 2025-01-31 --as-of 2025-01-05"), ["e1,e1,1,2.00,1,100.0,1"]);
}

#[test]
fn categories_average_per_check_and_per_patient() {
    let org = tables(&[
        (
            "visits",
            "patient | on         | billed
             p1      | 2025-01-02 | 10.00
             p1      | 2025-01-03 | 5.00
             p2      | 2025-01-03 | 0.00
             p3      | 2025-01-04 | 1.00",
        ),
        ("patients", "id | category\n p1 | vip\n p2 | vip"),
    ]);
    assert_eq!(
        rows(&org, "categories --from 2025-01-01 --to 2025-01-31 --as-of 2025-02-01"),
        ["vip,vip,2,3,15.00,93.8,7.50,7.50", ",(none),1,1,1.00,6.3,1.00,1.00"]
    );
}

#[test]
fn a_question_that_cannot_be_meant_is_refused() {
    let org = table("patient | on | employee\n p1 | 2025-01-01 | e1");
    for question in [
        "profit --from 2025-01-01 --to 2025-01-31",
        "earnings",
        "earnings --from 2025-02-01 --to 2025-01-31",
        "earnings --from 2025-02-30 --to 2025-03-31",
        "earnings --from 2025-01-01 --to 2025-01-31 --by branch",
        "earnings --from 2025-01-01 --to 2025-01-31 --employee e9",
        "debtors --employee e1",
        "activity --from 2025-01-01 --to 2025-01-31 --step hour",
        "movement --from 2025-01-01 --to 2025-01-31 --active-days many",
    ] {
        let arguments: Vec<&str> = question.split(' ').collect();
        assert!(oracle::answer(&org, date(2025, 6, 1), &arguments).is_err(), "{question}");
    }
}

fn ask(org: &Organisation, question: &str) -> String {
    let arguments: Vec<&str> = question.split(' ').collect();
    oracle::answer(org, date(2025, 12, 31), &arguments).unwrap_or_else(|error| panic!("{question}: {error}"))
}

/// The answer without its head.
fn rows(org: &Organisation, question: &str) -> Vec<String> {
    ask(org, question).lines().skip(1).map(str::to_owned).collect()
}
