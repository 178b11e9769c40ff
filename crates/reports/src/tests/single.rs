//! What one entry changes, and what it must not.

use testkit::clinic::{Size, random, tables};

use super::asking::{Clinic, answer_to, on_a_runtime};

#[test]
fn a_payment_in_a_new_department_adds_one_column_to_rating_and_changes_nothing_else() {
    let before = tables(&[(
        "visits",
        "visit | patient | on | department | billed\n v1 | p1 | 2025-01-02 | d1 | 10.00\n v2 | p2 | 2025-01-03 | d2 | 5.00",
    )]);
    let after = tables(&[(
        "visits",
        "visit | patient | on | department | billed\n v1 | p1 | 2025-01-02 | d1 | 10.00\n v2 | p2 | 2025-01-03 | d2 | 5.00\n v3 | p1 | 2025-01-04 | d3 | 1.00",
    )]);
    let question = "rating --from 2025-01-01 --to 2025-01-31";
    assert_eq!(
        answer_to(question, &before),
        "patient_id,patient,price_list,d1,d2,total,share_percent,cumulative_percent\np1,p1,,10.00,0.00,10.00,66.7,66.7\np2,p2,,0.00,5.00,5.00,33.3,100.0\n"
    );
    assert_eq!(
        answer_to(question, &after),
        "patient_id,patient,price_list,d1,d2,d3,total,share_percent,cumulative_percent\np1,p1,,10.00,0.00,1.00,11.00,68.8,68.8\np2,p2,,0.00,5.00,0.00,5.00,31.3,100.0\n"
    );
}

#[test]
fn a_night_on_which_the_clocks_change_has_its_visits_on_their_own_day_and_hour() {
    for (zone, night) in [
        ("Europe/Berlin", "2025-03-30"),
        ("Europe/Kyiv", "2025-10-26"),
        ("Pacific/Chatham", "2025-04-06"),
        ("Australia/Lord_Howe", "2025-10-05"),
    ] {
        let mut org = tables(&[(
            "visits",
            &format!("patient | on\n p1 | {night}T02:30\n p1 | {night}T00:00\n p2 | {night}T23:59"),
        )]);
        org.clinic.as_mut().expect("a clinic").time_zone = zone.to_owned();
        let peaks = answer_to(&format!("peaks --from {night} --to {night}"), &org);
        assert_eq!(peaks, "weekday,hour,visits,average\n7,0,1,1.00\n7,2,1,1.00\n7,23,1,1.00\n", "{zone}");
    }
}

#[test]
fn what_a_question_may_not_ask_is_refused_in_words() {
    let cases = [
        ("growth --employee e0", "does not take --employee"),
        ("retention --from 2025-02-01 --to 2025-01-01", "is after"),
        ("retention --from 2025-02-01", "go together"),
        ("retention --by week", "one of employee, department, branch, month"),
        ("retention --employee nobody", "there is none"),
        ("disappeared --absent-days -1", "from 0 to"),
        ("disappeared --from 2025-01-01 --to 2025-01-02", "has no parameter --from"),
        ("retention --from 2025-02-30 --to 2025-03-01", "not a date"),
    ];
    on_a_runtime(async {
        let clinic = Clinic::of(&random(1, Size::SMALL)).await;
        for (question, words) in cases {
            let arguments: Vec<String> = question
                .replace("days -1", "days=-1")
                .split_whitespace()
                .flat_map(|word| word.split('='))
                .map(str::to_owned)
                .collect();
            let error = clinic.csv(&arguments).await.expect_err(question);
            assert!(error.contains(words), "{question}: {error}");
        }
    });
}
