//! # Places: which city or branch earns
//!
//! Receipts by where they were made (branch, its city, department) or by where the patient lives (city, country), against the
//! same days a year before; for branches and their cities also against what they cost.

#[cfg(test)]
mod tests;

use report::column::Unit;
use report::{Chart, Column, Entity, Key, KeyKind, Label, Order, Param, Report, Rows, View};

const PATIENTS: Column = Column::people("patients", "different patients with a receipt");
const NEW_PATIENTS: Column = Column::people("new_patients", "those whose first visit ever lies in the period");
const VISITS: Column = Column::count("visits", "receipts: visits and sales").additive();
const BILLED: Column = Column::money("billed", "billed in the period").additive();
const SHARE: Column = Column::share("share_percent", "billed", "of all that is billed here");
const AVERAGE: Column = Column::average_money("average_per_patient", "billed", "patients", "billed by patient");
const YEAR_BEFORE: Column = Column::money("year_before_billed", "billed in the same days a year before");
const CHANGE: Column = Column::change(
    "change_percent",
    "billed",
    "year_before_billed",
    "against a year before; empty when nothing was billed",
);

const COLUMNS: &[Column] = &[PATIENTS, NEW_PATIENTS, VISITS, BILLED, SHARE, AVERAGE, YEAR_BEFORE, CHANGE];
const COLUMNS_WITH_COST: &[Column] = &[
    PATIENTS,
    NEW_PATIENTS,
    VISITS,
    BILLED,
    SHARE,
    AVERAGE,
    YEAR_BEFORE,
    CHANGE,
    Column::money("cost", "of the months that the period touches").of_costs(),
    Column::difference("profit", Unit::Money, "billed", "cost", "billed less cost").of_costs(),
];

const BRANCH: &[Key] = &[Key::entity("place", Entity::Branch, "(unknown)")];
const DEPARTMENT: &[Key] = &[Key::entity("place", Entity::Department, "(unknown)")];
const CITY: &[Key] = &[Key { name: "place", kind: KeyKind::Place(Label::City), none: "(unknown)" }];
const COUNTRY: &[Key] = &[Key { name: "place", kind: KeyKind::Place(Label::Country), none: "(unknown)" }];

const fn view(by: &'static str, keys: &'static [Key], columns: &'static [Column]) -> View {
    View {
        by,
        keys,
        pivot: None,
        columns,
        rows: Rows::Occupied,
        order: &[Order::Descending("billed")],
        layout: &[],
        chart: Some(Chart::Bars(&["billed"])),
        visits: true,
        members: include_str!("members.sql"),
    }
}

pub static REPORT: Report = Report {
    id: "places",
    title: "Places",
    question: "Which city, branch or department earns?",
    about: "Receipts of the period by place, against the same days a year before. Branches and their cities also show the costs of the \
            months touched and what is left. Country and patient-city are where the patient lives.",
    params: &[Param::Period, Param::by(&["branch-city", "patient-city", "country", "branch", "department"])],
    receipt_filters: true,
    views: &[
        view("branch-city", CITY, COLUMNS_WITH_COST),
        view("patient-city", CITY, COLUMNS),
        view("country", COUNTRY, COLUMNS),
        view("branch", BRANCH, COLUMNS_WITH_COST),
        view("department", DEPARTMENT, COLUMNS),
    ],
};
