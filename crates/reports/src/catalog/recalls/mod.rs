//! # Recalls: who is due again
//!
//! A patient and an item that is to be repeated, so long after it was last done. Whoever left since, or has a booking, is not
//! to be called.

#[cfg(test)]
mod tests;

use report::column::CardField;
use report::{Column, Entity, Key, Order, Param, Report, Rows, View};

pub static REPORT: Report = Report {
    id: "recalls",
    title: "Recalls",
    question: "Who is due again, and for what?",
    about: "The latest receipt of a patient with an item that has a recall interval is due so much later (months keep the day, cut to \
            the month's length). Left out: a departure on or after it, a booking on or after as-of, and archived, deceased and erased \
            patients.",
    params: &[Param::Number {
        name: "days-ahead",
        default: Some(30),
        least: 0,
        about: "list what is due up to so many days after as-of",
    }],
    receipt_filters: false,
    views: &[View {
        by: "",
        keys: &[Key::patient(), Key::entity("item", Entity::Item, "(none)")],
        pivot: None,
        columns: &[
            Column::card("phone", CardField::Phone, "as on the card; empty for none"),
            Column::date("last_done_on", "date of the latest receipt with the item"),
            Column::date("due_on", "when it is due again"),
            Column::age("days_overdue", "due_on", "days from then to as-of; negative: not yet due"),
        ],
        rows: Rows::Occupied,
        order: &[Order::Ascending("due_on")],
        layout: &["patient_id", "patient", "phone", "item_id", "item", "last_done_on", "due_on", "days_overdue"],
        chart: None,
        visits: false,
        members: include_str!("members.sql"),
    }],
};
