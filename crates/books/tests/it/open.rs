//! Opening books: new, known, newer, at the same time.

use std::path::Path;

use books::{Books, BooksError, Location, Migrated};

use crate::place::{VERSION_5, noon, places};

#[tokio::test]
async fn books_are_made_once_and_found_again() {
    for place in places() {
        let made = place.books().await;
        let key = made.read().await.expect("a reader").books_key().await.expect("a key");
        let found = place.books().await;
        assert_eq!((made.migrated(), found.migrated()), (&Migrated::Made, &Migrated::No));
        assert_eq!(found.read().await.expect("a reader").books_key().await.expect("a key"), key);
        assert_eq!(key.len(), 32);
    }
}

#[tokio::test]
async fn where_there_are_no_books_opening_existing_ones_makes_none() {
    for place in places() {
        let none = Books::open_existing(&place.location, noon).await.expect("a look");
        assert!(none.is_none());
        let still_none = Books::open_existing(&place.location, noon).await.expect("a look");
        assert!(still_none.is_none());
        if let Location::Folder(folder) = &place.location {
            assert_eq!(names_in(folder), [""; 0]);
            std::fs::write(folder.join("books.sqlite"), "").expect("an empty file");
            assert!(Books::open_existing(&place.location, noon).await.expect("a look").is_none());
            assert_eq!(names_in(folder), ["books.sqlite"]);
            assert_eq!(std::fs::metadata(folder.join("books.sqlite")).expect("still there").len(), 0);
            let below = Location::Folder(folder.join("below"));
            assert!(Books::open_existing(&below, noon).await.expect("a look").is_none());
            assert!(!folder.join("below").exists());
        }
        assert_eq!(place.books().await.migrated(), &Migrated::Made);
        let found = Books::open_existing(&place.location, noon).await.expect("a look");
        assert_eq!(found.expect("books").migrated(), &Migrated::No);
    }
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8")).collect();
    names.sort();
    names
}

#[tokio::test]
#[cfg(unix)]
async fn nobody_else_may_read_the_books_or_a_copy() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("clinic/data");
    let books = Books::open(&Location::Folder(data.clone()), noon).await.expect("books open");
    crate::place::import(&books, &testkit::clinic::table("patient | on\n p1 | 2025-01-02")).await;
    books.backup(&data.join("copy.sqlite")).await.expect("a copy");
    let mode = |path: &Path| path.metadata().expect("it is there").permissions().mode() & 0o777;
    assert_eq!((mode(&folder.path().join("clinic")), mode(&data)), (0o700, 0o700));
    let files = names_in(&data);
    assert!(files.len() > 3, "{files:?}");
    for file in files {
        assert_eq!(mode(&data.join(&file)), 0o600, "{file}");
    }
}

