//! How a patient is reached and who belongs to them, as a form with a row for each.

use askama::Template;

use super::{Field, Frame, Kept, Link, Note, Part};

texts! {
    /// The words of the form.
    FamilyTexts {
        contacts = "family-contacts",
        contacts_about = "family-contacts-about",
        relatives = "family-relatives",
        relatives_about = "family-relatives-about",
        look = "family-look",
        find = "family-find",
        found = "family-found",
        nobody = "family-nobody",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "family.html")]
pub struct FamilyPage {
    pub frame: Frame,
    pub t: FamilyTexts,
    pub family: FamilyView,
}

#[derive(Clone, Debug, Default)]
pub struct FamilyView {
    /// The patient's name.
    pub title: String,
    pub about: String,
    pub notes: Vec<Note>,
    pub href: String,
    /// Its key, and what it showed.
    pub kept: Vec<Kept>,
    pub contacts: Vec<FamilyRow>,
    pub relatives: Vec<FamilyRow>,
    /// By what a relative's own card is looked for.
    pub find: Field,
    /// Who was found; none: nobody was looked for.
    pub found: Option<Vec<Link>>,
    pub save: String,
    pub cancel: Link,
}

/// One contact, or one relative.
#[derive(Clone, Debug, Default)]
pub struct FamilyRow {
    pub title: String,
    /// The relative's own card.
    pub card: Option<Link>,
    /// What it passes on unseen.
    pub kept: Vec<Kept>,
    pub parts: Vec<Part>,
}
