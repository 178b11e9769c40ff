//! The sign beside the name of a patient who needs more attention than others, with the hint for staff in words.

use std::collections::HashMap;

use books::cards::{Attended, CategoryOfCard};
use clinic::record::Attention;

use crate::fault::Fault;
use crate::text::Words;
use crate::view::{Mark, Note};
use crate::visitor::Visitor;

/// What is to be known of those whose names stand on a page.
pub struct Marks(Option<HashMap<i64, Attended>>);

impl Marks {
    /// Of nobody.
    pub const NOBODY: Self = Self(None);

    /// Of patients by their numbers.
    pub async fn of(visitor: &Visitor, patients: &[i64]) -> Result<Self, Fault> {
        Ok(Self(Some(visitor.app.books().attended(patients).await?)))
    }

    /// With the reason that somebody gave.
    pub fn mark(&self, words: &Words, patient: i64) -> Option<Mark> {
        let attended = self.0.as_ref()?.get(&patient)?;
        mark(words, Some(attended.attention), attended.reason.as_deref())
    }

    /// The same as a sentence above what is done for the patient.
    pub fn note(&self, words: &Words, patient: i64) -> Option<Note> {
        let attended = self.0.as_ref()?.get(&patient)?;
        note(words, Some(attended.attention), attended.reason.as_deref())
    }

    /// The same for everybody who has it, so that a legend can say it once.
    pub fn common(&self, words: &Words, patient: i64) -> Option<Mark> {
        mark(words, Some(self.0.as_ref()?.get(&patient)?.attention), None)
    }
}

/// None where nothing is to be known.
pub fn mark(words: &Words, attention: Option<Attention>, reason: Option<&str>) -> Option<Mark> {
    let (class, icon) = match attention? {
        Attention::Vip => ("vip", "best"),
        Attention::Problem => ("problem", "alert"),
        Attention::Normal | Attention::Staff => return None,
    };
    Some(Mark { class, icon, text: hint(words, attention?, reason)? })
}

/// The same as a sentence above what is done for a patient.
fn note(words: &Words, attention: Option<Attention>, reason: Option<&str>) -> Option<Note> {
    let Mark { icon, text, .. } = mark(words, attention, reason)?;
    let note = if attention == Some(Attention::Problem) { Note::warn(text) } else { Note::plain(text) };
    Some(Note { icon, ..note })
}

/// The same of a card, with the reason that stands on it.
pub fn note_of(words: &Words, category: Option<&CategoryOfCard>, reason: Option<&str>) -> Option<Note> {
    note(words, category.map(|category| category.attention), reason)
}

/// How to treat whoever needs attention, and why; none where nobody needs to be told.
fn hint(words: &Words, attention: Attention, reason: Option<&str>) -> Option<String> {
    let hint = match attention {
        Attention::Vip => words.say("patient-note-vip"),
        Attention::Problem => words.say("patient-note-problem"),
        Attention::Normal | Attention::Staff => return None,
    };
    Some(match reason {
        Some(reason) => words.say_with("patient-note-because", &[("hint", (&hint).into()), ("reason", reason.into())]),
        None => hint,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn who_needs_attention_has_a_sign_that_says_how_and_why() {
        let words = Words::of(Language::En);
        for attention in [None, Some(Attention::Normal), Some(Attention::Staff)] {
            assert_eq!(mark(&words, attention, Some("of old")), None, "{attention:?}");
        }
        let vip = mark(&words, Some(Attention::Vip), None).expect("a sign");
        let problem = mark(&words, Some(Attention::Problem), Some("Pays late")).expect("a sign");
        assert_ne!((vip.class, vip.icon), (problem.class, problem.icon), "not by colour alone");
        assert!(vip.text.contains("courteous") && problem.text.contains("Pays late"), "{vip:?} {problem:?}");
    }

    #[test]
    fn a_legend_says_a_sign_once() {
        let words = Words::of(Language::En);
        let attended = |reason: &str| Attended { attention: Attention::Problem, reason: Some(reason.to_owned()) };
        let marks = Marks(Some(HashMap::from([(1, attended("one")), (2, attended("other"))])));
        assert_ne!(marks.mark(&words, 1), marks.mark(&words, 2));
        assert_eq!(marks.common(&words, 1), marks.common(&words, 2));
        assert_eq!((marks.mark(&words, 3), Marks::NOBODY.mark(&words, 1)), (None, None));
    }
}
