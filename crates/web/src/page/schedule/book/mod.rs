//! Booking: from a patient's card, or from a free time of the board.

pub mod form;
pub mod offer;
pub mod series;

use axum::Json;
use axum::extract::{Query, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::cards::PatientAtDesk;
use books::deed::{FormKey, Once};
use books::schedule::{BookRefusal, Busy, Overlap};
use clinic::LocalTime;
use clinic::access::Action;
use clinic::record::{State, Status, Visit, VisitDesk, WaitState};
use clinic::slots::{clock, minute};
use serde::Deserialize;
use serde_json::json;

use form::{FIELDS, Flaws, Form, ITEMS, Wanted};
use offer::Offer;

use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::attention;
use crate::page::frame::{Around, frame};
use crate::page::patients::href as card_href;
use crate::page::whom::{self, Whom};
use crate::page::{done_with, framed};
use crate::text::Words;
use crate::view::{Act, FormPage, FormTexts, FormView, Kept, Link, Note};
use crate::visitor::Visitor;

/// Whom to book, to whom, and when: whatever is known before.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Key of the patient; empty: it is still to be chosen.
    pub patient: String,
    /// Key of the employee; empty: whom the patient came to last.
    pub employee: String,
    /// Key of the room; empty: none yet.
    pub room: String,
    /// `YYYY-MM-DDTHH:MM`; empty: the first free time.
    pub at: String,
    /// Key of the service; empty: still to be chosen.
    pub item: String,
    /// Key of the entry of the waiting list that is booked from; empty: none.
    pub wait: String,
    /// Who is sought, while nobody is chosen.
    pub q: String,
}

/// A form as it stands on its page.
struct Filled {
    key: FormKey,
    draft: Draft,
    flaws: Flaws,
    notes: Vec<Note>,
    ticks: Vec<&'static str>,
    /// Key of the entry of the waiting list; empty: none.
    wait: String,
}

impl Filled {
    fn of(draft: Draft, wait: &str) -> Self {
        let key = FormKey::of_number(rand::random());
        Self { key, draft, flaws: Flaws::new(), notes: Vec::new(), ticks: Vec::new(), wait: wait.to_owned() }
    }
}

pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    if asked.patient.is_empty() {
        return whom(&visitor, &now, &asked).await;
    }
    let card = card(&visitor, &asked.patient).await?;
    let mut reader = visitor.app.books().read().await?;
    let offer = Offer::read(&mut reader, &now, card.price_list.as_ref()).await?;
    let last = reader.last_employee(card.id).await?;
    drop(reader);
    let wanted = Some(asked.employee.clone()).filter(|key| !key.is_empty()).or(last).unwrap_or_default();
    let doctors = offer.plan.doctors(&visitor, &visitor.words, offer.today());
    let doctor = doctors.iter().find(|doctor| doctor.id == wanted).or(doctors.first());
    let draft = Draft::default()
        .with("item_1", offer.service(&asked.item).map_or("", |service| &service.key))
        .with("employee_id", doctor.map_or("", |doctor| &doctor.id))
        .with("room_id", offer.plan.lists.rooms.iter().find(|room| room.id == asked.room).map_or("", |room| &room.id))
        .with("slot", LocalTime::parse(&asked.at).map_or("", |_| &asked.at));
    page(&visitor, &now, StatusCode::OK, &card, &offer, Filled::of(draft, &asked.wait)).await
}

/// Who is to be booked, when a free time was chosen first.
async fn whom(visitor: &Visitor, now: &Now, asked: &Asked) -> Result<Response, Fault> {
    let words = &visitor.words;
    let whom = Whom {
        title: words.say("book-title"),
        about: LocalTime::parse(&asked.at).map_or_else(|| words.say("book-whom-about"), |at| form::told(words, &at)),
        href: "/book",
        kept: &[("employee", &asked.employee), ("room", &asked.room), ("item", &asked.item), ("at", &asked.at)],
        q: &asked.q,
        entry: "/schedule",
        topic: "book",
        links: Vec::new(),
    };
    whom::page(visitor, now, whom).await
}

async fn card(visitor: &Visitor, key: &str) -> Result<PatientAtDesk, Fault> {
    visitor.app.books().patient_at_desk(key, &visitor.limits.seen()).await?.ok_or(Fault::NotFound)
}

