//! Cards that may be of one person, and two that become one.

use books::cards::Seen;
use books::deed::TakenBack;
use books::search::{Likely, Why};
use books::{Books, JoinRefusal, Joined};
use clinic::record::{Channel, Consent, Contact, ContactKind, Kinship, Organisation, Purpose, Relative, State};
use jiff::civil::date;
use testkit::clinic::tables;

use crate::place::{everything, import, places};

/// Olena is there twice, in two scripts; her sister has her phone; a namesake was born on another day.
fn alike() -> Organisation {
    let mut all = tables(&[
        (
            "patients",
            "id | name             | phone            | card_number | city | on
             p1 | Шевченко Олена   | 067 555 01 99    | A-17        | Kyiv | 2025-01-03
             p2 | Olena Shevchenko | +49 171 1234567  |             | Bonn | 2025-01-01
             p3 | Iryna Koval      | +380 67 555 0199 | 4021        |      | 2025-01-01
             p4 | Olena Shevchenko |                  | a 17        |      | 2025-01-01",
        ),
        (
            "visits",
            "visit | patient | on         | billed | paid
             v1    | p1      | 2025-01-04 | 10.00  | 4.00
             v2    | p2      | 2025-01-05 | 20.00  | 20.00",
        ),
    ]);
    let born = [date(1980, 2, 1), date(1980, 2, 1), date(1990, 1, 1), date(1981, 2, 1)];
    for (patient, born_on) in all.patients.iter_mut().zip(born) {
        patient.born_on = Some(born_on);
    }
    all.patients[0].email = Some("Olena@Example.org".into());
    let consent = |patient: &str, given| Consent {
        patient_id: patient.into(),
        channel: Channel::Sms,
        purpose: Purpose::Care,
        given,
        on: date(2025, 1, 6),
    };
    all.consents = vec![consent("p1", true), consent("p2", false)];
    let kin = |id: &str, of: &str, other: &str, kinship| Relative {
        id: id.into(),
        patient_id: of.into(),
        relative_id: Some(other.into()),
        name: None,
        phone: None,
        email: None,
        kinship,
        gets_messages: false,
        pays: true,
    };
    all.relatives = vec![kin("r1", "p2", "p1", Kinship::Other), kin("r2", "p3", "p1", Kinship::Parent)];
    all
}

async fn likely(books: &Books, wanted: &Likely) -> Vec<(String, Why)> {
    let found = books.patient_index().similar(wanted, 9, &Seen::all()).await.expect("books");
    found.into_iter().map(|one| (one.found.expect("all may be seen").key, one.why)).collect()
}

async fn pairs(books: &Books) -> Vec<(String, String, Why)> {
    let found = books.patient_index().duplicates(0, 9, &Seen::all()).await.expect("books");
    assert_eq!(found.count, found.pairs.len());
    found.pairs.into_iter().map(|pair| (pair.one.key, pair.other.key, pair.why)).collect()
}

async fn join(books: &Books, from: &str, into: &str, taken: &[&str]) -> Result<Joined, JoinRefusal> {
    let mut tx = books.write("ann", "patient join").await.expect("a write begins");
    let joined = tx.join(from, into, taken).await.expect("books");
    match joined {
        Ok(_) => tx.commit("").await.map(|_| ()),
        Err(_) => tx.roll_back().await,
    }
    .expect("it ends");
    joined
}

async fn undo_last(books: &Books) -> TakenBack {
    let deed = books.undoable(None, 1).await.expect("deeds")[0].deed;
    let mut tx = books.write("ann", "patient join").await.expect("a write begins");
    let done = tx.undo_deed(deed).await.expect("books").expect("it can be taken back");
    tx.commit("").await.expect("it is kept");
    done
}

