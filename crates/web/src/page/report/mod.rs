//! A report's page: its question with everything that can be asked otherwise, its answer as figures, chart and table, and where
//! to go on from here.

mod ask;
mod definition;
mod export;
mod figures;
mod groups;
mod leaning;
mod notes;
mod onward;
mod sorted;
mod table;

use std::collections::HashMap;

use axum::extract::{Path, RawQuery};
use axum::response::Response;
use books::cards::Choices;
use clinic::access::Action;
use report::{Answer, Question, QuestionError, Report, Row, Value};

use super::answered::{Answered, ask_all};
use super::attention::Marks;
use super::frame::{Around, frame};
use super::owed::Owed;
use super::{framed, paging};
use crate::ask::{Address, AskError, Beside};
use crate::chart::{self, Sheet, Spec};
use crate::clock::Moment;
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{Button, Change, Chart, Download, Drawing, Empty, Note, ReportPage, ReportTexts, ReportView};
use crate::visitor::Visitor;

pub use ask::{controls, to_mend};
pub use definition::{anchor, card, of_column};
pub use export::{Format, file};
pub use figures::figure;
pub use leaning::{is_certainly_better, wanted};
pub use notes::{asked as in_words, notes, refusal};
pub use sorted::compare;
pub use table::{patients, table};

/// An answer with all that its page is made of.
pub struct Asked<'a> {
    pub visitor: &'a Visitor,
    pub now: &'a Moment,
    pub address: &'a Address,
    pub question: &'a Question,
    pub answer: &'a Answer,
    /// The same question of an earlier period.
    pub before: Option<&'a Answer>,
    /// What filters can be set to.
    pub choices: &'a Choices,
    /// Of the report of the best patients, on its own page.
    pub owed: &'a Owed,
    /// Of the patients whose names are shown.
    pub marks: &'a Marks,
    /// Of the report of sources, on its own page: the group of each by its id.
    pub groups: Option<&'a HashMap<String, String>>,
}

impl Asked<'_> {
    pub fn words(&self) -> &Words {
        &self.visitor.words
    }

    pub fn report(&self) -> &'static Report {
        self.question.report
    }

    pub fn sheet(&self) -> Sheet<'_> {
        Sheet { words: self.words(), address: self.address, question: self.question, answer: self.answer }
    }

    /// How a number of a column differs from a row of the earlier period, and whether that is good.
    fn change(&self, column: &str, value: &Value, earlier: &Row) -> Option<Change> {
        let before = self.before?;
        let at = before.position(column)?;
        let difference = value.whole()?.checked_sub(earlier.values[at].whole()?)?;
        let size = Value::of(before.columns[at].unit, Some(difference.abs()));
        let text = self.words().value(&size, self.answer.currency);
        Some(Change::new(difference.cmp(&0), wanted(self.report().id, column), text))
    }

    /// Whether the people behind a number may be seen.
    pub fn opens(&self) -> bool {
        self.visitor.may_any(Action::SeePatients)
    }
}

pub async fn show(visitor: Visitor, Path(name): Path<String>, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let (id, format) = match name.split_once('.') {
        Some((id, format)) => (id, Some(Format::from_end(format).ok_or(Fault::NotFound)?)),
        None => (name.as_str(), None),
    };
    let report = visitor.app.report(id).filter(|report| visitor.limits.may_ask(report)).ok_or(Fault::NotFound)?;
    let address = Address::parse(report, query.as_deref().unwrap_or_default()).map_err(AskError::from)?;
    let now = visitor.app.moment().await?;
    let question = match address.question(&visitor.limits, &now) {
        Ok(question) => question,
        Err(AskError::Question(error)) if format.is_none() => return refused(&visitor, &now, &address, &error).await,
        Err(error) => return Err(error.into()),
    };
    let answer = match visitor.app.engine().answer(&question).await {
        Err(report::EngineError::Question(error)) if format.is_none() => {
            return refused(&visitor, &now, &address, &error).await;
        }
        answer => answer?,
    };
    if let Some(format) = format {
        return file(&visitor, &address, &answer, format).await;
    }
    let before = before(&visitor, &now, &address, &question).await?;
    let others = others(&visitor, &now, &address, &question).await?;
    let choices = visitor.app.choices().await?;
    let groups = groups::of_sources(&visitor, report).await?;
    let owed = if id == "rating" { Owed::beside(&visitor, &now, &address).await? } else { Owed::NOTHING };
    let asked = Asked {
        visitor: &visitor,
        now: &now,
        address: &address,
        question: &question,
        answer: &answer,
        before: before.as_ref(),
        choices: &choices,
        groups: groups.as_ref(),
        owed: &owed,
        marks: &Marks::NOBODY,
    };
    let marks = Marks::of(&visitor, &patients(&asked)).await?;
    let asked = Asked { marks: &marks, ..asked };
    let page = ReportPage {
        frame: frame(&visitor, &now, around(&visitor, report)),
        t: ReportTexts::of(&visitor.words),
        ask: ask::controls(&asked),
        report: view(&asked, &others),
    };
    framed(&visitor, &page)
}

