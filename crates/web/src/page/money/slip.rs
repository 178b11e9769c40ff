//! The paper of one act of billing or paying, to be printed. It is no fiscal receipt, and says so.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use books::money::{SlipLine, SlipPaper};
use clinic::access::Action;
use clinic::record::{Millionths, Setting};
use clinic::{Currency, Money, setting, vat};

use super::{correct, lines, moment};
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::{framed, patients};
use crate::text::Words;
use crate::view::{Link, SlipPage, SlipRow, SlipTexts, SlipView, TaxRow};
use crate::visitor::Visitor;

pub fn href(number: i64) -> String {
    format!("/slips/{number}")
}

pub async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Fault> {
    let number: i64 = number.parse().map_err(|_| Fault::NotFound)?;
    let mut reader = visitor.app.books().read().await?;
    let paper = reader.slip(number, &visitor.limits.seen()).await?.ok_or(Fault::NotFound)?;
    drop(reader);
    let now = visitor.app.now().await?;
    let mut slip = view(&visitor.words, &paper, &now.setting.clinic, &now.lists.settings, now.setting.currency);
    if visitor.may_any(Action::CorrectMoney) {
        let mut visits: Vec<&str> =
            paper.lines.iter().filter(|line| !line.takes_back).map(|line| line.visit.as_str()).collect();
        visits.dedup();
        slip.corrections = visits.into_iter().flat_map(|visit| correct::links(&visitor.words, visit)).collect();
    }
    let around = Around { entry: "/patients", title: slip.title.clone(), topic: "money", has_charts: false };
    framed(&visitor, &SlipPage { frame: frame(&visitor, &now, around), t: SlipTexts::of(&visitor.words), slip })
}

fn view(words: &Words, paper: &SlipPaper, clinic: &str, settings: &[Setting], currency: Currency) -> SlipView {
    let money = |amount: Money| words.money(amount.0, currency);
    let line = |line: &SlipLine| SlipRow {
        item: line.item.clone().unwrap_or_default(),
        about: if line.takes_back {
            let why = line.note.clone().unwrap_or_default();
            words.say_with("slip-taken-back", &[("reason", (&why).into())])
        } else {
            String::new()
        },
        quantity: line.quantity.map(|quantity| lines::quantity(words, quantity)).unwrap_or_default(),
        discount: if line.discount == Money(0) { String::new() } else { money(line.discount) },
        amount: money(line.amount),
    };
    let tax = |(percent, (of, tax)): (i64, (Money, Money))| TaxRow {
        rate: words.percent(percent / 100_000),
        of: money(of),
        tax: money(tax),
    };
    let about = [
        Some(moment(words, &paper.issued_at)),
        paper.branch.as_ref().map(|branch| branch.name.clone()),
        Some(paper.issued_by.clone()).filter(|name| !name.is_empty()),
    ];
    let sum = |amounts: &mut dyn Iterator<Item = Money>| money(Money(amounts.map(|amount| amount.0).sum()));
    let number = paper.number.to_string();
    SlipView {
        back: match &paper.patient {
            Some(patient) => Link::new(patients::href(&patient.key), patient.name.clone()),
            None => Link::new("/patients", words.say("frame-patients")),
        },
        title: words.say_with("slip-title", &[("number", (&number).into())]),
        letterhead: letterhead(settings, clinic),
        about: about.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        patient: paper.patient.as_ref().map(|patient| patient.name.clone()).unwrap_or_default(),
        lines: paper.lines.iter().map(line).collect(),
        corrections: Vec::new(),
        total: sum(&mut paper.lines.iter().map(|line| line.amount)),
        taxes: taxes(&paper.lines).into_iter().map(tax).collect(),
        payments: paper
            .payments
            .iter()
            .map(|paid| (words.say(&format!("patient-method-{}", paid.method.word())), money(paid.amount)))
            .collect(),
        paid: sum(&mut paper.payments.iter().map(|paid| paid.amount)),
    }
}

/// What stands above every paper, line by line: what the clinic wants there, else its name.
pub fn letterhead(settings: &[Setting], clinic: &str) -> Vec<String> {
    let own = setting::letterhead(settings).lines().map(str::trim).filter(|line| !line.is_empty());
    let own: Vec<String> = own.map(ToOwned::to_owned).collect();
    if own.is_empty() { vec![clinic.to_owned()] } else { own }
}

/// By rate (millionths of a percent): what is billed at it, and the tax in that. The tax is of the sum, not of each line.
fn taxes(lines: &[SlipLine]) -> BTreeMap<i64, (Money, Money)> {
    let mut rates: BTreeMap<i64, (Money, Money)> = BTreeMap::new();
    for (line, percent) in lines.iter().filter_map(|line| Some((line, line.vat_percent?))) {
        rates.entry(percent.0).or_default().0.0 += line.amount.0;
    }
    for (percent, (of, tax)) in &mut rates {
        *tax = vat::contained(*of, Millionths(*percent));
    }
    rates
}

#[cfg(test)]
mod tests {
    use super::*;
    use clinic::LocalTime;

    #[test]
    fn tax_is_taken_of_the_sum_at_each_rate() {
        let line = |minor: i64, vat_percent: Option<i64>| SlipLine {
            item: None,
            quantity: None,
            amount: Money(minor),
            discount: Money(0),
            vat_percent: vat_percent.map(Millionths),
            at: LocalTime::parse("2025-06-15T09:00").expect("a time"),
            visit: "v1".into(),
            takes_back: false,
            note: None,
        };
        let (fifth, none) = (20_000_000, 0);
        let lines = [line(2, Some(fifth)), line(2, Some(fifth)), line(500, Some(none)), line(900, None)];
        let taxes: Vec<_> = taxes(&lines).into_iter().map(|(rate, (of, tax))| (rate, of.0, tax.0)).collect();
        assert_eq!(taxes, [(none, 500, 0), (fifth, 4, 1)], "a third of a cent twice is one cent of tax");
    }
}