pub async fn save(visitor: Visitor, RawForm(body): RawForm) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let sent = Draft::sent(&["key", "patient", "act", "wait"], &body);
    let key = FormKey::parse(sent.get("key")).ok_or(Fault::Refused("fault-form", String::new()))?;
    let card = card(&visitor, sent.get("patient")).await?;
    let draft = Draft::sent(&FIELDS, &body);
    let offer = Offer::read(&mut visitor.app.books().read().await?, &now, card.price_list.as_ref()).await?;
    let wait = sent.get("wait").to_owned();
    let filled = |flaws, notes, ticks| Filled {
        key: key.clone(),
        draft: draft.clone(),
        flaws,
        notes,
        ticks,
        wait: wait.clone(),
    };
    if sent.get("act") == "times" {
        let draft = draft.clone().with("slot", "");
        return page(
            &visitor,
            &now,
            StatusCode::OK,
            &card,
            &offer,
            Filled { draft, ..filled(Flaws::new(), Vec::new(), Vec::new()) },
        )
        .await;
    }
    let checked = form::check(&draft, &offer).and_then(|wanted| is_own(&visitor, &offer, &wanted).map(|()| wanted));
    let wanted = match checked {
        Ok(wanted) => wanted,
        Err(flaws) => {
            return page(&visitor, &now, StatusCode::BAD_REQUEST, &card, &offer, filled(flaws, Vec::new(), Vec::new()))
                .await;
        }
    };
    let books = visitor.app.books();
    let mut tx = match books.write_once(visitor.actor(), "visit book", visitor.user.id, &key).await? {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    let starts: Vec<LocalTime> = std::iter::once(&wanted.starts_at).chain(&wanted.later).cloned().collect();
    let mut first = None;
    let mut refusals = Vec::new();
    for at in &starts {
        let mut visit = visit(tx.new_key().await?, &card.key, &wanted, at);
        visit.desk.series = (starts.len() > 1).then(|| first.clone().unwrap_or_else(|| visit.id.clone()));
        let mut keys = Vec::with_capacity(ITEMS.len());
        for _ in &wanted.items {
            keys.push(tx.new_key().await?);
        }
        let plan = form::plan(&wanted, &visit.id, &[], &offer, &keys);
        match tx.keep_booking(&visit, &plan, overlap(&offer, &draft)).await? {
            Ok(()) => first = first.or(Some(visit.id)),
            Err(refusal) => refusals.push((at.clone(), refusal)),
        }
    }
    // What refers to nothing is not a matter of the day.
    let is_of_day = |(_, refusal): &(LocalTime, BookRefusal)| !matches!(refusal, BookRefusal::Rows(_));
    let may_skip = first.is_some() && refusals.iter().all(is_of_day);
    if !refusals.is_empty() && (draft.get("skip").is_empty() || !may_skip) {
        tx.roll_back().await?;
        let words = &visitor.words;
        let (flaws, notes, ticks) = match refusals.as_slice() {
            [(_, refusal)] if starts.len() == 1 => {
                let (flaws, note, may_insist) = refused(words, &offer, refusal);
                (flaws, note.into_iter().collect(), if may_insist { vec!["anyway"] } else { Vec::new() })
            }
            all => {
                let notes = named(words, &offer, "book-series-about", all);
                let ticks = [offer.plan.may_overlap().then_some("anyway"), may_skip.then_some("skip")];
                (Flaws::new(), notes, ticks.into_iter().flatten().collect())
            }
        };
        return page(&visitor, &now, StatusCode::CONFLICT, &card, &offer, filled(flaws, notes, ticks)).await;
    }
    if !wait.is_empty() {
        tx.settle_wait(&wait, &card.key, WaitState::Booked).await?;
    }
    let href = super::href(wanted.starts_at.date(), "");
    tx.answers(&href);
    let deed = tx.deed();
    tx.commit("").await?;
    Ok(done_with(&href, if starts.len() > 1 { "book-series-booked" } else { "book-booked" }, deed))
}

