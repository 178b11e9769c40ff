//! Giving a patient's money back, with a reason: of what was paid for one visit, or for nothing in particular.

use axum::extract::{Path, Query, RawForm};
use axum::http::StatusCode;
use axum::response::Response;
use books::cards::PatientAtDesk;
use books::deed::FormKey;
use books::money::{MoneyRefusal, Refundable};
use clinic::record::{Method, State};
use clinic::{Currency, Money};
use serde::Deserialize;

use super::lines::written;
use super::taken::{self, Wrong};
use super::{begin, desk, moment, reason};
use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::attention;
use crate::page::frame::{Around, frame};
use crate::page::{done, escaped, framed, patients};
use crate::text::Words;
use crate::view::{Field, FormPage, FormTexts, FormView, Kept, Kind, Link, Note, Part, Select, Word};
use crate::visitor::Visitor;

/// In the audit.
const DEED: &str = "money refund";

const FIELDS: [&str; 8] = ["key", "visit", "cash", "card", "transfer", "other", "bonus", "reason"];
const METHODS: [Method; 5] = [Method::Cash, Method::Card, Method::Transfer, Method::Other, Method::Bonus];

/// Money that is tied to no visit.
const UNTIED: &str = "";

#[derive(Deserialize)]
pub struct Asked {
    /// The visit that it was paid for.
    #[serde(default)]
    visit: String,
}

pub fn href(patient: &str, visit: Option<&str>) -> String {
    let path = format!("/refund/{}", escaped(patient));
    visit.map_or_else(|| path.clone(), |visit| format!("{path}?visit={}", escaped(visit)))
}

struct Known {
    card: PatientAtDesk,
    /// Those for which something was paid that did not go back.
    paid: Vec<Refundable>,
    now: Now,
}

impl Known {
    /// Of unnamed buyers nothing but the receipt that is asked for: they share a card.
    async fn of(visitor: &Visitor, patient: &str, visit: &str, now: Now) -> Result<Self, Fault> {
        let (books, seen) = (visitor.app.books(), visitor.limits.seen());
        let card = books.patient_at_desk(patient, &seen).await?.ok_or(Fault::NotFound)?;
        if card.state == State::Erased {
            return Err(Fault::NotFound);
        }
        let mut paid = books.read().await?.refundable(card.id, &seen).await?;
        let is_shared = card.state == State::Unnamed;
        paid.retain(|one| (one.paid > Money(0) || one.paid_by_bonus > Money(0)) && (!is_shared || key(one) == visit));
        Ok(Self { card, paid, now })
    }

    fn of_visit(&self, visit: &str) -> Option<&Refundable> {
        self.paid.iter().find(|one| key(one) == visit)
    }

    /// What is proposed: the patient's credit, as far as it was paid for this visit.
    fn credit(&self, visit: &str) -> Money {
        let credit = self.card.account.balance_minor.map_or(0, |balance| -balance);
        let paid = self.of_visit(visit).map_or(0, |one| one.paid.0);
        Money(credit.min(paid).max(0))
    }
}

fn key(one: &Refundable) -> &str {
    one.visit.as_ref().map_or(UNTIED, |(_, key, _)| key)
}

struct Shown {
    status: StatusCode,
    key: FormKey,
    draft: Draft,
    flaws: Wrong,
}

pub async fn show(
    visitor: Visitor,
    Path(patient): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let known = Known::of(&visitor, &patient, &asked.visit, visitor.app.now().await?).await?;
    let latest = known.paid.last().map(key).unwrap_or_default();
    let visit = if known.of_visit(&asked.visit).is_some() { asked.visit.clone() } else { latest.to_owned() };
    let (credit, currency) = (known.credit(&visit), known.now.setting.currency);
    let cash = if credit > Money(0) { written(&visitor.words, &currency.format(credit)) } else { String::new() };
    let draft = Draft::default().with("visit", visit).with("cash", cash);
    let key = FormKey::of_number(rand::random());
    page(&visitor, &known, Shown { status: StatusCode::OK, key, draft, flaws: Vec::new() })
}