#[tokio::test]
async fn a_newcomer_may_be_somebody_who_has_a_card() {
    for place in places() {
        let books = place.books().await;
        import(&books, &alike()).await;
        let name = |name: &str| Likely { name: name.into(), born_on: Some(date(1980, 2, 1)), ..Likely::default() };
        let wanted = |who: &[(&str, Why)]| who.iter().map(|(key, why)| ((*key).to_owned(), *why)).collect::<Vec<_>>();
        let both = wanted(&[("p1", Why::NameAndBirth), ("p2", Why::NameAndBirth)]);
        for text in ["Schewtschenko, Olena", "Ševčenko Olena", "Олена Шевченко", "Olena Maria Shevchenko"]
        {
            assert_eq!(likely(&books, &name(text)).await, both, "{text}");
        }
        assert_eq!(likely(&books, &name("Iryna Shevchenko")).await, wanted(&[]), "a twin is somebody else");
        assert_eq!(likely(&books, &Likely { born_on: None, ..name("Olena Shevchenko") }).await, wanted(&[]));
        let phone = |phone: &str| Likely { phones: vec![phone.into()], ..Likely::default() };
        assert_eq!(likely(&books, &phone("+380675550199")).await, wanted(&[("p1", Why::Phone), ("p3", Why::Phone)]));
        assert_eq!(likely(&books, &phone("0199")).await, wanted(&[]), "the end of a number is no number");
        let email = Likely { emails: vec![" olena@example.ORG".into()], ..Likely::default() };
        assert_eq!(likely(&books, &email).await, wanted(&[("p1", Why::Email)]));
        let card = Likely { card_number: Some("a17".into()), ..phone("067 555 01 99") };
        let found = [("p1", Why::Card), ("p4", Why::Card), ("p3", Why::Phone)];
        assert_eq!(likely(&books, &card).await, wanted(&found), "each once, by what says most");

        let nobody = Seen { employee: Some(0), branches: vec![] };
        let found = books.patient_index().similar(&email, 9, &nobody).await.expect("books");
        assert_eq!((found.len(), &found[0].found), (1, &None), "that there is somebody is told, and nothing else");
    }
}

#[tokio::test]
async fn the_worklist_has_each_pair_once_until_somebody_decides() {
    for place in places() {
        let books = place.books().await;
        let mut all = alike();
        all.relatives.clear();
        import(&books, &all).await;
        let pair = |one: &str, other: &str, why| (one.to_owned(), other.to_owned(), why);
        let (card, phone, name) =
            (pair("p1", "p4", Why::Card), pair("p1", "p3", Why::Phone), pair("p1", "p2", Why::NameAndBirth));
        assert_eq!(pairs(&books).await, [card.clone(), phone, name.clone()]);

        let mut tx = books.write("ann", "patient apart").await.expect("a write begins");
        assert_eq!(tx.tell_apart("p3", "p1").await.expect("books"), Ok(true));
        assert_eq!(tx.tell_apart("p1", "p3").await.expect("books"), Ok(false), "it is said already");
        assert_eq!(tx.tell_apart("p1", "p1").await.expect("books"), Err(JoinRefusal::SameCard));
        assert_eq!(tx.tell_apart("p1", "p9").await.expect("books"), Err(JoinRefusal::Gone));
        tx.commit("").await.expect("it is kept");
        assert_eq!(pairs(&books).await, [card.clone(), name]);
        let nobody = Seen { employee: Some(0), branches: vec![] };
        let found = books.patient_index().duplicates(0, 9, &nobody).await.expect("books");
        assert_eq!(found, books::search::Duplicates::default());

        join(&books, "p2", "p1", &[]).await.expect("they are joined");
        assert_eq!(pairs(&books).await, [card]);
        let rest = books.patient_index().duplicates(1, 9, &Seen::all()).await.expect("books");
        assert_eq!((rest.pairs.len(), rest.count), (0, 1), "a page behind the last is empty");
    }
}

