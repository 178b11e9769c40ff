//! A departure: when a patient left, and why. The clinic's list of reasons learns from what is typed here.

use axum::extract::{Path, Query, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::Tx;
use books::cards::PatientCard;
use books::deed::{FormKey, Once};
use clinic::reason;
use clinic::record::Departure;
use clinic::time::{YEARS, parse_date};
use jiff::civil::Date;
use serde::Deserialize;

use super::edit::{kept, sent_key};
use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::directory::MANY_REASONS;
use crate::page::form::Flaws;
use crate::page::frame::{Around, frame};
use crate::page::patients::href as card_href;
use crate::page::{attention, framed};
use crate::text::Words;
use crate::view::{Act, Field, FormPage, FormTexts, FormView, Kept, Kind, Link, Note, Part, Select, Word};
use crate::visitor::Visitor;

/// `on`: the day of a departure that is written down already; `meant`: a reason instead of the one that was `asked` about.
const FIELDS: [&str; 7] = ["on", "left_on", "reason", "note", "asked", "meant", "act"];
/// In place of a reason that is meant: it is as typed.
const AS_TYPED: &str = "-";
pub(super) const LONGEST_REASON: usize = 200;
const LONGEST_NOTE: usize = 1_000;

#[derive(Deserialize)]
pub struct Asked {
    /// Of the departure that is changed; empty: a new one.
    #[serde(default)]
    on: String,
}

/// Of a patient's departure on a day, or (none) a new one.
pub fn href(patient: &str, on: Option<Date>) -> String {
    let page = format!("{}/left", card_href(patient));
    on.map_or_else(|| page.clone(), |on| format!("{page}?on={on}"))
}

/// A form in which a reason may be asked about.
pub(super) struct Shown {
    pub status: StatusCode,
    pub key: FormKey,
    pub draft: Draft,
    pub flaws: Flaws,
    /// Reasons that may be meant.
    pub alike: Vec<String>,
}

/// Of somebody who is known.
pub(super) async fn card(visitor: &Visitor, key: &str) -> Result<PatientCard, Fault> {
    let card = visitor.app.books().patient_card(key, &visitor.limits.seen()).await?;
    card.filter(|card| card.state.is_somebody()).ok_or(Fault::NotFound)
}

/// The departure of a day; none: there is none on it, or no day is said.
fn on<'a>(card: &'a PatientCard, day: &str) -> Option<&'a Departure> {
    let day = parse_date(day)?;
    card.departures.iter().find(|departure| departure.left_on == day)
}

pub async fn show(visitor: Visitor, Path(key): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let card = card(&visitor, &key).await?;
    let draft = match on(&card, &asked.on) {
        Some(known) => Draft::default()
            .with("on", known.left_on.to_string())
            .with("left_on", known.left_on.to_string())
            .with("reason", &known.reason)
            .with("note", known.note.clone().unwrap_or_default()),
        None if asked.on.is_empty() => Draft::default().with("left_on", now.today.to_string()),
        None => return Err(Fault::NotFound),
    };
    let key = FormKey::of_number(rand::random());
    page(&visitor, &now, &card, Shown { status: StatusCode::OK, key, draft, flaws: Flaws::new(), alike: Vec::new() })
        .await
}

