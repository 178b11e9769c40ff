//! The controls above a report: everything that can be asked otherwise, one click or one form away.

use books::cards::Choices;
use report::{Param, Question, QuestionError, presets};

use super::Asked;
use super::notes::refusal;
use crate::ask::{Address, Beside, FILTERS, Limits};
use crate::text::Words;
use crate::view::{Ask, AskTexts, Check, Chip, Choice, Field, Kept, Kind, Select, Tab, Word};
use crate::visitor::Visitor;

struct Controls<'a> {
    words: &'a Words,
    limits: &'a Limits,
    address: &'a Address,
    question: &'a Question,
    choices: &'a Choices,
    error: Option<&'a QuestionError>,
}

pub fn controls(asked: &Asked<'_>) -> Ask {
    let Asked { visitor, address, question, choices, .. } = asked;
    Controls { words: &visitor.words, limits: &visitor.limits, address, question, choices, error: None }.ask()
}

/// Of a question that cannot be asked: what was given stands where it was given, with what is wrong with it.
pub fn to_mend(
    visitor: &Visitor,
    address: &Address,
    question: &Question,
    error: &QuestionError,
    choices: &Choices,
) -> Ask {
    Controls { words: &visitor.words, limits: &visitor.limits, address, question, choices, error: Some(error) }.ask()
}

/// The first choice, which is the period where there is one, and the filters.
fn brief(quick: &[Choice], chips: &[Chip]) -> String {
    let first = quick.iter().take(1).flat_map(|choice| &choice.options).filter(|option| option.current);
    let said: Vec<&str> = first.map(|it| it.label.as_str()).chain(chips.iter().map(|it| it.value.as_str())).collect();
    said.join(" · ")
}

/// Choices of so few words are a click each.
const QUICK: usize = 5;

