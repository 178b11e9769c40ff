//! What a random clinic is made of before anything happens in it: places, people, prices.

use super::dice::Dice;
use clinic::record::{
    Attention, Branch, Category, Clinic, Department, Employee, Item, ItemKind, Millionths, Organisation, Patient,
    Price, PriceList, RecallAfter, Sex, Source,
};
use clinic::{Currency, Money};

/// Currencies of two, none and three digits; zones that change their clocks by an hour at two, at 02:45, by half an hour.
const CLINICS: &[(&str, &str, &str)] = &[
    ("EUR", "Europe/Berlin", "DE"),
    ("UAH", "Europe/Kyiv", "UA"),
    ("NZD", "Pacific/Chatham", "NZ"),
    ("AUD", "Australia/Lord_Howe", "AU"),
    ("JPY", "Asia/Tokyo", "JP"),
    ("KWD", "Asia/Kuwait", "KW"),
];

/// Equal names, names that differ only in composition, right-to-left and combining scripts, spreadsheet formulas, quotes.
const PEOPLE: &[&str] = &[
    "Anna Müller",
    "Anna Müller",
    "Anna Mu\u{308}ller",
    "anna müller",
    "Софія Коваль",
    "ليلى حداد",
    "נועה לוי",
    "नीता शर्मा",
    "Nguyê\u{303}n An",
    "İpek Işık",
    "=SUM(A1)",
    "+49 30 1",
    "-5",
    "@home",
    "\"Bo\" de Wit",
    "Smith, Jr.",
    "two\nlines",
    "Total",
    "O'Neil",
    "ÅÄÖ",
];

/// Names of the answer's own columns among them.
const DEPARTMENTS: &[&str] =
    &["Therapy", "Therapy", "Total", "total", "patient", "(none)", "Eye, ear", "=1+1", "שיניים"];

const CITIES: &[&str] = &["Köln", "Ko\u{308}ln", "Київ", "Bonn", "Bonn, West", "القاهرة"];
const COUNTRIES: &[&str] = &["DE", "UA", "SI"];
const GROUPS: &[&str] = &["A", "B", "a"];

/// Everything but what happens: no bookings, money or departures. The last employee and the last but one department,
/// branch, item, source and category may stay unused; one employee in four does not see patients.
pub fn directory(dice: &mut Dice, patients: usize) -> Organisation {
    let (code, time_zone, country) = *dice.one_of(CLINICS);
    let mut org = Organisation {
        clinic: Some(Clinic {
            name: "Random clinic".to_owned(),
            currency: Currency::from_code(code).expect("the currencies of the list exist"),
            time_zone: time_zone.to_owned(),
            country: country.to_owned(),
        }),
        ..Organisation::default()
    };
    for n in 0..4 {
        org.branches.push(Branch {
            id: format!("b{n}"),
            name: (*dice.one_of(&["Centre", "Centre", "North", "Süd"])).to_owned(),
            city: dice.maybe(75, &CITIES[..3]).map(ToString::to_string),
            country: dice.maybe(75, COUNTRIES).map(ToString::to_string),
            desk: Default::default(),
        });
    }
    let branches = ids(&org.branches, |branch| &branch.id);
    for n in 7..12 {
        org.departments.push(Department {
            id: format!("d{n}"),
            name: (*dice.one_of(DEPARTMENTS)).to_owned(),
            branch_id: dice.maybe(75, &branches).cloned(),
            desk: Default::default(),
        });
    }
    let departments = ids(&org.departments, |department| &department.id);
    for n in 0..6 {
        org.employees.push(Employee {
            id: format!("e{}", n + 6),
            name: (*dice.one_of(&PEOPLE[..8])).to_owned(),
            position: None,
            department_id: dice.maybe(75, &departments).cloned(),
            hired_on: None,
            left_on: None,
            sees_patients: n == 0 || !dice.chance(25),
        });
    }
    for n in 0..3 {
        let discount_percent = dice.maybe(50, &[Millionths(10_000_000), Millionths(12_500_000)]).copied();
        org.price_lists.push(PriceList {
            id: format!("pl{n}"),
            name: ["Base", "Base", "Friends"][n].to_owned(),
            discount_percent,
            desk: Default::default(),
        });
    }
    let price_lists = ids(&org.price_lists, |list| &list.id);
    let attentions = [Attention::Normal, Attention::Vip, Attention::Problem, Attention::Staff, Attention::Normal];
    for (n, attention) in attentions.into_iter().enumerate() {
        org.categories.push(Category {
            id: format!("c{n}"),
            name: (*dice.one_of(&["Ordinary", "Ordinary", "Students", "סטודנטים"])).to_owned(),
            attention,
            prepayment: dice.chance(20),
            price_list_id: dice.maybe(50, &price_lists).cloned(),
            desk: Default::default(),
        });
    }
    for n in 0..4 {
        let name = (*dice.one_of(&["Radio", "Radio", "Friend", "-Web"])).to_owned();
        org.sources.push(Source { id: format!("s{n}"), name, group: None, desk: Default::default() });
    }
    add_items(dice, &mut org);
    for n in 0..patients {
        let patient = patient(dice, &org, n);
        org.patients.push(patient);
    }
    org
}

