//! Books out as bundles, and back.

use crate::whole::{DESK, Desk, WHOLE, desk, desks, folder, whole_but, worked};
use exchange::{Edited, ExportError, Options, export_bundle};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicBool;

async fn filled() -> Desk {
    let desk = desk().await;
    desk.import(folder(WHOLE).path()).await.expect("imported");
    desk
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| {
            let entry = entry.expect("an entry");
            (entry.file_name().into_string().expect("UTF-8"), fs::read_to_string(entry.path()).expect("text"))
        })
        .collect()
}

#[tokio::test]
async fn what_was_imported_comes_out_to_the_byte() {
    let place = tempfile::tempdir().expect("a folder");
    let out = place.path().join("out");
    let written = filled().await.export(&out).await.expect("exported");
    let whole: BTreeMap<_, _> = WHOLE.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    assert_eq!(files(&out), whole);
    let rows = written.iter().find(|file| file.file == "visits.csv").map(|file| file.rows);
    assert_eq!((written.len(), rows), (WHOLE.len(), Some(4)));
}

#[tokio::test]
async fn what_a_front_desk_enters_comes_out_to_the_byte() {
    for desk in desks().await {
        desk.import(worked().path()).await.expect("imported");
        let place = tempfile::tempdir().expect("a folder");
        let out = place.path().join("out");
        desk.export(&out).await.expect("exported");
        let texts = WHOLE.iter().chain(DESK).map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        assert_eq!(files(&out), texts.collect());
    }
}

#[tokio::test]
async fn a_bundle_that_does_not_speak_of_it_leaves_what_a_front_desk_entered() {
    for desk in desks().await {
        desk.import(worked().path()).await.expect("imported");
        let place = tempfile::tempdir().expect("a folder");
        let (before, after) = (place.path().join("before"), place.path().join("after"));
        desk.export(&before).await.expect("exported");
        let seq = desk.books.seq().await.expect("a number");
        let (published, options) = (folder(WHOLE), Options { edited: Edited::Overwrite, ..Options::default() });
        let certificate = desk.import_as(published.path(), options).await.expect("imported");
        assert!(certificate.tables.iter().all(|each| each.counts.changed == 0), "{:?}", certificate.tables);
        assert_eq!(desk.books.seq().await.expect("a number"), seq, "readers are told of nothing");

        let renamed = "id,name,registered_on\np1,Ann,2024-01-02\np10,Ben,2024-01-03\np2,Leila,2024-01-04\n";
        desk.import(whole_but("patients.csv", renamed).path()).await.expect("imported");
        desk.export(&after).await.expect("exported");
        let told = files(&after)["patients.csv"].clone();
        assert!(told.contains("\np10,Ben,,,,,,,,,,,,,2024-01-03,,archived,,,,,,\n"), "{told}");
        desk.books.undo_import("ann").await.expect("it is undone").expect("there was one");
        desk.export(&after).await.expect("exported");
        assert_eq!(files(&after), files(&before));
    }
}

#[tokio::test]
async fn what_a_bundle_leaves_empty_in_a_column_it_names_is_cleared() {
    let desk = desk().await;
    desk.import(worked().path()).await.expect("imported");
    let patients =
        "id,name,registered_on,state\np1,Ann,2024-01-02,\np10,Ben,2024-01-03,\np2,Leila,2024-01-04,archived\n";
    desk.import(whole_but("patients.csv", patients).path()).await.expect("imported");
    let place = tempfile::tempdir().expect("a folder");
    desk.export(&place.path().join("out")).await.expect("exported");
    let told = files(&place.path().join("out"))["patients.csv"].clone();
    let rows: Vec<&str> =
        told.lines().skip(1).map(|row| row.split_once(",2024-01-0").map_or(row, |(_, rest)| rest)).collect();
    assert_eq!(rows, ["2,,active,,,,,,", "3,,active,,,,,,", "4,,archived,,,,,,"]);
}

