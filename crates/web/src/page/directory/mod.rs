//! The directory: the lists that the clinic is described by. One page for all of them, made from one description of each.
//!
//! What everything costs on a price list is a page of its own ([`prices`]), as what a branch or a source costs each month
//! ([`costs`]). Several records are changed [`together`].

pub mod costs;
mod form;
pub(super) mod kind;
pub(super) mod lists;
pub mod prices;
mod records;
mod table;
pub mod take;
mod together;

use axum::extract::{Path, Query, RawForm};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use books::Tx;
use books::deed::{FormKey, Once};
use clinic::access::Action;

use super::frame::{Around, frame};
use super::{done, done_with, framed};
use crate::draft::Draft;
use crate::fault::Fault;
use crate::view::{DirectoryPage, DirectoryTexts, DirectoryView, FormPage, FormTexts, FormView, ListAct, Note};
use crate::visitor::Visitor;

use form::Filled;
use lists::List;
use records::{Known, blank};
use table::Asked;

const DEED: &str = "directory change";
/// More reasons than these tell a clinic little.
pub const MANY_REASONS: usize = 10;

/// All lists.
pub async fn index(visitor: Visitor) -> Result<Response, Fault> {
    let known = Known::all(&visitor, visitor.app.now().await?).await?;
    page(&visitor, &known, table::all(&visitor.words, &known))
}

/// A list, the form of one of its records, or (`….csv`) the list as a file.
pub async fn show(visitor: Visitor, Path(word): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    if let Some(word) = word.strip_suffix(".csv") {
        return file(&visitor, lists::find(word).ok_or(Fault::NotFound)?).await;
    }
    let list = lists::find(&word).ok_or(Fault::NotFound)?;
    let known = Known::all(&visitor, visitor.app.now().await?).await?;
    if let Some(key) = &asked.edit {
        let record = known.record(list, key).ok_or(Fault::NotFound)?;
        return form_page(&visitor, list, &known, &Filled::of(Some(record), list), StatusCode::OK);
    }
    if asked.new == "yes" {
        return form_page(&visitor, list, &known, &Filled::of(None, list), StatusCode::OK);
    }
    let mut view = table::one(&visitor.words, list, &known, &asked);
    if list.of == lists::Of::Reason {
        view.notes = reasons(&visitor, &known).await?;
        view.learn = learnable(&visitor).await?;
    }
    page(&visitor, &known, view)
}

/// More than a handful of reasons say little.
async fn reasons(visitor: &Visitor, known: &Known) -> Result<Vec<Note>, Fault> {
    let in_use = known.of(lists::Of::Reason).iter();
    let in_use =
        in_use.filter(|reason| reason.get("archived") != "true" && reason.get("merged_into").is_empty()).count();
    let many = in_use > MANY_REASONS;
    Ok(many
        .then(|| Note::plain(visitor.words.say_with("left-many-reasons", &[("count", in_use.into())])))
        .into_iter()
        .collect())
}

/// What departures give, and the list has not.
async fn learnable(visitor: &Visitor) -> Result<Option<ListAct>, Fault> {
    let count = visitor.app.books().read().await?.unlisted_reasons().await?;
    Ok((count > 0).then(|| ListAct {
        href: "/directory/reasons".into(),
        key: FormKey::of_number(rand::random()).as_str().to_owned(),
        name: "learn",
        label: visitor.words.say_with("directory-learn", &[("count", count.into())]),
    }))
}

/// A record is saved, or those that are picked are changed together, go out of use or come back.
pub async fn act(visitor: Visitor, Path(word): Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    let list = lists::find(&word).ok_or(Fault::NotFound)?;
    let sent = Draft::sent(&["act", "key", "id", "shown"], &body);
    let refused = || Fault::Refused("fault-form", String::new());
    let key = FormKey::parse(sent.get("key")).ok_or_else(refused)?;
    match sent.get("act") {
        "save" => save(&visitor, list, key, &sent, &body).await,
        "learn" if list.of == lists::Of::Reason => learn(&visitor, list, &key).await,
        "take" => take::take(&visitor, list, &key, &body).await,
        "together" => together::ask(&visitor, list, &picked(&body)).await,
        "set" => together::save(&visitor, list, key, &picked(&body), &body).await,
        "archive" => put_aside(&visitor, list, &key, &picked(&body), true).await,
        "restore" => put_aside(&visitor, list, &key, &picked(&body), false).await,
        _ => Err(refused()),
    }
}

fn picked(body: &[u8]) -> Vec<String> {
    form_urlencoded::parse(body).filter(|(name, _)| name == "who").map(|(_, key)| key.into_owned()).collect()
}

/// Begins to write; none, and where to go, where the form was taken before.
async fn begin(visitor: &Visitor, key: &FormKey) -> Result<Result<Box<Tx>, Response>, Fault> {
    let once = visitor.app.books().write_once(visitor.actor(), DEED, visitor.user.id, key).await?;
    Ok(match once {
        Once::Write(tx) => Ok(tx),
        Once::Done(href) => Err(Redirect::to(&href).into_response()),
    })
}

