//! Tasks and contact results.

use books::Books;
use books::cards::{Happening, Seen, Show};
use books::work::Waiting;
use clinic::record::{ContactResult, Organisation, Outcome, Priority, Task};
use clinic::{LocalTime, Period};
use jiff::civil::{Date, date};
use testkit::clinic::tables;

use crate::place::{everything, import, places};

const TODAY: Date = date(2025, 6, 15);

fn at(text: &str) -> LocalTime {
    LocalTime::parse(text).expect("a time")
}

pub fn task(id: &str, assignee: &str, author: &str, due_on: Date) -> Task {
    Task {
        id: id.into(),
        patient_id: Some("p1".into()),
        text: "Call".into(),
        priority: Priority::Normal,
        assignee: assignee.into(),
        author: author.into(),
        set_at: at("2025-06-10T09:00"),
        due_on,
        first_due_on: due_on,
        moves: 0,
        closed_at: None,
        closed_by: None,
        result: None,
        read: false,
        noticed: false,
    }
}

fn some() -> Organisation {
    let mut all = tables(&[("visits", "patient | on | employee \n p1 | 2025-01-04 | e1 \n p2 | 2025-01-05 | e2")]);
    let (late, soon) = (date(2025, 6, 14), date(2025, 6, 16));
    let closed =
        |task: Task, by: &str| Task { closed_at: Some(at("2025-06-12T10:00")), closed_by: Some(by.into()), ..task };
    all.tasks = vec![
        task("t1", "ada", "ada", late),
        task("t2", "ada", "bob", soon),
        Task { patient_id: Some("p2".into()), ..task("t3", "bob", "ada", TODAY) },
        Task { patient_id: None, ..closed(task("t4", "bob", "ada", late), "bob") },
        Task { noticed: true, ..closed(task("t5", "ada", "ada", soon), "ada") },
        Task { set_at: at("2025-06-11T23:59"), ..task("t6", "ada", "bob", late) },
    ];
    all
}

async fn open(books: &Books, whose: Option<&str>, seen: &Seen) -> Vec<(String, Option<String>)> {
    let tasks = books.read().await.expect("a reader").open_tasks(whose, seen).await.expect("tasks");
    tasks.into_iter().map(|row| (row.task.id, row.patient.map(|patient| patient.key))).collect()
}

#[tokio::test]
async fn what_is_open_comes_by_its_day_and_names_whom_one_may_see() {
    for place in places() {
        let books = place.books().await;
        import(&books, &some()).await;
        let ids = |tasks: Vec<(String, Option<String>)>| tasks.into_iter().map(|(id, _)| id).collect::<Vec<_>>();
        assert_eq!(ids(open(&books, Some("ada"), &Seen::all()).await), ["t1", "t6", "t2"]);
        assert_eq!(ids(open(&books, None, &Seen::all()).await), ["t1", "t6", "t3", "t2"]);
        let mut reader = books.read().await.expect("a reader");
        let employees = reader.directory().await.expect("a directory").employees;
        let second = employees.iter().find(|employee| employee.key == "e2").expect("the second").id;
        drop(reader);
        let own = Seen { employee: Some(second), ..Seen::default() };
        let named: Vec<_> = open(&books, None, &own).await.into_iter().filter_map(|(_, patient)| patient).collect();
        assert_eq!(named, ["p2"], "of others the task is told, and not about whom it is");
        let mut reader = books.read().await.expect("a reader");
        let day = |day| Period { from: day, to: day };
        let set = reader.tasks_set(day(date(2025, 6, 11)), &Seen::all()).await.expect("tasks");
        assert_eq!(set.iter().map(|row| row.task.id.as_str()).collect::<Vec<_>>(), ["t6"]);
        assert_eq!(reader.tasks_set(day(date(2025, 6, 10)), &Seen::all()).await.expect("tasks").len(), 5);
        assert_eq!(reader.tasks_of_patient("p2", &Seen::all()).await.expect("tasks").len(), 1);
        let closed = reader.tasks_closed_for("ada", &Seen::all()).await.expect("tasks");
        assert_eq!(closed.iter().map(|row| row.task.id.as_str()).collect::<Vec<_>>(), ["t4"]);
    }
}

