//! People behind a number, kept under a name: the question is kept, so who belongs to it is found anew each time.

use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::access::{Segment, SegmentQuestion};
use clinic::access::Action;
use futures::future::try_join_all;
use report::CellQuestion;
use serde::Deserialize;

use super::frame::{Around, frame};
use super::people::{self, Keep, cell_in_words};
use super::{done, framed};
use crate::ask::Address;
use crate::clock::Moment;
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{Button, Empty, Field, Kind, SegmentEdit, SegmentRow, SegmentsPage, SegmentsTexts, SegmentsView};
use crate::visitor::Visitor;

/// Of so many the list says how long they are; each is a question to the reports.
const COUNTED: usize = 20;
pub const LONGEST_NAME: usize = 100;

pub async fn list(visitor: Visitor) -> Result<Response, Fault> {
    page(&visitor, StatusCode::OK, None).await
}

/// To the people, as this visitor may see them.
pub async fn open(visitor: Visitor, Path(id): Path<String>) -> Result<Redirect, Fault> {
    let segment = visitor.app.books().segment(visitor.user.id, number(&id)?).await?.ok_or(Fault::NotFound)?;
    let address = address(&visitor, &segment.asks).ok_or(Fault::NotFound)?;
    Ok(Redirect::to(&address.href()))
}

/// What the page of people sends: `back`, the address of the people; `who`, those who were picked, nobody being all; `name`; and
/// `shared`.
pub async fn save(visitor: Visitor, form: String) -> Result<Response, Fault> {
    let sent: Vec<_> = form_urlencoded::parse(form.as_bytes()).collect();
    let field = |name: &str| sent.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value);
    let picked = sent.iter().filter(|(name, _)| name == "who").map(|(_, key)| key.as_ref());
    let address = of_people(&visitor, field("back"))?.picking(picked);
    let wanted_name = field("name");
    let now = visitor.app.moment().await?;
    // What cannot be asked is not kept.
    address.question(&visitor.limits, &now)?;
    let asks = question(&address).ok_or(Fault::Refused("fault-form", String::new()))?;
    let is_shared = field("shared") == "yes" && visitor.may_any(Action::ShareSegments);
    let Some(name) = checked(wanted_name) else {
        let keep = Keep { error: Some(flaw(wanted_name)), name: wanted_name.to_owned(), is_shared };
        return people::again(&visitor, &now, &address, StatusCode::BAD_REQUEST, &keep).await;
    };
    let mut tx = visitor.app.books().write(visitor.actor(), "segment save").await?;
    let Some(id) = tx.add_segment(visitor.user.id, name, is_shared, &asks).await? else {
        tx.roll_back().await?;
        let keep = Keep { name: name.to_owned(), is_shared, error: Some("segments-name-taken") };
        return people::again(&visitor, &now, &address, StatusCode::CONFLICT, &keep).await;
    };
    tx.commit(&serde_json::json!({ "segment": id }).to_string()).await?;
    Ok(done("/segments", "segments-saved"))
}

#[derive(Deserialize)]
pub struct Change {
    #[serde(default)]
    act: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    sure: String,
}

/// One of the visitor's own.
pub async fn change(visitor: Visitor, Path(id): Path<String>, Form(change): Form<Change>) -> Result<Response, Fault> {
    let id = number(&id)?;
    let user = visitor.user.id;
    let segment = visitor.app.books().segment(user, id).await?;
    segment.filter(|segment| segment.user_id == user).ok_or(Fault::NotFound)?;
    let refused = || Fault::Refused("fault-form", String::new());
    let failed = |error: &'static str| Some(Failed { id, name: change.name.clone(), error });
    let mut tx = visitor.app.books().write(visitor.actor(), "segment change").await?;
    let said = match change.act.as_str() {
        "rename" => {
            let Some(name) = checked(&change.name) else {
                tx.roll_back().await?;
                return page(&visitor, StatusCode::BAD_REQUEST, failed(flaw(&change.name))).await;
            };
            if !tx.rename_segment(user, id, name).await? {
                tx.roll_back().await?;
                return page(&visitor, StatusCode::CONFLICT, failed("segments-name-taken")).await;
            }
            "segments-renamed"
        }
        "share" if visitor.may_any(Action::ShareSegments) => {
            tx.share_segment(user, id, true).await?;
            "segments-is-shared"
        }
        "unshare" => {
            tx.share_segment(user, id, false).await?;
            "segments-is-private"
        }
        "delete" if change.sure == "yes" => {
            tx.delete_segment(user, id).await?;
            "segments-deleted"
        }
        _ => return Err(refused()),
    };
    let detail = serde_json::json!({ "segment": id, "act": change.act });
    tx.commit(&detail.to_string()).await?;
    Ok(done("/segments", said))
}

