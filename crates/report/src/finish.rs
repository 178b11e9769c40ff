//! From cells to an answer: rows that must exist, derived columns, order, totals, limit, names. The same for every engine,
//! and done on the few rows shown.

use std::collections::BTreeMap;

use clinic::percent::{average, average_hundredths, percent_tenths};
use clinic::period::epoch_day;
use jiff::civil::Weekday;

use crate::answer::{Answer, AnswerColumn, Row, Value};
use crate::cells::Cells;
use crate::column::{CardField, Column, Measure, Total, Unit};
use crate::definition::{Entity, Key, KeyKind, Order, Rows, View};
use crate::engine::{Freshness, Named, Names};
use crate::question::Question;

/// A row in the making: one value a column of the view, one sum a value of the pivot.
struct Draft {
    keys: Vec<Option<i64>>,
    pivot: BTreeMap<Option<i64>, i64>,
    values: Vec<Option<i64>>,
}

/// Make the answer. `cells.total` is needed when totals are asked for and a column counts every person once.
pub fn finish(question: &Question, cells: Cells, names: &dyn Names, freshness: Freshness) -> Answer {
    let view = question.view;
    let mut drafts = rows_that_exist(question, gather(view, cells.rows));
    let mut total = total(view, &drafts, cells.total.as_deref());
    drafts.retain(|draft| is_shown(view, draft));
    let sums: Vec<Option<i64>> =
        (0..view.columns.len()).map(|at| Some(drafts.iter().filter_map(|draft| draft.values[at]).sum())).collect();
    for draft in &mut drafts {
        derive(question, &mut draft.values, &sums, Some(&draft.keys));
    }
    derive(question, &mut total.values, &sums, None);
    sort(view, &mut drafts, names);
    cumulate(view, &mut drafts, &sums);

    let layout = Layout::new(question, &drafts, names);
    let total_row = (question.totals && !drafts.is_empty()).then(|| layout.total_row(view, &total));
    if let Some(limit) = question.number("limit") {
        drafts.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    }
    let rows = drafts.iter().map(|draft| layout.row(view, draft, names)).collect();
    Answer {
        head: question.head(),
        cell: Vec::new(),
        currency: names.currency(),
        columns: layout.columns,
        rows,
        total: total_row,
        freshness,
    }
}

/// Cells by their row's keys; a pivot's cells of one row are put together.
fn gather(view: &View, rows: Vec<crate::cells::CellRow>) -> Vec<Draft> {
    let stored: Vec<usize> =
        view.columns.iter().enumerate().filter(|(_, column)| column.measure.is_stored()).map(|(at, _)| at).collect();
    let mut by_keys: BTreeMap<Vec<Option<i64>>, Draft> = BTreeMap::new();
    for row in rows {
        let mut keys = row.keys;
        let spread = view.pivot.map(|_| keys.pop().expect("a cross table's cell has the pivot's key"));
        let draft = by_keys.entry(keys.clone()).or_insert_with(|| Draft {
            keys,
            pivot: BTreeMap::new(),
            values: vec![None; view.columns.len()],
        });
        for (at, value) in stored.iter().zip(row.values) {
            let known = &mut draft.values[*at];
            *known = match (view.columns[*at].measure, *known, value) {
                (Measure::Sum, Some(sum), Some(value)) => Some(sum + value),
                (_, known, value) => value.or(known),
            };
            if let (Some(key), Measure::Sum) = (spread, view.columns[*at].measure) {
                *draft.pivot.entry(key).or_default() += value.unwrap_or(0);
            }
        }
    }
    by_keys.into_values().collect()
}

fn is_number(column: &Column) -> bool {
    matches!(column.measure, Measure::People | Measure::Sum | Measure::RunningPeople)
}

