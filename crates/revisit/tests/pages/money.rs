//! Visits that are completed and paid for at a front desk.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use clinic::Money;
use clinic::access::Role;
use clinic::record::{Method, Organisation, Status};
use testkit::clinic::tables;

use crate::clinic::{Clinic, Visitor};

/// Ada is booked for a crown of 90.00 today; an X-ray costs 20.00.
fn booked() -> Organisation {
    let mut all = tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("items", "id | name \n crown | Crown \n xray | X-ray"),
        ("patients", "id | name | on \n p1 | Ada | 2025-01-01"),
        (
            "visits",
            "visit | patient | employee | department | on | status | item | billed \n \
             v1 | p1 | e1 | d1 | 2026-01-01T09:00 | booked | crown | 90.00",
        ),
    ]);
    all.items[1].price = Some(Money(2_000));
    all
}

async fn everything(clinic: &Clinic) -> Organisation {
    clinic.app.books().read().await.expect("a reader").organisation().await.expect("records")
}

fn hidden(page: &str, name: &str) -> String {
    let at = page.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("a hidden field");
    at.split('"').next().expect("it ends").to_owned()
}

/// The form as the page gave it out, with some lines typed into it.
async fn typed(visitor: &mut Visitor<'_>, lines: &str) -> String {
    let page = visitor.get("/visits/v1/complete").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    format!("key={}&shown={}&{lines}", hidden(&page.text, "key"), hidden(&page.text, "shown"))
}

async fn completed(visitor: &mut Visitor<'_>) {
    let form = typed(visitor, "act=save&item-0=crown&quantity-0=1").await;
    let page = visitor.post("/visits/v1/complete", &form).await;
    assert_eq!(page.location(), "/pay/p1?visit=v1", "{}", page.text);
}