#[tokio::test]
async fn two_cards_become_one_person_and_two_again() {
    for place in places() {
        let books = place.books().await;
        import(&books, &alike()).await;
        let before = everything(&books).await;
        // Consents of one day and the relation between the two are one too many.
        let joined = join(&books, "p2", "p1", &["phone", "registered_on"]).await.expect("they are joined");
        assert_eq!(joined, Joined { moved: 2, doubled: 2 });
        let after = everything(&books).await;
        assert_eq!(after.patients.len(), 3, "a card that was joined is nobody");
        let olena = &after.patients[0];
        assert_eq!((olena.id.as_str(), olena.phone.as_deref()), ("p1", Some("+49 171 1234567")));
        assert_eq!((olena.city.as_deref(), olena.registered_on), (Some("Kyiv"), date(2025, 1, 1)));
        let contact = Contact {
            patient_id: "p1".into(),
            kind: ContactKind::Phone,
            value: "067 555 01 99".into(),
            e164: None,
            note: None,
        };
        assert_eq!(after.contacts, [contact], "a phone that was not chosen is not lost");
        assert!(after.visits.iter().all(|visit| visit.patient_id == "p1"));
        assert!(after.payments.iter().all(|payment| payment.patient_id == "p1"));
        assert_eq!((after.consents.len(), after.consents[0].given), (1, true), "the survivor's own word stands");
        assert_eq!(after.relatives.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["r2"]);
        let card = books.patient_card("p2", &Seen::all()).await.expect("books").expect("a card");
        assert_eq!((card.key.as_str(), card.life.visits), ("p1", 2), "the old key leads to the survivor");
        let findings = books.doctor().await.expect("a look");
        assert!(findings.iter().all(|finding| finding.trouble.is_none()), "{findings:?}");

        // Elsewhere the old key leads to the survivor, too.
        let elsewhere = places();
        let elsewhere = elsewhere[usize::from(!place.is_folder())].books().await;
        import(&elsewhere, &after).await;
        assert_eq!(everything(&elsewhere).await, after);
        let card = elsewhere.patient_card("p2", &Seen::all()).await.expect("books").expect("a card");
        assert_eq!(card.key, "p1");

        // What comes with the old bundle goes to the survivor, and what was one too many does not come back.
        import(&books, &alike()).await;
        let again = everything(&books).await;
        assert_eq!((&again.patients, &again.visits), (&after.patients, &after.visits));
        assert_eq!((again.consents, again.relatives), (after.consents.clone(), after.relatives.clone()));

        assert_eq!(undo_last(&books).await.kept, []);
        assert_eq!(everything(&books).await, before);
        assert_eq!(undo_last(&books).await.kept, [], "and one again");
        let again = everything(&books).await;
        assert_eq!((again.patients, again.visits), (after.patients, after.visits));
    }
}

#[tokio::test]
async fn what_cannot_be_joined_stays_as_it_is() {
    for place in places() {
        let books = place.books().await;
        let mut all = alike();
        all.patients[3].desk.state = State::Erased;
        all.patients[3].name = String::new();
        all.patients[3].card_number = None;
        import(&books, &all).await;
        let before = everything(&books).await;
        for (from, into, refusal) in [
            ("p1", "p1", JoinRefusal::SameCard),
            ("p1", "p9", JoinRefusal::Gone),
            ("p9", "p1", JoinRefusal::Gone),
            ("p4", "p1", JoinRefusal::Erased),
        ] {
            assert_eq!(join(&books, from, into, &[]).await, Err(refusal), "{from} {into}");
        }
        assert_eq!(everything(&books).await, before);
        join(&books, "p2", "p1", &[]).await.expect("they are joined");
        assert_eq!(join(&books, "p2", "p3", &[]).await, Err(JoinRefusal::Gone), "it was joined already");
        join(&books, "p1", "p3", &[]).await.expect("a survivor may be joined in turn");
        let card = books.patient_card("p2", &Seen::all()).await.expect("books").expect("a card");
        assert_eq!((card.key.as_str(), card.life.visits), ("p3", 2));
        assert_eq!(everything(&books).await.visits.iter().filter(|visit| visit.patient_id == "p3").count(), 2);
    }
}

#[tokio::test]
async fn what_was_done_to_the_survivor_since_stays_when_two_are_parted() {
    for place in places() {
        let books = place.books().await;
        import(&books, &alike()).await;
        join(&books, "p2", "p1", &["city"]).await.expect("they are joined");
        let joined = books.undoable(None, 1).await.expect("deeds")[0].deed;
        let mut survivor = everything(&books).await.patients.remove(0);
        survivor.city = Some("Graz".into());
        survivor.note = Some("calls in the evening".into());
        let mut tx = books.write("ben", "patient edit").await.expect("a write begins");
        tx.put(&survivor).await.expect("books").expect("nothing is wrong");
        tx.commit("").await.expect("it is kept");
        let mut tx = books.write("ann", "patient join").await.expect("a write begins");
        let back = tx.undo_deed(joined).await.expect("books").expect("it can be taken back");
        tx.commit("").await.expect("it is kept");
        assert_eq!(back.kept.iter().map(|kept| kept.field).collect::<Vec<_>>(), [Some("city")]);
        let now = everything(&books).await;
        assert_eq!((now.patients.len(), now.patients[0].city.as_deref()), (4, Some("Graz")));
        assert_eq!(now.visits[1].patient_id, "p2");
    }
}
