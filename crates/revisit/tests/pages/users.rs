//! Inviting people, changing what they may do, and letting them go.

use axum::http::StatusCode;
use clinic::access::Role;

use crate::clinic::{Clinic, Page};

const PASSWORD: &str = "rote+R%C3%BCben+im+Garten";

/// The one-time link that a page shows, as an address of this site.
fn link(page: &Page) -> String {
    let token = page.text.split("/link/").nth(1).and_then(|rest| rest.get(..64)).expect("a link");
    format!("/link/{token}")
}

async fn id_of(clinic: &Clinic, sign_in: &str) -> i64 {
    clinic.app.books().user_with_sign_in(sign_in).await.expect("books").expect("a user").id
}

async fn actions(clinic: &Clinic) -> Vec<String> {
    clinic.app.books().deeds().await.expect("deeds").into_iter().map(|deed| deed.action).collect()
}

#[tokio::test]
async fn who_is_invited_comes_in_by_a_link_that_is_shown_once() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let invited = owner.post("/users", "name=Ben+%3Ci%3E&sign-in=Ben&role=manager&employee=").await;
    assert_eq!(invited.status, StatusCode::OK, "{}", invited.text);
    assert!(!invited.text.contains("<i>"), "a name is no markup");
    assert!(!owner.get("/users").await.text.contains("/link/"), "shown again");
    let deed = clinic.app.books().deeds().await.expect("deeds").pop().expect("a deed");
    assert_eq!(deed.action, "user invited");
    assert_eq!(deed.detail, format!(r#"{{"user":{}}}"#, id_of(&clinic, "ben").await));
    let mut ben = clinic.stranger();
    let link = link(&invited);
    assert_eq!(ben.get(&link).await.status, StatusCode::OK);
    let set = ben.post(&link, &format!("password={PASSWORD}&again={PASSWORD}")).await;
    assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.text);
    assert!(ben.get("/account").await.text.contains("Ben &#60;i&#62;"));
    assert_eq!(ben.get("/users").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_its_field_and_nothing_is_lost() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let doctor = owner.post("/users", "name=Maja+Zupan&sign-in=maja&role=doctor&employee=").await;
    assert_eq!(doctor.status, StatusCode::BAD_REQUEST);
    assert!(
        doctor.text.contains("value=\"Maja Zupan\"")
            && doctor.text.contains("A doctor sees what is about one employee")
    );
    let taken = owner.post("/users", "name=Eve&sign-in=OWNER-0&role=manager").await;
    assert!(taken.text.contains("Somebody signs in with this already"), "{}", taken.text);
    assert_eq!(clinic.app.books().users().await.expect("books").len(), 1);
    assert!(!actions(&clinic).await.contains(&"user invited".to_owned()));
}

#[tokio::test]
async fn the_last_owner_can_be_neither_disabled_nor_less() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let of_owner = format!("/users/{}", id_of(&clinic, "owner-0").await);
    for form in ["act=disable", "act=change&sign-in=owner-0&name=Ann&role=manager&employee="] {
        let refused = owner.post(&of_owner, form).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{form}");
        assert!(refused.text.contains("This is the only owner who can come in"), "{form}");
    }
    owner.post("/users", "name=Ben&sign-in=ben&role=owner").await;
    let own = owner.post(&of_owner, "act=change&sign-in=owner-0&name=Ann&role=manager&employee=").await;
    assert!(own.text.contains("Nobody changes their own role"), "{}", own.text);
    assert_eq!(owner.post(&of_owner, "act=change&sign-in=owner-0&name=Ann+B").await.location(), "/users");
    let user = clinic.app.books().user_with_sign_in("owner-0").await.expect("books").expect("a user");
    assert_eq!((user.name.as_str(), user.role, user.is_disabled), ("Ann B", Role::Owner, false));
}

#[tokio::test]
async fn who_is_disabled_is_out_until_enabled() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let of_manager = format!("/users/{}", id_of(&clinic, "manager-0").await);
    assert_eq!(owner.post(&of_manager, "act=disable").await.location(), "/users");
    assert!(owner.get("/users").await.text.contains("role=\"status\""), "what was done is said");
    assert_eq!(manager.get("/account").await.status, StatusCode::SEE_OTHER);
    assert_eq!(owner.post(&of_manager, "act=link").await.status, StatusCode::BAD_REQUEST, "a link for nobody");
    owner.post(&of_manager, "act=enable").await;
    let link = link(&owner.post(&of_manager, "act=link").await);
    let mut manager = clinic.stranger();
    assert_eq!(
        manager.post(&link, &format!("password={PASSWORD}&again={PASSWORD}")).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(manager.get("/account").await.status, StatusCode::OK);
    owner.post(&of_manager, "act=end").await;
    assert_eq!(manager.get("/account").await.status, StatusCode::SEE_OTHER);
    assert_eq!(owner.post("/users/999", "act=disable").await.status, StatusCode::NOT_FOUND);
    assert_eq!(owner.post(&of_manager, "act=crown").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn an_owner_takes_the_second_factor_from_who_lost_it_and_not_their_own() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let books = clinic.app.books();
    let ids = [id_of(&clinic, "owner-0").await, id_of(&clinic, "manager-0").await];
    let mut tx = books.write("test", "second factor on").await.expect("a transaction");
    for id in ids {
        tx.set_totp(id, Some("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), &["one".into()]).await.expect("books");
    }
    tx.commit("").await.expect("a commit");
    let page = owner.get("/users").await;
    assert_eq!(page.text.matches("value=\"forget-second\"").count(), 1, "not one's own\n{}", page.text);
    let own = owner.post(&format!("/users/{}", ids[0]), "act=forget-second").await;
    assert_eq!(own.status, StatusCode::BAD_REQUEST);
    assert!(own.text.contains("Your own second factor"), "{}", own.text);
    assert_eq!(owner.post(&format!("/users/{}", ids[1]), "act=forget-second").await.location(), "/users");
    let [kept, gone] = [ids[0], ids[1]].map(|id| async move { books.user(id).await.expect("books").expect("a user") });
    assert!(kept.await.totp_secret.is_some() && gone.await.totp_secret.is_none());
    assert_eq!(books.recovery_codes(ids[1]).await.expect("books"), 0);
    assert_eq!(manager.get("/account").await.status, StatusCode::SEE_OTHER, "signed out everywhere");
    let deed = books.deeds().await.expect("deeds").pop().expect("a deed");
    assert_eq!((deed.action.as_str(), deed.actor.as_str()), ("second factor taken away", "owner-0"));
    assert_eq!(deed.detail, format!(r#"{{"user":{}}}"#, ids[1]));
    let refused = manager.post(&format!("/users/{}", ids[0]), "act=forget-second").await.status;
    assert_ne!(refused, StatusCode::SEE_OTHER, "only owners");
}

#[tokio::test]
async fn a_change_holds_from_the_next_click_on() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let id = id_of(&clinic, "manager-0").await;
    assert_eq!(manager.get("/audit").await.status, StatusCode::NOT_FOUND);
    let form = owner.get(&format!("/users?change={id}")).await;
    assert!(form.text.contains("name=\"act\" value=\"change\""), "{}", form.text);
    owner.post(&format!("/users/{id}"), "act=change&name=Ben&role=auditor&employee=&sign-in=manager-0").await;
    assert_eq!(manager.get("/audit").await.status, StatusCode::OK);
}
