//! The table of an answer: every number opens to the people behind it, every name is a filter or a card.

use std::cmp::Ordering;
use std::collections::HashMap;

use clinic::period::days_after;
use report::column::{CardField, Measure};
use report::{Column, Entity, KeyKind, Label, Row, Unit, Value};

use super::Asked;
use super::definition::of_column;
use super::groups::{self, Group, Line};
use super::leaning::{is_certainly_better, wanted};
use super::sorted::{asked_order, sorted};
use crate::ask::Opener;
use crate::chart::{FEW, Sheet};
use crate::page::order::order;
use crate::page::owed::patient;
use crate::page::paging::pages;
use crate::view::{
    Band, Cell, Change, Chooser, ChooserColumn, Head, Kept, Mark, Row as Shown, Table, TableTexts, Whisker,
};

/// Columns that are drawn as an interval beside their rate, unless they are asked for.
const ENDS: [&str; 2] = ["low_percent", "high_percent"];

struct Columns<'a> {
    asked: &'a Asked<'a>,
    sheet: Sheet<'a>,
    /// Places in the answer, of those that are shown.
    shown: Vec<usize>,
    /// Rows of the earlier period by their keys.
    before: HashMap<Vec<(String, String)>, Row>,
    opener: Opener,
    /// By patients' numbers.
    owed: HashMap<i64, String>,
    few: String,
    best: String,
    open: String,
    part: String,
}

/// Whose names the table shows, by their numbers; nobody where its rows are no patients.
pub fn patients(asked: &Asked<'_>) -> Vec<i64> {
    let is_of_patients = asked.question.view.keys.first().is_some_and(|key| key.kind == KeyKind::Patient);
    if !is_of_patients {
        return Vec::new();
    }
    let lines = groups::lines(asked, &sorted(asked));
    let range = asked.address.look.shown(lines.len());
    lines[range].iter().filter_map(|line| patient(&asked.answer.rows, line.place())).collect()
}

pub fn table(asked: &Asked<'_>) -> Table {
    let words = asked.words();
    let lines = groups::lines(asked, &sorted(asked));
    let range = asked.address.look.shown(lines.len());
    let patients = lines[range.clone()].iter().filter_map(|line| patient(&asked.answer.rows, line.place()));
    let columns = Columns { owed: asked.owed.of(asked.visitor, patients), ..Columns::new(asked) };
    let rows: Vec<Shown> = lines[range.clone()].iter().map(|line| columns.line(line)).collect();
    let total = asked.answer.total.as_ref().map_or_else(Vec::new, |total| columns.total(total));
    let legend = columns.legend(&rows);
    Table {
        id: "rows".into(),
        title: words.say_with("report-rows", &[("n", lines.len().into())]),
        t: TableTexts::of(words),
        chooser: Some(columns.chooser()),
        bands: columns.bands(),
        heads: columns.heads(),
        rows,
        total,
        legend,
        pages: pages(words, asked.address, range, lines.len()),
        ..Table::default()
    }
}

/// The column that a list stands in the order of; on its page it is right behind the name.
fn ranked(report: &str) -> Option<&'static str> {
    match report {
        "debtors" => Some("debt"),
        "rating" => Some("total"),
        "disappeared" => Some("days_absent"),
        "recalls" => Some("days_overdue"),
        "bonuses" => Some("balance"),
        "retention" => Some("retention_percent"),
        _ => None,
    }
}

