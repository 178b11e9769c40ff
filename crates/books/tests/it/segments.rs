//! People behind a number, kept under a name.

use std::collections::BTreeSet;

use books::Books;
use books::access::{SegmentQuestion, UserDraft};
use clinic::access::Role;

use crate::place::places;

fn lost_of_employee() -> SegmentQuestion {
    let pairs = |all: &[(&str, &str)]| all.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    SegmentQuestion {
        report: "retention".into(),
        given: pairs(&[("period", "last-12-months"), ("branch", "b \"1\""), ("branch", "b2")]),
        keys: pairs(&[("employee_id", "e\\1")]),
        column: "lost".into(),
        who: vec!["p \"1\"".into(), "p2".into()],
    }
}

async fn user(books: &Books, name: &str) -> i64 {
    let draft = UserDraft {
        sign_in: name.into(),
        name: name.to_uppercase(),
        role: Role::Manager,
        employee_id: None,
        branches: BTreeSet::new(),
    };
    let mut tx = books.write("setup", "user add").await.expect("a transaction");
    let id = tx.add_user(&draft).await.expect("books").expect("nobody is called so");
    tx.commit("").await.expect("a commit");
    id
}

async fn names(books: &Books, user: i64) -> Vec<String> {
    books.segments(user).await.expect("books").into_iter().map(|segment| segment.name).collect()
}

#[tokio::test]
async fn a_segment_keeps_its_question_to_the_letter() {
    for place in places() {
        let books = place.books().await;
        let ann = user(&books, "ann").await;
        let mut tx = books.write("ann", "segment add").await.expect("a transaction");
        let id = tx.add_segment(ann, "Lost", false, &lost_of_employee()).await.expect("books").expect("a new name");
        tx.commit("").await.expect("a commit");
        let segment = books.segment(ann, id).await.expect("books").expect("a segment");
        assert_eq!((segment.name.as_str(), segment.owner.as_str(), segment.is_shared), ("Lost", "ANN", false));
        assert_eq!((segment.user_id, segment.asks), (ann, lost_of_employee()));
    }
}

#[tokio::test]
async fn colleagues_see_what_is_shared_and_change_nothing_of_it() {
    for place in places() {
        let books = place.books().await;
        let (ann, ben) = (user(&books, "ann").await, user(&books, "ben").await);
        let mut tx = books.write("ann", "segment add").await.expect("a transaction");
        let own = tx.add_segment(ann, "Own", false, &lost_of_employee()).await.expect("books").expect("a new name");
        let shared =
            tx.add_segment(ann, "Shared", true, &lost_of_employee()).await.expect("books").expect("a new name");
        tx.commit("").await.expect("a commit");
        assert_eq!(names(&books, ann).await, ["Own", "Shared"]);
        assert_eq!(names(&books, ben).await, ["Shared"]);
        assert_eq!(books.segment(ben, own).await.expect("books"), None);
        let mut tx = books.write("ben", "segment change").await.expect("a transaction");
        tx.rename_segment(ben, shared, "Mine").await.expect("books");
        tx.share_segment(ben, shared, false).await.expect("books");
        tx.delete_segment(ben, shared).await.expect("books");
        tx.commit("").await.expect("a commit");
        assert_eq!(names(&books, ben).await, ["Shared"]);
        let mut tx = books.write("ann", "segment change").await.expect("a transaction");
        tx.share_segment(ann, shared, false).await.expect("books");
        tx.commit("").await.expect("a commit");
        assert_eq!(names(&books, ben).await, [""; 0]);
    }
}

#[tokio::test]
async fn a_name_is_good_once_for_each_user() {
    for place in places() {
        let books = place.books().await;
        let (ann, ben) = (user(&books, "ann").await, user(&books, "ben").await);
        let mut tx = books.write("ann", "segment add").await.expect("a transaction");
        let first = tx.add_segment(ann, "Lost", false, &lost_of_employee()).await.expect("books").expect("a new name");
        assert_eq!(tx.add_segment(ann, "Lost", true, &lost_of_employee()).await.expect("books"), None);
        assert!(tx.add_segment(ben, "Lost", false, &lost_of_employee()).await.expect("books").is_some());
        let second = tx.add_segment(ann, "Gone", false, &lost_of_employee()).await.expect("books").expect("a new name");
        assert!(!tx.rename_segment(ann, second, "Lost").await.expect("books"));
        assert!(tx.rename_segment(ann, first, "Lost").await.expect("books"), "its own name");
        tx.delete_segment(ann, first).await.expect("books");
        assert!(tx.rename_segment(ann, second, "Lost").await.expect("books"), "free again");
        tx.commit("").await.expect("a commit");
        assert_eq!(names(&books, ann).await, ["Lost"]);
    }
}
