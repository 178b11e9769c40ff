//! One booking: moved, changed, noted as here, cancelled.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::{Organisation, Status, Visit};
use clinic::{LocalTime, Money};
use testkit::clinic::tables;

use crate::clinic::{Clinic, Visitor};
use crate::form::Form;
use crate::table::encoded;

/// Ada comes to Ann on the 5th of January for what costs 50.00, Bob half an hour later; Cyd, who comes to Ben, pays in advance.
fn small() -> Organisation {
    let mut org = tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("employees", "id | name | department \n e1 | Ann | d1 \n e2 | Ben | d2"),
        ("categories", "id | name \n first | Pays first"),
        ("items", "id | name \n clean | Cleaning \n fill | Filling"),
        (
            "patients",
            "id | name | category | on \n p1 | Ada | | 2025-01-01 \n p2 | Bob | | 2025-01-01 \n p3 | Cyd | first | 2025-01-01",
        ),
        (
            "visits",
            "visit | patient | employee | department | on               | status | item  | billed | paid
             v1    | p1      | e1       | d1         | 2026-01-05T09:00 | booked | clean | 50.00  |
             v2    | p2      | e1       | d1         | 2026-01-05T09:30 | booked |       |        |
             v3    | p3      | e2       | d2         | 2026-01-05T09:00 | booked | clean | 50.00  | 20.00",
        ),
    ]);
    org.categories[0].prepayment = true;
    for item in &mut org.items {
        item.price = Some(Money(7_000));
    }
    org
}

async fn everything(clinic: &Clinic) -> Organisation {
    clinic.app.books().read().await.expect("a reader").organisation().await.expect("records")
}

async fn visit(clinic: &Clinic, key: &str) -> Visit {
    everything(clinic).await.visits.into_iter().find(|visit| visit.id == key).expect("a visit")
}

async fn undo_last(clinic: &Clinic, visitor: &mut Visitor<'_>) {
    let deed = clinic.app.books().undoable(None, 1).await.expect("deeds")[0].deed;
    visitor.post(&format!("/undo/{deed}"), "").await;
}

#[tokio::test]
async fn a_booking_is_moved_and_its_plan_keeps_its_price() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let before = everything(&clinic).await;
    let day = desk.get("/schedule?day=2026-01-05").await;
    assert!(day.text.contains("href=\"/visits/v1\""), "{}", day.text);
    let form = Form::open(&mut desk, "/visits/v1").await;
    let taken = desk.post("/visits/v1", &form.clone().with("time", "09:15").body()).await;
    assert_eq!(taken.status, StatusCode::CONFLICT, "Bob comes then");
    assert!(taken.text.contains("has another booking at 09:30"), "{}", taken.text);
    let moved = form.with("time", "14:00").with("item_2", "fill");
    let page = desk.post("/visits/v1", &moved.body()).await;
    assert_eq!(page.location(), "/schedule?day=2026-01-05", "{}", page.text);
    assert_eq!(visit(&clinic, "v1").await.starts_at.as_str(), "2026-01-05T14:00");
    let lines = everything(&clinic).await.lines;
    let mut plan: Vec<_> = lines.iter().filter(|line| line.visit_id == "v1").map(|line| line.amount).collect();
    plan.sort_unstable();
    assert_eq!(plan, [Money(5_000), Money(7_000)]);
    undo_last(&clinic, &mut desk).await;
    assert_eq!(everything(&clinic).await, before);
}

#[tokio::test]
async fn two_desks_that_change_one_booking_lose_nothing() {
    let clinic = Clinic::of(Some(&small())).await;
    let (mut one, mut other) = (clinic.visitor(Role::FrontDesk).await, clinic.visitor(Role::Manager).await);
    let (mine, theirs) = (Form::open(&mut one, "/visits/v1").await, Form::open(&mut other, "/visits/v1").await);
    one.post("/visits/v1", &mine.with("time", "11:00").body()).await;
    let page = other.post("/visits/v1", &theirs.with("note", "brings her <son>").body()).await;
    assert!(page.location().starts_with("/schedule"), "{}", page.text);
    let now = visit(&clinic, "v1").await;
    assert_eq!((now.starts_at.as_str(), now.desk.note.as_deref()), ("2026-01-05T11:00", Some("brings her <son>")));

    let (mine, theirs) = (Form::open(&mut one, "/visits/v1").await, Form::open(&mut other, "/visits/v1").await);
    one.post("/visits/v1", &mine.with("time", "12:00").body()).await;
    let page = other.post("/visits/v1", &theirs.with("time", "13:00").body()).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text.contains("Now: 12:00") && page.text.contains("value=\"13:00\""), "{}", page.text);
    other.post("/visits/v1", &Form::of(&page, "/visits/v1").with("time", "13:00").body()).await;
    assert_eq!(visit(&clinic, "v1").await.starts_at.as_str(), "2026-01-05T13:00", "sent once more, it stands");
}

