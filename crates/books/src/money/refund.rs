//! Money goes back: never more than was paid for a visit, with a reason, and the bonuses that it brought go with it.

use std::collections::BTreeMap;

use clinic::record::{Bonus, Method, Payment};
use clinic::{LocalTime, Money, percent};
use jiff::civil::Date;
use sqlx::AnyConnection;

use super::pay::expiry;
use super::{Desk, MoneyRefusal};
use crate::BooksError;
use crate::cards::Seen;
use crate::facts::Reader;
use crate::record::{Cell, Fields};
use crate::table::Table;
use crate::write::Tx;

/// What was paid for one visit, or for nothing in particular, less what was given back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refundable {
    /// The visit's number, key and time; none of money that is tied to none.
    pub visit: Option<(i64, String, LocalTime)>,
    /// In real money.
    pub paid: Money,
    pub paid_by_bonus: Money,
}

/// What giving money back did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Refunded {
    /// The number of its paper.
    pub slip: i64,
    pub amount: Money,
    /// Bonuses that the money had brought and that are taken back.
    pub taken_back: Money,
}

const REFUNDABLE: &str = include_str!("refundable.sql");
const BROUGHT: &str = include_str!("brought.sql");
/// $1 patient, $2 the day
const EXPIRED: &str = "SELECT CAST(COALESCE(-SUM(amount_minor), 0) AS BIGINT) FROM bonus \
    WHERE patient_id = $1 AND amount_minor < 0 AND expires_on = $2";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[REFUNDABLE, BROUGHT, EXPIRED];

impl Reader {
    /// What can be given back to a patient, of what somebody may see: oldest visit first.
    pub async fn refundable(&mut self, patient: i64, seen: &Seen) -> Result<Vec<Refundable>, BooksError> {
        refundable(&mut self.tx, patient, seen).await
    }
}

