//! What stands on a patient's bonus account and how it came there, and what of it expires.

use clinic::bonus::{Movement, Standing, standing};
use clinic::record::{Bonus, Method, Millionths};
use clinic::{LocalTime, Money};
use jiff::civil::Date;
use sqlx::AnyConnection;

use crate::cards::Named;
use crate::facts::Reader;
use crate::record::Fields;
use crate::write::Tx;
use crate::{Books, BooksError};

/// A patient's bonuses up to today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BonusAccount {
    /// None: the card has none, so that payments bring nothing.
    pub kind: Option<KindOfCard>,
    /// Less what refunds took back.
    pub accrued: Money,
    /// As a positive amount, less what refunds gave back.
    pub used: Money,
    /// As a positive amount.
    pub expired: Money,
    /// Accrued less used and expired.
    pub balance: Money,
    /// The first day on which something is worth nothing, and how much that is.
    pub next_expiry: Option<(Date, Money)>,
    /// Oldest first.
    pub history: Vec<BonusMoved>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindOfCard {
    pub name: String,
    pub percent: Millionths,
    /// None: what is accrued is good for ever.
    pub expires_after_days: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BonusMoved {
    pub on: Date,
    pub how: Moved,
    /// Below zero: used, taken back or expired.
    pub amount: Money,
    /// Of what was accrued: the first day on which it is worth nothing.
    pub expires_on: Option<Date>,
    pub note: Option<String>,
    /// When the visit is or was that it belongs to.
    pub visit_at: Option<LocalTime>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    Accrued,
    Used,
    Expired,
    /// By a refund of real money.
    TakenBack,
    /// By a refund of what was paid by bonus.
    GivenBack,
}

const KIND: &str = "SELECT bonus_kind.id, bonus_kind.key, bonus_kind.name, bonus_kind.percent_millionths, \
    bonus_kind.expires_after_days FROM patient JOIN bonus_kind ON bonus_kind.id = patient.bonus_kind_id WHERE patient.id = $1";
const MOVEMENTS: &str = include_str!("movements.sql");
const EXPIRING: &str = include_str!("expiring.sql");

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[KIND, MOVEMENTS, EXPIRING];

impl Books {
    /// The bonuses of a patient whom somebody sees whole.
    pub async fn bonus_account(&self, patient: i64) -> Result<BonusAccount, BooksError> {
        let mut reader = self.read().await?;
        let today = reader.today().await?;
        reader.bonus_account(patient, today).await
    }

    /// Writes down what expired up to today, and tells how many rows that took. Nothing expired: nothing is written.
    pub async fn expire_bonuses(&self, actor: &str) -> Result<usize, BooksError> {
        // Most often there is nothing to do, and then nobody waits for it.
        let mut reader = self.read().await?;
        let today = reader.today().await?;
        let mut patients = Vec::new();
        for (id, key) in expiring(&mut reader.tx, today).await? {
            if !standing_of(&mut reader.tx, id, today).await?.unwritten.is_empty() {
                patients.push((id, key));
            }
        }
        drop(reader);
        if patients.is_empty() {
            return Ok(0);
        }
        let mut tx = self.write(actor, "bonus expire").await?;
        let today = tx.now().await?.date();
        let mut rows = 0;
        for (id, key) in &patients {
            rows += tx.expire_bonuses_of(*id, key, today).await?;
        }
        if rows == 0 {
            tx.roll_back().await?;
            return Ok(0);
        }
        tx.commit(&serde_json::json!({ "rows": rows }).to_string()).await?;
        Ok(rows)
    }
}

impl Reader {
    async fn bonus_account(&mut self, patient: i64, today: Date) -> Result<BonusAccount, BooksError> {
        let kind = sqlx::query(KIND).bind(patient).fetch_optional(&mut *self.tx).await?;
        let kind = kind.map(|row| {
            let mut fields = Fields::of(&row);
            let name = Named::read(&mut fields)?.name;
            Ok::<_, BooksError>(KindOfCard { name, percent: fields.next()?, expires_after_days: fields.next()? })
        });
        let history = history(&mut self.tx, patient, today).await?;
        let sum = |of: &[Moved]| -> i64 {
            history.iter().filter(|moved| of.contains(&moved.how)).map(|moved| moved.amount.0).sum()
        };
        let movements: Vec<Movement> = history.iter().map(BonusMoved::movement).collect();
        Ok(BonusAccount {
            kind: kind.transpose()?,
            accrued: Money(sum(&[Moved::Accrued, Moved::TakenBack])),
            used: Money(-sum(&[Moved::Used, Moved::GivenBack])),
            expired: Money(-sum(&[Moved::Expired])),
            balance: Money(history.iter().map(|moved| moved.amount.0).sum()),
            next_expiry: standing(&movements, today).next,
            history,
        })
    }
}

impl Tx {
    /// Writes down what of a patient's bonuses expired up to a day, each part dated its own day. Tells how many rows that took.
    pub(super) async fn expire_bonuses_of(
        &mut self,
        patient: i64,
        key: &str,
        today: Date,
    ) -> Result<usize, BooksError> {
        let due = standing_of(&mut self.db, patient, today).await?.unwritten;
        for (day, amount) in &due {
            let mut bonus = Bonus {
                id: self.new_key().await?,
                patient_id: key.to_owned(),
                on: *day,
                amount: Money(-amount.0),
                visit_id: None,
                desk: Default::default(),
            };
            bonus.desk.expires_on = Some(*day);
            let put = self.put(&bonus).await?;
            put.map_err(|_| BooksError::damaged("a patient who was there is not"))?;
        }
        Ok(due.len())
    }
}

impl BonusMoved {
    fn movement(&self) -> Movement {
        let expires_on = if self.how == Moved::Expired { Some(self.on) } else { self.expires_on };
        Movement { on: self.on, amount: self.amount, expires_on }
    }
}

async fn expiring(db: &mut AnyConnection, today: Date) -> Result<Vec<(i64, String)>, BooksError> {
    let rows = sqlx::query(EXPIRING).bind(today.to_string()).fetch_all(db).await?;
    let one = |row| {
        let mut fields = Fields::of(row);
        Ok((fields.next()?, fields.next()?))
    };
    rows.iter().map(one).collect()
}

async fn standing_of(db: &mut AnyConnection, patient: i64, today: Date) -> Result<Standing, BooksError> {
    let movements: Vec<Movement> = history(db, patient, today).await?.iter().map(BonusMoved::movement).collect();
    Ok(standing(&movements, today))
}

async fn history(db: &mut AnyConnection, patient: i64, today: Date) -> Result<Vec<BonusMoved>, BooksError> {
    let rows = sqlx::query(MOVEMENTS).bind(patient).bind(today.to_string()).fetch_all(db).await?;
    let one = |row| {
        let mut fields = Fields::of(row);
        let (on, amount, expires_on, note) = (fields.next()?, fields.next::<Money>()?, fields.next()?, fields.next()?);
        let (method, visit_at): (Option<Method>, _) = (fields.next()?, fields.next()?);
        let how = how(amount, expires_on, method);
        Ok(BonusMoved { on, how, amount, expires_on, note, visit_at })
    };
    rows.iter().map(one).collect()
}

fn how(amount: Money, expires_on: Option<Date>, method: Option<Method>) -> Moved {
    match (amount.0 > 0, method) {
        (true, Some(Method::Bonus)) => Moved::GivenBack,
        (true, _) => Moved::Accrued,
        (false, _) if expires_on.is_some() => Moved::Expired,
        (false, None | Some(Method::Bonus)) => Moved::Used,
        (false, Some(_)) => Moved::TakenBack,
    }
}
