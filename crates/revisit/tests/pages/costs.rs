//! What branches and sources cost each month: entered, changed, taken away and taken back.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::Organisation;
use testkit::clinic::tables;

use crate::clinic::Clinic;
use crate::form::Form;

const RENT: &str = "/directory/branches/b1?year=2025";

fn small() -> Organisation {
    tables(&[("branches", "id | name \n b1 | North \n b2 | South"), ("sources", "id | name \n s1 | Website")])
}

async fn costs(clinic: &Clinic) -> Vec<(String, String, i64)> {
    let all = clinic.app.books().read().await.expect("a reader").organisation().await.expect("records");
    let told = |key: String, month: jiff::civil::Date, minor| (key, month.strftime("%Y-%m").to_string(), minor);
    let branches = all.branch_costs.into_iter().map(|cost| told(cost.branch_id, cost.month, cost.amount.0));
    let sources = all.source_costs.into_iter().map(|cost| told(cost.source_id, cost.month, cost.amount.0));
    branches.chain(sources).collect()
}

fn of(all: &[(&str, &str, i64)]) -> Vec<(String, String, i64)> {
    all.iter().map(|(key, month, minor)| ((*key).to_owned(), (*month).to_owned(), *minor)).collect()
}

#[tokio::test]
async fn months_are_entered_changed_emptied_and_taken_back() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let list = owner.get("/directory/branches").await;
    assert!(
        list.text.contains("href=\"/directory/branches/b1\"") && list.text.contains("Change costs"),
        "{}",
        list.text
    );
    let form = Form::open(&mut owner, RENT).await.with("2025-01", "1200,50").with("2025-02", "1 300");
    for _ in 0..2 {
        assert_eq!(owner.post(RENT, &form.body()).await.location(), RENT, "sent twice it is done once");
    }
    let both = of(&[("b1", "2025-01", 120_050), ("b1", "2025-02", 130_000)]);
    assert_eq!(costs(&clinic).await, both);
    let page = owner.get(RENT).await;
    assert!(page.text.contains("January 2025") && page.text.contains("€2,500.50"), "{}", page.text);
    let form = Form::of(&page, RENT).with("2025-01", "").with("2025-02", "1400");
    owner.post(RENT, &form.body()).await;
    assert_eq!(costs(&clinic).await, of(&[("b1", "2025-02", 140_000)]));
    let deed = clinic.app.books().undoable(None, 1).await.expect("deeds")[0].deed;
    owner.post(&format!("/undo/{deed}"), "").await;
    assert_eq!(costs(&clinic).await, both);
    let adverts = "/directory/sources/s1?year=2026";
    let form = Form::open(&mut owner, adverts).await.with("2026-01", "99");
    owner.post(adverts, &form.body()).await;
    assert_eq!(costs(&clinic).await[2..], of(&[("s1", "2026-01", 9_900)]));
}

#[tokio::test]
async fn what_is_no_amount_is_told_and_two_who_enter_lose_nothing() {
    let clinic = Clinic::of(Some(&small())).await;
    let (mut owner, mut manager) = (clinic.visitor(Role::Owner).await, clinic.visitor(Role::Manager).await);
    let (hers, his) = (Form::open(&mut owner, RENT).await, Form::open(&mut manager, RENT).await);
    let late = Form::open(&mut manager, RENT).await.with("2025-03", "6");
    let wrong = owner.post(RENT, &hers.clone().with("2025-03", "-5").body()).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.text.contains("value=\"-5\"") && wrong.text.contains("Write an amount"), "{}", wrong.text);
    owner.post(RENT, &hers.with("2025-03", "5").body()).await;
    let other_month = manager.post(RENT, &his.with("2025-04", "7").body()).await;
    assert_eq!(other_month.location(), RENT, "{}", other_month.text);
    let clash = manager.post(RENT, &late.body()).await;
    assert!(clash.status == StatusCode::CONFLICT && clash.text.contains("Now: 5.00"), "{}", clash.text);
    assert_eq!(costs(&clinic).await, of(&[("b1", "2025-03", 500), ("b1", "2025-04", 700)]));
}

#[tokio::test]
async fn only_branches_and_sources_have_costs() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    for address in ["/directory/branches/b9", "/directory/rooms/b1", "/directory/nothing/b1"] {
        assert_eq!(owner.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    assert_eq!(desk.get(RENT).await.status, StatusCode::NOT_FOUND);
}
