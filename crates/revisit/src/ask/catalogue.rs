//! `revisit reports`: what can be asked.

use std::io::{self, Write};

use report::{Param, Report};

pub fn list() -> anyhow::Result<()> {
    let width = reports::CATALOGUE.iter().map(|report| report.id.len()).max().unwrap_or(0);
    let mut output = io::stdout().lock();
    for report in reports::CATALOGUE {
        writeln!(output, "{:width$}  {}", report.id, report.question)?;
        writeln!(output, "{:width$}  {}", "", parameters(report))?;
    }
    writeln!(output)?;
    writeln!(output, "All take [--as-of DATE] [--totals] [--category ID]… [--city NAME]…; those marked * also")?;
    writeln!(
        output,
        "[--branch ID]… [--department ID]… [--employee ID]…. More: revisit report NAME --help or --explain."
    )?;
    Ok(())
}

fn parameters(report: &Report) -> String {
    let mut all: Vec<String> = report.params.iter().map(parameter).collect();
    if report.receipt_filters {
        all.push("*".to_owned());
    }
    all.join(" ")
}

fn parameter(param: &Param) -> String {
    match param {
        Param::Period => "[--from DATE --to DATE | --period NAME]".to_owned(),
        Param::Choice { name, words, .. } => format!("[--{name} {}]", words.join("|")),
        Param::Number { name, .. } => format!("[--{name} N]"),
        Param::Money { name, .. } => format!("[--{name} AMOUNT]"),
        Param::Flag { name, .. } => format!("[--{name}]"),
        Param::Text { name, .. } => format!("[--{name} TEXT]"),
    }
}
