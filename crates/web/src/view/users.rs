//! Who may come in.

use askama::Template;

use super::{Check, Field, Frame, Kept, Note, Select, Tag};

texts! {
    /// The words of the users' page.
    UsersTexts {
        users = "frame-users",
        question = "users-question",
        link = "users-link",
        copy = "common-copy",
        name = "users-name",
        role = "users-role",
        limits = "users-limits",
        second = "users-second",
        seen = "users-seen",
        state = "users-state",
        change = "users-change",
        branches = "users-branches",
        branches_about = "users-branches-about",
        cancel = "common-cancel",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "users.html")]
pub struct UsersPage {
    pub frame: Frame,
    pub t: UsersTexts,
    pub users: UsersView,
}

#[derive(Clone, Debug, Default)]
pub struct UsersView {
    pub asked: String,
    pub title: String,
    pub notes: Vec<Note>,
    /// Just made; never shown again.
    pub link: Option<OneTimeLink>,
    pub rows: Vec<UserRow>,
    /// Of the invitation, or of the user who is changed.
    pub form: UserForm,
}

#[derive(Clone, Debug, Default)]
pub struct OneTimeLink {
    /// Whom it is for.
    pub title: String,
    /// How long it is good, and how to hand it over.
    pub about: String,
    pub address: String,
}

#[derive(Clone, Debug, Default)]
pub struct UserRow {
    pub id: i64,
    pub name: String,
    pub sign_in: String,
    pub role: String,
    /// The employee that the user is, and the branches.
    pub limits: Vec<String>,
    pub second: String,
    pub seen: String,
    pub state: Tag,
    /// The form for this user.
    pub href: String,
    /// Where deeds are sent.
    pub deeds_href: String,
    /// What the menu says of whom it is.
    pub label: String,
    pub deeds: Vec<UserDeed>,
}

/// What can be done with a user: new link, end the sessions, disable, enable.
#[derive(Clone, Debug, Default)]
pub struct UserDeed {
    /// What is sent as `act`.
    pub act: &'static str,
    pub icon: &'static str,
    pub label: String,
}

#[derive(Clone, Debug, Default)]
pub struct UserForm {
    pub title: String,
    pub about: String,
    pub href: String,
    pub kept: Vec<Kept>,
    pub fields: Vec<Field>,
    /// Role and employee.
    pub choices: Vec<Select>,
    pub branches: Vec<Check>,
    pub save: String,
    /// Back to the invitation; empty there.
    pub cancel_href: String,
}
