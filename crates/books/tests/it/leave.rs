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

fn listed(all: &Organisation) -> Vec<(&str, bool, Option<&str>)> {
    let name = |id: &str| all.reasons.iter().find(|reason| reason.id == id).map(|reason| reason.name.as_str());
    let into = |reason: &Reason| reason.desk.merged_into.clone();
    let mut all: Vec<_> = all
        .reasons
        .iter()
        .map(|reason| (reason.name.as_str(), reason.archived, into(reason).and_then(|id| name(&id))))
        .collect();
    all.sort_unstable();
    all
}

#[tokio::test]
async fn a_reason_that_is_renamed_or_merged_takes_its_departures_along_and_is_typed_no_more() {
    let on = date(2025, 3, 1);
    for place in places() {
        let books = place.books().await;
        let mut all = two();
        all.departures = vec![departure("p1", on, "Moved away"), departure("p2", on, "mooved away")];
        import(&books, &all).await;
        let mut tx = books.write("ann", "directory change").await.expect("a write begins");
        assert_eq!(tx.learn_reasons().await.expect("books"), 1, "what departures give and the list has not");
        assert_eq!(tx.learn_reasons().await.expect("books"), 0);
        tx.commit("").await.expect("it is kept");

        let mut tx = books.write("ann", "directory change").await.expect("a write begins");
        let renamed = Reason { name: "Moved house".into(), ..all.reasons[0].clone() };
        assert!(tx.keep_reason(&renamed).await.expect("books").expect("nothing is wrong"));
        let now = tx.deed();
        tx.commit("").await.expect("it is kept");
        let learnt = everything(&books).await.reasons.into_iter().find(|reason| reason.name == "mooved away");
        let mut tx = books.write("ann", "directory change").await.expect("a write begins");
        let same_name = Reason { name: "moved  HOUSE".into(), ..learnt.expect("it was learnt") };
        assert!(tx.keep_reason(&same_name).await.expect("books").expect("nothing is wrong"));
        tx.commit("").await.expect("it is kept");

        let kept = everything(&books).await;
        let house = Some("Moved house");
        assert_eq!(
            listed(&kept),
            [
                ("Moved away", true, house),
                ("Moved house", false, None),
                ("Too far", true, None),
                ("mooved away", false, house)
            ]
        );
        let texts: Vec<&str> = kept.departures.iter().map(|departure| departure.reason.as_str()).collect();
        assert_eq!(texts, ["Moved away", "mooved away"], "departures keep what was written down");
        let lists = books.lists().await.expect("lists");
        assert_eq!(lists.merges.told("MOVED away"), house);
        leave(&books, &departure("p2", date(2025, 3, 2), "mooved AWAY")).await;
        assert_eq!(
            everything(&books).await.departures[2].reason,
            "Moved house",
            "what was merged is written so no more"
        );
        let mut reader = books.read().await.expect("a reader");
        assert_eq!(reader.reasons().await.expect("reasons"), ["Moved house"]);
        drop(reader);

        let mut tx = books.write("ann", "undo").await.expect("a write begins");
        tx.undo_deed(now).await.expect("books").expect("it can be taken back");
        tx.commit("").await.expect("it is kept");
        assert_eq!(everything(&books).await.reasons.iter().filter(|reason| reason.name == "Moved away").count(), 1);
    }
}
