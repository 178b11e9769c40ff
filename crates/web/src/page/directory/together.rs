//! Records of a list are changed together: what is asked for is set for all that are picked, everything else of them stays as it
//! is.

use axum::http::StatusCode;
use axum::response::Response;
use books::deed::FormKey;

use super::form::{self, Filled, Flaw};
use super::kind;
use super::lists::{Ask, Kind, List, Of};
use super::records::Known;
use super::{begin, finish, form_of, put_all};
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::done;
use crate::text::Words;
use crate::view::{Check, Checks, FormView, Kept, Link, Note, Part, Select, Word};
use crate::visitor::Visitor;

/// How a choice says that nothing is to stand there.
const NOTHING: &str = "-";
/// The boxes that say so of what is typed.
const EMPTY: &str = "empty";
/// So many names say whom it is about.
const NAMED: usize = 8;

/// What can be set for many at once: not what one of them is called, what at most one of them has, what has a button of its own,
/// nor what makes all reports anew.
fn asks(list: &List) -> Vec<&'static Ask> {
    let is_own = |ask: &&Ask| {
        let makes_anew = ask.column == "sees_patients" || (list.of == Of::Department && ask.column == "branch_id");
        !["name", "archived"].contains(&ask.column) && list.single != Some(ask.column) && !makes_anew
    };
    list.asks.iter().filter(is_own).collect()
}

/// Whether there is anything to change together.
pub fn is_offered(list: &List) -> bool {
    !asks(list).is_empty()
}

/// What a form says: the columns that are to be set, as bundles write them, and what is wrong with what was typed.
struct Wish {
    set: Draft,
    flaws: Vec<Flaw>,
}

impl Wish {
    fn read(asks: &[&'static Ask], known: &Known, sent: &Draft, empties: &[String]) -> Self {
        let mut wish = Self { set: Draft::default(), flaws: Vec::new() };
        for ask in asks {
            let (typed, is_emptied) = (sent.get(ask.column), empties.iter().any(|column| column == ask.column));
            let is_choice = matches!(ask.kind, Kind::Word(..) | Kind::Country | Kind::One(_));
            let read = match (typed, ask.kind) {
                ("", _) if is_emptied && !ask.required => Ok(String::new()),
                ("", _) => continue,
                (_, _) if is_emptied => Err("directory-together-both"),
                (NOTHING, _) if is_choice && !ask.required => Ok(String::new()),
                ("true" | "false", Kind::Flag) => Ok(typed.to_owned()),
                (_, Kind::Flag) => Err("directory-flaw-gone"),
                (_, kind) => kind::read(kind, typed, known.currency),
            };
            match read {
                Ok(text) => wish.set.set(ask.column, text),
                Err(flaw) => wish.flaws.push((ask.column, flaw)),
            }
        }
        wish
    }
}

/// The form as it stands on its page.
struct Shown<'a> {
    key: FormKey,
    records: Vec<&'a Draft>,
    sent: Draft,
    empties: Vec<String>,
    flaws: Vec<Flaw>,
    notes: Vec<Note>,
}

/// The form for those that are picked.
pub async fn ask(visitor: &Visitor, list: &'static List, picked: &[String]) -> Result<Response, Fault> {
    let known = Known::all(visitor, visitor.app.now().await?).await?;
    let records: Vec<&Draft> = picked.iter().filter_map(|key| known.record(list, key)).collect();
    if records.is_empty() {
        return Ok(done(&list.href(), "directory-nothing-picked"));
    }
    let shown = Shown {
        key: FormKey::of_number(rand::random()),
        records,
        sent: Draft::default(),
        empties: Vec::new(),
        flaws: Vec::new(),
        notes: Vec::new(),
    };
    form_of(visitor, &known, view(&visitor.words, list, &known, shown), StatusCode::OK)
}

