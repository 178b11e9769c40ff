//! Cards that were merged into another, and patients whose identity was erased.

use books::{Counts, Edited, Table, Width, gone};
use clinic::record::{Contact, ContactKind, Organisation, State};
use testkit::clinic::tables;

use crate::place::{Place, everything, import, import_as, places};

fn two_cards() -> Organisation {
    tables(&[
        ("patients", "id | name | phone | on \n p1 | Ada | +491 | 2025-01-01 \n p2 | Ada B | +492 | 2025-01-02"),
        (
            "visits",
            "visit | patient | on | billed | paid \n v1 | p1 | 2025-01-02 | 10.00 | \n v2 | p2 | 2025-02-03 | 20.00 | 5.00",
        ),
        ("departures", "patient | on | reason \n p1 | 2025-03-01 | Moved \n p2 | 2025-03-01 | Moved away"),
        ("ratings", "visit | on | score | comment \n v1 | 2025-01-03 | 5 | Thank you \n v2 | 2025-02-04 | 1 | Call me"),
    ])
}

/// p2 goes into p1, with all it has that p1 has not.
async fn merge(place: &Place) {
    const MERGE: &str =
        "UPDATE patient SET merged_into_id = (SELECT p1.id FROM (SELECT id FROM patient WHERE key = 'p1') AS p1)
            WHERE key = 'p2';
        UPDATE visit SET patient_id = (SELECT id FROM patient WHERE key = 'p1');
        UPDATE payment SET patient_id = (SELECT id FROM patient WHERE key = 'p1');
        DELETE FROM departure WHERE patient_id = (SELECT id FROM patient WHERE key = 'p2')";
    place.execute(MERGE).await;
}

#[tokio::test]
async fn rows_of_a_merged_card_go_to_the_survivor() {
    for place in places() {
        let books = place.books().await;
        import(&books, &two_cards()).await;
        merge(&place).await;
        let mut all = two_cards();
        all.visits.push(clinic::record::Visit { id: "v3".into(), ..all.visits[1].clone() });
        let mut import = books.import("ann", Edited::Keep).await.expect("an import begins");
        assert_eq!(import.put_all(&all).await.expect("records are put"), []);
        let of = |name: &str| {
            let found = import.counts().into_iter().find(|t| t.table.name() == name);
            found.map_or(Counts::default(), |t| t.counts)
        };
        let counts = |created, unchanged, moved_to_survivor| Counts {
            created,
            unchanged,
            moved_to_survivor,
            ..Counts::default()
        };
        assert_eq!(of("patient"), counts(0, 1, 1));
        assert_eq!(of("visit"), counts(1, 2, 2));
        assert_eq!(of("payment"), counts(0, 1, 1));
        assert_eq!(of("departure"), counts(0, 1, 1), "the survivor left that day already");
        import.commit(&serde_json::json!([]), &serde_json::json!({})).await.expect("the import is kept");

        let now = everything(&books).await;
        assert_eq!(now.patients, two_cards().patients[..1]);
        assert!(now.visits.len() == 3 && now.visits.iter().all(|visit| visit.patient_id == "p1"));
        assert_eq!(books.totals().await.expect("totals").patients, 1);
    }
}

#[tokio::test]
async fn the_identity_of_an_erased_patient_does_not_come_back() {
    const ERASE: &str = "UPDATE patient SET state = 'erased', name = '', phone = NULL WHERE key = 'p2';
        UPDATE rating SET comment = NULL WHERE visit_id = (SELECT id FROM visit WHERE key = 'v2')";
    for place in places() {
        let books = place.books().await;
        import(&books, &two_cards()).await;
        place.execute(ERASE).await;
        let mut all = two_cards();
        all.departures[1].note = Some("her new address".into());
        all.patients[1].registered_on = all.patients[0].registered_on;
        let mut import = books.import("ann", Edited::Overwrite).await.expect("an import begins");
        import.put_all(&all).await.expect("records are put");
        let ignored: Vec<_> = import
            .counts()
            .iter()
            .filter(|t| t.counts.erased_ignored > 0)
            .map(|t| (t.table.name(), t.counts.erased_ignored, t.counts.changed))
            .collect();
        assert_eq!(ignored, [("patient", 1, 1), ("departure", 1, 0), ("rating", 1, 0)]);
        import.commit(&serde_json::json!([]), &serde_json::json!({})).await.expect("the import is kept");

        let now = everything(&books).await;
        assert_eq!((now.patients[1].name.as_str(), &now.patients[1].phone), ("", &None));
        assert_eq!(now.patients[1].registered_on, all.patients[0].registered_on, "what names nobody is taken");
        assert_eq!((&now.departures[1].note, &now.ratings[1].comment), (&None, &None));
    }
}

