//! Records of which only the id is known.

use clinic::record::{Employee, Item, ItemKind, Patient};
use jiff::civil::Date;

pub fn patient(id: &str, registered_on: Date) -> Patient {
    Patient::named(id.to_owned(), id.to_owned(), registered_on)
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
