//! What the clinic is called and where it is.

use askama::Template;

use super::{Checklist, Field, Frame, Note, Select};

texts! {
    /// The words of the clinic's settings.
    SetupTexts {
        setup = "frame-setup",
        question = "setup-question",
        clinic = "setup-clinic",
        save = "common-save",
        starters = "setup-starters",
        starters_about = "setup-starters-about",
        start = "setup-start",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "setup.html")]
pub struct SetupPage {
    pub frame: Frame,
    pub t: SetupTexts,
    pub setup: SetupView,
}

#[derive(Clone, Debug, Default)]
pub struct SetupView {
    pub asked: String,
    pub notes: Vec<Note>,
    pub href: String,
    pub name: Field,
    /// Country, currency, time zone, language.
    pub choices: Vec<Select>,
    pub starters_href: String,
    /// None where there is a directory already.
    pub starters: Vec<Starter>,
    pub checklist: Option<Checklist>,
}

/// Departments, items and categories to begin with.
#[derive(Clone, Debug, Default)]
pub struct Starter {
    pub value: &'static str,
    pub label: String,
    pub about: String,
    pub selected: bool,
}
