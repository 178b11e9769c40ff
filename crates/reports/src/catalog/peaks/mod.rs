//! # Peaks: when the load comes
//!
//! Visits by weekday and the local hour they start, and what an average such hour holds.

#[cfg(test)]
mod tests;

use report::{Chart, Column, Key, KeyKind, Param, Report, Rows, View};

pub static REPORT: Report = Report {
    id: "peaks",
    title: "Peaks",
    question: "When does the load come?",
    about: "Visits (or bookings of every status) of the period by weekday and by the hour on the clinic's wall at which they start. \
            The average divides by how often the weekday occurs in the period.",
    params: &[
        Param::Period,
        Param::Choice { name: "status", words: &["completed", "all"], about: "visits, or bookings of every status" },
    ],
    receipt_filters: true,
    views: &[View {
        by: "",
        keys: &[Key::of("weekday", KeyKind::Weekday), Key::of("hour", KeyKind::Hour)],
        pivot: None,
        columns: &[
            Column::count("visits", "visits (or bookings) that start in the hour").additive(),
            Column::per_weekday(
                "average",
                "visits",
                "visits by occurrence of the weekday in the period; in the total, by day",
            ),
        ],
        rows: Rows::Occupied,
        order: &[],
        layout: &[],
        chart: Some(Chart::Columns(&["visits"])),
        visits: true,
        members: include_str!("members.sql"),
    }],
};
