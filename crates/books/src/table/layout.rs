//! What each table holds.

use super::{Table, Width};

/// A table of records.
pub(crate) struct Layout {
    pub name: &'static str,
    pub file: &'static str,
    /// In the order of the record's cells, those that not every bundle knows last. `id` and `import_id` are every table's and
    /// not among them.
    pub columns: &'static [Column],
    /// Columns that make a row itself: its key, or what the bundle names instead.
    pub identity: &'static [usize],
    pub touches: Touches,
}

impl Layout {
    /// The columns that are told.
    pub fn told(&self, width: Width) -> &'static [Column] {
        match width {
            Width::Published => {
                &self.columns[..self.columns.iter().take_while(|column| column.unsaid.is_none()).count()]
            }
            Width::Whole => self.columns,
        }
    }
}

impl Layout {
    /// Whether its rows have no key of their own: what they say and refer to tells one from another.
    pub fn has_no_key(&self) -> bool {
        self.identity.iter().any(|n| self.columns[*n].field != "id")
    }

    /// What bundles call a column.
    pub fn field(&self, column: &str) -> Option<&'static str> {
        self.columns.iter().find(|known| known.name == column).map(|known| known.field)
    }
}

pub(crate) struct Column {
    pub name: &'static str,
    /// As in the bundle.
    pub field: &'static str,
    pub kind: Kind,
    pub refers: Option<Table>,
    /// Says who the patient is: not taken from an import once the patient is erased.
    pub personal: bool,
    /// What is derived of many patients follows from it.
    pub derives: bool,
    /// Of a column that not every bundle knows: what stands in it while nobody said anything, in SQL.
    pub unsaid: Option<&'static str>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Int,
    Text,
}

impl Kind {
    /// In SQL.
    pub fn name(self) -> &'static str {
        match self {
            Self::Int => "BIGINT",
            Self::Text => "TEXT",
        }
    }
}

/// Whose facts a row is part of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Touches {
    /// Nobody's, and no report reads it.
    Nothing,
    /// Nobody's: names and lists.
    Directory,
    /// The row is a patient.
    Itself,
    /// Those of the patient in this column.
    Patient(usize),
    /// Those of the patient of the visit in this column.
    PatientOfVisit(usize),
}

use Touches::{Directory, Itself, Patient, PatientOfVisit};

pub(super) const fn text(name: &'static str) -> Column {
    Column { name, field: name, kind: Kind::Text, refers: None, personal: false, derives: false, unsaid: None }
}

pub(super) const fn int(name: &'static str) -> Column {
    Column { kind: Kind::Int, ..text(name) }
}

pub(super) const fn key() -> Column {
    text("key").called("id")
}

pub(super) const fn reference(name: &'static str, table: Table) -> Column {
    Column { refers: Some(table), ..int(name) }
}

/// Not every bundle knows it.
const fn flag(name: &'static str, field: &'static str) -> Column {
    int(name).called(field).unsaid("0")
}

impl Column {
    pub(super) const fn called(self, field: &'static str) -> Self {
        Self { field, ..self }
    }

    pub(super) const fn personal(self) -> Self {
        Self { personal: true, ..self }
    }

    const fn derives(self) -> Self {
        Self { derives: true, ..self }
    }

    pub(super) const fn unsaid(self, unsaid: &'static str) -> Self {
        Self { unsaid: Some(unsaid), ..self }
    }

    /// Not every bundle knows it.
    pub(super) const fn added(self) -> Self {
        self.unsaid("NULL")
    }
}

pub(super) static CLINIC: Layout = Layout {
    name: "clinic",
    file: "clinic.csv",
    columns: &[text("name"), text("currency"), text("time_zone"), text("country")],
    identity: &[],
    touches: Directory,
};

pub(super) static BRANCH: Layout = Layout {
    name: "branch",
    file: "branches.csv",
    columns: &[key(), text("name"), text("city"), text("country"), flag("is_archived", "archived")],
    identity: &[0],
    touches: Directory,
};

pub(super) static DEPARTMENT: Layout = Layout {
    name: "department",
    file: "departments.csv",
    columns: &[key(), text("name"), reference("branch_id", Table::Branch).derives(), flag("is_archived", "archived")],
    identity: &[0],
    touches: Directory,
};

pub(super) static EMPLOYEE: Layout = Layout {
    name: "employee",
    file: "employees.csv",
    columns: &[
        key(),
        text("name"),
        text("position"),
        reference("department_id", Table::Department),
        text("hired_on"),
        text("left_on"),
        int("sees_patients").derives(),
    ],
    identity: &[0],
    touches: Directory,
};

pub(super) static PRICE_LIST: Layout = Layout {
    name: "price_list",
    file: "price_lists.csv",
    columns: &[
        key(),
        text("name"),
        int("discount_millionths").called("discount_percent"),
        flag("is_main", "main"),
        flag("is_archived", "archived"),
    ],
    identity: &[0],
    touches: Directory,
};

pub(super) static CATEGORY: Layout = Layout {
    name: "category",
    file: "categories.csv",
    columns: &[
        key(),
        text("name"),
        text("attention"),
        int("prepayment"),
        reference("price_list_id", Table::PriceList),
        text("colour").added(),
        flag("is_preset", "preset"),
        flag("is_archived", "archived"),
    ],
    identity: &[0],
    touches: Directory,
};

