//! # Reminders: what calling those who are due brings
//!
//! A reminder is a patient and a day on which somebody spoke with them of what is due again. It brought the bookings that were
//! made within 30 days and before the patient's next reminder.

#[cfg(test)]
mod tests;

use report::{Chart, Column, Key, KeyKind, Param, Report, Rows, View};

pub static REPORT: Report = Report {
    id: "reminders",
    title: "Reminders",
    question: "Does it pay to remind patients?",
    about: "Reminders of the period by month: a patient and a day with a contact result that names an item and is not `not-reached`. To a \
            reminder belong the patient's bookings of any status made after it and up to 30 days later, before the next reminder; a \
            booking of which nobody knows when it was made was made when it began. Statuses are those of now.",
    params: &[Param::Period],
    receipt_filters: false,
    views: &[View {
        by: "",
        keys: &[Key::of("month", KeyKind::Month)],
        pivot: None,
        columns: &[
            Column::people("patients", "different patients who were reminded"),
            Column::count("reminders", "patients and days on which they were reminded").additive(),
            Column::count("booked", "of them with a booking made within 30 days, up to as-of").additive(),
            Column::percent("booked_percent", "booked", "reminders", "booked, of reminders"),
            Column::count("open", "reminders without a booking whose 30 days are not over").additive(),
            Column::count("came", "reminders with such a booking that was completed up to as-of").additive(),
            Column::money("billed", "billed by these visits up to as-of").additive(),
        ],
        rows: Rows::EveryMonth,
        order: &[],
        layout: &[],
        chart: Some(Chart::Columns(&["reminders", "booked", "came"])),
        visits: true,
        members: include_str!("members.sql"),
    }],
};
