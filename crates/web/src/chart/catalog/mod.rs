//! Which charts a report has: a file a report.

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
mod pareto;
mod parts;
mod peaks;
mod places;
mod quality;
mod rating;
mod recalls;
mod reminders;
mod retention;
mod sources;

use super::sheet::Sheet;
use super::spec::Spec;

/// The views of a report whose charts are looked at together, in their order; of all others it is the view alone.
pub fn views(report: &str, by: &'static str) -> Vec<&'static str> {
    match (report, by) {
        ("left", "reason") => vec!["reason", "month"],
        ("left", "month") => vec!["month", "reason"],
        ("categories", "category") => vec!["category", "category-month"],
        ("missed", "weekday") => vec!["weekday", "hour"],
        ("missed", "hour") => vec!["hour", "weekday"],
        ("missed", _) => vec![by, "weekday", "hour"],
        ("quality", "employee") => vec!["employee-score", "employee"],
        _ => vec![by],
    }
}

/// The charts of a report; a report that is not known here has none.
pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    if sheet.answer.rows.is_empty() {
        return Vec::new();
    }
    let specs = match sheet.report() {
        "growth" => growth::charts(sheet),
        "movement" => movement::charts(sheet),
        "sources" => sources::charts(sheet),
        "activity" => activity::charts(sheet),
        "peaks" => peaks::charts(sheet),
        "missed" => missed::charts(sheet),
        "average-check" => average_check::charts(sheet),
        "rating" => rating::charts(sheet),
        "categories" => categories::charts(sheet),
        "places" => places::charts(sheet),
        "items" => items::charts(sheet),
        "discounts" => discounts::charts(sheet),
        "disappeared" => disappeared::charts(sheet),
        "left" => left::charts(sheet),
        "debtors" => debtors::charts(sheet),
        "recalls" => recalls::charts(sheet),
        "reminders" => reminders::charts(sheet),
        "bonuses" => bonuses::charts(sheet),
        "retention" => retention::charts(sheet),
        "earnings" => earnings::charts(sheet),
        "quality" => quality::charts(sheet),
        _ => Vec::new(),
    };
    specs.into_iter().filter_map(|spec| sheet.finish(spec)).collect()
}
