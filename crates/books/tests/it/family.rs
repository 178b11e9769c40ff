//! Contacts beyond the card's own, and relatives.

use books::cards::Seen;
use books::search::How;
use books::{Books, Edited, PeopleKept};
use clinic::record::{Contact, ContactKind, Kinship, Organisation, Relative};
use testkit::clinic::tables;

use crate::place::{everything, import, import_as, places};

/// Ada is Bob's mother.
fn two() -> Organisation {
    tables(&[("patients", "id | name | phone | on \n p1 | Ada | +491 | 2025-01-01 \n p2 | Bob | | 2025-01-02")])
}

fn contact(kind: ContactKind, value: &str) -> Contact {
    Contact { patient_id: "p2".into(), kind, value: value.into(), e164: None, note: None }
}

fn mother(id: &str) -> Relative {
    Relative {
        id: id.into(),
        patient_id: "p2".into(),
        relative_id: Some("p1".into()),
        name: None,
        phone: None,
        email: None,
        kinship: Kinship::Parent,
        gets_messages: true,
        pays: false,
    }
}

fn aunt() -> Relative {
    let (name, phone) = (Some("Cyd".into()), Some("0660 777 88 99".into()));
    Relative { relative_id: None, name, phone, kinship: Kinship::Other, ..mother("") }
}

async fn keep(books: &Books, contacts: &[Contact], relatives: &[Relative]) -> PeopleKept {
    let mut tx = books.write("ben", "patient people").await.expect("a write begins");
    let kept = tx.keep_people("p2", contacts, relatives).await.expect("books").expect("nothing is wrong");
    tx.commit("").await.expect("it is kept");
    kept
}

async fn undo_last(books: &Books) {
    let deed = books.undoable(None, 1).await.expect("deeds")[0].deed;
    let mut tx = books.write("ben", "undo").await.expect("a write begins");
    let done = tx.undo_deed(deed).await.expect("books").expect("it can be taken back");
    assert_eq!(done.kept, []);
    tx.commit("").await.expect("it is kept");
}

fn values(all: &Organisation) -> Vec<&str> {
    all.contacts.iter().map(|contact| contact.value.as_str()).collect()
}

#[tokio::test]
async fn a_patient_has_as_many_contacts_and_relatives_as_were_entered() {
    for place in places() {
        let books = place.books().await;
        import(&books, &two()).await;
        let contacts = [contact(ContactKind::Phone, "0660 123 45 67"), contact(ContactKind::Email, "Bob@example.org")];
        let kept = keep(&books, &contacts, &[mother(""), aunt()]).await;
        assert_eq!(kept, PeopleKept { made: 4, changed: 0, removed: 0 });
        let card = books.patient_card("p2", &Seen::all()).await.expect("books").expect("a card");
        let relatives: Vec<_> =
            card.people.relatives.iter().map(|one| one.card.as_ref().map(|card| &card.key[..])).collect();
        assert_eq!((card.people.contacts.len(), relatives), (2, vec![Some("p1"), None]));
        let ada = books.patient_card("p1", &Seen::all()).await.expect("books").expect("a card");
        assert_eq!(
            ada.people.named_by[0].card.as_ref().map(|card| &card.key[..]),
            Some("p2"),
            "she sees whose mother she is"
        );

        // What is there already stays the row that it is; what is left out goes.
        let known: Vec<Relative> = card.people.relatives.iter().map(|one| one.record.clone()).collect();
        let pays = Relative { pays: true, ..known[0].clone() };
        let noted = Contact { note: Some("in the evening".into()), ..contacts[0].clone() };
        let kept = keep(&books, std::slice::from_ref(&noted), std::slice::from_ref(&pays)).await;
        assert_eq!(kept, PeopleKept { made: 0, changed: 2, removed: 2 });
        let all = everything(&books).await;
        assert_eq!((all.contacts.as_slice(), all.relatives.as_slice()), (&[noted][..], &[pays][..]));
        undo_last(&books).await;
        let all = everything(&books).await;
        assert_eq!((all.contacts.len(), all.relatives, all.gone), (2, known, vec![]), "as before, and nothing is gone");
    }
}

#[tokio::test]
async fn every_number_finds_the_patient() {
    for place in places() {
        let books = place.books().await;
        import(&books, &two()).await;
        let mut dialled = contact(ContactKind::Viber, "040 111 222");
        dialled.e164 = Some("+38640111222".into());
        keep(&books, &[contact(ContactKind::Phone, "0660|123 45 67\n"), dialled], &[aunt()]).await;
        // Signs that part the index's own lines do not part it.
        let index = books.patient_index();
        for text in ["06601234567", "4567", "040111222", "+38640111222", "7778899"] {
            let found = index.find(text, 9, &Seen::all()).await.expect("books");
            let found: Vec<_> = found.iter().map(|one| (one.key.as_str(), one.how)).collect();
            assert_eq!(found, [("p2", How::Phone)], "{text}");
        }
        keep(&books, &[], &[]).await;
        assert_eq!(index.find("7778899", 9, &Seen::all()).await.expect("books"), []);
    }
}

#[tokio::test]
async fn a_contact_that_was_removed_comes_back_with_no_import_but_when_it_is_entered_again() {
    for place in places() {
        let books = place.books().await;
        let mut all = two();
        all.contacts = vec![contact(ContactKind::Phone, "111"), contact(ContactKind::Phone, "222")];
        import(&books, &all).await;
        keep(&books, &all.contacts[1..], &[]).await;
        import(&books, &all).await;
        assert_eq!(values(&everything(&books).await), ["222"]);
        let elsewhere = everything(&books).await;
        assert_eq!(elsewhere.gone.len(), 1);
        keep(&books, &all.contacts, &[]).await;
        let again = everything(&books).await;
        assert_eq!((values(&again), again.gone.len()), (vec!["111", "222"], 0));
        keep(&books, &[], &[]).await;
        import_as(&books, &all, Edited::Overwrite).await;
        assert_eq!(values(&everything(&books).await), ["111", "222"], "whoever overwrites wants them");
    }
}

#[tokio::test]
async fn nobody_changes_a_relative_of_somebody_else() {
    for place in places() {
        let books = place.books().await;
        let mut all = two();
        all.relatives = vec![Relative { patient_id: "p1".into(), relative_id: Some("p2".into()), ..mother("r1") }];
        import(&books, &all).await;
        keep(&books, &[], &[Relative { pays: true, ..mother("r1") }]).await;
        let now = everything(&books).await.relatives;
        assert_eq!((now.len(), now.iter().find(|one| one.id == "r1")), (2, Some(&all.relatives[0])));
        let mut tx = books.write("ben", "patient people").await.expect("a write begins");
        let nobody = Relative { relative_id: Some("p9".into()), ..mother("") };
        let problems = tx.keep_people("p2", &[], &[nobody]).await.expect("books").expect_err("nobody is there");
        assert_eq!(problems[0].column, "relative_id");
        tx.roll_back().await.expect("it ends");
    }
}

#[tokio::test]
async fn cards_that_are_told_apart_are_no_family() {
    for place in places() {
        let books = place.books().await;
        let mut all = two();
        all.relatives = vec![Relative { kinship: Kinship::Different, gets_messages: false, ..mother("r1") }];
        import(&books, &all).await;
        let card = books.patient_card("p2", &Seen::all()).await.expect("books").expect("a card");
        assert_eq!(card.people, books::People::default());
        assert!(
            keep(&books, &[], &[]).await.is_nothing(),
            "a form of the family does not remove what it does not show"
        );
        assert_eq!(everything(&books).await.relatives.len(), 1);
    }
}
