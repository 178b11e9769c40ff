//! # Discounts: what is given away
//!
//! The discounts of the lines of receipts, by ground or by whose line it is. A price of a list is a price, however low: what a line
//! was frozen at is no discount. A correction belongs to its receipt and counts as mended; goods that are taken back take their
//! discount back on the day they come back.

#[cfg(test)]
mod tests;

use report::{Chart, Column, Entity, Key, KeyKind, Order, Param, Report, Rows, View};

const LINES: Column =
    Column::count("lines", "lines with a discount that stands after the receipt's corrections").additive();
const PATIENTS: Column = Column::people("patients", "different patients with such a line");
const BEFORE: Column =
    Column::money("before", "what all lines of the row would have come to without discounts").additive();
const GIVEN_AWAY: Column =
    Column::money("given_away", "discounts of these lines, less what corrections and goods taken back took back")
        .additive();

/// A line without a discount has no ground: it is in no row, and in what the shares are of.
const OF_GROUND: &[Column] = &[
    LINES,
    PATIENTS,
    GIVEN_AWAY,
    BEFORE.hidden(),
    Column::part_of_all(
        "share_percent",
        "given_away",
        "before",
        "given away, of what all lines that are counted would have come to without discounts",
    ),
];

const OF_LINES: &[Column] = &[
    LINES,
    PATIENTS,
    BEFORE,
    GIVEN_AWAY,
    Column::percent("share_percent", "given_away", "before", "given away, of what the row's lines would have come to"),
];

const fn view(by: &'static str, keys: &'static [Key]) -> View {
    View {
        by,
        keys,
        pivot: None,
        columns: OF_LINES,
        rows: Rows::Occupied,
        order: &[Order::Descending("given_away")],
        layout: &[],
        chart: Some(Chart::Bars(&["given_away"])),
        visits: true,
        members: include_str!("members.sql"),
    }
}

pub static REPORT: Report = Report {
    id: "discounts",
    title: "Discounts",
    question: "What do we give away, and why?",
    about: "Discounts on the lines of the period's receipts, by ground, or by whose lines they are. What a price list says is a price and \
            no discount. A correction counts as mended, on the day of its receipt; goods taken back take their discount back on the day \
            they come back.",
    params: &[Param::Period, Param::by(&["ground", "employee", "department", "branch", "category", "item", "month"])],
    receipt_filters: true,
    views: &[
        View {
            columns: OF_GROUND,
            rows: Rows::Filled,
            ..view("ground", &[Key::entity("ground", Entity::DiscountGround, "(none)")])
        },
        view("employee", &[Key::entity("employee", Entity::Employee, "(none)")]),
        view("department", &[Key::entity("department", Entity::Department, "(none)")]),
        view("branch", &[Key::entity("branch", Entity::Branch, "(none)")]),
        view("category", &[Key::entity("category", Entity::Category, "(none)")]),
        view("item", &[Key::entity("item", Entity::Item, "(none)")]),
        View {
            rows: Rows::EveryMonth,
            order: &[],
            chart: Some(Chart::Columns(&["given_away"])),
            ..view("month", &[Key::of("month", KeyKind::Month)])
        },
    ],
};
