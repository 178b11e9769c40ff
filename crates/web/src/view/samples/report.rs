//! A report with everything that a report can have.

use std::cmp::Ordering;

use super::frame::frame;
use super::table::{definition, head, retention};
use super::{PATIENT, rendered, words};
use crate::text::Words;
use crate::view::*;

pub(super) fn drawing() -> Drawing {
    Drawing(r#"<svg class="drawn" viewBox="0 0 240 60" preserveAspectRatio="none" aria-hidden="true"><path class="s-area" d="M0 40L60 20L120 34L180 12L240 18L240 60L0 60Z"/><path class="s-line" d="M0 40L60 20L120 34L180 12L240 18"/></svg>"#.to_owned())
}

fn tab(label: &str, current: bool) -> Tab {
    Tab { href: "/reports/retention".to_owned(), label: label.to_owned(), current }
}

pub(super) fn word(value: &str, label: &str, selected: bool) -> Word {
    Word { value: value.to_owned(), label: label.to_owned(), selected }
}

fn ask(words: &Words) -> Ask {
    let presets = ["this-month", "this-quarter", "this-year", "last-12-months", "all"];
    let preset = |name: &str| tab(&words.say(&format!("period-{name}")), name == "this-year");
    Ask {
        t: AskTexts::of(words),
        href: "/reports/retention".to_owned(),
        clear: "/reports/retention?period=this-year".to_owned(),
        brief: format!("{} · Orthodontics & children", words.say("period-this-year")),
        quick: vec![
            Choice { label: words.say("param-period"), options: presets.map(preset).into() },
            Choice { label: words.say("param-by"), options: vec![tab("Employee", true), tab("Department", false)] },
        ],
        chips: vec![Chip {
            remove: "/reports/retention".to_owned(),
            label: "Department".to_owned(),
            value: "Orthodontics & children".to_owned(),
        }],
        filters: vec![Select::new("branch", "Branch", vec![word("b1", "Centre", false)])],
        kept_by_filters: vec![Kept { name: "period".to_owned(), value: "this-year".to_owned() }],
        open: true,
        kept: vec![Kept { name: "department".to_owned(), value: "d1".to_owned() }],
        dates: vec![
            Field { value: "2026-06-30".to_owned(), ..Field::new(Kind::Date, "from", "From").within("ask") },
            Field {
                value: "2026-01-01".to_owned(),
                error: words.say("report-wrong-order"),
                ..Field::new(Kind::Date, "to", "To").within("ask")
            },
        ],
        choices: vec![Select::new("first", "First visit", vec![word("employee", "In this row", true)])],
        numbers: vec![Field {
            least: Some(0),
            ..Field::new(Kind::Number, "within", "Return within, days").within("ask")
        }],
        flags: vec![Check {
            name: "include-staff".to_owned(),
            value: "yes".to_owned(),
            label: "Include staff".to_owned(),
            on: true,
        }],
    }
}

pub(super) fn figures() -> Vec<Figure> {
    vec![
        Figure {
            label: "Retention of the clinic".to_owned(),
            definition: Some(definition("means-clinic", "Retention")),
            value: "62.0 %".to_owned(),
            change: Some(Change::new(Ordering::Less, Some(Ordering::Greater), "1.4")),
            interval: Some("60.6–63.4 %".to_owned()),
        },
        Figure { label: "Lost".to_owned(), value: "1,175".to_owned(), ..Figure::default() },
    ]
}

pub(super) fn chart() -> Chart {
    Chart {
        title: "Retention with its interval".to_owned(),
        about: "dashed: clinic".to_owned(),
        class: "",
        spec: r#"{"kind":"whiskers","title":"Retention"}"#.to_owned(),
        description: "Retention of 30 employees, from 50.0 % to 76.8 %".to_owned(),
        drawing: drawing(),
        image: Some("/reports/retention.svg".to_owned()),
    }
}

pub(super) fn page(words: &Words) -> ReportPage {
    ReportPage {
        frame: frame(words, "retention", &words.report("retention")),
        t: ReportTexts::of(words),
        ask: ask(words),
        report: ReportView {
            title: words.report("retention"),
            question: words.report_question("retention"),
            asked: "01.01.–30.06.2026 · as of 22 Nov 2026".to_owned(),
            definition: Some(definition("means", "Retention")),
            help: "/help/retention".to_owned(),
            printable: "/reports/retention?period=this-year".to_owned(),
            exports: vec![Download {
                href: "/reports/retention.xlsx".to_owned(),
                label: words.say("report-export-xlsx"),
                about: "46".to_owned(),
            }],
            notes: vec![
                Note::open("12 first visits are still open.").linked(Link::new("/reports/retention", "Ripe ones only")),
            ],
            figures: figures(),
            empty: None,
            beside: true,
            charts: vec![chart(), chart()],
            table: Some(retention(words)),
            onward: vec![Link::new("/reports/earnings", words.report("earnings"))],
        },
    }
}

pub(super) fn empty(words: &Words) -> ReportPage {
    let page = page(words);
    let report = ReportView {
        charts: Vec::new(),
        table: None,
        notes: Vec::new(),
        figures: Vec::new(),
        onward: Vec::new(),
        empty: Some(Empty {
            icon: "quality",
            title: words.say("report-empty"),
            text: words.say("report-empty-about"),
            steps: vec!["Open a visit.".to_owned(), "Enter its score.".to_owned()],
            links: vec![Button {
                href: "/reports/retention?period=all".to_owned(),
                label: words.say("report-empty-all"),
                icon: "",
                main: true,
            }],
        }),
        ..page.report
    };
    ReportPage { report, ..page }
}

pub(super) fn people(words: &Words) -> PeoplePage {
    let row = |at: usize| Row {
        id: format!("p{at}"),
        class: "",
        pick_label: PATIENT.to_owned(),
        cells: vec![
            Cell {
                is_name: true, sub: vec![format!("№ {}", 4000 + at)], ..Cell::head(PATIENT).linked("/patients/p1")
            },
            Cell::number("+49 8821 555 0199"),
            Cell::text("VIP"),
            Cell::number("9,412.00 €"),
        ],
    };
    let table = Table {
        id: "people".to_owned(),
        title: "37 patients".to_owned(),
        t: TableTexts::of(words),
        form: "act".to_owned(),
        seek: Some(Seek {
            href: "/reports/retention/people".to_owned(),
            name: "q".to_owned(),
            value: String::new(),
            label: words.say("people-seek"),
            kept: vec![Kept { name: "column".to_owned(), value: "lost".to_owned() }],
        }),
        heads: vec![
            head("patient", "Patient", "lead", Sorted::Not),
            head("phone", "Phone", "num", Sorted::Not),
            head("category", "Category", "", Sorted::Not),
            head("billed", "Billed", "num", Sorted::Descending),
        ],
        rows: (0..8).map(row).collect(),
        ..Table::default()
    };
    PeoplePage {
        frame: frame(words, "people", "Lost with Dr. Weiß"),
        t: PeopleTexts::of(words),
        people: PeopleView {
            cell: "Lost with Dr. Weiß".to_owned(),
            asked: "37 patients · 01.01.–30.06.2026".to_owned(),
            back: Some(Link::new("/reports/retention", words.report("retention"))),
            printable: "/reports/retention/people?column=lost".to_owned(),
            shows: vec![tab("People", true), tab("Visits", false)],
            notes: Vec::new(),
            empty: None,
            table: Some(table),
            actions: Some(Actions {
                id: "act".to_owned(),
                href: "/reports/retention/people".to_owned(),
                kept: vec![Kept { name: "column".to_owned(), value: "lost".to_owned() }],
                all: words.say_with("people-all", &[("n", 37_i64.into())]),
                segment: Some(KeepSegment {
                    label: words.say("people-keep"),
                    about: words.say("people-keep-about"),
                    name: Field::new(Kind::Text, "name", words.say("people-keep-name")).within("keep").required(),
                    shared: Some(Check {
                        name: "shared".to_owned(),
                        value: "yes".to_owned(),
                        label: words.say("people-keep-shared"),
                        on: false,
                    }),
                    save: words.say("people-keep-save"),
                    open: false,
                }),
                act_href: "/reports/retention/people?column=lost".to_owned(),
                acts: vec![crate::view::Act {
                    name: "xlsx",
                    icon: "download",
                    label: words.say("report-export-xlsx"),
                    main: false,
                }],
            }),
        },
    }
}

pub(super) fn staff(words: &Words) -> StaffPage {
    StaffPage {
        frame: frame(words, "staff", &words.say("staff-title")),
        t: StaffTexts::of(words),
        ask: Ask { open: false, filters: Vec::new(), chips: Vec::new(), ..ask(words) },
        staff: StaffView {
            asked: "01.01.–30.06.2026 · as of 22 Nov 2026".to_owned(),
            help: "/help/staff".to_owned(),
            printable: "/staff".to_owned(),
            notes: vec![Note::plain("Each number opens the report it is of.")],
            empty: None,
            table: Some(Table { chooser: None, ..retention(words) }),
            onward: vec![Link::new("/reports/quality", words.report("quality"))],
        },
    }
}

#[test]
fn a_number_leads_to_its_people_and_a_name_to_its_card() {
    let html = rendered(&page(&words()));
    assert!(html.contains(r#"href="/reports/retention/people?column=returned">76.8 %</a>"#));
    assert!(html.contains(r#"href="/cards/employee/e0">Dr. Weiß</a>"#));
    assert!(html.contains(r#"aria-sort="descending""#) && html.contains("#sort-down"));
    assert!(html.contains(r#"<th colspan="3" scope="colgroup">Retention</th>"#));
}

#[test]
fn a_drawing_goes_in_as_it_is_and_a_spec_is_escaped() {
    let html = rendered(&page(&words()));
    assert!(html.contains(r#"<path class="s-line" d="M0 40L60"#));
    assert!(html.contains(r#"data-chart="{&#34;kind&#34;"#));
}

#[test]
fn what_is_wrong_stands_beside_its_field() {
    let html = rendered(&page(&words()));
    assert!(html.contains(r#"id="ask-to-wrong">The first day is after the last.</span>"#));
    assert_eq!(html.matches(r#"class="field wrong""#).count(), 1);
}

#[test]
fn where_nothing_is_there_is_what_to_do() {
    let html = rendered(&empty(&words()));
    assert!(html.contains(r#"<a class="button main" href="/reports/retention?period=all">All time</a>"#));
    assert!(!html.contains("<table") && !html.contains("figures card"));
}

#[test]
fn a_row_of_people_can_be_picked_for_what_is_done() {
    let html = rendered(&people(&words()));
    assert!(html.contains(r#"name="who" value="p3" form="act""#));
    assert!(html.contains(r#"<form class="actions" id="act" method="post" action="/reports/retention/people""#));
    let act = r#"formaction="/reports/retention/people?column=lost" name="act" value="xlsx" formnovalidate"#;
    assert!(html.contains(act), "{html}");
    assert!(!rendered(&staff(&words())).contains(r#"name="who""#));
}
