//! The card behind an "i": what a number means, from the report's own definition.

use report::column::Measure;
use report::{Column, Report, Unit};

use crate::text::Words;
use crate::view::{Definition, DefinitionFact, Link};

/// Of a report as a whole.
pub fn card(words: &Words, report: &Report) -> Definition {
    let title = words.report(report.id);
    Definition {
        id: "means".into(),
        ask: words.say_with("report-means", &[("name", (&title).into())]),
        title,
        text: words.report_about(report.id),
        facts: Vec::new(),
        help: Some(help(words, report, "")),
    }
}

/// Of a column. None where there is nothing to say: the names of rows.
pub fn of_column(words: &Words, report: &Report, column: &Column, id: &str) -> Option<Definition> {
    let title = words.column(report.id, column.name);
    let fact = |name: &str, text: String| DefinitionFact { name: words.say(name), text };
    let mut facts = vec![fact("report-unit", words.say(unit(column.unit)))];
    if let Some(made) = made(words, report, column) {
        facts.push(fact("report-made", made));
    }
    if column.additive {
        facts.push(fact("report-adds-up", words.say("report-adds-up-about")));
    }
    Some(Definition {
        id: id.to_owned(),
        ask: words.say_with("report-means", &[("name", (&title).into())]),
        text: words.column_meaning(report.id, column.name)?,
        title,
        facts,
        help: Some(help(words, report, &format!("#{}", anchor(column.name)))),
    })
}

/// The place of a column on the page of its report's help.
pub fn anchor(column: &str) -> String {
    format!("column-{}", column.replace('_', "-"))
}

fn help(words: &Words, report: &Report, place: &str) -> Link {
    Link::new(format!("/help/{}{place}", report.id), words.say("report-more-help"))
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Count => "report-unit-count",
        Unit::Money => "report-unit-money",
        Unit::Percent => "report-unit-percent",
        Unit::Decimal => "report-unit-decimal",
        Unit::Date => "report-unit-date",
        Unit::Days => "report-unit-days",
        Unit::Text => "report-unit-text",
    }
}

/// How a number is made of others.
fn made(words: &Words, report: &Report, column: &Column) -> Option<String> {
    let of = |name: &str| words.column(report.id, name);
    let pair = |id: &str, one: &str, other: &str| {
        words.say_with(id, &[("one", (&of(one)).into()), ("other", (&of(other)).into())])
    };
    Some(match column.measure {
        Measure::Percent { part, whole } => pair("report-made-percent", part, whole),
        Measure::Low { part, whole } | Measure::High { part, whole } => pair("report-made-interval", part, whole),
        Measure::Average { sum, count } => pair("report-made-average", sum, count),
        Measure::Difference { of: one, minus } | Measure::Rest { of: one, minus } => {
            pair("report-made-rest", one, minus)
        }
        Measure::Change { now, before } => pair("report-made-change", now, before),
        _ => return None,
    })
}
