//! Deeds that are taken back, and forms that are taken once.

use std::collections::BTreeSet;

use books::access::UserDraft;
use books::deed::{FormKey, KeptField, Once, UndoRefusal};
use books::{Books, BooksError, Edited, Outcome, Table};
use clinic::access::Role;
use clinic::record::{Organisation, Patient};
use testkit::clinic::tables;

use crate::place::{everything, import, import_as, noon, places};

fn small() -> Organisation {
    tables(&[("patients", "id | name | phone | on \n p1 | Ada | +491 | 2025-01-01 \n p2 | Bob | +492 | 2025-01-02")])
}

fn patient(id: &str, change: impl FnOnce(&mut Patient)) -> Patient {
    let mut patient = small().patients.remove(0);
    patient.id = id.to_owned();
    change(&mut patient);
    patient
}

/// Puts records as one deed, and tells its number.
async fn deed(books: &Books, patients: &[Patient]) -> i64 {
    let mut tx = books.write("ben", "patient edit").await.expect("a write begins");
    for patient in patients {
        tx.put(patient).await.expect("it is put").expect("nothing is wrong");
    }
    tx.commit("").await.expect("it is kept");
    last_deed(books).await
}

async fn last_deed(books: &Books) -> i64 {
    books.undoable(None, 1).await.expect("deeds").first().expect("a deed").deed
}

async fn undo(books: &Books, deed: i64) -> Result<(usize, Vec<KeptField>), UndoRefusal> {
    let mut tx = books.write("ann", "undo").await.expect("a write begins");
    let done = tx.undo_deed(deed).await.expect("books");
    match done {
        Ok(done) => {
            tx.commit("").await.expect("it is kept");
            Ok((done.rows, done.kept))
        }
        Err(refusal) => {
            tx.roll_back().await.expect("it ends");
            Err(refusal)
        }
    }
}

#[tokio::test]
async fn a_deed_is_taken_back_and_then_done_again() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let before = everything(&books).await;
        let ada = patient("p1", |ada| ada.city = Some("Graz".into()));
        let first = deed(&books, &[ada.clone(), patient("p3", |_| {})]).await;
        let after = everything(&books).await;
        assert_eq!(undo(&books, first).await, Ok((2, vec![])));
        assert_eq!(everything(&books).await, before);
        assert_eq!(undo(&books, first).await, Err(UndoRefusal::NothingToUndo), "once is enough");
        // What was made is gone for good: its key was given out.
        assert_eq!(undo(&books, last_deed(&books).await).await, Ok((1, vec![])));
        assert_eq!(everything(&books).await.patients, [after.patients[0].clone(), after.patients[1].clone()]);
    }
}

#[tokio::test]
async fn what_others_changed_since_stays() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let mut ada = patient("p1", |ada| (ada.city, ada.note) = (Some("Graz".into()), Some("early".into())));
        let first = deed(&books, &[ada.clone(), patient("p3", |_| {})]).await;
        ada.city = Some("Ptuj".into());
        deed(&books, &[ada.clone(), patient("p3", |new| new.note = Some("late".into()))]).await;
        let kept = |field| KeptField { table: Table::Patient, field };
        assert_eq!(undo(&books, first).await, Ok((1, vec![kept(None), kept(Some("city"))])));
        let now = everything(&books).await.patients;
        assert_eq!((now.len(), now[0].city.as_deref(), now[0].note.as_deref()), (3, Some("Ptuj"), None));
    }
}

#[tokio::test]
async fn what_is_used_by_now_stays() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let first = deed(&books, &[patient("p3", |_| {})]).await;
        let visits = tables(&[("visits", "visit | patient | on \n v1 | p3 | 2025-01-02")]);
        let mut tx = books.write("ben", "visit").await.expect("a write begins");
        for employee in &visits.employees {
            tx.put(employee).await.expect("books").expect("nothing is wrong");
        }
        tx.put(&visits.visits[0]).await.expect("books").expect("nothing is wrong");
        tx.commit("").await.expect("it is kept");
        let kept = vec![KeptField { table: Table::Patient, field: None }];
        assert_eq!(undo(&books, first).await, Ok((0, kept)));
        assert_eq!(everything(&books).await.patients.len(), 3);
    }
}

