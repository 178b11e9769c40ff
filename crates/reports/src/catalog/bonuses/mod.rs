//! # Bonuses: who has which bonus, and how they come and go
//!
//! From the movements of bonuses alone: payments by bonus are not asked.

#[cfg(test)]
mod tests;

use report::column::{CardField, Unit};
use report::{Chart, Column, Key, KeyKind, Order, Param, Report, Rows, View};

pub static REPORT: Report = Report {
    id: "bonuses",
    title: "Bonuses",
    question: "Who has which bonus?",
    about: "What was accrued and used up to as-of, by patient, or by month of all time. Listed are patients with any movement; with a card number that patient in \
            any case.",
    params: &[
        Param::by(&["patient", "month"]),
        Param::Text { name: "card", about: "only the patient with this card number" },
    ],
    receipt_filters: false,
    views: &[
        View {
            by: "patient",
            keys: &[Key::patient()],
            pivot: None,
            columns: &[
                Column::card("card_number", CardField::CardNumber, "as on the card; empty for none"),
                Column::money("accrued", "sum of what was accrued"),
                Column::money("used", "sum of what was used or expired, positive"),
                Column::money("balance", "accrued less used"),
            ],
            rows: Rows::Occupied,
            order: &[Order::Descending("balance")],
            layout: &["card_number", "patient_id", "patient", "accrued", "used", "balance"],
            chart: Some(Chart::Bars(&["balance"])),
            visits: false,
            members: include_str!("members.sql"),
        },
        View {
            by: "month",
            keys: &[Key::of("month", KeyKind::Month)],
            pivot: None,
            columns: &[
                Column::people("patients", "different patients with a movement in the month"),
                Column::money("accrued", "sum of what was accrued in the month"),
                Column::money("used", "sum of what was used or expired in the month, positive"),
                Column::difference("change", Unit::Money, "accrued", "used", "accrued less used"),
            ],
            rows: Rows::Occupied,
            order: &[],
            layout: &[],
            chart: Some(Chart::Columns(&["accrued", "used"])),
            visits: false,
            members: include_str!("months.sql"),
        },
    ],
};
