//! Making a newcomer's card, and changing one.

use axum::extract::{Path, Query, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::deed::{FormKey, Once};
use books::{CardRefusal, Tx};
use clinic::access::{Action, Scope};
use clinic::phone::e164;
use clinic::record::{BonusKind, Branch, Category, Clinic, Patient, PatientDesk, State};
use futures::TryStreamExt;
use jiff::civil::Date;
use serde::Deserialize;

use super::form::{self, FIELDS, Flaws};
use super::similar::{self, has_card, similar};
use crate::clock::Now;
use crate::draft::{Clash, Draft};
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::patients::href;
use crate::page::{done_with, framed};
use crate::view::{Check, FormPage, FormTexts, FormView, Kept, Link, Note, Part};
use crate::visitor::Visitor;

#[derive(Deserialize)]
pub struct Asked {
    /// What was sought in vain is the newcomer's name.
    #[serde(default)]
    name: String,
}

/// The box by which a card is made though somebody alike has one.
const ANYWAY: &str = "anyway";

/// What a page of the form shows beside what every form has.
struct Shown<'a> {
    /// The card; none of a newcomer.
    card: Option<&'a Patient>,
    key: FormKey,
    draft: Draft,
    /// What the form is held against when it comes back.
    shown: Draft,
    flaws: Flaws,
    clashes: Vec<Clash>,
    notes: Vec<Note>,
    /// Whether somebody may be meant who has a card already: then it is asked whether to make one anyway.
    is_similar: bool,
}

impl Shown<'_> {
    fn new(draft: Draft) -> Self {
        let key = FormKey::of_number(rand::random());
        Self {
            card: None,
            key,
            shown: draft.clone(),
            draft,
            flaws: Flaws::new(),
            clashes: Vec::new(),
            notes: Vec::new(),
            is_similar: false,
        }
    }
}

/// A card of somebody of whom nothing is known.
pub fn newcomer(key: String, today: Date) -> Patient {
    Patient::named(key, String::new(), today)
}

pub async fn register(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    may_register(&visitor)?;
    let now = visitor.app.now().await?;
    let mut card = newcomer(String::new(), now.today);
    {
        let mut reader = visitor.app.books().read().await?;
        let categories: Vec<Category> = reader.records().try_collect().await?;
        card.category_id = categories.into_iter().find(|category| category.desk.preset).map(|category| category.id);
        let kinds: Vec<BonusKind> = reader.records().try_collect().await?;
        card.desk.bonus_kind_id = kinds.into_iter().find(|kind| kind.preset && !kind.archived).map(|kind| kind.id);
    }
    page(&visitor, &now, StatusCode::OK, Shown::new(form::draft(&card).with("name", asked.name.trim()))).await
}

/// Whom one registers one must be able to see afterwards: a doctor sees who has a booking with them.
pub fn may_register(visitor: &Visitor) -> Result<(), Fault> {
    if visitor.may(Action::EditPatients) == Scope::All { Ok(()) } else { Err(Fault::NotFound) }
}

