//! Books in a folder of their own, and a report of one column to ask.

use books::{Books, Edited, Location};
use clinic::record::{Line, Organisation, Status, Visit};
use clinic::{LocalTime, Money};
use jiff::civil::date;
use mart::{Mart, Shape};
use report::{CellQuestion, Column, Engine, Entity, Key, Listing, Question, Report, Rows, View};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const BILLED_VIEW: View = View {
    by: "",
    keys: &[Key::entity("employee", Entity::Employee, "(unknown)")],
    pivot: None,
    columns: &[Column::people("patients", "different patients"), Column::money("billed", "billed")],
    rows: Rows::Occupied,
    order: &[],
    layout: &[],
    chart: None,
    visits: true,
    members: "SELECT employee, patient, visit, TRUE AS patients, billed FROM receipt WHERE counted",
};

const BILLED: Report = Report {
    id: "billed",
    title: "Billed",
    question: "What was billed by whom?",
    about: "All that was billed up to as-of.",
    params: &[],
    receipt_filters: true,
    views: &[BILLED_VIEW],
};

/// As [`BILLED`], but its members do not come in ascending order of patient: everybody is in both branches.
static TWICE: Report = Report {
    id: "twice",
    views: &[View {
        members: "SELECT employee, patient, visit, TRUE AS patients, billed FROM receipt WHERE counted
            UNION ALL
            SELECT employee, patient, visit, TRUE AS patients, 0 AS billed FROM receipt WHERE counted",
        ..BILLED_VIEW
    }],
    ..BILLED
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
        let clinic = Self { books, folder };
        clinic.import(org).await;
        clinic
    }

    /// What is new or different comes into the books.
    pub async fn import(&self, org: &Organisation) {
        let mut import = self.books.import("test", Edited::Keep).await.expect("an import");
        assert_eq!(import.put_all(org).await.expect("records"), []);
        import.commit(&serde_json::Value::Null, &serde_json::Value::Null).await.expect("a commit");
    }

    /// A mart without a cache, cut in its own way.
    pub fn shaped(&self, shape: Shape) -> Mart {
        Mart::shaped(self.books.clone(), None, shape)
    }

    pub fn cache(&self) -> PathBuf {
        self.folder.path().join("cache")
    }

    pub fn mart(&self, cache: Option<&Path>) -> Mart {
        Mart::open(self.books.clone(), cache.map(Path::to_owned))
    }

    /// A visit that is billed, entered at the desk.
    pub async fn bill(&self, id: &str, patient: &str, employee: &str, minor: i64) {
        let mut tx = self.books.write("desk", "visit").await.expect("a transaction");
        let visit = Visit {
            id: id.to_owned(),
            patient_id: patient.to_owned(),
            employee_id: employee.to_owned(),
            department_id: None,
            starts_at: LocalTime::parse("2025-02-01T10:00").expect("a time"),
            ends_at: None,
            status: Status::Completed,
            desk: Default::default(),
        };
        let line = Line {
            id: format!("line of {id}"),
            visit_id: id.to_owned(),
            item_id: None,
            quantity: None,
            amount: Money(minor),
            discount: None,
            desk: Default::default(),
        };
        tx.put(&visit).await.expect("books").expect("a visit that fits");
        tx.put(&line).await.expect("books").expect("a line that fits");
        tx.commit("").await.expect("a commit");
    }
}

/// Employee, patients and billed of every row.
pub async fn billed(mart: &Mart) -> Vec<String> {
    static REPORT: Report = BILLED;
    rows(mart, &REPORT).await
}

/// The same, and the total, of members that come in no order.
pub async fn billed_in_any_order(mart: &Mart) -> Vec<String> {
    rows(mart, &TWICE).await
}

/// What a list says of the employee of each visit behind what an employee billed.
pub async fn employees_of_visits_behind(mart: &Mart, employee: &str) -> Vec<String> {
    static REPORT: Report = BILLED;
    let setting = mart.setting().await.expect("a setting");
    let question = Question::parse(&REPORT, &[], date(2026, 1, 1), &setting).expect("a question");
    let cell = CellQuestion::parse(&format!("employee={employee} column=billed")).expect("a cell");
    let list = mart.people(&question, &cell, Listing::Rows).await.expect("a list");
    let at = list.position("employee").expect("a column");
    list.rows.iter().map(|row| row.values[at].machine(list.currency)).collect()
}

async fn rows(mart: &Mart, report: &'static Report) -> Vec<String> {
    let setting = mart.setting().await.expect("a setting");
    let totals = [("totals".to_owned(), "true".to_owned())];
    let given = if report.id == "twice" { &totals[..] } else { &[] };
    let question = Question::parse(report, given, date(2026, 1, 1), &setting).expect("a question");
    let answer = mart.answer(&question).await.expect("an answer");
    let told = |row: report::Row| {
        row.values[1..].iter().map(|value| value.machine(answer.currency)).collect::<Vec<_>>().join(" ")
    };
    answer.rows.iter().chain(answer.total.clone()).map(told).collect()
}