#[tokio::test]
async fn the_erased_go_out_and_in_and_only_they_have_no_name() {
    let mark = books::gone(books::Table::Patient, &["p2"], jiff::civil::date(2025, 4, 1));
    let gone = format!("file,fingerprint,on\n{},{},{}\n", mark.file, mark.fingerprint, mark.on);
    let head = "id,name,sex,born_on,phone,email,viber,language,city,country,category_id,price_list_id,source_id,card_number,\
                registered_on,note,state,branch_id,phone_e164,preferred_channel,bonus_kind_id,category_reason,registered_by\n\
                p1,Ann,,,,,,,,,,,,,2024-01-02,,active,,,,,,\n\
                p10,Ben,,,,,,,,,,,,,2024-01-03,,active,,,,,,\n";
    let patients = format!("{head}p2,,,,,,,uk,Graz,,c2,pl2,,,2024-01-04,,erased,,,,,,\n");
    for desk in desks().await {
        let bundle = whole_but("patients.csv", &patients);
        fs::write(bundle.path().join("gone.csv"), &gone).expect("written");
        desk.import(bundle.path()).await.expect("imported");
        let place = tempfile::tempdir().expect("a folder");
        desk.export(&place.path().join("out")).await.expect("exported");
        let files = files(&place.path().join("out"));
        assert_eq!((&files["patients.csv"], &files["gone.csv"]), (&patients, &gone));

        let nameless = patients.replace("erased", "archived");
        let told = desk.refusal(whole_but("patients.csv", &nameless).path()).await;
        assert_eq!(told, ["patients.csv:4: name: empty, but must be filled"]);
    }
}

#[tokio::test]
async fn a_card_that_was_joined_leads_to_its_survivor_wherever_it_is_taken() {
    let merged = "id,patient_id\np0,p10\n";
    for desk in desks().await {
        let bundle = folder(WHOLE);
        fs::write(bundle.path().join("merged.csv"), merged).expect("written");
        desk.import(bundle.path()).await.expect("imported");
        desk.import(bundle.path()).await.expect("imported once more");
        let card = desk.books.patient_card("p0", &books::cards::Seen::all()).await.expect("books").expect("a card");
        assert_eq!(card.key, "p10");
        let place = tempfile::tempdir().expect("a folder");
        desk.export(&place.path().join("out")).await.expect("exported");
        assert_eq!(files(&place.path().join("out"))["merged.csv"], merged);

        for (wrong, told) in [
            ("p10,p1", "merged.csv:2: id: there is a patient with this id: the card is not merged"),
            ("p00,p99", "merged.csv:2: patient_id: no row of patients.csv has this id"),
        ] {
            fs::write(bundle.path().join("merged.csv"), format!("id,patient_id\n{wrong}\n")).expect("written");
            assert_eq!(desk.refusal(bundle.path()).await, [told]);
        }
        desk.books.undo_import("ann").await.expect("books").expect("the second import");
        let undone = desk.books.undo_import("ann").await.expect("books").expect("the first import");
        assert_eq!(undone.kept, [], "no key holds a patient whom nothing else holds");
    }
}

#[tokio::test]
async fn a_zip_out_and_in_and_out_again_is_the_same_to_the_byte() {
    let place = tempfile::tempdir().expect("a folder");
    let (first, second) = (place.path().join("first.zip"), place.path().join("second.zip"));
    filled().await.export(&first).await.expect("exported");
    let other = desk().await;
    other.import(&first).await.expect("imported");
    other.export(&second).await.expect("exported");
    assert!(fs::read(&first).expect("read") == fs::read(&second).expect("read"), "the zips differ");
}

