//! What is given back as bonuses, and how much of a bill they pay.

use crate::Money;
use crate::percent;
use crate::record::Millionths;

/// What a payment in real money brings; of a refund, what it takes back (below zero).
pub fn accrued(paid: Money, percent: Millionths) -> Money {
    Money(percent::part(paid.0, percent))
}

/// The most that can be paid by bonus: so much of the bill as the clinic takes, less what bonuses paid of it already, and never
/// more than there is.
pub fn most(bill: Money, share: Millionths, paid_by_bonus: Money, balance: Money) -> Money {
    let of_bill = percent::part(bill.0, share).saturating_sub(paid_by_bonus.0);
    Money(of_bill.min(balance.0).max(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refund_takes_back_what_the_payment_brought() {
        let percent = Millionths(5_000_000);
        assert_eq!(accrued(Money(1_010), percent), Money(51));
        assert_eq!(accrued(Money(-1_010), percent), Money(-51));
    }

    #[test]
    fn bonuses_pay_their_share_and_no_more_than_there_is() {
        let half = Millionths(50_000_000);
        let most = |bill, already, balance| most(Money(bill), half, Money(already), Money(balance)).0;
        assert_eq!(most(1_000, 0, 9_000), 500);
        assert_eq!(most(1_000, 200, 9_000), 300);
        assert_eq!(most(1_000, 0, 120), 120);
        assert_eq!((most(1_000, 600, 9_000), most(1_000, 0, -5)), (0, 0));
    }
}
