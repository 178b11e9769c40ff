//! Finding a patient.

use askama::Template;

use super::{Empty, Frame, Note, Table};

texts! {
    /// The words of the search for patients.
    PatientsTexts {
        patients = "frame-patients",
        find = "patients-find",
        go = "patients-go",
        ways = "patients-ways",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "patients.html")]
pub struct PatientsPage {
    pub frame: Frame,
    pub t: PatientsTexts,
    pub patients: PatientsView,
}

#[derive(Clone, Debug, Default)]
pub struct PatientsView {
    pub headline: String,
    pub asked: String,
    pub href: String,
    pub q: String,
    pub notes: Vec<Note>,
    /// When something was sought and nobody found.
    pub empty: Option<Empty>,
    pub table: Option<Table>,
    /// What can be typed; shown until somebody is found.
    pub ways: Vec<Way>,
}

/// One way to look for somebody.
#[derive(Clone, Debug, Default)]
pub struct Way {
    pub by: String,
    pub example: String,
}
