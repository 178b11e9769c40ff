//! Completing a visit: what was planned stands in the form already, and becomes what was done.

use axum::extract::{Path, RawForm};
use axum::http::StatusCode;
use axum::response::Response;
use books::deed::FormKey;
use books::money::{Bill, Completed, LineFlaw, MoneyRefusal, Offered, OpenBill};
use clinic::access::Action;
use clinic::record::{DiscountGround, Status};
use clinic::setting;

use super::lines::{Flaws, Lines, MOST, Row, Typed, said};
use super::sheet::Sheet;
use super::{begin, desk, moment, pay};
use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::attention::Marks;
use crate::page::frame::{Around, frame};
use crate::page::patients::href;
use crate::page::{done, escaped, framed};
use crate::view::{CompletePage, CompleteTexts, CompleteView, Kept, Link, Note};
use crate::visitor::Visitor;

/// In the audit.
const DEED: &str = "visit complete";

/// What the form is made from.
struct Known {
    bill: Bill,
    offered: Vec<Offered>,
    /// Those in use.
    grounds: Vec<DiscountGround>,
    now: Now,
}

/// How a page of the form differs from the first.
struct Shown {
    status: StatusCode,
    key: FormKey,
    typed: Typed,
    flaws: Flaws,
    notes: Vec<Note>,
}

impl Known {
    /// None for a visit that the visitor may not see.
    async fn of(visitor: &Visitor, visit: &str, now: Now) -> Result<Self, Fault> {
        let mut reader = visitor.app.books().read().await?;
        let bill = reader.bill(visit, &visitor.limits.seen()).await?.ok_or(Fault::NotFound)?;
        let offered = reader.offered(bill.patient.id).await?;
        let grounds = reader.lists().await?.grounds.iter().filter(|ground| !ground.archived).cloned().collect();
        drop(reader);
        Ok(Self { bill, offered, grounds, now })
    }

    /// The plan as the form was made from it: somebody may change it meanwhile.
    fn plan(&self) -> String {
        let lines = self.bill.lines.iter();
        let text: Vec<String> = lines.map(|line| format!("{}:{}", line.id, line.amount.0)).collect();
        text.join(",")
    }
}

pub async fn show(visitor: Visitor, Path(visit): Path<String>) -> Result<Response, Fault> {
    let known = Known::of(&visitor, &visit, visitor.app.now().await?).await?;
    if known.bill.status != Status::Booked {
        return Ok(done(&href(&known.bill.patient.key), "complete-not-booked"));
    }
    let shown = Shown {
        status: StatusCode::OK,
        key: FormKey::of_number(rand::random()),
        typed: Typed::of(&known.bill, known.now.setting.currency, &visitor.words),
        flaws: Flaws::default(),
        notes: Vec::new(),
    };
    page(&visitor, &known, shown).await
}

