//! # Activity: how many different people come
//!
//! Steps are clipped by the period; what a step is compared with is the same clip, shifted back.

#[cfg(test)]
mod tests;

use report::{Chart, Column, Key, KeyKind, Param, Report, Rows, Total, View};

pub static REPORT: Report = Report {
    id: "activity",
    title: "Activity",
    question: "How many different people come?",
    about: "Different patients and visits by step. Compared with the same clip shifted back: by twelve months, or (previous) by the \
            period's months if it is whole months, else by its days. The total counts each person once over the whole period.",
    params: &[
        Param::Period,
        Param::step(),
        Param::Choice {
            name: "compare",
            words: &["previous", "year-before", "none"],
            about: "what a step is compared with",
        },
    ],
    receipt_filters: true,
    views: &[View {
        by: "",
        keys: &[Key::of("step", KeyKind::Step)],
        pivot: None,
        columns: &[
            Column::people("patients", "different patients with a visit"),
            Column::count("visits", "visits").additive(),
            Column::average("visits_per_patient", "visits", "patients", "visits by patient"),
            Column::people("new", "those whose first visit ever lies in the step and period")
                .total(Total::Of("new_in_period")),
            Column::people("new_in_period", "those whose first visit ever lies in the period").hidden(),
            Column::rest("returning", "patients", "new", "those who had been here before"),
            Column::people(
                "compared_patients",
                "different patients in the clip compared with; empty without comparison",
            )
            .unless("compare", "none"),
            Column::change(
                "change_percent",
                "patients",
                "compared_patients",
                "against compared_patients; empty when there was nobody",
            ),
        ],
        rows: Rows::EveryStep,
        order: &[],
        layout: &[],
        chart: Some(Chart::Lines(&["patients", "new"])),
        visits: true,
        members: include_str!("members.sql"),
    }],
};