/// Adds the steps in which nobody is, carries running sums on, and drops what lies outside.
fn rows_that_exist(question: &Question, drafts: Vec<Draft>) -> Vec<Draft> {
    let view = question.view;
    let firsts: Vec<i64> = match view.rows {
        Rows::Occupied | Rows::Filled => return fill(view, drafts),
        Rows::EveryStep => question.steps().iter().map(|(first, _)| epoch_day(*first)).collect(),
        Rows::EveryMonth => question
            .cut()
            .map_or_else(Vec::new, |cut| cut.steps(clinic::Step::Month).map(|(first, _)| epoch_day(first)).collect()),
    };
    let mut known: BTreeMap<i64, Draft> =
        drafts.into_iter().filter_map(|draft| Some((draft.keys.first().copied()??, draft))).collect();
    for first in &firsts {
        known.entry(*first).or_insert_with(|| Draft {
            keys: vec![Some(*first)],
            pivot: BTreeMap::new(),
            values: vec![None; view.columns.len()],
        });
    }
    let mut drafts = fill(view, known.into_values().collect());
    for (at, _) in view.columns.iter().enumerate().filter(|(_, column)| column.measure == Measure::RunningPeople) {
        let mut running = 0;
        for draft in &mut drafts {
            running += draft.values[at].unwrap_or(0);
            draft.values[at] = Some(running);
        }
    }
    drafts.retain(|draft| draft.keys[0].is_some_and(|key| firsts.binary_search(&key).is_ok()));
    drafts
}

/// Counts and sums of nothing are zero; properties of nobody stay unknown.
fn fill(view: &View, mut drafts: Vec<Draft>) -> Vec<Draft> {
    for draft in &mut drafts {
        for (column, value) in view.columns.iter().zip(&mut draft.values) {
            if is_number(column) {
                value.get_or_insert(0);
            }
        }
    }
    drafts
}

/// Whether a draft is a row: members without a key that a row needs are in the total only.
fn is_shown(view: &View, draft: &Draft) -> bool {
    let has_keys = view.keys.iter().zip(&draft.keys).all(|(key, value)| value.is_some() || !key.none.is_empty());
    let is_filled = || {
        let mut shown =
            view.columns.iter().zip(&draft.values).filter(|(column, _)| is_number(column) && !column.hidden);
        shown.any(|(_, value)| value.is_some_and(|value| value != 0))
    };
    has_keys && (view.rows != Rows::Filled || is_filled())
}

fn total(view: &View, drafts: &[Draft], distinct: Option<&[Option<i64>]>) -> Draft {
    let values = view.columns.iter().map(|column| total_of(view, column, drafts, distinct)).collect();
    let mut pivot: BTreeMap<Option<i64>, i64> = BTreeMap::new();
    for (key, value) in drafts.iter().flat_map(|draft| &draft.pivot) {
        *pivot.entry(*key).or_default() += value;
    }
    Draft { keys: Vec::new(), pivot, values }
}

/// A number's total; `distinct` are the stored columns with every person once.
fn total_of(view: &View, column: &Column, drafts: &[Draft], distinct: Option<&[Option<i64>]>) -> Option<i64> {
    if !is_number(column) {
        return None;
    }
    let at = place(view, column.name);
    match column.total {
        Total::Distinct => {
            let stored = view.stored().position(|stored| stored.name == column.name)?;
            Some(distinct.and_then(|values| values[stored]).unwrap_or(0))
        }
        Total::Sum => Some(drafts.iter().filter_map(|draft| draft.values[at]).sum()),
        Total::Of(other) => total_of(view, &view.columns[place(view, other)], drafts, distinct),
        Total::First => drafts.first().and_then(|draft| draft.values[at]),
        Total::Last => drafts.last().and_then(|draft| draft.values[at]),
        Total::Empty => None,
    }
}

/// Position of a column that a definition names.
fn place(view: &View, name: &str) -> usize {
    view.columns.iter().position(|column| column.name == name).expect("a definition names columns of its own view")
}

