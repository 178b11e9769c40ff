//! Every visit knows its neighbours: the days of the previous and the next visit, overall and with the same employee, in
//! the same department, in the same branch; the day of the first in each of these senses; whether it is itself the first.
//!
//! A neighbour is on another day: visits of one day share theirs. With them a question about time (who came back, who came
//! for the first time, who stopped coming) is a filter instead of a join.

use std::collections::HashMap;

/// The neighbours of one visit in one sense. Days since 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Neighbours {
    pub first_on: Option<i32>,
    pub previous_on: Option<i32>,
    pub next_on: Option<i32>,
    /// The earliest of all: of several on the first day only the first.
    pub is_first: bool,
}

/// What is known so far of one employee (department, branch) while walking through a patient's visits.
struct Walk {
    first_on: i32,
    day: i32,
    before_day: Option<i32>,
}

/// Neighbours of one patient's visits in order: `visits` are (whose, day); those of nobody (`None`) have none.
pub fn of(visits: &[(Option<i32>, i32)]) -> Vec<Neighbours> {
    let mut all = vec![Neighbours::default(); visits.len()];
    let mut walks: HashMap<i32, Walk> = HashMap::new();
    for (&(whose, day), known) in visits.iter().zip(&mut all) {
        let Some(whose) = whose else { continue };
        known.is_first = !walks.contains_key(&whose);
        let walk = walks.entry(whose).or_insert(Walk { first_on: day, day, before_day: None });
        if day > walk.day {
            walk.before_day = Some(walk.day);
            walk.day = day;
        }
        known.first_on = Some(walk.first_on);
        known.previous_on = walk.before_day;
    }
    walks.clear();
    for (&(whose, day), known) in visits.iter().zip(&mut all).rev() {
        let Some(whose) = whose else { continue };
        let walk = walks.entry(whose).or_insert(Walk { first_on: day, day, before_day: None });
        if day < walk.day {
            walk.before_day = Some(walk.day);
            walk.day = day;
        }
        known.next_on = walk.before_day;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_neighbour_is_on_another_day() {
        let known = of(&[(Some(1), 10), (Some(1), 10), (Some(2), 10), (Some(1), 15), (None, 16), (Some(2), 20)]);
        let told: Vec<_> = known.iter().map(|n| (n.first_on, n.previous_on, n.next_on, n.is_first)).collect();
        assert_eq!(
            told,
            [
                (Some(10), None, Some(15), true),
                (Some(10), None, Some(15), false),
                (Some(10), None, Some(20), true),
                (Some(10), Some(10), None, false),
                (None, None, None, false),
                (Some(10), Some(10), None, false),
            ]
        );
    }
}
