//! # Quality: what patients say of the work

#[cfg(test)]
mod tests;

use report::{Chart, Column, Entity, Key, Param, Report, Rows, View};

pub static REPORT: Report = Report {
    id: "quality",
    title: "Quality",
    question: "What do patients say of whose work?",
    about: "Ratings of receipts, dated by when they were given, by the employee of the receipt.",
    params: &[Param::Period],
    receipt_filters: true,
    views: &[View {
        by: "",
        keys: &[Key::entity("employee", Entity::Employee, "")],
        pivot: None,
        columns: &[
            Column::count("ratings", "ratings given in the period").additive(),
            Column::number("score", "sum of the scores").hidden(),
            Column::average("average_score", "score", "ratings", "mean score, 1 to 5"),
            Column::count("low", "scores of 1 or 2").additive(),
            Column::percent("low_percent", "low", "ratings", "low, of ratings"),
            Column::count("with_comment", "ratings with words").additive(),
        ],
        rows: Rows::Occupied,
        order: &[],
        layout: &[],
        chart: Some(Chart::Bars(&["average_score"])),
        visits: true,
        members: include_str!("members.sql"),
    }],
};
