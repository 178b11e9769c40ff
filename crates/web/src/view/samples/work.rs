//! Users, the audit log, an import and the settings with something in them.

use super::frame::frame;
use super::report::word;
use super::table::plain;
use super::{rendered, words};
use crate::text::Words;
use crate::view::*;

pub(super) fn checklist(words: &Words) -> Checklist {
    let step = |name: &str, done: bool| Step {
        done,
        state: words.say(if done { "setup-step-done" } else { "setup-step-open" }),
        label: words.say(&format!("setup-step-{name}")),
        about: words.say(&format!("setup-step-{name}-about")),
        href: "/setup".to_owned(),
    };
    Checklist {
        title: words.say("setup-checklist"),
        progress: words.say_with("setup-progress", &[("done", 2_i64.into()), ("count", 5_i64.into())]),
        steps: vec![
            step("clinic", true),
            step("directory", true),
            step("import", false),
            step("colleagues", false),
            step("second", false),
        ],
    }
}

pub(super) fn users(words: &Words) -> UsersPage {
    let deed = |act, icon, id: &str| UserDeed { act, icon, label: words.say(id) };
    let row = |id: i64, name: &str, role: &str, state: Tag| UserRow {
        id,
        name: name.to_owned(),
        sign_in: format!("user.{id}"),
        role: words.say(role),
        limits: if id == 2 { vec!["Dr. Weiß".to_owned(), "Centre".to_owned()] } else { Vec::new() },
        second: words.say("users-second-on"),
        seen: "22 Nov 2026".to_owned(),
        state,
        href: format!("/users?change={id}#form"),
        deeds_href: format!("/users/{id}"),
        label: words.say_with("users-menu", &[("name", name.into())]),
        deeds: vec![
            deed("link", "link", "users-new-link"),
            deed("end", "out", "users-end-sessions"),
            deed("disable", "lock", "users-disable"),
        ],
    };
    let tag = |class, id: &str| Tag { class, text: words.say(id) };
    let branch = |id: &str, label: &str| Check {
        name: "branch".to_owned(),
        value: id.to_owned(),
        label: label.to_owned(),
        on: false,
    };
    UsersPage {
        frame: frame(words, "users", &words.say("frame-users")),
        t: UsersTexts::of(words),
        users: UsersView {
            asked: "as of 22 Nov 2026".to_owned(),
            title: words.say_with("users-count", &[("count", 3_i64.into())]),
            notes: Vec::new(),
            link: Some(OneTimeLink {
                title: words.say_with("users-link-for", &[("name", "Katharina Oberndörfer".into())]),
                about: words.say_with("users-link-about", &[("until", "24 Nov 2026, 08:14".into())]),
                address: "https://clinic.example/link/t0kent0kent0kent0kent0ken".to_owned(),
            }),
            rows: vec![
                row(1, "Dr. Annegret Hohenwarter-Schmidtbauer", "role-owner", tag("vip", "users-state-active")),
                row(2, "Dr. <Weiß>", "role-doctor", tag("", "users-state-invited")),
                row(3, "Emma Koch", "role-front-desk", tag("problem", "users-state-disabled")),
            ],
            form: UserForm {
                title: words.say("users-invite"),
                about: words.say("users-invite-about"),
                href: "/users".to_owned(),
                kept: Vec::new(),
                fields: vec![
                    Field::new(Kind::Text, "name", words.say("users-name")).required(),
                    Field::new(Kind::NewSignIn, "sign_in", words.say("users-sign-in")).required(),
                ],
                choices: vec![
                    Select {
                        about: words.say("users-role-about-doctor"),
                        ..Select::new("role", words.say("users-role"), vec![word("doctor", "Doctor", true)])
                    },
                    Select {
                        about: words.say("users-employee-about"),
                        ..Select::new("employee", words.say("users-employee"), vec![word("", "(none)", true)])
                    },
                ],
                branches: vec![branch("b1", "Centre"), branch("b2", "Garmisch-Partenkirchen")],
                save: words.say("users-invite-go"),
                cancel_href: String::new(),
            },
        },
    }
}

