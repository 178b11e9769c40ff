//! One-time links: the first owner's, an invitation, a demo's.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use books::access::{Link, Purpose, Token, UserDraft};
use clinic::access::Role;
use serde::Deserialize;

use super::{password, sign_in};
use crate::fault::Fault;
use crate::origin::Origin;
use crate::page::outside::{self, Flaws};
use crate::preference::Preference;
use crate::state::{App, Shared};

pub async fn show(
    State(app): State<Shared>,
    preference: Preference,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    let (_, link) = good(&app, &token).await?;
    match link.purpose {
        // Something must be sent, since what only looks at addresses (a mail filter, a preview) may not use a link up.
        Purpose::SignIn => outside::come_in(&app, &preference, &token).await,
        Purpose::SetUp => outside::set_password(&app, &preference, &token, None, "", Flaws::default()).await,
        Purpose::Password => {
            let user = app.books().user(link.user_id.ok_or(Fault::NotFound)?).await?.ok_or(Fault::NotFound)?;
            outside::set_password(&app, &preference, &token, Some(&user), &user.sign_in, Flaws::default()).await
        }
        Purpose::SecondFactor => Err(Fault::NotFound),
    }
}

#[derive(Deserialize)]
pub struct Set {
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    again: String,
}

pub async fn take(
    State(app): State<Shared>,
    preference: Preference,
    origin: Origin,
    headers: HeaderMap,
    Path(text): Path<String>,
    Form(set): Form<Set>,
) -> Result<Response, Fault> {
    let (token, link) = good(&app, &text).await?;
    let known = match link.user_id {
        Some(id) => Some(app.books().user(id).await?.filter(|user| !user.is_disabled).ok_or(Fault::NotFound)?),
        None => None,
    };
    let name = known.as_ref().map_or_else(|| set.name.trim().to_owned(), |user| user.sign_in.clone());
    if link.purpose != Purpose::SignIn {
        let flaws = Flaws {
            name: (name.is_empty() || name.chars().count() > 100).then_some("access-name-missing"),
            password: password::flaw(&set.password, &set.again, &name),
        };
        if flaws.name.is_some() || flaws.password.is_some() {
            return outside::set_password(&app, &preference, &text, known.as_ref(), &name, flaws).await;
        }
    }
    let hash = match link.purpose {
        Purpose::SignIn => None,
        _ => Some(password::hash(&app, set.password).await?),
    };
    let action = match link.purpose {
        Purpose::SetUp => "first owner",
        Purpose::SignIn => "sign in",
        _ => "password set",
    };
    let mut tx = app.books().write(&name, action).await?;
    if !tx.use_link(&token).await? {
        return Err(Fault::NotFound);
    }
    let id = match &known {
        Some(user) => user.id,
        None => {
            let draft = UserDraft {
                sign_in: name.clone(),
                name: name.clone(),
                role: Role::Owner,
                employee_id: None,
                branches: std::collections::BTreeSet::new(),
            };
            tx.add_user(&draft).await?.ok_or(Fault::NotFound)?
        }
    };
    if let Some(hash) = hash {
        tx.set_password(id, &hash).await?;
        tx.end_sessions_of(id).await?;
    }
    tx.commit("").await?;
    let user = app.books().user(id).await?.ok_or(Fault::NotFound)?;
    if user.totp_secret.is_some() {
        // The link stands for the password alone.
        return Ok(Redirect::to("/sign-in").into_response());
    }
    let tx = app.books().write(&user.sign_in, "sign in").await?;
    sign_in::begin(&app, tx, &user, &origin, &headers, "/").await
}

async fn good(app: &App, text: &str) -> Result<(Token, Link), Fault> {
    let gone = || Fault::Refused("fault-link", String::new());
    let token = Token::parse(text).ok_or_else(gone)?;
    // That a password was right is no leave to set another.
    let link = app.books().link(&token).await?.filter(|link| link.purpose != Purpose::SecondFactor);
    Ok((token, link.ok_or_else(gone)?))
}
