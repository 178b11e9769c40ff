//! Tasks: set, moved, closed with a result; one's own day, all of them, and how they were kept.

mod badge;
mod control;
mod day;
mod form;
mod list;
mod many;
mod remind;
mod table;

use axum::response::{IntoResponse, Redirect, Response};
use books::access::User;
use books::deed::{FormKey, Once};
use books::{RowProblem, Tx};
use clinic::access::{Action, Role, Scope};
use clinic::record::{Priority, Setting, Task};
use clinic::setting;
use jiff::ToSpan;
use jiff::civil::Date;

pub use badge::{show as badge, told as badge_of};
pub use control::show as control;
pub use day::{act as leave_day, show as day};
pub use form::{act, create, new, show, tel};
pub use list::show as list;
pub use many::{TASK, act as to_set, ask as ask_many, save as save_many};
pub use remind::{act as remind, show as to_remind};
pub use table::overdue;

use super::escaped;
use crate::clock::Now;
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{Link, Note};
use crate::visitor::Visitor;

const LONGEST: usize = 1_000;
/// Tasks of one card.
const MOST_OF_CARD: usize = 5;
const PRIORITIES: [Priority; 3] = [Priority::High, Priority::Normal, Priority::Low];

pub fn href(key: &str) -> String {
    format!("/tasks/{}", escaped(key))
}

/// Everybody, and those of them who can be given something to do.
pub struct Staff(Vec<User>);

impl Staff {
    pub async fn of(visitor: &Visitor) -> Result<Self, Fault> {
        Ok(Self(visitor.app.books().users().await?))
    }

    /// What somebody is called who signs in so; who is no user any more is told as they signed in.
    pub fn name<'a>(&'a self, sign_in: &'a str) -> &'a str {
        self.0.iter().find(|user| user.sign_in == sign_in).map_or(sign_in, |user| &user.name)
    }

    /// Oneself first, then by name: how they sign in, and what they are called.
    pub fn colleagues(&self, visitor: &Visitor) -> Vec<(String, String)> {
        let may = |user: &&User| !user.is_disabled && user.role.may(Action::HaveTasks) != Scope::No;
        let mut all: Vec<&User> = self.0.iter().filter(may).collect();
        let is_other = |user: &User| user.id != visitor.user.id;
        all.sort_by(|a, b| is_other(a).cmp(&is_other(b)).then_with(|| visitor.words.compare(&a.name, &b.name)));
        let name = |user: &User| {
            if is_other(user) {
                user.name.clone()
            } else {
                visitor.words.say_with("task-myself", &[("name", (&user.name).into())])
            }
        };
        all.into_iter().map(|user| (user.sign_in.clone(), name(user))).collect()
    }

    /// Whether somebody signs in so and has tasks.
    pub fn has(&self, sign_in: &str) -> bool {
        let may = |user: &User| !user.is_disabled && user.role.may(Action::HaveTasks) != Scope::No;
        self.0.iter().any(|user| user.sign_in == sign_in && may(user))
    }

    /// Who sees to complaints, by how they sign in: whom the clinic decided on, else the first manager, else the first owner.
    fn for_complaints(&self, settings: &[Setting]) -> Option<&str> {
        let decided = setting::complaints(settings).and_then(|who| self.0.iter().find(|user| user.sign_in == who));
        let first = |role| self.0.iter().find(|user| !user.is_disabled && user.role == role);
        let decided = decided.filter(|user| self.has(&user.sign_in));
        decided.or_else(|| first(Role::Manager)).or_else(|| first(Role::Owner)).map(|user| user.sign_in.as_str())
    }
}

/// Whether the visitor may look at a task: who sees but what is their own sees what they are to do, and what they set.
fn sees(visitor: &Visitor, task: &Task) -> bool {
    let is_own = [&task.assignee, &task.author].iter().any(|who| *who == visitor.actor());
    visitor.may(Action::HaveTasks) == Scope::All || is_own
}

