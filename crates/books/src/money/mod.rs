//! Money at a front desk: what was done is billed, what is owed is paid, and each of these acts has its paper. What is written
//! here is never taken back: a mistake is corrected by another row.

mod bill;
mod bonus;
mod closing;
mod complete;
mod correct;
mod gift;
mod pay;
mod refund;
mod sell;
mod slip;

pub use bill::{Bill, BillLine, Offered, OpenBill};
pub use bonus::{BonusAccount, BonusMoved, KindOfCard, Moved};
pub use closing::{CashDay, CloseRefusal, ClosedDay, Count, Papers, PastClosing, REAL_MONEY, Taking};
pub use complete::{Completed, LineDraft};
pub use correct::{Corrected, Correction};
pub use gift::{GiftRefusal, Gifted};
pub use pay::Paid;
pub use refund::{Refundable, Refunded};
pub use sell::{Buyer, Sale, Sold};
pub use slip::{SlipLine, SlipPaper, SlipPayment};

use clinic::Money;
use clinic::record::{Millionths, Status};

use crate::RowProblem;

/// Who acts, and where: as it stands on slips.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    pub name: String,
    /// The branch's key. None: of no branch.
    pub branch: Option<String>,
}

/// Why nothing was billed or paid. Nothing is kept: the write is to be rolled back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MoneyRefusal {
    /// There is no such patient, or no such visit of theirs.
    NothingThere,
    /// The visit is not booked any more: somebody has completed or cancelled it, or noted that nobody came.
    NotBooked(Status),
    /// The visit is of a later day.
    TooEarly,
    /// The patient's category pays in advance, and this is missing of what is planned.
    AwaitsPrepayment { missing: Money },
    /// What is wrong with a line, counted from 0.
    Line { line: usize, flaw: LineFlaw },
    /// More is given away than the visitor's role may: at most this share of the bill.
    OverDiscountLimit { most: Millionths },
    /// No method has an amount, or one is below zero.
    NothingPaid,
    /// More than what is owed: that is this much.
    Overpaid { most: Money },
    /// More by bonus than the bill's share and the patient's balance allow: that is this much.
    OverBonus { most: Money },
    /// More is given back in real money than was paid: that is this much.
    OverPaid { most: Money },
    /// Why it is corrected or given back is not told.
    NoReason,
    /// The line is not on a receipt, takes another back, or was taken back already.
    NotCorrectable,
    /// More goods come back than were sold: there are this many left, or it is no goods.
    OverSold { most: Millionths },
    /// Goods that a doctor sold come back, and nobody is told who sells without seeing patients; or whoever is to sell sees some,
    /// or has left.
    NoSeller,
    /// A sale of nothing.
    NothingSold,
    /// Nobody knows whom to ask for it later: this is missing, or too much where it is below zero.
    NotWhole { missing: Money },
    /// A reference leads nowhere.
    Rows(Vec<RowProblem>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineFlaw {
    /// It is not in the directory, or out of use and not planned.
    Item,
    /// Not above zero.
    Quantity,
    /// Neither the plan nor a list has one, and none was typed; or the line is more than can be written.
    Price,
    /// Below zero, or more than the line.
    Discount,
    /// A discount without a ground, though the clinic keeps grounds.
    Ground,
}

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] = &[
    bill::STATEMENTS,
    bonus::STATEMENTS,
    closing::STATEMENTS,
    complete::STATEMENTS,
    correct::STATEMENTS,
    pay::STATEMENTS,
    refund::STATEMENTS,
    sell::STATEMENTS,
    slip::STATEMENTS,
];
