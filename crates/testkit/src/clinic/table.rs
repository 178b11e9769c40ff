//! An organisation written as the small table that a test is about.

use ::clinic::record::{
    Attention, Bonus, Branch, BranchCost, Category, Clinic, Department, Departure, Employee, Item,
    ItemKind, Line, Method, Organisation, Patient, Payment, PriceList, Rating, RecallAfter, Source,
    SourceCost, Status, Visit,
};
use ::clinic::time::{parse_date, parse_month};
use ::clinic::{Currency, LocalTime, Money};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// An organisation out of its visits.
///
/// ```text
/// let org = table("
///     patient | on         | employee | billed
///     p1      | 2025-01-02 | e1       | 10.00
///     p1      | 2025-02-03 | e2       | 12.50
/// ");
/// ```
/// `on` is a date (the visit starts at 10:00) or a local date-time. Further columns: `visit` (its id; else v1, v2, …),
/// `department`, `status` (else `completed`), `item` (of the line that `billed` makes), `paid` (cash, tied, at the visit).
/// An empty cell is the same as no column. Patients, employees and departments exist once they are named, under
/// their ids; a patient is registered on the day of the first booking, in euros.
///
/// # Panics
/// When the table is not well-formed: a test must not run on other data than it shows.
pub fn table(visits: &str) -> Organisation {
    tables(&[("visits", visits)])
}

/// An organisation out of several tables, each named as its file of the bundle, in any order.
///
/// ```text
/// let org = tables(&[
///     ("visits",     "patient | on | billed \n p1 | 2025-01-02 | 10.00"),
///     ("departures", "patient | on | reason \n p1 | 2025-03-01 | Moved away"),
/// ]);
/// ```
/// Columns are the bundle's without `_id`, and `on` for every date (`registered_on`, `left_on`, `paid_at`, `rated_at`).
/// What a table names is created where no table describes it. What a row leaves out has the bundle's default, else the
/// plainest: the id for a name, `service`, `cash`, `e1`.
///
/// # Panics
/// As [`table`].
pub fn tables(tables: &[(&str, &str)]) -> Organisation {
    let mut org = Organisation {
        clinic: Some(Clinic {
            name: "Clinic".to_owned(),
            currency: euro(),
            time_zone: "Europe/Berlin".to_owned(),
            country: "DE".to_owned(),
        }),
        ..Organisation::default()
    };
    for (file, text) in tables {
        for row in rows(file, text) {
            add(&mut org, file, &row);
        }
    }
    create_what_is_only_named(&mut org);
    org
}

/// Columns a table may have.
fn columns(file: &str) -> &'static [&'static str] {
    match file {
        "branches" => &["id", "name", "city", "country"],
        "departments" => &["id", "name", "branch"],
        "employees" => &["id", "name", "department", "sees_patients"],
        "price_lists" => &["id", "name"],
        "categories" => &["id", "name", "attention", "price_list"],
        "items" => &[
            "id",
            "name",
            "kind",
            "group",
            "recall_after_days",
            "recall_after_months",
        ],
        "sources" => &["id", "name"],
        "source_costs" => &["source", "month", "amount"],
        "branch_costs" => &["branch", "month", "amount"],
        "patients" => &[
            "id",
            "name",
            "phone",
            "email",
            "city",
            "country",
            "category",
            "price_list",
            "source",
            "card_number",
            "on",
        ],
        "departures" => &["patient", "on", "reason"],
        "visits" => &[
            "visit",
            "patient",
            "employee",
            "department",
            "on",
            "status",
            "billed",
            "item",
            "paid",
        ],
        "lines" => &["visit", "item", "amount"],
        "payments" => &["patient", "visit", "on", "method", "amount"],
        "bonuses" => &["patient", "on", "amount"],
        "ratings" => &["visit", "on", "score", "comment"],
        other => panic!("no table is called {other}"),
    }
}

/// One row, its cells by column; empty cells are left out.
struct Row<'a>(BTreeMap<&'a str, &'a str>);

fn rows<'a>(file: &str, text: &'a str) -> Vec<Row<'a>> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let cells = |line: &'a str| line.split('|').map(str::trim).collect::<Vec<_>>();
    let head = lines.next().map(cells).unwrap_or_default();
    if let Some(unknown) = head.iter().find(|column| !columns(file).contains(column)) {
        panic!("{file} has no column {unknown}, only {:?}", columns(file));
    }
    let row = |line| {
        let cells = cells(line);
        assert_eq!(
            cells.len(),
            head.len(),
            "{file}: as many cells as columns in `{line}`"
        );
        Row(head
            .iter()
            .copied()
            .zip(cells)
            .filter(|(_, cell)| !cell.is_empty())
            .collect())
    };
    lines.map(row).collect()
}

