//! The waiting list: who would come when a time becomes free, entered, sought, booked from, and dropped.

use axum::extract::{Query, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::Tx;
use books::cards::PatientAtDesk;
use books::deed::{FormKey, Once};
use books::schedule::Waiting;
use clinic::LocalTime;
use clinic::access::Action;
use clinic::record::{State, Wait, WaitState};
use serde::Deserialize;

use super::attention;
use super::frame::{Around, frame};
use super::patients::href as card_href;
use super::schedule::book::form::told;
use super::schedule::book::offer::Offer;
use super::{done, done_with, framed};
use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::view::{
    Act, Button, Cell, DirectoryActs, DirectoryPage, DirectoryTexts, DirectoryView, Empty, Field, FormPage, FormTexts,
    FormView, Head, Kept, Kind, Link, Note, Part, Row, Seek, Select, Table, TableTexts, Word,
};
use crate::visitor::Visitor;

const HERE: &str = "/waiting";
/// The form that rows are picked for.
const PICKED: &str = "picked";
const FIELDS: [&str; 5] = ["item_id", "employee_id", "from_on", "until_on", "note"];
const LONGEST_NOTE: usize = 1_000;

type Flaws = Vec<(&'static str, &'static str)>;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Who is sought: a part of a name, a telephone, a service or a note.
    q: String,
    /// Key of a patient who is to wait: the form instead.
    patient: String,
    /// A time that became free, `YYYY-MM-DDTHH:MM`, and key of whose it is: those whom it fits come alone.
    at: String,
    employee: String,
}

/// Where those are shown whom a free time fits.
pub fn href_of(employee: &str, at: &LocalTime) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("employee", employee).append_pair("at", at.as_str());
    format!("{HERE}?{}", query.finish())
}

/// Whether somebody waits for a time that became free.
pub async fn is_waited_for(visitor: &Visitor, employee: &str, at: &LocalTime) -> Result<bool, Fault> {
    let waiting = visitor.app.books().read().await?.waiting(&visitor.limits.seen()).await?;
    Ok(waiting.iter().any(|wait| wait.fits(employee, at.date())))
}

pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    if asked.patient.is_empty() {
        return list(&visitor, &now, &asked).await;
    }
    let card = card(&visitor, &asked.patient).await?;
    let draft = Draft::default().with("employee_id", &asked.employee);
    form_page(&visitor, &now, &card, FormKey::of_number(rand::random()), &draft, &Flaws::new(), StatusCode::OK).await
}

async fn card(visitor: &Visitor, key: &str) -> Result<PatientAtDesk, Fault> {
    visitor.app.books().patient_at_desk(key, &visitor.limits.seen()).await?.ok_or(Fault::NotFound)
}

async fn begin(visitor: &Visitor, action: &str, key: &FormKey) -> Result<Result<Box<Tx>, Response>, Fault> {
    let once = visitor.app.books().write_once(visitor.actor(), action, visitor.user.id, key).await?;
    Ok(match once {
        Once::Write(tx) => Ok(tx),
        Once::Done(href) => Err(Redirect::to(&href).into_response()),
    })
}

async fn finish(mut tx: Box<Tx>, said: &'static str) -> Result<Response, Fault> {
    tx.answers(HERE);
    let deed = tx.deed();
    tx.commit("").await?;
    Ok(done_with(HERE, said, deed))
}

/// Somebody is entered, or those that are picked wait no more.
pub async fn act(visitor: Visitor, RawForm(body): RawForm) -> Result<Response, Fault> {
    let sent = Draft::sent(&["act", "key", "patient"], &body);
    let unread = || Fault::Refused("fault-form", String::new());
    let key = FormKey::parse(sent.get("key")).ok_or_else(unread)?;
    match sent.get("act") {
        "enter" => enter(&visitor, key, sent.get("patient"), &body).await,
        "drop" => drop_picked(&visitor, &key, &body).await,
        _ => Err(unread()),
    }
}