/// Which of several bookings cannot be, and why.
pub fn named(words: &Words, offer: &Offer, about: &str, refusals: &[(LocalTime, BookRefusal)]) -> Vec<Note> {
    let one = |(at, refusal): &(LocalTime, BookRefusal)| {
        let (flaws, note, _) = refused(words, offer, refusal);
        let flaw = flaws.first().map(|(_, id)| words.say(id));
        let reason = note.map(|note| note.text).or(flaw).unwrap_or_default();
        let time = form::told(words, at);
        Note::bad(words.say_with("book-series-refused", &[("time", (&time).into()), ("reason", (&reason).into())]))
    };
    std::iter::once(Note::warn(words.say(about))).chain(refusals.iter().map(one)).collect()
}

/// At one of the times of a series.
fn visit(key: String, patient: &str, wanted: &Wanted, at: &LocalTime) -> Visit {
    let ends_at = LocalTime::parse(&format!("{}T{}", at.date(), clock(minute(wanted.ends_at.at().time()))));
    Visit {
        id: key,
        patient_id: patient.to_owned(),
        employee_id: wanted.employee_id.clone(),
        department_id: wanted.department_id.clone(),
        starts_at: at.clone(),
        ends_at,
        status: Status::Booked,
        desk: VisitDesk { room_id: wanted.room_id.clone(), note: wanted.note.clone(), ..VisitDesk::default() },
    }
}

/// Whether the employee and the department are the visitor's to book for; services are those of the list.
pub fn is_own(visitor: &Visitor, offer: &Offer, wanted: &Wanted) -> Result<(), Flaws> {
    let plan = &offer.plan;
    let mut flaws = Flaws::new();
    if !plan.employee(&wanted.employee_id).is_some_and(|employee| plan.may_see(visitor, employee)) {
        flaws.push(("employee_id", "flaw-choice"));
    }
    let branch = wanted.department_id.as_deref().and_then(|department| plan.branch_of_department(department));
    if !plan.is_of(visitor, branch) {
        flaws.push(("department_id", "book-flaw-department"));
    }
    if flaws.is_empty() { Ok(()) } else { Err(flaws) }
}

/// Nobody insists where the clinic does not allow it.
pub fn overlap(offer: &Offer, draft: &Draft) -> Overlap {
    let insists = !draft.get("anyway").is_empty() && offer.plan.may_overlap();
    if insists { Overlap::Allowed } else { Overlap::Refused }
}

/// What a refusal says, where, and whether one may insist.
pub fn refused(words: &Words, offer: &Offer, refusal: &BookRefusal) -> (Flaws, Option<Note>, bool) {
    let note = |id: &str| Some(Note::bad(words.say(id)));
    match refusal {
        BookRefusal::Overlap { what, from } => {
            let id = match what {
                Busy::Employee => "book-busy-doctor",
                Busy::Room => "book-busy-room",
                Busy::Patient => "book-busy-patient",
            };
            let said = words.say_with(id, &[("time", (&clock(minute(from.at().time()))).into())]);
            let may_insist = offer.plan.may_overlap();
            let advice = words.say(if may_insist { "book-insist" } else { "book-other-time" });
            (Vec::new(), Some(Note::bad(format!("{said} {advice}"))), may_insist)
        }
        BookRefusal::Away { is_closed } => {
            (Vec::new(), note(if *is_closed { "book-closed" } else { "book-away" }), false)
        }
        BookRefusal::NotThere => (vec![("employee_id", "book-not-there")], None, false),
        BookRefusal::State(_) => (Vec::new(), note("book-not-active"), false),
        BookRefusal::PlanMissing => (vec![("item_1", "book-plan-missing")], None, false),
        BookRefusal::NotBooked => (Vec::new(), note("visit-not-booked"), false),
        BookRefusal::Rows(rows) => {
            let field = |column: &str| FIELDS.iter().find(|field| **field == column).copied().unwrap_or("item_1");
            (rows.iter().map(|row| (field(row.column), "flaw-choice")).collect(), None, false)
        }
    }
}

