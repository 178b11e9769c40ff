//! What time it is in the clinic.

use std::ops::Deref;
use std::sync::Arc;

use books::Lists;
use clinic::{Currency, Period};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use crate::fault::Fault;

/// One moment, in which a page is made.
#[derive(Clone, Debug)]
pub struct Now {
    pub at: Timestamp,
    /// The clinic's own date.
    pub today: Date,
    pub setting: Setting,
    /// What the clinic has.
    pub lists: Arc<Lists>,
}

/// What everything is written in.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Empty: not described yet.
    pub clinic: String,
    pub currency: Currency,
    /// IANA.
    pub time_zone: String,
}

/// A moment in which reports are asked. A desk does without: the engine has to know every change before it can tell the days.
#[derive(Clone, Debug)]
pub struct Moment {
    now: Now,
    /// The first and the last day on which anything happened or is booked; none in an empty clinic.
    pub days: Option<Period>,
}

impl Now {
    pub fn new(at: Timestamp, lists: Arc<Lists>) -> Result<Self, Fault> {
        let setting = match &lists.clinic {
            Some(clinic) => {
                Setting { clinic: clinic.name.clone(), currency: clinic.currency, time_zone: clinic.time_zone.clone() }
            }
            None => Setting {
                clinic: String::new(),
                currency: Currency::from_code("EUR").expect("the euro exists"),
                time_zone: "UTC".to_owned(),
            },
        };
        let zone = TimeZone::get(&setting.time_zone)
            .map_err(|_| Fault::internal(&format!("the clinic's time zone {} is not known", setting.time_zone)))?;
        Ok(Self { at, today: at.to_zoned(zone).date(), setting, lists })
    }

    /// By the clock on the clinic's wall, to the minute.
    pub fn local(&self) -> Result<DateTime, Fault> {
        let zone = TimeZone::get(&self.setting.time_zone).map_err(|error| Fault::internal(&error))?;
        let now = self.at.to_zoned(zone).datetime();
        Ok(now.date().at(now.hour(), now.minute(), 0, 0))
    }
}

impl Moment {
    pub fn new(now: Now, days: Option<Period>) -> Self {
        Self { now, days }
    }

    /// As questions take it.
    pub fn setting(&self) -> report::engine::Setting {
        let Setting { clinic, currency, time_zone } = self.now.setting.clone();
        report::engine::Setting { clinic, currency, time_zone, days: self.days }
    }
}

impl Deref for Moment {
    type Target = Now;

    fn deref(&self) -> &Now {
        &self.now
    }
}
