//! Pages of those who are not in yet.

use axum::response::Response;
use books::access::User;

use super::frame::bare;
use super::html;
use crate::access::password;
use crate::fault::Fault;
use crate::preference::Preference;
use crate::state::App;
use crate::text::Words;
use crate::view::{SetPasswordForm, SetPasswordPage, SetPasswordTexts, SignInForm, SignInPage, SignInTexts};

/// Why somebody is not in yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Name or password: which of them is nobody's business.
    Wrong,
    WrongCode,
    /// The code came too late after the password.
    TooLate,
    /// After many failures: seconds until the next try is looked at.
    Wait(i64),
}

impl Failure {
    fn say(self, words: &Words) -> String {
        match self {
            Self::Wrong => words.say("access-wrong"),
            Self::WrongCode => words.say("access-wrong-code"),
            Self::TooLate => words.say("access-too-late"),
            Self::Wait(seconds) => words.say_with("access-wait", &[("seconds", seconds.into())]),
        }
    }
}

pub async fn sign_in(
    app: &App,
    preference: &Preference,
    back: &str,
    name: &str,
    failure: Option<Failure>,
) -> Result<Response, Fault> {
    let form = SignInForm { back: back.to_owned(), name: name.to_owned(), ..form() };
    page(app, preference, form, failure).await
}

/// The second step.
pub async fn code(
    app: &App,
    preference: &Preference,
    back: &str,
    passed: &str,
    failure: Option<Failure>,
) -> Result<Response, Fault> {
    let form = SignInForm { back: back.to_owned(), asks_code: true, passed: passed.to_owned(), ..form() };
    page(app, preference, form, failure).await
}

fn form() -> SignInForm {
    SignInForm { href: "/sign-in".into(), ..SignInForm::default() }
}

async fn page(
    app: &App,
    preference: &Preference,
    mut form: SignInForm,
    failure: Option<Failure>,
) -> Result<Response, Fault> {
    let words = Words::of(preference.language);
    form.error = failure.map(|failure| failure.say(&words));
    let t = SignInTexts::of(&words);
    let clinic = app.now().await?.setting.clinic;
    html(&SignInPage { bare: bare(preference, clinic, t.sign_in.clone(), "/sign-in"), t, form })
}

/// A demo's link: somebody says that they want in.
pub async fn come_in(app: &App, preference: &Preference, token: &str) -> Result<Response, Fault> {
    let words = Words::of(preference.language);
    let t = SignInTexts { sign_in: words.say("access-come-in"), ..SignInTexts::of(&words) };
    let clinic = app.now().await?.setting.clinic;
    let href = format!("/link/{token}");
    let form = SignInForm { href: href.clone(), asks_nothing: true, ..SignInForm::default() };
    html(&SignInPage { bare: bare(preference, clinic, t.sign_in.clone(), &href), t, form })
}

/// What is wrong with what was typed, as ids of texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flaws {
    pub name: Option<&'static str>,
    pub password: Option<&'static str>,
}

/// By a one-time link. Without a user it makes the first owner, who chooses a name.
pub async fn set_password(
    app: &App,
    preference: &Preference,
    token: &str,
    user: Option<&User>,
    name: &str,
    flaws: Flaws,
) -> Result<Response, Fault> {
    let words = Words::of(preference.language);
    let say = |flaw: Option<&str>| {
        flaw.map_or_else(String::new, |id| words.say_with(id, &[("least", password::LEAST.into())]))
    };
    let (title, about) = match user {
        None => (words.say("access-set-up"), words.say("access-set-up-about")),
        Some(user) => (
            words.say_with("access-welcome", &[("name", (&user.name).into())]),
            words.say_with("access-welcome-about", &[("name", (&user.sign_in).into())]),
        ),
    };
    let is_again = flaws.password == Some("access-password-differs");
    let href = format!("/link/{token}");
    let form = SetPasswordForm {
        title: title.clone(),
        about,
        href: href.clone(),
        asks_name: user.is_none(),
        name: name.to_owned(),
        name_error: say(flaws.name),
        least: password::LEAST,
        rule: words.say_with("access-password-rule", &[("least", password::LEAST.into())]),
        password_error: say(flaws.password.filter(|_| !is_again)),
        again_error: say(flaws.password.filter(|_| is_again)),
    };
    let clinic = app.now().await?.setting.clinic;
    html(&SetPasswordPage { bare: bare(preference, clinic, title, &href), t: SetPasswordTexts::of(&words), form })
}