fn number(id: &str) -> Result<i64, Fault> {
    id.parse().map_err(|_| Fault::NotFound)
}

/// A new name that cannot be.
struct Failed {
    id: i64,
    name: String,
    error: &'static str,
}

/// What is wrong with a name that cannot be, as the id of a text.
fn flaw(name: &str) -> &'static str {
    if name.trim().is_empty() { "segments-name-missing" } else { "segments-name-long" }
}

/// Without space around it; none when nothing is left, or too much.
fn checked(name: &str) -> Option<&str> {
    let name = name.trim();
    (1..=LONGEST_NAME).contains(&name.chars().count()).then_some(name)
}

/// The address of a list of people, as its page has it.
pub fn of_people(visitor: &Visitor, href: &str) -> Result<Address, Fault> {
    let refused = || Fault::Refused("fault-form", String::new());
    let (path, query) = href.split_once('?').ok_or_else(refused)?;
    let id = path.strip_prefix("/reports/").and_then(|rest| rest.strip_suffix("/people")).ok_or_else(refused)?;
    let report = visitor.app.report(id).filter(|report| visitor.limits.may_ask(report)).ok_or(Fault::NotFound)?;
    Address::parse(report, query).map_err(|error| crate::ask::AskError::from(error).into())
}

/// What of an address is kept: not how it is shown, nor which page of it.
fn question(address: &Address) -> Option<SegmentQuestion> {
    let cell = address.cell.as_ref()?;
    Some(SegmentQuestion {
        report: address.report.id.to_owned(),
        given: address.given.clone(),
        keys: cell.keys.clone(),
        column: cell.column.clone(),
        who: address.who.clone(),
    })
}

/// None where the visitor may not ask the report.
fn address(visitor: &Visitor, asks: &SegmentQuestion) -> Option<Address> {
    let report = visitor.app.report(&asks.report).filter(|report| visitor.limits.may_ask(report))?;
    let cell = CellQuestion { keys: asks.keys.clone(), column: asks.column.clone() };
    Some(Address { given: asks.given.clone(), cell: Some(cell), who: asks.who.clone(), ..Address::of(report) })
}

async fn page(visitor: &Visitor, status: StatusCode, failed: Option<Failed>) -> Result<Response, Fault> {
    let now = visitor.app.moment().await?;
    let words = &visitor.words;
    let segments = visitor.app.books().segments(visitor.user.id).await?;
    let mut segments: Vec<(Segment, Address)> = segments
        .into_iter()
        .filter_map(|segment| address(visitor, &segment.asks).map(|address| (segment, address)))
        .collect();
    segments.sort_by(|(a, _), (b, _)| words.compare(&a.name, &b.name));
    let counts = segments.iter().take(COUNTED).map(|(_, address)| count(visitor, &now, address));
    let counts = try_join_all(counts).await?;
    let counts = counts.into_iter().chain(std::iter::repeat(None));
    let choices = visitor.app.choices().await?;
    let mut rows = Vec::with_capacity(segments.len());
    for ((segment, address), count) in segments.iter().zip(counts) {
        let about = cell_in_words(visitor, address, &choices).await?;
        rows.push(row(visitor, about, segment, address, count, failed.as_ref()));
    }
    let segments = SegmentsView {
        asked: words.say("segments-asked"),
        title: words.say_with("segments-count", &[("count", rows.len().into())]),
        notes: Vec::new(),
        empty: rows.is_empty().then(|| none_yet(words)),
        rows,
    };
    let t = SegmentsTexts::of(words);
    let around = Around { entry: "/segments", title: t.segments.clone(), topic: "segments", has_charts: false };
    let mut response = framed(visitor, &SegmentsPage { frame: frame(visitor, &now, around), t, segments })?;
    *response.status_mut() = status;
    Ok(response.into_response())
}

