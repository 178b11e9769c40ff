//! A patient's card: who it is, what is known, what happened; and the forms that make and change it.

mod contact;
mod edit;
mod erase;
mod facts;
mod family;
mod form;
mod gaps;
mod left;
mod looks;
mod people;
mod person;
mod similar;
mod statement;
mod timeline;

use axum::extract::{Path, Query};
use axum::http::HeaderMap;
use axum::http::header::REFERER;
use axum::response::{IntoResponse, Redirect, Response};
use books::cards::{PatientCard, Place, Show};
use books::deed::FormKey;
use books::facts::State;
use clinic::access::Action;
use clinic::record::Attention;
use serde::Deserialize;

pub use contact::{href as contact_href, in_words as contacted_in_words, save as save_contact, show as contact};
pub use edit::{branch, edit, register, save, save_newcomer, sent, sent_key, set_state};
pub use erase::{ask as ask_to_erase, erase};
pub use facts::{country, language};
pub use gaps::{gaps, mend};
pub use left::{save as leave, show as left};
pub use looks::Looks;
pub use people::{save as save_people, show as people};
pub use person::file as person;
pub use similar::hints as similar;
pub use statement::show as statement;
use timeline::Teller;

use super::attention;
use super::duplicates::of_card;
use super::frame::{Around, frame};
use super::patients::href;
use super::{escaped, framed, money, tasks};
use crate::clock::Now;
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{Act, Button, Empty, Link, Note, PatientPage, PatientTexts, PatientView, Press, Tab, Tag};
use crate::visitor::Visitor;

/// Events on one page.
const EVENTS: usize = 100;

/// What of the card is looked at.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// `visits`, `money` or `ratings`; anything else is everything.
    show: String,
    /// The event before which the page begins.
    before: String,
    /// The list that the visitor came from.
    back: String,
}

pub async fn show(
    visitor: Visitor,
    Path(key): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let books = visitor.app.books();
    let seen = visitor.limits.seen();
    let card = books.patient_card(&key, &seen).await?.ok_or(Fault::NotFound)?;
    if card.key != key {
        // It was merged into this one.
        return Ok(Redirect::to(&href(&card.key)).into_response());
    }
    visitor.app.looks.looked(&visitor.app, &visitor.user, card.id);
    let before: Option<Place> = asked.before.parse().ok();
    let timeline = books.patient_timeline(card.id, &seen, shown(&asked.show), before.as_ref(), EVENTS).await?;
    let now = visitor.app.now().await?;
    let back = if asked.back.is_empty() { came_from(&headers).unwrap_or_default() } else { asked.back.clone() };
    let here = Here { key: &card.key, show: &asked.show, back: &back };
    let words = &visitor.words;
    let may_change = visitor.may_any(Action::EditPatients) && card.state.is_somebody();
    let teller = Teller {
        words,
        currency: now.setting.currency,
        merges: &now.lists.merges,
        opens_slips: visitor.may_any(Action::TakeMoney),
        changes: may_change.then_some(card.key.as_str()),
    };
    let patient = PatientView {
        back: list(words, &back),
        number: card.card_number.as_ref().map_or_else(String::new, |number| format!("№\u{a0}{number}")),
        tags: tags(words, &card),
        name: if card.name.is_empty() { words.say("patient-nameless") } else { card.name.clone() },
        about: facts::about(words, &now, &card),
        book: book(&visitor, &card),
        links: changes(&visitor, &card, &now).await?,
        others: others(&visitor, &card),
        states_href: format!("{}/state", href(&card.key)),
        form_key: FormKey::of_number(rand::random()).as_str().to_owned(),
        states: states(&visitor, &card),
        notes: notes(words, &now, &card).into_iter().chain(tasks::of_card(&visitor, &card.key).await?).collect(),
        facts: facts::facts(&visitor, &now, &card),
        shows: tabs(words, &here),
        empty: timeline.events.is_empty().then(|| nothing(words)),
        years: teller.years(&timeline.events),
        more: timeline
            .next
            .map(|place| Link::new(here.href(here.show, &place.to_string()), words.say("patient-earlier"))),
    };
    let around = Around { entry: "/patients", title: patient.name.clone(), topic: "patient", has_charts: false };
    let page = PatientPage { frame: frame(&visitor, &now, around), t: PatientTexts::of(words), patient };
    framed(&visitor, &page)
}

/// The address of the page, of which parts change.
struct Here<'a> {
    key: &'a str,
    show: &'a str,
    back: &'a str,
}

