//! The day of a cash desk, and the sheet of a closing.

use askama::Template;

use super::{Empty, FormView, Frame, Link, Note, Part};

texts! {
    /// The words of the cash desk's form.
    CashTexts {
        more = "form-more",
        similar = "similar-title",
    }
}
texts! {
    /// The words of the sheet.
    ClosingTexts {
        print = "statement-print",
        note = "cash-note",
        signature = "cash-signature",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "cash.html")]
pub struct CashPage {
    pub frame: Frame,
    pub t: CashTexts,
    pub cash: CashView,
}

#[derive(Clone, Debug, Default)]
pub struct CashView {
    pub title: String,
    /// Which slips stand here; empty: none.
    pub asked: String,
    /// The cash desks that there are to choose from; none where there is one.
    pub branches: Vec<Link>,
    /// The address of the one that is shown.
    pub here: String,
    pub notes: Vec<Note>,
    pub empty: Option<Empty>,
    pub taken: Option<SumTable>,
    /// To count and close; none while there is nothing to close.
    pub form: Option<FormView>,
    pub past: Option<SumTable>,
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "closing.html")]
pub struct ClosingPage {
    pub frame: Frame,
    pub t: ClosingTexts,
    pub closing: ClosingView,
}

#[derive(Clone, Debug, Default)]
pub struct ClosingView {
    pub back: Link,
    pub href: String,
    pub title: String,
    /// The clinic's name and what it wants above its papers, line by line.
    pub letterhead: Vec<String>,
    /// When, where and by whom.
    pub about: String,
    /// Which slips are in it.
    pub slips: String,
    /// What was counted, and what came in.
    pub tables: Vec<SumTable>,
    /// Empty: none.
    pub note: String,
}

/// Sums in a few columns.
#[derive(Clone, Debug, Default)]
pub struct SumTable {
    /// Unique on the page.
    pub id: &'static str,
    pub title: String,
    pub heads: Vec<String>,
    pub rows: Vec<SumRow>,
    pub foot: Option<SumRow>,
}

#[derive(Clone, Debug, Default)]
pub struct SumRow {
    /// Leads nowhere where its address is empty.
    pub name: Link,
    /// What else is known of it, below its name.
    pub about: String,
    pub cells: Vec<String>,
}
