//! People behind a number, kept under a name.

use askama::Template;

use super::{Empty, Field, Frame, Note};

texts! {
    /// The words of the segments.
    SegmentsTexts {
        segments = "frame-segments",
        question = "segments-question",
        name = "segments-name",
        report = "segments-report",
        people = "segments-people",
        owner = "segments-owner",
        seen_by = "segments-seen-by",
        rename = "segments-rename",
        share = "segments-share",
        unshare = "segments-unshare",
        delete = "segments-delete",
        delete_about = "segments-delete-about",
        delete_sure = "segments-delete-sure",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "segments.html")]
pub struct SegmentsPage {
    pub frame: Frame,
    pub t: SegmentsTexts,
    pub segments: SegmentsView,
}

#[derive(Clone, Debug, Default)]
pub struct SegmentsView {
    pub asked: String,
    pub title: String,
    pub notes: Vec<Note>,
    pub empty: Option<Empty>,
    pub rows: Vec<SegmentRow>,
}

#[derive(Clone, Debug, Default)]
pub struct SegmentRow {
    pub id: i64,
    pub name: String,
    /// The cell in words.
    pub about: String,
    /// The people.
    pub href: String,
    pub count: String,
    pub report: String,
    pub report_href: String,
    pub owner: String,
    pub seen_by: String,
    /// None where it is somebody else's.
    pub edit: Option<SegmentEdit>,
}

#[derive(Clone, Debug, Default)]
pub struct SegmentEdit {
    /// What the button says of whose it is.
    pub label: String,
    /// Where all of it is sent: the act is `rename`, `share`, `unshare` or `delete`.
    pub href: String,
    pub name: Field,
    pub may_share: bool,
    pub is_shared: bool,
    /// Whether the form is a failed one: it is unfolded.
    pub open: bool,
}
