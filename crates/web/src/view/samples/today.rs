//! Today and the gallery with something on them.

use std::cmp::Ordering;

use super::frame::frame;
use super::report::drawing;
use super::table::{definition, plain};
use super::work::checklist;
use super::{rendered, words};
use crate::text::Words;
use crate::view::*;

pub(super) fn page(words: &Words) -> TodayPage {
    let figure = |id: &str, label: &str, value: &str, went: Ordering| TodayFigure {
        id: id.to_owned(),
        label: label.to_owned(),
        definition: Some(definition(&format!("means-{id}"), label)),
        value: value.to_owned(),
        href: format!("/reports/{id}"),
        marks: if id == "retention" { vec![Mark::open(words.say("report-open"))] } else { Vec::new() },
        change: Some(Change::new(went, Some(Ordering::Greater), "6.2 %")),
        against: words.say("today-against-nothing"),
        interval: (id == "retention").then(|| "60.6–63.4".to_owned()),
        drawing: drawing(),
        drawing_about: words.say("today-drawn-days"),
        act: Some(TodayAct {
            href: "/reports/recalls/people".to_owned(),
            label: "Fill the free hours of Thursday: 14 patients are due".to_owned(),
        }),
    };
    TodayPage {
        frame: frame(words, "today", &words.say("frame-today")),
        t: TodayTexts::of(words),
        today: TodayView {
            title: words.say("frame-today"),
            headline: "Sunday, 22 November".to_owned(),
            asked: words.say("today-asked"),
            notes: Vec::new(),
            checklist: Some(checklist(words)),
            figures: vec![
                figure("visits", "Visits of the last four weeks", "1,284", Ordering::Greater),
                figure("earnings", "Income", "184,920 €", Ordering::Greater),
                figure("retention", "Retention", "62.0 %", Ordering::Less),
            ],
            lists: vec![TodayList {
                title: "Due this week".to_owned(),
                whole: Some(Link::new("/reports/recalls?days-ahead=7", words.say("today-list-whole"))),
                table: Some(plain(words, "due", "14 patients", &["Patient", "Due#"], &[&["Emma Koch", "24 Nov 2026"]])),
                act: None,
            }],
            onward: vec![Link::new("/reports", words.say("frame-reports"))],
        },
    }
}

pub(super) fn gallery(words: &Words) -> GalleryPage {
    let card = |id: &str| GalleryCard {
        href: format!("/reports/{id}"),
        icon: id.to_owned(),
        title: words.report(id),
        question: words.report_question(id),
        drawings: vec![drawing()],
    };
    GalleryPage {
        frame: frame(words, "reports", &words.say("frame-reports")),
        t: GalleryTexts::of(words),
        gallery: GalleryView {
            asked: words.say("report-gallery-asked"),
            groups: vec![
                GalleryGroup {
                    title: words.say("frame-reports-patients"),
                    cards: ["growth", "sources", "left"].map(card).into(),
                },
                GalleryGroup {
                    title: words.say("frame-reports-staff"),
                    cards: ["retention", "earnings"].map(card).into(),
                },
            ],
        },
    }
}

#[test]
fn a_figure_of_today_leads_to_its_report_and_to_a_deed() {
    let html = rendered(&page(&words()));
    assert!(html.contains(r#"<a href="/reports/retention">62.0 %</a>"#));
    assert!(html.contains(r#"<span class="change bad down">6.2 %</span>"#));
    assert!(html.contains(r#"<a class="act" href="/reports/recalls/people">"#));
}

#[test]
fn the_gallery_asks_every_question() {
    let html = rendered(&gallery(&words()));
    assert!(html.contains(r#"<a class="card" href="/reports/left">"#));
    assert!(html.contains(&words().report_question("growth")));
}
