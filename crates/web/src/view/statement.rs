//! A patient's statement of account, on the screen and on paper.

use askama::Template;

use super::{Empty, Frame, Link, Note, Table};

texts! {
    /// The words of the page.
    StatementTexts {
        print = "statement-print",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "statement.html")]
pub struct StatementPage {
    pub frame: Frame,
    pub t: StatementTexts,
    pub statement: StatementView,
}

#[derive(Clone, Debug, Default)]
pub struct StatementView {
    /// The patient's name.
    pub title: String,
    /// Of which clinic it is, and up to which day.
    pub about: String,
    /// Back to the card.
    pub card: Link,
    pub href: String,
    pub notes: Vec<Note>,
    pub empty: Option<Empty>,
    pub table: Option<Table>,
}
