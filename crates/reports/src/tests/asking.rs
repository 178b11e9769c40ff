//! A clinic in a folder of its own, and questions put to it as on the command line.

use books::{Books, Edited, Location};
use clinic::record::Organisation;
use exchange::answer::Format;
use jiff::civil::{Date, date};
use mart::{Mart, Shape};
use report::{Answer, CellQuestion, Engine, Listing, Question};
use tempfile::TempDir;

pub struct Clinic {
    mart: Mart,
    _folder: TempDir,
}

/// What the books are in: SQLite, or the tests' PostgreSQL server.
#[derive(Clone, Copy, Debug)]
pub enum Database {
    Embedded,
    Server,
}

/// Buckets of few patients and parts of few buckets, so that small clinics are asked as large ones are.
const SMALL: Shape = Shape { patients_a_bucket: 3, rows_a_part: 10 };

/// The answer of a clinic as CSV.
///
/// # Panics
/// When the clinic cannot be made or the question has no answer.
pub fn answer_to(question: &str, org: &Organisation) -> String {
    let arguments: Vec<String> = question.split_whitespace().map(str::to_owned).collect();
    on_a_runtime(async { Clinic::of(org).await.csv(&arguments).await.expect("an answer") })
}

pub fn on_a_runtime<T>(test: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(test)
}

impl Clinic {
    pub const TODAY: Date = date(2026, 1, 1);

    pub async fn of(org: &Organisation) -> Self {
        Self::on(Database::Embedded, org).await
    }

    pub async fn on(database: Database, org: &Organisation) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let location = match database {
            Database::Embedded => Location::Folder(folder.path().to_owned()),
            Database::Server => Location::Url(testkit::postgres::empty_schema()),
        };
        let books = Books::open(&location, || jiff::Timestamp::UNIX_EPOCH).await.expect("books");
        let mut import = books.import("test", Edited::Keep).await.expect("an import");
        assert_eq!(import.put_all(org).await.expect("records"), []);
        import.commit(&serde_json::Value::Null, &serde_json::Value::Null).await.expect("a commit");
        Self { mart: Mart::shaped(books, None, SMALL), _folder: folder }
    }

    /// A question out of arguments as after `revisit report`.
    pub async fn question(&self, arguments: &[String]) -> Result<Question, String> {
        let report = crate::find(&arguments[0]).ok_or_else(|| format!("no report is called {}", arguments[0]))?;
        let mut given = Vec::new();
        let mut words = arguments[1..].iter().peekable();
        while let Some(name) = words.next() {
            let value = words.next_if(|word| !word.starts_with("--")).cloned().unwrap_or_default();
            given.push((name.trim_start_matches("--").to_owned(), value));
        }
        let setting = self.mart.setting().await.map_err(|error| error.to_string())?;
        Question::parse(report, &given, Self::TODAY, &setting).map_err(|error| error.to_string())
    }

    pub async fn answer(&self, question: &Question) -> Result<Answer, String> {
        self.mart.answer(question).await.map_err(|error| error.to_string())
    }

    pub async fn csv(&self, arguments: &[String]) -> Result<String, String> {
        let question = self.question(arguments).await?;
        let answer = self.answer(&question).await?;
        let mut text = Vec::new();
        exchange::answer::write(&answer, Format::Csv, &mut text).map_err(|error| error.to_string())?;
        String::from_utf8(text).map_err(|error| error.to_string())
    }

    pub async fn people(&self, question: &Question, cell: &CellQuestion, listing: Listing) -> Result<Answer, String> {
        self.mart.people(question, cell, listing).await.map_err(|error| error.to_string())
    }
}

/// Whether tests are to try everything (`./test --long`) or a covering sample.
pub fn is_long() -> bool {
    std::env::var_os("REVISIT_TEST_LONG").is_some()
}
