//! # Growth: is the client base growing
//!
//! Newcomers by month against the same month a year earlier, departures, and the base: everyone who ever came up to the
//! month's end. Months are whole, whatever days of them the period touches; as-of alone cuts them.

#[cfg(test)]
mod tests;

use report::column::Unit;
use report::{Chart, Column, Key, KeyKind, Param, Report, Rows, View};

pub static REPORT: Report = Report {
    id: "growth",
    title: "Growth",
    question: "Is our client base growing?",
    about: "New patients by month, by the date of registration or of the first visit ever, against the same month a year earlier. A month \
            that as-of cuts is compared with the same days a year before. Staff as patients are left out.",
    params: &[
        Param::Period,
        Param::Choice { name: "count", words: &["registered", "first-visit"], about: "what makes a patient new" },
        Param::include_staff(),
    ],
    receipt_filters: false,
    views: &[View {
        by: "",
        keys: &[Key::of("month", KeyKind::Month)],
        pivot: None,
        columns: &[
            Column::people("new_patients", "patients who are new in the month").additive(),
            Column::people("year_before", "patients who were new in the same month a year earlier"),
            Column::difference("change", Unit::Count, "new_patients", "year_before", "new_patients less year_before"),
            Column::change(
                "change_percent",
                "new_patients",
                "year_before",
                "change, of year_before; empty when there was nobody",
            ),
            Column::count("left", "departures in the month"),
            Column::running_people("base_at_end", "everybody who was ever new up to the end of the month"),
        ],
        rows: Rows::EveryMonth,
        order: &[],
        layout: &[],
        chart: Some(Chart::Columns(&["new_patients", "year_before"])),
        visits: false,
        members: include_str!("members.sql"),
    }],
};
