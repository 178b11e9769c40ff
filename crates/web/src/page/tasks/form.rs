//! One task: set, changed, moved to another day, closed with a result, opened again, taken away.

use axum::extract::{Path, Query, RawForm};
use axum::http::StatusCode;
use axum::response::Response;
use books::Tx;
use books::deed::FormKey;
use books::work::TaskRow;
use clinic::record::{Priority, Task};
use clinic::time::{YEARS, parse_date};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use super::{
    LONGEST, PRIORITIES, Staff, Wish, back_or_day, begin, href, may_change, may_close, priority, sees, set, unread,
};
use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::form::{Flaws, Typed, with_about};
use crate::page::frame::{Around, frame};
use crate::page::patients::href as card_href;
use crate::page::{done, done_with, framed};
use crate::view::{Act, FormPage, FormTexts, FormView, Kept, Kind, Link, Note, Part};
use crate::visitor::Visitor;

const FIELDS: [&str; 4] = ["text", "due_on", "assignee", "priority"];

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Key of whom it is about.
    patient: String,
    /// Where to go afterwards.
    back: String,
}

/// What a form of a task is about.
struct Shown<'a> {
    status: StatusCode,
    key: FormKey,
    draft: &'a Draft,
    flaws: Flaws,
}

pub async fn new(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let draft = Draft::default()
        .with("due_on", now.today.saturating_add(1.day()).to_string())
        .with("assignee", visitor.actor())
        .with("priority", Priority::Normal.word());
    let key = FormKey::of_number(rand::random());
    new_page(&visitor, &now, &asked, Shown { status: StatusCode::OK, key, draft: &draft, flaws: Flaws::new() }).await
}

