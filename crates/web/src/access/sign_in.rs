//! Signing in and out.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use books::Tx;
use books::access::{Purpose, Token, User};
use serde::Deserialize;

use super::throttle::Who;
use super::{new_token, password, second_factor};
use crate::fault::Fault;
use crate::origin::Origin;
use crate::page::outside::{self, Failure};
use crate::preference::{Preference, keep};
use crate::state::{App, Shared};
use crate::visitor::{Visitor, session_cookie, signed_in};

/// Seconds in which the code has to follow the password.
const CODE_WITHIN: i64 = 5 * 60;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    back: String,
    /// The name of who locked the screen.
    #[serde(default)]
    name: String,
}

pub async fn show(
    State(app): State<Shared>,
    preference: Preference,
    jar: CookieJar,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    if signed_in(&app, &jar).await?.is_some() {
        return Ok(Redirect::to(within(&asked.back)).into_response());
    }
    outside::sign_in(&app, &preference, &asked.back, &asked.name, None).await
}

#[derive(Deserialize)]
pub struct Tried {
    #[serde(default)]
    back: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: String,
    /// Of the second factor, with what the first one gave.
    #[serde(default)]
    code: String,
    #[serde(default)]
    passed: String,
}

pub async fn sign_in(
    State(app): State<Shared>,
    preference: Preference,
    origin: Origin,
    headers: HeaderMap,
    Form(tried): Form<Tried>,
) -> Result<Response, Fault> {
    if tried.passed.is_empty() {
        first(&app, &preference, &origin, &headers, tried).await
    } else {
        second(&app, &preference, &origin, &headers, tried).await
    }
}

async fn first(
    app: &Shared,
    preference: &Preference,
    origin: &Origin,
    headers: &HeaderMap,
    tried: Tried,
) -> Result<Response, Fault> {
    let who = Who::new(&tried.name, &origin.0);
    let wait = who.wait(app).await?;
    if wait > 0 {
        return outside::sign_in(app, preference, &tried.back, &tried.name, Some(Failure::Wait(wait))).await;
    }
    let user = app.books().user_with_sign_in(&tried.name).await?.filter(|user| !user.is_disabled);
    let hash = user.as_ref().and_then(|user| user.password_hash.clone());
    let is_right = password::is_right(app, tried.password, hash).await?;
    let Some(user) = user.filter(|_| is_right) else {
        who.failed(app).await?;
        return outside::sign_in(app, preference, &tried.back, &tried.name, Some(Failure::Wrong)).await;
    };
    if user.totp_secret.is_some() {
        let passed = new_token();
        let mut tx = app.books().write(&user.sign_in, "password given").await?;
        tx.add_link(&passed, Purpose::SecondFactor, Some(user.id), CODE_WITHIN).await?;
        tx.commit("").await?;
        return outside::code(app, preference, &tried.back, passed.reveal(), None).await;
    }
    who.succeeded(app).await?;
    let tx = app.books().write(&user.sign_in, "sign in").await?;
    begin(app, tx, &user, origin, headers, &tried.back).await
}

async fn second(
    app: &Shared,
    preference: &Preference,
    origin: &Origin,
    headers: &HeaderMap,
    tried: Tried,
) -> Result<Response, Fault> {
    let again = || outside::sign_in(app, preference, &tried.back, "", Some(Failure::TooLate));
    let Some(passed) = Token::parse(&tried.passed) else {
        return again().await;
    };
    let link = app.books().link(&passed).await?.filter(|link| link.purpose == Purpose::SecondFactor);
    let Some(user) = link.and_then(|link| link.user_id) else {
        return again().await;
    };
    let user = app.books().user(user).await?.filter(|user| !user.is_disabled);
    let Some((user, secret)) = user.and_then(|user| user.totp_secret.clone().map(|secret| (user, secret))) else {
        return again().await;
    };
    let who = Who::new(&user.sign_in, &origin.0);
    let wait = who.wait(app).await?;
    if wait > 0 {
        return outside::code(app, preference, &tried.back, &tried.passed, Some(Failure::Wait(wait))).await;
    }
    let mut tx = app.books().write(&user.sign_in, "sign in").await?;
    let now = (app.parts.clock)().as_second();
    if !second_factor::take(&mut tx, &user, &secret, &tried.code, now).await? {
        tx.roll_back().await?;
        who.failed(app).await?;
        return outside::code(app, preference, &tried.back, &tried.passed, Some(Failure::WrongCode)).await;
    }
    if !tx.use_link(&passed).await? {
        tx.roll_back().await?;
        return again().await;
    }
    let answer = begin(app, tx, &user, origin, headers, &tried.back).await?;
    // Not before: nobody else writes while this transaction does.
    who.succeeded(app).await?;
    Ok(answer)
}

/// A new session, under a new secret.
pub async fn begin(
    app: &App,
    mut tx: Tx,
    user: &User,
    origin: &Origin,
    headers: &HeaderMap,
    back: &str,
) -> Result<Response, Fault> {
    let token = new_token();
    let agent = headers.get("user-agent").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let agent: String = agent.chars().take(300).collect();
    tx.begin_session(&token, user.id, &agent, &origin.0).await?;
    tx.commit("").await?;
    let mut jar = CookieJar::new().add(session_cookie(app, &token));
    if let Some(language) = &user.language {
        jar = jar.add(keep("language", language.clone()));
    }
    Ok((jar, Redirect::to(within(back))).into_response())
}

pub async fn sign_out(visitor: Visitor) -> Result<Response, Fault> {
    end(&visitor).await?;
    Ok(Redirect::to("/sign-in").into_response())
}

#[derive(Deserialize)]
pub struct Locked {
    #[serde(default)]
    back: String,
}

/// The session ends; whoever signs in again is where they were.
pub async fn lock(visitor: Visitor, Form(locked): Form<Locked>) -> Result<Response, Fault> {
    end(&visitor).await?;
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("back", within(&locked.back))
        .append_pair("name", &visitor.user.sign_in)
        .finish();
    Ok(Redirect::to(&format!("/sign-in?{query}")).into_response())
}

async fn end(visitor: &Visitor) -> Result<(), Fault> {
    let mut tx = visitor.app.books().write(visitor.actor(), "sign out").await?;
    tx.end_session(visitor.user.id, visitor.session.id).await?;
    tx.commit("").await?;
    Ok(())
}

/// Only places of this site are gone back to.
pub fn within(back: &str) -> &str {
    let is_here = back.starts_with('/') && !back.starts_with("//") && !back.contains(['\\', '\n', '\r']);
    if is_here { back } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_another_site() {
        for back in ["https://example.org", "//example.org", "/\\example.org", "", "javascript:alert(1)", "/a\r\nb"] {
            assert_eq!(within(back), "/", "{back}");
        }
        assert_eq!(within("/reports/left?period=all"), "/reports/left?period=all");
    }
}
