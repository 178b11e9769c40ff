//! Bonuses expire, money goes back, lines are corrected and goods come back: every row stays, and none gives away what is not there.

use books::Books;
use books::cards::Seen;
use books::money::{Corrected, Correction, Desk, LineDraft, LineFlaw, MoneyRefusal, Moved, Paid, Refunded};
use clinic::Money;
use clinic::record::{BonusKind, ItemKind, Line, Method, Millionths, Organisation};
use testkit::clinic::tables;

use crate::place::{everything, import, places};

const WHOLE: Millionths = Millionths(100_000_000);
const ONE: Millionths = Millionths(1_000_000);

/// Ada had a crown and bought three brushes on 2025-06-10, and brings five percent of real money for thirty days. The clock of these
/// stories stands in the afternoon of 2025-06-15.
fn billed() -> Organisation {
    let mut all = tables(&[
        ("departments", "id | branch \n d1 | b1"),
        ("employees", "id | sees_patients \n e1 | true \n shop | false"),
        ("items", "id \n crown \n brush"),
        ("patients", "id | on \n p1 | 2025-01-01"),
        (
            "visits",
            "visit | patient | employee | department | on | status | item | billed \n \
             v1 | p1 | e1 | d1 | 2025-06-10T09:00 | completed | crown | 90.00 \n \
             v2 | p1 | shop | d1 | 2025-06-10T10:00 | completed | brush | 10.00",
        ),
    ]);
    all.items[1].kind = ItemKind::Goods;
    all.items[0].price = Some(Money(8_000));
    all.lines[1].quantity = Some(Millionths(3_000_000));
    all.bonus_kinds = vec![BonusKind {
        id: "five".into(),
        name: "Five".into(),
        percent: Millionths(5_000_000),
        expires_after_days: Some(30),
        preset: false,
        archived: false,
    }];
    all.patients[0].desk.bonus_kind_id = Some("five".into());
    all
}

fn desk() -> Desk {
    Desk { name: "Anna".into(), branch: Some("b1".into()) }
}

macro_rules! deed {
    ($books:expr, $tx:ident, $deed:expr) => {{
        let mut $tx = $books.write("anna", "money correct").await.expect("a write begins");
        let done = $deed.await.expect("books");
        match done {
            Ok(_) => $tx.commit("").await.map(|_| ()),
            Err(_) => $tx.roll_back().await,
        }
        .expect("it ends");
        done
    }};
}

fn amounts(of: &[(Method, i64)]) -> Vec<(Method, Money)> {
    of.iter().map(|(method, minor)| (*method, Money(*minor))).collect()
}

async fn pay(books: &Books, visit: Option<&str>, of: &[(Method, i64)]) -> Result<Paid, MoneyRefusal> {
    deed!(books, tx, tx.pay("p1", visit, &amounts(of), WHOLE, &desk()))
}

async fn refund(books: &Books, visit: Option<&str>, of: &[(Method, i64)]) -> Result<Refunded, MoneyRefusal> {
    deed!(books, tx, tx.refund("p1", visit, &amounts(of), "It broke", &desk()))
}

async fn correct(books: &Books, line: &str, right: Option<&LineDraft>) -> Result<Corrected, MoneyRefusal> {
    let correction = Correction { line, right, reason: "A slip of the pen" };
    deed!(books, tx, tx.correct("v1", &correction, Millionths(10_000_000), &desk()))
}

async fn take_back(books: &Books, visit: &str, line: &str, pieces: i64) -> Result<Corrected, MoneyRefusal> {
    let quantity = Millionths(pieces * ONE.0);
    deed!(books, tx, tx.take_back(visit, line, quantity, "Unopened", None, &desk()))
}

fn draft(item: &str, price: i64) -> LineDraft {
    LineDraft { item: item.into(), quantity: ONE, price: Some(Money(price)), discount: Money(0), ground: None }
}

