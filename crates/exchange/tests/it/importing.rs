//! Whole bundles into empty and into filled books.

use crate::whole::{Desk, WHOLE, desk, folder, whole_but};
use books::{Counts, Edited, Table};
use exchange::bundle::Notice;
use exchange::{ImportError, Options, Outcome, import_bundle};
use std::fs;
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

fn counts(certificate: &exchange::Certificate, table: Table) -> Counts {
    certificate.tables.iter().find(|each| each.table == table).map(|each| each.counts).unwrap_or_default()
}

async fn filled() -> Desk {
    let desk = desk().await;
    desk.import(folder(WHOLE).path()).await.expect("imported");
    desk
}

#[tokio::test]
async fn the_certificate_tells_what_came_and_what_it_adds_up_to() {
    let certificate = desk().await.import(folder(WHOLE).path()).await.expect("imported");
    assert!(certificate.kept);
    assert_eq!(certificate.warnings.listed, []);
    assert_eq!(certificate.files.len(), WHOLE.len());
    let patients = certificate.files.iter().find(|file| file.file == "patients.csv").expect("read");
    assert_eq!((patients.rows, patients.sha256.len()), (3, 64));
    assert_eq!(counts(&certificate, Table::Visit), Counts { created: 4, ..Counts::default() });
    let (before, after) = (&certificate.before, &certificate.after);
    assert_eq!((before.patients, after.patients), (0, 3));
    assert_eq!((after.completed, after.booked, after.missed), (2, 1, 1));
    assert_eq!((after.billed_minor, after.paid_minor, after.bonus_paid_minor), (5690, 3700, 500));
}

#[tokio::test]
async fn the_same_bundle_again_changes_nothing() {
    let desk = filled().await;
    let before = desk.books.seq().await.expect("a number");
    let again = desk.import(folder(WHOLE).path()).await.expect("imported");
    assert!(again.tables.iter().all(|each| each.counts.created + each.counts.changed == 0), "{:?}", again.tables);
    assert_eq!(again.before, again.after);
    assert_eq!(desk.books.seq().await.expect("a number"), before);
}

#[tokio::test]
async fn a_changed_row_is_updated_by_its_id() {
    let desk = filled().await;
    let lines = "id,visit_id,amount\nl1,v1,60.00\n";
    let certificate = desk.import(whole_but("lines.csv", lines).path()).await.expect("imported");
    assert_eq!(counts(&certificate, Table::Line).changed, 1);
    assert_eq!(certificate.after.billed_minor - certificate.before.billed_minor, 1010);
}

#[tokio::test]
async fn a_rehearsal_tells_the_same_and_keeps_nothing() {
    let desk = desk().await;
    let options = Options { outcome: Outcome::Rehearsed, ..Options::default() };
    let rehearsed = desk.import_as(folder(WHOLE).path(), options).await.expect("rehearsed");
    assert!(!rehearsed.kept);
    assert_eq!(desk.books.totals().await.expect("totals").patients, 0);
    let imported = desk.import(folder(WHOLE).path()).await.expect("imported");
    assert_eq!(exchange::Certificate { kept: true, ..rehearsed }, imported);
}

#[tokio::test]
async fn all_bad_rows_of_all_files_are_told_and_those_that_refer_to_them_are_not_blamed() {
    let visits = "id,patient_id,employee_id,starts_at,status\n\
                  v1,p1,e1,2024-02-30T10:00,completed\n\
                  v3,p99,e1,2024-02-01T10:00,done\n\
                  v3,p1,e1,2024-02-01T10:00,completed\n\
                  v3,p99,e98,2024-02-01T10:00,completed\n";
    let errors = desk().await.refusal(whole_but("visits.csv", visits).path()).await;
    assert_eq!(
        errors,
        [
            "visits.csv:2: starts_at: 2024-02-30T10:00 is no date-time: write YYYY-MM-DDTHH:MM",
            "visits.csv:3: status: must be one of: booked, completed, cancelled, missed",
            "visits.csv:4: id: used before in this file",
            "visits.csv:5: patient_id: no row of patients.csv has this id",
            "visits.csv:5: employee_id: no row of employees.csv has this id",
            "visits.csv:5: id: used before in this file",
        ]
    );
}

