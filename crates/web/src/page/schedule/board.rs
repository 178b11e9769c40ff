//! Days as a table: a column for each doctor, room or day, a row for each step of time; and the same as lists.

use std::cmp::Ordering;

use books::facts::State;
use books::schedule::Booking;
use clinic::access::Action;
use clinic::record::{Attention, Employee, Room, Status};
use clinic::slots::{self, DAY, Planned, Span, clock, lanes, minute};
use jiff::civil::Date;

use super::By;
use super::sheet::{Sheet, span_on};
use super::visit::href;
use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::attention::mark;
use crate::page::patient::in_few_words;
use crate::text::Words;
use crate::view::{Board, BoardCell, BoardColumn, BoardDay, BoardItem, BoardRow, Link, Tag};
use crate::visitor::Visitor;

/// A board begins and ends with these hours where nobody's are known.
pub const USUAL: Span = Span { from: 8 * 60, to: 18 * 60 };

/// A day of a doctor or a room.
pub struct Column<'a> {
    on: Date,
    /// What is booked there has these, by the names of the fields of a booking: `employee_id` or `room_id`, and its key.
    place: (&'static str, String),
    name: String,
    about: String,
    /// The week of a doctor or a room, the day of all.
    href: String,
    planned: Planned,
    /// With the minutes of the day that each takes.
    bookings: Vec<(&'a Booking, Span)>,
}

/// Of a day: those who are there, and whoever has a booking all the same, or all rooms; by name. Of a week: its days.
pub fn columns<'a>(visitor: &Visitor, sheet: &'a Sheet) -> Vec<Column<'a>> {
    let who = Some(sheet.asked.who.as_str()).filter(|who| !who.is_empty());
    match (sheet.by, who) {
        (By::Doctor, None) => doctors(visitor, sheet).into_iter().map(|it| of_doctor(visitor, sheet, it)).collect(),
        (By::Room, None) => {
            let rooms = sheet.plan.rooms_of(visitor, &visitor.words).into_iter();
            let rooms = rooms
                .filter(|room| sheet.asked.branch.is_empty() || room.branch_id.as_ref() == Some(&sheet.asked.branch));
            let mut columns: Vec<_> = rooms.map(|room| of_room(visitor, sheet, Some(room))).collect();
            // Nothing is lost because nobody said where it is.
            let nowhere = of_room(visitor, sheet, None);
            columns.extend((!nowhere.bookings.is_empty()).then_some(nowhere));
            columns
        }
        (_, Some(who)) => sheet.days.iter().map(|day| of_day(visitor, sheet, who, *day)).collect(),
    }
}

fn doctors<'a>(visitor: &Visitor, sheet: &'a Sheet) -> Vec<&'a Employee> {
    let (words, plan, branch) = (&visitor.words, &sheet.plan, &sheet.asked.branch);
    let has_booking = |employee: &&Employee| sheet.bookings.iter().any(|booking| booking.employee.key == employee.id);
    let mut doctors = plan.doctors(visitor, words, sheet.on);
    doctors.retain(|employee| {
        branch.is_empty() || plan.branch_of(employee) == Some(branch.as_str()) || has_booking(employee)
    });
    let others: Vec<&Employee> = plan.lists.employees.iter().filter(has_booking).collect();
    for other in others {
        if !doctors.iter().any(|doctor| doctor.id == other.id) {
            doctors.push(other);
        }
    }
    doctors.sort_by(|a, b| words.compare(&a.name, &b.name).then_with(|| a.id.cmp(&b.id)));
    doctors
}

fn bookings_on<'a>(sheet: &'a Sheet, on: Date, is_of: impl Fn(&Booking) -> bool) -> Vec<(&'a Booking, Span)> {
    let of_day = |booking: &'a Booking| Some((booking, span_on(booking, on)?));
    sheet.bookings.iter().filter(|booking| is_of(booking)).filter_map(of_day).collect()
}

fn of_doctor<'a>(visitor: &Visitor, sheet: &'a Sheet, employee: &Employee) -> Column<'a> {
    let planned = sheet.plan.day(employee, sheet.on);
    Column {
        on: sheet.on,
        place: ("employee_id", employee.id.clone()),
        name: employee.name.clone(),
        about: about(&visitor.words, &planned),
        href: sheet.href_of(sheet.on, &employee.id),
        planned,
        bookings: bookings_on(sheet, sheet.on, |booking| booking.employee.key == employee.id),
    }
}

