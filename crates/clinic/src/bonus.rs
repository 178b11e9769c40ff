//! What is given back as bonuses, how much of a bill they pay, and what of them expires.

use std::collections::BTreeMap;

use jiff::civil::Date;

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

/// One row of a patient's bonuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movement {
    pub on: Date,
    /// Above zero: accrued. Below: used, taken back or expired.
    pub amount: Money,
    /// Of what was accrued: the first day on which it is worth nothing; none: it is good for ever. Of what expired: that day.
    pub expires_on: Option<Date>,
}

/// A part of what was accrued that is not used up.
struct Lot {
    expires_on: Option<Date>,
    rest: i64,
}

/// Where a patient's bonuses stand after their movements.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// What expired and is not written down yet, by its day, oldest first; each amount above zero.
    pub unwritten: Vec<(Date, Money)>,
    /// What expires next: its first worthless day, and how much.
    pub next: Option<(Date, Money)>,
}

/// Follows movements, in the order of their days, up to a day. What expires first is used first; what was used beyond all that was
/// there is taken from what expired meanwhile without being written down, then from what is accrued later: nothing expires that
/// would leave less than nothing.
pub fn standing(movements: &[Movement], today: Date) -> Standing {
    let (mut lots, mut debt): (Vec<Lot>, i64) = (Vec::new(), 0);
    let mut unwritten: BTreeMap<Date, i64> = BTreeMap::new();
    for movement in movements.iter().filter(|movement| movement.on <= today) {
        expire(&mut lots, movement.on, &mut unwritten);
        let amount = movement.amount.0;
        if amount > 0 {
            let paid_back = debt.min(amount);
            debt -= paid_back;
            let expires_on = movement.expires_on.map(|day| day.max(movement.on));
            lots.push(Lot { expires_on, rest: amount - paid_back });
            continue;
        }
        let mut wanted = -amount;
        if movement.expires_on.is_some() {
            let written = unwritten.entry(movement.on).or_default();
            let known = wanted.min(*written);
            *written -= known;
            wanted -= known;
        }
        wanted = take(&mut lots, wanted);
        for minor in unwritten.values_mut() {
            let taken = wanted.min(*minor);
            *minor -= taken;
            wanted -= taken;
        }
        debt += wanted;
    }
    expire(&mut lots, today, &mut unwritten);
    let day = lots.iter().filter(|lot| lot.rest > 0).filter_map(|lot| lot.expires_on).min();
    let next = day.map(|day| {
        let rests = lots.iter().filter(|lot| lot.expires_on == Some(day)).map(|lot| lot.rest);
        (day, Money(rests.sum()))
    });
    let unwritten = unwritten.into_iter().filter(|(_, minor)| *minor > 0).map(|(day, minor)| (day, Money(minor)));
    Standing { unwritten: unwritten.collect(), next }
}

/// What is left of lots whose day has come is worth nothing from that day on.
fn expire(lots: &mut Vec<Lot>, today: Date, unwritten: &mut BTreeMap<Date, i64>) {
    lots.retain(|lot| match lot.expires_on {
        Some(day) if day <= today => {
            *unwritten.entry(day).or_default() += lot.rest;
            false
        }
        _ => true,
    });
}

/// Takes what expires first, then what is good for ever, the oldest first. Tells what could not be taken.
fn take(lots: &mut [Lot], mut wanted: i64) -> i64 {
    lots.sort_by_key(|lot| (lot.expires_on.is_none(), lot.expires_on));
    for lot in lots {
        let taken = lot.rest.min(wanted);
        lot.rest -= taken;
        wanted -= taken;
    }
    wanted
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// A day of June, and an amount.
    type OfDay = (i8, i64);

    /// Day of June, amount, and the day of June on which it expires or has expired.
    fn june(movements: &[(i8, i64, Option<i8>)], today: i8) -> (Vec<OfDay>, Option<OfDay>) {
        let day = |day: i8| date(2025, 6, day);
        let movement = |(on, amount, expires): &(i8, i64, Option<i8>)| Movement {
            on: day(*on),
            amount: Money(*amount),
            expires_on: expires.map(day),
        };
        let movements: Vec<Movement> = movements.iter().map(movement).collect();
        let standing = standing(&movements, day(today));
        let told = |(day, amount): (Date, Money)| (day.day(), amount.0);
        (standing.unwritten.into_iter().map(told).collect(), standing.next.map(told))
    }

    #[test]
    fn what_expires_first_is_used_first() {
        let accrued = [(1, 100, Some(20)), (2, 50, None), (3, 70, Some(10)), (4, -90, None)];
        assert_eq!(june(&accrued, 9), (vec![], Some((20, 80))), "70 of the tenth, then 20 of the twentieth");
        assert_eq!(june(&accrued, 25), (vec![(20, 80)], None), "what never expires stays");
    }

    #[test]
    fn what_expired_is_written_once_and_dated_its_own_day() {
        let accrued = (1, 100, Some(10));
        assert_eq!(june(&[accrued], 9), (vec![], Some((10, 100))), "good to the end of the day before");
        assert_eq!(june(&[accrued], 12), (vec![(10, 100)], None));
        assert_eq!(june(&[accrued, (10, -100, Some(10))], 12), (vec![], None));
        let again = [accrued, (10, -100, Some(10)), (11, 30, Some(12)), (11, -10, None)];
        assert_eq!(june(&again, 12), (vec![(12, 20)], None), "the second lot is no part of the first");
    }

    #[test]
    fn nothing_expires_that_was_used_after_its_day() {
        let used_late = [(1, 100, Some(10)), (12, -100, None)];
        assert_eq!(june(&used_late, 15), (vec![], None), "it was used, though too late");
        let accrued_after = [used_late[0], used_late[1], (14, 50, None)];
        assert_eq!(june(&accrued_after, 15), (vec![], None), "the new ones are not touched by that");
        let accrued_after = [(1, 100, Some(10)), (9, -130, None), (14, 50, Some(20))];
        assert_eq!(june(&accrued_after, 15), (vec![], Some((20, 20))), "30 of the new ones are used already");
    }

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
