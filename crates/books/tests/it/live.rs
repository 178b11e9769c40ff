//! That somebody wrote is told to whoever follows, whichever program it was.

use books::Books;

use crate::place::places;

async fn write(books: &Books) -> i64 {
    let tx = books.write("ann", "clinic set up").await.expect("a write begins");
    let deed = tx.deed();
    tx.commit("").await.expect("it is kept");
    deed
}

#[tokio::test]
async fn a_write_of_this_program_is_told_at_once_and_of_another_when_it_is_looked_for() {
    for place in places() {
        let books = place.books().await;
        let other = place.books().await;
        let mut deeds = books.follow_deeds();
        let deed = write(&books).await;
        assert!(deeds.has_changed().expect("the books are there"));
        assert_eq!(*deeds.borrow_and_update(), deed);
        books.look_for_deeds().await.expect("books");
        assert!(!deeds.has_changed().expect("the books are there"), "it is known already");
        let deed = write(&other).await;
        assert!(!deeds.has_changed().expect("the books are there"));
        books.look_for_deeds().await.expect("books");
        assert_eq!(*deeds.borrow_and_update(), deed);
        books.write("ann", "clinic set up").await.expect("a write begins").roll_back().await.expect("given up");
        assert!(!deeds.has_changed().expect("the books are there"), "what never was is not told");
    }
}
