//! A bundle on its way through the pages: uploaded, checked, taken in, taken back.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use clinic::Currency;
use clinic::access::Role;
use clinic::record::Organisation;
use exchange::export_bundle;
use testkit::clinic::tables;

use crate::clinic::{Clinic, Page, Visitor, with_file};

/// Two patients with a visit each.
fn two() -> Organisation {
    tables(&[
        ("patients", "id | name | phone | on \n p1 | Ada | +491 | 2025-01-01 \n p2 | Bob | +492 | 2025-01-02"),
        ("visits", "visit | patient | on | billed \n v1 | p1 | 2025-01-02 | 10.00 \n v2 | p2 | 2025-02-03 | 20.00"),
    ])
}

/// What a clinic with these records exports.
async fn bundle(org: &Organisation) -> Vec<u8> {
    let clinic = Clinic::of(Some(org)).await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bundle.zip");
    export_bundle(clinic.app.books(), &path, &AtomicBool::new(false)).await.expect("a bundle");
    std::fs::read(path).expect("a zip")
}

fn upload(content: &[u8]) -> Request<Body> {
    with_file("/import", "bundle", content)
}

/// The page of a job at its end. Its events end with it.
pub async fn ended(visitor: &mut Visitor<'_>, href: &str) -> Page {
    let events = visitor.get(&format!("{href}/progress")).await;
    assert_eq!(events.headers["content-type"], "text/event-stream");
    let last = events.text.trim_end().rsplit("\n\n").next().unwrap_or_default();
    assert!(last.contains("event: end") && last.contains(href), "{}", events.text);
    visitor.get(href).await
}

async fn checked(visitor: &mut Visitor<'_>, content: &[u8]) -> (String, Page) {
    let page = visitor.ask(upload(content)).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    let href = page.location().to_owned();
    let page = ended(visitor, &href).await;
    assert_eq!(page.status, StatusCode::OK);
    (href, page)
}

/// Uploads that were not removed.
fn left_in(folder: &Path) -> usize {
    let names = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").file_name());
    names.filter(|name| name.to_string_lossy().starts_with("revisit-upload-")).count()
}

#[tokio::test]
async fn a_bundle_is_in_the_books_only_after_somebody_agreed_and_can_be_taken_back() {
    let content = bundle(&two()).await;
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let (href, page) = checked(&mut owner, &content).await;
    assert!(page.text.contains(&format!("action=\"{href}/take\"")), "{}", page.text);
    assert!(page.text.contains("patients.csv") && page.text.contains("€30.00"), "{}", page.text);
    assert_eq!(clinic.app.books().totals().await.expect("totals").patients, 0, "nothing is written yet");

    assert_eq!(owner.post(&format!("{href}/take"), "").await.location(), href);
    let page = ended(&mut owner, &href).await;
    assert!(!page.text.contains("/take"), "{}", page.text);
    assert_eq!(clinic.app.books().totals().await.expect("totals").patients, 2);
    assert_eq!(left_in(clinic.folder()), 0, "the upload is removed");
    owner.post(&format!("{href}/take"), "").await;
    assert_eq!(clinic.app.books().past_imports(9).await.expect("imports").len(), 1, "once is enough");

    let unsure = owner.post("/import/undo", "import=1").await;
    assert_eq!(unsure.status, StatusCode::CONFLICT);
    let undone = owner.post("/import/undo", "import=1&sure=yes").await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text);
    let page = ended(&mut owner, undone.location()).await;
    assert!(page.text.contains("visits.csv"), "{}", page.text);
    assert_eq!(clinic.app.books().totals().await.expect("totals").patients, 0);
    let page = owner.get("/import").await;
    assert!(!page.text.contains("action=\"/import/undo\""), "there is nothing left to take back\n{}", page.text);
}

