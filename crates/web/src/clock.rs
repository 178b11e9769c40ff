//! What time it is in the clinic.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use report::engine::Setting;

use crate::fault::Fault;

/// One moment, in which a page is made.
#[derive(Clone, Debug)]
pub struct Now {
    pub at: Timestamp,
    /// The clinic's own date.
    pub today: Date,
    pub setting: Setting,
}

impl Now {
    pub fn new(at: Timestamp, setting: Setting) -> Result<Self, Fault> {
        let zone = TimeZone::get(&setting.time_zone)
            .map_err(|_| Fault::internal(&format!("the clinic's time zone {} is not known", setting.time_zone)))?;
        Ok(Self { at, today: at.to_zoned(zone).date(), setting })
    }

    /// By the clock on the clinic's wall, to the minute.
    pub fn local(&self) -> Result<DateTime, Fault> {
        let zone = TimeZone::get(&self.setting.time_zone).map_err(|error| Fault::internal(&error))?;
        let now = self.at.to_zoned(zone).datetime();
        Ok(now.date().at(now.hour(), now.minute(), 0, 0))
    }
}
