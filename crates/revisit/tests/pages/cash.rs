//! The day of a cash desk: counted, signed, printed, and closed once.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::{Method, Organisation};
use testkit::clinic::tables;

use crate::clinic::{Clinic, Visitor};
use crate::form::Form;

/// Ada owes 90.00.
fn owing() -> Organisation {
    tables(&[
        ("branches", "id | name \n b1 | Ring \n b2 | Hill"),
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("patients", "id | name | on \n p1 | Ada | 2025-01-01"),
        (
            "visits",
            "visit | patient | department | on | item | billed \n v1 | p1 | d1 | 2025-06-15T09:00 | crown | 90.00",
        ),
    ])
}

async fn everything(clinic: &Clinic) -> Organisation {
    clinic.app.books().read().await.expect("a reader").organisation().await.expect("records")
}

async fn branch(clinic: &Clinic, key: &str) -> i64 {
    let directory = clinic.app.books().read().await.expect("books").directory().await.expect("a directory");
    directory.branches.iter().find(|branch| branch.key == key).expect("a branch").id
}

async fn pay(desk: &mut Visitor<'_>, amounts: &[(&str, &str)]) {
    let form = Form::open(desk, "/pay/p1").await.with("cash", "").filled(amounts);
    let paid = desk.post("/pay/p1", &form.body()).await;
    assert!(paid.location().starts_with("/slips/"), "{}", paid.text);
}

#[tokio::test]
async fn a_day_is_counted_signed_and_closed_once() {
    let clinic = Clinic::of(Some(&owing())).await;
    let mut desk = clinic.visitor_of(Role::FrontDesk, BTreeSet::from([branch(&clinic, "b1").await])).await;
    let page = desk.get("/cash").await;
    assert!(page.text.contains("Nothing to close") && !page.text.contains("name=\"cash\""), "{}", page.text);
    pay(&mut desk, &[("visit", "v1"), ("cash", "30"), ("card", "20")]).await;
    let page = desk.get("/cash").await;
    assert!(page.text.contains("What came in") && page.text.contains("€50.00"), "{}", page.text);
    assert!(page.text.contains("The slips say €30.00."), "{}", page.text);

    let form = Form::of(&page, "/cash").with("cash", "29.50").with("note", "<b>a coin</b>");
    let page = desk.post("/cash", &form.body()).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert!(page.text.contains("Count it and write the amount"), "the cards are not counted: {}", page.text);
    let form = Form::of(&page, "/cash").with("card", "20,00");
    assert_eq!(form.get("cash"), "29.50", "what was typed stays");
    let closed = desk.post("/cash", &form.body()).await;
    assert_eq!(closed.location(), "/cash/1", "{}", closed.text);
    assert_eq!(desk.post("/cash", &form.body()).await.location(), "/cash/1", "a second click closes nothing more");

    let sheet = desk.get("/cash/1").await;
    assert!(sheet.text.contains("Closing 1") && sheet.text.contains("Ring"), "{}", sheet.text);
    assert!(sheet.text.contains("€29.50") && sheet.text.contains("Date, signature"), "{}", sheet.text);
    assert!(sheet.text.contains("&#60;b&#62;a coin") && !sheet.text.contains("<b>a coin"), "{}", sheet.text);
    assert!(!sheet.text.contains("/undo/"), "a closing is not taken back: {}", sheet.text);
    let page = desk.get("/cash").await;
    assert!(page.text.contains("Nothing to close") && page.text.contains("href=\"/cash/1\""), "{}", page.text);
    let all = everything(&clinic).await;
    let closings: Vec<_> = all.closings.iter().map(|it| (it.number, it.method, it.counted.0)).collect();
    assert_eq!(closings, [(1, Method::Card, 2_000), (1, Method::Cash, 2_950)], "by what they are called");
    assert!(all.slips.iter().all(|slip| slip.closing == Some(1)));
    let mut owner = clinic.visitor(Role::Owner).await;
    assert!(owner.get("/audit").await.text.contains("closed the cash desk"));
}

#[tokio::test]
async fn money_that_comes_in_while_one_counts_is_counted_too() {
    let clinic = Clinic::of(Some(&owing())).await;
    let first = BTreeSet::from([branch(&clinic, "b1").await]);
    let mut desk = clinic.visitor_of(Role::FrontDesk, first.clone()).await;
    pay(&mut desk, &[("visit", "v1"), ("cash", "30")]).await;
    let form = Form::open(&mut desk, "/cash").await.with("cash", "30");
    pay(&mut desk, &[("visit", "v1"), ("cash", "5")]).await;
    let page = desk.post("/cash", &form.body()).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text.contains("the slips say other amounts now"), "{}", page.text);
    assert!(page.text.contains("The slips say €35.00."), "{}", page.text);
    assert_eq!(everything(&clinic).await.closings, []);
    let form = Form::of(&page, "/cash").with("cash", "35");
    assert_eq!(desk.post("/cash", &form.body()).await.location(), "/cash/1");

    pay(&mut desk, &[("visit", "v1"), ("cash", "7")]).await;
    let page = desk.get("/cash").await;
    assert!(page.text.contains("The slips say €7.00."), "what comes later stands in the next: {}", page.text);
}

#[tokio::test]
async fn nobody_closes_the_desk_of_another_branch() {
    let clinic = Clinic::of(Some(&owing())).await;
    let mut own = clinic.visitor_of(Role::FrontDesk, BTreeSet::from([branch(&clinic, "b1").await])).await;
    pay(&mut own, &[("visit", "v1"), ("cash", "30")]).await;
    let form = Form::open(&mut own, "/cash").await.with("cash", "30");
    let mut stranger = clinic.visitor_of(Role::FrontDesk, BTreeSet::from([branch(&clinic, "b2").await])).await;
    assert_eq!(stranger.post("/cash", &form.body()).await.status, StatusCode::NOT_FOUND);
    for address in ["/cash?branch=b1", "/cash?branch=", "/cash/1"] {
        assert_eq!(stranger.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    assert!(stranger.get("/cash").await.text.contains("Nothing to close"), "their own");
    assert_eq!(own.post("/cash", &form.body()).await.location(), "/cash/1");
    assert_eq!(stranger.get("/cash/1").await.status, StatusCode::NOT_FOUND);

    let mut manager = clinic.visitor(Role::Manager).await;
    let page = manager.get("/cash").await;
    assert!(page.text.contains("href=\"/cash?branch=b1\"") && page.text.contains("Of no branch"), "{}", page.text);
    assert!(manager.get("/cash?branch=b1").await.text.contains("href=\"/cash/1\""));
    let mut doctor = clinic.visitor(Role::Doctor).await;
    assert_eq!(doctor.get("/cash").await.status, StatusCode::NOT_FOUND);
}
