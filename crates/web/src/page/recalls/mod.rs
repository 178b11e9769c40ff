//! Recalls as work: who is due again, who was called about it and what came of it, and who sees to it. Whom the report does not list
//! (booked, done, left) is not here either: both come from the same answer.

mod own;
mod room;

use std::collections::HashMap;

use axum::extract::{Query, RawForm};
use axum::response::{IntoResponse, Redirect, Response};
use books::deed::{FormKey, Once};
use books::work::{Called, OfItems};
use clinic::access::Action;
use clinic::record::{Outcome, Priority, Recall};
use jiff::ToSpan;
use jiff::civil::Date;
use report::{Question, Value};
use serde::Deserialize;

pub use own::{href as own_href, save as save_own, show as own};

use super::frame::{Around, frame};
use super::owed::patient;
use super::patient::contact_href;
use super::patients::href as card_href;
use super::tasks::{self, Staff, Wish};
use super::{done, done_saying, framed};
use crate::clock::Moment;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::view::{
    Act, Button, Cell, DirectoryActs, DirectoryPage, DirectoryTexts, DirectoryView, Empty, Head, Kept, Note, Row, Seek,
    Table, TableTexts,
};
use crate::visitor::Visitor;

const HERE: &str = "/recalls";
const PICKED: &str = "picked";
/// Days after today that are looked ahead.
const AHEAD: &str = "30";
const MOST: usize = 300;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// A part of a name, a phone or a service.
    q: String,
    /// One of [`State`]; `all`; else everybody who did not decline.
    state: String,
    /// `mine`, or `nobody`; else whoever sees to it.
    owner: String,
    /// The doctor for whose free times people are to be invited, by key.
    with: String,
    /// In how many days.
    days: String,
    /// `room`: those alone who find one.
    only: String,
}

impl Asked {
    fn href(&self) -> String {
        let given = [
            ("q", self.q.as_str()),
            ("state", &self.state),
            ("owner", &self.owner),
            ("with", &self.with),
            ("days", &self.days),
            ("only", &self.only),
        ];
        let given = given.iter().filter(|(_, value)| !value.is_empty());
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(given).finish();
        format!("{HERE}?{query}")
    }
}

/// How far it has come with somebody who is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nobody tried yet.
    Due,
    NotReached,
    /// They know.
    Contacted,
    Declined,
}

impl State {
    const ALL: [Self; 4] = [Self::Due, Self::NotReached, Self::Contacted, Self::Declined];

    fn word(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::NotReached => "not-reached",
            Self::Contacted => "contacted",
            Self::Declined => "declined",
        }
    }

    /// Of the calls since the item was last done.
    fn of(calls: &[&Called]) -> Self {
        match calls.last().map(|call| call.outcome) {
            None => Self::Due,
            Some(Outcome::NotReached) => Self::NotReached,
            Some(Outcome::Declined) => Self::Declined,
            Some(_) => Self::Contacted,
        }
    }
}

/// Somebody who is due again, and for what.
struct Due {
    patient: i64,
    key: String,
    name: String,
    phone: String,
    item: String,
    item_name: String,
    last_done_on: Option<Date>,
    due_on: Option<Date>,
    state: State,
    /// Calls since it was last done, and the last of them.
    times: usize,
    last: Option<Called>,
    owner: Option<String>,
}

impl Due {
    /// As it is picked.
    fn id(&self) -> String {
        form_urlencoded::Serializer::new(String::new())
            .append_pair("patient", &self.key)
            .append_pair("item", &self.item)
            .finish()
    }
}

