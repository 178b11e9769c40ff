//! What is missing on cards, as far as somebody may see.

use books::cards::{Gap, Seen};
use clinic::record::{Contact, ContactKind, Organisation, State};
use testkit::clinic::tables;

use crate::place::{import, places};

fn cards() -> Organisation {
    let mut org = tables(&[
        ("sources", "id | name \n web | Website"),
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        (
            "patients",
            "id | phone | city | source | on
             p1 | +491  | Graz | web    | 2025-01-01
             p2 |       | Graz |        | 2025-01-02
             p3 |       |      | web    | 2025-01-03
             p4 |       |      |        | 2025-01-04",
        ),
        ("visits", "visit | patient | department | on \n v1 | p2 | d1 | 2025-01-05 \n v2 | p3 | d2 | 2025-01-05"),
    ]);
    org.contacts.push(Contact {
        patient_id: "p2".into(),
        kind: ContactKind::Phone,
        value: "+492".into(),
        e164: None,
        note: None,
    });
    org.patients[3].desk.state = State::Archived;
    org
}

#[tokio::test]
async fn gaps_are_counted_among_active_patients_and_listed_newest_first() {
    for place in places() {
        let books = place.books().await;
        import(&books, &cards()).await;
        let (active, gaps) = books.gaps(&Seen::all()).await.expect("books");
        assert_eq!(active, 3, "who is archived is not asked any more");
        let wanted = [(Gap::Source, 1), (Gap::Phone, 1), (Gap::City, 1), (Gap::Category, 3), (Gap::BirthDate, 3)];
        assert_eq!(gaps, wanted);
        let found = books.incomplete(Gap::Category, &Seen::all(), 1, 2).await.expect("books");
        let keys: Vec<&str> = found.patients.iter().map(|card| card.key.as_str()).collect();
        assert_eq!((found.count, keys), (3, vec!["p2", "p1"]));
        let phones = books.incomplete(Gap::Phone, &Seen::all(), 0, 9).await.expect("books");
        assert_eq!(phones.patients.iter().map(|card| card.key.as_str()).collect::<Vec<_>>(), ["p3"]);
    }
}

#[tokio::test]
async fn who_is_limited_sees_the_gaps_of_their_own_patients() {
    for place in places() {
        let books = place.books().await;
        import(&books, &cards()).await;
        let branch = books.choices().await.expect("books").branches[0].clone();
        let seen = Seen { employee: None, branches: vec![branch.id] };
        let (active, gaps) = books.gaps(&seen).await.expect("books");
        let own = if branch.key == "b1" { "p2" } else { "p3" };
        assert_eq!((active, gaps[3]), (1, (Gap::Category, 1)));
        let found = books.incomplete(Gap::Category, &seen, 0, 9).await.expect("books");
        assert_eq!(found.patients[0].key, own);
    }
}
