//! Bonuses by card number, money that goes back, and lines that are put right.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use clinic::Money;
use clinic::access::Role;
use clinic::record::{BonusKind, ItemKind, Method, Millionths, Organisation};
use testkit::clinic::tables;

use crate::clinic::{Clinic, Visitor};

/// Ada paid a crown of 90.00, bought three brushes for 10.00, and gets five percent of real money.
fn paid() -> Organisation {
    let mut all = tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("employees", "id | sees_patients \n e1 | true \n shop | false"),
        ("items", "id | name \n crown | Crown \n brush | Brush"),
        ("patients", "id | name | on \n p1 | Ada | 2025-01-01"),
        (
            "visits",
            "visit | patient | employee | department | on | status | item | billed \n \
             v1 | p1 | e1 | d1 | 2025-12-01T09:00 | completed | crown | 90.00 \n \
             v2 | p1 | shop | d1 | 2025-12-01T10:00 | completed | brush | 10.00",
        ),
        (
            "payments",
            "patient | visit | on | method | amount \n p1 | v1 | 2025-12-01T09:30 | cash | 90.00 \n \
             p1 | v2 | 2025-12-01T10:00 | cash | 10.00",
        ),
        ("bonuses", "patient | on | amount \n p1 | 2025-12-01 | 5.00"),
    ]);
    all.items[1].kind = ItemKind::Goods;
    all.lines[1].quantity = Some(Millionths(3_000_000));
    all.patients[0].card_number = Some("000412".into());
    all.bonus_kinds = vec![BonusKind {
        id: "five".into(),
        name: "Five".into(),
        percent: Millionths(5_000_000),
        expires_after_days: None,
        preset: false,
        archived: false,
    }];
    all.patients[0].desk.bonus_kind_id = Some("five".into());
    all
}

async fn everything(clinic: &Clinic) -> Organisation {
    clinic.app.books().read().await.expect("a reader").organisation().await.expect("records")
}

fn hidden(page: &str, name: &str) -> String {
    let at = page.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("a hidden field");
    at.split('"').next().expect("it ends").to_owned()
}

/// The form with its key, and some fields typed into it.
async fn typed(visitor: &mut Visitor<'_>, address: &str, fields: &str) -> String {
    let page = visitor.get(address).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    format!("key={}&{fields}", hidden(&page.text, "key"))
}

