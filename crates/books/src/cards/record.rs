//! Cards of the directory: who works where, what is sold, which groups there are.

use clinic::record::{Attention, ItemKind, RecallAfter};
use jiff::civil::Date;
use sqlx::any::AnyRow;

use super::{Named, PriceListCard};
use crate::facts::Reader;
use crate::record::Fields;
use crate::{Books, BooksError};

/// What a card can be of, beside patients.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordKind {
    Employee,
    Department,
    Branch,
    Category,
    Source,
    Item,
    PriceList,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordCard {
    Employee(EmployeeCard),
    Department(DepartmentCard),
    Branch(BranchCard),
    Category(CategoryCard),
    Source(SourceCard),
    Item(ItemCard),
    PriceList(PriceListCard),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmployeeCard {
    pub record: Named,
    pub position: Option<String>,
    pub department: Option<Named>,
    /// Of the department.
    pub branch: Option<Named>,
    pub hired_on: Option<Date>,
    pub left_on: Option<Date>,
    /// False: what they complete is a sale.
    pub sees_patients: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DepartmentCard {
    pub record: Named,
    pub branch: Option<Named>,
    /// Who have not left, by name.
    pub employees: Vec<Named>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BranchCard {
    pub record: Named,
    pub city: Option<String>,
    pub country: Option<String>,
    /// By name.
    pub departments: Vec<Named>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CategoryCard {
    pub record: Named,
    pub attention: Attention,
    pub prepayment: bool,
    pub price_list: Option<Named>,
    /// Active patients.
    pub members: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceCard {
    pub record: Named,
    pub group: Option<String>,
    /// Active patients.
    pub members: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemCard {
    pub record: Named,
    pub kind: ItemKind,
    pub group: Option<String>,
    /// On the main price list.
    pub price_minor: Option<i64>,
    pub duration_minutes: Option<i32>,
    pub recall_after: Option<RecallAfter>,
    /// On other price lists, by their names.
    pub prices: Vec<ListPrice>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListPrice {
    pub price_list: Named,
    pub price_minor: i64,
}

impl RecordKind {
    pub const ALL: [Self; 7] =
        [Self::Employee, Self::Department, Self::Branch, Self::Category, Self::Source, Self::Item, Self::PriceList];

    /// As in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Employee => "employee",
            Self::Department => "department",
            Self::Branch => "branch",
            Self::Category => "category",
            Self::Source => "source",
            Self::Item => "item",
            Self::PriceList => "price-list",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

impl RecordCard {
    pub fn record(&self) -> &Named {
        match self {
            Self::Employee(card) => &card.record,
            Self::Department(card) => &card.record,
            Self::Branch(card) => &card.record,
            Self::Category(card) => &card.record,
            Self::Source(card) => &card.record,
            Self::Item(card) => &card.record,
            Self::PriceList(card) => &card.record,
        }
    }
}

const EMPLOYEE: &str = "SELECT employee.id, employee.key, employee.name, employee.position, \
    department.id, department.key, department.name, branch.id, branch.key, branch.name, \
    employee.hired_on, employee.left_on, employee.sees_patients \
    FROM employee LEFT JOIN department ON department.id = employee.department_id \
    LEFT JOIN branch ON branch.id = department.branch_id WHERE employee.key = $1";
const DEPARTMENT: &str = "SELECT department.id, department.key, department.name, branch.id, branch.key, branch.name \
    FROM department LEFT JOIN branch ON branch.id = department.branch_id WHERE department.key = $1";
/// $1 department, $2 today
const EMPLOYEES: &str = "SELECT id, key, name FROM employee \
    WHERE department_id = $1 AND (left_on IS NULL OR left_on > $2) ORDER BY name COLLATE \"binary\", key";
const BRANCH: &str = "SELECT id, key, name, city, country FROM branch WHERE key = $1";
const DEPARTMENTS: &str =
    "SELECT id, key, name FROM department WHERE branch_id = $1 ORDER BY name COLLATE \"binary\", key";
const CATEGORY: &str = "SELECT category.id, category.key, category.name, category.attention, category.prepayment, \
    price_list.id, price_list.key, price_list.name \
    FROM category LEFT JOIN price_list ON price_list.id = category.price_list_id WHERE category.key = $1";
const SOURCE: &str = "SELECT id, key, name, source_group FROM source WHERE key = $1";
const ITEM: &str = "SELECT id, key, name, kind, item_group, price_minor, duration_minutes, recall_after_days, \
    recall_after_months FROM item WHERE key = $1";
const PRICES: &str = "SELECT price_list.id, price_list.key, price_list.name, price.price_minor \
    FROM price JOIN price_list ON price_list.id = price.price_list_id \
    WHERE price.item_id = $1 ORDER BY price_list.name COLLATE \"binary\", price_list.key";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] =
    &[EMPLOYEE, DEPARTMENT, EMPLOYEES, BRANCH, DEPARTMENTS, CATEGORY, SOURCE, ITEM, PRICES];

impl Books {
    /// The card of a record with this key; none when there is none.
    pub async fn record_card(&self, kind: RecordKind, key: &str) -> Result<Option<RecordCard>, BooksError> {
        let mut reader = self.read().await?;
        Ok(match kind {
            RecordKind::Employee => {
                reader.one(EMPLOYEE, key).await?.map(|row| employee(&row)).transpose()?.map(RecordCard::Employee)
            }
            RecordKind::Department => {
                let today = reader.today().await?;
                reader.department(key, today).await?.map(RecordCard::Department)
            }
            RecordKind::Branch => reader.branch(key).await?.map(RecordCard::Branch),
            RecordKind::Category => {
                let Some(row) = reader.one(CATEGORY, key).await? else { return Ok(None) };
                let mut card = category(&row)?;
                drop(reader);
                card.members = self.patient_index().members_of_category(card.record.id).await?;
                Some(RecordCard::Category(card))
            }
            RecordKind::Source => {
                let Some(row) = reader.one(SOURCE, key).await? else { return Ok(None) };
                let mut card = source(&row)?;
                drop(reader);
                card.members = self.patient_index().members_of_source(card.record.id).await?;
                Some(RecordCard::Source(card))
            }
            RecordKind::Item => reader.item(key).await?.map(RecordCard::Item),
            RecordKind::PriceList => reader.price_list(key).await?.map(RecordCard::PriceList),
        })
    }
}

impl Reader {
    async fn one(&mut self, statement: &'static str, key: &str) -> Result<Option<AnyRow>, BooksError> {
        Ok(sqlx::query(statement).bind(key.to_owned()).fetch_optional(&mut *self.tx).await?)
    }

    async fn department(&mut self, key: &str, today: Date) -> Result<Option<DepartmentCard>, BooksError> {
        let Some(row) = self.one(DEPARTMENT, key).await? else { return Ok(None) };
        let mut fields = Fields::of(&row);
        let (record, branch) = (Named::read(&mut fields)?, Named::read_option(&mut fields)?);
        let employees = sqlx::query(EMPLOYEES).bind(record.id).bind(today.to_string());
        let employees = named(&employees.fetch_all(&mut *self.tx).await?)?;
        Ok(Some(DepartmentCard { record, branch, employees }))
    }

    async fn branch(&mut self, key: &str) -> Result<Option<BranchCard>, BooksError> {
        let Some(row) = self.one(BRANCH, key).await? else { return Ok(None) };
        let mut fields = Fields::of(&row);
        let (record, city, country) = (Named::read(&mut fields)?, fields.next()?, fields.next()?);
        let departments = named(&sqlx::query(DEPARTMENTS).bind(record.id).fetch_all(&mut *self.tx).await?)?;
        Ok(Some(BranchCard { record, city, country, departments }))
    }

    async fn item(&mut self, key: &str) -> Result<Option<ItemCard>, BooksError> {
        let Some(row) = self.one(ITEM, key).await? else { return Ok(None) };
        let mut fields = Fields::of(&row);
        let mut card = ItemCard {
            record: Named::read(&mut fields)?,
            kind: fields.next()?,
            group: fields.next()?,
            price_minor: fields.next()?,
            duration_minutes: fields.next()?,
            recall_after: None,
            prices: Vec::new(),
        };
        let (days, months): (Option<i32>, Option<i32>) = (fields.next()?, fields.next()?);
        card.recall_after = days.map(RecallAfter::Days).or(months.map(RecallAfter::Months));
        for row in sqlx::query(PRICES).bind(card.record.id).fetch_all(&mut *self.tx).await? {
            let mut fields = Fields::of(&row);
            card.prices.push(ListPrice { price_list: Named::read(&mut fields)?, price_minor: fields.next()? });
        }
        Ok(Some(card))
    }
}

fn named(rows: &[AnyRow]) -> Result<Vec<Named>, BooksError> {
    rows.iter().map(|row| Named::read(&mut Fields::of(row))).collect()
}

fn employee(row: &AnyRow) -> Result<EmployeeCard, BooksError> {
    let mut fields = Fields::of(row);
    Ok(EmployeeCard {
        record: Named::read(&mut fields)?,
        position: fields.next()?,
        department: Named::read_option(&mut fields)?,
        branch: Named::read_option(&mut fields)?,
        hired_on: fields.next()?,
        left_on: fields.next()?,
        sees_patients: fields.next()?,
    })
}

/// Its members still to be counted.
fn category(row: &AnyRow) -> Result<CategoryCard, BooksError> {
    let mut fields = Fields::of(row);
    Ok(CategoryCard {
        record: Named::read(&mut fields)?,
        attention: fields.next()?,
        prepayment: fields.next()?,
        price_list: Named::read_option(&mut fields)?,
        members: 0,
    })
}

/// Its members still to be counted.
fn source(row: &AnyRow) -> Result<SourceCard, BooksError> {
    let mut fields = Fields::of(row);
    Ok(SourceCard { record: Named::read(&mut fields)?, group: fields.next()?, members: 0 })
}
