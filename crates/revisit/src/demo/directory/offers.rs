//! What is done and sold, and for how much.

use clinic::Money;
use clinic::percent::average;
use clinic::record::{Item, ItemKind, Millionths, Price, PriceList, RecallAfter};

use super::SHOP;

/// A service or goods, and the department that does or sells it.
pub struct Offer {
    pub id: &'static str,
    name: &'static str,
    pub department: &'static str,
    group: &'static str,
    price_minor: i64,
    pub minutes: i32,
    recall_after: Option<RecallAfter>,
    /// Share of the department's lines.
    pub weight: u32,
}

const DAYS_YEAR: Option<RecallAfter> = Some(RecallAfter::Days(365));
const HALF_YEAR: Option<RecallAfter> = Some(RecallAfter::Months(6));
const YEAR: Option<RecallAfter> = Some(RecallAfter::Months(12));
const TWO_YEARS: Option<RecallAfter> = Some(RecallAfter::Months(24));

pub const OFFERS: &[Offer] = &[
    offer("i01", "Consultation", "d1", "Consultations", (4_500, 20), None, 50),
    offer("i02", "Blood panel", "d1", "Laboratory", (3_800, 10), None, 20),
    offer("i03", "Yearly check-up", "d1", "Check-ups", (8_500, 45), YEAR, 15),
    offer("i04", "Flu vaccination", "d1", "Vaccinations", (2_500, 10), DAYS_YEAR, 15),
    offer("i05", "Dental check and cleaning", "d2", "Check-ups", (7_500, 45), HALF_YEAR, 50),
    offer("i06", "Filling", "d2", "Treatments", (9_000, 45), None, 30),
    offer("i07", "Root canal", "d2", "Treatments", (28_000, 90), None, 6),
    offer("i08", "Crown", "d2", "Treatments", (52_000, 90), None, 3),
    offer("i09", "Gynaecological check-up", "d3", "Check-ups", (11_000, 30), YEAR, 60),
    offer("i10", "Ultrasound", "d3", "Diagnostics", (8_000, 30), None, 30),
    offer("i11", "Mole check", "d4", "Check-ups", (8_900, 30), YEAR, 45),
    offer("i12", "Mole removal", "d4", "Treatments", (16_500, 45), None, 15),
    offer("i13", "Skin consultation", "d4", "Consultations", (6_500, 20), None, 40),
    offer("i14", "Physiotherapy", "d5", "Treatments", (4_200, 45), None, 75),
    offer("i15", "Massage", "d5", "Treatments", (3_900, 45), None, 25),
    offer("i16", "Zahnreinigung", "d6", "Check-ups", (9_500, 45), HALF_YEAR, 55),
    offer("i17", "Füllung", "d6", "Treatments", (12_000, 45), None, 45),
    offer("i18", "Augenuntersuchung", "d7", "Check-ups", (8_500, 30), TWO_YEARS, 65),
    offer("i19", "Laser treatment", "d7", "Treatments", (59_000, 60), None, 5),
    offer("g01", "Toothbrush", SHOP, "Care", (690, 0), None, 35),
    offer("g02", "Sun cream", SHOP, "Care", (1_890, 0), None, 25),
    offer("g03", "Vitamins", SHOP, "Supplements", (1_450, 0), None, 30),
    offer("g04", "Elastic bandage", SHOP, "Aids", (990, 0), None, 10),
];

/// A price list: id, name, discount in percent. Patients without one pay the items' own price.
const PRICE_LISTS: &[(&str, &str, i64)] =
    &[("l1", "Standard", 0), ("l2", "Pensioners", 10), ("l3", "Partner companies", 15), ("l4", "VIP", 5)];

/// Prices that a list has of its own: list, item, price in cents.
const PRICES: &[(&str, &str, i64)] =
    &[("l2", "i01", 3_000), ("l3", "i03", 6_900), ("l3", "i05", 6_500), ("l4", "i01", 6_000), ("l4", "i09", 9_900)];

/// The price of an offer on a patient's price list: the list's own, else the item's less the list's discount.
pub fn price_minor(offer: &Offer, list: Option<&str>) -> i64 {
    let own = PRICES.iter().find(|(of, item, _)| Some(*of) == list && *item == offer.id);
    let discount = PRICE_LISTS.iter().find(|(id, ..)| Some(*id) == list).map_or(0, |(.., percent)| *percent);
    let discounted = average(offer.price_minor * (100 - discount), 100);
    own.map(|(.., price)| *price).or(discounted).unwrap_or(offer.price_minor)
}

pub fn price_lists() -> impl Iterator<Item = PriceList> {
    PRICE_LISTS.iter().map(|(id, name, percent)| PriceList {
        id: (*id).into(),
        name: (*name).into(),
        discount_percent: (*percent > 0).then_some(Millionths(percent * 1_000_000)),
    })
}

pub fn items() -> impl Iterator<Item = Item> {
    OFFERS.iter().map(|offer| Item {
        id: offer.id.into(),
        name: offer.name.into(),
        kind: if offer.department == SHOP { ItemKind::Goods } else { ItemKind::Service },
        group: Some(offer.group.into()),
        price: Some(Money(offer.price_minor)),
        duration_minutes: (offer.minutes > 0).then_some(offer.minutes),
        recall_after: offer.recall_after,
    })
}

pub fn prices() -> impl Iterator<Item = Price> {
    PRICES.iter().map(|(list, item, price)| Price {
        price_list_id: (*list).into(),
        item_id: (*item).into(),
        price: Money(*price),
    })
}

/// `each`: price in cents and minutes.
const fn offer(
    id: &'static str,
    name: &'static str,
    department: &'static str,
    group: &'static str,
    each: (i64, i32),
    recall_after: Option<RecallAfter>,
    weight: u32,
) -> Offer {
    Offer { id, name, department, group, price_minor: each.0, minutes: each.1, recall_after, weight }
}
