//! How a browser wants its pages: kept in cookies, since it is of the device and not of the clinic.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use time::Duration;

use crate::state::{App, Shared};
use crate::text::Language;

#[derive(Clone, Debug)]
pub struct Preference {
    pub language: Language,
    pub theme: Theme,
    /// Names are blurred.
    pub is_private: bool,
    /// Single keys are shortcuts.
    pub has_keys: bool,
    /// The screen is locked when nothing happened for so long.
    pub lock_minutes: u32,
}

/// What the minutes until the lock can be.
pub const LOCK_MINUTES: [u32; 4] = [5, 15, 30, 60];
const USUAL_LOCK_MINUTES: u32 = 15;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    Auto,
    Light,
    Dark,
    Contrast,
}

impl Theme {
    pub const ALL: [Self; 4] = [Self::Auto, Self::Light, Self::Dark, Self::Contrast];

    pub fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.word() == word)
    }
}

impl Preference {
    /// Where a browser has chosen no language it is the clinic's, or else what the browser asks for. Books that cannot be read
    /// tell so when they are asked for more.
    pub async fn of(app: &App, headers: &HeaderMap) -> Self {
        let jar = CookieJar::from_headers(headers);
        let cookie = |name: &str| jar.get(name).map(|cookie| cookie.value().to_owned());
        let asked = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let language = match cookie("language").and_then(|code| Language::from_code(&code)) {
            None => app.books().language().await.ok().flatten().and_then(|code| Language::from_code(&code)),
            chosen => chosen,
        };
        Self {
            language: language.unwrap_or_else(|| Language::from_accept(asked)),
            theme: cookie("theme").and_then(|word| Theme::from_word(&word)).unwrap_or(Theme::Auto),
            is_private: cookie("private").as_deref() == Some("yes"),
            has_keys: cookie("keys").as_deref() != Some("off"),
            lock_minutes: cookie("lock").and_then(|word| lock_minutes(&word)).unwrap_or(USUAL_LOCK_MINUTES),
        }
    }
}

impl FromRequestParts<Shared> for Preference {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Infallible> {
        Ok(Self::of(app, &parts.headers).await)
    }
}

/// As a form sends it.
pub fn lock_minutes(word: &str) -> Option<u32> {
    word.parse().ok().filter(|minutes| LOCK_MINUTES.contains(minutes))
}

/// A cookie that keeps a preference for a year. None of them is a secret.
pub fn keep(name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value)).path("/").same_site(SameSite::Lax).http_only(true).max_age(Duration::days(365)).build()
}
