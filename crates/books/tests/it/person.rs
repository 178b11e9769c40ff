//! Everything of one patient, and nothing of another.

use clinic::Money;
use clinic::record::{Contact, ContactKind, Kinship, Organisation, Payment, PaymentDesk, Relative, Room, Slip};
use testkit::clinic::tables;

use crate::place::{import, places};

fn two() -> Organisation {
    let mut org = tables(&[
        ("departments", "id | name | branch \n d1 | Therapy | b1 \n d2 | Surgery | b2"),
        ("employees", "id | name | department \n e1 | Ann | d1 \n e2 | Ben | d2"),
        ("categories", "id | name | price_list \n vip | Very dear | gold"),
        ("items", "id | name \n i1 | Cleaning \n i2 | Filling"),
        ("patients", "id | name | category | on \n p1 | Ada | vip | 2025-01-01 \n p2 | Bob | | 2025-01-01"),
        (
            "visits",
            "visit | patient | employee | department | on         | item | billed | paid
             v1    | p1      | e1       | d1         | 2025-02-01 | i1   | 30.00  | 30.00
             v2    | p2      | e2       | d2         | 2025-02-02 | i2   | 50.00  |",
        ),
        ("bonuses", "patient | on | amount \n p1 | 2025-02-01 | 1.50 \n p2 | 2025-02-01 | 9.00"),
        ("departures", "patient | on | reason \n p1 | 2025-03-01 | Moved away"),
        ("ratings", "visit | on | score \n v1 | 2025-02-03 | 5 \n v2 | 2025-02-03 | 1"),
    ]);
    org.rooms.push(Room { id: "r1".into(), name: "Left".into(), branch_id: Some("b2".into()), archived: false });
    let at = org.payments[0].paid_at.clone();
    let slip = Slip {
        id: "s1".into(),
        number: 1,
        branch_id: None,
        issued_at: at.clone(),
        issued_by: "Eve".into(),
        closing: None,
    };
    org.slips.push(slip);
    org.payments[0].desk.slip_id = Some("s1".into());
    org.payments.push(Payment {
        id: "for-bob".into(),
        patient_id: "p1".into(),
        visit_id: Some("v2".into()),
        paid_at: at,
        method: org.payments[0].method,
        amount: Money(5_000),
        desk: PaymentDesk::default(),
    });
    let contact = |patient: &str, value: &str| Contact {
        patient_id: patient.into(),
        kind: ContactKind::Phone,
        value: value.into(),
        e164: None,
        note: None,
    };
    org.contacts = vec![contact("p1", "111"), contact("p2", "222")];
    let relative = |id: &str, patient: &str, other: &str, kinship| Relative {
        id: id.into(),
        patient_id: patient.into(),
        relative_id: Some(other.into()),
        name: None,
        phone: None,
        email: None,
        kinship,
        gets_messages: false,
        pays: false,
    };
    org.relatives = vec![relative("f1", "p2", "p1", Kinship::Parent), relative("f2", "p1", "p2", Kinship::Different)];
    org
}

#[tokio::test]
async fn one_person_is_handed_over_whole_and_alone() {
    for place in places() {
        let books = place.books().await;
        import(&books, &two()).await;
        let id = books.patient_card("p1", &books::cards::Seen::default()).await.expect("books").expect("a card").id;
        let person = books.read().await.expect("a reader").person(id).await.expect("rows");
        let keys = |all: Vec<&String>| -> Vec<String> { all.into_iter().cloned().collect() };
        assert_eq!(keys(person.patients.iter().map(|row| &row.id).collect()), ["p1"]);
        assert_eq!(keys(person.contacts.iter().map(|row| &row.value).collect()), ["111"]);
        assert_eq!(keys(person.relatives.iter().map(|row| &row.id).collect()), ["f1"], "Bob names her as a parent");
        assert_eq!(keys(person.visits.iter().map(|row| &row.id).collect()), ["v1"]);
        assert_eq!((person.lines.len(), person.ratings.len(), person.departures.len()), (1, 1, 1));
        assert_eq!(person.ratings[0].score, 5);
        assert_eq!(person.bonuses.iter().map(|row| row.amount).collect::<Vec<_>>(), [Money(150)]);
        let paid: Vec<_> = person.payments.iter().map(|row| (row.amount, row.visit_id.as_deref())).collect();
        assert!(paid.contains(&(Money(3_000), Some("v1"))) && paid.contains(&(Money(5_000), None)), "{paid:?}");
        assert_eq!(keys(person.employees.iter().map(|row| &row.id).collect()), ["e1"]);
        assert_eq!(keys(person.items.iter().map(|row| &row.id).collect()), ["i1"]);
        assert_eq!(keys(person.price_lists.iter().map(|row| &row.id).collect()), ["gold"], "of her category");
        assert_eq!(keys(person.branches.iter().map(|row| &row.id).collect()), ["b1"]);
        assert_eq!((person.slips.len(), person.rooms.len(), person.settings.len()), (1, 0, 0));
        let nobody = books.read().await.expect("a reader").person(999_999).await.expect("rows");
        assert_eq!((nobody.patients.len(), nobody.visits.len(), nobody.employees.len()), (0, 0, 0));
    }
}
