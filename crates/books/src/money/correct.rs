//! A line of a receipt was wrong, or goods come back. No line is edited: one below zero takes it back, and both stay visible.

use clinic::record::{ItemKind, Line, LineDesk, Millionths, Status, Visit};
use clinic::{Money, discount, money, percent, price, setting};

use super::bill::{Bill, Offered, bill, offered};
use super::complete::LineDraft;
use super::{Desk, LineFlaw, MoneyRefusal};
use crate::BooksError;
use crate::cards::Seen;
use crate::record::Fields;
use crate::write::Tx;

/// What a line should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correction<'a> {
    /// The key of the line that was wrong.
    pub line: &'a str,
    /// None: it should not be there at all. A typed price comes before every other.
    pub right: Option<&'a LineDraft>,
    pub reason: &'a str,
}

/// What a correction or goods taken back did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Corrected {
    /// The number of its paper.
    pub slip: i64,
    /// How much more is billed; below zero: less.
    pub billed: Money,
}

/// What of a line came back, all below zero.  $1 its key
const TAKEN_BACK: &str = "SELECT CAST(COALESCE(SUM(quantity_millionths), 0) AS BIGINT), \
    CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT), CAST(COALESCE(SUM(discount_minor), 0) AS BIGINT) \
    FROM line WHERE corrects = $1";
/// Whether an employee sells without seeing patients.  $1 the key
const SELLS: &str = "SELECT COUNT(*) FROM employee WHERE key = $1 AND sees_patients = 0";
const SELLER: &str = "SELECT value FROM setting WHERE name = $1";
const KEEPS_GROUNDS: &str = "SELECT COUNT(*) FROM discount_ground WHERE is_archived = 0";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[TAKEN_BACK, SELLS, SELLER, KEEPS_GROUNDS];

