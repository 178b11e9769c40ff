//! Who works when: working hours by weekday, absences, and days on which a branch or the clinic is closed.

mod form;

use axum::extract::{Query, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::Tx;
use books::deed::{FormKey, Once};
use clinic::record::{Roster, RosterKind};
use clinic::slots::{clock, minute};
use serde::Deserialize;

use form::{FIELDS, Flaws, Form, NOTE, Sort};

use super::frame::{Around, frame};
use super::schedule::Plan;
use super::{done, done_with, escaped, framed};
use crate::clock::Now;
use crate::draft::{Clash, Draft};
use crate::fault::Fault;
use crate::view::{
    Act, Button, Cell, DirectoryActs, DirectoryPage, DirectoryTexts, DirectoryView, Empty, FormPage, FormTexts,
    FormView, Head, Kept, Link, Note, Row, Table, TableTexts,
};
use crate::visitor::Visitor;

const HERE: &str = "/roster";
const DEED: &str = "roster change";
/// The form that rows are picked for.
const PICKED: &str = "picked";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// `yes`: with what is over.
    past: String,
    /// The row whose form is shown instead.
    edit: Option<String>,
    /// `work`, `away` or `closed`: the form of a new one.
    new: String,
}

/// A form as it stands on its page.
struct Filled {
    key: FormKey,
    roster: Roster,
    shown: Draft,
    draft: Draft,
    flaws: Flaws,
    clashes: Vec<Clash>,
}

impl Filled {
    /// A form that nothing was typed into.
    fn of(roster: Roster) -> Self {
        let shown = form::draft(&roster);
        let key = FormKey::of_number(rand::random());
        Self { key, roster, draft: shown.clone(), shown, flaws: Flaws::new(), clashes: Vec::new() }
    }
}

pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let plan = plan(&visitor).await?;
    if let Some(key) = &asked.edit {
        let roster = found(&visitor, &plan, key).ok_or(Fault::NotFound)?.clone();
        return form_page(&visitor, &now, &plan, Filled::of(roster), StatusCode::OK);
    }
    if let Some(sort) = Sort::from_word(&asked.new) {
        return form_page(&visitor, &now, &plan, Filled::of(sort.blank(now.today)), StatusCode::OK);
    }
    list(&visitor, &now, &plan, &asked)
}

async fn plan(visitor: &Visitor) -> Result<Plan, Fault> {
    Plan::read(&mut visitor.app.books().read().await?).await
}

/// A row that the visitor may see: of somebody of their branches, or of one of these.
fn found<'a>(visitor: &Visitor, plan: &'a Plan, key: &str) -> Option<&'a Roster> {
    plan.lists.rosters.iter().find(|roster| roster.id == key).filter(|roster| is_own(visitor, plan, roster))
}

fn is_own(visitor: &Visitor, plan: &Plan, roster: &Roster) -> bool {
    match roster.employee_id.as_deref().map(|key| plan.employee(key)) {
        Some(employee) => employee.is_some_and(|employee| plan.may_see(visitor, employee)),
        None => plan.is_of(visitor, roster.branch_id.as_deref()),
    }
}

/// A row is saved, or those that are picked are taken away.
pub async fn act(visitor: Visitor, RawForm(body): RawForm) -> Result<Response, Fault> {
    let sent = Draft::sent(&["act", "key", "id", "sort", "shown"], &body);
    let refused = || Fault::Refused("fault-form", String::new());
    let key = FormKey::parse(sent.get("key")).ok_or_else(refused)?;
    match sent.get("act") {
        "save" => save(&visitor, key, &sent, &body).await,
        "remove" => remove(&visitor, &key, &body).await,
        _ => Err(refused()),
    }
}