async fn enter(visitor: &Visitor, key: FormKey, patient: &str, body: &[u8]) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let card = card(visitor, patient).await?;
    let draft = Draft::sent(&FIELDS, body);
    let offer = offer(visitor, &now, &card).await?;
    let wait = match check(visitor, &now, &card, &draft, &offer) {
        Ok(wait) => wait,
        Err(flaws) => return form_page(visitor, &now, &card, key, &draft, &flaws, StatusCode::BAD_REQUEST).await,
    };
    let mut tx = match begin(visitor, "wait enter", &key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    let wait = Wait { id: tx.new_key().await?, ..wait };
    if tx.put(&wait).await?.is_err() {
        tx.roll_back().await?;
        let flaws = vec![("employee_id", "flaw-choice")];
        return form_page(visitor, &now, &card, key, &draft, &flaws, StatusCode::CONFLICT).await;
    }
    finish(tx, "waiting-entered").await
}

async fn drop_picked(visitor: &Visitor, key: &FormKey, body: &[u8]) -> Result<Response, Fault> {
    let picked: Vec<String> =
        form_urlencoded::parse(body).filter(|(name, _)| name == "who").map(|(_, key)| key.into_owned()).collect();
    if picked.is_empty() {
        return Ok(done(HERE, "waiting-nothing-picked"));
    }
    let mut tx = match begin(visitor, "wait drop", key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    let mut count = 0;
    // Those that the visitor sees, and no others.
    let waiting = visitor.app.books().read().await?.waiting(&visitor.limits.seen()).await?;
    for wait in waiting {
        if picked.contains(&wait.key) {
            count += usize::from(tx.settle_wait(&wait.key, &wait.patient.key, WaitState::Dropped).await?);
        }
    }
    if count == 0 {
        tx.roll_back().await?;
        return Ok(done(HERE, "waiting-nothing-picked"));
    }
    finish(tx, "waiting-dropped").await
}

async fn offer(visitor: &Visitor, now: &Now, card: &PatientAtDesk) -> Result<Offer, Fault> {
    Offer::read(&mut visitor.app.books().read().await?, now, card.price_list.as_ref()).await
}

fn check(visitor: &Visitor, now: &Now, card: &PatientAtDesk, draft: &Draft, offer: &Offer) -> Result<Wait, Flaws> {
    let mut flaws = Flaws::new();
    let said = |field: &str| Some(draft.get(field).to_owned()).filter(|text| !text.is_empty());
    if card.state != State::Active {
        flaws.push(("note", "book-not-active"));
    }
    let is_offered = |key: &String| offer.service(key).is_some();
    if said("item_id").is_some_and(|key| !is_offered(&key)) {
        flaws.push(("item_id", "flaw-choice"));
    }
    let is_own = |key: &str| offer.plan.employee(key).is_some_and(|employee| offer.plan.may_see(visitor, employee));
    let is_limited = visitor.may(Action::Book) == clinic::access::Scope::Own;
    match said("employee_id") {
        Some(key) if !is_own(&key) => flaws.push(("employee_id", "flaw-choice")),
        // Who sees their own bookings alone would lose sight of it.
        None if is_limited => flaws.push(("employee_id", "book-flaw-doctor")),
        _ => {}
    }
    let mut day = |field: &'static str| {
        let text = said(field)?;
        let day = clinic::time::parse_date(&text).filter(|day| clinic::time::YEARS.contains(&day.year()));
        if day.is_none() {
            flaws.push((field, "directory-flaw-day"));
        }
        day
    };
    let (from_on, until_on) = (day("from_on"), day("until_on"));
    if until_on.is_some_and(|until| until < from_on.unwrap_or(now.today)) {
        flaws.push(("until_on", "roster-flaw-until"));
    }
    if draft.get("note").chars().count() > LONGEST_NOTE {
        flaws.push(("note", "flaw-long"));
    }
    if !flaws.is_empty() {
        return Err(flaws);
    }
    Ok(Wait {
        id: String::new(),
        patient_id: card.key.clone(),
        employee_id: said("employee_id"),
        item_id: said("item_id"),
        entered_on: now.today,
        from_on,
        until_on,
        state: WaitState::Waiting,
        note: said("note"),
    })
}

fn around(title: &str) -> Around<'static> {
    Around { entry: HERE, title: title.to_owned(), topic: "waiting", has_charts: false }
}

fn kept(name: &str, value: &str) -> Kept {
    Kept { name: name.to_owned(), value: value.to_owned() }
}

