//! The schedule: working hours, what the board of a day shows, and bookings that are made and changed.

use books::cards::Seen;
use books::schedule::{ArriveRefusal, BookRefusal, Busy, GivenUp, Overlap, Wanted};
use books::{Books, Table};
use clinic::record::{
    Attention, Line, LineDesk, Organisation, Room, Roster, RosterKind, State, Status, Visit, VisitDesk,
};
use clinic::{LocalTime, Money};
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
    let booked = reader.bookings(&Wanted::of_days(date(2025, 6, 16), date(2025, 6, 17)), seen).await.expect("bookings");
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
        // Nobody knows how long the visit of the evening before takes.
        assert_eq!(on_monday(&books, &Seen::all()).await, ["v5", "v2", "v1"]);
        let mut reader = books.read().await.expect("a reader");
        let booked = reader
            .bookings(&Wanted::of_days(date(2025, 6, 16), date(2025, 6, 17)), &Seen::all())
            .await
            .expect("bookings");
        let [_, bob, ada] = &booked[..] else { panic!("three: {booked:?}") };
        assert_eq!((ada.patient.name.as_str(), ada.employee.key.as_str()), ("Ada", "e1"));
        assert_eq!(
            (ada.status, ada.attention, ada.branch.as_ref().map(|branch| branch.key.as_str())),
            (Status::Booked, Some(Attention::Problem), Some("b1"))
        );
        assert_eq!((bob.attention, bob.room.clone(), bob.arrived_at.clone()), (None, None, None));
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
async fn bookings_are_of_a_doctor_a_room_or_a_branch_and_of_the_night_before_when_they_go_on() {
    let mut org = tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        (
            "visits",
            "visit | patient | employee | department | on               | status
             late  | p1      | e1       | d1         | 2025-06-15T23:30 | completed
             over  | p2      | e2       | d2         | 2025-06-15T23:00 | completed
             early | p2      | e2       | d1         | 2025-06-16T08:30 | booked
             room  | p3      | e1       | d2         | 2025-06-16T10:00 | booked",
        ),
    ]);
    org.rooms.push(Room { id: "r1".into(), name: "One".into(), branch_id: None, archived: false });
    let end = |text: &str| LocalTime::parse(text);
    for visit in &mut org.visits {
        match visit.id.as_str() {
            "late" => visit.ends_at = end("2025-06-16T00:30"),
            "over" => visit.ends_at = end("2025-06-16T00:00"),
            "room" => visit.desk.room_id = Some("r1".into()),
            _ => {}
        }
    }
    for place in places() {
        let books = place.books().await;
        import(&books, &org).await;
        let mut reader = books.read().await.expect("a reader");
        let all = Wanted::of_days(date(2025, 6, 16), date(2025, 6, 17));
        for (wanted, keys) in [
            (all, vec!["late", "early", "room"]),
            (Wanted { employee: Some("e1"), ..all }, vec!["late", "room"]),
            (Wanted { room: Some("r1"), ..all }, vec!["room"]),
            (Wanted { branch: Some("b1"), ..all }, vec!["late", "early"]),
            (Wanted { branch: Some("b2"), employee: Some("e2"), ..all }, vec![]),
        ] {
            let booked = reader.bookings(&wanted, &Seen::all()).await.expect("bookings");
            let found: Vec<&str> = booked.iter().map(|booking| booking.key.as_str()).collect();
            assert_eq!(found, keys, "{wanted:?}");
        }
    }
}

#[tokio::test]
async fn a_debt_is_of_what_was_done_and_a_prepayment_does_not_lower_it() {
    for place in places() {
        let books = place.books().await;
        import(&books, &monday()).await;
        let mut reader = books.read().await.expect("a reader");
        let booked = reader
            .bookings(&Wanted::of_days(date(2025, 6, 15), date(2025, 6, 17)), &Seen::all())
            .await
            .expect("bookings");
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
        let mut reader = books.read().await.expect("a reader");
        assert_eq!(reader.lists().await.expect("lists").rosters, std::slice::from_ref(&hours));
        drop(reader);
        let mut tx = books.write("ann", "roster change").await.expect("a write begins");
        assert!(!tx.remove_row(Table::Roster, &["r2"]).await.expect("books"), "there is no such row");
        assert!(tx.remove_row(Table::Roster, &["r1"]).await.expect("books"));
        let deed = tx.deed();
        tx.commit("").await.expect("it is kept");
        assert_eq!(everything(&books).await.roster, []);
        let mut tx = books.write("ann", "roster change").await.expect("a write begins");
        tx.undo_deed(deed).await.expect("books").expect("it can be taken back");
        tx.commit("").await.expect("it is kept");
        assert_eq!(everything(&books).await.roster, [hours]);
    }
}

