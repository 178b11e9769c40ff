//! My day: what I am to do, who comes to me, and what others did for me.

use axum::extract::{Query, RawForm};
use axum::response::Response;
use books::deed::FormKey;
use books::schedule::{Booking, Wanted};
use books::work::TaskRow;
use clinic::access::{Action, Scope};
use clinic::record::Status;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use super::table::{Told, table};
use super::{Staff, begin, unread};
use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::patients::href as card_href;
use crate::page::{attention, done_with, escaped, framed, recalls};
use crate::view::{
    Cell, Head, Link, ListAct, Note, Row, Table, TableTexts, TodayList, TodayPage, TodayTexts, TodayView,
};
use crate::visitor::Visitor;

pub const HERE: &str = "/day";
/// Days after today whose tasks are shown, too.
const SOON: i64 = 7;
const MOST_ARRIVALS: usize = 20;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Whose day, as they sign in; empty: one's own.
    who: String,
}

pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let words = &visitor.words;
    let staff = Staff::of(&visitor).await?;
    let is_own = asked.who.is_empty() || asked.who == visitor.actor();
    if !is_own && visitor.may(Action::HaveTasks) != Scope::All {
        return Err(Fault::NotFound);
    }
    let whose = if is_own { visitor.actor().to_owned() } else { asked.who.clone() };
    let seen = visitor.limits.seen();
    let (open, closed) = {
        let mut reader = visitor.app.books().read().await?;
        let closed = if is_own { reader.tasks_closed_for(&whose, &seen).await? } else { Vec::new() };
        (reader.open_tasks(Some(&whose), &seen).await?, closed)
    };
    if is_own && open.iter().any(|row| !row.task.read) {
        visitor.app.books().see_tasks(&whose).await?;
    }
    let mut lists = tasks(&visitor, &now, &staff, &open);
    lists.extend(arrivals(&visitor, &now, is_own).await?);
    lists.extend(told(&visitor, &now, &staff, &closed));
    let recalls = if is_own && visitor.may_any(Action::EditPatients) {
        recalls::of_owner(&visitor, &visitor.app.moment().await?).await?
    } else {
        0
    };
    let is_empty = lists.is_empty() && recalls == 0;
    let title =
        if is_own { words.say("day-title") } else { words.say_with("day-of", &[("name", staff.name(&whose).into())]) };
    let link = |href: &str, id: &str| Link::new(href, words.say(id));
    let mut onward = vec![link("/tasks/new", "task-new-title"), link("/tasks", "tasks-title")];
    if visitor.may(Action::HaveTasks) == Scope::All {
        let others = staff.colleagues(&visitor).into_iter().filter(|(sign_in, _)| *sign_in != whose);
        onward.extend(others.map(|(sign_in, name)| {
            let query = form_urlencoded::Serializer::new(String::new()).append_pair("who", &sign_in).finish();
            Link::new(format!("{HERE}?{query}"), words.say_with("day-of", &[("name", (&name).into())]))
        }));
    }
    let today = TodayView {
        title: title.clone(),
        headline: words.day_and_weekday(now.today),
        asked: words.say("day-about"),
        notes: is_empty
            .then(|| Note::done(words.say("day-nothing")))
            .into_iter()
            .chain((recalls > 0).then(|| {
                let note = Note::plain(words.say_with("day-recalls", &[("count", recalls.into())]));
                note.linked(Link::new(recalls::href_of_mine(), words.say("recall-title")))
            }))
            .collect(),
        lists,
        onward,
        ..TodayView::default()
    };
    let around = Around { entry: HERE, title, topic: "tasks", has_charts: false };
    framed(&visitor, &TodayPage { frame: frame(&visitor, &now, around), t: TodayTexts::of(words), today })
}

/// Overdue, due today and soon, each where there are any; later ones are in the list of all.
fn tasks(visitor: &Visitor, now: &Now, staff: &Staff, open: &[TaskRow]) -> Vec<TodayList> {
    let words = &visitor.words;
    let soon = now.today.saturating_add(SOON.days());
    let is_in: [(&str, &dyn Fn(Date) -> bool); 3] = [
        ("overdue", &|due| due < now.today),
        ("today", &|due| due == now.today),
        ("soon", &|due| now.today < due && due <= soon),
    ];
    let list = |(word, is_in): (&str, &dyn Fn(Date) -> bool)| {
        let mut rows: Vec<TaskRow> = open.iter().filter(|row| is_in(row.task.due_on)).cloned().collect();
        rows.sort_by_key(|row| (row.task.due_on, std::cmp::Reverse(row.task.priority)));
        let title = words.say_with("tasks-count", &[("count", rows.len().into())]);
        (!rows.is_empty()).then(|| TodayList {
            title: words.say(&format!("day-{word}")),
            table: Some(table(words, now.today, staff, &format!("tasks-{word}"), title, Told::Own, &rows)),
            ..TodayList::default()
        })
    };
    is_in.into_iter().filter_map(list).collect()
}