pub async fn save(
    visitor: &Visitor,
    list: &'static List,
    key: FormKey,
    picked: &[String],
    body: &[u8],
) -> Result<Response, Fault> {
    let asks = asks(list);
    let mut columns: Vec<&str> = asks.iter().map(|ask| ask.column).collect();
    columns.push("shown");
    let sent = Draft::sent(&columns, body);
    let empties: Vec<String> =
        form_urlencoded::parse(body).filter(|(name, _)| name == EMPTY).map(|(_, column)| column.into_owned()).collect();
    let at = visitor.app.now().await?;
    let mut tx = match begin(visitor, &key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let known = Known::all(visitor, at).await?;
    let records: Vec<&Draft> = picked.iter().filter_map(|key| known.record(list, key)).collect();
    let Wish { set, mut flaws } = Wish::read(&asks, &known, &sent, &empties);
    let shown = Draft::from_text(sent.get("shown"));
    let (mut wanted, mut notes, mut clashes) = (Vec::new(), Vec::new(), Vec::new());
    for now in &records {
        let mut record = (*now).clone();
        for column in set.fields() {
            let (was, theirs) = (shown.get(&told_as(now, column)), now.get(column));
            if theirs != was && theirs != set.get(column) {
                clashes.push((*now, column.to_owned()));
            }
            record.set(column, set.get(column));
        }
        let of_record = form::flaws(list, &known, &record, now, &[]);
        if let Some(flaw) = of_record.first().filter(|_| flaws.is_empty()) {
            notes
                .push(Note::bad(visitor.words.say_with("directory-together-not", &[("name", now.get("name").into())])));
            flaws.push(*flaw);
        }
        wanted.push(record);
    }
    if set.fields().next().is_none() && flaws.is_empty() {
        notes.push(Note::bad(visitor.words.say("directory-together-nothing")));
    }
    if let Some(note) = clash_note(&visitor.words, list, &known, &clashes) {
        notes.push(note);
    }
    if !flaws.is_empty() || !notes.is_empty() || records.is_empty() {
        tx.roll_back().await?;
        let status = if clashes.is_empty() { StatusCode::BAD_REQUEST } else { StatusCode::CONFLICT };
        // What is stored by now has been told: sent once more, what was typed stands.
        let shown = Shown { key, records, sent, empties, flaws, notes };
        return form_of(visitor, &known, view(&visitor.words, list, &known, shown), status);
    }
    let rows = put_all(&mut tx, list, &known, &mut wanted).await?;
    finish(tx, list, rows, "directory-changed", &list.href()).await
}

/// The name under which a form carries what a column of a record showed.
fn told_as(record: &Draft, column: &str) -> String {
    format!("{} {column}", record.get("id"))
}

/// What somebody else wrote meanwhile, record by record.
fn clash_note(words: &Words, list: &List, known: &Known, clashes: &[(&Draft, String)]) -> Option<Note> {
    let told = |(record, column): &(&Draft, String)| {
        let ask = list.asks.iter().find(|ask| ask.column == column)?;
        let theirs = match record.get(column) {
            "" => words.say("directory-together-empty"),
            text => kind::told(words, known, ask, text),
        };
        let field = words.say(&ask.text());
        let named = [("name", record.get("name").into()), ("field", (&field).into()), ("theirs", (&theirs).into())];
        Some(words.say_with("directory-together-theirs", &named))
    };
    let told: Vec<String> = clashes.iter().filter_map(told).collect();
    let list = told.join("; ");
    let named = [("list", (&list).into())];
    (!told.is_empty()).then(|| Note::warn(words.say_with("directory-together-clash", &named)))
}

fn view(words: &Words, list: &'static List, known: &Known, shown: Shown<'_>) -> FormView {
    let asks = asks(list);
    let kept = |name: &str, value: &str| Kept { name: name.to_owned(), value: value.to_owned() };
    let mut told = Draft::default();
    for record in &shown.records {
        for ask in &asks {
            told.set(&told_as(record, ask.column), record.get(ask.column));
        }
    }
    let own = [kept("act", "set"), kept("key", shown.key.as_str()), kept("shown", &told.to_text())];
    let who = shown.records.iter().map(|record| kept("who", record.get("id")));
    let names: Vec<&str> = shown.records.iter().take(NAMED).map(|record| record.get("name")).collect();
    let more = if shown.records.len() > NAMED { ", …" } else { "." };
    let names = format!("{}{more}", names.join(", "));
    let about = [("names", (&names).into())];
    let is_typed = |ask: &&&'static Ask| {
        !ask.required
            && matches!(ask.kind, Kind::Shared | Kind::Text | Kind::Amount | Kind::Percent | Kind::Whole | Kind::Day)
    };
    let empties = asks.iter().filter(is_typed).map(|ask| Check {
        name: EMPTY.into(),
        value: ask.column.into(),
        label: words.say(&ask.text()),
        on: shown.empties.iter().any(|column| column == ask.column),
    });
    let empties: Vec<Check> = empties.collect();
    let label = words.say("directory-together-make-empty");
    let more = if empties.is_empty() { Vec::new() } else { vec![Part::Checks(Checks { label, all: empties })] };
    let filled = Filled {
        key: shown.key.clone(),
        id: "together".into(),
        shown: Draft::default(),
        draft: shown.sent.clone(),
        flaws: shown.flaws.clone(),
        clashes: Vec::new(),
    };
    FormView {
        title: words.say_with("directory-together-title", &[("count", shown.records.len().into())]),
        about: words.say_with("directory-together-about", &about),
        notes: shown.notes,
        href: list.href(),
        kept: own.into_iter().chain(who).collect(),
        parts: asks.iter().map(|ask| part(words, list, known, &filled, ask)).collect(),
        is_open: !shown.empties.is_empty(),
        more,
        save: words.say("common-save"),
        cancel: Some(Link::new(list.href(), words.say("common-cancel"))),
        ..FormView::default()
    }
}

/// What is asked for, with leaving it as it is before everything else.
fn part(words: &Words, list: &List, known: &Known, filled: &Filled, ask: &'static Ask) -> Part {
    let chosen = filled.draft.get(ask.column);
    let word =
        |value: &str, id: &str| Word { value: value.to_owned(), label: words.say(id), selected: chosen == value };
    let as_it_is = || word("", "directory-together-as-is");
    match form::part(words, list, known, filled, ask) {
        Part::Select(select) => {
            let mut options = vec![as_it_is()];
            if !ask.required {
                options.push(word(NOTHING, "directory-together-empty"));
            }
            options.extend(select.options.into_iter().filter(|option| !["", NOTHING].contains(&option.value.as_str())));
            Part::Select(Select { options, ..select })
        }
        Part::Check(check) => {
            let options = vec![as_it_is(), word("true", "value-yes"), word("false", "value-no")];
            Part::Select(Select::new(ask.column, check.label, options))
        }
        Part::Field(mut field) => {
            field.required = false;
            // What is typed stays as it was typed.
            field.value = chosen.to_owned();
            Part::Field(field)
        }
        other @ (Part::Checks(_) | Part::Group(_)) => other,
    }
}
