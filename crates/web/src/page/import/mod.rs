//! Bringing a clinic's data in: a bundle, or a spreadsheet that is made one ([`sheet`]), is uploaded, checked, looked at, taken in;
//! the last import is taken back.
//!
//! What takes its time happens in the background, one thing at a time ([`job`]); its page has an address and tells how far it is.
//! Nothing is in the books before somebody agreed, and then all of it or nothing.

mod certificate;
mod errors;
mod failure;
mod found;
pub mod job;
pub(super) mod problem;
mod progress;
pub mod sheet;
mod spool;
mod trial;
mod upload;

use axum::Form;
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use books::PastImport;
use certificate::{Paper, head};
use jiff::Timestamp;
use trial::Trial;
use upload::Flaw;

pub use errors::errors;
pub use job::Imports;
pub use progress::progress;
pub use upload::MOST_BYTES;

use super::frame::{Around, frame};
use super::framed;
use crate::clock::Now;
use crate::fault::Fault;
use crate::view::{
    Button, Cell, Check, ImportPage, ImportTexts, ImportView, Link, Note, Row, Table, TableTexts, Taken, Undo, Upload,
};
use crate::visitor::Visitor;

/// Imports that the page lists.
const LISTED: i64 = 20;

pub async fn show(visitor: Visitor) -> Result<Response, Fault> {
    if let Some(job) = visitor.app.imports.current().filter(|job| job.stage().is_running()) {
        return Ok(Redirect::to(&href(&job.id)).into_response());
    }
    begin(&visitor, StatusCode::OK, &Wrong::default()).await
}

/// What keeps the page from doing what was asked.
#[derive(Debug, Default)]
struct Wrong {
    upload: String,
    undo: String,
    note: Option<Note>,
}

pub async fn upload(visitor: Visitor, form: Result<Multipart, MultipartRejection>) -> Result<Response, Fault> {
    let folder = upload::folder(visitor.app.books().location());
    upload::tidy(&folder, (visitor.app.parts.clock)());
    let received = match form {
        Ok(form) => upload::receive(form, &folder).await,
        Err(_) => Err(Flaw::Nothing),
    };
    let received = match received {
        Ok(received) => received,
        Err(flaw) => {
            if let Flaw::Disk(error) = &flaw {
                tracing::error!(%error, "a bundle cannot be kept");
            }
            let wrong = Wrong { upload: said(&visitor, flaw.id()), ..Wrong::default() };
            return begin(&visitor, flaw.status(), &wrong).await;
        }
    };
    if sheet::is_one(&received.file)? {
        return sheet::take_in(&visitor, received.file, received.edited).await;
    }
    match job::check(&visitor.app, visitor.actor(), received.file, received.edited) {
        Ok(job) => Ok(Redirect::to(&href(&job.id)).into_response()),
        Err(job::Busy) => {
            let wrong = Wrong { upload: visitor.words.say("import-busy"), ..Wrong::default() };
            begin(&visitor, StatusCode::CONFLICT, &wrong).await
        }
    }
}

/// How far a job is, or what came of it.
pub async fn tried(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Fault> {
    let Some(job) = visitor.app.imports.job(&id) else {
        let wrong = Wrong { note: Some(Note::warn(visitor.words.say("import-forgotten"))), ..Wrong::default() };
        return begin(&visitor, StatusCode::NOT_FOUND, &wrong).await;
    };
    let now = visitor.app.now().await?;
    page(&visitor, &now, found::view(&visitor, &job))
}

/// Nothing is written then. Of what has ended nothing becomes otherwise.
pub async fn stop(visitor: Visitor, Path(id): Path<String>) -> Redirect {
    if let Some(job) = visitor.app.imports.job(&id) {
        job.stop();
    }
    Redirect::to(&href(&id))
}

pub async fn take(visitor: Visitor, Path(id): Path<String>) -> Redirect {
    if let Some(job) = visitor.app.imports.job(&id) {
        job::take(&visitor.app, &job);
    }
    Redirect::to(&href(&id))
}

#[derive(Deserialize)]
pub struct ToUndo {
    #[serde(default)]
    import: i64,
    #[serde(default)]
    sure: String,
}

pub async fn undo(visitor: Visitor, Form(wanted): Form<ToUndo>) -> Result<Response, Fault> {
    let id = match wanted.sure.as_str() {
        "yes" => match job::take_back(&visitor.app, visitor.actor(), wanted.import) {
            Ok(job) => return Ok(Redirect::to(&href(&job.id)).into_response()),
            Err(job::Busy) => "import-busy",
        },
        _ => "import-undo-unsure",
    };
    let wrong = Wrong { undo: visitor.words.say(id), ..Wrong::default() };
    begin(&visitor, StatusCode::CONFLICT, &wrong).await
}

fn href(id: &str) -> String {
    format!("/import/{}", super::escaped(id))
}

/// A sentence that may name how large a bundle may be.
fn said(visitor: &Visitor, id: &str) -> String {
    visitor.words.say_with(id, &[("most", (&most(visitor)).into())])
}

fn most(visitor: &Visitor) -> String {
    format!("{}\u{a0}GB", visitor.words.count(i64::try_from(upload::MOST_OF_FILE >> 30).unwrap_or(i64::MAX)))
}

/// Where an import begins: the upload, the last import, those before it.
async fn begin(visitor: &Visitor, status: StatusCode, wrong: &Wrong) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let past = visitor.app.books().past_imports(LISTED).await?;
    let last = past.iter().find(|import| !import.is_undone);
    let words = &visitor.words;
    let mut notes: Vec<Note> = wrong.note.iter().cloned().collect();
    if visitor.app.parts.is_demo {
        notes.push(Note::warn(words.say("import-demo")).linked(Link::new("/help/demo", words.say("frame-demo-leave"))));
    }
    if let Some(job) = visitor.app.imports.current().filter(|job| matches!(job.stage(), job::Stage::Sound(_))) {
        notes.push(Note::plain(words.say("import-waiting")).linked(Link::new(href(&job.id), words.say("import-look"))));
    }
    let view = ImportView {
        notes,
        upload: Some(upload_form(visitor, wrong)),
        taken: last.and_then(|import| last_certificate(visitor, &now, import)),
        undo: last.map(|import| Undo {
            href: "/import/undo".into(),
            import: import.id,
            about: words.say_with(
                "import-undo-about",
                &[("number", import.id.into()), ("at", (&moment(visitor, &now, import.at)).into())],
            ),
            warning: words.say("import-undo-warning"),
            error: wrong.undo.clone(),
        }),
        history: (!past.is_empty()).then(|| history(visitor, &now, &past)),
        ..ImportView::default()
    };
    let mut response = page(visitor, &now, view)?;
    *response.status_mut() = status;
    Ok(response)
}

