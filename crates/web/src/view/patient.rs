//! A patient's card: who it is, and what happened.

use askama::Template;

use super::{Act, Button, Empty, Fact, Frame, Link, Note, Tab, Tag};

texts! {
    /// The words of a patient's card.
    PatientTexts {
        facts = "patient-facts",
        timeline = "patient-timeline",
        show = "patient-show",
        state = "patient-state",
        others = "form-more",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "patient.html")]
pub struct PatientPage {
    pub frame: Frame,
    pub t: PatientTexts,
    pub patient: PatientView,
}

#[derive(Clone, Debug, Default)]
pub struct PatientView {
    pub back: Option<Link>,
    pub number: String,
    pub tags: Vec<Tag>,
    pub name: String,
    pub about: String,
    /// Where a booking is made.
    pub book: Option<Link>,
    pub links: Vec<Press>,
    /// What is done more rarely.
    pub others: Vec<Button>,
    pub states_href: String,
    /// Of the form with the states.
    pub form_key: String,
    /// What the card's state can become.
    pub states: Vec<Act>,
    pub notes: Vec<Note>,
    pub facts: Vec<Fact>,
    pub shows: Vec<Tab>,
    pub empty: Option<Empty>,
    /// The newest first.
    pub years: Vec<Year>,
    pub more: Option<Link>,
}

/// Something to do with the card, and the key that does it.
#[derive(Clone, Debug, Default)]
pub struct Press {
    pub button: Button,
    pub key: &'static str,
}

#[derive(Clone, Debug, Default)]
pub struct Year {
    pub title: String,
    pub events: Vec<Event>,
}

#[derive(Clone, Debug, Default)]
pub struct Event {
    /// `visit`, `missed`, `departure`, `debt`, or what is drawn plainly.
    pub class: &'static str,
    /// `YYYY-MM-DD`
    pub iso: String,
    pub day: String,
    pub icon: &'static str,
    pub title: String,
    pub details: Vec<String>,
    /// The papers that it stands on, or where it is changed.
    pub links: Vec<Link>,
    pub sum: String,
}
