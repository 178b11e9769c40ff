//! The only place where the program looks at the clock on the wall.

use anyhow::Context;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The clinic's date, in its own time zone.
pub fn in_zone(name: &str) -> anyhow::Result<Date> {
    let zone = TimeZone::get(name).with_context(|| {
        format!(
            "the clinic's time zone {name} is not known: correct clinic.csv and import it again"
        )
    })?;
    Ok(jiff::Timestamp::now().to_zoned(zone).date())
}
