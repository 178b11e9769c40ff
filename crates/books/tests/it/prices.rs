//! Prices that are taken off a list.

use books::{Edited, Table};
use clinic::Money;
use clinic::record::{Organisation, Price};
use testkit::clinic::tables;

use crate::place::{everything, import_as, places};

fn listed() -> Organisation {
    let mut org = tables(&[
        ("price_lists", "id | name \n main | Main \n staff | Staff"),
        ("items", "id | name | kind \n i1 | Cleaning | service"),
    ]);
    org.items[0].price = Some(Money(5_000));
    org.prices.push(Price { price_list_id: "staff".into(), item_id: "i1".into(), price: Money(4_000) });
    org
}

#[tokio::test]
async fn a_price_that_is_taken_away_stays_away_and_comes_back_with_an_undo() {
    for place in places() {
        let books = place.books().await;
        import_as(&books, &listed(), Edited::Keep).await;
        let mut tx = books.write("ann", "directory change").await.expect("a write begins");
        assert!(tx.remove_price("staff", "i1").await.expect("books"));
        assert!(!tx.remove_price("staff", "i1").await.expect("books"), "it is gone");
        assert!(!tx.remove_price("nobody's", "i1").await.expect("books"));
        let deed = tx.deed();
        tx.commit("").await.expect("it is kept");
        assert!(everything(&books).await.prices.is_empty());
        import_as(&books, &listed(), Edited::Keep).await;
        assert!(everything(&books).await.prices.is_empty(), "no import brings it back");
        let mut tx = books.write("ann", "undo").await.expect("a write begins");
        let done = tx.undo_deed(deed).await.expect("books").expect("it can be taken back");
        tx.commit("").await.expect("it is kept");
        assert!(done.kept.iter().all(|kept| kept.table != Table::Price), "{done:?}");
        let prices = everything(&books).await.prices;
        assert_eq!(prices.iter().map(|price| price.price).collect::<Vec<_>>(), [Money(4_000)]);
    }
}