/// How many they are now, as this visitor may see them. None when that cannot be asked: a record that it names may be gone.
async fn count(visitor: &Visitor, now: &Moment, address: &Address) -> Result<Option<usize>, Fault> {
    match people::listed(visitor, address, now).await {
        Ok(people) => Ok(Some(people.rows.len())),
        Err(Fault::Refused(..) | Fault::NotFound) => Ok(None),
        Err(fault) => Err(fault),
    }
}

fn row(
    visitor: &Visitor,
    about: String,
    segment: &Segment,
    address: &Address,
    count: Option<usize>,
    failed: Option<&Failed>,
) -> SegmentRow {
    let words = &visitor.words;
    let count = count.and_then(|count| i64::try_from(count).ok()).map(|count| words.count(count));
    let is_own = segment.user_id == visitor.user.id;
    SegmentRow {
        id: segment.id,
        name: segment.name.clone(),
        about,
        href: format!("/segments/{}", segment.id),
        count: count.unwrap_or_else(|| words.say("segments-see")),
        report: words.report(address.report.id),
        report_href: address.report_href(),
        owner: segment.owner.clone(),
        seen_by: words.say(if segment.is_shared { "segments-shared" } else { "segments-private" }),
        edit: (is_own && visitor.may_any(Action::SaveSegments))
            .then(|| edit(visitor, segment, failed.filter(|failed| failed.id == segment.id))),
    }
}

fn edit(visitor: &Visitor, segment: &Segment, failed: Option<&Failed>) -> SegmentEdit {
    let words = &visitor.words;
    let name = Field::new(Kind::Text, "name", words.say("segments-name")).required();
    let name = name.within(&format!("segment-{}", segment.id));
    SegmentEdit {
        label: words.say_with("segments-menu", &[("name", (&segment.name).into())]),
        href: format!("/segments/{}", segment.id),
        name: Field {
            value: failed.map_or_else(|| segment.name.clone(), |failed| failed.name.clone()),
            error: failed
                .map_or_else(String::new, |failed| words.say_with(failed.error, &[("most", LONGEST_NAME.into())])),
            ..name
        },
        may_share: visitor.may_any(Action::ShareSegments),
        is_shared: segment.is_shared,
        open: failed.is_some(),
    }
}

fn none_yet(words: &Words) -> Empty {
    Empty {
        icon: "segments",
        title: words.say("segments-none"),
        text: words.say("segments-none-about"),
        steps: vec![words.say("segments-none-open"), words.say("segments-none-keep")],
        links: vec![Button { href: "/reports".into(), label: words.say("frame-reports"), icon: "", main: true }],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_something_and_not_too_much() {
        assert_eq!(checked("  Lost  "), Some("Lost"));
        assert_eq!((checked(" "), checked(&"x".repeat(101))), (None, None));
        assert!(checked(&"ї".repeat(100)).is_some());
    }

    #[test]
    fn the_question_is_kept_and_not_how_it_was_shown() {
        let report = reports::find("retention").expect("a report");
        let query =
            "period=last-year&branch=b1&cell=employee_id%3De1+column%3Dlost&sort=-patient&page=3&seek=a&rows=visits";
        let address = Address::parse(report, query).expect("an address");
        let asks = question(&address).expect("a cell");
        assert_eq!((asks.report.as_str(), asks.column.as_str()), ("retention", "lost"));
        assert_eq!(asks.keys, [("employee_id".to_owned(), "e1".to_owned())]);
        let kept = CellQuestion { keys: asks.keys, column: asks.column };
        let again = Address { given: asks.given, cell: Some(kept), ..Address::of(report) };
        assert_eq!(
            again.href(),
            "/reports/retention/people?period=last-year&branch=b1&cell=employee_id%3De1+column%3Dlost"
        );
        let whole = Address::parse(report, "period=last-year").expect("an address");
        assert_eq!(question(&whole), None);
    }
}