pub(super) fn audit(words: &Words) -> AuditPage {
    let rows: [&[&str]; 3] = [
        &["22 Nov 2026, 08:14", "annegret", "export", "retention · xlsx · 46 rows", "1,204"],
        &["22 Nov 2026, 08:01", "annegret", "sign in", "", "1,203"],
        &["21 Nov 2026, 19:40", "weiss", "card opened", "№ 4021", "1,202"],
    ];
    AuditPage {
        frame: frame(words, "audit", &words.say("frame-audit")),
        t: AuditTexts::of(words),
        audit: AuditView {
            asked: "as of 22 Nov 2026".to_owned(),
            chain: Note::done(words.say_with("audit-whole", &[("rows", 1204_i64.into())])),
            links: vec![Button {
                href: "/audit?verify=yes".to_owned(),
                label: words.say("audit-verify"),
                icon: "check",
                main: false,
            }],
            href: "/audit".to_owned(),
            choices: vec![
                Select::new("actor", words.say("audit-actor"), vec![word("", &words.say("audit-everybody"), true)]),
                Select::new("action", words.say("audit-action"), vec![word("", &words.say("audit-everything"), true)]),
            ],
            dates: vec![
                Field::new(Kind::Date, "from", words.say("audit-from")),
                Field::new(Kind::Date, "to", words.say("audit-to")),
            ],
            clear: "/audit".to_owned(),
            empty: None,
            table: Some(Table {
                pages: Some(Pages {
                    text: "1–100 of 1,204".to_owned(),
                    back: None,
                    next: Some("/audit?page=2".to_owned()),
                }),
                ..plain(words, "deeds", "1,204 deeds", &["When", "Who", "What", "Details", "No.#"], &rows)
            }),
        },
    }
}

pub(super) fn setup(words: &Words) -> SetupPage {
    let choice = |name: &str, label: &str, value: &str| {
        Select::new(name, words.say(&format!("setup-{name}")), vec![word(value, label, true)])
    };
    let starter = |value: &'static str| Starter {
        value,
        label: words.say(&format!("setup-starter-{value}")),
        about: words.say(&format!("setup-starter-{value}-about")),
        selected: value == "dental",
    };
    SetupPage {
        frame: frame(words, "settings", &words.say("frame-setup")),
        t: SetupTexts::of(words),
        setup: SetupView {
            asked: String::new(),
            notes: vec![Note::done(words.say("setup-saved"))],
            href: "/setup".to_owned(),
            name: Field {
                value: super::CLINIC.to_owned(),
                ..Field::new(Kind::Text, "name", words.say("setup-name")).required()
            },
            choices: vec![
                choice("country", "Germany", "DE"),
                Select { about: words.say("setup-currency-fixed"), ..choice("currency", "Euro (€)", "EUR") },
                choice("time-zone", "Europe/Berlin", "Europe/Berlin"),
                choice("language", "English", "en"),
            ],
            starters_href: "/setup/starter".to_owned(),
            starters: ["dental", "beauty", "general", "none"].map(starter).into(),
            checklist: Some(checklist(words)),
        },
    }
}

/// Nothing is under way: a bundle can be chosen, the last import taken back.
pub(super) fn import(words: &Words) -> ImportPage {
    let history: [&[&str]; 2] =
        [&["2", "22 Nov 2026, 07:58", "annegret", "148,212"], &["1", "3 Feb 2026, 10:02", "annegret", "1,204,118"]];
    ImportPage {
        frame: frame(words, "import", &words.say("frame-import")),
        t: ImportTexts::of(words),
        import: ImportView {
            upload: Some(Upload {
                href: "/import".to_owned(),
                about: words.say_with("import-about", &[("most", "2 GB".into())]),
                waiting: words.say("import-others-wait-check"),
                error: words.say("import-cut-off"),
                overwrite: Check {
                    name: "overwrite".to_owned(),
                    value: "yes".to_owned(),
                    label: words.say("import-overwrite"),
                    on: false,
                },
                overwrite_about: words.say("import-overwrite-about"),
                links: vec![Button {
                    href: "/help/import".to_owned(),
                    label: words.say("import-what-is-a-bundle"),
                    icon: "",
                    main: false,
                }],
            }),
            undo: Some(Undo {
                href: "/import/undo".to_owned(),
                import: 2,
                about: words
                    .say_with("import-undo-about", &[("number", 2_i64.into()), ("at", "22 Nov 2026, 07:58".into())]),
                warning: words.say("import-undo-warning"),
                error: String::new(),
            }),
            history: Some(plain(
                words,
                "history",
                &words.say("import-history"),
                &["No.", "When", "Who", "Rows#"],
                &history,
            )),
            ..ImportView::default()
        },
    }
}

fn import_with(words: &Words, import: ImportView) -> ImportPage {
    ImportPage { import, ..self::import(words) }
}

pub(super) fn import_running(words: &Words) -> ImportPage {
    let running = Running {
        title: words.say("import-checking"),
        events: "/import/7/progress".to_owned(),
        again: Button { href: "/import/7".to_owned(), label: words.say("import-see"), icon: "", main: false },
        percent: Some(38),
        text: words.say_with("import-rows", &[("rows", 412_000_i64.into()), ("file", "visits.csv".into())]),
        waiting: words.say("import-others-wait"),
        stop_href: Some("/import/7/stop".to_owned()),
    };
    import_with(words, ImportView { running: Some(running), ..ImportView::default() })
}

