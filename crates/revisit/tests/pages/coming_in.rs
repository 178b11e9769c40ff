//! Signing in, being locked out, and what an owner's first link does.

use axum::http::StatusCode;
use books::access::Purpose;
use clinic::access::Role;

use crate::clinic::Clinic;

const PASSWORD: &str = "rote+R%C3%BCben+im+Garten";

async fn set_up(clinic: &Clinic) -> String {
    let token = web::new_token();
    let mut tx = clinic.app.books().write("test", "link").await.expect("a transaction");
    tx.add_link(&token, Purpose::SetUp, None, 60).await.expect("a link");
    tx.commit("").await.expect("a commit");
    format!("/link/{}", token.reveal())
}

#[tokio::test]
async fn the_first_owner_comes_by_a_link_that_is_good_once() {
    let clinic = Clinic::empty().await;
    let link = set_up(&clinic).await;
    let mut owner = clinic.stranger();
    assert!(owner.get(&link).await.text.contains("name=\"again\""));
    let short = owner.post(&link, "name=Ann&password=kurz&again=kurz").await;
    assert!(short.status.is_success() && short.text.contains("wrong"), "{}", short.text);
    let set = owner.post(&link, &format!("name=Ann&password={PASSWORD}&again={PASSWORD}")).await;
    assert_eq!(set.status, StatusCode::SEE_OTHER);
    assert_eq!(owner.get("/users").await.status, StatusCode::OK);
    let again = clinic.stranger().post(&link, &format!("name=Eve&password={PASSWORD}&again={PASSWORD}")).await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST);
    assert_eq!(clinic.app.books().users().await.expect("books").len(), 1);
}

#[tokio::test]
async fn who_is_not_in_is_sent_to_sign_in_and_then_back() {
    let clinic = Clinic::empty().await;
    let link = set_up(&clinic).await;
    clinic.stranger().post(&link, &format!("name=Ann&password={PASSWORD}&again={PASSWORD}")).await;
    let mut ann = clinic.stranger();
    let sent = ann.get("/reports/left?period=all").await;
    assert_eq!(sent.location(), "/sign-in?back=%2Freports%2Fleft%3Fperiod%3Dall");
    let wrong = ann.post("/sign-in", "name=ann&password=falsch").await;
    assert!(wrong.status.is_success() && ann.cookies.is_empty());
    let right = ann.post("/sign-in", &format!("name=ANN&password={PASSWORD}&back=/reports/left")).await;
    assert_eq!(right.location(), "/reports/left");
    let elsewhere =
        clinic.stranger().post("/sign-in", &format!("name=ann&password={PASSWORD}&back=//example.org")).await;
    assert_eq!(elsewhere.location(), "/");
    assert_eq!(ann.post("/sign-out", "").await.location(), "/sign-in");
    assert_eq!(ann.get("/reports/left").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn who_guesses_has_to_wait_even_with_the_right_password() {
    let clinic = Clinic::empty().await;
    let link = set_up(&clinic).await;
    clinic.stranger().post(&link, &format!("name=Ann&password={PASSWORD}&again={PASSWORD}")).await;
    let mut guesser = clinic.stranger();
    for _ in 0..5 {
        guesser.post("/sign-in", "name=ann&password=falsch").await;
    }
    let right = guesser.post("/sign-in", &format!("name=ann&password={PASSWORD}")).await;
    assert!(right.status.is_success() && guesser.cookies.is_empty(), "let in");
}

#[tokio::test]
async fn a_disabled_user_is_out_at_once() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    assert_eq!(owner.get("/account").await.status, StatusCode::OK);
    let user = clinic.app.books().users().await.expect("books").remove(0);
    let mut tx = clinic.app.books().write("test", "disabled").await.expect("a transaction");
    tx.disable_user(user.id).await.expect("books");
    tx.commit("").await.expect("a commit");
    assert_eq!(owner.get("/account").await.status, StatusCode::SEE_OTHER);
}
