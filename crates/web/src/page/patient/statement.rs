//! A patient's statement of account: what was billed and paid, when, and what is owed after each.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use books::cards::{Entry, EntryKind, PatientCard, Statement};
use clinic::Currency;

use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::framed;
use crate::page::patients::href;
use crate::text::Words;
use crate::view::{
    Cell, Empty, Head, Link, Note, Row, StatementPage, StatementTexts, StatementView, Table, TableTexts,
};
use crate::visitor::Visitor;

pub async fn show(visitor: Visitor, Path(key): Path<String>) -> Result<Response, Fault> {
    let (books, seen) = (visitor.app.books(), visitor.limits.seen());
    let card = books.patient_card(&key, &seen).await?.ok_or(Fault::NotFound)?;
    if card.key != key {
        // It was merged into this one.
        return Ok(Redirect::to(&format!("{}/statement", href(&card.key))).into_response());
    }
    visitor.app.looks.looked(&visitor.app, &visitor.user, card.id);
    let statement = books.statement(&card, &seen).await?;
    let now = visitor.app.now().await?;
    let words = &visitor.words;
    let name = if card.name.is_empty() { words.say("patient-nameless") } else { card.name.clone() };
    let day = words.day(statement.on);
    let about = [("clinic", (&now.setting.clinic).into()), ("day", (&day).into())];
    let view = StatementView {
        title: name.clone(),
        about: words.say_with("statement-about", &about),
        card: Link::new(href(&card.key), name),
        href: format!("{}/statement", href(&card.key)),
        notes: notes(words, now.setting.currency, &card, &statement),
        empty: statement.entries.is_empty().then(|| Empty {
            icon: "money",
            title: words.say("statement-none"),
            text: words.say("statement-none-about"),
            ..Empty::default()
        }),
        table: (!statement.entries.is_empty()).then(|| table(words, now.setting.currency, &statement)),
    };
    let around =
        Around { entry: "/patients", title: words.say("statement-title"), topic: "patient", has_charts: false };
    framed(
        &visitor,
        &StatementPage { frame: frame(&visitor, &now, around), t: StatementTexts::of(words), statement: view },
    )
}

/// What is owed at the end, what is paid in advance, and who pays.
fn notes(words: &Words, currency: Currency, card: &PatientCard, statement: &Statement) -> Vec<Note> {
    let sum = |minor: i64| words.money(minor, currency);
    let mut notes = Vec::new();
    match statement.entries.last().and_then(|entry| entry.balance_minor) {
        Some(owed) if owed > 0 => {
            notes.push(Note::warn(words.say_with("patient-owes", &[("sum", (&sum(owed)).into())])));
        }
        Some(credit) if credit < 0 => {
            notes.push(Note::plain(words.say_with("statement-credit", &[("sum", (&sum(-credit)).into())])));
        }
        Some(_) => notes.push(Note::done(words.say("statement-settled"))),
        None => {}
    }
    let prepaid: i64 = statement.entries.iter().filter(|entry| is_prepaid(entry)).map(|entry| entry.amount_minor).sum();
    if prepaid != 0 {
        notes.push(Note::plain(words.say_with("statement-prepaid", &[("sum", (&sum(prepaid)).into())])));
    }
    let payers = card.people.relatives.iter().filter(|relative| relative.record.pays);
    let payers = payers.filter_map(|relative| {
        relative.card.as_ref().map(|card| card.name.clone()).or_else(|| relative.record.name.clone())
    });
    let payers = payers.collect::<Vec<_>>().join(", ");
    if !payers.is_empty() {
        notes.push(Note::plain(words.say_with("statement-payer", &[("name", (&payers).into())])));
    }
    notes
}

fn is_prepaid(entry: &Entry) -> bool {
    matches!(entry.what, EntryKind::Prepaid(_))
}

