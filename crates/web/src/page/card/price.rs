//! What everything costs on a price list.

use books::cards::{ItemPrice, RecordCard};
use clinic::Currency;

use crate::clock::Moment;
use crate::page::escaped;
use crate::text::Words;
use crate::view::{CardReport, Cell, Head, Row, Table, TableTexts};
use crate::visitor::Visitor;

/// Of a price list on which something is sold.
pub fn prices(visitor: &Visitor, now: &Moment, card: &RecordCard) -> Option<CardReport> {
    let RecordCard::PriceList(card) = card else { return None };
    if card.prices.is_empty() {
        return None;
    }
    let words = &visitor.words;
    let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
    let mut prices: Vec<&ItemPrice> = card.prices.iter().collect();
    prices.sort_by(|a, b| words.compare(&a.item.name, &b.item.name));
    let table = Table {
        id: "prices".into(),
        title: words.say_with("report-rows", &[("n", prices.len().into())]),
        t: TableTexts::of(words),
        heads: vec![
            head("lead", "key-item"),
            head("num", "card-price"),
            head("num", "card-main-price"),
            head("", "key-kind"),
            head("", "key-group"),
        ],
        rows: prices.into_iter().map(|price| row(words, now.setting.currency, price)).collect(),
        ..Table::default()
    };
    Some(CardReport { title: words.say("card-prices"), table: Some(table), ..CardReport::default() })
}

fn row(words: &Words, currency: Currency, price: &ItemPrice) -> Row {
    let money = |minor: Option<i64>| Cell::number(minor.map(|minor| words.money(minor, currency)).unwrap_or_default());
    let own = price.is_own.then(|| words.say("card-own-price"));
    let cells = vec![
        Cell::head(&price.item.name).linked(format!("/cards/item/{}", escaped(&price.item.key))),
        Cell { sub: own.into_iter().collect(), ..money(price.price_minor) },
        money(price.main_minor),
        Cell::text(words.say(&format!("card-kind-{}", price.kind.word()))),
        Cell::text(price.group.clone().unwrap_or_default()),
    ];
    Row { cells, ..Row::default() }
}