#[tokio::test]
async fn a_copy_that_cannot_be_made_says_why_and_leaves_nothing() {
    let [folder, server] = places();
    let (books, place) = (folder.books().await, tempfile::tempdir().expect("a folder"));
    let told = |error: BooksError| error.to_string();
    let missing = place.path().join("missing/copy.sqlite");
    let refused = books.backup(&missing).await.map_err(told).expect_err("no such folder");
    assert_eq!(
        refused,
        format!("{}: the copy cannot be made: the folder above it does not exist: make it first", missing.display())
    );
    std::fs::write(place.path().join("letter"), "mine").expect("a file");
    let refused = books.backup(&place.path().join("letter")).await.map_err(told).expect_err("it is taken");
    assert!(refused.ends_with("it exists already: name a file that does not"), "{refused}");
    assert_eq!(std::fs::read_to_string(place.path().join("letter")).expect("still there"), "mine");
    let refused =
        server.books().await.backup(&place.path().join("letter")).await.map_err(told).expect_err("it is taken");
    assert!(refused.ends_with("it exists already: name a file that does not"), "{refused}");
    let refused = server.books().await.double(place.path()).await.err().map(told).expect("a server");
    assert_eq!(refused, "books on a server are not doubled: try on a copy of your own");
    assert_eq!(names_in(place.path()), ["letter"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn several_programs_may_be_the_first_at_the_same_time() {
    for place in places() {
        let opening: Vec<_> = (0..4)
            .map(|_| {
                let location = place.location.clone();
                tokio::spawn(async move { Books::open(&location, noon).await.map(|books| books.migrated().clone()) })
            })
            .collect();
        let mut made = 0;
        for books in opening {
            let migrated = books.await.expect("it ends").expect("it opens");
            made += usize::from(migrated == Migrated::Made);
        }
        assert!(made >= 1, "somebody made them");
    }
}

#[tokio::test]
async fn books_of_a_newer_program_are_refused() {
    const NEWER: &str =
        "UPDATE _sqlx_migrations SET version = 999 WHERE version = (SELECT MAX(version) FROM _sqlx_migrations)";
    for place in places() {
        place.books().await;
        place.execute(NEWER).await;
        let refused = Books::open(&place.location, noon).await.map(|_| ());
        assert!(matches!(refused, Err(BooksError::NewerSchema { found: 999, .. })), "{refused:?}");
    }
}

#[tokio::test]
async fn books_of_an_older_program_are_copied_before_they_are_brought_up_to_date() {
    const OLDER: &str = "DELETE FROM _sqlx_migrations WHERE version >= 4; ALTER TABLE books DROP COLUMN language; \
        DROP TABLE segment; DROP TABLE session; DROP TABLE failed_sign_in; DROP TABLE one_time_link; DROP TABLE recovery_code; \
        DROP TABLE app_user_branch; DROP TABLE app_user";
    for place in places() {
        place.books().await.close().await;
        place.execute(VERSION_5).await;
        place.execute(OLDER).await;
        let books = place.books().await;
        let Migrated::Yes { from: 3, to: 8, backup } = books.migrated() else {
            panic!("{:?}", books.migrated());
        };
        assert_eq!(backup.is_some(), place.is_folder());
        assert!(backup.iter().all(|copy| copy.exists()));
    }
}

#[tokio::test]
async fn a_copy_holds_what_the_books_hold() {
    let [place, _] = places();
    let books = place.books().await;
    let all = testkit::clinic::random(3, testkit::clinic::Size::SMALL);
    crate::place::import(&books, &all).await;
    let folder = tempfile::tempdir().expect("a folder");
    books.double(folder.path()).await.expect("a copy").close().await;
    let copy = Books::open(&Location::Folder(folder.path().into()), noon).await.expect("the copy opens");
    assert_eq!(crate::place::everything(&copy).await, crate::place::everything(&books).await);
    // https://sqlite.org/fileformat.html: 2 is a write-ahead log, without which readers wait for the writer.
    let head = std::fs::read(folder.path().join("books.sqlite")).expect("the file");
    assert_eq!(head[18..20], [2, 2]);
}

#[tokio::test]
async fn what_cannot_be_opened_says_so_without_the_password() {
    let places = [
        Location::Url("postgres://clinic:secret@127.0.0.1:1/books".into()),
        Location::Url("postgres://clinic:secret@[bad/books".into()),
    ];
    for location in places {
        let refused = Books::open(&location, noon).await.map(|_| ()).expect_err("nothing is there");
        assert!(matches!(refused, BooksError::Unreachable(_)), "{refused:?}");
        assert!(!format!("{refused} {refused:?}").contains("secret"));
    }
}

#[tokio::test]
async fn a_folder_that_cannot_hold_books_is_named_with_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = |name: &str| folder.path().join(name);
    std::fs::write(place("letter"), "mine").expect("a file");
    std::fs::create_dir_all(place("taken/books.sqlite")).expect("a folder in the way");
    let cases = [
        (place("letter"), place("letter"), "keep the books elsewhere with --data"),
        (place("letter/books"), place("letter/books"), "keep the books elsewhere with --data"),
        (place("taken"), place("taken/books.sqlite"), "move it away"),
    ];
    for (chosen, named, advice) in cases {
        let told = Books::open(&Location::Folder(chosen), noon).await.map(|_| ()).expect_err("no room").to_string();
        assert!(told.starts_with(&format!("{}: ", named.display())) && told.ends_with(advice), "{told}");
    }
}

#[tokio::test]
async fn a_file_that_is_no_database_is_called_damaged() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("books.sqlite"), "this is a letter, not a database; ".repeat(200))
        .expect("a file");
    let refused = Books::open(&Location::Folder(folder.path().into()), noon).await.map(|_| ());
    assert!(matches!(refused, Err(BooksError::Damaged(_))), "{refused:?}");
}