/// Begins to write; or where to go, where the form was taken before.
async fn begin(visitor: &Visitor, key: &FormKey) -> Result<Result<Box<Tx>, Response>, Fault> {
    let once = visitor.app.books().write_once(visitor.actor(), DEED, visitor.user.id, key).await?;
    Ok(match once {
        Once::Write(tx) => Ok(tx),
        Once::Done(href) => Err(Redirect::to(&href).into_response()),
    })
}

async fn save(visitor: &Visitor, key: FormKey, sent: &Draft, body: &[u8]) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let mut tx = match begin(visitor, &key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let plan = plan(visitor).await?;
    let stored = match sent.get("id") {
        "" => {
            let sort = Sort::from_word(sent.get("sort")).ok_or(Fault::Refused("fault-form", String::new()))?;
            sort.blank(now.today)
        }
        id => found(visitor, &plan, id).ok_or(Fault::NotFound)?.clone(),
    };
    let current = form::draft(&stored);
    let shown = if stored.id.is_empty() { current.clone() } else { Draft::from_text(sent.get("shown")) };
    let fields: Vec<&str> = FIELDS.into_iter().chain([NOTE]).collect();
    let asked = |field: &&&str| form_urlencoded::parse(body).any(|(name, _)| name == **field) || field.starts_with('w');
    let fields: Vec<&str> = fields.iter().filter(asked).copied().collect();
    let (merged, clashes) = Draft::sent(&fields, body).merged(&shown, &current);
    let checked = form::check(&merged, &stored);
    let again = |flaws| Filled {
        key: key.clone(),
        roster: stored.clone(),
        shown: current.clone(),
        draft: merged.clone(),
        flaws,
        clashes: clashes.clone(),
    };
    let mut rows = match checked {
        Ok(rows) if clashes.is_empty() => rows,
        Ok(_) => {
            tx.roll_back().await?;
            return form_page(visitor, &now, &plan, again(Flaws::new()), StatusCode::CONFLICT);
        }
        Err(flaws) => {
            tx.roll_back().await?;
            return form_page(visitor, &now, &plan, again(flaws), StatusCode::BAD_REQUEST);
        }
    };
    if rows.iter().any(|row| !is_own(visitor, &plan, row)) {
        tx.roll_back().await?;
        let field = if Sort::of(&stored) == Sort::Closed { "branch_id" } else { "employee_id" };
        return form_page(visitor, &now, &plan, again(vec![(field, "flaw-choice")]), StatusCode::BAD_REQUEST);
    }
    let mut changed = 0;
    for row in &mut rows {
        if row.id.is_empty() {
            row.id = tx.new_key().await?;
        }
        match tx.put(row).await? {
            Ok(outcome) => changed += usize::from(outcome != books::Outcome::Unchanged),
            Err(problems) => {
                tx.roll_back().await?;
                let field = |column: &str| FIELDS.iter().find(|field| **field == column).copied();
                let flaws = problems.iter().filter_map(|row| Some((field(row.column)?, "flaw-choice"))).collect();
                return form_page(visitor, &now, &plan, again(flaws), StatusCode::CONFLICT);
            }
        }
    }
    finish(tx, changed, "roster-saved").await
}

async fn remove(visitor: &Visitor, key: &FormKey, body: &[u8]) -> Result<Response, Fault> {
    let picked: Vec<String> =
        form_urlencoded::parse(body).filter(|(name, _)| name == "who").map(|(_, key)| key.into_owned()).collect();
    if picked.is_empty() {
        return Ok(done(HERE, "roster-nothing-picked"));
    }
    let mut tx = match begin(visitor, key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    let plan = plan(visitor).await?;
    let mut changed = 0;
    for roster in picked.iter().filter_map(|key| found(visitor, &plan, key)) {
        changed += usize::from(tx.remove_row(books::Table::Roster, &[&roster.id]).await?);
    }
    finish(tx, changed, "roster-removed").await
}

async fn finish(mut tx: Box<Tx>, rows: usize, said: &'static str) -> Result<Response, Fault> {
    if rows == 0 {
        tx.roll_back().await?;
        return Ok(done(HERE, "roster-unchanged"));
    }
    tx.answers(HERE);
    let deed = tx.deed();
    tx.commit(&serde_json::json!({ "rows": rows }).to_string()).await?;
    Ok(done_with(HERE, said, deed))
}

fn around(title: &str) -> Around<'static> {
    Around { entry: HERE, title: title.to_owned(), topic: "roster", has_charts: false }
}

