//! How things are said.

use std::cmp::Ordering;

use clinic::Currency;
use fluent_bundle::FluentResource;
use jiff::civil::date;
use report::Value;

use crate::text::message::Messages;
use crate::text::{Arg, Language, Words};

fn five(say: impl Fn(&Words) -> String) -> [String; 5] {
    Language::ALL.map(|language| say(&Words::of(language)).replace('\u{a0}', "_"))
}

#[test]
fn a_text_is_said_in_the_language() {
    assert_eq!(
        five(|words| words.report("retention")),
        ["Retention", "Kundenbindung", "Утримання", "Ohranjanje pacientov", "Kasatiaan pasién"]
    );
    assert_eq!(Words::of(Language::En).report_question("left"), "Why did patients leave, and when?");
    assert!(Words::of(Language::De).has("report-left-about"));
}

#[test]
fn a_text_that_is_nowhere_is_its_id() {
    assert_eq!(Words::of(Language::Sl).say("no-such-text"), "no-such-text");
    assert!(!Words::of(Language::Sl).has("no-such-text"));
}

#[test]
fn columns_are_headed_by_the_report_first() {
    let words = Words::of(Language::En);
    assert_eq!(words.column("peaks", "visits"), "Visits");
    assert_eq!(words.column("categories", "visits"), "Receipts");
    assert_eq!(words.column("debtors", "d90_plus"), "Over 90 days");
    assert_eq!(words.column("rating", "Zahnmedizin (d1)"), "Zahnmedizin (d1)");
    let meaning = words.column_meaning("items", "patients");
    assert_eq!(meaning.as_deref(), Some("Different patients who got it."));
    assert_eq!(words.column_meaning("rating", "Zahnmedizin (d1)"), None);
}

#[test]
fn plurals_follow_the_numbers_of_the_language() {
    let cases = [
        (Language::En, "[one] a visit *[other] { $n } visits", ["a visit", "2 visits", "5 visits", "1,234 visits"]),
        (
            Language::De,
            "[one] ein Besuch *[other] { $n } Besuche",
            ["ein Besuch", "2 Besuche", "5 Besuche", "1.234 Besuche"],
        ),
        (
            Language::Uk,
            "[one] { $n } візит [few] { $n } візити *[many] { $n } візитів",
            ["1 візит", "2 візити", "5 візитів", "1_234 візити"],
        ),
        (
            Language::Sl,
            "[one] { $n } obisk [two] { $n } obiska [few] { $n } obiski *[other] { $n } obiskov",
            ["1 obisk", "2 obiska", "5 obiskov", "1234 obiskov"],
        ),
        (Language::Su, "*[other] { $n } kunjungan", ["1 kunjungan", "2 kunjungan", "5 kunjungan", "1.234 kunjungan"]),
    ];
    for (language, forms, texts) in cases {
        let lines = forms.replace(" [", "\n  [").replace(" *[", "\n  *[");
        let resource = FluentResource::try_new(format!("try = {{ $n ->\n  {lines}\n}}\n")).expect("a message");
        let mut messages = Messages::of(language);
        messages.add(resource);
        for (n, text) in [1, 2, 5, 1234].into_iter().zip(texts) {
            let said = messages.say("try", &[("n", Arg::Number(n))]).map(|said| said.replace('\u{a0}', "_"));
            assert_eq!(said.as_deref(), Some(text), "{language:?}");
        }
    }
}

#[test]
fn nothing_invisible_is_put_into_texts() {
    let said = Words::of(Language::De).say_with("value-list", &[("before", "A".into()), ("last", "B".into())]);
    assert_eq!(said, "A und B");
}

#[test]
fn lists_are_joined() {
    let list = |count: usize| ["A", "B", "C"][..count].iter().map(|item| (*item).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        five(|words| words.list(&list(3))),
        ["A, B and C", "A, B und C", "A, B і C", "A, B in C", "A, B jeung C"]
    );
    assert_eq!(five(|words| words.list(&list(1))), ["A"; 5]);
    assert_eq!(five(|words| words.list(&list(0))), [""; 5]);
}

#[test]
fn values_are_written_for_people() {
    let euro = Currency::from_code("EUR").expect("the euro exists");
    let cases = [
        (Value::Empty, ""),
        (Value::Text("<b>".into()), "<b>"),
        (Value::Count(-1234), "−1.234"),
        (Value::Money(-123_450), "−1.234,50_€"),
        (Value::Percent(623), "62,3_%"),
        (Value::Decimal(123), "1,23"),
        (Value::Date(date(2026, 6, 3)), "03.06.2026"),
        (Value::Month(date(2026, 6, 1)), "Juni 2026"),
        (Value::Flag(true), "Ja"),
        (Value::Flag(false), "Nein"),
    ];
    for (value, text) in cases {
        assert_eq!(Words::of(Language::De).value(&value, euro).replace('\u{a0}', "_"), text, "{value:?}");
    }
}

#[test]
fn names_are_ordered_by_the_alphabet_of_the_language() {
    let ordered = |language: Language, mut names: Vec<&'static str>| {
        let words = Words::of(language);
        names.sort_by(|a, b| words.compare(a, b));
        names.join(" ")
    };
    assert_eq!(ordered(Language::De, vec!["Zorn", "Öl", "Ofen", "Äpfel", "apfel"]), "apfel Äpfel Ofen Öl Zorn");
    assert_eq!(
        ordered(Language::Sl, vec!["Štefan", "Zala", "Čas", "Simon", "Dan", "Cilka", "Žiga"]),
        "Cilka Čas Dan Simon Štefan Zala Žiga"
    );
    assert_eq!(
        ordered(Language::Uk, vec!["Яна", "Ґава", "Їжак", "Єва", "Гава", "Ева", "Іван", "Дана"]),
        "Гава Ґава Дана Ева Єва Іван Їжак Яна"
    );
    assert_eq!(ordered(Language::Su, vec!["Ézra", "Zaki", "Eneng", "Fitri"]), "Eneng Ézra Fitri Zaki");
    assert_eq!(ordered(Language::En, vec!["Room 10", "Room 2"]), "Room 2 Room 10");
    assert_eq!(Words::of(Language::En).compare("a", "a"), Ordering::Equal);
}

#[test]
fn the_pseudo_language_marks_every_text_and_no_value() {
    let words = Words::of(Language::Pseudo);
    assert_eq!(words.report("rating"), "⟦Çļîîéñţ ŕåååţîîñĝ~⟧");
    assert_eq!(words.list(&["Anna".into(), "Ben".into()]), "⟦Anna åñð~~ Ben⟧");
    assert_eq!(words.count(1234), "1,234");
    assert_eq!(words.day(date(2026, 6, 30)), "30\u{a0}Jun\u{a0}2026");
    assert_eq!(words.say("no-such-text"), "no-such-text");
}

#[test]
fn a_language_is_read_once() {
    let (one, other) = (Words::of(Language::Uk), Words::of(Language::Uk));
    assert_eq!(one.language(), other.language());
    let start = std::time::Instant::now();
    for _ in 0..1000 {
        assert_eq!(Words::of(Language::Uk).report("left"), "Пішли");
    }
    assert!(start.elapsed().as_millis() < 100, "{:?}", start.elapsed());
}
