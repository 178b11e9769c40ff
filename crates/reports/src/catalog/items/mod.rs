//! # Items: what sells

#[cfg(test)]
mod tests;

use report::{Chart, Column, Entity, Key, Label, Order, Param, Report, Rows, View};

const COLUMNS: &[Column] = &[
    Column::count("lines", "lines of receipts").additive(),
    Column::people("patients", "different patients who got it"),
    Column::money("billed", "amounts of these lines").additive(),
    Column::share("share_percent", "billed", "of all that is billed here"),
];

const fn view(by: &'static str, keys: &'static [Key]) -> View {
    View {
        by,
        keys,
        pivot: None,
        columns: COLUMNS,
        rows: Rows::Occupied,
        order: &[Order::Descending("billed")],
        layout: &[],
        chart: Some(Chart::Bars(&["billed"])),
        visits: true,
        members: include_str!("members.sql"),
    }
}

pub static REPORT: Report = Report {
    id: "items",
    title: "Items",
    question: "What sells?",
    about: "Lines of the period's receipts by service or goods, by group, or by kind.",
    params: &[Param::Period, Param::by(&["item", "group", "kind"])],
    receipt_filters: true,
    views: &[
        view("item", &[Key::entity("item", Entity::Item, "(none)")]),
        view("group", &[Key::label("group", Label::ItemGroup, "(none)")]),
        view("kind", &[Key::label("kind", Label::ItemKind, "(none)")]),
    ],
};
