//! The frame of every page: where one is, where one may go, who one is.

use std::collections::HashMap;

use clinic::access::{Action, Scope};
use report::Report;

use crate::ask::{Address, STAFF};
use crate::asset;
use crate::clock::Now;
use crate::preference::Theme;
use crate::text::{Language, Words};
use crate::view::{
    Assets, Badge, Bare, BareLanguage, BareTexts, Demo, Frame, FrameTexts, Fresh, LanguageChoice, Link, NavEntry,
    NavGroup, Note, Search, Shortcut, ThemeChoice, UserMenu,
};
use crate::visitor::Visitor;

use super::tasks::badge_of;

/// What is around one page.
pub struct Around<'a> {
    /// The entry of the menu that it is: a path, or a report's id.
    pub entry: &'a str,
    pub title: String,
    /// Of the help that F1 opens.
    pub topic: &'a str,
    pub has_charts: bool,
}

/// Reports that stand in the menu under a letter after `g`.
const GO: [(&str, &str); 16] = [
    ("/day", "m"),
    ("/tasks", "k"),
    ("/today", "t"),
    ("/reports", "r"),
    ("/patients", "p"),
    ("/staff", "s"),
    ("/segments", "l"),
    ("/import", "i"),
    ("/users", "u"),
    ("/help", "h"),
    ("/register", "n"),
    ("/undo", "z"),
    ("/schedule", "d"),
    ("/cash", "c"),
    ("/bonus", "b"),
    ("/sell", "v"),
];

pub fn frame(visitor: &Visitor, now: &Now, around: Around<'_>) -> Frame {
    let words = &visitor.words;
    let mut scripts = vec![asset::href("app.js")];
    if around.has_charts {
        scripts.push(asset::href("charts.js"));
    }
    Frame {
        lang: words.language().code(),
        theme: visitor.preference.theme.word(),
        private: visitor.preference.is_private,
        keys_off: !visitor.preference.has_keys,
        lock_after: Some(visitor.preference.lock_minutes * 60),
        help: format!("/help/{}", around.topic),
        title: around.title,
        clinic: now.setting.clinic.clone(),
        assets: Assets { scripts, ..assets() },
        nonce: visitor.nonce.clone(),
        page: around.entry.trim_start_matches('/').replace('/', "-"),
        here: visitor.here.path_and_query().map_or_else(|| "/".into(), ToString::to_string),
        home: "/".into(),
        palette: "/palette".into(),
        demo: visitor.app.parts.is_demo.then(|| Demo {
            label: words.say("frame-demo-label"),
            text: words.say("frame-demo"),
            leave: Some(Link::new("/help/demo", words.say("frame-demo-leave"))),
        }),
        search: Search { href: "/patients".into(), q: String::new() },
        flash: visitor.said.iter().filter_map(|said| flash(words, said)).collect(),
        t: FrameTexts::of(words),
        user: user_menu(visitor),
        groups: groups(visitor, around.entry),
        fresh: Fresh {
            late: false,
            text: words.say_with("frame-fresh", &[("moment", (&words.moment(now.at, &now.setting.time_zone)).into())]),
        },
        foot: vec![
            Link::new(format!("/help/{}", around.topic), words.say("frame-help-key")),
            Link::new("/help/keyboard", words.say("frame-keys-key")),
        ],
        shortcuts: shortcuts(words),
    }
}

/// What the page before wants said: the id of a text, after a point the deed that takes it back, and after a question mark what is
/// put into the text.
fn flash(words: &Words, said: &str) -> Option<Note> {
    let (said, with) = said.split_once('?').unwrap_or((said, ""));
    let with: HashMap<_, _> = form_urlencoded::parse(with.as_bytes()).collect();
    let n: i64 = with.get("n").and_then(|n| n.parse().ok()).unwrap_or_default();
    let name = with.get("name").map_or("", |name| name.as_ref());
    let (id, deed) = said.split_once('.').unwrap_or((said, ""));
    let undo = deed.parse::<i64>().ok().map(|deed| Link::new(format!("/undo/{deed}"), words.say("undo-this")));
    words.has(id).then(|| Note::done(words.say_with(id, &[("n", n.into()), ("name", name.into())])).undone_by(undo))
}

