//! The small tables: who works where, what is sold, what it costs.

use clinic::Currency;
use clinic::reason::Merges;
use clinic::record::{Attention, Clinic, ItemKind, Reason, RecallAfter};
use futures::TryStreamExt;
use futures::future::BoxFuture;
use sqlx::Row;
use sqlx::any::AnyRow;

use super::Reader;
use super::row::day_of;
use crate::BooksError;

/// Every small table, each ordered by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Directory {
    /// None before the first import or entry.
    pub clinic: Option<Clinic>,
    pub branches: Vec<Branch>,
    pub departments: Vec<Department>,
    pub employees: Vec<Employee>,
    pub price_lists: Vec<PriceList>,
    pub categories: Vec<Category>,
    pub items: Vec<Item>,
    pub discount_grounds: Vec<DiscountGround>,
    pub prices: Vec<Price>,
    pub sources: Vec<Source>,
    pub source_costs: Vec<SourceCost>,
    pub branch_costs: Vec<BranchCost>,
    /// Reasons of departures that are told as others.
    pub merges: Merges,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    pub id: i64,
    pub key: String,
    pub name: String,
    pub city: Option<String>,
    pub country: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Department {
    pub id: i64,
    pub key: String,
    pub name: String,
    pub branch_id: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Employee {
    pub id: i64,
    pub key: String,
    pub name: String,
    pub position: Option<String>,
    pub department_id: Option<i64>,
    pub sees_patients: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceList {
    pub id: i64,
    pub key: String,
    pub name: String,
    pub discount_millionths: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    pub id: i64,
    pub key: String,
    pub name: String,
    pub attention: Attention,
    pub prepayment: bool,
    pub price_list_id: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub id: i64,
    pub key: String,
    pub name: String,
    pub kind: ItemKind,
    pub group: Option<String>,
    pub price_minor: Option<i64>,
    pub recall_after: Option<RecallAfter>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiscountGround {
    pub id: i64,
    pub key: String,
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Price {
    pub price_list_id: i64,
    pub item_id: i64,
    pub price_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub id: i64,
    pub key: String,
    pub name: String,
    pub group: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceCost {
    pub source_id: i64,
    /// The month's first day, days since 1970.
    pub month: i32,
    pub amount_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BranchCost {
    pub branch_id: i64,
    /// The month's first day, days since 1970.
    pub month: i32,
    pub amount_minor: i64,
}

const CLINIC: &str = "SELECT name, currency, time_zone, country FROM clinic";
const BRANCHES: &str = "SELECT id, key, name, city, country FROM branch ORDER BY id";
const DEPARTMENTS: &str = "SELECT id, key, name, branch_id FROM department ORDER BY id";
const EMPLOYEES: &str = "SELECT id, key, name, position, department_id, sees_patients FROM employee ORDER BY id";
const PRICE_LISTS: &str = "SELECT id, key, name, discount_millionths FROM price_list ORDER BY id";
const CATEGORIES: &str = "SELECT id, key, name, attention, prepayment, price_list_id FROM category ORDER BY id";
const ITEMS: &str =
    "SELECT id, key, name, kind, item_group, price_minor, recall_after_days, recall_after_months FROM item ORDER BY id";
const DISCOUNT_GROUNDS: &str = "SELECT id, key, name FROM discount_ground ORDER BY id";
const PRICES: &str = "SELECT price_list_id, item_id, price_minor FROM price ORDER BY id";
const SOURCES: &str = "SELECT id, key, name, source_group FROM source ORDER BY id";
const SOURCE_COSTS: &str = "SELECT source_id, month, amount_minor FROM source_cost ORDER BY id";
const BRANCH_COSTS: &str = "SELECT branch_id, month, amount_minor FROM branch_cost ORDER BY id";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[
    CLINIC,
    BRANCHES,
    DEPARTMENTS,
    EMPLOYEES,
    PRICE_LISTS,
    CATEGORIES,
    ITEMS,
    DISCOUNT_GROUNDS,
    PRICES,
    SOURCES,
    SOURCE_COSTS,
    BRANCH_COSTS,
];

impl Reader {
    pub fn directory(&mut self) -> BoxFuture<'_, Result<Directory, BooksError>> {
        Box::pin(async move {
            Ok(Directory {
                clinic: self.table(CLINIC, clinic).await?.pop(),
                branches: self.table(BRANCHES, branch).await?,
                departments: self.table(DEPARTMENTS, department).await?,
                employees: self.table(EMPLOYEES, employee).await?,
                price_lists: self.table(PRICE_LISTS, price_list).await?,
                categories: self.table(CATEGORIES, category).await?,
                items: self.table(ITEMS, item).await?,
                discount_grounds: self.table(DISCOUNT_GROUNDS, discount_ground).await?,
                prices: self.table(PRICES, price).await?,
                sources: self.table(SOURCES, source).await?,
                source_costs: self.table(SOURCE_COSTS, source_cost).await?,
                branch_costs: self.table(BRANCH_COSTS, branch_cost).await?,
                merges: Merges::of(&self.records::<Reason>().try_collect::<Vec<_>>().await?),
            })
        })
    }

    async fn table<T>(
        &mut self,
        sql: &'static str,
        row: impl Fn(&AnyRow) -> Result<T, BooksError>,
    ) -> Result<Vec<T>, BooksError> {
        sqlx::query(sql).fetch_all(&mut *self.tx).await?.iter().map(row).collect()
    }
}

fn clinic(row: &AnyRow) -> Result<Clinic, BooksError> {
    Ok(Clinic {
        name: row.try_get(0)?,
        currency: Currency::from_code(row.try_get(1)?).ok_or_else(|| BooksError::damaged("an unknown currency"))?,
        time_zone: row.try_get(2)?,
        country: row.try_get(3)?,
    })
}

fn branch(row: &AnyRow) -> Result<Branch, BooksError> {
    Ok(Branch {
        id: row.try_get(0)?,
        key: row.try_get(1)?,
        name: row.try_get(2)?,
        city: row.try_get(3)?,
        country: row.try_get(4)?,
    })
}

fn department(row: &AnyRow) -> Result<Department, BooksError> {
    Ok(Department { id: row.try_get(0)?, key: row.try_get(1)?, name: row.try_get(2)?, branch_id: row.try_get(3)? })
}

fn employee(row: &AnyRow) -> Result<Employee, BooksError> {
    Ok(Employee {
        id: row.try_get(0)?,
        key: row.try_get(1)?,
        name: row.try_get(2)?,
        position: row.try_get(3)?,
        department_id: row.try_get(4)?,
        sees_patients: flag(row, 5)?,
    })
}

fn price_list(row: &AnyRow) -> Result<PriceList, BooksError> {
    Ok(PriceList {
        id: row.try_get(0)?,
        key: row.try_get(1)?,
        name: row.try_get(2)?,
        discount_millionths: row.try_get(3)?,
    })
}

fn category(row: &AnyRow) -> Result<Category, BooksError> {
    Ok(Category {
        id: row.try_get(0)?,
        key: row.try_get(1)?,
        name: row.try_get(2)?,
        attention: Attention::from_word(row.try_get(3)?).ok_or_else(|| BooksError::damaged("an unknown attention"))?,
        prepayment: flag(row, 4)?,
        price_list_id: row.try_get(5)?,
    })
}

fn item(row: &AnyRow) -> Result<Item, BooksError> {
    Ok(Item {
        id: row.try_get(0)?,
        key: row.try_get(1)?,
        name: row.try_get(2)?,
        kind: ItemKind::from_word(row.try_get(3)?).ok_or_else(|| BooksError::damaged("an unknown kind of item"))?,
        group: row.try_get(4)?,
        price_minor: row.try_get(5)?,
        recall_after: recall_after(row.try_get(6)?, row.try_get(7)?)?,
    })
}

fn discount_ground(row: &AnyRow) -> Result<DiscountGround, BooksError> {
    Ok(DiscountGround { id: row.try_get(0)?, key: row.try_get(1)?, name: row.try_get(2)? })
}

fn price(row: &AnyRow) -> Result<Price, BooksError> {
    Ok(Price { price_list_id: row.try_get(0)?, item_id: row.try_get(1)?, price_minor: row.try_get(2)? })
}

fn source(row: &AnyRow) -> Result<Source, BooksError> {
    Ok(Source { id: row.try_get(0)?, key: row.try_get(1)?, name: row.try_get(2)?, group: row.try_get(3)? })
}

fn source_cost(row: &AnyRow) -> Result<SourceCost, BooksError> {
    Ok(SourceCost { source_id: row.try_get(0)?, month: month_of(row.try_get(1)?)?, amount_minor: row.try_get(2)? })
}

fn branch_cost(row: &AnyRow) -> Result<BranchCost, BooksError> {
    Ok(BranchCost { branch_id: row.try_get(0)?, month: month_of(row.try_get(1)?)?, amount_minor: row.try_get(2)? })
}

pub(super) fn flag(row: &AnyRow, column: usize) -> Result<bool, BooksError> {
    Ok(row.try_get::<i64, _>(column)? != 0)
}

fn month_of(month: &str) -> Result<i32, BooksError> {
    day_of(&format!("{month}-01"))
}

pub(super) fn recall_after(days: Option<i64>, months: Option<i64>) -> Result<Option<RecallAfter>, BooksError> {
    let whole = |number| i32::try_from(number).map_err(|_| BooksError::damaged("a recall beyond reason"));
    Ok(match (days, months) {
        (Some(days), _) => Some(RecallAfter::Days(whole(days)?)),
        (None, Some(months)) => Some(RecallAfter::Months(whole(months)?)),
        (None, None) => None,
    })
}
