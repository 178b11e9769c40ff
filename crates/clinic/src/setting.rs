//! What a clinic decided once, by word, and what holds while it decided nothing.

use crate::access::Role;
use crate::money::parse_scaled;
use crate::record::{Millionths, Setting};

/// Minutes between two rows of the board: a divisor of an hour.
pub const STEP: &str = "step";
/// Whether one employee, room or patient may have two bookings at a time, when whoever books says so.
pub const OVERLAP: &str = "overlap";

/// What stands above every slip: a name, an address, a tax number, in several lines.
pub const LETTERHEAD: &str = "letterhead";
/// The share of a bill that may be paid by bonus, in percent.
pub const BONUS_SHARE: &str = "bonus-share";
/// The key of the employee who sells for the clinic without seeing patients.
pub const SELLER: &str = "seller";
/// With a role behind it: the share of a bill that somebody in it may give away, in percent.
pub const DISCOUNT_LIMIT: &str = "discount-limit";

const WHOLE: Millionths = Millionths(100_000_000);
const USUAL_LIMIT_OF_A_DESK: Millionths = Millionths(10_000_000);

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

/// Empty: nothing but the clinic's name.
pub fn letterhead(settings: &[Setting]) -> &str {
    value(settings, LETTERHEAD).unwrap_or_default()
}

/// The whole bill, while nothing was decided.
pub fn bonus_share(settings: &[Setting]) -> Millionths {
    percent(settings, BONUS_SHARE).unwrap_or(WHOLE)
}

/// While nothing was decided owners and managers give away what they like, a front desk a tenth, others nothing.
pub fn discount_limit(settings: &[Setting], role: Role) -> Millionths {
    let told = percent(settings, &format!("{DISCOUNT_LIMIT}.{}", role.word()));
    told.unwrap_or(match role {
        Role::Owner | Role::Manager => WHOLE,
        Role::FrontDesk => USUAL_LIMIT_OF_A_DESK,
        Role::Doctor | Role::Marketer | Role::Auditor => Millionths(0),
    })
}

/// What is no percent from 0 to 100 is as if nothing was decided.
fn percent(settings: &[Setting], name: &str) -> Option<Millionths> {
    let told = value(settings, name).and_then(|text| parse_scaled(text, 6).ok()).map(Millionths);
    told.filter(|percent| (Millionths(0)..=WHOLE).contains(percent))
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

    #[test]
    fn a_desk_gives_away_a_tenth_unless_the_clinic_said_otherwise() {
        let limit = |settings: &[Setting], role| discount_limit(settings, role).0;
        assert_eq!(limit(&[], Role::FrontDesk), 10_000_000);
        assert_eq!((limit(&[], Role::Owner), limit(&[], Role::Doctor)), (100_000_000, 0));
        let told = decided("discount-limit.front-desk", "2.5");
        assert_eq!((limit(&told, Role::FrontDesk), limit(&told, Role::Doctor)), (2_500_000, 0));
        for nonsense in ["", "-1", "101", "ten"] {
            assert_eq!(limit(&decided("discount-limit.doctor", nonsense), Role::Doctor), 0, "{nonsense}");
        }
        assert_eq!(bonus_share(&decided(BONUS_SHARE, "30")), Millionths(30_000_000));
    }
}
