//! The people of a list are given bonuses without a payment: what each gets and why is asked, how many they are and what it comes
//! to is said before it is written, and all of it is one deed.

use axum::http::StatusCode;
use axum::response::Response;
use books::deed::FormKey;
use books::money::GiftRefusal;
use clinic::access::Action;
use clinic::{Money, setting};

use super::begin;
use crate::ask::Address;
use crate::clock::Moment;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::people::cell_in_words;
use crate::page::segments::of_people;
use crate::page::{assign, done, done_saying, framed};
use crate::typed;
use crate::view::{Act, Field, FormPage, FormTexts, FormView, Kept, Kind, Link, Note, Part};
use crate::visitor::Visitor;

/// In the audit.
const DEED: &str = "bonus gift";
/// As forms send it.
pub const ACT: &str = "gift";

const FIELDS: [&str; 5] = ["key", "back", "told", "amount", "reason"];
const LONGEST_REASON: usize = 500;

/// What was asked for so far.
struct Wish {
    key: FormKey,
    /// The list as it was looked at.
    list: Address,
    /// Those of it who were picked; nobody: all.
    who: Vec<String>,
    amount: String,
    reason: String,
    /// How many they were and what each was to get when it was last said.
    told: String,
}

/// How it is asked: for the first time, or again.
#[derive(Default)]
struct Asking {
    status: StatusCode,
    flaws: Vec<(&'static str, String)>,
    notes: Vec<Note>,
    /// What each gets, where it is said what it comes to.
    amount: Option<Money>,
}

/// How much the visitor may give a patient at a time. None: nothing at all.
fn limit(visitor: &Visitor, now: &Moment) -> Option<Option<Money>> {
    let most = setting::gift_limit(&now.lists.settings, visitor.user.role, now.setting.currency);
    (visitor.may_any(Action::GiveBonuses) && most != Some(Money(0))).then_some(most)
}

/// What the visitor may do with the people of a list.
pub fn act(visitor: &Visitor, now: &Moment) -> Option<Act> {
    let label = visitor.words.say("gift-act");
    limit(visitor, now).map(|_| Act { name: ACT, icon: "bonuses", label, main: false })
}

/// Asks what those of a list get, or those of them who were picked.
pub async fn ask(visitor: &Visitor, list: Address, who: Vec<String>) -> Result<Response, Fault> {
    let now = visitor.app.moment().await?;
    let most = limit(visitor, &now).ok_or(Fault::NotFound)?;
    let wish = Wish {
        key: FormKey::of_number(rand::random()),
        list,
        who,
        amount: String::new(),
        reason: String::new(),
        told: String::new(),
    };
    let count = wish.meant(visitor, &now).await?.len();
    if count == 0 {
        return Ok(done(&wish.list.href(), "assign-nobody"));
    }
    page(visitor, &now, &wish, count, most, Asking::default()).await
}

/// Says what it comes to, and gives it once that was said.
pub async fn save(visitor: Visitor, form: String) -> Result<Response, Fault> {
    let wish = Wish::sent(&visitor, &form)?;
    let now = visitor.app.moment().await?;
    let (words, currency) = (&visitor.words, now.setting.currency);
    let most = limit(&visitor, &now).ok_or(Fault::NotFound)?;
    let keys = wish.meant(&visitor, &now).await?;
    let href = wish.list.href();
    // A form that was taken is answered as it was, whoever is in the list by now.
    let mut tx = match begin(&visitor, DEED, &wish.key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    if keys.is_empty() {
        tx.roll_back().await?;
        return Ok(done(&href, "assign-nobody"));
    }
    let sum = |most: Money| words.money(most.0, currency);
    let over = |most: Money| words.say_with("gift-flaw-over", &[("sum", (&sum(most)).into())]);
    let mut flaws = Vec::new();
    let amount = typed::amount(&wish.amount, currency).filter(|amount| *amount > Money(0));
    match (amount, most) {
        (None, _) => flaws.push(("amount", words.say("gift-flaw-amount"))),
        (Some(amount), Some(most)) if amount > most => flaws.push(("amount", over(most))),
        _ => {}
    }
    if wish.reason.is_empty() {
        flaws.push(("reason", words.say("gift-flaw-reason")));
    } else if wish.reason.chars().count() > LONGEST_REASON {
        flaws.push(("reason", words.say_with("assign-reason-long", &[("most", LONGEST_REASON.into())])));
    }
    let Some(amount) = amount.filter(|_| flaws.is_empty()) else {
        tx.roll_back().await?;
        let asking = Asking { status: StatusCode::BAD_REQUEST, flaws, ..Asking::default() };
        return page(&visitor, &now, &wish, keys.len(), most, asking).await;
    };
    if wish.told != told(keys.len(), amount) {
        tx.roll_back().await?;
        let was = wish.told.split_once(':').and_then(|(count, _)| count.parse::<usize>().ok());
        let changed = was.filter(|was| *was != keys.len());
        let note = changed
            .map(|was| Note::warn(words.say_with("assign-changed", &[("was", was.into()), ("n", keys.len().into())])));
        let status = if changed.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
        let asking = Asking { status, notes: note.into_iter().collect(), amount: Some(amount), ..Asking::default() };
        return page(&visitor, &now, &wish, keys.len(), most, asking).await;
    }
    match tx.gift(&keys, amount, &wish.reason, most, &visitor.limits.seen()).await? {
        Ok(gifted) if gifted.given > 0 => {
            let deed = tx.deed();
            tx.answers(&href);
            let detail = serde_json::json!({ "patients": gifted.given, "left_out": gifted.left_out });
            tx.commit(&detail.to_string()).await?;
            Ok(done_saying(&href, "gift-done", deed, gifted.given, &sum(amount)))
        }
        Ok(_) => {
            tx.roll_back().await?;
            Ok(done(&href, "assign-nobody"))
        }
        Err(refusal) => {
            tx.roll_back().await?;
            let flaw = match refusal {
                GiftRefusal::OverLimit { most } => ("amount", over(most)),
                GiftRefusal::NoReason => ("reason", words.say("gift-flaw-reason")),
                GiftRefusal::Nothing | GiftRefusal::Rows(_) => ("amount", words.say("gift-flaw-amount")),
            };
            let asking = Asking { status: StatusCode::CONFLICT, flaws: vec![flaw], ..Asking::default() };
            page(&visitor, &now, &wish, keys.len(), most, asking).await
        }
    }
}

/// What a confirmation said, as the form takes it along.
fn told(count: usize, amount: Money) -> String {
    format!("{count}:{}", amount.0)
}

impl Wish {
    fn sent(visitor: &Visitor, form: &str) -> Result<Self, Fault> {
        let sent = Draft::sent(&FIELDS, form.as_bytes());
        let refused = || Fault::Refused("fault-form", String::new());
        let who = form_urlencoded::parse(form.as_bytes()).filter(|(name, _)| name == "who");
        Ok(Self {
            key: FormKey::parse(sent.get("key")).ok_or_else(refused)?,
            list: of_people(visitor, sent.get("back"))?,
            who: who.map(|(_, key)| key.into_owned()).collect(),
            amount: sent.get("amount").to_owned(),
            reason: sent.get("reason").to_owned(),
            told: sent.get("told").to_owned(),
        })
    }

    /// Keys of those who are meant, as the visitor sees them now.
    async fn meant(&self, visitor: &Visitor, now: &Moment) -> Result<Vec<String>, Fault> {
        assign::meant(visitor, &self.list, &self.who, now).await
    }
}

async fn page(
    visitor: &Visitor,
    now: &Moment,
    wish: &Wish,
    count: usize,
    most: Option<Money>,
    asking: Asking,
) -> Result<Response, Fault> {
    // Where a form was sent to there is no page to come back to.
    let here = wish.list.href().parse().map_err(|error| Fault::internal(&error))?;
    let visitor = &Visitor { here, ..visitor.clone() };
    let (words, currency) = (&visitor.words, now.setting.currency);
    let choices = visitor.app.choices().await?;
    let title = words.say_with("gift-title", &[("n", count.into())]);
    let sum = |amount: Money| words.money(amount.0, currency);
    let people = i64::try_from(count).unwrap_or(i64::MAX);
    let in_all = asking.amount.map(|amount| (sum(amount), sum(Money(amount.0.saturating_mul(people)))));
    let confirm = in_all.as_ref().map(|(each, all)| {
        let with = [("n", count.into()), ("each", each.into()), ("sum", all.into())];
        Note::warn(words.say_with("gift-confirm", &with))
    });
    let is_all = wish.who.is_empty() && wish.list.who.is_empty();
    let everybody = is_all.then(|| Note::plain(words.say("assign-everybody")));
    let error = |name: &str| {
        let flaw = asking.flaws.iter().find(|(field, _)| *field == name);
        flaw.map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let about = most.map(|most| words.say_with("gift-amount-about", &[("sum", (&sum(most)).into())]));
    let amount = Field {
        value: wish.amount.clone(),
        about: about.unwrap_or_default(),
        error: error("amount"),
        focus: confirm.is_none(),
        ..Field::new(Kind::Amount, "amount", words.say("gift-amount"))
    };
    let reason = Field {
        value: wish.reason.clone(),
        about: words.say("gift-reason-about"),
        error: error("reason"),
        ..Field::new(Kind::Text, "reason", words.say("assign-reason"))
    };
    let said = asking.amount.map_or_else(|| told(count, Money(0)), |amount| told(count, amount));
    let mut kept = vec![
        ("key".to_owned(), wish.key.as_str().to_owned()),
        ("back".to_owned(), wish.list.href()),
        ("told".to_owned(), said),
    ];
    kept.extend(wish.who.iter().map(|key| ("who".to_owned(), key.clone())));
    let form = FormView {
        title: title.clone(),
        about: cell_in_words(visitor, &wish.list, &choices).await?,
        notes: asking.notes.into_iter().chain(confirm).chain(everybody).collect(),
        href: "/gift".into(),
        kept: Kept::all(&kept),
        parts: vec![Part::Field(amount), Part::Field(reason)],
        save: match &in_all {
            Some((_, all)) => words.say_with("gift-save", &[("sum", all.into())]),
            None => words.say("gift-next"),
        },
        cancel: Some(Link::new(wish.list.href(), words.say("common-cancel"))),
        ..FormView::default()
    };
    let around = Around { entry: wish.list.report.id, title, topic: "people", has_charts: false };
    let page = FormPage { frame: frame(visitor, now, around), t: FormTexts::of(words), form };
    let mut response = framed(visitor, &page)?;
    *response.status_mut() = asking.status;
    Ok(response)
}