#[tokio::test]
async fn what_makes_a_row_itself_is_named_with_all_its_columns() {
    let costs = "source_id,month,amount\ns1,2024-01,5\ns1,2024-02,6\ns1,2024-01,7\n";
    let errors = desk().await.refusal(whole_but("source_costs.csv", costs).path()).await;
    assert_eq!(errors, ["source_costs.csv:4: source_id: used before in this file together with the same month"]);
    let consents = "patient_id,channel,purpose,given,on\np1,sms,care,true,2024-01-01\np1,sms,care,false,2024-01-01\n";
    let errors = desk().await.refusal(whole_but("consents.csv", consents).path()).await;
    let told = "patient_id: used before in this file together with the same channel, purpose, on";
    assert_eq!(errors, [format!("consents.csv:3: {told}")]);
}

#[tokio::test]
async fn damage_in_a_zip_is_told_instead_of_what_it_did_to_the_rows() {
    let damages: [(&[u8], &[u8]); 3] = [
        (b"id,name,reg", b"jd,name,reg"),
        (b"registered_on\np1", b"registered_on\rp1"),
        (b"2024-01-04", b"2024-13-04"),
    ];
    for (whole, damaged) in damages {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("bundle.zip");
        let mut zip = zip::ZipWriter::new(fs::File::create(&path).expect("created"));
        let plain = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        for (name, text) in
            [("employees.csv", "id,name\n"), ("visits.csv", "id,patient_id,employee_id,starts_at,status\n")]
        {
            zip.start_file(name, plain).expect("started");
            zip.write_all(text.as_bytes()).expect("written");
        }
        zip.start_file("patients.csv", plain).expect("started");
        zip.write_all(b"id,name,registered_on\np1,Ann,2024-01-04\n").expect("written");
        zip.finish().expect("finished");
        let mut bytes = fs::read(&path).expect("read");
        let place = bytes.windows(whole.len()).position(|window| window == whole).expect("it is stored");
        bytes[place..place + whole.len()].copy_from_slice(damaged);
        fs::write(&path, bytes).expect("written");
        let refused = desk().await.import(&path).await.expect_err("it is damaged");
        assert_eq!(refused.to_string(), "patients.csv: the zip is damaged here: copy it again");
    }
}

#[tokio::test]
async fn who_refers_to_a_file_that_cannot_be_read_is_not_blamed() {
    let errors = desk().await.refusal(whole_but("patients.csv", "id,name\np1,Ann\n").path()).await;
    assert_eq!(errors, ["patients.csv:1: registered_on: the column is missing"]);
    let torn = "id,name,registered_on\np1,\"Ann,2024-01-01\n";
    let errors = desk().await.refusal(whole_but("patients.csv", torn).path()).await;
    assert_eq!(errors, ["patients.csv:2: the quote opened on line 2 is never closed"]);
}

#[tokio::test]
async fn a_clinic_file_has_one_row() {
    let none = "name,currency,time_zone,country\n";
    let errors = desk().await.refusal(whole_but("clinic.csv", none).path()).await;
    assert_eq!(errors, ["clinic.csv: must have one row, the clinic, but has 0"]);
}

#[tokio::test]
async fn amounts_have_the_digits_of_the_bundles_currency() {
    let yen = "name,currency,time_zone,country\nPraxis,JPY,Asia/Tokyo,JP\n";
    let desk = desk().await;
    let errors = desk.refusal(whole_but("clinic.csv", yen).path()).await;
    assert!(errors.contains(&"lines.csv:2: amount: more decimals than JPY has (0)".to_owned()), "{errors:?}");
}

