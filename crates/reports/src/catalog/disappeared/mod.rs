//! # Disappeared: came for long, then stopped
//!
//! A visit without a following one, far enough back. Whoever said goodbye (a departure), has a booking, or is no longer an
//! active patient is left out: this is a list of people to call.

#[cfg(test)]
mod tests;

use report::column::CardField;
use report::{Column, Entity, Key, Order, Param, Report, Rows, View};

pub static REPORT: Report = Report {
    id: "disappeared",
    title: "Disappeared",
    question: "Who came for long and then stopped, without a word?",
    about: "Patients with enough visit dates whose last visit lies long enough before as-of. Left out: a departure on or after the last \
            visit, a booking on or after as-of, archived, deceased and erased patients, and staff. Under a filter the last visit is \
            asked; all figures are of all visits.",
    params: &[
        Param::Number {
            name: "absent-days",
            default: Some(90),
            least: 0,
            about: "at least so many days since the last visit",
        },
        Param::Number {
            name: "max-absent-days",
            default: None,
            least: 0,
            about: "at most so many days since the last visit",
        },
        Param::Number { name: "min-visits", default: Some(2), least: 0, about: "at least so many visit dates" },
        Param::Number {
            name: "min-tenure-days",
            default: Some(0),
            least: 0,
            about: "at least so many days from first to last visit",
        },
        Param::Number {
            name: "min-gaps",
            default: Some(0),
            least: 0,
            about: "absent for at least so many of their own usual gaps; whoever came on a single date has none",
        },
        Param::include_staff(),
    ],
    receipt_filters: true,
    views: &[View {
        by: "",
        keys: &[Key::patient()],
        pivot: None,
        columns: &[
            Column::card("phone", CardField::Phone, "as on the card; empty for none"),
            Column::card("email", CardField::Email, "as on the card; empty for none"),
            Column::date("first_visit_on", "date of the first visit ever"),
            Column::date("last_visit_on", "date of the last visit up to as-of"),
            Column::age("days_absent", "last_visit_on", "days from the last visit to as-of"),
            Column::number("visits", "different dates with a visit"),
            Column::days("usual_gap_days", "median of the days between visit dates, half up; empty for a single date"),
            Column::money("billed", "ever billed, visits and sales"),
            Column::money("debt", "owed as of the day, as in debtors; 0 for none or a credit"),
            Column::name_of("last_employee", Entity::Employee, "of the last visit"),
            Column::name_of("last_department", Entity::Department, "of the last visit; empty for none"),
        ],
        rows: Rows::Occupied,
        order: &[Order::Descending("days_absent"), Order::Descending("billed")],
        layout: &[],
        chart: None,
        visits: false,
        members: include_str!("members.sql"),
    }],
};
