//! The people behind a number: which members a cell's column counts, and which of them are its numerator.

use std::collections::HashMap;

use crate::answer::{Answer, AnswerColumn, Row, Value};
use crate::column::{Column, Measure, Total, Unit};
use crate::definition::{Key, KeyKind, View};
use crate::engine::{Freshness, Names};
use crate::question::{Question, QuestionError};

/// A cell as people name it: keys of its rows (those left out match all; none is the total; one given several times matches any
/// of its values) and a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellQuestion {
    pub keys: Vec<(String, String)>,
    pub column: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// Each person once.
    People,
    /// The visits that a count or a sum is made of; what belongs to no visit is a row of its patient without one.
    Rows,
}

/// A cell as the members know it.
#[derive(Clone, Debug)]
pub struct Cell {
    /// As it was named.
    pub named: Vec<(String, String)>,
    /// One a key of the view, the pivot's behind them.
    pub keys: Vec<Match>,
    /// Which days the row's own dates are, where it is named by such.
    pub dates: Vec<(&'static Column, Vec<i64>)>,
    pub column: &'static Column,
    /// Whose members are listed, and which of them are marked.
    pub behind: Behind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Match {
    Any,
    AnyOf(Vec<Option<i64>>),
    /// For running sums: this key and all before it.
    AtMost(i64),
}

impl Match {
    pub fn is(&self, key: Option<i64>) -> bool {
        match self {
            Self::Any => true,
            Self::AnyOf(keys) => keys.contains(&key),
            Self::AtMost(most) => key.is_some_and(|key| key <= *most),
        }
    }

    fn add(&mut self, key: Option<i64>) {
        match self {
            Self::AnyOf(keys) => keys.push(key),
            Self::Any | Self::AtMost(_) => *self = Self::AnyOf(vec![key]),
        }
    }

    /// Of a running sum of several keys the last counts, or, where its total is that of the first, the first.
    fn run_on(&mut self, total: Total) {
        if let Self::AnyOf(keys) = self {
            let known = keys.iter().flatten().copied();
            let until = if total == Total::First { known.min() } else { known.max() };
            *self = until.map_or_else(|| self.clone(), Self::AtMost);
        }
    }
}

/// Stored columns by name: who is listed, and (for rates) who of them is the numerator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Behind {
    /// Everyone whom the cell has.
    Everyone,
    /// Costs are nobody's.
    Nobody,
    Column(&'static str),
    Rate {
        whole: &'static str,
        part: &'static str,
    },
    /// The first without the second.
    Rest {
        of: &'static str,
        minus: &'static str,
    },
    /// Either of two that are compared; marked is the first.
    Either {
        of: &'static str,
        minus: &'static str,
    },
    /// Everyone of all rows; marked are those of this one.
    ShareOfAll(&'static str),
    /// Everyone of all rows; marked are those of the rows up to this one, in the report's order.
    ShareUpToHere(&'static str),
}

/// One member of a cell, or several of one person (one visit) added up: values of the view's stored columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub patient: i64,
    pub visit: Option<i64>,
    pub values: Vec<Option<i64>>,
}

/// A member that is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub member: Member,
    /// Whether it is of the numerator; none where there is none.
    pub is_marked: Option<bool>,
    /// Of a share: what of its value is the row's own (or of the rows up to it).
    pub here: Option<i64>,
}

/// Of a share: the value in the cell's own row (or in those up to it) of each member by patient and visit.
pub type Here = HashMap<(i64, Option<i64>), i64>;

/// What a list of visits says of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitCard {
    pub id: String,
    pub starts_at: String,
    pub employee: i64,
}

impl CellQuestion {
    /// Reads `employee=e7 column=returned`; values with spaces are quoted: `reason="Moved away" column=departures`. A key may be
    /// repeated: `source=s1 source=s2 column=new_patients`.
    pub fn parse(text: &str) -> Result<Self, QuestionError> {
        let mut keys = Vec::new();
        let mut column = None;
        for word in words(text)? {
            let (name, value) =
                word.split_once('=').ok_or_else(|| QuestionError::NoSuchCell(format!("{word}: write NAME=VALUE")))?;
            if name != "column" {
                keys.push((name.to_owned(), value.to_owned()));
            } else if column.replace(value.to_owned()).is_some() {
                return Err(no_cell("column is given twice".into()));
            }
        }
        let column = column.ok_or_else(|| QuestionError::NoSuchCell("say which column: column=NAME".into()))?;
        Ok(Self { keys, column })
    }

