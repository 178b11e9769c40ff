//! Records of any list as the texts of their columns: read from the books and put into them.

use std::collections::HashMap;

use books::facts::Reader;
use books::{Record, Tx};
use clinic::Currency;
use clinic::record::Reason;
use exchange::bundle::{self, TableWriter, of_texts, texts};
use futures::TryStreamExt;
use jiff::civil::Date;

use super::lists::{self, LISTS, List, Of, with_record};
use crate::clock::Now;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::text::Words;
use crate::visitor::Visitor;

/// Everything of some lists, at one moment.
pub struct Known {
    pub now: Now,
    pub currency: Currency,
    lists: HashMap<&'static str, Vec<Draft>>,
}

impl Known {
    /// All lists. What time it is comes from outside: it is read before a write begins.
    pub async fn all(visitor: &Visitor, now: Now) -> Result<Self, Fault> {
        let currency = now.setting.currency;
        let mut reader = visitor.app.books().read().await?;
        let mut lists = HashMap::new();
        for list in &LISTS {
            lists.insert(list.word, with_record!(list.of, R => read::<R>(&mut reader, currency).await)?);
        }
        Ok(Self { now, currency, lists })
    }

    /// By key, in the order of code points.
    pub fn of(&self, of: Of) -> &[Draft] {
        self.lists.get(lists::of(of).word).map_or(&[], Vec::as_slice)
    }

    pub fn record(&self, list: &List, key: &str) -> Option<&Draft> {
        self.of(list.of).iter().find(|record| record.get("id") == key)
    }

    /// Whether a record is out of use. An employee is from the day of leaving.
    pub fn is_archived(&self, list: &List, record: &Draft) -> bool {
        if list.is_left() {
            clinic::time::parse_date(record.get("left_on")).is_some_and(|left_on: Date| left_on <= self.now.today)
        } else {
            record.get("archived") == "true"
        }
    }

    /// What a record of another list is called; the key of one that is not there.
    pub fn name<'a>(&'a self, of: Of, key: &'a str) -> &'a str {
        self.of(of).iter().find(|record| record.get("id") == key).map_or(key, |record| record.get("name"))
    }

    /// What others of the list say of a column, each once.
    pub fn shared(&self, words: &Words, of: Of, column: &str) -> Vec<String> {
        let mut texts: Vec<String> = self.of(of).iter().map(|record| record.get(column).to_owned()).collect();
        texts.retain(|text| !text.is_empty());
        texts.sort_by(|a, b| words.compare(a, b));
        texts.dedup();
        texts
    }
}

async fn read<R: Record + bundle::Record>(reader: &mut Reader, currency: Currency) -> Result<Vec<Draft>, Fault> {
    let records = reader.records::<R>().map_ok(|record: R| {
        texts(&record, currency).into_iter().fold(Draft::default(), |draft, (column, text)| draft.with(column, text))
    });
    Ok(records.try_collect().await?)
}

/// What a new record says before anything is typed.
pub fn blank(list: &List) -> Draft {
    list.asks.iter().fold(Draft::default(), |draft, ask| draft.with(ask.column, ask.preset))
}

/// What was checked is put. Whether that changed anything.
pub async fn put(tx: &mut Tx, list: &List, record: &Draft, currency: Currency) -> Result<bool, Fault> {
    if list.of == Of::Reason {
        // Departures move along with it.
        let reason: Reason = read_texts(record, currency)?;
        let kept = tx.keep_reason(&reason).await?;
        return kept.map_err(|problems| told::<Reason>(&problems.iter().map(ToString::to_string).collect::<Vec<_>>()));
    }
    with_record!(list.of, R => put_record::<R>(tx, record, currency).await)
}

async fn put_record<R: Record + bundle::Record>(tx: &mut Tx, texts: &Draft, currency: Currency) -> Result<bool, Fault> {
    let record: R = read_texts(texts, currency)?;
    let outcome = tx.put(&record).await?;
    let outcome =
        outcome.map_err(|problems| told::<R>(&problems.iter().map(ToString::to_string).collect::<Vec<_>>()))?;
    Ok(outcome != books::Outcome::Unchanged)
}

fn read_texts<R: bundle::Record>(record: &Draft, currency: Currency) -> Result<R, Fault> {
    of_texts(|column| record.get(column), currency)
        .map_err(|wrong| told::<R>(&wrong.iter().map(|(column, why)| format!("{column} {why}")).collect::<Vec<_>>()))
}

/// What was checked before is wrong all the same.
fn told<R: bundle::Record>(what: &[String]) -> Fault {
    Fault::internal(&format!("a record of {}: {}", R::FILE.name, what.join("; ")))
}

/// The list's file of a bundle: what it is called there, its content, and how many rows that has.
pub async fn file(reader: &mut Reader, of: Of, currency: Currency) -> Result<(&'static str, Vec<u8>, u64), Fault> {
    with_record!(of, R => file_of::<R>(reader, currency).await)
}

async fn file_of<R: Record + bundle::Record>(
    reader: &mut Reader,
    currency: Currency,
) -> Result<(&'static str, Vec<u8>, u64), Fault> {
    let failed = |error: std::io::Error| Fault::internal(&error);
    let records: Vec<R> = reader.records::<R>().try_collect().await?;
    let mut content = Vec::new();
    let mut writer = TableWriter::new(&mut content, currency, books::Width::Whole).map_err(failed)?;
    for record in &records {
        writer.put(record).map_err(failed)?;
    }
    let rows = writer.finish().map_err(failed)?;
    Ok((R::FILE.name, content, rows))
}