/// Debt, and bonuses.
async fn account(books: &Books) -> (i64, i64) {
    let card = books.patient_card("p1", &Seen::all()).await.expect("books").expect("a card");
    (card.account.balance_minor.expect("all is seen"), card.account.bonus_minor.expect("all is seen"))
}

fn line_of<'a>(all: &'a Organisation, visit: &str) -> &'a Line {
    all.lines.iter().find(|line| line.visit_id == visit).expect("a line")
}

fn gift(all: &mut Organisation, on: &str, amount: &str, expires_on: Option<&str>) {
    let rows = format!("patient | on | amount \n p1 | {on} | {amount}");
    let mut bonus = tables(&[("bonuses", &rows)]).bonuses.remove(0);
    bonus.id = format!("gift{}", all.bonuses.len());
    bonus.desk.expires_on = expires_on.map(|day| day.parse().expect("a day"));
    all.bonuses.push(bonus);
}

#[tokio::test]
async fn an_expired_bonus_cannot_be_spent() {
    for place in places() {
        let books = place.books().await;
        let mut all = billed();
        gift(&mut all, "2025-05-01", "60.00", Some("2025-06-15"));
        gift(&mut all, "2025-05-02", "5.00", Some("2025-06-16"));
        import(&books, &all).await;
        let over = pay(&books, Some("v1"), &[(Method::Bonus, 501)]).await;
        assert_eq!(over, Err(MoneyRefusal::OverBonus { most: Money(500) }), "the sixty were good until yesterday");
        assert_eq!(everything(&books).await.bonuses.len(), 2, "what was refused wrote nothing");
        assert!(pay(&books, Some("v1"), &[(Method::Bonus, 500)]).await.is_ok());
        assert_eq!(account(&books).await.1, 0);
    }
}

#[tokio::test]
async fn what_expired_is_written_down_once_and_dated_its_own_day() {
    for place in places() {
        let books = place.books().await;
        let mut all = billed();
        gift(&mut all, "2025-05-01", "60.00", Some("2025-06-12"));
        gift(&mut all, "2025-05-02", "5.00", Some("2025-07-01"));
        gift(&mut all, "2025-06-01", "-20.00", None);
        import(&books, &all).await;
        assert_eq!(books.expire_bonuses("this machine").await.expect("books"), 1);
        assert_eq!(books.expire_bonuses("this machine").await.expect("books"), 0, "a second time there is nothing");
        let id = books.patient_card("p1", &Seen::all()).await.expect("books").expect("a card").id;
        let account = books.bonus_account(id).await.expect("books");
        let told = (account.accrued.0, account.used.0, account.expired.0, account.balance.0);
        assert_eq!(told, (6_500, 2_000, 4_000, 500));
        assert_eq!(account.next_expiry.map(|(day, sum)| (day.to_string(), sum.0)), Some(("2025-07-01".into(), 500)));
        let history: Vec<_> = account.history.iter().map(|row| (row.on.to_string(), row.how, row.amount.0)).collect();
        let row = |day: &str, how, minor| (day.to_owned(), how, minor);
        assert_eq!(
            history,
            [
                row("2025-05-01", Moved::Accrued, 6_000),
                row("2025-05-02", Moved::Accrued, 500),
                row("2025-06-01", Moved::Used, -2_000),
                row("2025-06-12", Moved::Expired, -4_000),
            ]
        );
        assert_eq!(account.kind.map(|kind| (kind.name, kind.percent.0)), Some(("Five".into(), 5_000_000)));
    }
}

