//! The schedule: a day by doctor, with who comes when, who works when, and what is free.
//!
//! Everything that is shown is in the address. The same day stands on the page twice, as a table and, for a narrow screen, as a
//! list of each doctor's: the style sheet shows one of them.

mod board;
pub mod book;
mod plan;
pub mod visit;

use axum::extract::Query;
use axum::response::Response;
use books::schedule::{Booking, Owing};
use clinic::Currency;
use clinic::access::Action;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

pub use plan::Plan;

use super::frame::{Around, frame};
use super::framed;
use crate::clock::Now;
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{Button, Empty, Field, Kind, Link, Note, SchedulePage, ScheduleTexts, ScheduleView, Select, Word};
use crate::visitor::Visitor;

/// Which day of what is looked at.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Empty, or no day: today.
    day: String,
    /// The branch whose doctors are shown; empty: all.
    branch: String,
}

/// One day as the visitor may see it.
struct Day {
    on: Date,
    branch: String,
    bookings: Vec<Booking>,
    owing: Owing,
    plan: Plan,
    currency: Currency,
}

impl Day {
    /// The same of another day.
    fn href(&self, on: Date) -> String {
        href(on, &self.branch)
    }
}

/// A day of the doctors of a branch, or of all.
pub fn href(on: Date, branch: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("day", &on.to_string());
    if !branch.is_empty() {
        query.append_pair("branch", branch);
    }
    format!("/schedule?{}", query.finish())
}

pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let day = read(&visitor, &now, &asked).await?;
    let words = &visitor.words;
    let columns = board::columns(&visitor, &day);
    let t = ScheduleTexts::of(words);
    let schedule = ScheduleView {
        title: t.title.clone(),
        asked: words.say_with(
            "schedule-asked",
            &[("day", (&words.day_and_weekday(day.on)).into()), ("count", day.bookings.len().into())],
        ),
        links: links(&visitor),
        before: day.on.yesterday().map_or_else(|_| String::new(), |on| day.href(on)),
        after: day.on.tomorrow().map_or_else(|_| String::new(), |on| day.href(on)),
        today: (day.on != now.today).then(|| Link::new(day.href(now.today), words.say("schedule-today"))),
        href: "/schedule".into(),
        day: Field { value: day.on.to_string(), ..Field::new(Kind::Date, "day", words.say("schedule-day")) },
        branch: branches(&visitor, &day),
        notes: notes(&visitor, &day, columns.is_empty()),
        empty: columns.is_empty().then(|| nobody(&visitor)),
        board: board::board(&visitor, &now, &day, &columns)?,
        days: board::days(words, &day, &columns),
    };
    let around = Around { entry: "/schedule", title: schedule.title.clone(), topic: "schedule", has_charts: false };
    framed(&visitor, &SchedulePage { frame: frame(&visitor, &now, around), t, schedule })
}

async fn read(visitor: &Visitor, now: &Now, asked: &Asked) -> Result<Day, Fault> {
    let on = clinic::time::parse_date(&asked.day).filter(|day| clinic::time::YEARS.contains(&day.year()));
    let on = on.unwrap_or(now.today);
    let seen = visitor.limits.seen();
    let mut reader = visitor.app.books().read().await?;
    let mut bookings = reader.bookings(on, on.saturating_add(1.day()), &seen).await?;
    if !asked.branch.is_empty() {
        let is_there = |booking: &Booking| booking.branch.as_ref().is_some_and(|branch| branch.key == asked.branch);
        bookings.retain(is_there);
    }
    let mut patients: Vec<i64> = bookings.iter().map(|booking| booking.patient.id).collect();
    patients.sort_unstable();
    patients.dedup();
    let owing = reader.owing(&patients, &seen, now.today).await?;
    let plan = Plan::read(&mut reader).await?;
    Ok(Day { on, branch: asked.branch.clone(), bookings, owing, plan, currency: now.setting.currency })
}

fn links(visitor: &Visitor) -> Vec<Button> {
    let book = Button { href: "/book".into(), label: visitor.words.say("book-title"), icon: "plus", main: true };
    let book = visitor.may_any(Action::Book).then_some(book);
    let hours = Button { href: "/roster".into(), label: visitor.words.say("frame-roster"), icon: "staff", main: false };
    book.into_iter().chain(visitor.may_any(Action::SetUpClinic).then_some(hours)).collect()
}

/// None where there is nothing to choose.
fn branches(visitor: &Visitor, day: &Day) -> Option<Select> {
    let words = &visitor.words;
    let branches = day.plan.branches_of(visitor, words);
    if branches.len() < 2 {
        return None;
    }
    let all = Word { value: String::new(), label: words.say("schedule-all-branches"), selected: day.branch.is_empty() };
    let branch = |branch: &&clinic::record::Branch| Word {
        value: branch.id.clone(),
        label: branch.name.clone(),
        selected: branch.id == day.branch,
    };
    let options = std::iter::once(all).chain(branches.iter().map(branch)).collect();
    Some(Select::new("branch", words.say("schedule-branch"), options))
}

fn notes(visitor: &Visitor, day: &Day, is_empty: bool) -> Vec<Note> {
    let words = &visitor.words;
    let is_planned = day.plan.rosters.iter().any(|roster| roster.kind == clinic::record::RosterKind::Work);
    if is_empty || is_planned {
        return Vec::new();
    }
    let note = Note::plain(words.say("schedule-no-hours"));
    let link = visitor.may_any(Action::SetUpClinic).then(|| Link::new("/roster", words.say("schedule-enter-hours")));
    vec![Note { links: link.into_iter().collect(), ..note }]
}

/// Nobody whom the visitor may see works here, or works at all.
fn nobody(visitor: &Visitor) -> Empty {
    let words: &Words = &visitor.words;
    let add = Button {
        href: "/directory/employees".into(),
        label: words.say("schedule-add-doctor"),
        icon: "plus",
        main: true,
    };
    Empty {
        icon: "calendar",
        title: words.say("schedule-nobody"),
        text: words.say("schedule-nobody-about"),
        links: visitor.may_any(Action::SetUpClinic).then_some(add).into_iter().collect(),
        ..Empty::default()
    }
}
