//! One booking: when, to whom, what is planned, and what becomes of it.
//!
//! Completing a booking with what was done is not here.

use axum::extract::{Path, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::Tx;
use books::cards::PatientAtDesk;
use books::deed::{FormKey, Once};
use books::schedule::{ArriveRefusal, BookRefusal, GivenUp};
use clinic::LocalTime;
use clinic::access::Action;
use clinic::prepayment::Prepayment;
use clinic::record::{Line, Status, Visit, VisitDesk};
use clinic::slots::{clock, minute, taken};

use super::Asked;
use super::book::form::{self, FIELDS, Flaws, Form, ITEMS};
use super::book::offer::Offer;
use super::book::series::along;
use super::book::{hints, is_own, named, overlap, refused};
use crate::clock::Now;
use crate::draft::{Clash, Draft};
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::money::correct_links;
use crate::page::patients::href as card_href;
use crate::page::rate::href as rate_href;
use crate::page::{done_with, escaped, framed, waiting};
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
    card: PatientAtDesk,
    offer: Offer,
    prepayment: Prepayment,
    /// Bookings of its series that come after it and are open.
    later: usize,
}

/// Asks for little more than the booking itself, as long as the clinic's lists are as they were: whoever acts holds up all others.
async fn known(visitor: &Visitor, now: &Now, key: &str) -> Result<Known, Fault> {
    let seen = visitor.limits.seen();
    let mut reader = visitor.app.books().read().await?;
    let (visit, lines) = reader.visit(key, &seen).await?.ok_or(Fault::NotFound)?;
    let prepayment = reader.prepayment(key).await?;
    let later = reader.later_in_series(&visit).await?;
    let card = reader.patient_at_desk(&visit.patient_id, &seen).await?.ok_or(Fault::NotFound)?;
    let offer = Offer::read(&mut reader, now, card.price_list.as_ref()).await?;
    let is_visit = offer.plan.employee(&visit.employee_id).is_some_and(|employee| employee.sees_patients);
    if is_visit { Ok(Known { visit, lines, card, offer, prepayment, later }) } else { Err(Fault::NotFound) }
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
    /// Put elsewhere on the board.
    Move,
    Arrive,
    GiveUp(GivenUp),
    /// This one and all that come later in its series.
    CancelLater,
    Waive,
}

