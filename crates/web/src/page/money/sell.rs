//! A sale without a visit: to a patient, who pays as for a visit, or to somebody who does not say who they are and pays at once.

use axum::extract::{Query, RawForm};
use axum::http::StatusCode;
use axum::response::Response;
use books::cards::{Named, PatientAtDesk};
use books::deed::FormKey;
use books::money::{Bill, Buyer, LineFlaw, MoneyRefusal, Offered, Sale, Sold};
use clinic::record::{DiscountGround, Employee, Method};
use clinic::{Currency, LocalTime, Money, setting};
use serde::Deserialize;

use super::lines::{Flaws, Lines, MOST, Row, Typed, said};
use super::sheet::Sheet;
use super::taken::{self, Taken, Wrong};
use super::{begin, desk, pay};
use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::attention;
use crate::page::frame::{Around, frame};
use crate::page::schedule::Plan;
use crate::page::whom::{self, Whom};
use crate::page::{done, done_telling, framed};
use crate::text::Words;
use crate::view::{
    Button, CompletePage, CompleteTexts, CompleteView, Field, Kept, Kind, Link, Note, Part, Select, Word,
};
use crate::visitor::Visitor;

const HREF: &str = "/sell";
/// In the audit.
const DEED: &str = "sell";
/// Who is nobody in particular.
const UNNAMED: &str = "unnamed";

const FIELDS: [&str; 10] = ["act", "key", "patient", "buyer", "seller", "cash", "card", "transfer", "other", "given"];
const METHODS: [Method; 4] = [Method::Cash, Method::Card, Method::Transfer, Method::Other];

#[derive(Deserialize)]
pub struct Asked {
    /// Key of the buyer's card.
    #[serde(default)]
    patient: String,
    #[serde(default)]
    buyer: String,
    /// What was typed to find the buyer.
    #[serde(default)]
    q: String,
}

struct Known {
    /// None: nobody in particular.
    card: Option<PatientAtDesk>,
    bill: Bill,
    offered: Vec<Offered>,
    /// Those in use.
    grounds: Vec<DiscountGround>,
    sellers: Vec<Employee>,
    now: Now,
}

impl Known {
    /// `patient`: empty for nobody in particular; `seller`: empty for the one who sells mostly.
    async fn of(visitor: &Visitor, patient: &str, seller: &str, now: Now) -> Result<Self, Fault> {
        let (books, seen) = (visitor.app.books(), visitor.limits.seen());
        let mut reader = books.read().await?;
        let card = match patient {
            "" => None,
            key => {
                let card = reader.patient_at_desk(key, &seen).await?.filter(|card| card.state.is_somebody());
                Some(card.ok_or(Fault::NotFound)?)
            }
        };
        let unnamed = reader.unnamed_buyer().await?;
        let named = |card: &PatientAtDesk| Named { id: card.id, key: card.key.clone(), name: card.name.clone() };
        let buyer = card.as_ref().map(named).or(unnamed);
        let buyer = buyer.unwrap_or_else(|| Named { id: 0, key: String::new(), name: String::new() });
        let offered = reader.offered(buyer.id).await?;
        let plan = Plan::read(&mut reader).await?;
        let grounds = plan.lists.grounds.iter().filter(|ground| !ground.archived).cloned().collect();
        let sells = |employee: &&Employee| {
            let has_left = employee.left_on.is_some_and(|left_on| left_on <= now.today);
            !employee.sees_patients && !has_left && plan.is_of(visitor, plan.branch_of(employee))
        };
        let mut sellers: Vec<Employee> = plan.lists.employees.iter().filter(sells).cloned().collect();
        sellers.sort_by(|a, b| visitor.words.compare(&a.name, &b.name));
        let own = visitor.limits.employee.as_ref().map(|(_, key)| key.as_str());
        let with_key = |key: &str| sellers.iter().find(|employee| employee.id == key);
        // Whoever was chosen and sells no more is nobody: a sale is not put down to somebody else unseen.
        let chosen = match seller {
            "" => [own, setting::seller(&plan.lists.settings)]
                .into_iter()
                .flatten()
                .find_map(with_key)
                .or(sellers.first()),
            key => with_key(key),
        };
        let (key, name) = chosen.map(|employee| (employee.id.clone(), employee.name.clone())).unwrap_or_default();
        let at = LocalTime::parse(&now.local()?.strftime("%Y-%m-%dT%H:%M").to_string());
        let at = at.ok_or_else(|| Fault::internal(&"the clinic's clock shows no time"))?;
        let bill = Bill::of_sale("", buyer, Named { id: 0, key, name }, at);
        Ok(Self { card, bill, offered, grounds, sellers, now })
    }