#[tokio::test]
async fn a_visit_is_completed_and_paid_and_both_have_their_slips() {
    let clinic = Clinic::of(Some(&booked())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let card = desk.get("/patients/p1").await.text;
    assert!(card.contains("href=\"/visits/v1/complete\" data-key=\"c\""), "{card}");
    assert!(card.contains("href=\"/pay/p1\" data-key=\"m\""), "{card}");
    let form = typed(&mut desk, "act=save&item-0=crown&quantity-0=1&item-1=xray&quantity-1=2&discount=13").await;
    let page = desk.post("/visits/v1/complete", &form).await;
    assert_eq!(page.location(), "/pay/p1?visit=v1", "{}", page.text);
    let again = desk.post("/visits/v1/complete", &form).await;
    assert_eq!(again.location(), page.location(), "a second click is answered like the first");
    let all = everything(&clinic).await;
    let amounts: Vec<i64> = all.lines.iter().map(|line| line.amount.0).collect();
    assert_eq!((all.visits[0].status, amounts), (Status::Completed, vec![8_100, 3_600]), "13.00 off 130.00");

    let page = desk.get("/pay/p1?visit=v1").await.text;
    assert!(page.contains("name=\"cash\" type=\"text\" value=\"117.00\""), "{page}");
    let form = format!("key={}&visit=v1&cash=50&given=100&card=20", hidden(&page, "key"));
    let paid = desk.post("/pay/p1", &form).await;
    assert_eq!(paid.location(), "/slips/2", "{}", paid.text);
    assert_eq!(desk.post("/pay/p1", &form).await.location(), "/slips/2");
    let slip = desk.get("/slips/2").await.text;
    assert!(slip.contains("Change: €50.00") && slip.contains("€70.00"), "{slip}");
    assert!(slip.contains("no fiscal receipt"), "{slip}");
    assert!(!slip.contains("/undo/"), "money is not taken back: {slip}");
    let all = everything(&clinic).await;
    let payments: Vec<_> = all.payments.iter().map(|payment| (payment.method, payment.amount.0)).collect();
    assert_eq!(payments, [(Method::Cash, 5_000), (Method::Card, 2_000)]);
    assert!(desk.get("/slips/1").await.text.contains("X-ray"));
    assert_eq!(desk.get("/slips/3").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_line_is_added_without_losing_what_was_typed() {
    let clinic = Clinic::of(Some(&booked())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let form = typed(&mut desk, "act=add&item-0=crown&quantity-0=3&item-1=xray&quantity-1=2&discount=1").await;
    let page = desk.post("/visits/v1/complete", &form).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert!(page.text.contains("name=\"quantity-0\" type=\"text\" value=\"3\""), "{}", page.text);
    assert!(page.text.contains("name=\"item-2\"") && page.text.contains("€309.00"), "{}", page.text);
    assert_eq!(everything(&clinic).await.visits[0].status, Status::Booked, "nothing is saved yet");
}

#[tokio::test]
async fn what_cannot_be_billed_or_paid_is_told_and_nothing_is_written() {
    let clinic = Clinic::of(Some(&booked())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    for (lines, status, said) in [
        ("item-0=crown&quantity-0=0", StatusCode::BAD_REQUEST, "above zero"),
        ("item-0=crown&discount-0=x", StatusCode::BAD_REQUEST, "at most what it is taken off"),
        ("item-0=crown&discount=10", StatusCode::CONFLICT, "at most 10.0"),
    ] {
        let form = typed(&mut desk, &format!("act=save&{lines}")).await;
        let page = desk.post("/visits/v1/complete", &form).await;
        assert_eq!(page.status, status, "{lines}");
        assert!(page.text.contains(said), "{lines}: {}", page.text);
    }
    assert_eq!(everything(&clinic).await, booked());
    completed(&mut desk).await;
    for (fields, said) in [
        ("cash=90.01", "more than is owed: €90.00"),
        ("cash=", "Enter what is paid"),
        ("cash=20&given=10", "less than what is paid in cash"),
        ("cash=-1", "no amount"),
    ] {
        let key = hidden(&desk.get("/pay/p1?visit=v1").await.text, "key");
        let page = desk.post("/pay/p1", &format!("key={key}&visit=v1&{fields}")).await;
        assert!(page.text.contains(said), "{fields}: {}", page.text);
    }
    assert_eq!(everything(&clinic).await.payments, []);
}

#[tokio::test]
async fn a_plan_that_somebody_changed_meanwhile_is_looked_at_once_more() {
    let clinic = Clinic::of(Some(&booked())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let form = typed(&mut desk, "act=save&item-0=crown").await;
    let mut line = booked().lines.remove(0);
    line.amount = Money(8_000);
    let mut tx = clinic.app.books().write("other", "directory change").await.expect("a write begins");
    tx.put(&line).await.expect("books").expect("a line");
    tx.commit("").await.expect("it is kept");
    let page = desk.post("/visits/v1/complete", &form).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text.contains("€80.00"), "{}", page.text);
    let again =
        format!("key={}&shown={}&act=save&item-0=crown", hidden(&page.text, "key"), hidden(&page.text, "shown"));
    assert_eq!(desk.post("/visits/v1/complete", &again).await.location(), "/pay/p1?visit=v1");
}

#[tokio::test]
async fn a_doctor_completes_and_takes_no_money() {
    let clinic = Clinic::of(Some(&booked())).await;
    let mut doctor = clinic.visitor(Role::Doctor).await;
    let form = typed(&mut doctor, "act=save&item-0=crown").await;
    assert_eq!(doctor.post("/visits/v1/complete", &form).await.location(), "/patients/p1");
    for address in ["/pay/p1", "/slips/1"] {
        assert_eq!(doctor.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn a_desk_of_another_branch_finds_nothing() {
    let clinic = Clinic::of(Some(&booked())).await;
    let directory = clinic.app.books().read().await.expect("books").directory().await.expect("a directory");
    let id = |key: &str| directory.branches.iter().find(|branch| branch.key == key).expect("a branch").id;
    let mut stranger = clinic.visitor_of(Role::FrontDesk, BTreeSet::from([id("b2")])).await;
    for address in ["/visits/v1/complete", "/pay/p1"] {
        assert_eq!(stranger.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
        let form = format!("key={}&act=save&item-0=crown&cash=1", "0".repeat(32));
        assert_eq!(stranger.post(address, &form).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    let mut manager = clinic.visitor(Role::Manager).await;
    completed(&mut manager).await;
    assert_eq!(stranger.get("/slips/1").await.status, StatusCode::NOT_FOUND);
    let page = manager.get("/pay/p1").await.text;
    manager.post("/pay/p1", &format!("key={}&visit=&cash=10", hidden(&page, "key"))).await;
    let all = everything(&clinic).await;
    assert_eq!((all.payments.len(), all.payments[0].visit_id.as_deref()), (1, None));
    let mut own = clinic.visitor_of(Role::Manager, BTreeSet::from([id("b1")])).await;
    assert_eq!(own.get("/slips/1").await.status, StatusCode::OK);
    assert_eq!(own.get("/slips/2").await.status, StatusCode::NOT_FOUND, "what is tied to nothing is of no branch");
}
