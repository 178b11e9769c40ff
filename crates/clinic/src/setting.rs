//! What a clinic decided once, by word, and what holds while it decided nothing.

use crate::record::Setting;

/// Minutes between two rows of the board: a divisor of an hour.
pub const STEP: &str = "step";
/// Whether one employee, room or patient may have two bookings at a time, when whoever books says so.
pub const OVERLAP: &str = "overlap";

const STEPS: [i32; 6] = [5, 10, 15, 20, 30, 60];
const USUAL_STEP: i32 = 15;

fn value<'a>(settings: &'a [Setting], name: &str) -> Option<&'a str> {
    settings.iter().find(|setting| setting.name == name).map(|setting| setting.value.as_str())
}

/// What is no step of a board is as if nothing was decided.
pub fn step_minutes(settings: &[Setting]) -> i32 {
    let told = value(settings, STEP).and_then(|text| text.parse().ok());
    told.filter(|minutes| STEPS.contains(minutes)).unwrap_or(USUAL_STEP)
}

pub fn may_overlap(settings: &[Setting]) -> bool {
    value(settings, OVERLAP) == Some("yes")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decided(name: &str, value: &str) -> [Setting; 1] {
        [Setting { name: name.into(), value: value.into() }]
    }

    #[test]
    fn a_step_divides_an_hour() {
        assert_eq!(step_minutes(&decided(STEP, "20")), 20);
        for other in ["", "0", "-15", "7", "a quarter"] {
            assert_eq!(step_minutes(&decided(STEP, other)), USUAL_STEP, "{other}");
        }
        assert_eq!(step_minutes(&[]), USUAL_STEP);
    }

    #[test]
    fn nobody_is_booked_twice_unless_the_clinic_said_so() {
        assert!(may_overlap(&decided(OVERLAP, "yes")));
        assert!(!may_overlap(&decided(OVERLAP, "no")) && !may_overlap(&[]));
    }
}
