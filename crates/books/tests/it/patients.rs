//! Cards as a front desk keeps them.

use books::{Books, CardRefusal, Outcome};
use clinic::record::{Organisation, Patient, PatientDesk, State};
use testkit::clinic::tables;

use crate::place::{import, places};

fn small() -> Organisation {
    let cards = "id | name | card_number | on \n p1 | Ada | 4021 | 2025-01-01 \n p2 | Bob | | 2025-01-02";
    tables(&[("patients", cards)])
}

async fn keep(books: &Books, patient: &Patient) -> Result<Outcome, CardRefusal> {
    let mut tx = books.write("ann", "patient edit").await.expect("a write begins");
    let kept = tx.keep_card(patient).await.expect("books");
    match kept {
        Ok(_) => tx.commit("").await.map(|_| ()),
        Err(_) => tx.roll_back().await,
    }
    .expect("it ends");
    kept
}

async fn card(books: &Books, key: &str) -> Option<Patient> {
    books.read().await.expect("a reader").record(key).await.expect("books")
}

#[tokio::test]
async fn a_card_number_is_of_one_active_patient() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let mut ada = card(&books, "p1").await.expect("a card");
        assert_eq!(ada, small().patients[0]);
        let mut bob = card(&books, "p2").await.expect("a card");
        bob.card_number = Some("4021".into());
        assert_eq!(keep(&books, &bob).await, Err(CardRefusal::CardNumberTaken("p1".into())));
        assert_eq!(keep(&books, &ada).await, Ok(Outcome::Unchanged), "it is her own");
        ada.desk = PatientDesk { state: State::Archived, ..PatientDesk::default() };
        assert_eq!(keep(&books, &ada).await, Ok(Outcome::Changed));
        assert_eq!(keep(&books, &bob).await, Ok(Outcome::Changed), "who is archived needs no card");
        ada.desk.state = State::Active;
        assert_eq!(keep(&books, &ada).await, Err(CardRefusal::CardNumberTaken("p2".into())));
        assert_eq!(card(&books, "nobody").await, None);
    }
}

#[tokio::test]
async fn keys_that_are_made_here_are_all_different() {
    for place in places() {
        let books = place.books().await;
        let mut tx = books.write("ann", "patient register").await.expect("a write begins");
        let deed = tx.deed();
        let keys = [tx.new_key().await.expect("a key"), tx.new_key().await.expect("a key")];
        for key in &keys {
            let patient = Patient { id: key.clone(), ..small().patients.remove(1) };
            assert_eq!(tx.keep_card(&patient).await.expect("books"), Ok(Outcome::Created));
        }
        tx.commit("").await.expect("it is kept");
        assert_eq!(books.undoable(Some("ann"), 9).await.expect("deeds")[0].deed, deed);
        let other = books.write("ann", "patient register").await.expect("a write begins").new_key().await;
        assert!(!keys.contains(&other.expect("a key")) && keys[0] != keys[1], "{keys:?}");
    }
}
