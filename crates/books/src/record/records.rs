//! Every record, its fields in the order of its table's columns.

use clinic::record::{
    Bonus, BonusDesk, BonusKind, Branch, BranchCost, Category, CategoryDesk, Clinic, Closing, Consent, Contact,
    ContactResult, Department, Departure, DiscountGround, Employee, Gone, Item, ItemDesk, Line, LineDesk, ListDesk,
    Patient, PatientDesk, Payment, PaymentDesk, Price, PriceList, PriceListDesk, Rating, Reason, ReasonDesk, Recall,
    RecallAfter, Relative, Room, Roster, Setting, Slip, Source, SourceCost, Task, Visit, VisitDesk, Wait,
};
use sqlx::any::AnyRow;

use super::field::{Field, Month};
use super::{Cell, Record, sealed};
use crate::BooksError;
use crate::table::{Table, Width};

macro_rules! records {
    ($($name:ident: $($field:ident),+ $(=> $desk:ident { $($more:ident),+ })?;)+) => { $(
        impl sealed::Sealed for $name {}

        impl Record for $name {
            const TABLE: Table = Table::$name;

            fn cells(&self, width: Width) -> Vec<Cell<'_>> {
                match width {
                    Width::Published => vec![$(self.$field.cell()),+],
                    Width::Whole => vec![$(self.$field.cell(),)+ $($(self.desk.$more.cell()),+)?],
                }
            }

            fn from_row(row: &AnyRow, _width: Width) -> Result<Self, BooksError> {
                let mut columns = 0..;
                let mut next = || columns.next().expect("numbers do not run out");
                // Fields are read in the order written here.
                Ok(Self {
                    $($field: Field::read(row, next())?,)+
                    $(desk: match _width {
                        Width::Published => $desk::default(),
                        Width::Whole => $desk { $($more: Field::read(row, next())?),+ },
                    })?
                })
            }
        }
    )+ };
}

records! {
    Clinic: name, currency, time_zone, country;
    Branch: id, name, city, country => ListDesk { archived };
    Department: id, name, branch_id => ListDesk { archived };
    Employee: id, name, position, department_id, hired_on, left_on, sees_patients;
    PriceList: id, name, discount_percent => PriceListDesk { main, archived };
    Category: id, name, attention, prepayment, price_list_id => CategoryDesk { colour, preset, archived };
    Price: price_list_id, item_id, price;
    Source: id, name, group => ListDesk { archived };
    Room: id, name, branch_id, archived;
    BonusKind: id, name, percent, expires_after_days, preset, archived;
    DiscountGround: id, name, archived;
    Reason: id, name, archived => ReasonDesk { merged_into };
    Setting: name, value;
    Roster: id, kind, employee_id, room_id, branch_id, weekday, from_on, until_on, starts, ends, note;
    Closing: number, method, branch_id, closed_at, closed_by, expected, counted, note;
    Slip: id, number, branch_id, issued_at, issued_by, closing;
    Patient: id, name, sex, born_on, phone, email, viber, language, city, country, category_id, price_list_id, source_id,
        card_number, registered_on, note
        => PatientDesk { state, branch_id, phone_e164, preferred_channel, bonus_kind_id, category_reason, registered_by };
    Contact: patient_id, kind, value, e164, note;
    Relative: id, patient_id, relative_id, name, phone, email, kinship, gets_messages, pays;
    Wait: id, patient_id, employee_id, item_id, entered_on, from_on, until_on, state, note;
    Consent: patient_id, channel, purpose, given, on;
    Departure: patient_id, left_on, reason, note;
    Recall: patient_id, item_id, after_days, after_months, off, reason, owner;
    ContactResult: id, patient_id, contacted_at, contacted_by, outcome, until_on, item_id, note;
    Task: id, patient_id, text, priority, assignee, author, set_at, due_on, first_due_on, moves, closed_at, closed_by, result,
        read, noticed;
    Visit: id, patient_id, employee_id, department_id, starts_at, ends_at, status
        => VisitDesk { arrived_at, room_id, series, waiver, note, booked_at };
    Line: id, visit_id, item_id, quantity, amount, discount => LineDesk { slip_id, ground_id, vat_percent, corrects, note };
    Payment: id, patient_id, visit_id, paid_at, method, amount => PaymentDesk { slip_id, note };
    Bonus: id, patient_id, on, amount, visit_id => BonusDesk { payment_id, expires_on, note };
    Rating: visit_id, rated_at, score, comment;
}

