//! What a clinic decided once, by word, and what holds while it decided nothing.

use crate::access::{Action, Role, Scope};
use crate::backup::Retention;
use crate::money::{format_scaled, parse_scaled};
use crate::record::{Millionths, Setting};
use crate::{Currency, Money};

/// Minutes between two rows of the board: a divisor of an hour.
pub const STEP: &str = "step";
/// Whether one employee, room or patient may have two bookings at a time, when whoever books says so.
pub const OVERLAP: &str = "overlap";

/// What stands above every slip: a name, an address, a tax number, in several lines.
pub const LETTERHEAD: &str = "letterhead";
/// The share of a bill that may be paid by bonus, in percent.
pub const BONUS_SHARE: &str = "bonus-share";
/// With a role behind it: the share of a bill that somebody in it may give away, in percent.
pub const DISCOUNT_LIMIT: &str = "discount-limit";
/// With a role behind it: how much in bonuses somebody in it may give a patient at a time, in the clinic's currency.
pub const GIFT_LIMIT: &str = "gift-limit";
/// The key of the employee whose sales those are that nobody else is answerable for.
pub const SELLER: &str = "seller";

/// Who sees to complaints, as they sign in.
pub const COMPLAINTS: &str = "complaints";

/// The hour of the day, 0 to 23, at which a backup is made by itself.
pub const BACKUP_HOUR: &str = "backup-hour";
/// Of how many days, weeks and months the newest backup is kept.
pub const BACKUP_DAYS: &str = "backup-days";
pub const BACKUP_WEEKS: &str = "backup-weeks";
pub const BACKUP_MONTHS: &str = "backup-months";

const USUAL_BACKUP_HOUR: i8 = 2;
const USUAL_RETENTION: Retention = Retention { days: 7, weeks: 4, months: 12 };

const USUAL_LIMIT_OF_A_DESK: Millionths = Millionths(10_000_000);

/// What the minutes of a step may be.
pub const STEPS: [i32; 6] = [5, 10, 15, 20, 30, 60];
const USUAL_STEP: i32 = 15;

/// In what something is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of [`STEPS`], in minutes.
    Step,
    /// `yes` or `no`.
    YesNo,
    /// A text of several lines.
    Lines,
    /// The key of an employee.
    Employee,
    /// A user, as they sign in.
    User,
    /// From 0 to 100, as bundles write it.
    Percent,
    /// Not below zero, as bundles write it.
    Amount,
    /// A whole number from 0 to this.
    Whole(u16),
}

/// Something that a clinic can decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    pub word: &'static str,
    /// Whose limit it is.
    pub role: Option<Role>,
    pub kind: Kind,
}

impl Decision {
    /// Everything, as far as a role can come to its limit.
    pub fn all() -> Vec<Self> {
        let one = |word, kind| Self { word, role: None, kind };
        let of_roles = |word, kind, action: Action| {
            let may = Role::ALL.into_iter().filter(move |role| role.may(action) != Scope::No);
            may.map(move |role| Self { word, role: Some(role), kind })
        };
        let all = [
            one(STEP, Kind::Step),
            one(OVERLAP, Kind::YesNo),
            one(LETTERHEAD, Kind::Lines),
            one(SELLER, Kind::Employee),
            one(COMPLAINTS, Kind::User),
            one(BONUS_SHARE, Kind::Percent),
            one(BACKUP_HOUR, Kind::Whole(23)),
            one(BACKUP_DAYS, Kind::Whole(366)),
            one(BACKUP_WEEKS, Kind::Whole(520)),
            one(BACKUP_MONTHS, Kind::Whole(120)),
        ];
        let discounts = of_roles(DISCOUNT_LIMIT, Kind::Percent, Action::CompleteVisits);
        all.into_iter().chain(discounts).chain(of_roles(GIFT_LIMIT, Kind::Amount, Action::GiveBonuses)).collect()
    }

    /// As it is stored.
    pub fn name(self) -> String {
        self.role.map_or_else(|| self.word.to_owned(), |role| format!("{}.{}", self.word, role.word()))
    }

    /// What holds while nothing was decided, as it would be stored. Empty: no text, nobody, as much as one likes.
    pub fn usual(self, currency: Currency) -> String {
        let percent =
            |percent: Millionths| format_scaled(percent.0, 6).trim_end_matches('0').trim_end_matches('.').to_owned();
        match (self.word, self.role) {
            (STEP, _) => USUAL_STEP.to_string(),
            (OVERLAP, _) => "no".to_owned(),
            (BONUS_SHARE, _) => percent(bonus_share(&[])),
            (DISCOUNT_LIMIT, Some(role)) => percent(discount_limit(&[], role)),
            (GIFT_LIMIT, Some(role)) => {
                gift_limit(&[], role, currency).map(|most| currency.format(most)).unwrap_or_default()
            }
            (BACKUP_HOUR, _) => backup_hour(&[]).to_string(),
            (BACKUP_DAYS, _) => USUAL_RETENTION.days.to_string(),
            (BACKUP_WEEKS, _) => USUAL_RETENTION.weeks.to_string(),
            (BACKUP_MONTHS, _) => USUAL_RETENTION.months.to_string(),
            _ => String::new(),
        }
    }
}

pub fn backup_hour(settings: &[Setting]) -> i8 {
    let told = value(settings, BACKUP_HOUR).and_then(|text| text.parse().ok());
    told.filter(|hour| (0..24).contains(hour)).unwrap_or(USUAL_BACKUP_HOUR)
}

