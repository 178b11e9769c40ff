//! Who asks: somebody who has signed in, with what that allows.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use books::access::{Session, Token, User};
use books::work::Waiting;
use clinic::access::{Action, Scope};
use jiff::SignedDuration;

use crate::ask::Limits;
use crate::fault::Fault;
use crate::preference::Preference;
use crate::security::Nonce;
use crate::state::{App, Shared};
use crate::text::Words;

/// A session ends when nothing was asked for so long, and in any case so long after it began.
pub const IDLE: SignedDuration = SignedDuration::from_hours(12);
pub const ABSOLUTE: SignedDuration = SignedDuration::from_hours(24 * 14);
/// What pages ask for by themselves while they are only looked at: a session that nobody uses ends all the same.
const BY_THEMSELVES: [&str; 3] = ["/schedule/board", "/schedule/live", "/tasks/badge"];
/// That a session is used is written down so often at most.
const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(1);

#[derive(Clone)]
pub struct Visitor {
    pub app: Shared,
    pub user: Arc<User>,
    pub session: Arc<Session>,
    pub limits: Arc<Limits>,
    pub preference: Preference,
    pub words: Words,
    pub nonce: String,
    /// Tasks that wait for the visitor.
    pub waiting: Waiting,
    /// What was asked for: path and query.
    pub here: Uri,
    /// What the page before wants said, by the id of its text.
    pub said: Option<String>,
}

/// What a route asks of whoever comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// That they have signed in.
    SignIn,
    /// That their role may do this.
    To(Action),
    /// That their role may do one of two.
    Either(Action, Action),
}

impl Visitor {
    /// The actor of what is written for this visitor.
    pub fn actor(&self) -> &str {
        &self.user.sign_in
    }

    pub fn may(&self, action: Action) -> Scope {
        self.limits.may(action)
    }

    pub fn may_any(&self, action: Action) -> bool {
        self.may(action) != Scope::No
    }

