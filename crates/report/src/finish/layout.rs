//! Which columns an answer has, and a row as people see it: numbers in their units, texts and names.

use std::sync::Arc;

use clinic::period::{date_of_epoch_day, epoch_day};

use super::figures::{Figures, Of};
use super::spread_column;
use super::sums::Sums;
use crate::answer::{AnswerColumn, Row, Value};
use crate::column::{CardField, Measure, Unit};
use crate::definition::{Key, KeyKind, View};
use crate::engine::{Named, Names, PatientCard};
use crate::question::Question;

/// What a column of the answer shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    KeyId(usize),
    KeyName(usize),
    Column(usize),
    Pivot(Option<i64>),
}

pub(crate) struct Layout {
    view: &'static View,
    columns: Vec<(AnswerColumn, Source)>,
}

impl Layout {
    /// `shown` are the rows of the answer, in any order.
    pub fn new(question: &Question, sums: &Sums, shown: &[usize], names: &dyn Names) -> Self {
        let view = question.view;
        let mut layout = Self { view, columns: Vec::new() };
        for (at, key) in view.keys.iter().enumerate() {
            if key.width() == 2 {
                layout.push(format!("{}_id", key.name), Unit::Text, Source::KeyId(at));
            }
            layout.push(key.name.to_owned(), Unit::Text, Source::KeyName(at));
        }
        for (at, column) in view.columns.iter().enumerate().filter(|(_, column)| !column.hidden) {
            if let Some(pivot) = view.pivot.filter(|_| spread_column(view) == Some(at)) {
                layout.spread(question, pivot, column.unit, names);
                let mut cells = sums.spread.iter().flat_map(|spread| shown.iter().map(|row| spread.sum(*row, None)));
                if cells.any(|sum| sum != 0) {
                    layout.push(pivot.none.to_owned(), column.unit, Source::Pivot(None));
                }
            }
            layout.push(column.name.to_owned(), column.unit, Source::Column(at));
        }
        if !view.layout.is_empty() {
            let place = |name: &str| view.layout.iter().position(|known| *known == name).unwrap_or(usize::MAX);
            layout.columns.sort_by_key(|(column, _)| place(&column.name));
        }
        layout
    }

    pub fn columns(&self) -> Vec<AnswerColumn> {
        self.columns.iter().map(|(column, _)| column.clone()).collect()
    }

    fn push(&mut self, name: String, unit: Unit, source: Source) {
        let is_id = matches!(source, Source::KeyId(_));
        self.columns.push((AnswerColumn { name, unit, record: None, is_id }, source));
    }

    /// A column for each value of the pivot's key: every record there is, or every month of the period.
    fn spread(&mut self, question: &Question, pivot: Key, unit: Unit, names: &dyn Names) {
        let view = question.view;
        if let KeyKind::Entity(entity) = pivot.kind {
            let mut records = names.all(entity);
            records.sort_by(|(_, a), (_, b)| (a.name, a.id).cmp(&(b.name, b.id)));
            let is_taken = |name: &str| {
                self.columns.iter().any(|(column, _)| column.name == name)
                    || view.columns.iter().any(|column| !column.hidden && column.name == name)
                    || name == pivot.none
            };
            let mut columns: Vec<(AnswerColumn, Source)> = Vec::with_capacity(records.len());
            for (number, named) in &records {
                let is_shared = records.iter().filter(|(_, other)| other.name == named.name).count() > 1;
                let mut name = named.name.to_owned();
                if is_shared || is_taken(named.name) {
                    name = format!("{name} ({})", named.id);
                }
                // Records come by name, so one that is called like another with its id finds that head made.
                while columns.iter().any(|(column, _)| column.name == name) {
                    name = format!("{name} ({})", named.id);
                }
                let record = Some((named.id.to_owned(), named.name.to_owned()));
                columns.push((AnswerColumn { name, unit, record, is_id: false }, Source::Pivot(Some(*number))));
            }
            self.columns.extend(columns);
        } else if let Some(cut) = question.cut() {
            for (first, _) in cut.steps(clinic::Step::Month) {
                let name = Value::Month(first).machine(names.currency());
                self.push(name, unit, Source::Pivot(Some(epoch_day(first))));
            }
        }
    }

    fn pivot_unit(&self) -> Unit {
        spread_column(self.view).map_or(Unit::Count, |at| self.view.columns[at].unit)
    }

    /// First column empty, name `Total`; where there is no name column, the first is `Total`.
    pub fn total_row(&self, figures: &Figures) -> Row {
        let values = self.columns.iter().map(|(_, source)| match source {
            Source::KeyName(0) => Value::Text("Total".to_owned()),
            Source::KeyId(_) | Source::KeyName(_) => Value::Empty,
            Source::Column(at) => Value::of(self.view.columns[*at].unit, figures.value(*at, Of::Total)),
            Source::Pivot(key) => Value::of(self.pivot_unit(), Some(figures.spread(*key, Of::Total))),
        });
        Row { values: values.collect(), keys: Vec::new() }
    }
}

