//! Which way a number should go: more newcomers are good, more departures are not. What is neither has no colour.

use std::cmp::Ordering;

/// Columns whose numbers should fall, and those whose should rise.
const LESS: [&str; 16] = [
    "left",
    "lost",
    "lost_billed",
    "missed",
    "missed_percent",
    "cancelled",
    "cancelled_percent",
    "departures",
    "debt",
    "d31_60",
    "d61_90",
    "d90_plus",
    "unpaid_visits",
    "low",
    "cost_per_new",
    "days_overdue",
];
const MORE: [&str; 25] = [
    "new_patients",
    "new",
    "came",
    "came_back",
    "returned",
    "retention_percent",
    "patients",
    "visits",
    "returning",
    "visits_per_patient",
    "billed",
    "billed_new",
    "billed_all",
    "paid",
    "total",
    "profit",
    "average_check",
    "average_per_patient",
    "average_score",
    "end",
    "base_at_end",
    "checks",
    "completed",
    "change",
    "change_percent",
];

/// Where a column's number should go, by the names of its columns.
pub fn wanted(report: &str, column: &str) -> Option<Ordering> {
    match (report, column) {
        // A change of departures is one of something bad.
        ("left", "change") | ("quality", "low_percent") => Some(Ordering::Less),
        // The upper and lower ends of an interval are no goals.
        (_, "low_percent" | "high_percent") => None,
        ("disappeared" | "debtors", _) => LESS.contains(&column).then_some(Ordering::Less),
        _ if LESS.contains(&column) => Some(Ordering::Less),
        _ if MORE.contains(&column) => Some(Ordering::Greater),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_of_a_column_that_there_is() {
        let known: Vec<&str> = reports::CATALOGUE
            .iter()
            .flat_map(|report| report.views)
            .flat_map(|view| view.columns)
            .map(|column| column.name)
            .collect();
        for column in LESS.iter().chain(&MORE) {
            assert!(known.contains(column), "{column}");
        }
        assert_eq!(wanted("growth", "left"), Some(Ordering::Less));
        assert_eq!(wanted("left", "change"), Some(Ordering::Less));
        assert_eq!(wanted("growth", "change"), Some(Ordering::Greater));
        assert_eq!(wanted("retention", "high_percent"), None);
    }
}
