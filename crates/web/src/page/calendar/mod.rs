//! The bookings of a doctor as a calendar that other programs read: under an address that only its doctor knows, and revokes.
//!
//! Calendars are copied to where nobody here decides who reads them, so nothing is said of patients unless the doctor asks for
//! it. Cancelled and missed bookings are not in it.

mod ics;

use axum::Form;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use books::access::{CalendarNames, Token, User};
use books::cards::Seen;
use books::schedule::{self, Booking};
use clinic::LocalTime;
use clinic::access::{Action, Scope};
use clinic::record::Status;
use clinic::slots::stretch;
use jiff::Timestamp;
use jiff::ToSpan;
use serde::Deserialize;

use crate::fault::Fault;
use crate::origin::absolute;
use crate::page::account;
use crate::page::done;
use crate::state::Shared;
use crate::text::{Language, Words};
use crate::view::{CalendarView, Select, Word};
use crate::visitor::Visitor;

use ics::{Calendar, Event};

/// What is over stays in it for so long, what is to come from so far.
const DAYS_BEFORE: i32 = 30;
const DAYS_AFTER: i32 = 366;

/// Good for whoever has the address: a program that reads calendars cannot sign in.
pub async fn feed(State(app): State<Shared>, Path(token): Path<String>) -> Result<Response, Fault> {
    let token = Token::parse(token.trim_end_matches(".ics")).ok_or(Fault::NotFound)?;
    let (user, names) = app.books().calendar(&token).await?.ok_or(Fault::NotFound)?;
    let user = app.books().user(user).await?.filter(may_have).ok_or(Fault::NotFound)?;
    let employee = user.employee_id.ok_or(Fault::NotFound)?;
    let now = app.now().await?;
    let seen = Seen { employee: Some(employee), branches: Vec::new() };
    let mut reader = app.books().read().await?;
    let first = now.today.saturating_sub(DAYS_BEFORE.days());
    let bookings =
        reader.bookings(&schedule::Wanted::of_days(first, now.today.saturating_add(DAYS_AFTER.days())), &seen).await?;
    let books_key = reader.books_key().await?;
    drop(reader);
    let words = Words::of(language(&user));
    let is_in = |booking: &&Booking| matches!(booking.status, Status::Booked | Status::Completed);
    let mut events = Vec::new();
    for booking in bookings.iter().filter(is_in) {
        let (starts_at, ends_at) = moments(booking, &now.setting.time_zone)?;
        let place = [&booking.room, &booking.branch].into_iter().flatten().map(|place| place.name.as_str());
        events.push(Event {
            uid: format!("{}@{books_key}", booking.key),
            starts_at,
            ends_at,
            summary: summary(&words, names, &booking.patient.name),
            location: place.collect::<Vec<_>>().join(", "),
        });
    }
    let name = format!("{} · {}", now.setting.clinic, user.name);
    let text = Calendar { name, events }.to_text(now.at);
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response())
}

/// Whoever may not look at the schedule any more has no calendar either.
fn may_have(user: &User) -> bool {
    !user.is_disabled && user.employee_id.is_some() && user.role.may(Action::SeeSchedule) != Scope::No
}

fn language(user: &User) -> Language {
    let code = user.language.as_deref().unwrap_or_default();
    Language::ALL.into_iter().find(|language| language.code() == code).unwrap_or(Language::En)
}

/// What the clinic's clocks show, for clocks everywhere.
fn moments(booking: &Booking, time_zone: &str) -> Result<(Timestamp, Timestamp), Fault> {
    let at = |time: &LocalTime| {
        time.at().in_tz(time_zone).map(|zoned| zoned.timestamp()).map_err(|error| Fault::internal(&error))
    };
    let starts_at = at(&booking.starts_at)?;
    let span = stretch(booking.starts_at.date(), &booking.starts_at, booking.ends_at.as_ref());
    // A booking takes its time whatever the clocks do meanwhile.
    let ends_at = starts_at.checked_add((span.to - span.from).minutes()).map_err(|error| Fault::internal(&error))?;
    Ok((starts_at, ends_at))
}

