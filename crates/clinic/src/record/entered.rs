//! Records of a clinic that works with this program: what is chosen from, decided, planned, counted and handed out at a front
//! desk.

use super::{Method, Millionths, ReasonDesk};
use crate::{LocalTime, Money};
use jiff::civil::{Date, Time};

words! { RosterKind { Work = "work", Away = "away" } }
words! { ContactKind { Phone = "phone", Email = "email", Viber = "viber" } }
words! {
    /// What somebody is to a patient. `different` says that two cards are alike and still two people.
    Kinship {
        Guardian = "guardian", Parent = "parent", Child = "child", Spouse = "spouse", Other = "other",
        Different = "different",
    }
}
words! { WaitState { Waiting = "waiting", Booked = "booked", Dropped = "dropped" } }

/// The mark of a row that a person removed or erased. Of a patient it means erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// The file of a bundle that the row would stand in.
    pub file: String,
    /// A hash of what made the row itself.
    pub fingerprint: String,
    pub on: Date,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    pub id: String,
    pub name: String,
    pub branch_id: Option<String>,
    pub archived: bool,
}

/// What share of real money comes back as bonuses. Of 0 percent: none does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BonusKind {
    pub id: String,
    pub name: String,
    pub percent: Millionths,
    /// None: what is accrued is good for ever.
    pub expires_after_days: Option<i32>,
    /// Of a newcomer. At most one.
    pub preset: bool,
    pub archived: bool,
}

/// Why a discount is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiscountGround {
    pub id: String,
    pub name: String,
    pub archived: bool,
}

/// A reason that is offered for departures. A departure keeps its own text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    pub id: String,
    pub name: String,
    pub archived: bool,
    pub desk: ReasonDesk,
}

/// What the clinic decided once, by word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    pub name: String,
    pub value: String,
}

/// When somebody works, or is away; away without an employee, the branch (or the clinic) is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roster {
    pub id: String,
    pub kind: RosterKind,
    pub employee_id: Option<String>,
    pub room_id: Option<String>,
    pub branch_id: Option<String>,
    /// 1 is Monday. None: every day of them.
    pub weekday: Option<i8>,
    pub from_on: Date,
    /// The last day. None: on and on.
    pub until_on: Option<Date>,
    /// None: from the day's beginning.
    pub starts: Option<Time>,
    /// None: to the day's end.
    pub ends: Option<Time>,
    pub note: Option<String>,
}

/// What was counted of one method when a cash desk was closed. All methods of a closing have its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    pub number: i64,
    pub method: Method,
    pub branch_id: Option<String>,
    pub closed_at: LocalTime,
    pub closed_by: String,
    pub expected: Money,
    pub counted: Money,
    pub note: Option<String>,
}

/// The paper of one act of billing or paying: its lines and payments name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    pub id: String,
    pub number: i64,
    pub branch_id: Option<String>,
    pub issued_at: LocalTime,
    pub issued_by: String,
    /// The number of the closing that it was counted in.
    pub closing: Option<i64>,
}

/// A phone, e-mail or Viber beyond the card's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub patient_id: String,
    pub kind: ContactKind,
    /// As typed.
    pub value: String,
    pub e164: Option<String>,
    pub note: Option<String>,
}

/// Somebody of a patient's family: another card, or a person without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relative {
    pub id: String,
    pub patient_id: String,
    pub relative_id: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub kinship: Kinship,
    pub gets_messages: bool,
    pub pays: bool,
}

/// Who waits for a time to become free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    pub id: String,
    pub patient_id: String,
    pub employee_id: Option<String>,
    pub item_id: Option<String>,
    pub entered_on: Date,
    pub from_on: Option<Date>,
    pub until_on: Option<Date>,
    pub state: WaitState,
    pub note: Option<String>,
}