impl Controls<'_> {
    fn ask(&self) -> Ask {
        let form: Vec<&str> = self.asked_by_form();
        let (quick, chips) = (self.quick(), self.chips());
        Ask {
            t: AskTexts::of(self.words),
            href: format!("/reports/{}", self.address.report.id),
            clear: self.address.cleared().href(),
            brief: brief(&quick, &chips),
            quick,
            chips,
            filters: self.filters(),
            kept_by_filters: Kept::all(&self.address.kept(&[])),
            open: self.error.is_some(),
            kept: Kept::all(&self.address.kept(&form)),
            dates: self.dates(),
            choices: self.selects(),
            numbers: self.numbers(),
            flags: self.flags(),
        }
    }

    fn asked_by_form(&self) -> Vec<&'static str> {
        let own = self.address.report.params.iter().map(Param::name);
        own.chain(["from", "to", "as-of"]).collect()
    }

    fn quick(&self) -> Vec<Choice> {
        let mut quick = Vec::new();
        if self.address.report.has("period") {
            quick.push(self.periods());
            // Where the report itself compares, one comparison is enough.
            if !self.address.report.has("compare") {
                quick.push(self.besides());
            }
        }
        quick.extend(self.few_words());
        quick
    }

    fn periods(&self) -> Choice {
        let has_dates = self.address.get("from").is_some();
        let current = if has_dates { "" } else { self.address.get("period").unwrap_or("last-12-months") };
        let option = |name: &&'static str| Tab {
            href: self.address.with("period", name).href(),
            label: self.words.say(&format!("period-{name}")),
            current: *name == current,
        };
        Choice { label: self.words.say("param-period"), options: presets::NAMES.iter().map(option).collect() }
    }

    fn besides(&self) -> Choice {
        let option = |beside: Option<Beside>, id: &str| Tab {
            href: self.address.looking(|look| look.beside = beside).href(),
            label: self.words.say(id),
            current: self.address.look.beside == beside,
        };
        Choice {
            label: self.words.say("report-beside"),
            options: vec![
                option(None, "report-beside-nothing"),
                option(Some(Beside::Previous), "param-compare-previous"),
                option(Some(Beside::YearBefore), "param-compare-year-before"),
            ],
        }
    }

    /// What is compared with comes first, as where the report itself does not compare.
    fn few_words(&self) -> impl Iterator<Item = Choice> {
        let (compare, others): (Vec<_>, Vec<_>) =
            self.address.report.params.iter().partition(|param| param.name() == "compare");
        compare.into_iter().chain(others).filter_map(|param| match param {
            Param::Choice { name, words, .. } if words.len() <= QUICK => {
                let current = self.question.word(name).unwrap_or(words[0]);
                let (none, words): (Vec<_>, Vec<_>) = words.iter().partition(|word| **word == "none");
                let option = |word: &&'static str| Tab {
                    href: self.address.with(name, word).href(),
                    label: self.words.say(&format!("param-{name}-{word}")),
                    current: *word == current,
                };
                Some(Choice {
                    label: self.words.say(&format!("param-{name}")),
                    options: none.into_iter().chain(words).map(option).collect(),
                })
            }
            _ => None,
        })
    }

    /// Filters that are on. What is forced upon the visitor cannot be taken away, and is no chip.
    fn chips(&self) -> Vec<Chip> {
        let own = FILTERS.into_iter().filter(|filter| !self.limits.forces(self.address.report, filter));
        own.flat_map(|filter| {
            self.address.all(filter).map(move |value| Chip {
                remove: self.address.without_value(filter, value).href(),
                label: self.words.say(&format!("key-{filter}")),
                value: self.named(filter, value),
            })
        })
        .collect()
    }

    fn named(&self, filter: &str, value: &str) -> String {
        let known = self.options(filter).into_iter().find(|(key, _)| key == value);
        known.map_or_else(|| value.to_owned(), |(_, name)| name)
    }

    /// Keys and names that a filter can be set to.
    fn options(&self, filter: &str) -> Vec<(String, String)> {
        let choices = self.choices;
        let mut options: Vec<(String, String)> = match filter {
            "branch" => {
                let own = choices.branches.iter().filter(|it| self.limits.has_branch(Some(*it)));
                own.map(|it| (it.key.clone(), it.name.clone())).collect()
            }
            "department" => {
                let near = choices.departments.iter().filter(|it| self.limits.has_branch(it.branch.as_ref()));
                near.map(|it| (it.record.key.clone(), it.record.name.clone())).collect()
            }
            "employee" => choices.employees.iter().map(|it| (it.record.key.clone(), it.record.name.clone())).collect(),
            "category" => choices.categories.iter().map(|it| (it.key.clone(), it.name.clone())).collect(),
            _ => choices.cities.iter().map(|it| (it.name.clone(), it.name.clone())).collect(),
        };
        options.sort_by(|(_, a), (_, b)| self.words.compare(a, b));
        options
    }

    fn filters(&self) -> Vec<Select> {
        let taken = FILTERS.into_iter().filter(|filter| {
            let is_of_receipts = ["branch", "department", "employee"].contains(filter);
            (self.address.report.receipt_filters || !is_of_receipts) && !self.limits.forces(self.address.report, filter)
        });
        let select = |filter: &'static str| {
            let chosen: Vec<&str> = self.address.all(filter).collect();
            let free = self.options(filter).into_iter().filter(|(key, _)| !chosen.contains(&key.as_str()));
            let options = free.map(|(value, label)| Word { value, label, selected: false }).collect();
            Select {
                id: format!("filter-{filter}"),
                ..Select::new(filter, self.words.say(&format!("key-{filter}")), options)
            }
        };
        taken.map(select).filter(|select| !select.options.is_empty()).collect()
    }

    fn wrong(&self, name: &str) -> String {
        let is_of = |names: &[&str]| names.contains(&name);
        match self.error {
            Some(error @ (QuestionError::BadValue { name: wrong, .. } | QuestionError::GivenTwice { name: wrong }))
                if wrong == name =>
            {
                refusal(self.words, self.address.report, error)
            }
            Some(error @ (QuestionError::FromAfterTo { .. } | QuestionError::HalfAPeriod))
                if is_of(&["from", "to"]) =>
            {
                refusal(self.words, self.address.report, error)
            }
            _ => String::new(),
        }
    }

    fn dates(&self) -> Vec<Field> {
        let mut dates = Vec::new();
        let mut date = |name: &str, known: String| {
            let value = self.address.get(name).map_or(known, ToOwned::to_owned);
            let label = self.words.say(&format!("param-{name}"));
            let field = Field::new(Kind::Date, name, label);
            dates.push(Field { id: format!("ask-{name}"), value, error: self.wrong(name), ..field });
        };
        if let Some(period) = self.question.asked {
            date("from", period.from.to_string());
            date("to", period.to.to_string());
        }
        date("as-of", self.question.as_of.to_string());
        dates
    }

    /// Choices of many words.
    fn selects(&self) -> Vec<Select> {
        let all = self.address.report.params.iter().filter_map(|param| match param {
            Param::Choice { name, words, .. } => Some((*name, *words)),
            _ => None,
        });
        let select = |(name, words): (&'static str, &'static [&'static str])| {
            let current = self.question.word(name).unwrap_or(words[0]);
            let option = |word: &&'static str| Word {
                value: (*word).to_owned(),
                label: self.words.say(&format!("param-{name}-{word}")),
                selected: *word == current,
            };
            let options = words.iter().map(option).collect();
            Select {
                id: format!("ask-{name}"),
                error: self.wrong(name),
                ..Select::new(name, self.words.say(&format!("param-{name}")), options)
            }
        };
        all.map(select).collect()
    }

    fn numbers(&self) -> Vec<Field> {
        let field = |param: &Param| {
            let (kind, least) = match param {
                Param::Number { least, .. } => (Kind::Number, Some(*least)),
                Param::Money { .. } => (Kind::Amount, None),
                Param::Text { .. } => (Kind::Text, None),
                _ => return None,
            };
            let name = param.name();
            let known = self.question.number(name).filter(|_| kind == Kind::Number);
            let value = self.address.get(name).map(ToOwned::to_owned).or(known.map(|number| number.to_string()));
            Some(Field {
                id: format!("ask-{name}"),
                value: value.unwrap_or_default(),
                about: self.words.say(&format!("param-{name}-about")),
                error: self.wrong(name),
                least,
                ..Field::new(kind, name, self.words.say(&format!("param-{name}")))
            })
        };
        self.address.report.params.iter().filter_map(field).collect()
    }

    fn flags(&self) -> Vec<Check> {
        let flag = |param: &Param| match param {
            Param::Flag { name, .. } => Some(Check {
                name: (*name).to_owned(),
                value: "yes".into(),
                label: self.words.say(&format!("param-{name}")),
                on: self.question.flag(name),
            }),
            _ => None,
        };
        self.address.report.params.iter().filter_map(flag).collect()
    }
}
