//! The lines of a receipt as a form shows them.

use books::money::{Bill, Offered};
use clinic::Currency;
use clinic::record::DiscountGround;

use super::lines::{Flaws, Row, Typed};
use crate::text::Words;
use crate::view::{CompleteRow, Field, Kind, Select, Word};

pub struct Sheet {
    pub rows: Vec<CompleteRow>,
    /// Empty while a row cannot be read.
    pub total: String,
    /// Off the whole receipt.
    pub discount: Field,
    /// None: the clinic keeps no grounds.
    pub ground: Option<Select>,
}

impl Sheet {
    /// `typed`: with what is wrong with it.
    pub fn of(
        words: &Words,
        bill: &Bill,
        offered: &[Offered],
        grounds: &[DiscountGround],
        (typed, flaws): (&Typed, &Flaws),
        currency: Currency,
    ) -> Self {
        let checked = typed.check(bill, offered, currency);
        let amount = |number: usize| {
            let lines = checked.as_ref().ok()?;
            let place = lines.rows.iter().position(|row| *row == number)?;
            Some(words.money(lines.amounts[place].0, currency))
        };
        let row = |(number, row): (usize, &Row)| {
            let flaw = flaws.rows.iter().find(|(flawed, _)| *flawed == number);
            let error = flaw.map(|(_, id)| words.say(id)).unwrap_or_default();
            let label = |id: &str| {
                words.say_with("money-of-line", &[("what", (&words.say(id)).into()), ("n", (number + 1).into())])
            };
            let field = |name: &str, value: &str| Field {
                value: value.to_owned(),
                error: error.clone(),
                ..Field::new(Kind::Amount, &format!("{name}-{number}"), label(&format!("money-{name}")))
            };
            CompleteRow {
                item: Select {
                    error: error.clone(),
                    ..Select::new(&format!("item-{number}"), label("money-item"), items(bill, offered, &row.item))
                },
                quantity: field("quantity", &row.quantity),
                price: field("price", &row.price),
                discount: field("discount", &row.discount),
                amount: amount(number).unwrap_or_default(),
                error,
            }
        };
        let text = |flaw: Option<&'static str>| flaw.map(|id| words.say(id)).unwrap_or_default();
        let ground = |ground: &DiscountGround| Word {
            selected: ground.id == typed.ground,
            value: ground.id.clone(),
            label: ground.name.clone(),
        };
        let nothing = Word { value: String::new(), label: String::new(), selected: typed.ground.is_empty() };
        let all: Vec<Word> = std::iter::once(nothing).chain(grounds.iter().map(ground)).collect();
        Self {
            rows: typed.rows.iter().enumerate().map(row).collect(),
            total: checked.as_ref().map(|lines| words.money(lines.total().0, currency)).unwrap_or_default(),
            discount: Field {
                value: typed.discount.clone(),
                error: text(flaws.discount),
                ..Field::new(Kind::Amount, "discount", words.say("complete-discount"))
            },
            ground: (!grounds.is_empty()).then(|| Select {
                error: text(flaws.ground),
                ..Select::new("ground", words.say("complete-ground"), all)
            }),
        }
    }
}

/// Those that can be billed, and whatever was chosen.
fn items(bill: &Bill, offered: &[Offered], chosen: &str) -> Vec<Word> {
    let nothing = Word { value: String::new(), label: String::new(), selected: chosen.is_empty() };
    let offered = offered.iter().filter(|item| bill.takes(item));
    let word = |offered: &Offered| Word {
        selected: offered.item.key == chosen,
        value: offered.item.key.clone(),
        label: offered.item.name.clone(),
    };
    std::iter::once(nothing).chain(offered.map(word)).collect()
}
