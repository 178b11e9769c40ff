//! The way in, out and back, on SQLite and on PostgreSQL. What both have in common with files alone is told on SQLite only.

use crate::whole::{Desk, WHOLE, desks, folder, whole_but};
use books::Edited;
use std::fs;
use testkit::clinic::{Size, random};

/// The bytes of the desk's export.
async fn exported(desk: &Desk) -> Vec<u8> {
    let place = tempfile::tempdir().expect("a folder");
    let path = place.path().join("out.zip");
    desk.export(&path).await.expect("exported");
    fs::read(path).expect("read")
}

/// Imports an export, and exports again.
async fn through(desk: &Desk, bundle: &[u8]) -> Vec<u8> {
    let place = tempfile::tempdir().expect("a folder");
    let path = place.path().join("in.zip");
    fs::write(&path, bundle).expect("written");
    desk.import(&path).await.expect("imported");
    exported(desk).await
}

#[tokio::test]
async fn a_clinic_goes_out_of_either_engine_and_into_either_unchanged_to_the_byte() {
    for desk in desks().await {
        desk.import(folder(WHOLE).path()).await.expect("imported");
        let bundle = exported(&desk).await;
        for other in desks().await {
            assert!(through(&other, &bundle).await == bundle, "the exports differ");
            assert_eq!(other.books.totals().await.expect("totals"), desk.books.totals().await.expect("totals"));
        }
    }
}

#[tokio::test]
async fn random_clinics_go_from_engine_to_engine_unchanged_to_the_byte() {
    for seed in 0..3 {
        let [sqlite, postgres] = desks().await;
        let mut entry = sqlite.books.import("test", Edited::Keep).await.expect("begun");
        assert_eq!(entry.put_all(&random(seed, Size { patients: 60, bookings: 500 })).await.expect("put"), []);
        entry.commit(&serde_json::json!([]), &serde_json::json!({})).await.expect("kept");
        let bundle = exported(&sqlite).await;
        assert!(through(&postgres, &bundle).await == bundle, "seed {seed}: the exports differ");
        assert!(through(&sqlite, &bundle).await == bundle, "seed {seed}: importing it again changed something");
    }
}

#[tokio::test]
async fn undoing_steps_back_import_by_import() {
    for desk in desks().await {
        let mut states = vec![exported(&desk).await];
        let lines = "id,visit_id,amount\nl1,v1,60.00\nl9,v3,7.50\n";
        for bundle in [folder(WHOLE), whole_but("lines.csv", lines), whole_but("lines.csv", lines)] {
            desk.import(bundle.path()).await.expect("imported");
            states.push(exported(&desk).await);
        }
        assert!(states[1] != states[2] && states[2] == states[3], "the second import changed rows, the third none");
        for import in (1..=3).rev() {
            let undone = desk.books.undo_import("test").await.expect("undone").expect("there was one");
            assert_eq!((undone.import, undone.kept), (import as i64, vec![]));
            assert!(exported(&desk).await == states[import - 1], "not as before import {import}");
        }
        assert_eq!(desk.books.undo_import("test").await.expect("nothing to do"), None);
    }
}

#[tokio::test]
async fn a_clinic_described_after_its_money_cannot_give_it_another_currency() {
    let francs = "name,currency,time_zone,country\nPraxis,CHF,Europe/Zurich,CH\n";
    for desk in desks().await {
        let nameless = folder(WHOLE.iter().filter(|(name, _)| *name != "clinic.csv"));
        let certificate = desk.import(nameless.path()).await.expect("imported");
        assert_eq!(certificate.currency.code(), "EUR");
        let errors = desk.refusal(whole_but("clinic.csv", francs).path()).await;
        assert_eq!(errors, ["clinic.csv:2: currency: the currency cannot change: there is money in the books"]);
        desk.import(folder(WHOLE).path()).await.expect("in euros it may be described");
    }
}
