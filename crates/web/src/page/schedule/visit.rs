//! One booking: when, to whom, what is planned, and what becomes of it.
//!
//! Completing a booking with what was done is not here.

use axum::extract::{Path, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::Tx;
use books::cards::PatientCard;
use books::deed::{FormKey, Once};
use books::schedule::{ArriveRefusal, BookRefusal, GivenUp};
use clinic::LocalTime;
use clinic::access::Action;
use clinic::prepayment::Prepayment;
use clinic::record::{Line, Status, Visit, VisitDesk};
use clinic::slots::{clock, minute, taken};

use super::book::form::{self, FIELDS, Flaws, Form, ITEMS};
use super::book::offer::Offer;
use super::book::{hints, is_own, overlap, refused};
use crate::clock::Now;
use crate::draft::{Clash, Draft};
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::money::correct_links;
use crate::page::patients::href as card_href;
use crate::page::{done_with, escaped, framed};
use crate::text::Words;
use crate::view::{Act, Fact, Field, FormView, Kept, Kind, Link, Note, VisitPage, VisitTexts, VisitView, Waive};
use crate::visitor::Visitor;

/// Reasons are a sentence.
const LONGEST_REASON: usize = 200;

pub fn href(key: &str) -> String {
    format!("/visits/{}", escaped(key))
}

/// A booking at one moment, as far as the visitor may see.
struct Known {
    visit: Visit,
    lines: Vec<Line>,
    card: PatientCard,
    offer: Offer,
    prepayment: Prepayment,
}

async fn known(visitor: &Visitor, now: &Now, key: &str) -> Result<Known, Fault> {
    let (books, seen) = (visitor.app.books(), visitor.limits.seen());
    let mut reader = books.read().await?;
    let (visit, lines) = reader.visit(key, &seen).await?.ok_or(Fault::NotFound)?;
    let prepayment = reader.prepayment(key).await?;
    let card = books.patient_card(&visit.patient_id, &seen).await?.ok_or(Fault::NotFound)?;
    let offer = Offer::read(&mut reader, now, card.price_list.as_ref()).await?;
    let is_visit = offer.plan.employee(&visit.employee_id).is_some_and(|employee| employee.sees_patients);
    if is_visit { Ok(Known { visit, lines, card, offer, prepayment }) } else { Err(Fault::NotFound) }
}

/// What was typed, and what is wrong with it.
#[derive(Default)]
struct Typed {
    key: Option<FormKey>,
    draft: Option<Draft>,
    flaws: Flaws,
    clashes: Vec<Clash>,
    notes: Vec<Note>,
    may_insist: bool,
    /// What is wrong with the reason of a waiver.
    waive_flaw: String,
}

pub async fn show(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let known = known(&visitor, &now, &key).await?;
    page(&visitor, &now, StatusCode::OK, &known, Typed::default())
}

/// What is to become of a booking.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deed {
    Save,
    Arrive,
    GiveUp(GivenUp),
    Waive,
}

impl Deed {
    fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "save" => Self::Save,
            "arrive" => Self::Arrive,
            "cancel" => Self::GiveUp(GivenUp::Cancelled),
            "miss" => Self::GiveUp(GivenUp::Missed),
            "waive" => Self::Waive,
            _ => return None,
        })
    }

    /// In the audit's words.
    fn action(self) -> &'static str {
        match self {
            Self::Save => "visit change",
            Self::Arrive => "visit arrive",
            Self::GiveUp(GivenUp::Cancelled) => "visit cancel",
            Self::GiveUp(GivenUp::Missed) => "visit miss",
            Self::Waive => "prepayment waive",
        }
    }

    fn said(self) -> &'static str {
        match self {
            Self::Save => "visit-saved",
            Self::Arrive => "visit-arrived",
            Self::GiveUp(GivenUp::Cancelled) => "visit-cancelled",
            Self::GiveUp(GivenUp::Missed) => "visit-missed",
            Self::Waive => "visit-waived",
        }
    }

    fn needs(self) -> Action {
        if self == Self::Waive { Action::WaivePrepayment } else { Action::Book }
    }
}

