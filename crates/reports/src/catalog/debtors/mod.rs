//! # Debtors: who has not paid in full
//!
//! debt = billed − paid − bonus_paid, if positive. What is tied to a booked visit, or to one later than as-of, is a prepayment
//! and left out. The age of a debt is that of the receipts which are not paid: money tied to a receipt pays it, everything else
//! pays the oldest first. The four buckets add up to the debt.

#[cfg(test)]
mod tests;

use report::column::CardField;
use report::{Chart, Column, Key, Order, Param, Report, Rows, View};

pub static REPORT: Report = Report {
    id: "debtors",
    title: "Debtors",
    question: "Who owes us, how much, and for how long?",
    about: "Everybody whose receipts exceed what they paid, with the debt by the age of the receipt it is for. Money tied to a receipt \
            pays it, up to its amount; other money, what is over, and credit notes pay the oldest open receipt first.",
    params: &[Param::Money { name: "min-debt", default: 1, about: "list debts of at least this amount" }],
    receipt_filters: false,
    views: &[View {
        by: "",
        keys: &[Key::patient()],
        pivot: None,
        columns: &[
            Column::card("phone", CardField::Phone, "as on the card; empty for none"),
            Column::money("billed", "ever billed up to as-of"),
            Column::money("paid", "paid in real money, less refunds, without prepayments"),
            Column::money("bonus_paid", "paid by bonuses"),
            Column::money("debt", "billed less paid less bonus_paid"),
            Column::date(
                "oldest_unpaid_on",
                "date of the oldest receipt that is not paid in full; empty without receipts",
            ),
            Column::age("days", "oldest_unpaid_on", "days from then to as-of"),
            Column::money("d0_30", "debt of receipts up to 30 days old"),
            Column::money("d31_60", "debt of receipts 31 to 60 days old"),
            Column::money("d61_90", "debt of receipts 61 to 90 days old"),
            Column::money("d90_plus", "debt of receipts more than 90 days old"),
            Column::count("unpaid_visits", "receipts not paid in full"),
        ],
        rows: Rows::Occupied,
        order: &[Order::Descending("debt")],
        layout: &[],
        chart: Some(Chart::Stacked(&["d0_30", "d31_60", "d61_90", "d90_plus"])),
        visits: true,
        members: include_str!("members.sql"),
    }],
};
