//! One's own account: how pages look, the password, the second factor, where one is signed in.

mod device;
mod password;
mod second_factor;
mod sessions;

use axum::http::{StatusCode, Uri};
use axum::response::Response;
use books::access::User;

use super::frame::{Around, frame};
use super::{calendar, framed};
use crate::access;
use crate::access::throttle::Who;
use crate::fault::Fault;
use crate::origin::Origin;
use crate::preference::{LOCK_MINUTES, Theme};
use crate::text::{Language, Words};
use crate::view::{AccountPage, AccountTexts, AccountView, Fact, Note, SecondFactor, Setting, Word};
use crate::visitor::Visitor;

pub use password::password;
pub use second_factor::second_factor;
pub use sessions::sessions;

/// What a form brought about, to be shown on the page.
#[derive(Debug, Default)]
struct Shown {
    notes: Vec<Note>,
    flaws: password::Flaws,
    /// Instead of how the second factor is.
    second: Option<SecondFactor>,
    /// Of the password that the second factor's form asks for; empty: nothing.
    proof_error: String,
    codes: Vec<String>,
    /// Of a calendar that was just made.
    address: Option<String>,
}

pub async fn show(visitor: Visitor) -> Result<Response, Fault> {
    page(&visitor, Shown::default()).await
}

/// With the address of a calendar, which is shown this once.
pub async fn with_calendar(visitor: &Visitor, address: String) -> Result<Response, Fault> {
    page(visitor, Shown { address: Some(address), ..Shown::default() }).await
}

async fn page(visitor: &Visitor, shown: Shown) -> Result<Response, Fault> {
    // Where a form was sent to there is no page to come back to.
    let visitor = Visitor { here: Uri::from_static("/account"), ..visitor.clone() };
    let (app, words) = (&visitor.app, &visitor.words);
    let now = app.now().await?;
    // What a form has just changed is not yet in what the visitor came with.
    let user = app.books().user(visitor.user.id).await?.ok_or(Fault::SignedOut)?;
    let second = match shown.second {
        Some(second) => second,
        None => second_factor::state(&visitor, &user, shown.proof_error).await?,
    };
    let account = AccountView {
        notes: shown.notes,
        sign_in: user.sign_in.clone(),
        facts: facts(&visitor, &user).await?,
        settings: settings(&visitor),
        password_href: "/account/password".into(),
        passwords: password::fields(words, &user, &shown.flaws),
        second_href: "/account/second-factor".into(),
        second,
        codes: shown.codes,
        calendar: calendar::view(&visitor, shown.address).await?,
        sessions_href: "/account/sessions".into(),
        sessions: sessions::rows(&visitor, &now).await?,
    };
    let around = Around { entry: "/account", title: words.say("frame-account"), topic: "sign-in", has_charts: false };
    framed(&visitor, &AccountPage { frame: frame(&visitor, &now, around), t: AccountTexts::of(words), account })
}

/// A page that shows what is wrong with what was sent.
async fn refused(visitor: &Visitor, shown: Shown) -> Result<Response, Fault> {
    let mut response = page(visitor, shown).await?;
    *response.status_mut() = StatusCode::BAD_REQUEST;
    Ok(response)
}

/// What whoever manages the users says of this one.
async fn facts(visitor: &Visitor, user: &User) -> Result<Vec<Fact>, Fault> {
    let words = &visitor.words;
    let mut facts = vec![
        Fact::new(words.say("account-my-name"), &user.name),
        Fact::new(words.say("account-sign-in"), &user.sign_in),
        Fact::new(words.say("account-role"), words.say(&format!("role-{}", user.role.word()))),
    ];
    let mut branches = Vec::new();
    if user.employee_id.is_some() || !user.branches.is_empty() {
        let choices = visitor.app.choices().await?;
        let employee = choices.employees.iter().find(|employee| Some(employee.record.id) == user.employee_id);
        facts.extend(employee.map(|employee| Fact::new(words.say("account-employee"), &employee.record.name)));
        let own = choices.branches.iter().filter(|branch| user.branches.contains(&branch.id));
        branches.extend(own.map(|branch| branch.name.clone()));
    }
    let branches = if branches.is_empty() { words.say("account-all-branches") } else { words.list(&branches) };
    facts.push(Fact::new(words.say("account-branches"), branches));
    Ok(facts)
}

fn settings(visitor: &Visitor) -> Vec<Setting> {
    let (words, preference) = (&visitor.words, &visitor.preference);
    let word = |value: &str, label: String, selected| Word { value: value.to_owned(), label, selected };
    let setting = |name: &'static str, label: &str, about: Option<&str>, options: Vec<Word>| Setting {
        href: "/preference".into(),
        name,
        label: words.say(label),
        about: about.map(|id| words.say(id)).unwrap_or_default(),
        options,
    };
    let language = |known: Language| word(known.code(), known.name().to_owned(), known == preference.language);
    let theme = |known: Theme| {
        word(known.word(), words.say(&format!("frame-theme-{}", known.word())), known == preference.theme)
    };
    let keys = |on: bool| {
        let known = if on { "on" } else { "off" };
        word(known, words.say(&format!("account-keys-{known}")), on == preference.has_keys)
    };
    let lock = |minutes: u32| {
        let label = words.say_with("account-lock-minutes", &[("minutes", i64::from(minutes).into())]);
        word(&minutes.to_string(), label, minutes == preference.lock_minutes)
    };
    vec![
        setting("language", "account-language", None, Language::ALL.map(language).into()),
        setting("theme", "account-theme", None, Theme::ALL.map(theme).into()),
        setting("keys", "account-keys", Some("account-keys-about"), [true, false].map(keys).into()),
        setting("lock", "account-lock", Some("account-lock-about"), LOCK_MINUTES.map(lock).into()),
    ]
}

/// Whether somebody is whose account it is: a session may be left open, a password is known.
enum Proof {
    Right,
    Wrong,
    /// After many failures: seconds until the next try is looked at.
    Wait(i64),
}

impl Proof {
    /// What to say; empty when it is right.
    fn error(&self, words: &Words) -> String {
        match self {
            Self::Right => String::new(),
            Self::Wrong => words.say("account-password-wrong"),
            Self::Wait(seconds) => words.say_with("access-wait", &[("seconds", (*seconds).into())]),
        }
    }
}

/// Asks for the password, with the same patience as at the door. Who came by a link and never had a password has nothing to
/// prove it with.
async fn prove(visitor: &Visitor, origin: &Origin, password: &str) -> Result<Proof, Fault> {
    let Some(hash) = visitor.user.password_hash.clone() else {
        return Ok(Proof::Right);
    };
    let who = Who::new(visitor.actor(), &origin.0);
    let wait = who.wait(&visitor.app).await?;
    if wait > 0 {
        return Ok(Proof::Wait(wait));
    }
    if access::password::is_right(&visitor.app, password.to_owned(), Some(hash)).await? {
        who.succeeded(&visitor.app).await?;
        return Ok(Proof::Right);
    }
    who.failed(&visitor.app).await?;
    Ok(Proof::Wrong)
}
