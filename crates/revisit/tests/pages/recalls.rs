//! Recalls as a desk works through them, and ratings that are entered by hand.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::{Organisation, Outcome, Priority, Roster, RosterKind};
use jiff::civil::{date, time};
use testkit::clinic::tables;

use crate::clinic::{Clinic, Visitor};
use crate::form::Form;
use crate::table::Table;

fn due() -> Organisation {
    tables(&[
        ("patients", "id | name | phone | on \n p1 | Ada | +43660 | 2025-01-01 \n p2 | Bob | | 2025-01-01"),
        ("items", "id | name | recall_after_days \n check | Check-up | 30 \n clean | Cleaning |"),
        (
            "visits",
            "visit | patient | on | item
             v1 | p1 | 2025-11-04 | check
             v2 | p2 | 2025-11-05 | check
             v3 | p2 | 2025-11-05 | clean",
        ),
    ])
}

async fn everything(clinic: &Clinic) -> Organisation {
    clinic.app.books().read().await.expect("a reader").organisation().await.expect("records")
}

/// Who is listed, for what, and how it stands.
async fn listed(visitor: &mut Visitor<'_>, query: &str) -> Vec<[String; 3]> {
    let page = visitor.get(&format!("/recalls{query}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let rows = Table::named(&page.text, "recalls").map(|table| table.rows).unwrap_or_default();
    // Behind the box that picks it.
    rows.iter().map(|row| [1, 2, 4].map(|at| row[at].text.clone())).collect()
}

fn row(name: &str, item: &str, state: &str) -> [String; 3] {
    [name, item, state].map(ToOwned::to_owned)
}

#[tokio::test]
async fn a_recall_is_called_about_declined_booked_and_off_the_list() {
    let clinic = Clinic::of(Some(&due())).await;
    let mut front = clinic.visitor(Role::FrontDesk).await;
    let new = |name: &str| row(name, "Check-up", "Not called yet");
    assert_eq!(listed(&mut front, "").await, [new("Ada"), new("Bob")], "a desk works through it without reports");
    let page = "/patients/p1/contact?item=check&back=/recalls";
    for (outcome, state) in [("not-reached", "Not reached"), ("informed", "Contacted")] {
        let form = Form::open(&mut front, page).await.with("outcome", outcome);
        assert_eq!(front.post("/patients/p1/contact", &form.body()).await.location(), "/recalls");
        assert_eq!(listed(&mut front, "").await[0], row("Ada", "Check-up", state));
    }
    let all = everything(&clinic).await;
    assert!(all.contact_results.iter().all(|said| said.item_id.as_deref() == Some("check")));
    assert_eq!(all.contact_results[1].outcome, Outcome::Informed);
    assert_eq!(listed(&mut front, "?state=contacted").await.len(), 1);
    let declined = Form::open(&mut front, "/patients/p2/contact?item=check&back=/recalls").await;
    front.post("/patients/p2/contact", &declined.with("outcome", "declined").body()).await;
    assert_eq!(listed(&mut front, "").await.len(), 1, "who declined is asked no more");
    assert_eq!(listed(&mut front, "?state=declined").await, [row("Bob", "Check-up", "Declined")]);
    // Whoever wants a time gets one: the form of a booking follows, for the same service.
    let wants = Form::open(&mut front, page).await.with("outcome", "booked");
    let booking = front.post("/patients/p1/contact", &wants.body()).await;
    assert_eq!(booking.location(), "/book?patient=p1&item=check");
}

#[tokio::test]
async fn somebody_sees_to_recalls_and_a_patient_has_an_interval_of_their_own_or_none() {
    let clinic = Clinic::of(Some(&due())).await;
    let mut front = clinic.visitor(Role::FrontDesk).await;
    let form = Form::open(&mut front, "/recalls").await;
    let take = format!("key={}&act=take&who=patient%3Dp1%26item%3Dcheck", form.get("key"));
    assert_eq!(front.post("/recalls", &take).await.location(), "/recalls");
    assert_eq!(listed(&mut front, "?owner=mine").await.len(), 1);
    assert!(front.get("/day").await.text.contains("You see to 1 recall"), "my day tells it");
    let own = "/patients/p1/recall?item=check";
    let save = "/patients/p1/recall";
    let off = Form::open(&mut front, own).await.filled(&[("off", "yes")]);
    assert_eq!(front.post(save, &off.body()).await.status, StatusCode::BAD_REQUEST, "a reason is needed");
    let off = off.with("reason", "does it elsewhere");
    assert_eq!(front.post(save, &off.body()).await.location(), "/recalls");
    let names = |rows: Vec<[String; 3]>| rows.into_iter().map(|[name, item, _]| (name, item)).collect::<Vec<_>>();
    let pair = |name: &str, item: &str| (name.to_owned(), item.to_owned());
    assert_eq!(names(listed(&mut front, "").await), [pair("Bob", "Check-up")], "not reminded any more");
    let clean = Form::open(&mut front, "/patients/p2/recall?item=clean").await;
    let both = clean.clone().filled(&[("after_days", "20"), ("after_months", "1")]);
    assert_eq!(front.post("/patients/p2/recall", &both.body()).await.status, StatusCode::BAD_REQUEST);
    front.post("/patients/p2/recall", &clean.with("after_days", "20").body()).await;
    assert_eq!(
        names(listed(&mut front, "").await),
        [pair("Bob", "Cleaning"), pair("Bob", "Check-up")],
        "an item that nobody else is recalled for"
    );
    let called = Form::open(&mut front, "/patients/p2/contact?item=check").await.with("outcome", "informed");
    front.post("/patients/p2/contact", &called.body()).await;
    let page = front.get("/recalls").await.text;
    assert!(page.contains("(1×)"), "who is due for two was called once: {page}");
    let usual = Form::open(&mut front, own).await;
    assert_eq!(usual.get("reason"), "does it elsewhere");
    let usual = [("reason", ""), ("owner", "")].iter().fold(usual, |form, (name, text)| form.with(name, text));
    let body = usual.body().replace("&off=yes", "");
    front.post(save, &body).await;
    assert_eq!(everything(&clinic).await.recalls.len(), 1, "what is as for everybody needs no row");
    assert_eq!(listed(&mut front, "").await.len(), 3);
}

#[tokio::test]
async fn a_rating_is_entered_by_hand_and_a_low_one_is_a_task_of_whoever_leads() {
    let clinic = Clinic::of(Some(&due())).await;
    let mut front = clinic.visitor(Role::FrontDesk).await;
    let _manager = clinic.visitor(Role::Manager).await;
    assert!(front.get("/visits/v1").await.text.contains("/visits/v1/rate"));
    let page = "/visits/v1/rate";
    let form = Form::open(&mut front, page).await;
    assert_eq!(front.post(page, &form.body()).await.status, StatusCode::BAD_REQUEST, "a score is needed");
    let form = form.filled(&[("score", "2"), ("comment", "the wait was long")]);
    assert_eq!(front.post(page, &form.body()).await.location(), "/patients/p1");
    let all = everything(&clinic).await;
    assert_eq!((all.ratings[0].score, all.ratings[0].comment.as_deref()), (2, Some("the wait was long")));
    assert_eq!((all.tasks[0].assignee.as_str(), all.tasks[0].priority), ("manager-0", Priority::High));
    assert!(all.tasks[0].text.contains("the wait was long"));
    let again = Form::open(&mut front, page).await.with("score", "1");
    front.post(page, &again.body()).await;
    let all = everything(&clinic).await;
    assert_eq!((all.ratings[0].score, all.tasks.len()), (1, 1), "one task is enough");
    let mut owner = clinic.visitor(Role::Owner).await;
    let quality = owner.get("/reports/quality.csv?period=all").await.text;
    assert!(quality.contains(",1,1.00,1,100.0,1"), "{quality}");
    let remove = Form::open(&mut front, page).await.by("remove");
    front.post(page, &remove).await;
    assert_eq!(everything(&clinic).await.ratings, []);
    assert_eq!(front.get("/visits/nothing/rate").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn as_many_are_proposed_as_a_doctor_has_room_for() {
    let work = Roster {
        id: "r1".into(),
        kind: RosterKind::Work,
        employee_id: Some("e1".into()),
        room_id: None,
        branch_id: None,
        weekday: None,
        from_on: date(2026, 1, 2),
        until_on: Some(date(2026, 1, 2)),
        starts: Some(time(9, 0, 0, 0)),
        ends: Some(time(9, 45, 0, 0)),
        note: None,
    };
    let clinic = Clinic::of(Some(&Organisation { roster: vec![work], ..due() })).await;
    let mut front = clinic.visitor(Role::FrontDesk).await;
    let page = front.get("/recalls").await;
    assert!(page.text.contains("name=\"with\"") && !page.text.contains("room for the first"), "{}", page.text);
    let page = front.get("/recalls?with=e1&days=7").await;
    assert!(page.text.contains("e1 has 0:45 h free") && page.text.contains("the first 1 of 2"), "{}", page.text);
    let new = |name: &str| row(name, "Check-up", "Not called yet");
    assert_eq!(listed(&mut front, "?with=e1&days=7").await, [new("Ada"), new("Bob")]);
    assert_eq!(listed(&mut front, "?with=e1&days=7&only=room").await, [new("Ada")]);
    // Who was told already does not need the time.
    let form = Form::open(&mut front, "/patients/p1/contact?item=check&back=/recalls").await;
    front.post("/patients/p1/contact", &form.with("outcome", "informed").body()).await;
    assert_eq!(listed(&mut front, "?with=e1&days=7&only=room").await, [new("Bob")]);
    let mut marketer = clinic.visitor(Role::Marketer).await;
    assert_eq!(marketer.get("/recalls").await.status, StatusCode::NOT_FOUND);
}
