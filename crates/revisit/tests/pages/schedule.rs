//! Working hours, and the schedule of a day.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::{Organisation, Roster};
use jiff::civil::{date, time};
use testkit::clinic::tables;

use crate::clinic::{Clinic, Page};
use crate::form::Form;
use crate::table::encoded;

/// A Monday on which Ada comes to Ann and Bob to Ben, each in a branch of their own; Cyd, who owes, was there before.
fn monday() -> Organisation {
    tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("employees", "id | name | department \n e1 | Ann | d1 \n e2 | Ben | d2"),
        ("categories", "id | name | attention \n vip | Very dear | vip"),
        (
            "patients",
            "id | name | category | on
             p1 | Ada  | vip      | 2025-01-01
             p2 | Bob  |          | 2025-01-01
             p3 | Cyd  |          | 2025-01-01",
        ),
        (
            "visits",
            "visit | patient | employee | department | on               | status    | billed
             v1    | p1      | e1       | d1         | 2026-01-05T09:00 | booked    |
             v2    | p2      | e2       | d2         | 2026-01-05T10:00 | booked    |
             v3    | p3      | e1       | d1         | 2026-01-05T09:10 | booked    |
             v4    | p3      | e1       | d1         | 2025-12-01T09:00 | completed | 30.00",
        ),
    ])
}

const HOURS: [(&str, &str); 6] = [
    ("employee_id", "e1"),
    ("w1", "yes"),
    ("w3", "yes"),
    ("from_on", "2026-01-01"),
    ("starts", "08:00"),
    ("ends", "12:00"),
];

async fn roster(clinic: &Clinic) -> Vec<Roster> {
    let mut reader = clinic.app.books().read().await.expect("a reader");
    reader.organisation().await.expect("records").roster
}

/// The table of the day, without what is for narrow screens.
fn board(page: &Page) -> &str {
    page.text.split("data-board").nth(1).and_then(|rest| rest.split("</table>").next()).unwrap_or_default()
}

#[tokio::test]
async fn staff_land_on_their_day_and_who_leads_on_today() {
    let clinic = Clinic::of(Some(&monday())).await;
    assert_eq!(clinic.visitor(Role::FrontDesk).await.get("/").await.location(), "/day");
    assert_eq!(clinic.visitor(Role::Doctor).await.get("/").await.location(), "/day");
    assert_eq!(clinic.visitor(Role::Owner).await.get("/").await.location(), "/today");
    assert_eq!(clinic.visitor(Role::Manager).await.get("/").await.location(), "/today");
    assert_eq!(clinic.visitor(Role::Auditor).await.get("/").await.location(), "/today");
}

