//! Tables with everything that a cell can have.

use std::cmp::Ordering;

use crate::text::Words;
use crate::view::*;

pub(super) fn definition(id: &str, title: &str) -> Definition {
    Definition {
        id: id.to_owned(),
        ask: format!("What does “{title}” mean?"),
        title: title.to_owned(),
        text: "Patients with a visit on a later day to the same employee, divided by all first visits but those still \
            open."
            .to_owned(),
        facts: vec![DefinitionFact { name: "Unit:".to_owned(), text: "percent".to_owned() }],
        help: Some(Link::new("/help/retention", "More about this")),
    }
}

pub(super) fn head(id: &str, label: &str, class: &str, sorted: Sorted) -> Head {
    Head {
        class: class.to_owned(),
        label: label.to_owned(),
        href: format!("/reports/retention?sort={id}"),
        sorted,
        definition: (class == "num").then(|| definition(&format!("means-{id}"), label)),
    }
}

/// A table of words and numbers: what ends in `#` heads a column of numbers.
pub(super) fn plain(words: &Words, id: &str, title: &str, heads: &[&str], rows: &[&[&str]]) -> Table {
    let head = |label: &&str| {
        let (label, class) = label.strip_suffix('#').map_or((*label, ""), |label| (label, "num"));
        Head { class: class.to_owned(), label: label.to_owned(), ..Head::default() }
    };
    let heads: Vec<Head> = heads.iter().map(head).collect();
    let cell = |(at, text): (usize, &&str)| match (at, heads[at].class.as_str()) {
        (0, "") => Cell::head(*text),
        (_, "num") => Cell::number(*text),
        _ => Cell::text(*text),
    };
    let row = |cells: &&[&str]| Row { cells: cells.iter().enumerate().map(cell).collect(), ..Row::default() };
    Table {
        id: id.to_owned(),
        title: title.to_owned(),
        t: TableTexts::of(words),
        rows: rows.iter().map(row).collect(),
        heads,
        ..Table::default()
    }
}

/// Retention by employee, with all that a table can show.
pub(super) fn retention(words: &Words) -> Table {
    let few = Mark::few(words.say_with("report-few", &[("n", 5_i64.into())]));
    let best = Mark::best(words.say("report-best"));
    let names = ["Dr. Weiß", "Dr. med. dent. Annegret Hohenwarter-Schmidtbauer", "Dr. Nguyễn Thị Minh", "Dr. Öztürk"];
    let rates = [("76.8 %", 76.8, 9.0), ("62.0 %", 62.0, 4.0), ("58.1 %", 58.1, 5.0), ("50.0 %", 50.0, 30.0)];
    let rows = names.iter().zip(rates).enumerate().map(|(at, (name, (text, rate, width)))| Row {
        id: format!("e{at}"),
        class: if at == 3 { "child" } else { "" },
        pick_label: String::new(),
        cells: vec![
            Cell {
                fold: (at == 2).then(|| Fold {
                    href: "/reports/retention?open=x".to_owned(),
                    open: true,
                    label: format!("Fold {name}"),
                }),
                sub: if at == 1 { vec!["Orthodontics".to_owned()] } else { Vec::new() },
                ..Cell::head(*name).linked(format!("/cards/employee/e{at}"))
            },
            Cell::number("222").linked("/reports/retention/people?column=primary"),
            Cell {
                class: if at == 3 { "num few-value".to_owned() } else { "num".to_owned() },
                whisker: Some(Whisker { low: rate - width, at: rate, high: rate + width, mean: 62.0 }),
                marks: match at {
                    0 => vec![best.clone()],
                    3 => vec![few.clone()],
                    _ => Vec::new(),
                },
                change: Some(Change::new(
                    if at % 2 == 0 { Ordering::Greater } else { Ordering::Less },
                    Some(Ordering::Greater),
                    "1.4",
                )),
                ..Cell::number(text).linked("/reports/retention/people?column=returned")
            },
            Cell { share: Some(rate / 2.0), ..Cell::number("33") },
            Cell { class: "num unknown".to_owned(), ..Cell::text("–") },
        ],
    });
    let head_of = |id: &str, label: &str, class: &str| head(id, label, class, Sorted::Not);
    Table {
        id: "rows".to_owned(),
        title: "30 employees".to_owned(),
        t: TableTexts::of(words),
        chooser: Some(Chooser {
            href: "/reports/retention".to_owned(),
            kept: vec![Kept { name: "period".to_owned(), value: "this-year".to_owned() }],
            columns: vec![ChooserColumn { name: "lost".to_owned(), label: "Lost".to_owned(), shown: true }],
        }),
        bands: vec![Band { span: 2, label: String::new() }, Band { span: 3, label: "Retention".to_owned() }],
        heads: vec![
            Head { class: "lead".to_owned(), label: "Employee".to_owned(), ..Head::default() },
            head_of("primary", "First visits", "num"),
            head("retention", "Retention, %", "num", Sorted::Descending),
            head_of("lost", "Lost", "num"),
            head_of("old", "Old patients", "num"),
        ],
        rows: rows.collect(),
        total: vec![
            Cell::head("Clinic"),
            Cell::number("4,812"),
            Cell::number("62.0 %"),
            Cell::number("1,175"),
            Cell::number("18,203"),
        ],
        legend: vec![few, best],
        pages: Some(Pages {
            text: "1–30 of 46".to_owned(),
            back: None,
            next: Some("/reports/retention?page=2".to_owned()),
        }),
        ..Table::default()
    }
}
