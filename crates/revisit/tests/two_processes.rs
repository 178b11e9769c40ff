//! Two processes at the same books, in a folder and on a database server: one writes a thousand single changes, the other asks reports all the while. Every answer must
//! be right for some moment that is not older than the last commit told before the question, and no change may cost more than
//! its own buckets.
//!
//! The test starts itself again as the writer, so it has no harness; it answers the runner's `--list` by itself.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use books::{Books, Edited, Location};
use clinic::record::{Line, Method, Organisation, Payment, Status, Visit};
use clinic::{LocalTime, Money};
use exchange::answer::Format;
use jiff::civil::{Date, date};
use mart::Mart;
use report::{Engine, Question};
use testkit::clinic::{Size, random};

const NAME: &str = "every_answer_holds_at_a_moment_not_before_the_last_commit_told";
const CHANGES: usize = 1_000;
const TODAY: Date = date(2026, 1, 1);
const SEED: u64 = 77;
const QUESTIONS: [&[&str]; 3] = [
    &["earnings", "--from", "2023-01-01", "--to", "2025-12-31", "--totals"],
    &["activity", "--from", "2025-01-01", "--to", "2025-12-31", "--totals"],
    &["debtors"],
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["write", place] => on_a_runtime(write(&location(place))),
        _ if arguments.iter().any(|word| word == "--list") => {
            if !arguments.iter().any(|word| word == "--ignored") {
                say(&format!("{NAME}: test"));
            }
        }
        _ => {
            let folder = tempfile::tempdir().expect("a folder");
            on_a_runtime(watch(folder.path().to_str().expect("a path of words")));
            on_a_runtime(watch(&testkit::postgres::empty_schema()));
            say(&format!(
                "test {NAME} ... ok\n\ntest result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out"
            ));
        }
    }
}

fn say(line: &str) {
    writeln!(std::io::stdout(), "{line}").expect("somebody listens");
}

fn on_a_runtime<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Runtime::new().expect("a runtime").block_on(work)
}

/// Books of a folder or of an address.
fn location(place: &str) -> Location {
    if place.starts_with("postgres") { Location::Url(place.to_owned()) } else { Location::Folder(place.into()) }
}

async fn open(location: &Location) -> Books {
    Books::open(location, || jiff::Timestamp::UNIX_EPOCH).await.expect("books")
}

/// One change: a visit with a line, a payment for it, or a status that is no longer what it was.
enum Change {
    Visit(Box<(Visit, Line)>),
    Payment(Payment),
    Status(Visit),
}

fn change(org: &Organisation, at: usize) -> Change {
    let patient_id = org.patients[at * 7 % org.patients.len()].id.clone();
    let starts_at =
        LocalTime::parse(&format!("2025-{:02}-{:02}T10:{:02}", at % 12 + 1, at % 28 + 1, at % 60)).expect("a time");
    let visit = |at: usize, status| Visit {
        id: format!("new{at}"),
        patient_id: org.patients[at * 7 % org.patients.len()].id.clone(),
        employee_id: org.employees[at % org.employees.len()].id.clone(),
        department_id: None,
        starts_at: LocalTime::parse(&format!("2025-{:02}-{:02}T10:{:02}", at % 12 + 1, at % 28 + 1, at % 60))
            .expect("a time"),
        ends_at: None,
        status,
        desk: Default::default(),
    };
    match at % 3 {
        0 => Change::Visit(Box::new((
            visit(at, Status::Completed),
            Line {
                id: format!("line{at}"),
                visit_id: format!("new{at}"),
                item_id: None,
                quantity: None,
                amount: Money(100 + at as i64),
                discount: None,
                desk: Default::default(),
            },
        ))),
        1 => Change::Payment(Payment {
            id: format!("paid{at}"),
            patient_id,
            visit_id: None,
            paid_at: starts_at,
            method: Method::Cash,
            amount: Money(at as i64),
            desk: Default::default(),
        }),
        _ => Change::Status(visit(at - 2, if at.is_multiple_of(2) { Status::Cancelled } else { Status::Completed })),
    }
}

fn apply(org: &mut Organisation, at: usize) {
    match change(org, at) {
        Change::Visit(both) => {
            let (visit, line) = *both;
            org.visits.push(visit);
            org.lines.push(line);
        }
        Change::Payment(payment) => org.payments.push(payment),
        Change::Status(visit) => {
            let known = org.visits.iter_mut().find(|known| known.id == visit.id);
            *known.expect("it was made before") = visit;
        }
    }
}

