//! "Remind me in a month": a task about a patient for oneself, in two keys.

use axum::extract::{Path, Query, RawForm};
use axum::http::HeaderMap;
use axum::response::Response;
use books::deed::FormKey;
use clinic::period::shifted;
use clinic::record::Priority;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use super::{LONGEST, Wish, back_or_day, begin, set, unread};
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::patient::came_from;
use crate::page::patients::href as card_href;
use crate::page::{done_telling, done_with, framed};
use crate::view::{Act, Field, FormPage, FormTexts, FormView, Kept, Kind, Link, Part};
use crate::visitor::Visitor;

/// In how long, as it is sent, with the key that says it.
const WHEN: [(&str, &str); 5] = [("day", "d"), ("week", "w"), ("month", "m"), ("quarter", "q"), ("year", "y")];

fn day(word: &str, today: Date) -> Option<Date> {
    Some(match word {
        "day" => today.saturating_add(1.day()),
        "week" => today.saturating_add(1.week()),
        "month" => shifted(today, 1),
        "quarter" => shifted(today, 3),
        "year" => shifted(today, 12),
        _ => return None,
    })
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Where to go afterwards.
    back: String,
}

pub async fn show(
    visitor: Visitor,
    Path(key): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let words = &visitor.words;
    let card = visitor.app.books().patient_at_desk(&key, &visitor.limits.seen()).await?.ok_or(Fault::NotFound)?;
    if !card.state.is_somebody() {
        return Err(Fault::NotFound);
    }
    let back = if asked.back.is_empty() { came_from(&headers).unwrap_or_default() } else { asked.back };
    let back = if back.is_empty() { card_href(&card.key) } else { back_or_day(&back) };
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("patient", &card.key)
        .append_pair("back", &back)
        .finish();
    let act = |(name, key): (&'static str, &'static str)| {
        let on = day(name, now.today).map(|on| words.day(on)).unwrap_or_default();
        let label = words.say_with(&format!("remind-{name}"), &[("day", (&on).into())]);
        (Act { name, icon: "calendar", label, main: false }, key)
    };
    let hidden = |name: &str, value: &str| Kept { name: name.to_owned(), value: value.to_owned() };
    let text =
        Field { value: words.say("remind-text"), ..Field::new(Kind::Text, "text", words.say("task-field-text")) };
    let form = FormView {
        title: card.name.clone(),
        is_name: true,
        about: words.say("remind-about"),
        href: format!("{}/remind", card_href(&card.key)),
        kept: vec![hidden("key", FormKey::of_number(rand::random()).as_str()), hidden("back", &back)],
        parts: vec![Part::Field(text.required())],
        keyed: WHEN.into_iter().map(act).collect(),
        cancel: Some(Link::new(format!("/tasks/new?{query}"), words.say("remind-other"))),
        ..FormView::default()
    };
    let title = words.say("remind-title");
    let around = Around { entry: "/patients", title, topic: "tasks", has_charts: false };
    framed(&visitor, &FormPage { frame: frame(&visitor, &now, around), t: FormTexts::of(words), form })
}

pub async fn act(visitor: Visitor, Path(patient): Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    let sent = Draft::sent(&["key", "act", "text", "back"], &body);
    let key = FormKey::parse(sent.get("key")).ok_or_else(unread)?;
    let now = visitor.app.now().await?;
    let card = visitor.app.books().patient_at_desk(&patient, &visitor.limits.seen()).await?.ok_or(Fault::NotFound)?;
    let due_on = day(sent.get("act"), now.today).ok_or_else(unread)?;
    let text = match sent.get("text") {
        "" => visitor.words.say("remind-text"),
        text => text.chars().take(LONGEST).collect(),
    };
    let mut tx = match begin(&visitor, "task set", &key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    let wish = Wish {
        patient_id: Some(card.key.clone()),
        text,
        priority: Priority::Normal,
        assignee: visitor.actor().to_owned(),
        due_on,
    };
    if set(&visitor, &mut tx, wish).await?.is_err() {
        tx.roll_back().await?;
        return Ok(done_telling(&card_href(&patient), "task-not-so", ""));
    }
    let href = back_or_day(sent.get("back"));
    tx.answers(&href);
    let deed = tx.deed();
    tx.commit("").await?;
    Ok(done_with(&href, "remind-done", deed))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_month_keeps_the_day_as_far_as_it_has_it() {
        let today = date(2026, 1, 31);
        let on = |word| day(word, today);
        assert_eq!(on("day"), Some(date(2026, 2, 1)));
        assert_eq!(on("month"), Some(date(2026, 2, 28)));
        assert_eq!(on("year"), Some(date(2027, 1, 31)));
        assert_eq!(on("decade"), None);
        assert!(WHEN.iter().all(|(word, _)| on(word).is_some()));
    }
}
