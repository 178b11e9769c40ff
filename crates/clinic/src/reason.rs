//! When two leaving reasons are one.

use unicode_normalization::UnicodeNormalization;

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
}
