//! One's own password, second factor and sessions.

use axum::http::StatusCode;
use clinic::access::Role;

use crate::clinic::{Clinic, Visitor};

const OLD: &str = "rote+R%C3%BCben+im+Garten";
const NEW: &str = "gr%C3%BCne+Bohnen+im+Keller";

/// Somebody with a password, by way of an invitation.
async fn ben(clinic: &Clinic) -> Visitor<'_> {
    let mut owner = clinic.visitor(Role::Owner).await;
    let invited = owner.post("/users", "name=Ben&sign-in=ben&role=manager").await;
    let token = invited.text.split("/link/").nth(1).and_then(|rest| rest.get(..64)).expect("a link");
    let mut ben = clinic.stranger();
    ben.post(&format!("/link/{token}"), &format!("password={OLD}&again={OLD}")).await;
    ben
}

async fn signed_in<'a>(clinic: &'a Clinic, password: &str) -> Option<Visitor<'a>> {
    let mut visitor = clinic.stranger();
    visitor.post("/sign-in", &format!("name=ben&password={password}")).await;
    (!visitor.cookies.is_empty()).then_some(visitor)
}

#[tokio::test]
async fn a_new_password_asks_for_the_old_one_and_ends_other_sessions() {
    let clinic = Clinic::empty().await;
    let mut here = ben(&clinic).await;
    let mut elsewhere = signed_in(&clinic, OLD).await.expect("a session");
    let wrong = here.post("/account/password", &format!("now=falsch&password={NEW}&again={NEW}")).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.text.contains("This is not your current password"), "{}", wrong.text);
    let differs = here.post("/account/password", &format!("now={OLD}&password={NEW}&again={OLD}")).await;
    assert_eq!(differs.status, StatusCode::BAD_REQUEST);
    assert_eq!(elsewhere.get("/account").await.status, StatusCode::OK);
    let changed = here.post("/account/password", &format!("now={OLD}&password={NEW}&again={NEW}")).await;
    assert_eq!(changed.location(), "/account");
    assert_eq!(here.get("/account").await.status, StatusCode::OK);
    assert_eq!(elsewhere.get("/account").await.status, StatusCode::SEE_OTHER);
    assert!(signed_in(&clinic, OLD).await.is_none() && signed_in(&clinic, NEW).await.is_some());
}

#[tokio::test]
async fn who_guesses_the_old_password_has_to_wait() {
    let clinic = Clinic::empty().await;
    let mut ben = ben(&clinic).await;
    for _ in 0..5 {
        ben.post("/account/password", &format!("now=falsch&password={NEW}&again={NEW}")).await;
    }
    let right = ben.post("/account/password", &format!("now={OLD}&password={NEW}&again={NEW}")).await;
    assert!(right.status == StatusCode::BAD_REQUEST && right.text.contains("Too many tries"), "{}", right.text);
}

#[tokio::test]
async fn a_second_factor_is_on_after_a_code_and_off_after_the_password() {
    let clinic = Clinic::empty().await;
    let mut ben = ben(&clinic).await;
    let begun = ben.post("/account/second-factor", "act=begin").await;
    let secret = begun.text.split("name=\"secret\" value=\"").nth(1).and_then(|rest| rest.get(..32)).expect("a secret");
    assert!(begun.text.contains("<svg") && begun.text.contains(&secret[..4]));
    let books = clinic.app.books();
    let user = async || books.user_with_sign_in("ben").await.expect("books").expect("ben");
    let wrong = ben.post("/account/second-factor", &format!("act=confirm&secret={secret}&code=12")).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.text.contains(secret) && user().await.totp_secret.is_none(), "the same secret again");
    let odd = ben.post("/account/second-factor", "act=confirm&secret=AAAA&code=123456").await;
    assert_eq!(odd.status, StatusCode::BAD_REQUEST);
    let mut tx = books.write("test", "second factor on").await.expect("a transaction");
    tx.set_totp(user().await.id, Some(secret), &["one".into()]).await.expect("books");
    tx.commit("").await.expect("a commit");
    // One that is on cannot be replaced without the password.
    assert_eq!(ben.post("/account/second-factor", "act=begin").await.status, StatusCode::SEE_OTHER);
    let refused = ben.post("/account/second-factor", "act=off&password=falsch").await;
    assert!(refused.status == StatusCode::BAD_REQUEST && user().await.totp_secret.is_some());
    let codes = ben.post("/account/second-factor", &format!("act=codes&password={OLD}")).await;
    assert_eq!(codes.text.matches("<li><code>").count(), 10, "{}", codes.text);
    assert_eq!(books.recovery_codes(user().await.id).await.expect("books"), 10);
    let off = ben.post("/account/second-factor", &format!("act=off&password={OLD}")).await;
    assert_eq!(off.location(), "/account");
    assert!(user().await.totp_secret.is_none());
}

