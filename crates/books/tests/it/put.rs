//! What a person writes, and what imports leave of it.

use books::{Books, Edited, Outcome, ProblemKind, RowProblem, Table, Tx};
use clinic::record::{Organisation, Patient, Visit};
use testkit::clinic::tables;

use crate::place::{everything, import, import_as, places};

fn small() -> Organisation {
    tables(&[
        ("patients", "id | name | phone | on \n p1 | Ada | +491 | 2025-01-01 \n p2 | Bob | +492 | 2025-01-02"),
        ("visits", "visit | patient | on | billed \n v1 | p1 | 2025-01-02 | 10.00 \n v2 | p2 | 2025-02-03 | 20.00"),
    ])
}

async fn write(books: &Books) -> Tx {
    books.write("ben", "patient edit").await.expect("a write begins")
}

async fn put(books: &Books, patient: &Patient) -> Outcome {
    let mut tx = write(books).await;
    let outcome = tx.put(patient).await.expect("it is put").expect("nothing is wrong");
    tx.commit("").await.expect("it is kept");
    outcome
}

#[tokio::test]
async fn a_record_is_created_changed_and_then_unchanged() {
    for place in places() {
        let books = place.books().await;
        let mut ada = small().patients.remove(0);
        assert_eq!(put(&books, &ada).await, Outcome::Created);
        ada.city = Some("Graz".into());
        assert_eq!(put(&books, &ada).await, Outcome::Changed);
        let seq = books.seq().await.expect("a number");
        assert_eq!(put(&books, &ada).await, Outcome::Unchanged);
        assert_eq!((books.seq().await.expect("a number"), seq), (2, 2));
        assert_eq!(everything(&books).await.patients, [ada]);
    }
}

#[tokio::test]
async fn what_is_made_in_a_write_can_be_changed_and_removed_in_it() {
    for place in places() {
        let books = place.books().await;
        let mut tx = write(&books).await;
        let mut ada = Patient { id: tx.new_key().await.expect("a key"), ..small().patients.remove(0) };
        assert_eq!(tx.put(&ada).await.expect("it is put"), Ok(Outcome::Created));
        ada.city = Some("Graz".into());
        assert_eq!(tx.put(&ada).await.expect("it is put"), Ok(Outcome::Changed));
        let visit = Visit { patient_id: ada.id.clone(), id: "v9".into(), ..small().visits.remove(0) };
        put_the_others(&mut tx).await;
        assert_eq!(tx.put(&visit).await.expect("it is put"), Ok(Outcome::Created));
        assert!(tx.remove_row(Table::Visit, &["v9"]).await.expect("books"));
        assert!(tx.remove_row(Table::Patient, &[&ada.id]).await.expect("books"));
        let kind = ProblemKind::UnknownReference { file: "patients.csv" };
        assert_eq!(tx.put(&visit).await.expect("it is tried"), Err(vec![RowProblem { column: "patient_id", kind }]));
        tx.commit("").await.expect("it is kept");
        assert_eq!(everything(&books).await.patients, []);
    }
}

/// What a visit refers to beside its patient.
async fn put_the_others(tx: &mut Tx) {
    let Organisation { departments, employees, branches, .. } = small();
    for branch in &branches {
        tx.put(branch).await.expect("it is put").expect("nothing is wrong");
    }
    for department in &departments {
        tx.put(department).await.expect("it is put").expect("nothing is wrong");
    }
    for employee in &employees {
        tx.put(employee).await.expect("it is put").expect("nothing is wrong");
    }
}

#[tokio::test]
async fn a_reference_to_nothing_is_told_and_the_write_goes_on() {
    for place in places() {
        let books = place.books().await;
        let mut ada = small().patients.remove(0);
        ada.category_id = Some("gold".into());
        let mut tx = write(&books).await;
        let kind = ProblemKind::UnknownReference { file: "categories.csv" };
        assert_eq!(tx.put(&ada).await.expect("it is tried"), Err(vec![RowProblem { column: "category_id", kind }]));
        ada.category_id = None;
        assert_eq!(tx.put(&ada).await.expect("it is put"), Ok(Outcome::Created));
        tx.commit("").await.expect("it is kept");
        assert_eq!(everything(&books).await.patients, [ada]);
    }
}

#[tokio::test]
async fn an_import_keeps_what_a_person_edited_and_updates_the_rest() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let mut edited = small().patients.remove(0);
        edited.phone = Some("+499".into());
        put(&books, &edited).await;

        let mut newer = small();
        newer.patients[0].phone = Some("+491 old".into());
        newer.patients[0].city = Some("Graz".into());
        let mut import = books.import("ann", Edited::Keep).await.expect("an import begins");
        import.put_all(&newer).await.expect("records are put");
        let counts = import.counts().into_iter().find(|t| t.table.name() == "patient").expect("patients").counts;
        assert_eq!((counts.changed, counts.unchanged, counts.kept_edited), (1, 1, 1));
        import.commit(&serde_json::json!([]), &serde_json::json!({})).await.expect("the import is kept");
        let ada = everything(&books).await.patients.remove(0);
        assert_eq!((ada.phone.as_deref(), ada.city.as_deref()), (Some("+499"), Some("Graz")));
    }
}

#[tokio::test]
async fn an_import_that_overwrites_has_the_last_word() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let mut edited = small().patients.remove(0);
        edited.phone = Some("+499".into());
        put(&books, &edited).await;
        import_as(&books, &small(), Edited::Overwrite).await;
        assert_eq!(everything(&books).await.patients, small().patients);

        let mut newer = small();
        newer.patients[0].phone = Some("+498".into());
        import(&books, &newer).await;
        assert_eq!(everything(&books).await.patients, newer.patients, "the field is nobody's any more");
    }
}

#[tokio::test]
async fn a_record_that_a_person_made_is_theirs_as_a_whole() {
    for place in places() {
        let books = place.books().await;
        let mut own = small().patients.remove(0);
        own.name = "Ada as the desk knows her".into();
        put(&books, &own).await;
        import(&books, &small()).await;
        assert_eq!(everything(&books).await.patients[0], own);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn writers_come_one_after_the_other_and_their_numbers_commit_in_order() {
    const WRITES: usize = 20;
    for place in places() {
        // Two programs: each with connections of its own.
        let writers: Vec<_> = [place.books().await, place.books().await]
            .into_iter()
            .zip(["a", "b"])
            .map(|(books, name)| {
                tokio::spawn(async move {
                    for n in 0..WRITES {
                        let mut patient = small().patients.remove(0);
                        patient.id = format!("{name}{n}");
                        put(&books, &patient).await;
                    }
                })
            })
            .collect();
        let books = place.books().await;
        let mut known = 0;
        let mut patients = 0;
        while patients < 2 * WRITES {
            let mut reader = books.read().await.expect("a reader");
            let changes = reader.changes_since(known).await.expect("changes");
            assert_eq!(changes.patients.len() as i64, changes.upto - known, "no number comes late");
            patients += changes.patients.len();
            known = changes.upto;
        }
        for writer in writers {
            writer.await.expect("it ends");
        }
        assert_eq!(patients, 2 * WRITES);
    }
}

#[tokio::test]
async fn a_reader_sees_one_moment() {
    for place in places() {
        let books = place.books().await;
        let mut reader = books.read().await.expect("a reader");
        put(&books, &small().patients.remove(0)).await;
        assert_eq!(reader.organisation().await.expect("records").patients, []);
        assert_eq!((reader.seq(), books.seq().await.expect("a number")), (0, 1));
    }
}
