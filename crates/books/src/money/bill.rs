//! What a visit is about as far as money goes, what can be billed on it, and what is open.

use clinic::prepayment::Prepayment;
use clinic::record::{ItemKind, Millionths, Status};
use clinic::{LocalTime, Money, money, price};
use sqlx::AnyConnection;

use crate::BooksError;
use crate::cards::{Named, Seen};
use crate::facts::Reader;
use crate::record::Fields;

/// A booking with its plan, or a receipt with its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bill {
    pub id: i64,
    pub key: String,
    pub starts_at: LocalTime,
    pub status: Status,
    pub patient: Named,
    pub employee: Named,
    /// Of the visit's department.
    pub branch: Option<Named>,
    /// Whether it is to be paid before: the patient's category says so, and nobody let it be.
    pub prepays: bool,
    /// Tied to it, of every method.
    pub paid: Money,
    pub lines: Vec<BillLine>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BillLine {
    pub id: i64,
    pub item: Option<Named>,
    /// None: not known, as good as one.
    pub quantity: Option<Millionths>,
    /// After the discount.
    pub amount: Money,
    pub discount: Money,
    /// Key of the discount's ground.
    pub ground: Option<String>,
}

/// An item and what it costs one patient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    pub item: Named,
    pub kind: ItemKind,
    /// None: no list has one.
    pub price: Option<Money>,
    pub vat_percent: Option<Millionths>,
    pub archived: bool,
}

/// What was billed or planned for a visit, and what was paid for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenBill {
    pub id: i64,
    pub key: String,
    pub starts_at: LocalTime,
    /// Booked or completed.
    pub status: Status,
    pub employee: Named,
    pub billed: Money,
    /// Tied to it, of every method.
    pub paid: Money,
    /// Of that by bonus.
    pub paid_by_bonus: Money,
}

const BILL: &str = include_str!("bill.sql");
const LINES: &str = include_str!("lines.sql");
const OFFERED: &str = include_str!("offered.sql");
const OPEN: &str = include_str!("open.sql");

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[BILL, LINES, OFFERED, OPEN];

impl Bill {
    /// Of a sale that is to be, of nothing so far.
    pub fn of_sale(key: &str, buyer: Named, seller: Named, at: LocalTime) -> Self {
        Self {
            id: 0,
            key: key.to_owned(),
            starts_at: at,
            status: Status::Booked,
            patient: buyer,
            employee: seller,
            branch: None,
            prepays: false,
            paid: Money(0),
            lines: Vec::new(),
        }
    }

    pub fn total(&self) -> Money {
        Money(self.lines.iter().map(|line| line.amount.0).sum())
    }

    /// What is still to be paid before the patient is seen; nothing where nothing is asked for.
    pub fn missing(&self) -> Money {
        // A bill that is waived prepays no more.
        let asked = Prepayment {
            is_asked: self.prepays,
            is_waived: false,
            planned_minor: self.total().0,
            paid_minor: self.paid.0,
        };
        Money(asked.missing_minor())
    }

    /// What so many of an item cost on this visit, before the discount: as promised when it was booked, else as the patient's list
    /// says, else as typed. None: none of these has a price, or it is more than a row may hold.
    pub fn cost(&self, item: &Offered, quantity: Millionths, typed: Option<Money>) -> Option<Money> {
        let promised = self.promised(&item.item.key, quantity);
        let cost = promised.or_else(|| price::of_quantity(item.price.or(typed)?, quantity));
        cost.filter(|cost| (0..=money::LARGEST).contains(&cost.0))
    }

    /// Whether an item can be billed: it is in use, or planned.
    pub fn takes(&self, item: &Offered) -> bool {
        let planned = || self.lines.iter().any(|line| line.item.as_ref().is_some_and(|it| it.key == item.item.key));
        !item.archived || planned()
    }

    /// None: they are not planned.
    fn promised(&self, item: &str, quantity: Millionths) -> Option<Money> {
        let planned = |line: &&BillLine| line.item.as_ref().is_some_and(|named| named.key == item);
        let as_planned = |line: &&BillLine| line.quantity() == quantity;
        let line = self.lines.iter().filter(planned).find(as_planned).or_else(|| self.lines.iter().find(planned))?;
        if line.quantity() == quantity { Some(line.before()) } else { price::of_quantity(line.price()?, quantity) }
    }
}

