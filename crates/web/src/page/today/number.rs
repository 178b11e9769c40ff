//! The numbers of Today: each is the total of a report's column, so that it opens to its people.

use clinic::{Currency, Period};
use report::Report;

use super::window::{Doubt, Window};
use super::{act, spark};
use crate::ask::Address;
use crate::clock::Moment;
use crate::fault::Fault;
use crate::page::answered::{Answered, ask_all};
use crate::page::report::{of_column, wanted};
use crate::text::Words;
use crate::view::{Change, Mark, TodayFigure};
use crate::visitor::Visitor;

/// In the order in which they are shown; of those that a visitor may ask the first five are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    Came,
    New,
    Billed,
    Missed,
    Retention,
    Debt,
    Check,
}

const ALL: [Number; 7] =
    [Number::Came, Number::New, Number::Billed, Number::Missed, Number::Retention, Number::Debt, Number::Check];
const SHOWN: usize = 5;

/// A number with its answers: of now, of before, and what its drawing is of where that is another report's.
pub struct Counted {
    pub number: Number,
    pub window: Window,
    pub now: Answered,
    pub before: Answered,
    pub drawn: Option<Answered>,
}

impl Number {
    pub fn word(self) -> &'static str {
        match self {
            Self::Came => "came",
            Self::New => "new",
            Self::Billed => "billed",
            Self::Missed => "missed",
            Self::Retention => "retention",
            Self::Debt => "debt",
            Self::Check => "check",
        }
    }

    fn report(self) -> &'static str {
        match self {
            Self::Came | Self::New => "activity",
            Self::Billed => "places",
            Self::Missed => "missed",
            Self::Retention => "retention",
            Self::Debt => "debtors",
            Self::Check => "average-check",
        }
    }

    pub fn column(self) -> &'static str {
        match self {
            Self::Came => "patients",
            Self::New => "new",
            Self::Billed => "billed",
            Self::Missed => "missed_percent",
            Self::Retention => "retention_percent",
            Self::Debt => "debt",
            Self::Check => "average_check",
        }
    }

    /// How the report is asked beside its period. Newcomers of both years have as many days to come again.
    fn given(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Came | Self::New | Self::Check => &[("step", "day")],
            Self::Missed => &[("by", "weekday")],
            Self::Retention => &[("by", "month"), ("within", "90")],
            Self::Billed | Self::Debt => &[],
        }
    }

    fn window(self, now: &Moment) -> Window {
        match self {
            Self::Came => Window::weeks(now.today, 1),
            Self::Retention => Window::year(now.today),
            _ => Window::weeks(now.today, 4),
        }
    }

    fn address(self, report: &'static Report, period: Period, now: &Moment) -> Address {
        let mut address = Address::of(report);
        if report.has("period") {
            address = address.with("from", &period.from.to_string()).with("to", &period.to.to_string());
        } else if period.to < now.today {
            address = address.with("as-of", &period.to.to_string());
        }
        self.given().iter().fold(address, |address, (name, value)| address.with(name, value))
    }

    /// What is drawn beside a number whose own report has no steps.
    fn drawn(self, visitor: &Visitor, window: Window) -> Option<Address> {
        let report = visitor.app.report("average-check").filter(|_| self == Self::Billed)?;
        let (from, to) = (window.now.from.to_string(), window.now.to.to_string());
        Some(Address::of(report).with("from", &from).with("to", &to).with("step", "day"))
    }

    /// Counted until the day is over.
    fn grows(self) -> bool {
        matches!(self, Self::Came | Self::New | Self::Billed)
    }
}

/// The numbers for whoever asks.
pub async fn numbers(visitor: &Visitor, now: &Moment) -> Result<Vec<Counted>, Fault> {
    let known = ALL.into_iter().filter_map(|number| Some((number, visitor.app.report(number.report())?)));
    let shown: Vec<_> = known.filter(|(_, report)| visitor.limits.may_ask(report)).take(SHOWN).collect();
    let mut addresses = Vec::new();
    for (number, report) in &shown {
        let window = number.window(now);
        addresses.extend([window.now, window.before].map(|period| number.address(report, period, now)));
        addresses.extend(number.drawn(visitor, window));
    }
    let mut answers = ask_all(visitor, now, addresses).await?.into_iter();
    let mut counted = Vec::new();
    for (number, _) in shown {
        let window = number.window(now);
        let (Some(current), Some(before)) = (answers.next(), answers.next()) else {
            break;
        };
        let drawn = number.drawn(visitor, window).and_then(|_| answers.next());
        counted.push(Counted { number, window, now: current, before, drawn });
    }
    Ok(counted)
}

impl Counted {
    /// In the smallest steps of its unit. Where there is no row nothing was counted; a rate or an average of nothing is none.
    fn value_of(&self, answered: &Answered) -> Option<i64> {
        let is_sum = matches!(self.number, Number::Came | Number::New | Number::Billed | Number::Debt);
        answered.total(self.number.column()).or(is_sum.then_some(0))
    }

