//! What is done is billed, what is owed is paid, and every act has its paper.

use books::Books;
use books::cards::Seen;
use books::money::{Completed, Desk, LineDraft, LineFlaw, MoneyRefusal, Paid, SlipPaper};
use clinic::Money;
use clinic::record::{BonusKind, DiscountGround, Method, Millionths, Organisation, Price, Status};
use testkit::clinic::tables;

use crate::place::{everything, import, places};

pub const WHOLE: Millionths = Millionths(100_000_000);
const TENTH: Millionths = Millionths(10_000_000);

/// Ada is booked for a crown at the price of her list; an X-ray costs 20.00 on the main list, a talk has no price. The clock of
/// these stories stands in the afternoon of 2025-06-15.
fn booked() -> Organisation {
    let mut all = tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("price_lists", "id \n gold"),
        ("items", "id \n crown \n xray \n talk"),
        ("patients", "id | price_list | on \n p1 | gold | 2025-01-01"),
        (
            "visits",
            "visit | patient | department | on | status | item | billed \n v1 | p1 | d1 | 2025-06-15T09:00 | booked | crown | 90.00 \n \
             v2 | p1 | d1 | 2025-06-16T09:00 | booked | | ",
        ),
    ]);
    all.items[1].price = Some(Money(2_000));
    all.items[1].desk.vat_percent = Some(Millionths(20_000_000));
    all.prices = vec![Price { price_list_id: "gold".into(), item_id: "crown".into(), price: Money(10_000) }];
    all
}

fn desk() -> Desk {
    Desk { name: "Anna".into(), branch: Some("b1".into()) }
}

/// So many of something at its price.
pub fn line(item: &str, quantity: i64) -> LineDraft {
    LineDraft {
        item: item.into(),
        quantity: Millionths(quantity * 1_000_000),
        price: None,
        discount: Money(0),
        ground: None,
    }
}

async fn complete(
    books: &Books,
    visit: &str,
    lines: &[LineDraft],
    limit: Millionths,
) -> Result<Completed, MoneyRefusal> {
    let mut tx = books.write("anna", "visit complete").await.expect("a write begins");
    let done = tx.complete(visit, lines, limit, &desk()).await.expect("books");
    match done {
        Ok(_) => tx.commit("").await.map(|_| ()),
        Err(_) => tx.roll_back().await,
    }
    .expect("it ends");
    done
}

async fn pay(books: &Books, visit: Option<&str>, amounts: &[(Method, i64)]) -> Result<Paid, MoneyRefusal> {
    let half = Millionths(50_000_000);
    let amounts: Vec<_> = amounts.iter().map(|(method, minor)| (*method, Money(*minor))).collect();
    let mut tx = books.write("anna", "money take").await.expect("a write begins");
    let paid = tx.pay("p1", visit, &amounts, half, &desk()).await.expect("books");
    match paid {
        Ok(_) => tx.commit("").await.map(|_| ()),
        Err(_) => tx.roll_back().await,
    }
    .expect("it ends");
    paid
}

async fn slip(books: &Books, number: i64, seen: &Seen) -> Option<SlipPaper> {
    books.read().await.expect("a reader").slip(number, seen).await.expect("books")
}

async fn debt(books: &Books) -> Option<i64> {
    let card = books.patient_card("p1", &Seen::all()).await.expect("books").expect("a card");
    card.account.debt_minor()
}

/// Item, quantity in whole, amount, and the number of the slip.
fn lines_of(all: &Organisation, visit: &str) -> Vec<(String, i64, i64, Option<String>)> {
    let lines = all.lines.iter().filter(|line| line.visit_id == visit);
    let line = |line: &clinic::record::Line| {
        let quantity = line.quantity.map_or(1, |quantity| quantity.0 / 1_000_000);
        (line.item_id.clone().expect("an item"), quantity, line.amount.0, line.desk.slip_id.clone())
    };
    lines.map(line).collect()
}