fn time(text: &str) -> LocalTime {
    LocalTime::parse(text).expect("a time")
}

/// Bob to Ann in the first branch, on the Tuesday after, for half an hour.
fn tuesday(key: &str) -> Visit {
    Visit {
        id: key.into(),
        patient_id: "p2".into(),
        employee_id: "e1".into(),
        department_id: Some("d1".into()),
        starts_at: time("2025-06-17T09:00"),
        ends_at: Some(time("2025-06-17T09:30")),
        status: Status::Booked,
        desk: VisitDesk::default(),
    }
}

fn planned(key: &str, visit: &str, minor: i64) -> Line {
    Line {
        id: key.into(),
        visit_id: visit.into(),
        item_id: None,
        quantity: None,
        amount: Money(minor),
        discount: None,
        desk: LineDesk::default(),
    }
}

/// Keeps a booking as one deed where nothing is against it; tells the deed's number.
async fn keep(books: &Books, visit: &Visit, plan: &[Line], overlap: Overlap) -> Result<i64, BookRefusal> {
    let mut tx = books.write("ann", "visit book").await.expect("a write begins");
    match tx.keep_booking(visit, plan, overlap).await.expect("books") {
        Ok(()) => {
            let deed = tx.deed();
            tx.commit("").await.expect("it is kept");
            Ok(deed)
        }
        Err(refusal) => {
            tx.roll_back().await.expect("it is given up");
            Err(refusal)
        }
    }
}

async fn undo(books: &Books, deed: i64) {
    let mut tx = books.write("ann", "visit book").await.expect("a write begins");
    tx.undo_deed(deed).await.expect("books").expect("it can be taken back");
    tx.commit("").await.expect("it is kept");
}

async fn on_tuesday(books: &Books) -> Vec<String> {
    let mut reader = books.read().await.expect("a reader");
    let booked =
        reader.bookings(&Wanted::of_days(date(2025, 6, 17), date(2025, 6, 18)), &Seen::all()).await.expect("bookings");
    booked.into_iter().map(|booking| booking.key).collect()
}

#[tokio::test]
async fn a_booking_is_made_with_its_plan_and_taken_back_as_one() {
    for place in places() {
        let books = place.books().await;
        import(&books, &monday()).await;
        let before = everything(&books).await;
        let deed = keep(&books, &tuesday("n1"), &[planned("nl1", "n1", 4_000)], Overlap::Refused).await.expect("free");
        assert_eq!(on_tuesday(&books).await, ["n1"]);
        let mut reader = books.read().await.expect("a reader");
        let (visit, lines) = reader.visit("n1", &Seen::all()).await.expect("books").expect("a visit");
        let booked = Visit {
            desk: VisitDesk { booked_at: Some(time("2025-06-15T17:06")), ..VisitDesk::default() },
            ..tuesday("n1")
        };
        assert_eq!((visit, lines), (booked, vec![planned("nl1", "n1", 4_000)]), "with when it was booked");
        let other = Seen { employee: None, branches: vec![id(&books, "b2").await] };
        assert_eq!(reader.visit("n1", &other).await.expect("books"), None, "it is not of that branch");
        let ids: Vec<i64> = reader
            .bookings(&Wanted::of_days(date(2025, 6, 17), date(2025, 6, 18)), &Seen::all())
            .await
            .expect("bookings")
            .iter()
            .map(|booking| booking.patient.id)
            .collect();
        assert!(
            reader.owing(&ids, &Seen::all(), date(2025, 6, 30)).await.expect("debts").is_empty(),
            "a plan is no debt"
        );
        undo(&books, deed).await;
        assert_eq!(everything(&books).await, before);
    }
}

