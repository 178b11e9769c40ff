//! The account of somebody, and their lists.

use super::frame::frame;
use super::report::word;
use super::{rendered, words};
use crate::text::Words;
use crate::view::*;

pub(super) fn segments(words: &Words) -> SegmentsPage {
    let row = |id: i64, name: &str, own: bool| SegmentRow {
        id,
        name: name.to_owned(),
        about: "Lost with Dr. Weiß, this year".to_owned(),
        href: format!("/segments/{id}"),
        count: "37".to_owned(),
        report: words.report("retention"),
        report_href: "/reports/retention?period=this-year".to_owned(),
        owner: "Dr. Annegret Hohenwarter-Schmidtbauer".to_owned(),
        seen_by: words.say(if own { "segments-private" } else { "segments-shared" }),
        edit: own.then(|| SegmentEdit {
            label: words.say_with("segments-menu", &[("name", name.into())]),
            href: format!("/segments/{id}"),
            name: Field {
                id: format!("name-{id}"),
                value: name.to_owned(),
                ..Field::new(Kind::Text, "name", words.say("segments-name")).required()
            },
            may_share: true,
            is_shared: false,
            open: false,
        }),
    };
    SegmentsPage {
        frame: frame(words, "segments", &words.say("frame-segments")),
        t: SegmentsTexts::of(words),
        segments: SegmentsView {
            asked: words.say("segments-asked"),
            title: words.say_with("segments-count", &[("count", 3_i64.into())]),
            notes: Vec::new(),
            empty: None,
            rows: vec![
                row(1, "Call back before <Christmas>", true),
                row(2, "Best hundred", false),
                row(3, "Children", true),
            ],
        },
    }
}

pub(super) fn no_segments(words: &Words) -> SegmentsPage {
    let page = segments(words);
    let segments = SegmentsView {
        rows: Vec::new(),
        empty: Some(Empty {
            icon: "segments",
            title: words.say("segments-none"),
            text: words.say("segments-none-about"),
            steps: vec![words.say("segments-none-open"), words.say("segments-none-keep")],
            links: vec![Button {
                href: "/reports".to_owned(),
                label: words.say("frame-reports"),
                icon: "",
                main: true,
            }],
        }),
        ..page.segments
    };
    SegmentsPage { segments, ..page }
}

pub(super) fn account(words: &Words) -> AccountPage {
    let setting = |name, label: &str, about: String, options: Vec<Word>| Setting {
        href: "/preference".to_owned(),
        name,
        label: words.say(label),
        about,
        options,
    };
    let theme = |code: &str| word(code, &words.say(&format!("frame-theme-{code}")), code == "auto");
    let minutes =
        |n: i64| word(&n.to_string(), &words.say_with("account-lock-minutes", &[("minutes", n.into())]), n == 15);
    let password = |kind, name: &str, id: &str| Field::new(kind, name, words.say(id)).required();
    let session = |id: i64, device: &str, current| SessionRow {
        id,
        device: device.to_owned(),
        address: "192.0.2.17".to_owned(),
        started: "20 Nov 2026, 08:01".to_owned(),
        seen: "22 Nov 2026, 08:14".to_owned(),
        current,
        end_label: words.say_with("account-end-which", &[("device", device.into())]),
    };
    AccountPage {
        frame: frame(words, "account", &words.say("frame-account")),
        t: AccountTexts::of(words),
        account: AccountView {
            notes: Vec::new(),
            sign_in: "annegret".to_owned(),
            facts: vec![
                Fact::new(words.say("account-my-name"), "Dr. Annegret Hohenwarter-Schmidtbauer"),
                Fact::new(words.say("account-sign-in"), "annegret"),
                Fact::new(words.say("account-role"), words.say("role-owner")),
                Fact::new(words.say("account-branches"), words.say("account-all-branches")),
            ],
            settings: vec![
                setting(
                    "language",
                    "account-language",
                    String::new(),
                    crate::text::Language::ALL.iter().map(|it| word(it.code(), it.name(), it.code() == "en")).collect(),
                ),
                setting(
                    "theme",
                    "account-theme",
                    String::new(),
                    ["auto", "light", "dark", "contrast"].map(theme).into(),
                ),
                setting(
                    "keys",
                    "account-keys",
                    words.say("account-keys-about"),
                    vec![
                        word("on", &words.say("account-keys-on"), true),
                        word("off", &words.say("account-keys-off"), false),
                    ],
                ),
                setting("lock", "account-lock", words.say("account-lock-about"), [5, 15, 30].map(minutes).into()),
            ],
            password_href: "/account/password".to_owned(),
            passwords: vec![
                Field {
                    error: words.say("account-password-wrong"),
                    ..password(Kind::Password, "now", "account-password-now")
                },
                Field { least: Some(12), ..password(Kind::NewPassword, "password", "access-new-password") },
                password(Kind::NewPassword, "again", "access-again"),
            ],
            second_href: "/account/second-factor".to_owned(),
            second: SecondFactor::Off,
            codes: Vec::new(),
            calendar: Some(CalendarView {
                href: "/account/calendar".into(),
                address: "https://clinic.example/calendar/t0ken.ics".into(),
                state: words.say("calendar-says-hidden"),
                is_given: true,
                names: Select::new("names", words.say("calendar-names"), vec![Word::default()]),
            }),
            sessions_href: "/account/sessions".to_owned(),
            sessions: vec![session(1, "Firefox on Linux", true), session(2, "Safari on iPhone", false)],
        },
    }
}

