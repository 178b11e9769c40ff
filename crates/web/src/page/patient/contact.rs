//! A contact result: what came of calling a patient, in their own words; with what follows from it: a departure, a task for whoever
//! leads, a reminder for oneself.

use axum::extract::{Path, Query, RawForm};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use books::Tx;
use books::cards::PatientCard;
use books::deed::{FormKey, Once};
use clinic::access::Action;
use clinic::reason;
use clinic::record::{ContactResult, Departure, Item, Outcome, Priority};
use clinic::time::{YEARS, parse_date};
use jiff::civil::Date;
use serde::Deserialize;

use super::came_from;
use super::edit::sent_key;
use super::left::{Shown, alike, ask_which, card, meant, reason_field};
use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::form::{Flaws, Typed, with_about};
use crate::page::frame::{Around, frame};
use crate::page::patients::href as card_href;
use crate::page::tasks::{self, Staff, Wish};
use crate::page::{attention, done_with, escaped, framed};
use crate::view::{FormPage, FormTexts, FormView, Kept, Kind, Link, Note, Part};
use crate::visitor::Visitor;

/// `asked` and `meant`: as of a departure.
const FIELDS: [&str; 8] = ["outcome", "note", "until_on", "again_on", "left_on", "reason", "asked", "meant"];
const LONGEST: usize = 1_000;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Key of what the patient is reminded of; empty: of nothing.
    item: String,
    /// Where to go afterwards.
    back: String,
}

/// Where somebody writes down what came of a call about an item, or about nothing in particular.
pub fn href(patient: &str, item: Option<&str>) -> String {
    let page = format!("{}/contact", card_href(patient));
    item.map_or_else(|| page.clone(), |item| format!("{page}?item={}", escaped(item)))
}

