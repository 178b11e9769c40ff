//! Sales without a visit, to patients and to buyers whom nobody knows.

use books::Books;
use books::cards::Seen;
use books::money::{Buyer, Desk, LineDraft, MoneyRefusal, Sale, Sold};
use clinic::Money;
use clinic::record::{Method, Organisation, Price, State, Status};
use testkit::clinic::tables;

use crate::money::{WHOLE, line};
use crate::place::{everything, import, places};

/// Ada pays less for a brush than others; the shop sells. The clock of these stories stands in the afternoon of 2025-06-15.
fn shop() -> Organisation {
    let mut all = tables(&[
        ("departments", "id | branch \n d1 | b1"),
        ("price_lists", "id \n gold"),
        ("items", "id | kind \n brush | goods \n wax | goods"),
        ("employees", "id | department | sees_patients \n shop | d1 | false \n e1 | d1 | true"),
        ("patients", "id | name | price_list | on \n p1 | Ada | gold | 2025-01-01"),
    ]);
    all.items[0].price = Some(Money(500));
    all.items[1].price = Some(Money(200));
    all.prices = vec![Price { price_list_id: "gold".into(), item_id: "brush".into(), price: Money(400) }];
    all
}

async fn sell(
    books: &Books,
    buyer: Buyer<'_>,
    seller: &str,
    lines: &[LineDraft],
    paid: &[(Method, i64)],
) -> Result<Sold, MoneyRefusal> {
    let paid: Vec<_> = paid.iter().map(|(method, minor)| (*method, Money(*minor))).collect();
    let desk = Desk { name: "Anna".into(), branch: Some("b1".into()) };
    let mut tx = books.write("anna", "sell").await.expect("a write begins");
    let sale = Sale { buyer, seller, lines, limit: WHOLE, paid: &paid };
    let sold = tx.sell(&sale, &desk).await.expect("books");
    match sold {
        Ok(_) => tx.commit("").await.map(|_| ()),
        Err(_) => tx.roll_back().await,
    }
    .expect("it ends");
    sold
}

#[tokio::test]
async fn a_patient_buys_at_the_prices_of_their_list_and_owes_it() {
    for place in places() {
        let books = place.books().await;
        import(&books, &shop()).await;
        let lines = [line("brush", 2), line("wax", 1)];
        let sold = sell(&books, Buyer::Patient("p1"), "shop", &lines, &[]).await.expect("it is sold");
        assert_eq!((sold.slip, sold.billed, sold.buyer.as_str()), (1, Money(1_000), "p1"));
        let all = everything(&books).await;
        let [receipt] = &all.visits[..] else { panic!("one receipt: {:?}", all.visits) };
        assert_eq!((receipt.status, receipt.employee_id.as_str()), (Status::Completed, "shop"));
        assert_eq!(
            (receipt.department_id.as_deref(), receipt.starts_at.date().to_string()),
            (Some("d1"), "2025-06-15".into())
        );
        let amounts: Vec<i64> = all.lines.iter().map(|line| line.amount.0).collect();
        assert_eq!((amounts, all.payments.len()), (vec![800, 200], 0));
        let card = books.patient_card("p1", &Seen::all()).await.expect("books").expect("a card");
        assert_eq!(card.account.debt_minor(), Some(1_000));
    }
}

#[tokio::test]
async fn unnamed_buyers_share_a_card_pay_at_once_and_are_nobody() {
    for place in places() {
        let books = place.books().await;
        import(&books, &shop()).await;
        let nobody = Buyer::Unnamed("Somebody");
        let first =
            sell(&books, nobody, "shop", &[line("brush", 1)], &[(Method::Cash, 500)]).await.expect("it is sold");
        let paid = [(Method::Cash, 200), (Method::Card, 200)];
        let second = sell(&books, Buyer::Unnamed("Other"), "shop", &[line("wax", 2)], &paid).await.expect("it is sold");
        assert_eq!((first.slip, second.slip), (1, 2), "each is one paper");
        assert_eq!(first.buyer, second.buyer);
        let all = everything(&books).await;
        let card = all.patients.iter().find(|patient| patient.id == first.buyer).expect("a card");
        assert_eq!((card.name.as_str(), card.desk.state), ("Somebody", State::Unnamed));
        let paid: Vec<(i64, Option<&str>)> =
            all.payments.iter().map(|paid| (paid.amount.0, paid.visit_id.as_deref())).collect();
        let (one, two) = (Some(first.receipt.as_str()), Some(second.receipt.as_str()));
        assert_eq!(paid, [(500, one), (200, two), (200, two)]);
        assert_eq!(all.bonuses, []);
        let mut reader = books.read().await.expect("a reader");
        let slip = reader.slip(1, &Seen::all()).await.expect("books").expect("a paper");
        assert_eq!((slip.lines.len(), slip.payments.len()), (1, 1), "what was sold and what was paid");
        assert_eq!(reader.unnamed_buyer().await.expect("books").map(|card| card.key), Some(first.buyer.clone()));
        drop(reader);
        let found = books.patient_index().find("Somebody", 10, &Seen::all()).await.expect("books");
        assert_eq!(found, [], "nobody is found");
        let mut tx = books.write("anna", "patient erase").await.expect("a write begins");
        assert!(tx.join(&first.buyer, "p1", &[]).await.expect("books").is_err());
        tx.roll_back().await.expect("it ends");
    }
}

#[tokio::test]
async fn what_cannot_be_sold_leaves_nothing() {
    for place in places() {
        let books = place.books().await;
        import(&books, &shop()).await;
        let before = everything(&books).await;
        let (nobody, brush) = (Buyer::Unnamed("Somebody"), [line("brush", 1)]);
        let missing = |minor: i64| MoneyRefusal::NotWhole { missing: Money(minor) };
        for (buyer, seller, lines, paid, refusal) in [
            (nobody, "shop", &brush[..], vec![(Method::Cash, 300)], missing(200)),
            (nobody, "shop", &brush[..], vec![(Method::Cash, 600)], missing(-100)),
            (nobody, "shop", &brush[..], vec![(Method::Bonus, 500)], missing(0)),
            (nobody, "shop", &[][..], vec![], MoneyRefusal::NothingSold),
            (nobody, "e1", &brush[..], vec![(Method::Cash, 500)], MoneyRefusal::NoSeller),
            (nobody, "x", &brush[..], vec![(Method::Cash, 500)], MoneyRefusal::NoSeller),
            (Buyer::Patient("x"), "shop", &brush[..], vec![], MoneyRefusal::NothingThere),
        ] {
            assert_eq!(sell(&books, buyer, seller, lines, &paid).await, Err(refusal), "{buyer:?} {seller} {paid:?}");
            assert_eq!(everything(&books).await, before);
        }
    }
}
