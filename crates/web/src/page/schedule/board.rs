//! A day as a table: a column for each doctor, a row for each step of time; and the same as lists.

use std::cmp::Ordering;

use books::facts::State;
use books::schedule::Booking;
use clinic::access::Action;
use clinic::record::{Attention, Employee, Status};
use clinic::slots::{self, DAY, Planned, Span, clock, lanes, minute};

use super::Day;
use super::visit::href;
use crate::clock::Now;
use crate::fault::Fault;
use crate::page::attention::mark;
use crate::page::patient::in_few_words;
use crate::text::Words;
use crate::view::{Board, BoardCell, BoardColumn, BoardDay, BoardItem, BoardRow, Link, Tag};
use crate::visitor::Visitor;

/// A board begins and ends with these hours where nobody's are known.
pub const USUAL: Span = Span { from: 8 * 60, to: 18 * 60 };

/// A doctor's day.
pub struct Column<'a> {
    /// Of the employee.
    key: String,
    name: String,
    about: String,
    planned: Planned,
    bookings: Vec<&'a Booking>,
}

/// Those who are there that day, and whoever has a booking all the same; by name.
pub fn columns<'a>(visitor: &Visitor, day: &'a Day) -> Vec<Column<'a>> {
    let (words, plan) = (&visitor.words, &day.plan);
    let has_booking = |employee: &&Employee| day.bookings.iter().any(|booking| booking.employee.key == employee.id);
    let mut doctors = plan.doctors(visitor, words, day.on);
    doctors.retain(|employee| {
        day.branch.is_empty() || plan.branch_of(employee) == Some(&day.branch) || has_booking(employee)
    });
    let others: Vec<&Employee> = plan.employees.iter().filter(has_booking).collect();
    for other in others {
        if !doctors.iter().any(|doctor| doctor.id == other.id) {
            doctors.push(other);
        }
    }
    doctors.sort_by(|a, b| words.compare(&a.name, &b.name).then_with(|| a.id.cmp(&b.id)));
    let column = |employee: &Employee| {
        let planned = plan.day(employee, day.on);
        Column {
            key: employee.id.clone(),
            name: employee.name.clone(),
            about: about(words, &planned),
            planned,
            bookings: day.bookings.iter().filter(|booking| booking.employee.key == employee.id).collect(),
        }
    };
    doctors.into_iter().map(column).collect()
}

/// When a doctor works that day.
fn about(words: &Words, planned: &Planned) -> String {
    if !planned.is_known {
        return String::new();
    }
    if planned.work.is_empty() {
        let is_closed = planned.away.iter().any(|away| away.is_closed);
        return words.say(match () {
            () if is_closed => "schedule-closed",
            () if !planned.away.is_empty() => "schedule-away",
            () => "schedule-off",
        });
    }
    let hours: Vec<String> = planned.work.iter().map(|span| told(*span)).collect();
    hours.join(", ")
}

fn told(span: Span) -> String {
    format!("{}–{}", clock(span.from), clock(span.to))
}

fn span(booking: &Booking) -> Span {
    slots::taken(&booking.starts_at, booking.ends_at.as_ref())
}

