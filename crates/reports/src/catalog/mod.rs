//! Every report, first those about patients, then those about staff.

mod activity;
mod average_check;
mod bonuses;
mod categories;
mod debtors;
mod disappeared;
mod discounts;
mod earnings;
mod growth;
mod items;
mod left;
mod missed;
mod movement;
mod peaks;
mod places;
mod quality;
mod rating;
mod recalls;
mod reminders;
mod retention;
mod sources;

use report::Report;

pub static CATALOGUE: &[&Report] = &[
    &growth::REPORT,
    &movement::REPORT,
    &sources::REPORT,
    &activity::REPORT,
    &peaks::REPORT,
    &missed::REPORT,
    &average_check::REPORT,
    &rating::REPORT,
    &categories::REPORT,
    &places::REPORT,
    &items::REPORT,
    &discounts::REPORT,
    &disappeared::REPORT,
    &left::REPORT,
    &debtors::REPORT,
    &recalls::REPORT,
    &reminders::REPORT,
    &bonuses::REPORT,
    &retention::REPORT,
    &earnings::REPORT,
    &quality::REPORT,
];
