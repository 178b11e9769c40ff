//! The lines of a receipt as they are typed: what they cost, and what is wrong with them.

use books::money::{Bill, LineDraft, LineFlaw, Offered};
use clinic::record::Millionths;
use clinic::{Currency, Money, discount, money};

use crate::text::Words;
use crate::typed;

/// More lines than any visit has.
pub const MOST: usize = 100;

/// A line as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The item's key; empty: the row is not used.
    pub item: String,
    pub quantity: String,
    pub price: String,
    pub discount: String,
}

/// Everything that was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    pub rows: Vec<Row>,
    /// Off the whole receipt.
    pub discount: String,
    /// Key of the ground.
    pub ground: String,
}

/// What is wrong, by the id of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flaws {
    /// By the number of the row.
    pub rows: Vec<(usize, &'static str)>,
    /// With the discount on the whole receipt.
    pub discount: Option<&'static str>,
    pub ground: Option<&'static str>,
}

/// Lines that can be billed, and the rows that they were typed in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    pub drafts: Vec<LineDraft>,
    pub rows: Vec<usize>,
    /// After the discount, in the order of the drafts.
    pub amounts: Vec<Money>,
}

impl Row {
    pub fn is_unused(&self) -> bool {
        self.item.is_empty()
    }
}

impl Typed {
    /// What is planned, and a row to add something in.
    pub fn of(bill: &Bill, currency: Currency, words: &Words) -> Self {
        let amount = |amount: Money| written(words, &currency.format(amount));
        let row = |line: &books::money::BillLine| Row {
            item: line.item.as_ref().map(|item| item.key.clone()).unwrap_or_default(),
            quantity: quantity(words, line.quantity()),
            price: line.price().map(amount).unwrap_or_default(),
            discount: if line.discount > Money(0) { amount(line.discount) } else { String::new() },
        };
        let mut rows: Vec<Row> = bill.lines.iter().map(row).collect();
        rows.push(Row::default());
        let ground = bill.lines.iter().find_map(|line| line.ground.clone()).unwrap_or_default();
        Self { rows, discount: String::new(), ground }
    }

    pub fn sent(body: &[u8]) -> Self {
        let mut typed = Self::default();
        for (name, text) in form_urlencoded::parse(body) {
            let text = text.trim().to_owned();
            let Some((field, row)) = name.split_once('-') else {
                match name.as_ref() {
                    "discount" => typed.discount = text,
                    "ground" => typed.ground = text,
                    _ => {}
                }
                continue;
            };
            let Some(row) = row.parse::<usize>().ok().filter(|row| *row < MOST) else { continue };
            if typed.rows.len() <= row {
                typed.rows.resize(row + 1, Row::default());
            }
            let row = &mut typed.rows[row];
            match field {
                "item" => row.item = text,
                "quantity" => row.quantity = text,
                "price" => row.price = text,
                "discount" => row.discount = text,
                _ => {}
            }
        }
        typed
    }

    /// The lines that are to be billed. Everything that is wrong is told at once.
    pub fn check(&self, bill: &Bill, offered: &[Offered], currency: Currency) -> Result<Lines, Flaws> {
        let (mut flaws, mut lines) = (Flaws::default(), Lines::default());
        for (number, row) in self.rows.iter().enumerate().filter(|(_, row)| !row.is_unused()) {
            match line(row, bill, offered, currency) {
                Ok((draft, amount)) => {
                    lines.drafts.push(draft);
                    lines.rows.push(number);
                    lines.amounts.push(amount);
                }
                Err(flaw) => flaws.rows.push((number, said(flaw))),
            }
        }
        match typed::amount(&self.discount, currency) {
            None => flaws.discount = Some("money-flaw-amount"),
            Some(_) if !flaws.rows.is_empty() => {}
            Some(given) => match discount::spread(given, &lines.amounts) {
                None => flaws.discount = Some("money-flaw-discount"),
                Some(parts) => {
                    for ((draft, amount), part) in lines.drafts.iter_mut().zip(&mut lines.amounts).zip(parts) {
                        draft.discount.0 += part.0;
                        amount.0 -= part.0;
                    }
                }
            },
        }
        if flaws != Flaws::default() {
            return Err(flaws);
        }
        let ground = Some(self.ground.clone()).filter(|ground| !ground.is_empty());
        for draft in &mut lines.drafts {
            draft.ground = ground.clone().filter(|_| draft.discount > Money(0));
        }
        Ok(lines)
    }
}