    fn value_before(&self, now: &Moment) -> Option<i64> {
        self.value_of(&self.before).filter(|_| self.window.is_comparable(now.days))
    }

    /// Ends of the rate, in tenths of a percent.
    fn interval(&self) -> Option<(i64, i64)> {
        let total = |column: &str| self.now.total(column);
        match self.number {
            Number::Missed => insight::wilson::percent_tenths(total("missed")?, total("missed")? + total("completed")?),
            Number::Retention => Some((total("low_percent")?, total("high_percent")?)),
            _ => None,
        }
    }

    fn doubt(&self, before: i64) -> Doubt {
        match self.interval() {
            Some((low, high)) => Doubt::Between { low, high, before },
            None if self.number.grows() => Doubt::DayIsOpen,
            None => Doubt::None,
        }
    }

    fn change(&self, words: &Words, now: &Moment) -> Option<Change> {
        let (value, before) = (self.headline(self.value_of(&self.now)?), self.headline(self.value_before(now)?));
        let went = value.cmp(&before);
        let wanted = wanted(self.now.question.report.id, self.number.column());
        let text = self.written(words, (value - before).abs());
        let text = match self.interval() {
            Some(_) => {
                let points = words.points((value - before).abs());
                words.say_with("today-points", &[("points", (&points).into())])
            }
            None => text,
        };
        Some(Change::new(went, self.doubt(before).judged(went, wanted), text))
    }

    /// As it is written: money rounded to whole units, so that the reader gets the same difference.
    fn headline(&self, value: i64) -> i64 {
        match self.number {
            Number::Billed | Number::Debt | Number::Check => in_units(value, self.now.answer.currency),
            Number::Missed | Number::Retention | Number::Came | Number::New => value,
        }
    }

    /// Money in whole units: this is a headline.
    fn written(&self, words: &Words, value: i64) -> String {
        let currency = self.now.answer.currency;
        match self.number {
            Number::Billed | Number::Debt | Number::Check => words.money_short(value, currency),
            Number::Missed | Number::Retention => words.percent(value),
            Number::Came | Number::New => words.count(value),
        }
    }

    fn against(&self, words: &Words, now: &Moment) -> String {
        let Some(before) = self.value_before(now) else {
            return words.say("today-against-nothing");
        };
        let before = self.written(words, before);
        let args = [("before", (&before).into()), ("days", self.window.before.days().into())];
        words.say_with(
            match self.number {
                Number::Retention => "today-against-year",
                Number::Debt => "today-against-then",
                _ => "today-against-days",
            },
            &args,
        )
    }

    pub fn figure(&self, visitor: &Visitor, now: &Moment, all: &act::Known<'_>) -> TodayFigure {
        let words = &visitor.words;
        let (word, column) = (self.number.word(), self.number.column());
        let (report, view) = (self.now.question.report, self.now.question.view);
        let id = format!("of-{word}");
        let value =
            self.value_of(&self.now).map_or_else(|| words.say("today-nothing"), |value| self.written(words, value));
        TodayFigure {
            id: word.to_owned(),
            label: words.say(&format!("today-{word}")),
            definition: view.column(column).and_then(|column| of_column(words, report, column, &id)),
            value,
            href: all.opened(&self.now, column),
            marks: self.number.grows().then(|| Mark::open(words.say("today-open"))).into_iter().collect(),
            change: self.change(words, now),
            against: self.against(words, now),
            interval: self.interval().map(|(low, high)| words.certain(low, high)),
            drawing: spark::drawn(self),
            drawing_about: words.say(spark::about(self.number)),
            act: act::of(self, all),
        }
    }
}

/// Money rounded to whole units, half away from zero, in the smallest units.
fn in_units(minor: i64, currency: Currency) -> i64 {
    let unit = 10_i64.pow(currency.minor_digits());
    let rest = minor % unit;
    minor - rest + if rest.abs() * 2 >= unit { unit * rest.signum() } else { 0 }
}

/// How many came today so far.
pub fn came_today(all: &[Counted]) -> Option<i64> {
    let came = all.iter().find(|counted| counted.number == Number::Came)?;
    let last = came.now.answer.rows.len().checked_sub(1)?;
    came.now.number(&came.now.answer.rows.row(last), "patients")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_subtracted_as_it_is_written() {
        let euro = Currency::from_code("EUR").expect("a currency");
        let yen = Currency::from_code("JPY").expect("a currency");
        assert_eq!(in_units(803_650, euro) - in_units(651_249, euro), 152_500);
        assert_eq!([in_units(-150, euro), in_units(-149, euro), in_units(49, euro)], [-200, -100, 0]);
        assert_eq!(in_units(7, yen), 7);
    }
}
