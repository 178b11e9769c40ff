//! The figures and small reports of one card.

use books::cards::{Choices, RecordKind};
use clinic::access::Action;
use report::{Row, Value};

use super::plan::{self, Figures, Small};
use crate::ask::{Address, FILTERS};
use crate::clock::Moment;
use crate::fault::Fault;
use crate::page::answered::{Answered, ask, ask_all};
use crate::page::report::{chart_of, figure};
use crate::view::{CardReport, Figure, Link};
use crate::visitor::Visitor;

/// What all parts of a card are made with.
pub struct Around<'a> {
    pub visitor: &'a Visitor,
    pub now: &'a Moment,
    pub choices: &'a Choices,
    pub kind: RecordKind,
    pub key: &'a str,
}

/// Rows of what is due.
const SHORT: usize = 10;

impl Around<'_> {
    /// A report, if the visitor may ask it.
    pub fn address(&self, id: &str) -> Option<Address> {
        self.visitor.app.report(id).filter(|report| self.visitor.limits.may_ask(report)).map(Address::of)
    }

    /// A report with the card's record for its filter, as far as it takes it.
    fn filtered(&self, id: &str) -> Option<Address> {
        let (address, word) = (self.address(id)?, self.kind.word());
        let takes = FILTERS.contains(&word) && (word == "category" || address.report.receipt_filters);
        Some(if takes { address.with(word, self.key) } else { address })
    }

    /// Whether a report's rows are records of the card's kind.
    fn has_own_row(&self, answered: &Answered) -> bool {
        let first = answered.question.view.keys.first().map(|key| key.name);
        let by = answered.question.view.by;
        first == Some(self.kind.word()) || (first == Some("place") && by == self.kind.word())
    }

    /// The row of the card's record.
    pub fn own_row(&self, answered: &Answered) -> Option<Row> {
        let key = answered.question.view.keys.first()?;
        let column = format!("{}_id", key.name);
        let is_own = |row: &Row| matches!(answered.value(row, &column), Some(Value::Text(id)) if id == self.key);
        answered.answer.rows.iter().find(is_own)
    }

    /// A share is one of all: what has a row of its own there is asked without a filter.
    fn asks_all(&self, figures: &Figures) -> bool {
        figures.columns.contains(&"share_percent") || self.kind == RecordKind::Source
    }

    pub async fn figures(&self) -> Result<Vec<Figure>, Fault> {
        let asked = plan::figures_of(self.kind).iter().filter_map(|figures| {
            let whole =
                if self.asks_all(figures) { self.address(figures.report) } else { self.filtered(figures.report) };
            Some((figures, by(whole?, figures.by)))
        });
        let (figures, addresses): (Vec<&Figures>, Vec<Address>) = asked.unzip();
        let answers = ask_all(self.visitor, self.now, addresses).await?;
        let mut shown = Vec::new();
        for (figures, answered) in figures.into_iter().zip(&answers) {
            let row = if self.has_own_row(answered) { self.own_row(answered) } else { answered.answer.total.clone() };
            let asked = answered.asked(self.visitor, self.now, self.choices);
            if let Some(row) = row {
                shown.extend(figures.columns.iter().filter_map(|column| figure(&asked, &row, column)));
            }
        }
        Ok(shown)
    }

    pub async fn reports(&self) -> Result<Vec<CardReport>, Fault> {
        let asked = plan::reports_of(self.kind).iter().filter_map(|small| {
            let address = by(self.filtered(small.report)?, small.by);
            Some((small, if small.limit.is_empty() { address } else { address.with("limit", small.limit) }))
        });
        let (small, addresses): (Vec<&Small>, Vec<Address>) = asked.unzip();
        let answers = ask_all(self.visitor, self.now, addresses).await?;
        let shown = small.into_iter().zip(answers).filter(|(_, answered)| !answered.answer.rows.is_empty());
        let mut reports = Vec::new();
        for (small, answered) in shown {
            reports.push(self.report(small, &answered).await?);
        }
        Ok(reports)
    }

    async fn report(&self, small: &Small, answered: &Answered) -> Result<CardReport, Fault> {
        let words = &self.visitor.words;
        let title = if small.limit.is_empty() { "report-rows" } else { "card-best" };
        let rows = words.say_with(title, &[("n", answered.answer.rows.len().into())]);
        let table = match small.columns {
            [] => None,
            columns => Some(answered.table(self.visitor, self.now, self.choices, small.report, rows, columns).await?),
        };
        let asked = answered.asked(self.visitor, self.now, self.choices);
        Ok(CardReport {
            title: words.report(small.report),
            asked: match (small.report, small.by) {
                // By month the clinic is one: it is another question than the employee's own figures.
                ("retention", "month") => words.say("card-retention-month"),
                (_, "") => String::new(),
                (_, by) => words.say(&format!("param-by-{by}")),
            },
            href: answered.address.href(),
            chart: if small.has_chart { chart_of(&asked) } else { None },
            table,
        })
    }

    pub fn onward(&self) -> Vec<Link> {
        let link = |id: &&str| Some(Link::new(self.filtered(id)?.href(), self.visitor.words.report(id)));
        plan::onward(self.kind).iter().filter_map(link).collect()
    }
}

fn by(address: Address, by: &str) -> Address {
    if by.is_empty() { address } else { address.with("by", by) }
}

/// Of an item: who is due again for it from today on.
pub async fn due(around: &Around<'_>, item: i64) -> Result<Option<CardReport>, Fault> {
    let (visitor, now) = (around.visitor, around.now);
    let address = around.address("recalls").filter(|_| around.kind == RecordKind::Item);
    let Some(address) = address.filter(|_| visitor.may_any(Action::SeePatients)) else {
        return Ok(None);
    };
    let answered = ask(visitor, now, address).await?;
    // The engine's own numbers tell the item's rows apart: of the others nothing is made.
    let rows = &answered.answer.rows;
    let own = (0..rows.len()).filter(|place| rows.keys(*place).get(1) == Some(&Some(item)));
    let is_ahead = |place: &usize| matches!(answered.value(&rows.row(*place), "due_on"), Some(Value::Date(due)) if *due >= now.today);
    let ahead: Vec<usize> = own.filter(is_ahead).collect();
    if ahead.is_empty() {
        return Ok(None);
    }
    let words = &visitor.words;
    let short = answered.only(ahead.iter().copied().take(SHORT));
    let of = [("n", short.answer.rows.len().into()), ("all", ahead.len().into())];
    let title = words.say_with("today-list-first", &of);
    let columns = ["phone", "last_done_on", "due_on"];
    Ok(Some(CardReport {
        title: words.report("recalls"),
        asked: words.say("card-due"),
        href: answered.address.href(),
        chart: None,
        table: Some(short.table(visitor, now, around.choices, "due", title, &columns).await?),
    }))
}
