//! A visit that is completed, and its slip.

use super::frame::frame;
use super::{CLINIC, PATIENT};
use crate::text::Words;
use crate::view::*;

pub(super) fn complete(words: &Words) -> CompletePage {
    let row = |number: usize, value: &str, amount: &str, error: &str| {
        let field = |name: &str, value: &str| Field {
            value: value.to_owned(),
            error: error.to_owned(),
            ..Field::new(Kind::Amount, &format!("{name}-{number}"), format!("{name}, {number}"))
        };
        let option = Word { value: "crown".into(), label: "Crown & <bridge>".into(), selected: true };
        CompleteRow {
            item: Select {
                error: error.to_owned(),
                ..Select::new(&format!("item-{number}"), "Item".to_owned(), vec![option])
            },
            quantity: field("quantity", value),
            price: field("price", "90.00"),
            discount: field("discount", ""),
            amount: amount.to_owned(),
            error: error.to_owned(),
        }
    };
    let ground = Word { value: "kind".into(), label: "Kindness".into(), selected: true };
    CompletePage {
        frame: frame(words, "patients", PATIENT),
        t: CompleteTexts::of(words),
        complete: CompleteView {
            name: PATIENT.to_owned(),
            about: "1 March 2025, 09:30".to_owned(),
            notes: vec![Note::warn(words.say("complete-plan-changed"))],
            href: "/visits/v1/complete".to_owned(),
            kept: Kept::all(&[("key".to_owned(), "0".repeat(32))]),
            rows: vec![row(0, "1", "€90.00", ""), row(1, "0", "", &words.say("money-flaw-quantity"))],
            total: "€90.00".to_owned(),
            discount: Field::new(Kind::Amount, "discount", words.say("complete-discount")),
            ground: Some(Select::new("ground", words.say("complete-ground"), vec![ground])),
            parts: Vec::new(),
            cancel: Link::new("/patients/p1", words.say("common-cancel")),
            save: words.say("complete-save"),
        },
    }
}

pub(super) fn slip(words: &Words) -> SlipPage {
    let money = || "€1,234,567.89".to_owned();
    let row = SlipRow {
        item: "Crown & <bridge>".into(),
        about: "Taken back: <broken>".into(),
        quantity: "2.5".into(),
        discount: money(),
        amount: money(),
    };
    SlipPage {
        frame: frame(words, "patients", PATIENT),
        t: SlipTexts::of(words),
        slip: SlipView {
            back: Link::new("/patients/p1", PATIENT),
            title: words.say_with("slip-title", &[("number", "1207".into())]),
            letterhead: vec![CLINIC.to_owned(), "1 High Street".to_owned()],
            about: "1 March 2025, 09:30 · Ann".to_owned(),
            patient: PATIENT.to_owned(),
            lines: vec![row],
            corrections: vec![Link::new("/visits/v1/correct", words.say("correct-title"))],
            total: money(),
            taxes: vec![TaxRow { rate: "20.0%".into(), of: money(), tax: money() }],
            payments: vec![(words.say("patient-method-cash"), money())],
            paid: money(),
        },
    }
}

pub(super) fn bonus(words: &Words) -> BonusPage {
    let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
    let how = Cell { sub: vec!["Birthday & <gift>".into()], ..Cell::text(words.say("bonus-was-accrued")) };
    let table = Table {
        id: "rows".into(),
        title: words.say("bonus-history"),
        t: TableTexts::of(words),
        heads: vec![head("lead", "bonus-when"), head("", "bonus-what"), head("num", "money-amount")],
        rows: vec![Row { cells: vec![Cell::head("1 March 2025"), how, Cell::number("€12.50")], ..Row::default() }],
        ..Table::default()
    };
    BonusPage {
        frame: frame(words, "bonus", &words.say("bonus-title")),
        t: BonusTexts::of(words),
        bonus: BonusView {
            href: "/bonus".into(),
            card: "000412".into(),
            patients: vec![Link::new("/patients/p1", PATIENT)],
            notes: vec![Note::warn(words.say("bonus-no-kind"))],
            empty: None,
            facts: vec![Fact::new(words.say("bonus-balance"), "€12.50")],
            table: Some(table),
        },
    }
}

pub(super) fn bonus_unasked(words: &Words) -> BonusPage {
    let empty = Empty {
        icon: "bonuses",
        title: words.say("bonus-ask"),
        text: words.say("bonus-ask-about"),
        ..Empty::default()
    };
    BonusPage {
        frame: frame(words, "bonus", &words.say("bonus-title")),
        t: BonusTexts::of(words),
        bonus: BonusView { href: "/bonus".into(), empty: Some(empty), ..BonusView::default() },
    }
}
