//! A spreadsheet on its way through the pages: its columns told apart, checked, taken in, taken back.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::Organisation;

use crate::clinic::{Clinic, Page, Visitor, with_file};
use crate::form::Form;
use crate::import::ended;

const MESSY: &str = "Patientenliste\n\nPat.-Nr.;Nachname;Vorname;Geb.-Datum;Telefon;Ort\n\
    9001;Weiß;Jürgen;3.5.68;040 12 34 56;Hamburg\n;;;;;\n9002;Öztürk;Ayşe;31.02.1990;;Köln\n9003;Klein;Kai;12.11.1985;;\n";

async fn everything(clinic: &Clinic) -> Organisation {
    clinic.app.books().read().await.expect("a reader").organisation().await.expect("records")
}

/// Where the columns of a spreadsheet are told apart.
async fn uploaded(visitor: &mut Visitor<'_>, content: &[u8]) -> String {
    let page = visitor.ask(with_file("/import", "bundle", content)).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    let href = page.location().to_owned();
    assert!(href.starts_with("/import/sheet/"), "{href}");
    href
}

async fn sent(visitor: &mut Visitor<'_>, href: &str, form: &str) -> Page {
    visitor.post(href, form).await
}

#[tokio::test]
async fn a_messy_list_is_read_corrected_taken_in_and_taken_back() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let href = uploaded(&mut owner, MESSY.as_bytes()).await;
    let form = Form::open(&mut owner, &href).await;
    let guessed: Vec<&str> = (0..6).map(|at| form.get(["c0", "c1", "c2", "c3", "c4", "c5"][at])).collect();
    assert_eq!(guessed, ["number", "last-name", "first-name", "born-on", "phone", "city"]);
    assert_eq!((form.get("kind"), form.get("dates")), ("patients", "day-month-year"));
    let page = owner.get(&href).await;
    assert!(page.text.contains("3.5.68 → 3\u{a0}May\u{a0}1968"), "{}", page.text);
    assert!(
        page.text.contains("Line 6, Geb.-Datum"),
        "the line of the file, not of what was made of it: {}",
        page.text
    );

    let refused = sent(&mut owner, &href, &form.body()).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST, "a row cannot be read");
    let twice = Form::open(&mut owner, &href).await.with("c5", "last-name").body();
    let doubled = sent(&mut owner, &href, &twice).await;
    assert_eq!(doubled.status, StatusCode::BAD_REQUEST);
    let form = Form::of(&refused, &href).with("leave", "yes").with("name", "Old program");
    let job = sent(&mut owner, &href, &form.body()).await;
    assert_eq!(job.status, StatusCode::SEE_OTHER, "{}", job.text);
    let job = job.location().to_owned();
    let page = ended(&mut owner, &job).await;
    assert!(page.text.contains(&format!("action=\"{job}/take\"")), "{}", page.text);
    assert_eq!(everything(&clinic).await.patients, [], "nothing is written yet");
    owner.post(&format!("{job}/take"), "").await;
    ended(&mut owner, &job).await;
    let patients = everything(&clinic).await.patients;
    let told: Vec<_> = patients.iter().map(|patient| (patient.id.as_str(), patient.name.as_str())).collect();
    assert_eq!(told, [("9001", "Jürgen Weiß"), ("9003", "Kai Klein")]);

    // The next one like it is read in the same way, and changes nothing.
    let href = uploaded(&mut owner, MESSY.as_bytes()).await;
    let form = Form::open(&mut owner, &href).await;
    assert_eq!((form.get("profile"), form.get("name")), ("Old program", "Old program"));
    let job = sent(&mut owner, &href, &form.with("leave", "yes").body()).await.location().to_owned();
    owner.post(&format!("{job}/take"), "").await;
    ended(&mut owner, &job).await;
    owner.post(&format!("{job}/take"), "").await;
    assert_eq!(everything(&clinic).await.patients, patients);

    let forgotten = Form::open(&mut owner, &href).await.by("forget");
    sent(&mut owner, &href, &forgotten).await;
    assert!(everything(&clinic).await.settings.is_empty(), "the mapping is gone");
    while let Some(import) =
        clinic.app.books().past_imports(9).await.expect("imports").iter().find(|one| !one.is_undone)
    {
        let undone = owner.post("/import/undo", &format!("import={}&sure=yes", import.id)).await;
        ended(&mut owner, undone.location()).await;
    }
    assert_eq!(everything(&clinic).await.patients, []);
}

#[tokio::test]
async fn an_encoding_and_a_kind_can_be_chosen() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    // The name of a town in the letters of old Ukrainian programs.
    let content: Vec<u8> =
        [b"Patient;Date;Amount\n".as_slice(), &[0xca, 0xe8, 0xbf, 0xe2], b";1/2/2025;5.00\n"].concat();
    let href = uploaded(&mut owner, &content).await;
    let form = Form::open(&mut owner, &href).await;
    assert_eq!(form.get("kind"), "payments");
    let page = sent(&mut owner, &href, &form.with("encoding", "windows-1251").by("look")).await;
    assert!(page.text.contains("Київ"), "{}", page.text);
    let form = Form::of(&page, &href).with("kind", "visits");
    let page = sent(&mut owner, &href, &form.by("look")).await;
    let form = Form::of(&page, &href);
    assert_eq!([form.get("c0"), form.get("c1"), form.get("c2")], ["name", "date", "amount"], "guessed anew");
    let job = sent(&mut owner, &href, &form.with("dates", "month-day-year").body()).await.location().to_owned();
    ended(&mut owner, &job).await;
    owner.post(&format!("{job}/take"), "").await;
    ended(&mut owner, &job).await;
    let all = everything(&clinic).await;
    assert_eq!((all.patients[0].name.as_str(), all.visits[0].starts_at.as_str()), ("Київ", "2025-01-02T00:00"));
    assert_eq!(all.lines[0].amount.0, 500);
}

#[tokio::test]
async fn what_is_no_spreadsheet_is_refused_and_nobody_else_sees_one() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    for (content, why) in [(&b"\xd0\xcf\x11\xe0\0\0\0"[..], "workbook"), (b"Name;Phone\n", "no rows")] {
        let page = owner.ask(with_file("/import", "bundle", content)).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
        assert!(page.text.contains(why), "{why}: {}", page.text);
    }
    let href = uploaded(&mut owner, MESSY.as_bytes()).await;
    let mut other = clinic.visitor_again(Role::Owner).await;
    assert_eq!(other.get("/import/sheet/0000000000000000").await.status, StatusCode::NOT_FOUND);
    assert_eq!(other.get(&href).await.status, StatusCode::OK, "the same user at another device");
    let mut manager = clinic.visitor(Role::Manager).await;
    assert_eq!(manager.get(&href).await.status, StatusCode::NOT_FOUND);
}
