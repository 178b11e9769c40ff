//! Patients whose identity is erased for good.

use books::cards::Seen;
use books::search::How;
use books::{Books, EraseRefusal, Erased};
use clinic::record::{
    Contact, ContactKind, ContactResult, Departure, Kinship, Organisation, Outcome, Relative, State, Task,
};
use jiff::civil::date;
use testkit::clinic::tables;

use crate::place::{Place, everything, import, places};

/// What nobody may find afterwards.
const SECRETS: [&str; 9] = [
    "Adelheid",
    "0660777",
    "Neighbour",
    "allergic",
    "bitter",
    "0664888",
    "moved to Linz",
    "call in Linz",
    "heard in Linz",
];

/// Adelheid, who came twice, and Bob, whose mother she is.
fn clinic() -> Organisation {
    let mut all = tables(&[
        (
            "patients",
            "id | name     | phone   | city | card_number | on
             p1 | Adelheid | 0660777 | Graz | 4021        | 2025-01-01
             p2 | Bob      |         |      |             | 2025-01-02",
        ),
        (
            "visits",
            "visit | patient | on         | billed | paid
             v1    | p1      | 2025-01-04 | 10.00  | 4.00
             v2    | p1      | 2025-02-04 | 20.00  | 20.00
             v3    | p2      | 2025-02-04 | 5.00   | 5.00",
        ),
        ("ratings", "visit | on | score \n v1 | 2025-01-05 | 2"),
    ]);
    all.ratings[0].comment = Some("bitter".into());
    all.patients[0].note = Some("allergic".into());
    all.visits[0].desk.note = Some("allergic to pollen".into());
    all.contacts = vec![Contact {
        patient_id: "p1".into(),
        kind: ContactKind::Phone,
        value: "0664888".into(),
        e164: None,
        note: None,
    }];
    let relative = |id: &str, of: &str, other: Option<&str>, name: Option<&str>| Relative {
        id: id.into(),
        patient_id: of.into(),
        relative_id: other.map(ToOwned::to_owned),
        name: name.map(ToOwned::to_owned),
        phone: None,
        email: None,
        kinship: Kinship::Parent,
        gets_messages: true,
        pays: true,
    };
    all.relatives = vec![relative("r1", "p1", None, Some("Neighbour")), relative("r2", "p2", Some("p1"), None)];
    all
}

async fn erase(books: &Books, key: &str) -> Result<Erased, EraseRefusal> {
    let mut tx = books.write("ann", "patient erase").await.expect("a write begins");
    let erased = books.erase(&mut tx, key).await.expect("books");
    match erased {
        Ok(_) => tx.commit("").await.map(|_| ()),
        Err(_) => tx.roll_back().await,
    }
    .expect("it ends");
    books.after_erasure().await.expect("books");
    erased
}

/// Somebody works with the card first, so that the journal and an import know more of it.
async fn worked_with(books: &Books) {
    import(books, &clinic()).await;
    let mut older = clinic();
    older.patients[0].note = Some("allergic, too".into());
    import(books, &older).await;
    let mut ada = everything(books).await.patients.remove(0);
    ada.phone = Some("0660777 1".into());
    let mut tx = books.write("ben", "patient edit").await.expect("a write begins");
    tx.put(&ada).await.expect("books").expect("nothing is wrong");
    tx.commit("").await.expect("it is kept");
    // A contact that was removed stands in the journal alone.
    let mut tx = books.write("ben", "patient people").await.expect("a write begins");
    tx.keep_people("p1", &[], &clinic().relatives[..1]).await.expect("books").expect("nothing is wrong");
    tx.commit("").await.expect("it is kept");
    // So do a departure and a task that were taken away; a contact stays.
    let on = date(2025, 3, 1);
    let departure = Departure {
        patient_id: "p1".into(),
        left_on: on,
        reason: "Moved away".into(),
        note: Some("moved to Linz".into()),
    };
    let task = Task { text: "call in Linz".into(), ..crate::work::task("t1", "ann", "ann", on) };
    let said = ContactResult {
        id: "c1".into(),
        patient_id: "p1".into(),
        contacted_at: task.set_at.clone(),
        contacted_by: "ann".into(),
        outcome: Outcome::Informed,
        until_on: None,
        item_id: None,
        note: Some("heard in Linz".into()),
    };
    let mut tx = books.write("ben", "contact result").await.expect("a write begins");
    tx.leave(&departure).await.expect("books").expect("nothing is wrong");
    tx.put(&task).await.expect("books").expect("nothing is wrong");
    tx.put(&said).await.expect("books").expect("nothing is wrong");
    tx.commit("").await.expect("it is kept");
    let mut tx = books.write("ben", "task remove").await.expect("a write begins");
    assert!(tx.stay(&departure).await.expect("books"));
    assert!(tx.remove_row(books::Table::Task, &["t1"]).await.expect("books"));
    tx.commit("").await.expect("it is kept");
}

