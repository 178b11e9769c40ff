//! The table of employees: a band of columns for each report, a row for everybody who has something in one of them.

use std::cmp::Ordering;
use std::collections::HashMap;

use report::{Row, Value};

use super::here;
use crate::ask::{Address, Direction};
use crate::chart::FEW;
use crate::page::answered::Answered;
use crate::page::escaped;
use crate::page::order::order;
use crate::page::paging::pages;
use crate::page::report::{compare, is_certainly_better, of_column};
use crate::text::Words;
use crate::view::{Band, Cell, Head, Mark, Pages, Row as Shown, Table, TableTexts, Whisker};
use crate::visitor::Visitor;

pub struct Columns {
    pub report: &'static str,
    /// No two reports have one of the same name.
    columns: &'static [&'static str],
}

pub const BANDS: [Columns; 3] = [
    Columns { report: "retention", columns: &["retention_percent", "primary", "lost", "lost_billed"] },
    Columns { report: "earnings", columns: &["billed", "share_percent", "patients", "average_check"] },
    Columns { report: "quality", columns: &["average_score", "ratings", "low_percent"] },
];

/// The order in which they stand when none is asked for.
const BY_NAME: &str = "employee";

struct Employee {
    key: String,
    name: String,
    /// One a report.
    rows: Vec<Option<Row>>,
}

/// What marks say, in words.
struct Said {
    few: String,
    best: String,
}

/// None where nobody has anything.
pub fn table(visitor: &Visitor, address: &Address, answers: &[Answered]) -> Option<Table> {
    let words = &visitor.words;
    let mut employees = employees(answers);
    let (order, direction) = address.look.sort.clone().unwrap_or((BY_NAME.into(), Direction::Up));
    let value = |employee: &Employee| sorted_by(answers, employee, &order);
    employees
        .sort_by(|a, b| compare(words, &value(a), &value(b), direction).then_with(|| words.compare(&a.name, &b.name)));
    let said = Said { few: words.say_with("report-few", &[("n", FEW.into())]), best: words.say("report-best") };
    let range = address.look.shown(employees.len());
    let row = |employee: &Employee| Shown { cells: cells(visitor, answers, employee, &said), ..Shown::default() };
    let rows: Vec<Shown> = employees.get(range.clone())?.iter().map(row).collect();
    if rows.is_empty() {
        return None;
    }
    let pages = pages(words, address, range, employees.len()).map(|pages| Pages {
        back: pages.back.map(|href| here(&href)),
        next: pages.next.map(|href| here(&href)),
        ..pages
    });
    Some(Table {
        id: "rows".into(),
        title: words.say_with("report-rows", &[("n", employees.len().into())]),
        t: TableTexts::of(words),
        bands: bands(words),
        heads: heads(words, address, answers, &order, direction),
        legend: legend(&rows),
        rows,
        total: totals(visitor, answers),
        pages,
        ..Table::default()
    })
}

fn employees(answers: &[Answered]) -> Vec<Employee> {
    let mut all: Vec<Employee> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for (at, answered) in answers.iter().enumerate() {
        for row in answered.answer.rows.iter() {
            let text = |column: &str| match answered.value(&row, column) {
                Some(Value::Text(text)) => text.clone(),
                _ => String::new(),
            };
            let (key, name) = (text("employee_id"), text(BY_NAME));
            let place = *places.entry(key.clone()).or_insert_with(|| {
                all.push(Employee { key, name, rows: vec![None; answers.len()] });
                all.len() - 1
            });
            all[place].rows[at] = Some(row);
        }
    }
    all
}

fn sorted_by(answers: &[Answered], employee: &Employee, column: &str) -> Value {
    if column == BY_NAME {
        return Value::Text(employee.name.clone());
    }
    let band = BANDS.iter().position(|band| band.columns.contains(&column));
    let row = band.and_then(|band| Some((&answers[band], employee.rows[band].as_ref()?)));
    row.and_then(|(answered, row)| answered.value(row, column)).cloned().unwrap_or(Value::Empty)
}

fn bands(words: &Words) -> Vec<Band> {
    let named = BANDS.iter().map(|band| Band { span: band.columns.len(), label: words.report(band.report) });
    [Band { span: 1, label: String::new() }].into_iter().chain(named).collect()
}