impl Row<'_> {
    fn text(&self, column: &str) -> Option<String> {
        self.0.get(column).map(|cell| (*cell).to_owned())
    }

    fn need(&self, column: &str) -> String {
        self.text(column)
            .unwrap_or_else(|| panic!("a row needs {column}"))
    }

    /// The name, else the id.
    fn name(&self) -> String {
        self.text("name").unwrap_or_else(|| self.need("id"))
    }

    fn read<T>(&self, column: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.0
            .get(column)
            .map(|cell| read(cell).unwrap_or_else(|| panic!("{column} cannot be {cell}")))
    }

    fn money(&self, column: &str) -> Option<Money> {
        self.read(column, |cell| euro().parse(cell).ok())
    }

    fn date(&self, column: &str) -> Option<Date> {
        self.read(column, parse_date)
    }

    fn month(&self) -> Date {
        self.read("month", parse_month)
            .expect("a cost needs a month")
    }

    /// `on`, at ten o'clock when only a date is given.
    fn time(&self) -> LocalTime {
        let at_ten = |cell: &str| {
            LocalTime::parse(cell).or_else(|| LocalTime::parse(&format!("{cell}T10:00")))
        };
        self.read("on", at_ten).expect("a row needs on")
    }
}

fn euro() -> Currency {
    Currency::from_code("EUR").expect("the euro exists")
}

fn add(org: &mut Organisation, file: &str, row: &Row) {
    match file {
        "branches" => {
            org.branches.push(Branch {
                id: row.need("id"),
                name: row.name(),
                city: row.text("city"),
                country: row.text("country"),
            });
        }
        "departments" => {
            org.departments.push(Department {
                id: row.need("id"),
                name: row.name(),
                branch_id: row.text("branch"),
            });
        }
        "employees" => org.employees.push(Employee {
            name: row.name(),
            department_id: row.text("department"),
            sees_patients: row.0.get("sees_patients") != Some(&"false"),
            ..employee(&row.need("id"))
        }),
        "price_lists" => {
            org.price_lists.push(PriceList {
                id: row.need("id"),
                name: row.name(),
                discount_percent: None,
            });
        }
        "categories" => org.categories.push(Category {
            id: row.need("id"),
            name: row.name(),
            attention: row
                .read("attention", Attention::from_word)
                .unwrap_or(Attention::Normal),
            prepayment: false,
            price_list_id: row.text("price_list"),
        }),
        "items" => org.items.push(Item {
            name: row.name(),
            kind: row
                .read("kind", ItemKind::from_word)
                .unwrap_or(ItemKind::Service),
            group: row.text("group"),
            recall_after: row
                .read("recall_after_days", |cell| {
                    cell.parse().ok().map(RecallAfter::Days)
                })
                .or_else(|| {
                    row.read("recall_after_months", |cell| {
                        cell.parse().ok().map(RecallAfter::Months)
                    })
                }),
            ..item(&row.need("id"))
        }),
        "sources" => org.sources.push(Source {
            id: row.need("id"),
            name: row.name(),
            group: None,
        }),
        "source_costs" => org.source_costs.push(SourceCost {
            source_id: row.need("source"),
            month: row.month(),
            amount: row.money("amount").expect("a cost needs an amount"),
        }),
        "branch_costs" => org.branch_costs.push(BranchCost {
            branch_id: row.need("branch"),
            month: row.month(),
            amount: row.money("amount").expect("a cost needs an amount"),
        }),
        "patients" => org.patients.push(Patient {
            name: row.name(),
            phone: row.text("phone"),
            email: row.text("email"),
            city: row.text("city"),
            country: row.text("country"),
            category_id: row.text("category"),
            price_list_id: row.text("price_list"),
            source_id: row.text("source"),
            card_number: row.text("card_number"),
            ..patient(&row.need("id"), row.date("on").unwrap_or(NOT_GIVEN))
        }),
        "departures" => org.departures.push(Departure {
            patient_id: row.need("patient"),
            left_on: row.date("on").expect("a departure needs on"),
            reason: row
                .text("reason")
                .unwrap_or_else(|| "Moved away".to_owned()),
            note: None,
        }),
        "visits" => add_visit(org, row),
        "lines" => add_line(
            org,
            row.need("visit"),
            row.text("item"),
            row.money("amount").unwrap_or_default(),
        ),
        "payments" => {
            let amount = row.money("amount").expect("a payment needs an amount");
            let method = row
                .read("method", Method::from_word)
                .unwrap_or(Method::Cash);
            add_payment(
                org,
                row.need("patient"),
                row.text("visit"),
                row.time(),
                method,
                amount,
            );
        }
        "bonuses" => org.bonuses.push(Bonus {
            id: format!("b{}", org.bonuses.len() + 1),
            patient_id: row.need("patient"),
            on: row.date("on").expect("a bonus needs on"),
            amount: row.money("amount").expect("a bonus needs an amount"),
            visit_id: None,
        }),
        "ratings" => org.ratings.push(Rating {
            visit_id: row.need("visit"),
            rated_at: row.time(),
            score: row
                .read("score", |cell| cell.parse().ok())
                .expect("a rating needs a score"),
            comment: row.text("comment"),
        }),
        other => panic!("no table is called {other}"),
    }
}

