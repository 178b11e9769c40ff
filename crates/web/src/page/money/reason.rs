//! Why money goes back or a line is taken back: without a reason nothing does.

use crate::text::Words;
use crate::view::{Field, Kind, Part};

/// Reasons are a sentence.
const LONGEST: usize = 200;

/// What is wrong with it, by the id of a text.
pub fn flaw(reason: &str) -> Option<&'static str> {
    match reason.chars().count() {
        0 => Some("correct-flaw-reason"),
        1..=LONGEST => None,
        _ => Some("flaw-long"),
    }
}

pub fn field(words: &Words, value: &str, error: String) -> Part {
    let field = Field::new(Kind::Text, "reason", words.say("correct-reason"));
    Part::Field(Field { value: value.to_owned(), error, ..field }.required())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_something_and_a_sentence() {
        assert_eq!(flaw(""), Some("correct-flaw-reason"));
        assert_eq!(flaw("Торг"), None);
        assert_eq!((flaw(&"д".repeat(LONGEST)), flaw(&"д".repeat(LONGEST + 1))), (None, Some("flaw-long")));
    }
}
