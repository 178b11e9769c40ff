//! # Categories: which group of people is the most profitable

#[cfg(test)]
mod tests;

use report::{Chart, Column, Entity, Key, KeyKind, Order, Param, Report, Rows, View};

const CATEGORY: Key = Key::entity("category", Entity::Category, "(none)");

pub static REPORT: Report = Report {
    id: "categories",
    title: "Categories",
    question: "Which group of people is the most profitable?",
    about: "Receipts of the period by the category on the patient's card as it stands now; or what is billed by category and month.",
    params: &[Param::Period, Param::by(&["category", "category-month"])],
    receipt_filters: true,
    views: &[
        View {
            by: "category",
            keys: &[CATEGORY],
            pivot: None,
            columns: &[
                Column::people("patients", "different patients with a receipt"),
                Column::count("visits", "receipts: visits and sales").additive(),
                Column::money("billed", "billed in the period").additive(),
                Column::share("share_percent", "billed", "of all that is billed here"),
                Column::count("checks", "patients on dates with something billed").hidden(),
                Column::money("checked", "billed by these checks").hidden(),
                Column::average_money(
                    "average_check",
                    "checked",
                    "checks",
                    "by check: one patient on one date with something billed",
                ),
                Column::average_money("average_per_patient", "billed", "patients", "billed by patient"),
            ],
            rows: Rows::Occupied,
            order: &[Order::Descending("billed")],
            layout: &[],
            chart: Some(Chart::Parts("billed")),
            visits: true,
            members: include_str!("members.sql"),
        },
        View {
            by: "category-month",
            keys: &[CATEGORY],
            pivot: Some(Key::of("month", KeyKind::Month)),
            columns: &[Column::money("total", "billed in the period").additive()],
            rows: Rows::Occupied,
            order: &[Order::Descending("total")],
            layout: &[],
            chart: Some(Chart::Bars(&["total"])),
            visits: true,
            members: include_str!("months.sql"),
        },
    ],
};