pub(super) static ITEM: Layout = Layout {
    name: "item",
    file: "items.csv",
    columns: &[
        key(),
        text("name"),
        text("kind"),
        text("item_group").called("group"),
        int("price_minor").called("price"),
        int("duration_minutes"),
        int("recall_after_days"),
        int("recall_after_months"),
        int("vat_millionths").called("vat_percent").added(),
        flag("is_archived", "archived"),
    ],
    identity: &[0],
    touches: Directory,
};

pub(super) static PRICE: Layout = Layout {
    name: "price",
    file: "prices.csv",
    columns: &[
        reference("price_list_id", Table::PriceList),
        reference("item_id", Table::Item),
        int("price_minor").called("price"),
    ],
    identity: &[0, 1],
    touches: Directory,
};

pub(super) static SOURCE: Layout = Layout {
    name: "source",
    file: "sources.csv",
    columns: &[key(), text("name"), text("source_group").called("group"), flag("is_archived", "archived")],
    identity: &[0],
    touches: Directory,
};

pub(super) static SOURCE_COST: Layout = Layout {
    name: "source_cost",
    file: "source_costs.csv",
    columns: &[reference("source_id", Table::Source), text("month"), int("amount_minor").called("amount")],
    identity: &[0, 1],
    touches: Directory,
};

pub(super) static BRANCH_COST: Layout = Layout {
    name: "branch_cost",
    file: "branch_costs.csv",
    columns: &[reference("branch_id", Table::Branch), text("month"), int("amount_minor").called("amount")],
    identity: &[0, 1],
    touches: Directory,
};

pub(super) static PATIENT: Layout = Layout {
    name: "patient",
    file: "patients.csv",
    columns: &[
        key(),
        text("name").personal(),
        text("sex").personal(),
        text("born_on").personal(),
        text("phone").personal(),
        text("email").personal(),
        text("viber").personal(),
        text("language"),
        text("city"),
        text("country"),
        reference("category_id", Table::Category),
        reference("price_list_id", Table::PriceList),
        reference("source_id", Table::Source),
        text("card_number").personal(),
        text("registered_on"),
        text("note").personal(),
        text("state").personal().unsaid("'active'"),
        reference("branch_id", Table::Branch).added(),
        text("phone_e164").personal().added(),
        text("preferred_channel").added(),
        reference("bonus_kind_id", Table::BonusKind).added(),
        text("category_reason").personal().added(),
        text("registered_by").added(),
    ],
    identity: &[0],
    touches: Itself,
};

pub(super) static CONSENT: Layout = Layout {
    name: "consent",
    file: "consents.csv",
    columns: &[
        reference("patient_id", Table::Patient),
        text("channel"),
        text("purpose"),
        int("given"),
        text("given_on").called("on"),
    ],
    identity: &[0, 1, 2, 4],
    touches: Patient(0),
};

pub(super) static DEPARTURE: Layout = Layout {
    name: "departure",
    file: "departures.csv",
    columns: &[reference("patient_id", Table::Patient), text("left_on"), text("reason"), text("note").personal()],
    identity: &[0, 1],
    touches: Patient(0),
};

pub(super) static VISIT: Layout = Layout {
    name: "visit",
    file: "visits.csv",
    columns: &[
        key(),
        reference("patient_id", Table::Patient),
        reference("employee_id", Table::Employee),
        reference("department_id", Table::Department),
        text("starts_at"),
        text("ends_at"),
        text("status"),
        text("arrived_at").added(),
        reference("room_id", Table::Room).added(),
        text("series").added(),
        text("waiver").personal().added(),
        text("note").personal().added(),
        text("booked_at").added(),
    ],
    identity: &[0],
    touches: Patient(1),
};

pub(super) static LINE: Layout = Layout {
    name: "line",
    file: "lines.csv",
    columns: &[
        key(),
        reference("visit_id", Table::Visit),
        reference("item_id", Table::Item),
        int("quantity_millionths").called("quantity"),
        int("amount_minor").called("amount"),
        int("discount_minor").called("discount"),
        reference("slip_id", Table::Slip).added(),
        reference("ground_id", Table::DiscountGround).added(),
        int("vat_millionths").called("vat_percent").added(),
        text("corrects").added(),
        text("note").personal().added(),
    ],
    identity: &[0],
    touches: PatientOfVisit(1),
};

pub(super) static PAYMENT: Layout = Layout {
    name: "payment",
    file: "payments.csv",
    columns: &[
        key(),
        reference("patient_id", Table::Patient),
        reference("visit_id", Table::Visit),
        text("paid_at"),
        text("method"),
        int("amount_minor").called("amount"),
        reference("slip_id", Table::Slip).added(),
        text("note").personal().added(),
    ],
    identity: &[0],
    touches: Patient(1),
};

pub(super) static BONUS: Layout = Layout {
    name: "bonus",
    file: "bonuses.csv",
    columns: &[
        key(),
        reference("patient_id", Table::Patient),
        text("on_date").called("on"),
        int("amount_minor").called("amount"),
        reference("visit_id", Table::Visit),
        reference("payment_id", Table::Payment).added(),
        text("expires_on").added(),
        text("note").personal().added(),
    ],
    identity: &[0],
    touches: Patient(1),
};

pub(super) static RATING: Layout = Layout {
    name: "rating",
    file: "ratings.csv",
    columns: &[reference("visit_id", Table::Visit), text("rated_at"), int("score"), text("comment").personal()],
    identity: &[0],
    touches: PatientOfVisit(0),
};
