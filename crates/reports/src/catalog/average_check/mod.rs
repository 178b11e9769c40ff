//! # Average check: what people are ready to pay
//!
//! A check is one patient on one date with something billed: two receipts of a day are one check.

#[cfg(test)]
mod tests;

use report::{Chart, Column, Key, KeyKind, Param, Report, Rows, View};

pub static REPORT: Report = Report {
    id: "average-check",
    title: "Average check",
    question: "What are people ready to pay?",
    about: "A check is one patient on one date with more than nothing billed among the counted receipts. Days that sum to nothing or \
            less are no checks. Steps without checks have no row.",
    params: &[Param::Period, Param::step()],
    receipt_filters: true,
    views: &[View {
        by: "",
        keys: &[Key::of("step", KeyKind::Step)],
        pivot: None,
        columns: &[
            Column::count("checks", "patients on dates with something billed").additive(),
            Column::money("billed", "billed by these checks").additive(),
            Column::average_money("average_check", "billed", "checks", "billed by check"),
        ],
        rows: Rows::Occupied,
        order: &[],
        layout: &[],
        chart: Some(Chart::Lines(&["average_check"])),
        visits: false,
        members: include_str!("members.sql"),
    }],
};
