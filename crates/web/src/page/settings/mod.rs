//! What the clinic decided once: the board's step, what stands on slips, who sells, and how much each role may give away.
//!
//! What is left empty is as usual, and not stored. What the clinic is called and where it is, is a page of its own (`setup`).

mod form;

use axum::extract::RawForm;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::deed::{FormKey, Once};
use books::{Table, Tx};
use clinic::record::{Employee, Setting};
use clinic::setting::Decision;
use futures::TryStreamExt;

pub use form::label;

use super::form::{Flaws, Typed};
use super::frame::{Around, frame};
use super::tasks::Staff;
use super::{done, done_with, framed};
use crate::clock::Now;
use crate::draft::{Clash, Draft};
use crate::fault::Fault;
use crate::view::{FormPage, FormTexts, FormView, Kept, Note};
use crate::visitor::Visitor;

const HERE: &str = "/settings";
const DEED: &str = "settings change";

/// What is decided, and what can be chosen.
pub struct Known {
    pub decided: Draft,
    pub employees: Vec<Employee>,
    /// Who has tasks: how they sign in, and what they are called.
    pub users: Vec<(String, String)>,
}

impl Known {
    async fn read(visitor: &Visitor) -> Result<Self, Fault> {
        let users = Staff::of(visitor).await?.colleagues(visitor);
        let mut reader = visitor.app.books().read().await?;
        let settings: Vec<Setting> = reader.records().try_collect().await?;
        let stored = |name: &str| settings.iter().find(|setting| setting.name == name);
        let mut decided = Draft::default();
        for name in Decision::all().into_iter().map(Decision::name) {
            decided.set(&name, stored(&name).map_or("", |setting| setting.value.as_str()));
        }
        Ok(Self { decided, employees: reader.records().try_collect().await?, users })
    }
}

/// The form as it stands on its page.
struct Filled {
    key: FormKey,
    shown: Draft,
    draft: Draft,
    flaws: Flaws<String>,
    clashes: Vec<Clash>,
}

pub async fn show(visitor: Visitor) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let known = Known::read(&visitor).await?;
    let filled = Filled {
        key: FormKey::of_number(rand::random()),
        shown: known.decided.clone(),
        draft: known.decided.clone(),
        flaws: Flaws::new(),
        clashes: Vec::new(),
    };
    page(&visitor, &now, &known, &filled, StatusCode::OK)
}

pub async fn save(visitor: Visitor, RawForm(body): RawForm) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let currency = now.setting.currency;
    let carried = Draft::sent(&["key", "shown"], &body);
    let key = FormKey::parse(carried.get("key")).ok_or(Fault::Refused("fault-form", String::new()))?;
    let once = visitor.app.books().write_once(visitor.actor(), DEED, visitor.user.id, &key).await?;
    let mut tx = match once {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let known = Known::read(&visitor).await?;
    let shown = Draft::from_text(carried.get("shown"));
    let (typed, unread) = form::read(&visitor.words, currency, &body, &shown);
    let (wanted, clashes) = typed.merged(&shown, &known.decided);
    let flaws = form::flaws(&known, &wanted, unread);
    if !flaws.is_empty() || !clashes.is_empty() {
        tx.roll_back().await?;
        let status = if flaws.is_empty() { StatusCode::CONFLICT } else { StatusCode::BAD_REQUEST };
        // What is stored by now has been shown: sent once more, what was typed stands.
        let filled = Filled { key, shown: known.decided.clone(), draft: wanted, flaws, clashes };
        return page(&visitor, &now, &known, &filled, status);
    }
    let changed = decide(&mut tx, &known.decided, &wanted).await?;
    if changed.is_empty() {
        tx.roll_back().await?;
        return Ok(done(HERE, "directory-unchanged"));
    }
    tx.answers(HERE);
    let deed = tx.deed();
    tx.commit(&serde_json::json!({ "settings": changed }).to_string()).await?;
    Ok(done_with(HERE, "settings-saved", deed))
}

/// Stores what is decided, and takes away what is as usual again. The names of what changed.
async fn decide(tx: &mut Tx, decided: &Draft, wanted: &Draft) -> Result<Vec<String>, Fault> {
    let mut changed = Vec::new();
    for name in Decision::all().into_iter().map(Decision::name) {
        let value = wanted.get(&name);
        if value == decided.get(&name) {
            continue;
        }
        if value.is_empty() {
            tx.remove_row(Table::Setting, &[&name]).await?;
        } else {
            let setting = Setting { name: name.clone(), value: value.to_owned() };
            let told = |_| Fault::internal(&format!("the setting {name} cannot be put"));
            tx.put(&setting).await?.map_err(told)?;
        }
        changed.push(name);
    }
    Ok(changed)
}

fn page(visitor: &Visitor, now: &Now, known: &Known, filled: &Filled, status: StatusCode) -> Result<Response, Fault> {
    let words = &visitor.words;
    let clash = (!filled.clashes.is_empty()).then(|| Note::warn(words.say("form-changed-meanwhile")));
    let flawed = (!filled.flaws.is_empty()).then(|| Note::bad(words.say("directory-flawed")));
    let kept = |name: &str, value: &str| Kept { name: name.to_owned(), value: value.to_owned() };
    let title = words.say("frame-settings");
    let typed =
        Typed { words, labels: "settings", draft: &filled.draft, flaws: &filled.flaws, clashes: &filled.clashes };
    let form = FormView {
        title: title.clone(),
        about: words.say("settings-about"),
        notes: clash.into_iter().chain(flawed).collect(),
        href: HERE.into(),
        kept: vec![kept("key", filled.key.as_str()), kept("shown", &filled.shown.to_text())],
        parts: form::parts(typed, known, now),
        save: words.say("common-save"),
        ..FormView::default()
    };
    let around = Around { entry: HERE, title, topic: "settings", has_charts: false };
    let page = FormPage { frame: frame(visitor, now, around), t: FormTexts::of(words), form };
    Ok((status, framed(visitor, &page)?).into_response())
}
