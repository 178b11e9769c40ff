//! Departures, and the list of reasons that learns from them.

use books::Books;
use clinic::record::{Departure, Organisation, Reason};
use jiff::civil::{Date, date};
use testkit::clinic::tables;

use crate::place::{everything, import, places};

/// Two cards and a list of two reasons, one of them out of use.
fn two() -> Organisation {
    let reason = |id: &str, name: &str, archived| Reason {
        id: id.into(),
        name: name.into(),
        archived,
        desk: Default::default(),
    };
    let mut all = tables(&[("patients", "id | name | on \n p1 | Ada | 2025-01-01 \n p2 | Bob | 2025-01-02")]);
    all.reasons = vec![reason("r1", "Moved away", false), reason("r2", "Too far", true)];
    all
}

fn departure(patient: &str, on: Date, reason: &str) -> Departure {
    Departure { patient_id: patient.into(), left_on: on, reason: reason.into(), note: None }
}

async fn leave(books: &Books, departure: &Departure) {
    let mut tx = books.write("ann", "patient leave").await.expect("a write begins");
    tx.leave(departure).await.expect("books").expect("nothing is wrong");
    tx.commit("").await.expect("it is kept");
}

async fn written(books: &Books) -> (Vec<(Date, String)>, Vec<String>) {
    let all = everything(books).await;
    let mut reasons: Vec<String> = all.reasons.into_iter().map(|reason| reason.name).collect();
    reasons.sort();
    (all.departures.into_iter().map(|departure| (departure.left_on, departure.reason)).collect(), reasons)
}

#[tokio::test]
async fn a_reason_is_written_as_it_is_known_and_one_that_is_not_is_learnt() {
    let (first, second, third) = (date(2025, 3, 1), date(2025, 3, 2), date(2025, 3, 3));
    for place in places() {
        let books = place.books().await;
        import(&books, &two()).await;
        leave(&books, &departure("p1", first, "  moved   AWAY ")).await;
        assert_eq!(
            written(&books).await,
            (vec![(first, "Moved away".into())], vec!["Moved away".into(), "Too far".into()])
        );
        leave(&books, &departure("p2", second, "too FAR")).await;
        leave(&books, &departure("p2", third, " Waiting  too long")).await;
        leave(&books, &departure("p1", second, "waiting too LONG")).await;
        let (departures, reasons) = written(&books).await;
        let long = || "Waiting too long".to_owned();
        let expected =
            vec![(first, "Moved away".into()), (second, long()), (second, "Too far".into()), (third, long())];
        assert_eq!(departures, expected);
        assert_eq!(reasons, ["Moved away", "Too far", "Waiting too long"]);
        let offered = books.read().await.expect("a reader").reasons().await.expect("reasons");
        assert_eq!(offered, ["Moved away", "Waiting too long"], "what is out of use is not offered");
    }
}

#[tokio::test]
async fn a_departure_is_changed_or_taken_away_and_both_are_taken_back() {
    let on = date(2025, 3, 1);
    for place in places() {
        let books = place.books().await;
        import(&books, &two()).await;
        leave(&books, &departure("p1", on, "Moved away")).await;
        leave(&books, &Departure { note: Some("to Graz".into()), ..departure("p1", on, "Too far") }).await;
        let all = everything(&books).await;
        assert_eq!(all.departures, [Departure { note: Some("to Graz".into()), ..departure("p1", on, "Too far") }]);

        let mut tx = books.write("ann", "patient stay").await.expect("a write begins");
        assert!(tx.stay(&all.departures[0]).await.expect("books"));
        assert!(!tx.stay(&departure("p2", on, "")).await.expect("books"), "nobody left on that day");
        let deed = tx.deed();
        tx.commit("").await.expect("it is kept");
        assert_eq!(everything(&books).await.departures, []);
        import(&books, &Organisation { departures: all.departures.clone(), ..two() }).await;
        assert_eq!(everything(&books).await.departures, [], "no import brings it back");

        let mut tx = books.write("ann", "undo").await.expect("a write begins");
        tx.undo_deed(deed).await.expect("books").expect("it can be taken back");
        tx.commit("").await.expect("it is kept");
        assert_eq!(everything(&books).await.departures, all.departures);
    }
}