/// Everybody who is due and whom the visitor may see, the longest overdue first.
async fn all(visitor: &Visitor, now: &Moment) -> Result<Vec<Due>, Fault> {
    let report = visitor.app.report("recalls").ok_or(Fault::NotFound)?;
    let given = [("days-ahead".to_owned(), AHEAD.to_owned())];
    let question = Question::parse(report, &given, now.today, &now.setting())
        .map_err(|error| Fault::internal(&format!("recalls cannot be asked: {error}")))?;
    let answer = visitor.app.engine().answer(&question).await?;
    let at = |name: &str| answer.position(name).ok_or_else(|| Fault::internal(&"recalls without a column"));
    let columns = [at("patient_id")?, at("patient")?, at("phone")?, at("item_id")?, at("item")?];
    let (last_done, due) = (at("last_done_on")?, at("due_on")?);
    let mut patients: Vec<i64> = (0..answer.rows.len()).filter_map(|place| patient(&answer.rows, place)).collect();
    // Somebody may be due for several items.
    patients.sort_unstable();
    patients.dedup();
    let books = visitor.app.books();
    let seen = books.seen_among(&patients, &visitor.limits.seen()).await?;
    let (called, own): (OfItems<Vec<Called>>, OfItems<Recall>) =
        (books.called_about(&patients).await?, books.own_recalls(&patients).await?);
    let mut all = Vec::new();
    for place in 0..answer.rows.len() {
        let Some(whose) = patient(&answer.rows, place).filter(|whose| seen.contains(whose)) else { continue };
        let row = answer.rows.row(place);
        let [key, name, phone, item, item_name] = columns.map(|at| match &row.values[at] {
            Value::Text(text) => text.clone(),
            _ => String::new(),
        });
        let day = |at: usize| match &row.values[at] {
            Value::Date(day) => Some(*day),
            _ => None,
        };
        let (last_done_on, due_on) = (day(last_done), day(due));
        let of = (whose, item.clone());
        let calls: Vec<&Called> = called
            .get(&of)
            .into_iter()
            .flatten()
            .filter(|call| last_done_on.is_none_or(|done| call.at.date() > done))
            .collect();
        all.push(Due {
            state: State::of(&calls),
            times: calls.len(),
            last: calls.last().map(|call| (*call).clone()),
            owner: own.get(&of).and_then(|own| own.owner.clone()),
            patient: whose,
            key,
            name,
            phone,
            item,
            item_name,
            last_done_on,
            due_on,
        });
    }
    Ok(all)
}

/// Those whom somebody sees to, as they sign in: their day tells them.
pub async fn of_owner(visitor: &Visitor, now: &Moment) -> Result<usize, Fault> {
    let all = all(visitor, now).await?;
    let is_mine = |due: &&Due| due.owner.as_deref() == Some(visitor.actor()) && due.state != State::Declined;
    Ok(all.iter().filter(is_mine).count())
}

pub fn href_of_mine() -> String {
    format!("{HERE}?owner=mine")
}

pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let now = visitor.app.moment().await?;
    let words = &visitor.words;
    let staff = Staff::of(&visitor).await?;
    let everybody = all(&visitor, &now).await?;
    let mut counts: HashMap<&str, usize> = HashMap::new();
    everybody.iter().for_each(|due| *counts.entry(due.state.word()).or_default() += 1);
    let q = asked.q.trim().to_lowercase();
    let is_found = |due: &&Due| {
        let is_in = match asked.state.as_str() {
            "" => due.state != State::Declined,
            "all" => true,
            word => due.state.word() == word,
        };
        let is_of = match asked.owner.as_str() {
            "mine" => due.owner.as_deref() == Some(visitor.actor()),
            "nobody" => due.owner.is_none(),
            _ => true,
        };
        let texts = [&due.name, &due.phone, &due.item_name];
        is_in && is_of && (q.is_empty() || texts.into_iter().any(|text| text.to_lowercase().contains(&q)))
    };
    let mut found: Vec<&Due> = everybody.iter().filter(is_found).collect();
    let room = room::room(&visitor, &now, &asked, &found).await?;
    if let Some(only) = room.as_ref().and_then(|room| room.only.as_ref()) {
        found.retain(|due| only.contains(&due.patient));
    }
    let shown = &found[..found.len().min(MOST)];
    let link = |state: &str, owner: &str, label: String| {
        let there = Asked { state: state.to_owned(), owner: owner.to_owned(), only: String::new(), ..asked.clone() };
        Button { href: there.href(), label, icon: "few", main: false }
    };
    let mut links = vec![link("", &asked.owner, words.say("recall-state-open"))];
    links.extend(State::ALL.map(|state| {
        let count = counts.get(state.word()).copied().unwrap_or_default();
        let label = words.say(&format!("recall-state-{}", state.word()));
        link(state.word(), &asked.owner, format!("{label} ({})", words.count(i64::try_from(count).unwrap_or(i64::MAX))))
    }));
    links.push(link(&asked.state, "mine", words.say("recall-mine")));
    links.push(link(&asked.state, "nobody", words.say("recall-nobodys")));
    let more = (found.len() > MOST).then(|| Note::plain(words.say_with("tasks-first", &[("count", MOST.into())])));
    let directory = DirectoryView {
        title: words.say("recall-title"),
        asked: words.say("recall-about"),
        links,
        notes: room.iter().filter_map(|room| room.note.clone()).chain(more).collect(),
        choose: room.map(|room| room.choose),
        empty: found.is_empty().then(|| Empty {
            icon: "check",
            title: words.say("recall-none"),
            text: words.say("recall-none-about"),
            ..Empty::default()
        }),
        table: (!found.is_empty() || !q.is_empty()).then(|| table(&visitor, &now, &staff, &asked, found.len(), shown)),
        acts: (!shown.is_empty()).then(|| acts(&visitor)),
        ..DirectoryView::default()
    };
    let around = Around { entry: HERE, title: directory.title.clone(), topic: "recalls", has_charts: false };
    let t = DirectoryTexts::of(words);
    framed(&visitor, &DirectoryPage { frame: frame(&visitor, &now, around), t, directory })
}

fn table(visitor: &Visitor, now: &Moment, staff: &Staff, asked: &Asked, count: usize, shown: &[&Due]) -> Table {
    let words = &visitor.words;
    let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
    let kept = [("state", &asked.state), ("owner", &asked.owner)];
    Table {
        id: "recalls".into(),
        title: words.say_with("recall-count", &[("count", count.into())]),
        t: TableTexts::of(words),
        form: PICKED.into(),
        seek: Some(Seek {
            href: HERE.into(),
            name: "q".into(),
            value: asked.q.trim().to_owned(),
            label: words.say("recall-seek"),
            kept: kept
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(name, value)| Kept { name: name.into(), value: value.clone() })
                .collect(),
        }),
        heads: vec![
            head("lead", "task-patient"),
            head("", "recall-item"),
            head("num", "recall-due"),
            head("", "recall-state"),
            head("", "recall-owner"),
            head("", "recall-act"),
        ],
        rows: shown.iter().map(|due| row(visitor, now, staff, due)).collect(),
        ..Table::default()
    }
}

fn row(visitor: &Visitor, now: &Moment, staff: &Staff, due: &Due) -> Row {
    let words = &visitor.words;
    let day = |day: Option<Date>| day.map(|day| words.day(day)).unwrap_or_default();
    let last = due.last.as_ref().map(|last| {
        let on = words.day(last.at.date());
        let of = [("day", (&on).into()), ("who", staff.name(&last.by).into()), ("count", due.times.into())];
        words.say_with("recall-last", &of)
    });
    let passed = due.due_on.is_some_and(|due| due < now.today);
    let may_write = visitor.may_any(Action::EditPatients);
    let write_down = match may_write {
        true => Cell::text(words.say("contact-write-down")).linked(contact_href(&due.key, Some(&due.item))),
        false => Cell::default(),
    };
    let owner = due.owner.as_deref().map_or_else(|| words.say("recall-interval"), |who| staff.name(who).to_owned());
    Row {
        id: due.id(),
        pick_label: due.name.clone(),
        cells: vec![
            Cell {
                is_name: true,
                sub: Some(due.phone.clone()).filter(|phone| !phone.is_empty()).into_iter().collect(),
                ..Cell::head(due.name.clone()).linked(card_href(&due.key))
            },
            Cell {
                sub: vec![words.say_with("recall-last-done", &[("day", (&day(due.last_done_on)).into())])],
                ..Cell::text(due.item_name.clone())
            },
            Cell {
                marks: passed.then(|| tasks::overdue(words)).into_iter().collect(),
                ..Cell::number(day(due.due_on))
            },
            Cell {
                sub: last.into_iter().collect(),
                ..Cell::text(words.say(&format!("recall-state-{}", due.state.word())))
            },
            if may_write { Cell::text(owner).linked(own_href(&due.key, &due.item)) } else { Cell::text(owner) },
            write_down,
        ],
        ..Row::default()
    }
}