/// None: what is in no room.
fn of_room<'a>(visitor: &Visitor, sheet: &'a Sheet, room: Option<&Room>) -> Column<'a> {
    let planned = sheet.plan.day_of_room(room, sheet.on);
    let key = room.map_or("", |room| room.id.as_str());
    Column {
        on: sheet.on,
        place: ("room_id", key.to_owned()),
        name: room.map_or_else(|| visitor.words.say("schedule-no-room"), |room| room.name.clone()),
        about: about(&visitor.words, &planned),
        href: if room.is_some() { sheet.href_of(sheet.on, key) } else { String::new() },
        planned,
        bookings: bookings_on(sheet, sheet.on, |booking| booking.room.as_ref().map_or("", |room| &room.key) == key),
    }
}

/// A day of the week of a doctor or a room.
fn of_day<'a>(visitor: &Visitor, sheet: &'a Sheet, who: &str, on: Date) -> Column<'a> {
    let words = &visitor.words;
    let (field, planned) = match sheet.by {
        By::Doctor => {
            ("employee_id", sheet.plan.employee(who).map(|employee| sheet.plan.day(employee, on)).unwrap_or_default())
        }
        By::Room => ("room_id", sheet.plan.day_of_room(sheet.plan.lists.rooms.iter().find(|room| room.id == who), on)),
    };
    let weekday = words.weekday_short(i64::from(on.weekday().to_monday_one_offset()));
    Column {
        on,
        place: (field, who.to_owned()),
        name: format!("{weekday} {}", words.day(on)),
        about: about(words, &planned),
        href: sheet.href_of(on, ""),
        planned,
        bookings: bookings_on(sheet, on, |_| true),
    }
}