pub async fn save_newcomer(visitor: Visitor, RawForm(body): RawForm) -> Result<Response, Fault> {
    may_register(&visitor)?;
    let now = visitor.app.now().await?;
    let (key, typed) = (sent_key(&body)?, Draft::sent(&FIELDS, &body));
    let again = |flaws, notes| Shown { key: key.clone(), flaws, notes, ..Shown::new(typed.clone()) };
    // What is wrong is told before anybody has to wait for a turn.
    if let Err(flaws) = form::check(&typed, newcomer(String::new(), now.today), now.today) {
        return page(&visitor, &now, StatusCode::BAD_REQUEST, again(flaws, Vec::new())).await;
    }
    // To make the list of patients takes seconds among a million, and nobody is to wait for it with a write begun.
    similar(&visitor, &typed).await?;
    let branch = branch(&visitor, &now);
    let region = region_of(&visitor, branch.as_deref()).await?;
    let books = visitor.app.books();
    let mut tx = match books.write_once(visitor.actor(), "patient register", visitor.user.id, &key).await? {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    // Nobody else writes until this is over: who is alike now is all there are.
    let alike = similar(&visitor, &typed).await?;
    let taken = has_card(&alike).map(ToOwned::to_owned);
    if taken.is_some() || (!alike.is_empty() && sent(&body, ANYWAY) != "yes") {
        tx.roll_back().await?;
        let (flaws, notes) = match taken {
            Some(other) => refused(&visitor, CardRefusal::CardNumberTaken(other)).await?,
            None => (Flaws::new(), similar::notes(&visitor.words, &alike)),
        };
        let is_similar = flaws.is_empty();
        return page(&visitor, &now, StatusCode::CONFLICT, Shown { is_similar, ..again(flaws, notes) }).await;
    }
    let mut card = newcomer(tx.new_key().await?, now.today);
    card.desk.branch_id = branch;
    card.desk.registered_by = Some(visitor.user.name.clone());
    let Ok(card) = form::check(&typed, card, now.today) else {
        return Err(Fault::Refused("fault-form", String::new()));
    };
    let card = dialled(card, None, &region);
    match tx.keep_card(&card).await? {
        Err(refusal) => {
            tx.roll_back().await?;
            let (flaws, notes) = refused(&visitor, refusal).await?;
            page(&visitor, &now, StatusCode::CONFLICT, again(flaws, notes)).await
        }
        Ok(_) => kept(*tx, &href(&card.id), "patients-registered").await,
    }
}

/// The country in which phones of a card are read: of the branch where it was made, else the clinic's. Empty: not known.
async fn region_of(visitor: &Visitor, branch: Option<&str>) -> Result<String, Fault> {
    let mut reader = visitor.app.books().read().await?;
    if let Some(key) = branch {
        let branch: Option<Branch> = reader.record(key).await?;
        if let Some(country) = branch.and_then(|branch| branch.country) {
            return Ok(country);
        }
    }
    let clinic: Vec<Clinic> = reader.records().try_collect().await?;
    Ok(clinic.into_iter().next().map(|clinic| clinic.country).unwrap_or_default())
}

/// The same of a card that is kept.
pub async fn region(visitor: &Visitor, key: &str) -> Result<String, Fault> {
    let card: Option<Patient> = visitor.app.books().read().await?.record(key).await?;
    region_of(visitor, card.and_then(|card| card.desk.branch_id).as_deref()).await
}

/// The card with its phone as machines dial it, where that is another phone than before.
fn dialled(mut card: Patient, before: Option<&str>, region: &str) -> Patient {
    if card.phone.as_deref() != before {
        card.desk.phone_e164 = card.phone.as_deref().and_then(|phone| e164(phone, region));
    }
    card
}

/// Where a newcomer is registered, and money taken: the visitor's own branch, or the only one in use.
pub fn branch(visitor: &Visitor, now: &Now) -> Option<String> {
    if let Some((_, key)) = visitor.limits.branches.first() {
        return Some(key.clone());
    }
    let mut branches = now.lists.branches.iter().filter(|branch| !branch.desk.archived);
    match (branches.next(), branches.next()) {
        (Some(only), None) => Some(only.id.clone()),
        _ => None,
    }
}

pub async fn edit(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Fault> {
    let card = card(&visitor, &key).await?;
    let now = visitor.app.now().await?;
    page(&visitor, &now, StatusCode::OK, Shown { card: Some(&card), ..Shown::new(form::draft(&card)) }).await
}

/// A card that the visitor may change: one that may be seen, and of somebody whose identity was not erased.
async fn card(visitor: &Visitor, key: &str) -> Result<Patient, Fault> {
    let books = visitor.app.books();
    let seen = books.patient_card(key, &visitor.limits.seen()).await?.ok_or(Fault::NotFound)?;
    let card: Option<Patient> = books.read().await?.record(&seen.key).await?;
    card.filter(|card| card.desk.state.is_somebody()).ok_or(Fault::NotFound)
}

pub async fn save(visitor: Visitor, Path(key): Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let (form_key, typed) = (sent_key(&body)?, Draft::sent(&FIELDS, &body));
    let known = card(&visitor, &key).await?;
    let region = region_of(&visitor, known.desk.branch_id.as_deref()).await?;
    let books = visitor.app.books();
    let mut tx = match books.write_once(visitor.actor(), "patient edit", visitor.user.id, &form_key).await? {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let stored = card(&visitor, &known.id).await?;
    let (shown, current) = (Draft::from_text(&sent(&body, "shown")), form::draft(&stored));
    let (merged, clashes) = typed.merged(&shown, &current);
    let again = |draft: Draft| Shown {
        card: Some(&stored),
        key: form_key.clone(),
        shown: current.clone(),
        clashes: clashes.clone(),
        ..Shown::new(draft)
    };
    if !clashes.is_empty() {
        tx.roll_back().await?;
        let notes = vec![Note::warn(visitor.words.say("form-changed-meanwhile"))];
        return page(&visitor, &now, StatusCode::CONFLICT, Shown { notes, ..again(merged) }).await;
    }
    let wanted = match form::check(&merged, stored.clone(), now.today) {
        Ok(wanted) => wanted,
        Err(flaws) => {
            tx.roll_back().await?;
            return page(&visitor, &now, StatusCode::BAD_REQUEST, Shown { flaws, ..again(merged) }).await;
        }
    };
    let wanted = dialled(wanted, stored.phone.as_deref(), &region);
    match tx.keep_card(&wanted).await? {
        Err(refusal) => {
            tx.roll_back().await?;
            let (flaws, notes) = refused(&visitor, refusal).await?;
            page(&visitor, &now, StatusCode::CONFLICT, Shown { flaws, notes, ..again(merged) }).await
        }
        Ok(_) => kept(*tx, &href(&wanted.id), "patients-saved").await,
    }
}

#[derive(Deserialize)]
pub struct Wanted {
    key: String,
    state: String,
}

/// Into the archive and out of it, or deceased.
pub async fn set_state(
    visitor: Visitor,
    Path(key): Path<String>,
    axum::Form(wanted): axum::Form<Wanted>,
) -> Result<Response, Fault> {
    let unread = || Fault::Refused("fault-form", String::new());
    let form_key = FormKey::parse(&wanted.key).ok_or_else(unread)?;
    let state = State::from_word(&wanted.state).filter(|state| state.is_somebody()).ok_or_else(unread)?;
    let known = card(&visitor, &key).await?;
    let books = visitor.app.books();
    let mut tx = match books.write_once(visitor.actor(), "patient state", visitor.user.id, &form_key).await? {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    let stored = card(&visitor, &known.id).await?;
    let card = Patient { desk: PatientDesk { state, ..stored.desk.clone() }, ..stored };
    match tx.keep_card(&card).await? {
        Err(_) => {
            tx.roll_back().await?;
            Err(Fault::Refused("flaw-card-taken", String::new()))
        }
        Ok(_) => kept(*tx, &href(&card.id), "patients-saved").await,
    }
}

/// Commits, and tells where to go on; what was done can be taken back from there.
pub(super) async fn kept(mut tx: Tx, href: &str, said: &'static str) -> Result<Response, Fault> {
    let deed = tx.deed();
    tx.answers(href);
    tx.commit("").await?;
    Ok(done_with(href, said, deed))
}

/// What is wrong with a card beyond its own fields.
async fn refused(visitor: &Visitor, refusal: CardRefusal) -> Result<(Flaws, Vec<Note>), Fault> {
    match refusal {
        CardRefusal::CardNumberTaken(other) => {
            let seen = visitor.app.books().patient_card(&other, &visitor.limits.seen()).await?;
            let note = seen.map(|card| {
                Note::bad(visitor.words.say("flaw-card-taken")).linked(Link::new(href(&card.key), card.name))
            });
            Ok((vec![("card_number", "flaw-card-taken")], note.into_iter().collect()))
        }
        CardRefusal::Rows(rows) => {
            let field = |column: &str| FIELDS.iter().find(|field| **field == column).copied();
            Ok((rows.iter().filter_map(|row| Some((field(row.column)?, "flaw-choice"))).collect(), Vec::new()))
        }
    }
}

pub fn sent(body: &[u8], field: &str) -> String {
    let mut all = form_urlencoded::parse(body);
    all.find(|(name, _)| name == field).map(|(_, text)| text.into_owned()).unwrap_or_default()
}

pub fn sent_key(body: &[u8]) -> Result<FormKey, Fault> {
    FormKey::parse(&sent(body, "key")).ok_or(Fault::Refused("fault-form", String::new()))
}

async fn page(visitor: &Visitor, now: &Now, status: StatusCode, shown: Shown<'_>) -> Result<Response, Fault> {
    let words = &visitor.words;
    let choices = visitor.app.choices().await?;
    let (parts, more) = form::parts(words, &choices, &shown.draft, &shown.flaws, &shown.clashes);
    let mut parts = parts;
    if shown.is_similar {
        let label = words.say("similar-anyway");
        parts.push(Part::Check(Check { name: ANYWAY.into(), value: "yes".into(), label, on: false }));
    }
    let (title, about, to, save, cancel) = match shown.card {
        None => {
            (words.say("register-title"), "register-about", "/register".to_owned(), "register-save", "/patients".into())
        }
        Some(card) => {
            let here = href(&card.id);
            (card.name.clone(), "patient-edit-about", format!("{here}/edit"), "common-save", here)
        }
    };
    let kept = [("key", shown.key.as_str().to_owned()), ("shown", shown.shown.to_text())];
    let form = FormView {
        title: title.clone(),
        is_name: shown.card.is_some(),
        about: words.say(about),
        notes: shown.notes,
        href: to,
        kept: kept.into_iter().map(|(name, value)| Kept { name: name.into(), value }).collect(),
        parts,
        more,
        is_open: form::is_open(&shown.draft, &shown.flaws, &shown.clashes),
        similar: if shown.card.is_none() { "/similar.json".into() } else { String::new() },
        save: words.say(save),
        cancel: Some(Link::new(cancel, words.say("common-cancel"))),
        ..FormView::default()
    };
    let entry = if shown.card.is_some() { "/patients" } else { "/register" };
    let around = Around { entry, title, topic: "register", has_charts: false };
    let mut response =
        framed(visitor, &FormPage { frame: frame(visitor, now, around), t: FormTexts::of(words), form })?;
    *response.status_mut() = status;
    Ok(response)
}
