//! A patient, and the search for one.

use super::frame::frame;
use super::table::plain;
use super::{PATIENT, rendered, words};
use crate::text::Words;
use crate::view::*;

pub(super) fn page(words: &Words) -> PatientPage {
    let event = |class, icon, title: &str, detail: &str, sum: &str| Event {
        class,
        iso: "2026-05-14".to_owned(),
        day: "14 May".to_owned(),
        icon,
        title: title.to_owned(),
        details: if detail.is_empty() { Vec::new() } else { vec![detail.to_owned()] },
        links: if sum.is_empty() { Vec::new() } else { vec![Link::new("/slips/4021", "Slip 4021")] },
        sum: sum.to_owned(),
    };
    let show = |id: &str, current| Tab {
        href: format!("/patients/p1?show={id}"),
        label: words.say(&format!("patient-show-{id}")),
        current,
    };
    PatientPage {
        frame: frame(words, "patients", PATIENT),
        t: PatientTexts::of(words),
        patient: PatientView {
            book: Some(Link::new("/book?patient=p1", words.say("book-title"))),
            states_href: "/patients/p1/state".to_owned(),
            form_key: "0".repeat(32),
            states: vec![Act {
                name: "archived",
                icon: "patients",
                label: words.say("patient-make-archived"),
                main: false,
            }],
            back: Some(Link::new("/reports/retention/people", "Lost with Dr. Weiß · 37 patients")),
            number: "№ 4021".to_owned(),
            tags: vec![Tag { class: "vip", text: "VIP".to_owned() }],
            name: PATIENT.to_owned(),
            about: "born 12 Mar 1971 (55) · +49 8821 555 0199".to_owned(),
            links: Vec::new(),
            others: vec![Button {
                href: "/patients/p1/statement".to_owned(),
                label: words.say("statement-link"),
                icon: "money",
                main: false,
            }],
            notes: vec![Note::plain("Be courteous: she often recommends us.")],
            facts: vec![
                Fact::new("First visit", "3 Feb 2019"),
                Fact { class: "owing", href: "/reports/debtors".to_owned(), ..Fact::new("Debt", "120.00 €") },
            ],
            shows: vec![show("all", true), show("visits", false), show("money", false), show("ratings", false)],
            empty: None,
            years: vec![Year {
                title: "2026".to_owned(),
                events: vec![
                    event("visit", "visit", "Visit with Dr. Weiß", "Impression & <fitting>", "840.00 €"),
                    event("missed", "missed", "Missed with Dr. Öztürk", "", ""),
                ],
            }],
            more: Some(Link::new("/patients/p1?years=all", words.say("patient-earlier"))),
        },
    }
}

fn ways(words: &Words) -> Vec<Way> {
    let way = |id: &str, example: &str| Way { by: words.say(id), example: example.to_owned() };
    vec![
        way("patients-way-name", "мельник · melnyk"),
        way("patients-way-phone", "0199"),
        way("patients-way-card", "4021"),
        way("patients-way-birth", "12.03.1971"),
    ]
}

/// Before anything is sought.
pub(super) fn unasked(words: &Words) -> PatientsPage {
    PatientsPage {
        frame: frame(words, "patients", &words.say("frame-patients")),
        t: PatientsTexts::of(words),
        patients: PatientsView {
            headline: words.say("patients-whom"),
            href: "/patients".to_owned(),
            ways: ways(words),
            ..PatientsView::default()
        },
    }
}

pub(super) fn sought(words: &Words) -> PatientsPage {
    let rows: [&[&str]; 2] =
        [&["Melnyk Olha", "№ 4021", "+380 67 555 01 99"], &["Мельник Іван", "№ 118", "+380 67 555 01 02"]];
    let page = unasked(words);
    let patients = PatientsView {
        headline: "2 patients".to_owned(),
        q: "\"melnyk\"".to_owned(),
        table: Some(plain(words, "patients", "2 patients", &["Patient", "Card", "Phone"], &rows)),
        ways: Vec::new(),
        ..page.patients
    };
    PatientsPage { patients, ..page }
}

#[test]
fn a_card_tells_what_happened_in_order() {
    let html = rendered(&page(&words()));
    assert!(html.contains(r#"<time datetime="2026-05-14">14 May</time>"#));
    assert!(html.contains("Impression &#38; &#60;fitting&#62;"));
    assert!(html.contains(r#"<dd><a href="/reports/debtors">120.00 €</a></dd>"#));
    assert!(html.contains(r#"<dd>3 Feb 2019</dd>"#));
}

#[test]
fn the_search_says_what_can_be_typed_until_somebody_is_found() {
    let words = words();
    let before = rendered(&unasked(&words));
    assert!(before.contains("мельник · melnyk") && before.contains(" autofocus"));
    let after = rendered(&sought(&words));
    assert!(!after.contains("мельник · melnyk") && after.contains("value=\"&#34;melnyk&#34;\""));
    assert!(after.contains("Мельник Іван"));
}
