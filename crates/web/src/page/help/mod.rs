//! Help: a topic, all topics, and whether a topic helped.

mod permission;
mod place;

use axum::Form;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use report::Report;
use serde::Deserialize;

use super::frame::{Around, allowed, frame};
use super::framed;
use super::report::anchor;
use crate::ask::STAFF;
use crate::asset;
use crate::fault::Fault;
use crate::text::help::{self, Topic};
use crate::text::{Arg, Words};
use crate::view::{
    Button, DidItHelp, Empty, HelpGroup, HelpIndexPage, HelpIndexTexts, HelpIndexView, HelpPage, HelpSection,
    HelpTexts, HelpTopic, HelpView, Link, Prose, Term,
};
use crate::visitor::Visitor;

#[derive(Deserialize)]
pub struct Sought {
    #[serde(default)]
    q: String,
}

/// All topics in groups, or those that say something about what is sought.
pub async fn index(visitor: Visitor, Query(sought): Query<Sought>) -> Result<Response, Fault> {
    let words = &visitor.words;
    let q = sought.q.trim();
    let reports = allowed(&visitor);
    let groups = if q.is_empty() { groups(words, &reports) } else { found(words, q, &reports) };
    let count: usize = groups.iter().map(|group| group.topics.len()).sum();
    let is_none = count == 0;
    let args: [(&'static str, Arg<'_>); 2] = [("count", count.into()), ("q", q.into())];
    let help = HelpIndexView {
        href: "/help".into(),
        q: q.to_owned(),
        asked: match () {
            () if q.is_empty() => words.say_with("help-topics", &args),
            () if is_none => String::new(),
            () => words.say_with("help-found", &args),
        },
        empty: is_none.then(|| Empty {
            icon: "help",
            title: words.say_with("help-none", &args),
            text: words.say("help-none-about"),
            links: vec![Button { href: "/help".into(), label: words.say("help-all-topics"), icon: "", main: true }],
            ..Empty::default()
        }),
        groups,
        credits: vec![
            Link::new(asset::href("LICENSES.txt"), words.say("help-credits-scripts")),
            Link::new(asset::href("LICENSES-towns.txt"), words.say("help-credits-towns")),
        ],
    };
    let now = visitor.app.now().await?;
    let around = Around { entry: "/help", title: words.say("frame-help"), topic: "start", has_charts: false };
    framed(&visitor, &HelpIndexPage { frame: frame(&visitor, &now, around), t: HelpIndexTexts::of(words), help })
}

fn groups(words: &Words, reports: &[&'static Report]) -> Vec<HelpGroup> {
    let (staff, patients): (Vec<_>, Vec<_>) = reports.iter().partition(|report| STAFF.contains(&report.id));
    let about = |reports: Vec<&&'static Report>| -> Vec<HelpTopic> {
        reports.iter().filter_map(|report| help::topic(words, report.id)).map(shown).collect()
    };
    let group = |title: &str, topics| HelpGroup { title: words.say(title), topics };
    let all = [
        group("help-about-patients", about(patients)),
        group("help-about-employees", about(staff)),
        group("help-about-jobs", place::jobs(words).into_iter().map(shown).collect()),
    ];
    all.into_iter().filter(|group| !group.topics.is_empty()).collect()
}

