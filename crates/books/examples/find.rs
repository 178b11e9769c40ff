//! How long it takes to find a patient among many, and to show one: `cargo run --release -p books --example find [PATIENTS]`.
//!
//! Makes a clinic of 200 000 patients with five visits each in a folder of its own and prints the slowest of some answers.

use std::time::{Duration, Instant};

use books::cards::{RecordKind, Seen, Show};
use books::{Books, BooksError, Edited, Location};
use clinic::record::{Branch, Department, Employee, Line, Organisation, Patient, Payment, Status, Visit};
use clinic::{LocalTime, Money};
use testkit::clinic::tables;

const FIRST: [&str; 20] = [
    "Anna",
    "Тарас",
    "Jürgen",
    "Олена",
    "Marko",
    "Ірина",
    "Petra",
    "Юрій",
    "Claudia",
    "Сергій",
    "Nina",
    "Михайло",
    "Željko",
    "Ольга",
    "Hans",
    "Наталія",
    "Mateja",
    "Andreas",
    "Дмитро",
    "Ivana",
];
const START: [&str; 20] = [
    "Шев",
    "Müll",
    "Kov",
    "Schm",
    "Бонд",
    "Nov",
    "Hor",
    "Ткач",
    "Krav",
    "Wein",
    "Лис",
    "Gut",
    "Zup",
    "Петр",
    "Meis",
    "Črn",
    "Коваль",
    "Rot",
    "Олій",
    "Mar",
];
const MIDDLE: [&str; 20] = [
    "ч", "er", "ač", "idt", "ар", "ak", "vat", "ен", "ets", "gart", "ов", "mann", "an", "ун", "ter", "ko", "ез", "h",
    "ин", "tin",
];
const END: [&str; 10] = ["енко", "in", "ević", "ський", "er", "ук", "mann", "ova", "ко", "sen"];

fn clinic(patients: usize) -> Organisation {
    let mut all = tables(&[("employees", "id | department \n e0 | d0")]);
    for n in 0..3 {
        all.branches.push(Branch {
            id: format!("b{n}"),
            name: format!("Branch {n}"),
            city: None,
            country: None,
            desk: Default::default(),
        });
    }
    all.departments = (0..8)
        .map(|n| Department {
            id: format!("d{n}"),
            name: format!("Department {n}"),
            branch_id: Some(format!("b{}", n % 3)),
            desk: Default::default(),
        })
        .collect();
    let first = all.employees.remove(0);
    all.employees = (0..20)
        .map(|n| Employee { id: format!("e{n}"), department_id: Some(format!("d{}", n % 8)), ..first.clone() })
        .collect();
    let template = tables(&[("patients", "id | on \n p | 2020-01-01")]).patients.remove(0);
    for n in 0..patients {
        let (a, b, c, d) = (n * 7 % 20, n / 20 % 20, n / 400 % 20, n / 8_000 % 10);
        let day = jiff::civil::date(1930 + (n % 85) as i16, 1 + (n % 12) as i8, 1 + (n % 28) as i8);
        all.patients.push(Patient {
            id: format!("p{n}"),
            name: format!("{} {}{}{}", FIRST[a], START[b], MIDDLE[c], END[d]),
            born_on: Some(day),
            phone: Some(format!("+49 171 {:07}", n * 37 % 10_000_000)),
            email: Some(format!("p{n}@example.org")),
            card_number: Some(format!("{}", 100_000 + n)),
            city: Some(format!("City {}", (n % 1_000) * (n % 7))),
            ..template.clone()
        });
        for visit in 0..5 {
            let id = format!("v{n}-{visit}");
            let at = format!("20{}-{:02}-{:02}T10:00", 20 + visit, 1 + n % 12, 1 + n % 28);
            let at = LocalTime::parse(&at).expect("a time");
            all.visits.push(Visit {
                id: id.clone(),
                patient_id: format!("p{n}"),
                employee_id: format!("e{}", (n + visit) % 20),
                department_id: Some(format!("d{}", (n + visit) % 8)),
                starts_at: at.clone(),
                ends_at: None,
                status: Status::Completed,
                desk: Default::default(),
            });
            all.lines.push(Line {
                id: format!("l{n}-{visit}"),
                visit_id: id.clone(),
                item_id: None,
                quantity: None,
                amount: Money(1_000),
                discount: None,
                desk: Default::default(),
            });
            all.payments.push(Payment {
                id: format!("m{n}-{visit}"),
                patient_id: format!("p{n}"),
                visit_id: Some(id),
                paid_at: at,
                method: clinic::record::Method::Cash,
                amount: Money(1_000),
                desk: Default::default(),
            });
        }
    }
    all
}

