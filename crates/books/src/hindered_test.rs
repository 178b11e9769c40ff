//! What comes of a full disk, of a neighbour who does not stop writing and of books that may only be read: connections are
//! told to behave as if it were so.

use sqlx::Executor;
use testkit::clinic::{Size, random};

use crate::dialect::Dialect;
use crate::{Books, BooksError, Edited, Location};

async fn open(location: &Location) -> Books {
    Books::open(location, || jiff::Timestamp::UNIX_EPOCH).await.expect("books open")
}

#[tokio::test]
async fn an_import_onto_a_full_disk_says_so_and_leaves_the_books_as_they_were() {
    let folder = tempfile::tempdir().expect("a folder");
    let all = random(1, Size { patients: 300, bookings: 2_000 });
    let books = open(&Location::Folder(folder.path().into())).await;
    let pages: i64 = sqlx::query_scalar("PRAGMA page_count").fetch_one(&books.readers).await.expect("a number");
    let full = sqlx::AssertSqlSafe(format!("PRAGMA max_page_count = {}", pages + 5));
    books.importer.execute(sqlx::raw_sql(full)).await.expect("a limit");

    let mut import = books.import("ann", Edited::Keep).await.expect("an import begins");
    let refused = import.put_all(&all).await.expect_err("there is no room for it");
    assert!(matches!(refused, BooksError::Full), "{refused:?}");
    assert!(refused.to_string().contains("free some space") && refused.to_string().contains("--data"), "{refused}");
    import.settle().await.expect_err("what failed is not gone on with");
    drop(import);
    assert_eq!(books.totals().await.expect("totals").patients, 0);

    books.importer.execute("PRAGMA max_page_count = 1000000").await.expect("room again");
    let mut import = books.import("ann", Edited::Keep).await.expect("an import begins");
    assert_eq!(import.put_all(&all).await.expect("records are put"), []);
}

#[tokio::test]
async fn a_writer_who_waits_too_long_is_told_to_try_again_and_then_succeeds() {
    let folder = tempfile::tempdir().expect("a folder");
    for location in [Location::Folder(folder.path().into()), Location::Url(testkit::postgres::empty_schema())] {
        let (ours, theirs) = (open(&location).await, open(&location).await);
        let impatient = match ours.dialect {
            Dialect::Sqlite => "PRAGMA busy_timeout = 20",
            Dialect::Postgres => "SET lock_timeout = '20ms'",
        };
        ours.writer.execute(impatient).await.expect("less patience");
        let other = theirs.write("ben", "visit new").await.expect("a write begins");
        let refused = ours.write("ann", "visit new").await.map(|_| ()).expect_err("they are not done");
        assert!(matches!(refused, BooksError::Busy), "{refused:?}");
        assert!(refused.to_string().ends_with("then try again"), "{refused}");
        other.roll_back().await.expect("they are done");
        ours.write("ann", "visit new").await.expect("a write begins");
    }
}

#[tokio::test]
async fn who_may_only_read_is_told_at_the_first_write() {
    let folder = tempfile::tempdir().expect("a folder");
    for location in [Location::Folder(folder.path().into()), Location::Url(testkit::postgres::empty_schema())] {
        let books = open(&location).await;
        let reading = match books.dialect {
            Dialect::Sqlite => "PRAGMA query_only = ON",
            Dialect::Postgres => "SET default_transaction_read_only = on",
        };
        books.writer.execute(reading).await.expect("less may be done");
        let refused = write(&books).await.expect_err("it may only be read");
        assert!(matches!(refused, BooksError::ReadOnly), "{refused:?}");
        assert!(refused.to_string().contains("ask for the right to write"), "{refused}");
    }
}

async fn write(books: &Books) -> Result<i64, BooksError> {
    books.write("ann", "visit new").await?.commit("").await
}