#[tokio::test]
async fn a_scanned_card_tells_its_bonuses() {
    let clinic = Clinic::of(Some(&paid())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let asked = desk.get("/bonus").await.text;
    assert!(asked.contains("name=\"card\"") && asked.contains("Whose bonuses?"), "{asked}");
    let page = desk.get("/bonus?card=000412").await.text;
    for told in ["href=\"/patients/p1\"", "Five", "5.0", "€5.00", "Accrued"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert!(desk.get("/bonus?card=412").await.text.contains("€5.00"), "zeros in front do not count");
    assert!(desk.get("/bonus?card=41").await.text.contains("No card has this number"), "the whole number");
    assert!(desk.get("/palette?q=bonuses").await.text.contains("/bonus"));
}

#[tokio::test]
async fn who_sees_a_part_is_told_no_bonuses_and_a_doctor_nothing() {
    let clinic = Clinic::of(Some(&paid())).await;
    let directory = clinic.app.books().read().await.expect("books").directory().await.expect("a directory");
    let id = |key: &str| directory.branches.iter().find(|branch| branch.key == key).expect("a branch").id;
    let mut own = clinic.visitor_of(Role::FrontDesk, BTreeSet::from([id("b1")])).await;
    let page = own.get("/bonus?card=000412").await.text;
    assert!(page.contains("/patients/p1") && !page.contains("€5.00"), "{page}");
    let mut other = clinic.visitor_of(Role::FrontDesk, BTreeSet::from([id("b2")])).await;
    assert!(other.get("/bonus?card=000412").await.text.contains("No card has this number"));
    let mut manager = clinic.visitor_of(Role::Manager, BTreeSet::from([id("b2")])).await;
    for address in ["/refund/p1", "/visits/v1/correct", "/visits/v2/take-back"] {
        assert_eq!(manager.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
        let form = format!("key={}&visit=v1&cash=1&reason=x", "0".repeat(32));
        assert_eq!(manager.post(address, &form).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    let mut doctor = clinic.visitor(Role::Doctor).await;
    assert_eq!(doctor.get("/bonus").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn money_goes_back_once_with_a_reason_and_no_more_than_was_paid() {
    let clinic = Clinic::of(Some(&paid())).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    for (fields, said) in [
        ("visit=v1&cash=90.01&reason=Broken", "more than was paid: €90.00"),
        ("visit=v1&cash=5&reason=", "Say why"),
        ("visit=v1&cash=&reason=Broken", "Enter what goes back"),
        ("visit=v1&cash=-5&reason=Broken", "no amount"),
    ] {
        let form = typed(&mut manager, "/refund/p1?visit=v1", fields).await;
        let page = manager.post("/refund/p1", &form).await;
        assert!(page.text.contains(said), "{fields}: {}", page.text);
    }
    let form = typed(&mut manager, "/refund/p1?visit=v1", "visit=v1&cash=30&reason=Broken").await;
    assert_eq!(manager.post("/refund/p1", &form).await.location(), "/slips/1");
    assert_eq!(
        manager.post("/refund/p1", &form).await.location(),
        "/slips/1",
        "a second click is answered like the first"
    );
    let all = everything(&clinic).await;
    let back: Vec<_> = all.payments.iter().filter(|payment| payment.amount < Money(0)).collect();
    assert_eq!(back.len(), 1);
    assert_eq!(
        (back[0].method, back[0].amount, back[0].desk.note.as_deref()),
        (Method::Cash, Money(-3_000), Some("Broken"))
    );
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    assert_eq!(desk.get("/refund/p1").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_corrected_line_is_seen_on_its_slip_and_at_the_visit() {
    let clinic = Clinic::of(Some(&paid())).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let line = everything(&clinic).await.lines.into_iter().find(|line| line.visit_id == "v1").expect("a line").id;
    assert!(manager.get("/visits/v1").await.text.contains("/visits/v1/correct"));
    let page = manager.get("/visits/v1/correct").await.text;
    assert!(page.contains("name=\"price\" type=\"text\" value=\"90.00\""), "{page}");
    let none = typed(&mut manager, "/visits/v1/correct", &format!("line={line}&item=crown&quantity=1&price=80")).await;
    assert!(manager.post("/visits/v1/correct", &none).await.text.contains("Say why"));
    let fields = format!("line={line}&item=crown&quantity=1&price=80&reason=Mistyped");
    let form = typed(&mut manager, "/visits/v1/correct", &fields).await;
    assert_eq!(manager.post("/visits/v1/correct", &form).await.location(), "/slips/1");
    let slip = manager.get("/slips/1").await.text;
    assert!(slip.contains("Taken back: Mistyped") && slip.contains("€80.00"), "{slip}");
    assert!(manager.get("/visits/v1").await.text.contains("€80.00"));
    let form = typed(&mut manager, "/visits/v1/correct", &fields).await;
    let again = manager.post("/visits/v1/correct", &form).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "{}", again.text);
    assert!(again.text.contains("taken back already"), "{}", again.text);
}

#[tokio::test]
async fn goods_come_back_and_then_their_money() {
    let clinic = Clinic::of(Some(&paid())).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let line = everything(&clinic).await.lines.into_iter().find(|line| line.visit_id == "v2").expect("a line").id;
    let over = format!("line={line}&quantity=4&reason=Unopened");
    let form = typed(&mut manager, "/visits/v2/take-back", &over).await;
    assert!(manager.post("/visits/v2/take-back", &form).await.text.contains("At most 3"));
    let form = typed(&mut manager, "/visits/v2/take-back", &over.replace("quantity=4", "quantity=3")).await;
    let page = manager.post("/visits/v2/take-back", &form).await;
    assert_eq!(page.location(), "/refund/p1?visit=v2", "{}", page.text);
    let refund = manager.get("/refund/p1?visit=v2").await.text;
    assert!(refund.contains("name=\"cash\" type=\"text\" value=\"10.00\""), "the credit is proposed: {refund}");
    assert!(manager.get("/visits/v1/take-back").await.text.contains("No goods"));
}
