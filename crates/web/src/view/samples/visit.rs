//! A booking that is not prepaid.

use crate::text::Words;
use crate::view::*;

pub(super) fn page(words: &Words) -> VisitPage {
    let act = |name, icon, id: &str, main| Act { name, icon, label: words.say(id), main };
    let reason = Field::new(Kind::Text, "reason", words.say("visit-waive-reason"));
    let form = FormView {
        title: words.say("visit-change"),
        href: "/visits/v1".to_owned(),
        kept: vec![Kept { name: "act".into(), value: "save".into() }],
        parts: vec![Part::Field(Field::new(Kind::Date, "day", words.say("book-field-day")))],
        save: words.say("common-save"),
        ..FormView::default()
    };
    let visit = VisitView {
        back: Link::new("/schedule?day=2026-06-30", "Tuesday, 30 June 2026"),
        card: Link::new("/patients/p1", super::PATIENT),
        asked: format!("08:15–08:45 · {}", words.say("visit-status-booked")),
        href: "/visits/v1".to_owned(),
        form_key: "0".repeat(32),
        acts: vec![
            act("arrive", "check", "visit-arrive", true),
            act("miss", "missed", "visit-miss", false),
            act("cancel", "close", "visit-cancel", false),
        ],
        complete: Some(Link::new("/visits/v1/complete", words.say("visit-complete"))),
        corrections: vec![Link::new("/visits/v1/correct", words.say("correct-title"))],
        notes: vec![Note::warn(words.say_with("schedule-awaits", &[("sum", "€120.00".into())]))],
        waive: Some(Waive { reason: reason.required(), label: words.say("visit-waive") }),
        facts: vec![Fact::new(words.say("book-field-employee"), "Dr. Weiß")],
        form: Some(form),
    };
    let title = super::PATIENT;
    VisitPage { frame: super::frame::frame(words, "calendar", title), t: VisitTexts::of(words), visit }
}
