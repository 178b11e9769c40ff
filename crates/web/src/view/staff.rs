//! Employees side by side: retention, earnings and quality in one table.

use askama::Template;

use super::{Ask, Empty, Frame, Link, Note, Table};

texts! {
    /// The words of the page of employees.
    StaffTexts {
        staff = "staff-title",
        question = "staff-question",
        help = "frame-help",
        print = "common-print",
        onward = "common-onward",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "staff.html")]
pub struct StaffPage {
    pub frame: Frame,
    pub t: StaffTexts,
    pub ask: Ask,
    pub staff: StaffView,
}

#[derive(Clone, Debug, Default)]
pub struct StaffView {
    pub asked: String,
    pub help: String,
    pub printable: String,
    pub notes: Vec<Note>,
    pub empty: Option<Empty>,
    /// With a band for each of the reports.
    pub table: Option<Table>,
    pub onward: Vec<Link>,
}
