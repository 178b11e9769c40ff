//! A calendar as RFC 5545 writes it: as much of it as a feed of bookings needs.

use jiff::Timestamp;

/// A line has so many octets at most, without its end (section 3.1).
const WIDEST: usize = 75;

/// A calendar that is only read.
pub struct Calendar {
    pub name: String,
    pub events: Vec<Event>,
}

pub struct Event {
    /// The same for ever, and of no other event anywhere (section 3.8.4.7).
    pub uid: String,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub summary: String,
    /// Empty: nowhere in particular.
    pub location: String,
}

impl Calendar {
    /// `at`: when it is written.
    pub fn to_text(&self, at: Timestamp) -> String {
        let mut text = String::new();
        let mut line = |name: &str, value: &str| fold(&mut text, &format!("{name}:{value}"));
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Revisit//Schedule//EN");
        line("CALSCALE", "GREGORIAN");
        line("X-WR-CALNAME", &escaped(&self.name));
        // RFC 7986, section 5.7: how often it is worth asking again.
        line("REFRESH-INTERVAL;VALUE=DURATION", "PT15M");
        for event in &self.events {
            line("BEGIN", "VEVENT");
            line("UID", &escaped(&event.uid));
            line("DTSTAMP", &utc(at));
            line("DTSTART", &utc(event.starts_at));
            line("DTEND", &utc(event.ends_at));
            line("SUMMARY", &escaped(&event.summary));
            if !event.location.is_empty() {
                line("LOCATION", &escaped(&event.location));
            }
            line("END", "VEVENT");
        }
        line("END", "VCALENDAR");
        text
    }
}

/// Date-time in UTC (section 3.3.5, form 2): no time zone has to be described.
fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Text (section 3.3.11). Control characters have no place in it.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for sign in text.replace("\r\n", "\n").chars() {
        match sign {
            '\\' | ';' | ',' => written.extend(['\\', sign]),
            '\n' => written.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => written.push(sign),
        }
    }
    written
}

/// A content line, folded where it is too long (section 3.1): never within a character.
fn fold(text: &mut String, line: &str) {
    let mut width = 0;
    for sign in line.chars() {
        if width + sign.len_utf8() > WIDEST {
            text.push_str("\r\n ");
            // The space that begins the line counts.
            width = 1;
        }
        width += sign.len_utf8();
        text.push(sign);
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    fn event(summary: &str) -> Event {
        Event {
            uid: "v1@clinic".into(),
            starts_at: at("2026-01-05T08:00:00Z"),
            ends_at: at("2026-01-05T08:30:00Z"),
            summary: summary.into(),
            location: String::new(),
        }
    }

    /// As whoever reads it takes it: unfolded.
    fn lines(text: &str) -> Vec<String> {
        assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "{text}");
        for line in text.split("\r\n") {
            assert!(line.len() <= WIDEST, "{line}");
        }
        text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn a_calendar_has_what_every_calendar_has() {
        let calendar = Calendar { name: "Ann".into(), events: vec![event("Booked")] };
        let text = calendar.to_text(at("2026-01-01T12:00:00Z"));
        assert_eq!(
            lines(&text),
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Revisit//Schedule//EN",
                "CALSCALE:GREGORIAN",
                "X-WR-CALNAME:Ann",
                "REFRESH-INTERVAL;VALUE=DURATION:PT15M",
                "BEGIN:VEVENT",
                "UID:v1@clinic",
                "DTSTAMP:20260101T120000Z",
                "DTSTART:20260105T080000Z",
                "DTEND:20260105T083000Z",
                "SUMMARY:Booked",
                "END:VEVENT",
                "END:VCALENDAR",
            ]
        );
    }

    #[test]
    fn what_has_a_meaning_of_its_own_is_escaped() {
        assert_eq!(escaped("a;b,c\\d\r\ne\u{7}f:\"g\""), "a\\;b\\,c\\\\d\\nef:\"g\"");
    }

    #[test]
    fn a_long_line_is_folded_between_characters_and_is_whole_again() {
        for text in ["x".repeat(300), "Юлія Öztürk ".repeat(40), "𝒜".repeat(90), "x".repeat(67), "x".repeat(68)]
        {
            let calendar = Calendar { name: String::new(), events: vec![event(text.trim_end())] };
            let lines = lines(&calendar.to_text(at("2026-01-01T12:00:00Z")));
            assert!(lines.contains(&format!("SUMMARY:{}", text.trim_end())), "{text}");
        }
    }
}
