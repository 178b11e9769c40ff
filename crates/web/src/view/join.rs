//! Two cards of one person side by side.

use askama::Template;

use super::{Frame, Kept, Link, Note};

texts! {
    /// The words of the page.
    JoinTexts {
        field = "join-field",
        goes = "join-goes",
        stays = "join-stays",
        join = "join-save",
        apart = "duplicates-act-apart",
        turn = "join-turn",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "join.html")]
pub struct JoinPage {
    pub frame: Frame,
    pub t: JoinTexts,
    pub join: JoinView,
}

#[derive(Clone, Debug, Default)]
pub struct JoinView {
    pub title: String,
    pub about: String,
    pub notes: Vec<Note>,
    pub href: String,
    /// The form's key, and what it showed.
    pub kept: Vec<Kept>,
    /// The card that goes, and the one that stays.
    pub goes: JoinSide,
    pub stays: JoinSide,
    pub fields: Vec<JoinField>,
    /// The same page with the two changed.
    pub turn: String,
    /// Where it is said that they are two people, and which two.
    pub apart_href: String,
    pub pair: String,
    pub cancel: Link,
}

/// A card as a whole.
#[derive(Clone, Debug, Default)]
pub struct JoinSide {
    pub card: Link,
    /// What happened on it, in few words.
    pub about: String,
}

/// What the cards say differently.
#[derive(Clone, Debug, Default)]
pub struct JoinField {
    /// As it is sent.
    pub name: String,
    pub label: String,
    /// What the card that goes says, and the one that stays; empty: nothing.
    pub from: String,
    pub into: String,
    /// Whether what the card that goes says is chosen.
    pub is_taken: bool,
}