fn around(visitor: &Visitor, report: &'static Report) -> Around<'static> {
    Around { entry: report.id, title: visitor.words.report(report.id), topic: report.id, has_charts: true }
}

/// The same question of the period before or of a year before, if the address asks for one and the report has a period.
async fn before(
    visitor: &Visitor,
    now: &Moment,
    address: &Address,
    question: &Question,
) -> Result<Option<Answer>, Fault> {
    let (Some(beside), Some(asked)) = (address.look.beside, question.asked) else {
        return Ok(None);
    };
    let earlier = match (beside, asked.whole_months()) {
        (Beside::YearBefore, _) => asked.shifted_months(-12),
        (Beside::Previous, Some(months)) => asked.shifted_months(-months),
        (Beside::Previous, None) => asked.shifted_days(-asked.days()),
    };
    // What as-of cuts off now is cut off then too: the same days are compared.
    let (from, to) = match (question.cut(), beside) {
        (Some(cut), _) if cut != asked => {
            let kept = earlier
                .from
                .until(earlier.to)
                .map_or(0, |span| span.get_days())
                .min(i32::try_from(cut.days() - 1).unwrap_or(0));
            (earlier.from, clinic::period::days_after(earlier.from, i64::from(kept)))
        }
        _ => (earlier.from, earlier.to),
    };
    let earlier = address.with("from", &from.to_string()).with("to", &to.to_string());
    let question = earlier.question(&visitor.limits, now)?;
    Ok(Some(visitor.app.engine().answer(&question).await?))
}

/// The other views of the report whose charts stand on its page.
async fn others(
    visitor: &Visitor,
    now: &Moment,
    address: &Address,
    question: &Question,
) -> Result<Vec<Answered>, Fault> {
    let (report, by) = (question.report, question.view.by);
    let others = chart::views(report.id, by).into_iter().filter(|other| *other != by);
    let addresses: Vec<Address> = others.map(|other| address.with("by", other)).collect();
    ask_all(visitor, now, addresses).await
}

fn view(asked: &Asked<'_>, others: &[Answered]) -> ReportView {
    let words = asked.words();
    let report = asked.report();
    let is_empty = asked.answer.rows.is_empty() || nothing_yet(asked);
    let charts = if is_empty { Vec::new() } else { charts(asked, others) };
    ReportView {
        title: words.report(report.id),
        question: words.report_question(report.id),
        asked: notes::asked(asked),
        definition: Some(card(words, report)),
        help: format!("/help/{}", report.id),
        printable: asked.address.all_rows().href(),
        exports: exports(asked),
        notes: paging::cut(asked.visitor, asked.address, asked.answer.rows.len())
            .into_iter()
            .chain(notes::notes(asked))
            .collect(),
        figures: figures::figures(asked),
        empty: is_empty.then(|| empty(asked)),
        beside: charts.first().is_some_and(|chart| chart.class == "tall"),
        charts,
        table: (!is_empty).then(|| table::table(asked)),
        onward: onward::links(asked),
    }
}

/// Those of the answer and of the report's other views, in the order in which they are looked at.
fn charts(asked: &Asked<'_>, others: &[Answered]) -> Vec<Chart> {
    let own = (asked.address, asked.question, asked.answer);
    let of = |by: &str| {
        let other = others.iter().find(|other| other.question.view.by == by);
        let (address, question, answer) = other.map_or(own, |other| (&other.address, &other.question, &other.answer));
        chart::charts(asked.words(), address, question, answer)
    };
    let specs = chart::views(asked.report().id, asked.question.view.by).into_iter().flat_map(of);
    specs.map(|spec| shown(asked, spec)).collect()
}

/// The most telling of the answer alone.
pub fn chart_of(asked: &Asked<'_>) -> Option<Chart> {
    let spec = chart::charts(asked.words(), asked.address, asked.question, asked.answer).into_iter().next()?;
    Some(shown(asked, spec))
}

fn shown(asked: &Asked<'_>, spec: Spec) -> Chart {
    let spec = if asked.opens() { spec } else { spec.closed() };
    Chart {
        class: spec.class(),
        spec: spec.json(),
        drawing: Drawing(chart::figure(&spec)),
        image: None,
        title: spec.title,
        about: spec.about,
        description: spec.description,
    }
}

fn exports(asked: &Asked<'_>) -> Vec<Download> {
    if !asked.visitor.may_any(Action::Export) {
        return Vec::new();
    }
    let words = asked.words();
    let rows = words.say_with("report-rows", &[("n", asked.answer.rows.len().into())]);
    let file = |end: &str| Download {
        href: asked.address.file(end),
        label: words.say(&format!("report-export-{end}")),
        about: rows.clone(),
    };
    ["xlsx", "csv", "parquet", "json"].map(file).into()
}

/// Rows that must be there are, but before the first visit all of them say nothing.
fn nothing_yet(asked: &Asked<'_>) -> bool {
    let total = asked.answer.total.iter().flat_map(|total| &total.values);
    asked.now.days.is_none() && total.filter_map(Value::whole).all(|number| number == 0)
}

/// Nothing to show is shown as what would make it something.
fn empty(asked: &Asked<'_>) -> Empty {
    let words = asked.words();
    let has_filters = asked.address.cleared().href() != asked.address.href();
    let mut links = Vec::new();
    let mut link = |href: String, id: &str, main: bool| {
        links.push(Button { href, label: words.say(id), icon: "", main });
    };
    if asked.now.days.is_none() {
        if asked.visitor.may_any(Action::Import) {
            link("/import".into(), "report-empty-import", true);
        }
    } else {
        if has_filters {
            link(asked.address.cleared().href(), "report-empty-clear", true);
        }
        if asked.report().has("period") {
            link(asked.address.with("period", "all").href(), "report-empty-all", !has_filters);
        }
    }
    let nothing_yet = asked.now.days.is_none();
    Empty {
        icon: "empty",
        title: words.say(if nothing_yet { "report-empty-nothing-yet" } else { "report-empty" }),
        text: words.say(if nothing_yet { "report-empty-nothing-yet-about" } else { "report-empty-about" }),
        steps: Vec::new(),
        links,
    }
}

/// A question that cannot be asked is shown with what is wrong with it, to be mended.
async fn refused(visitor: &Visitor, now: &Moment, address: &Address, error: &QuestionError) -> Result<Response, Fault> {
    let words = &visitor.words;
    let report = address.report;
    let whole = Address::of(report);
    let question = whole.question(&visitor.limits, now)?;
    let choices = visitor.app.choices().await?;
    let note = Note::bad(notes::refusal(words, report, error))
        .linked(crate::view::Link::new(whole.href(), words.say("report-start-over")));
    let page = ReportPage {
        frame: frame(visitor, now, around(visitor, report)),
        t: ReportTexts::of(words),
        ask: ask::to_mend(visitor, address, &question, error, &choices),
        report: ReportView {
            title: words.report(report.id),
            question: words.report_question(report.id),
            definition: Some(card(words, report)),
            help: format!("/help/{}", report.id),
            printable: whole.href(),
            notes: vec![note],
            ..ReportView::default()
        },
    };
    let mut response = framed(visitor, &page)?;
    *response.status_mut() = axum::http::StatusCode::BAD_REQUEST;
    Ok(response)
}
