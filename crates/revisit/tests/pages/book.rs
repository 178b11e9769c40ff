//! Bookings that are made at a front desk.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use clinic::Money;
use clinic::access::Role;
use clinic::record::{Organisation, Price, Roster, RosterKind, Setting, State, Visit};
use jiff::civil::{date, time};
use testkit::clinic::tables;

use crate::clinic::Clinic;
use crate::form::Form;
use crate::table::unescaped;

/// Ada, a VIP with a list of her own, was with Ann; Ann works on Mondays from 8 to 10. The next is the 5th of January 2026.
fn small() -> Organisation {
    let mut org = tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("employees", "id | name | department \n e1 | Ann | d1 \n e2 | Ben | d2"),
        ("price_lists", "id | name \n gold | Gold"),
        ("categories", "id | name | attention | price_list \n vip | Very dear | vip | gold"),
        ("items", "id | name \n clean | Cleaning \n fill | Filling"),
        (
            "patients",
            "id | name | category | on
             p1 | Ada  | vip      | 2025-01-01
             p2 | Bob  |          | 2025-01-01
             p3 | Cyd  |          | 2025-01-01",
        ),
        (
            "visits",
            "visit | patient | employee | department | on               | status    | billed
             v1    | p1      | e1       | d1         | 2025-12-01T09:00 | completed | 30.00
             v2    | p2      | e1       | d1         | 2026-01-05T08:30 | booked    |",
        ),
    ]);
    for item in &mut org.items {
        item.price = Some(Money(5_000));
        item.duration_minutes = Some(45);
    }
    org.prices.push(Price { price_list_id: "gold".into(), item_id: "clean".into(), price: Money(4_000) });
    org.patients[2].desk.state = State::Archived;
    org.roster.push(Roster {
        id: "r1".into(),
        kind: RosterKind::Work,
        employee_id: Some("e1".into()),
        room_id: None,
        branch_id: None,
        weekday: Some(1),
        from_on: date(2025, 1, 1),
        until_on: None,
        starts: Some(time(8, 0, 0, 0)),
        ends: Some(time(10, 0, 0, 0)),
        note: None,
    });
    org
}

async fn everything(clinic: &Clinic) -> Organisation {
    let mut reader = clinic.app.books().read().await.expect("a reader");
    reader.organisation().await.expect("records")
}

/// Those that stand in the books beside the first two.
async fn made(clinic: &Clinic) -> Vec<Visit> {
    let visits = everything(clinic).await.visits;
    visits.into_iter().filter(|visit| !["v1", "v2"].contains(&visit.id.as_str())).collect()
}

#[tokio::test]
async fn a_booking_is_a_service_and_the_first_free_time_with_the_doctor_one_knows() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let card = desk.get("/patients/p1").await;
    assert!(card.text.contains("href=\"/book?patient=p1\" data-key=\"b\""), "{}", card.text);
    let page = desk.get("/book?patient=p1").await;
    assert!(page.text.contains("Cleaning · 45 min · €40.00"), "the price of her list: {}", page.text);
    assert!(page.text.contains("Filling · 45 min · €50.00") && page.text.contains("Owes"), "{}", page.text);
    let form = Form::of(&page, "/book").filled(&[("item_1", "clean"), ("note", "by the window")]);
    assert_eq!((form.get("employee_id"), form.get("slot")), ("e1", "2026-01-05T08:00"));
    let body = form.body();
    let refused = desk.post("/book", &body).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "Bob comes at half past eight");
    assert!(refused.text.contains("has another booking at 08:30"), "{}", refused.text);
    let again = Form::of(&refused, "/book");
    assert_eq!((again.get("key"), again.options("slot")[1].as_str()), (form.get("key"), "2026-01-05T09:00"));
    let body = form.with("slot", "2026-01-05T09:00").body();
    let booked = desk.post("/book", &body).await;
    assert_eq!(booked.location(), "/schedule?day=2026-01-05", "{}", booked.text);
    assert_eq!(desk.post("/book", &body).await.location(), booked.location(), "a second click books nothing");
    let visits = made(&clinic).await;
    let ends = visits[0].ends_at.as_ref().map(clinic::LocalTime::as_str);
    assert_eq!((visits.len(), visits[0].starts_at.as_str(), ends), (1, "2026-01-05T09:00", Some("2026-01-05T09:45")));
    assert_eq!(visits[0].department_id.as_deref(), Some("d1"));
    let lines = everything(&clinic).await.lines;
    let plan: Vec<_> = lines.iter().filter(|line| line.visit_id == visits[0].id).map(|line| line.amount).collect();
    assert_eq!(plan, [Money(4_000)]);
    let day = desk.get("/schedule?day=2026-01-05").await;
    assert!(day.text.contains("Ada") && day.text.contains("by the window"), "{}", day.text);
    let deed = clinic.app.books().undoable(None, 1).await.expect("deeds")[0].deed;
    desk.post(&format!("/undo/{deed}"), "").await;
    assert_eq!(made(&clinic).await, []);
}