impl BillLine {
    pub fn quantity(&self) -> Millionths {
        self.quantity.unwrap_or(Millionths(1_000_000))
    }

    /// What it would be without the discount.
    pub fn before(&self) -> Money {
        Money(self.amount.0 + self.discount.0)
    }

    /// Of one, to the cent; none of a line of nothing.
    pub fn price(&self) -> Option<Money> {
        let quantity = i128::from(self.quantity().0);
        let parts = 2_000_000 * i128::from(self.before().0) + quantity;
        (quantity > 0).then(|| i64::try_from(parts.div_euclid(2 * quantity)).ok().map(Money)).flatten()
    }
}

impl OpenBill {
    /// Of a receipt what money tied to it has not paid; of a booking nothing is owed yet.
    pub fn open(&self) -> Money {
        let open = if self.status == Status::Completed { self.billed.0 - self.paid.0 } else { 0 };
        Money(open.max(0))
    }
}

impl Reader {
    /// One visit; none if it is not there or not for whoever asks to see.
    pub async fn bill(&mut self, key: &str, seen: &Seen) -> Result<Option<Bill>, BooksError> {
        bill(&mut self.tx, key, seen).await
    }

    /// Every item with its price for a patient, by name.
    pub async fn offered(&mut self, patient: i64) -> Result<Vec<Offered>, BooksError> {
        offered(&mut self.tx, patient).await
    }

    /// Every visit of a patient that is booked or completed and that somebody may see, oldest first.
    pub async fn open_bills(&mut self, patient: i64, seen: &Seen) -> Result<Vec<OpenBill>, BooksError> {
        open_bills(&mut self.tx, patient, seen).await
    }
}

pub(super) async fn bill(db: &mut AnyConnection, key: &str, seen: &Seen) -> Result<Option<Bill>, BooksError> {
    let query = sqlx::query(BILL).bind(key.to_owned()).bind(seen.employee).bind(seen.branches_text());
    let Some(row) = query.fetch_optional(&mut *db).await? else { return Ok(None) };
    let mut fields = Fields::of(&row);
    let mut bill = Bill {
        id: fields.next()?,
        key: fields.next()?,
        starts_at: fields.next()?,
        status: fields.next()?,
        patient: Named::read(&mut fields)?,
        employee: Named::read(&mut fields)?,
        branch: Named::read_option(&mut fields)?,
        prepays: fields.next()?,
        paid: fields.next()?,
        lines: Vec::new(),
    };
    for row in sqlx::query(LINES).bind(bill.id).fetch_all(db).await? {
        let mut fields = Fields::of(&row);
        bill.lines.push(BillLine {
            id: fields.next()?,
            item: Named::read_option(&mut fields)?,
            quantity: fields.next()?,
            amount: fields.next()?,
            discount: fields.next::<Option<Money>>()?.unwrap_or_default(),
            ground: fields.next()?,
        });
    }
    Ok(Some(bill))
}

pub(super) async fn offered(db: &mut AnyConnection, patient: i64) -> Result<Vec<Offered>, BooksError> {
    let rows = sqlx::query(OFFERED).bind(patient).fetch_all(db).await?;
    let offered = |row| {
        let mut fields = Fields::of(row);
        let (item, kind) = (Named::read(&mut fields)?, fields.next()?);
        let (own, main, discount) = (fields.next()?, fields.next()?, fields.next()?);
        let price = price::on_list(own, main, discount).map(Money);
        Ok(Offered { item, kind, price, vat_percent: fields.next()?, archived: fields.next()? })
    };
    rows.iter().map(offered).collect()
}

pub(super) async fn open_bills(db: &mut AnyConnection, patient: i64, seen: &Seen) -> Result<Vec<OpenBill>, BooksError> {
    let query = sqlx::query(OPEN).bind(patient).bind(seen.employee).bind(seen.branches_text());
    let open = |row| {
        let mut fields = Fields::of(row);
        Ok(OpenBill {
            id: fields.next()?,
            key: fields.next()?,
            starts_at: fields.next()?,
            status: fields.next()?,
            employee: Named::read(&mut fields)?,
            billed: fields.next()?,
            paid: fields.next()?,
            paid_by_bonus: fields.next()?,
        })
    };
    query.fetch_all(db).await?.iter().map(open).collect()
}
