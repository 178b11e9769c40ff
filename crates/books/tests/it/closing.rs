//! A cash desk is counted and closed: every slip is in one closing, and closings have numbers without gaps.

use books::Books;
use books::money::{CashDay, CloseRefusal, Count, Desk, REAL_MONEY};
use clinic::Money;
use clinic::record::{BonusKind, Method, Millionths, Organisation};
use testkit::clinic::tables;

use crate::place::{everything, import, places};

/// Ada owes 90.00 for a crown; her money brings ten percent in bonuses.
fn owing() -> Organisation {
    let mut all = tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("patients", "id | on \n p1 | 2025-01-01"),
        (
            "visits",
            "visit | patient | department | on | item | billed \n v1 | p1 | d1 | 2025-06-15T09:00 | crown | 90.00",
        ),
    ]);
    all.bonus_kinds = vec![BonusKind {
        id: "ten".into(),
        name: "Ten".into(),
        percent: Millionths(10_000_000),
        expires_after_days: None,
        preset: false,
        archived: false,
    }];
    all.patients[0].desk.bonus_kind_id = Some("ten".into());
    all
}

fn desk(name: &str, branch: Option<&str>) -> Desk {
    Desk { name: name.into(), branch: branch.map(str::to_owned) }
}

async fn pay(books: &Books, amounts: &[(Method, i64)], desk: &Desk) {
    let amounts: Vec<_> = amounts.iter().map(|(method, minor)| (*method, Money(*minor))).collect();
    let mut tx = books.write("anna", "money take").await.expect("a write begins");
    tx.pay("p1", None, &amounts, Millionths::WHOLE, desk).await.expect("books").expect("it is taken");
    tx.commit("").await.expect("it is kept");
}

async fn branch(books: &Books, key: &str) -> Option<i64> {
    let directory = books.read().await.expect("a reader").directory().await.expect("books");
    Some(directory.branches.iter().find(|branch| branch.key == key).expect("a branch").id)
}

async fn day(books: &Books, branch: Option<i64>) -> CashDay {
    books.read().await.expect("a reader").cash_day(branch).await.expect("books")
}

/// Each as expected, in the order of cash, card, transfer, other; counted as told.
fn counts(amounts: [(i64, i64); 4]) -> Vec<Count> {
    let of = |(method, (expected, counted))| Count { method, expected: Money(expected), counted: Money(counted) };
    REAL_MONEY.into_iter().zip(amounts).map(of).collect()
}

async fn close(books: &Books, counts: &[Count], note: Option<&str>, desk: &Desk) -> Result<i64, CloseRefusal> {
    let mut tx = books.write("anna", "cash close").await.expect("a write begins");
    let closed = tx.close_day(counts, note, desk).await.expect("books");
    match closed {
        Ok(_) => tx.commit("").await.map(|_| ()),
        Err(_) => tx.roll_back().await,
    }
    .expect("it ends");
    closed
}

#[tokio::test]
async fn what_came_in_is_told_by_method_and_person_and_by_branch() {
    for place in places() {
        let books = place.books().await;
        import(&books, &owing()).await;
        let (first, other) = (branch(&books, "b1").await, branch(&books, "b2").await);
        assert_eq!(day(&books, first).await, CashDay::default(), "nothing was done yet");
        pay(&books, &[(Method::Cash, 2_000), (Method::Card, 1_000)], &desk("Anna", Some("b1"))).await;
        pay(&books, &[(Method::Cash, 500)], &desk("Anna", Some("b1"))).await;
        pay(&books, &[(Method::Cash, 70), (Method::Bonus, 300)], &desk("Ben", Some("b1"))).await;
        pay(&books, &[(Method::Other, 9)], &desk("Ben", None)).await;
        let told = day(&books, first).await;
        let takings: Vec<_> =
            told.takings.iter().map(|it| (it.person.as_str(), it.method, it.payments, it.amount.0)).collect();
        let expected = [
            ("Anna", Method::Card, 1, 1_000),
            ("Anna", Method::Cash, 2, 2_500),
            ("Ben", Method::Bonus, 1, 300),
            ("Ben", Method::Cash, 1, 70),
        ];
        assert_eq!(takings, expected);
        assert_eq!((told.papers.count, told.expected(Method::Cash)), (3, Money(2_570)));
        assert_eq!(day(&books, None).await.expected(Method::Other), Money(9), "of no branch");
        assert_eq!(day(&books, other).await, CashDay::default());
    }
}

