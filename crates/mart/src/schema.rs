//! The tables of a bucket. Days are whole numbers since 1970, money is minor units, records and texts are numbers.

use std::sync::{Arc, LazyLock};

use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};

pub const PATIENTS: usize = 0;
pub const BOOKINGS: usize = 1;
pub const LINES: usize = 2;
pub const PAYMENTS: usize = 3;
pub const DEPARTURES: usize = 4;
pub const BONUSES: usize = 5;
pub const RATINGS: usize = 6;
pub const CONTACT_RESULTS: usize = 7;
pub const RECALLS: usize = 8;

/// The tables that hold facts, in the order of [`crate::bucket::Bucket::sheets`].
pub const TABLES: [&str; 9] = [
    "stored_patient",
    "stored_booking",
    "stored_line",
    "stored_payment",
    "stored_departure",
    "stored_bonus",
    "stored_rating",
    "stored_contact_result",
    "stored_recall",
];

/// Raised whenever a column's meaning changes: a cache of another version is rebuilt.
pub const VERSION: u32 = 6;

use DataType::{Boolean, Int8, Int32, Int64, Utf8};

const PATIENT: &[(&str, DataType, bool)] = &[
    ("patient", Int32, false),
    ("key", Utf8, false),
    ("name", Utf8, false),
    ("phone", Utf8, true),
    ("email", Utf8, true),
    ("card_number", Utf8, true),
    ("registered_on", Int32, false),
    ("category", Int32, true),
    ("city", Int32, true),
    ("country", Int32, true),
    ("source", Int32, true),
    ("price_list", Int32, true),
    ("is_active", Boolean, false),
];

/// `status`: 0 booked, 1 completed, 2 cancelled, 3 missed. Neighbour columns are of visits only; `first_on` (the patient's
/// first visit ever) stands on every row. `opens_day` and `closes_day`: the first and the last visit of the patient's day;
/// `is_alone`: the day's only receipt. `reminded_on`: the day of the reminder that brought it. Rows of a patient lie in the order of time; `visit_days` counts days with a visit so far.
const BOOKING: &[(&str, DataType, bool)] = &[
    ("patient", Int32, false),
    ("visit", Int32, false),
    ("employee", Int32, false),
    ("department", Int32, true),
    ("day", Int32, false),
    ("hour", Int8, false),
    ("status", Int8, false),
    ("sees_patients", Boolean, false),
    ("is_visit", Boolean, false),
    ("is_receipt", Boolean, false),
    ("is_alone", Boolean, false),
    ("billed", Int64, false),
    ("first_on", Int32, true),
    ("prev_on", Int32, true),
    ("next_on", Int32, true),
    ("is_first", Boolean, false),
    ("opens_day", Boolean, false),
    ("closes_day", Boolean, false),
    ("visit_days", Int32, false),
    ("first_with_employee_on", Int32, true),
    ("next_with_employee_on", Int32, true),
    ("is_first_with_employee", Boolean, false),
    ("first_with_department_on", Int32, true),
    ("next_with_department_on", Int32, true),
    ("is_first_with_department", Boolean, false),
    ("first_with_branch_on", Int32, true),
    ("next_with_branch_on", Int32, true),
    ("is_first_with_branch", Boolean, false),
    ("reminded_on", Int32, true),
];

/// Lines of receipts. `following_on`: day of the patient's next line of the same item, of the same day too. `discount`: what the
/// line gives away, below zero where it takes back; `is_discounted`: something of it stands after the receipt's corrections.
const LINE: &[(&str, DataType, bool)] = &[
    ("patient", Int32, false),
    ("visit", Int32, false),
    ("day", Int32, false),
    ("item", Int32, true),
    ("employee", Int32, false),
    ("department", Int32, true),
    ("amount", Int64, false),
    ("discount", Int64, false),
    ("ground", Int32, true),
    ("is_discounted", Boolean, false),
    ("following_on", Int32, true),
];