    fn currency(&self) -> Currency {
        self.now.setting.currency
    }

    /// As it is told on pages, before the first sale too.
    fn name(&self, words: &Words) -> String {
        self.card.as_ref().map_or_else(|| words.say("sell-unnamed"), |card| card.name.clone())
    }
}

/// How a page of the form differs from the first.
struct Shown {
    status: StatusCode,
    key: FormKey,
    draft: Draft,
    typed: Typed,
    flaws: Flaws,
    /// With what was typed for the money.
    wrong: Wrong,
    notes: Vec<Note>,
}

pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    if asked.patient.is_empty() && asked.buyer != UNNAMED {
        return buyer(&visitor, &now, &asked.q).await;
    }
    let known = Known::of(&visitor, &asked.patient, "", now).await?;
    let shown = Shown {
        status: StatusCode::OK,
        key: FormKey::of_number(rand::random()),
        draft: Draft::default(),
        typed: Typed { rows: vec![one()], ..Typed::default() },
        flaws: Flaws::default(),
        wrong: Vec::new(),
        notes: Vec::new(),
    };
    page(&visitor, &known, shown)
}

/// A row of one of something.
fn one() -> Row {
    Row { quantity: "1".to_owned(), ..Row::default() }
}

async fn buyer(visitor: &Visitor, now: &Now, q: &str) -> Result<Response, Fault> {
    let words = &visitor.words;
    let unnamed =
        Button { href: format!("{HREF}?buyer={UNNAMED}"), label: words.say("sell-unnamed"), icon: "user", main: true };
    let whom = Whom {
        title: words.say("sell-title"),
        about: words.say("sell-whom"),
        href: HREF,
        kept: &[],
        q,
        entry: HREF,
        topic: "money",
        links: vec![unnamed],
    };
    whom::page(visitor, now, whom).await
}