    fn has(&self, needs: Needs) -> bool {
        match needs {
            Needs::Nothing | Needs::SignIn => true,
            Needs::To(action) => self.may_any(action),
            Needs::Either(one, other) => self.may_any(one) || self.may_any(other),
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Fault> {
        parts.extensions.get::<Self>().cloned().ok_or(Fault::SignedOut)
    }
}

/// Lets in who may come in: others are sent to sign in, or told that there is nothing here.
pub async fn let_in(State((app, needs)): State<(Shared, Needs)>, mut request: Request, next: Next) -> Response {
    if needs == Needs::Nothing {
        return next.run(request).await;
    }
    let nonce = request.extensions().get::<Nonce>().map(|Nonce(nonce)| nonce.clone()).unwrap_or_default();
    let (headers, here) = (request.headers().clone(), request.uri().clone());
    match visitor(&app, &headers, here, nonce).await {
        Err(fault) => fault.into_response(),
        Ok(None) => signed_out(&request),
        Ok(Some(visitor)) if visitor.has(needs) => {
            request.extensions_mut().insert(visitor);
            next.run(request).await
        }
        Ok(Some(_)) => Fault::NotFound.into_response(),
    }
}

/// A page is come back to after signing in.
fn signed_out(request: &Request) -> Response {
    if request.method() != Method::GET {
        return Fault::SignedOut.into_response();
    }
    let here = request.uri().path_and_query().map_or("/", |here| here.as_str());
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("back", here).finish();
    Redirect::to(&format!("/sign-in?{query}")).into_response()
}

async fn visitor(app: &Shared, headers: &HeaderMap, here: Uri, nonce: String) -> Result<Option<Visitor>, Fault> {
    let jar = CookieJar::from_headers(headers);
    let is_used = !BY_THEMSELVES.contains(&here.path());
    let known = if is_used { signed_in(app, &jar).await? } else { known(app, &jar).await? };
    let Some((session, user)) = known else {
        return Ok(None);
    };
    let preference = Preference::of(app, headers).await;
    let waiting = if is_used && user.role.may(Action::HaveTasks) != Scope::No {
        app.books().waiting_tasks(&user.sign_in, app.now().await?.today).await?
    } else {
        Waiting::default()
    };
    Ok(Some(Visitor {
        limits: Arc::new(limits(app, &user).await?),
        words: Words::of(preference.language),
        user: Arc::new(user),
        session: Arc::new(session),
        preference,
        waiting,
        nonce,
        here,
        said: jar.get("said").map(|cookie| cookie.value().to_owned()),
        app: Arc::clone(app),
    }))
}

/// The session that a browser has, and whose it is; it is used. None when there is none, or when its time is over.
pub async fn signed_in(app: &App, jar: &CookieJar) -> Result<Option<(Session, User)>, Fault> {
    let Some((session, user)) = known(app, jar).await? else {
        return Ok(None);
    };
    let now = (app.parts.clock)().as_microsecond();
    if SignedDuration::from_micros(now - session.seen_at) > SEEN_EVERY {
        let (books, id) = (app.books().clone(), session.id);
        // While an import is written this waits for its end. No page does.
        tokio::spawn(async move { books.see_session(id, now).await });
    }
    Ok(Some((session, user)))
}

/// Whether the session goes on that a visitor came with, and allows what it did then.
pub async fn goes_on(visitor: &Visitor, jar: &CookieJar) -> Result<bool, Fault> {
    let may = |user: &User| (user.role, user.employee_id, user.branches.clone());
    Ok(known(&visitor.app, jar).await?.is_some_and(|(_, user)| may(&user) == may(&visitor.user)))
}

async fn known(app: &App, jar: &CookieJar) -> Result<Option<(Session, User)>, Fault> {
    let Some(token) = jar.get(cookie_name(app)).and_then(|cookie| Token::parse(cookie.value())) else {
        return Ok(None);
    };
    let Some(session) = app.books().session(&token).await? else {
        return Ok(None);
    };
    let now = (app.parts.clock)().as_microsecond();
    let since = |at: i64| SignedDuration::from_micros(now - at);
    if since(session.seen_at) > IDLE || since(session.started_at) > ABSOLUTE {
        return Ok(None);
    }
    let Some(user) = app.books().user(session.user_id).await?.filter(|user| !user.is_disabled) else {
        return Ok(None);
    };
    Ok(Some((session, user)))
}

async fn limits(app: &App, user: &User) -> Result<Limits, Fault> {
    let mut limits = Limits { role: user.role, employee: None, branches: Vec::new() };
    if user.employee_id.is_none() && user.branches.is_empty() {
        return Ok(limits);
    }
    let directory = app.books().read().await?.directory().await?;
    let is_own = |id: i64| user.employee_id == Some(id);
    limits.employee = directory
        .employees
        .into_iter()
        .find(|employee| is_own(employee.id))
        .map(|employee| (employee.id, employee.key));
    let branches = directory.branches.into_iter().filter(|branch| user.branches.contains(&branch.id));
    limits.branches = branches.map(|branch| (branch.id, branch.key)).collect();
    if limits.branches.len() != user.branches.len() {
        return Err(Fault::internal(&"a user is limited to a branch that is not there"));
    }
    Ok(limits)
}

/// A browser keeps the prefixed name for pages that came over TLS, and for this very host.
pub fn cookie_name(app: &App) -> &'static str {
    if app.is_behind_tls() { "__Host-session" } else { "session" }
}

pub fn session_cookie(app: &App, token: &Token) -> Cookie<'static> {
    Cookie::build((cookie_name(app), token.reveal().to_owned()))
        .path("/")
        .http_only(true)
        .secure(app.is_behind_tls())
        .same_site(SameSite::Lax)
        .max_age(time::Duration::seconds(ABSOLUTE.as_secs()))
        .build()
}
