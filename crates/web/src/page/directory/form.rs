//! A record of a list as a form.

use books::deed::FormKey;

use super::kind::{self, typed};
use super::lists::{Ask, Kind, List, Of};
use super::records::{Known, blank};
use crate::draft::{Clash, Draft};
use crate::page::setup::{countries, is_country};
use crate::text::Words;
use crate::view::{self, Check, Field, FormView, Kept, Link, Note, Part, Select, Word};

/// What is wrong with a column, by the id of a text.
pub type Flaw = (&'static str, &'static str);

/// A form as it stands on its page.
pub struct Filled {
    pub key: FormKey,
    /// Of the record; empty: it is new.
    pub id: String,
    pub shown: Draft,
    /// Written as in bundles, but for what cannot be read.
    pub draft: Draft,
    pub flaws: Vec<Flaw>,
    pub clashes: Vec<Clash>,
}

impl Filled {
    /// A form that nothing was typed into.
    pub fn of(record: Option<&Draft>, list: &List) -> Self {
        let shown = record.cloned().unwrap_or_else(|| blank(list));
        Self {
            key: FormKey::of_number(rand::random()),
            id: shown.get("id").to_owned(),
            draft: shown.clone(),
            shown,
            flaws: Vec::new(),
            clashes: Vec::new(),
        }
    }
}

/// What was sent as bundles write it. A field that was left alone says what it showed, whatever that is; one that cannot be
/// read stays as it was typed.
pub fn read(words: &Words, list: &List, known: &Known, sent: &Draft, shown: &Draft) -> (Draft, Vec<Flaw>) {
    let (mut draft, mut flaws) = (Draft::default(), Vec::new());
    for ask in list.asks {
        let (sent, shown) = (sent.get(ask.column), shown.get(ask.column));
        if sent == typed(words, ask.kind, shown).trim() {
            draft.set(ask.column, shown);
            continue;
        }
        match kind::read(ask.kind, sent, known.currency) {
            Ok(text) => draft.set(ask.column, text),
            Err(flaw) => {
                draft.set(ask.column, sent);
                flaws.push((ask.column, flaw));
            }
        }
    }
    (draft, flaws)
}

/// What is wrong with a record that is to be stored. Of one that is stored already, only what is to change is looked at.
pub fn flaws(list: &List, known: &Known, wanted: &Draft, now: &Draft, unread: &[Flaw]) -> Vec<Flaw> {
    let is_new = now.get("id").is_empty();
    let flaw = |ask: &Ask| -> Option<Flaw> {
        let text = wanted.get(ask.column);
        if !is_new && text == now.get(ask.column) {
            return None;
        }
        if let Some(unread) = unread.iter().find(|(column, _)| *column == ask.column) {
            return Some(*unread);
        }
        let is_known = text.is_empty()
            || match ask.kind {
                Kind::Word(_, words) => words().contains(&text),
                Kind::Country => is_country(text),
                Kind::One(of) => known.of(of).iter().any(|record| record.get("id") == text),
                _ => true,
            };
        match () {
            () if text.is_empty() && ask.required => Some((ask.column, "directory-flaw-missing")),
            () if !is_known => Some((ask.column, "directory-flaw-gone")),
            () => None,
        }
    };
    let mut flaws: Vec<Flaw> = list.asks.iter().filter_map(flaw).collect();
    if list.of == Of::Item
        && ["recall_after_days", "recall_after_months"].iter().all(|name| !wanted.get(name).is_empty())
    {
        flaws.push(("recall_after_months", "directory-flaw-recall"));
    }
    if list.of == Of::Reason && goes_in_a_circle(known, wanted) {
        flaws.push(("merged_into", "directory-flaw-circle"));
    }
    // Both are written year first, so that their texts are in the order of time.
    let (hired_on, left_on) = (wanted.get("hired_on"), wanted.get("left_on"));
    if flaws.is_empty() && !hired_on.is_empty() && !left_on.is_empty() && left_on < hired_on {
        flaws.push(("left_on", "directory-flaw-left"));
    }
    flaws
}

/// Whether a reason is merged into itself in the end.
fn goes_in_a_circle(known: &Known, wanted: &Draft) -> bool {
    let own = wanted.get("id");
    let next = |key: &str| {
        known.of(Of::Reason).iter().find(|reason| reason.get("id") == key).map(|reason| reason.get("merged_into"))
    };
    let mut into = wanted.get("merged_into");
    for _ in 0..=known.of(Of::Reason).len() {
        if into.is_empty() {
            return false;
        }
        if into == own {
            return true;
        }
        into = next(into).unwrap_or_default();
    }
    true
}

