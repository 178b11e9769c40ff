//! A sale without a visit: goods, or whatever is on a list, to a patient or to somebody who does not say who they are.

use clinic::record::{Employee, Method, Millionths, Patient, State, Status, Visit};
use clinic::{LocalTime, Money};

use super::bill::{Bill, offered};
use super::complete::settle;
use super::{Desk, LineDraft, MoneyRefusal};
use crate::BooksError;
use crate::cards::Named;
use crate::facts::Reader;
use crate::record::{Cell, Fields};
use crate::table::Table;
use crate::write::Tx;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Buyer<'a> {
    /// By key.
    Patient(&'a str),
    /// Nobody in particular: all of them share one card, which the first such sale makes under this name.
    Unnamed(&'a str),
}

/// What is sold, by whom, and what is paid for it at once.
#[derive(Clone, Debug)]
pub struct Sale<'a> {
    pub buyer: Buyer<'a>,
    /// Key of an employee who sees no patients.
    pub seller: &'a str,
    pub lines: &'a [LineDraft],
    /// The share of the bill that may be given away.
    pub limit: Millionths,
    /// By an unnamed buyer: everything. Of a patient's sale nothing is taken here.
    pub paid: &'a [(Method, Money)],
}

/// What selling did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sold {
    /// The number of its paper.
    pub slip: i64,
    /// The receipt's key, and the buyer's.
    pub receipt: String,
    pub buyer: String,
    pub billed: Money,
}

const UNNAMED: &str =
    "SELECT id, key, name FROM patient WHERE state = 'unnamed' AND merged_into_id IS NULL ORDER BY id LIMIT 1";
const BUYER: &str = "SELECT id, key, name, state FROM patient WHERE key = $1 AND merged_into_id IS NULL";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[UNNAMED, BUYER];

impl Reader {
    /// The card of unnamed buyers; none before the first of them came.
    pub async fn unnamed_buyer(&mut self) -> Result<Option<Named>, BooksError> {
        let row = sqlx::query(UNNAMED).fetch_optional(&mut *self.tx).await?;
        row.map(|row| Named::read(&mut Fields::of(&row))).transpose()
    }
}

impl Tx {
    /// Sells today, on a receipt of its own. Whether whoever sells may see the patient is not looked at.
    pub async fn sell(&mut self, sale: &Sale<'_>, desk: &Desk) -> Result<Result<Sold, MoneyRefusal>, BooksError> {
        let now = self.now().await?;
        let Some(seller) = self.record::<Employee>(sale.seller).await? else { return Ok(Err(MoneyRefusal::NoSeller)) };
        if seller.sees_patients || seller.left_on.is_some_and(|left_on| left_on <= now.date()) {
            return Ok(Err(MoneyRefusal::NoSeller));
        }
        let buyer = match self.buyer(sale.buyer, &now).await? {
            Ok(buyer) => buyer,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let receipt = self.new_key().await?;
        let named = Named { id: 0, key: seller.id.clone(), name: seller.name.clone() };
        let bill = Bill::of_sale(&receipt, buyer, named, now.clone());
        let offered = offered(&mut self.db, bill.patient.id).await?;
        let settled = match settle(&bill, &offered, sale.lines, self.keeps_grounds().await?, sale.limit) {
            Ok(settled) if settled.is_empty() => return Ok(Err(MoneyRefusal::NothingSold)),
            Ok(settled) => settled,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let visit = Visit {
            id: receipt.clone(),
            patient_id: bill.patient.key.clone(),
            employee_id: seller.id,
            department_id: seller.department_id,
            starts_at: now.clone(),
            ends_at: None,
            status: Status::Completed,
            desk: Default::default(),
        };
        let slip = match self.slip(desk, &now).await? {
            Ok(slip) => slip,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if let Err(problems) = self.put(&visit).await? {
            return Ok(Err(MoneyRefusal::Rows(problems)));
        }
        let mut billed = Money(0);
        for line in &settled {
            let line = line.record(self.new_key().await?, &receipt, &slip.id);
            billed.0 += line.amount.0;
            if let Err(problems) = self.put(&line).await? {
                return Ok(Err(MoneyRefusal::Rows(problems)));
            }
        }
        if matches!(sale.buyer, Buyer::Unnamed(_)) {
            let missing = Money(billed.0 - sale.paid.iter().map(|(_, amount)| amount.0).sum::<i64>());
            let is_odd = |(method, amount): &(Method, Money)| *method == Method::Bonus || *amount < Money(0);
            if missing != Money(0) || sale.paid.iter().any(is_odd) {
                return Ok(Err(MoneyRefusal::NotWhole { missing }));
            }
            let (id, key) = (bill.patient.id, &bill.patient.key);
            if let Err(refusal) = self.take(id, key, Some(&receipt), sale.paid, &slip, &now).await? {
                return Ok(Err(refusal));
            }
        }
        Ok(Ok(Sold { slip: slip.number, receipt, buyer: bill.patient.key, billed }))
    }

    async fn buyer(&mut self, buyer: Buyer<'_>, now: &LocalTime) -> Result<Result<Named, MoneyRefusal>, BooksError> {
        let name = match buyer {
            Buyer::Unnamed(name) => name,
            Buyer::Patient(key) => {
                let Some(row) = sqlx::query(BUYER).bind(key.to_owned()).fetch_optional(&mut *self.db).await? else {
                    return Ok(Err(MoneyRefusal::NothingThere));
                };
                let mut fields = Fields::of(&row);
                let (named, state): (Named, State) = (Named::read(&mut fields)?, fields.next()?);
                return Ok(if state.is_somebody() { Ok(named) } else { Err(MoneyRefusal::NothingThere) });
            }
        };
        if let Some(row) = sqlx::query(UNNAMED).fetch_optional(&mut *self.db).await? {
            return Ok(Ok(Named::read(&mut Fields::of(&row))?));
        }
        let mut card = Patient::named(self.new_key().await?, name.to_owned(), now.date());
        card.desk.state = State::Unnamed;
        if let Err(problems) = self.put(&card).await? {
            return Ok(Err(MoneyRefusal::Rows(problems)));
        }
        let id = self.id_of(Table::Patient, Cell::Text(card.id.clone().into())).await?;
        let id = id.ok_or_else(|| BooksError::damaged("a card that was made is not there"))?;
        Ok(Ok(Named { id, key: card.id, name: card.name }))
    }
}
