//! Beginning: the clinic is described, a directory is put.

use axum::http::StatusCode;
use clinic::access::Role;

use crate::clinic::Clinic;

const FORM: &str = "name=Klinik+%26+Co&country=AT&currency=EUR&time-zone=Europe%2FVienna";

#[tokio::test]
async fn a_clinic_is_described_and_the_list_ticks_itself() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let before = owner.get("/setup").await;
    assert_eq!(before.status, StatusCode::OK, "{}", before.text);
    assert_eq!(before.text.matches("<li class=\"done\">").count(), 0, "{}", before.text);
    assert_eq!(owner.post("/setup", FORM).await.location(), "/setup");
    let after = owner.get("/setup").await;
    assert!(after.text.contains("value=\"Klinik &#38; Co\""), "{}", after.text);
    assert!(after.text.contains("<option value=\"AT\" selected>"), "{}", after.text);
    assert_eq!(after.text.matches("<li class=\"done\">").count(), 1, "{}", after.text);
    let deeds = clinic.app.books().deeds().await.expect("deeds").len();
    owner.post("/setup", FORM).await;
    assert_eq!(clinic.app.books().deeds().await.expect("deeds").len(), deeds, "the same again changes nothing");
}

#[tokio::test]
async fn what_is_wrong_stands_beside_what_was_typed() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let page = owner.post("/setup", "name=&country=XX&currency=EUR&time-zone=Vienna").await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert_eq!(page.text.matches("aria-invalid=\"true\"").count(), 3, "{}", page.text);
}

#[tokio::test]
async fn whoever_chose_no_language_begins_with_the_clinics() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let language = |page: &crate::clinic::Page| page.text.split("lang=\"").nth(1).map(|rest| rest[..2].to_owned());
    assert_eq!(language(&clinic.stranger().get("/sign-in").await).as_deref(), Some("en"));
    assert_eq!(owner.post("/setup", &format!("{FORM}&language=tlh")).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(owner.post("/setup", &format!("{FORM}&language=sl")).await.location(), "/setup");
    assert!(owner.get("/setup").await.text.contains("<option value=\"sl\" selected>"));
    let mut stranger = clinic.stranger();
    assert_eq!(language(&stranger.get("/sign-in").await).as_deref(), Some("sl"));
    stranger.get("/language/uk?back=%2Fsign-in").await;
    assert_eq!(language(&stranger.get("/sign-in").await).as_deref(), Some("uk"), "one's own choice wins");
    let invited = owner.post("/users", "name=Ben&sign-in=ben&role=manager").await;
    let token = invited.text.split("/link/").nth(1).and_then(|rest| rest.get(..64)).expect("a link");
    assert_eq!(language(&clinic.stranger().get(&format!("/link/{token}")).await).as_deref(), Some("sl"));
    owner.post("/setup", &format!("{FORM}&language=")).await;
    assert_eq!(language(&clinic.stranger().get("/sign-in").await).as_deref(), Some("en"), "as the browser asks");
}

#[tokio::test]
async fn the_currency_stays_once_there_is_money() {
    let clinic = Clinic::random(1).await;
    let own = clinic.app.books().read().await.expect("books").directory().await.expect("a directory").clinic;
    let code = own.expect("a clinic").currency.code();
    let other = if code == "USD" { "EUR" } else { "USD" };
    let mut owner = clinic.visitor(Role::Owner).await;
    let page = owner.post("/setup", &FORM.replace("EUR", other)).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert_eq!(page.text.matches("aria-invalid=\"true\"").count(), 1, "{}", page.text);
    assert_eq!(owner.post("/setup", &FORM.replace("EUR", code)).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_directory_to_begin_with_is_put_once() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    owner.post("/setup", FORM).await;
    assert!(owner.get("/setup").await.text.contains("value=\"physiotherapy\""));
    owner.post("/setup/starter", "starter=dental").await;
    let directory =
        || async { clinic.app.books().read().await.expect("books").directory().await.expect("a directory") };
    let first = directory().await;
    assert_eq!((first.branches.len(), first.departments.len(), first.categories.len()), (1, 4, 4));
    assert!(first.items.len() > 5 && first.branches[0].country.as_deref() == Some("AT"));
    owner.post("/setup/starter", "starter=beauty").await;
    assert_eq!(directory().await, first);
    assert!(!owner.get("/setup").await.text.contains("value=\"physiotherapy\""));
    assert_eq!(owner.post("/setup/starter", "starter=zoo").await.status, StatusCode::BAD_REQUEST);
}
