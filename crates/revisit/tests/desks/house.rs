//! The clinic that the desks work in, where its books are, and the program that serves it.

use std::net::SocketAddr;
use std::process::Command;
use std::sync::LazyLock;

use books::access::{Purpose, Token, UserDraft};
use books::{Books, Edited, Location};
use clinic::Money;
use clinic::access::Role;
use clinic::record::{BonusKind, Millionths, Organisation};
use tempfile::TempDir;
use testkit::clinic::tables;
use tokio::runtime::Runtime;

use crate::desk::Desk;
use crate::program::{revisit, said};
use crate::server::Server;
use crate::wire;

pub const DESKS: usize = 8;
/// So many of them ask reports, too.
pub const MANAGERS: usize = 2;
/// Patients of each desk's own who are there from the beginning.
pub const OWN: usize = 12;
/// Bookings that every desk wants to complete.
pub const WANTED_BY_ALL: usize = 400;
pub const EMPLOYEES: usize = 4;
/// What bonuses real money brings those who are there from the beginning, in percent.
pub const BONUS_PERCENT: i64 = 5;
/// Services, and what they cost in whole euros.
pub const SERVICES: [(&str, i64); 3] = [("look", 20), ("clean", 40), ("crown", 90)];

pub static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));

/// Goes away with the test.
pub struct House {
    folder: TempDir,
    database: Option<String>,
    /// Names of eight users by which each comes in once.
    links: Vec<String>,
}

impl House {
    pub fn in_a_folder() -> Self {
        Self::make(None)
    }

    /// On PostgreSQL.
    pub fn on_a_server() -> Self {
        Self::make(Some(testkit::postgres::empty_schema()))
    }

    fn make(database: Option<String>) -> Self {
        let mut house = Self { folder: tempfile::tempdir().expect("a folder"), database, links: Vec::new() };
        house.links = RUNTIME.block_on(async {
            let books = house.books().await;
            let mut import = books.import("test", Edited::Keep).await.expect("an import");
            assert_eq!(import.put_all(&organisation()).await.expect("records"), []);
            import.commit(&serde_json::Value::Null, &serde_json::Value::Null).await.expect("a commit");
            let mut links = Vec::new();
            for desk in 0..DESKS {
                let draft = UserDraft {
                    sign_in: format!("desk-{desk}"),
                    name: format!("Desk {desk}"),
                    role: if desk < MANAGERS { Role::Manager } else { Role::FrontDesk },
                    employee_id: None,
                    branches: [].into(),
                };
                let mut tx = books.write("test", "user added").await.expect("a write begins");
                let user = tx.add_user(&draft).await.expect("books").expect("a new user");
                let token = Token::new([u8::try_from(desk).expect("few"); 32]);
                tx.add_link(&token, Purpose::SignIn, Some(user), 60 * 60).await.expect("a link");
                tx.commit("").await.expect("a commit");
                links.push(format!("/link/{}", token.reveal()));
            }
            links
        });
        house
    }

    pub async fn books(&self) -> Books {
        let location = match &self.database {
            Some(url) => Location::Url(url.clone()),
            None => Location::Folder(self.folder.path().to_owned()),
        };
        Books::open(&location, jiff::Timestamp::now).await.expect("books")
    }

    /// The program at these books, and at the report cache in the folder.
    pub fn program(&self) -> Command {
        let mut command = revisit();
        command.arg("--data").arg(self.folder.path());
        if let Some(url) = &self.database {
            command.args(["--database", url]);
        }
        command
    }

    /// Killed when it is let go of.
    pub fn serve(&self) -> Server {
        match &self.database {
            Some(url) => Server::start_with(self.folder.path(), &["--database", url]),
            None => Server::start(self.folder.path()),
        }
    }

    /// Everybody comes in. Good once.
    pub fn desks(&self, seed: u64, address: SocketAddr) -> Vec<Desk> {
        let desk = |(number, link): (usize, &String)| {
            let reply = wire::post(address, link, "", "").expect("the program answers");
            assert!(reply.status == 303 && !reply.cookie.is_empty(), "desk {number} is not let in: {}", reply.status);
            Desk::new(seed, number, reply.cookie)
        };
        self.links.iter().enumerate().map(desk).collect()
    }

    /// As it would be exported.
    pub fn everything(&self) -> Organisation {
        RUNTIME.block_on(async {
            let mut reader = self.books().await.read().await.expect("a reader");
            reader.organisation().await.expect("records")
        })
    }

    /// The doctor finds nothing: not in the file, the references, the numbers given out, or the chain of the audit.
    pub fn is_sound(&self) {
        let looked = said(&self.program().arg("doctor").output().expect("the program runs"));
        assert_eq!((looked.status, looked.errors.as_str()), (0, ""), "{}", looked.output);
        assert!(looked.output.contains("audit") && !looked.output.contains('!'), "{}", looked.output);
    }
}

/// Keys of a desk's own patients.
pub fn own(desk: usize) -> impl Iterator<Item = String> {
    (0..OWN).map(move |number| format!("own{desk}n{number}"))
}

fn organisation() -> Organisation {
    let mut patients = "id | name | on".to_owned();
    let mut visits = "visit | patient | employee | department | on | status | item | billed".to_owned();
    for key in (0..DESKS).flat_map(own) {
        patients.push_str(&format!("\n{key} | Card {key} | 2024-01-01"));
    }
    for number in 0..WANTED_BY_ALL {
        patients.push_str(&format!("\nall{number} | Card all{number} | 2024-01-01"));
        let (day, employee) = (number % 28 + 1, number % EMPLOYEES);
        visits.push_str(&format!(
            "\nwanted{number} | all{number} | e{employee} | d{} | 2023-{:02}-{day:02}T08:00 | booked | clean | 40.00",
            employee % 2,
            number / 28 % 12 + 1
        ));
    }
    let mut org = tables(&[
        ("departments", "id | branch \n d0 | b0 \n d1 | b1"),
        ("employees", "id | department \n e0 | d0 \n e1 | d1 \n e2 | d0 \n e3 | d1"),
        ("items", "id | name \n look | Examination \n clean | Cleaning \n crown | Crown"),
        ("patients", &patients),
        ("visits", &visits),
    ]);
    for item in &mut org.items {
        let (_, euros) = SERVICES.iter().find(|(key, _)| *key == item.id).expect("one of the services");
        item.price = Some(Money(euros * 100));
        item.duration_minutes = Some(30);
    }
    org.bonus_kinds.push(BonusKind {
        id: "five".into(),
        name: "Five percent".into(),
        percent: Millionths(BONUS_PERCENT * 1_000_000),
        expires_after_days: None,
        preset: false,
        archived: false,
    });
    for patient in &mut org.patients {
        patient.desk.bonus_kind_id = Some("five".into());
    }
    org
}
