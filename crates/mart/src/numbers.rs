//! From members to numbers and to people: the one place where a report's members are summed.

use datafusion::arrow::array::{AsArray, RecordBatch};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Int64Type};
use report::people::{Cell, Match, Member};
use report::{Cells, Column, Listing, Measure, Question, Rows, Total, View};

use crate::error::MartError;
use crate::people::OutOfOrder;
use crate::session::Session;

/// The report's sums by key and, where the totals asked for need it, over all members.
pub async fn cells(session: &Session, question: &Question) -> Result<Cells, MartError> {
    let view = question.view;
    let (keys, stored) = (keys(view).len(), view.stored().count());
    let mut sums = columns(&ask(session, by_key(view), || by_key_and_person(view)).await?, keys + stored)?;
    let values = sums.split_off(keys);
    let needs_total = question.totals && view.stored().any(|column| column.total == Total::Distinct);
    let total = if needs_total {
        let parts = columns(&ask(session, over_all(view), || over_all_persons(view)).await?, stored)?;
        Some(view.stored().zip(parts).map(|(column, parts)| over_parts(column, &parts)).collect())
    } else {
        None
    };
    Ok(Cells { keys: sums, values, total })
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

/// What the parts of the patients have together: nobody is in two.
fn over_parts(column: &Column, parts: &[Option<i64>]) -> Option<i64> {
    parts.iter().fold(None, |all, part| column.measure.added(all, *part))
}

/// The members of a cell, added up by person (or by visit).
pub async fn members(session: &Session, view: &View, cell: &Cell, listing: Listing) -> Result<Vec<Member>, MartError> {
    let columns = columns(&session.query(&of_cell(view, cell, listing)).await?, 2 + view.stored().count())?;
    let member = |row: usize| Member {
        patient: columns[0][row].unwrap_or_default(),
        visit: columns[1][row],
        values: columns[2..].iter().map(|column| column[row]).collect(),
    };
    Ok((0..columns[0].len()).map(member).collect())
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
        Measure::People if !column.once => format!("different_people({name}, \"patient\") AS {name}"),
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
    if column.measure.is_number() { format!("SUM({name}) AS {name}") } else { format!("MIN({name}) AS {name}") }
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
    let sums = list(view.stored().map(over_members));
    format!("SELECT {sums} FROM (\n{}\n) AS member WHERE {}", view.members, has_a_row(view))
}

fn over_all_persons(view: &View) -> String {
    let persons = list(view.stored().map(within_person));
    let sums = list(view.stored().map(over_persons));
    format!(
        "SELECT {sums} FROM (SELECT {persons}, \"patient\" FROM (\n{}\n) AS member WHERE {} GROUP BY \"patient\") AS person",
        view.members,
        has_a_row(view)
    )
}

/// Whether a member is of those who can have a row; which row there is without it, the sums themselves say.
fn has_a_row(view: &View) -> String {
    match view.rows {
        Rows::Positive(column) => format!(
            "\"patient\" IN (SELECT \"patient\" FROM (\n{}\n) AS everyone GROUP BY \"patient\" HAVING SUM({}) > 0)",
            view.members,
            quoted(column)
        ),
        Rows::Occupied | Rows::Filled | Rows::EveryStep | Rows::EveryMonth => "TRUE".to_owned(),
    }
}

/// How a column's contributions of one person to several rows become one. A person counts again in each row where the total
/// is the sum of the rows, else once.
fn over_rows(column: &Column) -> String {
    let name = quoted(column.name);
    match column.measure {
        Measure::People if column.total != Total::Sum => format!("MAX({name}) AS {name}"),
        _ => over_persons(column),
    }
}

/// Which keys belong to a cell; nothing where all do.
fn matched(key: &str, which: &Match) -> Option<String> {
    let key = quoted(key);
    match which {
        Match::Any => None,
        Match::AtMost(number) => Some(format!("{key} <= {number}")),
        Match::AnyOf(keys) => {
            let known = one_of(&key, keys.iter().flatten());
            let none = keys.contains(&None).then(|| format!("{key} IS NULL"));
            Some(format!("({})", known.into_iter().chain(none).collect::<Vec<_>>().join(" OR ")))
        }
    }
}

fn one_of<'a>(value: &str, numbers: impl Iterator<Item = &'a i64>) -> Option<String> {
    let numbers = list(numbers.map(i64::to_string));
    (!numbers.is_empty()).then(|| format!("{value} IN ({numbers})"))
}

/// Rows are chosen by their keys before they are summed, by their own dates afterwards.
fn of_cell(view: &View, cell: &Cell, listing: Listing) -> String {
    let (visit, who) = match listing {
        Listing::Rows if view.visits => ("\"visit\"", "\"patient\", \"visit\""),
        _ => ("CAST(NULL AS BIGINT)", "\"patient\""),
    };
    let conditions = keys(view).into_iter().zip(&cell.keys).filter_map(|(key, which)| matched(key, which));
    let conditions: Vec<String> =
        ["\"patient\" IS NOT NULL".to_owned(), has_a_row(view)].into_iter().chain(conditions).collect();
    let own_dates = cell.dates.iter().filter_map(|(column, days)| one_of(&quoted(column.name), days.iter()));
    let own_dates: Vec<String> = own_dates.collect();
    let of_days = if own_dates.is_empty() { String::new() } else { format!(" WHERE {}", own_dates.join(" AND ")) };
    let of_row = list(view.stored().map(within_person));
    let of_rows = list(view.stored().map(over_rows));
    let by = list(keys(view).into_iter().filter(|key| *key != "patient").map(quoted).chain([who.to_owned()]));
    format!(
        "SELECT \"patient\", {visit}, {of_rows} FROM (SELECT {who}, {of_row} FROM (\n{}\n) AS member WHERE {} GROUP BY {by}) AS row{of_days} GROUP BY {who}",
        view.members,
        conditions.join(" AND ")
    )
}

/// The first so many columns as whole numbers, whatever their width.
fn columns(batches: &[RecordBatch], count: usize) -> Result<Vec<Vec<Option<i64>>>, MartError> {
    let rows = batches.iter().map(RecordBatch::num_rows).sum();
    (0..count)
        .map(|at| {
            let mut numbers = Vec::with_capacity(rows);
            for batch in batches {
                let column = cast(batch.column(at), &DataType::Int64)?;
                numbers.extend(column.as_primitive::<Int64Type>());
            }
            Ok(numbers)
        })
        .collect()
}
