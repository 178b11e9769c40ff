//! What is done and sold, and for how much.

use clinic::Money;
use clinic::percent::average;
use clinic::record::{Item, ItemKind, Millionths, Price, PriceList, PriceListDesk, RecallAfter};

use super::Field;

/// A service or goods, and the departments that do or sell it.
pub struct Offer {
    pub id: &'static str,
    name: &'static str,
    field: Field,
    group: &'static str,
    price_minor: i64,
    minutes: i32,
    pub recall_after: Option<RecallAfter>,
    /// Share of the field's lines.
    pub weight: u32,
}

const DAYS_YEAR: Option<RecallAfter> = Some(RecallAfter::Days(365));
const HALF_YEAR: Option<RecallAfter> = Some(RecallAfter::Months(6));
const YEAR: Option<RecallAfter> = Some(RecallAfter::Months(12));
const TWO_YEARS: Option<RecallAfter> = Some(RecallAfter::Months(24));

use Field::{Children, Dentistry, Dermatology, Eyes, General, Gynaecology, Heart, Physiotherapy, Shop};

/// Those of one field stand together.
const OFFERS: &[Offer] = &[
    offer("i01", "Consultation", General, "Consultations", (4_500, 20), None, 45),
    offer("i02", "Blood panel", General, "Laboratory", (3_800, 10), None, 22),
    offer("i03", "Yearly check-up", General, "Check-ups", (8_500, 45), YEAR, 13),
    offer("i04", "Flu vaccination", General, "Vaccinations", (2_500, 10), DAYS_YEAR, 12),
    offer("i05", "Medical certificate", General, "Documents", (1_800, 5), None, 8),
    offer("i06", "Dental check and cleaning", Dentistry, "Check-ups", (7_500, 45), HALF_YEAR, 40),
    offer("i07", "Filling", Dentistry, "Treatments", (9_000, 45), None, 28),
    offer("i08", "Dental X-ray", Dentistry, "Diagnostics", (2_400, 10), None, 22),
    offer("i09", "Root canal", Dentistry, "Treatments", (28_000, 90), None, 6),
    offer("i10", "Crown", Dentistry, "Treatments", (52_000, 90), None, 4),
    offer("i11", "Gynaecological check-up", Gynaecology, "Check-ups", (11_000, 30), YEAR, 45),
    offer("i12", "Ultrasound", Gynaecology, "Diagnostics", (8_000, 30), None, 30),
    offer("i13", "Smear test", Gynaecology, "Laboratory", (3_200, 10), None, 25),
    offer("i14", "Mole check", Dermatology, "Check-ups", (8_900, 30), YEAR, 35),
    offer("i15", "Skin consultation", Dermatology, "Consultations", (6_500, 20), None, 35),
    offer("i16", "Mole removal", Dermatology, "Treatments", (16_500, 45), None, 15),
    offer("i17", "Histology", Dermatology, "Laboratory", (4_800, 0), None, 15),
    offer("i18", "Physiotherapy", Physiotherapy, "Treatments", (4_200, 45), None, 50),
    offer("i19", "Massage", Physiotherapy, "Treatments", (3_900, 45), None, 20),
    offer("i20", "Electrotherapy", Physiotherapy, "Treatments", (1_900, 20), None, 18),
    offer("i21", "Kinesio taping", Physiotherapy, "Treatments", (1_500, 10), None, 12),
    offer("i22", "Eye examination", Eyes, "Check-ups", (8_500, 30), TWO_YEARS, 45),
    offer("i23", "Eye pressure", Eyes, "Diagnostics", (2_600, 10), None, 30),
    offer("i24", "Fundus photo", Eyes, "Diagnostics", (4_400, 15), None, 20),
    offer("i25", "Laser treatment", Eyes, "Treatments", (59_000, 60), None, 5),
    offer("i26", "Child consultation", Children, "Consultations", (4_800, 20), None, 45),
    offer("i27", "Child check-up", Children, "Check-ups", (6_200, 30), YEAR, 25),
    offer("i28", "Vaccination", Children, "Vaccinations", (3_400, 10), None, 30),
    offer("i29", "Heart consultation", Heart, "Consultations", (9_500, 30), None, 40),
    offer("i30", "Electrocardiogram", Heart, "Diagnostics", (3_600, 15), YEAR, 35),
    offer("i31", "Echocardiography", Heart, "Diagnostics", (12_500, 40), None, 25),
    offer("g01", "Toothbrush", Shop, "Care", (690, 0), None, 35),
    offer("g02", "Sun cream", Shop, "Care", (1_890, 0), None, 25),
    offer("g03", "Vitamins", Shop, "Supplements", (1_450, 0), None, 30),
    offer("g04", "Elastic bandage", Shop, "Aids", (990, 0), None, 10),
];