/// Whether what is sought stands in it, in small letters.
fn has(wait: &Waiting, q: &str) -> bool {
    let employee = wait.employee.as_ref().map_or("", |employee| &employee.name);
    let item = wait.item.as_ref().map_or("", |item| &item.name);
    let texts = [&wait.patient.name, wait.phone.as_deref().unwrap_or_default(), employee, item];
    let texts = texts.into_iter().chain(wait.note.as_deref());
    texts.into_iter().any(|text| text.to_lowercase().contains(q))
}

async fn list(visitor: &Visitor, now: &Now, asked: &Asked) -> Result<Response, Fault> {
    let words = &visitor.words;
    let mut waiting = visitor.app.books().read().await?.waiting(&visitor.limits.seen()).await?;
    let free = LocalTime::parse(&asked.at).filter(|_| !asked.employee.is_empty());
    if let Some(at) = &free {
        waiting.retain(|wait| wait.fits(&asked.employee, at.date()));
    }
    let q = asked.q.trim().to_lowercase();
    let is_any = !waiting.is_empty();
    waiting.retain(|wait| q.is_empty() || has(wait, &q));
    let all = Link::new(HERE, words.say("waiting-all"));
    let note = free.as_ref().map(|at| {
        let said = words.say_with("waiting-free", &[("time", (&told(words, at)).into())]);
        Note::plain(said).linked(all)
    });
    let act = Act { name: "drop", icon: "close", label: words.say("waiting-drop"), main: false };
    let directory = DirectoryView {
        title: words.say("waiting-title"),
        asked: words.say("waiting-about"),
        notes: note.into_iter().collect(),
        empty: waiting.is_empty().then(|| Empty {
            icon: "calendar",
            title: words.say(if is_any { "waiting-not-found" } else { "waiting-nobody" }),
            text: words.say("waiting-nobody-about"),
            links: vec![Button {
                href: "/patients".into(),
                label: words.say("frame-patients"),
                icon: "search",
                main: true,
            }],
            ..Empty::default()
        }),
        table: is_any.then(|| table(visitor, now, asked, free.as_ref(), &waiting)),
        acts: (!waiting.is_empty()).then(|| DirectoryActs {
            id: PICKED.into(),
            href: HERE.into(),
            kept: vec![kept("key", FormKey::of_number(rand::random()).as_str())],
            none: words.say("waiting-pick"),
            acts: vec![act],
        }),
        ..DirectoryView::default()
    };
    let t = DirectoryTexts::of(words);
    framed(visitor, &DirectoryPage { frame: frame(visitor, now, around(&directory.title)), t, directory })
}

fn table(visitor: &Visitor, now: &Now, asked: &Asked, free: Option<&LocalTime>, waiting: &[Waiting]) -> Table {
    let words = &visitor.words;
    let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
    Table {
        id: "waiting".into(),
        title: words.say_with("waiting-count", &[("count", waiting.len().into())]),
        t: TableTexts::of(words),
        form: PICKED.into(),
        seek: Some(Seek {
            href: HERE.into(),
            name: "q".into(),
            value: asked.q.trim().to_owned(),
            label: words.say("frame-search-for"),
            kept: vec![kept("employee", &asked.employee), kept("at", &asked.at)],
        }),
        heads: vec![
            head("lead", "patients-name"),
            head("", "waiting-book"),
            head("", "book-field-item-1"),
            head("", "book-field-employee"),
            head("", "waiting-when"),
            head("num", "waiting-since"),
            head("", "book-field-note"),
        ],
        rows: waiting.iter().map(|wait| row(visitor, now, asked, free, wait)).collect(),
        ..Table::default()
    }
}

fn row(visitor: &Visitor, now: &Now, asked: &Asked, free: Option<&LocalTime>, wait: &Waiting) -> Row {
    let words = &visitor.words;
    let name =
        |named: &Option<books::cards::Named>| named.as_ref().map_or_else(String::new, |named| named.name.clone());
    let when = match (wait.from_on, wait.until_on) {
        (None, None) => words.say("waiting-any-day"),
        (from, Some(until)) => words.period(clinic::Period { from: from.unwrap_or(now.today).min(until), to: until }),
        (Some(from), None) => words.say_with("roster-from", &[("day", (&words.day(from)).into())]),
    };
    Row {
        id: wait.key.clone(),
        pick_label: wait.patient.name.clone(),
        cells: vec![
            Cell {
                is_name: true,
                sub: wait.phone.iter().cloned().collect(),
                ..Cell::head(wait.patient.name.clone()).linked(card_href(&wait.patient.key))
            },
            Cell::text(whole(words.say("book-title"))).linked(book(asked, free, wait)),
            Cell::text(name(&wait.item)),
            Cell::text(name(&wait.employee)),
            Cell::text(whole(when)),
            Cell::number(words.day(wait.entered_on)),
            Cell::text(wait.note.clone().unwrap_or_default()),
        ],
        ..Row::default()
    }
}