/// Fills the derived columns of a row, in the order in which the view names them; `keys` is none for the total.
fn derive(question: &Question, values: &mut [Option<i64>], all: &[Option<i64>], keys: Option<&[Option<i64>]>) {
    let view = question.view;
    for (at, column) in view.columns.iter().enumerate() {
        let is_unasked = column.unless.is_some_and(|(parameter, word)| question.word(parameter) == Some(word));
        if is_unasked || (column.of_costs && !question.knows_costs()) {
            values[at] = None;
            continue;
        }
        let get = |name: &str| values[place(view, name)];
        let both = |a: &str, b: &str| get(a).zip(get(b));
        if keys.is_none() && column.total == Total::Empty {
            values[at] = None;
            continue;
        }
        values[at] = match column.measure {
            Measure::Percent { part, whole } => both(part, whole).and_then(|(part, whole)| percent_tenths(part, whole)),
            Measure::Low { part, whole } => both(part, whole)
                .and_then(|(part, whole)| insight::wilson::percent_tenths(part, whole))
                .map(|(low, _)| low),
            Measure::High { part, whole } => both(part, whole)
                .and_then(|(part, whole)| insight::wilson::percent_tenths(part, whole))
                .map(|(_, high)| high),
            Measure::Average { sum, count } => both(sum, count).and_then(|(sum, count)| {
                if column.unit == Unit::Money { average(sum, count) } else { average_hundredths(sum, count) }
            }),
            Measure::PerWeekday { of } => get(of).and_then(|sum| average_hundredths(sum, weekdays(question, keys))),
            Measure::Difference { of, minus } | Measure::Rest { of, minus } => {
                both(of, minus).map(|(of, minus)| of - minus)
            }
            Measure::Age { of } => get(of).map(|day| epoch_day(question.as_of) - day),
            Measure::Change { now, before } => {
                both(now, before).and_then(|(now, before)| percent_tenths(now - before, before))
            }
            Measure::Share { of } => {
                get(of).zip(all[place(view, of)]).and_then(|(part, whole)| percent_tenths(part, whole))
            }
            Measure::People
            | Measure::Sum
            | Measure::RunningPeople
            | Measure::Property
            | Measure::NameOf(_)
            | Measure::Card(_)
            | Measure::CumulativeShare { .. } => continue,
        };
    }
}

/// How often a row's weekday occurs in the period; for the total the days of the period.
fn weekdays(question: &Question, keys: Option<&[Option<i64>]>) -> i64 {
    let Some(cut) = question.cut() else { return 0 };
    match keys.and_then(|keys| keys.first().copied().flatten()) {
        None => cut.days(),
        Some(weekday) => {
            let first = i64::from(cut.from.weekday().since(Weekday::Monday)) + 1;
            let wait = (weekday - first).rem_euclid(7);
            if wait >= cut.days() { 0 } else { (cut.days() - 1 - wait) / 7 + 1 }
        }
    }
}

/// What a key sorts by: its name, then its id, then its number.
fn rank(key: Key, value: Option<i64>, names: &dyn Names) -> (String, String, i64) {
    let (id, name) = spelled(key, value, names);
    match key.kind {
        KeyKind::Entity(_) | KeyKind::Patient | KeyKind::Label(_) | KeyKind::Place(_) => (name, id, 0),
        KeyKind::Step | KeyKind::Month | KeyKind::Weekday | KeyKind::Hour => {
            (String::new(), String::new(), value.unwrap_or(i64::MIN))
        }
    }
}

fn sort(view: &View, drafts: &mut [Draft], names: &dyn Names) {
    let ranked = |draft: &Draft| -> Vec<(String, String, i64)> {
        view.keys.iter().zip(&draft.keys).map(|(key, value)| rank(*key, *value, names)).collect()
    };
    let by: Vec<(usize, bool)> = view
        .order
        .iter()
        .map(|order| {
            let (name, descending) = match order {
                Order::Descending(name) => (name, true),
                Order::Ascending(name) => (name, false),
            };
            (
                view.columns
                    .iter()
                    .position(|column| column.name == *name)
                    .expect("an order names a column of its view"),
                descending,
            )
        })
        .collect();
    drafts.sort_by_cached_key(|draft| {
        let numbers: Vec<i64> = by
            .iter()
            .map(|(at, descending)| {
                let value = draft.values[*at].unwrap_or(i64::MIN + 1);
                if *descending { -value } else { value }
            })
            .collect();
        (numbers, ranked(draft))
    });
}

fn cumulate(view: &View, drafts: &mut [Draft], all: &[Option<i64>]) {
    for (at, column) in view.columns.iter().enumerate() {
        let Measure::CumulativeShare { of } = column.measure else {
            continue;
        };
        let of = view.columns.iter().position(|column| column.name == of).expect("a share names a column of its view");
        let mut running = 0;
        for draft in drafts.iter_mut() {
            running += draft.values[of].unwrap_or(0);
            draft.values[at] = all[of].and_then(|whole| percent_tenths(running, whole));
        }
    }
}

