//! A line of a receipt was wrong: it is taken back and the right one written beside it. Or goods come back.

use axum::extract::{Path, Query, RawForm};
use axum::http::StatusCode;
use axum::response::Response;
use books::deed::FormKey;
use books::money::{Bill, Correction, LineDraft, LineFlaw, MoneyRefusal, Offered};
use clinic::record::{DiscountGround, ItemKind, Line, Millionths, Status};
use clinic::{Currency, Money, price, setting};
use serde::Deserialize;

use super::lines::{quantity, said, written};
use super::{begin, desk, moment, reason, refund, slip};
use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::{done, escaped, framed, patients};
use crate::text::Words;
use crate::typed;
use crate::view::{Field, FormPage, FormTexts, FormView, Kept, Kind, Link, Note, Part, Select, Word};
use crate::visitor::Visitor;

const FIELDS: [&str; 9] = ["step", "key", "line", "item", "quantity", "price", "discount", "ground", "reason"];

/// What becomes of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Correct,
    TakeBack,
}

impl What {
    /// In the audit.
    fn deed(self) -> &'static str {
        if self == Self::Correct { "money correct" } else { "goods take back" }
    }

    fn href(self, visit: &str) -> String {
        let page = if self == Self::Correct { "correct" } else { "take-back" };
        format!("/visits/{}/{page}", escaped(visit))
    }

    fn say(self, words: &Words, id: &str) -> String {
        words.say(&format!("{}-{id}", if self == Self::Correct { "correct" } else { "take-back" }))
    }
}

/// Where the lines of a receipt are corrected, and where goods of it come back.
pub fn links(words: &Words, visit: &str) -> [Link; 2] {
    [What::Correct, What::TakeBack].map(|what| Link::new(what.href(visit), what.say(words, "title")))
}

#[derive(Deserialize)]
pub struct Asked {
    /// The line's key.
    #[serde(default)]
    line: String,
}

struct Known {
    bill: Bill,
    /// Those that nothing takes back on the same receipt.
    lines: Vec<Line>,
    offered: Vec<Offered>,
    /// Those in use.
    grounds: Vec<DiscountGround>,
    now: Now,
}

impl Known {
    /// None of a visit that the visitor may not see, or that is no receipt.
    async fn of(visitor: &Visitor, what: What, visit: &str, now: Now) -> Result<Self, Fault> {
        let (mut reader, seen) = (visitor.app.books().read().await?, visitor.limits.seen());
        let bill = reader.bill(visit, &seen).await?.ok_or(Fault::NotFound)?;
        let (_, all) = reader.visit(visit, &seen).await?.ok_or(Fault::NotFound)?;
        if bill.status != Status::Completed {
            return Err(Fault::NotFound);
        }
        let offered = reader.offered(bill.patient.id).await?;
        let grounds = reader.lists().await?.grounds.iter().filter(|ground| !ground.archived).cloned().collect();
        let is_goods = |line: &&Line| {
            let item = offered.iter().find(|item| Some(&item.item.key) == line.item_id.as_ref());
            item.is_some_and(|item| item.kind == ItemKind::Goods)
        };
        let is_taken_back = |line: &&Line| all.iter().any(|other| other.desk.corrects.as_ref() == Some(&line.id));
        let is_sold = |line: &&Line| line.desk.corrects.is_none() && line.amount >= Money(0);
        let lines = all.iter().filter(|line| is_sold(line) && !is_taken_back(line));
        let lines = lines.filter(|line| what == What::Correct || is_goods(line)).cloned().collect();
        Ok(Self { bill, lines, offered, grounds, now })
    }

    fn line(&self, key: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == key)
    }

    fn name(&self, words: &Words, line: &Line) -> String {
        let item = self.offered.iter().find(|item| Some(&item.item.key) == line.item_id.as_ref());
        item.map_or_else(|| words.say("patient-no-item"), |item| item.item.name.clone())
    }
}