pub async fn show(
    visitor: Visitor,
    Path(key): Path<String>,
    Query(mut asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let card = card(&visitor, &key).await?;
    if asked.back.is_empty() {
        asked.back = came_from(&headers).unwrap_or_default();
    }
    let draft = Draft::default().with("left_on", now.today.to_string());
    let key = FormKey::of_number(rand::random());
    let shown = Shown { status: StatusCode::OK, key, draft, flaws: Flaws::new(), alike: Vec::new() };
    page(&visitor, &now, &card, &asked, shown).await
}

/// What was typed, checked.
struct Said {
    outcome: Outcome,
    note: Option<String>,
    until_on: Option<Date>,
    again_on: Option<Date>,
    departure: Option<Departure>,
}

pub async fn save(visitor: Visitor, Path(patient): Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let (key, draft) = (sent_key(&body)?, Draft::sent(&FIELDS, &body));
    let sent = Draft::sent(&["item", "back"], &body);
    let asked = Asked { item: sent.get("item").to_owned(), back: sent.get("back").to_owned() };
    let staff = Staff::of(&visitor).await?;
    let once = visitor.app.books().write_once(visitor.actor(), "contact result", visitor.user.id, &key).await?;
    let mut tx = match once {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    let card = card(&visitor, &patient).await?;
    let again = |status, flaws, alike| Shown { status, key: key.clone(), draft: draft.clone(), flaws, alike };
    let said = match check(&card, &draft, &now) {
        Ok(said) => said,
        Err(flaws) => {
            tx.roll_back().await?;
            return page(&visitor, &now, &card, &asked, again(StatusCode::BAD_REQUEST, flaws, Vec::new())).await;
        }
    };
    if let Some(departure) = said.departure.as_ref().filter(|_| meant(&draft).is_empty()) {
        let alike = alike(&mut tx, &departure.reason).await?;
        if !alike.is_empty() {
            tx.roll_back().await?;
            return page(&visitor, &now, &card, &asked, again(StatusCode::CONFLICT, Flaws::new(), alike)).await;
        }
    }
    if !write(&visitor, &mut tx, &staff, &now, &card, &asked, &said).await? {
        tx.roll_back().await?;
        return Err(Fault::NotFound);
    }
    let href = match said.outcome {
        Outcome::Booked if visitor.may_any(Action::Book) => book(&card, &asked),
        _ if asked.back.is_empty() => card_href(&card.key),
        _ => tasks::back_or_day(&asked.back),
    };
    tx.answers(&href);
    let deed = tx.deed();
    tx.commit(&serde_json::json!({ "outcome": said.outcome.word() }).to_string()).await?;
    Ok(done_with(&href, "contact-kept", deed))
}

/// Whoever said that they want a time gets one.
fn book(card: &PatientCard, asked: &Asked) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("patient", &card.key);
    if !asked.item.is_empty() {
        query.append_pair("item", &asked.item);
    }
    format!("/book?{}", query.finish())
}

/// Everything that follows from it, in one deed. Whether nothing that it refers to has gone.
async fn write(
    visitor: &Visitor,
    tx: &mut Tx,
    staff: &Staff,
    now: &Now,
    card: &PatientCard,
    asked: &Asked,
    said: &Said,
) -> Result<bool, Fault> {
    let words = &visitor.words;
    let result = ContactResult {
        id: tx.new_key().await?,
        patient_id: card.key.clone(),
        contacted_at: tx.now().await?,
        contacted_by: visitor.actor().to_owned(),
        outcome: said.outcome,
        until_on: said.until_on,
        item_id: Some(asked.item.clone()).filter(|item| !item.is_empty()),
        note: said.note.clone(),
    };
    if tx.put(&result).await?.is_err() {
        return Ok(false);
    }
    if let Some(departure) = &said.departure
        && tx.leave(departure).await?.is_err()
    {
        return Ok(false);
    }
    let mut wishes = Vec::new();
    if said.outcome == Outcome::Complaint {
        let note = said.note.as_deref().unwrap_or_default();
        let text = words.say_with("contact-complaint", &[("note", note.into())]);
        wishes.push(tasks::complaint(visitor, staff, now, &card.key, text));
    }
    wishes.extend(said.again_on.map(|due_on| Wish {
        patient_id: Some(card.key.clone()),
        text: words.say("remind-text"),
        priority: Priority::Normal,
        assignee: visitor.actor().to_owned(),
        due_on,
    }));
    for wish in wishes {
        if tasks::set(visitor, tx, wish).await?.is_err() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Everything that is wrong is told at once.
fn check(card: &PatientCard, draft: &Draft, now: &Now) -> Result<Said, Flaws> {
    let mut flaws = Flaws::new();
    let outcome = Outcome::from_word(draft.get("outcome"));
    let note = draft.get("note");
    match (outcome, note.chars().count()) {
        (_, length) if length > LONGEST => flaws.push(("note", "flaw-long")),
        (None, _) => flaws.push(("outcome", "contact-flaw-outcome")),
        (Some(Outcome::Complaint), 0) => flaws.push(("note", "contact-flaw-complaint")),
        _ => {}
    }
    let mut day = |field: &'static str, is_asked: bool| {
        let text = draft.get(field);
        if text.is_empty() && !is_asked {
            return None;
        }
        let day = parse_date(text).filter(|day| YEARS.contains(&day.year()));
        match day {
            None => flaws.push((field, "directory-flaw-day")),
            Some(day) if day <= now.today => flaws.push((field, "contact-flaw-past")),
            Some(_) => {}
        }
        day
    };
    let is_away = outcome == Some(Outcome::Away);
    let until_on = if is_away { day("until_on", true) } else { None };
    let again_on = day("again_on", false);
    let has_left = outcome == Some(Outcome::Left);
    let departure = if has_left { departure(card, draft, now.today, &mut flaws) } else { None };
    match outcome {
        Some(outcome) if flaws.is_empty() => {
            let note = Some(note.to_owned()).filter(|note| !note.is_empty());
            Ok(Said { outcome, note, until_on, again_on, departure })
        }
        _ => Err(flaws),
    }
}

fn departure(card: &PatientCard, draft: &Draft, today: Date, flaws: &mut Flaws) -> Option<Departure> {
    let left_on = parse_date(draft.get("left_on")).filter(|day| YEARS.contains(&day.year()));
    match left_on {
        None => flaws.push(("left_on", "directory-flaw-day")),
        Some(day) if day > today => flaws.push(("left_on", "left-flaw-later")),
        Some(day) if card.departures.iter().any(|known| known.left_on == day) => {
            flaws.push(("left_on", "left-flaw-twice"));
        }
        Some(_) => {}
    }
    let reason = reason::joined(super::left::wanted(draft));
    match reason.chars().count() {
        0 => flaws.push(("reason", "left-flaw-reason")),
        count if count > super::left::LONGEST_REASON => flaws.push(("reason", "flaw-long")),
        _ => {}
    }
    let note = Some(draft.get("note").to_owned()).filter(|note| !note.is_empty());
    left_on.map(|left_on| Departure { patient_id: card.key.clone(), left_on, reason, note })
}

async fn page(
    visitor: &Visitor,
    now: &Now,
    card: &PatientCard,
    asked: &Asked,
    shown: Shown,
) -> Result<Response, Fault> {
    let words = &visitor.words;
    let offered = visitor.app.books().read().await?.reasons().await?;
    let typed = Typed { words, labels: "contact-field", draft: &shown.draft, flaws: &shown.flaws, clashes: &[] };
    let outcomes = Outcome::ALL.iter().map(|outcome| (outcome.word().to_owned(), told(words, *outcome))).collect();
    let mut outcome = typed.select("outcome", words.say("contact-choose"), outcomes, str::to_owned);
    outcome.focus = true;
    let day = |field: &str| {
        let about = words.say(&format!("contact-{}-about", field.replace('_', "-")));
        with_about(Part::Field(typed.field(Kind::Date, field)), about)
    };
    let of_departure = |field: &str| words.say(&format!("left-field-{}", field.replace('_', "-")));
    let mut notes: Vec<Note> =
        attention::note_of(words, card.category.as_ref(), card.category_reason.as_deref()).into_iter().collect();
    notes.extend(last(visitor, card.id).await?);
    let mut parts =
        vec![Part::Select(outcome), Part::Field(typed.field(Kind::Lines, "note")), day("until_on"), day("again_on")];
    let mut more = vec![
        Part::Field(crate::view::Field { label: of_departure("left_on"), ..typed.field(Kind::Date, "left_on") }),
        Part::Field(reason_field(words, typed.error("reason"), shown.draft.get("reason"), offered)),
    ];
    if !shown.alike.is_empty() {
        let (note, select) = ask_which(words, shown.draft.get("reason"), &shown.alike);
        notes.push(note);
        more.push(select);
    }
    let has_left = shown.draft.get("outcome") == Outcome::Left.word();
    if has_left {
        parts.append(&mut more);
    }
    let hidden = |name: &str, value: &str| Kept { name: name.to_owned(), value: value.to_owned() };
    let phone = card.phone.iter().map(|phone| Link::new(tasks::tel(phone), phone.clone()));
    let call = phone.fold(Note::plain(about_what(visitor, asked).await?), Note::linked);
    let form = FormView {
        title: card.name.clone(),
        is_name: true,
        about: words.say("contact-about"),
        notes: std::iter::once(call).chain(notes).collect(),
        href: href(&card.key, None),
        kept: vec![
            hidden("key", shown.key.as_str()),
            hidden("item", &asked.item),
            hidden("back", &asked.back),
            hidden("asked", if shown.alike.is_empty() { "" } else { shown.draft.get("reason") }),
        ],
        parts,
        more,
        save: words.say("common-save"),
        cancel: Some(Link::new(
            if asked.back.is_empty() { card_href(&card.key) } else { tasks::back_or_day(&asked.back) },
            words.say("common-cancel"),
        )),
        ..FormView::default()
    };
    let title = words.say("contact-title");
    let around = Around { entry: "/patients", title, topic: "contact", has_charts: false };
    let texts = FormTexts { more: words.say("contact-has-left"), ..FormTexts::of(words) };
    let mut response = framed(visitor, &FormPage { frame: frame(visitor, now, around), t: texts, form })?;
    *response.status_mut() = shown.status;
    Ok(response)
}

pub fn told(words: &crate::text::Words, outcome: Outcome) -> String {
    words.say(&format!("contact-outcome-{}", outcome.word()))
}

async fn about_what(visitor: &Visitor, asked: &Asked) -> Result<String, Fault> {
    let words = &visitor.words;
    if asked.item.is_empty() {
        return Ok(words.say("contact-call"));
    }
    let item: Option<Item> = visitor.app.books().read().await?.record(&asked.item).await?;
    let name = item.map_or_else(|| asked.item.clone(), |item| item.name);
    Ok(words.say_with("contact-call-for", &[("item", (&name).into())]))
}

/// Who tried before, when, and what came of it.
async fn last(visitor: &Visitor, patient: i64) -> Result<Option<Note>, Fault> {
    let contacted = visitor.app.books().contacted(&[patient]).await?;
    let Some(last) = contacted.get(&patient) else { return Ok(None) };
    Ok(Some(Note::plain(in_words(&visitor.words, &Staff::of(visitor).await?, last))))
}

/// 3 June 2026, Ada: away until 1 March 2027 (2 times)
pub fn in_words(words: &crate::text::Words, staff: &Staff, last: &books::work::Contacted) -> String {
    let outcome = match last.until_on {
        Some(until) => words.say_with("contact-away-until", &[("day", (&words.day(until)).into())]),
        None => told(words, last.outcome),
    };
    let day = words.day(last.at.date());
    let of = [
        ("day", (&day).into()),
        ("who", staff.name(&last.by).into()),
        ("outcome", (&outcome).into()),
        ("count", last.times.into()),
    ];
    words.say_with("contact-last", &of)
}