#[tokio::test]
async fn others_save_while_a_bundle_is_checked_and_its_copy_of_the_books_goes() {
    let content = bundle(&two()).await;
    let clinic = Clinic::of(Some(&two())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    // Somebody writes from before the check until after it.
    let writing = clinic.app.books().write("test", "something else").await.expect("a transaction");
    let page = owner.ask(upload(&content)).await;
    let (href, page) = (page.location().to_owned(), ended(&mut owner, page.location()).await);
    assert!(page.text.contains(&format!("action=\"{href}/take\"")), "{}", page.text);
    writing.commit("").await.expect("a commit");
    assert_eq!(left_in(clinic.folder()), 1, "the bundle alone");
}

#[tokio::test]
async fn an_import_is_stopped_and_nothing_of_it_is_written() {
    let content = bundle(&two()).await;
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let (href, _) = checked(&mut owner, &content).await;
    // It waits for the writer until it was stopped.
    let writing = clinic.app.books().write("test", "something else").await.expect("a transaction");
    owner.post(&format!("{href}/take"), "").await;
    let running = owner.get(&href).await;
    assert!(running.text.contains(&format!("action=\"{href}/stop\"")), "{}", running.text);
    assert_eq!(owner.post(&format!("{href}/stop"), "").await.location(), href);
    assert!(!owner.get(&href).await.text.contains("/stop\""), "once is enough");
    writing.roll_back().await.expect("it ends");
    let page = ended(&mut owner, &href).await;
    assert!(page.text.contains("Stopped. Nothing was written."), "{}", page.text);
    assert_eq!(clinic.app.books().totals().await.expect("totals").patients, 0);
    assert_eq!(clinic.app.books().past_imports(9).await.expect("imports").len(), 0);
    assert_eq!(left_in(clinic.folder()), 0);
    let (_, page) = checked(&mut owner, &content).await;
    assert!(page.text.contains("/take"), "the next one goes as ever\n{}", page.text);
}

#[tokio::test]
async fn what_is_wrong_is_told_and_nothing_can_be_taken_in() {
    let mut other = two();
    let euro = other.clinic.as_mut().expect("a clinic");
    euro.currency = Currency::from_code("USD").expect("the dollar exists");
    let content = bundle(&other).await;
    let clinic = Clinic::of(Some(&two())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let (href, page) = checked(&mut owner, &content).await;
    assert!(page.text.contains("clinic.csv") && !page.text.contains(&format!("{href}/take")), "{}", page.text);
    let errors = owner.get(&format!("{href}/errors.csv")).await;
    assert_eq!(errors.headers["content-type"], "text/csv; charset=utf-8");
    let lines: Vec<&str> = errors.text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "file,line,column,problem,remedy");
    assert!(lines[1].starts_with("clinic.csv,2,currency,") && lines.len() == 2, "{lines:?}");
    let packed = Request::get(format!("{href}/errors.csv")).header("accept-encoding", "gzip").body(Body::empty());
    let packed = owner.ask(packed.expect("a request")).await;
    assert!(packed.headers["content-encoding"] == "gzip" && !packed.bytes.is_empty());
    owner.post(&format!("{href}/take"), "").await;
    assert_eq!(clinic.app.books().past_imports(9).await.expect("imports").len(), 1, "the clinic's own alone");
}

#[tokio::test]
async fn an_upload_that_is_no_bundle_is_refused_and_leaves_nothing() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let page = owner.ask(upload(b"PK")).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert!(page.text.contains("type=\"file\""), "it can be tried again at once\n{}", page.text);
    let content = bundle(&two()).await;
    let (_, page) = checked(&mut owner, &content[..content.len() / 2]).await;
    assert!(page.text.contains("note bad"), "{}", page.text);
    assert_eq!(left_in(clinic.folder()), 0);
}

#[tokio::test]
async fn a_bundle_that_is_not_here_any_more_is_said_to_be_so() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let page = owner.get("/import/0123456789abcdef").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.text.contains("type=\"file\""), "{}", page.text);
    assert_eq!(owner.get("/import/0123456789abcdef/errors.csv").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn only_the_import_that_was_shown_is_taken_back() {
    let clinic = Clinic::of(Some(&two())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let undone = owner.post("/import/undo", "import=7&sure=yes").await;
    let page = ended(&mut owner, undone.location()).await;
    assert!(page.text.contains("class=\"note "), "{}", page.text);
    assert_eq!(clinic.app.books().totals().await.expect("totals").patients, 2);
}
