//! Cards that are made, changed and taken back at a front desk.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use books::cards::Seen;
use clinic::access::Role;
use clinic::record::{BonusKind, Millionths, Organisation, Patient, State};
use testkit::clinic::tables;

use crate::clinic::Clinic;
use crate::form::Form;

/// Ada was at the first branch.
fn two_branches() -> Organisation {
    tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("patients", "id | name | phone | card_number | on \n p1 | Ada | +491 | 4021 | 2025-01-01"),
        ("visits", "visit | patient | employee | department | on \n v1 | p1 | e1 | d1 | 2025-01-02"),
    ])
}

async fn patients(clinic: &Clinic) -> Vec<Patient> {
    let mut reader = clinic.app.books().read().await.expect("a reader");
    reader.organisation().await.expect("records").patients
}

async fn ada(clinic: &Clinic) -> Patient {
    patients(clinic).await.into_iter().find(|card| card.id == "p1").expect("Ada")
}

async fn last_deed(clinic: &Clinic) -> i64 {
    clinic.app.books().undoable(None, 1).await.expect("deeds")[0].deed
}

#[tokio::test]
async fn a_name_is_enough_and_a_form_that_comes_twice_makes_one_patient() {
    let clinic = Clinic::of(Some(&two_branches())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let form = Form::open(&mut desk, "/register?name=Bob").await.with("name", " Bob ");
    let page = desk.post("/register", &form.body()).await;
    assert!(page.location().starts_with("/patients/"), "{}", page.text);
    let again = desk.post("/register", &form.body()).await;
    assert_eq!(again.location(), page.location());
    let card = desk.get(page.location()).await;
    assert!(card.status == StatusCode::OK && card.text.contains("Bob"), "{}", card.text);
    let all = patients(&clinic).await;
    let bob: Vec<&Patient> = all.iter().filter(|card| card.name == "Bob").collect();
    assert_eq!((bob.len(), bob[0].registered_on.to_string().as_str()), (1, "2026-01-01"));
    assert!(desk.get("/patients?q=bob").await.text.contains(page.location()), "who is registered is found");
}

#[tokio::test]
async fn a_newcomer_has_the_preset_bonus_kind_and_a_card_can_have_another() {
    let mut org = two_branches();
    org.bonus_kinds = [("five", 5, true), ("none", 0, false), ("ten", 10, false)]
        .map(|(name, percent, preset)| BonusKind {
            id: name.into(),
            name: name.into(),
            percent: Millionths(percent * 1_000_000),
            expires_after_days: None,
            preset,
            archived: name == "ten",
        })
        .into();
    let clinic = Clinic::of(Some(&org)).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    for (name, chosen) in [("Bob", None), ("Eva", Some("none")), ("Ida", Some(""))] {
        let form = Form::open(&mut desk, "/register").await.with("name", name);
        let form = if let Some(chosen) = chosen { form.with("bonus_kind_id", chosen) } else { form };
        let page = desk.post("/register", &form.body()).await;
        assert!(page.location().starts_with("/patients/"), "{}", page.text);
    }
    let kind = async |name: &str| {
        let all = patients(&clinic).await;
        all.into_iter().find(|card| card.name == name).and_then(|card| card.desk.bonus_kind_id)
    };
    assert_eq!((kind("Bob").await.as_deref(), kind("Eva").await.as_deref()), (Some("five"), Some("none")));
    assert_eq!(kind("Ida").await, None, "whoever is registered can do without");
    let address = "/patients/p1/edit";
    let page = desk.get(address).await.text;
    assert!(
        page.contains(">five</option>") && !page.contains(">ten</option>"),
        "what is archived is not offered: {page}"
    );
    let form = Form::open(&mut desk, address).await.with("bonus_kind_id", "five");
    assert_eq!(desk.post(address, &form.body()).await.location(), "/patients/p1");
    assert_eq!(kind("Ada").await.as_deref(), Some("five"));
    let form = Form::open(&mut desk, address).await.with("bonus_kind_id", "");
    desk.post(address, &form.body()).await;
    assert_eq!(kind("Ada").await, None);
}

#[tokio::test]
async fn what_cannot_be_is_told_and_what_was_typed_stays() {
    let clinic = Clinic::of(Some(&two_branches())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let form = Form::open(&mut desk, "/register").await.with("phone", "+49 30 1").with("email", "bob");
    let page = desk.post("/register", &form.body()).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert!(page.text.contains("Enter a name.") && page.text.contains("name@example.org"), "{}", page.text);
    assert!(page.text.contains("value=\"+49 30 1\"") && page.text.contains(form.get("key")), "{}", page.text);
    let taken = form.with("name", "Bob").with("email", "").with("card_number", "4021");
    let page = desk.post("/register", &taken.body()).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text.contains("href=\"/patients/p1\""), "it says who has the card: {}", page.text);
    assert_eq!(patients(&clinic).await.len(), 1);
}

#[tokio::test]
async fn two_who_change_one_card_lose_nothing() {
    let clinic = Clinic::of(Some(&two_branches())).await;
    let (mut one, mut other) = (clinic.visitor(Role::FrontDesk).await, clinic.visitor(Role::Manager).await);
    let address = "/patients/p1/edit";
    let (mine, theirs) = (Form::open(&mut one, address).await, Form::open(&mut other, address).await);
    assert_eq!(one.post(address, &mine.with("city", "Graz").body()).await.location(), "/patients/p1");
    assert_eq!(other.post(address, &theirs.with("note", "late").body()).await.location(), "/patients/p1");
    let card = ada(&clinic).await;
    assert_eq!((card.city.as_deref(), card.note.as_deref()), (Some("Graz"), Some("late")));

    let (mine, theirs) = (Form::open(&mut one, address).await, Form::open(&mut other, address).await);
    one.post(address, &mine.with("city", "Ptuj").body()).await;
    let page = other.post(address, &theirs.with("city", "Wien").body()).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text.contains("Now: Ptuj") && page.text.contains("value=\"Wien\""), "{}", page.text);
    assert_eq!(ada(&clinic).await.city.as_deref(), Some("Ptuj"));
    let decided = Form::of(&page, address).with("city", "Wien");
    assert_eq!(other.post(address, &decided.body()).await.location(), "/patients/p1");
    assert_eq!(ada(&clinic).await.city.as_deref(), Some("Wien"), "whoever has seen both decides");
}