impl Here<'_> {
    fn href(&self, show: &str, before: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("show", show), ("before", before), ("back", self.back)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        let query = query.finish();
        let path = href(self.key);
        if query.is_empty() { path } else { format!("{path}?{query}") }
    }
}

/// In the order of the tabs.
const SHOWS: [(&str, Show, &str); 4] = [
    ("", Show::All, "patient-show-all"),
    ("visits", Show::Visits, "patient-show-visits"),
    ("money", Show::Money, "patient-show-money"),
    ("ratings", Show::Ratings, "patient-show-ratings"),
];

fn shown(word: &str) -> Show {
    SHOWS.iter().find(|(known, _, _)| *known == word).map_or(Show::All, |(_, show, _)| *show)
}

fn tabs(words: &Words, here: &Here<'_>) -> Vec<Tab> {
    let current = shown(here.show);
    let tab = |(word, show, id): &(&str, Show, &str)| Tab {
        href: here.href(word, ""),
        label: words.say(id),
        current: *show == current,
    };
    SHOWS.iter().map(tab).collect()
}

/// Only who is active is booked.
fn book(visitor: &Visitor, card: &PatientCard) -> Option<Link> {
    let may = visitor.may_any(Action::Book) && card.state == State::Active;
    may.then(|| Link::new(format!("/book?patient={}", escaped(&card.key)), visitor.words.say("book-title")))
}

/// What is done with a card every day, and the keys that do it; nothing with one whose identity was erased.
async fn changes(visitor: &Visitor, card: &PatientCard, now: &Now) -> Result<Vec<Press>, Fault> {
    let may = |action: Action| visitor.may_any(action) && card.state.is_somebody();
    let press = |key: &'static str, href: String, id: &str, icon: &'static str| Press {
        button: Button { href, label: visitor.words.say(id), icon, main: key == "e" },
        key,
    };
    let page = |page: &str| format!("{}/{page}", href(&card.key));
    let visit = if may(Action::CompleteVisits) { money::to_be_completed(visitor, card.id, now).await? } else { None };
    let waits = may(Action::Book) && card.state == State::Active;
    let waiting = format!("/waiting?patient={}", escaped(&card.key));
    let all = [
        may(Action::EditPatients).then(|| press("e", page("edit"), "patient-edit", "settings")),
        visit.map(|visit| press("c", visit, "complete-visit", "check")),
        may(Action::TakeMoney).then(|| press("m", money::pay_href(&card.key, None), "pay-take", "money")),
        waits.then(|| press("", waiting, "waiting-enter", "few")),
        may(Action::EditPatients).then(|| press("k", contact::href(&card.key, None), "contact-title", "user")),
        may(Action::HaveTasks).then(|| press("r", page("remind"), "remind-title", "calendar")),
    ];
    Ok(all.into_iter().flatten().collect())
}

/// What is done more rarely; but for the statement nothing with a card whose identity was erased.
fn others(visitor: &Visitor, card: &PatientCard) -> Vec<Button> {
    let may = |action: Action| visitor.may_any(action) && card.state.is_somebody();
    let button = |href: String, id: &str, icon| Button { href, label: visitor.words.say(id), icon, main: false };
    let page = |page: &str| format!("{}/{page}", href(&card.key));
    let join = of_card(&card.key, &visitor.words);
    let join = Button { href: join.href, label: join.label, icon: "patients", main: false };
    let all = [
        Some(button(page("statement"), "statement-link", "money")),
        may(Action::EditPatients).then(|| button(page("people"), "patient-people", "patients")),
        may(Action::EditPatients).then(|| button(left::href(&card.key, None), "left-title", "left")),
        may(Action::CorrectMoney).then(|| button(money::refund_href(&card.key, None), "refund-give", "money")),
        may(Action::JoinPatients).then_some(join),
        (may(Action::ErasePatients) && visitor.limits.seen().is_all())
            .then(|| button(page("person.zip"), "person-link", "download")),
        may(Action::ErasePatients).then(|| button(page("erase"), "erase-link", "alert")),
    ];
    all.into_iter().flatten().collect()
}

/// What the card's state can become.
fn states(visitor: &Visitor, card: &PatientCard) -> Vec<Act> {
    if !visitor.may_any(Action::EditPatients) || !card.state.is_somebody() {
        return Vec::new();
    }
    let act = |state: State| Act {
        name: state.word(),
        icon: "patients",
        label: visitor.words.say(&format!("patient-make-{}", state.word())),
        main: false,
    };
    [State::Active, State::Archived, State::Deceased]
        .into_iter()
        .filter(|state| *state != card.state)
        .map(act)
        .collect()
}

