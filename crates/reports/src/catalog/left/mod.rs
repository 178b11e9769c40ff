//! # Left: why did patients leave
//!
//! A departure is dated by the day in the card, not by the day of entry. Reasons that differ only in case and white space are
//! one (`clinic::reason`), shown as first entered.

#[cfg(test)]
mod tests;

use report::column::Unit;
use report::{Chart, Column, Key, KeyKind, Label, Order, Param, Report, Rows, View};

const REASON: Key = Key::label("reason", Label::Reason, "");
const MONTH: Key = Key::of("month", KeyKind::Month);

pub static REPORT: Report = Report {
    id: "left",
    title: "Left",
    question: "Why did patients leave, and when?",
    about: "Departures of the period by reason, by month, or both. A patient who left twice is two departures. Reasons are equal after \
            trimming, joining white space and folding case, and shown in the spelling that was entered first.",
    params: &[Param::Period, Param::by(&["reason", "month", "reason-month"])],
    receipt_filters: false,
    views: &[
        View {
            by: "reason",
            keys: &[REASON],
            pivot: None,
            columns: &[
                Column::count("departures", "departures in the period").additive(),
                Column::share("share_percent", "departures", "of all departures in the period"),
                Column::count("came_back", "departures with a visit of the patient after the day of leaving"),
                Column::money("billed_before", "billed to them up to the day of leaving"),
            ],
            rows: Rows::Occupied,
            order: &[Order::Descending("departures")],
            layout: &[],
            chart: Some(Chart::Parts("departures")),
            visits: false,
            members: include_str!("members.sql"),
        },
        View {
            by: "month",
            keys: &[MONTH],
            pivot: None,
            columns: &[
                Column::count("departures", "departures in the month, within the period"),
                Column::count("month_before", "departures in the month before").hidden(),
                Column::difference(
                    "change",
                    Unit::Count,
                    "departures",
                    "month_before",
                    "against the month before; the first against the whole month before it",
                ),
            ],
            rows: Rows::EveryMonth,
            order: &[],
            layout: &[],
            chart: Some(Chart::Columns(&["departures"])),
            visits: false,
            members: include_str!("months.sql"),
        },
        View {
            by: "reason-month",
            keys: &[REASON],
            pivot: Some(MONTH),
            columns: &[Column::count("total", "departures in the period").additive()],
            rows: Rows::Occupied,
            order: &[Order::Descending("total")],
            layout: &[],
            chart: Some(Chart::Bars(&["total"])),
            visits: false,
            members: include_str!("members.sql"),
        },
    ],
};
