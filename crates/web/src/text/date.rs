//! How a language writes days, months, weekdays, periods and moments.

use std::cell::OnceCell;

use clinic::Period;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, M, MD, YM, YMD, YMDE};
use icu_datetime::options::YearStyle;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Language;

type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

pub(super) struct Dates {
    day: Formatter<YMD>,
    /// Without the year.
    day_of_year: Formatter<MD>,
    day_and_weekday: Formatter<YMDE>,
    month: Formatter<YM>,
    months_short: Vec<String>,
    /// Monday first.
    weekdays: Vec<String>,
    weekdays_short: Vec<String>,
    /// Whether days are written in numbers alone.
    is_numeric: bool,
}

/// A language's dates: read once in a thread, since ICU's formatters stay in theirs.
pub(super) fn dates<T>(language: Language, write: impl FnOnce(&Dates) -> T) -> T {
    thread_local! {
        static READ: [OnceCell<Dates>; Language::COUNT] = const { [const { OnceCell::new() }; Language::COUNT] };
    }
    READ.with(|read| write(read[language as usize].get_or_init(|| Dates::of(language))))
}

impl Dates {
    fn of(language: Language) -> Self {
        const COMPILED: &str = "dates of every language are compiled in";
        let locale = language.locale();
        let is_numeric = matches!(language, Language::De | Language::Uk | Language::Sl);
        let (day, day_of_year) = if is_numeric {
            (YMD::short().with_year_style(YearStyle::Full), MD::short())
        } else {
            (YMD::medium(), MD::medium())
        };
        let months = Formatter::try_new((&locale).into(), M::medium()).expect(COMPILED);
        let weekdays = Formatter::try_new((&locale).into(), E::long()).expect(COMPILED);
        let weekdays_short = Formatter::try_new((&locale).into(), E::short()).expect(COMPILED);
        // 2024 began on a Monday.
        let date = |month: u8, day: u8| IcuDate::try_new_gregorian(2024, month, day).expect("a date");
        Self {
            day: Formatter::try_new((&locale).into(), day).expect(COMPILED),
            day_of_year: Formatter::try_new((&locale).into(), day_of_year).expect(COMPILED),
            day_and_weekday: Formatter::try_new((&locale).into(), YMDE::long()).expect(COMPILED),
            month: Formatter::try_new((&locale).into(), YM::long()).expect(COMPILED),
            months_short: (1..=12).map(|month| months.format(&date(month, 1)).to_string()).collect(),
            weekdays: (1..=7).map(|day| ours(&weekdays.format(&date(1, day)).to_string())).collect(),
            weekdays_short: (1..=7).map(|day| ours(&weekdays_short.format(&date(1, day)).to_string())).collect(),
            is_numeric,
        }
    }

    /// 30.06.2026 or 30 Jun 2026, never broken over two lines.
    pub fn day(&self, date: Date) -> String {
        unbroken(&icu(date).map_or_else(|| date.to_string(), |date| self.day.format(&date).to_string()))
    }

    pub fn day_and_weekday(&self, date: Date) -> String {
        ours(&icu(date).map_or_else(|| date.to_string(), |date| self.day_and_weekday.format(&date).to_string()))
    }

    pub fn month(&self, date: Date) -> String {
        icu(date).map_or_else(|| date.to_string(), |date| self.month.format(&date).to_string())
    }

    /// Jun 26: for axes.
    pub fn month_short(&self, date: Date) -> String {
        let month = &self.months_short[usize::from(date.month().unsigned_abs()) - 1];
        format!("{month}\u{a0}{:02}", date.year().rem_euclid(100))
    }

    /// 1 is Monday; nothing for what is no weekday.
    pub fn weekday(&self, iso: i64) -> &str {
        at(&self.weekdays, iso)
    }

    pub fn weekday_short(&self, iso: i64) -> &str {
        at(&self.weekdays_short, iso)
    }

    /// 01.01.–30.06.2026, 1–30 Jun 2026: what both days share is written once.
    pub fn period(&self, period: Period) -> String {
        let Period { from, to } = period;
        let last = self.day(to);
        if from == to {
            return last;
        }
        let first = match (icu(from), from.year() == to.year()) {
            (Some(_), true) if !self.is_numeric && from.month() == to.month() => {
                return format!("{}–{last}", from.day());
            }
            (Some(date), true) => unbroken(&self.day_of_year.format(&date).to_string()),
            _ => self.day(from),
        };
        if self.is_numeric { format!("{first}–{last}") } else { format!("{first}\u{a0}– {last}") }
    }

    /// By the clock of a zone (UTC for one that is unknown): 30.06.2026, 14:05.
    pub fn moment(&self, at: Timestamp, time_zone: &str) -> String {
        let zone = TimeZone::get(time_zone).unwrap_or(TimeZone::UTC);
        let local = at.to_zoned(zone);
        format!("{}, {:02}:{:02}", self.day(local.date()), local.hour(), local.minute())
    }
}

/// An hour by its number, or a time that is written already: 08:00.
pub(super) fn clock(hour: &str) -> String {
    hour.trim().parse::<u8>().map_or_else(|_| hour.to_owned(), |hour| format!("{hour:02}:00"))
}

fn icu(date: Date) -> Option<IcuDate<Gregorian>> {
    IcuDate::try_new_gregorian(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs()).ok()
}