#[tokio::test]
async fn what_was_planned_gives_way_to_what_was_done() {
    for place in places() {
        let books = place.books().await;
        import(&books, &booked()).await;
        let lines = [line("crown", 1), line("xray", 2)];
        let done = complete(&books, "v1", &lines, TENTH).await;
        assert_eq!(done, Ok(Completed { slip: Some(1), billed: Money(13_000) }), "90.00 as promised, and twice 20.00");
        let all = everything(&books).await;
        let paper = all.slips[0].id.clone();
        let expected = [("crown", 1, 9_000), ("xray", 2, 4_000)];
        let expected = expected.map(|(item, n, minor)| (item.to_owned(), n, minor, Some(paper.clone())));
        assert_eq!(lines_of(&all, "v1"), expected);
        assert_eq!(all.visits[0].status, Status::Completed);
        assert_eq!(debt(&books).await, Some(13_000));
        let again = complete(&books, "v1", &lines, TENTH).await;
        assert_eq!(again, Err(MoneyRefusal::NotBooked(Status::Completed)));
        assert_eq!(lines_of(&everything(&books).await, "v1").len(), 2);

        import(&books, &booked()).await;
        let all = everything(&books).await;
        assert_eq!((lines_of(&all, "v1").len(), all.visits[0].status), (2, Status::Completed), "the plan stays away");
    }
}

#[tokio::test]
async fn a_price_is_the_plans_then_the_lists_then_what_was_typed() {
    for place in places() {
        let books = place.books().await;
        import(&books, &booked()).await;
        let refused = complete(&books, "v1", &[line("crown", 1), line("talk", 1)], TENTH).await;
        assert_eq!(refused, Err(MoneyRefusal::Line { line: 1, flaw: LineFlaw::Price }));
        let typed = |item, quantity| LineDraft { price: Some(Money(700)), ..line(item, quantity) };
        let done = complete(&books, "v1", &[typed("crown", 2), typed("talk", 3), typed("xray", 1)], TENTH).await;
        assert_eq!(done, Ok(Completed { slip: Some(1), billed: Money(18_000 + 2_100 + 2_000) }));
    }
}

#[tokio::test]
async fn nobody_gives_away_more_than_they_may_or_without_a_ground_where_there_are_some() {
    for place in places() {
        let books = place.books().await;
        let mut all = booked();
        all.discount_grounds = vec![DiscountGround { id: "kind".into(), name: "Kind".into(), archived: false }];
        import(&books, &all).await;
        let less = |minor: i64, ground: Option<&str>| {
            [LineDraft { discount: Money(minor), ground: ground.map(str::to_owned), ..line("crown", 1) }]
        };
        for (lines, refusal) in [
            (less(901, Some("kind")), MoneyRefusal::OverDiscountLimit { most: TENTH }),
            (less(900, None), MoneyRefusal::Line { line: 0, flaw: LineFlaw::Ground }),
            (less(9_001, Some("kind")), MoneyRefusal::Line { line: 0, flaw: LineFlaw::Discount }),
            (less(-1, Some("kind")), MoneyRefusal::Line { line: 0, flaw: LineFlaw::Discount }),
            ([line("crown", 0)], MoneyRefusal::Line { line: 0, flaw: LineFlaw::Quantity }),
            ([line("bridge", 1)], MoneyRefusal::Line { line: 0, flaw: LineFlaw::Item }),
        ] {
            assert_eq!(complete(&books, "v1", &lines, TENTH).await, Err(refusal));
        }
        let done = complete(&books, "v1", &less(900, Some("kind")), TENTH).await;
        assert_eq!(done, Ok(Completed { slip: Some(1), billed: Money(8_100) }), "what was refused has no number");
        let line = everything(&books).await.lines.into_iter().find(|line| line.visit_id == "v1").expect("a line");
        assert_eq!((line.discount, line.desk.ground_id.as_deref()), (Some(Money(900)), Some("kind")));
    }
}