#[tokio::test]
async fn a_currency_cannot_change_under_the_money() {
    let desk = filled().await;
    let francs = "name,currency,time_zone,country\nPraxis,CHF,Europe/Zurich,CH\n";
    let errors = desk.refusal(whole_but("clinic.csv", francs).path()).await;
    assert_eq!(errors, ["clinic.csv:2: currency: the currency cannot change: there is money in the books"]);
}

#[tokio::test]
async fn bonuses_that_do_not_match_what_was_paid_by_bonus_are_doubted() {
    let bonuses = "id,patient_id,on,amount\nx1,p1,2024-01-02,9.00\nx2,p2,2024-01-03,-1.00\n";
    let certificate = desk().await.import(whole_but("bonuses.csv", bonuses).path()).await.expect("imported");
    let warnings: Vec<_> = certificate.warnings.listed.iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        [
            "bonuses.csv: patient p1 paid another sum by bonus than was taken off their bonuses",
            "bonuses.csv: patient p2 paid another sum by bonus than was taken off their bonuses",
        ]
    );
}

#[tokio::test]
async fn progress_is_told_and_a_stop_leaves_nothing() {
    let mut visits = String::from("id,patient_id,employee_id,starts_at,status\n");
    visits.extend((0..5_000).map(|n| format!("v{n},p1,e1,2024-01-01T10:00,completed\n")));
    let bundle = folder([
        &("patients.csv", "id,name,registered_on\np1,Ann,2024-01-01\n"),
        &("employees.csv", "id,name\ne1,Wit\n"),
        &("visits.csv", visits.as_str()),
    ]);
    let desk = desk().await;
    let stop = AtomicBool::new(false);
    let mut seen = Vec::new();
    let mut notice = |notice: Notice<'_>| {
        if let Notice::Progress(progress) = notice {
            seen.push((progress.file, progress.rows));
            stop.store(progress.rows > 3_000, Ordering::Relaxed);
        }
    };
    let options = Options { actor: "test".into(), edited: Edited::Keep, ..Options::default() };
    let stopped = import_bundle(&desk.books, bundle.path(), &options, &stop, &mut notice).await;
    assert!(matches!(stopped, Err(ImportError::Stopped)), "{stopped:?}");
    assert_eq!(seen, [("visits.csv", 1_002), ("visits.csv", 2_002), ("visits.csv", 3_002)]);
    assert_eq!(desk.books.totals().await.expect("totals").patients, 0);
    desk.import(bundle.path()).await.expect("the books are free again");
}

#[tokio::test]
async fn an_import_may_run_on_any_thread() {
    fn on_any_thread<F: Future + Send>(future: F) -> F {
        future
    }
    let (desk, bundle) = (desk().await, folder(WHOLE));
    let (options, stop) = (Options { actor: "test".into(), ..Options::default() }, AtomicBool::new(false));
    let mut silent = |_: Notice<'_>| {};
    let import = import_bundle(&desk.books, bundle.path(), &options, &stop, &mut silent);
    on_any_thread(import).await.expect("imported");
}

#[tokio::test]
async fn a_dropped_import_leaves_nothing() {
    let desk = desk().await;
    let bundle = folder(WHOLE);
    let (options, stop) = (Options { actor: "test".into(), ..Options::default() }, AtomicBool::new(false));
    for patience in 0..40 {
        let mut silent = |_: Notice<'_>| {};
        let mut import = Box::pin(import_bundle(&desk.books, bundle.path(), &options, &stop, &mut silent));
        for _ in 0..patience {
            let waiting =
                std::future::poll_fn(|context| std::task::Poll::Ready(import.as_mut().poll(context).is_pending()));
            if !waiting.await {
                return;
            }
            tokio::task::yield_now().await;
        }
        drop(import);
        assert_eq!(desk.books.totals().await.expect("totals").patients, 0, "dropped after {patience} looks");
    }
}