/// A price list. Patients without one pay the items' own price.
struct List {
    id: &'static str,
    name: &'static str,
    discount_percent: i64,
    /// Prices that it has of its own: item, price in cents.
    own: &'static [(&'static str, i64)],
}

const LISTS: &[List] = &[
    List { id: "l1", name: "Standard", discount_percent: 0, own: &[] },
    List { id: "l2", name: "Pensioners", discount_percent: 10, own: &[("i01", 3_000)] },
    List { id: "l3", name: "Partner companies", discount_percent: 15, own: &[("i03", 6_900), ("i06", 6_500)] },
    List { id: "l4", name: "VIP", discount_percent: 5, own: &[("i01", 6_000), ("i11", 9_900)] },
];

/// The price of an offer on a patient's price list: the list's own, else the item's less the list's discount.
pub fn price_minor(offer: &Offer, list: Option<&str>) -> i64 {
    let Some(list) = LISTS.iter().find(|known| Some(known.id) == list) else {
        return offer.price_minor;
    };
    let own = list.own.iter().find(|(item, _)| *item == offer.id).map(|(_, price)| *price);
    own.or_else(|| average(offer.price_minor * (100 - list.discount_percent), 100)).unwrap_or(offer.price_minor)
}

pub fn of_field(field: Field) -> &'static [Offer] {
    let mut fields = OFFERS.chunk_by(|one, next| one.field == next.field);
    fields.find(|offers| offers[0].field == field).unwrap_or_default()
}

pub fn price_lists() -> impl Iterator<Item = PriceList> {
    LISTS.iter().map(|list| PriceList {
        id: list.id.into(),
        name: list.name.into(),
        discount_percent: (list.discount_percent > 0).then_some(Millionths(list.discount_percent * 1_000_000)),
        desk: PriceListDesk { main: list.id == LISTS[0].id, archived: false },
    })
}

pub fn items() -> impl Iterator<Item = Item> {
    OFFERS.iter().map(|offer| Item {
        id: offer.id.into(),
        name: offer.name.into(),
        kind: if offer.field == Shop { ItemKind::Goods } else { ItemKind::Service },
        group: Some(offer.group.into()),
        price: Some(Money(offer.price_minor)),
        duration_minutes: (offer.minutes > 0).then_some(offer.minutes),
        recall_after: offer.recall_after,
        desk: Default::default(),
    })
}

pub fn prices() -> impl Iterator<Item = Price> {
    LISTS.iter().flat_map(|list| {
        list.own.iter().map(|(item, price)| Price {
            price_list_id: list.id.into(),
            item_id: (*item).into(),
            price: Money(*price),
        })
    })
}

/// `each`: price in cents and minutes.
const fn offer(
    id: &'static str,
    name: &'static str,
    field: Field,
    group: &'static str,
    each: (i64, i32),
    recall_after: Option<RecallAfter>,
    weight: u32,
) -> Offer {
    Offer { id, name, field, group, price_minor: each.0, minutes: each.1, recall_after, weight }
}
