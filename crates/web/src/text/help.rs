//! Help: a topic per report and per job, from `help/LANGUAGE/TOPIC.md`.
//!
//! ```text
//! # Title
//! One sentence.
//!
//! ## why
//! ## read
//! ## next
//! ## related
//! topic, topic
//! ```
//! Markdown, of which paragraphs, lists, bold, code and links are shown; HTML in it is dropped.

use std::sync::OnceLock;

use pulldown_cmark::{Event, Parser, TagEnd, html};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::message::HELP;
use super::pseudo::stretch;
use super::{Language, Words};

#[derive(Debug)]
pub struct Topic {
    /// The file's name, in every language.
    pub id: &'static str,
    pub title: String,
    pub summary: String,
    /// Why one looks; HTML as what follows.
    pub why: String,
    /// How to read it.
    pub read: String,
    /// What to do next.
    pub next: String,
    /// Ids of other topics.
    pub related: Vec<&'static str>,
    /// Title, summary and all the rest, to be searched.
    folded: [String; 3],
}

/// All topics by id; in English those that the language lacks.
pub fn topics(words: &Words) -> &'static [Topic] {
    static TOPICS: [OnceLock<Vec<Topic>>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];
    let language = words.language();
    TOPICS[language as usize].get_or_init(|| {
        let english = HELP.iter().filter(|(of, _, _)| *of == "en");
        let text_of = |id: &str| HELP.iter().find(|(of, name, _)| *of == language.texts() && *name == id);
        english.map(|topic| text_of(topic.1).unwrap_or(topic)).map(|(_, id, text)| read(id, text, language)).collect()
    })
}

pub fn topic(words: &Words, id: &str) -> Option<&'static Topic> {
    topics(words).iter().find(|topic| topic.id == id)
}

/// Topics that have all words of a text, as they are or with another ending, the best first; none for no words.
pub fn search(words: &Words, text: &str) -> Vec<&'static Topic> {
    let asked = folded(text);
    let asked: Vec<&str> = asked.split_whitespace().collect();
    let mut found: Vec<(u32, &Topic)> =
        topics(words).iter().filter_map(|topic| Some((rank(topic, &asked)?, topic))).collect();
    found.sort_by(|(a, one), (b, other)| b.cmp(a).then_with(|| words.compare(&one.title, &other.title)));
    found.into_iter().map(|(_, topic)| topic).collect()
}

fn rank(topic: &Topic, asked: &[&str]) -> Option<u32> {
    let best = |word: &str| {
        let place = |word: &str| [16, 8, 2].into_iter().zip(&topic.folded).find(|(_, text)| text.contains(word));
        let exact = place(word).map(|(weight, _)| weight);
        exact.or_else(|| place(stem(word)?).map(|(weight, _)| weight / 2))
    };
    let sum = asked.iter().try_fold(0, |sum, word| Some(sum + best(word)?))?;
    (sum > 0).then_some(sum)
}

/// A long word without its last two letters, which is where languages change words.
fn stem(word: &str) -> Option<&str> {
    let (at, _) = word.char_indices().rev().nth(1)?;
    (word.chars().count() >= 6).then_some(&word[..at])
}

/// Small letters and digits without accents; blanks for all else.
fn folded(text: &str) -> String {
    let plain = text.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase);
    plain.map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect()
}

fn read(id: &'static str, text: &'static str, language: Language) -> Topic {
    let text = text.trim_start().trim_start_matches("# ");
    let (title, rest) = text.split_once('\n').unwrap_or((text, ""));
    let mut sections = rest.split("\n## ");
    let summary = sections.next().unwrap_or_default();
    let sections: Vec<(&str, &str)> = sections.filter_map(|section| section.split_once('\n')).collect();
    let section = |name: &str| sections.iter().find(|(found, _)| found.trim() == name).map_or("", |(_, text)| *text);
    let body: String = ["why", "read", "next"].map(|name| plain(section(name))).join(" ");
    Topic {
        id,
        title: shown(title.trim(), language),
        summary: shown(&plain(summary), language),
        why: html_of(section("why"), language),
        read: html_of(section("read"), language),
        next: html_of(section("next"), language),
        related: section("related").split(',').map(str::trim).filter(|topic| !topic.is_empty()).collect(),
        folded: [folded(title), folded(&plain(summary)), folded(&body)],
    }
}

fn shown(text: &str, language: Language) -> String {
    if language == Language::Pseudo { format!("⟦{}⟧", stretch(text)) } else { text.to_owned() }
}