#[tokio::test]
async fn a_deed_is_taken_back_by_whoever_did_it_or_leads() {
    let clinic = Clinic::of(Some(&two_branches())).await;
    let (mut desk, mut manager) = (clinic.visitor(Role::FrontDesk).await, clinic.visitor(Role::Manager).await);
    let address = "/patients/p1/edit";
    let form = Form::open(&mut desk, address).await.with("city", "Graz");
    let saved = desk.post(address, &form.body()).await;
    let deed = last_deed(&clinic).await;
    let card = desk.get(saved.location()).await;
    assert!(card.text.contains(&format!("formaction=\"/undo/{deed}\"")), "{}", card.text);
    assert!(manager.get("/undo").await.text.contains(&format!("/undo/{deed}")));
    let mut marketer = clinic.visitor(Role::Marketer).await;
    assert_eq!(marketer.post(&format!("/undo/{deed}"), "").await.status, StatusCode::NOT_FOUND);
    manager.post(&format!("/undo/{deed}"), "").await;
    assert_eq!(ada(&clinic).await.city, None);
    let late = desk.post(&format!("/undo/{deed}"), "").await;
    assert_eq!(late.location(), "/undo", "a second time there is nothing left");

    let form = Form::open(&mut manager, address).await.with("city", "Wien");
    manager.post(address, &form.body()).await;
    let theirs = last_deed(&clinic).await;
    assert_eq!(desk.post(&format!("/undo/{theirs}"), "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(ada(&clinic).await.city.as_deref(), Some("Wien"));
}

#[tokio::test]
async fn a_card_goes_into_the_archive_and_comes_back() {
    let clinic = Clinic::of(Some(&two_branches())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    for state in [State::Archived, State::Active, State::Deceased] {
        let page = desk.get("/patients/p1").await.text;
        let key = page.split("name=\"key\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a key");
        let body = format!("key={key}&state={}", state.word());
        assert_eq!(desk.post("/patients/p1/state", &body).await.location(), "/patients/p1");
        assert_eq!(ada(&clinic).await.desk.state, state);
    }
    let page = desk.get("/patients/p1").await.text;
    assert!(page.contains("deceased"), "{page}");
    let key = "0".repeat(32);
    let erased = desk.post("/patients/p1/state", &format!("key={key}&state=erased")).await;
    assert_eq!(erased.status, StatusCode::BAD_REQUEST, "nobody is erased by the way");
}

#[tokio::test]
async fn a_desk_of_one_branch_sees_whom_it_registers_and_others_do_not() {
    let clinic = Clinic::of(Some(&two_branches())).await;
    let directory = clinic.app.books().read().await.expect("books").directory().await.expect("a directory");
    let id = |key: &str| directory.branches.iter().find(|branch| branch.key == key).expect("a branch").id;
    let (first, second) = (id("b1"), id("b2"));
    let mut desk = clinic.visitor_of(Role::FrontDesk, BTreeSet::from([second])).await;
    assert_eq!(desk.get("/patients/p1/edit").await.status, StatusCode::NOT_FOUND, "Ada was never there");
    let form = Form::open(&mut desk, "/register").await.with("name", "Bob");
    let address = desk.post("/register", &form.body()).await.location().to_owned();
    assert_eq!(desk.get(&address).await.status, StatusCode::OK);
    let key = address.strip_prefix("/patients/").expect("a card");
    let seen = |branches: Vec<i64>| Seen { employee: None, branches };
    let books = clinic.app.books();
    assert!(books.patient_card(key, &seen(vec![second])).await.expect("books").is_some());
    assert!(books.patient_card(key, &seen(vec![first])).await.expect("books").is_none());
}

#[tokio::test]
async fn who_may_not_change_cards_finds_no_form() {
    let clinic = Clinic::of(Some(&two_branches())).await;
    for role in [Role::Marketer, Role::Auditor, Role::Doctor] {
        let mut visitor = clinic.visitor(role).await;
        assert_eq!(visitor.get("/register").await.status, StatusCode::NOT_FOUND, "{role:?}");
        let form = "key=00000000000000000000000000000000&name=Bob";
        assert_eq!(visitor.post("/register", form).await.status, StatusCode::NOT_FOUND, "{role:?}");
    }
    assert_eq!(patients(&clinic).await.len(), 1);
}
