//! The numbers of a row or of the total, derived from the sums when they are asked for.

use std::collections::BTreeMap;

use clinic::percent::{average, average_hundredths, percent_tenths};
use clinic::period::epoch_day;
use jiff::civil::Weekday;

use super::place;
use super::sums::Sums;
use crate::column::{Column, Measure, Total, Unit};
use crate::definition::View;
use crate::question::Question;

/// Whose number is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    Row(usize),
    Total,
}

pub(crate) struct Figures {
    question: Question,
    sums: Sums,
    totals: Totals,
    /// By column: the places of the columns that it is made of.
    parts: Vec<Vec<usize>>,
    /// By column: whether it is left empty, because it is not asked for or not known under the question's filters.
    is_blank: Vec<bool>,
    /// By column: the sum over all rows that are shown, what shares are of.
    wholes: Vec<i64>,
    /// The same over all rows there are.
    of_all: Vec<i64>,
}

/// Of the stored columns, also over members who belong to no row. Empty where no total is asked for.
#[derive(Default)]
pub(crate) struct Totals {
    values: Vec<Option<i64>>,
    /// By the pivot's key.
    spread: BTreeMap<Option<i64>, i64>,
}

impl Figures {
    pub fn new(question: &Question, sums: Sums, totals: Totals, existing: &[usize], shown: &[usize]) -> Self {
        let columns = question.view.columns;
        let places =
            |column: &Column| column.measure.parts().into_iter().map(|part| place(question.view, part)).collect();
        let is_blank = |column: &Column| {
            let is_unasked = column.unless.is_some_and(|(parameter, word)| question.word(parameter) == Some(word));
            is_unasked || (column.of_costs && !question.knows_costs())
        };
        let whole = |rows: &[usize]| -> Vec<i64> {
            let sum = |(column, values): (&Column, &Vec<Option<i64>>)| {
                if column.measure.is_number() { rows.iter().filter_map(|row| values[*row]).sum() } else { 0 }
            };
            columns.iter().zip(&sums.values).map(sum).collect()
        };
        Self {
            parts: columns.iter().map(places).collect(),
            is_blank: columns.iter().map(is_blank).collect(),
            wholes: whole(shown),
            of_all: whole(existing),
            question: question.clone(),
            sums,
            totals,
        }
    }

    pub fn view(&self) -> &'static View {
        self.question.view
    }

    pub fn sums(&self) -> &Sums {
        &self.sums
    }

    /// Number of a column in a row or in the total; none for what is unknown, of nothing, or no number of a single row (a text of
    /// the card, a cumulative share).
    pub fn value(&self, at: usize, of: Of) -> Option<i64> {
        let column = &self.question.view.columns[at];
        if self.is_blank[at] || (of == Of::Total && column.total == Total::Empty) {
            return None;
        }
        let part = |number: usize| self.value(self.parts[at][number], of);
        match column.measure {
            Measure::People | Measure::Sum | Measure::RunningPeople | Measure::Property | Measure::NameOf(_) => {
                match of {
                    Of::Row(row) => self.sums.values[at][row],
                    Of::Total => self.totals.values[at],
                }
            }
            Measure::Percent { .. } => percent_tenths(part(0)?, part(1)?),
            Measure::Low { .. } => insight::wilson::percent_tenths(part(0)?, part(1)?).map(|(low, _)| low),
            Measure::High { .. } => insight::wilson::percent_tenths(part(0)?, part(1)?).map(|(_, high)| high),
            Measure::Average { .. } if column.unit == Unit::Money => average(part(0)?, part(1)?),
            Measure::Average { .. } => average_hundredths(part(0)?, part(1)?),
            Measure::PerWeekday { .. } => average_hundredths(part(0)?, self.weekdays(of)),
            Measure::Difference { .. } | Measure::Rest { .. } => Some(part(0)? - part(1)?),
            Measure::Age { .. } => Some(epoch_day(self.question.as_of) - part(0)?),
            Measure::Change { .. } => {
                let (now, before) = (part(0)?, part(1)?);
                percent_tenths(now - before, before)
            }
            Measure::Share { .. } => percent_tenths(part(0)?, self.wholes[self.parts[at][0]]),
            Measure::PartOfAll { .. } => percent_tenths(part(0)?, self.of_all[self.parts[at][1]]),
            Measure::Card(_) | Measure::CumulativeShare { .. } => None,
        }
    }

    /// By row of an order: the share of this row and all before it in all rows.
    pub fn cumulative_shares(&self, at: usize, rows: &[usize]) -> Vec<Option<i64>> {
        let of = self.parts[at][0];
        let mut running = 0;
        let share = |row: &usize| {
            running += self.value(of, Of::Row(*row)).unwrap_or(0);
            percent_tenths(running, self.wholes[of])
        };
        rows.iter().map(share).collect()
    }

    /// What stands in the column of a cross table's key.
    pub fn spread(&self, key: Option<i64>, of: Of) -> i64 {
        match of {
            Of::Row(row) => self.sums.spread.as_ref().map_or(0, |spread| spread.sum(row, key)),
            Of::Total => self.totals.spread.get(&key).copied().unwrap_or(0),
        }
    }

    /// How often a row's weekday occurs in the period; for the total the days of the period.
    fn weekdays(&self, of: Of) -> i64 {
        let Some(cut) = self.question.cut() else { return 0 };
        let weekday = match of {
            Of::Row(row) => self.sums.keys.first().and_then(|key| key[row]),
            Of::Total => None,
        };
        let Some(weekday) = weekday else { return cut.days() };
        let first = i64::from(cut.from.weekday().since(Weekday::Monday)) + 1;
        let wait = (weekday - first).rem_euclid(7);
        if wait >= cut.days() { 0 } else { (cut.days() - 1 - wait) / 7 + 1 }
    }
}

impl Totals {
    /// `distinct` are the stored columns with every person once.
    pub fn of(view: &View, sums: &Sums, rows: &[usize], distinct: Option<&[Option<i64>]>) -> Self {
        let values = view.columns.iter().map(|column| total_of(view, column, sums, rows, distinct)).collect();
        let mut spread = BTreeMap::new();
        for (key, sum) in sums.spread.iter().flat_map(|spread| rows.iter().flat_map(|row| spread.of(*row))) {
            *spread.entry(key).or_default() += sum;
        }
        Self { values, spread }
    }
}

fn total_of(
    view: &View,
    column: &Column,
    sums: &Sums,
    rows: &[usize],
    distinct: Option<&[Option<i64>]>,
) -> Option<i64> {
    if !column.measure.is_number() {
        return None;
    }
    let values = &sums.values[place(view, column.name)];
    match column.total {
        Total::Distinct => {
            let stored = view.stored().position(|stored| stored.name == column.name)?;
            Some(distinct.and_then(|values| values[stored]).unwrap_or(0))
        }
        Total::Sum => Some(rows.iter().filter_map(|row| values[*row]).sum()),
        Total::Of(other) => total_of(view, &view.columns[place(view, other)], sums, rows, distinct),
        Total::First => rows.first().and_then(|row| values[*row]),
        Total::Last => rows.last().and_then(|row| values[*row]),
        Total::Empty => None,
    }
}