struct Shown {
    status: StatusCode,
    key: FormKey,
    draft: Draft,
    flaws: Vec<(&'static str, String)>,
    notes: Vec<Note>,
}

pub async fn to_correct(visitor: Visitor, path: Path<String>, asked: Query<Asked>) -> Result<Response, Fault> {
    show(&visitor, What::Correct, &path, &asked.line).await
}

pub async fn to_take_back(visitor: Visitor, path: Path<String>, asked: Query<Asked>) -> Result<Response, Fault> {
    show(&visitor, What::TakeBack, &path, &asked.line).await
}

pub async fn correct(visitor: Visitor, path: Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    save(&visitor, What::Correct, &path, &body).await
}

pub async fn take_back(visitor: Visitor, path: Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    save(&visitor, What::TakeBack, &path, &body).await
}

async fn show(visitor: &Visitor, what: What, visit: &str, asked: &str) -> Result<Response, Fault> {
    let known = Known::of(visitor, what, visit, visitor.app.now().await?).await?;
    let only = if let [line] = known.lines.as_slice() { Some(line) } else { None };
    let line = known.line(asked).or(only);
    let draft = line.map_or_else(Draft::default, |line| proposed(visitor, &known, line));
    let key = FormKey::of_number(rand::random());
    page(visitor, what, &known, Shown { status: StatusCode::OK, key, draft, flaws: Vec::new(), notes: Vec::new() })
}

/// The line as it stands, to be put right.
fn proposed(visitor: &Visitor, known: &Known, line: &Line) -> Draft {
    let (words, currency) = (&visitor.words, known.now.setting.currency);
    let sold = line.quantity.filter(|quantity| quantity.0 > 0).unwrap_or(Millionths(1_000_000));
    let discount = line.discount.unwrap_or_default();
    let amount = |amount: Money| written(words, &currency.format(amount));
    let before = Money(line.amount.0 + discount.0);
    // A price that does not give the same sum again is left out: the list's may be meant.
    let unit = Money(clinic::percent::share(before.0, 1_000_000, sold.0));
    let unit = Some(unit).filter(|unit| price::of_quantity(*unit, sold) == Some(before));
    Draft::default()
        .with("line", line.id.clone())
        .with("item", line.item_id.clone().unwrap_or_default())
        .with("quantity", quantity(words, sold))
        .with("price", unit.map(amount).unwrap_or_default())
        .with("discount", if discount > Money(0) { amount(discount) } else { String::new() })
        .with("ground", line.desk.ground_id.clone().unwrap_or_default())
}

async fn save(visitor: &Visitor, what: What, visit: &str, body: &[u8]) -> Result<Response, Fault> {
    let draft = Draft::sent(&FIELDS, body);
    let key = FormKey::parse(draft.get("key")).ok_or(Fault::Refused("fault-form", String::new()))?;
    // Read before the write begins: nobody waits for it.
    let now = visitor.app.now().await?;
    if draft.get("step") == "choose" {
        return show(visitor, what, visit, draft.get("line")).await;
    }
    let desk = desk(visitor, &now);
    let seller = own_seller(visitor).await?;
    let mut tx = match begin(visitor, what.deed(), &key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let known = Known::of(visitor, what, visit, now).await?;
    let again = |status, flaws, notes| Shown { status, key: key.clone(), draft: draft.clone(), flaws, notes };
    let (words, currency) = (&visitor.words, known.now.setting.currency);
    let typed = match check(words, what, &draft, currency) {
        Ok(typed) => typed,
        Err(flaws) => {
            tx.roll_back().await?;
            return page(visitor, what, &known, again(StatusCode::BAD_REQUEST, flaws, Vec::new()));
        }
    };
    let (line, reason) = (draft.get("line"), draft.get("reason"));
    let written = match what {
        What::Correct => {
            let right = (!typed.item.is_empty()).then_some(&typed);
            let limit = setting::discount_limit(&known.now.lists.settings, visitor.user.role);
            tx.correct(&known.bill.key, &Correction { line, right, reason }, limit, &desk).await?
        }
        What::TakeBack => tx.take_back(&known.bill.key, line, typed.quantity, reason, seller.as_deref(), &desk).await?,
    };
    match written {
        Ok(corrected) => {
            // What was paid beyond what is billed now is to go back.
            let to_refund = what == What::TakeBack && known.bill.paid > Money(0);
            let to = if to_refund {
                refund::href(&known.bill.patient.key, Some(&known.bill.key))
            } else {
                slip::href(corrected.slip)
            };
            tx.answers(&to);
            tx.commit(&serde_json::json!({ "slip": corrected.slip }).to_string()).await?;
            Ok(done(&to, if what == What::Correct { "correct-done" } else { "take-back-done" }))
        }
        Err(refusal) => {
            tx.roll_back().await?;
            let (flaws, notes) = refused(words, refusal)?;
            page(visitor, what, &known, again(StatusCode::CONFLICT, flaws, notes))
        }
    }
}

/// The employee that the visitor is, whoever that sees.
async fn own_seller(visitor: &Visitor) -> Result<Option<String>, Fault> {
    let Some(id) = visitor.user.employee_id else { return Ok(None) };
    let directory = visitor.app.books().read().await?.directory().await?;
    Ok(directory.employees.iter().find(|employee| employee.id == id).map(|employee| employee.key.clone()))
}

type Refused = (Vec<(&'static str, String)>, Vec<Note>);

fn refused(words: &Words, refusal: MoneyRefusal) -> Result<Refused, Fault> {
    let flaw = |field: &'static str, text: String| Ok((vec![(field, text)], Vec::new()));
    match refusal {
        MoneyRefusal::Line { flaw: wrong, .. } => {
            let field = match wrong {
                LineFlaw::Item => "item",
                LineFlaw::Quantity => "quantity",
                LineFlaw::Price => "price",
                LineFlaw::Discount => "discount",
                LineFlaw::Ground => "ground",
            };
            flaw(field, words.say(said(wrong)))
        }
        MoneyRefusal::OverDiscountLimit { most } => {
            let percent = words.percent(most.0 / 100_000);
            flaw("discount", words.say_with("complete-over-limit", &[("percent", (&percent).into())]))
        }
        MoneyRefusal::NoReason => flaw("reason", words.say("correct-flaw-reason")),
        MoneyRefusal::NotCorrectable => flaw("line", words.say("correct-flaw-line")),
        MoneyRefusal::OverSold { most } => {
            let most = quantity(words, most);
            flaw("quantity", words.say_with("take-back-flaw-over", &[("quantity", (&most).into())]))
        }
        MoneyRefusal::NoSeller => Ok((Vec::new(), vec![Note::bad(words.say("take-back-no-seller"))])),
        MoneyRefusal::Rows(_) => flaw("ground", words.say("flaw-choice")),
        _ => Err(Fault::NotFound),
    }
}

fn check(
    words: &Words,
    what: What,
    draft: &Draft,
    currency: Currency,
) -> Result<LineDraft, Vec<(&'static str, String)>> {
    let mut flaws = Vec::new();
    let quantity = typed::quantity(draft.get("quantity"));
    if quantity.is_none() {
        flaws.push(("quantity", words.say("money-flaw-quantity")));
    }
    let (price, discount) =
        (typed::amount(draft.get("price"), currency), typed::amount(draft.get("discount"), currency));
    if what == What::Correct {
        for (name, amount) in [("price", price), ("discount", discount)] {
            if amount.is_none() {
                flaws.push((name, words.say("money-flaw-amount")));
            }
        }
    }
    flaws.extend(reason::flaw(draft.get("reason")).map(|id| ("reason", words.say(id))));
    match quantity {
        Some(quantity) if flaws.is_empty() => Ok(LineDraft {
            item: draft.get("item").to_owned(),
            quantity,
            price: price.filter(|_| !draft.get("price").is_empty()),
            discount: discount.unwrap_or_default(),
            ground: Some(draft.get("ground").to_owned()).filter(|ground| !ground.is_empty()),
        }),
        _ => Err(flaws),
    }
}

fn page(visitor: &Visitor, what: What, known: &Known, shown: Shown) -> Result<Response, Fault> {
    let (words, currency, bill) = (&visitor.words, known.now.setting.currency, &known.bill);
    let error = |name: &str| {
        let flaw = shown.flaws.iter().find(|(field, _)| *field == name);
        flaw.map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let chosen = shown.draft.get("line");
    let is_choosing = known.line(chosen).is_none();
    let mut parts = Vec::new();
    let mut notes = shown.notes;
    let mut kept = vec![("key".to_owned(), shown.key.as_str().to_owned())];
    if known.lines.is_empty() {
        notes.push(Note::plain(what.say(words, "nothing")));
    } else {
        let option = |line: &Line| {
            let (item, sum) = (known.name(words, line), words.money(line.amount.0, currency));
            Word { value: line.id.clone(), label: format!("{item} · {sum}"), selected: line.id == chosen }
        };
        let lines = known.lines.iter().filter(|line| is_choosing || line.id == chosen).map(option).collect();
        let line = Select {
            error: error("line"),
            focus: is_choosing,
            ..Select::new("line", words.say("correct-line"), lines)
        };
        parts.push(Part::Select(line));
        if is_choosing {
            kept.push(("step".to_owned(), "choose".to_owned()));
        } else {
            parts.extend(right(words, what, known, &shown.draft, &error));
            parts.push(reason::field(words, shown.draft.get("reason"), error("reason")));
        }
    }
    let (at, name) = (moment(words, &bill.starts_at), what.say(words, "title"));
    let form = FormView {
        title: bill.patient.name.clone(),
        is_name: true,
        about: words.say_with(
            if what == What::Correct { "correct-about" } else { "take-back-about" },
            &[("at", (&at).into()), ("employee", (&bill.employee.name).into())],
        ),
        notes,
        href: what.href(&bill.key),
        kept: Kept::all(&kept),
        parts,
        save: match is_choosing {
            _ if known.lines.is_empty() => String::new(),
            true => words.say("correct-next"),
            false => name.clone(),
        },
        cancel: Some(Link::new(patients::href(&bill.patient.key), words.say("common-cancel"))),
        ..FormView::default()
    };
    let around = Around { entry: "/patients", title: name, topic: "correct", has_charts: false };
    let mut response =
        framed(visitor, &FormPage { frame: frame(visitor, &known.now, around), t: FormTexts::of(words), form })?;
    *response.status_mut() = shown.status;
    Ok(response)
}

/// What should have been, or how much comes back.
fn right(words: &Words, what: What, known: &Known, draft: &Draft, error: &dyn Fn(&str) -> String) -> Vec<Part> {
    let field = |name: &str, id: &str| {
        Part::Field(Field {
            value: draft.get(name).to_owned(),
            error: error(name),
            focus: name == "quantity",
            ..Field::new(Kind::Amount, name, words.say(id))
        })
    };
    let count = field("quantity", "money-quantity");
    if what == What::TakeBack {
        return vec![count];
    }
    let word =
        |value: &str, label: String, chosen: &str| Word { value: value.to_owned(), label, selected: value == chosen };
    let chosen = draft.get("item");
    let offered = known.offered.iter().filter(|item| known.bill.takes(item));
    let items = std::iter::once(word("", words.say("correct-no-line"), chosen))
        .chain(offered.map(|item| word(&item.item.key, item.item.name.clone(), chosen)));
    let item = Select { error: error("item"), ..Select::new("item", words.say("correct-right"), items.collect()) };
    let mut parts = vec![Part::Select(item), count, field("price", "money-price"), field("discount", "money-discount")];
    if !known.grounds.is_empty() {
        let chosen = draft.get("ground");
        let grounds = std::iter::once(word("", String::new(), chosen))
            .chain(known.grounds.iter().map(|ground| word(&ground.id, ground.name.clone(), chosen)));
        let ground = Select::new("ground", words.say("complete-ground"), grounds.collect());
        parts.push(Part::Select(Select { error: error("ground"), ..ground }));
    }
    parts
}
