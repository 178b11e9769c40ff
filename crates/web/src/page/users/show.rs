//! The list of users.

use books::access::{Session, User};
use clinic::access::Role;
use jiff::Timestamp;

use super::Known;
use super::rule::Deed;
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{Tag, UserDeed, UserRow, UsersView};
use crate::visitor::Visitor;

/// Everything but the form, the link and the notes.
pub async fn view(visitor: &Visitor, known: &Known) -> Result<UsersView, Fault> {
    let words = &visitor.words;
    let mut rows = Vec::new();
    for user in sorted(words, &known.users) {
        let sessions = visitor.app.books().sessions(user.id).await?;
        rows.push(row(visitor, known, user, &sessions));
    }
    Ok(UsersView {
        asked: words.say("users-about"),
        title: words.say_with("users-count", &[("count", rows.len().into())]),
        rows,
        ..UsersView::default()
    })
}

/// Those who may come in first, by name.
fn sorted<'a>(words: &Words, users: &'a [User]) -> Vec<&'a User> {
    let mut users: Vec<&User> = users.iter().collect();
    users.sort_by(|a, b| {
        a.is_disabled.cmp(&b.is_disabled).then_with(|| words.compare(&a.name, &b.name)).then(a.id.cmp(&b.id))
    });
    users
}

fn row(visitor: &Visitor, known: &Known, user: &User, sessions: &[Session]) -> UserRow {
    let words = &visitor.words;
    let deeds = Deed::offered(user, visitor.user.id);
    // Nobody can be signed out who is not in.
    let deeds = deeds.filter(|deed| *deed != Deed::EndSessions || !sessions.is_empty());
    UserRow {
        id: user.id,
        name: user.name.clone(),
        sign_in: user.sign_in.clone(),
        role: words.say(&format!("role-{}", user.role.word())),
        limits: limits(words, known, user),
        second: words.say(if user.totp_secret.is_some() { "users-second-on" } else { "users-second-off" }),
        seen: seen(words, known, user, sessions),
        state: state(words, user, sessions),
        href: format!("/users?change={}#form", user.id),
        deeds_href: format!("/users/{}", user.id),
        label: words.say_with("users-menu", &[("name", (&user.name).into())]),
        deeds: deeds
            .map(|deed| UserDeed {
                act: deed.word(),
                icon: deed.icon(),
                label: words.say(match deed {
                    Deed::Change => "users-change",
                    Deed::Link => "users-new-link",
                    Deed::EndSessions => "users-end-sessions",
                    Deed::ForgetSecond => "users-forget-second",
                    Deed::Disable => "users-disable",
                    Deed::Enable => "users-enable",
                }),
            })
            .collect(),
    }
}

/// The employee that the user is, then the branches.
fn limits(words: &Words, known: &Known, user: &User) -> Vec<String> {
    let employees = known.choices.employees.iter().filter(|employee| Some(employee.record.id) == user.employee_id);
    let mut limits: Vec<String> = employees.map(|employee| employee.record.name.clone()).collect();
    if user.role == Role::Doctor && limits.is_empty() {
        limits.push(words.say("users-sees-nothing"));
    }
    let branches = known.choices.branches.iter().filter(|branch| user.branches.contains(&branch.id));
    limits.extend(branches.map(|branch| branch.name.clone()));
    limits
}

/// Of the sessions that are there: those that were ended are forgotten.
fn seen(words: &Words, known: &Known, user: &User, sessions: &[Session]) -> String {
    let last = sessions.iter().map(|session| session.seen_at).max();
    match last.and_then(|at| Timestamp::from_microsecond(at).ok()) {
        Some(at) => words.moment(at, &known.now.setting.time_zone),
        None if user.password_hash.is_none() => words.say("users-never-seen"),
        None => words.say("users-signed-out"),
    }
}

/// Whoever is in by a link and has no password yet is not only invited.
fn state(words: &Words, user: &User, sessions: &[Session]) -> Tag {
    let (class, id) = match user {
        User { is_disabled: true, .. } => ("problem", "users-state-disabled"),
        User { password_hash: None, .. } if sessions.is_empty() => ("vip", "users-state-invited"),
        _ => ("", "users-state-active"),
    };
    Tag { class, text: words.say(id) }
}
