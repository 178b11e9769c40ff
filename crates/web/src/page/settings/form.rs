//! What can be decided, as a form: read, checked and shown.

use clinic::Currency;
use clinic::access::Role;
use clinic::record::Employee;
use clinic::setting::{Decision, Kind, STEPS};
use jiff::civil::Date;

use super::Known;
use crate::clock::Now;
use crate::draft::Draft;
use crate::page::directory::{kind, lists};
use crate::page::form::{Flaws, Typed, with_about};
use crate::text::Words;
use crate::view::{self, Field, Group, Part, Select};

/// An address, a tax number and some thanks.
const LONGEST: usize = 1_000;

/// How the same is typed into the directory.
fn typed_like(kind: Kind) -> lists::Kind {
    match kind {
        Kind::Percent => lists::Kind::Percent,
        Kind::Amount => lists::Kind::Amount,
        Kind::Step | Kind::YesNo | Kind::Lines | Kind::Employee | Kind::User | Kind::Whole(_) => lists::Kind::Text,
    }
}

/// A decision and the name under which it is stored and sent.
fn named() -> impl Iterator<Item = (Decision, String)> {
    Decision::all().into_iter().map(|decision| (decision, decision.name()))
}

/// What was sent, as it is stored. A field that was left alone says what it showed; one that cannot be read stays as it was
/// typed.
pub fn read(words: &Words, currency: Currency, body: &[u8], shown: &Draft) -> (Draft, Flaws<String>) {
    let names: Vec<String> = named().map(|(_, name)| name).collect();
    let sent = Draft::sent(&names.iter().map(String::as_str).collect::<Vec<_>>(), body);
    let (mut draft, mut flaws) = (Draft::default(), Flaws::new());
    for (decision, name) in named() {
        let (text, shown) = (sent.get(&name), shown.get(&name));
        let like = typed_like(decision.kind);
        let read = match decision.kind {
            _ if text == kind::typed(words, like, shown).trim() => Ok(shown.to_owned()),
            // Browsers send two signs for the end of a line.
            Kind::Lines if text.chars().count() <= LONGEST => Ok(text.replace("\r\n", "\n")),
            Kind::Lines => Err("flaw-long"),
            Kind::Whole(most) if !text.is_empty() && !text.parse().is_ok_and(|number: u16| number <= most) => {
                Err("settings-flaw-whole")
            }
            _ => kind::read(like, text, currency),
        };
        match read {
            Ok(value) => draft.set(&name, value),
            Err(flaw) => {
                draft.set(&name, text);
                flaws.push((name, flaw));
            }
        }
    }
    (draft, flaws)
}

/// What is wrong with what is to be stored; what is stored already is left alone.
pub fn flaws(known: &Known, wanted: &Draft, unread: Flaws<String>) -> Flaws<String> {
    let is_gone = |decision: Decision, value: &str| match decision.kind {
        Kind::Step => STEPS.iter().all(|minutes| minutes.to_string() != value),
        Kind::YesNo => !["yes", "no"].contains(&value),
        Kind::Employee => known.employees.iter().all(|employee| employee.id != value),
        Kind::User => known.users.iter().all(|(sign_in, _)| sign_in != value),
        Kind::Lines | Kind::Percent | Kind::Amount | Kind::Whole(_) => false,
    };
    let changed = named().filter(|(_, name)| wanted.get(name) != known.decided.get(name));
    let gone = changed.filter(|(decision, name)| !wanted.get(name).is_empty() && is_gone(*decision, wanted.get(name)));
    let gone: Vec<_> = gone.map(|(_, name)| (name, "flaw-choice")).collect();
    unread.into_iter().chain(gone).collect()
}

pub fn parts(typed: Typed<'_, String>, known: &Known, now: &Now) -> Vec<Part> {
    let form = Form { typed, known, now };
    let all = Decision::all();
    // The limits of all roles stand together: what is asked of each is said once.
    all.chunk_by(|a, b| a.role.is_some() && a.word == b.word).map(|same| form.parts(same)).collect()
}

/// What a setting is called, by the name under which it is stored.
pub fn label(words: &Words, name: &str) -> String {
    let (word, role) = name.split_once('.').unwrap_or((name, ""));
    let (id, role) = (format!("settings-{word}"), format!("role-{role}"));
    match () {
        () if !words.has(&id) => name.to_owned(),
        () if words.has(&role) => words.say_with(&id, &[("role", (&words.say(&role)).into())]),
        () => words.say(&id),
    }
}

struct Form<'a> {
    typed: Typed<'a, String>,
    known: &'a Known,
    now: &'a Now,
}

