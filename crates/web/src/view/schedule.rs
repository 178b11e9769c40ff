//! The schedule of a day or a week: a table, and the same as lists.

use askama::Template;

use super::{Button, Empty, Field, Frame, Kept, Link, Mark, Note, Select, Tag};

texts! {
    /// The words of the schedule.
    ScheduleTexts {
        time = "schedule-time",
        before = "schedule-before",
        after = "schedule-after",
        show = "schedule-show",
        choose = "schedule-choose",
        picked = "schedule-picked",
        changed = "schedule-changed-meanwhile",
        broken = "schedule-not-live",
        ended = "schedule-live-ended",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "schedule.html")]
pub struct SchedulePage {
    pub frame: Frame,
    pub t: ScheduleTexts,
    pub schedule: ScheduleView,
}

/// What of the page is asked for anew when somebody wrote.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "live_board.html")]
pub struct LiveBoardPage {
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
    /// The days or weeks beside this one.
    pub before: String,
    pub after: String,
    /// Where it is another day.
    pub today: Option<Link>,
    /// From the week of one to the day of all.
    pub all: Option<Link>,
    /// Where another day is asked for.
    pub href: String,
    /// Whose week it is.
    pub kept: Vec<Kept>,
    pub day: Field,
    /// Which branch, and what the columns are.
    pub selects: Vec<Select>,
    pub notes: Vec<Note>,
    pub empty: Option<Empty>,
    pub board_title: String,
    pub board: Option<Board>,
    /// Of each column, for narrow screens.
    pub days: Vec<BoardDay>,
    /// Where it is told that something else is to be shown, and where that is.
    pub live: String,
    pub fragment: String,
    /// Of what is shown: another one means that something is different.
    pub print: String,
    /// Of whoever may move bookings.
    pub mover: Option<Mover>,
}

/// The form by which the page's script moves a booking.
#[derive(Clone, Debug, Default)]
pub struct Mover {
    pub key: String,
    /// What the address says of the board.
    pub back: String,
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
    /// Empty: nothing more is known of it.
    pub href: String,
    /// Cells that stand side by side in it.
    pub lanes: usize,
    /// Fields of a booking that is moved there, as a form sends them.
    pub place: String,
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
    /// Fields that moving changes, as they stand; empty: it is not to be moved.
    pub shown: String,
    /// Whether one comes to the board because of it.
    pub is_sought: bool,
}

#[derive(Clone, Debug, Default)]
pub struct BoardDay {
    pub name: String,
    pub about: String,
    /// As of the column.
    pub href: String,
    pub items: Vec<BoardItem>,
    /// What is left of the day, or that there is nothing.
    pub free: String,
}