pub async fn create(visitor: Visitor, RawForm(body): RawForm) -> Result<Response, Fault> {
    let sent = Draft::sent(&["key", "patient", "back"], &body);
    let key = FormKey::parse(sent.get("key")).ok_or_else(unread)?;
    let asked = Asked { patient: sent.get("patient").to_owned(), back: sent.get("back").to_owned() };
    let (now, draft) = (visitor.app.now().await?, Draft::sent(&FIELDS, &body));
    let name = patient_name(&visitor, &asked.patient).await?;
    let wish = match check(&Staff::of(&visitor).await?, &visitor, &draft, &now, None) {
        Ok(wish) => Wish { patient_id: name.is_some().then(|| asked.patient.clone()), ..wish },
        Err(flaws) => {
            let shown = Shown { status: StatusCode::BAD_REQUEST, key, draft: &draft, flaws };
            return new_page(&visitor, &now, &asked, shown).await;
        }
    };
    let mut tx = match begin(&visitor, "task set", &key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    if set(&visitor, &mut tx, wish).await?.is_err() {
        tx.roll_back().await?;
        return Err(Fault::NotFound);
    }
    kept(tx, &back_or_day(&asked.back), "task-is-set").await
}

async fn kept(mut tx: Box<Tx>, href: &str, said: &'static str) -> Result<Response, Fault> {
    tx.answers(href);
    let deed = tx.deed();
    tx.commit("").await?;
    Ok(done_with(href, said, deed))
}

/// Of whom it is about; none: of nobody. Somebody who is not seen is not there.
async fn patient_name(visitor: &Visitor, key: &str) -> Result<Option<String>, Fault> {
    if key.is_empty() {
        return Ok(None);
    }
    let card = visitor.app.books().patient_at_desk(key, &visitor.limits.seen()).await?;
    card.filter(|card| card.state.is_somebody()).map(|card| Some(card.name)).ok_or(Fault::NotFound)
}

/// Everything that is wrong is told at once. `was`: the task as it is; what is not changed of it may stay.
pub(super) fn check(
    staff: &Staff,
    visitor: &Visitor,
    draft: &Draft,
    now: &Now,
    was: Option<&Task>,
) -> Result<Wish, Flaws> {
    let mut flaws = Flaws::new();
    let text = draft.get("text");
    match text.chars().count() {
        0 => flaws.push(("text", "task-flaw-text")),
        count if count > LONGEST => flaws.push(("text", "flaw-long")),
        _ => {}
    }
    let due_on = parse_date(draft.get("due_on")).filter(|day| YEARS.contains(&day.year()));
    match due_on {
        None => flaws.push(("due_on", "directory-flaw-day")),
        Some(day) if day < now.today && was.is_none_or(|was| was.due_on != day) => {
            flaws.push(("due_on", "task-flaw-past"));
        }
        Some(_) => {}
    }
    let assignee = draft.get("assignee");
    let is_known = staff.colleagues(visitor).iter().any(|(sign_in, _)| sign_in == assignee);
    if !is_known && was.is_none_or(|was| was.assignee != assignee) {
        flaws.push(("assignee", "flaw-choice"));
    }
    let priority = Priority::from_word(draft.get("priority"));
    if priority.is_none() {
        flaws.push(("priority", "flaw-choice"));
    }
    match (due_on, priority) {
        (Some(due_on), Some(priority)) if flaws.is_empty() => {
            Ok(Wish { patient_id: None, text: text.to_owned(), priority, assignee: assignee.to_owned(), due_on })
        }
        _ => Err(flaws),
    }
}

pub async fn show(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let row = row(&visitor, &key).await?;
    // Whoever set it and reads what came of it has been told.
    if row.task.closed_at.is_some() && !row.task.noticed && row.task.author == visitor.actor() {
        visitor.app.books().notice_task(&row.task.id).await?;
    }
    let draft = of_task(&row.task);
    let key = FormKey::of_number(rand::random());
    page(&visitor, &now, &row, Shown { status: StatusCode::OK, key, draft: &draft, flaws: Flaws::new() }).await
}

async fn row(visitor: &Visitor, key: &str) -> Result<TaskRow, Fault> {
    let row = visitor.app.books().read().await?.task(key, &visitor.limits.seen()).await?;
    row.filter(|row| sees(visitor, &row.task)).ok_or(Fault::NotFound)
}

fn of_task(task: &Task) -> Draft {
    Draft::default()
        .with("text", &task.text)
        .with("due_on", task.due_on.to_string())
        .with("assignee", &task.assignee)
        .with("priority", task.priority.word())
        .with("result", task.result.clone().unwrap_or_default())
}

/// It is changed, closed, opened again or taken away.
pub async fn act(visitor: Visitor, Path(id): Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    let sent = Draft::sent(&["key", "act", "shown"], &body);
    let key = FormKey::parse(sent.get("key")).ok_or_else(unread)?;
    let act = sent.get("act");
    let action = match act {
        "" => "task change",
        "close" => "task close",
        "reopen" => "task reopen",
        "remove" => "task remove",
        _ => return Err(unread()),
    };
    let (now, staff) = (visitor.app.now().await?, Staff::of(&visitor).await?);
    let mut tx = match begin(&visitor, action, &key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let row = row(&visitor, &id).await?;
    let task = row.task.clone();
    let is_open = task.closed_at.is_none();
    let may = match act {
        "close" => may_close(&visitor, &task) && is_open,
        "reopen" => may_close(&visitor, &task) && !is_open,
        "remove" => may_change(&visitor, &task) && is_open,
        _ => may_change(&visitor, &task) && is_open,
    };
    if !may {
        tx.roll_back().await?;
        return Ok(done(&href(&id), "task-not-so"));
    }
    if act == "remove" {
        tx.remove_row(books::Table::Task, &[&task.id]).await?;
        return kept(tx, "/day", "task-removed").await;
    }
    let shown = Draft::from_text(sent.get("shown"));
    let (merged, clashes) = Draft::sent(&FIELDS, &body).merged(&shown, &of_task(&task));
    let draft = merged.with("result", Draft::sent(&["result"], &body).get("result"));
    let changed = match act {
        "close" => close(&visitor, &mut tx, &task, &draft).await?,
        "reopen" => Ok(Task { closed_at: None, closed_by: None, noticed: false, ..task.clone() }),
        // What came of it is not lost.
        _ if !draft.get("result").is_empty() => Err(vec![("result", "task-flaw-not-closed")]),
        _ if clashes.is_empty() => check(&staff, &visitor, &draft, &now, Some(&task)).map(|wish| changed(&task, wish)),
        _ => Err(clashes.iter().filter_map(|clash| clashing(&clash.field)).collect()),
    };
    let task = match changed {
        Ok(task) => task,
        Err(flaws) => {
            tx.roll_back().await?;
            let shown = Shown { status: StatusCode::BAD_REQUEST, key, draft: &draft, flaws };
            return page(&visitor, &now, &row, shown).await;
        }
    };
    if tx.put(&task).await?.is_err() {
        tx.roll_back().await?;
        return Err(Fault::NotFound);
    }
    let said = match act {
        "close" => "task-closed",
        "reopen" => "task-reopened",
        _ => "task-changed",
    };
    let next = if act == "close" { "/day".to_owned() } else { href(&id) };
    kept(tx, &next, said).await
}

fn clashing(field: &str) -> Option<(&'static str, &'static str)> {
    FIELDS.iter().find(|known| **known == field).map(|known| (*known, "task-clash"))
}

/// Closing needs a result.
async fn close(visitor: &Visitor, tx: &mut Tx, task: &Task, draft: &Draft) -> Result<Result<Task, Flaws>, Fault> {
    let result = draft.get("result");
    let flaw = match result.chars().count() {
        0 => Some("task-flaw-result"),
        count if count > LONGEST => Some("flaw-long"),
        _ => None,
    };
    if let Some(flaw) = flaw {
        return Ok(Err(vec![("result", flaw)]));
    }
    let by = visitor.actor().to_owned();
    Ok(Ok(Task {
        closed_at: Some(tx.now().await?),
        // Who closes what they set themselves need not be told.
        noticed: task.author == by,
        closed_by: Some(by),
        result: Some(result.to_owned()),
        read: true,
        ..task.clone()
    }))
}

/// A day that is moved is counted; what somebody else is to do now is new to them.
fn changed(task: &Task, wish: Wish) -> Task {
    Task {
        moves: task.moves + i32::from(task.due_on != wish.due_on),
        read: task.read && task.assignee == wish.assignee,
        text: wish.text,
        priority: wish.priority,
        assignee: wish.assignee,
        due_on: wish.due_on,
        ..task.clone()
    }
}

fn parts(visitor: &Visitor, staff: &Staff, shown: &Shown<'_>) -> Vec<Part> {
    let words = &visitor.words;
    let typed = Typed { words, labels: "task-field", draft: shown.draft, flaws: &shown.flaws, clashes: &[] };
    let text = typed.field(Kind::Text, "text").required();
    let mut assignee =
        typed.select("assignee", String::new(), staff.colleagues(visitor), |who| staff.name(who).to_owned());
    let priorities = PRIORITIES.map(|each| (each.word().to_owned(), priority(words, each)));
    let mut priority = typed.select("priority", String::new(), priorities.into(), str::to_owned);
    for select in [&mut assignee, &mut priority] {
        select.options.retain(|option| !option.value.is_empty());
    }
    vec![
        Part::Field(crate::view::Field { focus: true, ..text }),
        Part::Field(typed.field(Kind::Date, "due_on").required()),
        Part::Select(assignee),
        Part::Select(priority),
    ]
}

fn hidden(name: &str, value: &str) -> Kept {
    Kept { name: name.to_owned(), value: value.to_owned() }
}

async fn new_page(visitor: &Visitor, now: &Now, asked: &Asked, shown: Shown<'_>) -> Result<Response, Fault> {
    let words = &visitor.words;
    let name = patient_name(visitor, &asked.patient).await?;
    let staff = Staff::of(visitor).await?;
    let title = words.say("task-new-title");
    let form = FormView {
        is_name: name.is_some(),
        title: name.unwrap_or_else(|| title.clone()),
        about: words.say("task-new-about"),
        href: "/tasks".into(),
        kept: vec![hidden("key", shown.key.as_str()), hidden("patient", &asked.patient), hidden("back", &asked.back)],
        parts: parts(visitor, &staff, &shown),
        save: words.say("task-set"),
        cancel: Some(Link::new(back_or_day(&asked.back), words.say("common-cancel"))),
        ..FormView::default()
    };
    let around = Around { entry: "/tasks", title, topic: "tasks", has_charts: false };
    let mut response =
        framed(visitor, &FormPage { frame: frame(visitor, now, around), t: FormTexts::of(words), form })?;
    *response.status_mut() = shown.status;
    Ok(response)
}

async fn page(visitor: &Visitor, now: &Now, row: &TaskRow, shown: Shown<'_>) -> Result<Response, Fault> {
    let words = &visitor.words;
    let staff = Staff::of(visitor).await?;
    let task = &row.task;
    let is_open = task.closed_at.is_none();
    let may = may_change(visitor, task);
    let may_close = may_close(visitor, task);
    let typed = Typed { words, labels: "task-field", draft: shown.draft, flaws: &shown.flaws, clashes: &[] };
    let mut parts = if may && is_open { parts(visitor, &staff, &shown) } else { Vec::new() };
    if is_open && may_close {
        let result = Part::Field(typed.field(Kind::Lines, "result"));
        parts.push(with_about(result, words.say("task-result-about")));
    }
    let act = |name: &'static str, icon: &'static str, id: &str| Act { name, icon, label: words.say(id), main: false };
    let mut acts = Vec::new();
    if is_open && may_close {
        acts.push(act("close", "check", "task-close"));
    }
    if !is_open && may_close {
        acts.push(act("reopen", "open", "task-reopen"));
    }
    if is_open && may {
        acts.push(act("remove", "close", "task-remove"));
    }
    let form = FormView {
        title: if task.text.is_empty() { words.say("task-forgotten") } else { task.text.clone() },
        about: about(visitor, now, &staff, row),
        notes: notes(visitor, now.today, &staff, row),
        href: href(&task.id),
        kept: vec![hidden("key", shown.key.as_str()), hidden("shown", &of_task(task).to_text())],
        parts,
        save: if may && is_open { words.say("common-save") } else { String::new() },
        others: acts,
        cancel: Some(Link::new("/day", words.say("day-title"))),
        ..FormView::default()
    };
    let around = Around { entry: "/tasks", title: words.say("tasks-title"), topic: "tasks", has_charts: false };
    let mut response =
        framed(visitor, &FormPage { frame: frame(visitor, now, around), t: FormTexts::of(words), form })?;
    *response.status_mut() = shown.status;
    Ok(response)
}

/// Who set it for whom, and when.
fn about(visitor: &Visitor, now: &Now, staff: &Staff, row: &TaskRow) -> String {
    let (words, task) = (&visitor.words, &row.task);
    let set_on = words.day(task.set_at.date());
    let mut parts = vec![words.say_with(
        "task-set-by",
        &[
            ("author", staff.name(&task.author).into()),
            ("assignee", staff.name(&task.assignee).into()),
            ("day", (&set_on).into()),
        ],
    )];
    if task.moves > 0 {
        let first = words.day(task.first_due_on);
        let of = [("count", i64::from(task.moves).into()), ("day", (&first).into())];
        parts.push(words.say_with("task-moved-from", &of));
    }
    parts.push(words.say(&format!("task-fate-{}", task.fate(now.today).word())));
    parts.join(" · ")
}

fn notes(visitor: &Visitor, today: Date, staff: &Staff, row: &TaskRow) -> Vec<Note> {
    let (words, task) = (&visitor.words, &row.task);
    let mut notes = Vec::new();
    if let Some(patient) = &row.patient {
        let phone = row.phone.iter().map(|phone| Link::new(tel(phone), phone.clone()));
        let card = Link::new(card_href(&patient.key), patient.name.clone());
        let note = Note::plain(words.say("task-is-about")).linked(card);
        notes.push(phone.fold(note, Note::linked));
    }
    if let (Some(at), Some(result)) = (&task.closed_at, &task.result) {
        let by = task.closed_by.as_deref().unwrap_or(&task.assignee);
        let day = words.day(at.date());
        let of = [("who", staff.name(by).into()), ("day", (&day).into()), ("result", result.into())];
        notes.push(Note::done(words.say_with("task-closed-with", &of)));
    } else if task.fate(today) == clinic::task::Fate::Overdue {
        notes.push(Note::warn(words.say("task-is-overdue")));
    }
    notes
}

/// What a telephone calls.
pub fn tel(phone: &str) -> String {
    let digits: String = phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    format!("tel:{digits}")
}