#[tokio::test]
async fn sound_books_give_the_doctor_nothing_to_say() {
    for place in places() {
        let books = place.books().await;
        crate::place::import(&books, &testkit::clinic::random(5, testkit::clinic::Size::SMALL)).await;
        let troubled: Vec<_> =
            books.doctor().await.expect("a look").into_iter().filter(|finding| finding.trouble.is_some()).collect();
        assert_eq!(troubled, []);
    }
}

#[tokio::test]
async fn the_doctor_sees_rows_on_a_merged_card_and_numbers_given_out_twice() {
    const WRONG: &str =
        "UPDATE patient SET merged_into_id = (SELECT MIN(id) FROM patient WHERE key = 'p2') WHERE key = 'p1';
        UPDATE counter SET value = 1 WHERE name = 'row'";
    for place in places() {
        let books = place.books().await;
        let visits = "patient | on\n p1 | 2025-01-02\n p2 | 2025-01-02";
        crate::place::import(&books, &testkit::clinic::table(visits)).await;
        place.execute(WRONG).await;
        let findings = books.doctor().await.expect("a look");
        let troubled: Vec<_> = findings.iter().filter(|f| f.trouble.is_some()).map(|f| f.check).collect();
        assert_eq!(troubled, ["rows of merged cards", "numbers given out"]);
    }
}

#[tokio::test]
async fn the_doctor_sees_rows_that_refer_to_nothing() {
    for place in places() {
        let books = place.books().await;
        crate::place::import(&books, &testkit::clinic::table("patient | on\n p1 | 2025-01-02\n p2 | 2025-01-02")).await;
        place
            .execute(match books.location() {
                Location::Folder(_) => "PRAGMA foreign_keys = OFF; UPDATE visit SET employee_id = 0",
                Location::Url(_) => "SET session_replication_role = replica; UPDATE visit SET employee_id = 0",
            })
            .await;
        let findings = books.doctor().await.expect("a look");
        let references = findings.iter().find(|finding| finding.check == "references").expect("they are looked at");
        let trouble = references.trouble.as_ref().expect("they lead nowhere");
        assert_eq!(trouble.found, "2 rows refer to nothing, in visit");
    }
}

#[test]
fn what_takes_time_may_move_between_threads() {
    fn may_move(_: impl Future + Send) {}
    async fn all(books: Books, all: clinic::record::Organisation) -> Result<(), BooksError> {
        let mut import = books.import("ann", books::Edited::Keep).await?;
        import.put_all(&all).await?;
        import.totals().await?;
        import.bonus_differences().await?;
        import.commit(&serde_json::json!([]), &serde_json::json!({})).await?;
        books.undo_import("ann").await?;
        let mut tx = books.write("ann", "visit new").await?;
        let _ = tx.put(&all.visits[0]).await?;
        tx.commit("").await?;
        let mut reader = books.read().await?;
        reader.organisation().await?;
        reader.changes_since(0).await?;
        reader.directory().await?;
        reader.visits(books::facts::Patients::All, |_| ()).await?;
        books.doctor().await?;
        Ok(())
    }
    // Only its type is looked at: the future is made in a function that is never called.
    let _never = |books, organisation| may_move(all(books, organisation));
}
