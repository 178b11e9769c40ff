//! Help: a topic, and all topics.

use std::fmt;

use askama::Template;

use super::{Button, Empty, Frame, Link, Table};

texts! {
    /// The words of a topic.
    HelpTexts {
        help = "frame-help",
        contents = "help-contents",
        numbers = "help-numbers",
        related = "help-related",
        did_it_help = "help-did-it-help",
        yes = "help-yes",
        no = "help-no",
        thanks = "help-thanks",
    }
}

texts! {
    /// The words of the list of topics.
    HelpIndexTexts {
        help = "frame-help",
        question = "help-question",
        search = "help-search",
        find = "help-find",
        credits = "help-credits",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "help.html")]
pub struct HelpPage {
    pub frame: Frame,
    pub t: HelpTexts,
    pub help: HelpView,
}

#[derive(Clone, Debug, Default)]
pub struct HelpView {
    pub index: String,
    pub title: String,
    pub summary: String,
    /// The page it is about.
    pub open: Option<Button>,
    /// Why one looks; how to read it; what to do next.
    pub sections: Vec<HelpSection>,
    pub terms: Vec<Term>,
    /// Of the topic about users: which role may do what.
    pub table: Option<Table>,
    pub related: Vec<Link>,
    pub did_it_help: DidItHelp,
}

#[derive(Clone, Debug, Default)]
pub struct HelpSection {
    /// Unique on the page.
    pub id: String,
    pub title: String,
    pub text: Prose,
}

/// What a number of the report means.
#[derive(Clone, Debug, Default)]
pub struct Term {
    /// Unique on the page; what the "i" of the number leads to.
    pub id: String,
    pub name: String,
    pub text: String,
}

#[derive(Clone, Debug, Default)]
pub enum DidItHelp {
    /// Asks; the form goes there.
    Ask { href: String },
    /// Was answered.
    #[default]
    Answered,
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "help_index.html")]
pub struct HelpIndexPage {
    pub frame: Frame,
    pub t: HelpIndexTexts,
    pub help: HelpIndexView,
}

#[derive(Clone, Debug, Default)]
pub struct HelpIndexView {
    pub href: String,
    pub q: String,
    pub asked: String,
    pub empty: Option<Empty>,
    pub groups: Vec<HelpGroup>,
    /// What the program holds of others, with its terms.
    pub credits: Vec<Link>,
}

#[derive(Clone, Debug, Default)]
pub struct HelpGroup {
    pub title: String,
    pub topics: Vec<HelpTopic>,
}

#[derive(Clone, Debug, Default)]
pub struct HelpTopic {
    pub href: String,
    pub icon: String,
    pub title: String,
    pub summary: String,
}

/// HTML that the program made of a help text of its own: it goes into the page as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose(pub String);

impl fmt::Display for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Prose {}