pub(super) fn import_errors(words: &Words) -> ImportPage {
    let heads = ["File", "Line#", "Column", "What is wrong"];
    let rows: [&[&str]; 2] = [
        &["visits.csv", "4,021", "employee_id", "no row of employees.csv has this id"],
        &["patients.csv", "17", "birth_date", "not a date: write YYYY-MM-DD"],
    ];
    let checked = Checked {
        title: words.say("import-checked"),
        note: Note::bad(words.say_with("import-errors", &[("count", 2_i64.into())])),
        errors: Some(plain(words, "errors", &words.say("import-errors-title"), &heads, &rows)),
        errors_href: "/import/7/errors.csv".to_owned(),
        counts: None,
        take_href: String::new(),
        drop_href: "/import".to_owned(),
    };
    import_with(words, ImportView { checked: Some(checked), ..ImportView::default() })
}

pub(super) fn import_checked(words: &Words) -> ImportPage {
    let heads = ["File", "New#", "Changed#", "As before#", "Kept as edited#"];
    let rows: [&[&str]; 2] = [&["patients.csv", "1,204", "17", "0", "2"], &["visits.csv", "148,212", "0", "0", "0"]];
    let checked = Checked {
        title: words.say("import-checked"),
        note: Note::done(words.say("import-clean")),
        counts: Some(plain(words, "counts", &words.say("import-counts-title"), &heads, &rows)),
        take_href: "/import/7/take".to_owned(),
        drop_href: "/import".to_owned(),
        ..Checked::default()
    };
    import_with(words, ImportView { checked: Some(checked), ..ImportView::default() })
}

pub(super) fn import_taken(words: &Words) -> ImportPage {
    let heads = ["", "Before#", "After#", "Difference#"];
    let rows: [&[&str]; 2] =
        [&["Patients", "0", "1,204", "+1,204"], &["Billed", "0.00 €", "812,440.00 €", "+812,440.00 €"]];
    let taken = Taken {
        title: words.say_with("import-taken", &[("number", 2_i64.into())]),
        about: words.say("import-taken-about"),
        counts: None,
        table: Some(plain(words, "certificate", "22 Nov 2026, 07:58", &heads, &rows)),
        links: vec![Button { href: "/today".to_owned(), label: words.say("frame-today"), icon: "", main: true }],
    };
    import_with(words, ImportView { taken: Some(taken), ..ImportView::default() })
}

#[test]
fn a_one_time_link_is_shown_and_what_is_done_with_a_user_is_sent() {
    let html = rendered(&users(&words()));
    assert!(html.contains(r#"value="https://clinic.example/link/t0kent0kent0kent0kent0ken" readonly"#));
    assert!(
        html.contains(r#"<form method="post" action="/users/2">"#) && html.contains(r#"name="act" value="disable""#)
    );
    assert!(html.contains("Dr. &#60;Weiß&#62;") && html.contains("Garmisch-Partenkirchen"));
}

#[test]
fn the_log_says_whether_it_is_whole_and_goes_on() {
    let html = rendered(&audit(&words()));
    assert!(html.contains("all 1204 entries") || html.contains("all 1,204 entries"), "{html}");
    assert!(html.contains(r#"href="/audit?page=2" rel="next""#) && html.contains(r#"<select id="actor""#));
}

#[test]
fn the_checklist_ticks_what_is_done() {
    let html = rendered(&setup(&words()));
    assert_eq!(html.matches(r#"<li class="done">"#).count(), 2);
    assert!(html.contains(r#"name="starter" value="dental" checked"#));
    assert!(html.contains("value=\"Dental &#60;Clinic&#62;"));
}

#[test]
fn a_bundle_is_chosen_checked_and_taken() {
    let words = words();
    let chosen = rendered(&import(&words));
    assert!(chosen.contains(r#"enctype="multipart/form-data""#) && chosen.contains("did not come whole"));
    assert!(chosen.contains(r#"name="import" value="2""#) && chosen.contains(r#"name="sure""#));
    let running = rendered(&import_running(&words));
    assert!(
        running.contains(r#"data-progress="/import/7/progress""#)
            && running.contains(r#"<progress max="100" value="38""#)
    );
    let wrong = rendered(&import_errors(&words));
    assert!(wrong.contains(r#"href="/import/7/errors.csv" download"#) && !wrong.contains("/import/7/take"));
    let right = rendered(&import_checked(&words));
    assert!(right.contains(r#"action="/import/7/take""#) && !right.contains("errors.csv"));
    assert!(rendered(&import_taken(&words)).contains("+812,440.00 €"));
}
