//! Two cards of one person side by side: what the one that stays takes from the one that goes.

use axum::extract::{Path, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::cards::PatientCard;
use books::deed::{FormKey, Once};
use books::{CHOOSABLE, JoinRefusal, proposed};
use clinic::record::{Patient, Sex};

use super::duplicates::{card_of, pair};
use super::frame::{Around, frame};
use super::patient::{country, language, sent, sent_key};
use super::patients::href;
use super::{done_with, escaped, framed};
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{JoinField, JoinPage, JoinSide, JoinTexts, JoinView, Kept, Link, Note};
use crate::visitor::Visitor;

/// Of the page that shows the two.
pub fn address(from: &str, into: &str) -> String {
    format!("/join/{}/{}", escaped(from), escaped(into))
}

/// The card that goes, and the one that stays.
struct Two {
    from: (PatientCard, Patient),
    into: (PatientCard, Patient),
}

impl Two {
    async fn of(visitor: &Visitor, from: &str, into: &str) -> Result<Self, Fault> {
        let two = Self { from: one(visitor, from).await?, into: one(visitor, into).await? };
        // A key of a card that was joined already leads to the one that stayed.
        if two.from.0.id == two.into.0.id { Err(Fault::NotFound) } else { Ok(two) }
    }

    /// What they say differently.
    fn fields(&self, words: &Words) -> Vec<(&'static str, String, String)> {
        let field = |name: &'static str| (name, said(words, name, &self.from.0), said(words, name, &self.into.0));
        CHOOSABLE.into_iter().map(field).filter(|(_, from, into)| from != into).collect()
    }

    /// As it stood when somebody chose.
    fn shown(&self, words: &Words) -> String {
        let mut text = form_urlencoded::Serializer::new(String::new());
        for (name, from, into) in self.fields(words) {
            text.append_pair(name, &from).append_pair(name, &into);
        }
        text.finish()
    }
}

async fn one(visitor: &Visitor, key: &str) -> Result<(PatientCard, Patient), Fault> {
    let card = card_of(visitor, key).await?;
    let record: Option<Patient> = visitor.app.books().read().await?.record(&card.key).await?;
    Ok((card, record.ok_or(Fault::NotFound)?))
}

pub async fn show(visitor: Visitor, Path((from, into)): Path<(String, String)>) -> Result<Response, Fault> {
    let two = Two::of(&visitor, &from, &into).await?;
    let key = FormKey::of_number(rand::random());
    let taken = proposed(&two.from.1, &two.into.1);
    page(&visitor, StatusCode::OK, &two, &key, &taken, Vec::new()).await
}

pub async fn save(
    visitor: Visitor,
    Path((from, into)): Path<(String, String)>,
    RawForm(body): RawForm,
) -> Result<Response, Fault> {
    let key = sent_key(&body)?;
    let taken: Vec<&str> = CHOOSABLE.into_iter().filter(|name| sent(&body, name) == "from").collect();
    let books = visitor.app.books();
    let mut tx = match books.write_once(visitor.actor(), "patient join", visitor.user.id, &key).await? {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let two = Two::of(&visitor, &from, &into).await?;
    let words = &visitor.words;
    if sent(&body, "shown") != two.shown(words) {
        tx.roll_back().await?;
        let note = Note::warn(words.say("join-changed-meanwhile"));
        return page(&visitor, StatusCode::CONFLICT, &two, &key, &taken, vec![note]).await;
    }
    match tx.join(&two.from.0.key, &two.into.0.key, &taken).await? {
        Ok(joined) => {
            let to = href(&two.into.0.key);
            let deed = tx.deed();
            let detail = serde_json::json!({
                "from": two.from.0.id, "into": two.into.0.id, "moved": joined.moved, "doubled": joined.doubled
            });
            tx.answers(&to);
            tx.commit(&detail.to_string()).await?;
            Ok(done_with(&to, "join-done", deed))
        }
        Err(JoinRefusal::CardNumberTaken(other)) => {
            tx.roll_back().await?;
            let seen = visitor.app.books().patient_card(&other, &visitor.limits.seen()).await?;
            let note = Note::bad(words.say("flaw-card-taken"));
            let note = match seen {
                Some(card) => note.linked(Link::new(href(&card.key), card.name)),
                None => note,
            };
            page(&visitor, StatusCode::CONFLICT, &two, &key, &taken, vec![note]).await
        }
        Err(JoinRefusal::Gone | JoinRefusal::SameCard | JoinRefusal::Erased) => {
            tx.roll_back().await?;
            Err(Fault::NotFound)
        }
    }
}

async fn page(
    visitor: &Visitor,
    status: StatusCode,
    two: &Two,
    key: &FormKey,
    taken: &[&str],
    notes: Vec<Note>,
) -> Result<Response, Fault> {
    let words = &visitor.words;
    let now = visitor.app.now().await?;
    let (from, into) = (&two.from.0, &two.into.0);
    let kept = [("key", key.as_str().to_owned()), ("shown", two.shown(words))];
    let field = |(name, from, into): (&'static str, String, String)| JoinField {
        name: name.to_owned(),
        label: words.say(&label(name)),
        from,
        into,
        is_taken: taken.contains(&name),
    };
    let join = JoinView {
        title: words.say("join-title"),
        about: words.say("join-about"),
        notes,
        href: address(&from.key, &into.key),
        kept: kept.into_iter().map(|(name, value)| Kept { name: name.into(), value }).collect(),
        goes: side(words, from),
        stays: side(words, into),
        fields: two.fields(words).into_iter().map(field).collect(),
        turn: address(&into.key, &from.key),
        apart_href: "/duplicates".into(),
        pair: pair(&from.key, &into.key),
        cancel: Link::new("/duplicates", words.say("common-cancel")),
    };
    let around = Around { entry: "/duplicates", title: join.title.clone(), topic: "duplicates", has_charts: false };
    let page = JoinPage { frame: frame(visitor, &now, around), t: JoinTexts::of(words), join };
    let mut response = framed(visitor, &page)?;
    *response.status_mut() = status;
    Ok(response)
}

fn side(words: &Words, card: &PatientCard) -> JoinSide {
    let registered = words.day(card.registered_on);
    let about = words.say_with("join-side", &[("day", (&registered).into()), ("visits", card.life.visits.into())]);
    JoinSide { card: Link::new(href(&card.key), card.name.clone()), about }
}

fn label(name: &str) -> String {
    match name {
        "registered_on" => "patient-registered".into(),
        "state" => "patient-state".into(),
        "bonus_kind_id" => "patient-bonus-kind".into(),
        _ => format!("card-field-{}", name.trim_end_matches("_id").replace('_', "-")),
    }
}

/// What a card says, for people; empty: nothing.
fn said(words: &Words, name: &str, card: &PatientCard) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let word = |of: &str, word: &str| words.say(&format!("{of}-{word}"));
    match name {
        "name" => card.name.clone(),
        "sex" => card.sex.map(|sex: Sex| word("patient-sex", sex.word())).unwrap_or_default(),
        "born_on" => card.born_on.map(|day| words.day(day)).unwrap_or_default(),
        "phone" => text(&card.phone),
        "email" => text(&card.email),
        "viber" => text(&card.viber),
        "language" => card.language.as_deref().map(language).unwrap_or_default(),
        "city" => text(&card.city),
        "country" => card.country.as_deref().map(|code| country(words, code)).unwrap_or_default(),
        "category_id" => {
            let category = card.category.as_ref().map(|category| category.record.name.clone());
            category.into_iter().chain(card.category_reason.clone()).collect::<Vec<_>>().join(" · ")
        }
        "price_list_id" => {
            let own = card.price_list.as_ref().filter(|list| list.is_own);
            own.map(|list| list.record.name.clone()).unwrap_or_default()
        }
        "source_id" => card.source.as_ref().map(|source| source.name.clone()).unwrap_or_default(),
        "card_number" => text(&card.card_number),
        "registered_on" => words.day(card.registered_on),
        "note" => text(&card.note),
        "state" => word("patient-state", card.state.word()),
        "preferred_channel" => {
            card.preferred_channel.map(|channel| word("patient-channel", channel.word())).unwrap_or_default()
        }
        "bonus_kind_id" => card.bonus_kind.as_ref().map(|kind| kind.name.clone()).unwrap_or_default(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn everything_that_can_be_chosen_has_a_name() {
        let words = Words::of(Language::En);
        for name in CHOOSABLE {
            assert!(words.has(&label(name)), "{name}");
        }
    }
}
