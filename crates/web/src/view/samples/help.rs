//! Help with something in it.

use super::frame::frame;
use super::{rendered, words};
use crate::text::Words;
use crate::view::*;

pub(super) fn topic(words: &Words) -> HelpPage {
    let section = |id: &str, text: &str| HelpSection {
        id: id.to_owned(),
        title: words.say(&format!("help-{id}")),
        text: Prose(text.to_owned()),
    };
    let term = |name: &str, text: &str| Term {
        id: format!("column-{}", name.to_lowercase().replace(' ', "-")),
        name: name.to_owned(),
        text: text.to_owned(),
    };
    HelpPage {
        frame: frame(words, "help", &words.report("retention")),
        t: HelpTexts::of(words),
        help: HelpView {
            index: "/help".to_owned(),
            title: words.report("retention"),
            summary: "Who comes back to whom, and whom do we lose?".to_owned(),
            open: Some(Button {
                href: "/reports/retention".to_owned(),
                label: words.say("help-open-report"),
                icon: "retention",
                main: false,
            }),
            sections: vec![
                section(
                    "why",
                    "<p>Winning a patient costs more than keeping one. A doctor may take newcomers <em>elsewhere</em>.</p>",
                ),
                section(
                    "read",
                    "<ul><li>A whisker shows where the true rate lies.</li><li>Few first visits make a wide one.</li></ul>",
                ),
                section("next", "<ol><li>Open the lost ones.</li><li>Call them.</li></ol>"),
            ],
            table: None,
            terms: vec![
                term("First visits", "Patients whose first visit to this employee lies in the period."),
                term("Returned", "Those of them with a visit on a later day to the same employee."),
            ],
            related: vec![
                Link::new("/help/left", words.report("left")),
                Link::new("/help/earnings", words.report("earnings")),
            ],
            did_it_help: DidItHelp::Ask { href: "/help/retention".to_owned() },
        },
    }
}

pub(super) fn index(words: &Words) -> HelpIndexPage {
    let topic = |id: &str, icon: &str, title: String, summary: &str| HelpTopic {
        href: format!("/help/{id}"),
        icon: icon.to_owned(),
        title,
        summary: summary.to_owned(),
    };
    let report = |id: &str| topic(id, id, words.report(id), &words.report_question(id));
    HelpIndexPage {
        frame: frame(words, "help", &words.say("frame-help")),
        t: HelpIndexTexts::of(words),
        help: HelpIndexView {
            href: "/help".to_owned(),
            q: String::new(),
            asked: String::new(),
            empty: None,
            groups: vec![
                HelpGroup {
                    title: words.say("help-about-patients"),
                    topics: ["growth", "retention", "left", "debtors"].map(report).into(),
                },
                HelpGroup {
                    title: words.say("help-about-jobs"),
                    topics: vec![topic("import", "import", words.say("frame-import"), "How data comes in.")],
                },
            ],
            credits: vec![Link::new("/assets/LICENSES.txt", words.say("help-credits-scripts"))],
        },
    }
}

#[test]
fn a_topic_says_why_how_and_what_next() {
    let html = rendered(&topic(&words()));
    assert!(html.contains("<em>elsewhere</em>") && html.contains(r##"<a href="#next">"##));
    assert!(html.contains(r#"<div id="column-first-visits"><dt>First visits</dt>"#));
    assert!(html.contains(r#"name="helped" value="yes""#));
    let answered =
        HelpPage { help: HelpView { did_it_help: DidItHelp::Answered, ..topic(&words()).help }, ..topic(&words()) };
    assert!(rendered(&answered).contains(&words().say("help-thanks")));
}

#[test]
fn the_index_leads_to_every_topic() {
    let html = rendered(&index(&words()));
    assert!(html.contains(r#"<a class="card" href="/help/debtors">"#) && html.contains("How data comes in."));
}
