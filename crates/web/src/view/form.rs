//! A form of one record, whatever it is of.

use askama::Template;

use super::{Act, Check, Field, Frame, Kept, Link, Note, Select};

texts! {
    /// The words of every form.
    FormTexts {
        more = "form-more",
        similar = "similar-title",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "form.html")]
pub struct FormPage {
    pub frame: Frame,
    pub t: FormTexts,
    pub form: FormView,
}

#[derive(Clone, Debug, Default)]
pub struct FormView {
    pub title: String,
    /// Whether the title is a patient's name.
    pub is_name: bool,
    pub about: String,
    pub notes: Vec<Note>,
    pub href: String,
    /// Its key, what it showed, and what else it passes on unseen.
    pub kept: Vec<Kept>,
    pub parts: Vec<Part>,
    /// What is asked for more rarely.
    pub more: Vec<Part>,
    /// Whether that is unfolded.
    pub is_open: bool,
    /// Where a script asks who may be meant, while the form is filled in; empty: nowhere.
    pub similar: String,
    /// Empty: there is nothing to send.
    pub save: String,
    /// Whether what it does cannot be undone.
    pub is_final: bool,
    /// What else it can be sent for, as `act`.
    pub others: Vec<Act>,
    /// The same, each with the key that does it.
    pub keyed: Vec<(Act, &'static str)>,
    pub cancel: Option<Link>,
}

/// One thing that is asked for.
#[derive(Clone, Debug)]
pub enum Part {
    Field(Field),
    Select(Select),
    Check(Check),
    Checks(Checks),
    Group(Group),
}

/// Any of several.
#[derive(Clone, Debug, Default)]
pub struct Checks {
    pub label: String,
    pub all: Vec<Check>,
}

/// Fields that ask the same of several.
#[derive(Clone, Debug, Default)]
pub struct Group {
    pub label: String,
    /// What is the same of all.
    pub about: String,
    pub fields: Vec<Field>,
}
