//! The page of an error: what happened, what to do, and where the log has more.

use axum::response::{IntoResponse, Response};

use super::frame::bare;
use super::html;
use crate::fault::Fault;
use crate::preference::Preference;
use crate::resend::Form;
use crate::state::App;
use crate::text::Words;
use crate::view::{Again, Button, ErrorPage, ErrorTexts, ErrorView, Kept, Link};

pub async fn page(app: &App, preference: &Preference, fault: &Fault, form: Option<Form>) -> Response {
    let words = Words::of(preference.language);
    // The name of the clinic is a courtesy: without it the page is as true.
    let clinic = app.now().await.map(|now| now.setting.clinic).unwrap_or_default();
    let (happened, advice) = match fault {
        Fault::NotFound => (words.say("error-not-found"), words.say("error-not-found-advice")),
        Fault::SignedOut => (words.say("error-signed-out"), words.say("error-signed-out-advice")),
        Fault::Refused(id, about) => {
            (words.say_with(id, &[("about", about.into())]), words.say(&format!("{id}-advice")))
        }
        Fault::OtherSite => (words.say("error-other-site"), words.say("error-other-site-advice")),
        Fault::Busy => (words.say("error-busy"), words.say("error-busy-advice")),
        Fault::Internal { .. } => (words.say("error-internal"), words.say("error-internal-advice")),
    };
    let incident = match fault {
        Fault::Internal { incident } => Some(incident.clone()),
        _ => None,
    };
    let button = Button { href: "/".into(), label: words.say("error-home"), icon: "", main: true };
    let page = ErrorPage {
        bare: bare(preference, clinic, happened.clone(), "/"),
        t: ErrorTexts::of(&words),
        error: ErrorView {
            happened,
            advice,
            links: vec![button],
            incident,
            again: form.map(|form| again(&words, fault, form)),
        },
    };
    match html(&page) {
        Ok(response) => (fault.status(), response).into_response(),
        Err(_) => fault.status().into_response(),
    }
}

/// Everything that was typed, to be sent once more; who is signed out signs in first, beside this page.
fn again(words: &Words, fault: &Fault, form: Form) -> Again {
    let sign_in = matches!(fault, Fault::SignedOut).then(|| Link::new("/sign-in", words.say("error-sign-in")));
    Again {
        href: form.href,
        about: words.say(if sign_in.is_some() { "error-kept-signed-out" } else { "error-kept" }),
        kept: form.fields.into_iter().map(|(name, value)| Kept { name, value }).collect(),
        sign_in,
        label: words.say("error-send-again"),
    }
}
