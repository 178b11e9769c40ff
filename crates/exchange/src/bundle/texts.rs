//! One record as the texts of its columns, and back: what a form shows and takes is written as in a bundle.

use std::borrow::Cow;

use books::Width;
use clinic::Currency;

use super::header::Header;
use super::kind::Wrong;
use super::record::{Cells, Record, Writing};
use super::rows::Row;

/// What stands in each column of the record's file, in the file's order.
pub fn texts<T: Record>(record: &T, currency: Currency) -> Vec<(&'static str, String)> {
    let (mut row, mut cell) = (csv::StringRecord::new(), String::new());
    record.write(&mut Writing { row: &mut row, cell: &mut cell, currency, width: Width::Whole });
    T::FILE.columns.iter().zip(&row).map(|(column, text)| (column.name, text.to_owned())).collect()
}

/// The record of which each column says what `text` gives for its name, or what is wrong with which column.
pub fn of_texts<'a, T: Record>(
    text: impl Fn(&str) -> &'a str,
    currency: Currency,
) -> Result<T, Vec<(&'static str, Cow<'static, str>)>> {
    let (mut cells, mut ends) = (String::new(), Vec::new());
    for column in T::FILE.columns {
        cells.push_str(text(column.name));
        ends.push(cells.len());
    }
    let header = Header::whole(&T::FILE);
    let mut cells = Cells::new(&T::FILE, Row::of(&cells, &ends), &header, currency);
    let record = T::read(&mut cells);
    let wrong: Vec<(&'static str, Wrong)> = cells.into_wrong();
    record.filter(|_| wrong.is_empty()).ok_or(wrong)
}

#[cfg(test)]
mod tests {
    use clinic::Money;
    use clinic::record::{Item, ItemDesk, ItemKind, Millionths, RecallAfter};

    use super::*;

    fn euro() -> Currency {
        Currency::from_code("EUR").expect("the euro exists")
    }

    #[test]
    fn a_record_comes_back_from_its_texts() {
        let item = Item {
            id: "a,\"1\"".into(),
            name: "Two\nlines".into(),
            kind: ItemKind::Goods,
            group: None,
            price: Some(Money(1250)),
            duration_minutes: None,
            recall_after: Some(RecallAfter::Months(6)),
            desk: ItemDesk { vat_percent: Some(Millionths(19_500_000)), archived: true },
        };
        let texts = texts(&item, euro());
        let text = |name: &str| texts.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text);
        assert_eq!((text("price"), text("vat_percent"), text("recall_after_months")), ("12.50", "19.5", "6"));
        assert_eq!(of_texts::<Item>(text, euro()), Ok(item));
    }

    #[test]
    fn what_is_wrong_is_said_of_its_column() {
        let text = |name: &str| if name == "kind" { "magic" } else { "" };
        let wrong = of_texts::<Item>(text, euro()).expect_err("flaws");
        assert_eq!(wrong.iter().map(|(column, _)| *column).collect::<Vec<_>>(), ["id", "name", "kind"]);
    }
}