/// Id and name of a key's value, as shown; the same text twice where there is only one.
fn spelled(key: Key, value: Option<i64>, names: &dyn Names) -> (String, String) {
    let Some(number) = value else {
        return (String::new(), key.none.to_owned());
    };
    let two = |named: Option<Named<'_>>| {
        named.map_or_else(|| (String::new(), String::new()), |named| (named.id.to_owned(), named.name.to_owned()))
    };
    match key.kind {
        KeyKind::Entity(entity) => two(names.record(entity, number)),
        KeyKind::Patient => names
            .patient(number)
            .map_or_else(|| (String::new(), String::new()), |card| (card.id.to_owned(), card.name.to_owned())),
        KeyKind::Label(label) | KeyKind::Place(label) => {
            let text = names.label(label, number).unwrap_or_default();
            (text.to_owned(), text.to_owned())
        }
        KeyKind::Step => {
            let text = Value::of(Unit::Date, Some(number)).machine(names.currency());
            (text.clone(), text)
        }
        KeyKind::Month => {
            let text = clinic::period::date_of_epoch_day(number)
                .map_or_else(String::new, |date| Value::Month(date).machine(names.currency()));
            (text.clone(), text)
        }
        KeyKind::Weekday | KeyKind::Hour => (number.to_string(), number.to_string()),
    }
}

/// Which column of the answer is what.
enum Source {
    KeyId(usize),
    KeyName(usize),
    Column(usize),
    Pivot(Option<i64>),
}

struct Layout {
    columns: Vec<AnswerColumn>,
    sources: Vec<Source>,
}

impl Layout {
    fn new(question: &Question, drafts: &[Draft], names: &dyn Names) -> Self {
        let view = question.view;
        let mut layout = Self { columns: Vec::new(), sources: Vec::new() };
        for (at, key) in view.keys.iter().enumerate() {
            if key.width() == 2 {
                layout.push(&format!("{}_id", key.name), Unit::Text, true, Source::KeyId(at));
            }
            layout.push(key.name, Unit::Text, false, Source::KeyName(at));
        }
        for (at, column) in view.columns.iter().enumerate().filter(|(_, column)| !column.hidden) {
            let is_spread = layout.sources.iter().any(|source| matches!(source, Source::Pivot(_)));
            if let Some(pivot) = view.pivot.filter(|_| column.measure == Measure::Sum && !is_spread) {
                layout.spread(question, pivot, drafts, names);
            }
            layout.push(column.name, column.unit, false, Source::Column(at));
        }
        layout.arrange(view);
        layout
    }

    fn push(&mut self, name: &str, unit: Unit, is_id: bool, source: Source) {
        self.columns.push(AnswerColumn { name: name.to_owned(), unit, record: None, is_id });
        self.sources.push(source);
    }

    /// A column for each value of the pivot's key: every record there is, or every month of the period; none-of-them only
    /// where somebody has something in it.
    fn spread(&mut self, question: &Question, pivot: Key, drafts: &[Draft], names: &dyn Names) {
        let view = question.view;
        let unit =
            view.columns.iter().find(|column| column.measure == Measure::Sum).map_or(Unit::Count, |column| column.unit);
        if let KeyKind::Entity(entity) = pivot.kind {
            let mut records = names.all(entity);
            records.sort_by(|(_, a), (_, b)| (a.name, a.id).cmp(&(b.name, b.id)));
            let is_taken = |name: &str| {
                self.columns.iter().any(|column| column.name == name)
                    || view.columns.iter().any(|column| !column.hidden && column.name == name)
                    || name == pivot.none
            };
            let mut heads: Vec<String> = Vec::with_capacity(records.len());
            for (_, named) in &records {
                let is_shared = records.iter().filter(|(_, other)| other.name == named.name).count() > 1;
                let mut head = named.name.to_owned();
                if is_shared || is_taken(named.name) {
                    head = format!("{head} ({})", named.id);
                }
                // Records come by name, so one that is called like another with its id finds that head made.
                while heads.contains(&head) {
                    head = format!("{head} ({})", named.id);
                }
                heads.push(head);
            }
            for ((number, named), head) in records.iter().zip(heads) {
                self.columns.push(AnswerColumn {
                    name: head,
                    unit,
                    record: Some((named.id.to_owned(), named.name.to_owned())),
                    is_id: false,
                });
                self.sources.push(Source::Pivot(Some(*number)));
            }
        } else if let Some(cut) = question.cut() {
            for (first, _) in cut.steps(clinic::Step::Month) {
                self.push(
                    &Value::Month(first).machine(names.currency()),
                    unit,
                    false,
                    Source::Pivot(Some(epoch_day(first))),
                );
            }
        }
        if drafts.iter().any(|draft| draft.pivot.get(&None).is_some_and(|sum| *sum != 0)) {
            self.push(pivot.none, unit, false, Source::Pivot(None));
        }
    }

