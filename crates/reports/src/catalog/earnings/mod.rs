//! # Earnings: what each employee earns for the organisation

#[cfg(test)]
mod tests;

use report::{Chart, Column, Entity, Key, Order, Param, Report, Rows, Total, View};

pub static REPORT: Report = Report {
    id: "earnings",
    title: "Earnings",
    question: "What does each employee earn for the organisation?",
    about: "Receipts of the period by employee, and the real money tied to the employee's receipts, dated by the payment.",
    params: &[Param::Period],
    receipt_filters: true,
    views: &[View {
        by: "",
        keys: &[Key::entity("employee", Entity::Employee, "")],
        pivot: None,
        columns: &[
            Column::people("patients", "different patients with a receipt"),
            Column::count("visits", "receipts: visits and sales").additive(),
            Column::money("billed", "billed in the period").additive(),
            Column::money("paid", "real money tied to the employee's receipts, paid in the period").additive(),
            Column::share("share_percent", "billed", "of all that is billed here"),
            Column::count("checks", "patients on dates with something billed").hidden().total(Total::Of("all_checks")),
            Column::money("checked", "billed by these checks").hidden().total(Total::Of("all_checked")),
            Column::count("all_checks", "checks of all employees together").hidden(),
            Column::money("all_checked", "billed by these").hidden(),
            Column::average_money(
                "average_check",
                "checked",
                "checks",
                "by check: one patient on one date with something billed by the employee",
            ),
        ],
        rows: Rows::Filled,
        order: &[Order::Descending("billed")],
        layout: &[],
        chart: Some(Chart::Bars(&["billed"])),
        visits: true,
        members: include_str!("members.sql"),
    }],
};