/// `employee` … `tied_patient` are of the visit it is tied to, NULL when to none.
const PAYMENT: &[(&str, DataType, bool)] = &[
    ("patient", Int32, false),
    ("day", Int32, false),
    ("amount", Int64, false),
    ("is_bonus", Boolean, false),
    ("visit", Int32, true),
    ("employee", Int32, true),
    ("department", Int32, true),
    ("tied_day", Int32, true),
    ("tied_is_receipt", Boolean, true),
    ("tied_is_booked", Boolean, true),
    ("tied_patient", Int32, true),
];

/// `next_visit_on`: day of the first visit after it. `billed_before`: of all receipts up to its day.
const DEPARTURE: &[(&str, DataType, bool)] = &[
    ("patient", Int32, false),
    ("left_on", Int32, false),
    ("reason", Int32, false),
    ("spelling", Int32, false),
    ("next_visit_on", Int32, true),
    ("billed_before", Int64, false),
];

const BONUS: &[(&str, DataType, bool)] = &[("patient", Int32, false), ("day", Int32, false), ("amount", Int64, false)];

/// Ratings of receipts.
const RATING: &[(&str, DataType, bool)] = &[
    ("patient", Int32, false),
    ("visit", Int32, false),
    ("employee", Int32, false),
    ("department", Int32, true),
    ("day", Int32, false),
    ("receipt_day", Int32, false),
    ("score", Int8, false),
    ("has_comment", Boolean, false),
];

/// Later than every day that is asked for.
pub const NEVER: i32 = i32::MAX;

/// What came of calling patients, in the order of time. `outcome`: its place in `Outcome::ALL`. `is_reminder`: the first of the day
/// that reminded of something that is due; `booked_on`, `came_on`: the first day on which it brought a booking, or a visit;
/// [`NEVER`] where it brought none.
const CONTACT_RESULT: &[(&str, DataType, bool)] = &[
    ("patient", Int32, false),
    ("day", Int32, false),
    ("outcome", Int8, false),
    ("until_on", Int32, true),
    ("is_reminder", Boolean, false),
    ("booked_on", Int32, false),
    ("came_on", Int32, false),
];

/// What holds of an item for one patient: an interval of days, or of months, or none of its own; or that nobody is reminded.
const RECALL: &[(&str, DataType, bool)] = &[
    ("patient", Int32, false),
    ("item", Int32, false),
    ("after_days", Int32, true),
    ("after_months", Int32, true),
    ("is_off", Boolean, false),
];

static SCHEMAS: LazyLock<[SchemaRef; 9]> =
    LazyLock::new(|| [PATIENT, BOOKING, LINE, PAYMENT, DEPARTURE, BONUS, RATING, CONTACT_RESULT, RECALL].map(schema));

fn schema(columns: &[(&str, DataType, bool)]) -> SchemaRef {
    let fields: Vec<Field> =
        columns.iter().map(|(name, of, may_be_unknown)| Field::new(*name, of.clone(), *may_be_unknown)).collect();
    Arc::new(Schema::new(fields))
}

/// Schemas of [`TABLES`].
pub fn schemas() -> &'static [SchemaRef; 9] {
    &SCHEMAS
}

/// Position of a column in a table of [`TABLES`].
pub fn column(table: usize, name: &str) -> usize {
    schemas()[table].index_of(name).expect("the schema has the columns that are asked for")
}

/// Every table's columns as one text: a cache written for other columns is not read.
pub fn fingerprint() -> String {
    let tables = TABLES.iter().zip(schemas()).map(|(table, schema)| {
        let columns: Vec<String> = schema
            .fields()
            .iter()
            .map(|field| format!("{}:{}:{}", field.name(), field.data_type(), field.is_nullable()))
            .collect();
        format!("{table}({})", columns.join(","))
    });
    format!("v{VERSION} {}", tables.collect::<Vec<_>>().join(" "))
}
