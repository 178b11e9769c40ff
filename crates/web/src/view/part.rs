//! What pages are put together from.

use std::fmt;

/// Somewhere to go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    pub href: String,
    pub label: String,
}

impl Link {
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self { href: href.into(), label: label.into() }
    }
}

/// A link that looks like a button.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Button {
    pub href: String,
    pub label: String,
    /// Of the icons' names; empty where the place has none.
    pub icon: &'static str,
    /// The one that is meant to be taken.
    pub main: bool,
}

/// A link to a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Download {
    pub href: String,
    pub label: String,
    /// How much is in it.
    pub about: String,
}

/// One of a few ways to see the same thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tab {
    pub href: String,
    pub label: String,
    pub current: bool,
}

/// What a form passes on unseen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    pub name: String,
    pub value: String,
}

impl Kept {
    pub fn all(pairs: &[(String, String)]) -> Vec<Self> {
        pairs.iter().map(|(name, value)| Self { name: name.clone(), value: value.clone() }).collect()
    }
}

/// A sentence above what it is about; also what was just done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// `""` warns, `plain` tells, `bad` is wrong.
    pub class: &'static str,
    pub icon: &'static str,
    pub text: String,
    pub links: Vec<Link>,
    /// What takes back what is told: sent, not gone to.
    pub undo: Option<Link>,
}

impl Note {
    pub fn warn(text: impl Into<String>) -> Self {
        Self { icon: "alert", text: text.into(), ..Self::default() }
    }

    pub fn plain(text: impl Into<String>) -> Self {
        Self { class: "plain", icon: "info", text: text.into(), ..Self::default() }
    }

    pub fn bad(text: impl Into<String>) -> Self {
        Self { class: "bad", icon: "alert", text: text.into(), ..Self::default() }
    }

    /// It is done, or as it should be.
    pub fn done(text: impl Into<String>) -> Self {
        Self { class: "plain", icon: "check", text: text.into(), ..Self::default() }
    }

    /// The period is not over, or what happens in it is not yet known.
    pub fn open(text: impl Into<String>) -> Self {
        Self { icon: "open", text: text.into(), ..Self::default() }
    }

    pub fn undone_by(mut self, undo: Option<Link>) -> Self {
        self.undo = undo;
        self
    }

    pub fn linked(mut self, link: Link) -> Self {
        self.links.push(link);
        self
    }
}

/// Why there is nothing, and what to enter so that there is something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Empty {
    pub icon: &'static str,
    pub title: String,
    pub text: String,
    pub steps: Vec<String>,
    pub links: Vec<Button>,
}

/// The card behind an "i".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Definition {
    /// Unique on the page.
    pub id: String,
    /// What the "i" asks, for those who do not see it.
    pub ask: String,
    pub title: String,
    pub text: String,
    pub facts: Vec<DefinitionFact>,
    pub help: Option<Link>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DefinitionFact {
    pub name: String,
    pub text: String,
}

/// A word about somebody beside the name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tag {
    /// `vip`, `problem` or empty.
    pub class: &'static str,
    pub text: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fact {
    /// `owing` or empty.
    pub class: &'static str,
    pub label: String,
    pub value: String,
    pub href: String,
}

impl Fact {
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into(), ..Self::default() }
    }
}

/// What is left to do before the program is of use; it ticks itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checklist {
    pub title: String,
    /// How many of how many.
    pub progress: String,
    pub steps: Vec<Step>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    pub done: bool,
    /// Whether it is done, for those who do not see the tick.
    pub state: String,
    pub label: String,
    pub about: String,
    pub href: String,
}

/// A picture (SVG) that the program drew: it goes into the page as it is, so whoever drew it has escaped what came from
/// outside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawing(pub String);

impl fmt::Display for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Drawing {}
