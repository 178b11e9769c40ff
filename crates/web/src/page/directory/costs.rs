//! What a branch or a source costs in each month: a year on one page, to be changed in place.

use axum::extract::{Path, Query, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use books::Table;
use books::deed::FormKey;
use clinic::record::{BranchCost, SourceCost};
use clinic::time::{YEARS, parse_month};
use clinic::{Currency, Money};
use futures::TryStreamExt;
use jiff::civil::Date;
use serde::Deserialize;

use super::kind::{self, typed};
use super::lists::{self, Kind, List, Of};
use super::prices::put;
use super::records::Known;
use super::{around, begin, finish};
use crate::draft::{Clash, Draft};
use crate::fault::Fault;
use crate::page::form::{Flaws, Typed};
use crate::page::frame::frame;
use crate::page::{escaped, framed};
use crate::view::{self, CostsPage, CostsTexts, CostsView, Field, Kept, Link, Note};
use crate::visitor::Visitor;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// None: the year that it is.
    year: Option<i16>,
}

impl Asked {
    fn year(&self, today: Date) -> i16 {
        self.year.filter(|year| YEARS.contains(year)).unwrap_or(today.year())
    }
}

/// Whose records cost something each month.
pub fn has_costs(list: &List) -> bool {
    matches!(list.of, Of::Branch | Of::Source)
}

/// What something costs in the months of a year, as bundles write both; empty where nothing is known.
async fn costs(visitor: &Visitor, list: &List, key: &str, year: i16, currency: Currency) -> Result<Draft, Fault> {
    let mut reader = visitor.app.books().read().await?;
    let all: Vec<(Date, Money)> = match list.of {
        Of::Branch => {
            let costs: Vec<BranchCost> = reader.records().try_collect().await?;
            costs.into_iter().filter(|cost| cost.branch_id == key).map(|cost| (cost.month, cost.amount)).collect()
        }
        _ => {
            let costs: Vec<SourceCost> = reader.records().try_collect().await?;
            costs.into_iter().filter(|cost| cost.source_id == key).map(|cost| (cost.month, cost.amount)).collect()
        }
    };
    let mut stored = Draft::default();
    for month in months(year) {
        let amount = all.iter().find(|(known, _)| known.strftime("%Y-%m").to_string() == month);
        stored.set(&month, amount.map(|(_, amount)| currency.format(*amount)).unwrap_or_default());
    }
    Ok(stored)
}

/// As they are stored and sent.
fn months(year: i16) -> impl Iterator<Item = String> {
    (1..=12).map(move |month| format!("{year:04}-{month:02}"))
}

fn href(list: &List, key: &str, year: i16) -> String {
    format!("{}/{}?year={year}", list.href(), escaped(key))
}

/// A page as it is shown: what was typed, and what is wrong with it.
struct Shown {
    key: FormKey,
    shown: Draft,
    draft: Draft,
    flaws: Flaws<String>,
    clashes: Vec<Clash>,
}

fn list_with_costs(word: &str) -> Result<&'static List, Fault> {
    lists::find(word).filter(|list| has_costs(list)).ok_or(Fault::NotFound)
}