/// What was closed that one set for others, until one has read it.
fn told(visitor: &Visitor, now: &Now, staff: &Staff, closed: &[TaskRow]) -> Option<TodayList> {
    let words = &visitor.words;
    let title = words.say_with("tasks-count", &[("count", closed.len().into())]);
    (!closed.is_empty()).then(|| TodayList {
        title: words.say("day-closed"),
        table: Some(table(words, now.today, staff, "tasks-closed", title, Told::All, closed)),
        act: Some(ListAct {
            href: HERE.into(),
            key: FormKey::of_number(rand::random()).as_str().to_owned(),
            name: "noticed",
            label: words.say("day-noticed"),
        }),
        ..TodayList::default()
    })
}

/// What was closed for the visitor has been read.
pub async fn act(visitor: Visitor, RawForm(body): RawForm) -> Result<Response, Fault> {
    let sent = Draft::sent(&["key", "act"], &body);
    let key = FormKey::parse(sent.get("key")).ok_or_else(unread)?;
    if sent.get("act") != "noticed" {
        return Err(unread());
    }
    let mut tx = match begin(&visitor, "task notice", &key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    let closed = {
        let mut reader = visitor.app.books().read().await?;
        reader.tasks_closed_for(visitor.actor(), &visitor.limits.seen()).await?
    };
    for row in closed {
        let _ = tx.put(&clinic::record::Task { noticed: true, ..row.task }).await?;
    }
    tx.answers(HERE);
    let deed = tx.deed();
    tx.commit("").await?;
    Ok(done_with(HERE, "day-all-noticed", deed))
}

/// Who still comes today, or is there: to a doctor their own; to others everybody's.
async fn arrivals(visitor: &Visitor, now: &Now, is_own: bool) -> Result<Option<TodayList>, Fault> {
    if !visitor.may_any(Action::SeeSchedule) || !is_own {
        return Ok(None);
    }
    let own = visitor.limits.employee.as_ref().map(|(_, key)| key.as_str());
    let wanted = Wanted { employee: own, ..Wanted::of_days(now.today, now.today.saturating_add(1.day())) };
    let mut bookings = visitor.app.books().read().await?.bookings(&wanted, &visitor.limits.seen()).await?;
    bookings.retain(|booking| booking.status == Status::Booked && booking.starts_at.date() == now.today);
    if bookings.is_empty() {
        return Ok(None);
    }
    let words = &visitor.words;
    let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
    let row = |booking: &Booking| {
        let arrived = booking
            .arrived_at
            .as_ref()
            .map(|at| words.say_with("day-arrived", &[("time", (&at.at().strftime("%H:%M").to_string()).into())]));
        Row {
            cells: vec![
                Cell::head(booking.starts_at.at().strftime("%H:%M").to_string())
                    .linked(format!("/visits/{}", escaped(&booking.key))),
                Cell {
                    is_name: true,
                    marks: attention::mark(words, booking.attention, booking.category_reason.as_deref())
                        .into_iter()
                        .collect(),
                    sub: arrived.into_iter().collect(),
                    ..Cell::text(booking.patient.name.clone()).linked(card_href(&booking.patient.key))
                },
                Cell::text(booking.employee.name.clone()),
                Cell::text(booking.note.clone().unwrap_or_default()),
            ],
            ..Row::default()
        }
    };
    let title = words.say_with("day-arrivals-count", &[("count", bookings.len().into())]);
    Ok(Some(TodayList {
        title: words.say("day-arrivals"),
        whole: Some(Link::new("/schedule", words.say("frame-schedule"))),
        table: Some(Table {
            id: "arrivals".into(),
            title,
            t: TableTexts::of(words),
            heads: vec![
                head("lead", "day-time"),
                head("", "task-patient"),
                head("", "book-field-employee"),
                head("", "book-field-note"),
            ],
            rows: bookings.iter().take(MOST_ARRIVALS).map(row).collect(),
            ..Table::default()
        }),
        ..TodayList::default()
    }))
}
