//! The schedule: working hours, and what the board of a day shows.

use books::Books;
use books::cards::Seen;
use clinic::record::{Attention, Organisation, Roster, RosterKind, Status};
use jiff::civil::date;
use testkit::clinic::tables;

use crate::place::{everything, import, places};

/// A Monday with Ada and Bob at two branches, the day before with Cyd, and what is no visit.
fn monday() -> Organisation {
    tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("employees", "id | department | sees_patients \n e1 | d1 | true \n e2 | d2 | true \n shop | d1 | false"),
        ("categories", "id | name | attention \n bad | Difficult | problem"),
        (
            "patients",
            "id | name | category | on \n p1 | Ada | bad | 2025-01-01 \n p2 | Bob | | 2025-01-01 \n p3 | Cyd | | 2025-01-01",
        ),
        (
            "visits",
            "visit | patient | employee | department | on               | status    | billed | paid
             v1    | p1      | e1       | d1         | 2025-06-16T09:00 | booked    | 50.00  | 20.00
             v2    | p2      | e2       | d2         | 2025-06-16T08:30 | missed    |        |
             v3    | p2      | e2       | d2         | 2025-06-16T10:00 | cancelled |        |
             v4    | p2      | shop     | d1         | 2025-06-16T11:00 | completed | 3.00   | 3.00
             v5    | p3      | e1       | d1         | 2025-06-15T23:59 | completed | 9.00   | 9.00
             v6    | p1      | e1       | d1         | 2025-06-02T09:00 | completed | 30.00  | 10.00
             v7    | p1      | e2       | d2         | 2025-06-03T09:00 | completed | 5.00   | 6.00",
        ),
    ])
}

async fn on_monday(books: &Books, seen: &Seen) -> Vec<String> {
    let mut reader = books.read().await.expect("a reader");
    let booked = reader.bookings(date(2025, 6, 16), date(2025, 6, 17), seen).await.expect("bookings");
    booked.into_iter().map(|booking| booking.key).collect()
}

async fn id(books: &Books, branch: &str) -> i64 {
    let branches = books.read().await.expect("a reader").directory().await.expect("the directory").branches;
    branches.into_iter().find(|known| known.key == branch).expect("a branch").id
}

#[tokio::test]
async fn the_board_of_a_day_has_who_is_to_come_soonest_first_and_no_sales() {
    for place in places() {
        let books = place.books().await;
        import(&books, &monday()).await;
        assert_eq!(on_monday(&books, &Seen::all()).await, ["v2", "v1"]);
        let mut reader = books.read().await.expect("a reader");
        let booked = reader.bookings(date(2025, 6, 16), date(2025, 6, 17), &Seen::all()).await.expect("bookings");
        let ada = &booked[1];
        assert_eq!((ada.patient.name.as_str(), ada.employee.key.as_str()), ("Ada", "e1"));
        assert_eq!(
            (ada.status, ada.attention, ada.branch.as_ref().map(|branch| branch.key.as_str())),
            (Status::Booked, Some(Attention::Problem), Some("b1"))
        );
        assert_eq!((booked[0].attention, booked[0].room.clone(), booked[0].arrived_at.clone()), (None, None, None));
    }
}

#[tokio::test]
async fn who_is_limited_sees_their_own_part_of_the_day() {
    for place in places() {
        let books = place.books().await;
        import(&books, &monday()).await;
        let second = Seen { employee: None, branches: vec![id(&books, "b2").await] };
        assert_eq!(on_monday(&books, &second).await, ["v2"]);
        let nobody = Seen { employee: Some(0), branches: vec![] };
        assert_eq!(on_monday(&books, &nobody).await, [""; 0]);
    }
}

#[tokio::test]
async fn a_debt_is_of_what_was_done_and_a_prepayment_does_not_lower_it() {
    for place in places() {
        let books = place.books().await;
        import(&books, &monday()).await;
        let mut reader = books.read().await.expect("a reader");
        let booked = reader.bookings(date(2025, 6, 15), date(2025, 6, 17), &Seen::all()).await.expect("bookings");
        let ids: Vec<i64> = booked.iter().map(|booking| booking.patient.id).collect();
        let ada = booked.iter().find(|booking| booking.key == "v1").expect("Ada's").patient.id;
        let owing = reader.owing(&ids, &Seen::all(), date(2025, 6, 16)).await.expect("debts");
        assert_eq!(owing.into_iter().collect::<Vec<_>>(), [(ada, 1_900)], "others owe nothing");
        let first = Seen { employee: None, branches: vec![id(&books, "b1").await] };
        let owing = reader.owing(&ids, &first, date(2025, 6, 16)).await.expect("debts");
        assert_eq!(owing.get(&ada), Some(&2_000), "of the receipts of the branch");
        let before = reader.owing(&ids, &Seen::all(), date(2025, 6, 1)).await.expect("debts");
        assert!(before.is_empty(), "nothing was done yet");
    }
}

#[tokio::test]
async fn working_hours_are_taken_away_and_come_back() {
    for place in places() {
        let books = place.books().await;
        import(&books, &monday()).await;
        let hours = Roster {
            id: "r1".into(),
            kind: RosterKind::Work,
            employee_id: Some("e1".into()),
            room_id: None,
            branch_id: Some("b1".into()),
            weekday: Some(1),
            from_on: date(2025, 6, 1),
            until_on: None,
            starts: Some(jiff::civil::time(8, 0, 0, 0)),
            ends: Some(jiff::civil::time(16, 30, 0, 0)),
            note: Some("mornings are quiet".into()),
        };
        let mut tx = books.write("ann", "roster change").await.expect("a write begins");
        tx.put(&hours).await.expect("books").expect("nothing is wrong");
        tx.commit("").await.expect("it is kept");
        let mut tx = books.write("ann", "roster change").await.expect("a write begins");
        assert!(!tx.remove_roster("r2").await.expect("books"), "there is no such row");
        assert!(tx.remove_roster("r1").await.expect("books"));
        let deed = tx.deed();
        tx.commit("").await.expect("it is kept");
        assert_eq!(everything(&books).await.roster, []);
        let mut tx = books.write("ann", "roster change").await.expect("a write begins");
        tx.undo_deed(deed).await.expect("books").expect("it can be taken back");
        tx.commit("").await.expect("it is kept");
        assert_eq!(everything(&books).await.roster, [hours]);
    }
}
