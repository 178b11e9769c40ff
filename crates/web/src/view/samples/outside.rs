//! Pages before sign-in, and an error.

use super::frame::assets;
use super::{rendered, words};
use crate::text::{Language, Words};
use crate::view::*;

fn bare(words: &Words, title: String) -> Bare {
    let language = |language: &Language| BareLanguage {
        code: language.code(),
        name: language.name(),
        href: format!("/language/{}", language.code()),
        current: *language == Language::En,
    };
    Bare {
        lang: "en",
        theme: "auto",
        title,
        clinic: super::CLINIC.to_owned(),
        assets: assets(),
        home: "/".to_owned(),
        t: BareTexts::of(words),
        languages: Language::ALL.iter().map(language).collect(),
    }
}

pub(super) fn sign_in(words: &Words) -> SignInPage {
    SignInPage {
        bare: bare(words, words.say("access-sign-in")),
        t: SignInTexts::of(words),
        form: SignInForm {
            href: "/sign-in".to_owned(),
            back: "/reports/left?period=all&by=reason".to_owned(),
            name: "annegret".to_owned(),
            error: Some(words.say("access-wrong")),
            ..SignInForm::default()
        },
    }
}

pub(super) fn code(words: &Words) -> SignInPage {
    let page = sign_in(words);
    let form = SignInForm { asks_code: true, passed: "t0ken".to_owned(), error: None, ..page.form };
    SignInPage { form, ..page }
}

pub(super) fn come_in(words: &Words) -> SignInPage {
    let page = sign_in(words);
    let form = SignInForm { asks_nothing: true, error: None, ..page.form };
    SignInPage { t: SignInTexts { sign_in: words.say("access-come-in"), ..page.t }, form, ..page }
}

pub(super) fn set_password(words: &Words) -> SetPasswordPage {
    SetPasswordPage {
        bare: bare(words, words.say("access-set-up")),
        t: SetPasswordTexts::of(words),
        form: SetPasswordForm {
            title: words.say("access-set-up"),
            about: words.say("access-set-up-about"),
            href: "/link/t0ken".to_owned(),
            asks_name: true,
            name: "annegret".to_owned(),
            least: 12,
            rule: words.say_with("access-password-rule", &[("least", 12_i64.into())]),
            again_error: words.say("access-password-differs"),
            ..SetPasswordForm::default()
        },
    }
}

pub(super) fn error(words: &Words) -> ErrorPage {
    ErrorPage {
        bare: bare(words, words.say("error-internal")),
        t: ErrorTexts::of(words),
        error: ErrorView {
            happened: words.say("error-internal"),
            advice: words.say("error-internal-advice"),
            links: vec![Button { href: "/".to_owned(), label: words.say("error-home"), icon: "", main: true }],
            incident: Some("7F3K92QD".to_owned()),
            again: Some(Again {
                href: "/register".to_owned(),
                about: words.say("error-kept-signed-out"),
                kept: vec![Kept { name: "name".to_owned(), value: "Ada \"& Bea\"".to_owned() }],
                sign_in: Some(Link::new("/sign-in", words.say("error-sign-in"))),
                label: words.say("error-send-again"),
            }),
        },
    }
}

#[test]
fn signing_in_asks_one_thing_after_the_other() {
    let words = words();
    let first = rendered(&sign_in(&words));
    assert!(first.contains(r#"autocomplete="current-password""#) && !first.contains("one-time-code"));
    assert!(first.contains(r#"value="/reports/left?period=all&#38;by=reason""#) && first.contains(r#"role="alert""#));
    let second = rendered(&code(&words));
    assert!(second.contains("one-time-code") && second.contains(r#"name="passed" value="t0ken""#));
    assert!(!second.contains(r#"type="password""#));
    let link = rendered(&come_in(&words));
    assert!(!link.contains(r#"type="password""#) && !link.contains("one-time-code") && link.contains("button main"));
}

#[test]
fn a_password_that_is_not_taken_is_said_beside_it() {
    let html = rendered(&set_password(&words()));
    assert!(html.contains(r#"id="again-wrong">The two passwords are different.</span>"#));
    assert_eq!(html.matches(r#"class="field wrong""#).count(), 1);
}

#[test]
fn an_error_tells_its_incident() {
    let html = rendered(&error(&words()));
    assert!(html.contains(r#"<b class="incident">7F3K92QD</b>"#));
}