pub async fn save(visitor: Visitor, Path(visit): Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    let sent = Draft::sent(&["act", "key", "shown"], &body);
    let key = FormKey::parse(sent.get("key")).ok_or(Fault::Refused("fault-form", String::new()))?;
    let mut typed = Typed::sent(&body);
    // Read before the write begins: nobody waits for it.
    let now = visitor.app.now().await?;
    if sent.get("act") == "add" {
        let known = Known::of(&visitor, &visit, now).await?;
        let flaws = typed.check(&known.bill, &known.offered, known.now.setting.currency).err().unwrap_or_default();
        typed.rows.retain(|row| !row.is_unused());
        if typed.rows.len() < MOST {
            typed.rows.push(Row::default());
        }
        // Rows that are not used are gone: what is wrong is told when it is saved.
        let flaws = Flaws { rows: Vec::new(), ..flaws };
        return page(&visitor, &known, Shown { status: StatusCode::OK, key, typed, flaws, notes: Vec::new() }).await;
    }
    let desk = desk(&visitor, &now);
    let mut tx = match begin(&visitor, DEED, &key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let known = Known::of(&visitor, &visit, now).await?;
    let shown = |status, flaws, notes| Shown { status, key: key.clone(), typed: typed.clone(), flaws, notes };
    if known.bill.status == Status::Booked && known.plan() != sent.get("shown") {
        tx.roll_back().await?;
        let notes = vec![Note::warn(visitor.words.say("complete-plan-changed"))];
        return page(&visitor, &known, shown(StatusCode::CONFLICT, Flaws::default(), notes)).await;
    }
    let lines = match typed.check(&known.bill, &known.offered, known.now.setting.currency) {
        Ok(lines) => lines,
        Err(flaws) => {
            tx.roll_back().await?;
            return page(&visitor, &known, shown(StatusCode::BAD_REQUEST, flaws, Vec::new())).await;
        }
    };
    let limit = setting::discount_limit(&known.now.lists.settings, visitor.user.role);
    match tx.complete(&known.bill.key, &lines.drafts, limit, &desk).await? {
        Ok(completed) => {
            let to = onward(&visitor, &known.bill, completed);
            tx.answers(&to);
            let mut detail = serde_json::json!({ "lines": lines.drafts.len() });
            if let Some(slip) = completed.slip {
                detail["slip"] = slip.into();
            }
            tx.commit(&detail.to_string()).await?;
            Ok(done(&to, "complete-done"))
        }
        Err(MoneyRefusal::NotBooked(_)) => {
            tx.roll_back().await?;
            Ok(done(&href(&known.bill.patient.key), "complete-not-booked"))
        }
        Err(refusal) => {
            tx.roll_back().await?;
            let (flaws, notes) = refused(&visitor, &known, &lines, refusal)?;
            page(&visitor, &known, shown(StatusCode::CONFLICT, flaws, notes)).await
        }
    }
}

/// To paying what is left, for whoever takes money; else to the patient's card.
fn onward(visitor: &Visitor, bill: &Bill, completed: Completed) -> String {
    if visitor.may_any(Action::TakeMoney) && completed.billed > bill.paid {
        pay::href(&bill.patient.key, Some(&bill.key))
    } else {
        href(&bill.patient.key)
    }
}

fn refused(
    visitor: &Visitor,
    known: &Known,
    lines: &Lines,
    refusal: MoneyRefusal,
) -> Result<(Flaws, Vec<Note>), Fault> {
    let words = &visitor.words;
    let mut flaws = Flaws::default();
    let note = match refusal {
        MoneyRefusal::Line { line, flaw } => {
            let text = said(flaw);
            match flaw {
                LineFlaw::Ground => flaws.ground = Some(text),
                _ => flaws.rows.extend(lines.rows.get(line).map(|row| (*row, text))),
            }
            None
        }
        MoneyRefusal::OverDiscountLimit { most } => {
            let percent = words.percent(most.0 / 100_000);
            Some(Note::bad(words.say_with("complete-over-limit", &[("percent", (&percent).into())])))
        }
        MoneyRefusal::AwaitsPrepayment { missing } => {
            let sum = words.money(missing.0, known.now.setting.currency);
            let note = Note::bad(words.say_with("complete-prepayment", &[("sum", (&sum).into())]));
            let to_pay = Link::new(pay::href(&known.bill.patient.key, Some(&known.bill.key)), words.say("pay-take"));
            Some(if visitor.may_any(Action::TakeMoney) { note.linked(to_pay) } else { note })
        }
        MoneyRefusal::TooEarly => Some(Note::bad(words.say("complete-too-early"))),
        MoneyRefusal::Rows(_) => {
            flaws.ground = Some("flaw-choice");
            None
        }
        MoneyRefusal::NothingThere
        | MoneyRefusal::NotBooked(_)
        | MoneyRefusal::NothingPaid
        | MoneyRefusal::Overpaid { .. }
        | MoneyRefusal::OverBonus { .. }
        | MoneyRefusal::OverPaid { .. }
        | MoneyRefusal::NoReason
        | MoneyRefusal::NotCorrectable
        | MoneyRefusal::OverSold { .. }
        | MoneyRefusal::NoSeller
        | MoneyRefusal::NothingSold
        | MoneyRefusal::NotWhole { .. } => return Err(Fault::NotFound),
    };
    Ok((flaws, note.into_iter().collect()))
}

async fn page(visitor: &Visitor, known: &Known, shown: Shown) -> Result<Response, Fault> {
    let marks = Marks::of(visitor, &[known.bill.patient.id]).await?;
    let (words, currency, bill) = (&visitor.words, known.now.setting.currency, &known.bill);
    let Sheet { mut rows, total, discount, ground } =
        Sheet::of(words, bill, &known.offered, &known.grounds, (&shown.typed, &shown.flaws), currency);
    // What was planned is taken by Enter, which a list would keep for itself; where nothing was, it is chosen first.
    if let Some(first) = rows.first_mut() {
        first.item.focus = bill.lines.is_empty();
        first.quantity.focus = !bill.lines.is_empty();
    }
    let cancel = Link::new(href(&bill.patient.key), words.say("common-cancel"));
    let complete = CompleteView {
        name: bill.patient.name.clone(),
        about: words.say_with(
            "complete-about",
            &[("at", (&moment(words, &bill.starts_at)).into()), ("employee", (&bill.employee.name).into())],
        ),
        notes: shown.notes.into_iter().chain(marks.note(words, bill.patient.id)).collect(),
        href: form_href(&bill.key),
        kept: Kept::all(&[("key".to_owned(), shown.key.as_str().to_owned()), ("shown".to_owned(), known.plan())]),
        rows,
        total,
        discount,
        ground,
        parts: Vec::new(),
        cancel,
        save: words.say("complete-save"),
    };
    let around = Around { entry: "/patients", title: bill.patient.name.clone(), topic: "money", has_charts: false };
    let page = CompletePage { frame: frame(visitor, &known.now, around), t: CompleteTexts::of(words), complete };
    let mut response = framed(visitor, &page)?;
    *response.status_mut() = shown.status;
    Ok(response)
}

/// The form of the visit of a patient that can be completed now: the latest that is booked for today or earlier.
pub async fn to_be_completed(visitor: &Visitor, patient: i64, now: &Now) -> Result<Option<String>, Fault> {
    let bills = visitor.app.books().read().await?.open_bills(patient, &visitor.limits.seen()).await?;
    let is_due = |bill: &&OpenBill| bill.status == Status::Booked && bill.starts_at.date() <= now.today;
    Ok(bills.iter().rfind(is_due).map(|bill| form_href(&bill.key)))
}

fn form_href(visit: &str) -> String {
    format!("/visits/{}/complete", escaped(visit))
}