#[tokio::test]
async fn a_closed_day_stays_as_it_was_and_what_comes_later_stands_in_the_next() {
    for place in places() {
        let books = place.books().await;
        import(&books, &owing()).await;
        let (here, id) = (desk("Anna", Some("b1")), branch(&books, "b1").await);
        pay(&books, &[(Method::Cash, 2_000), (Method::Card, 1_000)], &here).await;
        pay(&books, &[(Method::Cash, 5)], &desk("Ben", None)).await;
        let told = counts([(2_000, 1_990), (1_000, 1_000), (0, 0), (0, 0)]);
        assert_eq!(close(&books, &told, Some("a coin is missing"), &here).await, Ok(1));
        assert_eq!(day(&books, id).await, CashDay::default());
        assert_eq!(day(&books, None).await.expected(Method::Cash), Money(5), "another desk is still open");

        pay(&books, &[(Method::Transfer, 700)], &here).await;
        assert_eq!(day(&books, id).await.expected(Method::Transfer), Money(700));
        let mut reader = books.read().await.expect("a reader");
        let first = reader.closing(1).await.expect("books").expect("a closing");
        assert_eq!((first.closed_by.as_str(), first.note.as_deref()), ("Anna", Some("a coin is missing")));
        assert_eq!(first.counts, told[..2], "what nobody took is not counted");
        assert_eq!((first.day.papers.count, first.day.expected(Method::Transfer)), (1, Money(0)));
        assert_eq!(reader.closing(2).await.expect("books"), None);
        drop(reader);

        assert_eq!(close(&books, &counts([(0, 0), (0, 0), (700, 700), (0, 0)]), None, &here).await, Ok(2));
        let past = books.read().await.expect("a reader").closings(id, 9).await.expect("books");
        let past: Vec<_> = past.iter().map(|past| (past.number, past.expected.0, past.counted.0)).collect();
        assert_eq!(past, [(2, 700, 700), (1, 3_000, 2_990)]);
        let slips: Vec<_> = everything(&books).await.slips.iter().map(|slip| slip.closing).collect();
        assert_eq!(slips, [Some(1), None, Some(2)]);
    }
}

#[tokio::test]
async fn nothing_is_closed_when_money_came_meanwhile_or_nothing_did() {
    for place in places() {
        let books = place.books().await;
        import(&books, &owing()).await;
        let here = desk("Anna", Some("b1"));
        let nothing = counts([(0, 0), (0, 0), (0, 0), (0, 0)]);
        assert_eq!(close(&books, &nothing, None, &here).await, Err(CloseRefusal::NothingToClose));
        pay(&books, &[(Method::Cash, 2_000), (Method::Bonus, 0)], &here).await;
        pay(&books, &[(Method::Card, 100)], &here).await;
        let told = counts([(2_000, 2_000), (0, 0), (0, 0), (0, 0)]);
        let changed = CloseRefusal::Changed(vec![(Method::Card, Money(100))]);
        assert_eq!(close(&books, &told, None, &here).await, Err(changed.clone()));
        assert_eq!(close(&books, &told[..1], None, &here).await, Err(changed), "what is not handed in is nothing");
        let all = everything(&books).await;
        assert_eq!(all.closings, []);
        assert!(all.slips.iter().all(|slip| slip.closing.is_none()));
        let told = counts([(2_000, 2_000), (100, 100), (0, 0), (0, 0)]);
        assert_eq!(close(&books, &told, None, &here).await, Ok(1), "what was refused has no number");
        let gone = close(&books, &told, None, &desk("Anna", Some("b9"))).await;
        assert_eq!(gone, Err(CloseRefusal::NothingToClose), "nothing was ever written there");
    }
}

#[tokio::test]
async fn a_day_on_which_only_bonuses_paid_is_counted_all_the_same() {
    for place in places() {
        let books = place.books().await;
        import(&books, &owing()).await;
        let here = desk("Anna", Some("b1"));
        pay(&books, &[(Method::Cash, 5_000)], &here).await;
        assert_eq!(close(&books, &counts([(5_000, 5_000), (0, 0), (0, 0), (0, 0)]), None, &here).await, Ok(1));
        pay(&books, &[(Method::Bonus, 400)], &here).await;
        assert_eq!(close(&books, &counts([(0, 0), (0, 0), (0, 0), (0, 0)]), None, &here).await, Ok(2));
        let all = everything(&books).await;
        let closings: Vec<_> = all.closings.iter().map(|it| (it.number, it.method, it.counted.0)).collect();
        assert_eq!(closings, [(1, Method::Cash, 5_000), (2, Method::Cash, 0)]);
    }
}
