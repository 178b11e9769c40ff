//! Rows that are taken away: prices off a list, settings that are as usual again.

use books::{Edited, Table};
use clinic::Money;
use clinic::record::{Organisation, Price, Setting};
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
        assert!(tx.remove_row(Table::Price, &["staff", "i1"]).await.expect("books"));
        assert!(!tx.remove_row(Table::Price, &["staff", "i1"]).await.expect("books"), "it is gone");
        assert!(!tx.remove_row(Table::Price, &["nobody's", "i1"]).await.expect("books"));
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

#[tokio::test]
async fn what_was_taken_away_and_entered_again_leaves_with_the_books() {
    for place in places() {
        let books = place.books().await;
        import_as(&books, &listed(), Edited::Keep).await;
        let decided = Setting { name: "step".into(), value: "20".into() };
        let mut tx = books.write("ann", "directory change").await.expect("a write begins");
        tx.put(&decided).await.expect("books").expect("it is put");
        assert!(tx.remove_row(Table::Price, &["staff", "i1"]).await.expect("books"));
        assert!(tx.remove_row(Table::Setting, &["step"]).await.expect("books"));
        tx.commit("").await.expect("it is kept");
        assert_eq!(everything(&books).await.gone.len(), 2);
        let mut tx = books.write("ann", "directory change").await.expect("a write begins");
        tx.put(&decided).await.expect("books").expect("it is put");
        tx.put(&listed().prices[0]).await.expect("books").expect("it is put");
        tx.commit("").await.expect("it is kept");
        let all = everything(&books).await;
        assert_eq!((all.settings.len(), all.prices.len(), all.gone.len()), (1, 1, 0), "nothing of it is gone");
    }
}