/// When a doctor works that day.
fn about(words: &Words, planned: &Planned) -> String {
    if !planned.is_known {
        let is_closed = planned.away.iter().any(|away| away.is_closed && away.span.holds(DAY));
        return if is_closed { words.say("schedule-closed") } else { String::new() };
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

/// From the first to the last minute of which anything is known, by whole hours.
fn window(columns: &[Column<'_>]) -> Span {
    let work = columns.iter().flat_map(|column| &column.planned.work).copied();
    let known = work.chain(columns.iter().flat_map(|column| &column.bookings).map(|(_, span)| *span));
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
pub fn board(visitor: &Visitor, now: &Now, sheet: &Sheet, columns: &[Column<'_>]) -> Result<Option<Board>, Fault> {
    if columns.is_empty() {
        return Ok(None);
    }
    let words = &visitor.words;
    let here_and_now = now.local()?;
    let books = visitor.may_any(Action::Book);
    let (window, step) = (window(columns), sheet.plan.step());
    let count = usize::try_from((window.to - window.from) / step).unwrap_or_default();
    let mut rows: Vec<BoardRow> = (window.from..window.to)
        .step_by(usize::try_from(step).unwrap_or(1))
        .map(|at| BoardRow { time: clock(at), is_hour: at % 60 == 0, cells: Vec::new() })
        .collect();
    let mut heads = Vec::new();
    for column in columns {
        // Nothing is booked for what is over.
        let over = match column.on.cmp(&here_and_now.date()) {
            Ordering::Less => DAY.to,
            Ordering::Equal => minute(here_and_now.time()),
            Ordering::Greater => DAY.from,
        };
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
        heads.push(BoardColumn {
            name: column.name.clone(),
            about: column.about.clone(),
            href: column.href.clone(),
            lanes,
            place: place(column),
        });
        for (nth, row) in rows.iter_mut().enumerate() {
            let at = window.from + i32::try_from(nth).unwrap_or_default() * step;
            for lane in 0..lanes {
                let here = |at: &usize| lane_of[*at] == lane && (spans[*at].0..spans[*at].1).contains(&nth);
                match (0..taken.len()).find(here) {
                    Some(it) if spans[it].0 == nth => {
                        row.cells.push(cell(visitor, sheet, &taken[it].1, spans[it].1 - spans[it].0));
                    }
                    Some(_) => {}
                    None => {
                        let free = (books && lane == 0 && at >= over).then(|| free_at(words, column, at));
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
    away.chain(column.bookings.iter().map(|(booking, span)| (*span, Taken::Booking(booking)))).collect()
}

/// What a booking has that is moved there.
fn place(column: &Column<'_>) -> String {
    Draft::default().with(column.place.0, &column.place.1).with("day", column.on.to_string()).to_text()
}

fn blank(column: &Column<'_>, span: Span, free: Option<Link>) -> BoardCell {
    let is_off = column.planned.is_known && !column.planned.works(span);
    let free = free.filter(|_| !is_off);
    BoardCell { class: if is_off { "off" } else { "" }, rows: 1, free, ..BoardCell::default() }
}

/// Where a free time is booked.
fn free_at(words: &Words, column: &Column<'_>, at: i32) -> Link {
    let time = clock(at);
    let (field, key) = &column.place;
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair(field.trim_end_matches("_id"), key)
        .append_pair("at", &format!("{}T{time}", column.on))
        .finish();
    let label = words.say_with("schedule-book-at", &[("time", (&time).into()), ("name", (&column.name).into())]);
    Link::new(format!("/book?{query}"), label)
}

fn cell(visitor: &Visitor, sheet: &Sheet, taken: &Taken<'_>, rows: usize) -> BoardCell {
    match taken {
        Taken::Booking(booking) => {
            let item = item(visitor, sheet, booking);
            BoardCell { class: item.class, rows, item: Some(item), ..BoardCell::default() }
        }
        Taken::Away(text) => BoardCell { class: "off", rows, text: text.clone(), ..BoardCell::default() },
    }
}

fn item(visitor: &Visitor, sheet: &Sheet, booking: &Booking) -> BoardItem {
    let words = &visitor.words;
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
        let sum = words.money(missing, sheet.currency);
        words.say_with("schedule-awaits", &[("sum", (&sum).into())])
    });
    let debt = sheet.owing.get(&booking.patient.id).map(|minor| {
        let sum = words.money(*minor, sheet.currency);
        words.say_with("patient-owes", &[("sum", (&sum).into())])
    });
    let problem = booking.category_reason.clone().filter(|_| booking.attention == Some(Attention::Problem));
    // What the column does not say.
    let place = match sheet.by {
        By::Doctor => booking.room.as_ref().map(|room| room.name.clone()),
        By::Room => Some(booking.employee.name.clone()),
    };
    let is_moved = booking.status == Status::Booked && visitor.may_any(Action::Book);
    let lines = status.into_iter().chain(awaits).chain(place).chain(debt).chain(problem).chain(booking.note.clone());
    BoardItem {
        class,
        href: href(&booking.key),
        time: told(slots::taken(&booking.starts_at, booking.ends_at.as_ref())),
        name: if booking.patient.name.is_empty() {
            words.say("patient-nameless")
        } else {
            booking.patient.name.clone()
        },
        marks: mark(words, booking.attention, booking.category_reason.as_deref()).into_iter().collect(),
        tags: tags(words, booking.attention),
        lines: lines.collect(),
        shown: if is_moved { shown(booking) } else { String::new() },
        is_sought: booking.key == sheet.asked.see,
    }
}

/// What the board says of where and when a booking is: whoever moves it saw this.
fn shown(booking: &Booking) -> String {
    Draft::default()
        .with("employee_id", &booking.employee.key)
        .with("room_id", booking.room.as_ref().map_or("", |room| &room.key))
        .with("day", booking.starts_at.date().to_string())
        .with("time", clock(minute(booking.starts_at.at().time())))
        .to_text()
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
pub fn days(visitor: &Visitor, sheet: &Sheet, columns: &[Column<'_>]) -> Vec<BoardDay> {
    let list = |column: &Column<'_>| BoardDay {
        name: column.name.clone(),
        about: column.about.clone(),
        href: column.href.clone(),
        items: column.bookings.iter().map(|(booking, _)| item(visitor, sheet, booking)).collect(),
        free: free(&visitor.words, sheet, column),
    };
    columns.iter().map(list).collect()
}

/// What is left of the hours of who has any.
fn free(words: &Words, sheet: &Sheet, column: &Column<'_>) -> String {
    let comes = |booking: &Booking| matches!(booking.status, Status::Booked | Status::Completed);
    let booked = column.bookings.iter().filter(|(booking, _)| comes(booking));
    let booked: Vec<Span> = booked.map(|(_, span)| *span).collect();
    let free = slots::without(&column.planned.work, &booked);
    let free: Vec<String> =
        free.into_iter().filter(|span| span.to - span.from >= sheet.plan.step()).map(told).collect();
    match () {
        () if !free.is_empty() => words.say_with("schedule-free", &[("times", (&free.join(", ")).into())]),
        () if column.bookings.is_empty() => words.say("schedule-nothing"),
        () => String::new(),
    }
}
