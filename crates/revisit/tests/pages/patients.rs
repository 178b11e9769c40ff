//! Finding patients and opening their cards.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::Organisation;
use testkit::clinic::tables;

use crate::clinic::Clinic;

/// Two branches with a department and a doctor each; Ada was at the first, Bob at the second.
fn two_branches() -> Organisation {
    let mut all = tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        (
            "patients",
            "id | name | phone | on \n p 1 | Ada Lovelace | +49 171 1234567 | 2025-01-01 \n p2 | Bob | +492 | 2025-01-02",
        ),
        (
            "visits",
            "visit | patient | employee | department | on | billed \n v1 | p 1 | e1 | d1 | 2025-01-02 | 10.00 \n v2 | p2 | e2 | d2 | 2025-02-03 | 20.00",
        ),
    ]);
    all.patients[0].card_number = Some("4021".into());
    all
}

#[tokio::test]
async fn a_patient_is_found_by_name_and_a_card_number_opens_the_card() {
    let clinic = Clinic::of(Some(&two_branches())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let nobody = desk.get("/patients").await;
    assert!(nobody.text.contains("<dl class=\"facts card\">"), "it says what can be typed\n{}", nobody.text);
    let found = desk.get("/patients?q=lovelace").await;
    assert!(found.text.contains("href=\"/patients/p%201\"") && !found.text.contains("Bob"), "{}", found.text);
    assert_eq!(desk.get("/patients?q=4021").await.location(), "/patients/p%201");
    assert_eq!(desk.get("/patients?q=0171+1234567").await.location(), "/patients/p%201");
    let none = desk.get("/patients?q=zzz").await;
    assert!(none.text.contains("zzz") && none.text.contains("class=\"empty card\""), "{}", none.text);
}

#[tokio::test]
async fn a_card_tells_what_happened_and_every_look_is_in_the_audit_once_an_hour() {
    let clinic = Clinic::of(Some(&two_branches())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    for address in ["/patients/p%201", "/patients/p%201?show=visits", "/patients/p%201?show=money"] {
        let page = desk.get(address).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        assert!(page.text.contains("Ada Lovelace"));
    }
    let page = desk.get("/patients/p%201").await;
    assert!(page.text.contains("2025-01-02") && page.text.contains("€10.00"), "{}", page.text);
    let views = || async {
        let deeds = clinic.app.books().deeds().await.expect("deeds");
        deeds.into_iter().filter(|deed| deed.action == "patient view").count()
    };
    // It is written after the page was given out.
    while views().await == 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(views().await, 1);
    assert_eq!(desk.get("/patients/nobody").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn one_finds_and_opens_whom_one_may_see_and_nobody_else() {
    let clinic = Clinic::of(Some(&two_branches())).await;
    let directory = clinic.app.books().read().await.expect("books").directory().await.expect("a directory");
    let first = directory.branches.iter().find(|branch| branch.key == "b1").expect("a branch").id;
    let mut desk = clinic.visitor_of(Role::FrontDesk, BTreeSet::from([first])).await;
    assert!(desk.get("/patients?q=ada").await.text.contains("Ada Lovelace"));
    assert!(!desk.get("/patients?q=bob").await.text.contains("/patients/p2"));
    assert_eq!(desk.get("/patients/p%201").await.status, StatusCode::OK);
    assert_eq!(desk.get("/patients/p2").await.status, StatusCode::NOT_FOUND);
    let palette = desk.get("/palette?q=bob").await;
    assert!(!palette.text.contains("p2"), "{}", palette.text);
}

#[tokio::test]
async fn the_palette_finds_pages_reports_help_and_patients() {
    let clinic = Clinic::of(Some(&two_branches())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let all = owner.get("/palette").await;
    assert!(all.headers["content-type"].to_str().expect("text").starts_with("application/json"));
    for href in ["\"/import\"", "\"/reports/retention\"", "\"/account\""] {
        assert!(all.text.contains(href), "{href}: {}", all.text);
    }
    assert!(owner.get("/palette?q=love").await.text.contains("\"name\":true"));
    assert!(!owner.get("/palette?q=l").await.text.contains("Ada"), "one letter is too few");
    assert!(owner.get("/palette?q=retention").await.text.contains("\"/help/retention\""));
    let mut auditor = clinic.visitor(Role::Auditor).await;
    assert!(!auditor.get("/palette?q=love").await.text.contains("Ada"));
    assert!(!auditor.get("/palette").await.text.contains("\"/import\""));
}
