//! Records of which only the id is known.

use clinic::record::{Employee, Item, ItemKind, Patient};
use jiff::civil::Date;

pub fn patient(id: &str, registered_on: Date) -> Patient {
    Patient {
        id: id.to_owned(),
        name: id.to_owned(),
        sex: None,
        born_on: None,
        phone: None,
        email: None,
        viber: None,
        language: None,
        city: None,
        country: None,
        category_id: None,
        price_list_id: None,
        source_id: None,
        card_number: None,
        registered_on,
        note: None,
        desk: Default::default(),
    }
}

pub fn employee(id: &str) -> Employee {
    Employee {
        id: id.to_owned(),
        name: id.to_owned(),
        position: None,
        department_id: None,
        hired_on: None,
        left_on: None,
        sees_patients: true,
    }
}

pub fn item(id: &str) -> Item {
    Item {
        id: id.to_owned(),
        name: id.to_owned(),
        kind: ItemKind::Service,
        group: None,
        price: None,
        duration_minutes: None,
        recall_after: None,
        desk: Default::default(),
    }
}
