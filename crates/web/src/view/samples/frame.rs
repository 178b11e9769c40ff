//! The frame of the pages that are shown here.

use crate::text::{Language, Words};
use crate::view::*;

pub(super) fn assets() -> Assets {
    Assets {
        css: "/assets/app.css",
        icons: "/assets/icons.svg",
        favicon: "/assets/favicon.svg",
        world: "/assets/world.json",
        scripts: vec!["/assets/app.js"],
    }
}

pub(super) fn frame(words: &Words, page: &str, title: &str) -> Frame {
    let entry = |href: &str, icon: &str, label: String, go: &'static str| NavEntry {
        href: href.to_owned(),
        icon: icon.to_owned(),
        current: icon == page,
        label,
        go,
        badge: Default::default(),
    };
    let report = |id: &str| entry(&format!("/reports/{id}"), id, words.report(id), "");
    let patients = ["growth", "movement", "sources", "activity", "peaks", "missed", "average-check", "rating"];
    let staff = ["retention", "earnings", "quality"];
    let work = [
        entry("/import", "import", words.say("frame-import"), ""),
        entry("/setup", "settings", words.say("frame-setup"), ""),
        entry("/users", "users", words.say("frame-users"), ""),
        entry("/audit", "audit", words.say("frame-audit"), ""),
    ];
    Frame {
        lang: "en",
        theme: "auto",
        lock_after: Some(900),
        help: "/help/retention".to_owned(),
        title: title.to_owned(),
        clinic: super::CLINIC.to_owned(),
        assets: assets(),
        nonce: "r4nd0m".to_owned(),
        page: page.to_owned(),
        here: format!("/{page}"),
        home: "/".to_owned(),
        palette: "/palette".to_owned(),
        demo: Some(Demo {
            label: words.say("frame-demo-label"),
            text: words.say("frame-demo"),
            leave: Some(Link::new("/help/demo", words.say("frame-demo-leave"))),
        }),
        search: Search { href: "/patients".to_owned(), q: String::new() },
        t: FrameTexts::of(words),
        user: user(words),
        groups: vec![
            NavGroup {
                id: "top",
                title: String::new(),
                entries: vec![
                    entry("/today", "today", words.say("frame-today"), "t"),
                    entry("/patients", "patients", words.say("frame-patients"), "p"),
                    entry("/segments", "segments", words.say("frame-segments"), "l"),
                    entry("/reports", "reports", words.say("frame-reports"), "r"),
                ],
            },
            NavGroup {
                id: "patients",
                title: words.say("frame-reports-patients"),
                entries: patients.map(report).into(),
            },
            NavGroup { id: "staff", title: words.say("frame-reports-staff"), entries: staff.map(report).into() },
            NavGroup { id: "work", title: words.say("frame-work"), entries: work.into() },
        ],
        fresh: Fresh { late: false, text: "Complete · as of 22 Nov 2026, 08:14".to_owned() },
        foot: vec![
            Link::new("/help/retention", words.say("frame-help-key")),
            Link::new("/help/keyboard", words.say("frame-keys-key")),
        ],
        shortcuts: vec![Shortcut { press: "/".to_owned(), text: words.say("keys-search") }],
        ..Frame::default()
    }
}

fn user(words: &Words) -> UserMenu {
    let theme = |code: &'static str| ThemeChoice {
        code,
        icon: code,
        name: words.say(&format!("frame-theme-{code}")),
        current: code == "auto",
    };
    let language = |language: &Language| LanguageChoice {
        code: language.code(),
        name: language.name(),
        current: *language == Language::En,
    };
    UserMenu {
        id: 1,
        name: "Dr. Annegret Hohenwarter-Schmidtbauer".to_owned(),
        role: words.say("role-owner"),
        links: vec![NavEntry {
            href: "/account".to_owned(),
            label: words.say("frame-account"),
            icon: "settings".to_owned(),
            ..NavEntry::default()
        }],
        languages: Language::ALL.iter().map(language).collect(),
        themes: ["auto", "light", "dark", "contrast"].map(theme).into(),
        language_href: "/preference".to_owned(),
        theme_href: "/preference".to_owned(),
        private_href: "/preference".to_owned(),
        lock_href: "/lock".to_owned(),
        sign_out_href: "/sign-out".to_owned(),
        door_href: "/sign-in".to_owned(),
    }
}
