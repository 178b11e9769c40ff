//! Places to keep books in: one of each engine, empty.

use books::{Books, Edited, Location};
use clinic::record::Organisation;
use sqlx::{AnyPool, Executor};
use tempfile::TempDir;

/// Makes books what a program of version 5 left behind.
pub const VERSION_5: &str = include_str!("version_5.sql");

/// Where a story's books are.
pub struct Place {
    pub location: Location,
    /// Removed at the end of the story.
    folder: Option<TempDir>,
}

/// A folder and a schema of a PostgreSQL server.
pub fn places() -> [Place; 2] {
    let folder = tempfile::tempdir().expect("a folder");
    let sqlite = Place { location: Location::Folder(folder.path().into()), folder: Some(folder) };
    [sqlite, Place { location: Location::Url(testkit::postgres::empty_schema()), folder: None }]
}

impl Place {
    pub async fn books(&self) -> Books {
        Books::open(&self.location, noon).await.expect("books open")
    }

    /// The database itself, for what no method of the books does.
    pub async fn execute(&self, sql: &'static str) {
        let url = match &self.location {
            Location::Folder(folder) => format!("sqlite://{}", folder.join("books.sqlite").display()),
            Location::Url(url) => url.clone(),
        };
        sqlx::any::install_default_drivers();
        let pool = AnyPool::connect(&url).await.expect("the database opens");
        pool.execute(sqlx::raw_sql(sql)).await.expect("the statement runs");
        pool.close().await;
    }

    pub fn is_folder(&self) -> bool {
        self.folder.is_some()
    }
}

/// The clock of every story.
pub fn noon() -> jiff::Timestamp {
    jiff::Timestamp::from_second(1_750_000_000).expect("a time in 2025")
}

/// Import an organisation that has nothing wrong, and tell what it did: table, created, changed, unchanged.
pub async fn import(books: &Books, all: &Organisation) -> Vec<(&'static str, u64, u64, u64)> {
    import_as(books, all, Edited::Keep).await
}

pub async fn import_as(books: &Books, all: &Organisation, edited: Edited) -> Vec<(&'static str, u64, u64, u64)> {
    let mut import = books.import("ann", edited).await.expect("an import begins");
    assert_eq!(import.put_all(all).await.expect("records are put"), []);
    let counts = import.counts();
    import.commit(&serde_json::json!([]), &serde_json::json!({})).await.expect("the import is kept");
    counts.iter().map(|t| (t.table.name(), t.counts.created, t.counts.changed, t.counts.unchanged)).collect()
}

/// All that the books hold.
pub async fn everything(books: &Books) -> Organisation {
    let mut reader = books.read().await.expect("a reader");
    reader.organisation().await.expect("records are read")
}
