//! The schedule: a day by doctor or by room, or the week of one of them, with who comes when, who works when, and what is free.
//!
//! Everything that is shown is in the address. The same days stand on the page twice, as a table and, for a narrow screen, as
//! lists: the style sheet shows one of them.

mod asked;
mod board;
pub mod book;
pub mod live;
mod plan;
mod sheet;
pub mod visit;

use axum::extract::Query;
use axum::response::Response;
use books::deed::FormKey;
use clinic::access::Action;
use clinic::record::RosterKind;

pub use asked::{Asked, href};
pub use plan::Plan;
pub use sheet::By;

use sheet::Sheet;

use super::frame::{Around, frame};
use super::{framed, html};
use crate::clock::Now;
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{
    Button, Empty, Field, Kept, Kind, Link, LiveBoardPage, Mover, Note, SchedulePage, ScheduleTexts, ScheduleView,
    Select, Word,
};
use crate::visitor::Visitor;

pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let sheet = Sheet::read(&visitor, &now, &asked).await?;
    let schedule = view(&visitor, &now, &sheet)?;
    let t = ScheduleTexts::of(&visitor.words);
    framed(&visitor, &SchedulePage { frame: frame(&visitor, &now, around(&schedule)), t, schedule })
}

fn around(schedule: &ScheduleView) -> Around<'static> {
    Around { entry: "/schedule", title: schedule.title.clone(), topic: "schedule", has_charts: false }
}

/// What of the page changes when somebody writes: the board and the lists alone.
pub async fn board(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let sheet = Sheet::read(&visitor, &now, &asked).await?;
    let schedule = view(&visitor, &now, &sheet)?;
    let t = ScheduleTexts::of(&visitor.words);
    html(&LiveBoardPage { frame: frame(&visitor, &now, around(&schedule)), t, schedule })
}

fn view(visitor: &Visitor, now: &Now, sheet: &Sheet) -> Result<ScheduleView, Fault> {
    let words = &visitor.words;
    let columns = board::columns(visitor, sheet);
    let is_today = sheet.days.contains(&now.today);
    let mover = visitor
        .may_any(Action::Book)
        .then(|| Mover { key: FormKey::of_number(rand::random()).as_str().to_owned(), back: sheet.asked.query() });
    Ok(ScheduleView {
        title: words.say("schedule-title"),
        asked: said(words, sheet),
        links: links(visitor),
        before: sheet.step(-1),
        after: sheet.step(1),
        today: (!is_today).then(|| Link::new(sheet.href(now.today), words.say("schedule-today"))),
        all: (!sheet.asked.who.is_empty()).then(|| {
            let id = if sheet.by == By::Room { "schedule-all-rooms" } else { "schedule-all-doctors" };
            Link::new(sheet.href_of(sheet.on, ""), words.say(id))
        }),
        href: "/schedule".into(),
        kept: kept(sheet),
        day: Field { value: sheet.on.to_string(), ..Field::new(Kind::Date, "day", words.say("schedule-day")) },
        selects: branches(visitor, sheet).into_iter().chain(by(visitor, sheet)).collect(),
        notes: notes(visitor, sheet, columns.is_empty()),
        empty: columns.is_empty().then(|| nobody(visitor)),
        board_title: words.say(match (sheet.asked.who.is_empty(), sheet.by) {
            (false, _) => "schedule-board-week",
            (true, By::Doctor) => "schedule-board",
            (true, By::Room) => "schedule-board-rooms",
        }),
        board: board::board(visitor, now, sheet, &columns)?,
        days: board::days(visitor, sheet, &columns),
        live: format!("/schedule/live?{}", sheet.asked.query()),
        fragment: format!("/schedule/board?{}", sheet.asked.query()),
        print: sheet.print(),
        mover,
    })
}

/// Which days, of whom, and how many come.
fn said(words: &Words, sheet: &Sheet) -> String {
    let days = match sheet.days.as_slice() {
        [from, .., to] => words.period(clinic::Period { from: *from, to: *to }),
        _ => words.day_and_weekday(sheet.on),
    };
    let is_here = |booking: &&books::schedule::Booking| sheet.days.contains(&booking.starts_at.date());
    let count = sheet.bookings.iter().filter(is_here).count();
    let asked = words.say_with("schedule-asked", &[("day", (&days).into()), ("count", count.into())]);
    match sheet.name_of_who() {
        Some(name) => format!("{name} · {asked}"),
        None => asked,
    }
}

fn links(visitor: &Visitor) -> Vec<Button> {
    let book = Button { href: "/book".into(), label: visitor.words.say("book-title"), icon: "plus", main: true };
    let book = visitor.may_any(Action::Book).then_some(book);
    let hours = Button { href: "/roster".into(), label: visitor.words.say("frame-roster"), icon: "staff", main: false };
    book.into_iter().chain(visitor.may_any(Action::SetUpClinic).then_some(hours)).collect()
}

/// Another day of a week is another week of the same.
fn kept(sheet: &Sheet) -> Vec<Kept> {
    if sheet.asked.who.is_empty() {
        return Vec::new();
    }
    let kept = |name: &str, value: &str| Kept { name: name.to_owned(), value: value.to_owned() };
    vec![kept("who", &sheet.asked.who), kept("by", sheet.by.word())]
}

/// None where there is nothing to choose.
fn branches(visitor: &Visitor, sheet: &Sheet) -> Option<Select> {
    let words = &visitor.words;
    let branches = sheet.plan.branches_of(visitor, words);
    if branches.len() < 2 || !sheet.asked.who.is_empty() {
        return None;
    }
    let chosen = &sheet.asked.branch;
    let all = Word { value: String::new(), label: words.say("schedule-all-branches"), selected: chosen.is_empty() };
    let branch = |branch: &&clinic::record::Branch| Word {
        value: branch.id.clone(),
        label: branch.name.clone(),
        selected: branch.id == *chosen,
    };
    let options = std::iter::once(all).chain(branches.iter().map(branch)).collect();
    Some(Select::new("branch", words.say("schedule-branch"), options))
}

/// None where there are no rooms.
fn by(visitor: &Visitor, sheet: &Sheet) -> Option<Select> {
    let words = &visitor.words;
    if sheet.plan.rooms_of(visitor, words).is_empty() || !sheet.asked.who.is_empty() {
        return None;
    }
    let word = |by: By, id: &str| Word { value: by.word().into(), label: words.say(id), selected: sheet.by == by };
    let options = vec![word(By::Doctor, "schedule-by-doctor"), word(By::Room, "schedule-by-room")];
    Some(Select::new("by", words.say("schedule-by"), options))
}

fn notes(visitor: &Visitor, sheet: &Sheet, is_empty: bool) -> Vec<Note> {
    let words = &visitor.words;
    let is_planned = sheet.plan.lists.rosters.iter().any(|roster| roster.kind == RosterKind::Work);
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
