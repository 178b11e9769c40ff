//! Bonuses by the number of a card, typed or scanned: does this patient get any, what was accrued and used, and what is left.

use axum::extract::Query;
use axum::response::Response;
use books::money::{BonusAccount, BonusMoved, Moved};
use books::search::{Found, Likely};
use clinic::{Currency, Money};
use serde::Deserialize;

use super::moment;
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::framed;
use crate::page::patients::{self, PATIENCE};
use crate::text::Words;
use crate::view::{BonusPage, BonusTexts, BonusView, Cell, Empty, Fact, Head, Link, Note, Row, Table, TableTexts};
use crate::visitor::Visitor;

pub const HREF: &str = "/bonus";
/// Of cards with one number more are no mistake of entry.
const MOST: usize = 10;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    card: String,
}

pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let card = asked.card.trim();
    let now = visitor.app.now().await?;
    let (words, currency) = (&visitor.words, now.setting.currency);
    let mut view = BonusView { href: HREF.into(), card: card.to_owned(), ..BonusView::default() };
    match found(&visitor, card).await?.as_deref() {
        None => view.notes.push(Note::open(words.say("patients-preparing"))),
        Some([]) => view.empty = Some(nobody(words, card)),
        Some([one]) => {
            view.patients.push(link(words, one));
            // Bonuses are of all branches: whoever sees a part of a card is told nothing of them.
            if visitor.limits.seen().is_all() {
                let account = visitor.app.books().bonus_account(one.id).await?;
                view.notes.extend(note(words, &account));
                view.facts = facts(words, currency, &account);
                view.table = (!account.history.is_empty()).then(|| table(words, currency, &account.history));
            } else {
                view.notes.push(Note::plain(words.say("bonus-limited")));
            }
        }
        Some(several) => {
            view.notes.push(Note::warn(words.say("bonus-several")));
            view.patients = several.iter().map(|one| link(words, one)).collect();
        }
    }
    let around = Around { entry: HREF, title: words.say("bonus-title"), topic: "bonus", has_charts: false };
    framed(&visitor, &BonusPage { frame: frame(&visitor, &now, around), t: BonusTexts::of(words), bonus: view })
}

/// Those with this number on their card whom the visitor may see. None while nobody can be found yet.
async fn found(visitor: &Visitor, card: &str) -> Result<Option<Vec<Found>>, Fault> {
    if card.is_empty() {
        return Ok(Some(Vec::new()));
    }
    let index = visitor.app.books().patient_index();
    let (wanted, seen) = (Likely { card_number: Some(card.to_owned()), ..Likely::default() }, visitor.limits.seen());
    match tokio::time::timeout(PATIENCE, index.similar(&wanted, MOST, &seen)).await {
        Ok(similar) => Ok(Some(similar?.into_iter().filter_map(|similar| similar.found).collect())),
        Err(_) => {
            // Giving up waiting gives up making it, unless somebody else does.
            index.prepare();
            Ok(None)
        }
    }
}

fn link(words: &Words, one: &Found) -> Link {
    let name = if one.name.is_empty() { words.say("patient-nameless") } else { one.name.clone() };
    Link::new(patients::href(&one.key), name)
}

fn nobody(words: &Words, card: &str) -> Empty {
    let (title, text) =
        if card.is_empty() { ("bonus-ask", "bonus-ask-about") } else { ("bonus-nobody", "bonus-nobody-about") };
    Empty { icon: "bonuses", title: words.say(title), text: words.say(text), ..Empty::default() }
}

/// What is to be said before all figures.
fn note(words: &Words, account: &BonusAccount) -> Option<Note> {
    match &account.kind {
        None => Some(Note::warn(words.say("bonus-no-kind"))),
        Some(kind) if kind.percent.0 == 0 => Some(Note::warn(words.say("bonus-no-kind"))),
        Some(_) => None,
    }
}

fn facts(words: &Words, currency: Currency, account: &BonusAccount) -> Vec<Fact> {
    let sum = |amount: Money| words.money(amount.0, currency);
    let mut facts = vec![Fact::new(words.say("bonus-balance"), sum(account.balance))];
    if let Some(kind) = &account.kind {
        let percent = words.percent(kind.percent.0 / 100_000);
        facts.push(Fact::new(words.say("bonus-kind"), format!("{} · {percent}", kind.name)));
    }
    facts.push(Fact::new(words.say("bonus-accrued"), sum(account.accrued)));
    facts.push(Fact::new(words.say("bonus-used"), sum(account.used)));
    if account.expired != Money(0) {
        facts.push(Fact::new(words.say("bonus-expired"), sum(account.expired)));
    }
    if let Some((day, amount)) = account.next_expiry {
        let (day, amount) = (words.day(day), sum(amount));
        let with = [("sum", (&amount).into()), ("day", (&day).into())];
        facts.push(Fact::new(words.say("bonus-next-expiry"), words.say_with("bonus-next-expiry-about", &with)));
    }
    facts
}

/// The latest first.
fn table(words: &Words, currency: Currency, history: &[BonusMoved]) -> Table {
    let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
    let row = |moved: &BonusMoved| {
        let visit = moved.visit_at.as_ref().map(|at| {
            let at = moment(words, at);
            words.say_with("bonus-of-visit", &[("at", (&at).into())])
        });
        let until = moved.expires_on.filter(|_| moved.how != Moved::Expired).map(|day| {
            let day = words.day(day);
            words.say_with("bonus-until", &[("day", (&day).into())])
        });
        let sub = [moved.note.clone(), visit, until].into_iter().flatten().collect();
        let how = Cell { sub, ..Cell::text(words.say(how(moved.how))) };
        let cells = vec![Cell::head(words.day(moved.on)), how, Cell::number(words.money(moved.amount.0, currency))];
        Row { cells, ..Row::default() }
    };
    Table {
        id: "rows".into(),
        title: words.say("bonus-history"),
        t: TableTexts::of(words),
        heads: vec![head("lead", "bonus-when"), head("", "bonus-what"), head("num", "money-amount")],
        rows: history.iter().rev().map(row).collect(),
        ..Table::default()
    }
}

fn how(moved: Moved) -> &'static str {
    match moved {
        Moved::Accrued => "bonus-was-accrued",
        Moved::Used => "bonus-was-used",
        Moved::Expired => "bonus-was-expired",
        Moved::TakenBack => "bonus-was-taken-back",
        Moved::GivenBack => "bonus-was-given-back",
    }
}
