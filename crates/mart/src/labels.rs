//! Texts that the clinic writes itself (cities, reasons, groups) as small numbers, so that columns hold numbers only.
//!
//! Numbers are given in order of first sight and never taken back while a mart lives; what shows them is the text.

use std::collections::HashMap;

use report::Label;

/// A kind of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Of(Label),
    /// A reason exactly as one departure has it, white space joined.
    Spelling,
}

/// The dictionary of every kind of text.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    of: HashMap<Kind, Dictionary>,
}

#[derive(Clone, Debug, Default)]
struct Dictionary {
    texts: Vec<String>,
    numbers: HashMap<String, i32>,
}

pub const KINDS: [Kind; 6] = [
    Kind::Of(Label::City),
    Kind::Of(Label::Country),
    Kind::Of(Label::ItemGroup),
    Kind::Of(Label::ItemKind),
    Kind::Of(Label::Reason),
    Kind::Spelling,
];

impl From<Label> for Kind {
    fn from(label: Label) -> Self {
        Self::Of(label)
    }
}

impl Labels {
    /// The number of a text, a new one when it was never seen. Reasons are known by their normal form.
    pub fn number(&mut self, kind: impl Into<Kind>, text: &str) -> i32 {
        let kind = kind.into();
        let dictionary = self.of.entry(kind).or_default();
        let key = normal(kind, text);
        if let Some(number) = dictionary.numbers.get(&key) {
            return *number;
        }
        let number = i32::try_from(dictionary.texts.len()).expect("fewer than two thousand million texts");
        dictionary.texts.push(text.to_owned());
        dictionary.numbers.insert(key, number);
        number
    }

    pub fn known(&self, kind: impl Into<Kind>, text: &str) -> Option<i32> {
        let kind = kind.into();
        self.of.get(&kind)?.numbers.get(&normal(kind, text)).copied()
    }

    pub fn text(&self, kind: impl Into<Kind>, number: i64) -> Option<&str> {
        let texts = &self.of.get(&kind.into())?.texts;
        texts.get(usize::try_from(number).ok()?).map(String::as_str)
    }

    /// All texts of a kind, in the order of their numbers.
    pub fn texts(&self, kind: Kind) -> &[String] {
        self.of.get(&kind).map_or(&[], |dictionary| &dictionary.texts)
    }
}

fn normal(kind: Kind, text: &str) -> String {
    if kind == Kind::Of(Label::Reason) { clinic::reason::key(text) } else { text.to_owned() }
}