fn code(words: &Words) -> Field {
    Field::new(Kind::Code, "code", words.say("account-second-code")).required()
}

pub(super) fn account_pending(words: &Words) -> AccountPage {
    let page = account(words);
    let module = |at: usize| format!(r#"<rect x="{}" y="{}" width="4" height="4"/>"#, at * 7 % 25 * 4, at * 3 % 25 * 4);
    let modules: String = (0..200).map(module).collect();
    let second = SecondFactor::Pending(SecondFactorSetup {
        kept: vec![Kept { name: "secret".to_owned(), value: "GEZDGNBVGY3TQOJQ".to_owned() }],
        drawing: Drawing(format!(r#"<svg viewBox="0 0 100 100">{modules}</svg>"#)),
        description: words.say("account-second-qr"),
        secret: "GEZD GNBV GY3T QOJQ".to_owned(),
        code: code(words),
    });
    AccountPage { account: AccountView { second, ..page.account }, ..page }
}

pub(super) fn account_on(words: &Words) -> AccountPage {
    let page = account(words);
    let account = AccountView {
        notes: vec![Note::done(words.say("account-second-turned-on"))],
        second: SecondFactor::On {
            left: words.say_with("account-codes-left", &[("count", 10_i64.into())]),
            proof: Field::new(Kind::Password, "password", words.say("account-password-now"))
                .within("second")
                .required(),
        },
        codes: (0..10).map(|at| format!("a{at}bc-d{at}ef-g{at}hj")).collect(),
        ..page.account
    };
    AccountPage { account, ..page }
}

#[test]
fn only_whose_list_it_is_may_change_it() {
    let html = rendered(&segments(&words()));
    assert_eq!(html.matches(r#"value="delete""#).count(), 2);
    assert!(html.contains("Call back before &#60;Christmas&#62;") && html.contains(r#"<a href="/segments/2">37</a>"#));
    assert!(rendered(&no_segments(&words())).contains(&words().say("segments-none-open")));
}

#[test]
fn the_second_factor_is_off_begun_or_on() {
    let words = words();
    let off = rendered(&account(&words));
    assert!(off.contains(r#"value="begin""#) && !off.contains("<svg viewBox=\"0 0 100 100\">"));
    let begun = rendered(&account_pending(&words));
    assert!(begun.contains("<svg viewBox=\"0 0 100 100\">") && begun.contains("GEZD GNBV GY3T QOJQ"));
    assert!(begun.contains(r#"value="confirm""#) && begun.contains(r#"autocomplete="one-time-code""#));
    let on = rendered(&account_on(&words));
    assert!(on.contains(r#"value="off""#) && on.contains("<code>a3bc-d3ef-g3hj</code>") && !off.contains("<code>"));
}

#[test]
fn a_session_can_be_ended_and_a_setting_turned() {
    let html = rendered(&account(&words()));
    assert!(html.contains(r#"form="end" name="end" value="2" aria-label="End the session on Safari on iPhone""#));
    assert!(html.contains(r#"<button name="theme" value="auto" aria-pressed="true">"#));
    assert!(html.contains(r#"<button name="lock" value="5" aria-pressed="false">"#));
}