pub async fn save(visitor: Visitor, Path(patient): Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    let draft = Draft::sent(&FIELDS, &body);
    let key = FormKey::parse(draft.get("key")).ok_or(Fault::Refused("fault-form", String::new()))?;
    // Read before the write begins: nobody waits for it.
    let now = visitor.app.now().await?;
    let desk = desk(&visitor, &now);
    let mut tx = match begin(&visitor, DEED, &key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let known = Known::of(&visitor, &patient, draft.get("visit"), now).await?;
    let again = |status, flaws| Shown { status, key: key.clone(), draft: draft.clone(), flaws };
    let (words, currency) = (&visitor.words, known.now.setting.currency);
    let amounts = match check(words, &known, &draft, currency) {
        Ok(amounts) => amounts,
        Err(flaws) => {
            tx.roll_back().await?;
            return page(&visitor, &known, again(StatusCode::BAD_REQUEST, flaws));
        }
    };
    let visit = Some(draft.get("visit")).filter(|visit| *visit != UNTIED);
    match tx.refund(&known.card.key, visit, &amounts, draft.get("reason"), &desk).await? {
        Ok(refunded) => {
            let to = super::slip::href(refunded.slip);
            tx.answers(&to);
            let methods = amounts.iter().filter(|(_, amount)| *amount > Money(0)).count();
            tx.commit(&serde_json::json!({ "slip": refunded.slip, "payments": methods }).to_string()).await?;
            Ok(done(&to, "refund-done"))
        }
        Err(refusal) => {
            tx.roll_back().await?;
            let over = |id: &str, most: Money| {
                let sum = words.money(most.0, currency);
                words.say_with(id, &[("sum", (&sum).into())])
            };
            let flaw = match refusal {
                MoneyRefusal::NothingPaid => ("cash", words.say("refund-flaw-nothing")),
                MoneyRefusal::NoReason => ("reason", words.say("correct-flaw-reason")),
                MoneyRefusal::OverPaid { most } => ("cash", over("refund-flaw-over", most)),
                MoneyRefusal::OverBonus { most } => ("bonus", over("refund-flaw-bonus", most)),
                _ => ("visit", words.say("flaw-choice")),
            };
            page(&visitor, &known, again(StatusCode::CONFLICT, vec![flaw]))
        }
    }
}

fn check(words: &Words, known: &Known, draft: &Draft, currency: Currency) -> Result<Vec<(Method, Money)>, Wrong> {
    let (amounts, mut flaws) = taken::amounts(words, draft, &METHODS, currency);
    if known.of_visit(draft.get("visit")).is_none() {
        flaws.push(("visit", words.say("flaw-choice")));
    }
    flaws.extend(reason::flaw(draft.get("reason")).map(|id| ("reason", words.say(id))));
    if flaws.is_empty() { Ok(amounts) } else { Err(flaws) }
}

fn page(visitor: &Visitor, known: &Known, shown: Shown) -> Result<Response, Fault> {
    let (words, currency, card) = (&visitor.words, known.now.setting.currency, &known.card);
    let error = |name: &str| {
        let flaw = shown.flaws.iter().find(|(field, _)| *field == name);
        flaw.map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let field = |name: &str| {
        Part::Field(Field {
            value: shown.draft.get(name).to_owned(),
            error: error(name),
            focus: name == "cash",
            ..Field::new(Kind::Amount, name, words.say(&format!("pay-{name}")))
        })
    };
    let chosen = shown.draft.get("visit");
    let option = |one: &Refundable| {
        let sum = words.money(one.paid.0 + one.paid_by_bonus.0, currency);
        let label = match &one.visit {
            Some((_, _, at)) => {
                let at = moment(words, at);
                words.say_with("refund-of-visit", &[("at", (&at).into()), ("sum", (&sum).into())])
            }
            None => words.say_with("refund-of-untied", &[("sum", (&sum).into())]),
        };
        Word { value: key(one).to_owned(), label, selected: chosen == key(one) }
    };
    let visits = Select {
        error: error("visit"),
        ..Select::new("visit", words.say("refund-of"), known.paid.iter().map(option).collect())
    };
    let mut parts = vec![Part::Select(visits), field("cash"), field("card"), field("transfer"), field("other")];
    if known.paid.iter().any(|one| one.paid_by_bonus > Money(0)) || !error("bonus").is_empty() {
        parts.push(field("bonus"));
    }
    parts.push(reason::field(words, shown.draft.get("reason"), error("reason")));
    let nothing = known.paid.is_empty().then(|| Note::plain(words.say("refund-nothing-paid")));
    let notes = attention::note_of(words, card.category.as_ref(), card.category_reason.as_deref())
        .into_iter()
        .chain(nothing)
        .collect();
    let form = FormView {
        title: card.name.clone(),
        is_name: true,
        about: format!("{}. {}", words.say("refund-give"), words.say("refund-about")),
        notes,
        href: href(&card.key, None),
        kept: Kept::all(&[("key".to_owned(), shown.key.as_str().to_owned())]),
        parts,
        save: words.say("refund-give"),
        cancel: Some(Link::new(patients::href(&card.key), words.say("common-cancel"))),
        ..FormView::default()
    };
    let around = Around { entry: "/patients", title: card.name.clone(), topic: "correct", has_charts: false };
    let mut response =
        framed(visitor, &FormPage { frame: frame(visitor, &known.now, around), t: FormTexts::of(words), form })?;
    *response.status_mut() = shown.status;
    Ok(response)
}
