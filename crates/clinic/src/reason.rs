//! When two leaving reasons are one, and when they may be meant to be.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use crate::record::Reason;

/// Two reasons that are alike in so much, from 0 to 1, may be one of which one is misspelt.
const ALIKE: f64 = 0.75;

/// As shown: composed (NFC), trimmed, runs of white space joined to one space.
pub fn joined(text: &str) -> String {
    let composed: String = text.nfc().collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As compared: [`joined`], then case folded. Two reasons with the same key are one.
pub fn key(text: &str) -> String {
    let folded = caseless::default_case_fold_str(&joined(text));
    folded.nfc().collect()
}

/// Reasons that were merged into others: departures keep the text that was written down, and are told as what it was merged into.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merges {
    /// By the reason's key, the name it is told by.
    told: HashMap<String, String>,
}

impl Merges {
    pub fn of(reasons: &[Reason]) -> Self {
        let by_id: HashMap<&str, &Reason> = reasons.iter().map(|reason| (reason.id.as_str(), reason)).collect();
        let mut told = HashMap::new();
        for reason in reasons {
            let next = |reason: &&Reason| by_id.get(reason.desk.merged_into.as_deref()?).copied();
            // As many steps as there are reasons: who goes on after that goes in a circle, and nothing was merged.
            let last = std::iter::successors(Some(reason), next).take(reasons.len() + 1).collect::<Vec<_>>();
            if let (2.., Some(last)) = (last.len(), last.last().filter(|last| next(last).is_none())) {
                told.insert(key(&reason.name), joined(&last.name));
                told.insert(key(&last.name), joined(&last.name));
            }
        }
        Self { told }
    }

    /// What a reason is told as that was merged, or that others were merged into.
    pub fn told(&self, reason: &str) -> Option<&str> {
        self.told.get(&key(reason)).map(String::as_str)
    }

    /// Each reason that is told as another, or that others are told as: its key, and the name it is told by.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.told.iter().map(|(key, name)| (key.as_str(), name.as_str()))
    }
}

/// Those of some reasons that may be meant by what was typed, the most alike first: by how many letters are other, missing, too
/// many or in each other's place (Damerau and Levenshtein), of the letters of the longer one.
pub fn alike<'a>(typed: &str, reasons: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let typed = key(typed);
    let near = |reason: &'a str| {
        let near = strsim::normalized_damerau_levenshtein(&typed, &key(reason));
        (near >= ALIKE).then_some((near, reason))
    };
    let mut found: Vec<(f64, &str)> = reasons.into_iter().filter_map(near).collect();
    found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    found.into_iter().map(|(_, reason)| reason).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_that_differ_in_case_and_spaces_are_one_reason() {
        for other in ["moved away", "  Moved   AWAY ", "Moved\u{a0}away", "MOVED\taway"] {
            assert_eq!(key("Moved away"), key(other), "{other:?}");
        }
        assert_eq!(key("Straße"), key("STRASSE"));
        assert_eq!(key("Zu te\u{301}uer"), key("zu t\u{e9}uer"));
        assert_ne!(key("Moved away"), key("Moved aways"));
        assert_eq!(joined("  Too   Expensive "), "Too Expensive");
    }

    fn reasons(all: &[(&str, &str, &str)]) -> Vec<Reason> {
        let reason = |(id, name, into): &(&str, &str, &str)| Reason {
            id: (*id).into(),
            name: (*name).into(),
            archived: false,
            desk: crate::record::ReasonDesk {
                merged_into: Some((*into).into()).filter(|into: &String| !into.is_empty()),
            },
        };
        all.iter().map(reason).collect()
    }

    #[test]
    fn a_reason_is_told_as_what_it_was_merged_into_at_last() {
        let merges = Merges::of(&reasons(&[
            ("1", "to dear", "2"),
            ("2", "Too dear", "3"),
            ("3", "Too expensive", ""),
            ("4", "Moved", ""),
        ]));
        for (reason, told) in [
            ("TO  DEAR", Some("Too expensive")),
            ("Too dear", Some("Too expensive")),
            ("too expensive", Some("Too expensive")),
            ("Moved", None),
            ("Unknown", None),
        ] {
            assert_eq!(merges.told(reason), told, "{reason}");
        }
    }

    #[test]
    fn reasons_that_are_merged_in_a_circle_or_into_nothing_stay_as_they_are() {
        let merges = Merges::of(&reasons(&[("1", "A", "2"), ("2", "B", "1"), ("3", "C", "gone"), ("4", "D", "4")]));
        assert_eq!(merges, Merges::default());
    }

    #[test]
    fn a_misspelt_reason_is_like_the_one_that_is_meant() {
        let known =
            ["Too expensive", "Moved away", "Dissatisfied with service", "Dissatisfied with treatment", "Переїзд"];
        for (typed, meant) in [
            ("Too expensiv", &["Too expensive"][..]),
            ("mvoed awya", &["Moved away"]),
            ("переїхд", &["Переїзд"]),
            ("Dissatisfied with servise", &["Dissatisfied with service"]),
            ("Went to another clinic", &[]),
            ("", &[]),
        ] {
            assert_eq!(alike(typed, known), meant, "{typed}");
        }
    }
}