/// The second process: a transaction a change, each told after its commit.
async fn write(location: &Location) {
    let org = random(SEED, Size::SMALL);
    let books = open(location).await;
    for at in 0..CHANGES {
        let mut tx = books.write("writer", "test").await.expect("a transaction");
        let put = match change(&org, at) {
            Change::Visit(both) => {
                let (visit, line) = *both;
                tx.put(&visit).await.expect("books").expect("a visit");
                tx.put(&line).await
            }
            Change::Payment(payment) => tx.put(&payment).await,
            Change::Status(visit) => tx.put(&visit).await,
        };
        put.expect("books").expect("a record that fits");
        tx.commit("").await.expect("a commit");
        say(&(at + 1).to_string());
    }
}

/// The first process.
async fn watch(place: &str) {
    let mut org = random(SEED, Size::SMALL);
    let books = open(&location(place)).await;
    let mut import = books.import("test", Edited::Keep).await.expect("an import");
    assert_eq!(import.put_all(&org).await.expect("records"), []);
    import.commit(&serde_json::Value::Null, &serde_json::Value::Null).await.expect("a commit");

    let mut right: Vec<Vec<String>> = QUESTIONS.iter().map(|_| Vec::with_capacity(CHANGES + 1)).collect();
    for at in 0..=CHANGES {
        for (answers, question) in right.iter_mut().zip(QUESTIONS) {
            answers.push(testkit::oracle::answer(&org, TODAY, question).expect("an answer"));
        }
        if at < CHANGES {
            apply(&mut org, at);
        }
    }

    let mart = Mart::open(books, None);
    let setting = mart.setting().await.expect("a setting");
    let before = mart.counters();
    let mut writer = Command::new(std::env::current_exe().expect("this program"))
        .arg("write")
        .arg(place)
        .stdout(Stdio::piped())
        .spawn()
        .expect("a second process");
    let told = Arc::new(AtomicUsize::new(0));
    let listener = {
        let (told, lines) = (told.clone(), BufReader::new(writer.stdout.take().expect("its words")).lines());
        std::thread::spawn(move || {
            lines.map_while(Result::ok).for_each(|line| told.store(line.parse().expect("a count"), Ordering::SeqCst))
        })
    };
    let (mut asked, mut asked_meanwhile) = (0, 0);
    loop {
        let known = told.load(Ordering::SeqCst);
        let which = asked % QUESTIONS.len();
        let answer = csv(&mart, QUESTIONS[which], &setting).await;
        assert!(
            right[which][known..].contains(&answer),
            "after {known} changes the answer to {:?} was of an older moment, or of none:\n{answer}",
            QUESTIONS[which]
        );
        asked += 1;
        asked_meanwhile += usize::from(known > 0 && known < CHANGES);
        if known == CHANGES {
            break;
        }
    }
    listener.join().expect("the listener");
    assert!(writer.wait().expect("the writer's end").success());
    for (question, answers) in QUESTIONS.iter().zip(&right) {
        assert_eq!(&csv(&mart, question, &setting).await, &answers[CHANGES], "after the last change");
    }
    let after = mart.counters();
    assert_eq!(after.rebuilds, before.rebuilds, "no change is worth reading everything again");
    assert!(after.patients_read <= CHANGES as u64 * 2, "{after:?}");
    assert!(asked_meanwhile > 0, "nothing was asked while the other process wrote");
}

async fn csv(mart: &Mart, question: &[&str], setting: &report::engine::Setting) -> String {
    let mut given = Vec::new();
    let mut words = question[1..].iter().peekable();
    while let Some(name) = words.next() {
        let value = words.next_if(|word| !word.starts_with("--")).map_or("", |word| *word);
        given.push((name.trim_start_matches("--").to_owned(), value.to_owned()));
    }
    let question =
        Question::parse(reports::find(question[0]).expect("a report"), &given, TODAY, setting).expect("a question");
    let answer = mart.answer(&question).await.expect("an answer");
    let mut text = Vec::new();
    exchange::answer::write(&answer, Format::Csv, &mut text).expect("CSV");
    String::from_utf8(text).expect("UTF-8")
}
