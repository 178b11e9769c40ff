//! The people behind a number: who they are, and what can be done about it.

mod cell;

use std::collections::HashMap;

use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::cards::Choices;
use clinic::LocalTime;
use clinic::access::Action;
use jiff::civil::Date;
use report::column::Measure;
use report::{Answer, Listing, Unit, Value};

pub use cell::cell_in_words;

use super::assign::{self, What};
use super::attention::Marks;
use super::frame::{Around, frame};
use super::glance::Glances;
use super::order::order;
use super::owed::{Owed, patient};
use super::report::{Format, file};
use super::segments::LONGEST_NAME;
use super::{escaped, framed, money, paging, tasks};
use crate::ask::{Address, AskError, Look};
use crate::clock::Moment;
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{
    Act, Actions, Button, Cell, Check, Empty, Field, Head, KeepSegment, Kept, Kind, Link, Mark, Note, PeoplePage,
    PeopleTexts, PeopleView, Row, Seek, Tab, Table, TableTexts,
};
use crate::visitor::Visitor;

/// The form of what is done with the people.
const ACT: &str = "act";

pub async fn show(
    visitor: Visitor,
    Path((id, people)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let format = match people.split_once('.') {
        None if people == "people" => None,
        Some(("people", end)) => Some(Format::from_end(end).ok_or(Fault::NotFound)?),
        _ => return Err(Fault::NotFound),
    };
    let report = visitor.app.report(&id).filter(|report| visitor.limits.may_ask(report)).ok_or(Fault::NotFound)?;
    if !visitor.may_any(Action::SeePatients) {
        return Err(Fault::NotFound);
    }
    let address = Address::parse(report, query.as_deref().unwrap_or_default()).map_err(AskError::from)?;
    let now = visitor.app.moment().await?;
    let answer = listed(&visitor, &address, &now).await?;
    match format {
        Some(format) => file(&visitor, &address, &answer, format).await,
        None => {
            let choices = visitor.app.choices().await?;
            let owed = Owed::beside(&visitor, &now, &address).await?;
            page(&visitor, &now, &address, &answer, &choices, &owed, &Keep::default()).await
        }
    }
}

/// What was typed to keep the people under a name, and what is wrong with it, as the id of a text.
#[derive(Debug, Default)]
pub struct Keep {
    pub name: String,
    pub is_shared: bool,
    pub error: Option<&'static str>,
}

/// The page once more, with a name that cannot be.
pub async fn again(
    visitor: &Visitor,
    now: &Moment,
    address: &Address,
    status: StatusCode,
    keep: &Keep,
) -> Result<Response, Fault> {
    // Where a form was sent to there is no page to come back to.
    let here = address.href().parse().map_err(|error| Fault::internal(&error))?;
    let visitor = Visitor { here, ..visitor.clone() };
    let answer = listed(&visitor, address, now).await?;
    let choices = visitor.app.choices().await?;
    let owed = Owed::beside(&visitor, now, address).await?;
    let mut response = page(&visitor, now, address, &answer, &choices, &owed, keep).await?;
    *response.status_mut() = status;
    Ok(response)
}

/// Everybody behind the address's number, within what the visitor may see.
pub async fn listed(visitor: &Visitor, address: &Address, now: &Moment) -> Result<Answer, Fault> {
    let cell = address.cell.as_ref().ok_or(Fault::NotFound)?;
    let question = address.question(&visitor.limits, now)?;
    let listing = if address.look.rows && question.view.visits { Listing::Rows } else { Listing::People };
    let mut answer = visitor.app.engine().people(&question, cell, listing).await?;
    if let Some(at) = answer.position("patient_id").filter(|_| !address.who.is_empty()) {
        let is_picked = |row: &report::Row| matches!(&row.values[at], Value::Text(key) if address.who.contains(key));
        let picked: Vec<report::Row> = answer.rows.iter().filter(is_picked).collect();
        answer.rows = picked.into();
    }
    Ok(answer)
}

/// What is done with those who were picked on the page, with all when nobody was: they are seen alone, taken along as a file, or
/// given something.
pub async fn act(
    visitor: Visitor,
    Path((id, people)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    form: String,
) -> Result<Response, Fault> {
    let report = visitor.app.report(&id).filter(|report| visitor.limits.may_ask(report)).ok_or(Fault::NotFound)?;
    if people != "people" {
        return Err(Fault::NotFound);
    }
    let address = Address::parse(report, query.as_deref().unwrap_or_default()).map_err(AskError::from)?;
    let sent: Vec<_> = form_urlencoded::parse(form.as_bytes()).collect();
    let who = || sent.iter().filter(|(name, _)| name == "who").map(|(_, key)| key.as_ref());
    let act = sent.iter().find(|(name, _)| name == "act").map_or("", |(_, act)| act.as_ref());
    if let Some(what) = What::from_word(act) {
        let who = who().map(ToOwned::to_owned).collect();
        return assign::ask(&visitor, address, who, what).await;
    }
    if act == tasks::TASK {
        let who = who().map(ToOwned::to_owned).collect();
        return tasks::ask_many(&visitor, address, who).await;
    }
    if act == money::GIFT {
        let who = who().map(ToOwned::to_owned).collect();
        return money::ask_gift(&visitor, address, who).await;
    }
    let address = address.picking(who());
    match act {
        "only" => Ok(Redirect::to(&address.href()).into_response()),
        end @ ("xlsx" | "csv") => Ok(Redirect::to(&address.file(end)).into_response()),
        _ => Err(Fault::Refused("fault-form", String::new())),
    }
}

async fn page(
    visitor: &Visitor,
    now: &Moment,
    address: &Address,
    answer: &Answer,
    choices: &Choices,
    owed: &Owed,
    keep: &Keep,
) -> Result<Response, Fault> {
    let words = &visitor.words;
    let mut list = List { visitor, address, answer, owed: HashMap::new(), marks: Marks::NOBODY, glances: None };
    let found = list.found();
    let range = address.look.shown(found.len());
    let shown: Vec<i64> = found[range.clone()].iter().filter_map(|place| patient(&answer.rows, *place)).collect();
    list.owed = owed.of(visitor, shown.iter().copied());
    list.marks = Marks::of(visitor, &shown).await?;
    if !address.look.rows {
        let on = asked_day(answer, "as-of").unwrap_or(now.today);
        list.glances = Some(Glances::beside(visitor, answer, &found[range.clone()], on).await?);
    }
    let title = list.title();
    let is_empty = answer.rows.is_empty();
    let mut assigns = assign::acts(visitor, address).await?;
    assigns.extend(money::to_gift(visitor, now));
    assigns.extend(tasks::to_set(visitor));
    let people = PeopleView {
        cell: cell_in_words(visitor, address, choices).await?,
        asked: asked(words, address, answer, choices),
        back: Some(Link::new(address.report_href(), words.report(address.report.id))),
        printable: address.all_rows().href(),
        shows: list.shows(),
        notes: list.notes(found.len()),
        empty: is_empty.then(|| list.empty()),
        table: (!is_empty).then(|| list.table(&found, range, title.clone())),
        actions: (!is_empty).then(|| list.actions(keep, assigns)),
    };
    let around = Around { entry: address.report.id, title, topic: "people", has_charts: false };
    framed(visitor, &PeoplePage { frame: frame(visitor, now, around), t: PeopleTexts::of(words), people })
}

/// 30 Jun 2026, 14:05
fn moment(words: &Words, at: &LocalTime) -> String {
    format!("{}, {}", words.day(at.date()), at.at().strftime("%H:%M"))
}

fn asked(words: &Words, address: &Address, answer: &Answer, choices: &Choices) -> String {
    let day = |name: &str| asked_day(answer, name);
    let mut parts = Vec::new();
    if let (Some(from), Some(to)) = (day("from"), day("to")) {
        parts.push(words.period(clinic::Period { from, to }));
    }
    if let Some(as_of) = day("as-of") {
        parts.push(words.say_with("report-as-of", &[("day", (&words.day(as_of)).into())]));
    }
    for filter in crate::ask::FILTERS {
        let values: Vec<&str> =
            address.all(filter).map(|value| cell::chosen(choices, filter, value).unwrap_or(value)).collect();
        if !values.is_empty() {
            parts.push(format!("{}: {}", words.say(&format!("key-{filter}")), values.join(", ")));
        }
    }
    parts.join(" · ")
}

/// A day of the question, as the answer repeats it.
fn asked_day(answer: &Answer, name: &str) -> Option<Date> {
    let (_, day) = answer.head.iter().find(|(known, _)| known == name)?;
    clinic::time::parse_date(day)
}

struct List<'a> {
    visitor: &'a Visitor,
    address: &'a Address,
    answer: &'a Answer,
    /// What those owe who are shown, by patients' numbers.
    owed: HashMap<i64, String>,
    marks: Marks,
    /// Of people, not of visits.
    glances: Option<Glances>,
}

impl List<'_> {
    /// How many there are, and the number that was opened where it is another: who is new to two doctors is one person.
    fn title(&self) -> String {
        let words = &self.visitor.words;
        let rows = self.answer.rows.len();
        if self.address.look.rows {
            return words.say_with("people-visits", &[("n", rows.into())]);
        }
        let people = words.say_with("people-count", &[("n", rows.into())]);
        let column = self.address.cell.as_ref().map(|cell| cell.column.as_str());
        let Some(at) = column.and_then(|name| self.answer.position(name)) else {
            return people;
        };
        let count = |row: &report::Row| match row.values[at] {
            Value::Count(count) => Some(count),
            _ => None,
        };
        match self.answer.rows.iter().map(|row| count(&row)).sum::<Option<i64>>() {
            Some(sum) if usize::try_from(sum) != Ok(rows) => {
                format!("{people} · {}: {}", self.label(at), words.value(&Value::Count(sum), self.answer.currency))
            }
            _ => people,
        }
    }

    /// Places of those who are sought, in the order that was asked for.
    fn found(&self) -> Vec<usize> {
        let rows = &self.answer.rows;
        let mut places: Vec<usize> = (0..rows.len()).collect();
        let sought = self.address.look.seek.trim().to_lowercase();
        if !sought.is_empty() {
            let texts: Vec<usize> =
                ["patient", "phone", "email"].iter().filter_map(|name| self.answer.position(name)).collect();
            places.retain(|place| {
                let row = rows.row(*place);
                texts
                    .iter()
                    .any(|at| matches!(&row.values[*at], Value::Text(text) if text.to_lowercase().contains(&sought)))
            });
        }
        if let Some((name, direction)) = &self.address.look.sort
            && let Some(at) = self.answer.position(name)
        {
            let mut keyed: Vec<(Value, usize)> =
                places.into_iter().map(|place| (rows.row(place).values.swap_remove(at), place)).collect();
            keyed.sort_by(|(a, _), (b, _)| super::report::compare(&self.visitor.words, a, b, *direction));
            places = keyed.into_iter().map(|(_, place)| place).collect();
        }
        places
    }

    /// People, or the visits that the number is made of.
    fn shows(&self) -> Vec<Tab> {
        if !self.address.view().visits {
            return Vec::new();
        }
        let tab = |rows: bool, id: &str| Tab {
            href: self.address.looking(|look| *look = Look { rows, page: 1, ..Look::default() }).href(),
            label: self.visitor.words.say(id),
            current: self.address.look.rows == rows,
        };
        vec![tab(false, "people-show-people"), tab(true, "people-show-visits")]
    }

    fn notes(&self, found: usize) -> Vec<Note> {
        let has_marks = self.answer.position("in_numerator").is_some();
        let marked = has_marks.then(|| Note::plain(self.visitor.words.say("people-marked")));
        let all = Address { who: Vec::new(), ..self.address.clone() };
        let picked = (!self.address.who.is_empty()).then(|| {
            Note::plain(self.visitor.words.say("people-only-picked"))
                .linked(Link::new(all.href(), self.visitor.words.say("people-not-only-picked")))
        });
        paging::cut(self.visitor, self.address, found).into_iter().chain(picked).chain(marked).collect()
    }

    fn empty(&self) -> Empty {
        let words = &self.visitor.words;
        let back = Button { href: self.address.report_href(), label: words.say("people-back"), icon: "", main: true };
        Empty {
            icon: "patients",
            title: words.say("people-none"),
            text: words.say("people-none-about"),
            steps: Vec::new(),
            links: vec![back],
        }
    }

    /// Without what says nothing: that everybody counts once is why they are here.
    fn columns(&self) -> Vec<usize> {
        let view = self.address.view();
        let is_of_people = |name: &str| view.column(name).is_some_and(|column| column.measure == Measure::People);
        let once = |at: usize| self.answer.rows.iter().all(|row| row.values[at] == Value::Count(1));
        let all = self.answer.columns.iter().enumerate();
        all.filter(|(_, column)| !column.is_id && column.name != "in_numerator")
            .filter(|(at, column)| !(is_of_people(&column.name) && once(*at)))
            .map(|(at, _)| at)
            .collect()
    }

    fn table(&self, found: &[usize], shown: std::ops::Range<usize>, title: String) -> Table {
        let words = &self.visitor.words;
        let columns = self.columns();
        let marked = words.say("people-in-numerator");
        let rows: Vec<Row> = found[shown.clone()].iter().map(|place| self.row(*place, &columns, &marked)).collect();
        let legend = self.answer.position("in_numerator").map(|_| Mark::best(&marked)).into_iter().collect();
        Table {
            id: "rows".into(),
            title,
            // Somebody with two visits is one who is picked.
            form: if self.address.look.rows { String::new() } else { ACT.into() },
            t: TableTexts::of(words),
            seek: Some(Seek {
                href: self.path(),
                name: "seek".into(),
                value: self.address.look.seek.clone(),
                label: words.say("people-seek"),
                kept: Kept::all(&self.address.kept(&["seek"])),
            }),
            heads: columns
                .iter()
                .map(|at| self.head(*at))
                .chain(self.glances.iter().flat_map(|all| all.heads(words)))
                .collect(),
            rows,
            legend,
            pages: paging::pages(words, self.address, shown, found.len()),
            ..Table::default()
        }
    }

    fn path(&self) -> String {
        format!("/reports/{}/people", self.address.report.id)
    }

    fn is_number(&self, at: usize) -> bool {
        self.answer.columns[at].unit != Unit::Text
    }

    fn label(&self, at: usize) -> String {
        let name = self.answer.columns[at].name.as_str();
        let words = &self.visitor.words;
        let known = format!("people-column-{}", name.replace('_', "-"));
        if words.has(&known) {
            return words.say(&known);
        }
        match name.strip_suffix("_here") {
            Some(whole) => {
                words.say_with("people-column-here", &[("name", (&words.column(self.address.report.id, whole)).into())])
            }
            None => words.column(self.address.report.id, name),
        }
    }

    fn head(&self, at: usize) -> Head {
        let name = &self.answer.columns[at].name;
        let asked = self.address.look.sort.as_ref().map(|(known, way)| (known.as_str(), *way));
        let (sorted, direction) = order(asked, name, self.is_number(at));
        let class = match (name.as_str(), self.is_number(at)) {
            ("patient", _) => "lead",
            (_, true) => "num",
            _ => "",
        };
        Head {
            class: class.into(),
            label: self.label(at),
            href: self.address.looking(|look| look.sort = Some((name.clone(), direction))).href(),
            sorted,
            definition: None,
        }
    }

    fn row(&self, place: usize, columns: &[usize], marked: &str) -> Row {
        let row = self.answer.rows.row(place);
        let text = |name: &str| match self.answer.position(name).map(|at| &row.values[at]) {
            Some(Value::Text(text)) => text.clone(),
            _ => String::new(),
        };
        let id = text("patient_id");
        let whose = patient(&self.answer.rows, place);
        let attention = || self.marks.mark(&self.visitor.words, whose?);
        let is_marked = self.answer.position("in_numerator").is_some_and(|at| row.values[at] == Value::Flag(true));
        let cell = |at: &usize| {
            let value = &row.values[*at];
            let name = self.answer.columns[*at].name.as_str();
            let written = self.visitor.words.value(value, self.answer.currency);
            match name {
                "patient" => Cell {
                    is_name: true,
                    marks: attention().into_iter().chain(is_marked.then(|| Mark::best(marked))).collect(),
                    sub: whose.and_then(|patient| self.owed.get(&patient)).cloned().into_iter().collect(),
                    ..Cell::head(written).linked(format!("/patients/{}", escaped(&id)))
                },
                "starts_at" => {
                    Cell::text(LocalTime::parse(&written).map_or(written, |at| moment(&self.visitor.words, &at)))
                }
                "phone" if !written.is_empty() => Cell::text(written.clone()).linked(tasks::tel(&written)),
                _ if self.is_number(*at) => Cell::number(written),
                _ => Cell::text(written),
            }
        };
        let glance =
            self.glances.iter().flat_map(|all| all.cells(&self.visitor.words, self.answer.currency, whose, &id));
        let cells = columns.iter().map(cell).chain(glance).collect();
        Row { pick_label: text("patient"), cells, id, class: "" }
    }

    /// What the visitor may do with the list; what cannot be done is not shown.
    fn actions(&self, keep: &Keep, assigns: Vec<Act>) -> Actions {
        let words = &self.visitor.words;
        let may = |action: Action| self.visitor.may_any(action);
        let mut kept = vec![("back".to_owned(), self.address.href())];
        kept.retain(|_| may(Action::SaveSegments));
        let act = |name: &'static str, icon: &'static str, label: String| Act { name, icon, label, main: false };
        let only = act("only", "patients", words.say("people-only"));
        let files = ["xlsx", "csv"].map(|end| act(end, "download", words.say(&format!("report-export-{end}"))));
        Actions {
            id: ACT.into(),
            href: "/segments".into(),
            kept: Kept::all(&kept),
            all: words.say_with("people-all", &[("n", self.answer.rows.len().into())]),
            segment: may(Action::SaveSegments).then(|| KeepSegment {
                label: words.say("people-keep"),
                about: words.say("people-keep-about"),
                name: Field {
                    value: keep.name.clone(),
                    error: keep
                        .error
                        .map(|id| words.say_with(id, &[("most", LONGEST_NAME.into())]))
                        .unwrap_or_default(),
                    ..Field::new(Kind::Text, "name", words.say("segments-name")).required()
                },
                shared: may(Action::ShareSegments).then(|| Check {
                    name: "shared".into(),
                    value: "yes".into(),
                    label: words.say("people-keep-shared"),
                    on: keep.is_shared,
                }),
                save: words.say("people-keep-save"),
                open: keep.error.is_some(),
            }),
            act_href: self.address.href(),
            acts: [only].into_iter().chain(assigns).chain(files.into_iter().filter(|_| may(Action::Export))).collect(),
        }
    }
}