    /// Puts the columns in the view's own order where it says one.
    fn arrange(&mut self, view: &View) {
        if view.layout.is_empty() {
            return;
        }
        let columns = std::mem::take(&mut self.columns);
        let sources = std::mem::take(&mut self.sources);
        let mut pairs: Vec<_> = columns.into_iter().zip(sources).collect();
        pairs.sort_by_key(|(column, _)| view.layout.iter().position(|name| *name == column.name).unwrap_or(usize::MAX));
        (self.columns, self.sources) = pairs.into_iter().unzip();
    }

    fn row(&self, view: &View, draft: &Draft, names: &dyn Names) -> Row {
        let values = self.sources.iter().map(|source| match source {
            Source::KeyId(at) => shown_text(spelled(view.keys[*at], draft.keys[*at], names).0),
            Source::KeyName(at) => key_shown(view.keys[*at], draft.keys[*at], names),
            Source::Column(at) => shown(&view.columns[*at], draft, *at, names),
            Source::Pivot(key) => Value::of(pivot_unit(view), Some(draft.pivot.get(key).copied().unwrap_or(0))),
        });
        Row { values: values.collect(), keys: draft.keys.clone() }
    }

    /// First column empty, name `Total`; where there is no name column, the first is `Total`.
    fn total_row(&self, view: &View, total: &Draft) -> Row {
        let values = self.sources.iter().map(|source| match source {
            Source::KeyName(0) => Value::Text("Total".to_owned()),
            Source::KeyId(_) | Source::KeyName(_) => Value::Empty,
            Source::Column(at) => Value::of(view.columns[*at].unit, total.values[*at]),
            Source::Pivot(key) => Value::of(pivot_unit(view), Some(total.pivot.get(key).copied().unwrap_or(0))),
        });
        Row { values: values.collect(), keys: Vec::new() }
    }
}

fn pivot_unit(view: &View) -> Unit {
    view.stored().find(|column| column.measure == Measure::Sum).map_or(Unit::Count, |column| column.unit)
}

fn shown_text(text: String) -> Value {
    if text.is_empty() { Value::Empty } else { Value::Text(text) }
}

fn key_shown(key: Key, value: Option<i64>, names: &dyn Names) -> Value {
    match (key.kind, value) {
        (KeyKind::Step, Some(day)) => Value::of(Unit::Date, Some(day)),
        (KeyKind::Month, Some(day)) => clinic::period::date_of_epoch_day(day).map_or(Value::Empty, Value::Month),
        (KeyKind::Weekday | KeyKind::Hour, Some(number)) => Value::Count(number),
        _ => shown_text(spelled(key, value, names).1),
    }
}

fn shown(column: &Column, draft: &Draft, at: usize, names: &dyn Names) -> Value {
    match column.measure {
        Measure::NameOf(entity) => name_of(entity, draft.values[at], names),
        Measure::Card(field) => {
            let card = draft.keys.first().copied().flatten().and_then(|patient| names.patient(patient));
            let text = card.and_then(|card| match field {
                CardField::Phone => card.phone,
                CardField::Email => card.email,
                CardField::CardNumber => card.card_number,
                CardField::PriceList => card.price_list,
            });
            text.map_or(Value::Empty, |text| Value::Text(text.to_owned()))
        }
        _ => Value::of(column.unit, draft.values[at]),
    }
}

fn name_of(entity: Entity, id: Option<i64>, names: &dyn Names) -> Value {
    id.and_then(|id| names.record(entity, id)).map_or(Value::Empty, |named| shown_text(named.name.to_owned()))
}
