//! When two leaving reasons are one, and when they may be meant to be.

use unicode_normalization::UnicodeNormalization;

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
