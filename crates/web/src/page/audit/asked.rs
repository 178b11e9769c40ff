//! Which deeds are asked for: what stands behind the question mark of the audit's address.

use books::DeedFilter;
use clinic::period::days_after;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::clock::Now;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    pub actor: Option<String>,
    pub action: Option<String>,
    /// Local dates, both included.
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// The number before which the page begins.
    pub before: Option<i64>,
    /// Whether the chain is walked. It takes long where much was done, so it is asked for.
    pub verifies: bool,
}

impl Asked {
    /// What cannot be read is not asked.
    pub fn parse(query: &str) -> Self {
        let mut asked = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()).filter(|(_, value)| !value.is_empty()) {
            match &*name {
                "actor" => asked.actor = Some(value.into_owned()),
                "action" => asked.action = Some(value.into_owned()),
                "from" => asked.from = value.parse().ok(),
                "to" => asked.to = value.parse().ok(),
                "before" => asked.before = value.parse().ok(),
                "verify" => asked.verifies = value == "yes",
                _ => {}
            }
        }
        asked
    }

    pub fn href(&self) -> String {
        let text = |date: Option<Date>| date.map(|date| date.to_string());
        let pairs = [
            ("actor", self.actor.clone()),
            ("action", self.action.clone()),
            ("from", text(self.from)),
            ("to", text(self.to)),
            ("before", self.before.map(|seq| seq.to_string())),
            ("verify", self.verifies.then(|| "yes".to_owned())),
        ];
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in pairs {
            query.extend_pairs(value.map(|value| (name, value)));
        }
        let query = query.finish();
        if query.is_empty() { "/audit".into() } else { format!("/audit?{query}") }
    }

    pub fn is_filtered(&self) -> bool {
        self.actor.is_some() || self.action.is_some() || self.from.is_some() || self.to.is_some()
    }

    /// Days are those of the clinic.
    pub fn filter(&self, now: &Now) -> DeedFilter {
        // A zone that was known when the page was begun is known still.
        let zone = TimeZone::get(&now.setting.time_zone).unwrap_or(TimeZone::UTC);
        let begins = |day: Date| day.to_zoned(zone.clone()).ok().map(|begin| begin.timestamp().as_microsecond());
        DeedFilter {
            actor: self.actor.clone(),
            action: self.action.clone(),
            from: self.from.and_then(begins),
            until: self.to.and_then(|day| begins(days_after(day, 1))),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::Timestamp;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_address_is_read_as_it_was_written() {
        let asked = Asked {
            actor: Some("ann & ben".into()),
            action: Some("sign in".into()),
            from: Some(date(2026, 3, 1)),
            to: Some(date(2026, 3, 31)),
            before: Some(1_204),
            verifies: true,
        };
        let href = asked.href();
        assert_eq!(Asked::parse(href.split_once('?').expect("a query").1), asked);
        assert_eq!(Asked::default().href(), "/audit");
        assert_eq!(Asked::parse("actor=&from=x&before=y&verify=no&other=1"), Asked::default());
    }

    #[test]
    fn days_are_those_of_the_clinic() {
        let setting = crate::clock::Setting {
            clinic: String::new(),
            currency: clinic::Currency::from_code("EUR").expect("a currency"),
            time_zone: "Europe/Berlin".into(),
        };
        let now = Now { at: Timestamp::UNIX_EPOCH, today: date(1970, 1, 1), setting, lists: Arc::default() };
        // The clock goes forward on this day.
        let asked = Asked { from: Some(date(2026, 3, 29)), to: Some(date(2026, 3, 29)), ..Asked::default() };
        let filter = asked.filter(&now);
        let at = |text: &str| text.parse::<Timestamp>().ok().map(Timestamp::as_microsecond);
        assert_eq!((filter.from, filter.until), (at("2026-03-28T23:00:00Z"), at("2026-03-29T22:00:00Z")));
    }
}
