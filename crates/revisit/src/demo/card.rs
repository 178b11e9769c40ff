//! A patient's card: who they are, how they came, and what follows from it for their ways.

use clinic::record::{Attention, Sex};

use super::calendar::{Calendar, DayNumber};
use super::chance::Dice;
use super::directory::{Audience, CATEGORIES, Field, SOURCES, Source, Town};
use super::names::{self, Tongue};

/// What is drawn of a card; [`super::records`] writes it out.
pub struct Card {
    pub tongue: &'static Tongue,
    pub name: (&'static str, &'static str),
    pub sex: Sex,
    /// Before the clinic's first day, if it is known.
    pub born_days_before: Option<i32>,
    /// The last six digits.
    pub phone: u32,
    pub has_phone: bool,
    pub has_viber: bool,
    pub has_email: bool,
    /// City and country.
    pub home: Option<(&'static str, &'static str)>,
    pub category: Option<&'static Audience>,
    pub source: Option<&'static Source>,
    /// A price list on the card itself.
    pub own_list: Option<&'static str>,
    pub has_bonus_card: bool,
    pub registered: DayNumber,
}

impl Card {
    /// Of somebody who comes first on the day `first`, to a doctor of the field.
    pub fn new(dice: &mut Dice, calendar: &Calendar, town: &'static Town, first: DayNumber, field: Field) -> Self {
        let source = dice.share_of(100, SOURCES.iter(), |source| source.share);
        let category = dice.share_of(1000, CATEGORIES.iter(), |category| category.share);
        let sex = match field {
            Field::Gynaecology => Sex::Female,
            _ if dice.percent(56) => Sex::Female,
            _ if dice.percent(98) => Sex::Male,
            _ => Sex::Other,
        };
        let tongue = names::tongue(dice);
        let years = match category {
            _ if field == Field::Children => dice.between(0, 14),
            Some(category) if category.id == "c1" => dice.between(65, 91),
            _ => dice.between(3, 71),
        };
        let born_days_before = years * 365 + years / 4 - dice.between(0, 364);
        let asked_before = if dice.percent(30) { dice.between(1, 11) } else { 0 };
        Self {
            tongue,
            name: tongue.name(dice, sex),
            sex,
            born_days_before: dice.percent(96).then_some(born_days_before),
            phone: dice.below(1_000_000),
            has_phone: dice.percent(95),
            has_viber: dice.percent(30),
            has_email: dice.percent(62),
            home: home(dice, town),
            category,
            source,
            own_list: dice.percent(2).then_some("l1"),
            has_bonus_card: dice.percent(35),
            registered: (first - asked_before).clamp(0, calendar.today),
        }
    }

    /// The list that the patient's prices come from: the card's, else the category's.
    pub fn price_list(&self) -> Option<&'static str> {
        self.own_list.or_else(|| self.category.and_then(|category| category.price_list))
    }

    pub fn pays_before(&self) -> bool {
        self.category.is_some_and(|category| category.attention == Attention::Problem)
    }

    /// How many more of a thousand come again.
    pub fn loyalty(&self) -> i32 {
        self.source.map_or(0, |source| source.loyalty)
    }

    /// How readily they take one more service, in a hundred.
    pub fn more_services(&self) -> u32 {
        self.source.map_or(54, |source| source.more_services)
    }

    /// Whether a department of the field is for them.
    pub fn suits(&self, field: Field) -> bool {
        match field {
            Field::Gynaecology => self.sex == Sex::Female,
            Field::Children => self.born_days_before.is_some_and(|days| days < 14 * 365),
            _ => true,
        }
    }
}

fn home(dice: &mut Dice, town: &'static Town) -> Option<(&'static str, &'static str)> {
    let city = match dice.below(100) {
        0..5 => return None,
        5..67 => town.name,
        67..85 => town.around[0],
        _ => town.around[1],
    };
    Some((city, town.country))
}