async fn save(
    visitor: &Visitor,
    list: &'static List,
    key: FormKey,
    sent: &Draft,
    body: &[u8],
) -> Result<Response, Fault> {
    let at = visitor.app.now().await?;
    let mut tx = match begin(visitor, &key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let known = Known::all(visitor, at).await?;
    let id = sent.get("id");
    let now = if id.is_empty() { blank(list) } else { known.record(list, id).ok_or(Fault::NotFound)?.clone() };
    let shown = if id.is_empty() { now.clone() } else { Draft::from_text(sent.get("shown")) };
    let (typed, unread) = form::read(&visitor.words, list, &known, &Draft::sent(&list.columns(), body), &shown);
    let (mut wanted, clashes) = typed.merged(&shown, &now);
    let flaws = form::flaws(list, &known, &wanted, &now, &unread);
    if !flaws.is_empty() || !clashes.is_empty() {
        tx.roll_back().await?;
        let status = if flaws.is_empty() { StatusCode::CONFLICT } else { StatusCode::BAD_REQUEST };
        // What is stored by now has been shown: sent once more, what was typed stands.
        let filled = Filled { key, id: id.to_owned(), shown: now, draft: wanted, flaws, clashes };
        return form_page(visitor, list, &known, &filled, status);
    }
    if id.is_empty() {
        wanted.set("id", tx.new_key().await?);
    }
    let rows = put_all(&mut tx, list, &known, &mut [wanted]).await?;
    finish(tx, list, rows, if id.is_empty() { "directory-made" } else { "directory-changed" }, &list.href()).await
}

/// Reasons that departures give and the list has not are taken into it.
async fn learn(visitor: &Visitor, list: &'static List, key: &FormKey) -> Result<Response, Fault> {
    let mut tx = match begin(visitor, key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    let rows = tx.learn_reasons().await?;
    finish(tx, list, rows, "directory-learnt", &list.href()).await
}

/// Out of use, or back.
async fn put_aside(
    visitor: &Visitor,
    list: &'static List,
    key: &FormKey,
    picked: &[String],
    aside: bool,
) -> Result<Response, Fault> {
    let href = if aside { list.href() } else { format!("{}?archived=yes", list.href()) };
    if picked.is_empty() {
        return Ok(done(&href, "directory-nothing-picked"));
    }
    let at = visitor.app.now().await?;
    let mut tx = match begin(visitor, key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    let known = Known::all(visitor, at).await?;
    let records = picked.iter().filter_map(|key| known.record(list, key));
    let mut wanted: Vec<Draft> = records.filter(|record| known.is_archived(list, record) != aside).cloned().collect();
    let today = known.now.today.to_string();
    let (column, is, is_not) =
        if list.is_left() { ("left_on", today.as_str(), "") } else { ("archived", "true", "false") };
    for record in &mut wanted {
        record.set(column, if aside { is } else { is_not });
    }
    let rows = put_all(&mut tx, list, &known, &mut wanted).await?;
    finish(tx, list, rows, if aside { "directory-put-aside" } else { "directory-brought-back" }, &href).await
}

/// Puts records, and takes from others what one alone may be. How many rows that changed.
async fn put_all(tx: &mut Tx, list: &List, known: &Known, wanted: &mut [Draft]) -> Result<usize, Fault> {
    let mut rows = 0;
    let own: Vec<String> = wanted.iter().map(|record| record.get("id").to_owned()).collect();
    for record in wanted.iter_mut() {
        if let Some(single) = list.single {
            if record.get("archived") == "true" {
                record.set(single, "false");
            }
            if record.get(single) == "true" {
                let is_other =
                    |other: &&Draft| other.get(single) == "true" && own.iter().all(|id| id != other.get("id"));
                for other in known.of(list.of).iter().filter(is_other) {
                    let other = other.clone().with(single, "false");
                    rows += usize::from(records::put(tx, list, &other, known.currency).await?);
                }
            }
        }
        rows += usize::from(records::put(tx, list, record, known.currency).await?);
    }
    Ok(rows)
}

async fn finish(mut tx: Box<Tx>, list: &List, rows: usize, said: &'static str, href: &str) -> Result<Response, Fault> {
    if rows == 0 {
        tx.roll_back().await?;
        return Ok(done(href, "directory-unchanged"));
    }
    tx.answers(href);
    let deed = tx.deed();
    tx.commit(&serde_json::json!({ "list": list.word, "rows": rows }).to_string()).await?;
    Ok(done_with(href, said, deed))
}

/// All of a list as it stands in a bundle.
async fn file(visitor: &Visitor, list: &List) -> Result<Response, Fault> {
    if !visitor.may_any(Action::Export) {
        return Err(Fault::NotFound);
    }
    let currency = visitor.app.now().await?.setting.currency;
    let mut reader = visitor.app.books().read().await?;
    let (name, content, rows) = records::file(&mut reader, list.of, currency).await?;
    drop(reader);
    let detail = serde_json::json!({ "list": list.word, "format": "csv", "rows": rows });
    visitor.app.books().write(visitor.actor(), "export").await?.commit(&detail.to_string()).await?;
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    let attached = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    headers.insert(CONTENT_DISPOSITION, attached.map_err(|error| Fault::internal(&error))?);
    Ok((headers, content).into_response())
}

fn around(title: &str) -> Around<'static> {
    Around { entry: "/directory", title: title.to_owned(), topic: "directory", has_charts: false }
}

fn page(visitor: &Visitor, known: &Known, directory: DirectoryView) -> Result<Response, Fault> {
    let t = DirectoryTexts::of(&visitor.words);
    framed(visitor, &DirectoryPage { frame: frame(visitor, &known.now, around(&directory.title)), t, directory })
}

fn form_page(
    visitor: &Visitor,
    list: &List,
    known: &Known,
    filled: &Filled,
    status: StatusCode,
) -> Result<Response, Fault> {
    form_of(visitor, known, form::view(&visitor.words, list, known, filled), status)
}

fn form_of(visitor: &Visitor, known: &Known, form: FormView, status: StatusCode) -> Result<Response, Fault> {
    let t = FormTexts::of(&visitor.words);
    let mut response = framed(visitor, &FormPage { frame: frame(visitor, &known.now, around(&form.title)), t, form })?;
    *response.status_mut() = status;
    Ok(response)
}