/// From the first to the last minute of which anything is known, by whole hours.
fn window(columns: &[Column<'_>]) -> Span {
    let work = columns.iter().flat_map(|column| &column.planned.work).copied();
    let known = work.chain(columns.iter().flat_map(|column| &column.bookings).map(|booking| span(booking)));
    let all = known.reduce(|all, span| Span { from: all.from.min(span.from), to: all.to.max(span.to) });
    let all = match all {
        Some(all) if columns.iter().any(|column| column.planned.is_known) => all,
        Some(all) => Span { from: all.from.min(USUAL.from), to: all.to.max(USUAL.to) },
        None => USUAL,
    };
    Span { from: all.from / 60 * 60, to: (all.to + 59) / 60 * 60 }
}

/// What takes rows of a column.
enum Taken<'a> {
    Booking(&'a Booking),
    /// Why nobody can be booked.
    Away(String),
}

/// None without columns.
pub fn board(visitor: &Visitor, now: &Now, day: &Day, columns: &[Column<'_>]) -> Result<Option<Board>, Fault> {
    if columns.is_empty() {
        return Ok(None);
    }
    let words = &visitor.words;
    // Nothing is booked for what is over.
    let over = now.local()?;
    let over = match day.on.cmp(&over.date()) {
        Ordering::Less => DAY.to,
        Ordering::Equal => minute(over.time()),
        Ordering::Greater => DAY.from,
    };
    let books = visitor.may_any(Action::Book);
    let (window, step) = (window(columns), day.plan.step());
    let count = usize::try_from((window.to - window.from) / step).unwrap_or_default();
    let mut rows: Vec<BoardRow> = (window.from..window.to)
        .step_by(usize::try_from(step).unwrap_or(1))
        .map(|at| BoardRow { time: clock(at), is_hour: at % 60 == 0, cells: Vec::new() })
        .collect();
    let mut heads = Vec::new();
    for column in columns {
        let taken = taken(words, column, window);
        let row_of = |at: i32| usize::try_from((at - window.from).max(0) / step).unwrap_or_default();
        // Of each, the first of its rows and the one after its last.
        let spans: Vec<(usize, usize)> = taken
            .iter()
            .map(|(span, _)| (row_of(span.from).min(count - 1), row_of(span.to + step - 1).min(count)))
            .map(|(first, end)| (first, end.max(first + 1)))
            .collect();
        let of_rows = |(first, end): &(usize, usize)| Span {
            from: i32::try_from(*first).unwrap_or(i32::MAX),
            to: i32::try_from(*end).unwrap_or(i32::MAX),
        };
        let (lane_of, lanes) = lanes(&spans.iter().map(of_rows).collect::<Vec<_>>());
        heads.push(BoardColumn { name: column.name.clone(), about: column.about.clone(), lanes });
        for (nth, row) in rows.iter_mut().enumerate() {
            let at = window.from + i32::try_from(nth).unwrap_or_default() * step;
            for lane in 0..lanes {
                let here = |at: &usize| lane_of[*at] == lane && (spans[*at].0..spans[*at].1).contains(&nth);
                match (0..taken.len()).find(here) {
                    Some(it) if spans[it].0 == nth => {
                        row.cells.push(cell(words, day, &taken[it].1, spans[it].1 - spans[it].0));
                    }
                    Some(_) => {}
                    None => {
                        let free = (books && lane == 0 && at >= over).then(|| free_at(words, day, column, at));
                        row.cells.push(blank(column, Span { from: at, to: at + step }, free));
                    }
                }
            }
        }
    }
    Ok(Some(Board { columns: heads, rows }))
}

fn taken<'a>(words: &Words, column: &Column<'a>, window: Span) -> Vec<(Span, Taken<'a>)> {
    let away = column.planned.away.iter().filter(|away| away.span.meets(window));
    let away = away.map(|away| {
        let what = words.say(if away.is_closed { "schedule-closed" } else { "schedule-away" });
        let text = away.note.as_ref().map_or_else(|| what.clone(), |note| format!("{what}: {note}"));
        (away.span, Taken::Away(text))
    });
    away.chain(column.bookings.iter().map(|booking| (span(booking), Taken::Booking(booking)))).collect()
}

fn blank(column: &Column<'_>, span: Span, free: Option<Link>) -> BoardCell {
    let is_off = column.planned.is_known && !column.planned.works(span);
    let free = free.filter(|_| !is_off);
    BoardCell { class: if is_off { "off" } else { "" }, rows: 1, free, ..BoardCell::default() }
}

/// Where a free time is booked.
fn free_at(words: &Words, day: &Day, column: &Column<'_>, at: i32) -> Link {
    let time = clock(at);
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("employee", &column.key)
        .append_pair("at", &format!("{}T{time}", day.on))
        .finish();
    let label = words.say_with("schedule-book-at", &[("time", (&time).into()), ("name", (&column.name).into())]);
    Link::new(format!("/book?{query}"), label)
}

fn cell(words: &Words, day: &Day, taken: &Taken<'_>, rows: usize) -> BoardCell {
    match taken {
        Taken::Booking(booking) => {
            let item = item(words, day, booking);
            BoardCell { class: item.class, rows, item: Some(item), ..BoardCell::default() }
        }
        Taken::Away(text) => BoardCell { class: "off", rows, text: text.clone(), ..BoardCell::default() },
    }
}

fn item(words: &Words, day: &Day, booking: &Booking) -> BoardItem {
    let class = match booking.status {
        Status::Completed => "done",
        Status::Missed | Status::Cancelled => "gone",
        Status::Booked if booking.arrived_at.is_some() => "here",
        Status::Booked => "booked",
    };
    let status = match (booking.status, &booking.arrived_at) {
        (Status::Booked, None) => None,
        (Status::Booked, Some(at)) => {
            Some(words.say_with("schedule-arrived", &[("time", (&clock(minute(at.at().time()))).into())]))
        }
        (Status::Completed, _) => Some(words.say("schedule-completed")),
        (Status::Missed | Status::Cancelled, _) => Some(words.say("schedule-missed")),
    };
    let missing = booking.prepayment.missing_minor();
    let awaits = (booking.status == Status::Booked && missing > 0).then(|| {
        let sum = words.money(missing, day.currency);
        words.say_with("schedule-awaits", &[("sum", (&sum).into())])
    });
    let debt = day.owing.get(&booking.patient.id).map(|minor| {
        let sum = words.money(*minor, day.currency);
        words.say_with("patient-owes", &[("sum", (&sum).into())])
    });
    let problem = booking.category_reason.clone().filter(|_| booking.attention == Some(Attention::Problem));
    let room = booking.room.as_ref().map(|room| room.name.clone());
    let lines = status.into_iter().chain(awaits).chain(room).chain(debt).chain(problem).chain(booking.note.clone());
    BoardItem {
        class,
        href: href(&booking.key),
        time: told(span(booking)),
        name: if booking.patient.name.is_empty() {
            words.say("patient-nameless")
        } else {
            booking.patient.name.clone()
        },
        marks: mark(words, booking.attention, booking.category_reason.as_deref()).into_iter().collect(),
        tags: tags(words, booking.attention),
        lines: lines.collect(),
    }
}

fn tags(words: &Words, attention: Option<Attention>) -> Vec<Tag> {
    let class = match attention {
        Some(Attention::Vip) => "vip",
        Some(Attention::Problem) => "problem",
        Some(Attention::Normal | Attention::Staff) | None => "",
    };
    in_few_words(words, attention, State::Active).into_iter().map(|text| Tag { class, text }).collect()
}

/// For a narrow screen.
pub fn days(words: &Words, day: &Day, columns: &[Column<'_>]) -> Vec<BoardDay> {
    let list = |column: &Column<'_>| BoardDay {
        name: column.name.clone(),
        about: column.about.clone(),
        items: column.bookings.iter().map(|booking| item(words, day, booking)).collect(),
        free: free(words, day, column),
    };
    columns.iter().map(list).collect()
}

/// What is left of the hours of who has any.
fn free(words: &Words, day: &Day, column: &Column<'_>) -> String {
    let comes = |booking: &&&Booking| matches!(booking.status, Status::Booked | Status::Completed);
    let booked: Vec<Span> = column.bookings.iter().filter(comes).map(|booking| span(booking)).collect();
    let free = slots::without(&column.planned.work, &booked);
    let free: Vec<String> = free.into_iter().filter(|span| span.to - span.from >= day.plan.step()).map(told).collect();
    match () {
        () if !free.is_empty() => words.say_with("schedule-free", &[("times", (&free.join(", ")).into())]),
        () if column.bookings.is_empty() => words.say("schedule-nothing"),
        () => String::new(),
    }
}
