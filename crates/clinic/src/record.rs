//! The records of a clinic, one struct a file of the bundle (spec: docs/BUNDLE.md).
//!
//! A record is what a person entered or another program handed over, already checked for its own shape: dates exist,
//! amounts have at most the currency's digits, words are of the list. What needs other records (a reference that leads
//! somewhere, a key used once) is not checked here. `id` is the source's own key; `*_id` are such keys of other records.
//! `None` is "not known" everywhere.

use crate::{LocalTime, Money};
use jiff::civil::Date;

/// A word out of a fixed list, written the same in bundles, tables and answers.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$of])* $variant),+ }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

mod desk;
mod entered;
mod work;

pub use desk::{
    BonusDesk, CategoryDesk, Colour, ItemDesk, LineDesk, ListDesk, PatientDesk, PaymentDesk, PriceListDesk, ReasonDesk,
    State, VisitDesk,
};
pub use entered::{
    BonusKind, Closing, Contact, ContactKind, DiscountGround, Gone, Kinship, Reason, Relative, Room, Roster,
    RosterKind, Setting, Slip, Wait, WaitState,
};
pub use work::{ContactResult, Outcome, Priority, Recall, Task};

words! {
    /// What became of a booking. Only `completed` is a visit or a sale.
    Status { Booked = "booked", Completed = "completed", Cancelled = "cancelled", Missed = "missed" }
}
words! {
    /// How money came. `bonus` is no real money: it is paid out of the patient's bonuses.
    Method { Cash = "cash", Card = "card", Transfer = "transfer", Bonus = "bonus", Other = "other" }
}
words! { ItemKind { Service = "service", Goods = "goods" } }
words! {
    /// The attention a category of patients needs. `staff` are employees who are patients.
    Attention { Normal = "normal", Vip = "vip", Problem = "problem", Staff = "staff" }
}
words! { Sex { Female = "f", Male = "m", Other = "x" } }
words! { Channel { Sms = "sms", Email = "email", Viber = "viber", Voice = "voice" } }
words! {
    /// What a message is for: care that is due, asking for an opinion, advertising.
    Purpose { Care = "care", Feedback = "feedback", Marketing = "marketing" }
}

/// A decimal of at most six digits after the point, in millionths: quantities and price-list percents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Millionths(pub i64);

