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

/// Whether a rate is certainly better than that of all: its whole interval lies on the better side of it, as it is drawn.
/// Everything in tenths of a percent.
pub fn is_certainly_better((low, high): (i64, i64), all: i64, wanted: Ordering) -> bool {
    match wanted {
        Ordering::Greater => low > all,
        Ordering::Less => high < all,
        Ordering::Equal => false,
    }
}

/// Where a column's number should go, by the names of its columns.
pub fn wanted(report: &str, column: &str) -> Option<Ordering> {
    match (report, column) {
        // More discounts are neither better nor worse by themselves, nor are bonuses that pile up.
        ("discounts", _) | ("bonuses", "change" | "patients") => None,
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
    fn only_an_interval_wholly_on_the_better_side_is_better() {
        let better = |ends, wanted| is_certainly_better(ends, 620, wanted);
        assert!(better((621, 700), Ordering::Greater) && !better((620, 700), Ordering::Greater));
        assert!(better((500, 619), Ordering::Less) && !better((500, 620), Ordering::Less));
        assert!(!better((500, 600), Ordering::Greater) && !better((700, 800), Ordering::Less));
    }

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
