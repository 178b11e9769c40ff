//! Control report: the tasks that were set in a period, and how they were kept. Every number opens the tasks behind it, by the same
//! rule ([`clinic::task`]).

use std::collections::BTreeMap;

use axum::extract::Query;
use axum::response::Response;
use clinic::Period;
use clinic::record::Task;
use clinic::task::Fate;
use clinic::time::parse_date;
use jiff::civil::Date;
use serde::Deserialize;

use super::Staff;
use super::list::Asked as ListAsked;
use crate::clock::Now;
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::framed;
use crate::text::Words;
use crate::view::{
    Button, Cell, DirectoryPage, DirectoryTexts, DirectoryView, Empty, Head, Row, Seek, Table, TableTexts,
};
use crate::visitor::Visitor;

const HERE: &str = "/tasks/control";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// `author`: by who set them; else by who was to do them.
    by: String,
    /// A month, `YYYY-MM`; empty: this one.
    month: String,
    /// Or days.
    from: String,
    to: String,
}

/// Of how many tasks something is so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Kept {
    set: i64,
    in_time: i64,
    late: i64,
    overdue: i64,
    open: i64,
    moved: i64,
}

impl Kept {
    fn count(&mut self, task: &Task, as_of: Date) {
        self.set += 1;
        self.moved += i64::from(task.moves > 0);
        *match task.fate(as_of) {
            Fate::InTime => &mut self.in_time,
            Fate::Late => &mut self.late,
            Fate::Overdue => &mut self.overdue,
            Fate::Open => &mut self.open,
        } += 1;
    }
}

fn period(asked: &Asked, today: Date) -> Period {
    if let (Some(from), Some(to)) = (parse_date(&asked.from), parse_date(&asked.to)) {
        return Period { from: from.min(to), to: to.max(from) };
    }
    let first = clinic::time::parse_month(&asked.month).unwrap_or(today.first_of_month());
    Period::month_of(first)
}

pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let words = &visitor.words;
    let period = period(&asked, now.today);
    let as_of = period.to.min(now.today);
    let is_by_author = asked.by == "author";
    let staff = Staff::of(&visitor).await?;
    let tasks = visitor.app.books().read().await?.tasks_set(period, &visitor.limits.seen()).await?;
    let (mut by, mut all): (BTreeMap<String, Kept>, Kept) = Default::default();
    for task in tasks.iter().map(|row| &row.task) {
        let who = if is_by_author { &task.author } else { &task.assignee };
        by.entry(who.clone()).or_default().count(task, as_of);
        all.count(task, as_of);
    }
    let mut rows: Vec<(String, Kept)> = by.into_iter().collect();
    rows.sort_by(|(a, _), (b, _)| words.compare(staff.name(a), staff.name(b)).then_with(|| a.cmp(b)));
    let report = Report { words, staff: &staff, period, is_by_author };
    let directory = DirectoryView {
        title: words.say("control-title"),
        asked: format!(
            "{} · {}",
            words.period(period),
            words.say_with("report-as-of", &[("day", (&words.day(as_of)).into())])
        ),
        links: links(words, &asked, period, &now),
        notes: vec![crate::view::Note::plain(words.say("control-about"))],
        empty: rows.is_empty().then(|| Empty {
            icon: "check",
            title: words.say("control-none"),
            text: words.say("tasks-none-about"),
            ..Empty::default()
        }),
        table: (!rows.is_empty()).then(|| report.table(&rows, all)),
        ..DirectoryView::default()
    };
    let around = Around { entry: HERE, title: directory.title.clone(), topic: "tasks", has_charts: false };
    let t = DirectoryTexts::of(words);
    framed(&visitor, &DirectoryPage { frame: frame(&visitor, &now, around), t, directory })
}

/// The month before and after, and by whom.
fn links(words: &Words, asked: &Asked, period: Period, now: &Now) -> Vec<Button> {
    let href = |by: &str, first: Date| {
        let month = first.strftime("%Y-%m").to_string();
        let query =
            form_urlencoded::Serializer::new(String::new()).append_pair("by", by).append_pair("month", &month).finish();
        format!("{HERE}?{query}")
    };
    let first = period.from.first_of_month();
    let (before, after) = (clinic::period::shifted(first, -1), clinic::period::shifted(first, 1));
    let button = |href: String, label: String, icon| Button { href, label, icon, main: false };
    let mut links = vec![button(href(&asked.by, before), words.month(before), "back")];
    if after <= now.today {
        links.push(button(href(&asked.by, after), words.month(after), "next"));
    }
    let (other, label) =
        if asked.by == "author" { ("", "control-by-assignee") } else { ("author", "control-by-author") };
    links.push(button(href(other, first), words.say(label), "columns"));
    links.push(button("/tasks".into(), words.say("tasks-title"), "check"));
    links
}

struct Report<'a> {
    words: &'a Words,
    staff: &'a Staff,
    period: Period,
    is_by_author: bool,
}

impl Report<'_> {
    fn table(&self, rows: &[(String, Kept)], all: Kept) -> Table {
        let words = self.words;
        let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
        let who = if self.is_by_author { "task-author" } else { "task-assignee" };
        let row = |(who, kept): &(String, Kept)| Row {
            cells: [Cell::head(self.staff.name(who))].into_iter().chain(self.cells(who, *kept, "")).collect(),
            ..Row::default()
        };
        Table {
            id: "control".into(),
            title: words.say_with("tasks-count", &[("count", all.set.into())]),
            t: TableTexts::of(words),
            heads: [head("lead", who)]
                .into_iter()
                .chain(COLUMNS.map(|(column, _)| head("num", &format!("control-{column}"))))
                .collect(),
            rows: rows.iter().map(row).collect(),
            total: [Cell::head(words.say("control-total"))].into_iter().chain(self.cells("", all, " total")).collect(),
            seek: None::<Seek>,
            ..Table::default()
        }
    }

    fn cells(&self, who: &str, kept: Kept, class: &str) -> Vec<Cell> {
        let numbers = [kept.set, kept.in_time, kept.late, kept.overdue, kept.open, kept.moved];
        let cell = |((column, state), number): ((&str, &str), i64)| {
            let cell = Cell { class: format!("num{class}"), ..Cell::text(self.words.count(number)) };
            if number == 0 { cell } else { cell.linked(self.href(who, column, state)) }
        };
        COLUMNS.into_iter().zip(numbers).map(cell).collect()
    }

    /// The tasks behind a number.
    fn href(&self, who: &str, column: &str, state: &str) -> String {
        let whose = if self.is_by_author { "author" } else { "who" };
        let (from, to) = (self.period.from.to_string(), self.period.to.to_string());
        let moved = if column == "moved" { "yes" } else { "" };
        ListAsked::href(&[("from", &from), ("to", &to), (whose, who), ("state", state), ("moved", moved)])
    }
}

/// Each with the state of the tasks that it counts.
const COLUMNS: [(&str, &str); 6] = [
    ("set", "all"),
    ("in-time", "in-time"),
    ("late", "late"),
    ("overdue", "overdue"),
    ("open", "open"),
    ("moved", "all"),
];