fn assets() -> Assets {
    Assets {
        css: asset::href("app.css"),
        icons: asset::href("icons.svg"),
        favicon: asset::href("favicon.svg"),
        world: asset::href("world.json"),
        scripts: Vec::new(),
    }
}

/// What is around a page before sign-in. `here` is where another language is asked for.
pub fn bare(preference: &crate::preference::Preference, clinic: String, title: String, here: &str) -> Bare {
    let words = Words::of(preference.language);
    let back = form_urlencoded::Serializer::new(String::new()).append_pair("back", here).finish();
    let language = |language: &Language| BareLanguage {
        code: language.code(),
        name: language.name(),
        href: format!("/language/{}?{back}", language.code()),
        current: *language == preference.language,
    };
    Bare {
        lang: preference.language.code(),
        theme: preference.theme.word(),
        title,
        clinic,
        assets: assets(),
        home: "/".into(),
        t: BareTexts::of(&words),
        languages: Language::ALL.iter().map(language).collect(),
    }
}

fn user_menu(visitor: &Visitor) -> UserMenu {
    let words = &visitor.words;
    let theme = |theme: &Theme| ThemeChoice {
        code: theme.word(),
        icon: theme.word(),
        name: words.say(&format!("frame-theme-{}", theme.word())),
        current: *theme == visitor.preference.theme,
    };
    let language = |language: &Language| LanguageChoice {
        code: language.code(),
        name: language.name(),
        current: *language == visitor.preference.language,
    };
    let link = |href: &str, icon: &str, id: &str| entry(href, icon, words.say(id), "");
    UserMenu {
        id: visitor.user.id,
        name: visitor.user.name.clone(),
        role: words.say(&format!("role-{}", visitor.user.role.word())),
        links: vec![link("/account", "settings", "frame-account"), link("/help", "help", "frame-help")],
        languages: Language::ALL.iter().map(language).collect(),
        themes: Theme::ALL.iter().map(theme).collect(),
        language_href: "/preference".into(),
        theme_href: "/preference".into(),
        private_href: "/preference".into(),
        lock_href: "/lock".into(),
        sign_out_href: "/sign-out".into(),
        door_href: "/sign-in".into(),
    }
}

fn entry(href: &str, icon: &str, label: String, current: &str) -> NavEntry {
    NavEntry {
        current: href == current,
        go: GO.iter().find(|(known, _)| *known == href).map_or("", |(_, go)| go),
        href: href.to_owned(),
        icon: icon.to_owned(),
        label,
        badge: Badge::default(),
    }
}

/// One's own day, with what waits there.
fn day(visitor: &Visitor, entry: NavEntry) -> NavEntry {
    let (count, label) = badge_of(&visitor.words, visitor.waiting);
    NavEntry { badge: Badge { href: "/tasks/badge", count, label }, ..entry }
}