#[tokio::test]
async fn a_free_time_of_the_board_is_booked_for_whoever_is_found() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let day = desk.get("/schedule?day=2026-01-05").await;
    let free = "/book?employee=e1&#38;at=2026-01-05T09%3A30";
    assert!(day.text.contains(free), "{}", day.text);
    let whom = desk.get("/book?employee=e1&at=2026-01-05T09%3A30&q=bob").await;
    let link = "/book?patient=p2&#38;employee=e1&#38;at=2026-01-05T09%3A30";
    assert!(whom.text.contains(link), "{}", whom.text);
    let form = Form::open(&mut desk, &unescaped(link)).await;
    assert!(form.options("slot").iter().any(|slot| slot == "2026-01-05T09:30"), "{form:?}");
    desk.post("/book", &form.with("slot", "2026-01-05T09:30").body()).await;
    let visits = made(&clinic).await;
    assert_eq!((visits[0].patient_id.as_str(), visits[0].starts_at.as_str()), ("p2", "2026-01-05T09:30"));
    let past = desk.get("/schedule?day=2025-12-01").await;
    assert!(!past.text.contains("/book?employee"), "nothing is booked for what is over: {}", past.text);
}

#[tokio::test]
async fn two_at_once_only_where_the_clinic_allows_it_and_somebody_insists() {
    for (allows, booked) in [(false, 0), (true, 1)] {
        let mut org = small();
        if allows {
            org.settings.push(Setting { name: "overlap".into(), value: "yes".into() });
        }
        let clinic = Clinic::of(Some(&org)).await;
        let mut desk = clinic.visitor(Role::FrontDesk).await;
        let form = Form::open(&mut desk, "/book?patient=p1").await.with("item_1", "clean");
        let page = desk.post("/book", &form.body()).await;
        assert_eq!(page.text.contains("name=\"anyway\""), allows, "{}", page.text);
        desk.post("/book", &form.with("anyway", "yes").body()).await;
        assert_eq!(made(&clinic).await.len(), booked);
    }
}

#[tokio::test]
async fn what_cannot_be_is_told_and_what_was_chosen_stays() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let form = Form::open(&mut desk, "/book?patient=p2").await;
    let typed = [("item_1", "fill"), ("day", "2026-01-05"), ("time", "25:00"), ("note", "her <first> time")];
    let page = desk.post("/book", &form.clone().filled(&typed).body()).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert!(page.text.contains("A time looks like 08:30."), "{}", page.text);
    assert!(page.text.contains("value=\"her &#60;first&#62; time\""), "{}", page.text);
    assert_eq!(Form::of(&page, "/book").get("key"), form.get("key"));
    let archived = Form::open(&mut desk, "/book?patient=p3").await;
    let archived = archived.filled(&[("employee_id", "e2"), ("slot", "2026-01-05T12:00")]);
    let page = desk.post("/book", &archived.body()).await;
    assert!(page.status == StatusCode::CONFLICT && page.text.contains("This card is not active"), "{}", page.text);
    assert_eq!(made(&clinic).await, []);
}

#[tokio::test]
async fn who_is_limited_books_in_their_own_branch() {
    let clinic = Clinic::of(Some(&small())).await;
    let directory = clinic.app.books().read().await.expect("a reader").directory().await.expect("the directory");
    let first = directory.branches.iter().find(|branch| branch.key == "b1").expect("a branch").id;
    let mut desk = clinic.visitor_of(Role::FrontDesk, BTreeSet::from([first])).await;
    assert_eq!(desk.get("/book?patient=p3").await.status, StatusCode::NOT_FOUND, "Cyd was never there");
    let form = Form::open(&mut desk, "/book?patient=p1").await;
    for (employee, department) in [("e2", "d1"), ("e1", "d2")] {
        let typed = [("employee_id", employee), ("department_id", department), ("slot", "2026-01-05T09:00")];
        assert_eq!(
            desk.post("/book", &form.clone().filled(&typed).body()).await.status,
            StatusCode::BAD_REQUEST,
            "{employee}"
        );
    }
    assert_eq!(made(&clinic).await, []);
    let mut marketer = clinic.visitor(Role::Marketer).await;
    assert_eq!(marketer.get("/book?patient=p1").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn free_times_follow_what_is_chosen() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let short = desk.get("/slots.json?employee_id=e1&minutes=30").await;
    assert!(short.text.contains("2026-01-05T08:00"), "{}", short.text);
    let long = desk.get("/slots.json?employee_id=e1&item_1=clean").await;
    assert!(!long.text.contains("2026-01-05T08:00") && long.text.contains("2026-01-05T09:15"), "{}", long.text);
    assert!(!long.text.contains("2026-01-05T09:30"), "it would end after Ann goes home: {}", long.text);
}
