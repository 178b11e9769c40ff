//! A report's page.

use askama::Template;

use super::{Ask, Change, Definition, Download, Drawing, Empty, Frame, Link, Note, Table};

texts! {
    /// The words of a report's page.
    ReportTexts {
        help = "frame-help",
        print = "common-print",
        export = "common-export",
        onward = "common-onward",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "report.html")]
pub struct ReportPage {
    pub frame: Frame,
    pub t: ReportTexts,
    pub ask: Ask,
    pub report: ReportView,
}

#[derive(Clone, Debug, Default)]
pub struct ReportView {
    pub title: String,
    pub question: String,
    /// The question as it was understood.
    pub asked: String,
    pub definition: Option<Definition>,
    pub help: String,
    pub printable: String,
    pub exports: Vec<Download>,
    pub notes: Vec<Note>,
    pub figures: Vec<Figure>,
    pub empty: Option<Empty>,
    /// Whether charts and table stand side by side where there is room.
    pub beside: bool,
    /// The most telling first.
    pub charts: Vec<Chart>,
    pub table: Option<Table>,
    pub onward: Vec<Link>,
}

/// A number that stands out.
#[derive(Clone, Debug, Default)]
pub struct Figure {
    pub label: String,
    pub definition: Option<Definition>,
    pub value: String,
    pub change: Option<Change>,
    pub interval: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub struct Chart {
    pub title: String,
    pub about: String,
    /// `tall` or empty.
    pub class: &'static str,
    /// What the script draws: JSON.
    pub spec: String,
    /// For those who do not see it.
    pub description: String,
    /// What stands there until the script has drawn.
    pub drawing: Drawing,
    /// The same as a picture, where no script runs.
    pub image: Option<String>,
}