fn table(words: &Words, currency: Currency, statement: &Statement) -> Table {
    // Who sees a part sees what was billed and paid of it, and no balance.
    let has_balance = statement.entries.iter().all(|entry| entry.balance_minor.is_some());
    let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
    let mut heads = vec![
        head("lead", "statement-when"),
        head("", "statement-what"),
        head("num", "patient-billed"),
        head("num", "patient-paid"),
    ];
    heads.extend(has_balance.then(|| head("num", "statement-balance")));
    let money = |minor: i64| words.money(minor, currency);
    let row = |entry: &Entry| {
        let (what, billed, paid) = match &entry.what {
            EntryKind::Billed(item) => {
                let item = item.clone().unwrap_or_else(|| words.say("patient-no-item"));
                (item, money(entry.amount_minor), String::new())
            }
            EntryKind::Paid(method) => {
                let id = if entry.amount_minor < 0 { "patient-refunded" } else { "patient-paid-in" };
                (in_method(words, id, method.word()), String::new(), money(entry.amount_minor))
            }
            EntryKind::Prepaid(method) => {
                (in_method(words, "statement-in-advance", method.word()), String::new(), money(entry.amount_minor))
            }
        };
        let mut cells = vec![
            Cell::head(words.day(entry.on)),
            Cell { sub: entry.employee.clone().into_iter().collect(), ..Cell::text(what) },
            Cell::number(billed),
            Cell::number(paid),
        ];
        cells.extend(entry.balance_minor.filter(|_| has_balance).map(|balance| Cell::number(money(balance))));
        Row { cells, ..Row::default() }
    };
    let sum = |of: fn(&EntryKind) -> bool| -> i64 {
        statement.entries.iter().filter(|entry| of(&entry.what)).map(|entry| entry.amount_minor).sum()
    };
    let billed = sum(|what| matches!(what, EntryKind::Billed(_)));
    let paid = sum(|what| matches!(what, EntryKind::Paid(_)));
    let mut total = vec![
        Cell::head(words.say("statement-total")),
        Cell::text(""),
        Cell::number(money(billed)),
        Cell::number(money(paid)),
    ];
    total.extend(has_balance.then(|| Cell::number(money(billed - paid))));
    Table {
        id: "rows".into(),
        title: words.say("statement-title"),
        t: TableTexts::of(words),
        heads,
        rows: statement.entries.iter().map(row).collect(),
        total,
        ..Table::default()
    }
}

fn in_method(words: &Words, id: &str, method: &str) -> String {
    let method = words.say(&format!("patient-method-{method}"));
    words.say_with(id, &[("method", (&method).into())])
}

#[cfg(test)]
mod tests {
    use clinic::record::Method;
    use jiff::civil::date;

    use super::*;
    use crate::text::Language;

    fn statement(balances: [Option<i64>; 3]) -> Statement {
        let entry = |what, amount_minor, balance_minor| Entry {
            on: date(2025, 1, 2),
            at: None,
            what,
            amount_minor,
            employee: None,
            balance_minor,
        };
        let [first, second, third] = balances;
        Statement {
            on: date(2025, 6, 15),
            entries: vec![
                entry(EntryKind::Billed(Some("Check".into())), 1_000, first),
                entry(EntryKind::Paid(Method::Cash), 400, second),
                entry(EntryKind::Prepaid(Method::Card), 5_000, third),
            ],
        }
    }

    #[test]
    fn the_sums_are_those_of_the_rows_and_what_is_prepaid_is_in_none() {
        let (words, euro) = (Words::of(Language::En), Currency::from_code("EUR").expect("a currency"));
        let table = table(&words, euro, &statement([Some(1_000), Some(600), Some(600)]));
        let texts: Vec<&str> = table.total.iter().map(|cell| cell.text.as_str()).collect();
        let money = |minor| words.money(minor, euro);
        assert_eq!(texts[2..], [&money(1_000)[..], &money(400), &money(600)]);
        let part = super::table(&words, euro, &statement([None; 3]));
        assert_eq!((part.heads.len(), part.total.len()), (4, 4), "of a part there is no balance");
        assert!(part.rows.iter().all(|row| row.cells.len() == 4));
    }
}
