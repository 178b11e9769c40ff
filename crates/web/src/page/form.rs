//! What forms of records have in common: each field with its label, what is wrong with it, and what somebody else wrote there
//! meanwhile.

use crate::draft::{Clash, Draft};
use crate::text::Words;
use crate::view::{Field, Kind, Part, Select, Word};

/// What is wrong with which field, by the id of a text. `N`: how fields are named.
pub type Flaws<N = &'static str> = Vec<(N, &'static str)>;

/// A form as it was typed, and what is to be said of it.
pub struct Typed<'a, N = &'static str> {
    pub words: &'a Words,
    /// What the ids of the labels begin with.
    pub labels: &'a str,
    pub draft: &'a Draft,
    pub flaws: &'a [(N, &'static str)],
    pub clashes: &'a [Clash],
}

impl<N: AsRef<str>> Typed<'_, N> {
    /// Named after the field, without what says that it holds a key.
    pub fn label(&self, field: &str) -> String {
        self.words.say(&format!("{}-{}", self.labels, field.trim_end_matches("_id").replace('_', "-")))
    }

    pub fn error(&self, field: &str) -> String {
        let flaw = self.flaws.iter().find(|(name, _)| name.as_ref() == field);
        flaw.map_or_else(String::new, |(_, id)| self.words.say(id))
    }

    /// What somebody else wrote there meanwhile, as it is shown; empty: nothing.
    pub fn theirs(&self, field: &str, shown: impl Fn(&str) -> String) -> String {
        let clash = self.clashes.iter().find(|clash| clash.field == field);
        clash.map_or_else(String::new, |clash| match clash.theirs.as_str() {
            "" => self.words.say("form-now-nothing"),
            text => self.words.say_with("form-now", &[("text", (&shown(text)).into())]),
        })
    }

    pub fn field(&self, kind: Kind, field: &str) -> Field {
        self.field_as(kind, field, str::to_owned)
    }

    /// Of what is written in another way than it is stored.
    pub fn field_as(&self, kind: Kind, field: &str, shown: impl Fn(&str) -> String) -> Field {
        Field {
            value: shown(self.draft.get(field)),
            error: self.error(field),
            about: self.theirs(field, shown),
            ..Field::new(kind, field, self.label(field))
        }
    }

    /// A choice of values with their labels, the first of which is that nothing is chosen. What is not among them is kept as it
    /// is, under the name that `other` has for it.
    pub fn select(
        &self,
        field: &str,
        nothing: String,
        options: Vec<(String, String)>,
        other: impl Fn(&str) -> String,
    ) -> Select {
        let chosen = self.draft.get(field);
        let named = |value: &str| {
            let known = options.iter().find(|(known, _)| known == value);
            known.map_or_else(|| other(value), |(_, label)| label.clone())
        };
        let about = self.theirs(field, named);
        let is_other = !chosen.is_empty() && options.iter().all(|(value, _)| value != chosen);
        let other = is_other.then(|| (chosen.to_owned(), other(chosen)));
        let all = std::iter::once((String::new(), nothing)).chain(options).chain(other);
        let word = |(value, label): (String, String)| Word { selected: value == chosen, value, label };
        let options = all.map(word).collect();
        Select { error: self.error(field), about, ..Select::new(field, self.label(field), options) }
    }
}

/// With what is to be known of it, where nobody wrote something else there meanwhile.
pub fn with_about(part: Part, about: String) -> Part {
    match part {
        Part::Field(field) if field.about.is_empty() => Part::Field(Field { about, ..field }),
        Part::Select(select) if select.about.is_empty() => Part::Select(Select { about, ..select }),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn chosen(value: &str, theirs: Option<&str>) -> Select {
        let words = Words::of(Language::En);
        let draft = Draft::default().with("source_id", value);
        let clash = |theirs: &str| Clash { field: "source_id".into(), theirs: theirs.into() };
        let clashes: Vec<Clash> = theirs.map(clash).into_iter().collect();
        let typed: Typed<'_> =
            Typed { words: &words, labels: "card-field", draft: &draft, flaws: &[], clashes: &clashes };
        let options = vec![("web".to_owned(), "Website".to_owned())];
        typed.select("source_id", "none".into(), options, |key| format!("formerly {key}"))
    }

    fn labels(select: &Select) -> Vec<(&str, bool)> {
        select.options.iter().map(|option| (option.label.as_str(), option.selected)).collect()
    }

    #[test]
    fn what_is_not_offered_any_more_stays_chosen() {
        assert_eq!(labels(&chosen("", None)), [("none", true), ("Website", false)]);
        assert_eq!(labels(&chosen("web", None)), [("none", false), ("Website", true)]);
        assert_eq!(labels(&chosen("fax", None)), [("none", false), ("Website", false), ("formerly fax", true)]);
    }

    #[test]
    fn what_somebody_else_chose_is_said_by_its_name() {
        for (theirs, said) in [("web", "Now: Website"), ("fax", "Now: formerly fax"), ("", "Now: nothing")] {
            assert_eq!(chosen("web", Some(theirs)).about, said);
        }
        let select = chosen("web", Some("fax"));
        assert_eq!((select.label.as_str(), select.error.as_str()), ("Source", ""));
        let Part::Select(kept) = with_about(Part::Select(select), "more".into()) else { panic!("a choice") };
        assert_eq!(kept.about, "Now: formerly fax");
    }
}
