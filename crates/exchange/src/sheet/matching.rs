//! Whom and what the books know already, by how a spreadsheet names it.

use std::collections::HashMap;

use clinic::Currency;
use clinic::record::{Category, Department, Employee, Item, Organisation, Patient, Source};
use jiff::civil::Date;
use sha2::{Digest, Sha256};

/// What is in the books.
pub struct Known<'a> {
    pub org: &'a Organisation,
    pub currency: Currency,
    pub today: Date,
}

/// Patients by their keys, card numbers, telephones and names.
pub struct Patients<'a> {
    by_key: HashMap<&'a str, &'a Patient>,
    by_card: HashMap<&'a str, &'a Patient>,
    /// Only where one patient has it.
    by_name_and_phone: HashMap<(String, String), &'a Patient>,
    by_name: HashMap<String, Vec<&'a Patient>>,
    by_phone: HashMap<String, Vec<&'a Patient>>,
}

/// How a row names a patient.
#[derive(Clone, Debug, Default)]
pub struct Named {
    pub number: String,
    pub card: String,
    pub name: String,
    pub phone: String,
}

impl<'a> Patients<'a> {
    pub fn of(org: &'a Organisation) -> Self {
        let mut all = Self {
            by_key: HashMap::new(),
            by_card: HashMap::new(),
            by_name_and_phone: HashMap::new(),
            by_name: HashMap::new(),
            by_phone: HashMap::new(),
        };
        for patient in org.patients.iter().filter(|patient| patient.desk.state.is_somebody()) {
            all.by_key.insert(&patient.id, patient);
            if let Some(card) = &patient.card_number {
                all.by_card.insert(card, patient);
            }
            let (name, phone) = (folded(&patient.name), digits(patient.phone.as_deref().unwrap_or_default()));
            if !phone.is_empty() {
                all.by_name_and_phone.insert((name.clone(), phone.clone()), patient);
                all.by_phone.entry(phone).or_default().push(patient);
            }
            all.by_name.entry(name).or_default().push(patient);
        }
        all
    }

    /// Whom a row means, where that is certain: by number or card, by name and telephone, by either that only one has.
    pub fn find(&self, named: &Named) -> Option<&'a Patient> {
        let (name, phone) = (folded(&named.name), digits(&named.phone));
        let only = |of: Option<&Vec<&'a Patient>>| of.filter(|all| all.len() == 1).map(|all| all[0]);
        let by_number = self.by_key.get(named.number.as_str()).filter(|_| !named.number.is_empty()).copied();
        let by_card = self.by_card.get(named.card.as_str()).filter(|_| !named.card.is_empty()).copied();
        by_number.or(by_card).or_else(|| match (name.is_empty(), phone.is_empty()) {
            (false, false) => {
                let both = self.by_name_and_phone.get(&(name.clone(), phone)).copied();
                // Who has no telephone in the books may be the one who has one in the sheet.
                both.or_else(|| only(self.by_name.get(&name)).filter(|one| one.phone.is_none()))
            }
            (false, true) => only(self.by_name.get(&name)),
            (true, false) => only(self.by_phone.get(&phone)),
            (true, true) => None,
        })
    }
}

/// Records by name; what is not known yet is made, with a key that another sheet makes alike.
pub struct ByName<T> {
    keys: HashMap<String, String>,
    table: &'static str,
    make: fn(String, String) -> T,
    pub made: Vec<T>,
}

impl<T> ByName<T> {
    pub fn new<'a>(
        table: &'static str,
        known: impl Iterator<Item = (&'a str, &'a str)>,
        make: fn(String, String) -> T,
    ) -> Self {
        let keys = known.map(|(key, name)| (folded(name), key.to_owned())).collect();
        Self { keys, table, make, made: Vec::new() }
    }

    pub fn key(&mut self, name: &str) -> String {
        let Self { keys, table, make, made } = self;
        let key = keys.entry(folded(name)).or_insert_with(|| {
            let key = key_of(&[table, &folded(name)]);
            made.push(make(key.clone(), name.to_owned()));
            key
        });
        key.clone()
    }
}

pub fn employees(org: &Organisation) -> ByName<Employee> {
    let known = org.employees.iter().map(|one| (one.id.as_str(), one.name.as_str()));
    ByName::new("employee", known, |id, name| Employee {
        id,
        name,
        position: None,
        department_id: None,
        hired_on: None,
        left_on: None,
        sees_patients: true,
    })
}

pub fn departments(org: &Organisation) -> ByName<Department> {
    let known = org.departments.iter().map(|one| (one.id.as_str(), one.name.as_str()));
    ByName::new("department", known, |id, name| Department { id, name, branch_id: None, desk: Default::default() })
}

pub fn categories(org: &Organisation) -> ByName<Category> {
    let known = org.categories.iter().map(|one| (one.id.as_str(), one.name.as_str()));
    ByName::new("category", known, |id, name| Category {
        id,
        name,
        attention: clinic::record::Attention::Normal,
        prepayment: false,
        price_list_id: None,
        desk: Default::default(),
    })
}

pub fn sources(org: &Organisation) -> ByName<Source> {
    let known = org.sources.iter().map(|one| (one.id.as_str(), one.name.as_str()));
    ByName::new("source", known, |id, name| Source { id, name, group: None, desk: Default::default() })
}

pub fn items(org: &Organisation) -> ByName<Item> {
    let known = org.items.iter().map(|one| (one.id.as_str(), one.name.as_str()));
    ByName::new("item", known, |id, name| Item {
        id,
        name,
        kind: clinic::record::ItemKind::Service,
        group: None,
        price: None,
        duration_minutes: None,
        recall_after: None,
        desk: Default::default(),
    })
}

/// The same for the same texts, whenever and wherever they are read.
pub fn key_of(texts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.as_bytes());
        hash.update([0]);
    }
    let hash = hash.finalize();
    let hex: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("sheet-{hex}")
}

/// Case and white space do not tell names apart.
pub fn folded(text: &str) -> String {
    text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// The last eight digits: with the country's number, and with a zero in its place, it is the same telephone.
pub fn digits(phone: &str) -> String {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
    digits[digits.len().saturating_sub(8)..].iter().collect()
}