pub async fn act(visitor: Visitor, Path(key): Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    let unread = || Fault::Refused("fault-form", String::new());
    let sent = Draft::sent(&["act", "key", "shown", "reason"], &body);
    let form_key = FormKey::parse(sent.get("key")).ok_or_else(unread)?;
    let deed = Deed::from_word(sent.get("act")).ok_or_else(unread)?;
    if !visitor.may_any(deed.needs()) {
        return Err(Fault::NotFound);
    }
    let now = visitor.app.now().await?;
    // Who may not see it is told before anybody has to wait.
    known(&visitor, &now, &key).await?;
    let once = visitor.app.books().write_once(visitor.actor(), deed.action(), visitor.user.id, &form_key).await?;
    let mut tx = match once {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let known = known(&visitor, &now, &key).await?;
    let kept = match deed {
        Deed::Save => change(&visitor, &mut tx, &known, form_key, &sent, &body).await?,
        Deed::Arrive => arrive(&visitor, &now, &mut tx, &known).await?,
        Deed::GiveUp(how) => tx.give_up_booking(&key, how).await?.map_err(|refusal| no(&visitor, &known, &refusal)),
        Deed::Waive => waive(&visitor, &mut tx, &known, sent.get("reason")).await?,
    };
    match kept {
        Err((status, typed)) => {
            tx.roll_back().await?;
            page(&visitor, &now, status, &known, typed)
        }
        Ok(()) => finish(*tx, &known, deed).await,
    }
}

type Refused = (StatusCode, Typed);

fn no(visitor: &Visitor, known: &Known, refusal: &BookRefusal) -> Refused {
    let (flaws, note, may_insist) = refused(&visitor.words, &known.offer, refusal);
    (StatusCode::CONFLICT, Typed { flaws, notes: note.into_iter().collect(), may_insist, ..Typed::default() })
}

/// Time, doctor, room, plan and note; what somebody else changed meanwhile is not lost.
async fn change(
    visitor: &Visitor,
    tx: &mut Tx,
    known: &Known,
    key: FormKey,
    sent: &Draft,
    body: &[u8],
) -> Result<Result<(), Refused>, Fault> {
    let shown = Draft::from_text(sent.get("shown"));
    let current = form::draft(&known.visit, &known.lines);
    let is_sent = |field: &&str| *field == "anyway" || form_urlencoded::parse(body).any(|(name, _)| name == **field);
    let fields: Vec<&str> = FIELDS.into_iter().filter(|field| *field != "slot").filter(is_sent).collect();
    let (merged, clashes) = Draft::sent(&fields, body).merged(&shown, &current);
    let typed = |flaws| Typed { key: Some(key.clone()), draft: Some(merged.clone()), flaws, ..Typed::default() };
    if !clashes.is_empty() {
        let notes = vec![Note::warn(visitor.words.say("form-changed-meanwhile"))];
        return Ok(Err((StatusCode::CONFLICT, Typed { clashes, notes, ..typed(Flaws::new()) })));
    }
    let checked = form::check(&merged, &known.offer);
    let checked = checked.and_then(|wanted| is_own(visitor, &known.offer, &wanted).map(|()| wanted));
    let wanted = match checked {
        Ok(wanted) => wanted,
        Err(flaws) => return Ok(Err((StatusCode::BAD_REQUEST, typed(flaws)))),
    };
    let mut keys = Vec::with_capacity(ITEMS.len());
    for _ in &wanted.items {
        keys.push(tx.new_key().await?);
    }
    let plan = form::plan(&wanted, &known.visit.id, &known.lines, &known.offer, &keys);
    let overlap = overlap(&known.offer, &merged);
    let visit = Visit {
        employee_id: wanted.employee_id,
        department_id: wanted.department_id,
        starts_at: wanted.starts_at,
        ends_at: Some(wanted.ends_at),
        desk: VisitDesk { room_id: wanted.room_id, note: wanted.note, ..known.visit.desk.clone() },
        ..known.visit.clone()
    };
    Ok(tx.keep_booking(&visit, &plan, overlap).await?.map_err(|refusal| {
        let (status, refused) = no(visitor, known, &refusal);
        (status, Typed { key: Some(key.clone()), draft: Some(merged.clone()), ..refused })
    }))
}

async fn arrive(visitor: &Visitor, now: &Now, tx: &mut Tx, known: &Known) -> Result<Result<(), Refused>, Fault> {
    let at = now.local()?;
    let at = LocalTime::parse(&format!("{}T{}", at.date(), clock(minute(at.time()))));
    let at = at.ok_or_else(|| Fault::internal(&"the clinic's clock shows no time"))?;
    let words = &visitor.words;
    Ok(tx.arrive(&known.visit.id, at).await?.map_err(|refusal| match refusal {
        // What is missing stands on the page in any case.
        ArriveRefusal::AwaitsPrepayment { .. } => {
            let notes = vec![Note::bad(words.say("visit-awaits"))];
            (StatusCode::CONFLICT, Typed { notes, ..Typed::default() })
        }
        ArriveRefusal::NotBooked => no(visitor, known, &BookRefusal::NotBooked),
    }))
}

async fn waive(visitor: &Visitor, tx: &mut Tx, known: &Known, reason: &str) -> Result<Result<(), Refused>, Fault> {
    let flaw = match reason.chars().count() {
        0 => Some("visit-waive-missing"),
        1..=LONGEST_REASON => None,
        _ => Some("flaw-long"),
    };
    if let Some(flaw) = flaw {
        let waive_flaw = visitor.words.say(flaw);
        return Ok(Err((StatusCode::BAD_REQUEST, Typed { waive_flaw, ..Typed::default() })));
    }
    Ok(tx.waive(&known.visit.id, reason).await?.map_err(|refusal| no(visitor, known, &refusal)))
}

/// On to the day, where it says what was done and can be taken back; who is let in without paying is to arrive next.
async fn finish(mut tx: Tx, known: &Known, deed: Deed) -> Result<Response, Fault> {
    let here = href(&known.visit.id);
    let href = if deed == Deed::Waive { here } else { super::href(known.visit.starts_at.date(), "") };
    tx.answers(&href);
    let number = tx.deed();
    tx.commit("").await?;
    Ok(done_with(&href, deed.said(), number))
}

fn page(visitor: &Visitor, now: &Now, status: StatusCode, known: &Known, typed: Typed) -> Result<Response, Fault> {
    let words = &visitor.words;
    let Known { visit, card, .. } = known;
    let on = visit.starts_at.date();
    let is_open = visit.status == Status::Booked && visitor.may_any(Action::Book);
    let key = typed.key.clone().unwrap_or_else(|| FormKey::of_number(rand::random()));
    let notes = typed.notes.iter().cloned();
    let name = if card.name.is_empty() { words.say("patient-nameless") } else { card.name.clone() };
    let view = VisitView {
        back: Link::new(super::href(on, ""), words.day_and_weekday(on)),
        card: Link::new(card_href(&card.key), name.clone()),
        asked: format!("{} · {}", times(visit), words.say(&format!("visit-status-{}", status_word(visit)))),
        href: href(&visit.id),
        form_key: FormKey::of_number(rand::random()).as_str().to_owned(),
        acts: if is_open { acts(words, visit) } else { Vec::new() },
        complete: is_open.then(|| complete(visitor, visit)).flatten(),
        notes: notes.chain(awaits(words, now, known)).chain(hints(words, now, card)).collect(),
        waive: (is_open && visitor.may_any(Action::WaivePrepayment) && known.prepayment.missing_minor() > 0)
            .then(|| waive_form(words, &typed)),
        corrections: corrections(visitor, visit),
        facts: facts(words, now, known),
        form: is_open.then(|| change_form(visitor, now, known, &key, &typed)),
    };
    let around = Around { entry: "/schedule", title: name, topic: "visit", has_charts: false };
    let t = VisitTexts::of(words);
    let mut response = framed(visitor, &VisitPage { frame: frame(visitor, now, around), t, visit: view })?;
    *response.status_mut() = status;
    Ok(response)
}

fn times(visit: &Visit) -> String {
    let span = taken(&visit.starts_at, visit.ends_at.as_ref());
    format!("{}–{}", clock(span.from), clock(span.to))
}

fn status_word(visit: &Visit) -> &'static str {
    match visit.status {
        Status::Booked if visit.desk.arrived_at.is_some() => "arrived",
        status => status.word(),
    }
}