fn add_items(dice: &mut Dice, org: &mut Organisation) {
    let recalls = [
        RecallAfter::Days(0),
        RecallAfter::Days(90),
        RecallAfter::Months(1),
        RecallAfter::Months(6),
        RecallAfter::Months(13),
    ];
    for n in 5..12 {
        org.items.push(Item {
            id: format!("i{n}"),
            name: (*dice.one_of(&["Check-up", "Check-up", "Filling", "Brush, soft", "Пломба"])).to_owned(),
            kind: *dice.one_of(ItemKind::ALL),
            group: dice.maybe(70, GROUPS).map(ToString::to_string),
            price: dice.maybe(80, &[Money(1000), Money(0), Money(2550)]).copied(),
            duration_minutes: dice.maybe(50, &[15, 30]).copied(),
            recall_after: dice.maybe(60, &recalls).copied(),
            desk: Default::default(),
        });
    }
    for list in &org.price_lists {
        if let Some(item) = dice.maybe(60, &org.items) {
            org.prices.push(Price { price_list_id: list.id.clone(), item_id: item.id.clone(), price: Money(999) });
        }
    }
}

fn patient(dice: &mut Dice, org: &Organisation, n: usize) -> Patient {
    let id = format!("p{n}");
    Patient {
        name: (*dice.one_of(PEOPLE)).to_owned(),
        sex: dice.maybe(70, Sex::ALL).copied(),
        born_on: dice.maybe(50, &[jiff::civil::date(1960, 2, 29), jiff::civil::date(2001, 12, 31)]).copied(),
        phone: dice.chance(60).then(|| format!("+4930{n:06}")),
        email: dice.chance(50).then(|| format!("{id}@example.org")),
        viber: None,
        language: dice.maybe(30, &["de", "uk", "ar"]).map(ToString::to_string),
        city: dice.maybe(75, CITIES).map(ToString::to_string),
        country: dice.maybe(75, COUNTRIES).map(ToString::to_string),
        category_id: dice.maybe(75, &ids(&org.categories, |category| &category.id)).cloned(),
        price_list_id: dice.maybe(30, &ids(&org.price_lists, |list| &list.id)).cloned(),
        source_id: dice.maybe(75, &ids(&org.sources, |source| &source.id)).cloned(),
        card_number: dice.chance(40).then(|| format!("{}", 10_000 + n)),
        registered_on: dice.day(),
        note: dice.maybe(20, &["=2+2", "two\nlines", "\"quoted\""]).map(ToString::to_string),
        id,
        desk: Default::default(),
    }
}

/// All but the last, which thereby stays unused wherever the directory alone chooses.
fn ids<T>(rows: &[T], id: impl Fn(&T) -> &String) -> Vec<String> {
    rows.iter().take(rows.len().saturating_sub(1)).map(|row| id(row).clone()).collect()
}
