//! How a patient is reached beyond the card, and who belongs to them: the form, and saving it.

use axum::extract::{Path, Query, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::cards::PatientCard;
use books::deed::{FormKey, Once};
use serde::Deserialize;

use super::edit::{region, sent, sent_key};
use super::family::{self, Chosen, Flaws};
use crate::draft::{Clash, Draft};
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::patients::{find, href};
use crate::page::{done, done_with, framed};
use crate::view::{FamilyPage, FamilyTexts, FamilyView, Field, Kept, Kind, Link, Note};
use crate::visitor::Visitor;

/// Who looks for a relative's card types more to see others.
const FOUND: usize = 10;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// By what a relative's card is looked for.
    find: String,
    /// The key of the card that was chosen.
    with: String,
}

/// What a page of the form shows.
struct Shown<'a> {
    card: &'a PatientCard,
    key: FormKey,
    draft: Draft,
    /// What the form is held against when it comes back.
    shown: Draft,
    /// The card that the new relative has.
    chosen: Option<Chosen>,
    flaws: Flaws,
    clashes: Vec<Clash>,
    notes: Vec<Note>,
    asked: Asked,
}

/// A card that the visitor may change.
async fn card(visitor: &Visitor, key: &str) -> Result<PatientCard, Fault> {
    let card = visitor.app.books().patient_card(key, &visitor.limits.seen()).await?;
    card.filter(|card| card.state.is_somebody()).ok_or(Fault::NotFound)
}

/// Another card that the visitor may see, as somebody's relative.
async fn chosen(visitor: &Visitor, key: &str, of: &PatientCard) -> Result<Option<Chosen>, Fault> {
    if key.is_empty() {
        return Ok(None);
    }
    let card = visitor.app.books().patient_card(key, &visitor.limits.seen()).await?;
    let card = card.filter(|card| card.id != of.id && card.state.is_somebody());
    Ok(card.map(|card| Chosen { key: card.key, name: card.name }))
}

pub async fn show(visitor: Visitor, Path(key): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let card = card(&visitor, &key).await?;
    let chosen = chosen(&visitor, &asked.with, &card).await?;
    let shown = family::draft(&card.people);
    let draft = match &chosen {
        Some(chosen) => shown.clone().with(family::NEW_RELATIVE_CARD, &chosen.key),
        None => shown.clone(),
    };
    let key = FormKey::of_number(rand::random());
    let shown = Shown {
        card: &card,
        key,
        draft,
        shown,
        chosen,
        flaws: Flaws::new(),
        clashes: Vec::new(),
        notes: Vec::new(),
        asked,
    };
    page(&visitor, StatusCode::OK, shown).await
}

pub async fn save(visitor: Visitor, Path(key): Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    let form_key = sent_key(&body)?;
    let shown = Draft::from_text(&sent(&body, "shown"));
    let fields: Vec<&str> = shown.fields().collect();
    if fields.len() > family::MOST_FIELDS {
        return Err(Fault::Refused("fault-form", String::new()));
    }
    let typed = Draft::sent(&fields, &body);
    let known = card(&visitor, &key).await?;
    let region = region(&visitor, &known.key).await?;
    let books = visitor.app.books();
    let mut tx = match books.write_once(visitor.actor(), "patient people", visitor.user.id, &form_key).await? {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let stored = card(&visitor, &known.key).await?;
    let current = family::draft(&stored.people);
    let (merged, clashes) = typed.merged(&shown, &current);
    let chosen = chosen(&visitor, merged.get(family::NEW_RELATIVE_CARD), &stored).await?;
    let wanted = family::check(&merged, &stored.key, &stored.people, chosen.as_ref(), &region);
    let again = |flaws, notes| Shown {
        card: &stored,
        key: form_key.clone(),
        draft: merged.clone(),
        shown: current.clone(),
        chosen: chosen.clone(),
        flaws,
        clashes: clashes.clone(),
        notes,
        asked: Asked::default(),
    };
    if !clashes.is_empty() {
        tx.roll_back().await?;
        let note = Note::warn(visitor.words.say("form-changed-meanwhile"));
        return page(&visitor, StatusCode::CONFLICT, again(Flaws::new(), vec![note])).await;
    }
    let (contacts, relatives) = match wanted {
        Ok(wanted) => wanted,
        Err(flaws) => {
            tx.roll_back().await?;
            return page(&visitor, StatusCode::BAD_REQUEST, again(flaws, Vec::new())).await;
        }
    };
    let to = href(&stored.key);
    match tx.keep_people(&stored.key, &contacts, &relatives).await? {
        Ok(kept) if kept.is_nothing() => {
            tx.roll_back().await?;
            Ok(done(&to, "family-same"))
        }
        Ok(kept) => {
            let deed = tx.deed();
            let detail = serde_json::json!({ "made": kept.made, "changed": kept.changed, "removed": kept.removed });
            tx.answers(&to);
            tx.commit(&detail.to_string()).await?;
            Ok(done_with(&to, "family-saved", deed))
        }
        // Of those who were named one is not there any more.
        Err(_) => {
            tx.roll_back().await?;
            let flaws = vec![(family::NEW_RELATIVE_CARD.to_owned(), "flaw-choice")];
            page(&visitor, StatusCode::CONFLICT, again(flaws, Vec::new())).await
        }
    }
}

async fn page(visitor: &Visitor, status: StatusCode, shown: Shown<'_>) -> Result<Response, Fault> {
    let words = &visitor.words;
    let now = visitor.app.now().await?;
    let address = format!("{}/people", href(&shown.card.key));
    let sought = shown.asked.find.trim();
    let found = if sought.is_empty() { None } else { Some(look(visitor, shown.card, &address, sought).await?) };
    let form = family::Form {
        words,
        people: &shown.card.people,
        draft: &shown.draft,
        chosen: shown.chosen.as_ref(),
        flaws: &shown.flaws,
        clashes: &shown.clashes,
    };
    let (contacts, relatives) = form.rows();
    let kept = [("key", shown.key.as_str().to_owned()), ("shown", shown.shown.to_text())];
    let family = FamilyView {
        title: shown.card.name.clone(),
        about: words.say("family-about"),
        notes: shown.notes,
        href: address,
        kept: kept.into_iter().map(|(name, value)| Kept { name: name.into(), value }).collect(),
        contacts,
        relatives,
        find: Field {
            value: sought.to_owned(),
            about: words.say("family-look-about"),
            ..Field::new(Kind::Text, "find", words.say("patients-find"))
        },
        found,
        save: words.say("common-save"),
        cancel: Link::new(href(&shown.card.key), words.say("common-cancel")),
    };
    let around = Around { entry: "/patients", title: family.title.clone(), topic: "family", has_charts: false };
    let page = FamilyPage { frame: frame(visitor, &now, around), t: FamilyTexts::of(words), family };
    let mut response = framed(visitor, &page)?;
    *response.status_mut() = status;
    Ok(response)
}

/// Cards that the new relative may have.
async fn look(visitor: &Visitor, of: &PatientCard, address: &str, sought: &str) -> Result<Vec<Link>, Fault> {
    let found = find(visitor, sought, FOUND + 1).await?.unwrap_or_default();
    let link = |key: &str, label: String| {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("with", key).finish();
        Link::new(format!("{address}?{query}#people"), label)
    };
    let born = |day: jiff::civil::Date| format!(" · {}", visitor.words.day(day));
    let others = found.into_iter().filter(|one| one.id != of.id).take(FOUND);
    Ok(others
        .map(|one| link(&one.key, format!("{}{}", one.name, one.born_on.map_or_else(String::new, born))))
        .collect())
}
