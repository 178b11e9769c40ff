//! What can be asked: the controls above a report. Each is a link or a form to the report's own address.

use super::{Check, Field, Kept, Select, Tab};

texts! {
    /// The words of the controls.
    AskTexts {
        ask = "report-ask",
        add_filter = "report-add-filter",
        all = "report-all",
        apply = "common-apply",
        remove = "report-remove",
        clear = "report-clear",
        more = "report-more",
    }
}

#[derive(Clone, Debug, Default)]
pub struct Ask {
    pub t: AskTexts,
    /// Where the forms go.
    pub href: String,
    /// Without filters.
    pub clear: String,
    /// What is chosen, as far as a short line says it; empty if that has no short name.
    pub brief: String,
    pub quick: Vec<Choice>,
    pub chips: Vec<Chip>,
    /// Of what can still be added.
    pub filters: Vec<Select>,
    pub kept_by_filters: Vec<Kept>,
    /// Whether the rest of the controls is unfolded.
    pub open: bool,
    pub kept: Vec<Kept>,
    pub dates: Vec<Field>,
    pub choices: Vec<Select>,
    /// Numbers, amounts and texts.
    pub numbers: Vec<Field>,
    pub flags: Vec<Check>,
}

/// A choice of few, one click each.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    pub label: String,
    pub options: Vec<Tab>,
}

/// A filter that is on.
#[derive(Clone, Debug, Default)]
pub struct Chip {
    pub remove: String,
    pub label: String,
    pub value: String,
}