/// A text that stands on one line.
fn whole(text: impl AsRef<str>) -> String {
    text.as_ref().replace(' ', "\u{a0}")
}

/// Where they are booked, with what is known: the free time, else from the day on that suits them.
fn book(asked: &Asked, free: Option<&LocalTime>, wait: &Waiting) -> String {
    let key = |named: &Option<books::cards::Named>| named.as_ref().map_or_else(String::new, |named| named.key.clone());
    let employee = if free.is_some() { asked.employee.clone() } else { key(&wait.employee) };
    let mut query = form_urlencoded::Serializer::new(String::new());
    let fields = [
        ("patient", wait.patient.key.clone()),
        ("employee", employee),
        ("item", key(&wait.item)),
        ("at", free.map(|at| at.as_str().to_owned()).unwrap_or_default()),
        ("wait", wait.key.clone()),
    ];
    query.extend_pairs(fields.into_iter().filter(|(_, value)| !value.is_empty()));
    format!("/book?{}", query.finish())
}

async fn form_page(
    visitor: &Visitor,
    now: &Now,
    card: &PatientAtDesk,
    key: FormKey,
    draft: &Draft,
    flaws: &Flaws,
    status: StatusCode,
) -> Result<Response, Fault> {
    let words = &visitor.words;
    let offer = offer(visitor, now, card).await?;
    let error =
        |field: &str| flaws.iter().find(|(name, _)| *name == field).map_or_else(String::new, |(_, id)| words.say(id));
    let label = |field: &str| words.say(&format!("waiting-field-{}", field.trim_end_matches("_id").replace('_', "-")));
    let select = |field: &str, options: Vec<(String, String)>| {
        let word = |(value, label): (String, String)| Word { selected: value == draft.get(field), value, label };
        let any = (String::new(), words.say(&format!("waiting-any-{}", field.trim_end_matches("_id"))));
        let options = std::iter::once(any).chain(options).map(word).collect();
        let focus = field == FIELDS[0];
        Part::Select(Select { error: error(field), focus, ..Select::new(field, label(field), options) })
    };
    let field = |kind: Kind, name: &str| {
        Part::Field(Field {
            value: draft.get(name).to_owned(),
            error: error(name),
            ..Field::new(kind, name, label(name))
        })
    };
    let mut services: Vec<(String, String)> =
        offer.services.iter().map(|service| (service.key.clone(), service.name.clone())).collect();
    services.sort_by(|(_, a), (_, b)| words.compare(a, b));
    let doctors = offer.plan.doctors(visitor, words, now.today);
    let doctors = doctors.into_iter().map(|doctor| (doctor.id.clone(), doctor.name.clone())).collect();
    let form = FormView {
        title: card.name.clone(),
        is_name: true,
        about: words.say("waiting-form-about"),
        notes: attention::note_of(words, card.category.as_ref(), card.category_reason.as_deref()).into_iter().collect(),
        href: HERE.into(),
        kept: vec![kept("act", "enter"), kept("key", key.as_str()), kept("patient", &card.key)],
        parts: vec![
            select("item_id", services),
            select("employee_id", doctors),
            field(Kind::Date, "from_on"),
            field(Kind::Date, "until_on"),
            field(Kind::Text, "note"),
        ],
        save: words.say("waiting-enter"),
        cancel: Some(Link::new(card_href(&card.key), words.say("common-cancel"))),
        ..FormView::default()
    };
    let t = FormTexts::of(words);
    let title = words.say("waiting-title");
    let mut response = framed(visitor, &FormPage { frame: frame(visitor, now, around(&title)), t, form })?;
    *response.status_mut() = status;
    Ok(response)
}