#[tokio::test]
async fn a_day_has_who_comes_and_what_to_know_of_them() {
    let clinic = Clinic::of(Some(&monday())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let page = desk.get("/schedule?day=2026-01-05").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let board = board(&page);
    for part in ["Ann", "Ben", "Ada", "Bob", "Cyd", "VIP", "Owes", "09:00–09:30"] {
        assert!(board.contains(part), "{part}: {board}");
    }
    assert!(board.contains("colspan=\"2\""), "two at once stand side by side: {board}");
    assert!(page.text.contains("href=\"/schedule?day=2026-01-06\""), "{}", page.text);
    let other = desk.get("/schedule?day=2026-01-06").await;
    assert!(!other.text.contains("Ada") && other.text.contains("Ann"), "{}", other.text);
    assert_eq!(desk.get("/schedule?day=nonsense").await.status, StatusCode::OK, "what is no day is today");
}

#[tokio::test]
async fn who_is_limited_sees_their_own_columns() {
    let clinic = Clinic::of(Some(&monday())).await;
    let directory = clinic.app.books().read().await.expect("a reader").directory().await.expect("the directory");
    let second = directory.branches.iter().find(|branch| branch.key == "b2").expect("a branch").id;
    let mut desk = clinic.visitor_of(Role::FrontDesk, BTreeSet::from([second])).await;
    let page = desk.get("/schedule?day=2026-01-05").await;
    let board = board(&page);
    assert!(board.contains("Ben") && board.contains("Bob"), "{board}");
    assert!(!page.text.contains("Ada") && !board.contains(">Ann"), "{}", page.text);
    let page = desk.get("/schedule?day=2026-01-05&branch=b1").await;
    assert!(!page.text.contains("Ada") && !page.text.contains("Cyd"), "{}", page.text);
    let mut doctor = clinic.visitor(Role::Doctor).await;
    let page = doctor.get("/schedule?day=2026-01-05").await;
    assert!(page.text.contains("Ada") && !page.text.contains("Bob"), "{}", page.text);
}

#[tokio::test]
async fn working_hours_are_entered_once_and_shade_the_day() {
    let clinic = Clinic::of(Some(&monday())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let before = owner.get("/schedule?day=2026-01-05").await;
    assert!(before.text.contains("href=\"/roster\"") && !board(&before).contains("class=\"off\""), "{}", before.text);
    let form = Form::open(&mut owner, "/roster?new=work").await.filled(&HOURS);
    let page = owner.post("/roster", &form.body()).await;
    assert_eq!(page.location(), "/roster", "{}", page.text);
    owner.post("/roster", &form.body()).await;
    let rows = roster(&clinic).await;
    let days: Vec<_> = rows.iter().map(|row| (row.weekday, row.starts, row.until_on)).collect();
    assert_eq!(days, [(Some(1), Some(time(8, 0, 0, 0)), None), (Some(3), Some(time(8, 0, 0, 0)), None)]);
    let after = owner.get("/schedule?day=2026-01-05").await;
    assert!(board(&after).contains("08:00–12:00"), "{}", after.text);
    let tuesday = owner.get("/schedule?day=2026-01-06").await;
    assert!(board(&tuesday).contains("class=\"off\""), "{}", tuesday.text);
}

#[tokio::test]
async fn what_cannot_be_is_told_and_stays_typed() {
    let clinic = Clinic::of(Some(&monday())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let form = Form::open(&mut owner, "/roster?new=work").await;
    let mut typed = HOURS;
    typed[5].1 = "07:00";
    let page = owner.post("/roster", &form.clone().filled(&typed).body()).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert!(
        page.text.contains("The end comes after the beginning.") && page.text.contains("value=\"07:00\""),
        "{}",
        page.text
    );
    assert_eq!(Form::of(&page, "/roster").get("key"), form.get("key"), "the form is still the same one");
    assert_eq!(roster(&clinic).await, []);
}

#[tokio::test]
async fn an_absence_is_changed_taken_away_and_taken_back() {
    let clinic = Clinic::of(Some(&monday())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let away = [("employee_id", "e1"), ("from_on", "2026-01-05"), ("until_on", ""), ("note", "In the mountains")];
    let form = Form::open(&mut owner, "/roster?new=away").await;
    owner.post("/roster", &form.filled(&away).body()).await;
    let key = roster(&clinic).await.remove(0).id;
    assert!(board(&owner.get("/schedule?day=2026-01-05").await).contains("In the mountains"));

    let address = format!("/roster?edit={}", encoded(&key));
    let (mine, theirs) = (Form::open(&mut owner, &address).await, Form::open(&mut owner, &address).await);
    let until = [away[0], away[1], ("until_on", "2026-01-09"), away[3]];
    assert_eq!(owner.post("/roster", &mine.filled(&until).body()).await.location(), "/roster");
    let noted = [away[0], away[1], away[2], ("note", "At the sea")];
    assert_eq!(owner.post("/roster", &theirs.filled(&noted).body()).await.location(), "/roster");
    let row = roster(&clinic).await.remove(0);
    assert_eq!((row.until_on, row.note.as_deref()), (Some(date(2026, 1, 9)), Some("At the sea")), "both stay");

    let form = Form::open(&mut owner, "/roster").await;
    let removed = owner.post("/roster", &form.filled(&[("act", "remove"), ("who", &key)]).body()).await;
    assert_eq!((removed.location(), roster(&clinic).await.len()), ("/roster", 0));
    let deed = clinic.app.books().undoable(None, 1).await.expect("deeds")[0].deed;
    owner.post(&format!("/undo/{deed}"), "").await;
    assert_eq!(roster(&clinic).await, [row]);
}