    /// Finds the cell in a view. Unknown keys, values and columns are errors that name them.
    ///
    /// What a cross table is spread by is a key like the others. Where a row is a patient's own, it may be named by its dates too.
    pub fn resolve(&self, question: &Question, names: &dyn Names) -> Result<Cell, QuestionError> {
        let view = question.view;
        let known: Vec<Key> = view.keys.iter().copied().chain(view.pivot).collect();
        let mut keys: Vec<Match> = vec![Match::Any; known.len()];
        let mut dates: Vec<(&'static Column, Vec<i64>)> = Vec::new();
        for (name, value) in &self.keys {
            let is_named =
                |key: &Key| key.name == name || (key.width() == 2 && name.strip_suffix("_id") == Some(key.name));
            if let Some(position) = known.iter().position(is_named) {
                let key = known[position];
                let found = key_value(key, value, names)?.or_else(|| (value == key.none).then_some(None));
                keys[position].add(found.ok_or_else(|| none_is(name, value))?);
                continue;
            }
            let column = date_of(view, name)
                .ok_or_else(|| no_cell(format!("the report {} has no key {name} here", question.report.id)))?;
            let day = clinic::time::parse_date(value).ok_or_else(|| none_is(name, value))?;
            let day = clinic::period::epoch_day(day);
            match dates.iter_mut().find(|(of, _)| of.name == column.name) {
                Some((_, days)) => days.push(day),
                None => dates.push((column, vec![day])),
            }
        }
        let column = match (view.column(&self.column), view.pivot) {
            (Some(column), _) if !column.hidden => Some(column),
            (_, Some(pivot)) => {
                // A record of that name is headed by its id too.
                let found = if self.column == pivot.none { Some(None) } else { key_value(pivot, &self.column, names)? };
                let spread = keys.last_mut().expect("a view with a pivot has its key");
                if found.is_some() && *spread != Match::Any {
                    return Err(no_cell(format!("{} and the column {} exclude each other", pivot.name, self.column)));
                }
                found.map(|value| {
                    spread.add(value);
                    view.stored().next().expect("a cross table has a sum")
                })
            }
            _ => None,
        };
        let column = column
            .ok_or_else(|| no_cell(format!("the report {} has no column {} here", question.report.id, self.column)))?;
        if column.measure == Measure::RunningPeople {
            keys.iter_mut().for_each(|key| key.run_on(column.total));
        }
        let is_total = keys.iter().all(|key| *key == Match::Any) && dates.is_empty();
        if let (true, Total::First, Some((first, _))) = (is_total, column.total, question.steps().first()) {
            keys[0] = Match::AtMost(clinic::period::epoch_day(*first));
        }
        Ok(Cell {
            named: self.keys.clone(),
            keys,
            dates,
            column,
            behind: if is_total { in_total(view, behind(view, column)) } else { behind(view, column) },
        })
    }
}

/// A date that each row of a view has of its own, of whom the row is: not of visits, which a row may have several of.
fn date_of(view: &'static View, name: &str) -> Option<&'static Column> {
    let is_of_patients = !view.visits && view.keys.iter().any(|key| key.kind == KeyKind::Patient);
    let is_date = |column: &&Column| column.unit == Unit::Date && column.measure == Measure::Property;
    view.column(name).filter(|_| is_of_patients).filter(is_date)
}

fn none_is(name: &str, value: &str) -> QuestionError {
    no_cell(format!("{name}={value}: there is none"))
}

fn no_cell(text: String) -> QuestionError {
    QuestionError::NoSuchCell(text)
}

/// Words apart by white space; double quotes keep it, `\"` is a quote.
fn words(text: &str) -> Result<Vec<String>, QuestionError> {
    let mut all = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            '\\' if quoted => word.get_or_insert_default().extend(chars.next()),
            c if c.is_whitespace() && !quoted => all.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    if quoted {
        return Err(no_cell("a quote is not closed".into()));
    }
    all.extend(word);
    Ok(all)
}

/// The engine's number of a key as people write it: an id (or a name, where only one has it), a text, a date, a month; for an
/// empty text that of a row without one. None when nothing is called so.
fn key_value(key: Key, text: &str, names: &dyn Names) -> Result<Option<Option<i64>>, QuestionError> {
    if text.is_empty() {
        return Ok(Some(None));
    }
    let found = match key.kind {
        KeyKind::Patient => names.patient_with_id(text),
        KeyKind::Entity(entity) => {
            let all = names.all(entity);
            let by_id = all.iter().find(|(_, named)| named.id == text);
            let by_name =
                all.iter().filter(|(_, named)| named.name == text || format!("{} ({})", named.name, named.id) == text);
            let by_name: Vec<_> = by_name.collect();
            if by_id.is_none() && by_name.len() > 1 {
                return Err(no_cell(format!("{} have the name {text}: write the id instead", by_name.len())));
            }
            by_id.or(by_name.first().copied()).map(|(number, _)| *number)
        }
        KeyKind::Label(label) | KeyKind::Place(label) => names.label_number(label, text),
        KeyKind::Step => clinic::time::parse_date(text).map(clinic::period::epoch_day),
        KeyKind::Month => clinic::time::parse_month(text).map(clinic::period::epoch_day),
        KeyKind::Weekday | KeyKind::Hour => text.parse().ok(),
    };
    Ok(found.map(Some))
}

fn behind(view: &'static View, column: &'static Column) -> Behind {
    let is_cost = |name: &str| view.column(name).is_some_and(|column| column.of_costs && column.measure.is_stored());
    match column.measure {
        Measure::People | Measure::Sum | Measure::RunningPeople if column.of_costs => Behind::Nobody,
        Measure::People | Measure::Sum | Measure::RunningPeople => Behind::Column(column.name),
        Measure::Property | Measure::NameOf(_) | Measure::Card(_) | Measure::Age { .. } => Behind::Everyone,
        Measure::Percent { part, whole } | Measure::Low { part, whole } | Measure::High { part, whole } => {
            Behind::Rate { whole, part }
        }
        Measure::Average { sum, count } => Behind::Rate { whole: count, part: sum },
        Measure::PerWeekday { of } => Behind::Column(of),
        Measure::Difference { of, minus } if is_cost(minus) => Behind::Column(of),
        Measure::Difference { of, minus } => Behind::Either { of, minus },
        Measure::Rest { of, minus } => Behind::Rest { of, minus },
        Measure::Change { now, before } if is_cost(before) => Behind::Column(now),
        Measure::Change { now, before } => Behind::Either { of: now, minus: before },
        Measure::PartOfAll { part, .. } => Behind::Column(part),
        Measure::Share { of } => Behind::ShareOfAll(of),
        Measure::CumulativeShare { of } => Behind::ShareUpToHere(of),
    }
}

/// In the total other columns may stand for those of the rows.
fn in_total(view: &'static View, behind: Behind) -> Behind {
    let other = |name: &'static str| match view.column(name).map(|column| column.total) {
        Some(Total::Of(other)) => other,
        _ => name,
    };
    match behind {
        Behind::Column(name) => Behind::Column(other(name)),
        Behind::Rate { whole, part } => Behind::Rate { whole: other(whole), part: other(part) },
        Behind::Rest { of, minus } => Behind::Rest { of: other(of), minus: other(minus) },
        behind => behind,
    }
}

impl Cell {
    /// Which of the members are listed, and which of them are marked. `here` is of shares, which list everyone of all rows.
    pub fn choose(&self, view: &'static View, members: Vec<Member>, here: &Here) -> Vec<Listed> {
        let place = |name: &str| view.stored().position(|column| column.name == name);
        let has =
            |member: &Member, name: &str| place(name).and_then(|at| member.values[at]).is_some_and(|value| value != 0);
        let listed = members.into_iter().filter_map(|member| {
            let mut own = None;
            let is_marked = match &self.behind {
                Behind::Everyone => None,
                Behind::Nobody => return None,
                Behind::Column(name) => has(&member, name).then_some(None)?,
                Behind::Rest { of, minus } => (has(&member, of) && !has(&member, minus)).then_some(None)?,
                Behind::Rate { whole, part } => has(&member, whole).then(|| Some(has(&member, part)))?,
                Behind::Either { of, minus } => {
                    (has(&member, of) || has(&member, minus)).then(|| Some(has(&member, of)))?
                }
                Behind::ShareOfAll(of) | Behind::ShareUpToHere(of) => {
                    own = Some(here.get(&(member.patient, member.visit)).copied().unwrap_or(0));
                    has(&member, of).then_some(own.map(|own| own != 0))?
                }
            };
            Some(Listed { member, is_marked, here: own })
        });
        listed.collect()
    }