fn acts(words: &Words, visit: &Visit) -> Vec<Act> {
    let act = |name, icon, id: &str, main| Act { name, icon, label: words.say(id), main };
    let arrive = visit.desk.arrived_at.is_none().then(|| act("arrive", "check", "visit-arrive", true));
    let others = [act("miss", "missed", "visit-miss", false), act("cancel", "close", "visit-cancel", false)];
    arrive.into_iter().chain(others).collect()
}

/// Where it is completed with what was done.
fn complete(visitor: &Visitor, visit: &Visit) -> Option<Link> {
    let may = visitor.may_any(Action::CompleteVisits);
    may.then(|| Link::new(format!("{}/complete", href(&visit.id)), visitor.words.say("visit-complete")))
}

/// Where a line of a receipt is corrected, and goods come back.
fn corrections(visitor: &Visitor, visit: &Visit) -> Vec<Link> {
    let may = visit.status == Status::Completed && visitor.may_any(Action::CorrectMoney);
    if may { correct_links(&visitor.words, &visit.id).to_vec() } else { Vec::new() }
}

/// What has to be paid before, and what was decided about it.
fn awaits(words: &Words, now: &Now, known: &Known) -> Vec<Note> {
    let missing = known.prepayment.missing_minor();
    let sum = words.money(missing, now.setting.currency);
    let awaits = (known.visit.status == Status::Booked && missing > 0)
        .then(|| Note::warn(words.say_with("schedule-awaits", &[("sum", (&sum).into())])));
    let waived = known.visit.desk.waiver.as_ref();
    let waived = waived.map(|reason| Note::plain(words.say_with("visit-is-waived", &[("reason", reason.into())])));
    awaits.into_iter().chain(waived).collect()
}

