//! The order of a table's rows, as the head of a column shows it and changes it.

use crate::ask::Direction;
use crate::view::Sorted;

/// How a column stands in the order that is asked for, and the direction that a click on its head asks for: numbers are looked at
/// from the largest, names from A.
pub fn order(asked: Option<(&str, Direction)>, column: &str, is_number: bool) -> (Sorted, Direction) {
    let sorted = match asked {
        Some((known, Direction::Up)) if known == column => Sorted::Ascending,
        Some((known, Direction::Down)) if known == column => Sorted::Descending,
        _ => Sorted::Not,
    };
    let next = match (&sorted, is_number) {
        (Sorted::Not, true) | (Sorted::Ascending, _) => Direction::Down,
        (Sorted::Not, false) | (Sorted::Descending, _) => Direction::Up,
    };
    (sorted, next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_click_sorts_numbers_from_the_largest_and_names_from_a_and_the_next_one_turns_it() {
        assert_eq!(order(None, "visits", true), (Sorted::Not, Direction::Down));
        assert_eq!(order(Some(("visits", Direction::Down)), "visits", true), (Sorted::Descending, Direction::Up));
        assert_eq!(order(Some(("visits", Direction::Down)), "city", false), (Sorted::Not, Direction::Up));
        assert_eq!(order(Some(("city", Direction::Up)), "city", false), (Sorted::Ascending, Direction::Down));
    }
}