#[tokio::test]
async fn money_goes_back_with_the_bonuses_that_it_brought_and_never_more_than_was_paid() {
    for place in places() {
        let books = place.books().await;
        let mut all = billed();
        gift(&mut all, "2025-06-01", "20.00", None);
        import(&books, &all).await;
        let paid = [(Method::Cash, 3_330), (Method::Card, 3_670), (Method::Bonus, 2_000)];
        assert_eq!(pay(&books, Some("v1"), &paid).await.expect("it is taken").accrued, Money(167 + 184));
        assert_eq!(account(&books).await, (1_000, 351));
        let over = refund(&books, Some("v1"), &[(Method::Cash, 7_001)]).await;
        assert_eq!(over, Err(MoneyRefusal::OverPaid { most: Money(7_000) }));
        let over = refund(&books, Some("v1"), &[(Method::Bonus, 2_001)]).await;
        assert_eq!(over, Err(MoneyRefusal::OverBonus { most: Money(2_000) }));
        for (visit, of, refusal) in [
            (Some("v2"), &[(Method::Cash, 1)][..], MoneyRefusal::NothingThere),
            (None, &[(Method::Cash, 1)][..], MoneyRefusal::NothingThere),
            (Some("v1"), &[][..], MoneyRefusal::NothingPaid),
            (Some("v1"), &[(Method::Cash, 5), (Method::Card, -1)][..], MoneyRefusal::NothingPaid),
        ] {
            assert_eq!(refund(&books, visit, of).await, Err(refusal), "{visit:?} {of:?}");
        }
        let back = refund(&books, Some("v1"), &[(Method::Cash, 2_000), (Method::Bonus, 500)]).await;
        assert_eq!(back, Ok(Refunded { slip: 2, amount: Money(2_500), taken_back: Money(100) }));
        assert_eq!(account(&books).await, (3_500, 351 - 100 + 500));
        let rest = refund(&books, Some("v1"), &[(Method::Card, 5_000)]).await.expect("it goes back");
        assert_eq!(rest.taken_back, Money(251), "all of them add up to what was brought");
        assert_eq!(account(&books).await, (8_500, 500));
        let more = refund(&books, Some("v1"), &[(Method::Cash, 1)]).await;
        assert_eq!(more, Err(MoneyRefusal::OverPaid { most: Money(0) }));
        let all = everything(&books).await;
        let of_refunds: Vec<_> = all.payments.iter().filter(|payment| payment.amount < Money(0)).collect();
        assert!(of_refunds.iter().all(|payment| payment.desk.note.as_deref() == Some("It broke")));
        assert!(of_refunds.iter().all(|payment| payment.paid_at.date().to_string() == "2025-06-15"), "of today");
        assert_eq!(books.totals().await.expect("books").paid_minor, 0);
    }
}

#[tokio::test]
async fn a_refund_does_not_take_back_what_expired_meanwhile() {
    for place in places() {
        let books = place.books().await;
        let mut all = billed();
        all.payments = tables(&[
            ("visits", "visit | patient | on \n v1 | p1 | 2025-06-10T09:00"),
            ("payments", "patient | visit | on | method | amount \n p1 | v1 | 2025-05-01T09:00 | cash | 90.00"),
        ])
        .payments;
        gift(&mut all, "2025-05-01", "4.50", Some("2025-06-01"));
        all.bonuses[0].desk.payment_id = Some(all.payments[0].id.clone());
        import(&books, &all).await;
        let back = refund(&books, Some("v1"), &[(Method::Cash, 9_000)]).await.expect("it goes back");
        assert_eq!((back.taken_back, account(&books).await.1), (Money(0), 0), "nobody loses it twice");
    }
}

#[tokio::test]
async fn no_reason_is_no_refund_and_no_correction() {
    for place in places() {
        let books = place.books().await;
        import(&books, &billed()).await;
        pay(&books, Some("v1"), &[(Method::Cash, 1_000)]).await.expect("it is taken");
        let line = line_of(&everything(&books).await, "v1").id.clone();
        let back = deed!(books, tx, tx.refund("p1", Some("v1"), &amounts(&[(Method::Cash, 5)]), "", &desk()));
        assert_eq!(back, Err(MoneyRefusal::NoReason));
        let correction = Correction { line: &line, right: None, reason: "" };
        let corrected = deed!(books, tx, tx.correct("v1", &correction, WHOLE, &desk()));
        assert_eq!(corrected, Err(MoneyRefusal::NoReason));
    }
}

