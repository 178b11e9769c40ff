//! A sound bundle with bytes flipped, cut out, doubled: it is imported or refused, and a refusal leaves no trace.

use crate::whole::{WHOLE, desk};
use exchange::ImportError;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::fs;
use std::io::Write;

#[tokio::test]
async fn damaged_bundles_never_panic_and_never_leave_a_trace() {
    let mut chance = ChaCha8Rng::seed_from_u64(2);
    let desk = desk().await;
    let (mut imported, mut refused) = (0, 0);
    for round in 0..300 {
        let bundle = tempfile::tempdir().expect("a folder");
        let damaged = WHOLE.choose(&mut chance).expect("there are files").0;
        for (name, text) in WHOLE {
            let mut bytes = text.as_bytes().to_vec();
            if *name == damaged {
                for _ in 0..chance.random_range(1..4) {
                    damage(&mut bytes, &mut chance);
                }
            }
            fs::write(bundle.path().join(name), bytes).expect("written");
        }
        let before = desk.books.totals().await.expect("totals");
        match desk.import(bundle.path()).await {
            Ok(_) => {
                imported += 1;
                desk.books.undo_import("test").await.expect("undone").expect("there was one");
            }
            Err(ImportError::Refused(told)) => {
                refused += 1;
                assert!(!told.errors.is_empty(), "round {round}, {damaged}: refused without a reason");
            }
            Err(error) => panic!("round {round}, {damaged}: {error}"),
        }
        let after = desk.books.totals().await.expect("totals");
        assert_eq!(before, after, "round {round}, {damaged}: a trace was left");
    }
    assert!(imported > 20 && refused > 20, "{imported} imported and {refused} refused say little");
}

#[tokio::test]
async fn damaged_zips_never_panic_and_never_leave_a_trace() {
    let mut chance = ChaCha8Rng::seed_from_u64(3);
    let desk = desk().await;
    let sound = zipped();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bundle.zip");
    let mut refused = 0;
    for round in 0..200 {
        let mut bytes = sound.clone();
        damage(&mut bytes, &mut chance);
        fs::write(&path, bytes).expect("written");
        match desk.import(&path).await {
            Ok(_) => drop(desk.books.undo_import("test").await.expect("undone").expect("there was one")),
            Err(ImportError::Books(error)) => panic!("round {round}: {error}"),
            Err(_) => refused += 1,
        }
        assert_eq!(desk.books.totals().await.expect("totals").patients, 0, "round {round}: a trace was left");
    }
    assert!(refused > 100, "only {refused} of 200 damaged zips were refused");
}

fn damage(bytes: &mut Vec<u8>, chance: &mut ChaCha8Rng) {
    let start = chance.random_range(0..bytes.len().max(1)).min(bytes.len());
    let end = (start + chance.random_range(0..20)).min(bytes.len());
    match chance.random_range(0..6) {
        0 => bytes.truncate(start),
        1 => drop(bytes.drain(start..end)),
        2 => {
            let piece = bytes[start..end].to_vec();
            bytes.splice(start..start, piece);
        }
        3 => bytes.insert(start, *b"\",\n\r\0\xff".choose(chance).expect("there are some")),
        4 => bytes[start..end].reverse(),
        _ => {
            if let Some(byte) = bytes.get_mut(start) {
                *byte ^= 1 << chance.random_range(0..8);
            }
        }
    }
}

fn zipped() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in WHOLE {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).expect("started");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.finish().expect("finished").into_inner()
}
