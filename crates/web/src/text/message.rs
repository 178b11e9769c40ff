//! The messages of a language, from its Fluent files.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::pseudo::stretch;
use super::{Language, Words};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// What is put into a message: `{ $name }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    Text(&'a str),
    /// Written as the language writes counts, and what plurals are chosen by.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

pub(super) struct Messages {
    bundle: FluentBundle<FluentResource>,
    is_pseudo: bool,
}

impl Messages {
    pub fn of(language: Language) -> Self {
        let tag = language.texts();
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().expect("a language's code")]);
        // All five are written from left to right, and the marks would be found in what people copy.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::En => number::<0, _>,
            Language::De => number::<1, _>,
            Language::Uk => number::<2, _>,
            Language::Sl => number::<3, _>,
            Language::Su => number::<4, _>,
            Language::Pseudo => number::<0, _>,
        }));
        let is_pseudo = language == Language::Pseudo;
        if is_pseudo {
            bundle.set_transform(Some(stretch));
        }
        for (_, _, text) in LOCALES.iter().filter(|(of, _, _)| *of == tag) {
            // What is wrong with a file is found by a test; here the rest of it is used.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle, is_pseudo }
    }

    #[cfg(test)]
    pub fn add(&mut self, resource: FluentResource) {
        self.bundle.add_resource_overriding(resource);
    }

    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// None for an id that is not there.
    pub fn say(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match *arg {
                Arg::Text(text) => FluentValue::from(text),
                Arg::Number(number) => FluentValue::from(number),
            };
            given.set(*name, value);
        }
        // A variable that is not given stays in the text as {$name}.
        let said = self.bundle.format_pattern(message.value()?, Some(&given), &mut Vec::new());
        Some(if self.is_pseudo { format!("⟦{said}⟧") } else { said.into_owned() })
    }
}

/// A number in a message, as the language at this place of [`Language::ALL`] writes it.
fn number<const AT: usize, Memory>(value: &FluentValue<'_>, _: &Memory) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(Words::of(Language::ALL[AT]).count(number.into())),
        _ => None,
    }
}
