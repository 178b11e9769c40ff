//! The board as two desks work at it: told when somebody wrote, moved on, shown by week and by room; series, and who waits.

use std::time::Duration;

use axum::http::StatusCode;
use clinic::Money;
use clinic::access::Role;
use clinic::record::{Organisation, Room, Setting, Status, Visit, WaitState};
use testkit::clinic::tables;

use crate::clinic::{Clinic, Page, Visitor};
use crate::table::{encoded, unescaped};

const DAY: &str = "/schedule?day=2026-01-05";
const PATIENCE: Duration = Duration::from_secs(20);

/// Ada comes to Ann on the 5th of January at nine, Bob at ten; Cyd is booked with nobody. Ben is in another department.
fn small() -> Organisation {
    let mut org = tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("employees", "id | name | department \n e1 | Ann | d1 \n e2 | Ben | d2"),
        ("items", "id | name \n clean | Cleaning"),
        (
            "patients",
            "id | name | on \n p1 | Ada Augusta | 2025-01-01 \n p2 | Bob | 2025-01-01 \n p3 | Cyd | 2025-01-01",
        ),
        (
            "visits",
            "visit | patient | employee | department | on               | status
             v1    | p1      | e1       | d1         | 2026-01-05T09:00 | booked
             v2    | p2      | e1       | d1         | 2026-01-05T10:00 | booked",
        ),
    ]);
    org.items[0].price = Some(Money(5_000));
    for (key, name) in [("left", "Left"), ("right", "Right")] {
        org.rooms.push(Room { id: key.into(), name: name.into(), branch_id: None, archived: false });
    }
    org
}

async fn everything(clinic: &Clinic) -> Organisation {
    clinic.app.books().read().await.expect("a reader").organisation().await.expect("records")
}

async fn visit(clinic: &Clinic, key: &str) -> Visit {
    everything(clinic).await.visits.into_iter().find(|visit| visit.id == key).expect("a visit")
}

/// Booked ones that the small clinic did not begin with, soonest first.
async fn made(clinic: &Clinic) -> Vec<Visit> {
    let mut visits = everything(clinic).await.visits;
    visits.retain(|visit| visit.status == Status::Booked && !["v1", "v2"].contains(&visit.id.as_str()));
    visits.sort_by(|a, b| a.starts_at.as_str().cmp(b.starts_at.as_str()));
    visits
}

fn times(visits: &[Visit]) -> Vec<&str> {
    visits.iter().map(|visit| visit.starts_at.as_str()).collect()
}

fn hidden(page: &Page, name: &str) -> String {
    let at = page.text.split(&format!("name=\"{name}\" value=\"")).nth(1);
    unescaped(at.unwrap_or_else(|| panic!("no {name}: {}", page.text)).split('"').next().expect("it ends"))
}

fn body(fields: &[(&str, &str)]) -> String {
    fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect::<Vec<_>>().join("&")
}

/// What the script sends of a booking that is put elsewhere, as its board showed it.
fn moved(board: &Page, key: &str, to: &[(&str, &str)]) -> String {
    let shown = board.text.split(&format!("href=\"/visits/{key}\" data-shown=\"")).nth(1).expect("it can be moved");
    let shown = unescaped(shown.split('"').next().expect("it ends"));
    let form_key = hidden(board, "key");
    // The menu has forms that lead back, too.
    let back = board.text.split("value=\"move\"><input type=\"hidden\" name=\"back\" value=\"").nth(1);
    let back = unescaped(back.and_then(|back| back.split('"').next()).expect("where the board is"));
    let fields = [("key", &*form_key), ("act", "move"), ("back", &back), ("shown", &shown)];
    body(&[&fields, to].concat())
}

/// The board without what is for narrow screens.
fn board(page: &Page) -> &str {
    page.text.split("data-board").nth(1).and_then(|rest| rest.split("</table>").next()).unwrap_or_default()
}

async fn undo_last(clinic: &Clinic, visitor: &mut Visitor<'_>) {
    let deed = clinic.app.books().undoable(None, 1).await.expect("deeds")[0].deed;
    visitor.post(&format!("/undo/{deed}"), "").await;
}