    /// The stored columns whose values stand beside each person: those that the number is made of. What is shown of a number
    /// adds up to it; of a rate, numerator and denominator do. Costs are nobody's.
    fn shown(&self, view: &'static View) -> Vec<(usize, &'static Column)> {
        let names = match &self.behind {
            Behind::Everyone | Behind::Nobody => Vec::new(),
            Behind::Column(name) | Behind::ShareOfAll(name) | Behind::ShareUpToHere(name) => vec![*name],
            Behind::Rate { whole, part } => vec![*whole, *part],
            Behind::Either { of, minus } => vec![*of, *minus],
            Behind::Rest { of, .. } => vec![*of],
        };
        let stored: Vec<_> = view.stored().enumerate().collect();
        let known = |name: &str| stored.iter().find(|(_, column)| column.name == name && !column.of_costs).copied();
        names.into_iter().filter_map(known).collect()
    }

    /// The list as an answer: ordered by name, then id (visits: by start, then id).
    pub fn list(
        &self,
        question: &Question,
        listing: Listing,
        listed: Vec<Listed>,
        visits: &HashMap<i64, VisitCard>,
        names: &dyn Names,
        freshness: Freshness,
    ) -> Answer {
        let shown = self.shown(question.view);
        let is_share = matches!(self.behind, Behind::ShareOfAll(_) | Behind::ShareUpToHere(_));
        let is_marked = is_share || matches!(self.behind, Behind::Rate { .. } | Behind::Either { .. });
        let text =
            |name: &str, is_id: bool| AnswerColumn { name: name.to_owned(), unit: Unit::Text, record: None, is_id };
        let mut columns = Vec::new();
        if listing == Listing::Rows {
            columns.extend([text("visit_id", true), text("starts_at", false), text("employee", false)]);
        }
        columns.extend([text("patient_id", true), text("patient", false), text("phone", false), text("email", false)]);
        let number = |name: String, unit| AnswerColumn { name, unit, record: None, is_id: false };
        columns.extend(shown.iter().map(|(_, column)| number(column.name.to_owned(), column.unit)));
        if is_share {
            columns.extend(shown.iter().map(|(_, column)| number(format!("{}_here", column.name), column.unit)));
        }
        if is_marked {
            columns.push(text("in_numerator", false));
        }
        let words = |text: Option<&str>| text.map_or(Value::Empty, |text| Value::Text(text.to_owned()));
        let mut rows: Vec<([&str; 4], Row)> = listed
            .into_iter()
            .map(|Listed { member, is_marked, here }| {
                let mut values = Vec::new();
                let mut order = [""; 4];
                if listing == Listing::Rows {
                    let visit = member.visit.and_then(|visit| visits.get(&visit));
                    values.push(words(visit.map(|visit| visit.id.as_str())));
                    values.push(words(visit.map(|visit| visit.starts_at.as_str())));
                    values.push(words(
                        visit
                            .and_then(|visit| names.record(crate::Entity::Employee, visit.employee))
                            .map(|named| named.name),
                    ));
                    if let Some(visit) = visit {
                        order[..2].copy_from_slice(&[visit.starts_at.as_str(), visit.id.as_str()]);
                    }
                }
                let card = names.patient(member.patient);
                if let Some(card) = &card {
                    order[2..].copy_from_slice(&[card.name, card.id]);
                }
                values.extend([
                    words(card.map(|card| card.id)),
                    words(card.map(|card| card.name)),
                    words(card.and_then(|card| card.phone)),
                    words(card.and_then(|card| card.email)),
                ]);
                values.extend(shown.iter().map(|(at, column)| Value::of(column.unit, member.values[*at])));
                if let (Some(here), Some((_, column))) = (here, shown.first()) {
                    values.push(Value::of(column.unit, Some(here)));
                }
                values.extend(is_marked.map(Value::Flag));
                (order, Row { values, keys: vec![Some(member.patient)] })
            })
            .collect();
        rows.sort_by_key(|(order, _)| *order);
        let mut cell: Vec<(String, String)> = Vec::new();
        for (name, value) in &self.named {
            match cell.iter_mut().find(|(known, _)| known == name) {
                Some((_, values)) => *values = format!("{values}, {value}"),
                None => cell.push((name.clone(), value.clone())),
            }
        }
        cell.push(("column".to_owned(), self.column.name.to_owned()));
        Answer {
            head: question.head(),
            cell,
            currency: names.currency(),
            columns,
            rows: rows.into_iter().map(|(_, row)| row).collect::<Vec<_>>().into(),
            total: None,
            freshness,
            drawing: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_named_by_its_keys_and_a_column() {
        let cell = CellQuestion::parse(r#"reason="Moved \"away\"" column=departures"#).expect("a cell");
        assert_eq!(cell.keys, [("reason".to_owned(), "Moved \"away\"".to_owned())]);
        assert_eq!(cell.column, "departures");
    }

    #[test]
    fn a_key_may_be_repeated() {
        let cell = CellQuestion::parse("source=s1 source=s2 column=new_patients").expect("a cell");
        assert_eq!(cell.keys, [("source".to_owned(), "s1".to_owned()), ("source".to_owned(), "s2".to_owned())]);
    }

    #[test]
    fn of_several_running_sums_the_last_counts_or_the_first_where_the_total_is_the_first() {
        let several = || Match::AnyOf(vec![Some(31), None, Some(59)]);
        for (total, until) in [(Total::Last, 59), (Total::First, 31)] {
            let mut key = several();
            key.run_on(total);
            assert_eq!(key, Match::AtMost(until));
        }
        let mut all = Match::Any;
        all.run_on(Total::Last);
        assert_eq!(all, Match::Any);
    }

    #[test]
    fn what_names_no_cell_says_what_is_missing() {
        for (text, error) in [
            ("employee=e7", "say which column"),
            ("employee column=x", "NAME=VALUE"),
            ("a=\"b column=c", "not closed"),
            ("column=patients column=visits", "column is given twice"),
        ] {
            let said = CellQuestion::parse(text).expect_err(text).to_string();
            assert!(said.contains(error), "{said}");
        }
    }
}