/// One group without a title. Reports that the visitor may not open are not found either.
fn found(words: &Words, q: &str, reports: &[&'static Report]) -> Vec<HelpGroup> {
    let may_open = |topic: &&Topic| !place::is_report(topic.id) || reports.iter().any(|report| report.id == topic.id);
    let topics = help::search(words, q).into_iter().filter(may_open).map(shown).collect();
    vec![HelpGroup { title: String::new(), topics }]
}

fn shown(topic: &Topic) -> HelpTopic {
    HelpTopic {
        href: format!("/help/{}", topic.id),
        icon: place::icon(topic.id).to_owned(),
        title: topic.title.clone(),
        summary: topic.summary.clone(),
    }
}

#[derive(Deserialize)]
pub struct Asked {
    /// Whether somebody has just said if it helped.
    #[serde(default)]
    answered: String,
}

pub async fn topic(visitor: Visitor, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let words = &visitor.words;
    let topic = help::topic(words, &id).ok_or(Fault::NotFound)?;
    let href = format!("/help/{id}");
    let view = HelpView {
        index: "/help".into(),
        title: topic.title.clone(),
        summary: topic.summary.clone(),
        open: place::page(&visitor, topic.id),
        sections: sections(words, topic),
        terms: visitor.app.report(topic.id).map(|report| terms(words, report)).unwrap_or_default(),
        table: (topic.id == "users").then(|| permission::table(words)),
        related: related(words, topic),
        did_it_help: if asked.answered == "yes" { DidItHelp::Answered } else { DidItHelp::Ask { href } },
    };
    let now = visitor.app.now().await?;
    let around = Around { entry: "/help", title: topic.title.clone(), topic: topic.id, has_charts: false };
    framed(&visitor, &HelpPage { frame: frame(&visitor, &now, around), t: HelpTexts::of(words), help: view })
}

fn sections(words: &Words, topic: &Topic) -> Vec<HelpSection> {
    let sections = [("why", &topic.why), ("read", &topic.read), ("next", &topic.next)];
    let said = sections.into_iter().filter(|(_, text)| !text.is_empty());
    said.map(|(id, text)| HelpSection {
        id: id.to_owned(),
        title: words.say(&format!("help-{id}")),
        text: Prose(text.clone()),
    })
    .collect()
}

/// What the numbers of a report mean, each once, in the order in which its views have them.
fn terms(words: &Words, report: &Report) -> Vec<Term> {
    let mut names: Vec<&str> = Vec::new();
    for view in report.views {
        let columns = view.columns.iter().filter(|column| !column.hidden).map(|column| column.name);
        for name in view.keys.iter().map(|key| key.name).chain(columns) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    let term = |name: &str| {
        Some(Term {
            id: anchor(name),
            name: words.column(report.id, name),
            text: words.column_meaning(report.id, name)?,
        })
    };
    names.into_iter().filter_map(term).collect()
}

fn related(words: &Words, topic: &Topic) -> Vec<Link> {
    let topics = topic.related.iter().filter_map(|id| help::topic(words, id));
    topics.map(|topic| Link::new(format!("/help/{}", topic.id), &topic.title)).collect()
}

#[derive(Deserialize)]
pub struct Helped {
    #[serde(default)]
    helped: String,
}

/// Counted in the audit, where whoever writes the help finds what to write better.
pub async fn helped(visitor: Visitor, Path(id): Path<String>, Form(said): Form<Helped>) -> Result<Response, Fault> {
    let topic = help::topic(&visitor.words, &id).ok_or(Fault::NotFound)?;
    let action = match said.helped.as_str() {
        "yes" => "help helped",
        "no" => "help did not help",
        _ => return Err(Fault::Refused("fault-form", String::new())),
    };
    let detail = serde_json::json!({ "topic": topic.id }).to_string();
    visitor.app.books().write(visitor.actor(), action).await?.commit(&detail).await?;
    Ok(Redirect::to(&format!("/help/{}?answered=yes#answer", topic.id)).into_response())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::text::Language;

    #[test]
    fn every_report_explains_its_numbers_once() {
        let words = Words::of(Language::En);
        for report in reports::CATALOGUE {
            let terms = terms(&words, report);
            assert!(terms.len() > 1, "{}", report.id);
            let ids: HashSet<&str> = terms.iter().map(|term| term.id.as_str()).collect();
            assert_eq!(ids.len(), terms.len(), "{}", report.id);
        }
    }

    #[test]
    fn the_sign_beside_a_number_leads_to_what_its_help_says_of_it() {
        let words = Words::of(Language::En);
        for report in reports::CATALOGUE {
            let ids: HashSet<String> = terms(&words, report).into_iter().map(|term| term.id).collect();
            for column in report.views.iter().flat_map(|view| view.columns).filter(|column| !column.hidden) {
                let definition = crate::page::report::of_column(&words, report, column, "x").expect("a definition");
                let href = definition.help.expect("a link").href;
                let (topic, id) = href.split_once('#').expect("a place on the page");
                assert!(topic == format!("/help/{}", report.id) && ids.contains(id), "{href}");
            }
        }
    }

    #[test]
    fn all_topics_are_in_the_index_of_who_may_open_everything() {
        let words = Words::of(Language::En);
        let shown: usize = groups(&words, reports::CATALOGUE).iter().map(|group| group.topics.len()).sum();
        assert_eq!(shown, help::topics(&words).len());
    }

    #[test]
    fn who_may_not_open_a_report_does_not_find_it() {
        let words = Words::of(Language::En);
        let ids = |reports: &[&'static Report]| {
            let topics = found(&words, "retention", reports).swap_remove(0).topics;
            topics.into_iter().map(|topic| topic.href).collect::<Vec<_>>()
        };
        assert!(ids(reports::CATALOGUE).contains(&"/help/retention".to_owned()));
        let few = ids(&[]);
        assert!(!few.contains(&"/help/retention".to_owned()) && few.iter().all(|href| !href.ends_with("left")));
    }
}
