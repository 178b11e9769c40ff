//! What a page asks of reports that are not its own: a question with what was answered.

use books::cards::Choices;
use report::{Answer, Question, Row, Value};

use super::attention::Marks;
use super::owed::Owed;
use super::report::Asked;
use crate::ask::Address;
use crate::clock::Moment;
use crate::fault::Fault;
use crate::view::Table;
use crate::visitor::Visitor;

pub struct Answered {
    pub address: Address,
    pub question: Question,
    pub answer: Answer,
}

pub async fn ask(visitor: &Visitor, now: &Moment, address: Address) -> Result<Answered, Fault> {
    let question = address.question(&visitor.limits, now)?;
    let answer = visitor.app.engine().answer(&question).await?;
    Ok(Answered { address, question, answer })
}

/// Several at once, on as many processors as there are. In the order of the addresses.
pub async fn ask_all(
    visitor: &Visitor,
    now: &Moment,
    addresses: impl IntoIterator<Item = Address>,
) -> Result<Vec<Answered>, Fault> {
    let mut asked = Vec::new();
    for address in addresses {
        let question = address.question(&visitor.limits, now)?;
        let (app, put) = (visitor.app.clone(), question.clone());
        let answer = tokio::spawn(async move { app.engine().answer(&put).await });
        asked.push((address, question, answer));
    }
    let mut all = Vec::new();
    for (address, question, answer) in asked {
        // Of what panicked only that it did is told: the message may hold anything.
        let answer = answer.await.map_err(|_| Fault::internal(&"a report's answer panicked"))?;
        all.push(Answered { address, question, answer: answer? });
    }
    Ok(all)
}

impl Answered {
    pub fn asked<'a>(&'a self, visitor: &'a Visitor, now: &'a Moment, choices: &'a Choices) -> Asked<'a> {
        Asked {
            visitor,
            now,
            address: &self.address,
            question: &self.question,
            answer: &self.answer,
            before: None,
            choices,
            groups: None,
            owed: &Owed::NOTHING,
            marks: &Marks::NOBODY,
        }
    }

    /// A number of the total, in the smallest steps of its unit.
    pub fn total(&self, column: &str) -> Option<i64> {
        self.answer.total.as_ref().and_then(|total| self.number(total, column))
    }

    pub fn number(&self, row: &Row, column: &str) -> Option<i64> {
        self.value(row, column).and_then(Value::whole)
    }

    pub fn value<'a>(&self, row: &'a Row, column: &str) -> Option<&'a Value> {
        self.answer.position(column).map(|at| &row.values[at])
    }

    /// A short table among others on a page: some columns, in the order of the rows.
    pub async fn table(
        &self,
        visitor: &Visitor,
        now: &Moment,
        choices: &Choices,
        id: &str,
        title: String,
        columns: &[&str],
    ) -> Result<Table, Fault> {
        let address = self.address.looking(|look| {
            look.columns = columns.iter().map(|column| (*column).to_owned()).collect();
            look.sort = None;
        });
        let asked = Asked { address: &address, ..self.asked(visitor, now, choices) };
        let marks = Marks::of(visitor, &super::report::patients(&asked)).await?;
        let mut table = super::report::table(&Asked { marks: &marks, ..asked });
        for head in &mut table.heads {
            head.href.clear();
            head.definition.iter_mut().for_each(|definition| definition.id = format!("{id}-{}", definition.id));
        }
        if table.bands.iter().all(|band| band.label.is_empty()) {
            table.bands.clear();
        }
        Ok(Table { id: id.to_owned(), title, chooser: None, pages: None, ..table })
    }

    /// With some of its rows, and without a total, which is of all of them.
    pub fn only(&self, places: impl IntoIterator<Item = usize>) -> Self {
        let rows: Vec<Row> = places.into_iter().map(|place| self.answer.rows.row(place)).collect();
        Self {
            address: self.address.clone(),
            question: self.question.clone(),
            answer: Answer { rows: rows.into(), total: None, ..self.answer.clone() },
        }
    }
}
