//! A list as a file, changed and brought back: looked at first, with everything that is wrong by line and column, then taken as
//! one deed. Nothing is removed: what the file does not have stays as it is.

use std::hash::{DefaultHasher, Hash, Hasher};

use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use books::deed::FormKey;
use exchange::bundle::{TextRow, of_texts, single, texts};

use super::kind::{self, told};
use super::lists::{self, Ask, Kind, List, with_record};
use super::records::{Known, blank};
use super::{around, begin, finish, form, put_all};
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::frame::frame;
use crate::page::framed;
use crate::page::import::problem;
use crate::view::{Cell, Head, Kept, Link, Note, Row, Table, TableTexts, TakeForm, TakePage, TakeTexts, TakeView};
use crate::visitor::Visitor;

/// Bytes of a file; a list of ten thousand is shorter. As a form passes it on it is three times that at most.
const MOST: usize = 512 << 10;
/// Faults and changes that a page shows.
const SHOWN: usize = 200;
/// Stands in for the key that a new record gets when it is taken.
const NEW: &str = "new";

/// A fault of the file: where, and what.
struct Wrong {
    line: Option<u64>,
    column: String,
    problem: String,
    remedy: String,
}

/// A record that the file makes or changes.
struct Changed {
    line: u64,
    /// None: it is new.
    before: Option<Draft>,
    after: Draft,
}

/// What a file comes to.
#[derive(Default)]
struct Found {
    wrong: Vec<Wrong>,
    changed: Vec<Changed>,
    unchanged: usize,
}

impl Found {
    /// What it would do, to be told from anything else that it would.
    fn mark(&self) -> String {
        let mut hasher = DefaultHasher::new();
        for changed in &self.changed {
            (changed.before.as_ref().map(Draft::to_text), changed.after.to_text()).hash(&mut hasher);
        }
        format!("{:016x}", hasher.finish())
    }
}

pub async fn show(visitor: Visitor, Path(word): Path<String>) -> Result<Response, Fault> {
    let list = lists::find(&word).ok_or(Fault::NotFound)?;
    let known = Known::all(&visitor, visitor.app.now().await?).await?;
    page(&visitor, &known, list, StatusCode::OK, "", None)
}

/// Looks at a file. Nothing is written.
pub async fn check(
    visitor: Visitor,
    Path(word): Path<String>,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Fault> {
    let list = lists::find(&word).ok_or(Fault::NotFound)?;
    let known = Known::all(&visitor, visitor.app.now().await?).await?;
    let content = match form {
        Ok(form) => received(form).await,
        Err(_) => Err("take-nothing-chosen"),
    };
    match content {
        Err(id) => page(&visitor, &known, list, StatusCode::BAD_REQUEST, id, None),
        Ok(content) => {
            let found = examine(&visitor, list, &known, &content);
            let status = if found.wrong.is_empty() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
            page(&visitor, &known, list, status, "", Some((&found, content.as_slice(), Vec::new())))
        }
    }
}

/// The file, or the id of what is wrong with how it came.
async fn received(mut form: Multipart) -> Result<Vec<u8>, &'static str> {
    while let Some(field) = form.next_field().await.map_err(|_| "take-too-large")? {
        if field.name() != Some("file") {
            continue;
        }
        let content = field.bytes().await.map_err(|_| "take-too-large")?;
        return match content.len() {
            0 => Err("take-nothing-chosen"),
            1..=MOST => Ok(content.to_vec()),
            _ => Err("take-too-large"),
        };
    }
    Err("take-nothing-chosen")
}

