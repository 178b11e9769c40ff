//! The first page of the day: five numbers, what changed, and one thing to do about each; below, whom to call.

mod act;
mod list;
mod number;
mod spark;
mod window;

use axum::response::Response;
use books::cards::Choices;
use clinic::access::{Action, Role, Scope};
use clinic::period::days_between;

use super::frame::{Around, frame};
use super::setup;
use super::{backups, framed};
use crate::clock::Moment;
use crate::fault::Fault;
use crate::view::{Link, Note, TodayPage, TodayTexts, TodayView};
use crate::visitor::Visitor;

pub async fn show(visitor: Visitor) -> Result<Response, Fault> {
    let now = visitor.app.moment().await?;
    let choices = visitor.app.choices().await?;
    let checklist = if is_set_up(&visitor, &now) { None } else { Some(setup::checklist(&visitor, &now).await?) };
    let view = if now.days.is_some() { day(&visitor, &now, &choices).await? } else { nothing_yet(&visitor, &now) };
    let around = Around { entry: "/today", title: visitor.words.say("frame-today"), topic: "today", has_charts: false };
    let page = TodayPage {
        frame: frame(&visitor, &now, around),
        t: TodayTexts::of(&visitor.words),
        today: TodayView { title: visitor.words.say("frame-today"), checklist, ..view },
    };
    framed(&visitor, &page)
}

/// For the owner, whose account sees everything, until there are visits and a second factor. A demo has nothing to set up.
fn is_set_up(visitor: &Visitor, now: &Moment) -> bool {
    let is_owner = visitor.user.role == Role::Owner && !visitor.app.parts.is_demo;
    !is_owner || (now.days.is_some() && visitor.user.totp_secret.is_some())
}

async fn day(visitor: &Visitor, now: &Moment, choices: &Choices) -> Result<TodayView, Fault> {
    let words = &visitor.words;
    let (numbers, lists) = tokio::try_join!(number::numbers(visitor, now), list::lists(visitor, now))?;
    let day = words.day_and_weekday(now.today);
    let headline = match number::came_today(&numbers) {
        Some(came) => words.say_with("today-headline", &[("day", (&day).into()), ("n", came.into())]),
        None => day,
    };
    let known = act::Known { visitor, lists: &lists };
    let mut shown = Vec::new();
    for list in &lists {
        shown.extend(list.shown(visitor, now, choices).await?);
    }
    Ok(TodayView {
        title: String::new(),
        headline,
        asked: asked(visitor, choices),
        notes: notes(visitor, now)?,
        checklist: None,
        figures: numbers.iter().map(|counted| counted.figure(visitor, now, &known)).collect(),
        lists: shown,
        onward: onward(visitor),
    })
}

/// How the numbers are counted, and of what: not everybody sees everything.
fn asked(visitor: &Visitor, choices: &Choices) -> String {
    let words = &visitor.words;
    let mut parts = vec![words.say("today-asked")];
    if visitor.may(Action::SeeReports) == Scope::Own {
        parts.push(words.say("today-own"));
    }
    let own = |key: &str| visitor.limits.branches.iter().any(|(_, own)| own == key);
    let branches: Vec<String> =
        choices.branches.iter().filter(|branch| own(&branch.key)).map(|branch| branch.name.clone()).collect();
    if !branches.is_empty() {
        parts.push(words.list(&branches));
    }
    parts.join(" · ")
}

/// Days without anything in the books are not days without patients.
fn notes(visitor: &Visitor, now: &Moment) -> Result<Vec<Note>, Fault> {
    let words = &visitor.words;
    let last = now.days.map(|days| days.to).filter(|last| days_between(*last, now.today) > 7);
    let note = last.map(|last| {
        let note = Note::warn(words.say_with("today-note-old", &[("day", (&words.day(last)).into())]));
        let may_import = visitor.may_any(Action::Import);
        if may_import { note.linked(Link::new("/import", words.say("frame-import"))) } else { note }
    });
    let backups = if visitor.may_any(Action::SetUpClinic) { backups::worry_of(visitor, now)? } else { None };
    Ok(note.into_iter().chain(backups).collect())
}

fn onward(visitor: &Visitor) -> Vec<Link> {
    let words = &visitor.words;
    let page = |action: Action, href: &str, id: &str| visitor.may_any(action).then(|| Link::new(href, words.say(id)));
    let pages = [
        page(Action::SeeReports, "/reports", "frame-reports"),
        page(Action::SeeStaffReports, "/staff", "frame-staff"),
        page(Action::SeePatients, "/patients", "frame-patients"),
    ];
    pages.into_iter().flatten().collect()
}

/// Before there is anything to count the page says what it will show, and how it comes to that.
fn nothing_yet(visitor: &Visitor, now: &Moment) -> TodayView {
    let words = &visitor.words;
    let note = Note::plain(words.say("today-nothing-yet"));
    let may_import = visitor.may_any(Action::Import);
    let help = Link::new("/help/start", words.say("today-start"));
    let note = if may_import { note.linked(Link::new("/import", words.say("report-empty-import"))) } else { note };
    TodayView {
        headline: words.day_and_weekday(now.today),
        asked: words.say("today-asked"),
        notes: vec![note.linked(help)],
        ..TodayView::default()
    }
}
