//! What is missing on patients' cards, mended where it is seen.

use std::collections::HashMap;

use axum::extract::{Query, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::cards::{Choices, Gap, Incomplete};
use books::deed::{FormKey, Once};
use clinic::access::{Action, Scope};
use clinic::record::Patient;
use serde::Deserialize;

use super::edit::sent_key;
use super::form::{self, Flaws};
use super::href;
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::{done, done_with, framed};
use crate::view::{
    Button, Cell, Empty, Field, GapRow, GapsPage, GapsTexts, GapsView, Head, Kept, Link, Note, Pages, Part, Row, Table,
    TableTexts,
};
use crate::visitor::Visitor;

/// Cards on one page.
const ROWS: usize = 50;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The column that is empty; none: all are counted.
    what: Option<String>,
    /// From 1.
    page: usize,
}

impl Asked {
    fn gap(&self) -> Result<Option<Gap>, Fault> {
        let find = |word: &str| Gap::ALL.into_iter().find(|gap| gap.column() == word).ok_or(Fault::NotFound);
        self.what.as_deref().map(find).transpose()
    }
}

fn to(gap: Gap, page: usize) -> String {
    format!("/gaps?what={}{}", gap.column(), if page > 1 { format!("&page={page}") } else { String::new() })
}

/// Cards are mended by who may change all that they see.
fn may_mend(visitor: &Visitor) -> Result<(), Fault> {
    if visitor.may(Action::EditPatients) == Scope::All { Ok(()) } else { Err(Fault::NotFound) }
}

pub async fn gaps(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    may_mend(&visitor)?;
    match asked.gap()? {
        None => all(&visitor).await,
        Some(gap) => page(&visitor, gap, asked.page.max(1), &Typed::default(), StatusCode::OK).await,
    }
}

async fn all(visitor: &Visitor) -> Result<Response, Fault> {
    let words = &visitor.words;
    let (active, gaps) = visitor.app.books().gaps(&visitor.limits.seen()).await?;
    let count = |number: usize| words.count(i64::try_from(number).unwrap_or(i64::MAX));
    let share = |number: usize| {
        let tenths = (number.saturating_mul(1000) + active / 2).checked_div(active).unwrap_or(0);
        words.percent(i64::try_from(tenths).unwrap_or(0))
    };
    let row = |(gap, missing): &(Gap, usize)| {
        let name = Cell::head(label(visitor, *gap));
        let name = if *missing > 0 { name.linked(to(*gap, 1)) } else { name };
        Row { cells: vec![name, Cell::number(count(*missing)), Cell::number(share(*missing))], ..Row::default() }
    };
    let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
    let is_whole = gaps.iter().all(|(_, missing)| *missing == 0);
    let view = GapsView {
        title: words.say("gaps-title"),
        about: words.say_with("gaps-about", &[("n", active.into())]),
        empty: (active == 0 || is_whole).then(|| Empty {
            icon: "check",
            title: words.say(if active == 0 { "gaps-nobody" } else { "gaps-whole" }),
            text: words.say(if active == 0 { "gaps-nobody-about" } else { "gaps-whole-about" }),
            ..Empty::default()
        }),
        table: (active > 0).then(|| Table {
            id: "gaps".into(),
            title: words.say("gaps-what"),
            t: TableTexts::of(words),
            heads: vec![head("lead", "gaps-missing"), head("num", "gaps-cards"), head("num", "gaps-share")],
            rows: gaps.iter().map(row).collect(),
            ..Table::default()
        }),
        ..GapsView::default()
    };
    shown(visitor, view, StatusCode::OK).await
}

fn label(visitor: &Visitor, gap: Gap) -> String {
    visitor.words.say(&format!("card-field-{}", gap.column().trim_end_matches("_id").replace('_', "-")))
}

/// What was typed into a page, and what is wrong with it; by the patient's key.
#[derive(Default)]
struct Typed {
    key: Option<FormKey>,
    texts: HashMap<String, String>,
    flaws: HashMap<String, &'static str>,
}

async fn page(visitor: &Visitor, gap: Gap, at: usize, typed: &Typed, status: StatusCode) -> Result<Response, Fault> {
    let words = &visitor.words;
    let books = visitor.app.books();
    let after = (at - 1).saturating_mul(ROWS);
    let Incomplete { count, patients } = books.incomplete(gap, &visitor.limits.seen(), after, ROWS).await?;
    let choices = visitor.app.choices().await?;
    let rows = patients.iter().enumerate().map(|(n, card)| GapRow {
        who: Link::new(href(&card.key), card.name.clone()),
        part: part(visitor, &choices, gap, n, &card.key, typed),
    });
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let last = after + patients.len();
    let key = typed.key.clone().unwrap_or_else(|| FormKey::of_number(rand::random()));
    let view = GapsView {
        title: words.say_with("gaps-of", &[("what", (&label(visitor, gap)).into())]),
        about: words.say_with("gaps-of-about", &[("n", count.into())]),
        back: Some(Link::new("/gaps", words.say("gaps-title"))),
        notes: (!typed.flaws.is_empty()).then(|| Note::warn(words.say("directory-flawed"))).into_iter().collect(),
        empty: patients.is_empty().then(|| Empty {
            icon: "check",
            title: words.say("gaps-whole"),
            text: words.say("gaps-whole-about"),
            links: vec![Button { href: "/gaps".into(), label: words.say("gaps-title"), ..Button::default() }],
            ..Empty::default()
        }),
        href: to(gap, at),
        kept: vec![Kept { name: "key".into(), value: key.as_str().to_owned() }],
        rows: rows.collect(),
        pages: (count > ROWS).then(|| Pages {
            text: words.say_with(
                "common-page-of",
                &[("first", number(after + 1).into()), ("last", number(last).into()), ("all", number(count).into())],
            ),
            back: (at > 1).then(|| to(gap, at - 1)),
            next: (last < count).then(|| to(gap, at + 1)),
        }),
        ..GapsView::default()
    };
    shown(visitor, view, status).await
}

