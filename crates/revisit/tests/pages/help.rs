//! Help: found, read, and whether it helped.

use axum::http::StatusCode;
use clinic::access::Role;

use crate::clinic::Clinic;

#[tokio::test]
async fn a_topic_says_what_the_numbers_mean_and_where_to_go() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let page = owner.get("/help/retention").await;
    for part in
        ["id=\"why\"", "id=\"read\"", "id=\"next\"", "id=\"column-retention-percent\"", "href=\"/reports/retention\""]
    {
        assert!(page.text.contains(part), "{part}");
    }
    assert_eq!(owner.get("/help/nothing").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn topics_are_found_in_the_language_of_who_asks() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    assert!(owner.get("/help").await.text.contains("href=\"/help/users\""));
    assert!(owner.get("/help?q=password").await.text.contains("href=\"/help/sign-in\""));
    assert!(owner.get("/help?q=%3Czzzz%3E").await.text.contains("Nothing about"));
    owner.post("/preference", "language=de").await;
    assert!(owner.get("/help?q=Passwort").await.text.contains("href=\"/help/sign-in\""));
}

#[tokio::test]
async fn whose_scripts_and_places_the_program_holds_is_said_by_the_program() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let index = owner.get("/help").await;
    let mut terms = String::new();
    for href in
        index.text.split("href=\"").filter_map(|rest| rest.split('"').next()).filter(|href| href.contains("LICENSES"))
    {
        let page = owner.get(href).await;
        assert_eq!(page.headers["content-type"], "text/plain; charset=utf-8", "{href}");
        terms.push_str(&page.text);
    }
    for named in ["Apache ECharts", "world-atlas", "GeoNames", "Attribution 4.0"] {
        assert!(terms.contains(named), "{named} is not named");
    }
}

#[tokio::test]
async fn who_has_no_reports_is_offered_no_help_about_them() {
    let clinic = Clinic::empty().await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let index = desk.get("/help").await;
    assert!(index.text.contains("href=\"/help/search\"") && !index.text.contains("href=\"/help/retention\""));
    // Another topic may still lead there, but on to no report.
    let topic = desk.get("/help/retention").await;
    assert!(
        topic.status == StatusCode::OK && !topic.text.contains("class=\"button\" href=\"/reports/"),
        "{}",
        topic.text
    );
}

#[tokio::test]
async fn whether_it_helped_is_counted() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    assert!(owner.get("/help/left").await.text.contains("name=\"helped\""));
    let said = owner.post("/help/left", "helped=no").await;
    assert_eq!(said.location(), "/help/left?answered=yes#answer");
    assert!(!owner.get("/help/left?answered=yes").await.text.contains("name=\"helped\""));
    let deed = clinic.app.books().deeds().await.expect("deeds").pop().expect("a deed");
    assert_eq!((deed.action.as_str(), deed.detail.as_str()), ("help did not help", r#"{"topic":"left"}"#));
    assert_eq!(owner.post("/help/left", "helped=maybe").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(owner.post("/help/nothing", "helped=yes").await.status, StatusCode::NOT_FOUND);
}
