//! A patient's card: who they are, how they came, what they consented to.

use clinic::period::{days_after, shifted};
use clinic::record::{Attention, Channel, Consent, Patient, Purpose, Sex};
use jiff::civil::Date;
use rand::RngExt;
use rand::seq::IndexedRandom;
use rand_chacha::ChaCha8Rng;

use super::directory::{Audience, CATEGORIES, Doctor, SOURCES};
use super::life::percent;
use super::names;
use super::plan::Plan;

/// The card, and what follows from it for the patient's ways.
pub struct Card {
    pub patient: Patient,
    pub category: Option<&'static Audience>,
    /// How many more of a hundred come again.
    pub loyalty: i32,
    /// How many of a hundred visits have a second service.
    pub second_service: u32,
    /// How many more of a hundred visits are missed.
    pub forgets: u32,
}

/// City, country, share of the patients.
const CITIES: [(&str, &str, u32); 7] = [
    ("Ljubljana", "SI", 50),
    ("Domžale", "SI", 9),
    ("Kranj", "SI", 8),
    ("Kamnik", "SI", 5),
    ("Klagenfurt", "AT", 17),
    ("Villach", "AT", 6),
    ("", "", 5),
];

pub fn new(chance: &mut ChaCha8Rng, plan: Plan, number: u32, first: Date, doctor: &Doctor) -> Card {
    let source = drawn(chance, 100, SOURCES, |source| source.share);
    let category = drawn(chance, 1000, CATEGORIES, |category| category.share);
    let sex = if doctor.department == "d3" || percent(chance, 56) {
        Sex::Female
    } else if percent(chance, 98) {
        Sex::Male
    } else {
        Sex::Other
    };
    let tongue = names::tongue(chance);
    let (city, country, _) = CITIES.choose_weighted(chance, |(.., share)| *share).unwrap_or(&CITIES[0]);
    let known = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let phone = format!("+38655{:06}", chance.random_range(0..1_000_000));
    let asked_before = if percent(chance, 30) { chance.random_range(1..12) } else { 0 };
    let id = format!("p{number:06}");
    Card {
        patient: Patient {
            name: tongue.name(chance, sex),
            sex: Some(sex),
            born_on: percent(chance, 96).then(|| born_on(chance, plan, category)),
            viber: percent(chance, 30).then(|| phone.clone()),
            phone: percent(chance, 95).then_some(phone),
            email: percent(chance, 62).then(|| format!("{id}@example.org")),
            language: Some(tongue.language.into()),
            city: known(city),
            country: known(country),
            category_id: category.map(|category| category.id.into()),
            price_list_id: percent(chance, 2).then(|| "l1".into()),
            source_id: source.map(|source| source.id.into()),
            card_number: percent(chance, 35).then(|| format!("{}", 700_000 + number)),
            registered_on: days_after(first, -asked_before).max(plan.from()).min(plan.until),
            note: None,
            id,
        },
        category,
        loyalty: source.map_or(0, |source| source.loyalty),
        second_service: source.map_or(25, |source| source.second_service),
        forgets: source.map_or(0, |source| if source.loyalty < -10 { 4 } else { 0 }),
    }
}

impl Card {
    /// The list that the patient's prices come from: the card's, else the category's.
    pub fn price_list(&self) -> Option<&str> {
        let own = self.patient.price_list_id.as_deref();
        own.or_else(|| self.category.and_then(|category| category.price_list))
    }

    pub fn pays_before(&self) -> bool {
        self.category.is_some_and(|category| category.attention == Attention::Problem)
    }
}

pub fn consents(chance: &mut ChaCha8Rng, plan: Plan, patient: &Patient) -> Vec<Consent> {
    let asked = [
        (Channel::Sms, Purpose::Care, 93),
        (Channel::Sms, Purpose::Feedback, 74),
        (Channel::Email, Purpose::Marketing, 45),
    ];
    let mut all = Vec::new();
    for (channel, purpose, share) in asked {
        let consent = |given, on| Consent { patient_id: patient.id.clone(), channel, purpose, given, on };
        let given = percent(chance, share);
        all.push(consent(given, patient.registered_on));
        let later = days_after(patient.registered_on, chance.random_range(30..400));
        if given && percent(chance, 4) && later <= plan.until {
            all.push(consent(false, later));
        }
    }
    all
}

/// One of the list by its share of `whole`; none in what the shares leave over.
fn drawn<T>(chance: &mut ChaCha8Rng, whole: u32, list: &'static [T], share: impl Fn(&T) -> u32) -> Option<&'static T> {
    let mut drawn = chance.random_range(0..whole);
    list.iter().find(|one| {
        let is_this = drawn < share(one);
        drawn = drawn.saturating_sub(share(one));
        is_this
    })
}

fn born_on(chance: &mut ChaCha8Rng, plan: Plan, category: Option<&Audience>) -> Date {
    let is_pensioner = category.is_some_and(|category| category.id == "c1");
    let years = if is_pensioner { chance.random_range(65..92) } else { chance.random_range(3..72) };
    days_after(shifted(plan.from(), -12 * years), chance.random_range(0..365))
}
