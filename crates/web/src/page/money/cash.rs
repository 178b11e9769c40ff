//! The day of a cash desk: what came in by method and person, what is counted, and its closing. The sheet of a closing is printed
//! and signed.

use axum::extract::{Path, Query, RawForm};
use axum::http::StatusCode;
use axum::response::Response;
use books::cards::Named;
use books::deed::FormKey;
use books::money::{CashDay, CloseRefusal, ClosedDay, Count, Desk, PastClosing, REAL_MONEY};
use clinic::record::{Method, Setting};
use clinic::{Currency, Money};
use serde::Deserialize;

use super::slip::letterhead;
use super::{begin, desk, moment};
use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::{done, escaped, framed};
use crate::text::Words;
use crate::typed;
use crate::view::{
    CashPage, CashTexts, CashView, ClosingPage, ClosingTexts, ClosingView, Empty, Field, FormView, Kept, Kind, Link,
    Note, Part, SumRow, SumTable,
};
use crate::visitor::Visitor;

/// In the audit.
const DEED: &str = "cash close";

const FIELDS: [&str; 8] = ["key", "branch", "shown", "cash", "card", "transfer", "other", "note"];
const LONGEST_NOTE: usize = 500;
const MOST_PAST: i64 = 400;

#[derive(Deserialize)]
pub struct Asked {
    /// The branch's key; empty: the desk of no branch. None: the visitor's own.
    branch: Option<String>,
}

/// A cash desk that the visitor may close.
struct Known {
    /// None: that of no branch.
    branch: Option<Named>,
    /// All that the visitor may close, this one among them.
    all: Vec<Option<Named>>,
    day: CashDay,
    past: Vec<PastClosing>,
    now: Now,
}

/// How a page of the form differs from the first.
struct Shown {
    status: StatusCode,
    key: FormKey,
    draft: Draft,
    flaws: Vec<(&'static str, String)>,
    notes: Vec<Note>,
}

fn href(branch: Option<&Named>) -> String {
    format!("/cash?branch={}", branch.map(|branch| escaped(&branch.key)).unwrap_or_default())
}

fn sheet_href(number: i64) -> String {
    format!("/cash/{number}")
}

impl Known {
    async fn of(visitor: &Visitor, asked: Option<&str>, now: Now) -> Result<Self, Fault> {
        let choices = visitor.app.choices().await?;
        let branches = choices.branches.iter().filter(|branch| visitor.limits.has_branch(Some(branch)));
        let mut all: Vec<Option<Named>> = branches.cloned().map(Some).collect();
        all.extend(visitor.limits.has_branch(None).then_some(None));
        let own = match asked {
            Some(branch) => Some(branch.to_owned()).filter(|branch| !branch.is_empty()),
            None => desk(visitor, &now).branch,
        };
        let is_it = |branch: &&Option<Named>| branch.as_ref().map(|branch| &branch.key) == own.as_ref();
        let branch = all.iter().find(is_it).cloned().ok_or(Fault::NotFound)?;
        let mut reader = visitor.app.books().read().await?;
        let id = branch.as_ref().map(|branch| branch.id);
        let (day, past) = (reader.cash_day(id).await?, reader.closings(id, MOST_PAST).await?);
        Ok(Self { branch, all, day, past, now })
    }

    /// What the slips say of each method, as the form takes it along.
    fn expected(&self) -> String {
        let sums = REAL_MONEY.map(|method| format!("{}:{}", method.word(), self.day.expected(method).0));
        sums.join(",")
    }
}

pub async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let known = Known::of(&visitor, asked.branch.as_deref(), visitor.app.now().await?).await?;
    let key = FormKey::of_number(rand::random());
    let shown = Shown { status: StatusCode::OK, key, draft: Draft::default(), flaws: Vec::new(), notes: Vec::new() };
    page(&visitor, &known, shown)
}