fn acts(visitor: &Visitor) -> DirectoryActs {
    let words = &visitor.words;
    let act = |name: &'static str, icon: &'static str, id: &str| Act { name, icon, label: words.say(id), main: false };
    DirectoryActs {
        id: PICKED.into(),
        href: HERE.into(),
        kept: vec![Kept { name: "key".into(), value: FormKey::of_number(rand::random()).as_str().to_owned() }],
        none: words.say("recall-pick"),
        acts: vec![
            act("take", "user", "recall-take"),
            act("leave", "close", "recall-leave"),
            act("task", "check", "task-for-each"),
        ],
    }
}

/// Somebody sees to those who are picked, or nobody any more; or there is a task for each.
pub async fn act(visitor: Visitor, RawForm(body): RawForm) -> Result<Response, Fault> {
    let unread = || Fault::Refused("fault-form", String::new());
    let sent = Draft::sent(&["key", "act"], &body);
    let key = FormKey::parse(sent.get("key")).ok_or_else(unread)?;
    let (action, said) = match sent.get("act") {
        "take" => ("recall change", "recall-taken"),
        "leave" => ("recall change", "recall-left"),
        "task" => ("task set", "recall-tasks-set"),
        _ => return Err(unread()),
    };
    let picked: Vec<String> =
        form_urlencoded::parse(&body).filter(|(name, _)| name == "who").map(|(_, id)| id.into_owned()).collect();
    if picked.is_empty() {
        return Ok(done(HERE, "recall-pick"));
    }
    let now = visitor.app.moment().await?;
    // Those that the visitor sees, and no others.
    let everybody = all(&visitor, &now).await?;
    let chosen: Vec<&Due> = everybody.iter().filter(|due| picked.contains(&due.id())).collect();
    let mut numbers: Vec<i64> = chosen.iter().map(|due| due.patient).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let own = visitor.app.books().own_recalls(&numbers).await?;
    let books = visitor.app.books();
    let mut tx = match books.write_once(visitor.actor(), action, visitor.user.id, &key).await? {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    let mut count = 0;
    for due in chosen {
        let is_kept = if action == "task set" {
            let text = visitor.words.say_with("recall-task", &[("item", (&due.item_name).into())]);
            let wish = Wish {
                patient_id: Some(due.key.clone()),
                text,
                priority: Priority::Normal,
                assignee: visitor.actor().to_owned(),
                due_on: now.today.saturating_add(1.day()),
            };
            tasks::set(&visitor, &mut tx, wish).await?.is_ok()
        } else {
            let owner = (sent.get("act") == "take").then(|| visitor.actor().to_owned());
            let known = own.get(&(due.patient, due.item.clone())).cloned();
            let recall = known.unwrap_or_else(|| own::usual(&due.key, &due.item));
            own::keep(&mut tx, Recall { owner, ..recall }).await?
        };
        count += usize::from(is_kept);
    }
    if count == 0 {
        tx.roll_back().await?;
        return Ok(done(HERE, "recall-pick"));
    }
    tx.answers(HERE);
    let deed = tx.deed();
    tx.commit(&serde_json::json!({ "patients": count }).to_string()).await?;
    Ok(done_saying(HERE, said, deed, count, ""))
}
