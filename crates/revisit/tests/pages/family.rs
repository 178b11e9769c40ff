//! Contacts and relatives, as a front desk keeps them.

use axum::http::StatusCode;
use books::cards::Seen;
use clinic::access::Role;
use clinic::record::{ContactKind, Kinship, Organisation};
use testkit::clinic::tables;

use crate::clinic::Clinic;
use crate::form::Form;

fn two() -> Organisation {
    tables(&[("patients", "id | name | phone | on \n p1 | Ada | +491 | 2025-01-01 \n p2 | Bob | | 2025-01-02")])
}

async fn everything(clinic: &Clinic) -> Organisation {
    clinic.app.books().read().await.expect("a reader").organisation().await.expect("records")
}

const BOB: &str = "/patients/p2/people";

#[tokio::test]
async fn a_second_phone_and_a_mother_are_entered_and_seen_on_both_cards() {
    let clinic = Clinic::of(Some(&two())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let form = Form::open(&mut desk, BOB).await.with("d0-value", "0660 123 45 67").with("d0-note", "evenings");
    assert_eq!(desk.post(BOB, &form.body()).await.location(), "/patients/p2");
    assert_eq!(desk.post(BOB, &form.body()).await.location(), "/patients/p2", "a second click does nothing");
    let contacts = everything(&clinic).await.contacts;
    assert_eq!(
        (contacts.len(), contacts[0].kind, contacts[0].value.as_str()),
        (1, ContactKind::Phone, "0660 123 45 67")
    );
    assert!(desk.get("/patients?q=1234567").await.location().ends_with("/patients/p2"), "the number finds him");

    let found = desk.get(&format!("{BOB}?find=ada")).await.text;
    assert!(found.contains("?with=p1#people"), "{found}");
    let form =
        Form::open(&mut desk, &format!("{BOB}?with=p1")).await.with("s0-kinship", "parent").with("s0-pays", "yes");
    assert_eq!(desk.post(BOB, &form.body()).await.location(), "/patients/p2");
    let relatives = everything(&clinic).await.relatives;
    assert_eq!((relatives[0].relative_id.as_deref(), relatives[0].kinship), (Some("p1"), Kinship::Parent));
    for (card, other) in [("/patients/p2", "/patients/p1"), ("/patients/p1", "/patients/p2")] {
        let page = desk.get(card).await.text;
        assert!(page.contains(&format!("href=\"{other}\"")), "{card}: {page}");
    }
}

#[tokio::test]
async fn what_cannot_be_is_told_and_what_was_typed_stays() {
    let clinic = Clinic::of(Some(&two())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let form = Form::open(&mut desk, BOB).await.with("d0-value", "12").with("s0-name", "Cyd");
    let page = desk.post(BOB, &form.body()).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert!(page.text.contains("value=\"12\"") && page.text.contains("value=\"Cyd\""), "{}", page.text);
    assert!(page.text.contains("at least three digits") && page.text.contains(form.get("key")), "{}", page.text);
    let everything = everything(&clinic).await;
    assert_eq!((everything.contacts.len(), everything.relatives.len()), (0, 0));
}

#[tokio::test]
async fn two_desks_at_one_family_lose_nothing() {
    let clinic = Clinic::of(Some(&two())).await;
    let (mut one, mut other) = (clinic.visitor(Role::FrontDesk).await, clinic.visitor(Role::Manager).await);
    let first = Form::open(&mut one, BOB).await.with("d0-value", "111222");
    one.post(BOB, &first.body()).await;
    let (mine, theirs) = (Form::open(&mut one, BOB).await, Form::open(&mut other, BOB).await);
    let note = mine.named("c", "-note").to_owned();
    one.post(BOB, &mine.with(&note, "mornings").body()).await;
    assert_eq!(other.post(BOB, &theirs.with("d0-value", "333444").body()).await.location(), "/patients/p2");
    let contacts = everything(&clinic).await.contacts;
    let told: Vec<_> = contacts.iter().map(|one| (one.value.as_str(), one.note.as_deref())).collect();
    assert_eq!(told, [("111222", Some("mornings")), ("333444", None)]);

    let (mine, theirs) = (Form::open(&mut one, BOB).await, Form::open(&mut other, BOB).await);
    one.post(BOB, &mine.with(&note, "noon").body()).await;
    let page = other.post(BOB, &theirs.with(&note, "evenings").body()).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text.contains("Now: noon") && page.text.contains("value=\"evenings\""), "{}", page.text);
}

#[tokio::test]
async fn what_was_removed_comes_back_by_undo() {
    let clinic = Clinic::of(Some(&two())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let form = Form::open(&mut desk, BOB).await.with("d0-value", "111222");
    desk.post(BOB, &form.body()).await;
    let form = Form::open(&mut desk, BOB).await;
    let value = form.named("c", "-value").to_owned();
    desk.post(BOB, &form.with(&value, "").body()).await;
    assert_eq!(everything(&clinic).await.contacts, []);
    let deed = clinic.app.books().undoable(None, 1).await.expect("deeds")[0].deed;
    desk.post(&format!("/undo/{deed}"), "").await;
    assert_eq!(everything(&clinic).await.contacts.len(), 1);
}

#[tokio::test]
async fn nobody_takes_a_card_as_a_relative_that_they_may_not_see() {
    let org = tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("patients", "id | name | on \n p1 | Ada | 2025-01-01 \n p2 | Bob | 2025-01-02"),
        (
            "visits",
            "visit | patient | employee | department | on
             v1    | p1      | e1       | d1         | 2025-01-02
             v2    | p2      | e2       | d2         | 2025-01-02",
        ),
    ]);
    let clinic = Clinic::of(Some(&org)).await;
    let directory = clinic.app.books().read().await.expect("books").directory().await.expect("a directory");
    let second = directory.branches.iter().find(|branch| branch.key == "b2").expect("a branch").id;
    let mut desk = clinic.visitor_of(Role::FrontDesk, [second].into()).await;
    assert_eq!(desk.get("/patients/p1/people").await.status, StatusCode::NOT_FOUND);
    assert!(!desk.get(&format!("{BOB}?with=p1")).await.text.contains("Ada"));
    let form = Form::open(&mut desk, BOB).await.with("s0-card", "p1").with("s0-kinship", "parent");
    assert_eq!(desk.post(BOB, &form.body()).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(everything(&clinic).await.relatives.len(), 0);
    let seen = Seen { employee: None, branches: vec![second] };
    assert!(clinic.app.books().patient_card("p2", &seen).await.expect("books").is_some());
}
