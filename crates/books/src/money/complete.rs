//! A visit is completed: what was planned is replaced by what was done, at the prices that hold for the patient.

use clinic::record::{Line, Millionths, Status};
use clinic::{Money, discount};

use super::bill::{Bill, Offered, bill, offered};
use super::{Desk, LineFlaw, MoneyRefusal};
use crate::BooksError;
use crate::cards::Seen;
use crate::record::Cell;
use crate::stored;
use crate::table::Table;
use crate::write::Tx;

/// A line as somebody enters it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineDraft {
    /// The item's key.
    pub item: String,
    pub quantity: Millionths,
    /// Of one. Heeded only where neither the plan nor a list has a price.
    pub price: Option<Money>,
    /// Off the whole line.
    pub discount: Money,
    /// Key of the discount's ground.
    pub ground: Option<String>,
}

/// What completing a visit did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Completed {
    /// The number of its paper; none where nothing was billed.
    pub slip: Option<i64>,
    pub billed: Money,
}

const KEEPS_GROUNDS: &str = "SELECT COUNT(*) FROM discount_ground WHERE is_archived = 0";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[KEEPS_GROUNDS];

/// A line whose amounts are settled.
pub(super) struct Settled<'a> {
    draft: &'a LineDraft,
    before: Money,
    vat_percent: Option<Millionths>,
}

impl Tx {
    /// Completes a visit with what was done, which may be nothing. Whether whoever completes it may see it is not looked at.
    /// `limit`: the share of the bill that may be given away.
    pub async fn complete(
        &mut self,
        visit: &str,
        lines: &[LineDraft],
        limit: Millionths,
        desk: &Desk,
    ) -> Result<Result<Completed, MoneyRefusal>, BooksError> {
        let Some(bill) = bill(&mut self.db, visit, &Seen::all()).await? else {
            return Ok(Err(MoneyRefusal::NothingThere));
        };
        let now = self.now().await?;
        if bill.status != Status::Booked {
            return Ok(Err(MoneyRefusal::NotBooked(bill.status)));
        }
        if bill.starts_at.date() > now.date() {
            return Ok(Err(MoneyRefusal::TooEarly));
        }
        if bill.missing() > Money(0) {
            return Ok(Err(MoneyRefusal::AwaitsPrepayment { missing: bill.missing() }));
        }
        let offered = offered(&mut self.db, bill.patient.id).await?;
        let keeps_grounds = self.keeps_grounds().await?;
        let settled = match settle(&bill, &offered, lines, keeps_grounds, limit) {
            Ok(settled) => settled,
            Err(refusal) => return Ok(Err(refusal)),
        };
        self.forget_plan(&bill).await?;
        let mut done = Completed::default();
        if !settled.is_empty() {
            let slip = match self.slip(desk, &now).await? {
                Ok(slip) => slip,
                Err(refusal) => return Ok(Err(refusal)),
            };
            for line in &settled {
                let line = line.record(self.new_key().await?, &bill.key, &slip.id);
                done.billed.0 += line.amount.0;
                if let Err(problems) = self.put(&line).await? {
                    return Ok(Err(MoneyRefusal::Rows(problems)));
                }
            }
            done.slip = Some(slip.number);
        }
        self.set_completed(bill.id).await?;
        Ok(Ok(done))
    }

    /// Whether a discount has to have one.
    pub(super) async fn keeps_grounds(&mut self) -> Result<bool, BooksError> {
        Ok(sqlx::query_scalar::<_, i64>(KEEPS_GROUNDS).fetch_one(&mut *self.db).await? > 0)
    }

    /// Takes the lines of a booking away.
    async fn forget_plan(&mut self, bill: &Bill) -> Result<(), BooksError> {
        let ids: Vec<i64> = bill.lines.iter().map(|line| line.id).collect();
        if ids.is_empty() {
            return Ok(());
        }
        let (db, statements) = self.table(Table::Line);
        let mut rows = stored::load(db, statements, Table::Line, &ids).await?;
        rows.sort_unstable_by_key(|row| row.id);
        rows.dedup_by_key(|row| row.id);
        for row in rows {
            self.remove(Table::Line, row).await?;
        }
        Ok(())
    }

    async fn set_completed(&mut self, visit: i64) -> Result<(), BooksError> {
        let (db, statements) = self.table(Table::Visit);
        let row = stored::load(db, statements, Table::Visit, &[visit]).await?.into_iter().next();
        let row = row.ok_or_else(|| BooksError::damaged("a visit that was there is not"))?;
        let columns = Table::Visit.layout().columns;
        let status = columns.iter().position(|column| column.name == "status").expect("a column of the layout");
        let mut cells = row.cells.clone();
        cells[status] = Cell::Text(Status::Completed.word().into());
        self.change(Table::Visit, row, cells).await?;
        Ok(())
    }
}

/// What each line costs, if all of them may be billed so.
pub(super) fn settle<'a>(
    bill: &Bill,
    offered: &[Offered],
    lines: &'a [LineDraft],
    keeps_grounds: bool,
    limit: Millionths,
) -> Result<Vec<Settled<'a>>, MoneyRefusal> {
    let mut settled = Vec::with_capacity(lines.len());
    for (line, draft) in lines.iter().enumerate() {
        let flawed = |flaw| MoneyRefusal::Line { line, flaw };
        let item = offered.iter().find(|offered| offered.item.key == draft.item);
        let item = item.filter(|item| bill.takes(item)).ok_or(flawed(LineFlaw::Item))?;
        if draft.quantity <= Millionths(0) {
            return Err(flawed(LineFlaw::Quantity));
        }
        let before = bill.cost(item, draft.quantity, draft.price).ok_or(flawed(LineFlaw::Price))?;
        if draft.discount < Money(0) || draft.discount > before {
            return Err(flawed(LineFlaw::Discount));
        }
        if draft.discount > Money(0) && draft.ground.is_none() && keeps_grounds {
            return Err(flawed(LineFlaw::Ground));
        }
        settled.push(Settled { draft, before, vat_percent: item.vat_percent });
    }
    // Sums of what is at most the largest amount: more lines than fit into a form would be needed to overflow.
    let given = Money(lines.iter().map(|line| line.discount.0).sum());
    let before = Money(settled.iter().map(|line| line.before.0).sum());
    if discount::is_over(given, before, limit) {
        return Err(MoneyRefusal::OverDiscountLimit { most: limit });
    }
    Ok(settled)
}

impl Settled<'_> {
    pub(super) fn record(&self, id: String, visit: &str, slip: &str) -> Line {
        let discount = self.draft.discount;
        let mut line = Line {
            id,
            visit_id: visit.to_owned(),
            item_id: Some(self.draft.item.clone()),
            quantity: Some(self.draft.quantity),
            amount: Money(self.before.0 - discount.0),
            discount: (discount > Money(0)).then_some(discount),
            desk: Default::default(),
        };
        line.desk.slip_id = Some(slip.to_owned());
        line.desk.ground_id = self.draft.ground.clone().filter(|_| discount > Money(0));
        line.desk.vat_percent = self.vat_percent;
        line
    }
}
