//! What holds of a recall for one patient: an interval of their own, that they are not reminded and why, who sees to it.

use axum::extract::{Path, Query, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::Tx;
use books::cards::PatientAtDesk;
use books::deed::{FormKey, Once};
use clinic::record::{Item, Recall};
use serde::Deserialize;

use super::HERE;
use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::form::{Flaws, Typed};
use crate::page::frame::{Around, frame};
use crate::page::patients::href as card_href;
use crate::page::tasks::Staff;
use crate::page::{done_with, escaped, framed};
use crate::view::{Check, Field, FormPage, FormTexts, FormView, Kept, Kind, Link, Part};
use crate::visitor::Visitor;

const FIELDS: [&str; 5] = ["after_days", "after_months", "off", "reason", "owner"];
const LONGEST: usize = 500;
/// Of an interval, in days or in months.
const LARGEST: i32 = 10_000;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    item: String,
}

pub fn href(patient: &str, item: &str) -> String {
    format!("{}/recall?item={}", card_href(patient), escaped(item))
}

/// As for everybody.
pub fn usual(patient: &str, item: &str) -> Recall {
    Recall {
        patient_id: patient.to_owned(),
        item_id: item.to_owned(),
        after_days: None,
        after_months: None,
        off: false,
        reason: None,
        owner: None,
    }
}

/// What is as for everybody needs no row. Whether what it refers to is there.
pub async fn keep(tx: &mut Tx, recall: Recall) -> Result<bool, Fault> {
    if recall == usual(&recall.patient_id, &recall.item_id) {
        tx.remove_row(books::Table::Recall, &[&recall.patient_id, &recall.item_id]).await?;
        return Ok(true);
    }
    Ok(tx.put(&recall).await?.is_ok())
}

struct Known {
    card: PatientAtDesk,
    item: Item,
    recall: Recall,
}

async fn known(visitor: &Visitor, patient: &str, item: &str) -> Result<Known, Fault> {
    let books = visitor.app.books();
    let card = books.patient_at_desk(patient, &visitor.limits.seen()).await?.ok_or(Fault::NotFound)?;
    let item: Item = books.read().await?.record(item).await?.ok_or(Fault::NotFound)?;
    let mut own = books.own_recalls(&[card.id]).await?;
    let recall = own.remove(&(card.id, item.id.clone())).unwrap_or_else(|| usual(&card.key, &item.id));
    if card.state.is_somebody() { Ok(Known { card, item, recall }) } else { Err(Fault::NotFound) }
}

fn draft(recall: &Recall) -> Draft {
    let number = |number: Option<i32>| number.map(|number| number.to_string()).unwrap_or_default();
    Draft::default()
        .with("after_days", number(recall.after_days))
        .with("after_months", number(recall.after_months))
        .with("off", if recall.off { "yes" } else { "" })
        .with("reason", recall.reason.clone().unwrap_or_default())
        .with("owner", recall.owner.clone().unwrap_or_default())
}

pub async fn show(visitor: Visitor, Path(key): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let known = known(&visitor, &key, &asked.item).await?;
    let key = FormKey::of_number(rand::random());
    page(&visitor, &now, &known, StatusCode::OK, &key, &draft(&known.recall), &Flaws::new()).await
}

pub async fn save(visitor: Visitor, Path(patient): Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    let sent = Draft::sent(&["key", "item"], &body);
    let key = FormKey::parse(sent.get("key")).ok_or_else(|| Fault::Refused("fault-form", String::new()))?;
    let (now, draft) = (visitor.app.now().await?, Draft::sent(&FIELDS, &body));
    let staff = Staff::of(&visitor).await?;
    let once = visitor.app.books().write_once(visitor.actor(), "recall change", visitor.user.id, &key).await?;
    let mut tx = match once {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    let known = known(&visitor, &patient, sent.get("item")).await?;
    let recall = match check(&known, &draft, &staff) {
        Ok(recall) => recall,
        Err(flaws) => {
            tx.roll_back().await?;
            return page(&visitor, &now, &known, StatusCode::BAD_REQUEST, &key, &draft, &flaws).await;
        }
    };
    if !keep(&mut tx, recall).await? {
        tx.roll_back().await?;
        return Err(Fault::NotFound);
    }
    tx.answers(HERE);
    let deed = tx.deed();
    tx.commit("").await?;
    Ok(done_with(HERE, "recall-kept", deed))
}

fn check(known: &Known, draft: &Draft, staff: &Staff) -> Result<Recall, Flaws> {
    let mut flaws = Flaws::new();
    let mut number = |field: &'static str| {
        let text = draft.get(field);
        if text.is_empty() {
            return None;
        }
        let number = text.parse().ok().filter(|number| (1..=LARGEST).contains(number));
        if number.is_none() {
            flaws.push((field, "directory-flaw-whole"));
        }
        number
    };
    let (after_days, after_months) = (number("after_days"), number("after_months"));
    if after_days.is_some() && after_months.is_some() {
        flaws.push(("after_months", "directory-flaw-recall"));
    }
    let said = |field: &str| Some(draft.get(field).to_owned()).filter(|text| !text.is_empty());
    let (off, reason, owner) = (draft.get("off") == "yes", said("reason"), said("owner"));
    match &reason {
        None if off => flaws.push(("reason", "recall-flaw-reason")),
        Some(reason) if reason.chars().count() > LONGEST => flaws.push(("reason", "flaw-long")),
        _ => {}
    }
    if owner.as_ref().is_some_and(|owner| !staff.has(owner) && known.recall.owner.as_ref() != Some(owner)) {
        flaws.push(("owner", "flaw-choice"));
    }
    let recall = Recall { after_days, after_months, off, reason, owner, ..known.recall.clone() };
    if flaws.is_empty() { Ok(recall) } else { Err(flaws) }
}

async fn page(
    visitor: &Visitor,
    now: &Now,
    known: &Known,
    status: StatusCode,
    key: &FormKey,
    draft: &Draft,
    flaws: &Flaws,
) -> Result<Response, Fault> {
    let words = &visitor.words;
    let staff = Staff::of(visitor).await?;
    let typed = Typed { words, labels: "recall-field", draft, flaws, clashes: &[] };
    let number = |field: &str| {
        let most = Some(i64::from(LARGEST));
        Part::Field(Field { least: Some(1), most, ..typed.field(Kind::Number, field) })
    };
    let owner = typed
        .select("owner", words.say("recall-owner-none"), staff.colleagues(visitor), |who| staff.name(who).to_owned());
    let off = Check {
        name: "off".into(),
        value: "yes".into(),
        label: words.say("recall-field-off"),
        on: draft.get("off") == "yes",
    };
    let form = FormView {
        title: known.card.name.clone(),
        is_name: true,
        about: words.say_with("recall-own-about", &[("item", (&known.item.name).into())]),
        href: format!("{}/recall", card_href(&known.card.key)),
        kept: vec![
            Kept { name: "key".into(), value: key.as_str().to_owned() },
            Kept { name: "item".into(), value: known.item.id.clone() },
        ],
        parts: vec![
            number("after_days"),
            number("after_months"),
            Part::Check(off),
            Part::Field(typed.field(Kind::Text, "reason")),
            Part::Select(owner),
        ],
        save: words.say("common-save"),
        cancel: Some(Link::new(HERE, words.say("common-cancel"))),
        ..FormView::default()
    };
    let around = Around { entry: HERE, title: words.say("recall-title"), topic: "recalls", has_charts: false };
    let mut response =
        framed(visitor, &FormPage { frame: frame(visitor, now, around), t: FormTexts::of(words), form })?;
    *response.status_mut() = status;
    Ok(response)
}
