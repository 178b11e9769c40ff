//! Changing how pages are shown.

use axum::Form;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use crate::access::sign_in::within;
use crate::fault::Fault;
use crate::preference::{Theme, keep, lock_minutes};
use crate::text::Language;
use crate::visitor::Visitor;

#[derive(Deserialize)]
pub struct Back {
    #[serde(default)]
    back: String,
}

/// Before sign-in.
pub async fn language_outside(Path(code): Path<String>, Query(back): Query<Back>) -> Result<Response, Fault> {
    let language = Language::from_code(&code).ok_or(Fault::NotFound)?;
    let jar = CookieJar::new().add(keep("language", language.code().to_owned()));
    Ok((jar, Redirect::to(within(&back.back))).into_response())
}

/// One of them; the others stay. Without any, whether names are hidden is turned over.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    back: String,
    language: Option<String>,
    theme: Option<String>,
    keys: Option<String>,
    lock: Option<String>,
    private: Option<String>,
}

pub async fn set(visitor: Visitor, Form(wanted): Form<Wanted>) -> Result<Response, Fault> {
    let refused = || Fault::Refused("fault-form", String::new());
    let cookie = if let Some(code) = wanted.language {
        let language = Language::from_code(&code).ok_or_else(refused)?;
        if visitor.user.language.as_deref() != Some(language.code()) {
            let mut tx = visitor.app.books().write(visitor.actor(), "language chosen").await?;
            tx.set_language(visitor.user.id, language.code()).await?;
            tx.commit("").await?;
        }
        keep("language", language.code().to_owned())
    } else if let Some(word) = wanted.theme {
        keep("theme", Theme::from_word(&word).ok_or_else(refused)?.word().to_owned())
    } else if let Some(word) = wanted.keys {
        keep("keys", if word == "off" { "off" } else { "on" }.to_owned())
    } else if let Some(word) = wanted.lock {
        keep("lock", lock_minutes(&word).ok_or_else(refused)?.to_string())
    } else {
        let hides = wanted.private.map_or(!visitor.preference.is_private, |word| word == "yes");
        keep("private", if hides { "yes" } else { "no" }.to_owned())
    };
    Ok((CookieJar::new().add(cookie), Redirect::to(within(&wanted.back))).into_response())
}
