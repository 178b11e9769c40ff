//! The only place where the program looks at the clock on the wall; everybody else is handed it.

use anyhow::Context;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

pub fn now() -> Timestamp {
    Timestamp::now()
}

/// The clinic's date, in its own time zone.
pub fn in_zone(name: &str) -> anyhow::Result<Date> {
    Ok(clock_in_zone(name)?.date())
}

/// The same, and the time of day.
pub fn clock_in_zone(name: &str) -> anyhow::Result<DateTime> {
    let zone = TimeZone::get(name).with_context(|| {
        format!("the clinic's time zone {name} is not known: correct clinic.csv and import it again")
    })?;
    Ok(now().to_zoned(zone).datetime())
}
