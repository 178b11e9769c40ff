//! All tasks that one may look at: whose, in which state, set when.

use axum::extract::Query;
use axum::response::Response;
use books::work::TaskRow;
use clinic::Period;
use clinic::access::{Action, Scope};
use clinic::task::Fate;
use clinic::time::parse_date;
use jiff::ToSpan;
use serde::Deserialize;

use super::table::{Told, table};
use super::{Staff, sees};
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::framed;
use crate::view::{Button, DirectoryPage, DirectoryTexts, DirectoryView, Empty, Kept, Seek};
use crate::visitor::Visitor;

pub const HERE: &str = "/tasks";
/// Days back from today whose tasks are shown where no days are asked for.
const LATELY: i64 = 90;
const MOST: usize = 500;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// A part of the text, of a name, or of the result.
    q: String,
    /// Who is to do it, as they sign in.
    who: String,
    /// Who set it.
    author: String,
    /// `all`, or one of [`Fate`]; else what is open, overdue or not.
    state: String,
    /// `yes`: of those whose day was moved alone.
    moved: String,
    /// Set in these days, and taken as they were on the last; empty: whenever.
    from: String,
    to: String,
}

impl Asked {
    pub fn href(pairs: &[(&str, &str)]) -> String {
        let given = pairs.iter().filter(|(_, value)| !value.is_empty());
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(given).finish();
        if query.is_empty() { HERE.to_owned() } else { format!("{HERE}?{query}") }
    }

    fn with(&self, name: &str, value: &str) -> String {
        let all = [
            ("q", &self.q),
            ("who", &self.who),
            ("author", &self.author),
            ("state", &self.state),
            ("moved", &self.moved),
            ("from", &self.from),
            ("to", &self.to),
        ];
        let all: Vec<_> =
            all.iter().map(|(known, text)| (*known, if *known == name { value } else { text.as_str() })).collect();
        Self::href(&all)
    }

    fn is_any(&self) -> bool {
        [&self.q, &self.who, &self.author, &self.state, &self.moved, &self.from].iter().any(|text| !text.is_empty())
    }

    fn fits(&self, row: &TaskRow, staff: &Staff, as_of: jiff::civil::Date) -> bool {
        let task = &row.task;
        let fate = task.fate(as_of);
        let is_in_state = match self.state.as_str() {
            "all" => true,
            "" => matches!(fate, Fate::Open | Fate::Overdue),
            word => Fate::from_word(word) == Some(fate),
        };
        let q = self.q.trim().to_lowercase();
        let has = |text: &str| text.to_lowercase().contains(&q);
        let name = row.patient.as_ref().map_or("", |patient| &patient.name);
        let texts = [&task.text, name, staff.name(&task.assignee), task.result.as_deref().unwrap_or_default()];
        is_in_state
            && (self.who.is_empty() || task.assignee == self.who)
            && (self.author.is_empty() || task.author == self.author)
            && (self.moved.is_empty() || task.moves > 0)
            && (q.is_empty() || texts.into_iter().any(has))
    }
}

pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let words = &visitor.words;
    let staff = Staff::of(&visitor).await?;
    let mut reader = visitor.app.books().read().await?;
    let seen = visitor.limits.seen();
    let days = (parse_date(&asked.from), parse_date(&asked.to));
    let (mut tasks, as_of) = match days {
        (Some(from), to) => {
            let to = to.unwrap_or(now.today).max(from);
            (reader.tasks_set(Period { from, to }, &seen).await?, to.min(now.today))
        }
        (None, _) if asked.state.is_empty() => (reader.open_tasks(None, &seen).await?, now.today),
        (None, _) => {
            let from = now.today.saturating_sub(LATELY.days());
            (reader.tasks_set(Period { from, to: now.today }, &seen).await?, now.today)
        }
    };
    drop(reader);
    tasks.retain(|row| sees(&visitor, &row.task) && asked.fits(row, &staff, as_of));
    let found = tasks.len();
    tasks.truncate(MOST);
    let about = match (found > MOST, days.0) {
        (true, _) => words.say_with("tasks-first", &[("count", MOST.into())]),
        (false, Some(from)) => {
            words.say_with("tasks-set-in", &[("days", (&words.period(Period { from, to: as_of.max(from) })).into())])
        }
        (false, None) if asked.state.is_empty() => words.say("tasks-about"),
        (false, None) => words.say_with("tasks-lately", &[("count", LATELY.into())]),
    };
    let seek = Seek {
        href: HERE.into(),
        name: "q".into(),
        value: asked.q.trim().to_owned(),
        label: words.say("tasks-seek"),
        kept: [
            ("who", &asked.who),
            ("author", &asked.author),
            ("state", &asked.state),
            ("from", &asked.from),
            ("to", &asked.to),
        ]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| Kept { name: name.into(), value: value.clone() })
        .collect(),
    };
    let title = words.say_with("tasks-count", &[("count", found.into())]);
    let directory = DirectoryView {
        title: words.say("tasks-title"),
        asked: about,
        links: links(&visitor, &asked),
        empty: tasks.is_empty().then(|| empty(&visitor, &asked)),
        table: (!tasks.is_empty() || asked.is_any()).then(|| {
            let table = table(words, now.today, &staff, "tasks", title, Told::All, &tasks);
            crate::view::Table { seek: Some(seek), ..table }
        }),
        ..DirectoryView::default()
    };
    let around = Around { entry: HERE, title: directory.title.clone(), topic: "tasks", has_charts: false };
    let t = DirectoryTexts::of(words);
    framed(&visitor, &DirectoryPage { frame: frame(&visitor, &now, around), t, directory })
}

fn links(visitor: &Visitor, asked: &Asked) -> Vec<Button> {
    let words = &visitor.words;
    let link = |href: String, id: &str, icon| Button { href, label: words.say(id), icon, main: false };
    let mut links = vec![Button { main: true, ..link("/tasks/new".into(), "task-new-title", "plus") }];
    if asked.state.is_empty() && asked.from.is_empty() {
        links.push(link(asked.with("state", "all"), "tasks-with-closed", "open"));
    } else {
        links.push(link(HERE.into(), "tasks-open-only", "hide"));
    }
    if visitor.may(Action::HaveTasks) == Scope::All {
        let own = asked.who == visitor.actor();
        let who = if own { String::new() } else { visitor.actor().to_owned() };
        links.push(link(asked.with("who", &who), if own { "tasks-of-all" } else { "tasks-of-mine" }, "user"));
    }
    links.push(link("/day".into(), "day-title", "today"));
    if visitor.may_any(Action::ControlTasks) {
        links.push(link("/tasks/control".into(), "control-title", "reports"));
    }
    links
}

fn empty(visitor: &Visitor, asked: &Asked) -> Empty {
    let words = &visitor.words;
    let button = |href: &str, id: &str| Button { href: href.into(), label: words.say(id), icon: "", main: true };
    if asked.is_any() {
        return Empty {
            icon: "search",
            title: words.say("tasks-not-found"),
            text: words.say("tasks-not-found-about"),
            links: vec![button(HERE, "tasks-open-only")],
            ..Empty::default()
        };
    }
    Empty {
        icon: "check",
        title: words.say("tasks-none"),
        text: words.say("tasks-none-about"),
        steps: vec![words.say("tasks-none-card"), words.say("tasks-none-list")],
        links: vec![button("/tasks/new", "task-new-title")],
    }
}
