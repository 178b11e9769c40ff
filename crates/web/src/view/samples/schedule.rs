//! A day of the schedule.

use crate::text::Words;
use crate::view::*;

pub(super) fn page(words: &Words) -> SchedulePage {
    let item = BoardItem {
        class: "booked",
        href: "/patients/p1".to_owned(),
        time: "08:15–08:45".to_owned(),
        name: super::PATIENT.to_owned(),
        marks: vec![Mark { class: "problem", icon: "alert", text: words.say("patient-note-problem") }],
        tags: vec![Tag { class: "problem", text: words.say("patient-attention-problem") }],
        lines: vec![
            words.say_with("patient-owes", &[("sum", "€120.00".into())]),
            "Prefers <the left> chair".to_owned(),
        ],
    };
    let cell =
        |class, rows, item: Option<&BoardItem>| BoardCell { class, rows, item: item.cloned(), ..BoardCell::default() };
    let off = BoardCell { class: "off", rows: 2, text: words.say("schedule-away"), ..BoardCell::default() };
    let free = Link::new("/book?at=2026-06-30T08%3A00", "08:00, Dr. Weiß");
    let open = BoardCell { rows: 1, free: Some(free), ..BoardCell::default() };
    let row = |time: &str, is_hour, cells| BoardRow { time: time.to_owned(), is_hour, cells };
    let column = |name: &str, about: &str, lanes| BoardColumn { name: name.to_owned(), about: about.to_owned(), lanes };
    let schedule = ScheduleView {
        title: words.say("schedule-title"),
        asked: "Tuesday, 30 June 2026".to_owned(),
        links: vec![Button { href: "/roster".into(), label: words.say("frame-roster"), icon: "staff", main: false }],
        before: "/schedule?day=2026-06-29".to_owned(),
        after: "/schedule?day=2026-07-01".to_owned(),
        today: Some(Link::new("/schedule", words.say("schedule-today"))),
        href: "/schedule".to_owned(),
        day: Field { value: "2026-06-30".into(), ..Field::new(Kind::Date, "day", words.say("schedule-day")) },
        branch: Some(Select::new("branch", words.say("schedule-branch"), vec![Word::default()])),
        notes: vec![Note::plain(words.say("schedule-no-hours"))],
        empty: None,
        board: Some(Board {
            columns: vec![column("Dr. Weiß", "08:00–12:00", 2), column("Dr. Öztürk", "", 1)],
            rows: vec![
                row("08:00", true, vec![open, cell("", 1, None), off]),
                row("08:15", false, vec![cell("booked", 1, Some(&item)), cell("here", 1, Some(&item))]),
            ],
        }),
        days: vec![BoardDay {
            name: "Dr. Weiß".to_owned(),
            about: "08:00–12:00".to_owned(),
            items: vec![item],
            free: words.say_with("schedule-free", &[("times", "08:45–12:00".into())]),
        }],
    };
    let title = schedule.title.clone();
    SchedulePage { frame: super::frame::frame(words, "calendar", &title), t: ScheduleTexts::of(words), schedule }
}
