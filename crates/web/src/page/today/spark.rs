//! The drawing below a number: its days, weekdays, months or ages, as marks without figures.

use clinic::Period;
use clinic::period::days_between;
use report::Value;

use super::number::{Counted, Number};
use crate::chart::{Kind, Shape, Size, Spec, draw};
use crate::page::answered::Answered;
use crate::view::Drawing;

/// Of what the drawing is, by the id of the text that says so.
pub fn about(number: Number) -> &'static str {
    match number {
        Number::Came | Number::New | Number::Billed | Number::Check => "today-drawn-days",
        Number::Missed => "today-drawn-weekdays",
        Number::Retention => "today-drawn-months",
        Number::Debt => "today-drawn-ages",
    }
}

pub fn drawn(counted: &Counted) -> Drawing {
    let days = |answered: &Answered, column: &str| {
        let mut spec = bars(&by_day(answered, counted.window.now, column));
        // Today is not over.
        spec.series.iter_mut().filter_map(|series| series.faint.last_mut()).for_each(|faint| *faint = true);
        spec
    };
    let spec = match counted.number {
        Number::Came => days(&counted.now, "patients"),
        Number::New => days(&counted.now, "new"),
        Number::Billed => days(counted.drawn.as_ref().unwrap_or(&counted.now), "billed"),
        Number::Check => days(&counted.now, "average_check"),
        Number::Missed => bars(&by_row(&counted.now, "missed_percent")),
        Number::Retention => Spec::plain(Kind::Lines, Shape::Line, &by_row(&counted.now, "retention_percent")),
        Number::Debt => {
            let ages = ["d0_30", "d31_60", "d61_90", "d90_plus"];
            bars(&ages.map(|age| counted.now.total(age).map(height)))
        }
    };
    Drawing(draw(&spec, Size::Spark))
}

fn bars(values: &[Option<f64>]) -> Spec {
    Spec::plain(Kind::Columns, Shape::Bar, values)
}

/// For geometry alone: nothing is read from it.
fn height(number: i64) -> f64 {
    number as f64
}

fn by_row(answered: &Answered, column: &str) -> Vec<Option<f64>> {
    answered.answer.rows.iter().map(|row| answered.number(&row, column).map(height)).collect()
}

/// A place for every day, nothing where the report has no row.
fn by_day(answered: &Answered, period: Period, column: &str) -> Vec<Option<f64>> {
    let mut values = vec![None; usize::try_from(period.days()).unwrap_or_default()];
    for row in answered.answer.rows.iter() {
        if let Some(Value::Date(day)) = answered.value(&row, "step")
            && let Some(value) =
                usize::try_from(days_between(period.from, *day)).ok().and_then(|place| values.get_mut(place))
        {
            *value = answered.number(&row, column).map(height);
        }
    }
    values
}
