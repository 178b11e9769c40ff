//! The tables of what is to be done about patients, and of what came of it.

use super::Table;
use super::layout::Touches::{Nothing, Patient};
use super::layout::{Layout, int, key, reference, text};

pub(super) static RECALL: Layout = Layout {
    name: "recall",
    file: "recalls.csv",
    columns: &[
        reference("patient_id", Table::Patient),
        reference("item_id", Table::Item),
        int("after_days"),
        int("after_months"),
        int("is_off").called("off"),
        text("reason").personal(),
        text("owner"),
    ],
    identity: &[0, 1],
    touches: Patient(0),
};

pub(super) static CONTACT_RESULT: Layout = Layout {
    name: "contact_result",
    file: "contact_results.csv",
    columns: &[
        key(),
        reference("patient_id", Table::Patient),
        text("contacted_at"),
        text("contacted_by"),
        text("outcome"),
        text("until_on"),
        reference("item_id", Table::Item),
        text("note").personal(),
    ],
    identity: &[0],
    touches: Patient(1),
};

pub(super) static TASK: Layout = Layout {
    name: "task",
    file: "tasks.csv",
    columns: &[
        key(),
        reference("patient_id", Table::Patient),
        text("body").called("text").personal(),
        text("priority"),
        text("assignee"),
        text("author"),
        text("set_at"),
        text("due_on"),
        text("first_due_on"),
        int("moves"),
        text("closed_at"),
        text("closed_by"),
        text("result").personal(),
        int("is_read").called("read"),
        int("is_noticed").called("noticed"),
    ],
    identity: &[0],
    touches: Nothing,
};
