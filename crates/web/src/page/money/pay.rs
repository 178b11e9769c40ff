//! Taking a patient's money: by several methods at once, for what is owed or ahead of a visit.

use axum::extract::{Path, Query, RawForm};
use axum::http::StatusCode;
use axum::response::Response;
use books::cards::PatientAtDesk;
use books::deed::FormKey;
use books::money::{MoneyRefusal, OpenBill};
use clinic::record::{Method, Status};
use clinic::{Currency, Money, setting};
use serde::Deserialize;

use super::lines::written;
use super::taken::{self, Taken, Wrong};
use super::{begin, desk, moment};
use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::attention;
use crate::page::frame::{Around, frame};
use crate::page::{done_telling, escaped, framed, patients};
use crate::text::Words;
use crate::view::{Field, FormPage, FormTexts, FormView, Kept, Kind, Link, Note, Part, Select, Word};
use crate::visitor::Visitor;

/// In the audit.
const DEED: &str = "money take";

const FIELDS: [&str; 8] = ["key", "visit", "cash", "given", "card", "transfer", "other", "bonus"];
const METHODS: [Method; 5] = [Method::Cash, Method::Card, Method::Transfer, Method::Other, Method::Bonus];

/// What money is for: nothing in particular, or one visit. Whoever may not see everything takes it for what they see alone.
const UNTIED: &str = "";

#[derive(Deserialize)]
pub struct Asked {
    /// The visit that it is for.
    #[serde(default)]
    visit: String,
}

pub fn href(patient: &str, visit: Option<&str>) -> String {
    let path = format!("/pay/{}", escaped(patient));
    visit.map_or_else(|| path.clone(), |visit| format!("{path}?visit={}", escaped(visit)))
}

struct Known {
    card: PatientAtDesk,
    /// Those with something open, and those that can be paid ahead.
    bills: Vec<OpenBill>,
    now: Now,
}

impl Known {
    async fn of(visitor: &Visitor, patient: &str, now: Now) -> Result<Self, Fault> {
        let (books, seen) = (visitor.app.books(), visitor.limits.seen());
        let card = books.patient_at_desk(patient, &seen).await?.ok_or(Fault::NotFound)?;
        if !card.state.is_somebody() {
            return Err(Fault::NotFound);
        }
        let mut bills = books.read().await?.open_bills(card.id, &seen).await?;
        bills.retain(|bill| bill.status == Status::Booked || bill.open() > Money(0));
        Ok(Self { card, bills, now })
    }

    /// What the patient owes in all; none for whoever may not see everything.
    fn debt(&self) -> Option<Money> {
        self.card.account.debt_minor().map(Money)
    }

    fn bill(&self, visit: &str) -> Option<&OpenBill> {
        self.bills.iter().find(|bill| bill.key == visit)
    }

    /// What is proposed to be paid for.
    fn proposed(&self, asked: &str) -> String {
        if self.bill(asked).is_some() {
            return asked.to_owned();
        }
        let owed = self.bills.iter().find(|bill| bill.open() > Money(0));
        let next = owed.or(self.bills.first());
        match self.debt() {
            Some(debt) if debt > Money(0) || next.is_none() => UNTIED.to_owned(),
            _ => next.map(|bill| bill.key.clone()).unwrap_or_default(),
        }
    }

    /// What is still to be paid for it: of a booking, what is planned.
    fn due(&self, visit: &str) -> Money {
        let open = self.bill(visit).map(|bill| match bill.status {
            Status::Booked => Money((bill.billed.0 - bill.paid.0).max(0)),
            _ => self.debt().map_or(bill.open(), |debt| bill.open().min(debt)),
        });
        open.or(self.debt()).unwrap_or_default()
    }
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
    let known = Known::of(&visitor, &patient, visitor.app.now().await?).await?;
    let visit = known.proposed(&asked.visit);
    let (due, currency) = (known.due(&visit), known.now.setting.currency);
    let cash = if due > Money(0) { written(&visitor.words, &currency.format(due)) } else { String::new() };
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
    let known = Known::of(&visitor, &patient, now).await?;
    let again = |status, flaws| Shown { status, key: key.clone(), draft: draft.clone(), flaws };
    let (words, currency) = (&visitor.words, known.now.setting.currency);
    let taken = match check(words, &known, &draft, currency) {
        Ok(taken) => taken,
        Err(flaws) => {
            tx.roll_back().await?;
            return page(&visitor, &known, again(StatusCode::BAD_REQUEST, flaws));
        }
    };
    let visit = Some(draft.get("visit")).filter(|visit| *visit != UNTIED);
    let share = setting::bonus_share(&known.now.lists.settings);
    match tx.pay(&known.card.key, visit, &taken.amounts, share, &desk).await? {
        Ok(paid) => {
            let to = super::slip::href(paid.slip);
            tx.answers(&to);
            let methods = taken.amounts.iter().filter(|(_, amount)| *amount > Money(0)).count();
            tx.commit(&serde_json::json!({ "slip": paid.slip, "payments": methods }).to_string()).await?;
            if taken.change > Money(0) {
                let change = words.money(taken.change.0, currency);
                return Ok(done_telling(&to, "pay-done-change", &change));
            }
            Ok(done_telling(&to, "pay-done", ""))
        }
        Err(refusal) => {
            tx.roll_back().await?;
            let sum = |most: Money| words.money(most.0, currency);
            let flaw = match refusal {
                MoneyRefusal::NothingPaid => ("cash", words.say("pay-flaw-nothing")),
                MoneyRefusal::Overpaid { most } => {
                    ("cash", words.say_with("pay-flaw-over", &[("sum", (&sum(most)).into())]))
                }
                MoneyRefusal::OverBonus { most } => {
                    ("bonus", words.say_with("pay-flaw-bonus", &[("sum", (&sum(most)).into())]))
                }
                _ => ("visit", words.say("flaw-choice")),
            };
            page(&visitor, &known, again(StatusCode::CONFLICT, vec![flaw]))
        }
    }
}