fn html_of(markdown: &str, language: Language) -> String {
    let is_shown = |end: &TagEnd| {
        matches!(end, TagEnd::Paragraph | TagEnd::List(_) | TagEnd::Item | TagEnd::Strong | TagEnd::Link)
    };
    let events = Parser::new(markdown).filter_map(|event| match event {
        Event::Text(text) if language == Language::Pseudo => Some(Event::Text(stretch(&text).into_owned().into())),
        Event::Start(tag) => is_shown(&tag.to_end()).then_some(Event::Start(tag)),
        Event::End(end) => is_shown(&end).then_some(Event::End(end)),
        Event::Text(_) | Event::Code(_) | Event::SoftBreak | Event::HardBreak => Some(event),
        _ => None,
    });
    let mut written = String::new();
    html::push_html(&mut written, events);
    written
}

/// The words alone, on one line.
fn plain(markdown: &str) -> String {
    let mut text = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Text(own) | Event::Code(own) => text.push_str(&own),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item) => text.push(' '),
            _ => {}
        }
    }
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RETENTION: &str = "# Who comes back\nHow many **new** patients\nreturn.\n\n## why\nSee `returned` and [recalls](/help/recalls).\n\n- one\n- <b onclick=\"x\">two</b> *three*\n\n<script>alert(1)</script>\n\n## read\n### Small print\nA & B\n\n## next\nCall the pasiénts.\n\n## related\nrecalls,left\n";

    fn retention() -> Topic {
        read("retention", RETENTION, Language::En)
    }

    #[test]
    fn a_topic_is_read_from_its_file() {
        let topic = retention();
        assert_eq!(topic.title, "Who comes back");
        assert_eq!(topic.summary, "How many new patients return.");
        let list = "<ul>\n<li>one</li>\n<li>two three</li>\n</ul>\n";
        let why = "<p>See <code>returned</code> and <a href=\"/help/recalls\">recalls</a>.</p>\n";
        assert_eq!(topic.why, format!("{why}{list}"));
        assert_eq!(topic.read.trim(), "Small print\n<p>A &amp; B</p>");
        assert_eq!(topic.next, "<p>Call the pasiénts.</p>\n");
        assert_eq!(topic.related, ["recalls", "left"]);
    }

    #[test]
    fn a_file_without_sections_is_a_topic_too() {
        let topic = read("x", "# Title", Language::En);
        assert_eq!((topic.title.as_str(), topic.why.as_str(), topic.related.len()), ("Title", "", 0));
    }

    #[test]
    fn topics_are_found_by_all_words_with_the_title_first() {
        let topic = retention();
        let rank = |text: &str| rank(&topic, &folded(text).split_whitespace().collect::<Vec<_>>());
        assert_eq!(rank("Comes BACK"), Some(32));
        assert_eq!(rank("patients"), Some(8));
        assert_eq!(rank("pasients"), Some(2), "without accents");
        assert_eq!(rank("returns"), Some(4), "another ending");
        assert_eq!(rank("comes never"), None);
        assert_eq!(rank(""), None);
    }

    #[test]
    fn every_report_has_its_topic_and_every_topic_is_in_every_language() {
        let of = |language: Language| {
            HELP.iter().filter(|(of, _, _)| *of == language.code()).map(|(_, id, _)| *id).collect::<Vec<_>>()
        };
        for language in Language::ALL {
            assert_eq!(of(language), of(Language::En), "{language:?}");
        }
        for report in reports::CATALOGUE {
            assert!(topic(&Words::of(Language::Uk), report.id).is_some(), "{}", report.id);
        }
    }

    #[test]
    fn a_search_finds_the_report_first() {
        let first = |language, text| search(&Words::of(language), text).first().map(|topic| topic.id);
        assert_eq!(first(Language::De, "kundenbindung"), Some("retention"));
        assert_eq!(first(Language::En, "debtors"), Some("debtors"));
        assert_eq!(first(Language::En, "xyzzy"), None);
    }

    #[test]
    fn every_topic_is_whole_and_leads_somewhere() {
        for language in Language::ALL {
            let words = Words::of(language);
            for topic in topics(&words) {
                let what = format!("{}/{}.md", language.code(), topic.id);
                for (part, text) in [
                    ("title", &topic.title),
                    ("sentence under the title", &topic.summary),
                    ("why", &topic.why),
                    ("read", &topic.read),
                    ("next", &topic.next),
                ] {
                    assert!(!text.is_empty(), "{what} has no {part}");
                }
                assert!(!topic.related.is_empty(), "{what} has no related topics");
                for other in &topic.related {
                    assert!(super::topic(&words, other).is_some(), "{what} leads to {other}, which is not there");
                }
                for html in [&topic.why, &topic.read, &topic.next] {
                    for target in html.split("href=\"").skip(1) {
                        assert!(target.starts_with('/'), "{what} links outside: {target}");
                    }
                }
            }
        }
    }
}
