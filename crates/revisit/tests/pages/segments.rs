//! Lists of people kept under a name.

use axum::http::StatusCode;
use clinic::access::Role;

use crate::clinic::{Clinic, Visitor};

const PEOPLE: &str = "/reports/retention/people?period=all&cell=column%3Dprimary";

fn form(name: &str, shared: bool) -> String {
    let back = PEOPLE.replace('%', "%25").replace('&', "%26").replace('=', "%3D").replace('?', "%3F");
    format!("act=segment&back={back}&name={name}{}&who=p1", if shared { "&shared=yes" } else { "" })
}

/// Addresses of the segments that the list shows.
async fn listed(visitor: &mut Visitor<'_>) -> Vec<String> {
    let page = visitor.get("/segments").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let rows = page.text.split("<th scope=\"row\"><a href=\"").skip(1);
    rows.filter_map(|rest| rest.split('"').next()).map(ToOwned::to_owned).collect()
}

#[tokio::test]
async fn a_list_keeps_its_question_and_says_how_many_it_are() {
    let clinic = Clinic::random(1).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let people = manager.get(PEOPLE).await;
    assert_eq!(people.status, StatusCode::OK, "{}", people.text);
    assert_eq!(manager.post("/segments", &form("First", false)).await.location(), "/segments");
    let list = listed(&mut manager).await;
    let [segment] = list.as_slice() else { panic!("one: {list:?}") };
    assert_eq!(manager.get(segment).await.location(), PEOPLE);
    let page = manager.get("/segments").await;
    let count = page
        .text
        .split(&format!("<td class=\"num\"><a href=\"{segment}\">"))
        .nth(1)
        .and_then(|rest| rest.split('<').next());
    assert!(count.is_some_and(|count| count.parse::<u32>().is_ok()), "{}", page.text);
    assert_eq!(
        manager.post("/segments", &form("First", false)).await.status,
        StatusCode::BAD_REQUEST,
        "a name is good once"
    );
    assert_eq!(manager.post("/segments", &form("", false)).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(
        manager.post("/segments", "name=x&back=https%3A%2F%2Felsewhere.example%2F").await.status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn colleagues_see_what_is_shared_and_cannot_change_it() {
    let clinic = Clinic::random(1).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let mut marketer = clinic.visitor(Role::Marketer).await;
    manager.post("/segments", &form("Own", false)).await;
    let own = listed(&mut manager).await.remove(0);
    assert!(listed(&mut marketer).await.is_empty());
    assert_eq!(marketer.get(&own).await.status, StatusCode::NOT_FOUND);
    manager.post(&own, "act=share").await;
    // Retention compares employees: whoever may not see that sees no list of it.
    assert!(listed(&mut marketer).await.is_empty());
    let mut owner = clinic.visitor(Role::Owner).await;
    assert_eq!(listed(&mut owner).await, std::slice::from_ref(&own));
    assert_eq!(owner.post(&own, "act=delete&sure=yes").await.status, StatusCode::NOT_FOUND);
    manager.post(&own, "act=rename&name=Renamed").await;
    assert!(owner.get("/segments").await.text.contains("Renamed"));
    assert_eq!(manager.post(&own, "act=rename&name=+").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(manager.post(&own, "act=delete").await.status, StatusCode::BAD_REQUEST, "not without being sure");
    manager.post(&own, "act=unshare").await;
    assert!(listed(&mut owner).await.is_empty());
    manager.post(&own, "act=delete&sure=yes").await;
    assert!(listed(&mut manager).await.is_empty());
}