/// What to know of a patient before one books: a state that stands against it, what is owed, why one is VIP or a problem.
pub fn hints(words: &Words, now: &Now, card: &PatientAtDesk) -> Vec<Note> {
    let mut notes = Vec::new();
    if card.state != State::Active {
        notes.push(
            Note::bad(words.say("book-not-active")).linked(Link::new(card_href(&card.key), words.say("book-to-card"))),
        );
    }
    if let Some(debt) = card.account.debt_minor().filter(|debt| *debt > 0) {
        let sum = words.money(debt, now.setting.currency);
        notes.push(Note::warn(words.say_with("patient-owes", &[("sum", (&sum).into())])));
    }
    let category = card.category.as_ref();
    notes.extend(attention::note_of(words, card.category.as_ref(), card.category_reason.as_deref()));
    if category.is_some_and(|category| category.prepayment) {
        notes.push(Note::plain(words.say("book-prepays")));
    }
    notes
}

async fn page(
    visitor: &Visitor,
    now: &Now,
    status: StatusCode,
    card: &PatientAtDesk,
    offer: &Offer,
    filled: Filled,
) -> Result<Response, Fault> {
    let words = &visitor.words;
    let mut draft = filled.draft;
    let slots = slots(visitor, offer, &draft).await?;
    if draft.get("slot").is_empty() {
        draft.set("slot", slots.first().map_or("", LocalTime::as_str));
    }
    let parts = Form {
        visitor,
        offer,
        currency: now.setting.currency,
        draft: &draft,
        flaws: &filled.flaws,
        clashes: &[],
        slots: Some(&slots),
        ticks: &filled.ticks,
    };
    let is_open = parts.is_open();
    let (first, more) = parts.parts();
    let kept = |name: &str, value: &str| Kept { name: name.to_owned(), value: value.to_owned() };
    let form = FormView {
        title: card.name.clone(),
        is_name: true,
        about: words.say("book-about"),
        notes: filled.notes.into_iter().chain(hints(words, now, card)).collect(),
        href: "/book".into(),
        kept: vec![kept("key", filled.key.as_str()), kept("patient", &card.key), kept("wait", &filled.wait)],
        parts: first,
        more,
        is_open,
        save: words.say("book-save"),
        others: vec![Act { name: "times", icon: "calendar", label: words.say("book-times"), main: false }],
        cancel: Some(Link::new(card_href(&card.key), words.say("common-cancel"))),
        ..FormView::default()
    };
    let around = Around { entry: "/schedule", title: words.say("book-title"), topic: "book", has_charts: false };
    let mut response =
        framed(visitor, &FormPage { frame: frame(visitor, now, around), t: FormTexts::of(words), form })?;
    *response.status_mut() = status;
    Ok(response)
}

/// When the doctor of a draft is free for what it says.
async fn slots(visitor: &Visitor, offer: &Offer, draft: &Draft) -> Result<Vec<LocalTime>, Fault> {
    let minutes = draft.get("minutes").parse().ok().filter(|minutes| *minutes > 0);
    let minutes = minutes.unwrap_or_else(|| offer.minutes(ITEMS.iter().map(|field| draft.get(field))));
    let from = LocalTime::parse(draft.get("slot")).map(|at| at.date());
    let from = clinic::time::parse_date(draft.get("day")).or(from).unwrap_or(offer.today());
    let employee = offer.plan.employee(draft.get("employee_id")).filter(|it| offer.plan.may_see(visitor, it));
    let Some(employee) = employee else { return Ok(Vec::new()) };
    let mut reader = visitor.app.books().read().await?;
    offer.free(&mut reader, &employee.id, from, minutes).await
}

/// Free times for what stands in the form, while it is filled in: value and label of each.
pub async fn free(visitor: Visitor, uri: axum::http::Uri) -> Result<Response, Fault> {
    if !visitor.may_any(Action::Book) {
        return Err(Fault::NotFound);
    }
    let draft = Draft::sent(&FIELDS, uri.query().unwrap_or_default().as_bytes());
    let now = visitor.app.now().await?;
    let offer = Offer::read(&mut visitor.app.books().read().await?, &now, None).await?;
    let slots = slots(&visitor, &offer, &draft).await?;
    let slots: Vec<_> =
        slots.iter().map(|at| json!({ "value": at.as_str(), "label": form::told(&visitor.words, at) })).collect();
    Ok(Json(json!({ "slots": slots, "none": visitor.words.say("book-no-slots") })).into_response())
}
