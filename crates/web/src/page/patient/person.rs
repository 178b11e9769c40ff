//! Everything about one patient as a file to be handed over: a page to be read, and the files that machines read.

use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use books::cards::{PatientCard, Show};
use exchange::person_zip;

use super::facts;
use super::timeline::Teller;
use crate::clock::Now;
use crate::fault::Fault;
use crate::view::{Fact, PersonPage, PersonTexts};
use crate::visitor::Visitor;

/// Whoever sees only a part of a patient hands over nothing.
pub async fn file(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Fault> {
    let (books, seen) = (visitor.app.books(), visitor.limits.seen());
    let card = books.patient_card(&key, &seen).await?.filter(|_| seen.is_all());
    let card = card.filter(|card| card.state.is_somebody()).ok_or(Fault::NotFound)?;
    let now = visitor.app.now().await?;
    let page = page(&visitor, &now, &card).await?;
    let person = books.read().await?.person(card.id).await?;
    let currency = now.setting.currency;
    let written =
        tokio::task::spawn_blocking(move || person_zip(&person, currency, &[("person.html", page.as_bytes())]));
    let written = written.await.map_err(|error| Fault::internal(&error))?;
    let (rows, content) = written.map_err(|error| Fault::internal(&error))?;
    let detail = serde_json::json!({ "patient": card.id, "format": "zip", "rows": rows });
    books.write(visitor.actor(), "patient export").await?.commit(&detail.to_string()).await?;
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    headers.insert(CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"person.zip\""));
    Ok((headers, content).into_response())
}

async fn page(visitor: &Visitor, now: &Now, card: &PatientCard) -> Result<String, Fault> {
    let words = &visitor.words;
    let books = visitor.app.books();
    let timeline = books.patient_timeline(card.id, &visitor.limits.seen(), Show::All, None, usize::MAX).await?;
    let moment = words.moment(now.at, &now.setting.time_zone);
    let contact = [("card-field-phone", &card.phone), ("card-field-email", &card.email)];
    let contact = contact.into_iter().filter_map(|(id, text)| Some(Fact::new(words.say(id), text.clone()?)));
    let born = card.born_on.map(|day| Fact::new(words.say("card-field-born-on"), words.day(day)));
    let number = card.card_number.clone().map(|number| Fact::new(words.say("card-field-card-number"), number));
    let note = card.note.clone().map(|note| Fact::new(words.say("card-field-note"), note));
    let facts = born.into_iter().chain(contact).chain(number).chain(facts::facts(visitor, now, card)).chain(note);
    // What is handed over leads nowhere.
    let teller =
        Teller { words, currency: now.setting.currency, opens_slips: false, merges: &now.lists.merges, changes: None };
    let page = PersonPage {
        lang: words.language().code(),
        t: PersonTexts::of(words),
        clinic: now.setting.clinic.clone(),
        name: card.name.clone(),
        about: words.say_with("person-about", &[("moment", (&moment).into())]),
        facts: facts.collect(),
        years: teller.years(&timeline.events),
    };
    Ok(askama::Template::render(&page)?)
}
