//! # Sources: what advertising brings
//!
//! Newcomers and money by the source on the card, against what the source cost in the months the period touches.

#[cfg(test)]
mod tests;

use report::{Chart, Column, Entity, Key, Order, Param, Report, Rows, View};

pub static REPORT: Report = Report {
    id: "sources",
    title: "Sources",
    question: "Where do new patients come from, and does it pay?",
    about: "Patients registered in the period by the source on their card, what was billed (or paid) in the period, and what the source \
            cost in the months touched. Costs are nobody's: under a filter of patients they are empty.",
    params: &[Param::Period, Param::basis()],
    receipt_filters: false,
    views: &[View {
        by: "",
        keys: &[Key::entity("source", Entity::Source, "(unknown)")],
        pivot: None,
        columns: &[
            Column::people("new_patients", "patients registered in the period").additive(),
            Column::share("share_percent", "new_patients", "of all new patients"),
            Column::people("came", "those of them with a visit up to as-of"),
            Column::money("billed_new", "billed (or paid) in the period, new patients"),
            Column::money("billed_all", "billed (or paid) in the period, all patients of the source").additive(),
            Column::money("cost", "of the months that the period touches").of_costs(),
            Column::average_money("cost_per_new", "cost", "new_patients", "cost by new patient; empty for none")
                .of_costs(),
            Column::change(
                "payback_percent",
                "billed_new",
                "cost",
                "billed_new less cost, of cost; empty without cost",
            )
            .of_costs(),
        ],
        rows: Rows::Filled,
        order: &[Order::Descending("new_patients")],
        layout: &[],
        chart: Some(Chart::Bars(&["new_patients"])),
        visits: true,
        members: include_str!("members.sql"),
    }],
};