pub fn view(words: &Words, list: &List, known: &Known, filled: &Filled) -> FormView {
    let is_new = filled.id.is_empty();
    let kept = |name: &str, value: &str| Kept { name: name.to_owned(), value: value.to_owned() };
    // Nothing new is out of use.
    let asked = list.asks.iter().filter(|ask| !(is_new && ask.column == "archived"));
    let clash = (!filled.clashes.is_empty()).then(|| Note::warn(words.say("directory-clash")));
    let flawed = (!filled.flaws.is_empty()).then(|| Note::bad(words.say("directory-flawed")));
    FormView {
        title: if is_new { words.say(&list.text("-new")) } else { filled.shown.get("name").to_owned() },
        about: words.say(&list.text("-about")),
        notes: clash.into_iter().chain(flawed).collect(),
        href: list.href(),
        kept: vec![
            kept("act", "save"),
            kept("key", filled.key.as_str()),
            kept("id", &filled.id),
            kept("shown", &filled.shown.to_text()),
        ],
        parts: asked.map(|ask| part(words, list, known, filled, ask)).collect(),
        save: words.say("common-save"),
        cancel: Some(Link::new(list.href(), words.say("common-cancel"))),
        ..FormView::default()
    }
}

/// What is asked for, with what was typed.
pub fn part(words: &Words, list: &List, known: &Known, filled: &Filled, ask: &Ask) -> Part {
    let label = words.say(&ask.text());
    let about = format!("{}-about", ask.text());
    let about = if words.has(&about) { words.say(&about) } else { String::new() };
    let error = error(words, known, filled, ask);
    let text = filled.draft.get(ask.column);
    let field = |kind: view::Kind| Field {
        value: typed(words, ask.kind, text),
        about: about.clone(),
        error: error.clone(),
        required: ask.required,
        ..Field::new(kind, ask.column, label.clone())
    };
    let select = |options: Vec<(String, String)>| {
        let mut options: Vec<Word> =
            options.into_iter().map(|(value, label)| Word { selected: value == text, value, label }).collect();
        if !text.is_empty() && options.iter().all(|option| !option.selected) {
            options.push(Word { value: text.to_owned(), label: kind::told(words, known, ask, text), selected: true });
        }
        if !ask.required {
            options.insert(0, Word { selected: text.is_empty(), ..Word::default() });
        }
        let select = Select::new(ask.column, label.clone(), options);
        Part::Select(Select { about: about.clone(), error: error.clone(), ..select })
    };
    match ask.kind {
        Kind::Text => Part::Field(field(view::Kind::Text)),
        Kind::Shared => {
            Part::Field(Field { suggestions: known.shared(words, list.of, ask.column), ..field(view::Kind::Text) })
        }
        Kind::Amount | Kind::Percent => Part::Field(field(view::Kind::Amount)),
        Kind::Whole => Part::Field(Field { least: Some(1), most: Some(kind::LARGEST), ..field(view::Kind::Number) }),
        Kind::Day => Part::Field(field(view::Kind::Date)),
        Kind::Flag => Part::Check(Check { name: ask.column.into(), value: "true".into(), label, on: text == "true" }),
        Kind::Word(prefix, all) => {
            select(all().into_iter().map(|word| (word.to_owned(), words.say(&format!("{prefix}-{word}")))).collect())
        }
        Kind::Country => select(countries(words)),
        Kind::One(of) => {
            let mut options = offered(words, known, of);
            options.retain(|(key, _)| of != list.of || *key != filled.id);
            select(options)
        }
    }
}

/// What is wrong with a field, or what stands there by now.
fn error(words: &Words, known: &Known, filled: &Filled, ask: &Ask) -> String {
    if let Some((_, flaw)) = filled.flaws.iter().find(|(column, _)| *column == ask.column) {
        return words.say_with(flaw, &[("most", kind::LONGEST.into())]);
    }
    let Some(clash) = filled.clashes.iter().find(|clash| clash.field == ask.column) else {
        return String::new();
    };
    if clash.theirs.is_empty() {
        return words.say("directory-theirs-empty");
    }
    let theirs = kind::told(words, known, ask, &clash.theirs);
    words.say_with("directory-theirs", &[("theirs", (&theirs).into())])
}

/// What can be chosen for something new: nothing that is out of use.
fn offered(words: &Words, known: &Known, of: Of) -> Vec<(String, String)> {
    let list = super::lists::of(of);
    let records = known.of(of).iter().filter(|record| !known.is_archived(list, record));
    let mut offered: Vec<(String, String)> =
        records.map(|record| (record.get("id").to_owned(), record.get("name").to_owned())).collect();
    offered.sort_by(|(_, a), (_, b)| words.compare(a, b));
    offered
}