pub async fn save(visitor: Visitor, Path(patient): Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let (key, draft) = (sent_key(&body)?, Draft::sent(&FIELDS, &body));
    let is_stay = draft.get("act") == "stay";
    let action = if is_stay { "patient stay" } else { "patient leave" };
    let once = visitor.app.books().write_once(visitor.actor(), action, visitor.user.id, &key).await?;
    let mut tx = match once {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let card = card(&visitor, &patient).await?;
    let before = on(&card, draft.get("on")).cloned();
    if is_stay {
        if let Some(before) = &before {
            tx.stay(before).await?;
        }
        return kept(*tx, &card_href(&card.key), "left-stayed").await;
    }
    let again = |status, flaws, alike| Shown { status, key: key.clone(), draft: draft.clone(), flaws, alike };
    let wanted = match check(&card, &draft, before.as_ref(), now.today) {
        Ok(wanted) => wanted,
        Err(flaws) => {
            tx.roll_back().await?;
            return page(&visitor, &now, &card, again(StatusCode::BAD_REQUEST, flaws, Vec::new())).await;
        }
    };
    if meant(&draft).is_empty() {
        let alike = alike(&mut tx, &wanted.reason).await?;
        if !alike.is_empty() {
            tx.roll_back().await?;
            return page(&visitor, &now, &card, again(StatusCode::CONFLICT, Flaws::new(), alike)).await;
        }
    }
    if let Some(before) = before.filter(|before| before.left_on != wanted.left_on) {
        tx.stay(&before).await?;
    }
    if tx.leave(&wanted).await?.is_err() {
        return Err(Fault::NotFound);
    }
    kept(*tx, &card_href(&card.key), "left-kept").await
}

/// Known reasons that may be meant by one that is not known.
pub(super) async fn alike(tx: &mut Tx, typed: &str) -> Result<Vec<String>, Fault> {
    let known = tx.known_reasons().await?;
    if known.iter().any(|known| reason::key(known) == reason::key(typed)) {
        return Ok(Vec::new());
    }
    Ok(reason::alike(typed, known.iter().map(String::as_str)).into_iter().map(ToOwned::to_owned).collect())
}

/// What was chosen instead of the reason that was typed; empty: nothing, or another one is typed by now.
pub(super) fn meant(draft: &Draft) -> &str {
    if draft.get("asked") == draft.get("reason") { draft.get("meant") } else { "" }
}

/// The reason that was chosen or typed.
pub(super) fn wanted(draft: &Draft) -> &str {
    match meant(draft) {
        "" | AS_TYPED => draft.get("reason"),
        meant => meant,
    }
}

/// One that is known is proposed, and a new one is typed. Enter takes what is proposed: a list would keep it for itself.
pub(super) fn reason_field(words: &Words, error: String, value: &str, offered: Vec<String>) -> Field {
    Field {
        value: value.to_owned(),
        error,
        about: words.say("left-reason-about"),
        suggestions: offered,
        ..Field::new(Kind::Text, "reason", words.say("left-field-reason"))
    }
}

/// Whether a known reason is meant by one that is not known.
pub(super) fn ask_which(words: &Words, typed: &str, alike: &[String]) -> (Note, Part) {
    let note = Note::warn(words.say_with("left-alike", &[("reason", typed.into())]));
    let own = words.say_with("left-as-typed", &[("reason", typed.into())]);
    let word = |value: &str, label: String| Word { value: value.to_owned(), label, selected: false };
    let mut options: Vec<Word> = alike.iter().map(|reason| word(reason, reason.clone())).collect();
    options.push(word(AS_TYPED, own));
    options[0].selected = true;
    (note, Part::Select(Select::new("meant", words.say("left-meant"), options)))
}

/// Everything that is wrong is told at once.
fn check(card: &PatientCard, draft: &Draft, before: Option<&Departure>, today: Date) -> Result<Departure, Flaws> {
    let mut flaws = Flaws::new();
    let left_on = parse_date(draft.get("left_on")).filter(|day| YEARS.contains(&day.year()));
    match left_on {
        None => flaws.push(("left_on", "directory-flaw-day")),
        Some(day) if day > today => flaws.push(("left_on", "left-flaw-later")),
        Some(day) => {
            let is_other = before.is_none_or(|before| before.left_on != day);
            if is_other && card.departures.iter().any(|departure| departure.left_on == day) {
                flaws.push(("left_on", "left-flaw-twice"));
            }
        }
    }
    let reason = reason::joined(wanted(draft));
    match reason.chars().count() {
        0 => flaws.push(("reason", "left-flaw-reason")),
        count if count > LONGEST_REASON => flaws.push(("reason", "flaw-long")),
        _ => {}
    }
    let note = draft.get("note").trim();
    if note.chars().count() > LONGEST_NOTE {
        flaws.push(("note", "flaw-long"));
    }
    match left_on {
        Some(left_on) if flaws.is_empty() => {
            let note = Some(note.to_owned()).filter(|note| !note.is_empty());
            Ok(Departure { patient_id: card.key.clone(), left_on, reason, note })
        }
        _ => Err(flaws),
    }
}

async fn page(visitor: &Visitor, now: &Now, card: &PatientCard, shown: Shown) -> Result<Response, Fault> {
    let words = &visitor.words;
    let offered = visitor.app.books().read().await?.reasons().await?;
    let is_known = on(card, shown.draft.get("on")).is_some();
    let field = |kind: Kind, name: &str| {
        let flaw = shown.flaws.iter().find(|(field, _)| *field == name);
        let value = shown.draft.get(name).to_owned();
        let error = flaw.map_or_else(String::new, |(_, id)| words.say(id));
        Field { value, error, ..Field::new(kind, name, words.say(&format!("left-field-{}", name.replace('_', "-")))) }
    };
    let mut notes: Vec<Note> =
        attention::note_of(words, card.category.as_ref(), card.category_reason.as_deref()).into_iter().collect();
    let mut parts = vec![Part::Field(field(Kind::Date, "left_on").required())];
    if offered.len() > MANY_REASONS {
        notes.push(Note::plain(words.say_with("left-many-reasons", &[("count", offered.len().into())])));
    }
    let field_of_reason = reason_field(words, field(Kind::Text, "reason").error, shown.draft.get("reason"), offered);
    parts.push(Part::Field(Field { focus: true, ..field_of_reason.required() }));
    if !shown.alike.is_empty() {
        let (note, select) = ask_which(words, shown.draft.get("reason"), &shown.alike);
        notes.push(note);
        parts.push(select);
    }
    parts.push(Part::Field(field(Kind::Lines, "note")));
    let kept = |name: &str, value: &str| Kept { name: name.to_owned(), value: value.to_owned() };
    let form = FormView {
        title: card.name.clone(),
        is_name: true,
        about: words.say("left-about"),
        notes,
        href: href(&card.key, None),
        kept: vec![
            kept("key", shown.key.as_str()),
            kept("on", shown.draft.get("on")),
            kept("asked", if shown.alike.is_empty() { "" } else { shown.draft.get("reason") }),
        ],
        parts,
        save: words.say("left-save"),
        others: is_known
            .then(|| Act { name: "stay", icon: "close", label: words.say("left-stay"), main: false })
            .into_iter()
            .collect(),
        cancel: Some(Link::new(card_href(&card.key), words.say("common-cancel"))),
        ..FormView::default()
    };
    let around = Around { entry: "/patients", title: words.say("left-title"), topic: "departure", has_charts: false };
    let mut response =
        framed(visitor, &FormPage { frame: frame(visitor, now, around), t: FormTexts::of(words), form })?;
    *response.status_mut() = shown.status;
    Ok(response)
}