#[tokio::test]
async fn a_visit_of_tomorrow_and_one_that_is_not_there_are_not_completed() {
    for place in places() {
        let books = place.books().await;
        import(&books, &booked()).await;
        assert_eq!(complete(&books, "v2", &[], WHOLE).await, Err(MoneyRefusal::TooEarly));
        assert_eq!(complete(&books, "v9", &[], WHOLE).await, Err(MoneyRefusal::NothingThere));
        let free = complete(&books, "v1", &[], WHOLE).await;
        assert_eq!(free, Ok(Completed::default()), "nothing was done that costs anything: there is no paper");
        assert_eq!(everything(&books).await.lines, []);
    }
}

#[tokio::test]
async fn who_pays_before_is_seen_once_what_is_planned_is_paid() {
    for place in places() {
        let books = place.books().await;
        let mut all = booked();
        all.categories = tables(&[("categories", "id \n late")]).categories;
        all.categories[0].prepayment = true;
        all.patients[0].category_id = Some("late".into());
        import(&books, &all).await;
        let lines = [line("crown", 1)];
        let awaits = |missing| Err(MoneyRefusal::AwaitsPrepayment { missing: Money(missing) });
        assert_eq!(complete(&books, "v1", &lines, WHOLE).await, awaits(9_000));
        assert_eq!(pay(&books, Some("v1"), &[(Method::Cash, 4_000)]).await.expect("it is taken").slip, 1);
        assert_eq!(complete(&books, "v1", &lines, WHOLE).await, awaits(5_000));
        assert_eq!(debt(&books).await, Some(0), "nothing is owed before");
        assert_eq!(pay(&books, Some("v1"), &[(Method::Card, 5_000)]).await.expect("it is taken").slip, 2);
        assert_eq!(complete(&books, "v1", &lines, WHOLE).await.expect("it is completed").slip, Some(3));
        assert_eq!(debt(&books).await, Some(0), "it was paid before");
    }
}

