//! # Missed: who does not turn up
//!
//! Of the bookings that were completed, missed or cancelled. Only employees who see patients are asked.

#[cfg(test)]
mod tests;

use report::{Chart, Column, Entity, Key, KeyKind, Param, Report, Rows, View};

const COLUMNS: &[Column] = &[
    Column::count("bookings", "bookings completed, missed or cancelled").additive(),
    Column::count("completed", "of them completed").additive(),
    Column::count("missed", "of them missed: the patient did not turn up").additive(),
    Column::count("cancelled", "of them cancelled").additive(),
    Column::count("due", "completed or missed").hidden(),
    Column::percent("missed_percent", "missed", "due", "missed, of completed and missed"),
    Column::percent("cancelled_percent", "cancelled", "bookings", "cancelled, of all these bookings"),
];

const RATES: &[&str] = &["missed_percent"];

const fn view(by: &'static str, keys: &'static [Key], chart: Option<Chart>) -> View {
    View {
        by,
        keys,
        pivot: None,
        columns: COLUMNS,
        rows: Rows::Occupied,
        order: &[],
        layout: &[],
        chart,
        visits: true,
        members: include_str!("members.sql"),
    }
}

pub static REPORT: Report = Report {
    id: "missed",
    title: "Missed",
    question: "Who does not turn up, and when?",
    about: "Bookings of the period that were completed, missed or cancelled, by employee, department, weekday, hour or the patient's \
            source. Statuses are those of now.",
    params: &[Param::Period, Param::by(&["employee", "department", "weekday", "hour", "source"])],
    receipt_filters: true,
    views: &[
        view("employee", &[Key::entity("employee", Entity::Employee, "(unknown)")], Some(Chart::Bars(RATES))),
        view("department", &[Key::entity("department", Entity::Department, "(unknown)")], Some(Chart::Bars(RATES))),
        view("weekday", &[Key::of("weekday", KeyKind::Weekday)], Some(Chart::Columns(RATES))),
        view("hour", &[Key::of("hour", KeyKind::Hour)], Some(Chart::Columns(RATES))),
        view("source", &[Key::entity("source", Entity::Source, "(unknown)")], Some(Chart::Bars(RATES))),
    ],
};