/// Takes what was looked at, as it stands in the form.
pub(super) async fn take(
    visitor: &Visitor,
    list: &'static List,
    key: &FormKey,
    body: &[u8],
) -> Result<Response, Fault> {
    let sent = Draft::sent(&["content", "mark"], body);
    let content = sent.get("content").as_bytes();
    let at = visitor.app.now().await?;
    let mut tx = match begin(visitor, key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let known = Known::all(visitor, at).await?;
    let found = examine(visitor, list, &known, content);
    let is_same = found.mark() == sent.get("mark");
    if !found.wrong.is_empty() || !is_same {
        tx.roll_back().await?;
        let notes = vec![Note::warn(visitor.words.say("take-meanwhile"))];
        return page(visitor, &known, list, StatusCode::CONFLICT, "", Some((&found, content, notes)));
    }
    let mut wanted: Vec<Draft> = found.changed.into_iter().map(|changed| changed.after).collect();
    for record in wanted.iter_mut().filter(|record| record.get("id").is_empty()) {
        record.set("id", tx.new_key().await?);
    }
    let rows = put_all(&mut tx, list, &known, &mut wanted).await?;
    finish(tx, list, rows, "take-taken", &list.href()).await
}

fn examine(visitor: &Visitor, list: &List, known: &Known, content: &[u8]) -> Found {
    // A form that passes it on ends every line with two signs. What is no text the reader tells.
    let content = match std::str::from_utf8(content) {
        Ok(text) => text.replace("\r\n", "\n").into_bytes(),
        Err(_) => content.to_vec(),
    };
    let (rows, problems) = with_record!(list.of, R => single::<R>(&content));
    let mut found = Found::default();
    found.wrong.extend(problems.listed.into_iter().map(|known| {
        let told = problem::tell(&visitor.words, &known.what);
        Wrong { line: known.line, column: known.column.unwrap_or_default(), problem: told.problem, remedy: told.remedy }
    }));
    let mut seen: Vec<String> = Vec::new();
    let mut singles = 0;
    for row in rows {
        let id = row.get("id").unwrap_or_default().trim().to_owned();
        let before = known.record(list, &id);
        let said = |column: &str, id: &str| wrong(visitor, row.line, column, id);
        if !id.is_empty() && before.is_none() {
            found.wrong.push(said("id", "take-flaw-unknown"));
            continue;
        }
        if !id.is_empty() && seen.contains(&id) {
            found.wrong.push(said("id", "take-flaw-twice"));
            continue;
        }
        match read(visitor, list, known, &row, before) {
            Err(wrong) => found.wrong.extend(wrong),
            Ok(after) => {
                singles += usize::from(list.single.is_some_and(|single| after.get(single) == "true"));
                if singles > 1 {
                    found.wrong.push(said(list.single.unwrap_or_default(), "take-flaw-single"));
                    singles = 1;
                }
                if before == Some(&after) {
                    found.unchanged += 1;
                } else {
                    found.changed.push(Changed { line: row.line, before: before.cloned(), after });
                }
            }
        }
        seen.push(id);
    }
    found.wrong.sort_by_key(|wrong| wrong.line);
    found
}

fn wrong(visitor: &Visitor, line: u64, column: &str, id: &str) -> Wrong {
    let problem = visitor.words.say_with(id, &[("most", kind::LONGEST.into())]);
    Wrong { line: Some(line), column: column.to_owned(), problem, remedy: String::new() }
}

/// The record with what a row says of it, or everything that is wrong with the row. Without a key where it is new.
fn read(
    visitor: &Visitor,
    list: &List,
    known: &Known,
    row: &TextRow,
    before: Option<&Draft>,
) -> Result<Draft, Vec<Wrong>> {
    let now = before.cloned().unwrap_or_else(|| blank(list));
    let mut wanted = now.clone();
    for (column, text) in row.texts.iter().filter(|(column, _)| *column != "id") {
        wanted.set(column, text.trim());
    }
    let typed = wanted.clone().with("id", if before.is_some() { now.get("id") } else { NEW });
    let as_stored = with_record!(list.of, R => {
        of_texts::<R>(|column| typed.get(column), known.currency).map(|record| texts(&record, known.currency))
    });
    let mut all: Vec<Wrong> = Vec::new();
    match as_stored {
        Err(wrong) => {
            for (column, why) in wrong {
                let told = problem::tell(&visitor.words, &why);
                let (problem, remedy) = (told.problem, told.remedy);
                all.push(Wrong { line: Some(row.line), column: column.to_owned(), problem, remedy });
            }
        }
        Ok(texts) => {
            wanted = texts.into_iter().fold(Draft::default(), |draft, (column, text)| draft.with(column, text));
            wanted.set("id", now.get("id"));
        }
    }
    let unread: Vec<form::Flaw> = list.asks.iter().filter_map(|ask| unread(ask, &wanted, known)).collect();
    for (column, id) in form::flaws(list, known, &wanted, &now, &unread) {
        if all.iter().all(|known| known.column != column) {
            all.push(wrong(visitor, row.line, column, id));
        }
    }
    if all.is_empty() { Ok(wanted) } else { Err(all) }
}

/// What no form would have taken.
fn unread(ask: &Ask, wanted: &Draft, known: &Known) -> Option<form::Flaw> {
    match ask.kind {
        Kind::Flag | Kind::Word(..) | Kind::Country | Kind::One(_) => None,
        _ => Some((ask.column, kind::read(ask.kind, wanted.get(ask.column), known.currency).err()?)),
    }
}

fn page(
    visitor: &Visitor,
    known: &Known,
    list: &List,
    status: StatusCode,
    error: &str,
    found: Option<(&Found, &[u8], Vec<Note>)>,
) -> Result<Response, Fault> {
    let words = &visitor.words;
    let most = i64::try_from(MOST >> 10).unwrap_or(i64::MAX);
    let mut take = TakeView {
        title: words.say_with("take-title", &[("list", (&words.say(&list.text(""))).into())]),
        about: words.say("take-about"),
        back: Link::new(list.href(), words.say(&list.text(""))),
        href: format!("/take/{}", list.word),
        error: if error.is_empty() { String::new() } else { words.say_with(error, &[("most", most.into())]) },
        file: visitor
            .may_any(clinic::access::Action::Export)
            .then(|| Link::new(format!("{}.csv", list.href()), words.say("directory-file"))),
        ..TakeView::default()
    };
    if let Some((found, content, notes)) = found {
        take.notes = notes;
        take.notes.push(summary(visitor, found));
        if !found.wrong.is_empty() {
            take.table = Some(faults(visitor, &found.wrong));
        } else if !found.changed.is_empty() {
            take.table = Some(changes(visitor, list, known, &found.changed));
            let kept = |name: &str, value: &str| Kept { name: name.to_owned(), value: value.to_owned() };
            take.take = Some(TakeForm {
                href: list.href(),
                kept: vec![
                    kept("act", "take"),
                    kept("key", FormKey::of_number(rand::random()).as_str()),
                    kept("mark", &found.mark()),
                    kept("content", &String::from_utf8_lossy(content)),
                ],
                label: words.say_with("take-take", &[("count", found.changed.len().into())]),
            });
        }
    }
    let page = TakePage { frame: frame(visitor, &known.now, around(&take.title)), t: TakeTexts::of(words), take };
    Ok((status, framed(visitor, &page)?).into_response())
}

fn summary(visitor: &Visitor, found: &Found) -> Note {
    let words = &visitor.words;
    if !found.wrong.is_empty() {
        return Note::bad(words.say_with("take-wrong", &[("count", found.wrong.len().into())]));
    }
    let made = found.changed.iter().filter(|changed| changed.before.is_none()).count();
    let counts = [("made", made), ("changed", found.changed.len() - made), ("unchanged", found.unchanged)];
    let counts = counts.map(|(name, count)| (name, count.into()));
    let id = if found.changed.is_empty() { "take-nothing" } else { "take-sound" };
    Note::plain(words.say_with(id, &counts))
}

fn head(visitor: &Visitor, class: &str, id: &str) -> Head {
    Head { class: class.to_owned(), label: visitor.words.say(id), ..Head::default() }
}

/// None where there are no more than are shown.
fn more(visitor: &Visitor, all: usize) -> Option<Row> {
    let more = all.checked_sub(SHOWN).filter(|more| *more > 0)?;
    let text = visitor.words.say_with("take-more", &[("count", more.into())]);
    Some(Row { cells: vec![Cell::number(""), Cell::text(text), Cell::text("")], ..Row::default() })
}

fn line(visitor: &Visitor, line: Option<u64>) -> Cell {
    let line = line.and_then(|line| i64::try_from(line).ok());
    Cell::number(line.map(|line| visitor.words.count(line)).unwrap_or_default())
}

fn faults(visitor: &Visitor, wrong: &[Wrong]) -> Table {
    let row = |wrong: &Wrong| {
        let said = Cell::text(&wrong.problem);
        let said =
            Cell { sub: Some(wrong.remedy.clone()).into_iter().filter(|text| !text.is_empty()).collect(), ..said };
        Row { cells: vec![line(visitor, wrong.line), Cell::text(&wrong.column), said], ..Row::default() }
    };
    Table {
        id: "faults".into(),
        title: visitor.words.say("take-faults"),
        t: TableTexts::of(&visitor.words),
        heads: vec![
            head(visitor, "num", "take-line"),
            head(visitor, "", "take-column"),
            head(visitor, "lead", "take-what"),
        ],
        rows: wrong.iter().take(SHOWN).map(row).chain(more(visitor, wrong.len())).collect(),
        ..Table::default()
    }
}

fn changes(visitor: &Visitor, list: &List, known: &Known, changed: &[Changed]) -> Table {
    let words = &visitor.words;
    let field = |ask: &Ask, before: &Draft, after: &Draft| {
        let (was, is) = (before.get(ask.column), after.get(ask.column));
        let shown = |text: &str| match told(words, known, ask, text) {
            text if text.is_empty() => words.say("take-empty"),
            text => text,
        };
        (was != is).then(|| {
            let (label, was, is) = (words.say(&ask.text()), shown(was), shown(is));
            let args = [("field", (&label).into()), ("was", (&was).into()), ("is", (&is).into())];
            words.say_with("take-change", &args)
        })
    };
    let row = |changed: &Changed| {
        let what = match &changed.before {
            None => words.say("take-new"),
            Some(before) => {
                let fields = list.asks.iter().filter_map(|ask| field(ask, before, &changed.after));
                fields.collect::<Vec<_>>().join(" · ")
            }
        };
        let cells = vec![line(visitor, Some(changed.line)), Cell::head(changed.after.get("name")), Cell::text(what)];
        Row { cells, ..Row::default() }
    };
    Table {
        id: "changes".into(),
        title: words.say("take-changes"),
        t: TableTexts::of(words),
        heads: vec![
            head(visitor, "num", "take-line"),
            head(visitor, "lead", "directory-field-name"),
            head(visitor, "", "take-what"),
        ],
        rows: changed.iter().take(SHOWN).map(row).chain(more(visitor, changed.len())).collect(),
        ..Table::default()
    }
}
