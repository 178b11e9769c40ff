//! The card of an employee, department, branch, category, source, item or price list.

use askama::Template;

use super::{Button, Chart, Empty, Fact, Figure, Frame, Link, Note, Table, Tag};

texts! {
    /// The words of a card.
    CardTexts {
        facts = "card-facts",
        reports = "card-reports",
        onward = "common-onward",
        whole = "card-whole",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "card.html")]
pub struct CardPage {
    pub frame: Frame,
    pub t: CardTexts,
    pub card: CardView,
}

#[derive(Clone, Debug, Default)]
pub struct CardView {
    pub back: Option<Link>,
    /// What it is the card of.
    pub kind: String,
    pub tags: Vec<Tag>,
    pub name: String,
    pub about: String,
    pub links: Vec<Button>,
    pub notes: Vec<Note>,
    pub facts: Vec<Fact>,
    pub figures: Vec<Figure>,
    pub empty: Option<Empty>,
    pub reports: Vec<CardReport>,
    pub onward: Vec<Link>,
}

/// A report about this one alone.
#[derive(Clone, Debug, Default)]
pub struct CardReport {
    pub title: String,
    pub asked: String,
    /// The whole report with this for its filter; empty where there is none.
    pub href: String,
    pub chart: Option<Chart>,
    pub table: Option<Table>,
}