fn summary(words: &Words, names: CalendarNames, name: &str) -> String {
    let told = match names {
        CalendarNames::Hidden => String::new(),
        CalendarNames::Initials => initials(name),
        CalendarNames::Whole => name.to_owned(),
    };
    if told.is_empty() { words.say("visit-status-booked") } else { told }
}

fn initials(name: &str) -> String {
    name.split_whitespace().filter_map(|part| part.chars().next()).map(|first| format!("{first}.")).collect()
}

fn word(names: CalendarNames) -> &'static str {
    match names {
        CalendarNames::Hidden => "hidden",
        CalendarNames::Initials => "initials",
        CalendarNames::Whole => "whole",
    }
}

#[derive(Deserialize)]
pub struct Wanted {
    /// `give` or `end`.
    #[serde(default)]
    act: String,
    #[serde(default)]
    names: String,
}

/// A new address instead of the one before, or none.
pub async fn set(visitor: Visitor, headers: HeaderMap, Form(wanted): Form<Wanted>) -> Result<Response, Fault> {
    if !may_have(&visitor.user) {
        return Err(Fault::NotFound);
    }
    let (books, user) = (visitor.app.books(), visitor.user.id);
    match wanted.act.as_str() {
        "give" => {
            let names = CalendarNames::ALL.into_iter().find(|names| word(*names) == wanted.names);
            let names = names.ok_or_else(|| Fault::Refused("fault-form", String::new()))?;
            let token = Token::new(rand::random());
            let mut tx = books.write(visitor.actor(), "calendar given").await?;
            tx.give_calendar(&token, user, names).await?;
            tx.commit("").await?;
            let path = format!("/calendar/{}.ics", token.reveal());
            account::with_calendar(&visitor, absolute(&visitor.app, &headers, &path)).await
        }
        "end" => {
            let mut tx = books.write(visitor.actor(), "calendar ended").await?;
            if tx.end_calendar(user).await? {
                tx.commit("").await?;
            } else {
                tx.roll_back().await?;
            }
            Ok(done("/account#calendar", "calendar-ended"))
        }
        _ => Err(Fault::Refused("fault-form", String::new())),
    }
}

/// As it stands on the page of one's account; none for who has no bookings of their own. `address`: of a calendar that was just
/// given, which is never shown again.
pub async fn view(visitor: &Visitor, address: Option<String>) -> Result<Option<CalendarView>, Fault> {
    if !may_have(&visitor.user) {
        return Ok(None);
    }
    let words = &visitor.words;
    let given = visitor.app.books().calendar_of(visitor.user.id).await?;
    let option = |names: CalendarNames| Word {
        value: word(names).to_owned(),
        label: words.say(&format!("calendar-names-{}", word(names))),
        selected: names == given.unwrap_or(CalendarNames::Hidden),
    };
    let about = given.map(|names| words.say(&format!("calendar-says-{}", word(names))));
    Ok(Some(CalendarView {
        href: "/account/calendar".into(),
        address: address.unwrap_or_default(),
        state: about.unwrap_or_else(|| words.say("calendar-none")),
        is_given: given.is_some(),
        names: Select::new("names", words.say("calendar-names"), CalendarNames::ALL.map(option).into()),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calendar_says_of_patients_what_was_asked_for() {
        let words = Words::of(Language::En);
        let say = |names| summary(&words, names, "Ada  Lovelace");
        assert_eq!(say(CalendarNames::Hidden), "Booked");
        assert_eq!(say(CalendarNames::Initials), "A.L.");
        assert_eq!(say(CalendarNames::Whole), "Ada  Lovelace");
        assert_eq!(summary(&words, CalendarNames::Whole, ""), "Booked", "whoever was erased has no name");
    }
}