fn heads(words: &Words, address: &Address, answers: &[Answered], order_by: &str, direction: Direction) -> Vec<Head> {
    let order = |column: &str| order(Some((order_by, direction)), column, column != BY_NAME);
    let href =
        |column: &str| here(&address.looking(|look| look.sort = Some((column.to_owned(), order(column).1))).href());
    let name = Head {
        class: "lead".into(),
        label: words.column("retention", BY_NAME),
        href: href(BY_NAME),
        sorted: order(BY_NAME).0,
        definition: None,
    };
    let numbers = BANDS.iter().zip(answers).flat_map(|(band, answered)| {
        let question = &answered.question;
        band.columns.iter().map(move |column| (*column, question))
    });
    let numbers = numbers.map(|(column, question)| Head {
        class: "num".into(),
        label: words.column(question.report.id, column),
        href: href(column),
        sorted: order(column).0,
        definition: question
            .view
            .column(column)
            .and_then(|known| of_column(words, question.report, known, &format!("of-{column}"))),
    });
    [name].into_iter().chain(numbers).collect()
}

fn cells(visitor: &Visitor, answers: &[Answered], employee: &Employee, said: &Said) -> Vec<Cell> {
    let mut cells = vec![Cell::head(&employee.name).linked(format!("/cards/employee/{}", escaped(&employee.key)))];
    let keys = [("employee".to_owned(), employee.key.clone())];
    for ((band, answered), row) in BANDS.iter().zip(answers).zip(&employee.rows) {
        cells.extend(band.columns.iter().map(|column| match row {
            Some(row) => {
                let mut cell = number(visitor, answered, row, &keys, column);
                mark(&mut cell, answered, row, column, said);
                cell
            }
            None => Cell::number(""),
        }));
    }
    cells
}

fn totals(visitor: &Visitor, answers: &[Answered]) -> Vec<Cell> {
    let mut cells = vec![Cell::head(visitor.words.say("none-total"))];
    for (band, answered) in BANDS.iter().zip(answers) {
        cells.extend(band.columns.iter().map(|column| match &answered.answer.total {
            Some(total) => number(visitor, answered, total, &[], column),
            None => Cell::number(""),
        }));
    }
    cells
}

fn number(visitor: &Visitor, answered: &Answered, row: &Row, keys: &[(String, String)], column: &str) -> Cell {
    let value = answered.value(row, column).unwrap_or(&Value::Empty);
    let cell = Cell::number(visitor.words.value(value, answered.answer.currency));
    let opens = *value != Value::Empty && visitor.may_any(clinic::access::Action::SeePatients);
    if opens { cell.linked(answered.address.people(keys, column)) } else { cell }
}

/// A number of few is said to be one. The best are those whose interval lies wholly on the better side of the clinic's rate:
/// amounts and counts have none, and are not ranked.
fn mark(cell: &mut Cell, answered: &Answered, row: &Row, column: &str, said: &Said) {
    let of = |row: &Row, column: &str| answered.number(row, column).unwrap_or(0);
    let total = answered.answer.total.as_ref();
    let is_best = |ends: Option<(i64, i64)>, wanted| {
        let all = total.and_then(|total| answered.number(total, column));
        ends.zip(all).is_some_and(|(ends, all)| is_certainly_better(ends, all, wanted))
    };
    let (many, is_best) = match column {
        "retention_percent" => {
            let ends = answered.number(row, "low_percent").zip(answered.number(row, "high_percent"));
            cell.whisker = total.and_then(|total| whisker(answered, row, total));
            (of(row, "primary") - of(row, "still_open"), is_best(ends, Ordering::Greater))
        }
        "low_percent" => {
            let ends = insight::wilson::percent_tenths(of(row, "low"), of(row, "ratings"));
            (of(row, "ratings"), is_best(ends, Ordering::Less))
        }
        "average_score" => (of(row, "ratings"), false),
        "average_check" => (of(row, "patients"), false),
        _ => return,
    };
    if cell.text.is_empty() {
        return;
    }
    if many < FEW {
        cell.class.push_str(" few-value");
        cell.marks.push(Mark::few(&said.few));
    } else if is_best {
        cell.marks.push(Mark::best(&said.best));
    }
}

fn whisker(answered: &Answered, row: &Row, total: &Row) -> Option<Whisker> {
    let percent = |row: &Row, column: &str| answered.number(row, column).map(|tenths| tenths as f64 / 10.0);
    Some(Whisker {
        low: percent(row, "low_percent")?,
        at: percent(row, "retention_percent")?,
        high: percent(row, "high_percent")?,
        mean: percent(total, "retention_percent")?,
    })
}

fn legend(rows: &[Shown]) -> Vec<Mark> {
    let mut legend: Vec<Mark> = Vec::new();
    for mark in rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.marks) {
        if !legend.contains(mark) {
            legend.push(mark.clone());
        }
    }
    legend
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_one_of_its_report_and_of_no_other() {
        let mut seen: Vec<&str> = Vec::new();
        for band in BANDS {
            let report = reports::find(band.report).expect("a report");
            let is_of_employees = report.views[0].keys[0].name == BY_NAME;
            assert!(is_of_employees && band.columns.iter().all(|column| report.views[0].column(column).is_some()));
            seen.extend_from_slice(band.columns);
        }
        let all = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), all);
    }
}
