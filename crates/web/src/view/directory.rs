//! The lists that the clinic is described by, and the records of one of them.

use askama::Template;

use super::{Act, Button, Empty, Frame, Kept, ListAct, Note, Seek, Select, Table};

texts! {
    /// The words of the directory.
    DirectoryTexts {
        actions = "directory-actions",
        picked = "people-picked",
        go = "patients-go",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "directory.html")]
pub struct DirectoryPage {
    pub frame: Frame,
    pub t: DirectoryTexts,
    pub directory: DirectoryView,
}

#[derive(Clone, Debug, Default)]
pub struct DirectoryView {
    pub title: String,
    /// What it is for.
    pub asked: String,
    pub links: Vec<Button>,
    /// What is sought before anything is shown.
    pub find: Option<Seek>,
    /// What can be chosen before it is told.
    pub choose: Option<Choose>,
    pub notes: Vec<Note>,
    /// What is taken into the list from elsewhere.
    pub learn: Option<ListAct>,
    pub empty: Option<Empty>,
    pub table: Option<Table>,
    pub acts: Option<DirectoryActs>,
}

/// Choices that lead to the same page.
#[derive(Clone, Debug, Default)]
pub struct Choose {
    pub href: String,
    pub label: String,
    pub kept: Vec<Kept>,
    pub selects: Vec<Select>,
    pub go: String,
}

/// What can be done with the records that are picked.
#[derive(Clone, Debug, Default)]
pub struct DirectoryActs {
    /// Of the form, for which the table's rows are picked.
    pub id: String,
    pub href: String,
    pub kept: Vec<Kept>,
    /// What to do, while nothing is picked.
    pub none: String,
    pub acts: Vec<Act>,
}
