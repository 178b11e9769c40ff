//! The audit: who did what, and whether it is still as it was written.

use books::{Books, Chain, DeedFilter, Edited, Viewed};
use testkit::clinic::table;

use crate::place::{import, places};

async fn three_deeds(books: &Books) {
    for day in ["2025-01-02", "2025-01-03", "2025-01-04"] {
        import(books, &table(&format!("patient | on\n p1 | {day}"))).await;
    }
}

#[tokio::test]
async fn every_deed_is_in_the_chain() {
    for place in places() {
        let books = place.books().await;
        assert_eq!(books.verify_audit().await.expect("a walk"), Chain::Whole { rows: 0 });
        three_deeds(&books).await;
        books.undo_import("ben").await.expect("it is undone");
        assert_eq!(books.verify_audit().await.expect("a walk"), Chain::Whole { rows: 4 });
        let deeds: Vec<_> = books.deeds().await.expect("deeds").into_iter().map(|d| (d.actor, d.action)).collect();
        assert_eq!(deeds[2..], [("ann".into(), "import".into()), ("ben".into(), "import undo".into())]);
    }
}

#[tokio::test]
async fn a_row_that_was_altered_or_taken_out_is_found() {
    const CASES: [(&str, i64); 4] = [
        ("UPDATE audit SET actor = 'nobody' WHERE seq = 2", 2),
        ("UPDATE audit SET detail = '{}' WHERE seq = 1", 1),
        ("DELETE FROM audit WHERE seq = 2", 2),
        ("DELETE FROM audit WHERE seq = 3", 3),
    ];
    for (deed, seq) in CASES {
        for place in places() {
            let books = place.books().await;
            three_deeds(&books).await;
            place.execute(deed).await;
            assert_eq!(books.verify_audit().await.expect("a walk"), Chain::BrokenAt { seq }, "{deed}");
            let findings = books.doctor().await.expect("a look");
            assert!(findings.iter().any(|finding| finding.check == "audit" && finding.trouble.is_some()));
        }
    }
}

#[tokio::test]
async fn an_import_tells_its_files_and_what_it_did() {
    for place in places() {
        let books = place.books().await;
        let mut import = books.import("ann", Edited::Keep).await.expect("an import begins");
        import.put_all(&table("patient | on\n p1 | 2025-01-02")).await.expect("records are put");
        let files = serde_json::json!([{ "name": "visits.csv", "sha256": "00ff", "rows": 1 }]);
        import.commit(&files, &serde_json::json!({ "patients": 1 })).await.expect("the import is kept");
        let deed = books.deeds().await.expect("deeds").remove(0);
        let detail: serde_json::Value = serde_json::from_str(&deed.detail).expect("JSON");
        assert_eq!((&detail["import"], &detail["files"]), (&1.into(), &files));
        // Of the text {"patients":1}, by another program.
        let hash = "f545c061b1ebc57393be8b9d524caacf3d8bd08a388347a2942dc039fc47dbc1";
        assert_eq!(detail["certificate_sha256"], hash);
        assert!(detail["rows"].as_array().is_some_and(|rows| rows.iter().any(|row| row["table"] == "visit")));
        assert!(!deed.detail.contains("p1"), "no row is named");
    }
}

#[tokio::test]
async fn deeds_are_shown_newest_first_in_pages() {
    for place in places() {
        let books = place.books().await;
        three_deeds(&books).await;
        books.log_view("ben", Viewed::Patient(7)).await.expect("it is written");
        let export = Viewed::Export { report: "retention", format: "csv", is_people: true, rows: 3 };
        books.log_view("ben", export).await.expect("it is written");
        let page =
            async |before, limit, filter: &DeedFilter| books.deeds_page(before, limit, filter).await.expect("a page");
        let all = DeedFilter::default();
        let numbers = |page: &books::DeedsPage| page.deeds.iter().map(|deed| deed.seq).collect::<Vec<_>>();
        let first = page(None, 2, &all).await;
        assert_eq!((numbers(&first), first.next), (vec![5, 4], Some(4)));
        assert_eq!(first.deeds[1].action, "patient view");
        assert_eq!(first.deeds[1].detail, r#"{"patient":7}"#);
        assert_eq!(first.deeds[0].detail, r#"{"report":"retention","format":"csv","people":true,"rows":3}"#);
        let second = page(first.next, 3, &all).await;
        assert_eq!((numbers(&second), second.next), (vec![3, 2, 1], None));
        let cases = [
            (DeedFilter { actor: Some("ben".into()), ..DeedFilter::default() }, vec![5, 4]),
            (DeedFilter { action: Some("import".into()), ..DeedFilter::default() }, vec![3, 2, 1]),
            (DeedFilter { from: Some(first.deeds[0].at), ..DeedFilter::default() }, vec![5, 4, 3, 2, 1]),
            (DeedFilter { until: Some(first.deeds[0].at), ..DeedFilter::default() }, vec![]),
        ];
        for (filter, expected) in cases {
            assert_eq!(numbers(&page(None, 10, &filter).await), expected, "{filter:?}");
        }
        assert_eq!(books.verify_audit().await.expect("a walk"), Chain::Whole { rows: 5 });
    }
}
