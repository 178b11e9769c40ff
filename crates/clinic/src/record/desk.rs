//! What records have beyond what every bundle knows: what is entered at a front desk. Where nobody entered anything it is as
//! by default, and bundles do not speak of it.

use super::{Channel, Millionths};
use crate::LocalTime;
use jiff::civil::Date;

words! {
    /// What a card says of the patient's life with the clinic.
    #[derive(Default)]
    State {
        #[default] Active = "active", Archived = "archived", Deceased = "deceased", Erased = "erased",
        /// Nobody: the card of all who buy without saying who they are.
        Unnamed = "unnamed",
    }
}

impl State {
    /// Whether the card is of somebody who is known.
    pub fn is_somebody(self) -> bool {
        !matches!(self, Self::Erased | Self::Unnamed)
    }
}

words! {
    /// By which a category is told at a glance. Which shade it is, the theme knows.
    Colour {
        Red = "red", Orange = "orange", Amber = "amber", Yellow = "yellow", Lime = "lime", Green = "green", Teal = "teal",
        Blue = "blue", Indigo = "indigo", Purple = "purple", Pink = "pink", Grey = "grey",
    }
}

/// Of a row of a list: out of use, and kept for what it was used in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListDesk {
    pub archived: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceListDesk {
    /// Its prices are those of the items; what other lists lack is taken from it. At most one.
    pub main: bool,
    pub archived: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CategoryDesk {
    pub colour: Option<Colour>,
    /// Of a newcomer. At most one.
    pub preset: bool,
    pub archived: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemDesk {
    /// Contained in the price.
    pub vat_percent: Option<Millionths>,
    pub archived: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PatientDesk {
    pub state: State,
    /// Where the card was made.
    pub branch_id: Option<String>,
    /// The phone as machines dial it.
    pub phone_e164: Option<String>,
    pub preferred_channel: Option<Channel>,
    pub bonus_kind_id: Option<String>,
    /// Why the patient is in the category.
    pub category_reason: Option<String>,
    pub registered_by: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VisitDesk {
    /// The status stays `booked`.
    pub arrived_at: Option<LocalTime>,
    pub room_id: Option<String>,
    /// The `id` of the first booking of the series.
    pub series: Option<String>,
    /// Why prepayment is not asked for.
    pub waiver: Option<String>,
    pub note: Option<String>,
    /// When it was booked; none: not known.
    pub booked_at: Option<LocalTime>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReasonDesk {
    /// The `id` of the reason that this one is told as, wherever a departure gives it.
    pub merged_into: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineDesk {
    pub slip_id: Option<String>,
    pub ground_id: Option<String>,
    /// Contained in the amount.
    pub vat_percent: Option<Millionths>,
    /// The `id` of the line that this one takes back.
    pub corrects: Option<String>,
    pub note: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaymentDesk {
    pub slip_id: Option<String>,
    pub note: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BonusDesk {
    /// What it was accrued by, taken back by or used for.
    pub payment_id: Option<String>,
    /// Of what was accrued: the first day on which it is worth nothing. Of what expired (below zero): that day.
    pub expires_on: Option<Date>,
    pub note: Option<String>,
}
