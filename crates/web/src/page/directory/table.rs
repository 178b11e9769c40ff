//! All lists with how many records each has, and the records of one list.

use books::deed::FormKey;
use serde::Deserialize;

use super::costs::has_costs;
use super::kind::told;
use super::lists::{Ask, Kind, LISTS, List, Of};
use super::records::Known;
use crate::draft::Draft;
use crate::page::escaped;
use crate::text::Words;
use crate::view::{
    Act, Button, Cell, DirectoryActs, DirectoryView, Empty, Head, Kept, Pages, Row, Seek, Table, TableTexts,
};

/// Records on one page.
const ROWS: usize = 200;
/// The form that rows are picked for.
const PICKED: &str = "picked";

/// What of a list is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pub q: String,
    /// `yes`: with what is out of use.
    pub archived: String,
    /// From 1.
    pub page: usize,
    /// The record whose form is shown instead.
    pub edit: Option<String>,
    /// `yes`: the form of a new one.
    pub new: String,
}

impl Asked {
    fn has_archived(&self) -> bool {
        self.archived == "yes"
    }

    fn href(&self, list: &List) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.q.is_empty() {
            query.append_pair("q", &self.q);
        }
        if self.has_archived() {
            query.append_pair("archived", "yes");
        }
        if self.page > 1 {
            query.append_pair("page", &self.page.to_string());
        }
        let query = query.finish();
        if query.is_empty() { list.href() } else { format!("{}?{query}", list.href()) }
    }
}

pub fn all(words: &Words, known: &Known) -> DirectoryView {
    let archived =
        |list: &'static List| known.of(list.of).iter().filter(|record| known.is_archived(list, record)).count();
    let any_archived = LISTS.iter().any(|list| archived(list) > 0);
    let row = |list: &'static List| {
        let archived = archived(list);
        let count = |number: usize| Cell::number(words.count(i64::try_from(number).unwrap_or(i64::MAX)));
        let name = Cell::head(words.say(&list.text(""))).linked(list.href());
        let name = Cell { sub: vec![words.say(&list.text("-about"))], ..name };
        let archived_cell = if archived == 0 { Cell::number("") } else { count(archived) };
        let cells = [name, count(known.of(list.of).len() - archived)];
        Row { cells: cells.into_iter().chain(any_archived.then_some(archived_cell)).collect(), ..Row::default() }
    };
    let heads = [head("lead", words.say("directory-list")), head("num", words.say("directory-in-use"))];
    let archived_head = any_archived.then(|| head("num", words.say("directory-field-archived")));
    DirectoryView {
        title: words.say("frame-directory"),
        asked: words.say("directory-about"),
        table: Some(Table {
            id: "lists".into(),
            title: words.say("directory-lists"),
            t: TableTexts::of(words),
            heads: heads.into_iter().chain(archived_head).collect(),
            rows: LISTS.iter().map(row).collect(),
            ..Table::default()
        }),
        ..DirectoryView::default()
    }
}

pub fn one(words: &Words, list: &'static List, known: &Known, asked: &Asked) -> DirectoryView {
    let found = found(words, list, known, asked);
    let archived = known.of(list.of).iter().filter(|record| known.is_archived(list, record)).count();
    let is_empty = known.of(list.of).is_empty();
    DirectoryView {
        title: words.say(&list.text("")),
        asked: words.say(&list.text("-about")),
        links: links(words, list, asked, archived, is_empty),
        find: None,
        choose: None,
        notes: Vec::new(),
        learn: None,
        empty: found.is_empty().then(|| empty(words, list, asked, is_empty)),
        acts: (!found.is_empty()).then(|| acts(words, list, asked)),
        table: (!is_empty).then(|| table(words, list, known, asked, &found)),
    }
}

fn head(class: &str, label: String) -> Head {
    Head { class: class.to_owned(), label, ..Head::default() }
}

/// By name, those that have every word that is sought.
fn found<'a>(words: &Words, list: &List, known: &'a Known, asked: &Asked) -> Vec<&'a Draft> {
    let sought: Vec<String> = asked.q.split_whitespace().map(str::to_lowercase).collect();
    let is_found = |record: &&Draft| {
        let texts = list.asks.iter().map(|ask| told(words, known, ask, record.get(ask.column)).to_lowercase());
        let text = texts.collect::<Vec<_>>().join("\n");
        sought.iter().all(|word| text.contains(word))
    };
    let is_shown = |record: &&Draft| asked.has_archived() || !known.is_archived(list, record);
    let mut found: Vec<&Draft> = known.of(list.of).iter().filter(is_shown).filter(is_found).collect();
    found.sort_by(|a, b| words.compare(a.get("name"), b.get("name")));
    found
}

fn links(words: &Words, list: &List, asked: &Asked, archived: usize, is_empty: bool) -> Vec<Button> {
    let link = |href: String, label: String, icon| Button { href, label, icon, main: false };
    let new = link(format!("{}?new=yes", list.href()), words.say(&list.text("-new")), "plus");
    let mut links = vec![Button { main: true, ..new }];
    if asked.has_archived() {
        let href = Asked { archived: String::new(), page: 1, ..asked.clone() }.href(list);
        links.push(link(href, words.say("directory-hide-archived"), "hide"));
    } else if archived > 0 {
        let href = Asked { archived: "yes".into(), page: 1, ..asked.clone() }.href(list);
        let label = words.say_with("directory-show-archived", &[("count", archived.into())]);
        links.push(link(href, label, "open"));
    }
    if !is_empty {
        links.push(link(format!("{}.csv", list.href()), words.say("directory-file"), "download"));
    }
    links.push(link(format!("/take/{}", list.word), words.say("take-bring"), "import"));
    links.push(link("/directory".into(), words.say("directory-lists"), "back"));
    links
}