#[tokio::test]
async fn what_a_person_removed_does_not_come_back_unless_the_import_has_the_last_word() {
    const REMOVE: &str = "DELETE FROM departure WHERE patient_id = (SELECT id FROM patient WHERE key = 'p2')";
    for place in places() {
        let books = place.books().await;
        import(&books, &two_cards()).await;
        place.execute(REMOVE).await;
        let mut tx = books.write("ben", "departure remove").await.expect("a write begins");
        let mark = gone(Table::Departure, &["p2", "2025-03-01"], jiff::civil::date(2025, 4, 1));
        tx.put(&mark).await.expect("it is put").expect("nothing is wrong");
        tx.commit("").await.expect("it is kept");

        let mut again = books.import("ann", Edited::Keep).await.expect("an import begins");
        assert_eq!(again.put_all(&two_cards()).await.expect("records are put"), []);
        let told = again.counts().into_iter().find(|told| told.table == Table::Departure).map(|told| told.counts);
        assert_eq!(told, Some(Counts { unchanged: 1, kept_edited: 1, ..Counts::default() }));
        again.commit(&serde_json::json!([]), &serde_json::json!({})).await.expect("the import is kept");
        let now = everything(&books).await;
        assert_eq!((now.departures, now.gone), (two_cards().departures[..1].to_vec(), vec![mark]));

        import_as(&books, &two_cards(), Edited::Overwrite).await;
        assert_eq!(everything(&books).await.departures, two_cards().departures);
    }
}

#[tokio::test]
async fn an_erased_patient_comes_from_another_program_without_identity() {
    for place in places() {
        for width in [Width::Published, Width::Whole] {
            let books = place.books().await;
            let mut all = two_cards();
            all.patients[1].city = Some("Graz".into());
            let contact = |patient: &str| Contact {
                patient_id: patient.into(),
                kind: ContactKind::Phone,
                value: "+493".into(),
                e164: None,
                note: None,
            };
            let mut new = books.import("ann", Edited::Overwrite).await.expect("an import begins");
            new.put(&gone(Table::Patient, &["p2"], jiff::civil::date(2025, 4, 1))).await.expect("it is put");
            new.put(&all.employees[0]).await.expect("it is put");
            new.told::<clinic::record::Patient>(width).await.expect("it is told");
            for patient in &all.patients {
                assert_eq!(new.put(patient).await.expect("it is put"), []);
            }
            for patient in ["p1", "p2"] {
                assert_eq!(new.put(&contact(patient)).await.expect("it is put"), []);
            }
            for visit in &all.visits {
                assert_eq!(new.put(visit).await.expect("it is put"), []);
            }
            for rating in &all.ratings {
                assert_eq!(new.put(rating).await.expect("it is put"), []);
            }
            new.commit(&serde_json::json!([]), &serde_json::json!({})).await.expect("the import is kept");

            let now = everything(&books).await;
            let [ada, erased] = &now.patients[..] else { panic!("{:?}", now.patients) };
            assert_eq!(*ada, all.patients[0]);
            assert_eq!((erased.name.as_str(), &erased.phone, erased.desk.state), ("", &None, State::Erased));
            assert_eq!(erased.city.as_deref(), Some("Graz"), "figures by city stay");
            assert_eq!(now.contacts, [contact("p1")]);
            assert_eq!((now.visits.len(), &now.ratings[1].comment), (2, &None));
            books.undo_import("ann").await.expect("it is undone").expect("there was one");
        }
    }
}
