//! Bonuses that are given without a payment.

use books::Books;
use books::cards::Seen;
use books::money::{GiftRefusal, Gifted};
use clinic::Money;
use clinic::record::{Organisation, State};
use testkit::clinic::tables;

use crate::place::{everything, import, places};

/// Ada and Bob come to the first branch, Cyd to the second; who Dan was is erased.
fn four() -> Organisation {
    let mut all = tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("patients", "id | on \n p1 | 2025-01-01 \n p2 | 2025-01-01 \n p3 | 2025-01-01 \n p4 | 2025-01-01"),
        (
            "visits",
            "visit | patient | department | on \n v1 | p1 | d1 | 2025-01-02 \n v2 | p2 | d1 | 2025-01-02 \n \
             v3 | p3 | d2 | 2025-01-02",
        ),
    ]);
    all.patients[3].desk.state = State::Erased;
    all.patients[3].name = String::new();
    all
}

async fn gift(
    books: &Books,
    keys: &[&str],
    minor: i64,
    reason: &str,
    limit: Option<i64>,
    seen: &Seen,
) -> Result<(Gifted, i64), GiftRefusal> {
    let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
    let mut tx = books.write("ann", "bonus gift").await.expect("a write begins");
    let given = tx.gift(&keys, Money(minor), reason, limit.map(Money), seen).await.expect("books");
    let deed = tx.deed();
    match given {
        Ok(_) => tx.commit("").await.map(|_| ()),
        Err(_) => tx.roll_back().await,
    }
    .expect("it ends");
    given.map(|given| (given, deed))
}

async fn bonuses(books: &Books) -> Vec<(String, i64, Option<String>)> {
    let all = everything(books).await.bonuses;
    let mut all: Vec<_> = all.into_iter().map(|it| (it.patient_id, it.amount.0, it.desk.note)).collect();
    all.sort();
    all
}

#[tokio::test]
async fn each_gets_the_gift_with_its_reason_and_it_is_taken_back_as_one() {
    for place in places() {
        let books = place.books().await;
        import(&books, &four()).await;
        let all = ["p2", "p1", "p1", "p4", "p9"];
        let (given, deed) = gift(&books, &all, 500, " birthday ", None, &Seen::all()).await.expect("it is given");
        assert_eq!(given, Gifted { given: 2, left_out: 2 }, "once each; who is erased or not there is left out");
        let told = |key: &str| (key.to_owned(), 500, Some("birthday".to_owned()));
        assert_eq!(bonuses(&books).await, [told("p1"), told("p2")]);
        let card = books.patient_card("p1", &Seen::all()).await.expect("books").expect("a card");
        assert_eq!(card.account.bonus_minor, Some(500));
        let mut tx = books.write("ann", "undo").await.expect("a write begins");
        let undone = tx.undo_deed(deed).await.expect("books").expect("it can be taken back");
        tx.commit("").await.expect("it is kept");
        assert_eq!((undone.rows, bonuses(&books).await), (2, Vec::new()));
    }
}

#[tokio::test]
async fn nobody_gives_more_than_they_may_or_without_a_reason() {
    for place in places() {
        let books = place.books().await;
        import(&books, &four()).await;
        for (minor, reason, refusal) in [
            (0, "birthday", GiftRefusal::Nothing),
            (-1, "birthday", GiftRefusal::Nothing),
            (1, " ", GiftRefusal::NoReason),
            (501, "birthday", GiftRefusal::OverLimit { most: Money(500) }),
        ] {
            assert_eq!(gift(&books, &["p1"], minor, reason, Some(500), &Seen::all()).await, Err(refusal));
        }
        assert_eq!(bonuses(&books).await, []);
        let most = gift(&books, &["p1"], 500, "birthday", Some(500), &Seen::all()).await;
        assert_eq!(most.map(|(given, _)| given.given), Ok(1));
    }
}

#[tokio::test]
async fn whoever_is_limited_to_a_branch_gives_nothing_elsewhere() {
    for place in places() {
        let books = place.books().await;
        import(&books, &four()).await;
        let directory = books.read().await.expect("a reader").directory().await.expect("books");
        let id = directory.branches.iter().find(|branch| branch.key == "b1").expect("a branch").id;
        let seen = Seen { employee: None, branches: vec![id] };
        let given = gift(&books, &["p1", "p3"], 100, "birthday", None, &seen).await.expect("it is given").0;
        assert_eq!(given, Gifted { given: 1, left_out: 1 });
        assert_eq!(bonuses(&books).await[0].0, "p1");
    }
}
