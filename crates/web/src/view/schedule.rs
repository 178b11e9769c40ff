//! The schedule of a day: a table, and the same as lists.

use askama::Template;

use super::{Button, Empty, Field, Frame, Link, Mark, Note, Select, Tag};

texts! {
    /// The words of the schedule.
    ScheduleTexts {
        title = "schedule-title",
        board = "schedule-board",
        time = "schedule-time",
        before = "schedule-before",
        after = "schedule-after",
        show = "schedule-show",
        choose = "schedule-choose",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "schedule.html")]
pub struct SchedulePage {
    pub frame: Frame,
    pub t: ScheduleTexts,
    pub schedule: ScheduleView,
}

#[derive(Clone, Debug, Default)]
pub struct ScheduleView {
    pub title: String,
    /// Which day, and how many come.
    pub asked: String,
    pub links: Vec<Button>,
    /// The days beside this one.
    pub before: String,
    pub after: String,
    /// Where it is another day.
    pub today: Option<Link>,
    /// Where another day is asked for.
    pub href: String,
    pub day: Field,
    pub branch: Option<Select>,
    pub notes: Vec<Note>,
    pub empty: Option<Empty>,
    pub board: Option<Board>,
    /// Of each column, for narrow screens.
    pub days: Vec<BoardDay>,
}

#[derive(Clone, Debug, Default)]
pub struct Board {
    pub columns: Vec<BoardColumn>,
    pub rows: Vec<BoardRow>,
}

#[derive(Clone, Debug, Default)]
pub struct BoardColumn {
    pub name: String,
    pub about: String,
    /// Cells that stand side by side in it.
    pub lanes: usize,
}

#[derive(Clone, Debug, Default)]
pub struct BoardRow {
    /// `HH:MM`
    pub time: String,
    pub is_hour: bool,
    /// Those that begin in this row.
    pub cells: Vec<BoardCell>,
}

#[derive(Clone, Debug, Default)]
pub struct BoardCell {
    /// `off` where nobody works, of a booking its item's; empty: free.
    pub class: &'static str,
    pub rows: usize,
    pub item: Option<BoardItem>,
    /// What one can do with a free time; its label is for those who do not see where it stands.
    pub free: Option<Link>,
    pub text: String,
}

/// A visit.
#[derive(Clone, Debug, Default)]
pub struct BoardItem {
    /// `booked`, `here`, `done` or `gone`.
    pub class: &'static str,
    pub href: String,
    /// From when until when.
    pub time: String,
    pub name: String,
    /// What is to be known of the patient, as a sign and in a word.
    pub marks: Vec<Mark>,
    pub tags: Vec<Tag>,
    pub lines: Vec<String>,
}

#[derive(Clone, Debug, Default)]
pub struct BoardDay {
    pub name: String,
    pub about: String,
    pub items: Vec<BoardItem>,
    /// What is left of the day, or that there is nothing.
    pub free: String,
}
