//! Tasks as they are set, moved and closed on the pages, and how they are told.

use axum::http::StatusCode;
use clinic::LocalTime;
use clinic::access::Role;
use clinic::record::{Organisation, Priority, Task};
use jiff::civil::{Date, date};
use testkit::clinic::tables;

use crate::clinic::{Clinic, Visitor};
use crate::form::Form;
use crate::table::{Cell, Table};

const OWNER: &str = "owner-0";
const FRONT: &str = "front-desk-0";
const DOCTOR: &str = "doctor-0";

fn at(text: &str) -> LocalTime {
    LocalTime::parse(text).expect("a time")
}

fn task(id: &str, assignee: &str, author: &str, due_on: Date) -> Task {
    Task {
        id: id.into(),
        patient_id: Some("p1".into()),
        text: format!("Call {id}"),
        priority: Priority::Normal,
        assignee: assignee.into(),
        author: author.into(),
        set_at: at("2025-12-15T09:00"),
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

fn two() -> Organisation {
    tables(&[
        ("patients", "id | name | phone | on \n p1 | Ada | +4366012345 | 2025-01-01 \n p2 | Bob | | 2025-01-02"),
        ("visits", "visit | patient | on | billed \n v1 | p1 | 2025-01-04 | 10.00 \n v2 | p2 | 2025-02-04 | 10.00"),
    ])
}

async fn tasks(clinic: &Clinic) -> Vec<Task> {
    clinic.app.books().read().await.expect("a reader").organisation().await.expect("records").tasks
}

async fn badge(visitor: &mut Visitor<'_>) -> String {
    let told: serde_json::Value = serde_json::from_str(&visitor.get("/tasks/badge").await.text).expect("JSON");
    told["count"].as_str().expect("a count").to_owned()
}

#[tokio::test]
async fn a_reminder_in_a_month_is_a_task_for_oneself_and_comes_back_to_the_list() {
    let clinic = Clinic::of(Some(&two())).await;
    let mut front = clinic.visitor(Role::FrontDesk).await;
    assert_eq!(front.get("/").await.location(), "/day", "staff land on their day");
    let mut owner = clinic.visitor(Role::Owner).await;
    assert_eq!(owner.get("/").await.location(), "/today", "whoever leads on Today");
    assert!(front.get("/patients/p1").await.text.contains("href=\"/patients/p1/remind\" data-key=\"r\""));
    let page = "/patients/p1/remind?back=/patients?q=a";
    let shown = front.get(page).await;
    assert!(shown.text.contains("data-key=\"m\""), "M: in a month");
    let done = front.post("/patients/p1/remind", &Form::of(&shown, page).by("month")).await;
    assert_eq!(done.location(), "/patients?q=a");
    let set = tasks(&clinic).await;
    assert_eq!((set[0].due_on, set[0].assignee.as_str()), (date(2026, 2, 1), FRONT));
    assert_eq!((set[0].patient_id.as_deref(), set[0].author.as_str()), (Some("p1"), FRONT));
    assert!(front.get("/patients/p1").await.text.contains(&format!("/tasks/{}", set[0].id)), "the card tells it");
    assert_eq!(badge(&mut front).await, "", "what one set oneself is not new");
}

#[tokio::test]
async fn a_task_for_a_colleague_is_moved_closed_by_them_alone_and_told_to_the_author() {
    let clinic = Clinic::of(Some(&two())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let mut front = clinic.visitor(Role::FrontDesk).await;
    let mut marketer = clinic.visitor(Role::Marketer).await;
    let form = Form::of(&owner.get("/tasks/new?patient=p2").await, "/tasks");
    assert_eq!(form.get("due_on"), "2026-01-02", "tomorrow");
    let empty = owner.post("/tasks", &form.clone().body()).await;
    assert_eq!(empty.status, StatusCode::BAD_REQUEST, "a task says what is to be done");
    let past = form.clone().filled(&[("text", "Ask"), ("due_on", "2025-12-31")]);
    assert_eq!(owner.post("/tasks", &past.body()).await.status, StatusCode::BAD_REQUEST);
    let form = form.filled(&[("text", "Ask how it was"), ("assignee", FRONT), ("priority", "high")]);
    assert_eq!(owner.post("/tasks", &form.body()).await.location(), "/day");
    let key = tasks(&clinic).await[0].id.clone();
    let page = format!("/tasks/{key}");

    assert_eq!(badge(&mut front).await, "1", "it is new to who is to do it");
    let day = front.get("/day").await;
    assert!(day.text.contains("Ask how it was") && day.text.contains("Urgent"), "{}", day.text);
    assert_eq!(badge(&mut front).await, "", "and no more once it was seen");
    for due_on in ["2026-01-05", "2026-01-09"] {
        let moved = Form::open(&mut front, &page).await.with("due_on", due_on);
        assert_eq!(front.post(&page, &moved.body()).await.location(), page);
    }
    let moved = tasks(&clinic).await.remove(0);
    assert_eq!((moved.moves, moved.due_on, moved.first_due_on), (2, date(2026, 1, 9), date(2026, 1, 2)));
    assert!(front.get(&page).await.text.contains("moved 2 times"), "that is visible");

    // A colleague sees it, and closes it not.
    let other = Form::open(&mut front, &page).await.with("result", "All is well").by("close");
    assert_eq!(marketer.post(&page, &other).await.location(), page);
    assert_eq!(tasks(&clinic).await[0].closed_at, None);
    let without = Form::open(&mut front, &page).await.by("close");
    assert_eq!(front.post(&page, &without).await.status, StatusCode::BAD_REQUEST, "closing needs a result");
    let saved = Form::open(&mut front, &page).await.with("result", "All is well");
    let not_closed = front.post(&page, &saved.body()).await;
    assert_eq!(not_closed.status, StatusCode::BAD_REQUEST, "a result that closes nothing is not lost");
    assert_eq!(Form::of(&not_closed, &page).get("result"), "All is well");
    assert_eq!(front.post(&page, &Form::of(&not_closed, &page).by("close")).await.location(), "/day");
    let closed = tasks(&clinic).await.remove(0);
    assert_eq!((closed.closed_by.as_deref(), closed.result.as_deref()), (Some(FRONT), Some("All is well")));

    assert_eq!(badge(&mut owner).await, "1", "the author is told");
    assert!(owner.get("/day").await.text.contains("All is well"));
    let noticed = Form::open(&mut owner, "/day").await.press("noticed");
    assert_eq!(owner.post("/day", &noticed).await.location(), "/day");
    assert_eq!(badge(&mut owner).await, "");
    assert!(!owner.get("/day").await.text.contains("All is well"));
    // Whoever leads may open it again.
    let reopen = Form::open(&mut owner, &page).await.by("reopen");
    assert_eq!(owner.post(&page, &reopen).await.location(), page);
    assert_eq!(tasks(&clinic).await[0].closed_at, None);
    let remove = Form::open(&mut owner, &page).await.by("remove");
    owner.post(&page, &remove).await;
    assert_eq!(tasks(&clinic).await, []);
    assert_eq!(owner.get(&page).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_doctor_sees_what_is_to_be_done_by_them_and_for_them_and_no_other_task() {
    let clinic = Clinic::of(Some(&Organisation {
        tasks: vec![
            task("mine", DOCTOR, FRONT, date(2026, 1, 3)),
            task("asked", FRONT, DOCTOR, date(2026, 1, 3)),
            task("other", FRONT, OWNER, date(2026, 1, 3)),
        ],
        ..two()
    }))
    .await;
    let mut doctor = clinic.visitor(Role::Doctor).await;
    let list = doctor.get("/tasks").await.text;
    let told = |text: &str| ["mine", "asked", "other"].map(|id| text.contains(&format!("Call {id}")));
    assert_eq!(told(&list), [true, true, false]);
    assert_eq!(doctor.get("/tasks/other").await.status, StatusCode::NOT_FOUND);
    assert_eq!(doctor.get(&format!("/day?who={FRONT}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(doctor.get("/tasks/control").await.status, StatusCode::NOT_FOUND);
    let mut front = clinic.visitor(Role::FrontDesk).await;
    assert_eq!(told(&front.get("/tasks").await.text), [true, true, true]);
    assert_eq!(told(&front.get(&format!("/day?who={DOCTOR}")).await.text), [true, false, false]);
    let mut auditor = clinic.visitor(Role::Auditor).await;
    assert_eq!(auditor.get("/tasks").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_control_report_adds_up_and_every_number_opens_its_tasks() {
    let day = |day| date(2025, 12, day);
    let closed = |task: Task, on: &str| Task {
        closed_at: Some(at(on)),
        closed_by: Some(task.assignee.clone()),
        result: Some("done".into()),
        ..task
    };
    let mut all = two();
    all.tasks = vec![
        closed(task("in-time", FRONT, OWNER, day(20)), "2025-12-20T18:00"),
        closed(Task { moves: 2, ..task("late", FRONT, OWNER, day(20)) }, "2025-12-23T09:00"),
        task("overdue", FRONT, FRONT, day(30)),
        task("open", FRONT, OWNER, date(2026, 1, 10)),
        closed(task("after", DOCTOR, OWNER, day(31)), "2026-01-01T08:00"),
        Task { set_at: at("2025-11-30T23:59"), ..task("before", FRONT, OWNER, day(20)) },
    ];
    let clinic = Clinic::of(Some(&all)).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let page = owner.get("/tasks/control?month=2025-12").await.text;
    let rows = Table::named(&page, "control").expect("a table").rows;
    let figures = |row: &[Cell]| row[1..].iter().map(|cell| cell.text.clone()).collect::<Vec<_>>();
    // As of 31 December what was closed on 1 January is open.
    assert_eq!(figures(&rows[0]), ["1", "0", "0", "0", "1", "0"], "the doctor");
    assert_eq!(figures(&rows[1]), ["4", "1", "1", "1", "1", "1"], "the front desk");
    for (at, expected) in [(2, "Call in-time"), (3, "Call late"), (4, "Call overdue"), (6, "Call late")] {
        let opened = owner.get(&rows[1][at].href).await.text;
        let listed = Table::named(&opened, "tasks").expect("a table").rows;
        assert_eq!(listed.len(), 1, "{expected}: as many as the number says");
        assert_eq!(listed[0][0].text, expected);
    }
    let by_author = owner.get("/tasks/control?month=2025-12&by=author").await.text;
    let rows = Table::named(&by_author, "control").expect("a table").rows;
    assert_eq!(figures(&rows[0]), ["4", "1", "1", "0", "2", "1"], "the owner set four");
    assert_eq!(figures(&rows[1]), ["1", "0", "0", "1", "0", "0"], "the front desk one");
    let mut front = clinic.visitor(Role::FrontDesk).await;
    assert_eq!(badge(&mut front).await, "3", "two are overdue, one is new");
}

#[tokio::test]
async fn a_task_for_each_of_many_people_is_one_deed_that_is_taken_back_as_one() {
    let clinic = Clinic::of(Some(&two())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let _front = clinic.visitor(Role::FrontDesk).await;
    let list = "/reports/activity/people?period=all&cell=column%3Dpatients";
    assert!(owner.get(list).await.text.contains("href=\"tel:+4366012345\""), "a phone can be pressed");
    let asked = owner.post(list, "act=task").await;
    assert_eq!(asked.status, StatusCode::OK, "{}", asked.text);
    let form = Form::of(&asked, "/tasks/many").filled(&[("text", "Invite"), ("assignee", FRONT)]);
    let done = owner.post("/tasks/many", &form.body()).await;
    assert!(done.location().starts_with("/reports/activity/people"), "{}", done.text);
    let set = tasks(&clinic).await;
    let mut whom: Vec<_> = set.iter().filter_map(|task| task.patient_id.as_deref()).collect();
    whom.sort_unstable();
    assert_eq!(whom, ["p1", "p2"]);
    assert!(set.iter().all(|task| task.assignee == FRONT && task.text == "Invite"));
    owner.post("/tasks/many", &form.body()).await;
    assert_eq!(tasks(&clinic).await.len(), 2, "sent twice it is set once");
    let undo = owner.get("/undo").await.text;
    let href = undo.split("action=\"").find(|rest| rest.starts_with("/undo/")).and_then(|rest| rest.split('"').next());
    owner.post(href.expect("it can be taken back"), "").await;
    assert_eq!(tasks(&clinic).await, []);
}
