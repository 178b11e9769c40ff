//! In which order the rows of an answer stand on a page.

use std::cmp::Ordering;

use report::{KeyKind, Value};

use super::Asked;
use crate::ask::Direction;
use crate::text::Words;

/// Places of the rows in the order that was asked for; else the report's own, or the better end first.
pub fn sorted(asked: &Asked<'_>) -> Vec<usize> {
    let answer = asked.answer;
    let mut places: Vec<usize> = (0..answer.rows.len()).collect();
    let Some((name, direction)) = asked_order(asked) else {
        return places;
    };
    let Some(at) = answer.position(&name) else {
        return places;
    };
    let mut keyed: Vec<(Value, usize)> =
        places.into_iter().map(|place| (answer.rows.row(place).values.swap_remove(at), place)).collect();
    let words = asked.words();
    keyed.sort_by(|(a, _), (b, _)| compare(words, a, b, direction));
    places = keyed.into_iter().map(|(_, place)| place).collect();
    places
}

/// By which column the rows are ordered; none: as the report does.
pub fn asked_order(asked: &Asked<'_>) -> Option<(String, Direction)> {
    if let Some(order) = &asked.address.look.sort {
        return Some(order.clone());
    }
    let is_over_time =
        matches!(asked.question.view.keys.first().map(|key| key.kind), Some(KeyKind::Month | KeyKind::Step));
    (asked.report().id == "retention" && !is_over_time).then(|| ("retention_percent".into(), Direction::Down))
}

/// Which of two values comes first. What is unknown comes last, whichever way.
pub fn compare(words: &Words, a: &Value, b: &Value, direction: Direction) -> Ordering {
    let upward = match (a, b) {
        (Value::Empty, Value::Empty) => return Ordering::Equal,
        (Value::Empty, _) => return Ordering::Greater,
        (_, Value::Empty) => return Ordering::Less,
        (Value::Text(a), Value::Text(b)) => words.compare(a, b),
        (Value::Count(a), Value::Count(b))
        | (Value::Money(a), Value::Money(b))
        | (Value::Percent(a), Value::Percent(b))
        | (Value::Decimal(a), Value::Decimal(b)) => a.cmp(b),
        (Value::Date(a), Value::Date(b)) | (Value::Month(a), Value::Month(b)) => a.cmp(b),
        (Value::Flag(a), Value::Flag(b)) => a.cmp(b),
        _ => Ordering::Equal,
    };
    if direction == Direction::Down { upward.reverse() } else { upward }
}
