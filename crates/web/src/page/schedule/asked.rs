//! What of the schedule is looked at, as its address says.

use jiff::civil::Date;
use serde::Deserialize;

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Empty, or no day: today.
    pub day: String,
    /// The branch whose doctors or rooms are shown; empty: all.
    pub branch: String,
    /// `room`: by room; all else: by doctor.
    pub by: String,
    /// Key of the doctor or room whose week is shown; empty: the day of all.
    pub who: String,
    /// Key of a visit that is gone to.
    pub see: String,
}

impl Asked {
    /// Out of the part of an address behind the question mark. What it does not know it leaves out.
    pub fn of(query: &str) -> Self {
        let mut asked = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let field = match name.as_ref() {
                "day" => &mut asked.day,
                "branch" => &mut asked.branch,
                "by" => &mut asked.by,
                "who" => &mut asked.who,
                "see" => &mut asked.see,
                _ => continue,
            };
            *field = value.into_owned();
        }
        asked
    }

    /// The same without what is empty.
    pub fn query(&self) -> String {
        let fields =
            [("day", &self.day), ("branch", &self.branch), ("by", &self.by), ("who", &self.who), ("see", &self.see)];
        let told = fields.into_iter().filter(|(_, value)| !value.is_empty());
        form_urlencoded::Serializer::new(String::new()).extend_pairs(told).finish()
    }

    pub fn href(&self) -> String {
        format!("/schedule?{}", self.query())
    }
}

/// A day of the doctors of a branch, or of all.
pub fn href(on: Date, branch: &str) -> String {
    Asked { day: on.to_string(), branch: branch.to_owned(), ..Asked::default() }.href()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_what_was_asked() {
        let asked = Asked {
            day: "2026-01-05".into(),
            by: "room".into(),
            who: "left & right".into(),
            see: "v 1".into(),
            ..Asked::default()
        };
        assert_eq!(asked.href(), "/schedule?day=2026-01-05&by=room&who=left+%26+right&see=v+1");
        assert_eq!(Asked::of(&asked.query()), asked);
        assert_eq!(Asked::of("day=x&next=//elsewhere").href(), "/schedule?day=x", "what is not known goes nowhere");
    }
}
