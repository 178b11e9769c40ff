//! What files draw is there to be drawn.

use report::Unit;

#[test]
fn every_chart_is_of_numbers_that_the_table_shows() {
    for report in crate::CATALOGUE {
        for view in report.views {
            let what = format!("{} {}", report.id, view.by);
            for name in view.chart.iter().flat_map(|chart| chart.columns()) {
                let column = view.column(name).unwrap_or_else(|| panic!("{what} has no column {name}"));
                assert!(!column.hidden && !matches!(column.unit, Unit::Text | Unit::Date), "{what}: {name}");
            }
        }
    }
}