#[tokio::test]
async fn a_wrong_line_is_taken_back_and_the_right_one_stands_beside_it() {
    for place in places() {
        let books = place.books().await;
        import(&books, &billed()).await;
        let wrong = line_of(&everything(&books).await, "v1").id.clone();
        let cheaper = LineDraft { discount: Money(901), ..draft("crown", 9_000) };
        let most = Millionths(10_000_000);
        for (right, refusal) in [
            (cheaper, MoneyRefusal::OverDiscountLimit { most }),
            (draft("bridge", 1), MoneyRefusal::Line { line: 0, flaw: LineFlaw::Item }),
            (
                LineDraft { quantity: Millionths(0), ..draft("crown", 1) },
                MoneyRefusal::Line { line: 0, flaw: LineFlaw::Quantity },
            ),
        ] {
            assert_eq!(correct(&books, &wrong, Some(&right)).await, Err(refusal));
        }
        let done = correct(&books, &wrong, Some(&draft("crown", 7_500))).await;
        assert_eq!(done, Ok(Corrected { slip: 1, billed: Money(-1_500) }), "a typed price comes first");
        let all = everything(&books).await;
        let mut of_visit: Vec<_> = all.lines.iter().filter(|line| line.visit_id == "v1").collect();
        of_visit.sort_by_key(|line| line.amount);
        let told: Vec<_> = of_visit.iter().map(|line| (line.amount.0, line.desk.corrects.clone())).collect();
        assert_eq!(told, [(-9_000, Some(wrong.clone())), (7_500, None), (9_000, None)]);
        assert_eq!(of_visit[0].desk.note.as_deref(), Some("A slip of the pen"));
        assert!(of_visit[0].desk.slip_id.is_some() && of_visit[0].desk.slip_id == of_visit[1].desk.slip_id);
        assert_eq!(account(&books).await.0, 7_500 + 1_000);
        for line in [&wrong, &of_visit[0].id] {
            assert_eq!(correct(&books, line, None).await, Err(MoneyRefusal::NotCorrectable));
        }
        let right = of_visit[1].id.clone();
        assert_eq!(correct(&books, &right, None).await.map(|done| done.billed), Ok(Money(-7_500)));
        let elsewhere = line_of(&all, "v2").id.clone();
        assert_eq!(correct(&books, &elsewhere, None).await, Err(MoneyRefusal::NotCorrectable), "of another receipt");
    }
}

#[tokio::test]
async fn goods_come_back_today_piece_by_piece_and_no_more_than_were_sold() {
    for place in places() {
        let books = place.books().await;
        import(&books, &billed()).await;
        let before = everything(&books).await;
        let (brush, crown) = (line_of(&before, "v2").id.clone(), line_of(&before, "v1").id.clone());
        assert_eq!(
            take_back(&books, "v1", &crown, 1).await,
            Err(MoneyRefusal::OverSold { most: Millionths(0) }),
            "no goods"
        );
        assert_eq!(
            take_back(&books, "v2", &brush, 4).await,
            Err(MoneyRefusal::OverSold { most: Millionths(3_000_000) })
        );
        let first = take_back(&books, "v2", &brush, 1).await;
        assert_eq!(first, Ok(Corrected { slip: 1, billed: Money(-333) }));
        let rest = take_back(&books, "v2", &brush, 2).await;
        assert_eq!(rest, Ok(Corrected { slip: 2, billed: Money(-667) }), "together what was sold");
        assert_eq!(take_back(&books, "v2", &brush, 1).await, Err(MoneyRefusal::NotCorrectable));
        let all = everything(&books).await;
        let returns: Vec<_> = all.visits.iter().filter(|visit| !["v1", "v2"].contains(&visit.id.as_str())).collect();
        assert_eq!(returns.len(), 2);
        assert!(
            returns.iter().all(|sale| sale.employee_id == "shop" && sale.starts_at.date().to_string() == "2025-06-15")
        );
        assert_eq!(account(&books).await.0, 9_000);
    }
}
