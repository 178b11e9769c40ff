//! What is missing on patients' cards.

use askama::Template;

use super::{Empty, Frame, Kept, Link, Note, Pages, Part, Table};

texts! {
    /// The words of what is missing.
    GapsTexts {
        save = "common-save",
        pages = "common-pages",
        back = "common-page-back",
        next = "common-page-next",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "gaps.html")]
pub struct GapsPage {
    pub frame: Frame,
    pub t: GapsTexts,
    pub gaps: GapsView,
}

#[derive(Clone, Debug, Default)]
pub struct GapsView {
    pub title: String,
    pub about: String,
    pub back: Option<Link>,
    pub notes: Vec<Note>,
    pub empty: Option<Empty>,
    /// How much is missing; none where one thing is mended.
    pub table: Option<Table>,
    pub href: String,
    pub kept: Vec<Kept>,
    pub rows: Vec<GapRow>,
    pub pages: Option<Pages>,
}

#[derive(Clone, Debug)]
pub struct GapRow {
    pub who: Link,
    pub part: Part,
}
