//! # Retention: who comes back to whom
//!
//! Of the patients who came to an employee for the first time in the period: how many came again to the same employee, how
//! many only to somebody else (kept by the clinic, lost by the doctor), how many not at all, and what those were worth.
//! Coming again needs a later date: two visits on one day are one coming. A later date is a neighbour column of the visit
//! (`next_with_employee_on`), so the members are a filter over the visits of the period.

#[cfg(test)]
mod tests;

use report::{Chart, Column, Entity, Key, KeyKind, Param, Report, Rows, View};

const COLUMNS: &[Column] = &[
    Column::pairs("primary", "patients whose first visit (with the row's employee, department or branch; with --first clinic: anywhere) lies in the period").additive(),
    Column::pairs("returned", "those of primary with a visit to the same on a later date"),
    Column::percent("retention_percent", "returned", "settled", "returned, of primary without still_open"),
    Column::low("low_percent", "returned", "settled"),
    Column::high("high_percent", "returned", "settled"),
    Column::pairs("returned_elsewhere", "primary, not returned, with a visit to anybody else on a later date: kept by the clinic, lost by the doctor"),
    Column::pairs("still_open", "with --within N: those whose first visit is less than N days before as-of, whether they came back or not"),
    Column::pairs("settled", "primary without still_open").hidden(),
    Column::pairs("lost", "primary without returned, returned_elsewhere and still_open"),
    Column::money("lost_billed", "all that was ever billed to the lost"),
    Column::pairs("old", "patients with a visit in the period whose first visit lies before it"),
];

const BY_RATE: Chart = Chart::Bars(&["retention_percent"]);

const fn view(by: &'static str, keys: &'static [Key], rows: Rows, chart: Chart) -> View {
    View {
        by,
        keys,
        pivot: None,
        columns: COLUMNS,
        rows,
        order: &[],
        layout: &[],
        chart: Some(chart),
        visits: true,
        members: include_str!("members.sql"),
    }
}

pub static REPORT: Report = Report {
    id: "retention",
    title: "Retention",
    question: "Who comes back to whom, and whom do we lose?",
    about: "Of the patients whose first visit with an employee lies in the period, how many came again, to the same employee or to \
            anybody else, and how many were lost. A return counts whenever it happens up to as-of; with --within N only within N days \
            of the first visit, and first visits younger than that are still open. Staff as patients are left out.",
    params: &[
        Param::Period,
        Param::by(&["employee", "department", "branch", "month"]),
        Param::Choice {
            name: "first",
            words: &["employee", "clinic"],
            about: "first visit with the row's employee (department, branch), or in the whole clinic",
        },
        Param::Number {
            name: "within",
            default: None,
            least: 0,
            about: "days within which a return counts; younger first visits are still open",
        },
        Param::include_staff(),
    ],
    receipt_filters: true,
    views: &[
        view("employee", &[Key::entity("employee", Entity::Employee, "")], Rows::Occupied, BY_RATE),
        view("department", &[Key::entity("department", Entity::Department, "")], Rows::Occupied, BY_RATE),
        view("branch", &[Key::entity("branch", Entity::Branch, "")], Rows::Occupied, BY_RATE),
        view("month", &[Key::of("month", KeyKind::Month)], Rows::EveryMonth, Chart::Lines(&["retention_percent"])),
    ],
};
