//! The page of an error: what happened, what to do, and where the log has more.

use axum::response::{IntoResponse, Response};

use super::frame::bare;
use super::html;
use crate::fault::Fault;
use crate::preference::Preference;
use crate::state::App;
use crate::text::Words;
use crate::view::{Button, ErrorPage, ErrorTexts, ErrorView};

pub async fn page(app: &App, preference: &Preference, fault: &Fault) -> Response {
    let words = Words::of(preference.language);
    // The name of the clinic is a courtesy: without it the page is as true.
    let clinic = app.engine().setting().await.map(|setting| setting.clinic).unwrap_or_default();
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
        error: ErrorView { happened, advice, links: vec![button], incident },
    };
    match html(&page) {
        Ok(response) => (fault.status(), response).into_response(),
        Err(_) => fault.status().into_response(),
    }
}