fn page(visitor: &Visitor, now: &Now, import: ImportView) -> Result<Response, Fault> {
    let t = ImportTexts::of(&visitor.words);
    let t = if import.checked.as_ref().is_some_and(|checked| !checked.take_href.is_empty()) {
        ImportTexts { errors_file: visitor.words.say("import-warnings-file"), ..t }
    } else {
        t
    };
    let around = Around { entry: "/import", title: t.import.clone(), topic: "import", has_charts: false };
    framed(visitor, &ImportPage { frame: frame(visitor, now, around), t, import })
}

fn upload_form(visitor: &Visitor, wrong: &Wrong) -> Upload {
    let words = &visitor.words;
    Upload {
        href: "/import".into(),
        about: said(visitor, "import-about"),
        waiting: if Trial::has_own(visitor.app.books()) {
            String::new()
        } else {
            words.say("import-others-wait-check")
        },
        error: wrong.upload.clone(),
        overwrite: Check {
            name: "overwrite".into(),
            value: "yes".into(),
            label: words.say("import-overwrite"),
            on: false,
        },
        overwrite_about: words.say("import-overwrite-about"),
        links: vec![Button {
            href: "/help/import".into(),
            label: words.say("import-what-is-a-bundle"),
            icon: "",
            main: false,
        }],
    }
}

/// None where it has no certificate, as a demo.
fn last_certificate(visitor: &Visitor, now: &Now, import: &PastImport) -> Option<Taken> {
    let paper = Paper::read(&import.certificate)?;
    let words = &visitor.words;
    Some(Taken {
        title: words.say_with("import-taken", &[("number", import.id.into())]),
        about: moment(visitor, now, import.at),
        counts: Some(paper.counts(words)),
        table: Some(paper.sums(words, words.say("import-taken-about"))),
        links: Vec::new(),
    })
}

fn history(visitor: &Visitor, now: &Now, past: &[PastImport]) -> Table {
    let words = &visitor.words;
    let row = |import: &PastImport| {
        let taken = Paper::taken_by(&import.certificate).map(|rows| i64::try_from(rows).unwrap_or(i64::MAX));
        Row {
            cells: vec![
                Cell { class: "short".into(), ..Cell::head(words.count(import.id)) },
                Cell::text(moment(visitor, now, import.at)),
                Cell::number(taken.map_or_else(String::new, |rows| words.count(rows))),
                Cell::text(words.say(if import.is_undone { "import-is-undone" } else { "import-is-kept" })),
            ],
            ..Row::default()
        }
    };
    Table {
        id: "history".into(),
        title: words.say("import-history"),
        t: TableTexts::of(words),
        heads: vec![
            head("lead", words, "import-number"),
            head("", words, "import-at"),
            head("num", words, "import-count-taken"),
            head("", words, "import-state"),
        ],
        rows: past.iter().map(row).collect(),
        ..Table::default()
    }
}

fn moment(visitor: &Visitor, now: &Now, at: i64) -> String {
    Timestamp::from_microsecond(at)
        .map_or_else(|_| String::new(), |at| visitor.words.moment(at, &now.setting.time_zone))
}
