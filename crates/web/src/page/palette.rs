//! What the palette finds: pages, reports, patients and help, from one field. Nothing typed is all pages and reports, which the
//! browser then narrows by itself while it waits.

use axum::Json;
use axum::extract::Query;
use clinic::access::Action;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::attention::mark;
use super::frame::{allowed, groups};
use super::patient::in_few_words;
use super::patients::{self, href};
use crate::ask::Address;
use crate::fault::Fault;
use crate::text::{Words, help};
use crate::visitor::Visitor;

/// From so many letters on patients are looked for.
const LEAST_OF_NAME: usize = 2;
const PATIENTS: usize = 8;
const TOPICS: usize = 5;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
}

#[derive(Debug, Serialize)]
pub struct Answer {
    groups: Vec<Group>,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct Group {
    title: String,
    items: Vec<Item>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
struct Item {
    label: String,
    about: String,
    href: String,
    icon: String,
    /// The label is a patient's name, which may be hidden.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    name: bool,
}

pub async fn find(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Json<Answer>, Fault> {
    let q = asked.q.trim();
    let words = &visitor.words;
    let typed = Typed::of(q);
    let mut found = vec![
        (words.say("palette-pages"), typed.narrow(pages(&visitor))),
        (words.say("palette-reports"), typed.narrow(reports(&visitor))),
        (words.say("palette-patients"), patients(&visitor, q).await?),
        (words.say("palette-help"), topics(words, q)),
    ];
    found.retain(|(_, items)| !items.is_empty());
    Ok(Json(Answer { groups: found.into_iter().map(|(title, items)| Group { title, items }).collect() }))
}

/// What is in the visitor's menu but reports, and what is in none.
fn pages(visitor: &Visitor) -> Vec<Item> {
    let reports: Vec<String> = allowed(visitor).into_iter().map(|report| Address::of(report).href()).collect();
    let menu = groups(visitor, "").into_iter().flat_map(|group| group.entries);
    let page = |href: &str, icon: &str, label: String| Item {
        label,
        href: href.to_owned(),
        icon: icon.to_owned(),
        ..Item::default()
    };
    let of_menu =
        menu.filter(|entry| !reports.contains(&entry.href)).map(|entry| page(&entry.href, &entry.icon, entry.label));
    let own = [("/account", "user", "frame-account"), ("/help", "help", "frame-help")];
    let own = own.map(|(href, icon, id)| page(href, icon, visitor.words.say(id)));
    let mut all: Vec<Item> = of_menu.collect();
    for item in own {
        if all.iter().all(|known| known.href != item.href) {
            all.push(item);
        }
    }
    all
}

fn reports(visitor: &Visitor) -> Vec<Item> {
    let words = &visitor.words;
    let item = |report: &'static report::Report| Item {
        label: words.report(report.id),
        about: words.report_question(report.id),
        href: Address::of(report).href(),
        icon: report.id.to_owned(),
        name: false,
    };
    allowed(visitor).into_iter().map(item).collect()
}

/// Those whom the visitor may see. While nobody can be found yet nobody is.
async fn patients(visitor: &Visitor, q: &str) -> Result<Vec<Item>, Fault> {
    if q.chars().count() < LEAST_OF_NAME || !visitor.may_any(Action::SeePatients) {
        return Ok(Vec::new());
    }
    let found = patients::find(visitor, q, PATIENTS).await?.unwrap_or_default();
    let words = &visitor.words;
    let item = |one: books::search::Found| {
        let sign = mark(words, one.attention, one.category_reason.as_deref());
        let known =
            [one.born_on.map(|day| words.day(day)), one.card_number.map(|card| format!("№\u{a0}{card}")), one.city];
        let about = in_few_words(words, one.attention, one.state).into_iter().chain(known.into_iter().flatten());
        Item {
            label: one.name,
            about: about.collect::<Vec<_>>().join(" · "),
            href: href(&one.key),
            icon: sign.map_or("user", |sign| sign.icon).into(),
            name: true,
        }
    };
    Ok(found.into_iter().map(item).collect())
}

fn topics(words: &Words, q: &str) -> Vec<Item> {
    let item = |topic: &help::Topic| Item {
        label: topic.title.clone(),
        about: topic.summary.clone(),
        href: format!("/help/{}", topic.id),
        icon: "help".into(),
        name: false,
    };
    help::search(words, q).into_iter().take(TOPICS).map(item).collect()
}

/// The words of what was typed, as they are compared.
struct Typed(Vec<String>);

impl Typed {
    fn of(q: &str) -> Self {
        Self(plain(q).split_whitespace().map(ToOwned::to_owned).collect())
    }

    /// Only what fits, the best first.
    fn narrow(&self, items: Vec<Item>) -> Vec<Item> {
        let mut fitting: Vec<(u32, Item)> =
            items.into_iter().filter_map(|item| Some((self.fit(&item)?, item))).collect();
        fitting.sort_by_key(|(fit, _)| std::cmp::Reverse(*fit));
        fitting.into_iter().map(|(_, item)| item).collect()
    }

    /// Every word must be somewhere; the beginning of the label counts most.
    fn fit(&self, item: &Item) -> Option<u32> {
        let (label, about) = (plain(&item.label), plain(&item.about));
        self.0.iter().try_fold(0, |sum, word| match (place(&label, word), place(&about, word)) {
            (0, 0) => None,
            (0, about) => Some(sum + about),
            (label, _) => Some(sum + label * 10),
        })
    }
}

fn place(text: &str, word: &str) -> u32 {
    match () {
        () if text == word => 5,
        () if text.starts_with(word) => 4,
        () if text.split(' ').any(|part| part.starts_with(word)) => 3,
        () if text.contains(word) => 2,
        () => 0,
    }
}

/// Small letters without accents, signs as spaces.
fn plain(text: &str) -> String {
    let letters = text.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase);
    let letters = letters.map(|letter| if letter.is_alphanumeric() { letter } else { ' ' });
    letters.collect::<String>().replace('ß', "ss")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(label: &str, about: &str) -> Item {
        Item { label: label.into(), about: about.into(), ..Item::default() }
    }

    fn labels(q: &str, items: &[(&str, &str)]) -> Vec<String> {
        let items = items.iter().map(|(label, about)| item(label, about)).collect();
        Typed::of(q).narrow(items).into_iter().map(|item| item.label).collect()
    }

    const REPORTS: [(&str, &str); 3] = [
        ("Kundenbindung", "Wer kommt wieder?"),
        ("Wiedervorstellungen", "Wer ist fällig?"),
        ("Erträge", "Was bringt wer?"),
    ];

    #[test]
    fn the_beginning_of_a_label_comes_before_a_word_of_its_question() {
        assert_eq!(labels("wieder", &REPORTS), ["Wiedervorstellungen", "Kundenbindung"]);
        assert_eq!(labels("wer fallig", &REPORTS), ["Wiedervorstellungen"]);
        assert_eq!(labels("ertrage", &REPORTS), ["Erträge"]);
        assert_eq!(labels("wieder nichts", &REPORTS), [""; 0]);
    }

    #[test]
    fn nothing_typed_is_everything_in_its_order() {
        assert_eq!(labels(" - ", &REPORTS), ["Kundenbindung", "Wiedervorstellungen", "Erträge"]);
    }

    #[test]
    fn only_a_name_is_marked_as_one() {
        let json = |name| serde_json::to_string(&Item { name, ..item("Ada", "") }).expect("JSON");
        assert_eq!(json(false), r#"{"label":"Ada","about":"","href":"","icon":""}"#);
        assert!(json(true).ends_with(r#""name":true}"#));
    }
}
