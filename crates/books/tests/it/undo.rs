//! Taking imports back.

use books::access::UserDraft;
use books::{Kept, Table, Undone};
use clinic::access::Role;
use clinic::record::Organisation;
use testkit::clinic::{Size, random, tables};

use crate::place::{VERSION_5, everything, import, places};

fn small() -> Organisation {
    tables(&[
        ("patients", "id | name | phone | on \n p1 | Ada | +491 | 2025-01-01 \n p2 | Bob | +492 | 2025-01-02"),
        ("visits", "visit | patient | on | billed \n v1 | p1 | 2025-01-02 | 10.00 \n v2 | p2 | 2025-02-03 | 20.00"),
    ])
}

#[tokio::test]
async fn undoing_takes_away_what_was_made_and_restores_what_was_changed() {
    for place in places() {
        let books = place.books().await;
        let first = random(1, Size::SMALL);
        import(&books, &first).await;
        let before = everything(&books).await;
        let second = random(2, Size { patients: 30, bookings: 300 });
        import(&books, &Organisation { clinic: first.clinic.clone(), ..second }).await;
        assert_ne!(everything(&books).await, before);

        let undone = books.undo_import("ann").await.expect("it is undone").expect("there was one");
        assert_eq!((undone.import, undone.kept), (2, vec![]));
        assert!(!undone.removed.is_empty() && !undone.restored.is_empty());
        assert_eq!(everything(&books).await, before);

        books.undo_import("ann").await.expect("it is undone").expect("the one before");
        assert_eq!(everything(&books).await, Organisation::default());
        assert_eq!(books.undo_import("ann").await.expect("nothing to do"), None);
    }
}

#[tokio::test]
async fn an_import_that_changed_nothing_is_undone_as_such_and_the_next_undoing_takes_the_one_before() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        import(&books, &small()).await;
        let (before, seq) = (everything(&books).await, books.seq().await.expect("a number"));
        let undone = books.undo_import("ann").await.expect("it is undone").expect("there was one");
        assert_eq!(undone, Undone { import: 2, ..Undone::default() });
        assert_eq!((everything(&books).await, books.seq().await.expect("a number")), (before, seq));
        let undone = books.undo_import("ann").await.expect("it is undone").expect("the one before");
        assert_eq!((undone.import, undone.kept), (1, vec![]));
        assert_eq!(everything(&books).await, Organisation::default());
    }
}

#[tokio::test]
async fn rows_used_since_are_kept_and_named() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let mut tx = books.write("ben", "visit new").await.expect("a write begins");
        let mut patient = small().patients.remove(0);
        patient.phone = Some("+499".into());
        let mut visit = small().visits.remove(1);
        visit.id = "v3".into();
        tx.put(&patient).await.expect("it is put").expect("nothing is wrong");
        tx.put(&visit).await.expect("it is put").expect("nothing is wrong");
        tx.commit("").await.expect("it is kept");

        let undone = books.undo_import("ann").await.expect("it is undone").expect("there was one");
        let kept = |table, keys: &[&str]| Kept { table, keys: keys.iter().map(|key| (*key).to_owned()).collect() };
        assert_eq!(undone.kept, [kept(Table::Employee, &["e1"]), kept(Table::Patient, &["p1", "p2"])]);
        let left = everything(&books).await;
        assert_eq!((left.patients.len(), left.visits, left.lines.len()), (2, vec![visit], 0));
        assert_eq!(left.patients[0], patient);
    }
}

#[tokio::test]
async fn a_row_that_a_person_changed_after_two_imports_is_named_by_both_undoings() {
    for place in places() {
        let books = place.books().await;
        let mut all = small();
        import(&books, &all).await;
        all.patients[0].city = Some("Graz".into());
        import(&books, &all).await;
        let mut tx = books.write("ben", "patient edit").await.expect("a write begins");
        all.patients[0].city = Some("Wien".into());
        tx.put(&all.patients[0]).await.expect("it is put").expect("nothing is wrong");
        tx.commit("").await.expect("it is kept");

        let kept = [Kept { table: Table::Patient, keys: vec!["p1".into()] }];
        for import in [2, 1] {
            let undone = books.undo_import("ann").await.expect("it is undone").expect("there was one");
            assert_eq!((undone.import, undone.kept), (import, kept.to_vec()));
        }
        assert_eq!(everything(&books).await.patients, all.patients[..1]);
    }
}