impl Lines {
    pub fn total(&self) -> Money {
        Money(self.amounts.iter().map(|amount| amount.0).sum())
    }
}

/// The line, and what it comes to after its own discount.
fn line(row: &Row, bill: &Bill, offered: &[Offered], currency: Currency) -> Result<(LineDraft, Money), LineFlaw> {
    let item = offered.iter().find(|offered| offered.item.key == row.item && bill.takes(offered));
    let item = item.ok_or(LineFlaw::Item)?;
    let quantity = typed::quantity(&row.quantity).ok_or(LineFlaw::Quantity)?;
    let price =
        if row.price.is_empty() { None } else { Some(typed::amount(&row.price, currency).ok_or(LineFlaw::Price)?) };
    let discount = typed::amount(&row.discount, currency).ok_or(LineFlaw::Discount)?;
    let before = bill.cost(item, quantity, price).ok_or(LineFlaw::Price)?;
    if discount > before {
        return Err(LineFlaw::Discount);
    }
    let draft = LineDraft { item: row.item.clone(), quantity, price, discount, ground: None };
    Ok((draft, Money(before.0 - discount.0)))
}

/// As the id of a text.
pub fn said(flaw: LineFlaw) -> &'static str {
    match flaw {
        LineFlaw::Item => "flaw-choice",
        LineFlaw::Quantity => "money-flaw-quantity",
        LineFlaw::Price => "money-flaw-price",
        LineFlaw::Discount => "money-flaw-discount",
        LineFlaw::Ground => "money-flaw-ground",
    }
}

/// With the point of the language.
pub fn written(words: &Words, decimal: &str) -> String {
    if words.points(5).contains(',') { decimal.replace('.', ",") } else { decimal.to_owned() }
}

pub fn quantity(words: &Words, quantity: Millionths) -> String {
    let digits = money::format_scaled(quantity.0, 6);
    written(words, digits.trim_end_matches('0').trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use books::cards::Named;
    use clinic::LocalTime;
    use clinic::record::{ItemKind, Status};

    fn named(key: &str) -> Named {
        Named { id: 1, key: key.into(), name: key.to_uppercase() }
    }

    fn bill() -> Bill {
        Bill {
            id: 1,
            key: "v1".into(),
            starts_at: LocalTime::parse("2025-06-15T09:00").expect("a time"),
            status: Status::Booked,
            patient: named("p1"),
            employee: named("e1"),
            branch: None,
            prepays: false,
            paid: Money(0),
            lines: Vec::new(),
        }
    }

    fn offered() -> Vec<Offered> {
        let item = |key: &str, price: Option<i64>, archived| Offered {
            item: named(key),
            kind: ItemKind::Service,
            price: price.map(Money),
            vat_percent: None,
            archived,
        };
        vec![item("crown", Some(10_000), false), item("talk", None, false), item("wax", Some(100), true)]
    }

    fn check(body: &str) -> Result<Lines, Flaws> {
        Typed::sent(body.as_bytes()).check(&bill(), &offered(), Currency::from_code("EUR").expect("the euro exists"))
    }

    #[test]
    fn a_discount_on_the_receipt_is_spread_beside_those_of_its_lines() {
        let lines = check("item-0=crown&quantity-0=2&discount-0=50&item-2=talk&price-2=50%2C00&discount=20&ground=g");
        let lines = lines.expect("nothing is wrong");
        assert_eq!(lines.rows, [0, 2], "a row that is not used is passed over");
        assert_eq!(lines.drafts.iter().map(|draft| draft.discount.0).collect::<Vec<_>>(), [6_500, 500]);
        assert_eq!(lines.amounts, [Money(13_500), Money(4_500)]);
        assert_eq!(lines.total(), Money(18_000));
        assert!(lines.drafts.iter().all(|draft| draft.ground.as_deref() == Some("g")));
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let flaws = check("item-0=wax&item-1=talk&item-2=crown&quantity-2=0&item-3=crown&discount-3=100.01&discount=x");
        let flaws = flaws.expect_err("much is wrong");
        let rows =
            [(0, "flaw-choice"), (1, "money-flaw-price"), (2, "money-flaw-quantity"), (3, "money-flaw-discount")];
        assert_eq!(flaws.rows, rows);
        assert_eq!(flaws.discount, Some("money-flaw-amount"));
        assert_eq!(check("item-0=crown&discount=100.01").expect_err("too much").discount, Some("money-flaw-discount"));
        assert_eq!(check("item-100=crown"), Ok(Lines::default()), "no visit has so many lines");
    }
}
