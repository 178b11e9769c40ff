//! What the clinic is called and where it is, and what is left to do before the program is of use.

mod checklist;
mod form;
pub(super) mod lists;
mod starter;

use axum::Form;
use axum::http::StatusCode;
use axum::response::Response;
use clinic::record::Clinic;
use serde::Deserialize;

pub use checklist::checklist;
pub use lists::{countries, is_country};

use super::frame::{Around, frame};
use super::{done, framed};
use crate::fault::Fault;
use crate::view::{Link, Note, SetupPage, SetupTexts, SetupView};
use crate::visitor::Visitor;
use form::{Draft, Flaws};

pub async fn show(visitor: Visitor) -> Result<Response, Fault> {
    let books = visitor.app.books();
    let clinic = books.read().await?.directory().await?.clinic;
    page(&visitor, StatusCode::OK, &Draft::of(clinic.as_ref(), books.language().await?), &Flaws::default()).await
}

pub async fn save(visitor: Visitor, Form(draft): Form<Draft>) -> Result<Response, Fault> {
    let clinic = match draft.check() {
        Ok(clinic) => clinic,
        Err(flaws) => return page(&visitor, StatusCode::BAD_REQUEST, &draft, &flaws).await,
    };
    if !put(&visitor, &clinic, draft.language()).await? {
        let flaws = Flaws { currency: Some("setup-currency-fixed"), ..Flaws::default() };
        return page(&visitor, StatusCode::CONFLICT, &draft, &flaws).await;
    }
    Ok(done("/setup", "setup-saved"))
}

/// False when there is money in another currency already.
async fn put(visitor: &Visitor, clinic: &Clinic, language: Option<&str>) -> Result<bool, Fault> {
    let mut tx = visitor.app.books().write(visitor.actor(), "clinic set up").await?;
    let Ok(outcome) = tx.put(clinic).await? else {
        return Ok(false);
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let is_same = visitor.app.books().language().await?.as_deref() == language;
    if outcome == books::Outcome::Unchanged && is_same {
        tx.roll_back().await?;
    } else {
        tx.set_language_of_clinic(language).await?;
        tx.commit("").await?;
    }
    Ok(true)
}

#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    starter: String,
}

/// A directory to begin with. Where there is one already, nothing is changed.
pub async fn starter(visitor: Visitor, Form(wanted): Form<Wanted>) -> Result<Response, Fault> {
    let practice = starter::find(&wanted.starter).ok_or(Fault::Refused("fault-form", String::new()))?;
    let mut tx = visitor.app.books().write(visitor.actor(), "starter directory").await?;
    // Asked when no other can write any more.
    let directory = visitor.app.books().read().await?.directory().await?;
    if !starter::is_empty(&directory) {
        tx.roll_back().await?;
        return Ok(done("/setup", "setup-starter-there"));
    }
    let country = directory.clinic.map(|clinic| clinic.country);
    let records = starter::records(&visitor.words, practice, country);
    starter::put(&mut tx, &records).await?;
    tx.commit(&serde_json::json!({ "practice": practice.word }).to_string()).await?;
    Ok(done("/setup", "setup-starter-put"))
}

async fn page(visitor: &Visitor, status: StatusCode, draft: &Draft, flaws: &Flaws) -> Result<Response, Fault> {
    let now = visitor.app.moment().await?;
    let words = &visitor.words;
    let mut reader = visitor.app.books().read().await?;
    let (directory, is_fixed) = (reader.directory().await?, reader.currency_is_fixed().await?);
    drop(reader);
    // What cannot be chosen any more is not offered.
    let fixed = directory.clinic.as_ref().filter(|_| is_fixed).map(|clinic| clinic.currency);
    let mut notes = Vec::new();
    if visitor.app.parts.is_demo {
        notes.push(Note::plain(words.say("setup-leave-demo")).linked(Link::new("/help/demo", words.say("frame-help"))));
    }
    let setup = SetupView {
        asked: String::new(),
        notes,
        href: "/setup".into(),
        name: form::name(words, draft, flaws),
        choices: form::choices(words, draft, flaws, fixed),
        starters_href: "/setup/starter".into(),
        starters: if starter::is_empty(&directory) { starter::choices(words) } else { Vec::new() },
        checklist: Some(checklist(visitor, &now).await?),
    };
    let t = SetupTexts::of(words);
    let around = Around { entry: "/setup", title: t.setup.clone(), topic: "start", has_charts: false };
    let mut response = framed(visitor, &SetupPage { frame: frame(visitor, &now, around), t, setup })?;
    *response.status_mut() = status;
    Ok(response)
}
