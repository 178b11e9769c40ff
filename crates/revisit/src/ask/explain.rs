//! The definition card of a report: what every column means, from the definition itself.

use std::io::{self, Write};

use comfy_table::{ContentArrangement, Table, presets};
use report::{Column, Measure, Report, Total, Unit, View};

/// Wide enough for the definitions, narrow enough for most terminals.
const WIDTH: u16 = 110;

pub fn print(report: &Report, view: &View) -> anyhow::Result<()> {
    let mut output = io::stdout().lock();
    writeln!(output, "{} — {}\n\n{}\n", report.id, report.question, report.about)?;
    if report.views.len() > 1 {
        let others: Vec<&str> = report.views.iter().map(|view| view.by).collect();
        writeln!(output, "Here --by {}; there are {}.\n", view.by, others.join(", "))?;
    }
    let mut table = Table::new();
    table
        .load_style(presets::UTF8_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(WIDTH);
    table.style_mut().row_separator = comfy_table::LineStyle::none();
    table.set_header(["column", "what it means", "in", "of nothing", "in the total"]);
    for key in view.keys {
        let columns = if key.width() == 2 { format!("{0}_id, {0}", key.name) } else { key.name.to_owned() };
        table.add_row([&columns, "what a row is", "", key.none, ""]);
    }
    if let Some(pivot) = view.pivot {
        table.add_row([&format!("one a {}", pivot.name), "a column for each", "", pivot.none, "sum"]);
    }
    for column in view.columns.iter().filter(|column| !column.hidden) {
        table.add_row([column.name, column.meaning, unit(column.unit), nothing(column), total(column)]);
    }
    writeln!(output, "{}", table.trim_fmt())?;
    Ok(())
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Count => "number",
        Unit::Money => "money",
        Unit::Percent => "percent",
        Unit::Decimal => "number, two decimals",
        Unit::Date => "date",
        Unit::Days => "days",
        Unit::Text => "text",
    }
}

/// What stands where there is nothing to count or to divide by.
fn nothing(column: &Column) -> &'static str {
    match column.measure {
        Measure::People | Measure::Sum | Measure::RunningPeople | Measure::Difference { .. } if column.of_costs => {
            "0; empty under a filter that costs do not know"
        }
        Measure::People | Measure::Sum | Measure::RunningPeople | Measure::Difference { .. } | Measure::Rest { .. } => {
            "0"
        }
        _ => "empty",
    }
}

fn total(column: &Column) -> &'static str {
    let is_computed = matches!(
        column.measure,
        Measure::Percent { .. }
            | Measure::Low { .. }
            | Measure::High { .. }
            | Measure::Average { .. }
            | Measure::PerWeekday { .. }
            | Measure::Change { .. }
            | Measure::Share { .. }
            | Measure::PartOfAll { .. }
    );
    match column.total {
        Total::Sum if is_computed => "computed again",
        Total::Sum => "sum",
        Total::Distinct => "each once",
        Total::First => "the first",
        Total::Last => "the last",
        Total::Of(_) => "sum, with what is in no row",
        Total::Empty => "empty",
    }
}