#[tokio::test]
async fn nobody_and_nothing_is_booked_twice_unless_it_is_wanted() {
    for place in places() {
        let books = place.books().await;
        let mut all = monday();
        all.rooms.push(Room { id: "left".into(), name: "Left".into(), branch_id: None, archived: false });
        import(&books, &all).await;
        let mut first = tuesday("n1");
        first.desk.room_id = Some("left".into());
        keep(&books, &first, &[], Overlap::Refused).await.expect("free");
        let in_room =
            |visit: Visit| Visit { desk: VisitDesk { room_id: Some("left".into()), ..VisitDesk::default() }, ..visit };
        let at = |from: &str, to: &str| Visit { starts_at: time(from), ends_at: Some(time(to)), ..tuesday("n2") };
        let other = Visit { employee_id: "e2".into(), patient_id: "p3".into(), department_id: None, ..tuesday("n2") };
        let cases = [
            (Visit { patient_id: "p3".into(), ..at("2025-06-17T09:15", "2025-06-17T10:00") }, Some(Busy::Employee)),
            (Visit { employee_id: "e2".into(), ..at("2025-06-17T08:45", "2025-06-17T09:01") }, Some(Busy::Patient)),
            (in_room(other.clone()), Some(Busy::Room)),
            (other, None),
            (at("2025-06-17T09:30", "2025-06-17T10:00"), None),
            (at("2025-06-17T08:30", "2025-06-17T09:00"), None),
        ];
        for (visit, busy) in cases {
            let mut tx = books.write("ann", "visit book").await.expect("a write begins");
            let refused = tx.keep_booking(&visit, &[], Overlap::Refused).await.expect("books").err();
            let expected = busy.map(|what| BookRefusal::Overlap { what, from: time("2025-06-17T09:00") });
            assert_eq!(refused, expected, "{visit:?}");
            tx.roll_back().await.expect("it is given up");
            let mut tx = books.write("ann", "visit book").await.expect("a write begins");
            assert_eq!(tx.keep_booking(&visit, &[], Overlap::Allowed).await.expect("books"), Ok(()), "{visit:?}");
            tx.roll_back().await.expect("it is given up");
        }
        assert_eq!(
            keep(
                &books,
                &Visit { desk: VisitDesk { note: Some("late".into()), ..first.desk.clone() }, ..first },
                &[],
                Overlap::Refused
            )
            .await
            .map(|_| ()),
            Ok(()),
            "it does not stand in its own way"
        );
    }
}

#[tokio::test]
async fn a_booking_past_midnight_meets_those_of_the_next_day() {
    for place in places() {
        let books = place.books().await;
        import(&books, &monday()).await;
        let at =
            |key: &str, from: &str, to: &str| Visit { starts_at: time(from), ends_at: Some(time(to)), ..tuesday(key) };
        keep(&books, &at("late", "2025-06-17T23:30", "2025-06-18T00:30"), &[], Overlap::Refused).await.expect("free");
        let early = |from, to| at("early", from, to);
        let met = Err(BookRefusal::Overlap { what: Busy::Employee, from: time("2025-06-17T23:30") });
        let refused = keep(&books, &early("2025-06-18T00:15", "2025-06-18T00:45"), &[], Overlap::Refused).await;
        assert_eq!(refused, met.clone());
        let free = keep(&books, &early("2025-06-18T00:30", "2025-06-18T01:00"), &[], Overlap::Refused).await;
        assert!(free.is_ok(), "it begins when the other ends: {free:?}");
        let night = keep(&books, &at("night", "2025-06-17T23:00", "2025-06-18T02:00"), &[], Overlap::Refused).await;
        assert_eq!(night, met);
        let away = Roster {
            id: "r1".into(),
            kind: RosterKind::Away,
            employee_id: Some("e2".into()),
            room_id: None,
            branch_id: None,
            weekday: None,
            from_on: date(2025, 6, 18),
            until_on: Some(date(2025, 6, 18)),
            starts: None,
            ends: None,
            note: None,
        };
        let mut tx = books.write("ann", "roster change").await.expect("a write begins");
        tx.put(&away).await.expect("books").expect("nothing is wrong");
        tx.commit("").await.expect("it is kept");
        let into =
            |to| Visit { employee_id: "e2".into(), patient_id: "p3".into(), ..at("into", "2025-06-17T23:00", to) };
        let refused = keep(&books, &into("2025-06-18T00:05"), &[], Overlap::Refused).await;
        assert_eq!(refused, Err(BookRefusal::Away { is_closed: false }), "the doctor is away on the second day");
        assert!(keep(&books, &into("2025-06-18T00:00"), &[], Overlap::Refused).await.is_ok());
    }
}