fn add_visit(org: &mut Organisation, row: &Row) {
    let id = row
        .text("visit")
        .unwrap_or_else(|| format!("v{}", org.visits.len() + 1));
    let starts_at = row.time();
    if row.0.contains_key("billed") || row.0.contains_key("item") {
        add_line(
            org,
            id.clone(),
            row.text("item"),
            row.money("billed").unwrap_or_default(),
        );
    }
    if let Some(amount) = row.money("paid") {
        add_payment(
            org,
            row.need("patient"),
            Some(id.clone()),
            starts_at.clone(),
            Method::Cash,
            amount,
        );
    }
    org.visits.push(Visit {
        id,
        patient_id: row.need("patient"),
        employee_id: row.text("employee").unwrap_or_else(|| "e1".to_owned()),
        department_id: row.text("department"),
        starts_at,
        ends_at: None,
        status: row
            .read("status", Status::from_word)
            .unwrap_or(Status::Completed),
    });
}

fn add_line(org: &mut Organisation, visit_id: String, item_id: Option<String>, amount: Money) {
    let id = format!("l{}", org.lines.len() + 1);
    org.lines.push(Line {
        id,
        visit_id,
        item_id,
        quantity: None,
        amount,
        discount: None,
    });
}

fn add_payment(
    org: &mut Organisation,
    patient_id: String,
    visit_id: Option<String>,
    paid_at: LocalTime,
    method: Method,
    amount: Money,
) {
    let id = format!("m{}", org.payments.len() + 1);
    org.payments.push(Payment {
        id,
        patient_id,
        visit_id,
        paid_at,
        method,
        amount,
    });
}

/// Stands for a registration that no table gives, until the first booking is known.
const NOT_GIVEN: Date = Date::MIN;

