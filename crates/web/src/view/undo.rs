//! What was done lately and can be taken back.

use askama::Template;

use super::{Empty, Frame};

texts! {
    /// The words of the list of deeds.
    UndoTexts {
        undo = "undo-title",
        about = "undo-about",
        when = "undo-when",
        who = "undo-who",
        what = "undo-what",
        rows = "undo-rows",
        take_back = "undo-this",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "undo.html")]
pub struct UndoPage {
    pub frame: Frame,
    pub t: UndoTexts,
    pub undo: UndoView,
}

#[derive(Clone, Debug, Default)]
pub struct UndoView {
    pub empty: Option<Empty>,
    /// The latest first.
    pub rows: Vec<UndoRow>,
}

#[derive(Clone, Debug, Default)]
pub struct UndoRow {
    pub at: String,
    pub who: String,
    pub what: String,
    pub rows: String,
    pub href: String,
}
