//! Cards that may be of one person: the worklist, and what is decided about pairs of it.

use axum::extract::{Query, RawForm};
use axum::response::{IntoResponse, Redirect, Response};
use books::cards::PatientCard;
use books::deed::{FormKey, Once};
use books::search::{Alike, Found, Why};
use books::{JoinRefusal, Tx, proposed};
use clinic::record::Patient;
use serde::Deserialize;

use super::attention::mark;
use super::frame::{Around, frame};
use super::join::address;
use super::patient::in_few_words;
use super::patients::{find, href};
use super::{done, done_saying, framed};
use crate::draft::Draft;
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{
    Act, Cell, DirectoryActs, DirectoryPage, DirectoryTexts, DirectoryView, Empty, Head, Kept, Link, Note, Pages, Row,
    Seek, Table, TableTexts,
};
use crate::visitor::Visitor;

const HERE: &str = "/duplicates";
const ROWS: usize = 50;
/// Cards that are offered where one looks for the other card of somebody.
const FOUND: usize = 10;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Pairs before the page.
    from: usize,
    /// The key of a card whose other card is looked for, and by what.
    with: String,
    find: String,
}

/// Two cards as a form sends them: keys may be anything.
pub fn pair(one: &str, other: &str) -> String {
    form_urlencoded::Serializer::new(String::new()).append_pair("one", one).append_pair("other", other).finish()
}

fn of_pair(text: &str) -> Option<(String, String)> {
    let pair = Draft::from_text(text);
    let (one, other) = (pair.get("one").to_owned(), pair.get("other").to_owned());
    (!one.is_empty() && !other.is_empty()).then_some((one, other))
}

pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    if !asked.with.is_empty() {
        return look(&visitor, &asked).await;
    }
    let words = &visitor.words;
    let index = visitor.app.books().patient_index();
    let found = index.duplicates(asked.from, ROWS, &visitor.limits.seen()).await?;
    let title = words.say_with("duplicates-count", &[("count", found.count.into())]);
    let is_empty = found.pairs.is_empty();
    let form = "decide";
    let act = |name, icon, main| Act { name, icon, label: words.say(&format!("duplicates-act-{name}")), main };
    let directory = DirectoryView {
        title: words.say("duplicates-title"),
        asked: words.say("duplicates-about"),
        empty: is_empty.then(|| Empty {
            icon: "check",
            title: words.say("duplicates-none"),
            text: words.say("duplicates-none-about"),
            ..Empty::default()
        }),
        table: (!is_empty).then(|| Table {
            id: "pairs".into(),
            title,
            t: TableTexts::of(words),
            form: form.into(),
            heads: ["duplicates-one", "duplicates-other", "duplicates-why"].map(|id| head(words, id)).into(),
            rows: found.pairs.iter().map(|alike| row(words, alike)).collect(),
            pages: pages(words, asked.from, found.pairs.len(), found.count),
            ..Table::default()
        }),
        acts: (!is_empty).then(|| DirectoryActs {
            id: form.into(),
            href: HERE.into(),
            kept: vec![Kept { name: "key".into(), value: FormKey::of_number(rand::random()).as_str().to_owned() }],
            none: words.say("duplicates-nothing-picked"),
            acts: vec![act("join", "patients", true), act("apart", "close", false)],
        }),
        ..DirectoryView::default()
    };
    page(&visitor, directory).await
}

async fn page(visitor: &Visitor, directory: DirectoryView) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let around = Around { entry: HERE, title: directory.title.clone(), topic: "duplicates", has_charts: false };
    let t = DirectoryTexts::of(&visitor.words);
    framed(visitor, &DirectoryPage { frame: frame(visitor, &now, around), t, directory })
}

fn head(words: &Words, id: &str) -> Head {
    let class = if id == "duplicates-one" { "lead" } else { "" };
    Head { class: class.into(), label: words.say(id), ..Head::default() }
}

