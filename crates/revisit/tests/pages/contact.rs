//! What came of a call, and what follows from it.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::{Organisation, Outcome, Priority};
use jiff::civil::date;
use testkit::clinic::tables;

use crate::clinic::{Clinic, Page, Visitor};
use crate::form::Form;

const LIST: &str = "/reports/disappeared/people?cell=column%3Dvisits";

/// Three who came for long and then stopped.
fn three() -> Organisation {
    tables(&[
        (
            "patients",
            "id | name | phone | on \n p1 | Ada | +43660 | 2025-01-01 \n p2 | Bob | | 2025-01-01 \n p3 | Eve | | 2025-01-01",
        ),
        (
            "visits",
            "patient | on
             p1 | 2025-01-04 \n p1 | 2025-03-04
             p2 | 2025-01-04 \n p2 | 2025-03-04
             p3 | 2025-01-04 \n p3 | 2025-03-04",
        ),
        ("departures", "patient | on | reason \n p3 | 2024-12-01 | Moved away"),
        ("reasons", "id | name \n r1 | Too expensive"),
    ])
}

async fn everything(clinic: &Clinic) -> Organisation {
    clinic.app.books().read().await.expect("a reader").organisation().await.expect("records")
}

async fn disappeared(visitor: &mut Visitor<'_>) -> Vec<&'static str> {
    let text = visitor.get("/reports/disappeared").await.text;
    ["p1", "p2", "p3"].into_iter().filter(|key| text.contains(&format!("/patients/{key}"))).collect()
}

async fn said(visitor: &mut Visitor<'_>, key: &str, fields: &[(&str, &str)]) -> Page {
    let page = format!("/patients/{key}/contact?back=/reports/disappeared");
    let form = Form::open(visitor, &page).await.filled(fields);
    visitor.post(&format!("/patients/{key}/contact"), &form.body()).await
}

#[tokio::test]
async fn who_is_away_or_will_come_leaves_the_disappeared_and_the_list_says_who_called() {
    let clinic = Clinic::of(Some(&three())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    assert_eq!(disappeared(&mut owner).await, ["p1", "p2", "p3"]);
    assert!(owner.get(LIST).await.text.contains("href=\"/patients/p1/contact\""), "each can be written down");
    let away = [("outcome", "away"), ("until_on", "2026-04-01"), ("note", "in Graz until spring")];
    let without = said(&mut owner, "p1", &away[..1]).await;
    assert_eq!(without.status, StatusCode::BAD_REQUEST, "away until when?");
    assert_eq!(said(&mut owner, "p1", &away).await.location(), "/reports/disappeared");
    assert_eq!(disappeared(&mut owner).await, ["p2", "p3"], "the report shows it at once");
    said(&mut owner, "p2", &[("outcome", "not-reached"), ("again_on", "2026-01-03")]).await;
    assert_eq!(disappeared(&mut owner).await, ["p2", "p3"], "who was not reached stays");
    said(&mut owner, "p2", &[("outcome", "will-come")]).await;
    assert_eq!(disappeared(&mut owner).await, ["p3"]);
    let card = owner.get("/patients/p1").await.text;
    assert!(card.contains("in Graz until spring") && card.contains("Away until 1\u{a0}Apr\u{a0}2026"), "{card}");
    let list = owner.get("/reports/activity/people?period=all&cell=column%3Dpatients").await.text;
    assert!(list.contains("Will come (2 tries)"), "{list}");
    let all = everything(&clinic).await;
    assert_eq!(all.tasks.len(), 1, "a reminder was asked for once");
    assert_eq!((all.tasks[0].due_on, all.tasks[0].patient_id.as_deref()), (date(2026, 1, 3), Some("p2")));
    // Whoever asks as of the day before knows nothing of it.
    let before = owner.get("/reports/disappeared?as-of=2025-12-31").await.text;
    assert!(["p1", "p2", "p3"].iter().all(|key| before.contains(&format!("/patients/{key}"))));
}

#[tokio::test]
async fn a_complaint_is_a_task_of_whoever_leads_and_one_that_has_left_is_a_departure() {
    let clinic = Clinic::of(Some(&three())).await;
    let mut front = clinic.visitor(Role::FrontDesk).await;
    let _manager = clinic.visitor(Role::Manager).await;
    let silent = said(&mut front, "p1", &[("outcome", "complaint")]).await;
    assert_eq!(silent.status, StatusCode::BAD_REQUEST, "a complaint has words");
    said(&mut front, "p1", &[("outcome", "complaint"), ("note", "waited an hour")]).await;
    let all = everything(&clinic).await;
    let task = &all.tasks[0];
    assert_eq!((task.assignee.as_str(), task.priority), ("manager-0", Priority::High));
    assert!(task.text.contains("waited an hour") && task.due_on == date(2026, 1, 2));

    let left = [("outcome", "left"), ("left_on", "2025-12-30"), ("reason", "Too expensiv"), ("note", "costs too much")];
    let asked = said(&mut front, "p2", &left).await;
    assert_eq!(asked.status, StatusCode::CONFLICT, "did you mean");
    assert_eq!(everything(&clinic).await.contact_results.len(), 1, "nothing is half written");
    let answer = Form::of(&asked, "/patients/p2/contact");
    assert_eq!((answer.get("meant"), answer.get("note")), ("Too expensive", "costs too much"));
    assert_eq!(front.post("/patients/p2/contact", &answer.body()).await.location(), "/reports/disappeared");
    let all = everything(&clinic).await;
    let departure = all.departures.iter().find(|departure| departure.patient_id == "p2").expect("a departure");
    assert_eq!((departure.reason.as_str(), departure.left_on), ("Too expensive", date(2025, 12, 30)));
    assert_eq!(all.contact_results.last().map(|said| said.outcome), Some(Outcome::Left));
    let undo = front.get("/undo").await.text;
    let href = undo.split("action=\"").find(|rest| rest.starts_with("/undo/")).and_then(|rest| rest.split('"').next());
    front.post(href.expect("it can be taken back"), "").await;
    let all = everything(&clinic).await;
    assert_eq!((all.departures.len(), all.contact_results.len()), (1, 1), "contact and departure are one deed");
}

#[tokio::test]
async fn reasons_are_learnt_merged_and_renamed_in_the_directory_and_the_report_follows_at_once() {
    let mut all = three();
    for (key, reason) in [("p1", "moved  AWAY"), ("p2", "mooved away")] {
        all.departures.push(clinic::record::Departure {
            patient_id: key.into(),
            left_on: date(2025, 12, 1),
            reason: reason.into(),
            note: None,
        });
    }
    let clinic = Clinic::of(Some(&all)).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let page = owner.get("/directory/reasons").await;
    assert!(page.text.contains("Take in 2 reasons"), "{}", page.text);
    let key =
        page.text.split("value=\"learn\"").next().and_then(|before| before.rsplit("name=\"key\" value=\"").next());
    let key = key.and_then(|rest| rest.split('"').next()).expect("a key");
    owner.post("/directory/reasons", &format!("act=learn&key={key}")).await;
    let reasons = everything(&clinic).await.reasons;
    let id = |name: &str| {
        let found = reasons.iter().find(|reason| reason.name == name);
        found.unwrap_or_else(|| panic!("no {name} in {reasons:?}")).id.clone()
    };
    let (wrong, right) = (id("mooved away"), id("Moved away"));
    let edit = format!("/directory/reasons?edit={wrong}");
    let form = Form::open(&mut owner, &edit).await;
    assert!(!form.options("merged_into").contains(&wrong), "nothing is merged into itself");
    owner.post("/directory/reasons", &form.with("merged_into", &right).body()).await;
    let rename = Form::open(&mut owner, &format!("/directory/reasons?edit={right}")).await.with("name", "Moved house");
    owner.post("/directory/reasons", &rename.body()).await;
    let csv = owner.get("/reports/left.csv?period=all").await.text;
    let rows: Vec<&str> = csv.lines().filter(|line| line.to_lowercase().contains("mov")).collect();
    assert_eq!(rows.len(), 1, "{csv}");
    assert!(rows[0].starts_with("Moved house,3,"), "{csv}");
    assert!(owner.get("/patients/p2").await.text.contains("Moved house"), "and the card");
    let circle = Form::open(&mut owner, &format!("/directory/reasons?edit={right}")).await.with("merged_into", &wrong);
    assert_eq!(owner.post("/directory/reasons", &circle.body()).await.status, StatusCode::BAD_REQUEST);
}
