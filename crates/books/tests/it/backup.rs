//! Backups: of both engines, put back on both; nobody is forgotten, nobody comes back who was erased.

use std::path::Path;

use books::backup::{Scratch, Shelf};
use books::{Books, BooksError, Chain, Location};
use clinic::backup::Retention;
use clinic::record::{Organisation, Patient};
use jiff::tz::TimeZone;
use testkit::clinic::{Size, random};

use crate::place::{Place, everything, import, noon, places};

fn some(seed: u64, patients: usize) -> Organisation {
    random(seed, Size { patients, bookings: patients * 4 })
}

async fn restore(file: &Path, to: &Place, folder: &Path, replace: bool) -> Result<books::backup::Restored, BooksError> {
    Books::restore(file, &to.location, folder, replace, noon).await
}

fn folder_of<'a>(place: &'a Place, other: &'a Path) -> &'a Path {
    match &place.location {
        Location::Folder(folder) => folder,
        Location::Url(_) => other,
    }
}

#[tokio::test]
async fn a_backup_of_either_engine_is_restored_on_either() {
    let kept = tempfile::tempdir().expect("a folder");
    let org = some(7, 40);
    for from in places() {
        let books = from.books().await;
        import(&books, &org).await;
        let file = kept.path().join(format!("{}.sqlite", from.is_folder()));
        books.backup(&file).await.expect("a backup");
        let (told, all) = (books.totals().await.expect("totals"), everything(&books).await);
        for to in places() {
            let restored = restore(&file, &to, folder_of(&to, kept.path()), false).await;
            let restored = restored.expect("restored");
            assert_eq!((&restored.totals, restored.erased_again, restored.kept), (&told, 0, None));
            let copy = to.books().await;
            assert_eq!(everything(&copy).await, all);
            assert!(
                matches!(copy.verify_audit().await, Ok(Chain::Whole { rows }) if rows >= 2),
                "with the restoring itself"
            );
            let findings = copy.doctor().await.expect("a look");
            assert!(findings.iter().all(|finding| finding.trouble.is_none()), "{findings:?}");
            // It goes on, as books of its own.
            let mut tx = copy.write("ann", "patient register").await.expect("a write begins");
            let newcomer = Patient { id: tx.new_key().await.expect("a key"), ..org.patients[0].clone() };
            tx.put(&newcomer).await.expect("books").expect("nothing is wrong");
            tx.commit("").await.expect("it is kept");
            assert_eq!(copy.totals().await.expect("totals").patients, told.patients + 1);
        }
    }
}

#[tokio::test]
async fn what_was_there_is_replaced_only_when_asked_and_is_kept() {
    let kept = tempfile::tempdir().expect("a folder");
    let file = kept.path().join("backup.sqlite");
    let [source, _] = places();
    let books = source.books().await;
    import(&books, &some(7, 5)).await;
    books.backup(&file).await.expect("a backup");
    for place in places() {
        let folder = folder_of(&place, kept.path());
        let other = place.books().await;
        import(&other, &some(9, 4)).await;
        let before = everything(&other).await;
        let refused = restore(&file, &place, folder, false).await;
        assert!(matches!(refused, Err(BooksError::BooksThere(_))), "{refused:?}");
        let refused = restore(&file, &place, folder, true).await;
        assert!(matches!(refused, Err(BooksError::Open)), "they are open: {refused:?}");
        assert_eq!(everything(&other).await, before, "nothing happened to them");
        other.close().await;
        let restored = restore(&file, &place, folder, true).await.expect("restored");
        assert_eq!(everything(&place.books().await).await, everything(&books).await);
        let [again, _] = places();
        let old = restored.kept.expect("they are kept");
        restore(&old, &again, folder_of(&again, kept.path()), false).await.expect("the other way round");
        assert_eq!(everything(&again.books().await).await, before);
        let left: Vec<_> =
            std::fs::read_dir(folder).expect("a folder").flatten().map(|file| file.file_name()).collect();
        assert!(left.iter().all(|name| !name.to_string_lossy().starts_with(".books-")), "{left:?}");
    }
}

