//! What something costs in each month of a year, to be changed.

use askama::Template;

use super::{Field, Frame, Kept, Link, Note};

texts! {
    /// The words of monthly costs.
    CostsTexts {
        years = "costs-years",
        save = "common-save",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "costs.html")]
pub struct CostsPage {
    pub frame: Frame,
    pub t: CostsTexts,
    pub costs: CostsView,
}

#[derive(Clone, Debug, Default)]
pub struct CostsView {
    /// What costs.
    pub title: String,
    pub about: String,
    pub back: Link,
    pub notes: Vec<Note>,
    /// The year before and the one after; none: no book knows it.
    pub earlier: Option<Link>,
    pub later: Option<Link>,
    pub year: String,
    /// Of what is stored of the year.
    pub total: String,
    pub href: String,
    pub kept: Vec<Kept>,
    /// A month each.
    pub fields: Vec<Field>,
}