/// The rows of an answer in their order, made when they are asked for.
pub(crate) struct Listed {
    figures: Figures,
    rows: Vec<usize>,
    /// By row of the order; of the view's column of cumulative shares, if it has one.
    cumulative_shares: Vec<Option<i64>>,
    layout: Layout,
    names: Arc<dyn Names>,
}

impl Listed {
    pub fn new(figures: Figures, rows: Vec<usize>, layout: Layout, names: Arc<dyn Names>) -> Self {
        let is_cumulative = |at: &usize| matches!(layout.view.columns[*at].measure, Measure::CumulativeShare { .. });
        let at = (0..layout.view.columns.len()).find(is_cumulative);
        let cumulative_shares = at.map_or_else(Vec::new, |at| figures.cumulative_shares(at, &rows));
        Self { figures, rows, cumulative_shares, layout, names }
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// How many are held.
    pub fn numbers(&self) -> usize {
        self.figures.sums().numbers() + self.rows.len() + self.cumulative_shares.len()
    }

    pub fn keys(&self, at: usize) -> Vec<Option<i64>> {
        self.figures.sums().keys_of(self.rows[at])
    }

    pub fn row(&self, at: usize) -> Row {
        let row = self.rows[at];
        let view = self.layout.view;
        let keys = self.keys(at);
        let is_of_patients = view.keys.first().is_some_and(|key| key.kind == KeyKind::Patient);
        let patient = keys.first().copied().flatten().filter(|_| is_of_patients);
        let card = patient.and_then(|patient| self.names.patient(patient));
        let known = |key: usize| match (key, &card) {
            (0, Some(card)) => Named { id: card.id, name: card.name },
            _ => named(view.keys[key], keys[key], &*self.names),
        };
        let values = self.layout.columns.iter().map(|(_, source)| match *source {
            Source::KeyId(key) => text(known(key).id),
            Source::KeyName(key) => match (view.keys[key].kind, keys[key]) {
                (KeyKind::Step, Some(day)) => Value::of(Unit::Date, Some(day)),
                (KeyKind::Month, Some(day)) => date_of_epoch_day(day).map_or(Value::Empty, Value::Month),
                (KeyKind::Weekday | KeyKind::Hour, Some(number)) => Value::Count(number),
                _ => text(known(key).name),
            },
            Source::Column(column) => self.shown(column, at, card.as_ref()),
            Source::Pivot(key) => Value::of(self.layout.pivot_unit(), Some(self.figures.spread(key, Of::Row(row)))),
        });
        Row { values: values.collect(), keys }
    }

    /// A column of the view in a row of the order.
    fn shown(&self, column: usize, at: usize, card: Option<&PatientCard<'_>>) -> Value {
        let of = &self.layout.view.columns[column];
        let number = || self.figures.value(column, Of::Row(self.rows[at]));
        match of.measure {
            Measure::NameOf(entity) => {
                let named = number().and_then(|id| self.names.record(entity, id));
                named.map_or(Value::Empty, |named| text(named.name))
            }
            Measure::Card(field) => {
                let of_card = card.and_then(|card| match field {
                    CardField::Phone => card.phone,
                    CardField::Email => card.email,
                    CardField::CardNumber => card.card_number,
                    CardField::PriceList => card.price_list,
                });
                of_card.map_or(Value::Empty, |text| Value::Text(text.to_owned()))
            }
            Measure::CumulativeShare { .. } => Value::of(of.unit, self.cumulative_shares[at]),
            _ => Value::of(of.unit, number()),
        }
    }
}

/// Id and name of a key that has a name; the same text twice where there is only one, nothing for dates and numbers.
pub(super) fn named<'a>(key: Key, value: Option<i64>, names: &'a dyn Names) -> Named<'a> {
    let Some(number) = value else {
        return Named { id: "", name: key.none };
    };
    let known = match key.kind {
        KeyKind::Entity(entity) => names.record(entity, number),
        KeyKind::Patient => names.patient(number).map(|card| Named { id: card.id, name: card.name }),
        KeyKind::Label(label) | KeyKind::Place(label) => {
            names.label(label, number).map(|text| Named { id: text, name: text })
        }
        KeyKind::Step | KeyKind::Month | KeyKind::Weekday | KeyKind::Hour => None,
    };
    known.unwrap_or(Named { id: "", name: "" })
}

fn text(text: &str) -> Value {
    if text.is_empty() { Value::Empty } else { Value::Text(text.to_owned()) }
}
