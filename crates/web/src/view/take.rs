//! A list that comes back as a file.

use askama::Template;

use super::{Frame, Kept, Link, Note, Table};

texts! {
    /// The words of a list that comes back.
    TakeTexts {
        choose = "take-choose",
        file = "take-file",
        choose_file = "import-choose-file",
        check = "import-check",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "take.html")]
pub struct TakePage {
    pub frame: Frame,
    pub t: TakeTexts,
    pub take: TakeView,
}

#[derive(Clone, Debug, Default)]
pub struct TakeView {
    pub title: String,
    pub about: String,
    pub back: Link,
    pub notes: Vec<Note>,
    /// Everything that is wrong, or everything that would change.
    pub table: Option<Table>,
    pub take: Option<TakeForm>,
    /// Where a file is sent to be looked at.
    pub href: String,
    pub error: String,
    /// The list as it is, to be taken along.
    pub file: Option<Link>,
}

/// Takes what was looked at.
#[derive(Clone, Debug, Default)]
pub struct TakeForm {
    pub href: String,
    pub kept: Vec<Kept>,
    pub label: String,
}
