//! The chart of an answer, made of the cells of its table: a spreadsheet draws it, and draws it anew when they are edited.

use report::answer::Drawing;
use report::{Answer, Chart, Value};
use rust_xlsxwriter::{Chart as Drawn, ChartLegendPosition, ChartType};

/// Bars that can still be read.
const MOST_BARS: usize = 20;
/// Parts of a whole that can be told apart.
const MOST_PARTS: usize = 8;
/// Points that a spreadsheet takes in a series.
const MOST_POINTS: usize = 32_000;

/// None where there is nothing to draw. `table` is the sheet whose first row is the head.
pub fn of(answer: &Answer, table: &str) -> Option<Drawn> {
    let Drawing { chart, labels, values } = answer.drawing.as_ref()?;
    let column = |at: &usize| u16::try_from(*at).ok();
    let (first_label, last_label) = (column(labels.first()?)?, column(labels.last()?)?);
    let rows = answer.rows.len();
    let (kind, most) = kind(*chart, rows);
    let shown = rows.min(most);
    let last_row = u32::try_from(shown).ok().filter(|last| *last > 0)?;

    let mut drawn = Drawn::new(kind);
    for value in values.iter().filter_map(column) {
        let series = drawn.add_series();
        series.set_name((table, 0, value));
        series.set_categories((table, 1, first_label, last_row, last_label));
        series.set_values((table, 1, value, last_row, value));
    }
    if values.len() > 1 {
        drawn.legend().set_position(ChartLegendPosition::Bottom);
    } else if kind != ChartType::Pie {
        drawn.legend().set_hidden();
    }
    if shown < rows {
        let names: Vec<&str> = values.iter().map(|at| answer.columns[*at].name.as_str()).collect();
        drawn.title().set_name(&format!("{}: the first {shown} of {rows} rows", names.join(", ")));
    }
    if matches!(kind, ChartType::Bar | ChartType::BarStacked) {
        // A bar chart begins at the bottom, the table at the top.
        drawn.x_axis().set_reverse();
    }
    // A week is as wide as a month: places, not days to scale.
    drawn.x_axis().set_text_axis(true);
    if let Some(form) = form_of_days(answer, labels[0]) {
        drawn.x_axis().set_num_format(form);
    }
    drawn.set_alt_text("The chart of the table on the sheet before it");
    Some(drawn)
}

/// The spreadsheet's own kind, and how many rows it is of.
fn kind(chart: Chart, rows: usize) -> (ChartType, usize) {
    match chart {
        Chart::Columns(_) => (ChartType::Column, MOST_POINTS),
        Chart::Lines(_) => (ChartType::Line, MOST_POINTS),
        Chart::Parts(_) if rows <= MOST_PARTS => (ChartType::Pie, MOST_PARTS),
        Chart::Bars(_) | Chart::Parts(_) => (ChartType::Bar, MOST_BARS),
        Chart::Stacked(_) => (ChartType::BarStacked, MOST_BARS),
    }
}

/// How days and months are written; none of what is no day.
fn form_of_days(answer: &Answer, label: usize) -> Option<&'static str> {
    match answer.rows.row(0).values[label] {
        Value::Month(_) => Some("yyyy-mm"),
        Value::Date(_) => Some("yyyy-mm-dd"),
        _ => None,
    }
}