fn check(words: &Words, known: &Known, draft: &Draft, currency: Currency) -> Result<Taken, Wrong> {
    let (mut amounts, mut flaws) = taken::amounts(words, draft, &METHODS, currency);
    let visit = draft.get("visit");
    if known.bill(visit).is_none() && !(visit == UNTIED && known.debt().is_some()) {
        flaws.push(("visit", words.say("flaw-choice")));
    }
    // Whoever may not see the balance takes nothing from it.
    if known.card.account.bonus_minor.is_none() {
        amounts.retain(|(method, _)| *method != Method::Bonus);
    }
    let change = taken::change(words, draft, &amounts, currency).unwrap_or_else(|flaw| {
        flaws.push(flaw);
        Money(0)
    });
    if flaws.is_empty() { Ok(Taken { amounts, change }) } else { Err(flaws) }
}

fn page(visitor: &Visitor, known: &Known, shown: Shown) -> Result<Response, Fault> {
    let (words, currency) = (&visitor.words, known.now.setting.currency);
    let card = &known.card;
    let error = |name: &str| {
        let flaw = shown.flaws.iter().find(|(field, _)| *field == name);
        flaw.map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let field = |name: &str| {
        let about = match (name, card.account.bonus_minor) {
            ("given", _) => words.say("pay-given-about"),
            ("bonus", Some(balance)) => {
                let sum = words.money(balance, currency);
                words.say_with("pay-bonus-about", &[("sum", (&sum).into())])
            }
            _ => String::new(),
        };
        Part::Field(Field {
            value: shown.draft.get(name).to_owned(),
            error: error(name),
            focus: name == "cash",
            about,
            ..Field::new(Kind::Amount, name, words.say(&format!("pay-{name}")))
        })
    };
    let chosen = shown.draft.get("visit");
    let untied = known.debt().map(|debt| {
        let sum = words.money(debt.0, currency);
        Word {
            value: UNTIED.to_owned(),
            label: words.say_with("pay-for-all", &[("sum", (&sum).into())]),
            selected: chosen == UNTIED,
        }
    });
    let bill = |bill: &OpenBill| {
        let (at, sum) = (moment(words, &bill.starts_at), words.money(known.due(&bill.key).0, currency));
        let id = if bill.status == Status::Booked { "pay-for-booking" } else { "pay-for-receipt" };
        let with = [("at", (&at).into()), ("employee", (&bill.employee.name).into()), ("sum", (&sum).into())];
        Word { value: bill.key.clone(), label: words.say_with(id, &with), selected: chosen == bill.key }
    };
    let options = untied.into_iter().chain(known.bills.iter().map(bill)).collect();
    let visits = Select { error: error("visit"), ..Select::new("visit", words.say("pay-for"), options) };
    let mut parts = vec![field("cash"), field("card"), Part::Select(visits)];
    let mut more = vec![field("given"), field("transfer"), field("other")];
    // Nobody who may not see the balance takes bonuses.
    if card.account.bonus_minor.is_some_and(|balance| balance > 0) {
        parts.insert(2, field("bonus"));
    } else if !error("bonus").is_empty() {
        more.push(field("bonus"));
    }
    let nothing = known.bills.is_empty() && known.debt().unwrap_or_default() == Money(0);
    let notes = attention::note_of(words, card.category.as_ref(), card.category_reason.as_deref())
        .into_iter()
        .chain(nothing.then(|| Note::plain(words.say("pay-nothing-owed"))))
        .collect();
    let form = FormView {
        title: card.name.clone(),
        is_name: true,
        about: format!("{}. {}", words.say("pay-take"), words.say("pay-about")),
        notes,
        href: href(&card.key, None),
        kept: Kept::all(&[("key".to_owned(), shown.key.as_str().to_owned())]),
        parts,
        more,
        is_open: true,
        save: words.say("pay-take"),
        cancel: Some(Link::new(patients::href(&card.key), words.say("common-cancel"))),
        ..FormView::default()
    };
    let around = Around { entry: "/patients", title: card.name.clone(), topic: "money", has_charts: false };
    let mut response =
        framed(visitor, &FormPage { frame: frame(visitor, &known.now, around), t: FormTexts::of(words), form })?;
    *response.status_mut() = shown.status;
    Ok(response)
}