#[tokio::test]
async fn what_is_taken_back_is_the_imports_again() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let first = deed(&books, &[patient("p1", |ada| ada.city = Some("Graz".into()))]).await;
        undo(&books, first).await.expect("it is taken back");
        let mut newer = small();
        newer.patients[0].city = Some("Wien".into());
        import_as(&books, &newer, Edited::Keep).await;
        assert_eq!(everything(&books).await.patients[0].city.as_deref(), Some("Wien"), "nobody edited it any more");
        books.undo_import("ann").await.expect("books").expect("an import");
        books.undo_import("ann").await.expect("books").expect("the import before");
        assert_eq!(everything(&books).await.patients, [], "nothing of it was taken over");
    }
}

#[tokio::test]
async fn a_form_is_taken_once_and_answered_as_before() {
    for place in places() {
        let books = place.books().await;
        let user = |sign_in: &str| UserDraft {
            sign_in: sign_in.into(),
            name: sign_in.into(),
            role: Role::FrontDesk,
            employee_id: None,
            branches: BTreeSet::new(),
        };
        let mut tx = books.write("setup", "user invited").await.expect("a write begins");
        let ann = tx.add_user(&user("ann")).await.expect("books").expect("a user");
        let bob = tx.add_user(&user("bob")).await.expect("books").expect("a user");
        tx.commit("").await.expect("it is kept");
        let key = FormKey::of_number(7);
        assert_eq!(FormKey::parse(key.as_str()), Some(key.clone()));
        for wrong in ["", "7", "0000000000000000000000000000000G", "000000000000000000000000000000007"] {
            assert_eq!(FormKey::parse(wrong), None, "{wrong}");
        }
        // What is not kept does not take the form.
        let Once::Write(tx) = books.write_once("ann", "patient register", ann, &key).await.expect("books") else {
            panic!("it comes for the first time")
        };
        tx.roll_back().await.expect("it ends");
        let Once::Write(mut tx) = books.write_once("ann", "patient register", ann, &key).await.expect("books") else {
            panic!("nothing was kept")
        };
        assert_eq!(tx.put(&small().patients[0]).await.expect("books"), Ok(Outcome::Created));
        tx.answers("/patients/p1");
        tx.commit("").await.expect("it is kept");
        let Once::Done(answer) = books.write_once("ann", "patient register", ann, &key).await.expect("books") else {
            panic!("it came before")
        };
        assert_eq!(answer, "/patients/p1");
        let taken = books.write_once("bob", "patient register", bob, &key).await;
        assert!(matches!(taken, Err(BooksError::FormTaken)), "it is Ann's form");
        assert_eq!(everything(&books).await.patients.len(), 1);
    }
}

#[tokio::test]
async fn what_is_more_than_thirty_days_ago_stays_and_is_forgotten() {
    fn later() -> jiff::Timestamp {
        noon() + jiff::SignedDuration::from_hours(31 * 24)
    }
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let first = deed(&books, &[patient("p1", |ada| ada.city = Some("Graz".into()))]).await;
        let books = Books::open(&place.location, later).await.expect("books open");
        assert_eq!(books.undoable(None, 9).await.expect("deeds"), []);
        assert_eq!(undo(&books, first).await, Err(UndoRefusal::NothingToUndo));
        books.forget_deeds().await.expect("books");
        let books = place.books().await;
        assert_eq!(books.undoable(None, 9).await.expect("deeds"), [], "also for a clock that went back");
        assert_eq!(everything(&books).await.patients[0].city.as_deref(), Some("Graz"));
    }
}

#[tokio::test]
async fn what_is_done_again_is_a_persons_again() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let first = deed(&books, &[patient("p1", |ada| ada.city = Some("Graz".into()))]).await;
        undo(&books, first).await.expect("it is taken back");
        undo(&books, last_deed(&books).await).await.expect("it is done again");
        let mut newer = small();
        newer.patients[0].city = Some("Wien".into());
        import_as(&books, &newer, Edited::Keep).await;
        assert_eq!(everything(&books).await.patients[0].city.as_deref(), Some("Graz"), "an import leaves it alone");
    }
}
