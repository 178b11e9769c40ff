//! Lists that are kept in memory are those of the reader's moment.

use std::sync::Arc;

use books::facts::Reader;
use books::{Books, Lists, Record};
use clinic::reason::Merges;
use clinic::record::{Organisation, Reason, Room, Setting};
use futures::TryStreamExt;
use testkit::clinic::{Size, random};

use crate::place::{import, places};

async fn reader(books: &Books) -> Reader {
    books.read().await.expect("a reader")
}

async fn lists(books: &Books) -> Arc<Lists> {
    reader(books).await.lists().await.expect("lists")
}

/// The same, past what is kept.
async fn in_the_books(books: &Books) -> Lists {
    let mut reader = reader(books).await;
    let reasons: Vec<Reason> = reader.records().try_collect().await.expect("reasons");
    Lists {
        merges: Merges::of(&reasons),
        reasons,
        clinic: reader.records().try_collect::<Vec<_>>().await.expect("the clinic").pop(),
        branches: reader.records().try_collect().await.expect("branches"),
        departments: reader.records().try_collect().await.expect("departments"),
        employees: reader.records().try_collect().await.expect("employees"),
        rooms: reader.records().try_collect().await.expect("rooms"),
        items: reader.records().try_collect().await.expect("items"),
        prices: reader.records().try_collect().await.expect("prices"),
        grounds: reader.records().try_collect().await.expect("grounds"),
        rosters: reader.records().try_collect().await.expect("rosters"),
        settings: reader.records().try_collect().await.expect("settings"),
        seq: 0,
    }
}

async fn are_as_in(books: &Books, others: &Books) {
    let kept = lists(books).await;
    let told = in_the_books(others).await;
    assert_eq!(*kept, Lists { seq: kept.seq, ..told });
}

async fn put(books: &Books, record: &impl Record) {
    let mut tx = books.write("ann", "list change").await.expect("a transaction");
    tx.put(record).await.expect("it is put").expect("nothing is wrong");
    tx.commit("").await.expect("committed");
}

async fn put_room(books: &Books, name: &str) {
    put(books, &Room { id: "r".into(), name: name.into(), branch_id: None, archived: false }).await;
}

#[tokio::test]
async fn every_change_of_a_list_is_seen_by_the_next_reader_whoever_made_it() {
    for place in places() {
        let (books, other) = (place.books().await, place.books().await);
        let all = random(7, Size::SMALL);
        are_as_in(&books, &other).await;
        import(&other, &all).await;
        are_as_in(&books, &other).await;
        assert!(!lists(&books).await.items.is_empty());
        for name in ["Blue", "Green"] {
            put_room(&other, name).await;
            are_as_in(&books, &other).await;
        }
        put(&other, &Setting { name: "step".into(), value: "15".into() }).await;
        are_as_in(&books, &other).await;
        assert_eq!(lists(&books).await.settings.last().map(|setting| setting.value.as_str()), Some("15"));
        let changed = Organisation { items: all.items.iter().skip(1).cloned().collect(), ..Organisation::default() };
        let mut changed = Organisation { clinic: all.clinic.clone(), ..changed };
        changed.items[0].name.push('!');
        import(&other, &changed).await;
        are_as_in(&books, &other).await;
        other.undo_import("ann").await.expect("it is undone").expect("there was one");
        are_as_in(&books, &other).await;
    }
}

#[tokio::test]
async fn lists_stay_in_memory_while_patients_change_and_an_older_moment_has_its_own() {
    for place in places() {
        let books = place.books().await;
        let mut all = random(7, Size::SMALL);
        import(&books, &all).await;
        put_room(&books, "Blue").await;
        let first = lists(&books).await;
        all.patients[0].name.push('!');
        import(&books, &all).await;
        assert!(Arc::ptr_eq(&first, &lists(&books).await), "nothing of a list changed");
        let mut before = reader(&books).await;
        put_room(&books, "Green").await;
        assert_eq!(lists(&books).await.rooms[0].name, "Green");
        assert_eq!(before.lists().await.expect("lists").rooms[0].name, "Blue");
        assert_eq!(lists(&books).await.rooms[0].name, "Green");
    }
}
