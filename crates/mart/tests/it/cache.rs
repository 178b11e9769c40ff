//! The cache saves work when it is whole and of these books, and is made anew in every other case.

use std::fs;
use std::path::{Path, PathBuf};

use report::Engine;
use sha2::{Digest, Sha256};
use testkit::clinic::{Size, random, table};

use crate::clinic::{Clinic, billed};

fn files(cache: &Path, ending: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(cache)
        .expect("a cache")
        .map(|file| file.expect("a file").path())
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect();
    files.sort();
    files
}

#[tokio::test]
async fn a_whole_cache_is_read_instead_of_the_books() {
    let clinic = Clinic::of(&random(3, Size::SMALL)).await;
    let first = billed(&clinic.mart(Some(&clinic.cache()))).await;
    let again = clinic.mart(Some(&clinic.cache()));
    assert_eq!(billed(&again).await, first);
    assert_eq!((again.counters().rebuilds, again.counters().cache_reads), (0, 1));
}

/// Changes every file of the cache in its place.
fn spoil(cache: &Path, change: fn(&mut [u8])) {
    for file in files(cache, ".parquet") {
        let mut bytes = fs::read(&file).expect("a file");
        change(&mut bytes);
        fs::write(file, bytes).expect("written");
    }
}

/// What can happen to a cache: in words, and done to its folder.
type Damage = (&'static str, fn(&Path));

#[tokio::test]
async fn a_damaged_cache_is_noticed_and_made_anew() {
    let damages: [Damage; 10] = [
        ("a file cut short", |cache| {
            let file = &files(cache, ".parquet")[0];
            let bytes = fs::read(file).expect("a file");
            fs::write(file, &bytes[..bytes.len() / 2]).expect("written");
        }),
        // Columns begin behind a word of four letters.
        ("a byte of every first column that is another", |cache| spoil(cache, |bytes| bytes[4] ^= 1)),
        ("a byte of every footer that is another", |cache| {
            spoil(cache, |bytes| {
                let footer = bytes.len() - 20;
                bytes[footer] ^= 1;
            });
        }),
        ("a file that is gone", |cache| fs::remove_file(&files(cache, ".parquet")[0]).expect("removed")),
        ("no manifest", |cache| fs::remove_file(cache.join("manifest.json")).expect("removed")),
        ("half a manifest", |cache| {
            let text = fs::read_to_string(cache.join("manifest.json")).expect("a manifest");
            fs::write(cache.join("manifest.json"), &text[..text.len() / 2]).expect("written");
        }),
        ("other columns", |cache| {
            rewrite(cache, |manifest| {
                let columns = manifest["columns"].as_str().expect("columns").replace("visit_days", "visit_hours");
                manifest["columns"] = columns.into();
            });
        }),
        ("a change that the books never had", |cache| {
            rewrite(cache, |manifest| manifest["seq"] = 1_000_000.into());
        }),
        ("a manifest that does not add up", |cache| {
            let text = fs::read_to_string(cache.join("manifest.json")).expect("a manifest");
            fs::write(cache.join("manifest.json"), text.replacen("\"first\":", "\"first\": ", 1)).expect("written");
        }),
        ("another history of the same books", |cache| {
            rewrite(cache, |manifest| manifest["audit"][1] = "of a copy that was restored".into());
        }),
    ];
    for (what, damage) in damages {
        let clinic = Clinic::of(&random(4, Size::SMALL)).await;
        let right = billed(&clinic.mart(Some(&clinic.cache()))).await;
        damage(&clinic.cache());
        let again = clinic.mart(Some(&clinic.cache()));
        assert_eq!(billed(&again).await, right, "{what}");
        assert_eq!(again.counters().rebuilds, 1, "{what}");
        drop(again);
        let third = clinic.mart(Some(&clinic.cache()));
        assert_eq!(billed(&third).await, right, "{what}, mended");
        assert_eq!(third.counters().rebuilds, 0, "{what}, mended");
    }
}

#[tokio::test]
async fn a_column_is_not_read_before_it_is_asked_for() {
    let clinic = Clinic::of(&random(5, Size::SMALL)).await;
    let right = billed(&clinic.mart(Some(&clinic.cache()))).await;
    let again = clinic.mart(Some(&clinic.cache()));
    again.setting().await.expect("a setting");
    for file in files(&clinic.cache(), ".parquet") {
        fs::remove_file(file).expect("removed");
    }
    // What is noticed late costs a rebuild and no answer.
    assert_eq!((again.counters().rebuilds, again.counters().cache_reads), (0, 1));
    assert_eq!(billed(&again).await, right);
    assert_eq!((again.counters().rebuilds, again.counters().cache_reads), (1, 1));
    drop(again);
    assert_eq!(billed(&clinic.mart(Some(&clinic.cache()))).await, right);
}

#[tokio::test]
async fn damage_that_is_noticed_in_the_middle_of_a_question_is_answered_from_the_books() {
    let clinic = Clinic::of(&random(6, Size::SMALL)).await;
    let right = billed(&clinic.mart(Some(&clinic.cache()))).await;
    let again = clinic.mart(Some(&clinic.cache()));
    again.setting().await.expect("a setting");
    spoil(&clinic.cache(), |bytes| bytes[4] ^= 1);
    assert_eq!(billed(&again).await, right);
    assert_eq!((again.counters().rebuilds, again.counters().cache_reads), (1, 1));
    drop(again);
    let third = clinic.mart(Some(&clinic.cache()));
    assert_eq!(billed(&third).await, right);
    assert_eq!(third.counters().rebuilds, 0, "it is mended");
}

#[tokio::test]
async fn files_that_another_program_replaced_and_removed_are_found_in_its_cache() {
    let clinic = Clinic::of(&table("patient | on | employee | billed\n p1 | 2025-01-02 | e1 | 10.00")).await;
    billed(&clinic.mart(Some(&clinic.cache()))).await;
    let slow = clinic.mart(Some(&clinic.cache()));
    slow.setting().await.expect("a setting");
    // Another program follows the books, writes its cache and, in time, removes what it no longer names.
    let before = files(&clinic.cache(), ".parquet");
    clinic.bill("new", "p1", "e1", 250).await;
    fs::remove_file(clinic.cache().join("manifest.json")).expect("removed");
    assert_eq!(billed(&clinic.mart(Some(&clinic.cache()))).await, ["e1 1 12.50"]);
    let manifest = fs::read_to_string(clinic.cache().join("manifest.json")).expect("a manifest");
    let is_named = |file: &Path| manifest.contains(&*file.file_name().expect("a name").to_string_lossy());
    before.iter().filter(|file| !is_named(file)).for_each(|file| fs::remove_file(file).expect("removed"));
    assert_eq!(billed(&slow).await, ["e1 1 12.50"]);
    assert_eq!((slow.counters().rebuilds, slow.counters().cache_reads), (0, 2));
}

#[tokio::test]
async fn the_cache_of_other_books_is_not_believed() {
    let one = Clinic::of(&table("patient | on | employee | billed\n p1 | 2025-01-02 | e1 | 10.00")).await;
    let other = Clinic::of(&table("patient | on | employee | billed\n p1 | 2025-01-02 | e1 | 99.00")).await;
    assert_eq!(billed(&one.mart(Some(&one.cache()))).await, ["e1 1 10.00"]);
    let misled = other.mart(Some(&one.cache()));
    assert_eq!(billed(&misled).await, ["e1 1 99.00"]);
    assert_eq!(misled.counters().rebuilds, 1);
}

#[tokio::test]
async fn a_cache_that_cannot_be_written_changes_no_answer() {
    let clinic = Clinic::of(&table("patient | on | employee | billed\n p1 | 2025-01-02 | e1 | 10.00")).await;
    fs::write(clinic.cache(), "a file where the folder should be").expect("written");
    assert_eq!(billed(&clinic.mart(Some(&clinic.cache()))).await, ["e1 1 10.00"]);
}

/// Changes the manifest and the sum at its end.
fn rewrite(cache: &Path, change: impl FnOnce(&mut serde_json::Value)) {
    let file = cache.join("manifest.json");
    let text = fs::read_to_string(&file).expect("a manifest");
    let body = text.lines().next().expect("a body");
    let mut manifest: serde_json::Value = serde_json::from_str(body).expect("JSON");
    change(&mut manifest);
    let body = manifest.to_string();
    let sum: String = Sha256::digest(&body).iter().map(|byte| format!("{byte:02x}")).collect();
    fs::write(&file, format!("{body}\n{sum}")).expect("written");
}
