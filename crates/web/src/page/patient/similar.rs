//! Whether a newcomer may have a card already: told while it is filled in, and once more when it is saved.

use axum::Json;
use axum::extract::RawQuery;
use books::facts::State;
use books::search::{Likely, Similar, Why};
use clinic::time::parse_date;
use serde::Serialize;

use super::edit::may_register;
use super::form::FIELDS;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::patients::{PATIENCE, href};
use crate::text::Words;
use crate::view::{Link, Note};
use crate::visitor::Visitor;

/// More say no more.
const SHOWN: usize = 5;

/// One of those who may be the newcomer, as the page's script shows them.
#[derive(Debug, Serialize)]
pub struct Hint {
    text: String,
    /// The card; empty: one that the visitor may not see.
    href: String,
    name: String,
}

/// What is known so far, by the names of the form's fields.
pub async fn hints(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Json<Vec<Hint>>, Fault> {
    may_register(&visitor)?;
    let typed = Draft::sent(&FIELDS, query.unwrap_or_default().as_bytes());
    let hint = |similar: &Similar| Hint {
        text: why(&visitor.words, similar),
        href: similar.found.as_ref().map(|found| href(&found.key)).unwrap_or_default(),
        name: similar.found.as_ref().map(|found| found.name.clone()).unwrap_or_default(),
    };
    Ok(Json(similar(&visitor, &typed).await?.iter().map(hint).collect()))
}

/// Those who may be the one that the form is about. Nobody while the list of patients is still being made.
pub async fn similar(visitor: &Visitor, typed: &Draft) -> Result<Vec<Similar>, Fault> {
    let text = |field: &str| Some(typed.get(field).to_owned()).filter(|text| !text.is_empty());
    let wanted = Likely {
        name: typed.get("name").to_owned(),
        born_on: parse_date(typed.get("born_on")),
        card_number: text("card_number"),
        phones: ["phone", "viber"].into_iter().filter_map(text).collect(),
        emails: text("email").into_iter().collect(),
        except: None,
    };
    let index = visitor.app.books().patient_index();
    let seen = visitor.limits.seen();
    match tokio::time::timeout(PATIENCE, index.similar(&wanted, SHOWN, &seen)).await {
        Ok(similar) => Ok(similar?),
        Err(_) => {
            // Giving up waiting gives up making it, unless somebody else does.
            index.prepare();
            Ok(Vec::new())
        }
    }
}

/// An active patient with the card number, however it is written.
pub fn has_card(similar: &[Similar]) -> Option<&str> {
    let of_card = similar.iter().filter(|one| one.why == Why::Card).filter_map(|one| one.found.as_ref());
    of_card.clone().find(|found| found.state == State::Active).map(|found| found.key.as_str())
}

/// Who it may be, above the form.
pub fn notes(words: &Words, similar: &[Similar]) -> Vec<Note> {
    let note = |one: &Similar| {
        let note = Note::warn(why(words, one));
        match &one.found {
            Some(found) => note.linked(Link::new(href(&found.key), found.name.clone())),
            None => note,
        }
    };
    similar.iter().map(note).collect()
}

fn why(words: &Words, similar: &Similar) -> String {
    let why = match similar.why {
        Why::Card => "card",
        Why::Phone => "phone",
        Why::Email => "email",
        Why::NameAndBirth => "name",
    };
    // Of somebody whom the visitor may not see nothing is told but this.
    let who = if similar.found.is_some() { "similar" } else { "similar-unseen" };
    let about = similar.found.as_ref().map(|found| {
        let parts = [found.born_on.map(|day| words.day(day)), found.phone.clone(), found.city.clone()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    });
    let said = words.say(&format!("{who}-{why}"));
    match about.filter(|about| !about.is_empty()) {
        Some(about) => format!("{said} {about}"),
        None => said,
    }
}
