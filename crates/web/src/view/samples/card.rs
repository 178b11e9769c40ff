//! Cards with something on them.

use super::frame::frame;
use super::report::{chart, figures};
use super::table::plain;
use super::{rendered, words};
use crate::text::Words;
use crate::view::*;

pub(super) fn page(words: &Words) -> CardPage {
    let months: [&[&str]; 3] =
        [&["June 2026", "41", "9,120 €"], &["May 2026", "38", "8,440 €"], &["April 2026", "44", "9,910 €"]];
    CardPage {
        frame: frame(words, "card", "Dr. Weiß"),
        t: CardTexts::of(words),
        card: CardView {
            back: Some(Link::new("/reports/retention", words.report("retention"))),
            kind: words.say("key-employee"),
            tags: vec![Tag { class: "", text: "Orthodontics".to_owned() }],
            name: "Dr. Weiß".to_owned(),
            about: "since 3 Feb 2019 · Centre".to_owned(),
            links: Vec::new(),
            notes: Vec::new(),
            facts: vec![
                Fact::new("First visit", "3 Feb 2019"),
                Fact { href: "/cards/department/d1".to_owned(), ..Fact::new("Department", "Orthodontics") },
            ],
            figures: figures(),
            empty: None,
            reports: vec![
                CardReport {
                    title: words.report("earnings"),
                    asked: "Last 12 months".to_owned(),
                    href: "/reports/earnings?employee=e1".to_owned(),
                    chart: Some(chart()),
                    table: Some(plain(words, "earnings", "12 months", &["Month", "Visits#", "Billed#"], &months)),
                },
                CardReport {
                    title: words.report("quality"),
                    asked: "Last 12 months".to_owned(),
                    href: "/reports/quality?employee=e1".to_owned(),
                    chart: None,
                    table: Some(plain(
                        words,
                        "quality",
                        "3 scores",
                        &["Score", "Ratings#"],
                        &[&["5", "61"], &["4", "12"]],
                    )),
                },
            ],
            onward: vec![Link::new("/staff", words.say("frame-staff"))],
        },
    }
}

#[test]
fn a_card_shows_its_own_reports_and_leads_to_the_whole_ones() {
    let html = rendered(&page(&words()));
    assert!(
        html.contains(r#"href="/reports/earnings?employee=e1""#)
            && html.contains(r#"href="/reports/quality?employee=e1""#)
    );
    assert_eq!(html.matches("<table").count(), 2);
    assert!(html.contains(r#"<dd><a href="/cards/department/d1">Orthodontics</a></dd>"#));
}