#[tokio::test]
async fn who_was_erased_since_is_erased_again() {
    for place in places() {
        let kept = tempfile::tempdir().expect("a folder");
        let folder = folder_of(&place, kept.path());
        let open = async || place.books().await.with_folder(folder).await.expect("books");
        let books = open().await;
        import(&books, &some(7, 5)).await;
        let key = everything(&books).await.patients[0].id.clone();
        let file = kept.path().join("backup.sqlite");
        books.backup(&file).await.expect("a backup");
        let mut tx = books.write("ann", "patient erase").await.expect("a write begins");
        books.erase(&mut tx, &key).await.expect("books").expect("she is erased");
        tx.commit("").await.expect("it is kept");
        let (told, all) = (books.totals().await.expect("totals"), everything(&books).await.patients);
        books.close().await;
        let restored = restore(&file, &place, folder, true).await.expect("restored");
        assert_eq!((restored.erased_again, &restored.totals), (1, &told), "the figures are as they were");
        let books = open().await;
        assert_eq!(everything(&books).await.patients, all);
        // The bundle that she came in does not bring her back.
        import(&books, &some(7, 5)).await;
        assert_eq!(everything(&books).await.patients, all);
        books.close().await;
        // On a machine that knows nothing but a shelf of backups: what lies there beside them says it.
        let books = open().await;
        let shelf = Shelf::new(kept.path().join("shelf"));
        shelf.make(&books).await.expect("a backup");
        books.close().await;
        std::fs::copy(&file, shelf.folder().join("old.sqlite")).expect("copied");
        let elsewhere = tempfile::tempdir().expect("a folder");
        let there = Location::Folder(elsewhere.path().to_owned());
        let restored = Books::restore(&shelf.folder().join("old.sqlite"), &there, elsewhere.path(), false, noon).await;
        assert_eq!(restored.expect("restored").erased_again, 1);
    }
}

#[tokio::test]
async fn what_is_no_backup_is_refused_and_leaves_nothing() {
    let kept = tempfile::tempdir().expect("a folder");
    let [source, _] = places();
    let books = source.books().await;
    import(&books, &some(7, 20)).await;
    let file = kept.path().join("backup.sqlite");
    books.backup(&file).await.expect("a backup");
    let whole = std::fs::read(&file).expect("read");
    let mut turned = whole.clone();
    let middle = turned.len() / 2;
    turned[middle] ^= 1;
    let cases: [(&str, Vec<u8>); 4] = [
        ("letter", b"Dear doctor, please find enclosed".to_vec()),
        ("empty", Vec::new()),
        ("cut", whole[..whole.len() / 2].to_vec()),
        ("turned", turned),
    ];
    for place in places() {
        for (name, bytes) in &cases {
            let bad = kept.path().join(name);
            std::fs::write(&bad, bytes).expect("written");
            let refused = restore(&bad, &place, folder_of(&place, kept.path()), false).await;
            let told = refused.expect_err(name).to_string();
            assert!(told.starts_with(&bad.display().to_string()) && told.contains("no books can be made"), "{told}");
        }
        let scratch = Scratch::within(kept.path()).expect("a folder");
        let missing =
            Books::of_backup(Path::new("/nowhere/at.all"), &scratch, noon).await.err().expect("it is not there");
        assert!(missing.to_string().contains("/nowhere/at.all"), "{missing}");
        restore(&file, &place, folder_of(&place, kept.path()), false).await.expect("what is right is taken at once");
    }
}

#[tokio::test]
async fn a_shelf_keeps_the_newest_and_touches_nothing_else() {
    let kept = tempfile::tempdir().expect("a folder");
    for place in places() {
        let books = place.books().await;
        import(&books, &some(7, 3)).await;
        let shelf = Shelf::new(kept.path().join(format!("shelf-{}", place.is_folder())));
        assert_eq!(shelf.backups().expect("a look"), []);
        let made = shelf.make(&books).await.expect("a backup");
        assert_eq!((made.made_at, shelf.backups().expect("a look")), (noon(), vec![made.clone()]));
        for name in [
            "revisit-20250601T020000Z.sqlite.gz",
            "revisit-20250602T020000Z.sqlite.gz",
            "notes.txt",
            "revisit-.sqlite.gz",
        ] {
            std::fs::write(shelf.folder().join(name), "x").expect("written");
        }
        let keep = Retention { days: 2, weeks: 0, months: 0 };
        assert_eq!(shelf.prune(keep, &TimeZone::UTC).expect("pruned"), 1);
        let mut left: Vec<String> = std::fs::read_dir(shelf.folder())
            .expect("a folder")
            .map(|file| file.expect("a file").file_name().to_string_lossy().into_owned())
            .collect();
        left.sort();
        let newest = made.path.file_name().expect("a name").to_string_lossy().into_owned();
        assert_eq!(left, ["notes.txt", "revisit-.sqlite.gz", "revisit-20250602T020000Z.sqlite.gz", &newest]);
    }
}
