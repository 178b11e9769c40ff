//! What the books say of one patient, as a page to be handed over: it stands by itself.

use askama::Template;

use super::{Fact, Year};

texts! {
    /// The words of a page about one person.
    PersonTexts {
        facts = "patient-facts",
        timeline = "patient-timeline",
        files = "person-files",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "person.html")]
pub struct PersonPage {
    pub lang: &'static str,
    pub t: PersonTexts,
    pub clinic: String,
    pub name: String,
    /// Of which moment it is.
    pub about: String,
    pub facts: Vec<Fact>,
    pub years: Vec<Year>,
}
