//! Who did what.

use askama::Template;

use super::{Button, Empty, Field, Frame, Note, Select, Table};

texts! {
    /// The words of the audit log.
    AuditTexts {
        audit = "frame-audit",
        question = "audit-question",
        filter = "audit-filter",
        apply = "common-apply",
        clear = "report-clear",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "audit.html")]
pub struct AuditPage {
    pub frame: Frame,
    pub t: AuditTexts,
    pub audit: AuditView,
}

#[derive(Clone, Debug, Default)]
pub struct AuditView {
    pub asked: String,
    /// Whether the chain is whole.
    pub chain: Note,
    pub links: Vec<Button>,
    pub href: String,
    /// Actor and action.
    pub choices: Vec<Select>,
    pub dates: Vec<Field>,
    /// Without filters; empty where there is none.
    pub clear: String,
    pub empty: Option<Empty>,
    pub table: Option<Table>,
}
