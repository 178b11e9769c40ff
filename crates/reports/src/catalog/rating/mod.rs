//! # Rating: who spends the most, and on what (cross report)
//!
//! One row a patient with a positive total, one column a department of the directory: a new department widens the report by
//! itself. Shares are of all listed patients, also under a limit.

#[cfg(test)]
mod tests;

use report::column::CardField;
use report::{Chart, Column, Entity, Key, Order, Param, Report, Rows, View};

pub static REPORT: Report = Report {
    id: "rating",
    title: "Client rating",
    question: "Who are our best clients, and what do they spend on?",
    about: "What was billed (or paid) by each patient in the period, by department, in falling order, with the share of all and the \
            share of the best so many together. Money tied to no receipt belongs to no department.",
    params: &[
        Param::Period,
        Param::basis(),
        Param::Number {
            name: "limit",
            default: None,
            least: 1,
            about: "list only the first so many; shares and totals stay those of all",
        },
    ],
    receipt_filters: true,
    views: &[View {
        by: "",
        keys: &[Key::patient()],
        pivot: Some(Key::entity("department", Entity::Department, "(none)")),
        columns: &[
            Column::card(
                "price_list",
                CardField::PriceList,
                "price list on the card, else of the category; empty for none",
            ),
            Column::money("total", "billed to (or paid by) the patient in the period").additive(),
            Column::share("share_percent", "total", "of the totals of all listed patients"),
            Column::cumulative_share(
                "cumulative_percent",
                "total",
                "of this patient and all before, of the totals of all listed patients",
            ),
        ],
        rows: Rows::Positive("total"),
        order: &[Order::Descending("total")],
        layout: &[],
        chart: Some(Chart::Bars(&["total"])),
        visits: true,
        members: include_str!("members.sql"),
    }],
};
