//! Who may come in.

use std::collections::BTreeSet;

use books::access::{Purpose, Token, UserDraft};
use books::{Books, Chain};
use clinic::access::Role;

use crate::place::places;

fn ann() -> UserDraft {
    UserDraft {
        sign_in: " Ann@Example.org ".into(),
        name: "Ann".into(),
        role: Role::Owner,
        employee_id: None,
        branches: BTreeSet::new(),
    }
}

async fn with_ann(books: &Books) -> i64 {
    let mut tx = books.write("setup", "user add").await.expect("a transaction");
    let id = tx.add_user(&ann()).await.expect("books").expect("nobody is called so");
    tx.commit("").await.expect("a commit");
    id
}

#[tokio::test]
async fn a_user_is_found_however_the_name_is_typed_and_no_two_share_it() {
    for place in places() {
        let books = place.books().await;
        let id = with_ann(&books).await;
        let user = books.user_with_sign_in("ANN@example.org").await.expect("books").expect("ann");
        assert_eq!((user.id, user.name.as_str(), user.role), (id, "Ann", Role::Owner));
        assert_eq!((user.password_hash, user.totp_secret, user.is_disabled), (None, None, false));
        let mut tx = books.write("ann", "user add").await.expect("a transaction");
        assert_eq!(tx.add_user(&ann()).await.expect("books"), None);
        let ben = tx.add_user(&UserDraft { sign_in: "ben".into(), ..ann() }).await.expect("books").expect("ben");
        assert!(!tx.change_user(ben, &ann()).await.expect("books"));
        let auditor = UserDraft { sign_in: "ben".into(), role: Role::Auditor, ..ann() };
        assert!(tx.change_user(ben, &auditor).await.expect("books"));
        tx.commit("").await.expect("a commit");
        assert_eq!(books.user(ben).await.expect("books").expect("ben").role, Role::Auditor);
        assert_eq!(books.verify_audit().await.expect("a walk"), Chain::Whole { rows: 2 });
    }
}

#[tokio::test]
async fn a_session_is_of_who_has_its_token_until_it_is_ended() {
    for place in places() {
        let books = place.books().await;
        let ann = with_ann(&books).await;
        let (desk, phone) = (Token::new([1; 32]), Token::new([2; 32]));
        let mut tx = books.write("ann", "sign in").await.expect("a transaction");
        let at_desk = tx.begin_session(&desk, ann, "Firefox", "127.0.0.1").await.expect("a session");
        tx.begin_session(&phone, ann, "Phone", "127.0.0.2").await.expect("a session");
        tx.commit("").await.expect("a commit");
        let found = books.session(&desk).await.expect("books").expect("a session");
        assert_eq!((found.id, found.user_id, found.agent.as_str()), (at_desk, ann, "Firefox"));
        assert_eq!(books.session(&Token::new([3; 32])).await.expect("books"), None);
        books.see_session(at_desk, found.seen_at + 5).await.expect("books");
        let seen: Vec<_> = books.sessions(ann).await.expect("books").into_iter().map(|one| one.agent).collect();
        assert_eq!(seen, ["Firefox", "Phone"], "the one seen last is first");
        let mut tx = books.write("ann", "end session").await.expect("a transaction");
        assert!(!tx.end_session(ann + 1, at_desk).await.expect("books"), "not somebody else's");
        tx.end_other_sessions(ann, at_desk).await.expect("books");
        tx.commit("").await.expect("a commit");
        assert_eq!(books.session(&phone).await.expect("books"), None);
        books.forget_sessions(found.seen_at + 6, 0).await.expect("books");
        assert_eq!(books.sessions(ann).await.expect("books"), []);
    }
}

#[tokio::test]
async fn a_link_is_good_once_and_in_time_and_a_newer_one_takes_its_place() {
    for place in places() {
        let books = place.books().await;
        let ann = with_ann(&books).await;
        let (first, second, late) = (Token::new([1; 32]), Token::new([2; 32]), Token::new([3; 32]));
        let mut tx = books.write("machine", "user reset").await.expect("a transaction");
        tx.add_link(&first, Purpose::Password, Some(ann), 60).await.expect("books");
        tx.add_link(&second, Purpose::Password, Some(ann), 60).await.expect("books");
        tx.add_link(&late, Purpose::SetUp, None, 0).await.expect("books");
        tx.commit("").await.expect("a commit");
        assert_eq!(books.link(&first).await.expect("books"), None);
        assert_eq!(books.link(&late).await.expect("books"), None);
        let link = books.link(&second).await.expect("books").expect("a link");
        assert_eq!((link.purpose, link.user_id), (Purpose::Password, Some(ann)));
        let mut tx = books.write("ann", "set password").await.expect("a transaction");
        assert!(tx.use_link(&second).await.expect("books"));
        assert!(!tx.use_link(&second).await.expect("books"));
        tx.commit("").await.expect("a commit");
        assert_eq!(books.link(&second).await.expect("books"), None);
    }
}

#[tokio::test]
async fn who_left_cannot_come_in_again() {
    for place in places() {
        let books = place.books().await;
        let ann = with_ann(&books).await;
        let (session, link) = (Token::new([1; 32]), Token::new([2; 32]));
        let mut tx = books.write("ann", "sign in").await.expect("a transaction");
        tx.begin_session(&session, ann, "", "").await.expect("a session");
        tx.add_link(&link, Purpose::Password, Some(ann), 60).await.expect("books");
        tx.commit("").await.expect("a commit");
        let mut tx = books.write("owner", "user disable").await.expect("a transaction");
        tx.disable_user(ann).await.expect("books");
        tx.commit("").await.expect("a commit");
        assert!(books.user(ann).await.expect("books").expect("ann").is_disabled);
        assert_eq!(books.session(&session).await.expect("books"), None);
        assert_eq!(books.link(&link).await.expect("books"), None);
    }
}

#[tokio::test]
async fn a_code_is_good_once() {
    for place in places() {
        let books = place.books().await;
        let ann = with_ann(&books).await;
        let mut tx = books.write("ann", "second factor").await.expect("a transaction");
        tx.set_totp(ann, Some("JBSWY3DPEHPK3PXP"), &["a".into(), "b".into()]).await.expect("books");
        assert!(tx.use_totp_step(ann, 7).await.expect("books"));
        assert!(!tx.use_totp_step(ann, 7).await.expect("books"), "the same code again");
        assert!(!tx.use_totp_step(ann, 6).await.expect("books"), "an older one");
        assert!(tx.use_recovery_code(ann, "a").await.expect("books"));
        assert!(!tx.use_recovery_code(ann, "a").await.expect("books"));
        tx.commit("").await.expect("a commit");
        assert_eq!(books.recovery_codes(ann).await.expect("books"), 1);
    }
}

#[tokio::test]
async fn failures_add_up_until_they_are_old_or_forgiven() {
    for place in places() {
        let books = place.books().await;
        for now in [10, 20] {
            books.add_failure("ann", now, 0).await.expect("books");
        }
        assert_eq!(books.failures("ann").await.expect("books").failures, 2);
        assert_eq!(books.failures("ben").await.expect("books").failures, 0);
        books.add_failure("ann", 100, 50).await.expect("books");
        assert_eq!(books.failures("ann").await.expect("books").failures, 1, "the old ones are forgotten");
        books.forgive("ann").await.expect("books");
        assert_eq!(books.failures("ann").await.expect("books").failures, 0);
    }
}
