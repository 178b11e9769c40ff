//! Tasks as a table.

use books::work::TaskRow;
use clinic::record::Priority;
use clinic::task::Fate;
use jiff::civil::Date;

use super::{Staff, href, priority};
use crate::page::patients::href as card_href;
use crate::text::Words;
use crate::view::{Cell, Head, Mark, Row, Table, TableTexts};

/// What is told of each: who is to do it, or nobody where it is one's own list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// One's own: who set it.
    Own,
    /// Who is to do it, who set it, and what came of it.
    All,
}

pub fn table(
    words: &Words,
    today: Date,
    staff: &Staff,
    id: &str,
    title: String,
    told: Told,
    rows: &[TaskRow],
) -> Table {
    let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
    let mut heads = vec![head("lead", "task-text"), head("", "task-patient"), head("num", "task-due")];
    if told == Told::All {
        heads.push(head("", "task-assignee"));
    }
    heads.push(head("", "task-author"));
    if told == Told::All {
        heads.push(head("", "task-result"));
    }
    Table {
        id: id.into(),
        title,
        t: TableTexts::of(words),
        heads,
        rows: rows.iter().map(|row| row_of(words, today, staff, told, row)).collect(),
        ..Table::default()
    }
}

fn row_of(words: &Words, today: Date, staff: &Staff, told: Told, row: &TaskRow) -> Row {
    let task = &row.task;
    let text = if task.text.is_empty() { words.say("task-forgotten") } else { task.text.clone() };
    let urgent = (task.priority == Priority::High).then(|| priority(words, Priority::High));
    let is_new = !task.read && task.assignee != task.author && task.closed_at.is_none();
    let new = (is_new && told == Told::Own).then(|| words.say("task-new"));
    let patient = match &row.patient {
        Some(patient) => Cell {
            is_name: true,
            sub: row.phone.iter().cloned().collect(),
            ..Cell::text(patient.name.clone()).linked(card_href(&patient.key))
        },
        None if task.patient_id.is_some() => Cell::text(words.say("task-patient-unseen")),
        None => Cell::default(),
    };
    let moved = (task.moves > 0).then(|| words.say_with("task-moved", &[("count", i64::from(task.moves).into())]));
    let is_overdue = task.fate(today) == Fate::Overdue;
    let due = Cell {
        marks: is_overdue.then(|| overdue(words)).into_iter().collect(),
        sub: moved.into_iter().collect(),
        ..Cell::number(words.day(task.due_on))
    };
    let mut cells = vec![
        Cell { sub: new.into_iter().chain(urgent).collect(), ..Cell::head(text).linked(href(&task.id)) },
        patient,
        due,
    ];
    if told == Told::All {
        cells.push(Cell::text(staff.name(&task.assignee)));
    }
    cells.push(Cell::text(if told == Told::Own && task.author == task.assignee {
        ""
    } else {
        staff.name(&task.author)
    }));
    if told == Told::All {
        let closed = task.closed_at.as_ref().map(|at| words.day(at.date()));
        cells.push(Cell { sub: closed.into_iter().collect(), ..Cell::text(task.result.clone().unwrap_or_default()) });
    }
    Row { cells, ..Row::default() }
}

pub fn overdue(words: &Words) -> Mark {
    Mark { class: "bad", icon: "alert", text: words.say("task-overdue") }
}