fn list(visitor: &Visitor, now: &Now, plan: &Plan, asked: &Asked) -> Result<Response, Fault> {
    let words = &visitor.words;
    let has_past = asked.past == "yes";
    let own: Vec<&Roster> = plan.lists.rosters.iter().filter(|roster| is_own(visitor, plan, roster)).collect();
    let is_over = |roster: &Roster| roster.until_on.is_some_and(|until| until < now.today);
    let over = own.iter().filter(|roster| is_over(roster)).count();
    let mut shown: Vec<&Roster> = own.iter().copied().filter(|roster| has_past || !is_over(roster)).collect();
    let place = |roster: &Roster| (roster.weekday, roster.from_on, roster.starts);
    shown.sort_by(|a, b| {
        let by_name = words.compare(&who(visitor, plan, a), &who(visitor, plan, b));
        by_name.then_with(|| Sort::of(a).word().cmp(Sort::of(b).word()).reverse()).then_with(|| place(a).cmp(&place(b)))
    });
    let act = Act { name: "remove", icon: "close", label: words.say("roster-remove"), main: false };
    let directory = DirectoryView {
        title: words.say("frame-roster"),
        asked: words.say("roster-about"),
        links: links(visitor, has_past, over),
        empty: shown.is_empty().then(|| empty(visitor)),
        acts: (!shown.is_empty()).then(|| DirectoryActs {
            id: PICKED.into(),
            href: HERE.into(),
            kept: vec![kept("key", FormKey::of_number(rand::random()).as_str())],
            none: words.say("roster-pick"),
            acts: vec![act],
        }),
        table: (!shown.is_empty()).then(|| table(visitor, plan, &shown)),
        ..DirectoryView::default()
    };
    let t = DirectoryTexts::of(words);
    framed(visitor, &DirectoryPage { frame: frame(visitor, now, around(&directory.title)), t, directory })
}

fn kept(name: &str, value: &str) -> Kept {
    Kept { name: name.to_owned(), value: value.to_owned() }
}

fn links(visitor: &Visitor, has_past: bool, over: usize) -> Vec<Button> {
    let words = &visitor.words;
    let new = |sort: Sort| Button {
        href: format!("{HERE}?new={}", sort.word()),
        label: words.say(&format!("roster-new-{}", sort.word())),
        icon: "plus",
        main: sort == Sort::Work,
    };
    let link = |href: &str, label: String, icon| Button { href: href.into(), label, icon, main: false };
    let past = match () {
        () if has_past => Some(link(HERE, words.say("roster-hide-past"), "hide")),
        () if over > 0 => {
            Some(link("/roster?past=yes", words.say_with("roster-show-past", &[("count", over.into())]), "open"))
        }
        () => None,
    };
    Sort::ALL.into_iter().map(new).chain(past).collect()
}

fn empty(visitor: &Visitor) -> Empty {
    let words = &visitor.words;
    let add = Button { href: "/roster?new=work".into(), label: words.say("roster-new-work"), icon: "", main: true };
    Empty {
        icon: "calendar",
        title: words.say("roster-none"),
        text: words.say("roster-none-about"),
        steps: vec![words.say("roster-none-work"), words.say("roster-none-away")],
        links: vec![add],
    }
}

/// Whose a row is: an employee's, a branch's, or the clinic's.
fn who(visitor: &Visitor, plan: &Plan, roster: &Roster) -> String {
    match (&roster.employee_id, &roster.branch_id) {
        (Some(key), _) => plan.employee(key).map_or_else(|| key.clone(), |employee| employee.name.clone()),
        (None, Some(branch)) => plan.branch_name(branch).to_owned(),
        (None, None) => visitor.words.say("roster-whole-clinic"),
    }
}

