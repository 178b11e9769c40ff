//! Who is to be booked: sought by name, telephone or card, when a free time was chosen first.

use axum::response::Response;
use clinic::LocalTime;
use clinic::access::{Action, Scope};

use super::Asked;
use super::form::told;
use crate::clock::Now;
use crate::fault::Fault;
use crate::page::attention::mark;
use crate::page::frame::{Around, frame};
use crate::page::framed;
use crate::page::patient::in_few_words;
use crate::page::patients::find;
use crate::view::{
    Button, Cell, DirectoryPage, DirectoryTexts, DirectoryView, Empty, Head, Kept, Note, Row, Seek, Table, TableTexts,
};
use crate::visitor::Visitor;

/// Who wants to see more types more.
const SHOWN: usize = 20;

pub async fn page(visitor: &Visitor, now: &Now, asked: &Asked) -> Result<Response, Fault> {
    let words = &visitor.words;
    let q = asked.q.trim();
    let found = if q.is_empty() { Some(Vec::new()) } else { find(visitor, q, SHOWN).await? };
    let is_preparing = found.is_none();
    let found = found.unwrap_or_default();
    let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
    let row = |one: &books::search::Found| Row {
        cells: vec![
            Cell {
                is_name: true,
                marks: mark(words, one.attention, one.category_reason.as_deref()).into_iter().collect(),
                sub: in_few_words(words, one.attention, one.state),
                ..Cell::head(one.name.clone()).linked(href(asked, &one.key))
            },
            Cell::number(one.born_on.map_or_else(String::new, |day| words.day(day))),
            Cell::number(one.phone.clone().unwrap_or_default()),
        ],
        ..Row::default()
    };
    let kept = [("employee", &asked.employee), ("room", &asked.room), ("item", &asked.item), ("at", &asked.at)];
    let table = Table {
        id: "whom".into(),
        title: words.say("book-whom"),
        t: TableTexts::of(words),
        heads: vec![head("lead", "patients-name"), head("num", "patients-born"), head("num", "patients-phone")],
        rows: found.iter().map(row).collect(),
        ..Table::default()
    };
    let register = (visitor.may(Action::EditPatients) == Scope::All).then(|| Button {
        href: "/register".into(),
        label: words.say("register-title"),
        icon: "plus",
        main: false,
    });
    let is_in_vain = !q.is_empty() && found.is_empty() && !is_preparing;
    let directory = DirectoryView {
        title: words.say("book-title"),
        asked: LocalTime::parse(&asked.at).map_or_else(|| words.say("book-whom-about"), |at| told(words, &at)),
        links: register.iter().cloned().collect(),
        find: Some(Seek {
            href: "/book".into(),
            name: "q".into(),
            value: q.to_owned(),
            label: words.say("frame-search-for"),
            kept: kept.into_iter().map(|(name, value)| Kept { name: name.into(), value: value.clone() }).collect(),
        }),
        notes: is_preparing.then(|| Note::open(words.say("patients-preparing"))).into_iter().collect(),
        empty: is_in_vain.then(|| Empty {
            icon: "search",
            title: words.say_with("patients-none", &[("q", q.into())]),
            text: words.say("patients-none-about"),
            ..Empty::default()
        }),
        table: Some(table).filter(|table| !table.rows.is_empty()),
        ..DirectoryView::default()
    };
    let t = DirectoryTexts::of(words);
    let around = Around { entry: "/schedule", title: directory.title.clone(), topic: "book", has_charts: false };
    framed(visitor, &DirectoryPage { frame: frame(visitor, now, around), t, directory })
}

/// The booking of somebody, with what was chosen before.
fn href(asked: &Asked, patient: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in [
        ("patient", patient),
        ("employee", &asked.employee),
        ("room", &asked.room),
        ("item", &asked.item),
        ("at", &asked.at),
    ] {
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    }
    format!("/book?{}", query.finish())
}
