//! Who did what, as owner and auditor read it.

use axum::http::StatusCode;
use clinic::access::Role;

use crate::clinic::Clinic;

#[tokio::test]
async fn deeds_are_read_newest_first_and_by_who_and_what() {
    let clinic = Clinic::empty().await;
    let mut auditor = clinic.visitor(Role::Auditor).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    owner.post("/users", "name=Ben&sign-in=ben&role=manager").await;
    let page = auditor.get("/audit").await;
    let at = |text: &str| page.text.find(text).unwrap_or_else(|| panic!("no {text} in {}", page.text));
    assert!(at("invited a user</a>") < at("signed in</a>") && page.text.contains("User: ben"));
    let only = auditor.get("/audit?actor=owner-0&action=user+invited").await;
    assert!(only.text.contains("invited a user</a>") && !only.text.contains("signed in</a>"), "{}", only.text);
    let none = auditor.get("/audit?to=1999-12-31").await;
    assert!(none.text.contains("No such deed") && !none.text.contains("invited a user</a>"), "{}", none.text);
}

#[tokio::test]
async fn pages_of_a_hundred_follow_each_other() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    for _ in 0..110 {
        clinic.app.books().write("test", "knock").await.expect("a transaction").commit("").await.expect("a commit");
    }
    let rows = |text: &str| text.matches("<th class=\"\" scope=\"row\">").count();
    let first = owner.get("/audit").await;
    assert_eq!(rows(&first.text), 100);
    let next =
        first.text.split("href=\"/audit?before=").nth(1).and_then(|rest| rest.split('"').next()).expect("a next page");
    let second = owner.get(&format!("/audit?before={next}")).await;
    let all = clinic.app.books().deeds().await.expect("deeds").len();
    assert_eq!(rows(&second.text), all - 100);
    assert!(!second.text.contains("rel=\"next\""));
}

#[tokio::test]
async fn the_chain_is_walked_when_somebody_asks() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    assert!(!owner.get("/audit").await.text.contains("The chain is whole"));
    assert!(owner.get("/audit?verify=yes").await.text.contains("The chain is whole"));
    let mut manager = clinic.visitor(Role::Manager).await;
    assert_eq!(manager.get("/audit?verify=yes").await.status, StatusCode::NOT_FOUND);
}