pub async fn show(
    visitor: Visitor,
    Path((word, key)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let list = list_with_costs(&word)?;
    let known = Known::all(&visitor, visitor.app.now().await?).await?;
    let of = known.record(list, &key).ok_or(Fault::NotFound)?;
    let year = asked.year(known.now.today);
    let stored = costs(&visitor, list, &key, year, known.currency).await?;
    let shown = Shown {
        key: FormKey::of_number(rand::random()),
        shown: stored.clone(),
        draft: stored,
        flaws: Flaws::new(),
        clashes: Vec::new(),
    };
    page(&visitor, &known, list, of, year, &shown, StatusCode::OK)
}

/// Every month of the year at once: what is left empty is not known any more.
pub async fn save(
    visitor: Visitor,
    Path((word, key)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    RawForm(body): RawForm,
) -> Result<Response, Fault> {
    let list = list_with_costs(&word)?;
    let carried = Draft::sent(&["key", "shown"], &body);
    let form = FormKey::parse(carried.get("key")).ok_or(Fault::Refused("fault-form", String::new()))?;
    let at = visitor.app.now().await?;
    let year = asked.year(at.today);
    let mut tx = match begin(&visitor, &form).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    // Nobody else writes until this is over: what is read now holds until then.
    let known = Known::all(&visitor, at).await?;
    let of = known.record(list, &key).ok_or(Fault::NotFound)?;
    let (shown, stored) =
        (Draft::from_text(carried.get("shown")), costs(&visitor, list, &key, year, known.currency).await?);
    let (read, flaws) = read(&visitor, year, &body, &shown, known.currency);
    let (wanted, clashes) = read.merged(&shown, &stored);
    if !flaws.is_empty() || !clashes.is_empty() {
        tx.roll_back().await?;
        let status = if flaws.is_empty() { StatusCode::CONFLICT } else { StatusCode::BAD_REQUEST };
        let shown = Shown { key: form, shown: stored, draft: wanted, flaws, clashes };
        return page(&visitor, &known, list, of, year, &shown, status);
    }
    let mut rows = 0;
    for month in months(year).filter(|month| wanted.get(month) != stored.get(month)) {
        let amount = known.currency.parse(wanted.get(&month)).ok();
        match (list.of, parse_month(&month).zip(amount)) {
            (Of::Branch, Some((month, amount))) => {
                put(&mut tx, &BranchCost { branch_id: key.clone(), month, amount }).await?;
            }
            (_, Some((month, amount))) => {
                put(&mut tx, &SourceCost { source_id: key.clone(), month, amount }).await?;
            }
            (Of::Branch, None) => {
                tx.remove_row(Table::BranchCost, &[&key, &month]).await?;
            }
            (_, None) => {
                tx.remove_row(Table::SourceCost, &[&key, &month]).await?;
            }
        }
        rows += 1;
    }
    finish(tx, list, rows, "costs-saved", &href(list, &key, year)).await
}

/// What was sent as bundles write it, by month. A month that was left alone says what it showed.
fn read(visitor: &Visitor, year: i16, body: &[u8], shown: &Draft, currency: Currency) -> (Draft, Flaws<String>) {
    let months: Vec<String> = months(year).collect();
    let sent = Draft::sent(&months.iter().map(String::as_str).collect::<Vec<_>>(), body);
    let (mut draft, mut flaws) = (Draft::default(), Flaws::new());
    for month in months {
        let (text, before) = (sent.get(&month), shown.get(&month));
        let is_same = text == typed(&visitor.words, Kind::Amount, before);
        let read = if is_same { Ok(before.to_owned()) } else { kind::read(Kind::Amount, text, currency) };
        match read {
            Ok(amount) => draft.set(&month, amount),
            Err(flaw) => {
                draft.set(&month, text);
                flaws.push((month, flaw));
            }
        }
    }
    (draft, flaws)
}

fn page(
    visitor: &Visitor,
    known: &Known,
    list: &List,
    of: &Draft,
    year: i16,
    shown: &Shown,
    status: StatusCode,
) -> Result<Response, Fault> {
    let words = &visitor.words;
    let form = Typed { words, labels: "costs", draft: &shown.draft, flaws: &shown.flaws, clashes: &shown.clashes };
    let field = |month: String| {
        let field = form.field_as(view::Kind::Amount, &month, |text| typed(words, Kind::Amount, text));
        let label = parse_month(&month).map_or_else(|| month.clone(), |month| words.month(month));
        Field { label, ..field }
    };
    let amounts = months(year).filter_map(|month| known.currency.parse(shown.shown.get(&month)).ok());
    let total: i64 = amounts.map(|amount| amount.0).sum();
    let clash = (!shown.clashes.is_empty()).then(|| Note::warn(words.say("form-changed-meanwhile")));
    let flawed = (!shown.flaws.is_empty()).then(|| Note::bad(words.say("directory-flawed")));
    let kept = |name: &str, value: &str| Kept { name: name.to_owned(), value: value.to_owned() };
    let to = |year: i16| YEARS.contains(&year).then(|| Link::new(href(list, of.get("id"), year), year.to_string()));
    let costs = CostsView {
        title: of.get("name").to_owned(),
        about: words.say(&format!("costs-{}", list.word)),
        back: Link::new(list.href(), words.say(&list.text(""))),
        notes: clash.into_iter().chain(flawed).collect(),
        earlier: to(year - 1),
        later: to(year + 1),
        year: year.to_string(),
        total: words.say_with("costs-total", &[("amount", (&words.money(total, known.currency)).into())]),
        href: href(list, of.get("id"), year),
        kept: vec![kept("key", shown.key.as_str()), kept("shown", &shown.shown.to_text())],
        fields: months(year).map(field).collect(),
    };
    let page = CostsPage { frame: frame(visitor, &known.now, around(&costs.title)), t: CostsTexts::of(words), costs };
    Ok((status, framed(visitor, &page)?).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_has_the_months_that_bundles_know() {
        let months: Vec<String> = months(2026).collect();
        assert_eq!((months.len(), months[0].as_str(), months[11].as_str()), (12, "2026-01", "2026-12"));
        assert!(months.iter().all(|month| parse_month(month).is_some()));
    }

    #[test]
    fn a_year_that_is_none_is_the_one_that_it_is() {
        let today = jiff::civil::date(2026, 6, 15);
        let year = |year| Asked { year }.year(today);
        assert_eq!((year(None), year(Some(2024)), year(Some(-3)), year(Some(32_000))), (2026, 2024, 2026, 2026));
    }
}
