//! Users: who may come in, as what, and who no longer may.

mod form;
mod rule;
mod show;

use axum::extract::{Path, Query, RawForm};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use books::access::{Purpose, User};
use books::cards::Choices;
use serde::Deserialize;

use super::frame::{Around, frame};
use super::{done, framed};
use crate::access::new_token;
use crate::clock::Now;
use crate::fault::Fault;
use crate::origin;
use crate::view::{Note, OneTimeLink, UserForm, UsersPage, UsersTexts};
use crate::visitor::Visitor;

use form::{Draft, Flaws};
use rule::Deed;

/// Days that an invitation is good.
const LINK_DAYS: i64 = 7;
const DAY_SECONDS: i64 = 24 * 60 * 60;

/// What the page is made of.
struct Known {
    now: Now,
    users: Vec<User>,
    choices: Choices,
}

impl Known {
    async fn load(visitor: &Visitor) -> Result<Self, Fault> {
        let books = visitor.app.books();
        Ok(Self { now: visitor.app.now().await?, users: books.users().await?, choices: books.choices().await? })
    }

    fn user(&self, id: i64) -> Result<&User, Fault> {
        self.users.iter().find(|user| user.id == id).ok_or(Fault::NotFound)
    }
}

#[derive(Deserialize)]
pub struct Asked {
    /// The user whose form is shown instead of the invitation.
    change: Option<i64>,
}

pub async fn list(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let known = Known::load(&visitor).await?;
    let form = match asked.change {
        Some(id) => {
            let user = known.user(id)?;
            form::of_user(&visitor, &known.choices, user, &Draft::of(user), &Flaws::default())
        }
        None => invitation(&visitor, &known),
    };
    page(&visitor, &known, form, None, Vec::new()).await
}

/// Somebody new, and the link by which they come in: shown now and never again.
pub async fn invite(visitor: Visitor, headers: HeaderMap, RawForm(body): RawForm) -> Result<Response, Fault> {
    let known = Known::load(&visitor).await?;
    let draft = Draft::parse(&body);
    let again = |flaws: &Flaws| form::of_invitation(&visitor, &known.choices, &draft, flaws);
    let wanted = match form::check(&draft, &known.choices, None) {
        Ok(wanted) => wanted,
        Err(flaws) => return refused(&visitor, &known, again(&flaws), Vec::new()).await,
    };
    let token = new_token();
    let mut tx = visitor.app.books().write(visitor.actor(), "user invited").await?;
    let Some(id) = tx.add_user(&wanted).await? else {
        tx.roll_back().await?;
        return refused(&visitor, &known, again(&TAKEN), Vec::new()).await;
    };
    tx.add_link(&token, Purpose::Password, Some(id), LINK_DAYS * DAY_SECONDS).await?;
    tx.commit(&of_user(id)).await?;
    with_link(&visitor, &headers, &wanted.name, token.reveal()).await
}

const TAKEN: Flaws = Flaws { sign_in: Some("users-sign-in-taken"), name: None, role: None, employee: None };

/// A deed of the menu, or what the form of a user says now.
pub async fn change(
    visitor: Visitor,
    Path(id): Path<i64>,
    headers: HeaderMap,
    RawForm(body): RawForm,
) -> Result<Response, Fault> {
    let known = Known::load(&visitor).await?;
    let user = known.user(id)?;
    let sent = Draft::parse(&body);
    let deed = Deed::from_word(&sent.act).ok_or(Fault::Refused("fault-form", String::new()))?;
    let draft = if deed == Deed::Change { sent } else { Draft::of(user) };
    let again = |flaws: &Flaws| match deed {
        Deed::Change => form::of_user(&visitor, &known.choices, user, &draft, flaws),
        _ => invitation(&visitor, &known),
    };
    let wanted = match form::check(&draft, &known.choices, Some(user)) {
        Ok(wanted) => wanted,
        Err(flaws) if deed == Deed::Change => return refused(&visitor, &known, again(&flaws), Vec::new()).await,
        Err(_) => form::as_is(user),
    };
    let token = new_token();
    let mut tx = visitor.app.books().write(visitor.actor(), deed.action()).await?;
    // Nobody else writes until this is over: what is read now holds until then.
    let users = visitor.app.books().users().await?;
    if let Some(reason) = rule::refusal(&users, visitor.user.id, id, deed, wanted.role) {
        tx.roll_back().await?;
        let notes = vec![Note::bad(visitor.words.say(reason))];
        return refused(&visitor, &known, again(&Flaws::default()), notes).await;
    }
    match deed {
        Deed::Change => {
            if !tx.change_user(id, &wanted).await? {
                tx.roll_back().await?;
                return refused(&visitor, &known, again(&TAKEN), Vec::new()).await;
            }
        }
        Deed::Link => tx.add_link(&token, Purpose::Password, Some(id), LINK_DAYS * DAY_SECONDS).await?,
        Deed::EndSessions => tx.end_sessions_of(id).await?,
        Deed::ForgetSecond => {
            tx.set_totp(id, None, &[]).await?;
            // Whoever has the telephone now may be in.
            tx.end_sessions_of(id).await?;
        }
        Deed::Disable => tx.disable_user(id).await?,
        Deed::Enable => tx.enable_user(id).await?,
    }
    tx.commit(&of_user(id)).await?;
    match deed.said() {
        Some(said) => Ok(done("/users", said)),
        None => with_link(&visitor, &headers, &user.name, token.reveal()).await,
    }
}

/// Of whom a deed is: the audit names nobody.
fn of_user(id: i64) -> String {
    serde_json::json!({ "user": id }).to_string()
}

async fn with_link(visitor: &Visitor, headers: &HeaderMap, name: &str, token: &str) -> Result<Response, Fault> {
    let known = Known::load(visitor).await?;
    let words = &visitor.words;
    let until = known.now.at + jiff::SignedDuration::from_hours(24 * LINK_DAYS);
    let until = words.moment(until, &known.now.setting.time_zone);
    let link = OneTimeLink {
        title: words.say_with("users-link-for", &[("name", name.into())]),
        about: words.say_with("users-link-about", &[("until", (&until).into())]),
        address: origin::absolute(&visitor.app, headers, &format!("/link/{token}")),
    };
    page(visitor, &known, invitation(visitor, &known), Some(link), Vec::new()).await
}

fn invitation(visitor: &Visitor, known: &Known) -> UserForm {
    form::of_invitation(visitor, &known.choices, &Draft::default(), &Flaws::default())
}

async fn page(
    visitor: &Visitor,
    known: &Known,
    form: UserForm,
    link: Option<OneTimeLink>,
    notes: Vec<Note>,
) -> Result<Response, Fault> {
    // Where a form was sent to there is no page to come back to.
    let visitor = Visitor { here: Uri::from_static("/users"), ..visitor.clone() };
    let words = &visitor.words;
    let mut users = show::view(&visitor, known).await?;
    users.form = form;
    users.link = link;
    users.notes = notes;
    let around = Around { entry: "/users", title: words.say("frame-users"), topic: "users", has_charts: false };
    framed(&visitor, &UsersPage { frame: frame(&visitor, &known.now, around), t: UsersTexts::of(words), users })
}

/// A page that shows what is wrong with what was sent.
async fn refused(visitor: &Visitor, known: &Known, form: UserForm, notes: Vec<Note>) -> Result<Response, Fault> {
    let mut response = page(visitor, known, form, None, notes).await?;
    *response.status_mut() = StatusCode::BAD_REQUEST;
    Ok(response)
}