/// Path and query of the page that the browser says it came from.
pub fn came_from(headers: &HeaderMap) -> Option<String> {
    let referer = headers.get(REFERER)?.to_str().ok()?;
    let (_, rest) = referer.split_once("://")?;
    // Two slashes would lead to another host.
    rest.find('/').map(|at| rest[at..].to_owned()).filter(|path| !path.starts_with("//"))
}

/// Back to a list. Only lists of this program are gone back to.
fn list(words: &Words, back: &str) -> Option<Link> {
    let path = back.split('?').next().unwrap_or_default();
    let label = match path.split('/').collect::<Vec<_>>().as_slice() {
        ["", "patients"] => words.say("frame-patients"),
        ["", "segments"] => words.say("frame-segments"),
        ["", "reports", id, "people"] => words.report(id),
        ["", "reports", id] => words.report(id),
        _ => return None,
    };
    Some(Link::new(back, label))
}

/// What somebody should know of a patient before anything else: the category's attention, and a state other than active.
pub fn in_few_words(words: &Words, attention: Option<Attention>, state: State) -> Vec<String> {
    let attention = attention.filter(|attention| *attention != Attention::Normal);
    let attention = attention.map(|attention| words.say(&format!("patient-attention-{}", attention.word())));
    let state = (state != State::Active).then(|| words.say(&format!("patient-state-{}", state.word())));
    attention.into_iter().chain(state).collect()
}

fn tags(words: &Words, card: &PatientCard) -> Vec<Tag> {
    let mut tags = Vec::new();
    if let Some(category) = &card.category {
        let class = match category.attention {
            Attention::Vip => "vip",
            Attention::Problem => "problem",
            Attention::Normal | Attention::Staff => "",
        };
        tags.push(Tag { class, text: category.record.name.clone() });
        if category.prepayment {
            tags.push(Tag { class: "", text: words.say("patient-prepays") });
        }
    }
    if card.state != State::Active {
        tags.push(Tag { class: "problem", text: words.say(&format!("patient-state-{}", card.state.word())) });
    }
    tags
}

fn notes(words: &Words, now: &Now, card: &PatientCard) -> Vec<Note> {
    let mut notes = Vec::new();
    if let Some(debt) = card.account.debt_minor().filter(|debt| *debt > 0) {
        let sum = words.money(debt, now.setting.currency);
        notes.push(Note::warn(words.say_with("patient-owes", &[("sum", (&sum).into())])));
    }
    notes.extend(attention::note_of(words, card.category.as_ref(), card.category_reason.as_deref()));
    if let Some(note) = &card.note {
        notes.push(Note::plain(note.clone()));
    }
    notes
}

fn nothing(words: &Words) -> Empty {
    Empty {
        icon: "empty",
        title: words.say("patient-nothing"),
        text: words.say("patient-nothing-about"),
        ..Empty::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn one_goes_back_to_lists_of_this_program_alone() {
        let words = Words::of(Language::En);
        let label = |back: &str| list(&words, back).map(|link| link.label);
        assert_eq!(label("/patients?q=ada"), Some(words.say("frame-patients")));
        assert_eq!(label("/reports/left/people?cell=x"), Some(words.report("left")));
        for back in ["", "/", "//elsewhere.example/patients", "https://elsewhere.example", "/patients/p1", "/sign-in"] {
            assert_eq!(label(back), None, "{back}");
        }
    }

    #[test]
    fn the_list_is_kept_while_the_card_is_looked_through() {
        let here = Here { key: "p 1", show: "money", back: "/patients?q=a&b" };
        assert_eq!(here.href("visits", ""), "/patients/p%201?show=visits&back=%2Fpatients%3Fq%3Da%26b");
        assert_eq!(Here { back: "", ..here }.href("", ""), "/patients/p%201");
    }

    #[test]
    fn a_browser_says_where_it_came_from() {
        let mut headers = HeaderMap::new();
        assert_eq!(came_from(&headers), None);
        headers.insert(REFERER, "https://clinic.example/patients?q=ada".parse().expect("a header"));
        assert_eq!(came_from(&headers).as_deref(), Some("/patients?q=ada"));
        headers.insert(REFERER, "https://clinic.example//elsewhere.example/".parse().expect("a header"));
        assert_eq!(came_from(&headers), None);
    }

    #[test]
    fn what_is_usual_is_not_said() {
        let words = Words::of(Language::En);
        assert!(in_few_words(&words, Some(Attention::Normal), State::Active).is_empty());
        assert_eq!(in_few_words(&words, Some(Attention::Vip), State::Deceased).len(), 2);
    }
}