fn waive_form(words: &Words, typed: &Typed) -> Waive {
    let field = Field::new(Kind::Text, "reason", words.say("visit-waive-reason"));
    Waive { reason: Field { error: typed.waive_flaw.clone(), ..field }.required(), label: words.say("visit-waive") }
}

fn facts(words: &Words, now: &Now, known: &Known) -> Vec<Fact> {
    let plan = &known.offer.plan;
    let doctor = plan.employee(&known.visit.employee_id).map_or("", |employee| &employee.name);
    let mut facts = vec![Fact::new(words.say("book-field-employee"), doctor)];
    if let Some(room) = &known.visit.desk.room_id {
        facts.push(Fact::new(words.say("book-field-room"), plan.room_name(room)));
    }
    if let Some(at) = &known.visit.desk.arrived_at {
        facts.push(Fact::new(words.say("visit-status-arrived"), clock(minute(at.at().time()))));
    }
    for line in &known.lines {
        let service = line.item_id.as_deref().map_or("", |item| known.offer.service(item).map_or(item, |it| &it.name));
        facts.push(Fact::new(service, words.money(line.amount.0, now.setting.currency)));
    }
    if let Some(note) = &known.visit.desk.note {
        facts.push(Fact::new(words.say("book-field-note"), note.clone()));
    }
    facts
}

fn change_form(visitor: &Visitor, now: &Now, known: &Known, key: &FormKey, typed: &Typed) -> FormView {
    let words = &visitor.words;
    let current = form::draft(&known.visit, &known.lines);
    let draft = typed.draft.as_ref().unwrap_or(&current);
    let parts = Form {
        visitor,
        offer: &known.offer,
        currency: now.setting.currency,
        draft,
        flaws: &typed.flaws,
        clashes: &typed.clashes,
        slots: None,
        may_insist: typed.may_insist,
    };
    let kept = |name: &str, value: &str| Kept { name: name.to_owned(), value: value.to_owned() };
    FormView {
        title: words.say("visit-change"),
        href: href(&known.visit.id),
        kept: vec![kept("act", "save"), kept("key", key.as_str()), kept("shown", &current.to_text())],
        parts: parts.parts().0,
        save: words.say("common-save"),
        ..FormView::default()
    }
}
