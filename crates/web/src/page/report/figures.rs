//! The few numbers of an answer that stand out, above the chart.

use report::{Row, Value};

use super::Asked;
use super::definition::of_column;
use crate::view::Figure;

/// Columns of the total that stand out, by report.
fn chosen(report: &str, by: &str) -> &'static [&'static str] {
    match (report, by) {
        ("growth", _) => &["new_patients", "year_before", "left", "base_at_end"],
        ("movement", _) => &["start", "new", "came_back", "lost", "end"],
        ("sources", _) => &["new_patients", "came", "billed_new", "cost", "cost_per_new"],
        ("activity", _) => &["patients", "visits", "new", "returning"],
        ("peaks", _) => &["visits"],
        ("missed", _) => &["bookings", "missed", "missed_percent", "cancelled_percent"],
        ("average-check", _) => &["average_check", "checks", "billed"],
        ("rating", _) => &["total"],
        ("categories", "category-month") => &["total"],
        ("categories", _) => &["patients", "billed", "average_per_patient"],
        ("places", _) => &["patients", "new_patients", "billed", "profit"],
        ("items", _) => &["lines", "patients", "billed"],
        ("discounts", _) => &["given_away", "share_percent", "lines", "patients"],
        ("disappeared", _) => &["billed", "debt"],
        ("left", "reason") => &["departures", "came_back", "billed_before"],
        ("left", "month") => &["departures"],
        ("left", _) => &["total"],
        ("debtors", _) => &["debt", "d90_plus", "unpaid_visits"],
        ("bonuses", "month") => &["accrued", "used", "change"],
        ("bonuses", _) => &["accrued", "used", "balance"],
        ("reminders", _) => &["reminders", "booked_percent", "came", "billed"],
        ("retention", _) => &["retention_percent", "primary", "returned", "returned_elsewhere", "lost", "lost_billed"],
        ("earnings", _) => &["billed", "paid", "patients", "average_check"],
        ("quality", "employee-score") => &["ratings", "score_1", "score_5"],
        ("quality", _) => &["average_score", "ratings", "low"],
        _ => &[],
    }
}

pub fn figures(asked: &Asked<'_>) -> Vec<Figure> {
    let Some(total) = &asked.answer.total else {
        return Vec::new();
    };
    let by = asked.question.view.by;
    let named = chosen(asked.report().id, by).iter().filter_map(|name| figure(asked, total, name));
    counted(asked).into_iter().chain(named).collect()
}

pub fn figure(asked: &Asked<'_>, total: &Row, name: &str) -> Option<Figure> {
    let at = asked.answer.position(name)?;
    let value = &total.values[at];
    if *value == Value::Empty {
        return None;
    }
    let words = asked.words();
    let column = asked.question.view.column(name)?;
    let text = words.value(value, asked.answer.currency);
    Some(Figure {
        label: words.column(asked.report().id, name),
        definition: of_column(words, asked.report(), column, &format!("figure-{name}")),
        value: text,
        change: asked.before.and_then(|before| asked.change(name, value, before.total.as_ref()?)),
        interval: interval(asked, total, name),
    })
}

/// Of the rate whose ends the report has.
fn interval(asked: &Asked<'_>, total: &Row, name: &str) -> Option<String> {
    if name != "retention_percent" {
        return None;
    }
    let end = |name: &str| asked.answer.position(name).and_then(|at| total.values[at].whole());
    Some(asked.words().certain(end("low_percent")?, end("high_percent")?))
}

/// How many rows there are, where a row is somebody or something worth counting: patients of a list, different reasons.
fn counted(asked: &Asked<'_>) -> Option<Figure> {
    let id = match (asked.report().id, asked.question.view.by) {
        ("bonuses", "month") => return None,
        ("rating" | "disappeared" | "debtors" | "bonuses", _) => "report-figure-patients",
        ("recalls", _) => "report-figure-recalls",
        ("left", "reason-month") => "report-figure-reasons",
        _ => return None,
    };
    let words = asked.words();
    let number = i64::try_from(asked.answer.rows.len()).ok()?;
    Some(Figure { label: words.say(id), value: words.count(number), ..Figure::default() })
}