fn row(words: &Words, alike: &Alike) -> Row {
    let (one, other) = (&alike.one, &alike.other);
    let why = match alike.why {
        Why::Card => "duplicates-why-card",
        Why::Phone => "duplicates-why-phone",
        Why::Email => "duplicates-why-email",
        Why::NameAndBirth => "duplicates-why-name",
    };
    // The number that both have may be one that does not stand on the card itself.
    let is_further = alike.why == Why::Phone && one.phone != other.phone;
    let further = is_further.then(|| words.say("duplicates-why-further"));
    let cells = vec![
        Cell { is_head: true, ..card(words, one) },
        card(words, other),
        Cell { sub: further.into_iter().collect(), ..Cell::text(words.say(why)).linked(address(&other.key, &one.key)) },
    ];
    Row {
        id: pair(&one.key, &other.key),
        pick_label: words.say_with("duplicates-pick", &[("one", (&one.name).into()), ("other", (&other.name).into())]),
        cells,
        ..Row::default()
    }
}

/// Who it is, with what tells people apart.
fn card(words: &Words, found: &Found) -> Cell {
    let known = [
        found.born_on.map(|day| words.day(day)),
        found.phone.clone(),
        found.card_number.as_ref().map(|number| format!("№\u{a0}{number}")),
        found.city.clone(),
    ];
    let known = known.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let sub = std::iter::once(known).filter(|known| !known.is_empty());
    Cell {
        is_name: true,
        marks: mark(words, found.attention, found.category_reason.as_deref()).into_iter().collect(),
        sub: sub.chain(in_few_words(words, found.attention, found.state)).collect(),
        ..Cell::text(found.name.clone()).linked(href(&found.key))
    }
}

fn pages(words: &Words, from: usize, shown: usize, all: usize) -> Option<Pages> {
    let to = |from: usize| if from == 0 { HERE.to_owned() } else { format!("{HERE}?from={from}") };
    (all > ROWS).then(|| Pages {
        text: words.say_with(
            "common-page-of",
            &[("first", (from + 1).into()), ("last", (from + shown).into()), ("all", all.into())],
        ),
        back: (from > 0).then(|| to(from.saturating_sub(ROWS))),
        next: (from + shown < all).then(|| to(from + shown)),
    })
}

/// Looks for the other card of somebody.
async fn look(visitor: &Visitor, asked: &Asked) -> Result<Response, Fault> {
    let words = &visitor.words;
    let card = card_of(visitor, &asked.with).await?;
    let sought = asked.find.trim();
    let found = if sought.is_empty() { None } else { find(visitor, sought, FOUND + 1).await? };
    let others: Vec<Found> =
        found.unwrap_or_default().into_iter().filter(|one| one.id != card.id).take(FOUND).collect();
    let row = |other: &Found| Row {
        cells: vec![
            Cell { is_head: true, ..self::card(words, other) },
            Cell::text(words.say("duplicates-side-by-side")).linked(address(&other.key, &card.key)),
        ],
        ..Row::default()
    };
    let nobody = !sought.is_empty() && others.is_empty();
    let directory = DirectoryView {
        title: words.say_with("duplicates-of", &[("name", (&card.name).into())]),
        asked: words.say("duplicates-of-about"),
        notes: nobody
            .then(|| Note::plain(words.say_with("patients-none", &[("q", sought.into())])))
            .into_iter()
            .collect(),
        table: Some(Table {
            id: "others".into(),
            title: words.say("patients-find"),
            t: TableTexts::of(words),
            seek: Some(Seek {
                href: HERE.into(),
                name: "find".into(),
                value: sought.to_owned(),
                label: words.say("patients-find"),
                kept: vec![Kept { name: "with".into(), value: card.key.clone() }],
            }),
            heads: vec![head(words, "duplicates-one"), Head::default()],
            rows: others.iter().map(row).collect(),
            ..Table::default()
        }),
        ..DirectoryView::default()
    };
    page(visitor, directory).await
}

/// A card that the visitor may see, and that can be joined with others.
pub async fn card_of(visitor: &Visitor, key: &str) -> Result<PatientCard, Fault> {
    let card = visitor.app.books().patient_card(key, &visitor.limits.seen()).await?;
    card.filter(|card| card.state.is_somebody()).ok_or(Fault::NotFound)
}

