//! Backups, as whoever leads the clinic sees them.

use axum::http::StatusCode;
use clinic::access::Role;

use crate::clinic::Clinic;
use crate::table::Table;

#[tokio::test]
async fn backups_are_made_when_they_are_due_and_at_a_press_and_are_listed() {
    let clinic = Clinic::random(1).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let page = owner.get("/backups").await;
    assert!(page.text.contains("No backup yet"), "{}", page.text);
    clinic.app.back_up_when_due().await;
    let shelf = clinic.app.parts.shelf.as_ref().expect("a shelf");
    let made = shelf.backups().expect("a look");
    assert_eq!(made.len(), 1);
    clinic.app.back_up_when_due().await;
    assert_eq!(shelf.backups().expect("a look"), made, "it was made today");
    let page = owner.get("/backups").await;
    let rows = Table::named(&page.text, "backups").map(|table| table.rows).unwrap_or_default();
    assert_eq!(rows.len(), 1, "{}", page.text);
    let name = made[0].path.file_name().expect("a name").to_string_lossy().into_owned();
    assert_eq!(rows[0][2].text, name);
    assert!(!owner.get("/today").await.text.contains("/backups\">Backups</a></p>"));

    std::fs::remove_file(&made[0].path).expect("removed");
    let pressed = owner.post("/backups", "act=make").await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER);
    for _ in 0..600 {
        if shelf.backups().expect("a look").len() == 1 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(shelf.backups().expect("a look").len(), 1);
}

#[tokio::test]
async fn an_old_backup_and_one_that_failed_are_told_where_the_day_begins() {
    let clinic = Clinic::random(1).await;
    let shelf = clinic.app.parts.shelf.clone().expect("a shelf");
    std::fs::create_dir_all(shelf.folder()).expect("a folder");
    std::fs::write(shelf.folder().join("revisit-20251220T020000Z.sqlite.gz"), "x").expect("written");
    let mut owner = clinic.visitor(Role::Owner).await;
    for page in ["/today", "/backups"] {
        let page = owner.get(page).await;
        assert!(page.text.contains("The last backup was made on"), "{}", page.text);
    }
    // Where the folder must be there is a file.
    std::fs::remove_dir_all(shelf.folder()).expect("removed");
    std::fs::write(shelf.folder(), "x").expect("written");
    clinic.app.back_up_when_due().await;
    std::fs::remove_file(shelf.folder()).expect("removed");
    let page = owner.get("/today").await;
    assert!(page.text.contains("The last backup could not be made"), "{}", page.text);
    for role in [Role::FrontDesk, Role::Doctor, Role::Marketer] {
        let mut other = clinic.visitor(role).await;
        assert_eq!(other.get("/backups").await.status, StatusCode::NOT_FOUND, "{role:?}");
    }
}
