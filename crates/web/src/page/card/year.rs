//! A record's own row of a report, year by year: for what no report takes for a filter.

use clinic::access::Action;
use clinic::period::shifted;
use jiff::civil::Date;
use report::Value;

use super::part::Around;
use super::plan;
use crate::ask::Address;
use crate::fault::Fault;
use crate::page::answered::{Answered, ask_all};
use crate::page::report::of_column;
use crate::view::{CardReport, Cell, Head, Mark, Row, Table, TableTexts};

/// Years before this one.
const EARLIER: i32 = 3;

/// None where there is nothing in any of the years, or nothing to be asked.
pub async fn report(around: &Around<'_>) -> Result<Option<CardReport>, Fault> {
    let Some((id, columns)) = plan::years_of(around.kind) else {
        return Ok(None);
    };
    let Some(address) = around.address(id) else {
        return Ok(None);
    };
    let first = around.now.days.map(|days| days.from.year());
    let years: Vec<i16> =
        years(around.now.today).into_iter().filter(|year| first.is_some_and(|first| *year >= first)).collect();
    let answers = ask_all(around.visitor, around.now, years.iter().map(|year| of_year(&address, *year))).await?;
    let words = &around.visitor.words;
    let rows: Vec<Row> =
        years.iter().zip(&answers).filter_map(|(year, answered)| row(around, *year, answered, columns)).collect();
    let (Some(answered), false) = (answers.first(), rows.is_empty()) else {
        return Ok(None);
    };
    let head = |column: &&'static str| Head {
        class: "num".into(),
        label: words.column(id, column),
        definition: answered
            .question
            .view
            .column(column)
            .and_then(|known| of_column(words, answered.question.report, known, &format!("years-{column}"))),
        ..Head::default()
    };
    let year = Head { class: "lead".into(), label: words.say("param-step-year"), ..Head::default() };
    let legend = rows.iter().flat_map(|row| &row.cells).flat_map(|cell| cell.marks.clone()).take(1).collect();
    Ok(Some(CardReport {
        title: words.report(id),
        asked: words.say("card-years"),
        href: address.href(),
        chart: None,
        table: Some(Table {
            id: "years".into(),
            title: words.say_with("report-rows", &[("n", rows.len().into())]),
            t: TableTexts::of(words),
            heads: [year].into_iter().chain(columns.iter().map(head)).collect(),
            rows,
            legend,
            ..Table::default()
        }),
    }))
}

/// This one first.
fn years(today: Date) -> Vec<i16> {
    (0..=EARLIER).map(|back| shifted(today, -12 * back).year()).collect()
}

fn of_year(address: &Address, year: i16) -> Address {
    address.with("from", &format!("{year:04}-01-01")).with("to", &format!("{year:04}-12-31"))
}

fn row(around: &Around<'_>, year: i16, answered: &Answered, columns: &[&'static str]) -> Option<Row> {
    let words = &around.visitor.words;
    let own = around.own_row(answered)?;
    let keys = [(around.kind.word().to_owned(), around.key.to_owned())];
    let opens = around.visitor.may_any(Action::SeePatients);
    let is_cut = answered.question.cut() != answered.question.asked;
    let mut name = Cell::head(year.to_string()).linked(answered.address.href());
    name.marks.extend(is_cut.then(|| Mark::open(words.say("report-open"))));
    let numbers = columns.iter().map(|column| {
        let value = answered.value(&own, column).unwrap_or(&Value::Empty);
        let cell = Cell::number(words.value(value, answered.answer.currency));
        let is_of_people = answered.question.view.column(column).is_some_and(|known| !known.of_costs);
        let links = opens && is_of_people && *value != Value::Empty;
        if links { cell.linked(answered.address.people(&keys, column)) } else { cell }
    });
    Some(Row { cells: [name].into_iter().chain(numbers).collect(), ..Row::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn years_go_back_from_this_one() {
        assert_eq!(years(date(2024, 2, 29)), [2024, 2023, 2022, 2021]);
        let sources = reports::find("sources").expect("a report");
        assert_eq!(of_year(&Address::of(sources), 2024).href(), "/reports/sources?from=2024-01-01&to=2024-12-31");
    }
}