fn table(visitor: &Visitor, plan: &Plan, shown: &[&Roster]) -> Table {
    let words = &visitor.words;
    let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
    Table {
        id: "roster".into(),
        title: words.say_with("roster-count", &[("count", shown.len().into())]),
        t: TableTexts::of(words),
        form: PICKED.into(),
        heads: vec![
            head("lead", "roster-who"),
            head("", "roster-what"),
            head("", "roster-field-weekday"),
            head("", "roster-hours"),
            head("", "roster-days"),
            head("", "roster-field-room"),
            head("", "roster-field-note"),
        ],
        rows: shown.iter().map(|roster| row(visitor, plan, roster)).collect(),
        ..Table::default()
    }
}

fn row(visitor: &Visitor, plan: &Plan, roster: &Roster) -> Row {
    let words = &visitor.words;
    let who = who(visitor, plan, roster);
    let what = words.say(&format!("roster-sort-{}", Sort::of(roster).word()));
    let weekday = roster.weekday.map(|day| words.weekday(day.into())).filter(|_| roster.kind == RosterKind::Work);
    let hours = match (roster.starts, roster.ends) {
        (None, None) => words.say("roster-whole-day"),
        (from, to) => {
            format!("{}–{}", clock(from.map_or(0, minute)), clock(to.map_or(clinic::slots::DAY.to, minute)))
        }
    };
    let from = words.day(roster.from_on);
    let days = match roster.until_on {
        Some(until) if until == roster.from_on => from,
        Some(until) => format!("{from}–{}", words.day(until)),
        None => words.say_with("roster-from", &[("day", (&from).into())]),
    };
    let room = roster.room_id.as_deref().map(|room| plan.room_name(room)).unwrap_or_default();
    Row {
        id: roster.id.clone(),
        pick_label: format!("{who}, {what}, {days}"),
        cells: vec![
            Cell::head(who).linked(format!("{HERE}?edit={}", escaped(&roster.id))),
            Cell::text(what),
            Cell::text(weekday.unwrap_or_default()),
            Cell::text(hours),
            Cell::text(days),
            Cell::text(room),
            Cell::text(roster.note.clone().unwrap_or_default()),
        ],
        ..Row::default()
    }
}

fn form_page(visitor: &Visitor, now: &Now, plan: &Plan, filled: Filled, status: StatusCode) -> Result<Response, Fault> {
    let words = &visitor.words;
    let sort = Sort::of(&filled.roster);
    let is_new = filled.roster.id.is_empty();
    let title = words.say(&format!("roster-{}-{}", if is_new { "new" } else { "sort" }, sort.word()));
    let clash = (!filled.clashes.is_empty()).then(|| Note::warn(words.say("form-changed-meanwhile")));
    let parts = Form {
        visitor,
        plan,
        roster: &filled.roster,
        draft: &filled.draft,
        flaws: &filled.flaws,
        clashes: &filled.clashes,
    };
    let form = FormView {
        title: title.clone(),
        about: words.say(&format!("roster-about-{}", sort.word())),
        notes: clash.into_iter().collect(),
        href: HERE.into(),
        kept: vec![
            kept("act", "save"),
            kept("key", filled.key.as_str()),
            kept("id", &filled.roster.id),
            kept("sort", sort.word()),
            kept("shown", &filled.shown.to_text()),
        ],
        parts: parts.parts(),
        save: words.say("common-save"),
        cancel: Some(Link::new(HERE, words.say("common-cancel"))),
        ..FormView::default()
    };
    let t = FormTexts::of(words);
    let mut response = framed(visitor, &FormPage { frame: frame(visitor, now, around(&title)), t, form })?;
    *response.status_mut() = status;
    Ok(response)
}
