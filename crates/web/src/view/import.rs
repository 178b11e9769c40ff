//! Bringing a bundle in, and taking the last one out again.

use askama::Template;

use super::{Button, Check, Frame, Note, Table};

texts! {
    /// The words of the import's page.
    ImportTexts {
        import = "frame-import",
        question = "import-question",
        choose = "import-choose",
        file = "import-file",
        choose_file = "import-choose-file",
        check = "import-check",
        errors_file = "import-errors-file",
        stop = "import-stop",
        take = "import-take",
        others_wait = "import-others-wait",
        drop = "import-drop",
        again = "import-again",
        undo = "import-undo",
        undo_open = "import-undo-open",
        undo_sure = "import-undo-sure",
        undo_go = "import-undo-go",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "import.html")]
pub struct ImportPage {
    pub frame: Frame,
    pub t: ImportTexts,
    pub import: ImportView,
}

/// Of what it shows mostly one thing is there at a time: the upload, what runs, what was checked, what was taken.
#[derive(Clone, Debug, Default)]
pub struct ImportView {
    pub asked: String,
    pub notes: Vec<Note>,
    pub upload: Option<Upload>,
    pub running: Option<Running>,
    pub checked: Option<Checked>,
    pub taken: Option<Taken>,
    pub undo: Option<Undo>,
    pub history: Option<Table>,
}

#[derive(Clone, Debug, Default)]
pub struct Upload {
    pub href: String,
    /// What is taken, and how large it may be.
    pub about: String,
    /// That others cannot save while it is checked; empty where they can.
    pub waiting: String,
    pub error: String,
    /// Whether the bundle's word counts also where a person changed something.
    pub overwrite: Check,
    pub overwrite_about: String,
    pub links: Vec<Button>,
}

#[derive(Clone, Debug, Default)]
pub struct Running {
    pub title: String,
    /// Where events come from.
    pub events: String,
    /// Where to look without a script.
    pub again: Button,
    /// In percent; none while that is not known.
    pub percent: Option<u8>,
    pub text: String,
    /// That others cannot save meanwhile; empty where they can.
    pub waiting: String,
    /// Where it is stopped; none of what cannot be, or is about to.
    pub stop_href: Option<String>,
}

/// What a dry run found.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    pub title: String,
    pub note: Note,
    /// File, line, column, what is wrong.
    pub errors: Option<Table>,
    pub errors_href: String,
    /// New, changed and equal rows by file.
    pub counts: Option<Table>,
    /// Empty where there are errors.
    pub take_href: String,
    /// Back to the upload.
    pub drop_href: String,
}

/// The certificate: what the books added up to before and after.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    pub title: String,
    pub about: String,
    /// New, changed and equal rows by file, where they do not stand above already.
    pub counts: Option<Table>,
    pub table: Option<Table>,
    pub links: Vec<Button>,
}

#[derive(Clone, Debug, Default)]
pub struct Undo {
    pub href: String,
    /// The number of the import that is meant, so that no other is taken back.
    pub import: i64,
    pub about: String,
    /// What happens to what was entered since.
    pub warning: String,
    pub error: String,
}