fn resident_kilobytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

/// The slowest of some goes, the first not among them.
async fn slowest<T>(mut of: impl AsyncFnMut() -> Result<T, BooksError>) -> Result<(Duration, T), BooksError> {
    let mut last = of().await?;
    let mut slowest = Duration::ZERO;
    for _ in 0..15 {
        let begin = Instant::now();
        last = of().await?;
        slowest = slowest.max(begin.elapsed());
    }
    Ok((slowest, last))
}

#[expect(clippy::print_stdout, reason = "what it is for")]
#[tokio::main]
async fn main() -> Result<(), BooksError> {
    let patients = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(200_000);
    let folder = tempfile::tempdir().expect("a folder");
    let location = match std::env::var("REVISIT_TEST_POSTGRES") {
        Ok(_) => Location::Url(testkit::postgres::empty_schema()),
        Err(_) => Location::Folder(folder.path().into()),
    };
    let books = Books::open(&location, jiff::Timestamp::now).await?;
    let mut import = books.import("example", Edited::Keep).await?;
    import.put_all(&clinic(patients)).await?;
    import.commit(&serde_json::json!([]), &serde_json::json!({})).await?;

    let (index, all) = (books.patient_index(), Seen::all());
    let (before, begin) = (resident_kilobytes(), Instant::now());
    index.find("nobody", 1, &all).await?;
    println!("{patients} patients: the index in {:?}, {} MB", begin.elapsed(), (resident_kilobytes() - before) / 1024);

    let doctor = books.choices().await?.employees.iter().find(|one| one.record.key == "e3").map(|one| one.record.id);
    let own = Seen { employee: doctor, branches: Vec::new() };
    let texts = [
        "a",
        "an",
        "anna",
        "Schewtschenko",
        "Шевченко",
        "shevch",
        "anna mul",
        "müller anna",
        "Kovacevic",
        "Xhevchenko",
        "Mulerin",
        "Anna Kowtschenkx",
        "nobody here",
        "4567",
        "+49 171 0004567",
        "100777",
        "12.1980",
        "31.12.1980",
        "Ткаченко Тарас",
    ];
    for text in texts {
        let (whole, found) = slowest(async || index.find(text, 20, &all).await).await?;
        let (part, of_own) = slowest(async || index.find(text, 20, &own).await).await?;
        println!(
            "find {text:18} {:3} in {whole:>10.2?}, for a doctor {:3} in {part:>10.2?}",
            found.len(),
            of_own.len()
        );
    }
    let mut count = 0;
    let (time, ()) = slowest(async || {
        count += 1;
        let mut new = clinic(1).patients.remove(0);
        new.id = format!("new{count}");
        let mut tx = books.write("example", "patient new").await?;
        tx.put(&new).await?.expect("nothing is wrong");
        tx.commit("").await?;
        index.find("Schewtschenko", 20, &all).await.map(|_| ())
    })
    .await?;
    println!("a new patient is written and found in {time:?}");
    let (time, choices) = slowest(async || books.choices().await).await?;
    println!("choices with {} cities in {time:?}", choices.cities.len());
    let (time, card) = slowest(async || books.patient_card("p777", &all).await).await?;
    println!("a patient's card in {time:?}");
    let id = card.map_or(0, |card| card.id);
    let (time, timeline) = slowest(async || books.patient_timeline(id, &all, Show::All, None, 50).await).await?;
    println!("a timeline of {} in {time:?}", timeline.events.len());
    let (time, _) = slowest(async || books.record_card(RecordKind::Employee, "e3").await).await?;
    println!("an employee's card in {time:?}");
    Ok(())
}