/// Whether a text stands in the file of the books or beside it.
fn is_written(place: &Place, text: &str) -> bool {
    let books::Location::Folder(folder) = &place.location else { return false };
    let files = std::fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").path());
    let holds = |bytes: &[u8]| bytes.windows(text.len()).any(|some| some == text.as_bytes());
    files.filter(|file| file.is_file()).any(|file| holds(&std::fs::read(file).expect("read")))
}

#[tokio::test]
async fn of_who_it_was_nothing_is_left_and_all_figures_stay() {
    for place in places() {
        let books = place.books().await;
        worked_with(&books).await;
        if place.is_folder() {
            assert!(SECRETS.iter().all(|secret| is_written(&place, secret)), "what is looked for is there at first");
            let books::Location::Folder(folder) = &place.location else { panic!("a folder") };
            std::fs::create_dir_all(folder.join("mart/some")).expect("a cache");
        }
        let before = everything(&books).await;
        let totals = books.totals().await.expect("totals");
        let erased = erase(&books, "p1").await.expect("she is erased");
        assert_eq!((erased.cards, erased.removed), (1, 2), "her neighbour, and that she is Bob's mother");
        let after = everything(&books).await;
        let ada = &after.patients[0];
        assert_eq!((ada.id.as_str(), ada.name.as_str(), ada.desk.state), ("p1", "", State::Erased));
        assert_eq!((ada.city.as_deref(), &ada.card_number, &ada.phone, &ada.note), (Some("Graz"), &None, &None, &None));
        assert_eq!((after.contacts.len(), after.relatives.len()), (0, 0));
        assert_eq!((after.lines, after.payments), (before.lines, before.payments), "figures by city stay right");
        assert_eq!(books.totals().await.expect("totals"), totals);
        for secret in SECRETS {
            assert!(
                !format!("{:?}", after.visits).contains(secret) && !format!("{:?}", after.ratings).contains(secret)
            );
            assert!(!is_written(&place, secret), "{secret} stands in a file");
        }
        let found = books.patient_index().find("4021", 9, &Seen::all()).await.expect("books");
        assert!(found.iter().all(|one| one.how != How::Card), "nobody has her card any more");
        assert_eq!(erase(&books, "p1").await, Err(EraseRefusal::Erased));
        assert_eq!(erase(&books, "p9").await, Err(EraseRefusal::Gone));
        let findings = books.doctor().await.expect("a look");
        assert!(findings.iter().all(|finding| finding.trouble.is_none()), "{findings:?}");
    }
}

