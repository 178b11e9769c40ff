//! The first page of the day.

use askama::Template;

use super::{Change, Checklist, Definition, Drawing, Frame, Link, Mark, Note, Table};

texts! {
    /// The words of Today.
    TodayTexts {
        onward = "common-onward",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "today.html")]
pub struct TodayPage {
    pub frame: Frame,
    pub t: TodayTexts,
    pub today: TodayView,
}

#[derive(Clone, Debug, Default)]
pub struct TodayView {
    pub title: String,
    pub headline: String,
    pub asked: String,
    pub notes: Vec<Note>,
    /// Until the clinic is set up.
    pub checklist: Option<Checklist>,
    /// The first leads.
    pub figures: Vec<TodayFigure>,
    pub lists: Vec<TodayList>,
    pub onward: Vec<Link>,
}

#[derive(Clone, Debug, Default)]
pub struct TodayFigure {
    /// Unique among the figures.
    pub id: String,
    pub label: String,
    pub definition: Option<Definition>,
    pub value: String,
    pub href: String,
    pub marks: Vec<Mark>,
    pub change: Option<Change>,
    /// What it is compared with, or that there is nothing to compare it with.
    pub against: String,
    pub interval: Option<String>,
    pub drawing: Drawing,
    /// Of what the drawing is.
    pub drawing_about: String,
    pub act: Option<TodayAct>,
}

/// The one thing to do about it.
#[derive(Clone, Debug, Default)]
pub struct TodayAct {
    pub href: String,
    pub label: String,
}

#[derive(Clone, Debug, Default)]
pub struct TodayList {
    pub title: String,
    /// All of it.
    pub whole: Option<Link>,
    pub table: Option<Table>,
    /// What is done with all of it at once.
    pub act: Option<ListAct>,
}

/// A button with the form that it sends.
#[derive(Clone, Debug, Default)]
pub struct ListAct {
    pub href: String,
    /// Of the form.
    pub key: String,
    /// What is sent as `act`.
    pub name: &'static str,
    pub label: String,
}