impl Form<'_> {
    fn parts(&self, same: &[Decision]) -> Part {
        let words = self.typed.words;
        match same {
            [decision] if decision.role.is_none() => self.part(*decision),
            limits => {
                let word = limits.first().map_or("", |limit| limit.word);
                let fields = limits.iter().filter_map(|limit| Some(self.limit(*limit, limit.role?))).collect();
                let about = words.say(&format!("settings-{word}-about"));
                Part::Group(Group { label: words.say(&format!("settings-{word}s")), about, fields })
            }
        }
    }

    /// One role's.
    fn limit(&self, decision: Decision, role: Role) -> Field {
        let words = self.typed.words;
        let shown = |text: &str| kind::typed(words, typed_like(decision.kind), text);
        let field = self.typed.field_as(view::Kind::Amount, &decision.name(), shown);
        let role = words.say(&format!("role-{}", role.word()));
        let label = match decision.kind {
            Kind::Amount => format!("{role} ({})", self.now.setting.currency),
            _ => format!("{role} (%)"),
        };
        let usual = words.say_with("settings-empty", &[("usual", (&self.usual(decision)).into())]);
        let about = if field.about.is_empty() { usual } else { field.about };
        Field { label, about, ..field }
    }

    fn part(&self, decision: Decision) -> Part {
        let (words, name) = (self.typed.words, decision.name());
        let label = label(words, &name);
        let usual = self.usual(decision);
        let left = |id: &str| words.say_with(id, &[("usual", (&usual).into())]);
        let about = words.say(&format!("settings-{}-about", decision.word));
        let shown = |text: &str| kind::typed(words, typed_like(decision.kind), text);
        let field = |kind: view::Kind| {
            let field = Field { label: label.clone(), ..self.typed.field_as(kind, &name, shown) };
            with_about(Part::Field(field), format!("{about} {}", left("settings-empty")))
        };
        let select = |options: Vec<(String, String)>, other: &dyn Fn(&str) -> String| {
            let select = self.typed.select(&name, left("settings-usual"), options, other);
            let select = Select { label: label.clone(), ..select };
            with_about(Part::Select(select), about.clone())
        };
        match decision.kind {
            Kind::Step => {
                let minutes = |minutes: i32| (minutes.to_string(), self.minutes(&minutes.to_string()));
                select(STEPS.map(minutes).into(), &|text| self.minutes(text))
            }
            Kind::YesNo => {
                let word = |word: &str| (word.to_owned(), words.say(&format!("value-{word}")));
                select(vec![word("yes"), word("no")], &str::to_owned)
            }
            Kind::Employee => select(self.sellers(), &|key| self.employee(key)),
            Kind::User => select(self.known.users.clone(), &str::to_owned),
            Kind::Lines => field(view::Kind::Lines),
            Kind::Percent | Kind::Amount | Kind::Whole(_) => field(view::Kind::Amount),
        }
    }

    /// What holds while nothing is decided, to be read by people.
    fn usual(&self, decision: Decision) -> String {
        let (words, currency) = (self.typed.words, self.now.setting.currency);
        let usual = decision.usual(currency);
        match decision.kind {
            _ if usual.is_empty() => words.say(&format!("settings-{}-usual", decision.word)),
            Kind::Step => self.minutes(&usual),
            Kind::YesNo => words.say(&format!("value-{usual}")),
            Kind::Percent => {
                let percent = kind::typed(words, lists::Kind::Percent, &usual);
                words.say_with("directory-percent", &[("percent", (&percent).into())])
            }
            Kind::Amount => currency.parse(&usual).map_or(usual, |amount| words.money(amount.0, currency)),
            Kind::Lines | Kind::Employee | Kind::User | Kind::Whole(_) => usual,
        }
    }

    fn minutes(&self, text: &str) -> String {
        let say = |count: i64| self.typed.words.say_with("book-minutes", &[("count", count.into())]);
        text.parse().map_or_else(|_| text.to_owned(), say)
    }

    fn employee(&self, key: &str) -> String {
        let employee = self.known.employees.iter().find(|employee| employee.id == key);
        employee.map_or(key, |employee| &employee.name).to_owned()
    }

    /// Those who see no patients and have not left.
    fn sellers(&self) -> Vec<(String, String)> {
        let has_left = |employee: &Employee| employee.left_on.is_some_and(|left_on: Date| left_on <= self.now.today);
        let sellers = self.known.employees.iter().filter(|employee| !employee.sees_patients && !has_left(employee));
        let mut sellers: Vec<_> = sellers.map(|employee| (employee.id.clone(), employee.name.clone())).collect();
        sellers.sort_by(|(_, a), (_, b)| self.typed.words.compare(a, b));
        sellers
    }
}