/// The card's own field, named after the card.
fn part(visitor: &Visitor, choices: &Choices, gap: Gap, n: usize, key: &str, typed: &Typed) -> Part {
    let words = &visitor.words;
    let text = typed.texts.get(key).map_or("", String::as_str);
    let draft = crate::draft::Draft::default().with(gap.column(), text);
    let flaws: Flaws = typed.flaws.get(key).map(|flaw| (gap.column(), *flaw)).into_iter().collect();
    let (id, name) = (format!("gap-{n}"), format!("value:{key}"));
    match form::part(words, choices, &draft, &flaws, gap.column()) {
        Part::Field(field) => {
            // One list of suggestions would be sent with every row.
            Part::Field(Field { id, name, required: false, suggestions: Vec::new(), ..field })
        }
        Part::Select(select) => Part::Select(crate::view::Select { id, name, ..select }),
        part @ (Part::Check(_) | Part::Checks(_) | Part::Group(_)) => part,
    }
}

async fn shown(visitor: &Visitor, gaps: GapsView, status: StatusCode) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let around = Around { entry: "/gaps", title: gaps.title.clone(), topic: "gaps", has_charts: false };
    let page = GapsPage { frame: frame(visitor, &now, around), t: GapsTexts::of(&visitor.words), gaps };
    Ok((status, framed(visitor, &page)?).into_response())
}

/// Everything that was typed is written at once, or, where something is wrong, nothing of it. What somebody else filled
/// meanwhile stays as they filled it.
pub async fn mend(visitor: Visitor, Query(asked): Query<Asked>, RawForm(body): RawForm) -> Result<Response, Fault> {
    may_mend(&visitor)?;
    let gap = asked.gap()?.ok_or(Fault::NotFound)?;
    let (now, at) = (visitor.app.now().await?, asked.page.max(1));
    let key = sent_key(&body)?;
    let texts: HashMap<String, String> = form_urlencoded::parse(&body)
        .filter_map(|(name, text)| Some((name.strip_prefix("value:")?.to_owned(), text.trim().to_owned())))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    let back = to(gap, at);
    if texts.is_empty() {
        return Ok(done(&back, "gaps-nothing-typed"));
    }
    let books = visitor.app.books();
    let mut tx = match books.write_once(visitor.actor(), "patient gaps", visitor.user.id, &key).await? {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let mut cards: Vec<Patient> = Vec::new();
    let mut flaws = HashMap::new();
    for (patient, text) in &texts {
        let seen = books.patient_card(patient, &visitor.limits.seen()).await?.ok_or(Fault::NotFound)?;
        let Some(card) = books.read().await?.record::<Patient>(&seen.key).await? else { continue };
        let draft = form::draft(&card);
        if !card.desk.state.is_somebody() || !draft.get(gap.column()).is_empty() {
            continue;
        }
        match form::check(&draft.with(gap.column(), text), card, now.today) {
            Ok(card) => cards.push(card),
            Err(wrong) => {
                let own = wrong.iter().find(|(field, _)| *field == gap.column());
                flaws.insert(patient.clone(), own.map_or("gaps-flaw-elsewhere", |(_, flaw)| flaw));
            }
        }
    }
    let mut rows = 0;
    for card in &cards {
        match tx.keep_card(card).await? {
            Ok(_) => rows += 1,
            Err(_) => {
                flaws.insert(card.id.clone(), "flaw-choice");
            }
        }
    }
    if !flaws.is_empty() {
        tx.roll_back().await?;
        let typed = Typed { key: Some(key), texts, flaws };
        return page(&visitor, gap, at, &typed, StatusCode::BAD_REQUEST).await;
    }
    if rows == 0 {
        tx.roll_back().await?;
        return Ok(done(&back, "gaps-filled-meanwhile"));
    }
    // What is mended is not on the page any more: the next ones are.
    tx.answers(&back);
    let deed = tx.deed();
    tx.commit(&serde_json::json!({ "rows": rows }).to_string()).await?;
    Ok(done_with(&back, "gaps-mended", deed))
}