fn create_what_is_only_named(org: &mut Organisation) {
    let named = [
        org.visits
            .iter()
            .map(|visit| &visit.patient_id)
            .collect::<Vec<_>>(),
        org.departures
            .iter()
            .map(|departure| &departure.patient_id)
            .collect(),
        org.payments
            .iter()
            .map(|payment| &payment.patient_id)
            .collect(),
        org.bonuses.iter().map(|bonus| &bonus.patient_id).collect(),
    ];
    let patients = missing(
        named.into_iter().flatten(),
        org.patients.iter().map(|row| &row.id),
    );
    org.patients
        .extend(patients.iter().map(|id| patient(id, NOT_GIVEN)));
    for patient in org
        .patients
        .iter_mut()
        .filter(|patient| patient.registered_on == NOT_GIVEN)
    {
        let bookings = org
            .visits
            .iter()
            .filter(|visit| visit.patient_id == patient.id);
        let first = bookings.map(|visit| visit.starts_at.date()).min();
        patient.registered_on = first.unwrap_or(jiff::civil::date(2025, 1, 1));
    }
    let employees = missing(
        org.visits.iter().map(|visit| &visit.employee_id),
        org.employees.iter().map(|row| &row.id),
    );
    org.employees
        .extend(employees.iter().map(|id| employee(id)));
    let named = org
        .visits
        .iter()
        .filter_map(|visit| visit.department_id.as_ref());
    let named = named.chain(
        org.employees
            .iter()
            .filter_map(|employee| employee.department_id.as_ref()),
    );
    for id in missing(named, org.departments.iter().map(|row| &row.id)) {
        org.departments.push(Department {
            name: id.clone(),
            id,
            branch_id: None,
        });
    }
    let named = org
        .departments
        .iter()
        .filter_map(|department| department.branch_id.as_ref());
    let named = named.chain(org.branch_costs.iter().map(|cost| &cost.branch_id));
    for id in missing(named, org.branches.iter().map(|row| &row.id)) {
        org.branches.push(Branch {
            name: id.clone(),
            id,
            city: None,
            country: None,
        });
    }
    let named = org
        .patients
        .iter()
        .filter_map(|patient| patient.source_id.as_ref());
    let named = named.chain(org.source_costs.iter().map(|cost| &cost.source_id));
    for id in missing(named, org.sources.iter().map(|row| &row.id)) {
        org.sources.push(Source {
            name: id.clone(),
            id,
            group: None,
        });
    }
    let named = org
        .patients
        .iter()
        .filter_map(|patient| patient.category_id.as_ref());
    for id in missing(named, org.categories.iter().map(|row| &row.id)) {
        let (attention, prepayment) = (Attention::Normal, false);
        org.categories.push(Category {
            name: id.clone(),
            id,
            attention,
            prepayment,
            price_list_id: None,
        });
    }
    let named = org
        .patients
        .iter()
        .filter_map(|patient| patient.price_list_id.as_ref());
    let named = named.chain(
        org.categories
            .iter()
            .filter_map(|category| category.price_list_id.as_ref()),
    );
    for id in missing(named, org.price_lists.iter().map(|row| &row.id)) {
        org.price_lists.push(PriceList {
            name: id.clone(),
            id,
            discount_percent: None,
        });
    }
    let items = missing(
        org.lines.iter().filter_map(|line| line.item_id.as_ref()),
        org.items.iter().map(|row| &row.id),
    );
    org.items.extend(items.iter().map(|id| item(id)));
}

/// Ids that are named and not described, each once.
fn missing<'a>(
    named: impl Iterator<Item = &'a String>,
    described: impl Iterator<Item = &'a String>,
) -> BTreeSet<String> {
    let described: BTreeSet<&String> = described.collect();
    named
        .filter(|id| !described.contains(id))
        .cloned()
        .collect()
}

fn patient(id: &str, registered_on: Date) -> Patient {
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
    }
}

fn employee(id: &str) -> Employee {
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

fn item(id: &str) -> Item {
    Item {
        id: id.to_owned(),
        name: id.to_owned(),
        kind: ItemKind::Service,
        group: None,
        price: None,
        duration_minutes: None,
        recall_after: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_table_names_exists() {
        let org = tables(&[
            (
                "visits",
                "patient | on         | employee | department | billed | paid
                 p1      | 2025-02-01 | e1       | d1         | 10.00  | 4.00
                 p1      | 2025-01-31T23:59 | e2 |            |        |",
            ),
            ("patients", "id | source\n p2 | radio"),
        ]);
        assert_eq!(
            org.patients
                .iter()
                .map(|row| row.id.as_str())
                .collect::<Vec<_>>(),
            ["p2", "p1"]
        );
        assert_eq!(
            org.patients[1].registered_on,
            jiff::civil::date(2025, 1, 31)
        );
        assert_eq!(org.employees.len(), 2);
        assert_eq!(
            (org.departments[0].id.as_str(), org.sources[0].id.as_str()),
            ("d1", "radio")
        );
        assert_eq!(
            (org.lines[0].amount, org.payments[0].amount),
            (Money(1000), Money(400))
        );
        assert_eq!(
            (org.lines.len(), org.payments[0].visit_id.as_deref()),
            (1, Some("v1"))
        );
        assert_eq!(org.visits[1].starts_at.as_str(), "2025-01-31T23:59");
    }

    #[test]
    #[should_panic(expected = "visits has no column emploee")]
    fn a_misspelt_column_is_not_overlooked() {
        table("patient | emploee | on\n p1 | e1 | 2025-01-01");
    }

    #[test]
    #[should_panic(expected = "as many cells as columns")]
    fn a_cell_too_few_is_not_overlooked() {
        table("patient | employee | on\n p1 | 2025-01-01");
    }
}