impl Deed {
    fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "save" => Self::Save,
            "move" => Self::Move,
            "arrive" => Self::Arrive,
            "cancel" => Self::GiveUp(GivenUp::Cancelled),
            "cancel-later" => Self::CancelLater,
            "miss" => Self::GiveUp(GivenUp::Missed),
            "waive" => Self::Waive,
            _ => return None,
        })
    }

    /// In the audit's words.
    fn action(self) -> &'static str {
        match self {
            Self::Save | Self::Move => "visit change",
            Self::Arrive => "visit arrive",
            Self::GiveUp(GivenUp::Cancelled) | Self::CancelLater => "visit cancel",
            Self::GiveUp(GivenUp::Missed) => "visit miss",
            Self::Waive => "prepayment waive",
        }
    }

    fn said(self) -> &'static str {
        match self {
            Self::Save => "visit-saved",
            Self::Move => "visit-moved",
            Self::Arrive => "visit-arrived",
            Self::GiveUp(GivenUp::Cancelled) => "visit-cancelled",
            Self::CancelLater => "visit-later-cancelled",
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
    let sent = Draft::sent(&["act", "key", "shown", "reason", "back"], &body);
    let form_key = FormKey::parse(sent.get("key")).ok_or_else(unread)?;
    let deed = Deed::from_word(sent.get("act")).ok_or_else(unread)?;
    if !visitor.may_any(deed.needs()) {
        return Err(Fault::NotFound);
    }
    let now = visitor.app.now().await?;
    // Who may not see it is told before anybody has to wait.
    let seen = visitor.limits.seen();
    visitor.app.books().read().await?.visit(&key, &seen).await?.ok_or(Fault::NotFound)?;
    let once = visitor.app.books().write_once(visitor.actor(), deed.action(), visitor.user.id, &form_key).await?;
    let mut tx = match once {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let known = known(&visitor, &now, &key).await?;
    let kept = match deed {
        Deed::Save | Deed::Move => change(&visitor, &mut tx, &known, form_key, &sent, &body).await?,
        Deed::Arrive => arrive(&visitor, &now, &mut tx, &known).await?,
        Deed::GiveUp(how) => tx.give_up_booking(&key, how).await?.map_err(|refusal| no(&visitor, &known, &refusal)),
        Deed::CancelLater => cancel_later(&visitor, &mut tx, &known).await?,
        Deed::Waive => waive(&visitor, &mut tx, &known, sent.get("reason")).await?,
    };
    match kept {
        Err((status, typed)) => {
            tx.roll_back().await?;
            page(&visitor, &now, status, &known, typed)
        }
        Ok(()) => {
            let href = match deed {
                Deed::Waive => href(&key),
                Deed::GiveUp(GivenUp::Cancelled) => freed(&visitor, &now, &known.visit).await?,
                Deed::Move => Asked { see: key, ..Asked::of(sent.get("back")) }.href(),
                _ => super::href(known.visit.starts_at.date(), ""),
            };
            finish(*tx, &href, deed).await
        }
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
    let (mut merged, clashes) = Draft::sent(&fields, body).merged(&shown, &current);
    if !is_sent(&"department_id") && merged.get("employee_id") != known.visit.employee_id {
        merged.set("department_id", department_with(known, merged.get("employee_id")));
    }
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
    let mut all = vec![(visit, plan)];
    if !merged.get("later").is_empty() {
        let moved = all[0].0.clone();
        let later = later(visitor, tx, known).await?.into_iter();
        all.extend(later.filter_map(|(other, lines)| Some((along(&other, &known.visit, &moved)?, lines))));
        // Each goes where the one after it does not stand any more.
        if moved.starts_at.at() > known.visit.starts_at.at() {
            all.reverse();
        }
    }
    let mut refusals = Vec::new();
    for (visit, plan) in &all {
        if let Err(refusal) = tx.keep_booking(visit, plan, overlap).await? {
            refusals.push((visit.starts_at.clone(), refusal));
        }
    }
    let typed = Typed { key: Some(key), draft: Some(merged), ..Typed::default() };
    Ok(match refusals.as_slice() {
        [] => Ok(()),
        [(_, refusal)] if all.len() == 1 => {
            let (status, refused) = no(visitor, known, refusal);
            Err((status, Typed { key: typed.key, draft: typed.draft, ..refused }))
        }
        refusals => {
            let notes = named(&visitor.words, &known.offer, "visit-series-refused", refusals);
            Err((StatusCode::CONFLICT, Typed { notes, may_insist: known.offer.plan.may_overlap(), ..typed }))
        }
    })
}

/// What comes after it in its series, as far as the visitor may see.
async fn later(visitor: &Visitor, tx: &mut Tx, known: &Known) -> Result<Vec<(Visit, Vec<Line>)>, Fault> {
    let plan = &known.offer.plan;
    let mut later = tx.later_of_series(&known.visit).await?;
    later
        .retain(|(visit, _)| plan.employee(&visit.employee_id).is_some_and(|employee| plan.may_see(visitor, employee)));
    Ok(later)
}

async fn cancel_later(visitor: &Visitor, tx: &mut Tx, known: &Known) -> Result<Result<(), Refused>, Fault> {
    let later = later(visitor, tx, known).await?;
    for visit in std::iter::once(&known.visit).chain(later.iter().map(|(visit, _)| visit)) {
        if let Err(refusal) = tx.give_up_booking(&visit.id, GivenUp::Cancelled).await? {
            return Ok(Err(no(visitor, known, &refusal)));
        }
    }
    Ok(Ok(()))
}

/// On to who waits for a time that became free; where nobody does, to the day.
async fn freed(visitor: &Visitor, now: &Now, visit: &Visit) -> Result<String, Fault> {
    let is_to_come = visit.starts_at.at() > now.local()?;
    if is_to_come && waiting::is_waited_for(visitor, &visit.employee_id, &visit.starts_at).await? {
        return Ok(waiting::href_of(&visit.employee_id, &visit.starts_at));
    }
    Ok(super::href(visit.starts_at.date(), ""))
}

/// Where a booking belongs that goes to another doctor: with the doctor, unless it was somewhere else than the doctor before.
fn department_with(known: &Known, employee: &str) -> String {
    let of = |key: &str| known.offer.plan.employee(key).and_then(|employee| employee.department_id.clone());
    let is_doctors = known.visit.department_id == of(&known.visit.employee_id);
    let kept = known.visit.department_id.clone();
    if is_doctors { of(employee) } else { kept }.unwrap_or_default()
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

/// On to where it says what was done and can be taken back: the day, or the board that a booking was moved on; who is let in without
/// paying is to arrive next.
async fn finish(mut tx: Tx, href: &str, deed: Deed) -> Result<Response, Fault> {
    tx.answers(href);
    let number = tx.deed();
    tx.commit("").await?;
    Ok(done_with(href, deed.said(), number))
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
        acts: if is_open { acts(words, known) } else { Vec::new() },
        complete: is_open.then(|| complete(visitor, visit)).flatten(),
        notes: notes.chain(awaits(words, now, known)).chain(hints(words, now, card)).collect(),
        waive: (is_open && visitor.may_any(Action::WaivePrepayment) && known.prepayment.missing_minor() > 0)
            .then(|| waive_form(words, &typed)),
        corrections: corrections(visitor, visit)
            .into_iter()
            .chain(rate(visitor, visit))
            .chain(again(visitor, known))
            .collect(),
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

fn acts(words: &Words, known: &Known) -> Vec<Act> {
    let act = |name, icon, id: &str, main| Act { name, icon, label: words.say(id), main };
    let arrive = known.visit.desk.arrived_at.is_none().then(|| act("arrive", "check", "visit-arrive", true));
    let others = [act("miss", "missed", "visit-miss", false), act("cancel", "close", "visit-cancel", false)];
    let later = (known.later > 0).then(|| act("cancel-later", "close", "visit-cancel-later", false));
    arrive.into_iter().chain(others).chain(later).collect()
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

/// What the patient says of it.
fn rate(visitor: &Visitor, visit: &Visit) -> Option<Link> {
    let may = visit.status == Status::Completed && visitor.may_any(Action::EditPatients);
    may.then(|| Link::new(rate_href(&visit.id), visitor.words.say("rate-title")))
}

/// Who did not come can come another time.
fn again(visitor: &Visitor, known: &Known) -> Option<Link> {
    let did_not_come = matches!(known.visit.status, Status::Missed | Status::Cancelled);
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("patient", &known.card.key).append_pair("employee", &known.visit.employee_id);
    (did_not_come && visitor.may_any(Action::Book))
        .then(|| Link::new(format!("/book?{}", query.finish()), visitor.words.say("book-title")))
}

/// What has to be paid before, and what was decided about it.
fn awaits(words: &Words, now: &Now, known: &Known) -> Vec<Note> {
    let missing = known.prepayment.missing_minor();
    let sum = words.money(missing, now.setting.currency);
    let awaits = (known.visit.status == Status::Booked && missing > 0)
        .then(|| Note::warn(words.say_with("schedule-awaits", &[("sum", (&sum).into())])));
    let waived = known.visit.desk.waiver.as_ref();
    let waived = waived.map(|reason| Note::plain(words.say_with("visit-is-waived", &[("reason", reason.into())])));
    let count = known.later.into();
    let series = known.visit.desk.series.is_some() && known.visit.status == Status::Booked;
    let series = series.then(|| Note::plain(words.say_with("visit-series", &[("count", count)])));
    awaits.into_iter().chain(waived).chain(series).collect()
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
    let ticks = [typed.may_insist.then_some("anyway"), (known.later > 0).then_some("later")];
    let ticks: Vec<&str> = ticks.into_iter().flatten().collect();
    let parts = Form {
        visitor,
        offer: &known.offer,
        currency: now.setting.currency,
        draft,
        flaws: &typed.flaws,
        clashes: &typed.clashes,
        slots: None,
        ticks: &ticks,
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
