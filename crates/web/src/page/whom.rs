//! Whom something is for: sought by name, telephone or card before anything else is asked.

use axum::response::Response;
use clinic::access::{Action, Scope};

use super::attention::mark;
use super::frame::{Around, frame};
use super::framed;
use super::patient::in_few_words;
use super::patients::find;
use crate::clock::Now;
use crate::fault::Fault;
use crate::view::{
    Button, Cell, DirectoryPage, DirectoryTexts, DirectoryView, Empty, Head, Kept, Note, Row, Seek, Table, TableTexts,
};
use crate::visitor::Visitor;

/// Who wants to see more types more.
const SHOWN: usize = 20;

/// What is asked for, and what it is for.
pub struct Whom<'a> {
    pub title: String,
    pub about: String,
    /// Where the search and whoever is found lead to.
    pub href: &'static str,
    /// What is passed on, by name; what is empty is left out.
    pub kept: &'a [(&'static str, &'a str)],
    /// What was typed.
    pub q: &'a str,
    /// Of the menu, and of the help.
    pub entry: &'static str,
    pub topic: &'static str,
    /// What else can be done than finding somebody.
    pub links: Vec<Button>,
}

pub async fn page(visitor: &Visitor, now: &Now, whom: Whom<'_>) -> Result<Response, Fault> {
    let words = &visitor.words;
    let q = whom.q.trim();
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
                ..Cell::head(one.name.clone()).linked(whom.to(&one.key))
            },
            Cell::number(one.born_on.map_or_else(String::new, |day| words.day(day))),
            Cell::number(one.phone.clone().unwrap_or_default()),
        ],
        ..Row::default()
    };
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
        title: whom.title.clone(),
        asked: whom.about.clone(),
        find: Some(Seek {
            href: whom.href.into(),
            name: "q".into(),
            value: q.to_owned(),
            label: words.say("frame-search-for"),
            kept: whom.kept.iter().map(|(name, value)| Kept { name: (*name).into(), value: (*value).into() }).collect(),
        }),
        notes: is_preparing.then(|| Note::open(words.say("patients-preparing"))).into_iter().collect(),
        empty: is_in_vain.then(|| Empty {
            icon: "search",
            title: words.say_with("patients-none", &[("q", q.into())]),
            text: words.say("patients-none-about"),
            ..Empty::default()
        }),
        table: Some(table).filter(|table| !table.rows.is_empty()),
        links: whom.links.into_iter().chain(register).collect(),
        ..DirectoryView::default()
    };
    let t = DirectoryTexts::of(words);
    let around = Around { entry: whom.entry, title: directory.title.clone(), topic: whom.topic, has_charts: false };
    framed(visitor, &DirectoryPage { frame: frame(visitor, now, around), t, directory })
}

impl Whom<'_> {
    /// The same for somebody, with what was chosen before.
    fn to(&self, patient: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in std::iter::once(&("patient", patient)).chain(self.kept) {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        format!("{}?{}", self.href, query.finish())
    }
}