impl Millionths {
    /// A hundred percent.
    pub const WHOLE: Self = Self(100_000_000);
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clinic {
    pub name: String,
    /// ISO 4217.
    pub currency: crate::Currency,
    /// IANA, such as `Europe/Kyiv`.
    pub time_zone: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    pub id: String,
    pub name: String,
    pub city: Option<String>,
    pub country: Option<String>,
    pub desk: ListDesk,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Department {
    pub id: String,
    pub name: String,
    pub branch_id: Option<String>,
    pub desk: ListDesk,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Employee {
    pub id: String,
    pub name: String,
    pub position: Option<String>,
    pub department_id: Option<String>,
    pub hired_on: Option<Date>,
    pub left_on: Option<Date>,
    /// False for a cashier or a shop: what they complete is a sale, not a visit.
    pub sees_patients: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceList {
    pub id: String,
    pub name: String,
    pub discount_percent: Option<Millionths>,
    pub desk: PriceListDesk,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    pub id: String,
    pub name: String,
    pub attention: Attention,
    pub prepayment: bool,
    pub price_list_id: Option<String>,
    pub desk: CategoryDesk,
}

/// When a service is due again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecallAfter {
    Days(i32),
    /// The day of the month is kept, cut to the month's length.
    Months(i32),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub id: String,
    pub name: String,
    pub kind: ItemKind,
    pub group: Option<String>,
    /// On the main price list.
    pub price: Option<Money>,
    pub duration_minutes: Option<i32>,
    pub recall_after: Option<RecallAfter>,
    pub desk: ItemDesk,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Price {
    pub price_list_id: String,
    pub item_id: String,
    pub price: Money,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub id: String,
    pub name: String,
    pub group: Option<String>,
    pub desk: ListDesk,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceCost {
    pub source_id: String,
    /// First day of the month.
    pub month: Date,
    pub amount: Money,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BranchCost {
    pub branch_id: String,
    /// First day of the month.
    pub month: Date,
    pub amount: Money,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patient {
    pub id: String,
    pub name: String,
    pub sex: Option<Sex>,
    pub born_on: Option<Date>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub viber: Option<String>,
    /// BCP 47, as given.
    pub language: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub category_id: Option<String>,
    pub price_list_id: Option<String>,
    pub source_id: Option<String>,
    pub card_number: Option<String>,
    pub registered_on: Date,
    pub note: Option<String>,
    pub desk: PatientDesk,
}

impl Patient {
    /// Somebody of whom nothing but a name is known.
    pub fn named(id: String, name: String, registered_on: Date) -> Self {
        Self {
            id,
            name,
            sex: None,
            born_on: None,
            phone: None,
            email: None,
            viber: None,
            language: None,
            city: None,
            country: None,
            category_id: None,
            price_list_id: None,
            source_id: None,
            card_number: None,
            registered_on,
            note: None,
            desk: PatientDesk::default(),
        }
    }
}

/// A card that was joined with another: its key leads to the survivor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    pub id: String,
    /// The survivor.
    pub patient_id: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    pub patient_id: String,
    pub channel: Channel,
    pub purpose: Purpose,
    pub given: bool,
    pub on: Date,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Departure {
    pub patient_id: String,
    pub left_on: Date,
    pub reason: String,
    pub note: Option<String>,
}

/// A row of visits.csv: a booking of any status, a completed visit, or (seller does not see patients) a sale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    pub id: String,
    pub patient_id: String,
    pub employee_id: String,
    pub department_id: Option<String>,
    pub starts_at: LocalTime,
    pub ends_at: Option<LocalTime>,
    pub status: Status,
    pub desk: VisitDesk,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: String,
    pub visit_id: String,
    pub item_id: Option<String>,
    pub quantity: Option<Millionths>,
    /// What the patient owes for the whole line, after the discount.
    pub amount: Money,
    pub discount: Option<Money>,
    pub desk: LineDesk,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    pub id: String,
    pub patient_id: String,
    pub visit_id: Option<String>,
    pub paid_at: LocalTime,
    pub method: Method,
    /// Negative is a refund.
    pub amount: Money,
    pub desk: PaymentDesk,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bonus {
    pub id: String,
    pub patient_id: String,
    pub on: Date,
    /// Positive is accrued, negative is used or expired.
    pub amount: Money,
    pub visit_id: Option<String>,
    pub desk: BonusDesk,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    pub visit_id: String,
    pub rated_at: LocalTime,
    /// 1 to 5.
    pub score: i8,
    pub comment: Option<String>,
}

/// One whole organisation, every file of a bundle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organisation {
    pub clinic: Option<Clinic>,
    pub gone: Vec<Gone>,
    pub branches: Vec<Branch>,
    pub departments: Vec<Department>,
    pub employees: Vec<Employee>,
    pub price_lists: Vec<PriceList>,
    pub categories: Vec<Category>,
    pub items: Vec<Item>,
    pub prices: Vec<Price>,
    pub sources: Vec<Source>,
    pub source_costs: Vec<SourceCost>,
    pub branch_costs: Vec<BranchCost>,
    pub rooms: Vec<Room>,
    pub bonus_kinds: Vec<BonusKind>,
    pub discount_grounds: Vec<DiscountGround>,
    pub reasons: Vec<Reason>,
    pub settings: Vec<Setting>,
    pub roster: Vec<Roster>,
    pub closings: Vec<Closing>,
    pub slips: Vec<Slip>,
    pub patients: Vec<Patient>,
    pub merged: Vec<Merged>,
    pub contacts: Vec<Contact>,
    pub relatives: Vec<Relative>,
    pub waiting: Vec<Wait>,
    pub consents: Vec<Consent>,
    pub departures: Vec<Departure>,
    pub recalls: Vec<Recall>,
    pub contact_results: Vec<ContactResult>,
    pub tasks: Vec<Task>,
    pub visits: Vec<Visit>,
    pub lines: Vec<Line>,
    pub payments: Vec<Payment>,
    pub bonuses: Vec<Bonus>,
    pub ratings: Vec<Rating>,
}
