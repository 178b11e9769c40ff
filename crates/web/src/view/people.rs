//! The people behind a number.

use askama::Template;

use super::{Check, Empty, Field, Frame, Kept, Link, Note, Tab, Table};

texts! {
    /// The words of a list of people.
    PeopleTexts {
        people = "people-who",
        print = "common-print",
        actions = "people-actions",
        picked = "people-picked",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "people.html")]
pub struct PeoplePage {
    pub frame: Frame,
    pub t: PeopleTexts,
    pub people: PeopleView,
}

#[derive(Clone, Debug, Default)]
pub struct PeopleView {
    /// The number they are behind, in words.
    pub cell: String,
    pub asked: String,
    pub back: Option<Link>,
    pub printable: String,
    /// People, or visits.
    pub shows: Vec<Tab>,
    pub notes: Vec<Note>,
    pub empty: Option<Empty>,
    pub table: Option<Table>,
    pub actions: Option<Actions>,
}

/// What can be done with those who are picked, or with all.
#[derive(Clone, Debug, Default)]
pub struct Actions {
    /// What the table's boxes belong to.
    pub id: String,
    pub href: String,
    pub kept: Vec<Kept>,
    /// Whom it is for when nobody is picked.
    pub all: String,
    pub segment: Option<KeepSegment>,
    /// Where those who are picked are sent to for what is done with them.
    pub act_href: String,
    pub acts: Vec<Act>,
}

/// Keeping the question under a name; sends the act `segment`.
#[derive(Clone, Debug, Default)]
pub struct KeepSegment {
    pub label: String,
    pub about: String,
    pub name: Field,
    /// Whether colleagues see it; none where that is not allowed.
    pub shared: Option<Check>,
    pub save: String,
    /// Whether the form is a failed one: it is shown unasked.
    pub open: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Act {
    /// What is sent as `act`.
    pub name: &'static str,
    pub icon: &'static str,
    pub label: String,
    pub main: bool,
}
