//! From members to numbers and to people: the one place where a report's members are summed.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use datafusion::arrow::array::{Array, AsArray, Int64Array, RecordBatch};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Int64Type};
use report::people::{Cell, Match, Member};
use report::{CellRow, Cells, Column, KeyKind, Listing, Measure, Question, Total, View};

use crate::error::MartError;
use crate::people::OutOfOrder;
use crate::session::Session;

/// The report's sums by key and, where the totals asked for need it, over all members.
pub async fn cells(session: &Session, question: &Question) -> Result<Cells, MartError> {
    let view = question.view;
    let width = keys(view).len();
    let rows = read(ask(session, by_key(view), || by_key_and_person(view)).await?, |row| CellRow {
        keys: row[..width].to_vec(),
        values: row[width..].to_vec(),
    })?;
    let needs_total = question.totals && view.stored().any(|column| column.total == Total::Distinct);
    let total = if needs_total {
        let parts = read(ask(session, over_all(view), || over_all_persons(view)).await?, <[Option<i64>]>::to_vec)?;
        parts.into_iter().reduce(|mut all, part| {
            add(view, &mut all, &part);
            all
        })
    } else {
        None
    };
    // A patient is in one part, so a row of a patient is whole already.
    let is_whole = view.keys.iter().any(|key| key.kind == KeyKind::Patient);
    Ok(Cells { rows: if is_whole { rows } else { joined(view, rows) }, total })
}

/// Bytes of the columns that the sums are made of.
pub async fn bytes_read(session: &Session, view: &View) -> Result<usize, MartError> {
    Ok(session.bytes_read(&by_key(view)).await?)
}

/// Asks in one step where patients come in order, and in two where they turn out not to.
async fn ask(session: &Session, sql: String, in_any_order: impl Fn() -> String) -> Result<Vec<RecordBatch>, MartError> {
    match session.query(&sql).await {
        Err(error) if OutOfOrder::is_cause_of(&error) => Ok(session.query(&in_any_order()).await?),
        answered => Ok(answered?),
    }
}

/// Rows of the same key in several parts become one.
fn joined(view: &View, rows: Vec<CellRow>) -> Vec<CellRow> {
    let mut places: HashMap<Vec<Option<i64>>, usize> = HashMap::with_capacity(rows.len());
    let mut all: Vec<CellRow> = Vec::with_capacity(rows.len());
    for row in rows {
        match places.entry(row.keys.clone()) {
            Entry::Occupied(known) => add(view, &mut all[*known.get()].values, &row.values),
            Entry::Vacant(place) => {
                place.insert(all.len());
                all.push(row);
            }
        }
    }
    all
}

/// Adds what another part of the patients contributes to the stored columns.
fn add(view: &View, values: &mut [Option<i64>], others: &[Option<i64>]) {
    for ((column, value), other) in view.stored().zip(values).zip(others) {
        *value = match (*value, *other) {
            (Some(a), Some(b)) if is_sum(column) => Some(a + b),
            (Some(a), Some(b)) => Some(a.min(b)),
            (value, other) => value.or(other),
        };
    }
}

fn is_sum(column: &Column) -> bool {
    matches!(column.measure, Measure::People | Measure::RunningPeople | Measure::Sum)
}

/// The members of a cell, added up by person (or by visit).
pub async fn members(session: &Session, view: &View, cell: &Cell, listing: Listing) -> Result<Vec<Member>, MartError> {
    let rows = session.query(&of_cell(view, &cell.keys, listing)).await?;
    read(rows, |row| Member { patient: row[0].unwrap_or_default(), visit: row[1], values: row[2..].to_vec() })
}

fn keys(view: &View) -> Vec<&'static str> {
    view.keys.iter().chain(view.pivot.as_ref()).map(|key| key.name).collect()
}

fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}

/// How the contributions to a column, in ascending order of patient, become a number.
fn over_members(column: &Column) -> String {
    let name = quoted(column.name);
    match column.measure {
        Measure::People => format!("different_people({name}, \"patient\") AS {name}"),
        _ if column.of_flags => format!("COUNT(*) FILTER (WHERE {name}) AS {name}"),
        _ => over_persons(column),
    }
}