/// A line on a receipt that nothing has taken back whole.
struct Sold {
    line: Line,
    /// How much was sold, and how much of that, of its amount and of its discount came back.
    quantity: Millionths,
    back: Back,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Back {
    quantity: i64,
    amount: i64,
    discount: i64,
}

impl Tx {
    /// Corrects a line of a completed visit or sale: on the same receipt one line takes it back and another says what is right. Whether
    /// whoever corrects it may see the visit is not looked at. `limit`: the share of the right line that may be given away.
    pub async fn correct(
        &mut self,
        visit: &str,
        correction: &Correction<'_>,
        limit: Millionths,
        desk: &Desk,
    ) -> Result<Result<Corrected, MoneyRefusal>, BooksError> {
        let (bill, sold) = match self.sold(visit, correction.line, correction.reason).await? {
            Ok(sold) => sold,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if sold.back != Back::default() {
            return Ok(Err(MoneyRefusal::NotCorrectable));
        }
        let offered = offered(&mut self.db, bill.patient.id).await?;
        let keeps_grounds = sqlx::query_scalar::<_, i64>(KEEPS_GROUNDS).fetch_one(&mut *self.db).await? > 0;
        let right = match correction.right {
            None => None,
            Some(draft) => match settle(&bill, &offered, draft, keeps_grounds, limit) {
                Ok(settled) => Some((draft, settled)),
                Err(refusal) => return Ok(Err(refusal)),
            },
        };
        let now = self.now().await?;
        let slip = match self.slip(desk, &now).await? {
            Ok(slip) => slip,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let whole = Back {
            quantity: sold.quantity.0,
            amount: sold.line.amount.0,
            discount: sold.line.discount.unwrap_or_default().0,
        };
        let mut lines = vec![sold.taken_back(self.new_key().await?, visit, &slip.id, whole, correction.reason)];
        if let Some((draft, (before, vat_percent))) = right {
            lines.push(Line {
                id: self.new_key().await?,
                visit_id: visit.to_owned(),
                item_id: Some(draft.item.clone()),
                quantity: Some(draft.quantity),
                amount: Money(before.0 - draft.discount.0),
                discount: (draft.discount > Money(0)).then_some(draft.discount),
                desk: LineDesk {
                    slip_id: Some(slip.id.clone()),
                    ground_id: draft.ground.clone().filter(|_| draft.discount > Money(0)),
                    vat_percent,
                    ..LineDesk::default()
                },
            });
        }
        for line in &lines {
            if let Err(problems) = self.put(line).await? {
                return Ok(Err(MoneyRefusal::Rows(problems)));
            }
        }
        Ok(Ok(Corrected { slip: slip.number, billed: Money(lines.iter().map(|line| line.amount.0).sum()) }))
    }

    /// Takes so much of goods back that were sold on a receipt: a sale of today below zero. `seller`: the key of whoever does it, if they
    /// sell without seeing patients. Whether whoever takes it back may see the receipt is not looked at.
    pub async fn take_back(
        &mut self,
        visit: &str,
        line: &str,
        quantity: Millionths,
        reason: &str,
        seller: Option<&str>,
        desk: &Desk,
    ) -> Result<Result<Corrected, MoneyRefusal>, BooksError> {
        let (bill, sold) = match self.sold(visit, line, reason).await? {
            Ok(sold) => sold,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let offered = offered(&mut self.db, bill.patient.id).await?;
        let is_goods =
            |item: &&Offered| Some(&item.item.key) == sold.line.item_id.as_ref() && item.kind == ItemKind::Goods;
        if !offered.iter().any(|item| is_goods(&item)) {
            return Ok(Err(MoneyRefusal::OverSold { most: Millionths(0) }));
        }
        if quantity <= Millionths(0) {
            return Ok(Err(MoneyRefusal::Line { line: 0, flaw: LineFlaw::Quantity }));
        }
        let left = Millionths(sold.quantity.0 - sold.back.quantity);
        if quantity > left {
            return Ok(Err(MoneyRefusal::OverSold { most: left }));
        }
        let Some(seller) = self.seller(&bill.employee.key, seller).await? else {
            return Ok(Err(MoneyRefusal::NoSeller));
        };
        let Some(original) = self.record::<Visit>(visit).await? else { return Ok(Err(MoneyRefusal::NothingThere)) };
        let now = self.now().await?;
        let slip = match self.slip(desk, &now).await? {
            Ok(slip) => slip,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let receipt = Visit {
            id: self.new_key().await?,
            patient_id: bill.patient.key.clone(),
            employee_id: seller,
            department_id: original.department_id,
            starts_at: now,
            ends_at: None,
            status: Status::Completed,
            desk: Default::default(),
        };
        // Of the whole, so that parts that come back one after the other add up to what was sold.
        let until = sold.back.quantity + quantity.0;
        let part = |whole: i64, before: i64| percent::share(whole, until, sold.quantity.0) - before;
        let back = Back {
            quantity: quantity.0,
            amount: part(sold.line.amount.0, sold.back.amount),
            discount: part(sold.line.discount.unwrap_or_default().0, sold.back.discount),
        };
        let line = sold.taken_back(self.new_key().await?, &receipt.id, &slip.id, back, reason);
        if let Err(problems) = self.put(&receipt).await? {
            return Ok(Err(MoneyRefusal::Rows(problems)));
        }
        if let Err(problems) = self.put(&line).await? {
            return Ok(Err(MoneyRefusal::Rows(problems)));
        }
        Ok(Ok(Corrected { slip: slip.number, billed: line.amount }))
    }

    /// A line of a receipt that can be taken back, or what speaks against that.
    async fn sold(
        &mut self,
        visit: &str,
        line: &str,
        reason: &str,
    ) -> Result<Result<(Bill, Sold), MoneyRefusal>, BooksError> {
        let Some(bill) = bill(&mut self.db, visit, &Seen::all()).await? else {
            return Ok(Err(MoneyRefusal::NothingThere));
        };
        if reason.is_empty() {
            return Ok(Err(MoneyRefusal::NoReason));
        }
        let line = self.record::<Line>(line).await?;
        let is_of_receipt = |line: &Line| line.visit_id == visit && bill.status == Status::Completed;
        let is_sold = |line: &Line| line.desk.corrects.is_none() && line.amount >= Money(0);
        let Some(line) = line.filter(|line| is_of_receipt(line) && is_sold(line)) else {
            return Ok(Err(MoneyRefusal::NotCorrectable));
        };
        let row = sqlx::query(TAKEN_BACK).bind(line.id.clone()).fetch_one(&mut *self.db).await?;
        let mut fields = Fields::of(&row);
        let (quantity, amount, discount): (i64, i64, i64) = (fields.next()?, fields.next()?, fields.next()?);
        let back = Back { quantity: -quantity, amount: -amount, discount: -discount };
        let quantity = line.quantity.filter(|quantity| quantity.0 > 0).unwrap_or(Millionths(1_000_000));
        if back.quantity >= quantity.0 {
            return Ok(Err(MoneyRefusal::NotCorrectable));
        }
        Ok(Ok((bill, Sold { line, quantity, back })))
    }

    /// Who sold it, else who takes it back, else who sells for the clinic: the first of them who sees no patients.
    async fn seller(&mut self, of_receipt: &str, own: Option<&str>) -> Result<Option<String>, BooksError> {
        let set = sqlx::query_scalar(SELLER).bind(setting::SELLER).fetch_optional(&mut *self.db).await?;
        let set: Option<String> = set;
        for key in [Some(of_receipt), own, set.as_deref()].into_iter().flatten() {
            if sqlx::query_scalar::<_, i64>(SELLS).bind(key.to_owned()).fetch_one(&mut *self.db).await? > 0 {
                return Ok(Some(key.to_owned()));
            }
        }
        Ok(None)
    }
}

impl Sold {
    /// The line below zero.
    fn taken_back(&self, id: String, visit: &str, slip: &str, back: Back, reason: &str) -> Line {
        Line {
            id,
            visit_id: visit.to_owned(),
            item_id: self.line.item_id.clone(),
            quantity: Some(Millionths(-back.quantity)),
            amount: Money(-back.amount),
            discount: (back.discount != 0).then_some(Money(-back.discount)),
            desk: LineDesk {
                slip_id: Some(slip.to_owned()),
                ground_id: self.line.desk.ground_id.clone(),
                vat_percent: self.line.desk.vat_percent,
                corrects: Some(self.line.id.clone()),
                note: Some(reason.to_owned()),
            },
        }
    }
}

/// What the right line costs before its discount, and its tax.
fn settle(
    bill: &Bill,
    offered: &[Offered],
    draft: &LineDraft,
    keeps_grounds: bool,
    limit: Millionths,
) -> Result<(Money, Option<Millionths>), MoneyRefusal> {
    let flawed = |flaw| MoneyRefusal::Line { line: 0, flaw };
    let item = offered.iter().find(|offered| offered.item.key == draft.item);
    let item = item.filter(|item| bill.takes(item)).ok_or(flawed(LineFlaw::Item))?;
    if draft.quantity <= Millionths(0) {
        return Err(flawed(LineFlaw::Quantity));
    }
    let typed = draft.price.map(|price| price::of_quantity(price, draft.quantity));
    let before = typed.unwrap_or_else(|| bill.cost(item, draft.quantity, None));
    let before = before.filter(|before| (0..=money::LARGEST).contains(&before.0)).ok_or(flawed(LineFlaw::Price))?;
    if draft.discount < Money(0) || draft.discount > before {
        return Err(flawed(LineFlaw::Discount));
    }
    if draft.discount > Money(0) && draft.ground.is_none() && keeps_grounds {
        return Err(flawed(LineFlaw::Ground));
    }
    if discount::is_over(draft.discount, before, limit) {
        return Err(MoneyRefusal::OverDiscountLimit { most: limit });
    }
    Ok((before, item.vat_percent))
}
