//! Whom the clinic reaches: categories of patients, and the sources they have heard of it from.

use clinic::record::{self, Attention, Category, CategoryDesk, Colour, SourceCost};

use crate::demo::plan::Plan;

/// A category and its share of the patients.
pub struct Audience {
    pub id: &'static str,
    name: &'static str,
    pub attention: Attention,
    pub price_list: Option<&'static str>,
    /// In a thousand; the rest has none.
    pub share: u32,
}

pub const CATEGORIES: &[Audience] = &[
    audience("c1", "Pensioners", Attention::Normal, Some("l2"), 130),
    audience("c2", "Partner companies", Attention::Normal, Some("l3"), 100),
    audience("c3", "VIP", Attention::Vip, Some("l4"), 30),
    audience("c4", "Staff", Attention::Staff, Some("l3"), 15),
    audience("c5", "Prepayment only", Attention::Problem, None, 15),
];

/// Where patients have heard of the clinic, and what kind of patients they are.
pub struct Source {
    pub id: &'static str,
    name: &'static str,
    group: &'static str,
    /// In a hundred; of the rest nobody knows.
    pub share: u32,
    /// How many more (fewer) of a thousand come again.
    pub loyalty: i32,
    /// How readily they take one more service, in a hundred.
    pub more_services: u32,
    /// Of 2 000 patients in four years, in whole units of the currency.
    monthly_cost: i64,
}

pub const SOURCES: &[Source] = &[
    source("s1", "Recommendation", "People", 31, (110, 76), 0),
    source("s2", "Search advertising", "Online", 21, (0, 58), 850),
    source("s3", "Social network", "Online", 16, (-200, 30), 620),
    source("s4", "Local newspaper", "Print", 6, (-40, 50), 420),
    source("s5", "Insurance partner", "Partners", 12, (50, 64), 0),
    source("s6", "Passing by", "People", 8, (-30, 46), 0),
];

impl Audience {
    fn colour(&self) -> Option<Colour> {
        match self.attention {
            Attention::Vip => Some(Colour::Amber),
            Attention::Problem => Some(Colour::Red),
            Attention::Staff => Some(Colour::Teal),
            Attention::Normal => None,
        }
    }
}

pub fn categories() -> impl Iterator<Item = Category> {
    CATEGORIES.iter().map(|category| Category {
        id: category.id.into(),
        name: category.name.into(),
        attention: category.attention,
        prepayment: category.attention == Attention::Problem,
        price_list_id: category.price_list.map(Into::into),
        desk: CategoryDesk { colour: category.colour(), ..CategoryDesk::default() },
    })
}

pub fn sources() -> impl Iterator<Item = record::Source> {
    SOURCES.iter().map(|source| record::Source {
        id: source.id.into(),
        name: source.name.into(),
        group: Some(source.group.into()),
        desk: Default::default(),
    })
}

pub fn source_costs(plan: Plan) -> impl Iterator<Item = SourceCost> {
    let paid = SOURCES.iter().filter(|source| source.monthly_cost > 0);
    paid.flat_map(move |source| {
        plan.months().map(move |month| SourceCost {
            source_id: source.id.into(),
            month,
            amount: plan.cost(source.monthly_cost),
        })
    })
}

const fn audience(
    id: &'static str,
    name: &'static str,
    attention: Attention,
    price_list: Option<&'static str>,
    share: u32,
) -> Audience {
    Audience { id, name, attention, price_list, share }
}

/// `draw`: loyalty and more services.
const fn source(
    id: &'static str,
    name: &'static str,
    group: &'static str,
    share: u32,
    draw: (i32, u32),
    monthly_cost: i64,
) -> Source {
    Source { id, name, group, share, loyalty: draw.0, more_services: draw.1, monthly_cost }
}
