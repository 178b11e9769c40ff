//! Books in a folder of their own, and a report of one column to ask.

use books::{Books, Edited, Location};
use clinic::record::Organisation;
use jiff::civil::date;
use mart::Mart;
use report::{Column, Engine, Entity, Key, Question, Report, Rows, View};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

static BILLED: Report = Report {
    id: "billed",
    title: "Billed",
    question: "What was billed by whom?",
    about: "All that was billed up to as-of.",
    params: &[],
    receipt_filters: true,
    views: &[View {
        by: "",
        keys: &[Key::entity("employee", Entity::Employee, "(unknown)")],
        pivot: None,
        columns: &[Column::people("patients", "different patients"), Column::money("billed", "billed")],
        rows: Rows::Occupied,
        order: &[],
        layout: &[],
        visits: true,
        members: "SELECT employee, patient, visit, TRUE AS patients, billed FROM receipt WHERE counted",
    }],
};

pub struct Clinic {
    pub books: Books,
    folder: TempDir,
}

impl Clinic {
    pub async fn of(org: &Organisation) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self::at(&Location::Folder(folder.path().join("books")), folder, org).await
    }

    /// The same clinic on either engine.
    pub async fn both(org: &Organisation) -> [Self; 2] {
        let server = Location::Url(testkit::postgres::empty_schema());
        [Self::of(org).await, Self::at(&server, tempfile::tempdir().expect("a folder"), org).await]
    }

    async fn at(location: &Location, folder: TempDir, org: &Organisation) -> Self {
        let books = Books::open(location, || jiff::Timestamp::UNIX_EPOCH).await.expect("books");
        let mut import = books.import("test", Edited::Keep).await.expect("an import");
        assert_eq!(import.put_all(org).await.expect("records"), []);
        import.commit(&serde_json::Value::Null, &serde_json::Value::Null).await.expect("a commit");
        Self { books, folder }
    }

    pub fn cache(&self) -> PathBuf {
        self.folder.path().join("cache")
    }

    pub fn mart(&self, cache: Option<&Path>) -> Mart {
        Mart::open(self.books.clone(), cache.map(Path::to_owned))
    }
}

/// Employee, patients and billed of every row.
pub async fn billed(mart: &Mart) -> Vec<String> {
    let setting = mart.setting().await.expect("a setting");
    let question = Question::parse(&BILLED, &[], date(2026, 1, 1), &setting).expect("a question");
    let answer = mart.answer(&question).await.expect("an answer");
    let rows = answer
        .rows
        .iter()
        .map(|row| row.values[1..].iter().map(|value| value.machine(answer.currency)).collect::<Vec<_>>().join(" "));
    rows.collect()
}