#[tokio::test]
async fn no_import_and_no_undo_bring_an_identity_back() {
    for place in places() {
        let books = place.books().await;
        worked_with(&books).await;
        erase(&books, "p1").await.expect("she is erased");
        let erased = everything(&books).await;
        import(&books, &clinic()).await;
        let again = everything(&books).await;
        assert_eq!((&again.patients, &again.visits), (&erased.patients, &erased.visits));
        assert_eq!((again.contacts.len(), again.relatives.len()), (0, 0));
        for deed in books.undoable(None, 99).await.expect("deeds") {
            let mut tx = books.write("ann", "undo").await.expect("a write begins");
            let _ = tx.undo_deed(deed.deed).await.expect("books");
            tx.commit("").await.expect("it is kept");
        }
        while books.undo_import("ann").await.expect("books").is_some() {}
        let all = format!("{:?}", everything(&books).await);
        assert!(SECRETS.iter().all(|secret| !all.contains(secret)), "{all}");
    }
}

#[tokio::test]
async fn a_card_that_was_joined_is_erased_with_the_one_it_leads_to() {
    for place in places() {
        let books = place.books().await;
        import(&books, &clinic()).await;
        let mut tx = books.write("ann", "patient join").await.expect("a write begins");
        tx.join("p1", "p2", &[]).await.expect("books").expect("they are joined");
        tx.commit("").await.expect("it is kept");
        assert_eq!(erase(&books, "p1").await, Err(EraseRefusal::Gone), "the survivor is whom one asks to erase");
        assert_eq!(erase(&books, "p2").await.map(|done| done.cards), Ok(2));
        let all = format!("{:?}", everything(&books).await);
        assert!(SECRETS.iter().all(|secret| !all.contains(secret)), "{all}");
        for secret in SECRETS {
            assert!(!is_written(&place, secret), "{secret} stands in a file");
        }
    }
}

#[tokio::test]
async fn books_on_a_server_from_an_older_copy_forget_once_more() {
    let [_, place] = places();
    let books::Location::Url(address) = &place.location else { panic!("a server") };
    let kept = tempfile::tempdir().expect("a folder");
    let (folder, copy) = (kept.path().join("data"), kept.path().join("copy.sql"));
    let opened = async || place.books().await.with_folder(&folder).await.expect("books");
    let books = opened().await;
    import(&books, &clinic()).await;
    books.close().await;
    testkit::postgres::copy(address, &copy);
    let books = opened().await;
    erase(&books, "p1").await.expect("she is erased");
    books.close().await;
    testkit::postgres::put_back(address, &copy);
    let books = place.books().await;
    assert_ne!(everything(&books).await.patients[0].name, "", "the copy knows her");
    books.close().await;
    let patients = everything(&opened().await).await.patients;
    assert_eq!((patients[0].name.as_str(), patients[0].desk.state), ("", State::Erased));
    assert_eq!(patients[1].name, "Bob", "and nobody else");
    // One folder may serve several: what is another's does not hold here.
    let [_, place] = places();
    import(&place.books().await, &clinic()).await;
    let other = place.books().await.with_folder(&folder).await.expect("books");
    assert_eq!(everything(&other).await.patients[0].name, clinic().patients[0].name);
}

#[tokio::test]
async fn books_from_an_older_copy_forget_once_more() {
    let [place, _] = places();
    let books = place.books().await;
    import(&books, &clinic()).await;
    books.close().await;
    let file = place.location.file().expect("a file");
    let copy = std::fs::read(&file).expect("a copy");
    let books = place.books().await;
    erase(&books, "p1").await.expect("she is erased");
    books.close().await;
    // The backup is put back; what stands beside the books stays.
    std::fs::write(&file, copy).expect("written");
    let books = place.books().await;
    let ada = everything(&books).await.patients.remove(0);
    assert_eq!((ada.name.as_str(), ada.desk.state), ("", State::Erased));
    books.close().await;
    let erasures = std::fs::read_to_string(file.with_file_name("erasures")).expect("a file");
    assert!(erasures.lines().all(|line| line.len() == 64 && line.bytes().all(|byte| byte.is_ascii_hexdigit())));
    let books = place.books().await;
    assert_eq!(everything(&books).await.patients[1].name, "Bob", "and nobody else");
}
