//! # Quality: what patients say of the work

#[cfg(test)]
mod tests;

use report::{Chart, Column, Entity, Key, Param, Report, Rows, View};

const EMPLOYEE: &[Key] = &[Key::entity("employee", Entity::Employee, "")];
const RATINGS: Column = Column::count("ratings", "ratings given in the period").additive();

const fn view(by: &'static str, columns: &'static [Column], chart: Chart) -> View {
    View {
        by,
        keys: EMPLOYEE,
        pivot: None,
        columns,
        rows: Rows::Occupied,
        order: &[],
        layout: &[],
        chart: Some(chart),
        visits: true,
        members: include_str!("members.sql"),
    }
}

pub static REPORT: Report = Report {
    id: "quality",
    title: "Quality",
    question: "What do patients say of whose work?",
    about: "Ratings of receipts, dated by when they were given, by the employee of the receipt; or how many of each score.",
    params: &[Param::Period, Param::by(&["employee", "employee-score"])],
    receipt_filters: true,
    views: &[
        view(
            "employee",
            &[
                RATINGS,
                Column::number("score", "sum of the scores").hidden(),
                Column::average("average_score", "score", "ratings", "mean score, 1 to 5"),
                Column::count("low", "scores of 1 or 2").additive(),
                Column::percent("low_percent", "low", "ratings", "low, of ratings"),
                Column::count("with_comment", "ratings with words").additive(),
            ],
            Chart::Bars(&["average_score"]),
        ),
        view(
            "employee-score",
            &[
                Column::count("score_1", "ratings with a score of 1").additive(),
                Column::count("score_2", "ratings with a score of 2").additive(),
                Column::count("score_3", "ratings with a score of 3").additive(),
                Column::count("score_4", "ratings with a score of 4").additive(),
                Column::count("score_5", "ratings with a score of 5").additive(),
                RATINGS,
            ],
            Chart::Stacked(&["score_1", "score_2", "score_3", "score_4", "score_5"]),
        ),
    ],
};