#[tokio::test]
async fn an_import_made_by_a_program_of_version_5_is_undone_by_this_one() {
    const AS_IT_WROTE_IT: &str = r#"UPDATE import_row SET before_json = '{"cells":["p1","Ada",null,null,"+491",null,null,null,
        null,null,null,null,null,null,"2025-01-01",null],"edited":[],"import":1}' WHERE import_id = 2"#;
    for place in places() {
        let books = place.books().await;
        let mut all = small();
        import(&books, &all).await;
        let before = everything(&books).await;
        all.patients[0].city = Some("Graz".into());
        import(&books, &all).await;
        books.close().await;
        place.execute(VERSION_5).await;
        place.execute(AS_IT_WROTE_IT).await;

        let books = place.books().await;
        let undone = books.undo_import("ann").await.expect("it is undone").expect("there was one");
        assert_eq!((undone.restored, undone.kept), (vec![(Table::Patient, 1)], vec![]));
        assert_eq!(everything(&books).await, before);
    }
}

#[tokio::test]
async fn readers_are_told_of_an_undoing() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let before = books.seq().await.expect("a number");
        books.undo_import("ann").await.expect("it is undone");
        let changes = books.read().await.expect("a reader").changes_since(before).await.expect("changes");
        assert!(changes.everything);
    }
}

#[tokio::test]
async fn the_same_import_can_be_made_again_after_it_was_undone() {
    for place in places() {
        let books = place.books().await;
        let all = random(4, Size::SMALL);
        import(&books, &all).await;
        let once = everything(&books).await;
        books.undo_import("ann").await.expect("it is undone");
        import(&books, &all).await;
        assert_eq!(everything(&books).await, once);
    }
}

#[tokio::test]
async fn more_rows_than_one_statement_takes_are_changed_and_restored() {
    let rows: String = (0..250).map(|n| format!("\n p{n:03} | Graz | 2025-01-02")).collect();
    let all = tables(&[("patients", &format!("id | city | on{rows}"))]);
    for place in places() {
        let books = place.books().await;
        import(&books, &all).await;
        let mut moved = all.clone();
        for (n, patient) in moved.patients.iter_mut().enumerate() {
            patient.city = (n % 2 == 0).then(|| format!("City {n}"));
        }
        assert_eq!(import(&books, &moved).await.last(), Some(&("patient", 0, 250, 0)));
        assert_eq!(everything(&books).await, moved);
        let undone = books.undo_import("ann").await.expect("it is undone").expect("there was one");
        assert_eq!(undone.restored, [(Table::Patient, 250)]);
        assert_eq!(everything(&books).await, all);
    }
}

#[tokio::test]
async fn only_the_last_import_is_taken_back_when_one_is_named() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        import(&books, &small()).await;
        assert_eq!(books.undo_import_if_last("ann", 1).await.expect("books"), None);
        let undone = books.undo_import_if_last("ann", 2).await.expect("books").expect("it is the last");
        assert_eq!(undone.import, 2);
        let past = books.past_imports(10).await.expect("books");
        let told: Vec<_> = past.iter().map(|import| (import.id, import.is_undone)).collect();
        assert_eq!(told, [(2, true), (1, false)]);
    }
}

#[tokio::test]
async fn an_employee_who_signs_in_and_a_branch_that_users_are_limited_to_are_kept() {
    for place in places() {
        let books = place.books().await;
        let mut all =
            tables(&[("departments", "id | branch \n d1 | b1"), ("visits", "patient | on \n p1 | 2025-01-02")]);
        all.branches.push(clinic::record::Branch { id: "b2".into(), ..all.branches[0].clone() });
        import(&books, &all).await;
        let choices = books.choices().await.expect("choices");
        let (employee, branch) = (choices.employees[0].record.id, choices.branches[0].id);
        let mut tx = books.write("ann", "user new").await.expect("a write begins");
        let draft = UserDraft {
            sign_in: "doctor".into(),
            name: "Doctor".into(),
            role: Role::Doctor,
            employee_id: Some(employee),
            branches: [branch].into(),
        };
        tx.add_user(&draft).await.expect("books").expect("nobody is called so");
        tx.commit("").await.expect("it is kept");
        let undone = books.undo_import("ann").await.expect("it is undone").expect("there was one");
        let kept = |table, key: &str| Kept { table, keys: vec![key.into()] };
        assert_eq!(undone.kept, [kept(Table::Branch, "b1"), kept(Table::Employee, "e1")]);
        assert_eq!(everything(&books).await.branches.len(), 1);
    }
}