#[tokio::test]
async fn somebody_is_told_what_is_overdue_new_and_done_for_them() {
    for place in places() {
        let books = place.books().await;
        import(&books, &some()).await;
        let waiting = |whose: &'static str| books.waiting_tasks(whose, TODAY);
        assert_eq!(waiting("ada").await.expect("counts"), Waiting { overdue: 2, new: 1, closed: 1 });
        assert_eq!(waiting("bob").await.expect("counts"), Waiting { overdue: 0, new: 1, closed: 0 });
        assert_eq!(waiting("eve").await.expect("counts"), Waiting::default());
        books.see_tasks("ada").await.expect("seen");
        assert_eq!(waiting("ada").await.expect("counts"), Waiting { overdue: 2, new: 0, closed: 1 });
        assert_eq!(waiting("bob").await.expect("counts").new, 1, "of others nothing is seen by that");
    }
}

#[tokio::test]
async fn who_signs_in_with_another_name_keeps_what_is_theirs() {
    for place in places() {
        let books = place.books().await;
        import(&books, &some()).await;
        let mut tx = books.write("ann", "user invite").await.expect("a write begins");
        let draft = |sign_in: &str| books::access::UserDraft {
            sign_in: sign_in.into(),
            name: "Ada".into(),
            role: clinic::access::Role::FrontDesk,
            employee_id: None,
            branches: Default::default(),
        };
        let ada = tx.add_user(&draft("ada")).await.expect("books").expect("a user");
        assert!(tx.change_user(ada, &draft("ada.l")).await.expect("books"));
        tx.commit("").await.expect("it is kept");
        assert_eq!(open(&books, Some("ada.l"), &Seen::all()).await.len(), 3);
        assert_eq!(books.waiting_tasks("ada.l", TODAY).await.expect("counts").closed, 1);
        assert_eq!(open(&books, Some("ada"), &Seen::all()).await.len(), 0);
    }
}

#[tokio::test]
async fn the_last_contact_stands_with_how_often_somebody_tried_and_in_the_timeline() {
    let said = |id: &str, patient: &str, on: &str, outcome| ContactResult {
        id: id.into(),
        patient_id: patient.into(),
        contacted_at: at(on),
        contacted_by: "ada".into(),
        outcome,
        until_on: (outcome == Outcome::Away).then_some(date(2026, 3, 1)),
        item_id: None,
        note: Some("at sea".into()),
    };
    for place in places() {
        let books = place.books().await;
        let mut all = some();
        all.contact_results = vec![
            said("c1", "p1", "2025-06-02T10:00", Outcome::Away),
            said("c2", "p1", "2025-06-01T10:00", Outcome::NotReached),
        ];
        import(&books, &all).await;
        let card = books.patient_card("p1", &Seen::all()).await.expect("books").expect("a card");
        let contacted = books.contacted(&[card.id, card.id + 1_000]).await.expect("contacts");
        let last = &contacted[&card.id];
        assert_eq!((contacted.len(), last.times, last.outcome), (1, 2, Outcome::Away));
        assert_eq!((last.until_on, last.by.as_str()), (Some(date(2026, 3, 1)), "ada"));
        let timeline = books.patient_timeline(card.id, &Seen::all(), Show::All, None, 10).await.expect("a timeline");
        let away = Happening::Contact {
            outcome: Outcome::Away,
            until_on: Some(date(2026, 3, 1)),
            words: Some("at sea".into()),
        };
        assert_eq!((&timeline.events[0].what, timeline.events[0].on), (&away, date(2025, 6, 2)));

        let mut tx = books.write("ann", "patient erase").await.expect("a write begins");
        books.erase(&mut tx, "p1").await.expect("books").expect("erased");
        tx.commit("").await.expect("it is kept");
        let left = everything(&books).await;
        assert!(left.contact_results.iter().all(|said| said.note.is_none()), "what was said is forgotten");
        let texts: Vec<&str> = left.tasks.iter().map(|task| task.text.as_str()).collect();
        assert_eq!(texts, ["", "", "Call", "Call", "", ""], "and what was to be done, where it was about them");
    }
}