#[tokio::test]
async fn with_a_second_factor_the_password_asks_for_a_code_and_each_is_good_once() {
    let clinic = Clinic::empty().await;
    let mut here = ben(&clinic).await;
    let begun = here.post("/account/second-factor", "act=begin").await;
    let secret = begun.text.split("name=\"secret\" value=\"").nth(1).and_then(|rest| rest.get(..32)).expect("a secret");
    let books = clinic.app.books();
    let user = books.user_with_sign_in("ben").await.expect("books").expect("ben");
    let mut tx = books.write("test", "second factor on").await.expect("a transaction");
    tx.set_totp(user.id, Some(secret), &[]).await.expect("books");
    tx.commit("").await.expect("a commit");
    let codes = here.post("/account/second-factor", &format!("act=codes&password={OLD}")).await;
    let code = codes.text.split("<li><code>").nth(1).and_then(|rest| rest.get(..14)).expect("a code");

    for (code, comes_in) in [("000000000000", false), (code, true), (code, false)] {
        let mut visitor = clinic.stranger();
        let asked = visitor.post("/sign-in", &format!("name=ben&password={OLD}")).await;
        let passed =
            asked.text.split("name=\"passed\" value=\"").nth(1).and_then(|rest| rest.get(..64)).expect("the next step");
        assert!(visitor.cookies.is_empty(), "the password alone lets nobody in");
        visitor.post("/sign-in", &format!("passed={passed}&code={code}")).await;
        assert_eq!(visitor.get("/account").await.status == StatusCode::OK, comes_in);
    }
}

#[tokio::test]
async fn sessions_are_ended_one_by_one_or_all_others() {
    let clinic = Clinic::empty().await;
    let mut here = ben(&clinic).await;
    let mut there = signed_in(&clinic, OLD).await.expect("a session");
    let mut far = signed_in(&clinic, OLD).await.expect("a session");
    let user = clinic.app.books().user_with_sign_in("ben").await.expect("books").expect("ben");
    let page = here.get("/account").await;
    assert_eq!(page.text.matches("form=\"end\" name=\"end\"").count(), 3);
    assert_eq!(page.text.matches("this one").count(), 1);
    let sessions = clinic.app.books().sessions(user.id).await.expect("books");
    let newest = sessions.iter().map(|session| session.id).max().expect("sessions");
    here.post("/account/sessions", &format!("end={newest}")).await;
    assert_eq!(far.get("/account").await.status, StatusCode::SEE_OTHER);
    assert_eq!(there.get("/account").await.status, StatusCode::OK);
    here.post("/account/sessions", "end=others").await;
    assert_eq!(there.get("/account").await.status, StatusCode::SEE_OTHER);
    assert_eq!(here.get("/account").await.status, StatusCode::OK);
    assert_eq!(here.post("/account/sessions", "end=all").await.location(), "/sign-in");
    assert_eq!(here.get("/account").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn nobody_ends_somebody_elses_session() {
    let clinic = Clinic::empty().await;
    let mut ben = ben(&clinic).await;
    let mut owner = clinic.visitor_again(Role::Owner).await;
    let user = clinic.app.books().user_with_sign_in("owner-0").await.expect("books").expect("the owner");
    for session in clinic.app.books().sessions(user.id).await.expect("books") {
        ben.post("/account/sessions", &format!("end={}", session.id)).await;
    }
    assert_eq!(owner.get("/account").await.status, StatusCode::OK);
}

#[tokio::test]
async fn pages_look_as_they_are_set() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    for (form, mark) in [
        ("theme=dark", "data-theme=\"dark\""),
        ("keys=off", "data-keys=\"off\""),
        ("lock=5", "data-lock-after=\"300\""),
        ("language=de", "<html lang=\"de\""),
    ] {
        assert!(!owner.get("/account").await.text.contains(mark), "{mark}");
        assert_eq!(owner.post("/preference", &format!("{form}&back=/account")).await.location(), "/account");
        assert!(owner.get("/account").await.text.contains(mark), "{mark}");
    }
    assert_eq!(owner.post("/preference", "lock=100000").await.status, StatusCode::BAD_REQUEST);
}
