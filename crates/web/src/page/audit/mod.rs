//! The audit: who did what, newest first, and whether it is as it was written.

mod asked;
mod detail;

use axum::extract::RawQuery;
use axum::response::Response;
use books::access::User;
use books::{Chain, Deed, DeedsPage};
use jiff::Timestamp;

use super::frame::{Around, frame};
use super::framed;
use crate::clock::Now;
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{
    AuditPage, AuditTexts, AuditView, Button, Cell, Empty, Field, Head, Kind, Note, Pages, Row, Select, Table,
    TableTexts, Word,
};
use crate::visitor::Visitor;

use asked::Asked;

/// Deeds on one page.
const ROWS: usize = 100;

/// Who writes into the books without being a user.
const OTHERS: [&str; 2] = ["command line", "this machine"];

/// What is done with the program, in the audit's own words; what else is in it is shown as it is.
pub const ACTIONS: &[&str] = &[
    "first owner",
    "password given",
    "sign in",
    "sign out",
    "password set",
    "password changed",
    "second factor on",
    "second factor off",
    "second factor taken away",
    "recovery codes renewed",
    "session ended",
    "other sessions ended",
    "all sessions ended",
    "language chosen",
    "user invited",
    "user added",
    "user changed",
    "one-time link given",
    "user signed out",
    "user disabled",
    "user enabled",
    "patient view",
    "patient register",
    "patient edit",
    "patient state",
    "patient gaps",
    "patient people",
    "patient leave",
    "patient stay",
    "contact result",
    "recall change",
    "rating enter",
    "rating remove",
    "task set",
    "task change",
    "task close",
    "task reopen",
    "task remove",
    "task notice",
    "patient join",
    "patient apart",
    "patient erase",
    "patient export",
    "visit complete",
    "sell",
    "money take",
    "cash close",
    "money refund",
    "money correct",
    "goods take back",
    "bonus expire",
    "export",
    "segment save",
    "segment change",
    "category assign",
    "price list assign",
    "bonus kind assign",
    "bonus gift",
    "clinic set up",
    "starter directory",
    "directory change",
    "roster change",
    "settings change",
    "backup make",
    "backup restore",
    "visit book",
    "visit change",
    "visit arrive",
    "visit cancel",
    "visit miss",
    "prepayment waive",
    "wait enter",
    "wait drop",
    "calendar given",
    "calendar ended",
    "import",
    "import undo",
    "mapping change",
    "help helped",
    "help did not help",
];

/// An action in the words of the language.
pub fn action(words: &Words, action: &str) -> String {
    let id = format!("deed-{}", action.replace(' ', "-"));
    if ACTIONS.contains(&action) && words.has(&id) { words.say(&id) } else { action.to_owned() }
}

pub async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let (words, books) = (&visitor.words, visitor.app.books());
    let asked = Asked::parse(query.as_deref().unwrap_or_default());
    let now = visitor.app.now().await?;
    let page = books.deeds_page(asked.before, ROWS, &asked.filter(&now)).await?;
    let users = books.users().await?;
    let chain = if asked.verifies { Some(books.verify_audit().await?) } else { None };
    let is_empty = page.deeds.is_empty();
    let audit = AuditView {
        asked: words.say_with("audit-asked", &[("zone", (&now.setting.time_zone).into())]),
        chain: chain_note(words, chain),
        links: links(words, &asked),
        href: "/audit".into(),
        choices: vec![actors(words, &asked, &users), actions(words, &asked)],
        dates: dates(words, &asked),
        clear: if asked.is_filtered() { "/audit".into() } else { String::new() },
        empty: is_empty.then(|| Empty {
            icon: "audit",
            title: words.say("audit-none"),
            text: words.say("audit-none-about"),
            ..Empty::default()
        }),
        table: (!is_empty).then(|| table(&visitor, &now, &asked, &users, &page)),
    };
    let around = Around { entry: "/audit", title: words.say("frame-audit"), topic: "audit", has_charts: false };
    framed(&visitor, &AuditPage { frame: frame(&visitor, &now, around), t: AuditTexts::of(words), audit })
}

fn chain_note(words: &Words, chain: Option<Chain>) -> Note {
    match chain {
        None => Note::plain(words.say("audit-unchecked")),
        Some(Chain::Whole { rows }) => Note::done(words.say_with("audit-whole", &[("rows", rows.into())])),
        Some(Chain::BrokenAt { seq }) => Note::bad(words.say_with("audit-broken", &[("seq", seq.into())])),
    }
}

fn links(words: &Words, asked: &Asked) -> Vec<Button> {
    let link = |href: String, id: &str, icon| Button { href, label: words.say(id), icon, main: false };
    let verify = if asked.verifies { "audit-verify-again" } else { "audit-verify" };
    let mut links = vec![link(Asked { verifies: true, ..asked.clone() }.href(), verify, "check")];
    if asked.before.is_some() {
        links.push(link(Asked { before: None, ..asked.clone() }.href(), "audit-newest", "back"));
    }
    links
}

