//! What is to be known before the numbers are believed, in sentences.

use report::{QuestionError, Report, Value};

use super::Asked;
use crate::ask::{Beside, FILTERS};
use crate::text::Words;
use crate::view::{Link, Note};

/// The question as it was understood, in a line.
pub fn asked(asked: &Asked<'_>) -> String {
    let words = asked.words();
    let question = asked.question;
    let mut parts = Vec::new();
    if let Some(period) = question.asked {
        parts.push(words.period(period));
    }
    parts.push(words.say_with("report-as-of", &[("day", (&words.day(question.as_of)).into())]));
    for param in question.report.params {
        if let Some(word) = question.word(param.name()) {
            let name = words.say(&format!("param-{}", param.name()));
            let word = words.say(&format!("param-{}-{word}", param.name()));
            // A line ends between parts, not behind a name.
            parts.push(format!("{name}:\u{a0}{word}"));
        }
    }
    if let (Some(beside), Some(_)) = (asked.address.look.beside, asked.before) {
        parts.push(words.say(match beside {
            Beside::Previous => "report-beside-previous",
            Beside::YearBefore => "report-beside-year-before",
        }));
    }
    parts.join(" · ")
}

pub fn notes(asked: &Asked<'_>) -> Vec<Note> {
    let words = asked.words();
    let question = asked.question;
    let mut notes = Vec::new();
    match (question.asked, question.cut()) {
        (Some(_), None) => notes.push(Note::open(words.say("report-note-all-later"))),
        (Some(period), Some(cut)) if cut != period => {
            let day = words.day(cut.to);
            notes.push(Note::open(words.say_with("report-note-unfinished", &[("day", (&day).into())])));
        }
        _ => {}
    }
    if question.as_of < question.today {
        notes.push(
            Note::plain(words.say_with("report-note-as-of", &[("day", (&words.day(question.as_of)).into())]))
                .linked(Link::new(asked.address.without("as-of").href(), words.say("report-note-as-of-now"))),
        );
    }
    notes.extend(of_report(asked));
    notes
}

/// What only one report has to say.
fn of_report(asked: &Asked<'_>) -> Option<Note> {
    let words = asked.words();
    if asked.report().id == "growth" {
        let months = asked.question.months().filter(|months| asked.question.cut() != Some(*months))?;
        return Some(Note::plain(words.say_with("report-note-months", &[("period", (&words.period(months)).into())])));
    }
    let total = asked.answer.total.as_ref()?;
    let number = |name: &str| asked.answer.position(name).and_then(|at| total.values[at].whole());
    match (asked.report().id, asked.question.view.by) {
        ("left", "reason") => Some(Note::plain(words.say_with(
            "report-note-left",
            &[("departures", number("departures")?.into()), ("reasons", asked.answer.rows.len().into())],
        ))),
        ("rating", _) => best(asked),
        ("retention", _) => {
            let open = number("still_open").filter(|open| *open > 0)?;
            let days = asked.question.number("within")?;
            Some(Note::open(words.say_with("report-note-still-open", &[("n", open.into()), ("days", days.into())])))
        }
        _ => None,
    }
}

/// The best tenth, at most a hundred, and what they bring.
fn best(asked: &Asked<'_>) -> Option<Note> {
    let many = asked.answer.rows.len().div_ceil(10).clamp(1, 100);
    let at = asked.answer.position("cumulative_percent")?;
    if asked.answer.rows.len() < 10 {
        return None;
    }
    let Value::Percent(share) = asked.answer.rows.row(many - 1).values.get(at)?.clone() else {
        return None;
    };
    let words = asked.words();
    let share = words.percent(share);
    Some(Note::plain(words.say_with("report-note-best", &[("n", many.into()), ("share", (&share).into())])))
}

/// Why a question cannot be asked, in the visitor's language.
pub fn refusal(words: &Words, report: &Report, error: &QuestionError) -> String {
    let param = |name: &str| {
        let id = if FILTERS.contains(&name) { format!("key-{name}") } else { format!("param-{name}") };
        if words.has(&id) { words.say(&id) } else { name.to_owned() }
    };
    let title = words.report(report.id);
    match error {
        QuestionError::BadValue { name, value, .. } => {
            words.say_with("report-wrong-value", &[("name", (&param(name)).into()), ("value", value.into())])
        }
        QuestionError::FromAfterTo { .. } => words.say("report-wrong-order"),
        QuestionError::HalfAPeriod => words.say("report-wrong-half"),
        QuestionError::GivenTwice { name } => words.say_with("report-wrong-twice", &[("name", (&param(name)).into())]),
        QuestionError::UnknownParameter { name, .. } => {
            words.say_with("report-wrong-unknown", &[("report", (&title).into()), ("name", name.into())])
        }
        QuestionError::FilterRefused { name, .. } => {
            words.say_with("report-wrong-filter", &[("report", (&title).into()), ("name", (&param(name)).into())])
        }
        QuestionError::UnknownRecord { name, value } => {
            words.say_with("report-wrong-record", &[("name", (&param(name)).into()), ("value", value.into())])
        }
        QuestionError::NoSuchCell(_) => words.say("report-wrong-cell"),
    }
}