impl<'a> Columns<'a> {
    fn new(asked: &'a Asked<'a>) -> Self {
        let chosen = &asked.address.look.columns;
        let has_rate = asked.question.view.column(ENDS[0]).is_some();
        let is_shown = |name: &str| {
            if chosen.is_empty() {
                !(has_rate && ENDS.contains(&name))
            } else {
                chosen.iter().any(|known| known == name)
            }
        };
        let all = asked.answer.columns.iter().enumerate().filter(|(_, column)| !column.is_id);
        let keys: Vec<&str> = asked.question.view.keys.iter().map(|key| key.name).collect();
        let shown = all.filter(|(_, column)| keys.contains(&column.name.as_str()) || is_shown(&column.name));
        let mut shown: Vec<usize> = shown.map(|(at, _)| at).collect();
        let name = |at: usize| asked.answer.columns[at].name.as_str();
        // On a phone little more than the name and one number is in sight: the number that the rows stand in the order of.
        shown.sort_by_key(|at| match name(*at) {
            name if keys.first() == Some(&name) => 0,
            name if ranked(asked.report().id) == Some(name) => 1,
            _ => 2,
        });
        let words = asked.words();
        let mut columns = Self {
            asked,
            sheet: asked.sheet(),
            shown,
            before: HashMap::new(),
            opener: asked.address.opener(),
            owed: HashMap::new(),
            few: words.say_with("report-few", &[("n", FEW.into())]),
            best: words.say("report-best"),
            open: words.say("report-open"),
            part: words.say("report-part"),
        };
        columns.before = columns.rows_before();
        columns
    }

    /// The earlier rows under the keys of the rows they are compared with. Steps and months are compared by their place.
    fn rows_before(&self) -> HashMap<Vec<(String, String)>, Row> {
        let Some(before) = self.asked.before else {
            return HashMap::new();
        };
        let earlier = Sheet { answer: before, ..self.sheet };
        let is_over_time =
            matches!(self.asked.question.view.keys.first().map(|key| key.kind), Some(KeyKind::Month | KeyKind::Step));
        if is_over_time {
            let rows = self.asked.answer.rows.iter().zip(before.rows.iter());
            return rows.map(|(row, before)| (self.sheet.keys(&row), before)).collect();
        }
        before.rows.iter().map(|row| (earlier.keys(&row), row)).collect()
    }

