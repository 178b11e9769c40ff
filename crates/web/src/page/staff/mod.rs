//! Employees side by side: whom patients come back to, what each brings, and what patients say.

mod table;

use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::response::Response;
use report::{EngineError, Report};

use super::answered::{Answered, ask_all};
use super::frame::{Around, frame};
use super::framed;
use super::report as pages;
use crate::ask::{Address, AskError};
use crate::clock::Moment;
use crate::fault::Fault;
use crate::view::{Ask, Button, Empty, Link, Note, StaffPage, StaffTexts, StaffView};
use crate::visitor::Visitor;

/// The report whose controls are this page's: beside filters it takes a period and nothing else.
const ASKED_AS: &str = "earnings";

pub async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let report =
        |id: &str| visitor.app.report(id).filter(|report| visitor.limits.may_ask(report)).ok_or(Fault::NotFound);
    let address = Address::parse(report(ASKED_AS)?, query.as_deref().unwrap_or_default()).map_err(AskError::from)?;
    let reports: Vec<&'static Report> =
        table::BANDS.iter().map(|band| report(band.report)).collect::<Result<_, Fault>>()?;
    let now = visitor.app.moment().await?;
    let answers = match ask_all(&visitor, &now, reports.iter().map(|report| asked_of(&address, report))).await {
        Err(fault @ Fault::Refused(..)) => return refused(&visitor, &now, &address, fault).await,
        answers => answers?,
    };
    let choices = visitor.app.choices().await?;
    let Some(last) = answers.iter().find(|answered| answered.question.report.id == ASKED_AS) else {
        return Err(Fault::NotFound);
    };
    let asked = last.asked(&visitor, &now, &choices);
    let table = table::table(&visitor, &address, &answers);
    let staff = StaffView {
        asked: pages::in_words(&asked),
        help: "/help/staff".into(),
        printable: here(&address.all_rows().href()),
        notes: pages::notes(&asked),
        empty: table.is_none().then(|| empty(&visitor, &now, &address)),
        table,
        onward: onward(&visitor, &answers),
    };
    page(&visitor, &now, pages::controls(&asked), staff)
}

/// A question that cannot be asked is shown with what is wrong with it, to be mended.
async fn refused(visitor: &Visitor, now: &Moment, address: &Address, fault: Fault) -> Result<Response, Fault> {
    let why = match address.question(&visitor.limits, now) {
        Err(AskError::Question(error)) => error,
        Err(AskError::Beyond) => return Err(fault),
        Ok(question) => match visitor.app.engine().answer(&question).await {
            Err(EngineError::Question(error)) => error,
            _ => return Err(fault),
        },
    };
    let words = &visitor.words;
    let whole = Address::of(address.report);
    let question = whole.question(&visitor.limits, now)?;
    let note = Note::bad(pages::refusal(words, address.report, &why))
        .linked(Link::new(here(&whole.href()), words.say("report-start-over")));
    let choices = visitor.app.choices().await?;
    let ask = pages::to_mend(visitor, address, &question, &why, &choices);
    let staff = StaffView {
        help: "/help/staff".into(),
        printable: here(&whole.href()),
        notes: vec![note],
        ..StaffView::default()
    };
    let mut response = page(visitor, now, ask, staff)?;
    *response.status_mut() = StatusCode::BAD_REQUEST;
    Ok(response)
}

fn page(visitor: &Visitor, now: &Moment, ask: Ask, staff: StaffView) -> Result<Response, Fault> {
    let words = &visitor.words;
    let around = Around { entry: "/staff", title: words.say("staff-title"), topic: "staff", has_charts: false };
    let ask = here_all(ask, &words.say("report-beside"));
    framed(visitor, &StaffPage { frame: frame(visitor, now, around), t: StaffTexts::of(words), ask, staff })
}

/// A report of the same period and filters; what is no parameter of the pattern stays, so that it is refused.
fn asked_of(address: &Address, report: &'static Report) -> Address {
    if report.id == ASKED_AS {
        Address { look: Address::of(report).look, ..address.clone() }
    } else {
        address.to(report)
    }
}

/// An address of the pattern as one of this page.
pub fn here(href: &str) -> String {
    match href.strip_prefix("/reports/").and_then(|rest| rest.strip_prefix(ASKED_AS)) {
        Some(query) => format!("/staff{query}"),
        None => href.to_owned(),
    }
}

/// The controls lead here, and nothing stands beside an earlier period.
fn here_all(mut ask: Ask, beside: &str) -> Ask {
    ask.href = here(&ask.href);
    ask.clear = here(&ask.clear);
    ask.quick.retain(|choice| choice.label != beside);
    for option in ask.quick.iter_mut().flat_map(|choice| &mut choice.options) {
        option.href = here(&option.href);
    }
    for chip in &mut ask.chips {
        chip.remove = here(&chip.remove);
    }
    ask
}

fn empty(visitor: &Visitor, now: &Moment, address: &Address) -> Empty {
    let words = &visitor.words;
    if now.days.is_none() {
        return Empty {
            icon: "empty",
            title: words.say("report-empty-nothing-yet"),
            text: words.say("report-empty-nothing-yet-about"),
            steps: Vec::new(),
            links: Vec::new(),
        };
    }
    let link = |href: String, id: &str| Button { href, label: words.say(id), icon: "", main: false };
    let mut links = vec![link(here(&address.with("period", "all").href()), "report-empty-all")];
    if address.cleared().href() != address.href() {
        links.push(link(here(&address.cleared().href()), "report-empty-clear"));
    }
    Empty {
        icon: "empty",
        title: words.say("report-empty"),
        text: words.say("report-empty-about"),
        steps: Vec::new(),
        links,
    }
}

fn onward(visitor: &Visitor, answers: &[Answered]) -> Vec<Link> {
    let link =
        |answered: &Answered| Link::new(answered.address.href(), visitor.words.report(answered.question.report.id));
    answers.iter().map(link).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_the_pattern_is_one_of_this_page() {
        let pattern = reports::find(ASKED_AS).expect("a report");
        let address = Address::parse(pattern, "period=this-year&branch=b1").expect("an address");
        assert_eq!(here(&address.href()), "/staff?period=this-year&branch=b1");
        assert_eq!(here(&Address::of(pattern).href()), "/staff");
        assert_eq!(here("/reports/retention?period=all"), "/reports/retention?period=all");
        assert!(pattern.params.iter().all(|param| param.name() == "period") && pattern.receipt_filters);
    }
}