fn at(names: &[String], iso: i64) -> &str {
    let position = usize::try_from(iso).ok().and_then(|iso| iso.checked_sub(1));
    position.and_then(|position| names.get(position)).map_or("", String::as_str)
}

fn unbroken(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// CLDR's Ukrainian apostrophe is a letter; our texts have the one that people type.
fn ours(text: &str) -> String {
    text.replace('\u{2bc}', "’")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// What a function writes in English, German, Ukrainian, Slovenian and Sundanese; no-break spaces are shown as `_`.
    fn five(write: impl Fn(&Dates) -> String) -> [String; 5] {
        Language::ALL.map(|language| write(&Dates::of(language)).replace(['\u{a0}', '\u{202f}'], "_"))
    }

    fn period(from: Date, to: Date) -> Period {
        Period::new(from, to).expect("in order")
    }

    #[test]
    fn days_are_short_and_whole() {
        let texts = ["30_Jun_2026", "30.06.2026", "30.06.2026", "30._06._2026", "30_Jun_2026"];
        assert_eq!(five(|of| of.day(date(2026, 6, 30))), texts);
        let texts = ["1_May_2026", "01.05.2026", "01.05.2026", "1._05._2026", "1_Méi_2026"];
        assert_eq!(five(|of| of.day(date(2026, 5, 1))), texts);
    }

    #[test]
    fn days_with_their_weekday_are_written_out() {
        let texts = [
            "Tuesday 30 June 2026",
            "Dienstag, 30. Juni 2026",
            "вівторок, 30 червня 2026_р.",
            "torek, 30. junij 2026",
            "Salasa, 30 Juni 2026",
        ];
        assert_eq!(five(|of| of.day_and_weekday(date(2026, 6, 30))), texts);
    }

    #[test]
    fn months_are_long_in_headings_and_short_on_axes() {
        let texts = ["June 2026", "Juni 2026", "червень 2026_р.", "junij 2026", "Juni 2026"];
        assert_eq!(five(|of| of.month(date(2026, 6, 1))), texts);
        assert_eq!(five(|of| of.month_short(date(2026, 6, 1))), ["Jun_26", "Jun_26", "черв._26", "jun._26", "Jun_26"]);
        let texts = ["Sept_05", "Sep_05", "вер._05", "sep._05", "Sép_05"];
        assert_eq!(five(|of| of.month_short(date(2005, 9, 1))), texts);
    }

    #[test]
    fn weekdays_begin_with_monday() {
        assert_eq!(five(|of| of.weekday(1).into()), ["Monday", "Montag", "понеділок", "ponedeljek", "Senén"]);
        assert_eq!(five(|of| of.weekday(5).into()), ["Friday", "Freitag", "п’ятниця", "petek", "Jumaah"]);
        assert_eq!(five(|of| of.weekday(7).into()), ["Sunday", "Sonntag", "неділя", "nedelja", "Minggu"]);
        assert_eq!(five(|of| of.weekday_short(1).into()), ["Mon", "Mo", "пн", "pon.", "Sen"]);
        for none in [0, 8, -1, i64::MIN] {
            assert_eq!(Dates::of(Language::En).weekday(none), "");
        }
    }

    #[test]
    fn periods_say_once_what_their_ends_share() {
        let half = period(date(2026, 1, 1), date(2026, 6, 30));
        let texts = [
            "1_Jan_– 30_Jun_2026",
            "01.01.–30.06.2026",
            "01.01–30.06.2026",
            "1._01.–30._06._2026",
            "1_Jan_– 30_Jun_2026",
        ];
        assert_eq!(five(|of| of.period(half)), texts);
        let month = period(date(2026, 6, 1), date(2026, 6, 30));
        let texts = ["1–30_Jun_2026", "01.06.–30.06.2026", "01.06–30.06.2026", "1._06.–30._06._2026", "1–30_Jun_2026"];
        assert_eq!(five(|of| of.period(month)), texts);
        let years = period(date(2025, 7, 1), date(2026, 6, 30));
        let texts = [
            "1_Jul_2025_– 30_Jun_2026",
            "01.07.2025–30.06.2026",
            "01.07.2025–30.06.2026",
            "1._07._2025–30._06._2026",
            "1_Jul_2025_– 30_Jun_2026",
        ];
        assert_eq!(five(|of| of.period(years)), texts);
        let day = period(date(2026, 6, 30), date(2026, 6, 30));
        assert_eq!(five(|of| of.period(day)), five(|of| of.day(date(2026, 6, 30))));
    }

    #[test]
    fn moments_are_told_by_the_clock_of_the_clinic() {
        let at: Timestamp = "2026-06-30T22:05:00Z".parse().expect("a moment");
        let texts =
            ["1_Jul_2026, 00:05", "01.07.2026, 00:05", "01.07.2026, 00:05", "1._07._2026, 00:05", "1_Jul_2026, 00:05"];
        assert_eq!(five(|of| of.moment(at, "Europe/Ljubljana")), texts);
        assert_eq!(Dates::of(Language::De).moment(at, "Atlantis"), "30.06.2026, 22:05");
    }

    #[test]
    fn hours_are_full() {
        for (hour, text) in [("8", "08:00"), ("14", "14:00"), ("09:30", "09:30"), ("", "")] {
            assert_eq!(clock(hour), text);
        }
    }

    #[test]
    fn days_at_the_ends_of_the_calendar_have_a_text() {
        for day in [Date::MIN, Date::MAX] {
            assert!(!Dates::of(Language::De).day(day).is_empty());
        }
    }
}
