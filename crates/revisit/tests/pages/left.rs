//! Departures: written down on a card, with a reason that is chosen, typed or meant.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::{Departure, Organisation, Reason};
use testkit::clinic::tables;

use crate::clinic::Clinic;
use crate::form::Form;

const ADA: &str = "/patients/p1/left";

fn two() -> Organisation {
    let reason =
        |id: &str, name: &str| Reason { id: id.into(), name: name.into(), archived: false, desk: Default::default() };
    let mut all = tables(&[
        ("patients", "id | name | on \n p1 | Ada | 2025-01-01 \n p2 | Bob | 2025-01-02"),
        ("visits", "visit | patient | on | billed | paid \n v1 | p1 | 2025-01-04 | 10.00 | 4.00"),
    ]);
    all.reasons = vec![reason("r1", "Moved away"), reason("r2", "Too expensive")];
    all
}

async fn departures(clinic: &Clinic) -> Vec<Departure> {
    clinic.app.books().read().await.expect("a reader").organisation().await.expect("records").departures
}

#[tokio::test]
async fn a_misspelt_reason_asks_whether_a_known_one_is_meant_and_a_new_one_is_learnt() {
    let clinic = Clinic::of(Some(&two())).await;
    let mut front = clinic.visitor(Role::FrontDesk).await;
    let form = Form::open(&mut front, ADA).await;
    assert_eq!(form.get("left_on"), "2026-01-01", "today");
    let typed = form.filled(&[("left_on", "2025-12-20"), ("reason", "mvoed awya"), ("note", "to Graz")]);
    let asked = front.post(ADA, &typed.body()).await;
    assert_eq!(asked.status, StatusCode::CONFLICT, "{}", asked.text);
    assert_eq!(departures(&clinic).await, [], "nothing is written before it is answered");
    let answer = Form::of(&asked, ADA);
    assert_eq!((answer.get("meant"), answer.get("note")), ("Moved away", "to Graz"));
    assert_eq!(front.post(ADA, &answer.body()).await.location(), "/patients/p1");
    let kept = departures(&clinic).await;
    assert_eq!((kept[0].reason.as_str(), kept[0].note.as_deref()), ("Moved away", Some("to Graz")));
    assert!(front.get("/patients/p1").await.text.contains("/patients/p1/left?on=2025-12-20"), "it can be changed");
    let mut owner = clinic.visitor(Role::Owner).await;
    assert!(owner.get("/reports/left?period=all").await.text.contains("Moved away"), "the report shows it at once");

    let other = Form::open(&mut front, "/patients/p2/left").await.with("reason", "Too expensiv");
    let asked = front.post("/patients/p2/left", &other.body()).await;
    let corrected = Form::of(&asked, "/patients/p2/left").with("reason", "Too expensivo");
    let again = front.post("/patients/p2/left", &corrected.body()).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "what is typed anew is asked about anew");
    let own = Form::of(&asked, "/patients/p2/left").with("meant", "-");
    front.post("/patients/p2/left", &own.body()).await;
    let mut reasons: Vec<String> = departures(&clinic).await.into_iter().map(|departure| departure.reason).collect();
    reasons.sort();
    assert_eq!(reasons, ["Moved away", "Too expensiv"], "whoever insists is believed");
    assert!(front.get(ADA).await.text.contains("<option value=\"Too expensiv\">"), "it can be chosen next time");
}

#[tokio::test]
async fn a_departure_is_moved_to_another_day_and_taken_away() {
    let clinic = Clinic::of(Some(&two())).await;
    let mut front = clinic.visitor(Role::FrontDesk).await;
    let form = Form::open(&mut front, ADA).await.filled(&[("left_on", "2025-12-20"), ("reason", "moved away")]);
    front.post(ADA, &form.body()).await;
    front.post(ADA, &form.body()).await;
    assert_eq!(departures(&clinic).await.len(), 1, "a second click does nothing");
    let again = Form::open(&mut front, ADA).await.filled(&[("left_on", "2025-12-20"), ("reason", "Too expensive")]);
    let twice = front.post(ADA, &again.body()).await;
    assert_eq!(twice.status, StatusCode::BAD_REQUEST, "there is one on that day: {}", twice.text);

    let here = format!("{ADA}?on=2025-12-20");
    let known = Form::open(&mut front, &here).await;
    assert_eq!((known.get("left_on"), known.get("reason")), ("2025-12-20", "Moved away"));
    front.post(ADA, &known.with("left_on", "2025-12-24").body()).await;
    let days: Vec<String> = departures(&clinic).await.iter().map(|departure| departure.left_on.to_string()).collect();
    assert_eq!(days, ["2025-12-24"]);
    assert_eq!(front.get(&here).await.status, StatusCode::NOT_FOUND, "nobody left on that day any more");

    let known = Form::open(&mut front, &format!("{ADA}?on=2025-12-24")).await;
    assert_eq!(front.post(ADA, &known.with("act", "stay").body()).await.location(), "/patients/p1");
    assert_eq!(departures(&clinic).await, []);
}

#[tokio::test]
async fn what_cannot_be_is_told_beside_it() {
    let clinic = Clinic::of(Some(&two())).await;
    let mut front = clinic.visitor(Role::FrontDesk).await;
    for (field, text, told) in [
        ("left_on", "2026-01-02", "still to come"),
        ("left_on", "soon", "aria-invalid"),
        ("reason", " ", "Say why"),
        ("note", "x".repeat(1_001).as_str(), "aria-invalid"),
    ] {
        let form = Form::open(&mut front, ADA).await.with("reason", "Moved away").with(field, text);
        let page = front.post(ADA, &form.body()).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{field}");
        assert!(page.text.contains(told), "{field}: {}", page.text);
    }
    assert_eq!(departures(&clinic).await, []);
}