    fn column(&self, at: usize) -> Option<&'static Column> {
        self.asked.question.view.column(&self.asked.answer.columns[at].name)
    }

    fn is_key(&self, at: usize) -> bool {
        let name = &self.asked.answer.columns[at].name;
        self.asked.question.view.keys.iter().any(|key| key.name == name)
    }

    fn is_number(&self, at: usize) -> bool {
        let answered = &self.asked.answer.columns[at];
        answered.unit != Unit::Text && !self.is_key(at)
    }

    /// The total of a cross table stays in sight, however many columns are before it; where it is ranked by there are none.
    fn class(&self, at: usize) -> &'static str {
        let is_cross = self.asked.question.view.pivot.is_some();
        if !self.is_number(at) {
            ""
        } else if is_cross && self.asked.answer.columns[at].name == "total" && ranked(self.asked.report().id).is_none()
        {
            "num total"
        } else {
            "num"
        }
    }

    /// The head of a column: its title, or the name of the record or month it is for.
    fn label(&self, at: usize) -> String {
        let answered = &self.asked.answer.columns[at];
        let words = self.asked.words();
        if self.column(at).is_some() || self.is_key(at) {
            return words.column(self.asked.report().id, &answered.name);
        }
        match (&answered.record, clinic::time::parse_month(&answered.name)) {
            (Some((_, name)), _) => name.clone(),
            (None, Some(month)) => words.month_short(month),
            (None, None) => self.sheet.none(&answered.name),
        }
    }

    fn heads(&self) -> Vec<Head> {
        let asked = asked_order(self.asked);
        let head = |(place, at): (usize, &usize)| {
            let name = &self.asked.answer.columns[*at].name;
            let (sorted, direction) =
                order(asked.as_ref().map(|(known, way)| (known.as_str(), *way)), name, self.is_number(*at));
            Head {
                class: if place == 0 { "lead".into() } else { self.class(*at).to_owned() },
                label: self.label(*at),
                href: self.asked.address.looking(|look| look.sort = Some((name.clone(), direction))).href(),
                sorted,
                definition: self
                    .column(*at)
                    .and_then(|column| of_column(self.asked.words(), self.asked.report(), column, &format!("of-{at}"))),
            }
        };
        self.shown.iter().enumerate().map(head).collect()
    }

    /// A heading over the columns of a cross table that are made of records or months.
    fn bands(&self) -> Vec<Band> {
        let Some(pivot) = self.asked.question.view.pivot else {
            return Vec::new();
        };
        let title = self.asked.words().say(&format!("key-{}", pivot.name));
        let mut bands: Vec<Band> = Vec::new();
        for at in &self.shown {
            let label = if self.column(*at).is_none() && !self.is_key(*at) { title.clone() } else { String::new() };
            match bands.last_mut() {
                Some(band) if band.label == label => band.span += 1,
                _ => bands.push(Band { span: 1, label }),
            }
        }
        bands
    }

    fn chooser(&self) -> Chooser {
        let all = self.asked.answer.columns.iter().enumerate();
        let columns = all.filter(|(at, column)| !column.is_id && !self.is_key(*at)).map(|(at, column)| ChooserColumn {
            name: column.name.clone(),
            label: self.label(at),
            shown: self.shown.contains(&at),
        });
        Chooser {
            href: format!("/reports/{}", self.asked.report().id),
            kept: Kept::all(&self.asked.address.kept(&["column"])),
            columns: columns.collect(),
        }
    }

    fn line(&self, line: &Line) -> Shown {
        let row = self.asked.answer.rows.row(line.place());
        let cells = match line {
            Line::Row { .. } => {
                let keys = self.sheet.keys(&row);
                self.shown.iter().map(|at| self.cell(&row, Some(&keys), *at)).collect()
            }
            Line::Group(group) => self.shown.iter().map(|at| self.group_cell(group, *at)).collect(),
        };
        Shown { class: line.class(), cells, ..Shown::default() }
    }

    fn group_cell(&self, group: &Group, at: usize) -> Cell {
        let cell = group.cell(self.asked, at, self.is_key(at));
        // The list behind a sum adds up to it; behind a share or an average of several rows none says how it is made.
        let is_sum = self.column(at).is_some_and(|column| column.measure.is_number());
        if cell.text.is_empty() || !is_sum || !self.opens(at) {
            cell
        } else {
            cell.linked(group.people(self.asked, at))
        }
    }

    fn total(&self, total: &Row) -> Vec<Cell> {
        let mut cells: Vec<Cell> = self.shown.iter().map(|at| self.cell(total, None, *at)).collect();
        // Of a list of names and dates there is none.
        if cells.iter().all(|cell| cell.text.is_empty()) {
            return Vec::new();
        }
        if let Some(first) = cells.first_mut() {
            *first = Cell::head(self.asked.words().say("none-total"));
        }
        cells
    }

    /// Of a row with its keys, or of the total.
    fn cell(&self, row: &Row, keys: Option<&[(String, String)]>, at: usize) -> Cell {
        let value = &row.values[at];
        let is_total = keys.is_none();
        let keys = keys.unwrap_or_default();
        if self.is_key(at) {
            return if is_total { Cell::text("") } else { self.key_cell(row, keys, at) };
        }
        let words = self.asked.words();
        let mut cell = Cell::text(words.value(value, self.asked.answer.currency));
        cell.class = self.class(at).to_owned();
        if *value == Value::Empty {
            return cell;
        }
        if value.whole() == Some(0) {
            cell.class.push_str(" nothing");
        }
        if self.opens(at) && !self.is_of_nobody(at, value) {
            let answered = &self.asked.answer.columns[at];
            let name = answered.record.as_ref().map_or(answered.name.as_str(), |(id, _)| id);
            cell.href = self.opener.people(keys, name);
        }
        let Some(column) = self.column(at) else {
            return cell;
        };
        if let Measure::Card(CardField::PriceList) = column.measure {
            cell.href = self.price_list_href(&cell.text);
        }
        if let (Some(Some(patient)), "total") = (row.keys.first(), column.name) {
            cell.sub.extend(self.owed.get(patient).cloned());
        }
        if is_total && matches!(column.measure, Measure::PerWeekday { .. }) {
            cell.sub.push(words.say("none-per-day"));
        }
        self.mark_rate(&mut cell, column, row, is_total);
        cell.change = self.change(column, value, keys, is_total).or_else(|| self.own_change(column, value));
        cell
    }

    /// Empty where several lists have the name: which of them it is the answer does not say.
    fn price_list_href(&self, name: &str) -> String {
        let mut named = self.asked.choices.price_lists.iter().filter(|list| list.name == name);
        match (named.next(), named.next()) {
            (Some(list), None) if self.asked.visitor.limits.opens_cards() => {
                format!("/cards/price-list/{}", crate::page::escaped(&list.key))
            }
            _ => String::new(),
        }
    }

    /// A count of none, also in a cross table: the list behind it is empty. A difference or an amount that comes to nothing
    /// may have people behind it.
    fn is_of_nobody(&self, at: usize, value: &Value) -> bool {
        let counts = |column: &Column| matches!(column.measure, Measure::People | Measure::Sum | Measure::Rest { .. });
        match value {
            Value::Count(0) => self.column(at).is_none_or(counts),
            _ => false,
        }
    }

    /// Numbers that people are behind.
    fn opens(&self, at: usize) -> bool {
        let is_of_people = self.column(at).is_none_or(|column| {
            !column.of_costs
                && !matches!(
                    column.measure,
                    Measure::Property | Measure::NameOf(_) | Measure::Card(_) | Measure::Age { .. }
                )
        });
        self.asked.opens() && is_of_people && self.is_number(at)
    }

    /// A rate of few is said to be one; with its interval it is drawn beside that of all, and marked where it is certainly
    /// on the better side.
    fn mark_rate(&self, cell: &mut Cell, column: &Column, row: &Row, is_total: bool) {
        let Measure::Percent { whole, .. } = column.measure else {
            return;
        };
        let of_how_many = self.sheet.number(row, whole).or_else(|| self.whole_behind(row, whole));
        if of_how_many.is_some_and(|number| number < FEW) {
            cell.class.push_str(" few-value");
            cell.marks.push(Mark::few(&self.few));
        }
        if self.asked.report().id != "retention" || is_total {
            return;
        }
        let ends = ENDS.map(|end| self.sheet.value(row, end));
        let all = self.asked.answer.total.as_ref().and_then(|total| self.sheet.value(total, column.name));
        if let ([Some(low), Some(high)], Some(at), Some(mean)) = (ends, self.sheet.value(row, column.name), all) {
            cell.whisker = Some(Whisker { low, at, high, mean });
        }
        if cell.marks.is_empty() && self.is_best(column, row) {
            cell.marks.push(Mark::best(&self.best));
        }
        cell.marks.extend(self.unfinished(row));
    }

    fn is_best(&self, column: &Column, row: &Row) -> bool {
        let total = self.asked.answer.total.as_ref();
        let all = total.and_then(|total| self.sheet.number(total, column.name));
        match (ENDS.map(|end| self.sheet.number(row, end)), all) {
            ([Some(low), Some(high)], Some(all)) => is_certainly_better((low, high), all, Ordering::Greater),
            _ => false,
        }
    }

    /// A month or step without all of its days: not over yet, or begun or ended within by the period.
    fn unfinished(&self, row: &Row) -> Option<Mark> {
        match (self.sheet.is_running(row), self.sheet.is_cut(row)) {
            (true, _) => Some(Mark::open(&self.open)),
            (false, true) => Some(Mark::part(&self.part)),
            (false, false) => None,
        }
    }

    /// Of a whole that has no column of its own: what it is made of.
    fn whole_behind(&self, row: &Row, whole: &str) -> Option<i64> {
        match whole {
            "settled" => Some(self.sheet.number(row, "primary")? - self.sheet.number(row, "still_open")?),
            "due" => Some(self.sheet.number(row, "completed")? + self.sheet.number(row, "missed")?),
            _ => None,
        }
    }

    /// Against the earlier period that the page is asked to stand beside.
    fn change(&self, column: &Column, value: &Value, keys: &[(String, String)], is_total: bool) -> Option<Change> {
        let earlier = if is_total { self.asked.before?.total.as_ref() } else { self.before.get(keys) };
        self.asked.change(column.name, value, earlier?)
    }

    /// A column that is a change itself: an arrow stands before it, whose colour says whether it is good.
    fn own_change(&self, column: &Column, value: &Value) -> Option<Change> {
        let is_change = matches!(column.measure, Measure::Change { .. }) || column.name == "change";
        let number = value.whole().filter(|_| is_change)?;
        Some(Change::new(number.cmp(&0), wanted(self.asked.report().id, column.name), ""))
    }

    /// What names a row: a card, a filter, or the people of it.
    fn key_cell(&self, row: &Row, keys: &[(String, String)], at: usize) -> Cell {
        let name = self.asked.answer.columns[at].name.as_str();
        let Some((place, key)) = self.asked.question.view.keys.iter().enumerate().find(|(_, key)| key.name == name)
        else {
            return Cell::text("");
        };
        let text = self.sheet.label_of(row, place);
        let is_first = place == 0;
        let id = keys.get(place).map(|(_, value)| value.clone()).unwrap_or_default();
        let mut cell = Cell { is_head: is_first, text, is_name: key.kind == KeyKind::Patient, ..Cell::default() };
        cell.href = self.name_href(key.kind, &id, row, at).unwrap_or_default();
        // A day of the week or an hour takes no room from numbers.
        if matches!(key.kind, KeyKind::Weekday | KeyKind::Hour) {
            cell.class = "short".into();
        }
        if is_first {
            cell.marks.extend(self.unfinished(row));
        }
        if let (KeyKind::Patient, Some(patient)) = (key.kind, row.keys.get(place).copied().flatten()) {
            cell.marks.extend(self.asked.marks.common(self.asked.words(), patient));
        }
        cell
    }

    fn name_href(&self, kind: KeyKind, id: &str, row: &Row, at: usize) -> Option<String> {
        let address = self.asked.address;
        let takes_receipts = self.asked.report().receipt_filters;
        let filter = |name: &str, is_taken: bool| (is_taken && !id.is_empty()).then(|| address.with(name, id).href());
        match kind {
            KeyKind::Patient => self.asked.opens().then(|| format!("/patients/{}", crate::page::escaped(id))),
            KeyKind::Entity(Entity::Employee) => filter("employee", takes_receipts),
            KeyKind::Entity(Entity::Department) => filter("department", takes_receipts),
            KeyKind::Entity(Entity::Branch) => filter("branch", takes_receipts),
            KeyKind::Entity(Entity::Category) => filter("category", true),
            KeyKind::Place(Label::City) if address.get("by") == Some("patient-city") => filter("city", true),
            KeyKind::Month | KeyKind::Step => {
                let first = match &row.values[at] {
                    Value::Date(first) | Value::Month(first) => *first,
                    _ => return None,
                };
                let step = if kind == KeyKind::Month { clinic::Step::Month } else { self.asked.question.step()? };
                let last = days_after(step.next(first)?, -1);
                Some(address.with("from", &first.to_string()).with("to", &last.to_string()).href())
            }
            _ => None,
        }
    }

    /// What the signs on this page mean.
    fn legend(&self, rows: &[Shown]) -> Vec<Mark> {
        let mut legend: Vec<Mark> = Vec::new();
        for mark in rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.marks) {
            if !legend.contains(mark) {
                legend.push(mark.clone());
            }
        }
        legend
    }
}