#[tokio::test]
async fn a_desk_is_told_when_its_board_is_another_and_when_its_session_ends() {
    let clinic = Clinic::of(Some(&small())).await;
    let (mut desk, mut other) = (clinic.visitor(Role::FrontDesk).await, clinic.visitor(Role::Owner).await);
    let page = desk.get(DAY).await;
    let print = page.text.split("data-stands=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a print");
    let mut stream = desk.listen("/schedule/live?day=2026-01-05").await;
    let first = stream.next().await;
    assert!(first.contains(print), "what is shown already is told first: {first}");
    let shown = other.get(DAY).await;
    other.post("/visits/v1", &moved(&shown, "v1", &[("time", "11:00")])).await;
    let next = tokio::time::timeout(PATIENCE, stream.next()).await.expect("it is told");
    assert!(next.contains("print") && !next.contains(print), "{next}");
    let fragment = desk.get("/schedule/board?day=2026-01-05").await;
    assert!(fragment.text.contains("11:00–11:30") && !fragment.text.contains("<nav"), "{}", fragment.text);
    let user = clinic.app.books().user_with_sign_in("front-desk-0").await.expect("books").expect("a user");
    let mut tx = clinic.app.books().write("test", "all sessions ended").await.expect("a transaction");
    tx.end_sessions_of(user.id).await.expect("books");
    tx.commit("").await.expect("a commit");
    let end = tokio::time::timeout(PATIENCE, stream.next()).await.expect("it ends");
    assert!(end.contains("event: end"), "{end}");
}

#[tokio::test]
async fn a_booking_is_moved_once_to_another_doctor_and_back() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let before = everything(&clinic).await;
    let sent = moved(&desk.get(DAY).await, "v1", &[("employee_id", "e2"), ("day", "2026-01-05"), ("time", "11:15")]);
    for _ in 0..2 {
        let page = desk.post("/visits/v1", &sent).await;
        assert_eq!(page.location(), "/schedule?day=2026-01-05&see=v1", "{}", page.text);
    }
    let visit = visit(&clinic, "v1").await;
    assert_eq!((visit.starts_at.as_str(), visit.employee_id.as_str()), ("2026-01-05T11:15", "e2"));
    assert_eq!(visit.department_id.as_deref(), Some("d2"), "it goes with the doctor");
    let page = desk.get("/schedule?day=2026-01-05&see=v1").await;
    assert!(board(&page).contains("autofocus"), "{}", page.text);
    undo_last(&clinic, &mut desk).await;
    assert_eq!(everything(&clinic).await, before);
}

#[tokio::test]
async fn of_two_who_move_one_booking_the_second_decides_with_both_times_before_them() {
    let clinic = Clinic::of(Some(&small())).await;
    let (mut desk, mut other) = (clinic.visitor(Role::FrontDesk).await, clinic.visitor(Role::Owner).await);
    let (mine, theirs) = (desk.get(DAY).await, other.get(DAY).await);
    other.post("/visits/v1", &moved(&theirs, "v1", &[("time", "11:00")])).await;
    let page = desk.post("/visits/v1", &moved(&mine, "v1", &[("time", "12:00")])).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text.contains("value=\"12:00\"") && page.text.contains("11:00"), "{}", page.text);
    assert_eq!(visit(&clinic, "v1").await.starts_at.as_str(), "2026-01-05T11:00", "nothing is written");
    let elsewhere = desk.post("/visits/v1", &moved(&mine, "v1", &[("room_id", "left")])).await;
    assert_eq!(elsewhere.status, StatusCode::SEE_OTHER, "{}", elsewhere.text);
    let visit = visit(&clinic, "v1").await;
    assert_eq!(
        (visit.starts_at.as_str(), visit.desk.room_id.as_deref()),
        ("2026-01-05T11:00", Some("left")),
        "both stay"
    );
}

#[tokio::test]
async fn nobody_is_put_where_somebody_is_unless_the_clinic_allows_it() {
    let mut org = small();
    let clinic = Clinic::of(Some(&org)).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let shown = desk.get(DAY).await;
    let page = desk.post("/visits/v1", &moved(&shown, "v1", &[("time", "09:45")])).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text.contains("has another booking at 10:00") && !page.text.contains("name=\"anyway\""));
    org.settings.push(Setting { name: "overlap".into(), value: "yes".into() });
    let clinic = Clinic::of(Some(&org)).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let shown = desk.get(DAY).await;
    let page = desk.post("/visits/v1", &moved(&shown, "v1", &[("time", "09:45")])).await;
    assert!(page.text.contains("name=\"anyway\""), "{}", page.text);
    let mut auditor = clinic.visitor(Role::Auditor).await;
    assert_eq!(auditor.get(DAY).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_week_and_rooms_are_columns_too() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let week = desk.get("/schedule?day=2026-01-07&who=e1").await;
    assert_eq!(board(&week).matches("data-place=").count(), 7, "{}", week.text);
    assert!(board(&week).contains("Ada Augusta") && week.text.contains("Ann · "), "{}", week.text);
    assert!(week.text.contains("day=2026-01-14&amp;who=e1") || week.text.contains("day=2026-01-14&#38;who=e1"));
    let rooms = desk.get("/schedule?day=2026-01-05&by=room").await;
    for part in ["Left", "Right", "Without a room", "Ann", "/book?room=left"] {
        assert!(board(&rooms).contains(part), "{part}: {}", rooms.text);
    }
    assert_eq!(desk.get("/schedule?who=nobody").await.status, StatusCode::NOT_FOUND);
    let mut doctor = clinic.visitor(Role::Doctor).await;
    assert_eq!(doctor.get("/schedule?day=2026-01-05&who=e1").await.status, StatusCode::OK);
    assert_eq!(doctor.get("/schedule?day=2026-01-05&who=e2").await.status, StatusCode::NOT_FOUND);
}