impl sealed::Sealed for Item {}

impl Record for Item {
    const TABLE: Table = Table::Item;

    fn cells(&self, width: Width) -> Vec<Cell<'_>> {
        let (days, months) = match self.recall_after {
            Some(RecallAfter::Days(days)) => (Cell::Int(days.into()), Cell::Null),
            Some(RecallAfter::Months(months)) => (Cell::Null, Cell::Int(months.into())),
            None => (Cell::Null, Cell::Null),
        };
        let (price, duration) = (self.price.cell(), self.duration_minutes.cell());
        let mut cells =
            vec![self.id.cell(), self.name.cell(), self.kind.cell(), self.group.cell(), price, duration, days, months];
        if width == Width::Whole {
            cells.extend([self.desk.vat_percent.cell(), self.desk.archived.cell()]);
        }
        cells
    }

    fn from_row(row: &AnyRow, width: Width) -> Result<Self, BooksError> {
        let (days, months) = (Option::<i32>::read(row, 6)?, Option::<i32>::read(row, 7)?);
        Ok(Self {
            id: Field::read(row, 0)?,
            name: Field::read(row, 1)?,
            kind: Field::read(row, 2)?,
            group: Field::read(row, 3)?,
            price: Field::read(row, 4)?,
            duration_minutes: Field::read(row, 5)?,
            recall_after: days.map(RecallAfter::Days).or(months.map(RecallAfter::Months)),
            desk: match width {
                Width::Published => ItemDesk::default(),
                Width::Whole => ItemDesk { vat_percent: Field::read(row, 8)?, archived: Field::read(row, 9)? },
            },
        })
    }
}

impl sealed::Sealed for SourceCost {}

impl Record for SourceCost {
    const TABLE: Table = Table::SourceCost;

    fn cells(&self, _: Width) -> Vec<Cell<'_>> {
        vec![self.source_id.cell(), Month(self.month).cell().into_owned(), self.amount.cell()]
    }

    fn from_row(row: &AnyRow, _: Width) -> Result<Self, BooksError> {
        let Month(month) = Field::read(row, 1)?;
        Ok(Self { source_id: Field::read(row, 0)?, month, amount: Field::read(row, 2)? })
    }
}

impl sealed::Sealed for BranchCost {}

impl Record for BranchCost {
    const TABLE: Table = Table::BranchCost;

    fn cells(&self, _: Width) -> Vec<Cell<'_>> {
        vec![self.branch_id.cell(), Month(self.month).cell().into_owned(), self.amount.cell()]
    }

    fn from_row(row: &AnyRow, _: Width) -> Result<Self, BooksError> {
        let Month(month) = Field::read(row, 1)?;
        Ok(Self { branch_id: Field::read(row, 0)?, month, amount: Field::read(row, 2)? })
    }
}

impl sealed::Sealed for Gone {}

impl Record for Gone {
    const TABLE: Table = Table::Gone;

    fn cells(&self, _: Width) -> Vec<Cell<'_>> {
        // Of a file that only later versions know the name is kept.
        let table = Table::ALL.iter().find(|table| table.file() == self.file);
        vec![
            Cell::Text(table.map_or(self.file.as_str(), |table| table.name()).into()),
            self.fingerprint.cell(),
            self.on.cell(),
        ]
    }

    fn from_row(row: &AnyRow, _: Width) -> Result<Self, BooksError> {
        let name: String = Field::read(row, 0)?;
        let file = Table::ALL.iter().find(|table| table.name() == name).map_or(name, |table| table.file().to_owned());
        Ok(Self { file, fingerprint: Field::read(row, 1)?, on: Field::read(row, 2)? })
    }
}
