//! A spreadsheet from elsewhere: read whatever it was saved as, its headings guessed, its values recognised, its rows turned into
//! records of a bundle.
//!
//! `read` makes rows of a file, `guess` says which heading means what, `value` reads dates and amounts as people write them, `term`
//! words, `translate` makes records that know those in the books, `write` puts them into a bundle that is imported like any other.

mod guess;
mod headings;
mod matching;
mod read;
mod term;
mod translate;
mod value;
mod write;

pub use guess::{guess, likely_kind};
pub use matching::Known;
pub use read::{Cell, ENCODINGS, ReadFlaw, Sheet, SheetRow, may_be_sheet, read};
pub use translate::{RowFlaw, Translation, translate};
pub use value::{DateOrder, Decimals, Values};
pub use write::bundle;

use serde::{Deserialize, Serialize};

/// What its rows are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Patients,
    Visits,
    Payments,
}

/// What a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The number of the patient, visit or payment in the program that it comes from.
    Number,
    /// The patient, of a visit or a payment.
    Patient,
    Name,
    FirstName,
    LastName,
    Phone,
    Email,
    BornOn,
    Sex,
    City,
    Country,
    CardNumber,
    Category,
    Source,
    RegisteredOn,
    Note,
    Date,
    Time,
    Minutes,
    Doctor,
    Department,
    Status,
    Service,
    Amount,
    Paid,
    Method,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Patients, Self::Visits, Self::Payments];

    pub fn word(self) -> &'static str {
        match self {
            Self::Patients => "patients",
            Self::Visits => "visits",
            Self::Payments => "payments",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// What can be said of such a row.
    pub fn fields(self) -> &'static [Field] {
        use Field::{
            Amount, BornOn, CardNumber, Category, City, Country, Date, Department, Doctor, Email, FirstName, LastName,
            Method, Minutes, Name, Note, Number, Paid, Patient, Phone, RegisteredOn, Service, Sex, Source, Status,
            Time,
        };
        match self {
            Self::Patients => &[
                Number,
                Name,
                FirstName,
                LastName,
                Phone,
                Email,
                BornOn,
                Sex,
                City,
                Country,
                CardNumber,
                Category,
                Source,
                RegisteredOn,
                Note,
            ],
            Self::Visits => &[
                Number, Patient, Name, FirstName, LastName, Phone, CardNumber, Date, Time, Minutes, Doctor, Department,
                Status, Service, Amount, Paid, Method,
            ],
            Self::Payments => {
                &[Number, Patient, Name, FirstName, LastName, Phone, CardNumber, Date, Time, Amount, Method]
            }
        }
    }

    /// Of each group one field must be there.
    pub fn needs(self) -> &'static [&'static [Field]] {
        use Field::{Amount, CardNumber, Date, LastName, Name, Patient, Phone};
        match self {
            Self::Patients => &[&[Name, LastName]],
            Self::Visits => &[&[Patient, Name, LastName, Phone, CardNumber], &[Date]],
            Self::Payments => &[&[Patient, Name, LastName, Phone, CardNumber], &[Date], &[Amount]],
        }
    }
}

impl Field {
    pub const ALL: [Self; 26] = [
        Self::Number,
        Self::Patient,
        Self::Name,
        Self::FirstName,
        Self::LastName,
        Self::Phone,
        Self::Email,
        Self::BornOn,
        Self::Sex,
        Self::City,
        Self::Country,
        Self::CardNumber,
        Self::Category,
        Self::Source,
        Self::RegisteredOn,
        Self::Note,
        Self::Date,
        Self::Time,
        Self::Minutes,
        Self::Doctor,
        Self::Department,
        Self::Status,
        Self::Service,
        Self::Amount,
        Self::Paid,
        Self::Method,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Patient => "patient",
            Self::Name => "name",
            Self::FirstName => "first-name",
            Self::LastName => "last-name",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::BornOn => "born-on",
            Self::Sex => "sex",
            Self::City => "city",
            Self::Country => "country",
            Self::CardNumber => "card-number",
            Self::Category => "category",
            Self::Source => "source",
            Self::RegisteredOn => "registered-on",
            Self::Note => "note",
            Self::Date => "date",
            Self::Time => "time",
            Self::Minutes => "minutes",
            Self::Doctor => "doctor",
            Self::Department => "department",
            Self::Status => "status",
            Self::Service => "service",
            Self::Amount => "amount",
            Self::Paid => "paid",
            Self::Method => "method",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.word() == word)
    }

    pub fn is_date(self) -> bool {
        matches!(self, Self::Date | Self::BornOn | Self::RegisteredOn)
    }

    pub fn is_amount(self) -> bool {
        matches!(self, Self::Amount | Self::Paid)
    }
}

/// What the columns of a sheet say, and how its values are written. Kept under a name it serves the next sheet of the same kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    pub kind: Kind,
    /// Of each column; none: it is left out.
    pub fields: Vec<Option<Field>>,
    pub dates: DateOrder,
    pub decimals: Decimals,
}

impl Mapping {
    /// The groups of which no field is there.
    pub fn lacks(&self) -> Vec<&'static [Field]> {
        let has = |field: &Field| self.fields.contains(&Some(*field));
        self.kind.needs().iter().copied().filter(|group| !group.iter().any(has)).collect()
    }

    /// What more than one column says; a name and a note may be in several.
    pub fn doubled(&self) -> Option<Field> {
        let times = |field: Field| self.fields.iter().filter(|known| **known == Some(field)).count();
        self.kind.fields().iter().copied().find(|field| *field != Field::Note && times(*field) > 1)
    }

    pub fn column(&self, field: Field) -> Option<usize> {
        self.fields.iter().position(|known| *known == Some(field))
    }
}
