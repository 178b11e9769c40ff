//! What is known of a record beside its figures.

use books::cards::{Named, RecordCard};
use clinic::record::{Attention, Millionths, RecallAfter};

use crate::clock::Moment;
use crate::page::escaped;
use crate::page::patient::country;
use crate::text::Words;
use crate::view::{Fact, Tag};
use crate::visitor::Visitor;

/// Collects facts; what is not known is left out.
struct Facts<'a> {
    words: &'a Words,
    all: Vec<Fact>,
}

impl Facts<'_> {
    fn say(&mut self, label: &str, value: Option<String>) {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            self.all.push(Fact::new(self.words.say(label), value));
        }
    }

    fn link(&mut self, label: &str, kind: &str, record: Option<&Named>) {
        if let Some(record) = record {
            let href = format!("/cards/{kind}/{}", escaped(&record.key));
            self.all.push(Fact { href, ..Fact::new(self.words.say(label), &record.name) });
        }
    }

    /// The label stands at each: a list of facts has no rows without one.
    fn links(&mut self, label: &str, kind: &str, records: &[Named]) {
        for record in records {
            self.link(label, kind, Some(record));
        }
    }
}

pub fn facts(visitor: &Visitor, now: &Moment, card: &RecordCard) -> Vec<Fact> {
    let words = &visitor.words;
    let currency = now.setting.currency;
    // How many there are in the whole clinic is nothing for who is limited to a part of it.
    let members = |members: usize| {
        visitor.limits.branches.is_empty().then(|| words.count(i64::try_from(members).unwrap_or(i64::MAX)))
    };
    let mut facts = Facts { words, all: Vec::new() };
    match card {
        RecordCard::Employee(card) => {
            facts.say("card-position", card.position.clone());
            facts.link("key-department", "department", card.department.as_ref());
            facts.link("key-branch", "branch", card.branch.as_ref());
            facts.say("card-hired", card.hired_on.map(|day| words.day(day)));
            facts.say("card-left", card.left_on.map(|day| words.day(day)));
        }
        RecordCard::Department(card) => {
            facts.link("key-branch", "branch", card.branch.as_ref());
            facts.links("key-employee", "employee", &card.employees);
        }
        RecordCard::Branch(card) => {
            facts.say("card-city", card.city.clone());
            facts.say("card-country", card.country.as_deref().map(|code| country(words, code)));
            facts.links("key-department", "department", &card.departments);
        }
        RecordCard::Category(card) => {
            facts.say("card-members", members(card.members));
            facts.link("card-price-list", "price-list", card.price_list.as_ref());
            facts.say("card-prepayment", card.prepayment.then(|| words.say("value-yes")));
        }
        RecordCard::Source(card) => {
            facts.say("key-group", card.group.clone());
            facts.say("card-members", members(card.members));
        }
        RecordCard::Item(card) => {
            facts.say("key-kind", Some(words.say(&format!("card-kind-{}", card.kind.word()))));
            facts.say("key-group", card.group.clone());
            facts.say("card-price", card.price_minor.map(|price| words.money(price, currency)));
            for price in &card.prices {
                let href = format!("/cards/price-list/{}", escaped(&price.price_list.key));
                facts
                    .all
                    .push(Fact { href, ..Fact::new(&price.price_list.name, words.money(price.price_minor, currency)) });
            }
            facts.say("card-duration", card.duration_minutes.map(|minutes| of(words, "card-minutes", minutes)));
            facts.say(
                "card-recall",
                card.recall_after.map(|after| match after {
                    RecallAfter::Days(days) => of(words, "card-recall-days", days),
                    RecallAfter::Months(months) => of(words, "card-recall-months", months),
                }),
            );
        }
        RecordCard::PriceList(card) => {
            facts.say("card-discount", card.discount_percent.map(|percent| discount(words, percent)));
            facts.links("key-category", "category", &card.categories);
        }
    }
    facts.all
}

/// With as many digits as it has, at most two.
fn discount(words: &Words, Millionths(percent): Millionths) -> String {
    const TENTH: i64 = 100_000;
    if percent % TENTH == 0 {
        words.percent(percent / TENTH)
    } else {
        format!("{} %", words.decimal(percent / (TENTH / 10)))
    }
}

fn of(words: &Words, id: &str, n: i32) -> String {
    words.say_with(id, &[("n", i64::from(n).into())])
}

pub fn tags(words: &Words, now: &Moment, card: &RecordCard) -> Vec<Tag> {
    let tag = |class: &'static str, id: &str| Tag { class, text: words.say(id) };
    match card {
        RecordCard::Employee(card) => {
            let has_left = card.left_on.is_some_and(|day| day <= now.today);
            let left = has_left.then(|| tag("", "card-has-left"));
            left.into_iter().chain((!card.sees_patients).then(|| tag("", "card-sells"))).collect()
        }
        RecordCard::Category(card) => match card.attention {
            Attention::Normal => Vec::new(),
            Attention::Vip => vec![tag("vip", "card-attention-vip")],
            Attention::Problem => vec![tag("problem", "card-attention-problem")],
            Attention::Staff => vec![tag("", "card-attention-staff")],
        },
        _ => Vec::new(),
    }
}
