//! Finding a patient.

use std::time::Duration;

use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use books::search::{Found, How};
use clinic::access::{Action, Scope};
use serde::Deserialize;

use super::attention::mark;
use super::frame::{Around, frame};
use super::patient::in_few_words;
use super::{escaped, framed};
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{
    Button, Cell, Empty, Head, Note, PatientsPage, PatientsTexts, PatientsView, Row, Table, TableTexts, Way,
};
use crate::visitor::Visitor;

/// Who wants to see more types more.
const SHOWN: usize = 50;
/// After the program was started its list of patients is made; for so long a page waits for it.
pub const PATIENCE: Duration = Duration::from_secs(2);
/// Digits of a whole telephone number, and not of its end alone.
const WHOLE_NUMBER: usize = 7;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
}

pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let q = asked.q.trim();
    if q.is_empty() {
        return page(&visitor, "", Some(Vec::new())).await;
    }
    let found = find(&visitor, q, SHOWN + 1).await?;
    if let Some(one) = found.as_deref().and_then(|found| the_one(found, q)) {
        return Ok(Redirect::to(&href(&one.key)).into_response());
    }
    page(&visitor, q, found).await
}

/// Whom the visitor may see of those who fit, the best first. None while the list of patients is still being made.
pub async fn find(visitor: &Visitor, q: &str, limit: usize) -> Result<Option<Vec<Found>>, Fault> {
    let index = visitor.app.books().patient_index();
    let seen = visitor.limits.seen();
    match tokio::time::timeout(PATIENCE, index.find(q, limit, &seen)).await {
        Ok(found) => Ok(Some(found?)),
        Err(_) => {
            // Giving up waiting gives up making it, unless somebody else does.
            index.prepare();
            Ok(None)
        }
    }
}

pub fn href(key: &str) -> String {
    format!("/patients/{}", escaped(key))
}

/// Who is meant beyond doubt: the only one with this card or this telephone.
fn the_one<'a>(found: &'a [Found], q: &str) -> Option<&'a Found> {
    let [one] = found else { return None };
    let digits = q.chars().filter(char::is_ascii_digit).count();
    match one.how {
        How::Card => Some(one),
        How::Phone if digits >= WHOLE_NUMBER => Some(one),
        How::Phone | How::Born | How::Name => None,
    }
}

/// `found`: none while nobody can be found.
async fn page(visitor: &Visitor, q: &str, found: Option<Vec<Found>>) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let words = &visitor.words;
    let is_preparing = found.is_none();
    let found = found.unwrap_or_default();
    let count = found.len().min(SHOWN);
    let title = words.say_with("patients-count", &[("count", count.into())]);
    let mut notes = Vec::new();
    if is_preparing {
        notes.push(Note::open(words.say("patients-preparing")));
    }
    if found.len() > SHOWN {
        notes.push(Note::plain(words.say_with("patients-more", &[("count", SHOWN.into())])));
    }
    let is_sought_in_vain = !q.is_empty() && found.is_empty() && !is_preparing;
    let patients = PatientsView {
        headline: if found.is_empty() { words.say("patients-whom") } else { title.clone() },
        asked: String::new(),
        href: "/patients".into(),
        q: q.to_owned(),
        notes,
        empty: is_sought_in_vain.then(|| nobody(visitor, q)),
        ways: if found.is_empty() { ways(words) } else { Vec::new() },
        table: (!found.is_empty()).then(|| table(words, title, &found[..count])),
    };
    let t = PatientsTexts::of(words);
    let around = Around { entry: "/patients", title: t.patients.clone(), topic: "search", has_charts: false };
    let mut frame = frame(visitor, &now, around);
    q.clone_into(&mut frame.search.q);
    framed(visitor, &PatientsPage { frame, t, patients })
}