/// A list that has nothing says what it is for; a search that finds nothing, how to find more.
fn empty(words: &Words, list: &List, asked: &Asked, is_empty: bool) -> Empty {
    let button = |href: String, label: String, main: bool| Button { href, label, icon: "", main };
    if asked.q.is_empty() && is_empty {
        return Empty {
            icon: "columns",
            title: words.say("directory-none"),
            text: words.say(&list.text("-about")),
            steps: vec![words.say("directory-none-new"), words.say("directory-none-import")],
            links: vec![
                button(format!("{}?new=yes", list.href()), words.say(&list.text("-new")), true),
                button("/import".into(), words.say("frame-import"), false),
            ],
        };
    }
    Empty {
        icon: "search",
        title: words.say("directory-not-found"),
        text: words.say("directory-not-found-about"),
        steps: Vec::new(),
        links: vec![button(list.href(), words.say("directory-whole-list"), true)],
    }
}

fn acts(words: &Words, list: &List, asked: &Asked) -> DirectoryActs {
    let act =
        |name: &'static str, icon: &'static str, text: &str| Act { name, icon, label: words.say(text), main: false };
    let (archive, restore) = if list.is_left() {
        ("directory-leave", "directory-rejoin")
    } else {
        ("directory-archive", "directory-restore")
    };
    let restore = asked.has_archived().then(|| act("restore", "check", restore));
    let together = super::together::is_offered(list).then(|| act("together", "columns", "directory-together"));
    DirectoryActs {
        id: PICKED.into(),
        href: list.href(),
        kept: vec![Kept { name: "key".into(), value: FormKey::of_number(rand::random()).as_str().to_owned() }],
        none: words.say("directory-pick"),
        acts: together.into_iter().chain([act("archive", "hide", archive)]).chain(restore).collect(),
    }
}

fn table(words: &Words, list: &'static List, known: &Known, asked: &Asked, found: &[&Draft]) -> Table {
    let columns: Vec<&Ask> = list.asks.iter().filter(|ask| ask.column != "archived").collect();
    let first = (asked.page.max(1) - 1).saturating_mul(ROWS).min(found.len());
    let last = found.len().min(first + ROWS);
    let heads = columns.iter().enumerate().map(|(at, ask)| {
        let class = if at == 0 { "lead" } else { class(ask) };
        head(class, words.say(&ask.text()))
    });
    let own = own_page(list).map(|own| head("", words.say(&format!("directory-{own}"))));
    Table {
        id: "records".into(),
        title: words.say_with("directory-count", &[("count", found.len().into())]),
        t: TableTexts::of(words),
        form: if found.is_empty() { String::new() } else { PICKED.into() },
        seek: Some(Seek {
            href: list.href(),
            name: "q".into(),
            value: asked.q.clone(),
            label: words.say("directory-seek"),
            kept: if asked.has_archived() {
                vec![Kept { name: "archived".into(), value: "yes".into() }]
            } else {
                Vec::new()
            },
        }),
        heads: heads.chain(own).collect(),
        rows: found[first..last].iter().map(|record| row(words, list, known, &columns, record)).collect(),
        pages: pages(words, list, asked, first, last, found.len()),
        ..Table::default()
    }
}

/// What each record of a list has a page of its own for, as texts name it.
fn own_page(list: &List) -> Option<&'static str> {
    match list.of {
        Of::PriceList => Some("prices"),
        _ => has_costs(list).then_some("costs"),
    }
}

fn class(ask: &Ask) -> &'static str {
    if matches!(ask.kind, Kind::Amount | Kind::Percent | Kind::Whole) { "num" } else { "" }
}

fn row(words: &Words, list: &List, known: &Known, columns: &[&Ask], record: &Draft) -> Row {
    let id = record.get("id");
    let cell = |(at, ask): (usize, &&Ask)| {
        let text = record.get(ask.column);
        if at == 0 {
            let archived = known.is_archived(list, record).then(|| words.say("directory-is-archived"));
            let name = Cell::head(text).linked(format!("{}?edit={}", list.href(), escaped(id)));
            return Cell { sub: archived.into_iter().collect(), ..name };
        }
        // A column of yes is read at a glance when no is left out.
        let is_no = matches!(ask.kind, Kind::Flag) && text == "false";
        let text = if is_no { String::new() } else { told(words, known, ask, text) };
        Cell { class: class(ask).to_owned(), ..Cell::text(text) }
    };
    let own = own_page(list).map(|own| {
        let href = format!("{}/{}", list.href(), escaped(id));
        Cell::text(words.say(&format!("directory-{own}-change"))).linked(href)
    });
    Row {
        id: id.to_owned(),
        pick_label: record.get("name").to_owned(),
        cells: columns.iter().enumerate().map(cell).chain(own).collect(),
        ..Row::default()
    }
}

/// None where all rows fit on a page.
fn pages(words: &Words, list: &List, asked: &Asked, first: usize, last: usize, all: usize) -> Option<Pages> {
    let page = first / ROWS + 1;
    let to = |page: usize| Asked { page, ..asked.clone() }.href(list);
    (all > ROWS).then(|| Pages {
        text: words
            .say_with("common-page-of", &[("first", (first + 1).into()), ("last", last.into()), ("all", all.into())]),
        back: (page > 1).then(|| to(page - 1)),
        next: (last < all).then(|| to(page + 1)),
    })
}