/// A booking of Cyd with Ann that is repeated.
fn series<'a>(key: &'a str, more: &[(&'a str, &'a str)]) -> String {
    let fields = [
        ("key", key),
        ("patient", "p3"),
        ("employee_id", "e1"),
        ("item_1", "clean"),
        ("day", "2026-01-05"),
        ("time", "14:00"),
        ("minutes", "30"),
        ("every", "1"),
        ("times", "3"),
    ];
    let fields = fields.into_iter().filter(|(name, _)| !more.iter().any(|(other, _)| other == name));
    body(&fields.chain(more.iter().copied()).collect::<Vec<_>>())
}

#[tokio::test]
async fn a_series_is_booked_as_one_and_names_what_cannot_be_before_anything_is_written() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let key = hidden(&desk.get("/book?patient=p3").await, "key");
    let page = desk.post("/book", &series(&key, &[])).await;
    assert_eq!(page.location(), DAY, "{}", page.text);
    let booked = made(&clinic).await;
    assert_eq!(times(&booked), ["2026-01-05T14:00", "2026-01-12T14:00", "2026-01-19T14:00"]);
    assert!(booked.iter().all(|visit| visit.desk.series.as_deref() == Some(booked[0].id.as_str())));
    let lines = everything(&clinic).await.lines;
    assert!(booked.iter().all(|visit| lines.iter().any(|line| line.visit_id == visit.id)), "each has its plan");

    let key = hidden(&desk.get("/book?patient=p2").await, "key");
    let other = [("patient", "p2"), ("day", "2025-12-29"), ("time", "14:15"), ("times", "2")];
    let page = desk.post("/book", &series(&key, &other)).await;
    assert_eq!((page.status, made(&clinic).await.len()), (StatusCode::CONFLICT, 3));
    assert!(page.text.contains("has another booking at 14:00") && page.text.contains("name=\"skip\""), "{}", page.text);
    let page = desk.post("/book", &series(&key, &[&other[..], &[("skip", "yes")]].concat())).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    assert_eq!(made(&clinic).await.len(), 4, "the other date alone");
    undo_last(&clinic, &mut desk).await;
    undo_last(&clinic, &mut desk).await;
    assert_eq!(made(&clinic).await, [], "a series is taken back as it was made");
    for times in ["1", "53", ""] {
        let page = desk.post("/book", &series(&key, &[("times", times)])).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{times}");
    }
}

#[tokio::test]
async fn what_comes_later_of_a_series_is_moved_and_cancelled_with_it() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let key = hidden(&desk.get("/book?patient=p3").await, "key");
    desk.post("/book", &series(&key, &[])).await;
    let second = made(&clinic).await.remove(1).id;
    let address = format!("/visits/{second}");
    let page = desk.get(&address).await;
    assert!(page.text.contains("1 later one is open") && page.text.contains("name=\"later\""), "{}", page.text);
    let save = page.text.split("name=\"act\" value=\"save\"").nth(1).expect("a form");
    let save = Page { text: save.to_owned(), ..desk.get(&address).await };
    let shown = hidden(&save, "shown");
    let sent = body(&[
        ("act", "save"),
        ("key", &hidden(&save, "key")),
        ("shown", &shown),
        ("day", "2026-01-19"),
        ("time", "15:00"),
        ("later", "yes"),
    ]);
    let page = desk.post(&address, &sent).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    assert_eq!(times(&made(&clinic).await), ["2026-01-05T14:00", "2026-01-19T15:00", "2026-01-26T15:00"]);
    undo_last(&clinic, &mut desk).await;
    assert_eq!(times(&made(&clinic).await), ["2026-01-05T14:00", "2026-01-12T14:00", "2026-01-19T14:00"]);
    let key = hidden(&desk.get(&address).await, "key");
    desk.post(&address, &body(&[("act", "cancel-later"), ("key", &key)])).await;
    assert_eq!(times(&made(&clinic).await), ["2026-01-05T14:00"]);
}

