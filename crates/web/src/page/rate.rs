//! What a patient says of a visit, entered by hand: a score and their words. A low one is a task for whoever sees to complaints.

use axum::extract::{Path, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::deed::{FormKey, Once};
use clinic::record::{Rating, Status, Visit};

use super::form::{Flaws, Typed};
use super::frame::{Around, frame};
use super::patients::href as card_href;
use super::tasks::{self, Staff};
use super::{done_with, escaped, framed};
use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::view::{Act, FormPage, FormTexts, FormView, Kept, Kind, Link, Part};
use crate::visitor::Visitor;

const FIELDS: [&str; 2] = ["score", "comment"];
const LONGEST: usize = 1_000;
/// Up to this score something went wrong.
const LOW: i8 = 2;

pub fn href(visit: &str) -> String {
    format!("/visits/{}/rate", escaped(visit))
}

/// A visit that took place, and what was said of it.
struct Known {
    visit: Visit,
    rating: Option<Rating>,
    patient: String,
}

async fn known(visitor: &Visitor, key: &str) -> Result<Known, Fault> {
    let seen = visitor.limits.seen();
    let mut reader = visitor.app.books().read().await?;
    let (visit, _) = reader.visit(key, &seen).await?.ok_or(Fault::NotFound)?;
    let rating = reader.rating(key).await?;
    drop(reader);
    let card = visitor.app.books().patient_at_desk(&visit.patient_id, &seen).await?.ok_or(Fault::NotFound)?;
    let took_place = visit.status == Status::Completed && card.state.is_somebody();
    took_place.then_some(Known { visit, rating, patient: card.name }).ok_or(Fault::NotFound)
}

pub async fn show(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let known = known(&visitor, &key).await?;
    let draft = match &known.rating {
        Some(rating) => Draft::default()
            .with("score", rating.score.to_string())
            .with("comment", rating.comment.clone().unwrap_or_default()),
        None => Draft::default(),
    };
    let key = FormKey::of_number(rand::random());
    page(&visitor, &now, &known, StatusCode::OK, &key, &draft, &Flaws::new())
}

pub async fn save(visitor: Visitor, Path(visit): Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    let sent = Draft::sent(&["key", "act"], &body);
    let key = FormKey::parse(sent.get("key")).ok_or_else(|| Fault::Refused("fault-form", String::new()))?;
    let is_removed = sent.get("act") == "remove";
    let (now, draft) = (visitor.app.now().await?, Draft::sent(&FIELDS, &body));
    let staff = Staff::of(&visitor).await?;
    let action = if is_removed { "rating remove" } else { "rating enter" };
    let once = visitor.app.books().write_once(visitor.actor(), action, visitor.user.id, &key).await?;
    let mut tx = match once {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    let known = known(&visitor, &visit).await?;
    let href = card_href(&known.visit.patient_id);
    let said = if is_removed {
        tx.remove_row(books::Table::Rating, &[&visit]).await?;
        "rate-removed"
    } else {
        let (score, comment) = match check(&draft) {
            Ok(checked) => checked,
            Err(flaws) => {
                tx.roll_back().await?;
                return page(&visitor, &now, &known, StatusCode::BAD_REQUEST, &key, &draft, &flaws);
            }
        };
        let rated_at = match &known.rating {
            Some(rating) => rating.rated_at.clone(),
            None => tx.now().await?,
        };
        let rating = Rating { visit_id: visit.clone(), rated_at, score, comment };
        let was_low = known.rating.as_ref().is_some_and(|rating| rating.score <= LOW);
        if tx.put(&rating).await?.is_err() {
            tx.roll_back().await?;
            return Err(Fault::NotFound);
        }
        if score <= LOW && !was_low {
            let note = rating.comment.as_deref().unwrap_or_default();
            let of = [("score", i64::from(score).into()), ("comment", note.into())];
            let text = visitor.words.say_with("rate-low", &of);
            let wish = tasks::complaint(&visitor, &staff, &now, &known.visit.patient_id, text);
            if tasks::set(&visitor, &mut tx, wish).await?.is_err() {
                tx.roll_back().await?;
                return Err(Fault::NotFound);
            }
        }
        "rate-kept"
    };
    tx.answers(&href);
    let deed = tx.deed();
    tx.commit("").await?;
    Ok(done_with(&href, said, deed))
}

fn check(draft: &Draft) -> Result<(i8, Option<String>), Flaws> {
    let mut flaws = Flaws::new();
    let score = draft.get("score").parse().ok().filter(|score| (1..=5).contains(score));
    if score.is_none() {
        flaws.push(("score", "rate-flaw-score"));
    }
    let comment = draft.get("comment");
    if comment.chars().count() > LONGEST {
        flaws.push(("comment", "flaw-long"));
    }
    match score {
        Some(score) if flaws.is_empty() => Ok((score, Some(comment.to_owned()).filter(|comment| !comment.is_empty()))),
        _ => Err(flaws),
    }
}

fn page(
    visitor: &Visitor,
    now: &Now,
    known: &Known,
    status: StatusCode,
    key: &FormKey,
    draft: &Draft,
    flaws: &Flaws,
) -> Result<Response, Fault> {
    let words = &visitor.words;
    let typed = Typed { words, labels: "rate-field", draft, flaws, clashes: &[] };
    let scores = (1..=5).rev().map(|score: i8| {
        let label = words.say_with("rate-score", &[("score", i64::from(score).into())]);
        (score.to_string(), label)
    });
    let mut score = typed.select("score", words.say("contact-choose"), scores.collect(), str::to_owned);
    score.focus = true;
    let day = words.day(known.visit.starts_at.date());
    let form = FormView {
        title: known.patient.clone(),
        is_name: true,
        about: words.say_with("rate-about", &[("day", (&day).into())]),
        href: href(&known.visit.id),
        kept: vec![Kept { name: "key".into(), value: key.as_str().to_owned() }],
        parts: vec![Part::Select(score), Part::Field(typed.field(Kind::Lines, "comment"))],
        save: words.say("common-save"),
        others: known
            .rating
            .iter()
            .map(|_| Act { name: "remove", icon: "close", label: words.say("rate-remove"), main: false })
            .collect(),
        cancel: Some(Link::new(card_href(&known.visit.patient_id), words.say("common-cancel"))),
        ..FormView::default()
    };
    let around = Around { entry: "/patients", title: words.say("rate-title"), topic: "quality", has_charts: false };
    let mut response =
        framed(visitor, &FormPage { frame: frame(visitor, now, around), t: FormTexts::of(words), form })?;
    *response.status_mut() = status;
    Ok(response)
}