/// How a column's contributions of one person within a cell become one.
fn within_person(column: &Column) -> String {
    let name = quoted(column.name);
    match column.measure {
        Measure::People => format!("CAST(COUNT(*) FILTER (WHERE {name}) > 0 AS BIGINT) AS {name}"),
        _ => over_members(column),
    }
}

/// How persons add up to a number.
fn over_persons(column: &Column) -> String {
    let name = quoted(column.name);
    if is_sum(column) { format!("SUM({name}) AS {name}") } else { format!("MIN({name}) AS {name}") }
}

fn list(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().collect::<Vec<_>>().join(", ")
}

fn by_key(view: &View) -> String {
    let by = list(keys(view).into_iter().map(quoted));
    let sums = list(keys(view).into_iter().map(quoted).chain(view.stored().map(over_members)));
    format!("SELECT {sums} FROM (\n{}\n) AS member GROUP BY {by}", view.members)
}

fn by_key_and_person(view: &View) -> String {
    let by = list(keys(view).into_iter().map(quoted));
    let persons = list(keys(view).into_iter().map(quoted).chain(view.stored().map(within_person)));
    let sums = list(keys(view).into_iter().map(quoted).chain(view.stored().map(over_persons)));
    format!(
        "SELECT {sums} FROM (SELECT {persons}, \"patient\" FROM (\n{}\n) AS member GROUP BY {by}, \"patient\") AS person GROUP BY {by}",
        view.members
    )
}

fn over_all(view: &View) -> String {
    format!("SELECT {} FROM (\n{}\n) AS member", list(view.stored().map(over_members)), view.members)
}

fn over_all_persons(view: &View) -> String {
    let persons = list(view.stored().map(within_person));
    let sums = list(view.stored().map(over_persons));
    format!(
        "SELECT {sums} FROM (SELECT {persons}, \"patient\" FROM (\n{}\n) AS member GROUP BY \"patient\") AS person",
        view.members
    )
}

fn of_cell(view: &View, matches: &[Match], listing: Listing) -> String {
    let visit = match (listing, view.visits) {
        (Listing::Rows, true) => "\"visit\"".to_owned(),
        _ => "CAST(NULL AS BIGINT)".to_owned(),
    };
    let by = if listing == Listing::Rows && view.visits { "\"patient\", \"visit\"" } else { "\"patient\"" };
    let values = list(std::iter::once("\"patient\"".to_owned()).chain([visit]).chain(view.stored().map(within_person)));
    let conditions = keys(view).into_iter().zip(matches).filter_map(|(key, which)| match which {
        Match::Any => None,
        Match::Is(None) => Some(format!("{} IS NULL", quoted(key))),
        Match::Is(Some(number)) => Some(format!("{} = {number}", quoted(key))),
        Match::AtMost(number) => Some(format!("{} <= {number}", quoted(key))),
    });
    let conditions: Vec<String> = std::iter::once("\"patient\" IS NOT NULL".to_owned()).chain(conditions).collect();
    format!("SELECT {values} FROM (\n{}\n) AS member WHERE {} GROUP BY {by}", view.members, conditions.join(" AND "))
}

/// Rows of whole numbers, whatever width their columns have.
fn read<T>(batches: Vec<RecordBatch>, of: impl Fn(&[Option<i64>]) -> T) -> Result<Vec<T>, MartError> {
    let mut all = Vec::new();
    for batch in batches {
        let columns: Vec<Int64Array> = batch
            .columns()
            .iter()
            .map(|column| Ok(cast(column, &DataType::Int64)?.as_primitive::<Int64Type>().clone()))
            .collect::<Result<_, MartError>>()?;
        let mut row = Vec::with_capacity(columns.len());
        for at in 0..batch.num_rows() {
            row.clear();
            row.extend(columns.iter().map(|column| column.is_valid(at).then(|| column.value(at))));
            all.push(of(&row));
        }
    }
    Ok(all)
}