#[tokio::test]
async fn who_waits_is_proposed_when_a_time_is_free_and_waits_no_more_once_booked() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let card = desk.get("/patients/p3").await;
    assert!(card.text.contains("href=\"/waiting?patient=p3\""), "{}", card.text);
    let key = hidden(&desk.get("/waiting?patient=p3").await, "key");
    let wrong = body(&[
        ("act", "enter"),
        ("key", &key),
        ("patient", "p3"),
        ("from_on", "2026-02-01"),
        ("until_on", "2026-01-01"),
    ]);
    assert_eq!(desk.post("/waiting", &wrong).await.status, StatusCode::BAD_REQUEST);
    let wait = body(&[
        ("act", "enter"),
        ("key", &key),
        ("patient", "p3"),
        ("item_id", "clean"),
        ("employee_id", "e1"),
        ("note", "mornings"),
    ]);
    for _ in 0..2 {
        assert_eq!(desk.post("/waiting", &wait).await.location(), "/waiting");
    }
    let list = desk.get("/waiting?q=CLEAN").await;
    assert!(list.text.contains("Cyd") && list.text.contains("mornings"), "{}", list.text);
    assert!(!desk.get("/waiting?q=nobody").await.text.contains("mornings"));

    let key = hidden(&desk.get("/visits/v1").await, "key");
    let page = desk.post("/visits/v1", &body(&[("act", "cancel"), ("key", &key)])).await;
    assert_eq!(page.location(), "/waiting?employee=e1&at=2026-01-05T09%3A00", "{}", page.text);
    let free = desk.get(page.location()).await;
    let book = free.text.split("href=\"/book?").nth(1).and_then(|rest| rest.split('"').next()).expect("a link");
    let form = desk.get(&format!("/book?{}", unescaped(book))).await;
    let (key, wait) = (hidden(&form, "key"), hidden(&form, "wait"));
    let booked = body(&[
        ("key", &key),
        ("patient", "p3"),
        ("wait", &wait),
        ("employee_id", "e1"),
        ("item_1", "clean"),
        ("slot", "2026-01-05T09:00"),
    ]);
    assert_eq!(desk.post("/book", &booked).await.location(), DAY);
    let state = async |clinic: &Clinic| everything(clinic).await.waiting[0].state;
    assert_eq!((made(&clinic).await.len(), state(&clinic).await), (1, WaitState::Booked));
    undo_last(&clinic, &mut desk).await;
    assert_eq!((made(&clinic).await.len(), state(&clinic).await), (0, WaitState::Waiting), "one deed");
    let list = desk.get("/waiting").await;
    let dropped = body(&[("act", "drop"), ("key", &hidden(&list, "key")), ("who", &wait)]);
    desk.post("/waiting", &dropped).await;
    assert_eq!(state(&clinic).await, WaitState::Dropped);
}

#[tokio::test]
async fn a_doctors_calendar_says_what_was_asked_for_until_it_is_revoked() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut doctor = clinic.visitor(Role::Doctor).await;
    let mut given = async |names: &str| {
        let page = doctor.post("/account/calendar", &format!("act=give&names={names}")).await;
        let address = page.text.split("/calendar/").nth(1).and_then(|rest| rest.split('"').next());
        format!("/calendar/{}", address.filter(|address| address.ends_with(".ics")).expect("an address"))
    };
    let hidden = given("hidden").await;
    let feed = clinic.stranger().get(&hidden).await;
    assert_eq!(feed.headers["content-type"], "text/calendar; charset=utf-8");
    assert_eq!(feed.text.matches("BEGIN:VEVENT").count(), 2, "{}", feed.text);
    assert!(feed.text.contains("SUMMARY:Booked") && !feed.text.contains("Ada"), "{}", feed.text);
    let initials = given("initials").await;
    assert_eq!(clinic.stranger().get(&hidden).await.status, StatusCode::NOT_FOUND, "the old one is no more");
    let feed = clinic.stranger().get(&initials).await;
    assert!(feed.text.contains("SUMMARY:A.A.") && !feed.text.contains("Ada"), "{}", feed.text);
    let whole = given("whole").await;
    assert!(clinic.stranger().get(&whole).await.text.contains("SUMMARY:Ada Augusta"));
    let link = whole.replace("/calendar/", "/link/").replace(".ics", "");
    assert_ne!(clinic.stranger().get(&link).await.status, StatusCode::OK, "it lets nobody in");
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let key = self::hidden(&desk.get("/visits/v1").await, "key");
    desk.post("/visits/v1", &body(&[("act", "cancel"), ("key", &key)])).await;
    assert!(!clinic.stranger().get(&whole).await.text.contains("Ada"), "what is cancelled is gone");
    assert_eq!(desk.post("/account/calendar", "act=give&names=hidden").await.status, StatusCode::NOT_FOUND);
    doctor.post("/account/calendar", "act=end").await;
    assert_eq!(clinic.stranger().get(&whole).await.status, StatusCode::NOT_FOUND);
}
