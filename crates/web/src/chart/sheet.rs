//! An answer as the builders of charts read it: by column, with texts, with the address of the people behind each number.

use clinic::Step;
use clinic::period::days_after;
use jiff::civil::Date;
use report::{Answer, KeyKind, Question, Row, Value};

use super::describe::describe;
use super::scale;
use super::spec::{Kind, Mark, Mean, Role, Series, Shape, Spec, Unit};
use crate::ask::Address;
use crate::text::{Arg, Words};

/// Fewer than these are too few to tell.
pub const FEW: i64 = 5;
/// Most rows of a chart that lies on its side.
pub const MOST_ROWS: usize = 24;
/// Most places of a chart from left to right.
pub const MOST_PLACES: usize = 120;
/// Most bytes of the keys that one address names: servers on the way refuse addresses of 8 kB.
const MOST_NAMED: usize = 2_000;

#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    pub words: &'a Words,
    pub address: &'a Address,
    pub question: &'a Question,
    pub answer: &'a Answer,
}

impl Sheet<'_> {
    pub fn report(&self) -> &'static str {
        self.question.report.id
    }

    pub fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// What a column is called.
    pub fn name(&self, column: &str) -> String {
        self.words.column(self.report(), column)
    }

    pub fn unit(&self, column: &str) -> Unit {
        let known = self.answer.position(column).map(|at| self.answer.columns[at].unit);
        match known {
            Some(report::Unit::Money) => Unit::Money,
            Some(report::Unit::Percent) => Unit::Percent,
            Some(report::Unit::Decimal) => Unit::Decimal,
            Some(report::Unit::Days) => Unit::Days,
            _ => Unit::Count,
        }
    }

    /// A column's whole number in a row, in the smallest steps of its unit.
    pub fn number(&self, row: &Row, column: &str) -> Option<i64> {
        self.answer.position(column).and_then(|at| row.values[at].whole())
    }

    /// [`Self::number`] for geometry: money in whole units, percents in percent.
    pub fn value(&self, row: &Row, column: &str) -> Option<f64> {
        let number = self.number(row, column)? as f64;
        Some(number / self.steps_of(self.unit(column)))
    }

    /// How many smallest steps one of a unit has.
    pub fn steps_of(&self, unit: Unit) -> f64 {
        match unit {
            Unit::Money => 10_f64.powi(self.answer.currency.minor_digits() as i32),
            Unit::Percent => 10.0,
            Unit::Decimal => 100.0,
            Unit::Count | Unit::Days => 1.0,
        }
    }

    pub fn text(&self, row: &Row, column: &str) -> String {
        let value = self.answer.position(column).map_or(&Value::Empty, |at| &row.values[at]);
        self.words.value(value, self.answer.currency)
    }

    /// A number of a row as a mark, with the people behind it.
    pub fn mark(&self, row: &Row, column: &str) -> Mark {
        let href = self.address.people(&self.keys(row), column);
        self.mark_to(row, column, href)
    }

    pub fn mark_to(&self, row: &Row, column: &str, href: String) -> Mark {
        Mark { value: self.value(row, column), text: self.text(row, column), href, is_faint: false }
    }

    /// A number that stands in no cell.
    pub fn made(&self, number: i64, unit: Unit, href: String) -> Mark {
        let value = Some(number as f64 / self.steps_of(unit));
        Mark { value, text: self.written(number, unit), href, is_faint: false }
    }

    pub fn written(&self, number: i64, unit: Unit) -> String {
        match unit {
            Unit::Money => self.words.money(number, self.answer.currency),
            Unit::Percent => self.words.percent(number),
            Unit::Decimal => self.words.decimal(number),
            Unit::Count | Unit::Days => self.words.count(number),
        }
    }

    /// Keys of a row as a cell is named by them: ids, texts, dates; empty where there is none.
    pub fn keys(&self, row: &Row) -> Vec<(String, String)> {
        let keys = self.question.view.keys.iter().enumerate();
        let named = keys.map(|(at, key)| {
            let column = if key.width() == 2 { format!("{}_id", key.name) } else { key.name.to_owned() };
            let value = self.answer.position(&column).filter(|_| !is_none(row, at)).map(|at| &row.values[at]);
            (key.name.to_owned(), value.map_or_else(String::new, |value| value.machine(self.answer.currency)))
        });
        named.collect()
    }

    /// The people behind a column of several rows of one key, each of them once; nowhere if an address cannot name them all.
    pub fn together(&self, rows: &[Row], column: &str) -> String {
        if rows.is_empty() {
            return String::new();
        }
        let mut keys = Vec::new();
        let mut named = 0;
        for row in rows {
            keys.extend(self.keys(row));
            named += keys[keys.len() - self.question.view.keys.len()..].iter().map(written_as).sum::<usize>();
            if named > MOST_NAMED {
                return String::new();
            }
        }
        self.address.people(&keys, column)
    }

    /// What a row is called: by its first key, dates as short as its steps allow.
    pub fn label(&self, row: &Row) -> String {
        self.label_of(row, 0)
    }

    /// What a row is called by one of its keys.
    pub fn label_of(&self, row: &Row, place: usize) -> String {
        let Some(key) = self.question.view.keys.get(place) else { return String::new() };
        if is_none(row, place) && !key.none.is_empty() {
            return self.none(key.none);
        }
        let value = self.answer.position(key.name).map_or(&Value::Empty, |at| &row.values[at]);
        match (key.kind, value) {
            (KeyKind::Step, Value::Date(first)) => self.step(*first),
            (KeyKind::Month, Value::Month(first)) => self.words.month_short(*first),
            (KeyKind::Weekday, Value::Count(day)) => self.words.weekday_short(*day),
            (KeyKind::Hour, Value::Count(hour)) => self.hour(*hour),
            _ => self.words.value(value, self.answer.currency),
        }
    }

    /// Where there is no record or no text.
    pub fn none(&self, none: &str) -> String {
        self.say(if none == "(unknown)" { "none-unknown" } else { "none-none" })
    }

    pub fn hour(&self, hour: i64) -> String {
        self.words.clock(&hour.to_string())
    }

    fn step(&self, first: Date) -> String {
        match self.question.step() {
            Some(Step::Month) => self.words.month_short(first),
            Some(Step::Year) => first.year().to_string(),
            Some(Step::Quarter) => {
                let (quarter, year) = ((first.month() + 2) / 3, first.year());
                let args =
                    [("quarter", Arg::Text(&quarter.to_string()[..])), ("year", Arg::Text(&year.to_string()[..]))];
                self.words.say_with("chart-quarter", &args)
            }
            Some(Step::Day | Step::Week) | None => self.words.day(first),
        }
    }

    /// Whether the period or as-of cut the step (or month) that a row is for: it does not hold all of its days.
    pub fn is_cut(&self, row: &Row) -> bool {
        self.days(row).is_some_and(|(first, last)| self.is_cut_between(first, last))
    }

    /// The same of a month that is a column of a cross table, by its first day.
    pub fn is_cut_month(&self, first: Date) -> bool {
        self.is_cut_between(first, first.last_of_month())
    }

    fn is_cut_between(&self, first: Date, last: Date) -> bool {
        match self.question.cut() {
            // Months of growth are whole whatever days of them the period touches: as-of alone cuts them.
            Some(_) if self.report() == "growth" => last > self.question.as_of,
            Some(cut) => first < cut.from || last > cut.to,
            None => false,
        }
    }

    /// Whether the step (or month) that a row is for is not over: some of its days lie after as-of.
    pub fn is_running(&self, row: &Row) -> bool {
        self.is_cut(row) && self.days(row).is_some_and(|(_, last)| last > self.question.as_of)
    }

    /// First and last day of the step (or month) that a row is for; none for a row of anything else.
    fn days(&self, row: &Row) -> Option<(Date, Date)> {
        let key = self.question.view.keys.first()?;
        let first = match row.values[self.answer.position(key.name)?] {
            Value::Date(first) | Value::Month(first) => first,
            _ => return None,
        };
        let step = if key.kind == KeyKind::Step { self.question.step() } else { Some(Step::Month) };
        Some((first, step.and_then(|step| step.next(first)).map_or(first, |next| days_after(next, -1))))
    }

    /// Rows for a chart from left to right: all, or the last so many.
    pub fn last_rows(&self, spec: &mut Spec) -> Vec<Row> {
        let all = self.answer.rows.len();
        let first = all.saturating_sub(MOST_PLACES);
        if first > 0 {
            self.say_how_many(spec, "chart-last-steps", MOST_PLACES, all);
        }
        (first..all).map(|at| self.answer.rows.row(at)).collect()
    }

    /// Rows for a chart on its side: all, or the first so many.
    pub fn first_rows(&self, spec: &mut Spec, most: usize) -> Vec<Row> {
        let all = self.answer.rows.len();
        self.say_first(spec, all.min(most), all);
        (0..all.min(most)).map(|at| self.answer.rows.row(at)).collect()
    }

    pub fn say_first(&self, spec: &mut Spec, shown: usize, all: usize) {
        if shown < all {
            self.say_how_many(spec, "chart-first", shown, all);
        }
    }

    fn say_how_many(&self, spec: &mut Spec, id: &str, shown: usize, all: usize) {
        spec.say(&self.words.say_with(id, &[("shown", shown.into()), ("all", all.into())]));
    }

    /// How many of the first rows have a property that none behind them has; found by halving, since there may be very many.
    pub fn rows_while(&self, has: impl Fn(&Row) -> bool) -> usize {
        let (mut low, mut high) = (0, self.answer.rows.len());
        while low < high {
            let middle = low.midpoint(high);
            if has(&self.answer.rows.row(middle)) { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// A series of a column, one mark a row.
    pub fn series(&self, column: &str, shape: Shape, role: Role, rows: &[Row]) -> Series {
        let mut series = Series::new(self.name(column), shape, role, self.unit(column));
        for row in rows {
            series.push(self.mark(row, column));
        }
        series
    }

    /// A chart of rows: a label a row.
    pub fn name_rows(&self, spec: &mut Spec, rows: &[Row]) {
        spec.labels = rows.iter().map(|row| self.label(row)).collect();
        spec.names = self.question.view.keys.first().is_some_and(|key| key.kind == KeyKind::Patient);
    }

    /// A chart of steps: a label a row, what is not a whole step pale.
    pub fn over_time(&self, spec: &mut Spec, rows: &[Row]) {
        spec.labels = rows.iter().map(|row| self.label(row)).collect();
        self.pale_where(spec, &rows.iter().map(|row| self.is_cut(row)).collect::<Vec<_>>());
    }

    /// Pale at the places that are not whole; the chart says what that means.
    pub fn pale_where(&self, spec: &mut Spec, faint: &[bool]) {
        if faint.contains(&true) {
            self.explain_faint(spec, "chart-unfinished");
        }
        for series in spec.series.iter_mut().filter(|series| series.faint.len() == faint.len()) {
            series.faint = faint.to_vec();
        }
    }

    /// Says what pale means.
    pub fn explain_faint(&self, spec: &mut Spec, id: &str) {
        let meaning = self.say(id);
        spec.say(&meaning);
        spec.texts.insert("faint", meaning);
    }

    /// The total of a column as what every row is compared with.
    pub fn mean(&self, spec: &mut Spec, column: &str) {
        let Some(total) = &self.answer.total else { return };
        let Some(value) = self.value(total, column) else { return };
        let mean = Mean { value, text: self.text(total, column), name: self.say("chart-all") };
        let args = [("name", Arg::Text(&mean.name)), ("value", Arg::Text(&mean.text))];
        spec.say(&self.words.say_with("chart-mean", &args));
        spec.mean = Some(mean);
    }

    /// The chart with its axes, its words and its description; none if there is nothing to see.
    pub fn finish(&self, mut spec: Spec) -> Option<Spec> {
        if spec.is_empty() {
            return None;
        }
        spec.series.retain(|series| series.values.iter().any(Option::is_some));
        if !spec.series.is_empty() && spec.kind != Kind::Donut {
            spec.axes = scale::axes(self.words, self.answer.currency, &spec);
        }
        spec.texts.insert("open", self.say("chart-open"));
        spec.texts.insert("currency", self.answer.currency.code().to_owned());
        spec.description = describe(self.words, &spec);
        Some(spec)
    }
}

/// How long a key is in an address: letters of most languages take six bytes or more.
fn written_as((name, value): &(String, String)) -> usize {
    name.len() + form_urlencoded::byte_serialize(value.as_bytes()).map(str::len).sum::<usize>() + 4
}

/// Whether a row has nothing as one of its keys.
fn is_none(row: &Row, key: usize) -> bool {
    row.keys.get(key) == Some(&None)
}
