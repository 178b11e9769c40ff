//! Which figures and reports are on whose card. All are asked of the last twelve months.

use books::cards::RecordKind;

/// Figures of one report: of the record's own row where the report has rows of its kind, else of the total under it as filter.
pub struct Figures {
    pub report: &'static str,
    pub by: &'static str,
    pub columns: &'static [&'static str],
}

/// A report with the record for its filter.
pub struct Small {
    pub report: &'static str,
    pub by: &'static str,
    pub has_chart: bool,
    /// None: no table.
    pub columns: &'static [&'static str],
    /// Only the first so many rows.
    pub limit: &'static str,
}

const fn figures(report: &'static str, by: &'static str, columns: &'static [&'static str]) -> Figures {
    Figures { report, by, columns }
}

const fn chart(report: &'static str, by: &'static str) -> Small {
    Small { report, by, has_chart: true, columns: &[], limit: "" }
}

const fn both(report: &'static str, by: &'static str, columns: &'static [&'static str]) -> Small {
    Small { report, by, has_chart: true, columns, limit: "" }
}

pub fn figures_of(kind: RecordKind) -> &'static [Figures] {
    const EMPLOYEE: &[Figures] = &[
        figures("retention", "employee", &["retention_percent", "primary", "lost"]),
        figures("earnings", "", &["billed", "patients", "average_check"]),
        figures("missed", "employee", &["missed_percent"]),
        figures("quality", "", &["average_score"]),
    ];
    const DEPARTMENT: &[Figures] = &[
        figures("places", "department", &["patients", "new_patients", "billed"]),
        figures("average-check", "", &["average_check"]),
        figures("missed", "department", &["missed_percent"]),
    ];
    const BRANCH: &[Figures] = &[
        figures("places", "branch", &["patients", "new_patients", "billed", "profit"]),
        figures("average-check", "", &["average_check"]),
        figures("missed", "weekday", &["missed_percent"]),
    ];
    const CATEGORY: &[Figures] =
        &[figures("categories", "", &["patients", "visits", "billed", "share_percent", "average_per_patient"])];
    const SOURCE: &[Figures] = &[
        figures("sources", "", &["new_patients", "came", "billed_new", "cost", "cost_per_new", "payback_percent"]),
        figures("missed", "source", &["missed_percent"]),
    ];
    const ITEM: &[Figures] = &[figures("items", "item", &["lines", "patients", "billed", "share_percent"])];
    match kind {
        RecordKind::Employee => EMPLOYEE,
        RecordKind::Department => DEPARTMENT,
        RecordKind::Branch => BRANCH,
        RecordKind::Category => CATEGORY,
        RecordKind::Source => SOURCE,
        RecordKind::Item => ITEM,
        // No report has rows of them.
        RecordKind::PriceList => &[],
    }
}

pub fn reports_of(kind: RecordKind) -> &'static [Small] {
    const RETENTION: &[&str] = &["retention_percent", "primary", "returned", "lost"];
    const MISSED: &[&str] = &["bookings", "missed", "missed_percent"];
    const EMPLOYEE: &[Small] =
        &[both("retention", "month", RETENTION), chart("average-check", ""), both("missed", "weekday", MISSED)];
    const PLACE: &[Small] = &[
        both("retention", "employee", RETENTION),
        chart("activity", ""),
        chart("average-check", ""),
        both("missed", "weekday", MISSED),
    ];
    const CATEGORY: &[Small] = &[
        chart("activity", ""),
        Small {
            report: "rating",
            by: "",
            has_chart: false,
            columns: &["total", "share_percent", "cumulative_percent"],
            limit: "10",
        },
    ];
    match kind {
        RecordKind::Employee => EMPLOYEE,
        RecordKind::Department | RecordKind::Branch => PLACE,
        RecordKind::Category => CATEGORY,
        // No report takes them for a filter.
        RecordKind::Source | RecordKind::Item | RecordKind::PriceList => &[],
    }
}

/// The report that is shown year by year, for kinds that no report takes for a filter.
pub fn years_of(kind: RecordKind) -> Option<(&'static str, &'static [&'static str])> {
    match kind {
        RecordKind::Source => {
            Some(("sources", &["new_patients", "came", "billed_new", "billed_all", "cost", "cost_per_new"]))
        }
        RecordKind::Item => Some(("items", &["lines", "patients", "billed", "share_percent"])),
        _ => None,
    }
}

/// The page on which all of a kind stand side by side: a report and what its rows are.
pub fn whole(kind: RecordKind) -> (&'static str, &'static str) {
    match kind {
        RecordKind::Employee => ("/staff", ""),
        RecordKind::Department => ("places", "department"),
        RecordKind::Branch => ("places", "branch"),
        RecordKind::Category => ("categories", ""),
        RecordKind::Source => ("sources", ""),
        RecordKind::Item => ("items", ""),
        RecordKind::PriceList => ("/directory/price-lists", ""),
    }
}

/// Where one thinks on from a card.
pub fn onward(kind: RecordKind) -> &'static [&'static str] {
    match kind {
        RecordKind::Employee => &["retention", "earnings", "quality", "missed"],
        RecordKind::Department | RecordKind::Branch => &["earnings", "quality", "items", "peaks"],
        RecordKind::Category => &["rating", "items", "disappeared", "quality"],
        RecordKind::Source => &["growth", "rating"],
        RecordKind::Item => &["average-check", "recalls"],
        RecordKind::PriceList => &["categories", "items"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_that_is_planned_is_one_of_its_report() {
        for kind in RecordKind::ALL {
            let figures = figures_of(kind).iter().map(|figures| (figures.report, figures.by, figures.columns));
            let small = reports_of(kind).iter().map(|small| (small.report, small.by, small.columns));
            let years = years_of(kind).map(|(report, columns)| (report, "", columns));
            for (id, by, columns) in figures.chain(small).chain(years) {
                let report = reports::find(id).expect("a report");
                let view = if by.is_empty() { Some(&report.views[0]) } else { report.view(by) };
                let view = view.unwrap_or_else(|| panic!("{id} by {by}"));
                assert!(columns.iter().all(|column| view.column(column).is_some()), "{id} by {by}");
            }
            assert!(onward(kind).iter().all(|id| reports::find(id).is_some()));
        }
    }

    #[test]
    fn only_what_a_report_takes_for_a_filter_is_filtered_by() {
        for kind in RecordKind::ALL {
            let takes =
                |id: &str| kind == RecordKind::Category || reports::find(id).is_some_and(|known| known.receipt_filters);
            assert!(reports_of(kind).iter().all(|small| takes(small.report)), "{kind:?}");
        }
    }
}