/// People as they sign in; what is nobody in the page's language.
fn named(words: &Words, actor: &str) -> String {
    match actor {
        "command line" => words.say("audit-actor-command-line"),
        "this machine" => words.say("audit-actor-this-machine"),
        _ => actor.to_owned(),
    }
}

/// Everybody who is or was a user, and whoever is asked for.
fn actors(words: &Words, asked: &Asked, users: &[User]) -> Select {
    let mut names: Vec<&str> = users.iter().map(|user| user.sign_in.as_str()).chain(OTHERS).collect();
    names.extend(asked.actor.as_deref().filter(|asked| !names.contains(asked)));
    names.sort_by(|a, b| words.compare(a, b));
    let word = |name: &str| word(name, named(words, name), asked.actor.as_deref() == Some(name));
    let options = [self::word("", words.say("audit-everybody"), asked.actor.is_none())];
    let options = options.into_iter().chain(names.into_iter().map(word)).collect();
    Select::new("actor", words.say("audit-actor"), options)
}

fn actions(words: &Words, asked: &Asked) -> Select {
    let chosen = asked.action.as_deref();
    let mut known: Vec<&str> = ACTIONS.into();
    known.extend(chosen.filter(|chosen| !known.contains(chosen)));
    let mut options: Vec<Word> =
        known.into_iter().map(|name| word(name, action(words, name), chosen == Some(name))).collect();
    options.sort_by(|a, b| words.compare(&a.label, &b.label));
    options.insert(0, word("", words.say("audit-everything"), chosen.is_none()));
    Select::new("action", words.say("audit-action"), options)
}

fn word(value: &str, label: String, selected: bool) -> Word {
    Word { value: value.to_owned(), label, selected }
}

fn dates(words: &Words, asked: &Asked) -> Vec<Field> {
    let date = |name: &str, id: &str, date: Option<jiff::civil::Date>| Field {
        value: date.map(|date| date.to_string()).unwrap_or_default(),
        ..Field::new(Kind::Date, name, words.say(id))
    };
    vec![date("from", "audit-from", asked.from), date("to", "audit-to", asked.to)]
}

fn table(visitor: &Visitor, now: &Now, asked: &Asked, users: &[User], page: &DeedsPage) -> Table {
    let words = &visitor.words;
    let head = |class: &str, id: &str| Head { class: class.to_owned(), label: words.say(id), ..Head::default() };
    let place = |deed: Option<&Deed>| deed.map_or(0, |deed| deed.seq);
    let (newest, oldest) = (place(page.deeds.first()), place(page.deeds.last()));
    let text = words.say_with("audit-shown", &[("first", newest.into()), ("last", oldest.into())]);
    let next = page.next.map(|before| Asked { before: Some(before), ..asked.clone() }.href());
    Table {
        id: "deeds".into(),
        title: words.say("audit-deeds"),
        t: TableTexts::of(words),
        heads: vec![
            head("lead", "audit-at"),
            head("", "audit-actor"),
            head("", "audit-action"),
            head("", "audit-detail"),
            head("num", "audit-number"),
        ],
        rows: page.deeds.iter().map(|deed| row(visitor, now, users, deed)).collect(),
        pages: Some(Pages { text, back: None, next }),
        ..Table::default()
    }
}

/// Who and what lead to all of theirs.
fn row(visitor: &Visitor, now: &Now, users: &[User], deed: &Deed) -> Row {
    let words = &visitor.words;
    let at = Timestamp::from_microsecond(deed.at).unwrap_or_default();
    let user = users.iter().find(|user| user.sign_in == deed.actor);
    let cells = vec![
        Cell::head(words.moment(at, &now.setting.time_zone)),
        Cell {
            sub: user.map(|user| user.name.clone()).into_iter().collect(),
            ..Cell::text(named(words, &deed.actor))
                .linked(Asked { actor: Some(deed.actor.clone()), ..Asked::default() }.href())
        },
        Cell::text(action(words, &deed.action))
            .linked(Asked { action: Some(deed.action.clone()), ..Asked::default() }.href()),
        Cell::text(detail::said(words, users, &deed.detail)),
        Cell::number(words.count(deed.seq)),
    ];
    Row { cells, ..Row::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_action_has_its_words() {
        let words = Words::of(Language::En);
        for action in ACTIONS {
            assert!(words.has(&format!("deed-{}", action.replace(' ', "-"))), "{action}");
        }
        assert_eq!(action(&words, "something else"), "something else");
    }

    #[test]
    fn whoever_is_asked_for_can_be_chosen() {
        let words = Words::of(Language::En);
        let asked = Asked { actor: Some("gone".into()), action: Some("odd".into()), ..Asked::default() };
        let chosen =
            |select: Select| select.options.into_iter().find(|option| option.selected).map(|option| option.value);
        assert_eq!(chosen(actors(&words, &asked, &[])).as_deref(), Some("gone"));
        assert_eq!(chosen(actions(&words, &asked)).as_deref(), Some("odd"));
        assert_eq!(chosen(actors(&words, &Asked::default(), &[])).as_deref(), Some(""));
    }
}