/// Only who is to do it closes it, and who leads.
fn may_close(visitor: &Visitor, task: &Task) -> bool {
    task.assignee == visitor.actor() || visitor.may_any(Action::ControlTasks)
}

/// What it says may be changed by whoever set it, too.
fn may_change(visitor: &Visitor, task: &Task) -> bool {
    may_close(visitor, task) || task.author == visitor.actor()
}

/// What somebody wants done, before it is a task.
pub struct Wish {
    pub patient_id: Option<String>,
    pub text: String,
    pub priority: Priority,
    pub assignee: String,
    pub due_on: Date,
}

/// Sets a task. Its patient may have gone meanwhile.
pub async fn set(visitor: &Visitor, tx: &mut Tx, wish: Wish) -> Result<Result<String, Vec<RowProblem>>, Fault> {
    let id = tx.new_key().await?;
    let task = Task {
        id: id.clone(),
        patient_id: wish.patient_id,
        text: wish.text,
        priority: wish.priority,
        assignee: wish.assignee,
        author: visitor.actor().to_owned(),
        set_at: tx.now().await?,
        due_on: wish.due_on,
        first_due_on: wish.due_on,
        moves: 0,
        closed_at: None,
        closed_by: None,
        result: None,
        read: false,
        noticed: false,
    };
    Ok(tx.put(&task).await?.map(|_| id))
}

/// Open tasks about a patient, as sentences above the card.
pub async fn of_card(visitor: &Visitor, patient: &str) -> Result<Vec<Note>, Fault> {
    if !visitor.may_any(Action::HaveTasks) {
        return Ok(Vec::new());
    }
    let rows = {
        let mut reader = visitor.app.books().read().await?;
        reader.tasks_of_patient(patient, &visitor.limits.seen()).await?
    };
    let open: Vec<_> =
        rows.into_iter().filter(|row| row.task.closed_at.is_none() && sees(visitor, &row.task)).collect();
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let (words, staff) = (&visitor.words, Staff::of(visitor).await?);
    let note = |row: &books::work::TaskRow| {
        let day = words.day(row.task.due_on);
        let of = [("day", (&day).into()), ("name", staff.name(&row.task.assignee).into())];
        Note::plain(words.say_with("task-of-card", &of)).linked(Link::new(href(&row.task.id), row.task.text.clone()))
    };
    Ok(open.iter().take(MOST_OF_CARD).map(note).collect())
}

/// An urgent task for whoever sees to complaints, by tomorrow.
pub fn complaint(visitor: &Visitor, staff: &Staff, now: &Now, patient: &str, text: String) -> Wish {
    Wish {
        patient_id: Some(patient.to_owned()),
        text,
        priority: Priority::High,
        assignee: staff.for_complaints(&now.lists.settings).unwrap_or(visitor.actor()).to_owned(),
        due_on: now.today.saturating_add(1.day()),
    }
}

fn priority(words: &Words, priority: Priority) -> String {
    words.say(&format!("task-priority-{}", priority.word()))
}

async fn begin(visitor: &Visitor, action: &str, key: &FormKey) -> Result<Result<Box<Tx>, Response>, Fault> {
    let once = visitor.app.books().write_once(visitor.actor(), action, visitor.user.id, key).await?;
    Ok(match once {
        Once::Write(tx) => Ok(tx),
        Once::Done(href) => Err(Redirect::to(&href).into_response()),
    })
}

fn unread() -> Fault {
    Fault::Refused("fault-form", String::new())
}

/// Where a form leads back to: a page of this program, else one's own day.
pub fn back_or_day(back: &str) -> String {
    let is_here = back.starts_with('/') && !back.starts_with("//") && !back.contains('\\');
    if is_here { back.to_owned() } else { "/day".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_led_back_to_pages_of_this_program_alone() {
        for back in ["/tasks?who=all", "/patients/p1"] {
            assert_eq!(back_or_day(back), back);
        }
        for back in ["", "//elsewhere.example", "/\\elsewhere.example", "https://elsewhere.example", "javascript:x"] {
            assert_eq!(back_or_day(back), "/day", "{back}");
        }
    }
}