/// Joins the pairs that are picked, or tells them apart. One deed, whatever the number of pairs.
pub async fn decide(visitor: Visitor, RawForm(body): RawForm) -> Result<Response, Fault> {
    let refused = || Fault::Refused("fault-form", String::new());
    let sent = Draft::sent(&["act", "key"], &body);
    let key = FormKey::parse(sent.get("key")).ok_or_else(refused)?;
    let pairs = form_urlencoded::parse(&body).filter(|(name, _)| name == "who");
    let pairs: Vec<_> = pairs.map(|(_, pair)| of_pair(&pair)).collect::<Option<_>>().ok_or_else(refused)?;
    let (deed, said) = match sent.get("act") {
        "join" => ("patient join", "duplicates-joined"),
        "apart" => ("patient apart", "duplicates-apart"),
        _ => return Err(refused()),
    };
    if pairs.is_empty() {
        return Ok(done(HERE, "duplicates-nothing-picked"));
    }
    for (one, other) in &pairs {
        card_of(&visitor, one).await?;
        card_of(&visitor, other).await?;
    }
    let books = visitor.app.books();
    let mut tx = match books.write_once(visitor.actor(), deed, visitor.user.id, &key).await? {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    let decided = if deed == "patient join" {
        join_all(&visitor, &mut tx, &pairs).await?
    } else {
        tell_all_apart(&mut tx, &pairs).await?
    };
    let number = tx.deed();
    match decided {
        Some(0) => {
            tx.roll_back().await?;
            Ok(done(HERE, "duplicates-nothing"))
        }
        Some(count) => {
            tx.answers(HERE);
            tx.commit(&serde_json::json!({ "pairs": count }).to_string()).await?;
            Ok(done_saying(HERE, said, number, count, ""))
        }
        None => {
            tx.roll_back().await?;
            Ok(done(HERE, "duplicates-card-taken"))
        }
    }
}

/// How many pairs were joined, each into the card that was made first, which takes what it has not. None: two of them have a card
/// number that a third patient has too.
async fn join_all(visitor: &Visitor, tx: &mut Tx, pairs: &[(String, String)]) -> Result<Option<usize>, Fault> {
    let mut count = 0;
    for (into, from) in pairs {
        let (Some(from_card), Some(into_card)) = (record(visitor, from).await?, record(visitor, into).await?) else {
            continue;
        };
        match tx.join(from, into, &proposed(&from_card, &into_card)).await? {
            Ok(_) => count += 1,
            // One of them was joined in a pair before: it is one with the other two by the next look.
            Err(JoinRefusal::Gone | JoinRefusal::SameCard | JoinRefusal::Erased) => {}
            Err(JoinRefusal::CardNumberTaken(_)) => return Ok(None),
        }
    }
    Ok(Some(count))
}

async fn record(visitor: &Visitor, key: &str) -> Result<Option<Patient>, Fault> {
    Ok(visitor.app.books().read().await?.record(key).await?)
}

async fn tell_all_apart(tx: &mut Tx, pairs: &[(String, String)]) -> Result<Option<usize>, Fault> {
    let mut count = 0;
    for (one, other) in pairs {
        count += usize::from(matches!(tx.tell_apart(one, other).await?, Ok(true)));
    }
    Ok(Some(count))
}

/// A link to the other card of somebody.
pub fn of_card(key: &str, words: &Words) -> Link {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("with", key).finish();
    Link::new(format!("{HERE}?{query}"), words.say("duplicates-join-this"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_of_any_keys_comes_back_as_it_was_sent() {
        for (one, other) in [("p1", "p2"), ("a&one=b", "ї %2F"), ("=", "one")] {
            assert_eq!(of_pair(&pair(one, other)), Some((one.to_owned(), other.to_owned())));
        }
        for text in ["", "one=p1", "one=p1&other=", "p1 p2"] {
            assert_eq!(of_pair(text), None, "{text}");
        }
    }
}
