//! Money comes in: by several methods at once, for one receipt or for whatever is owed, before a visit or after it.

use clinic::record::{Bonus, Method, Millionths, Payment, Slip, Status};
use clinic::{LocalTime, Money, bonus};
use jiff::civil::Date;

use super::bill::{OpenBill, open_bills};
use super::{Desk, MoneyRefusal};
use crate::BooksError;
use crate::cards::{Seen, account};
use crate::record::{Cell, Fields};
use crate::table::Table;
use crate::write::Tx;

/// What taking money did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Paid {
    /// The number of its paper.
    pub slip: i64,
    pub amount: Money,
    /// Bonuses that it brought.
    pub accrued: Money,
}

/// What real money brings one patient.
pub(super) struct Kind {
    percent: Millionths,
    expires_after_days: Option<i32>,
}

const KIND: &str = "SELECT bonus_kind.percent_millionths, bonus_kind.expires_after_days FROM patient \
    JOIN bonus_kind ON bonus_kind.id = patient.bonus_kind_id WHERE patient.id = $1";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[KIND];

impl Tx {
    /// Takes a patient's money, tied to one of their visits or (none) for whatever they owe. Methods without an amount are
    /// passed over. `share`: how much of a bill bonuses may pay. Whether whoever takes it may see the patient is not looked at.
    pub async fn pay(
        &mut self,
        patient: &str,
        visit: Option<&str>,
        amounts: &[(Method, Money)],
        share: Millionths,
        desk: &Desk,
    ) -> Result<Result<Paid, MoneyRefusal>, BooksError> {
        let sum: i64 = amounts.iter().map(|(_, amount)| amount.0).sum();
        if sum <= 0 || amounts.iter().any(|(_, amount)| *amount < Money(0)) {
            return Ok(Err(MoneyRefusal::NothingPaid));
        }
        let Some(id) = self.id_of(Table::Patient, Cell::Text(patient.to_owned().into())).await? else {
            return Ok(Err(MoneyRefusal::NothingThere));
        };
        let bill = match visit {
            None => None,
            Some(key) => {
                let mut bills = open_bills(&mut self.db, id, &Seen::all()).await?;
                let Some(place) = bills.iter().position(|bill| bill.key == key) else {
                    return Ok(Err(MoneyRefusal::NothingThere));
                };
                Some(bills.swap_remove(place))
            }
        };
        let now = self.now().await?;
        let by_bonus = Money(amounts.iter().filter(|(method, _)| *method == Method::Bonus).map(|(_, it)| it.0).sum());
        if by_bonus > Money(0) {
            self.expire_bonuses_of(id, patient, now.date()).await?;
        }
        if let Err(refusal) = self.is_owed(id, bill.as_ref(), Money(sum), by_bonus, share, now.date()).await? {
            return Ok(Err(refusal));
        }
        let slip = match self.slip(desk, &now).await? {
            Ok(slip) => slip,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let accrued = match self.take(id, patient, visit, amounts, &slip, &now).await? {
            Ok(accrued) => accrued,
            Err(refusal) => return Ok(Err(refusal)),
        };
        Ok(Ok(Paid { slip: slip.number, amount: Money(sum), accrued }))
    }

    /// Writes down what somebody paid on a slip, and the bonuses that it brought, which it tells.
    pub(super) async fn take(
        &mut self,
        id: i64,
        patient: &str,
        visit: Option<&str>,
        amounts: &[(Method, Money)],
        slip: &Slip,
        now: &LocalTime,
    ) -> Result<Result<Money, MoneyRefusal>, BooksError> {
        let kind = self.bonus_kind(id).await?;
        let mut accrued = Money(0);
        for (method, amount) in amounts.iter().filter(|(_, amount)| *amount > Money(0)) {
            let mut payment = Payment {
                id: self.new_key().await?,
                patient_id: patient.to_owned(),
                visit_id: visit.map(ToOwned::to_owned),
                paid_at: now.clone(),
                method: *method,
                amount: *amount,
                desk: Default::default(),
            };
            payment.desk.slip_id = Some(slip.id.clone());
            if let Err(problems) = self.put(&payment).await? {
                return Ok(Err(MoneyRefusal::Rows(problems)));
            }
            let Some(bonus) = of_payment(self.new_key().await?, &payment, kind.as_ref(), now) else { continue };
            accrued.0 += bonus.amount.0.max(0);
            if let Err(problems) = self.put(&bonus).await? {
                return Ok(Err(MoneyRefusal::Rows(problems)));
            }
        }
        Ok(Ok(accrued))
    }

    /// Nobody pays more than they owe but before a visit, and by bonus no more than the bill and the balance allow.
    async fn is_owed(
        &mut self,
        patient: i64,
        bill: Option<&OpenBill>,
        sum: Money,
        by_bonus: Money,
        share: Millionths,
        today: Date,
    ) -> Result<Result<(), MoneyRefusal>, BooksError> {
        let account = account(&mut self.db, patient, &Seen::all(), today).await?;
        let debt = Money(account.debt_minor().unwrap_or_default());
        let most = match bill {
            None => Some(debt),
            // Untied money pays the oldest receipts, this one perhaps among them.
            Some(bill) if bill.status == Status::Completed => Some(bill.open().min(debt)),
            Some(_) => None,
        };
        if let Some(most) = most.filter(|most| sum > *most) {
            return Ok(Err(MoneyRefusal::Overpaid { most }));
        }
        let (billed, already) = bill.map_or((debt, Money(0)), |bill| (bill.billed, bill.paid_by_bonus));
        let balance = Money(account.bonus_minor.unwrap_or_default());
        let most = bonus::most(billed, share, already, balance);
        Ok(if by_bonus > most { Err(MoneyRefusal::OverBonus { most }) } else { Ok(()) })
    }

    pub(super) async fn bonus_kind(&mut self, patient: i64) -> Result<Option<Kind>, BooksError> {
        let row = sqlx::query(KIND).bind(patient).fetch_optional(&mut *self.db).await?;
        let kind = row.map(|row| {
            let mut fields = Fields::of(&row);
            Ok::<_, BooksError>(Kind { percent: fields.next()?, expires_after_days: fields.next()? })
        });
        kind.transpose()
    }
}

/// The first day on which bonuses of today are worth nothing.
pub(super) fn expiry(kind: &Kind, today: Date) -> Option<Date> {
    let days = kind.expires_after_days.map(i64::from)?;
    today.checked_add(jiff::SignedDuration::from_hours(24 * days)).ok()
}

/// What a payment does to the patient's bonuses: real money brings some, bonuses are used. None: nothing.
fn of_payment(id: String, payment: &Payment, kind: Option<&Kind>, now: &LocalTime) -> Option<Bonus> {
    let (amount, expires_on) = match (payment.method, kind) {
        (Method::Bonus, _) => (Money(-payment.amount.0), None),
        (_, Some(kind)) => (bonus::accrued(payment.amount, kind.percent), expiry(kind, now.date())),
        (_, None) => return None,
    };
    let mut bonus = Bonus {
        id,
        patient_id: payment.patient_id.clone(),
        on: now.date(),
        amount,
        visit_id: payment.visit_id.clone(),
        desk: Default::default(),
    };
    bonus.desk.payment_id = Some(payment.id.clone());
    bonus.desk.expires_on = expires_on;
    (amount != Money(0)).then_some(bonus)
}