/// How many backups are kept.
pub fn retention(settings: &[Setting]) -> Retention {
    let told = |name, usual| value(settings, name).and_then(|text| text.parse().ok()).unwrap_or(usual);
    Retention {
        days: told(BACKUP_DAYS, USUAL_RETENTION.days),
        weeks: told(BACKUP_WEEKS, USUAL_RETENTION.weeks),
        months: told(BACKUP_MONTHS, USUAL_RETENTION.months),
    }
}

fn value<'a>(settings: &'a [Setting], name: &str) -> Option<&'a str> {
    settings.iter().find(|setting| setting.name == name).map(|setting| setting.value.as_str())
}

/// Who sees to complaints, where somebody is said to.
pub fn complaints(settings: &[Setting]) -> Option<&str> {
    value(settings, COMPLAINTS).filter(|who| !who.is_empty())
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
    percent(settings, BONUS_SHARE).unwrap_or(Millionths::WHOLE)
}

/// While nothing was decided owners and managers give away what they like, a front desk a tenth, others nothing.
pub fn discount_limit(settings: &[Setting], role: Role) -> Millionths {
    let told = percent(settings, &format!("{DISCOUNT_LIMIT}.{}", role.word()));
    told.unwrap_or(match role {
        Role::Owner | Role::Manager => Millionths::WHOLE,
        Role::FrontDesk => USUAL_LIMIT_OF_A_DESK,
        Role::Doctor | Role::Marketer | Role::Auditor => Millionths(0),
    })
}

/// While nothing was decided owners and managers give what they like, others nothing. None: as much as they like.
pub fn gift_limit(settings: &[Setting], role: Role, currency: Currency) -> Option<Money> {
    let told = value(settings, &format!("{GIFT_LIMIT}.{}", role.word()));
    let told = told.and_then(|text| currency.parse(text).ok()).filter(|amount| *amount >= Money(0));
    told.or(match role {
        Role::Owner | Role::Manager => None,
        Role::Doctor | Role::FrontDesk | Role::Marketer | Role::Auditor => Some(Money(0)),
    })
}

/// Whether there is such an employee, and one who sees no patients, is for who asks to see.
pub fn seller(settings: &[Setting]) -> Option<&str> {
    value(settings, SELLER).filter(|key| !key.is_empty())
}

/// What is no percent from 0 to 100 is as if nothing was decided.
fn percent(settings: &[Setting], name: &str) -> Option<Millionths> {
    let told = value(settings, name).and_then(|text| parse_scaled(text, 6).ok()).map(Millionths);
    told.filter(|percent| (Millionths(0)..=Millionths::WHOLE).contains(percent))
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

    #[test]
    fn bonuses_are_given_by_who_leads_the_clinic_unless_it_said_otherwise() {
        let euro = Currency::from_code("EUR").expect("the euro exists");
        let limit = |settings: &[Setting], role| gift_limit(settings, role, euro).map(|limit| limit.0);
        assert_eq!((limit(&[], Role::Owner), limit(&[], Role::Manager)), (None, None));
        assert_eq!((limit(&[], Role::FrontDesk), limit(&[], Role::Marketer)), (Some(0), Some(0)));
        let told = decided("gift-limit.front-desk", "20.00");
        assert_eq!((limit(&told, Role::FrontDesk), limit(&told, Role::Marketer)), (Some(2_000), Some(0)));
        assert_eq!(limit(&decided("gift-limit.owner", "500"), Role::Owner), Some(50_000));
        for nonsense in ["", "-1", "1.005", "much"] {
            assert_eq!(limit(&decided("gift-limit.marketer", nonsense), Role::Marketer), Some(0), "{nonsense}");
        }
    }

    #[test]
    fn deciding_what_is_usual_changes_nothing() {
        let euro = Currency::from_code("EUR").expect("the euro exists");
        let names: Vec<String> = Decision::all().into_iter().map(Decision::name).collect();
        assert!(names.iter().any(|name| name == "gift-limit.front-desk"), "{names:?}");
        assert!(names.iter().all(|name| name != "discount-limit.auditor"), "who bills nothing gives nothing away");
        for decision in Decision::all() {
            let told = decided(&decision.name(), &decision.usual(euro));
            let all = |settings: &[Setting]| {
                let limits = Role::ALL.map(|role| (discount_limit(settings, role), gift_limit(settings, role, euro)));
                let single = (step_minutes(settings), may_overlap(settings), bonus_share(settings));
                let backups = (backup_hour(settings), retention(settings));
                (limits, single, backups, letterhead(settings).to_owned(), seller(settings).map(str::to_owned))
            };
            assert_eq!(all(&told), all(&[]), "{told:?}");
        }
    }

    #[test]
    fn a_backup_is_made_in_the_night_unless_the_clinic_said_otherwise() {
        assert_eq!((backup_hour(&[]), backup_hour(&decided(BACKUP_HOUR, "0"))), (2, 0));
        for nonsense in ["", "24", "-1", "noon"] {
            assert_eq!(backup_hour(&decided(BACKUP_HOUR, nonsense)), 2, "{nonsense}");
        }
        assert_eq!(retention(&decided(BACKUP_WEEKS, "0")), Retention { weeks: 0, ..USUAL_RETENTION });
        assert_eq!(retention(&decided(BACKUP_DAYS, "many")), USUAL_RETENTION);
    }

    #[test]
    fn a_seller_is_an_employee_or_nobody() {
        assert_eq!(seller(&decided(SELLER, "e7")), Some("e7"));
        assert_eq!((seller(&decided(SELLER, "")), seller(&[])), (None, None));
    }
}