fn nobody(visitor: &Visitor, q: &str) -> Empty {
    let words = &visitor.words;
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("name", q).finish();
    let register = (visitor.may(Action::EditPatients) == Scope::All).then(|| Button {
        href: format!("/register?{query}"),
        label: words.say_with("patients-register-this", &[("name", q.into())]),
        icon: "plus",
        main: true,
    });
    Empty {
        links: register.into_iter().collect(),
        icon: "search",
        title: words.say_with("patients-none", &[("q", q.into())]),
        text: words.say("patients-none-about"),
        ..Empty::default()
    }
}

/// What can be typed.
fn ways(words: &Words) -> Vec<Way> {
    let way = |id: &str, example: String| Way { by: words.say(id), example };
    let born = jiff::civil::date(1971, 3, 12);
    vec![
        way("patients-way-name", "мельник · melnyk · Melnik".into()),
        way("patients-way-phone", "0199".into()),
        way("patients-way-card", "4021".into()),
        way("patients-way-birth", words.day(born)),
    ]
}

fn table(words: &Words, title: String, found: &[Found]) -> Table {
    let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
    Table {
        id: "patients".into(),
        title,
        t: TableTexts::of(words),
        heads: vec![
            head("lead", "patients-name"),
            head("num", "patients-born"),
            head("num", "patients-phone"),
            head("num", "patients-card"),
            head("", "patients-city"),
        ],
        rows: found.iter().map(|one| row(words, one)).collect(),
        ..Table::default()
    }
}

fn row(words: &Words, one: &Found) -> Row {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let cells = vec![
        Cell {
            is_name: true,
            marks: mark(words, one.attention, one.category_reason.as_deref()).into_iter().collect(),
            sub: in_few_words(words, one.attention, one.state),
            ..Cell::head(one.name.clone()).linked(href(&one.key))
        },
        Cell::number(one.born_on.map_or_else(String::new, |day| words.day(day))),
        Cell::number(text(&one.phone)),
        Cell::number(text(&one.card_number)),
        Cell::text(text(&one.city)),
    ];
    Row { cells, ..Row::default() }
}

#[cfg(test)]
mod tests {
    use books::facts::State;
    use clinic::record::Attention;

    use super::*;
    use crate::text::Language;

    fn found(how: How) -> Found {
        Found {
            id: 1,
            key: "p 1".into(),
            name: "Ada".into(),
            born_on: Some(jiff::civil::date(1980, 2, 1)),
            phone: Some("+43 660 1234567".into()),
            card_number: None,
            city: Some("Ptuj".into()),
            attention: Some(Attention::Vip),
            category_reason: Some("a friend of the house".into()),
            state: State::Archived,
            how,
        }
    }

    #[test]
    fn only_a_card_or_a_whole_number_of_one_person_opens_the_card() {
        for (how, q, opens) in [
            (How::Card, "4021", true),
            (How::Phone, "0660 1234567", true),
            (How::Phone, "4567", false),
            (How::Born, "1.2.1980", false),
            (How::Name, "Ada", false),
        ] {
            assert_eq!(the_one(&[found(how)], q).is_some(), opens, "{how:?} {q}");
            assert!(the_one(&[found(how), found(how)], q).is_none());
        }
        assert!(the_one(&[], "4021").is_none());
    }

    #[test]
    fn a_row_leads_to_the_card_and_says_who_it_is() {
        let words = Words::of(Language::En);
        let table = table(&words, String::new(), &[found(How::Name)]);
        let texts: Vec<_> = table.rows[0].cells.iter().map(|cell| cell.text.as_str()).collect();
        assert_eq!((texts[0], texts[2], texts[4]), ("Ada", "+43 660 1234567", "Ptuj"));
        let name = &table.rows[0].cells[0];
        assert_eq!((name.href.as_str(), name.sub.len(), name.is_name), ("/patients/p%201", 2, true));
        assert!(name.marks.len() == 1 && name.marks[0].text.contains("a friend of the house"), "{:?}", name.marks);
    }
}