#[tokio::test]
async fn money_comes_by_several_methods_and_never_more_than_is_owed() {
    for place in places() {
        let books = place.books().await;
        import(&books, &booked()).await;
        complete(&books, "v1", &[line("crown", 1)], WHOLE).await.expect("it is completed");
        let methods = [(Method::Cash, 3_000), (Method::Card, 2_000), (Method::Transfer, 0)];
        let paid = pay(&books, Some("v1"), &methods).await;
        assert_eq!(paid, Ok(Paid { slip: 2, amount: Money(5_000), accrued: Money(0) }));
        assert_eq!(debt(&books).await, Some(4_000));
        for visit in [Some("v1"), None] {
            let over = pay(&books, visit, &[(Method::Cash, 4_001)]).await;
            assert_eq!(over, Err(MoneyRefusal::Overpaid { most: Money(4_000) }));
        }
        assert_eq!(pay(&books, None, &[]).await, Err(MoneyRefusal::NothingPaid));
        assert_eq!(pay(&books, None, &[(Method::Cash, 5), (Method::Card, -4)]).await, Err(MoneyRefusal::NothingPaid));
        assert_eq!(pay(&books, Some("v9"), &[(Method::Cash, 5)]).await, Err(MoneyRefusal::NothingThere));
        assert_eq!(pay(&books, None, &[(Method::Other, 1_000)]).await.expect("it is taken").slip, 3);
        let tied = pay(&books, Some("v1"), &[(Method::Cash, 3_001)]).await;
        assert_eq!(tied, Err(MoneyRefusal::Overpaid { most: Money(3_000) }), "untied money paid of it, too");
        let all = everything(&books).await;
        assert_eq!(all.slips.iter().map(|slip| slip.number).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(all.payments.len(), 3);
    }
}

#[tokio::test]
async fn real_money_brings_bonuses_and_bonuses_pay_their_share() {
    for place in places() {
        let books = place.books().await;
        let mut all = booked();
        all.bonus_kinds = vec![BonusKind {
            id: "five".into(),
            name: "Five".into(),
            percent: Millionths(5_000_000),
            expires_after_days: Some(30),
            preset: false,
            archived: false,
        }];
        all.patients[0].desk.bonus_kind_id = Some("five".into());
        all.bonuses = tables(&[("bonuses", "patient | on | amount \n p1 | 2025-06-01 | 60.00")]).bonuses;
        import(&books, &all).await;
        complete(&books, "v1", &[line("crown", 1)], WHOLE).await.expect("it is completed");
        let over = pay(&books, Some("v1"), &[(Method::Bonus, 4_501)]).await;
        assert_eq!(over, Err(MoneyRefusal::OverBonus { most: Money(4_500) }), "half of the bill");
        let paid = pay(&books, Some("v1"), &[(Method::Cash, 2_000), (Method::Bonus, 4_000)]).await;
        assert_eq!(paid.map(|paid| paid.accrued), Ok(Money(100)), "of real money");
        let rest = pay(&books, Some("v1"), &[(Method::Bonus, 501)]).await;
        assert_eq!(rest, Err(MoneyRefusal::OverBonus { most: Money(500) }), "of the half that is left");
        let all = everything(&books).await;
        let own = all.bonuses.iter().filter(|bonus| bonus.desk.payment_id.is_some());
        let mut own: Vec<_> =
            own.map(|bonus| (bonus.amount.0, bonus.desk.expires_on.map(|day| day.to_string()))).collect();
        own.sort();
        assert_eq!(own, [(-4_000, None), (100, Some("2025-07-15".to_owned()))]);
        let card = books.patient_card("p1", &Seen::all()).await.expect("books").expect("a card");
        assert_eq!(card.account.bonus_minor, Some(6_000 + 100 - 4_000));
    }
}

#[tokio::test]
async fn a_slip_is_shown_to_whoever_sees_what_it_is_about() {
    for place in places() {
        let books = place.books().await;
        import(&books, &booked()).await;
        complete(&books, "v1", &[line("crown", 1), line("xray", 1)], WHOLE).await.expect("it is completed");
        pay(&books, Some("v1"), &[(Method::Cash, 1_000)]).await.expect("it is taken");
        pay(&books, None, &[(Method::Cash, 1_000)]).await.expect("it is taken");
        let billed = slip(&books, 1, &Seen::all()).await.expect("a slip");
        let vat: Vec<_> = billed.lines.iter().map(|line| line.vat_percent.map(|percent| percent.0)).collect();
        assert_eq!((billed.issued_by.as_str(), vat), ("Anna", vec![None, Some(20_000_000)]));
        assert_eq!(billed.issued_at.as_str(), "2025-06-15T17:06", "what the clock in Berlin shows");
        assert_eq!(slip(&books, 2, &Seen::all()).await.expect("a slip").payments[0].amount, Money(1_000));
        assert_eq!(slip(&books, 4, &Seen::all()).await, None);
        let directory = books.read().await.expect("a reader").directory().await.expect("a directory");
        let branch = |key: &str| directory.branches.iter().find(|branch| branch.key == key).expect("a branch").id;
        let (own, other) = (vec![branch("b1")], vec![branch("b2")]);
        let seen = |branches: &Vec<i64>| Seen { employee: None, branches: branches.clone() };
        assert!(slip(&books, 1, &seen(&own)).await.is_some() && slip(&books, 2, &seen(&own)).await.is_some());
        assert_eq!(slip(&books, 3, &seen(&own)).await, None, "what is tied to nothing is of no branch");
        assert_eq!(slip(&books, 1, &seen(&other)).await, None);
        let mut reader = books.read().await.expect("a reader");
        assert!(reader.bill("v1", &seen(&own)).await.expect("books").is_some());
        assert_eq!(reader.bill("v1", &seen(&other)).await.expect("books"), None);
    }
}
