//! What the clinic decides once: changed, back to what is usual, and by whom.

use axum::http::StatusCode;
use clinic::access::Role;
use testkit::clinic::tables;

use crate::clinic::{Clinic, Visitor};
use crate::form::Form;

const HERE: &str = "/settings";

async fn decided(clinic: &Clinic) -> Vec<(String, String)> {
    let all = clinic.app.books().read().await.expect("a reader").organisation().await.expect("records");
    all.settings.into_iter().map(|setting| (setting.name, setting.value)).collect()
}

fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

async fn undo_last(clinic: &Clinic, visitor: &mut Visitor<'_>) {
    let deed = clinic.app.books().undoable(None, 1).await.expect("deeds")[0].deed;
    visitor.post(&format!("/undo/{deed}"), "").await;
}

#[tokio::test]
async fn what_is_decided_counts_and_an_empty_field_is_as_usual_again() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let page = owner.get(HERE).await;
    assert!(page.text.contains("As usual: 15 min") && page.text.contains("Empty: 10%."), "{}", page.text);
    let typed = [
        ("step", "20"),
        ("letterhead", "Dental & Co\nRing 1"),
        ("bonus-share", "30,5 %"),
        ("gift-limit.front-desk", "20"),
    ];
    let form = Form::of(&page, HERE).filled(&typed);
    assert_eq!(owner.post(HERE, &form.body()).await.location(), HERE);
    owner.post(HERE, &form.body()).await;
    let all = pairs(&[
        ("bonus-share", "30.5"),
        ("gift-limit.front-desk", "20.00"),
        ("letterhead", "Dental & Co\nRing 1"),
        ("step", "20"),
    ]);
    assert_eq!(decided(&clinic).await, all);
    let deeds = clinic.app.books().undoable(None, 9).await.expect("deeds");
    assert_eq!((deeds.len(), deeds[0].action.as_str(), deeds[0].rows), (1, "settings change", 4), "sent twice");
    let audit = owner.get("/audit").await;
    assert!(
        audit.text.contains("Rows of the board") && audit.text.contains("Gift limit: Front desk"),
        "{}",
        audit.text
    );

    let form = Form::open(&mut owner, HERE).await.with("step", "").with("bonus-share", "");
    owner.post(HERE, &form.body()).await;
    assert_eq!(decided(&clinic).await, all[1..3]);
    undo_last(&clinic, &mut owner).await;
    assert_eq!(decided(&clinic).await, all);
}

#[tokio::test]
async fn what_cannot_be_is_told_and_nothing_is_written() {
    let clinic = Clinic::of(Some(&tables(&[("employees", "id | name \n e1 | Ann")]))).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let typed = [
        ("step", "7"),
        ("overlap", "perhaps"),
        ("seller", "nobody"),
        ("discount-limit.doctor", "101"),
        ("gift-limit.marketer", "much"),
    ];
    let form = Form::open(&mut owner, HERE).await.filled(&typed);
    assert_eq!(form.options("seller"), [""], "who sees patients sells nothing");
    let page = owner.post(HERE, &form.body()).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert_eq!(page.text.matches("aria-invalid=\"true\"").count(), 5, "{}", page.text);
    assert!(page.text.contains("value=\"much\""), "what was typed is kept: {}", page.text);
    assert_eq!(decided(&clinic).await, []);
}

#[tokio::test]
async fn two_who_decide_lose_nothing() {
    let clinic = Clinic::empty().await;
    let (mut owner, mut manager) = (clinic.visitor(Role::Owner).await, clinic.visitor(Role::Manager).await);
    let (hers, his) = (Form::open(&mut owner, HERE).await, Form::open(&mut manager, HERE).await);
    owner.post(HERE, &hers.clone().with("step", "30").body()).await;
    assert_eq!(manager.post(HERE, &his.clone().with("overlap", "yes").body()).await.location(), HERE);
    assert_eq!(decided(&clinic).await, pairs(&[("overlap", "yes"), ("step", "30")]));
    let late = Form::open(&mut manager, HERE).await.with("step", "60");
    let first = Form::open(&mut owner, HERE).await.with("step", "10");
    owner.post(HERE, &first.body()).await;
    let clash = manager.post(HERE, &late.body()).await;
    assert_eq!(clash.status, StatusCode::CONFLICT);
    assert!(clash.text.contains("Now: 10 min"), "{}", clash.text);
    assert_eq!(manager.post(HERE, &Form::of(&clash, HERE).body()).await.location(), HERE);
    assert_eq!(decided(&clinic).await[1].1, "60", "sent once more, it stands");
}

#[tokio::test]
async fn nobody_else_decides() {
    let clinic = Clinic::empty().await;
    for role in [Role::Doctor, Role::FrontDesk, Role::Marketer, Role::Auditor] {
        let mut visitor = clinic.visitor_again(role).await;
        assert_eq!(visitor.get(HERE).await.status, StatusCode::NOT_FOUND, "{role:?}");
    }
}
