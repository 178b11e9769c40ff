//! Texts that the clinic writes itself (cities, reasons, groups) as small numbers, so that columns hold numbers only.
//!
//! Numbers are given in order of first sight and never taken back while a mart lives; what shows them is the text.

use std::collections::HashMap;

use report::Label;

/// The dictionary of every kind of label.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    of: HashMap<Label, Dictionary>,
}

#[derive(Clone, Debug, Default)]
struct Dictionary {
    texts: Vec<String>,
    numbers: HashMap<String, i32>,
}

pub const KINDS: [Label; 5] = [Label::City, Label::Country, Label::ItemGroup, Label::ItemKind, Label::Reason];

impl Labels {
    /// The number of a text, a new one when it was never seen. Reasons are known by their normal form.
    pub fn number(&mut self, label: Label, text: &str) -> i32 {
        let dictionary = self.of.entry(label).or_default();
        let key = normal(label, text);
        if let Some(number) = dictionary.numbers.get(&key) {
            return *number;
        }
        let number = i32::try_from(dictionary.texts.len()).expect("fewer than two thousand million texts");
        dictionary.texts.push(text.to_owned());
        dictionary.numbers.insert(key, number);
        number
    }

    pub fn known(&self, label: Label, text: &str) -> Option<i32> {
        self.of.get(&label)?.numbers.get(&normal(label, text)).copied()
    }

    pub fn text(&self, label: Label, number: i64) -> Option<&str> {
        let texts = &self.of.get(&label)?.texts;
        texts.get(usize::try_from(number).ok()?).map(String::as_str)
    }

    /// All texts of a kind, in the order of their numbers.
    pub fn texts(&self, label: Label) -> &[String] {
        self.of.get(&label).map_or(&[], |dictionary| &dictionary.texts)
    }
}

fn normal(label: Label, text: &str) -> String {
    if label == Label::Reason { clinic::reason::key(text) } else { text.to_owned() }
}
