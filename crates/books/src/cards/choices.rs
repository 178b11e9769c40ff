//! The small lists that filters and forms offer.

use std::collections::HashSet;

use jiff::civil::Date;
use sqlx::AnyConnection;

use super::Named;
use crate::record::Fields;
use crate::{Books, BooksError, wall};

/// What can be chosen, each list by name (code point), then key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    pub branches: Vec<Named>,
    pub departments: Vec<DepartmentChoice>,
    pub employees: Vec<EmployeeChoice>,
    pub categories: Vec<Named>,
    pub sources: Vec<Named>,
    pub price_lists: Vec<Named>,
    pub bonus_kinds: Vec<Named>,
    /// Where patients live (those of merged and erased cards not counted), most patients first; at most 500.
    pub cities: Vec<City>,
    /// Those of the lists that are out of use.
    pub archived: HashSet<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DepartmentChoice {
    pub record: Named,
    pub branch: Option<Named>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmployeeChoice {
    pub record: Named,
    pub position: Option<String>,
    pub department: Option<Named>,
    pub sees_patients: bool,
    /// Today or earlier.
    pub has_left: bool,
}

/// A city as cards have it: two spellings are two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct City {
    pub name: String,
    pub patients: usize,
}

const MOST_CITIES: usize = 500;

const BRANCHES: &str = "SELECT id, key, name FROM branch ORDER BY name COLLATE \"binary\", key";
const DEPARTMENTS: &str = "SELECT department.id, department.key, department.name, branch.id, branch.key, branch.name \
    FROM department LEFT JOIN branch ON branch.id = department.branch_id \
    ORDER BY department.name COLLATE \"binary\", department.key";
const EMPLOYEES: &str = "SELECT employee.id, employee.key, employee.name, employee.position, \
    department.id, department.key, department.name, employee.sees_patients, employee.left_on \
    FROM employee LEFT JOIN department ON department.id = employee.department_id \
    ORDER BY employee.name COLLATE \"binary\", employee.key";
const CATEGORIES: &str = "SELECT id, key, name FROM category ORDER BY name COLLATE \"binary\", key";
const SOURCES: &str = "SELECT id, key, name FROM source ORDER BY name COLLATE \"binary\", key";
const PRICE_LISTS: &str = "SELECT id, key, name FROM price_list ORDER BY name COLLATE \"binary\", key";
const BONUS_KINDS: &str = "SELECT id, key, name FROM bonus_kind ORDER BY name COLLATE \"binary\", key";

/// No two records of any list have one number.
const ARCHIVED: &str = "SELECT id FROM branch WHERE is_archived = 1 UNION ALL \
    SELECT id FROM department WHERE is_archived = 1 UNION ALL SELECT id FROM category WHERE is_archived = 1 UNION ALL \
    SELECT id FROM source WHERE is_archived = 1 UNION ALL SELECT id FROM price_list WHERE is_archived = 1 \
    UNION ALL SELECT id FROM bonus_kind WHERE is_archived = 1";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] =
    &[BRANCHES, DEPARTMENTS, EMPLOYEES, CATEGORIES, SOURCES, PRICE_LISTS, BONUS_KINDS, ARCHIVED];

impl Choices {
    /// Whether forms offer it for what is new. Filters offer what is out of use, too: it stands in the figures.
    pub fn is_offered(&self, record: &Named) -> bool {
        !self.archived.contains(&record.id)
    }
}

impl Books {
    /// Everything there is to choose from. Cities are counted in the patient index, which follows every change: no table of
    /// patients is read for them, but for the first time.
    pub async fn choices(&self) -> Result<Choices, BooksError> {
        let cities = self.patient_index().cities(MOST_CITIES).await?;
        let mut db = self.readers.begin_with(self.dialect.begin_read()).await?;
        let today = wall::today(&mut db, (self.clock)().as_microsecond()).await?;
        let departments = sqlx::query(DEPARTMENTS).fetch_all(&mut *db).await?;
        let employees = sqlx::query(EMPLOYEES).fetch_all(&mut *db).await?;
        Ok(Choices {
            branches: named(BRANCHES, &mut db).await?,
            departments: departments.iter().map(|row| department(Fields::of(row))).collect::<Result<_, _>>()?,
            employees: employees.iter().map(|row| employee(Fields::of(row), today)).collect::<Result<_, _>>()?,
            categories: named(CATEGORIES, &mut db).await?,
            sources: named(SOURCES, &mut db).await?,
            price_lists: named(PRICE_LISTS, &mut db).await?,
            bonus_kinds: named(BONUS_KINDS, &mut db).await?,
            cities,
            archived: sqlx::query_scalar(ARCHIVED).fetch_all(&mut *db).await?.into_iter().collect(),
        })
    }
}

async fn named(statement: &'static str, db: &mut AnyConnection) -> Result<Vec<Named>, BooksError> {
    let rows = sqlx::query(statement).fetch_all(db).await?;
    rows.iter().map(|row| Named::read(&mut Fields::of(row))).collect()
}

fn department(mut fields: Fields<'_>) -> Result<DepartmentChoice, BooksError> {
    Ok(DepartmentChoice { record: Named::read(&mut fields)?, branch: Named::read_option(&mut fields)? })
}

fn employee(mut fields: Fields<'_>, today: Date) -> Result<EmployeeChoice, BooksError> {
    Ok(EmployeeChoice {
        record: Named::read(&mut fields)?,
        position: fields.next()?,
        department: Named::read_option(&mut fields)?,
        sees_patients: fields.next()?,
        has_left: fields.next::<Option<Date>>()?.is_some_and(|left_on| left_on <= today),
    })
}