/// Only what the visitor may see is in the menu.
pub fn groups(visitor: &Visitor, current: &str) -> Vec<NavGroup> {
    let words = &visitor.words;
    let entry = |href: &str, icon: &str, label: String| entry(href, icon, label, current);
    let page = |action: Action, href: &str, icon: &str, id: &str| {
        visitor.may_any(action).then(|| entry(href, icon, words.say(id)))
    };
    let report = |report: &&'static Report| NavEntry {
        current: report.id == current,
        ..entry(&Address::of(report).href(), report.id, words.report(report.id))
    };
    let (staff, patients): (Vec<_>, Vec<_>) =
        allowed(visitor).into_iter().partition(|report| STAFF.contains(&report.id));
    let registers = visitor.may(Action::EditPatients) == Scope::All;
    let register = registers.then(|| entry("/register", "plus", words.say("frame-register")));
    let undo = visitor.may_any(Action::EditPatients).then(|| entry("/undo", "back", words.say("undo-title")));
    let has_tasks = visitor.may_any(Action::HaveTasks);
    let top = [
        has_tasks.then(|| day(visitor, entry("/day", "check", words.say("day-title")))),
        page(Action::SeeReports, "/today", "today", "frame-today"),
        page(Action::SeeSchedule, "/schedule", "calendar", "frame-schedule"),
        page(Action::Book, "/waiting", "few", "frame-waiting"),
        page(Action::HaveTasks, "/tasks", "open", "tasks-title"),
        page(Action::EditPatients, "/recalls", "recalls", "recall-title"),
        page(Action::SeePatients, "/patients", "patients", "frame-patients"),
        register,
        page(Action::TakeMoney, "/sell", "items", "sell-title"),
        page(Action::TakeMoney, "/bonus", "bonuses", "bonus-title"),
        page(Action::SeePatients, "/segments", "segments", "frame-segments"),
        page(Action::SeeReports, "/reports", "reports", "frame-reports"),
    ];
    let gaps = registers.then(|| entry("/gaps", "few", words.say("gaps-title")));
    let work = [
        page(Action::CloseCashDesk, "/cash", "money", "frame-cash"),
        page(Action::JoinPatients, "/duplicates", "patients", "duplicates-title"),
        undo,
        gaps,
        page(Action::Import, "/import", "import", "frame-import"),
        page(Action::SetUpClinic, "/directory", "columns", "frame-directory"),
        page(Action::SetUpClinic, "/roster", "calendar", "frame-roster"),
        page(Action::SetUpClinic, "/settings", "check", "frame-settings"),
        page(Action::SetUpClinic, "/setup", "settings", "frame-setup"),
        page(Action::SetUpClinic, "/backups", "download", "backups-title"),
        page(Action::ManageUsers, "/users", "users", "frame-users"),
        page(Action::ReadAudit, "/audit", "audit", "frame-audit"),
    ];
    let side_by_side = (!staff.is_empty()).then(|| entry("/staff", "staff", words.say("frame-staff")));
    let group = |id, title: &str, entries: Vec<NavEntry>| NavGroup {
        id,
        title: if title.is_empty() { String::new() } else { words.say(title) },
        entries,
    };
    let all = [
        group("top", "", top.into_iter().flatten().collect()),
        group("patients", "frame-reports-patients", patients.iter().map(report).collect()),
        group("staff", "frame-reports-staff", side_by_side.into_iter().chain(staff.iter().map(report)).collect()),
        group("work", "frame-work", work.into_iter().flatten().collect()),
    ];
    all.into_iter().filter(|group| !group.entries.is_empty()).collect()
}

/// The reports that the visitor may ask, in the order of the catalogue.
pub fn allowed(visitor: &Visitor) -> Vec<&'static Report> {
    visitor.app.parts.catalogue.iter().copied().filter(|report| visitor.limits.may_ask(report)).collect()
}

fn shortcuts(words: &Words) -> Vec<Shortcut> {
    let keys = [
        ("?", "keys-these"),
        ("Ctrl K", "keys-palette"),
        ("/", "keys-search"),
        ("g t", "keys-today"),
        ("g m", "keys-day"),
        ("g k", "keys-tasks"),
        ("r", "keys-remind"),
        ("k", "keys-contact"),
        ("g r", "keys-reports"),
        ("g p", "keys-patients"),
        ("g s", "keys-staff"),
        ("g l", "keys-segments"),
        ("g h", "keys-help"),
        ("g d", "keys-schedule"),
        ("x", "keys-board-move"),
        ("g c", "keys-cash"),
        ("g b", "keys-bonus"),
        ("g n", "keys-register"),
        ("g z", "keys-undo"),
        ("u", "keys-take-back"),
        ("Esc", "keys-clear"),
        ("⇧ P", "keys-private"),
        ("F1", "keys-topic"),
    ];
    keys.iter().map(|(press, id)| Shortcut { press: (*press).to_owned(), text: words.say(id) }).collect()
}
