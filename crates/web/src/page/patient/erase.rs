//! Erasing who a patient is: asked for with the name typed once more, since nothing brings it back.

use axum::extract::{Path, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::EraseRefusal;
use books::cards::PatientCard;
use books::deed::{FormKey, Once};

use super::edit::{sent, sent_key};
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::patients::href;
use crate::page::{done, framed};
use crate::view::{Field, FormPage, FormTexts, FormView, Kept, Kind, Link, Note, Part};
use crate::visitor::Visitor;

/// A card that the visitor may see, and of somebody who is known.
async fn card(visitor: &Visitor, key: &str) -> Result<PatientCard, Fault> {
    let card = visitor.app.books().patient_card(key, &visitor.limits.seen()).await?;
    card.filter(|card| card.state.is_somebody()).ok_or(Fault::NotFound)
}

pub async fn ask(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Fault> {
    let card = card(&visitor, &key).await?;
    page(&visitor, StatusCode::OK, &card, &FormKey::of_number(rand::random()), "", "").await
}

pub async fn erase(visitor: Visitor, Path(key): Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    let form_key = sent_key(&body)?;
    let books = visitor.app.books();
    let mut tx = match books.write_once(visitor.actor(), "patient erase", visitor.user.id, &form_key).await? {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let card = card(&visitor, &key).await?;
    let typed = sent(&body, "name");
    if !is_name(&typed, &card.name) {
        tx.roll_back().await?;
        return page(&visitor, StatusCode::BAD_REQUEST, &card, &form_key, &typed, "erase-flaw-name").await;
    }
    match books.erase(&mut tx, &card.key).await? {
        Ok(erased) => {
            let to = href(&card.key);
            let detail = serde_json::json!({
                "patient": card.id, "cards": erased.cards, "removed": erased.removed, "emptied": erased.emptied
            });
            tx.answers(&to);
            tx.commit(&detail.to_string()).await?;
            books.after_erasure().await?;
            Ok(done(&to, "erase-done"))
        }
        Err(EraseRefusal::Gone | EraseRefusal::Erased) => {
            tx.roll_back().await?;
            Err(Fault::NotFound)
        }
    }
}

/// Spaces and capitals are nobody's name.
fn is_name(typed: &str, name: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    plain(typed) == plain(name)
}

async fn page(
    visitor: &Visitor,
    status: StatusCode,
    card: &PatientCard,
    key: &FormKey,
    typed: &str,
    flaw: &str,
) -> Result<Response, Fault> {
    let words = &visitor.words;
    let now = visitor.app.now().await?;
    let here = href(&card.key);
    let name = Field {
        value: typed.to_owned(),
        about: words.say("erase-name-about"),
        error: if flaw.is_empty() { String::new() } else { words.say(flaw) },
        focus: true,
        ..Field::new(Kind::Text, "name", words.say("erase-name")).required()
    };
    let form = FormView {
        title: card.name.clone(),
        is_name: true,
        about: words.say("erase-about"),
        notes: vec![Note::warn(words.say("erase-forever")), Note::plain(words.say("erase-copies"))],
        href: format!("{here}/erase"),
        kept: vec![Kept { name: "key".into(), value: key.as_str().to_owned() }],
        parts: vec![Part::Field(name)],
        save: words.say("erase-save"),
        is_final: true,
        cancel: Some(Link::new(here, words.say("common-cancel"))),
        ..FormView::default()
    };
    let around = Around { entry: "/patients", title: words.say("erase-title"), topic: "erase", has_charts: false };
    let page = FormPage { frame: frame(visitor, &now, around), t: FormTexts::of(words), form };
    let mut response = framed(visitor, &page)?;
    *response.status_mut() = status;
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_typed_as_it_stands_there_but_for_spaces_and_capitals() {
        for typed in ["Шевченко Олена", " шевченко  олена "] {
            assert!(is_name(typed, "Шевченко Олена"), "{typed}");
        }
        for typed in ["", "Олена", "Шевченко Олен", "Шевченко-Олена"] {
            assert!(!is_name(typed, "Шевченко Олена"), "{typed}");
        }
    }
}