#[tokio::test]
async fn who_is_here_who_did_not_come_and_who_called_it_off() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let form = Form::open(&mut desk, "/visits/v1").await;
    let here = desk.post("/visits/v1", &form.press("arrive")).await;
    assert_eq!(here.location(), "/schedule?day=2026-01-05", "{}", here.text);
    let ada = visit(&clinic, "v1").await;
    let arrived = ada.desk.arrived_at.as_ref().map(LocalTime::as_str);
    assert_eq!((ada.status, arrived), (Status::Booked, Some("2026-01-01T13:00")), "by the clinic's clock");
    undo_last(&clinic, &mut desk).await;
    assert_eq!(visit(&clinic, "v1").await.desk.arrived_at, None);

    let bob = Form::open(&mut desk, "/visits/v2").await;
    desk.post("/visits/v2", &bob.press("miss")).await;
    assert_eq!(visit(&clinic, "v2").await.status, Status::Missed);
    let late = desk.post("/visits/v2", &bob.body()).await;
    assert!(late.status == StatusCode::CONFLICT && late.text.contains("not open any more"), "{}", late.text);
    let form = Form::open(&mut desk, "/visits/v1").await;
    desk.post("/visits/v1", &form.press("cancel")).await;
    assert_eq!(visit(&clinic, "v1").await.status, Status::Cancelled);
    assert!(!desk.get("/schedule?day=2026-01-05").await.text.contains("Ada"));
}

#[tokio::test]
async fn who_pays_in_advance_is_let_in_by_who_may_waive_it() {
    let clinic = Clinic::of(Some(&small())).await;
    let (mut desk, mut owner) = (clinic.visitor(Role::FrontDesk).await, clinic.visitor(Role::Owner).await);
    let day = desk.get("/schedule?day=2026-01-05").await;
    assert!(day.text.contains("Awaits prepayment: €30.00"), "{}", day.text);
    let form = Form::open(&mut desk, "/visits/v3").await;
    let refused = desk.post("/visits/v3", &form.press("arrive")).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text.contains("still missing") && !refused.text.contains("value=\"waive\""), "{}", refused.text);
    let waive = |form: &Form, reason: &str| format!("{}&reason={}", form.press("waive"), encoded(reason));
    let page = desk.post("/visits/v3", &waive(&form, "An old friend")).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND, "a front desk does not decide that");
    let form = Form::open(&mut owner, "/visits/v3").await;
    assert_eq!(owner.post("/visits/v3", &waive(&form, " ")).await.status, StatusCode::BAD_REQUEST);
    owner.post("/visits/v3", &waive(&form, "An old friend")).await;
    assert_eq!(visit(&clinic, "v3").await.desk.waiver.as_deref(), Some("An old friend"));
    let form = Form::open(&mut desk, "/visits/v3").await;
    desk.post("/visits/v3", &form.press("arrive")).await;
    assert!(visit(&clinic, "v3").await.desk.arrived_at.is_some());
    let page = clinic.app.books().deeds_page(None, 20, &books::DeedFilter::default()).await.expect("the audit");
    assert!(page.deeds.iter().all(|deed| !deed.detail.contains("friend")), "a reason stays on the booking");
}

#[tokio::test]
async fn what_is_not_there_or_not_theirs_is_not_found() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut doctor = clinic.visitor(Role::Doctor).await;
    assert_eq!(doctor.get("/visits/v1").await.status, StatusCode::OK);
    assert_eq!(doctor.get("/visits/v3").await.status, StatusCode::NOT_FOUND, "it is another doctor's");
    let form = Form::open(&mut doctor, "/visits/v1").await;
    assert_eq!(doctor.post("/visits/v3", &form.press("cancel")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(doctor.get("/visits/nothing").await.status, StatusCode::NOT_FOUND);
    assert_eq!(visit(&clinic, "v3").await.status, Status::Booked);
}
