//! Texts, numbers, dates and order in the languages of the program.
//!
//! Texts are Fluent messages in `locales/LANGUAGE/*.ftl`, help is Markdown in `help/LANGUAGE/*.md`; both are part of the binary.
//! How numbers, dates and names are written and ordered is CLDR's, by ICU4X. A text that a language lacks is said in English;
//! tests find those.

mod date;
pub mod help;
mod language;
mod message;
mod number;
mod pseudo;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;
use std::fmt;
use std::sync::OnceLock;

use clinic::{Currency, Period};
use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use jiff::Timestamp;
use jiff::civil::Date;
use report::Value;

use date::dates;
pub use language::Language;
pub use message::Arg;
use message::Messages;
use number::Numbers;

/// Everything that is said to somebody, in one language. Costs nothing to clone.
#[derive(Clone)]
pub struct Words(&'static Known);

struct Known {
    language: Language,
    messages: Messages,
    numbers: Numbers,
    collator: CollatorBorrowed<'static>,
}

impl Words {
    /// Read once in a run of the program.
    pub fn of(language: Language) -> Self {
        static KNOWN: [OnceLock<Known>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];
        Self(KNOWN[language as usize].get_or_init(|| Known {
            language,
            messages: Messages::of(language),
            numbers: Numbers::of(language),
            collator: collator(language),
        }))
    }

    pub fn language(&self) -> Language {
        self.0.language
    }

    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with what stands in its `{ $name }`s; in English where the language lacks it, the id where English does.
    pub fn say_with(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        let said = self.0.messages.say(id, args);
        said.or_else(|| Self::of(Language::En).0.messages.say(id, args)).unwrap_or_else(|| id.to_owned())
    }

    /// Whether [`Self::say`] finds more than the id.
    pub fn has(&self, id: &str) -> bool {
        self.0.messages.has(id) || Self::of(Language::En).0.messages.has(id)
    }

    /// The head of a report's column; the name itself where it is the clinic's own.
    pub fn column(&self, report: &str, name: &str) -> String {
        self.of_column(report, name, "").unwrap_or_else(|| name.to_owned())
    }

    /// What the numbers of a column are.
    pub fn column_meaning(&self, report: &str, name: &str) -> Option<String> {
        self.of_column(report, name, "-meaning")
    }

    fn of_column(&self, report: &str, name: &str, ending: &str) -> Option<String> {
        let name = name.replace('_', "-");
        let ids = [format!("column-{report}-{name}{ending}"), format!("column-{name}{ending}")];
        ids.iter().find(|id| self.has(id)).map(|id| self.say(id))
    }

    pub fn report(&self, id: &str) -> String {
        self.say(&format!("report-{id}"))
    }

    pub fn report_question(&self, id: &str) -> String {
        self.say(&format!("report-{id}-question"))
    }

    pub fn report_about(&self, id: &str) -> String {
        self.say(&format!("report-{id}-about"))
    }

    /// 1.234
    pub fn count(&self, n: i64) -> String {
        self.0.numbers.count(n)
    }

    /// +12, −3, 0
    pub fn signed(&self, n: i64) -> String {
        self.0.numbers.signed(n)
    }

    /// 62,0 %
    pub fn percent(&self, tenths: i64) -> String {
        self.0.numbers.percent(tenths)
    }

    /// 60,6–63,4 %
    pub fn interval(&self, low_tenths: i64, high_tenths: i64) -> String {
        self.0.numbers.interval(low_tenths, high_tenths)
    }

    /// Where a rate lies: zu 95 % sicher: 60,6–63,4 %; a line never ends within the interval.
    pub fn certain(&self, low_tenths: i64, high_tenths: i64) -> String {
        let interval = self.interval(low_tenths, high_tenths).replace('–', "–\u{2060}");
        self.say_with("value-certain", &[("interval", (&interval).into())])
    }

    /// 1,2: points of a percent, without its sign.
    pub fn points(&self, tenths: i64) -> String {
        self.0.numbers.decimal(tenths, 1)
    }

    /// 12,50
    pub fn decimal(&self, hundredths: i64) -> String {
        self.0.numbers.decimal(hundredths, 2)
    }

    /// With its symbol and all minor digits: 1.234,50 €
    pub fn money(&self, minor: i64, currency: Currency) -> String {
        self.0.numbers.money(minor, currency)
    }

    /// In whole units, for headlines and axes: 1.235 €
    pub fn money_short(&self, minor: i64, currency: Currency) -> String {
        self.0.numbers.money_short(minor, currency)
    }

    /// 30.06.2026
    pub fn day(&self, date: Date) -> String {
        dates(self.language(), |dates| dates.day(date))
    }

    /// Dienstag, 30. Juni 2026
    pub fn day_and_weekday(&self, date: Date) -> String {
        dates(self.language(), |dates| dates.day_and_weekday(date))
    }

    /// Juni 2026
    pub fn month(&self, date: Date) -> String {
        dates(self.language(), |dates| dates.month(date))
    }

    /// Jun 26
    pub fn month_short(&self, date: Date) -> String {
        dates(self.language(), |dates| dates.month_short(date))
    }

    /// 1 is Monday.
    pub fn weekday(&self, iso: i64) -> String {
        dates(self.language(), |dates| dates.weekday(iso).to_owned())
    }

    /// 1 is Mo.
    pub fn weekday_short(&self, iso: i64) -> String {
        dates(self.language(), |dates| dates.weekday_short(iso).to_owned())
    }

    /// 01.01.–30.06.2026
    pub fn period(&self, period: Period) -> String {
        dates(self.language(), |dates| dates.period(period))
    }

    /// 30.06.2026, 14:05 by the clock of a zone.
    pub fn moment(&self, at: Timestamp, time_zone: &str) -> String {
        dates(self.language(), |dates| dates.moment(at, time_zone))
    }

    /// The hour `8` as 08:00; a time that is written already stays.
    pub fn clock(&self, hour: &str) -> String {
        date::clock(hour)
    }

    /// For people; nothing for what is empty.
    pub fn value(&self, value: &Value, currency: Currency) -> String {
        match value {
            Value::Empty => String::new(),
            Value::Text(text) => text.clone(),
            Value::Count(n) => self.count(*n),
            Value::Money(minor) => self.money(*minor, currency),
            Value::Percent(tenths) => self.percent(*tenths),
            Value::Decimal(hundredths) => self.decimal(*hundredths),
            Value::Date(date) => self.day(*date),
            Value::Month(date) => self.month(*date),
            Value::Flag(true) => self.say("value-yes"),
            Value::Flag(false) => self.say("value-no"),
        }
    }

    /// A, B and C
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [before @ .., last] => {
                let before = before.join(", ");
                self.say_with("value-list", &[("before", Arg::from(&before)), ("last", Arg::from(last))])
            }
        }
    }

    /// By the alphabet of the language; numbers within names by their size.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.collator.compare(a, b)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language()).finish()
    }
}

fn collator(language: Language) -> CollatorBorrowed<'static> {
    let mut preferences = CollatorPreferences::from(language.locale());
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    CollatorBorrowed::try_new(preferences, CollatorOptions::default()).expect("every language's order is compiled in")
}