pub async fn close(visitor: Visitor, RawForm(body): RawForm) -> Result<Response, Fault> {
    let draft = Draft::sent(&FIELDS, &body);
    let key = FormKey::parse(draft.get("key")).ok_or(Fault::Refused("fault-form", String::new()))?;
    // Read before the write begins: nobody waits for it.
    let now = visitor.app.now().await?;
    let mut tx = match begin(&visitor, DEED, &key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let known = Known::of(&visitor, Some(draft.get("branch")), now).await?;
    let again = |status, flaws, notes| Shown { status, key: key.clone(), draft: draft.clone(), flaws, notes };
    let counts = match check(&visitor.words, &draft, known.now.setting.currency) {
        Ok(counts) => counts,
        Err(flaws) => {
            tx.roll_back().await?;
            return page(&visitor, &known, again(StatusCode::BAD_REQUEST, flaws, Vec::new()));
        }
    };
    let desk = Desk { name: visitor.user.name.clone(), branch: known.branch.as_ref().map(|branch| branch.key.clone()) };
    let note = Some(draft.get("note")).filter(|note| !note.is_empty());
    match tx.close_day(&counts, note, &desk).await? {
        Ok(number) => {
            let to = sheet_href(number);
            tx.answers(&to);
            tx.commit(&serde_json::json!({ "closing": number }).to_string()).await?;
            Ok(done(&to, "cash-done"))
        }
        Err(CloseRefusal::NothingToClose) => {
            tx.roll_back().await?;
            Ok(done(&href(known.branch.as_ref()), "cash-nothing"))
        }
        Err(CloseRefusal::Changed(_)) => {
            tx.roll_back().await?;
            let notes = vec![Note::warn(visitor.words.say("cash-changed"))];
            page(&visitor, &known, again(StatusCode::CONFLICT, Vec::new(), notes))
        }
        Err(CloseRefusal::Rows(_)) => {
            tx.roll_back().await?;
            Err(Fault::NotFound)
        }
    }
}

/// What was counted, beside what the form expected.
fn check(words: &Words, draft: &Draft, currency: Currency) -> Result<Vec<Count>, Vec<(&'static str, String)>> {
    let (mut counts, mut flaws) = (Vec::new(), Vec::new());
    for method in REAL_MONEY {
        let expected = shown(draft.get("shown"), method);
        match counted(draft.get(method.word()), expected, currency) {
            Some(counted) => counts.push(Count { method, expected, counted }),
            None => flaws.push((method.word(), words.say("cash-flaw-count"))),
        }
    }
    if draft.get("note").chars().count() > LONGEST_NOTE {
        flaws.push(("note", words.say_with("cash-flaw-long", &[("most", LONGEST_NOTE.into())])));
    }
    if flaws.is_empty() { Ok(counts) } else { Err(flaws) }
}

/// What the form said is to be there.
fn shown(text: &str, method: Method) -> Money {
    let told = text.split(',').filter_map(|part| part.split_once(':'));
    let of_method = told.filter(|(word, _)| *word == method.word()).find_map(|(_, minor)| minor.parse().ok());
    Money(of_method.unwrap_or_default())
}

/// Where more was given back than came in it is below zero. What is expected is to be counted: nothing typed is no count of it.
fn counted(typed: &str, expected: Money, currency: Currency) -> Option<Money> {
    if typed.is_empty() {
        return (expected == Money(0)).then_some(Money(0));
    }
    currency.parse(&typed::with_point(typed)).ok()
}

fn method_word(words: &Words, method: Method) -> String {
    words.say(&format!("pay-{}", method.word()))
}

fn page(visitor: &Visitor, known: &Known, shown: Shown) -> Result<Response, Fault> {
    let (words, currency) = (&visitor.words, known.now.setting.currency);
    let is_empty = known.day.papers.count == 0;
    let here = |branch: &Option<Named>| {
        let label = branch.as_ref().map_or_else(|| words.say("cash-no-branch"), |branch| branch.name.clone());
        Link::new(href(branch.as_ref()), label)
    };
    let cash = CashView {
        title: words.say("cash-title"),
        asked: slips(words, "cash-asked", &known.day),
        branches: if known.all.len() > 1 { known.all.iter().map(here).collect() } else { Vec::new() },
        here: href(known.branch.as_ref()),
        empty: is_empty.then(|| Empty {
            icon: "money",
            title: words.say("cash-nothing"),
            text: words.say("cash-nothing-about"),
            ..Empty::default()
        }),
        taken: taken(words, &known.day, currency),
        form: (!is_empty).then(|| form(words, known, &shown)),
        past: (!known.past.is_empty()).then(|| past(words, &known.past, currency)),
        notes: shown.notes,
    };
    let around = Around { entry: "/cash", title: cash.title.clone(), topic: "cash", has_charts: false };
    let page = CashPage { frame: frame(visitor, &known.now, around), t: CashTexts::of(words), cash };
    let mut response = framed(visitor, &page)?;
    *response.status_mut() = shown.status;
    Ok(response)
}

fn form(words: &Words, known: &Known, shown: &Shown) -> FormView {
    let currency = known.now.setting.currency;
    let error = |name: &str| {
        let flaw = shown.flaws.iter().find(|(field, _)| *field == name);
        flaw.map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let count = |method: Method| {
        let (name, expected) = (method.word(), known.day.expected(method));
        let sum = words.money(expected.0, currency);
        let label = words.say_with("cash-count", &[("method", (&method_word(words, method)).into())]);
        Part::Field(Field {
            value: shown.draft.get(name).to_owned(),
            about: words.say_with("cash-expected", &[("sum", (&sum).into())]),
            error: error(name),
            focus: method == Method::Cash,
            ..Field::new(Kind::Amount, name, label)
        })
    };
    let came = |method: &Method| *method == Method::Cash || known.day.takings.iter().any(|it| it.method == *method);
    let (usual, rare): (Vec<_>, Vec<_>) = REAL_MONEY.into_iter().partition(came);
    let note = Field {
        value: shown.draft.get("note").to_owned(),
        about: words.say("cash-note-about"),
        error: error("note"),
        ..Field::new(Kind::Text, "note", words.say("cash-note"))
    };
    let rare_is_told = rare.iter().any(|method| !shown.draft.get(method.word()).is_empty());
    let branch = known.branch.as_ref().map(|branch| branch.key.clone()).unwrap_or_default();
    FormView {
        href: "/cash".into(),
        kept: Kept::all(&[
            ("key".to_owned(), shown.key.as_str().to_owned()),
            ("branch".to_owned(), branch),
            ("shown".to_owned(), known.expected()),
        ]),
        parts: usual.into_iter().map(count).chain([Part::Field(note)]).collect(),
        more: rare.into_iter().map(count).collect(),
        is_open: rare_is_told,
        save: words.say("cash-save"),
        ..FormView::default()
    }
}

/// How many slips there are, and from when to when; empty: there are none.
fn slips(words: &Words, id: &str, day: &CashDay) -> String {
    match (&day.papers.first, &day.papers.last) {
        (Some(first), Some(last)) => {
            let (from, to) = (moment(words, first), moment(words, last));
            words.say_with(id, &[("n", day.papers.count.into()), ("from", (&from).into()), ("to", (&to).into())])
        }
        _ => String::new(),
    }
}

/// Persons by methods; none where no money came in. Bonuses are shown beside the sums.
fn taken(words: &Words, day: &CashDay, currency: Currency) -> Option<SumTable> {
    let came = |method: &Method| day.takings.iter().any(|taking| taking.method == *method);
    let methods: Vec<Method> = REAL_MONEY.into_iter().filter(came).collect();
    let bonus = came(&Method::Bonus).then_some(Method::Bonus);
    let mut persons: Vec<&str> = day.takings.iter().map(|taking| taking.person.as_str()).collect();
    persons.dedup();
    let row = |name: String, person: Option<&str>| {
        let of = |method: Method| -> i64 {
            let own = day.takings.iter().filter(|it| it.method == method && person.is_none_or(|own| it.person == own));
            own.map(|taking| taking.amount.0).sum()
        };
        let sum = methods.iter().map(|method| of(*method)).sum();
        let sums = methods.iter().map(|method| of(*method)).chain([sum]).chain(bonus.map(of));
        SumRow {
            name: Link::new("", name),
            cells: sums.map(|minor| words.money(minor, currency)).collect(),
            ..SumRow::default()
        }
    };
    let heads = [words.say("cash-person")].into_iter().chain(methods.iter().map(|method| method_word(words, *method)));
    let heads = heads.chain([words.say("cash-sum")]).chain(bonus.map(|bonus| method_word(words, bonus)));
    (!persons.is_empty()).then(|| SumTable {
        id: "taken",
        title: words.say("cash-taken"),
        heads: heads.collect(),
        rows: persons.iter().map(|person| row((*person).to_owned(), Some(person))).collect(),
        foot: Some(row(words.say("cash-sum"), None)),
    })
}

fn past(words: &Words, past: &[PastClosing], currency: Currency) -> SumTable {
    let heads = ["cash-number", "cash-expected-head", "cash-counted", "cash-difference"];
    let row = |closing: &PastClosing| SumRow {
        name: Link::new(sheet_href(closing.number), closing.number.to_string()),
        about: format!("{} · {}", moment(words, &closing.closed_at), closing.closed_by),
        cells: vec![
            words.money(closing.expected.0, currency),
            words.money(closing.counted.0, currency),
            words.money(closing.counted.0 - closing.expected.0, currency),
        ],
    };
    SumTable {
        id: "past",
        title: words.say("cash-past"),
        heads: heads.map(|id| words.say(id)).into(),
        rows: past.iter().map(row).collect(),
        foot: None,
    }
}

/// The sheet of a closing.
pub async fn sheet(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Fault> {
    let number: i64 = number.parse().map_err(|_| Fault::NotFound)?;
    let closed = visitor.app.books().read().await?.closing(number).await?.ok_or(Fault::NotFound)?;
    if !visitor.limits.has_branch(closed.branch.as_ref()) {
        return Err(Fault::NotFound);
    }
    let now = visitor.app.now().await?;
    let closing = view(&visitor.words, &closed, &now, &now.lists.settings);
    let around = Around { entry: "/cash", title: closing.title.clone(), topic: "cash", has_charts: false };
    let t = ClosingTexts::of(&visitor.words);
    framed(&visitor, &ClosingPage { frame: frame(&visitor, &now, around), t, closing })
}

fn view(words: &Words, closed: &ClosedDay, now: &Now, settings: &[Setting]) -> ClosingView {
    let currency = now.setting.currency;
    let about = [
        Some(moment(words, &closed.closed_at)),
        closed.branch.as_ref().map(|branch| branch.name.clone()),
        Some(closed.closed_by.clone()).filter(|name| !name.is_empty()),
    ];
    let number = closed.number.to_string();
    ClosingView {
        back: Link::new(href(closed.branch.as_ref()), words.say("cash-title")),
        href: sheet_href(closed.number),
        title: words.say_with("cash-closing", &[("number", (&number).into())]),
        letterhead: letterhead(settings, &now.setting.clinic),
        about: about.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        slips: slips(words, "cash-closing-asked", &closed.day),
        tables: [counts(words, &closed.counts, currency)]
            .into_iter()
            .chain(taken(words, &closed.day, currency))
            .collect(),
        note: closed.note.clone().unwrap_or_default(),
    }
}

/// What was counted of each method, and in all of real money.
fn counts(words: &Words, counts: &[Count], currency: Currency) -> SumTable {
    let row = |name: String, expected: i64, counted: i64| SumRow {
        name: Link::new("", name),
        cells: [expected, counted, counted - expected].map(|minor| words.money(minor, currency)).into(),
        ..SumRow::default()
    };
    let real = || counts.iter().filter(|count| count.method != Method::Bonus);
    let heads = ["cash-method", "cash-expected-head", "cash-counted", "cash-difference"];
    SumTable {
        id: "counted",
        title: words.say("cash-counted"),
        heads: heads.map(|id| words.say(id)).into(),
        rows: counts
            .iter()
            .map(|count| row(method_word(words, count.method), count.expected.0, count.counted.0))
            .collect(),
        foot: Some(row(
            words.say("cash-sum"),
            real().map(|count| count.expected.0).sum(),
            real().map(|count| count.counted.0).sum(),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_expected_is_to_be_counted() {
        let euro = Currency::from_code("EUR").expect("the euro exists");
        for (typed, expected, minor) in [
            ("", 0, Some(0)),
            ("", 500, None),
            ("4,90", 500, Some(490)),
            ("-1.00", -100, Some(-100)),
            ("0", 500, Some(0)),
            ("x", 0, None),
        ] {
            assert_eq!(counted(typed, Money(expected), euro), minor.map(Money), "{typed} of {expected}");
        }
    }

    #[test]
    fn what_the_form_showed_is_read_method_by_method() {
        let text = "cash:500,card:-20,transfer:x";
        let all = REAL_MONEY.map(|method| shown(text, method).0);
        assert_eq!(all, [500, -20, 0, 0]);
    }
}
