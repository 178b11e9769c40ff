//! The paper of one act of billing or paying: its number, and what stands on it.

use clinic::record::{Method, Millionths, Slip};
use clinic::{LocalTime, Money};

use super::{Desk, MoneyRefusal};
use crate::BooksError;
use crate::cards::{Named, Seen};
use crate::facts::Reader;
use crate::record::Fields;
use crate::write::Tx;

/// A slip as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlipPaper {
    pub number: i64,
    pub issued_at: LocalTime,
    pub issued_by: String,
    pub branch: Option<Named>,
    /// Whose it is; none of a paper that nothing stands on.
    pub patient: Option<Named>,
    /// In the order in which they were entered.
    pub lines: Vec<SlipLine>,
    pub payments: Vec<SlipPayment>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlipLine {
    /// None: not known.
    pub item: Option<String>,
    pub quantity: Option<Millionths>,
    /// After the discount.
    pub amount: Money,
    pub discount: Money,
    /// Contained in the amount. None: not known.
    pub vat_percent: Option<Millionths>,
    /// When the visit was, and its key.
    pub at: LocalTime,
    pub visit: String,
    /// Whether it takes another line back, and why.
    pub takes_back: bool,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlipPayment {
    pub method: Method,
    /// Below zero: given back.
    pub amount: Money,
    /// When the visit is or was that it is tied to.
    pub for_visit: Option<LocalTime>,
}

/// Two clinics' bundles may have one number twice: a paper of these books comes first, then the newest.
const SLIP: &str = "SELECT slip.id, slip.number, slip.issued_at, slip.issued_by, branch.id, branch.key, branch.name \
    FROM slip LEFT JOIN branch ON branch.id = slip.branch_id WHERE slip.number = $1 \
    ORDER BY CASE WHEN slip.import_id IS NULL THEN 0 ELSE 1 END, slip.id DESC LIMIT 1";
const LINES: &str = include_str!("slip_lines.sql");
const PAYMENTS: &str = include_str!("slip_payments.sql");

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[SLIP, LINES, PAYMENTS];

impl Tx {
    /// A new paper with the next number: there are no gaps, as nobody else writes until this is kept or rolled back.
    pub(super) async fn slip(
        &mut self,
        desk: &Desk,
        now: &LocalTime,
    ) -> Result<Result<Slip, MoneyRefusal>, BooksError> {
        self.counters.slip += 1;
        let slip = Slip {
            id: self.new_key().await?,
            number: self.counters.slip,
            branch_id: desk.branch.clone(),
            issued_at: now.clone(),
            issued_by: desk.name.clone(),
            closing: None,
        };
        Ok(self.put(&slip).await?.map(|_| slip).map_err(MoneyRefusal::Rows))
    }
}

impl Reader {
    /// A paper by its number, with what of it somebody may see. None: there is none, or nothing on it is theirs to see.
    pub async fn slip(&mut self, number: i64, seen: &Seen) -> Result<Option<SlipPaper>, BooksError> {
        let Some(row) = sqlx::query(SLIP).bind(number).fetch_optional(&mut *self.tx).await? else {
            return Ok(None);
        };
        let mut fields = Fields::of(&row);
        let id: i64 = fields.next()?;
        let mut paper = SlipPaper {
            number: fields.next()?,
            issued_at: fields.next()?,
            issued_by: fields.next()?,
            branch: Named::read_option(&mut fields)?,
            patient: None,
            lines: Vec::new(),
            payments: Vec::new(),
        };
        let lines = sqlx::query(LINES).bind(id).bind(seen.employee).bind(seen.branches_text());
        for row in lines.fetch_all(&mut *self.tx).await? {
            let mut fields = Fields::of(&row);
            paper.patient = Some(Named::read(&mut fields)?);
            paper.lines.push(SlipLine {
                item: fields.next()?,
                quantity: fields.next()?,
                amount: fields.next()?,
                discount: fields.next::<Option<Money>>()?.unwrap_or_default(),
                vat_percent: fields.next()?,
                at: fields.next()?,
                visit: fields.next()?,
                takes_back: fields.next::<Option<String>>()?.is_some(),
                note: fields.next()?,
            });
        }
        let payments = sqlx::query(PAYMENTS).bind(id).bind(seen.employee).bind(seen.branches_text());
        for row in payments.fetch_all(&mut *self.tx).await? {
            let mut fields = Fields::of(&row);
            paper.patient = Some(Named::read(&mut fields)?);
            paper.payments.push(SlipPayment {
                method: fields.next()?,
                amount: fields.next()?,
                for_visit: fields.next()?,
            });
        }
        Ok(Some(paper).filter(|paper| seen.is_all() || paper.patient.is_some()))
    }
}
