//! The day of a cash desk that is to be closed, and the sheet of one that was.

use super::frame::frame;
use super::{CLINIC, PATIENT};
use crate::text::Words;
use crate::view::*;

fn table(id: &'static str, title: String, href: &str) -> SumTable {
    let money = || "€1,234,567.89".to_owned();
    let row = |href: &str, label: &str| SumRow {
        name: Link::new(href, label),
        about: "31 Dec 2025, 20:15 · Anna".into(),
        cells: vec![money(), money(), money()],
    };
    SumTable {
        id,
        title,
        heads: vec!["Person".into(), "Cash".into(), "Card".into(), "Total".into()],
        rows: vec![row(href, PATIENT), row("", "Anna")],
        foot: Some(row("", "Total")),
    }
}

pub(super) fn page(words: &Words) -> CashPage {
    let field = Field { about: "The slips say €1,234,567.89.".into(), ..Field::new(Kind::Amount, "cash", "Cash") };
    let wrong = Field { error: words.say("cash-flaw-count"), ..Field::new(Kind::Amount, "card", "Card") };
    CashPage {
        frame: frame(words, "cash", "Cash desk"),
        t: CashTexts::of(words),
        cash: CashView {
            title: words.say("cash-title"),
            asked: "Slips since the last closing: 12".into(),
            branches: vec![Link::new("/cash?branch=b1", CLINIC), Link::new("/cash?branch=", "Of no branch")],
            here: "/cash?branch=b1".into(),
            notes: vec![Note::warn(words.say("cash-changed"))],
            empty: None,
            taken: Some(table("taken", words.say("cash-taken"), "")),
            form: Some(FormView {
                href: "/cash".into(),
                kept: Kept::all(&[("key".to_owned(), "0".repeat(32))]),
                parts: vec![Part::Field(field), Part::Field(wrong)],
                save: words.say("cash-save"),
                ..FormView::default()
            }),
            past: Some(table("past", words.say("cash-past"), "/cash/7")),
        },
    }
}

pub(super) fn empty(words: &Words) -> CashPage {
    CashPage {
        frame: frame(words, "cash", "Cash desk"),
        t: CashTexts::of(words),
        cash: CashView {
            title: words.say("cash-title"),
            empty: Some(Empty {
                icon: "money",
                title: words.say("cash-nothing"),
                text: words.say("cash-nothing-about"),
                ..Empty::default()
            }),
            ..CashView::default()
        },
    }
}

pub(super) fn closing(words: &Words) -> ClosingPage {
    ClosingPage {
        frame: frame(words, "cash", "Closing 7"),
        t: ClosingTexts::of(words),
        closing: ClosingView {
            back: Link::new("/cash", words.say("cash-title")),
            href: "/cash/7".into(),
            title: "Closing 7".into(),
            letterhead: vec![CLINIC.to_owned(), "1 High Street".to_owned()],
            about: "1 March 2025, 20:15 · Ann".into(),
            slips: "Slips: 12".into(),
            tables: vec![table("counted", words.say("cash-counted"), ""), table("taken", words.say("cash-taken"), "")],
            note: "<b>five</b> euro were found under the desk".into(),
        },
    }
}
