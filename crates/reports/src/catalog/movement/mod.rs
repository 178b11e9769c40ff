//! # Movement: new, back, lost — does it balance
//!
//! Who was active before a step and who is after it. Always start + new + came_back − lost = end.

#[cfg(test)]
mod tests;

use report::{Chart, Column, Key, KeyKind, Param, Report, Rows, Total, View};

pub static REPORT: Report = Report {
    id: "movement",
    title: "Movement",
    question: "How many came, came back and went, and does it balance?",
    about: "A patient is active at the end of a day with a visit in the so many days up to it. Each step starts with those active the day \
            before, gains the new (first visit ever in the step) and those who came back, loses the lost, and ends with those active on \
            its last day. Staff as patients are left out.",
    params: &[
        Param::Period,
        Param::Number {
            name: "active-days",
            default: Some(365),
            least: 1,
            about: "how long a visit keeps a patient active",
        },
        Param::step(),
        Param::include_staff(),
    ],
    receipt_filters: false,
    views: &[View {
        by: "",
        keys: &[Key::of("step", KeyKind::Step)],
        pivot: None,
        columns: &[
            Column::running_people("start", "active at the end of the day before the step").total(Total::First),
            Column::pairs("new", "not active at the start, active at the end, first visit ever in the step").once(),
            Column::pairs("came_back", "not active at the start, active at the end, first visit earlier").once(),
            Column::pairs("lost", "active at the start, not active at the end").once(),
            Column::running_people("end", "active at the end of the step's last day"),
        ],
        rows: Rows::EveryStep,
        order: &[],
        layout: &[],
        chart: Some(Chart::Columns(&["new", "came_back", "lost"])),
        visits: false,
        members: include_str!("members.sql"),
    }],
};