impl Tx {
    /// Gives a patient money back today, of what was paid for one of their visits or (none) for nothing in particular. Methods without
    /// an amount are passed over; what was paid by bonus goes back as bonus. Whether whoever gives it may see the patient is not
    /// looked at.
    pub async fn refund(
        &mut self,
        patient: &str,
        visit: Option<&str>,
        amounts: &[(Method, Money)],
        reason: &str,
        desk: &Desk,
    ) -> Result<Result<Refunded, MoneyRefusal>, BooksError> {
        if amounts.iter().any(|(_, amount)| *amount < Money(0)) {
            return Ok(Err(MoneyRefusal::NothingPaid));
        }
        let sum = |is_bonus: bool| -> i64 {
            let of_kind = amounts.iter().filter(|(method, _)| (*method == Method::Bonus) == is_bonus);
            of_kind.map(|(_, amount)| amount.0).sum()
        };
        let (real, by_bonus) = (sum(false), sum(true));
        if real + by_bonus <= 0 {
            return Ok(Err(MoneyRefusal::NothingPaid));
        }
        if reason.is_empty() {
            return Ok(Err(MoneyRefusal::NoReason));
        }
        let Some(id) = self.id_of(Table::Patient, Cell::Text(patient.to_owned().into())).await? else {
            return Ok(Err(MoneyRefusal::NothingThere));
        };
        let all = refundable(&mut self.db, id, &Seen::all()).await?;
        let of_visit = |one: &&Refundable| one.visit.as_ref().map(|(_, key, _)| key.as_str()) == visit;
        let Some(paid) = all.iter().find(of_visit) else { return Ok(Err(MoneyRefusal::NothingThere)) };
        if real > paid.paid.0.max(0) {
            return Ok(Err(MoneyRefusal::OverPaid { most: Money(paid.paid.0.max(0)) }));
        }
        if by_bonus > paid.paid_by_bonus.0.max(0) {
            return Ok(Err(MoneyRefusal::OverBonus { most: Money(paid.paid_by_bonus.0.max(0)) }));
        }
        let now = self.now().await?;
        self.expire_bonuses_of(id, patient, now.date()).await?;
        let visit_id = paid.visit.as_ref().map(|(id, _, _)| *id);
        let brought = brought(&mut self.db, id, visit_id, now.date()).await?;
        let kind = self.bonus_kind(id).await?;
        let slip = match self.slip(desk, &now).await? {
            Ok(slip) => slip,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let mut done = Refunded { slip: slip.number, amount: Money(real + by_bonus), taken_back: Money(0) };
        let (mut given, mut taken) = (0, 0);
        for (method, amount) in amounts.iter().filter(|(_, amount)| *amount > Money(0)) {
            let mut payment = Payment {
                id: self.new_key().await?,
                patient_id: patient.to_owned(),
                visit_id: visit.map(ToOwned::to_owned),
                paid_at: now.clone(),
                method: *method,
                amount: Money(-amount.0),
                desk: Default::default(),
            };
            payment.desk.slip_id = Some(slip.id.clone());
            payment.desk.note = Some(reason.to_owned());
            if let Err(problems) = self.put(&payment).await? {
                return Ok(Err(MoneyRefusal::Rows(problems)));
            }
            let (moved, expires_on) = if *method == Method::Bonus {
                (*amount, kind.as_ref().and_then(|kind| expiry(kind, now.date())))
            } else {
                // Of the whole, so that several methods and several refunds add up to what was brought.
                given += amount.0;
                let so_far = percent::share(brought.0, given, paid.paid.0);
                let part = so_far - taken;
                taken = so_far;
                (Money(-part), None)
            };
            if moved == Money(0) {
                continue;
            }
            let mut bonus = Bonus {
                id: self.new_key().await?,
                patient_id: patient.to_owned(),
                on: now.date(),
                amount: moved,
                visit_id: payment.visit_id.clone(),
                desk: Default::default(),
            };
            bonus.desk.payment_id = Some(payment.id.clone());
            bonus.desk.expires_on = expires_on;
            if let Err(problems) = self.put(&bonus).await? {
                return Ok(Err(MoneyRefusal::Rows(problems)));
            }
        }
        done.taken_back = Money(taken);
        Ok(Ok(done))
    }
}

async fn refundable(db: &mut AnyConnection, patient: i64, seen: &Seen) -> Result<Vec<Refundable>, BooksError> {
    let query = sqlx::query(REFUNDABLE).bind(patient).bind(seen.employee).bind(seen.branches_text());
    let one = |row| {
        let mut fields = Fields::of(row);
        let (id, key, at) = (fields.next::<Option<i64>>()?, fields.next()?, fields.next()?);
        let visit = match (id, key, at) {
            (Some(id), Some(key), Some(at)) => Some((id, key, at)),
            _ => None,
        };
        Ok(Refundable { visit, paid: fields.next()?, paid_by_bonus: fields.next()? })
    };
    query.fetch_all(db).await?.iter().map(one).collect()
}

/// Bonuses that real money for a visit brought, less what refunds took back and what of them expired: nobody loses that twice.
async fn brought(db: &mut AnyConnection, patient: i64, visit: Option<i64>, today: Date) -> Result<Money, BooksError> {
    let (mut sum, mut by_expiry): (i64, BTreeMap<Date, i64>) = (0, BTreeMap::new());
    for row in sqlx::query(BROUGHT).bind(patient).bind(visit).fetch_all(&mut *db).await? {
        let mut fields = Fields::of(&row);
        let (amount, expires_on) = (fields.next::<Money>()?.0, fields.next::<Option<Date>>()?);
        sum += amount;
        if let Some(day) = expires_on.filter(|day| *day <= today) {
            *by_expiry.entry(day).or_default() += amount;
        }
    }
    for (day, amount) in by_expiry {
        let expired = sqlx::query_scalar::<_, i64>(EXPIRED).bind(patient).bind(day.to_string());
        sum -= expired.fetch_one(&mut *db).await?.min(amount);
    }
    Ok(Money(sum.max(0)))
}