#[tokio::test]
async fn clinics_of_every_awkward_kind_go_out_and_in_unchanged() {
    let place = tempfile::tempdir().expect("a folder");
    for seed in 0..12 {
        let (first, second) = (place.path().join(format!("{seed}a.zip")), place.path().join(format!("{seed}b.zip")));
        let (one, other) = (desk().await, desk().await);
        let mut entry = one.books.import("test", Edited::Keep).await.expect("begun");
        let misfits = entry.put_all(&testkit::clinic::random(seed, testkit::clinic::Size::SMALL)).await.expect("put");
        assert_eq!(misfits, []);
        entry.commit(&serde_json::json!([]), &serde_json::json!({})).await.expect("kept");

        one.export(&first).await.expect("exported");
        other.import(&first).await.unwrap_or_else(|error| panic!("seed {seed}: {error:?}"));
        assert_eq!(everything(&one).await, everything(&other).await, "seed {seed}");
        other.export(&second).await.expect("exported");
        assert!(fs::read(&first).expect("read") == fs::read(&second).expect("read"), "seed {seed}: the zips differ");
    }
}

async fn everything(desk: &Desk) -> clinic::record::Organisation {
    desk.books.read().await.expect("a reader").organisation().await.expect("records are read")
}

#[tokio::test]
async fn empty_books_give_the_files_that_every_bundle_has() {
    let place = tempfile::tempdir().expect("a folder");
    let out = place.path().join("out");
    desk().await.export(&out).await.expect("exported");
    assert_eq!(files(&out).into_keys().collect::<Vec<_>>(), ["employees.csv", "patients.csv", "visits.csv"]);
    desk().await.import(&out).await.expect("it is a bundle");
}

#[tokio::test]
async fn a_bundle_that_is_there_is_replaced_and_anything_else_is_not() {
    let place = tempfile::tempdir().expect("a folder");
    let desk = desk().await;
    let out = place.path().join("out");
    fs::create_dir(&out).expect("made");
    fs::write(out.join("lines.csv"), "of an earlier export").expect("written");
    desk.export(&out).await.expect("exported over a bundle");
    assert!(!out.join("lines.csv").exists(), "a file of the bundle before was left");

    fs::write(out.join("letter.txt"), "mine").expect("written");
    let refused = desk.export(&out).await;
    assert!(matches!(refused, Err(ExportError::Occupied(_))), "{refused:?}");
    let letter = place.path().join("letter.zip");
    fs::write(&letter, "mine").expect("written");
    let refused = desk.export(&letter).await;
    assert!(matches!(refused, Err(ExportError::Occupied(_))), "{refused:?}");
    assert_eq!(fs::read_to_string(&letter).expect("still there"), "mine");
}

#[tokio::test]
async fn a_stopped_export_leaves_nothing() {
    let place = tempfile::tempdir().expect("a folder");
    let desk = filled().await;
    for name in ["out", "out.zip"] {
        let stopped = export_bundle(&desk.books, &place.path().join(name), &AtomicBool::new(true)).await;
        assert!(matches!(stopped, Err(ExportError::Stopped)), "{stopped:?}");
        assert_eq!(files_of(place.path()), [""; 0]);
    }
}

#[tokio::test]
#[cfg(unix)]
async fn nobody_else_may_read_an_export() {
    use std::os::unix::fs::PermissionsExt;

    let place = tempfile::tempdir().expect("a folder");
    let desk = filled().await;
    let mode = |path: &Path| path.metadata().expect("it is there").permissions().mode() & 0o777;
    let (out, zip) = (place.path().join("out"), place.path().join("out.zip"));
    desk.export(&out).await.expect("exported");
    desk.export(&zip).await.expect("exported");
    assert_eq!((mode(&out), mode(&zip)), (0o700, 0o600));
    for file in files_of(&out) {
        assert_eq!(mode(&out.join(&file)), 0o600, "{file}");
    }
}

#[tokio::test]
async fn a_place_that_cannot_be_written_is_told_and_nothing_is_left() {
    let place = tempfile::tempdir().expect("a folder");
    let nowhere = place.path().join("missing").join("out");
    let error = desk().await.export(&nowhere).await.expect_err("no such folder");
    assert!(error.to_string().ends_with("the folder above it does not exist: make it first"), "{error}");
    let out = place.path().join("out");
    desk().await.export(&out).await.expect("exported");
    let left: Vec<_> = files_of(place.path());
    assert_eq!(left, ["out"]);
}

fn files_of(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8")).collect()
}