#[tokio::test]
async fn who_is_not_there_is_not_booked_and_nobody_who_cannot_come() {
    for place in places() {
        let books = place.books().await;
        let mut all = monday();
        all.employees[1].left_on = Some(date(2025, 6, 17));
        all.categories[0].prepayment = true;
        all.patients[2].desk.state = State::Archived;
        all.roster.push(Roster {
            id: "r1".into(),
            kind: RosterKind::Away,
            employee_id: None,
            room_id: None,
            branch_id: Some("b1".into()),
            weekday: None,
            from_on: date(2025, 6, 18),
            until_on: Some(date(2025, 6, 18)),
            starts: Some(jiff::civil::time(12, 0, 0, 0)),
            ends: None,
            note: None,
        });
        import(&books, &all).await;
        let on_wednesday = |from: &str, to: &str| Visit {
            starts_at: time(&format!("2025-06-18T{from}")),
            ends_at: Some(time(&format!("2025-06-18T{to}"))),
            ..tuesday("n1")
        };
        let cases = [
            (Visit { employee_id: "e2".into(), ..tuesday("n1") }, Some(BookRefusal::NotThere)),
            (Visit { employee_id: "shop".into(), ..tuesday("n1") }, Some(BookRefusal::NotThere)),
            (on_wednesday("11:45", "12:15"), Some(BookRefusal::Away { is_closed: true })),
            (on_wednesday("11:30", "12:00"), None),
            (Visit { patient_id: "p3".into(), ..tuesday("n1") }, Some(BookRefusal::State(State::Archived))),
            (Visit { patient_id: "p1".into(), ..tuesday("n1") }, Some(BookRefusal::PlanMissing)),
            (Visit { status: Status::Completed, ..tuesday("n1") }, Some(BookRefusal::NotBooked)),
        ];
        for (visit, expected) in cases {
            let mut tx = books.write("ann", "visit book").await.expect("a write begins");
            let refused = tx.keep_booking(&visit, &[], Overlap::Allowed).await.expect("books").err();
            assert_eq!(refused, expected, "{visit:?}");
            tx.roll_back().await.expect("it is given up");
        }
        let nobody = Visit { patient_id: "nobody".into(), ..tuesday("n1") };
        assert!(matches!(keep(&books, &nobody, &[], Overlap::Refused).await, Err(BookRefusal::Rows(_))));
    }
}

#[tokio::test]
async fn a_plan_that_is_changed_comes_back_whole() {
    for place in places() {
        let books = place.books().await;
        import(&books, &monday()).await;
        let plan = [planned("nl1", "n1", 4_000), planned("nl2", "n1", 500)];
        keep(&books, &tuesday("n1"), &plan, Overlap::Refused).await.expect("free");
        let before = everything(&books).await;
        let wanted = [planned("nl2", "n1", 600), planned("nl3", "n1", 100)];
        let deed = keep(&books, &tuesday("n1"), &wanted, Overlap::Refused).await.expect("it is still there");
        let lines = |all: Organisation| -> Vec<(String, i64)> {
            all.lines.into_iter().filter(|line| line.visit_id == "n1").map(|line| (line.id, line.amount.0)).collect()
        };
        assert_eq!(lines(everything(&books).await), [("nl2".to_owned(), 600), ("nl3".to_owned(), 100)]);
        undo(&books, deed).await;
        assert_eq!(everything(&books).await, before);
    }
}

#[tokio::test]
async fn who_pays_in_advance_arrives_when_it_is_paid_or_not_insisted_on() {
    for place in places() {
        let books = place.books().await;
        let mut all = monday();
        all.categories[0].prepayment = true;
        import(&books, &all).await;
        let at = time("2025-06-16T08:55");
        // 50.00 are planned, 20.00 are paid.
        let mut tx = books.write("ann", "visit arrive").await.expect("a write begins");
        let refused = tx.arrive("v1", at.clone()).await.expect("books");
        assert_eq!(refused, Err(ArriveRefusal::AwaitsPrepayment { missing_minor: 3_000 }));
        assert_eq!(tx.arrive("v2", at.clone()).await.expect("books"), Err(ArriveRefusal::NotBooked), "nobody came");
        assert_eq!(tx.waive("v1", "An old friend").await.expect("books"), Ok(()));
        assert_eq!(tx.arrive("v1", at.clone()).await.expect("books"), Ok(()));
        let deed = tx.deed();
        tx.commit("").await.expect("it is kept");
        let ada = everything(&books).await.visits.into_iter().find(|visit| visit.id == "v1").expect("Ada's");
        assert_eq!((ada.status, ada.desk.arrived_at), (Status::Booked, Some(at)));
        undo(&books, deed).await;
        let ada = everything(&books).await.visits.into_iter().find(|visit| visit.id == "v1").expect("Ada's");
        assert_eq!(ada.desk, VisitDesk::default());
    }
}

#[tokio::test]
async fn what_was_given_up_is_given_up_once_and_its_time_is_free() {
    for place in places() {
        let books = place.books().await;
        import(&books, &monday()).await;
        keep(&books, &tuesday("n1"), &[], Overlap::Refused).await.expect("free");
        let mut tx = books.write("ann", "visit cancel").await.expect("a write begins");
        assert_eq!(tx.give_up_booking("n1", GivenUp::Cancelled).await.expect("books"), Ok(()));
        assert_eq!(tx.give_up_booking("n1", GivenUp::Missed).await.expect("books"), Err(BookRefusal::NotBooked));
        let deed = tx.deed();
        tx.commit("").await.expect("it is kept");
        assert_eq!(on_tuesday(&books).await, [""; 0]);
        assert!(matches!(keep(&books, &tuesday("n1"), &[], Overlap::Refused).await, Err(BookRefusal::NotBooked)));
        undo(&books, deed).await;
        assert_eq!(on_tuesday(&books).await, ["n1"]);
    }
}