pub async fn save(visitor: Visitor, RawForm(body): RawForm) -> Result<Response, Fault> {
    let draft = Draft::sent(&FIELDS, &body);
    let refused = || Fault::Refused("fault-form", String::new());
    let key = FormKey::parse(draft.get("key")).ok_or_else(refused)?;
    if draft.get("patient").is_empty() && draft.get("buyer") != UNNAMED {
        return Err(refused());
    }
    let mut typed = Typed::sent(&body);
    // Read before the write begins: nobody waits for it.
    let now = visitor.app.now().await?;
    let shown = |status, typed: &Typed, flaws, wrong, notes| Shown {
        status,
        key: key.clone(),
        draft: draft.clone(),
        typed: typed.clone(),
        flaws,
        wrong,
        notes,
    };
    if draft.get("act") == "add" {
        let known = Known::of(&visitor, draft.get("patient"), draft.get("seller"), now).await?;
        typed.rows.retain(|row| !row.is_unused());
        if typed.rows.len() < MOST {
            typed.rows.push(one());
        }
        return page(&visitor, &known, shown(StatusCode::OK, &typed, Flaws::default(), Vec::new(), Vec::new()));
    }
    let desk = desk(&visitor, &now);
    let mut tx = match begin(&visitor, DEED, &key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let known = Known::of(&visitor, draft.get("patient"), draft.get("seller"), now).await?;
    let lines = match typed.check(&known.bill, &known.offered, known.currency()) {
        Ok(lines) => lines,
        Err(flaws) => {
            tx.roll_back().await?;
            return page(&visitor, &known, shown(StatusCode::BAD_REQUEST, &typed, flaws, Vec::new(), Vec::new()));
        }
    };
    let taken = match taken(&visitor.words, &known, &draft, lines.total()) {
        Ok(taken) => taken,
        Err(wrong) => {
            tx.roll_back().await?;
            let again = shown(StatusCode::BAD_REQUEST, &typed, Flaws::default(), wrong, Vec::new());
            return page(&visitor, &known, again);
        }
    };
    let unnamed = visitor.words.say("sell-unnamed");
    let sale = Sale {
        buyer: known.card.as_ref().map_or(Buyer::Unnamed(&unnamed), |card| Buyer::Patient(&card.key)),
        seller: &known.bill.employee.key,
        lines: &lines.drafts,
        limit: setting::discount_limit(&known.now.lists.settings, visitor.user.role),
        paid: &taken.amounts,
    };
    match tx.sell(&sale, &desk).await? {
        Ok(sold) => {
            let to = onward(&known, &sold);
            tx.answers(&to);
            tx.commit(&serde_json::json!({ "lines": lines.drafts.len(), "slip": sold.slip }).to_string()).await?;
            if taken.change > Money(0) {
                let change = visitor.words.money(taken.change.0, known.currency());
                return Ok(done_telling(&to, "sell-done-change", &change));
            }
            Ok(done(&to, "sell-done"))
        }
        Err(refusal) => {
            tx.roll_back().await?;
            let (flaws, wrong, note) = no(&visitor.words, &known, &lines, refusal)?;
            let notes = note.into_iter().collect();
            page(&visitor, &known, shown(StatusCode::CONFLICT, &typed, flaws, wrong, notes))
        }
    }
}

/// To paying, where somebody is known who may owe; else to the paper.
fn onward(known: &Known, sold: &Sold) -> String {
    match &known.card {
        Some(card) if sold.billed > Money(0) => pay::href(&card.key, Some(&sold.receipt)),
        _ => super::slip::href(sold.slip),
    }
}

/// Of an unnamed buyer: with nothing typed all is paid in cash. A patient pays on the next page.
fn taken(words: &Words, known: &Known, draft: &Draft, total: Money) -> Result<Taken, Wrong> {
    if known.card.is_some() {
        return Ok(Taken::default());
    }
    let is_typed = METHODS.iter().any(|method| !draft.get(method.word()).is_empty());
    let (mut amounts, mut wrong) = taken::amounts(words, draft, &METHODS, known.currency());
    if !is_typed {
        amounts = vec![(Method::Cash, total)];
    }
    let change = taken::change(words, draft, &amounts, known.currency());
    let change = change.unwrap_or_else(|flaw| {
        wrong.push(flaw);
        Money(0)
    });
    if wrong.is_empty() { Ok(Taken { amounts, change }) } else { Err(wrong) }
}

type No = (Flaws, Wrong, Option<Note>);

fn no(words: &Words, known: &Known, lines: &Lines, refusal: MoneyRefusal) -> Result<No, Fault> {
    let (mut flaws, mut wrong) = (Flaws::default(), Vec::new());
    let note = match refusal {
        MoneyRefusal::Line { line, flaw } => {
            match flaw {
                LineFlaw::Ground => flaws.ground = Some(said(flaw)),
                _ => flaws.rows.extend(lines.rows.get(line).map(|row| (*row, said(flaw)))),
            }
            None
        }
        MoneyRefusal::OverDiscountLimit { most } => {
            let percent = words.percent(most.0 / 100_000);
            Some(Note::bad(words.say_with("complete-over-limit", &[("percent", (&percent).into())])))
        }
        MoneyRefusal::NothingSold => Some(Note::bad(words.say("sell-nothing"))),
        MoneyRefusal::NoSeller => {
            wrong.push(("seller", words.say("flaw-choice")));
            None
        }
        MoneyRefusal::NotWhole { missing } => {
            let id = if missing > Money(0) { "sell-missing" } else { "sell-too-much" };
            let sum = words.money(missing.0.abs(), known.currency());
            wrong.push(("cash", words.say_with(id, &[("sum", (&sum).into())])));
            None
        }
        MoneyRefusal::Rows(_) => {
            flaws.ground = Some("flaw-choice");
            None
        }
        _ => return Err(Fault::NotFound),
    };
    Ok((flaws, wrong, note))
}

fn page(visitor: &Visitor, known: &Known, shown: Shown) -> Result<Response, Fault> {
    let (words, bill) = (&visitor.words, &known.bill);
    let Sheet { mut rows, total, discount, ground } =
        Sheet::of(words, bill, &known.offered, &known.grounds, (&shown.typed, &shown.flaws), known.currency());
    if let Some(last) = rows.last_mut() {
        last.item.focus = true;
    }
    let attention = known
        .card
        .as_ref()
        .and_then(|card| attention::note_of(words, card.category.as_ref(), card.category_reason.as_deref()));
    let no_seller = known.sellers.is_empty().then(|| {
        let link = Link::new("/directory/employees?new=yes", words.say("directory-employees-new"));
        Note::bad(words.say("sell-no-seller")).linked(link)
    });
    let name = known.name(words);
    let buyer = if known.card.is_some() { "" } else { UNNAMED };
    let kept =
        [("key", shown.key.as_str()), ("patient", known.card.as_ref().map_or("", |card| &card.key)), ("buyer", buyer)];
    let kept: Vec<(String, String)> =
        kept.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let complete = CompleteView {
        name: name.clone(),
        about: words.say(if known.card.is_some() { "sell-about" } else { "sell-unnamed-about" }),
        parts: parts(words, known, &shown),
        notes: shown.notes.into_iter().chain(no_seller).chain(attention).collect(),
        href: HREF.to_owned(),
        kept: Kept::all(&kept),
        rows,
        total,
        discount,
        ground,
        cancel: Link::new(HREF, words.say("common-cancel")),
        save: words.say("sell-save"),
    };
    let around = Around { entry: HREF, title: name, topic: "money", has_charts: false };
    let page = CompletePage { frame: frame(visitor, &known.now, around), t: CompleteTexts::of(words), complete };
    let mut response = framed(visitor, &page)?;
    *response.status_mut() = shown.status;
    Ok(response)
}

/// Who sells, where there are several; and what is paid by somebody who does not say who they are.
fn parts(words: &Words, known: &Known, shown: &Shown) -> Vec<Part> {
    let error = |name: &str| {
        let wrong = shown.wrong.iter().find(|(field, _)| *field == name);
        wrong.map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let seller = |employee: &Employee| Word {
        selected: employee.id == known.bill.employee.key,
        value: employee.id.clone(),
        label: employee.name.clone(),
    };
    let sellers = known.sellers.iter().map(seller).collect();
    let sellers = Select { error: error("seller"), ..Select::new("seller", words.say("sell-seller"), sellers) };
    let field = |name: &str| {
        let about = if name == "cash" { words.say("sell-cash-about") } else { String::new() };
        Part::Field(Field {
            value: shown.draft.get(name).to_owned(),
            error: error(name),
            about,
            ..Field::new(Kind::Amount, name, words.say(&format!("pay-{name}")))
        })
    };
    let methods = METHODS.iter().map(|method| method.word()).chain(["given"]);
    let paid = known.card.is_none().then(|| methods.map(field)).into_iter().flatten();
    let asks = known.sellers.len() > 1 || !sellers.error.is_empty();
    asks.then_some(Part::Select(sellers)).into_iter().chain(paid).collect()
}
