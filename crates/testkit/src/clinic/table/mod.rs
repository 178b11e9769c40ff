//! An organisation written as the small table that a test is about.

mod named;
mod plain;
mod row;

use clinic::record::Employee;
use clinic::record::{
    Attention, Bonus, Branch, BranchCost, Category, Clinic, ContactResult, Department, Departure, DiscountGround, Item,
    ItemKind, Line, Method, Organisation, Outcome, Patient, Payment, PriceList, Rating, Reason, ReasonDesk, Recall,
    RecallAfter, Source, SourceCost, Status, Visit, VisitDesk,
};
use clinic::{LocalTime, Money};
use named::{NOT_GIVEN, check_visits, create_what_is_only_named};
use plain::{employee, item, patient};
use row::{Row, at_ten, euro, rows};

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
/// `department`, `status` (else `completed`), `item` (of the line that `billed` makes), `paid` (cash, tied, at the visit),
/// `booked` (when it was).
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
    check_visits(&org);
    org
}

fn add(org: &mut Organisation, file: &str, row: &Row) {
    match file {
        "branches" => {
            org.branches.push(Branch {
                id: row.need("id"),
                name: row.name(),
                city: row.text("city"),
                country: row.text("country"),
                desk: Default::default(),
            });
        }
        "departments" => {
            org.departments.push(Department {
                id: row.need("id"),
                name: row.name(),
                branch_id: row.text("branch"),
                desk: Default::default(),
            });
        }
        "employees" => org.employees.push(Employee {
            name: row.name(),
            department_id: row.text("department"),
            sees_patients: row.read("sees_patients", |cell| cell.parse().ok()).unwrap_or(true),
            ..employee(&row.need("id"))
        }),
        "price_lists" => {
            org.price_lists.push(PriceList {
                id: row.need("id"),
                name: row.name(),
                discount_percent: None,
                desk: Default::default(),
            });
        }
        "categories" => org.categories.push(Category {
            id: row.need("id"),
            name: row.name(),
            attention: row.read("attention", Attention::from_word).unwrap_or(Attention::Normal),
            prepayment: false,
            price_list_id: row.text("price_list"),
            desk: Default::default(),
        }),
        "items" => org.items.push(Item {
            name: row.name(),
            kind: row.read("kind", ItemKind::from_word).unwrap_or(ItemKind::Service),
            group: row.text("group"),
            recall_after: row
                .read("recall_after_days", |cell| cell.parse().ok().map(RecallAfter::Days))
                .or_else(|| row.read("recall_after_months", |cell| cell.parse().ok().map(RecallAfter::Months))),
            ..item(&row.need("id"))
        }),
        "sources" => {
            org.sources.push(Source { id: row.need("id"), name: row.name(), group: None, desk: Default::default() })
        }
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
            reason: row.text("reason").unwrap_or_else(|| "Moved away".to_owned()),
            note: None,
        }),
        "visits" => add_visit(org, row),
        "discount_grounds" => {
            org.discount_grounds.push(DiscountGround { id: row.need("id"), name: row.name(), archived: false });
        }
        "lines" => {
            add_line(org, row.need("visit"), row.text("item"), row.money("amount").unwrap_or_default());
            if let Some(line) = org.lines.last_mut() {
                line.id = row.text("line").unwrap_or_else(|| line.id.clone());
                line.discount = row.money("discount");
                line.desk.ground_id = row.text("ground");
                line.desk.corrects = row.text("corrects");
            }
        }
        "payments" => {
            let amount = row.money("amount").expect("a payment needs an amount");
            let method = row.read("method", Method::from_word).unwrap_or(Method::Cash);
            add_payment(org, row.need("patient"), row.text("visit"), row.time(), method, amount);
        }
        "bonuses" => org.bonuses.push(Bonus {
            id: format!("b{}", org.bonuses.len() + 1),
            patient_id: row.need("patient"),
            on: row.date("on").expect("a bonus needs on"),
            amount: row.money("amount").expect("a bonus needs an amount"),
            visit_id: None,
            desk: Default::default(),
        }),
        "ratings" => org.ratings.push(Rating {
            visit_id: row.need("visit"),
            rated_at: row.time(),
            score: row.read("score", |cell| cell.parse().ok()).expect("a rating needs a score"),
            comment: row.text("comment"),
        }),
        "reasons" => org.reasons.push(Reason {
            id: row.need("id"),
            name: row.name(),
            archived: false,
            desk: ReasonDesk { merged_into: row.text("merged_into") },
        }),
        "contact_results" => org.contact_results.push(ContactResult {
            id: format!("c{}", org.contact_results.len() + 1),
            patient_id: row.need("patient"),
            contacted_at: row.time(),
            contacted_by: "desk".to_owned(),
            outcome: row.read("outcome", Outcome::from_word).unwrap_or(Outcome::Informed),
            until_on: row.date("until"),
            item_id: row.text("item"),
            note: None,
        }),
        "recalls" => org.recalls.push(Recall {
            patient_id: row.need("patient"),
            item_id: row.need("item"),
            after_days: row.read("after_days", |cell| cell.parse().ok()),
            after_months: row.read("after_months", |cell| cell.parse().ok()),
            off: row.read("off", |cell| cell.parse().ok()).unwrap_or(false),
            reason: None,
            owner: None,
        }),
        other => panic!("no table is called {other}"),
    }
}

fn add_visit(org: &mut Organisation, row: &Row) {
    let id = row.text("visit").unwrap_or_else(|| format!("v{}", org.visits.len() + 1));
    let starts_at = row.time();
    if row.has("billed") || row.has("item") {
        add_line(org, id.clone(), row.text("item"), row.money("billed").unwrap_or_default());
    }
    if let Some(amount) = row.money("paid") {
        add_payment(org, row.need("patient"), Some(id.clone()), starts_at.clone(), Method::Cash, amount);
    }
    org.visits.push(Visit {
        id,
        patient_id: row.need("patient"),
        employee_id: row.text("employee").unwrap_or_else(|| "e1".to_owned()),
        department_id: row.text("department"),
        starts_at,
        ends_at: None,
        status: row.read("status", Status::from_word).unwrap_or(Status::Completed),
        desk: VisitDesk { booked_at: row.read("booked", at_ten), ..VisitDesk::default() },
    });
}

fn add_line(org: &mut Organisation, visit_id: String, item_id: Option<String>, amount: Money) {
    let id = format!("l{}", org.lines.len() + 1);
    org.lines.push(Line { id, visit_id, item_id, quantity: None, amount, discount: None, desk: Default::default() });
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
    org.payments.push(Payment { id, patient_id, visit_id, paid_at, method, amount, desk: Default::default() });
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

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
        assert_eq!(org.patients.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), ["p2", "p1"]);
        assert_eq!(org.patients[1].registered_on, date(2025, 1, 31));
        assert_eq!(org.employees.len(), 2);
        assert_eq!((org.departments[0].id.as_str(), org.sources[0].id.as_str()), ("d1", "radio"));
        assert_eq!((org.lines[0].amount, org.payments[0].amount), (Money(1000), Money(400)));
        assert_eq!((org.lines.len(), org.payments[0].visit_id.as_deref()), (1, Some("v1")));
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

    #[test]
    #[should_panic(expected = "no visit is called v2")]
    fn money_for_a_visit_that_no_table_has_is_not_overlooked() {
        tables(&[
            ("visits", "patient | on\n p1 | 2025-01-01"),
            ("payments", "patient | visit | on | amount\n p1 | v2 | 2025-01-01 | 1.00"),
        ]);
    }
}
